"""Every forgery by the class name truth files use."""

from device_drivers.simulator.forgery.fluorescence import leave_out_fluorescence
from device_drivers.simulator.forgery.material import brighten_paper
from device_drivers.simulator.forgery.operation import Forgery
from device_drivers.simulator.forgery.portrait import glue_photo_over
from device_drivers.simulator.forgery.zone import falsify_check_digit, print_zone_in_dye

FORGERIES: dict[str, Forgery] = {
    item.name: item
    for item in (
        Forgery("uv_bright_paper", "paper bright under UV", brighten_paper),
        Forgery("uv_pattern_missing", "fluorescent print missing", leave_out_fluorescence),
        Forgery("ir_mrz_not_visible", "zone invisible in infrared", print_zone_in_dye),
        Forgery("photo_substitution", "photo glued over", glue_photo_over),
        Forgery("mrz_bad_check_digit", "wrong check digit", falsify_check_digit),
    )
}
