"""Every forgery, by its key and by the class name truth files use."""

import numpy as np

from device_drivers.simulator.design import Design
from device_drivers.simulator.document import Document
from device_drivers.simulator.forgery.background import (
    copy_background,
    lose_infrared_split,
    redraw_guilloche,
    resample_guilloche,
    show_background_in_infrared,
)
from device_drivers.simulator.forgery.data import retype_field
from device_drivers.simulator.forgery.fantasy import print_fantasy
from device_drivers.simulator.forgery.fluorescence import change_fluorescence, leave_out_fluorescence, print_fibres
from device_drivers.simulator.forgery.material import brighten_paper
from device_drivers.simulator.forgery.omission import leave_out_overprint, leave_out_perforation
from device_drivers.simulator.forgery.operation import Forgery
from device_drivers.simulator.forgery.portrait import (
    glue_photo_over,
    leave_out_ghost_or_overprint,
    lift_laminate,
    morph_portrait,
    print_photo_over,
)
from device_drivers.simulator.forgery.whole import swap_page
from device_drivers.simulator.forgery.zone import (
    falsify_check_digit,
    print_zone_in_dye,
    rewrite_zone,
    set_zone_in_another_face,
)

SINGLE: tuple[Forgery, ...] = (
    Forgery("uv_bright_paper", "uv_bright_paper", "paper bright under UV", brighten_paper),
    Forgery("uv_pattern_missing", "uv_pattern_missing", "fluorescent print missing", leave_out_fluorescence),
    Forgery("uv_pattern_wrong", "uv_pattern_wrong", "fluorescent print wrong", change_fluorescence),
    Forgery("uv_fibres_printed", "uv_fibres_printed", "fibres printed", print_fibres),
    Forgery("ir_mrz_not_visible", "ir_mrz_not_visible", "zone invisible in infrared", print_zone_in_dye),
    Forgery(
        "ir_background_visible", "ir_background_visible", "background seen in infrared", show_background_in_infrared
    ),
    Forgery("ir_split_missing", "ir_split_missing", "infrared split missing", lose_infrared_split),
    Forgery("photo_glued", "photo_substitution", "photo glued over", glue_photo_over),
    Forgery("photo_printed", "photo_substitution", "photo printed over", print_photo_over),
    Forgery("photo_laminate", "photo_substitution", "photo below lifted laminate", lift_laminate),
    Forgery("portrait_morphed", "portrait_morphed", "portrait morphed", morph_portrait, traceable=False),
    Forgery(
        "missing_ghost_or_overprint",
        "missing_ghost_or_overprint",
        "ghost or overprint missing",
        leave_out_ghost_or_overprint,
    ),
    Forgery("overprint_missing", "overprint_missing", "overprint missing", leave_out_overprint),
    Forgery("perforation_missing", "perforation_missing", "perforation missing", leave_out_perforation),
    Forgery("data_alteration_viz", "data_alteration_viz", "printed data altered", retype_field),
    Forgery("mrz_bad_check_digit", "mrz_bad_check_digit", "wrong check digit", falsify_check_digit),
    Forgery("mrz_differs", "mrz_consistent_but_differs_from_viz", "zone differs from data", rewrite_zone),
    Forgery("mrz_wrong_font", "mrz_wrong_font", "zone in another face or pitch", set_zone_in_another_face),
    Forgery("background_recopied", "background_recopied", "background recopied", copy_background),
    Forgery("guilloche_redrawn", "guilloche_redrawn", "guilloche redrawn", redraw_guilloche),
    Forgery("guilloche_resampled", "guilloche_redrawn", "guilloche resampled", resample_guilloche),
    Forgery("page_substituted", "page_substituted", "page of another model", swap_page),
    Forgery("fantasy_document", "fantasy_document", "document of no State", print_fantasy),
)
RECIPES = (
    ("background_recopied", "uv_bright_paper", "uv_pattern_missing", "ir_mrz_not_visible"),
    ("background_recopied", "uv_pattern_wrong", "mrz_wrong_font", "uv_bright_paper"),
    ("photo_printed", "data_alteration_viz"),
    ("photo_glued", "missing_ghost_or_overprint", "mrz_bad_check_digit"),
)


def combine(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Forge in several ways at once, after one of the recipes."""
    by_key = {item.key: item for item in SINGLE}
    for key in RECIPES[int(rng.integers(len(RECIPES)))]:
        document = by_key[key].apply(document, strength, rng)
    return document


def possible(kind: str, design: Design) -> bool:
    """Return whether a document of the model can be forged so: it has the fibres or the perforation to forge."""
    if kind == "uv_fibres_printed":
        return any(side.fibres is not None for side in design.sides)
    if kind == "perforation_missing":
        return any(side.perforated for side in design.sides)
    return True


FORGERIES: dict[str, Forgery] = {
    item.key: item for item in (*SINGLE, Forgery("combined", "combined", "several faults at once", combine))
}
KINDS: dict[str, tuple[Forgery, ...]] = {
    kind: tuple(item for item in FORGERIES.values() if item.kind == kind)
    for kind in dict.fromkeys(item.kind for item in FORGERIES.values())
}
