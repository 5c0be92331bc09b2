"""Why a check came to its outcome, in words; the codes are `CheckResult.why` of the core."""

from PySide6.QtCore import QCoreApplication

from inspector.inspection import CheckResult, Outcome


def why_sentence(check: CheckResult) -> str:
    """Return the reason of the outcome as the end of a sentence; general words for a code of a newer version."""
    known = (_about_capture() | _about_zone() | _about_print() | _about_glow()).get(check.why)
    if known is not None:
        return known
    translate = QCoreApplication.translate
    general = {
        Outcome.SUCCESSFUL: translate("Why", "as expected"),
        Outcome.FAILED: translate("Why", "not as expected"),
        Outcome.UNDETERMINED: translate("Why", "no clear result, look at it yourself"),
        Outcome.NOT_PERFORMED: translate("Why", "not done"),
        Outcome.ABORTED: translate("Why", "broken off"),
    }
    return general[check.outcome]


def telling_sentence(check: CheckResult) -> str | None:
    """Return a whole sentence for the failures officers meet most, None for the others."""
    translate = QCoreApplication.translate
    sentences = {
        "uv_paper_bright": translate("Why", "The paper shines under UV"),
        "uv_patch_bright": translate("Why", "A part of the paper shines under UV"),
        "mrz_not_visible_in_ir": translate("Why", "The MRZ vanishes in infrared"),
        "mrz_mixed_inks": translate("Why", "Some characters of the MRZ look different in infrared"),
        "copied_fibres": translate("Why", "The fibres lie exactly as on the specimen: a copy"),
        "overprint_interrupted": translate("Why", "The print does not run on over the photo"),
        "pictures_differ": translate("Why", "The pictures of the holder differ from each other"),
    }
    return sentences.get(check.why) if check.outcome is Outcome.FAILED else None


def _about_capture() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "glare": translate("Why", "glare covers the place"),
        "clipped": translate("Why", "a part of it lies outside the picture"),
        "too_dark": translate("Why", "the picture is too dark there"),
        "blur": translate("Why", "the picture is not sharp enough"),
        "stray_light": translate("Why", "daylight disturbs the UV picture"),
        "light_missing": translate("Why", "this light was not captured"),
        "resolution_too_low": translate("Why", "the picture is too coarse"),
        "not_registered": translate("Why", "the page could not be laid on the specimen"),
        "nothing_to_compare": translate("Why", "the specimen shows too little there"),
        "not_calibrated": translate("Why", "the specimen was not calibrated for it"),
        "unknown_routine": translate("Why", "this program does not know the routine"),
    }


def _about_zone() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "mrz_not_read": translate("Why", "the MRZ was not read"),
        "one_light_only": translate("Why", "the MRZ was read in one light only"),
        "mrz_doubtful": translate("Why", "a character of the MRZ was read with doubt, compare it with the page"),
        "mrz_format_unknown": translate("Why", "the MRZ has no known layout"),
        "expiry_not_read": translate("Why", "the date of expiry was not read"),
        "no_mrz": translate("Why", "there is no MRZ on this page"),
        "no_text": translate("Why", "no text was found there"),
        "mrz_absorbs": translate("Why", "visible in infrared"),
        "mrz_not_visible_in_ir": translate("Why", "vanishes in infrared"),
        "mrz_faint_in_ir": translate("Why", "faint in infrared"),
        "mrz_mixed_inks": translate("Why", "some characters differ from the others"),
    }


def _about_print() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "as_specimen": translate("Why", "as on the specimen"),
        "print_missing": translate("Why", "missing"),
        "print_different": translate("Why", "differs from the specimen"),
        "print_faint": translate("Why", "fainter than on the specimen"),
        "print_elsewhere": translate("Why", "in another place"),
        "print_coarse": translate("Why", "not as fine as on the specimen"),
        "wrong_ink_colour": translate("Why", "printed in another colour"),
        "overprint_interrupted": translate("Why", "does not run on over the photo"),
        "visible_in_ir": translate("Why", "visible, though it should vanish"),
        "not_visible_in_ir": translate("Why", "vanishes, though it should stay"),
        "too_dark_in_ir": translate("Why", "darker than it should be"),
        "picture_missing": translate("Why", "missing or faint"),
        "pictures_differ": translate("Why", "differs from the other picture of the holder"),
    }


def _about_glow() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "uv_paper_dull": translate("Why", "dark under UV, as it should be"),
        "uv_paper_bright": translate("Why", "shines under UV"),
        "uv_patch_bright": translate("Why", "shines in one part"),
        "uv_paper_doubtful": translate("Why", "brighter than it should be, but not surely too bright"),
        "wrong_hue": translate("Why", "glows in another colour"),
        "glow_missing": translate("Why", "does not glow"),
        "glow_different": translate("Why", "glows in another shape"),
        "glow_faint": translate("Why", "glows faintly"),
        "foreign_luminescence": translate("Why", "something glows that should not"),
        "fibres_missing": translate("Why", "glowing fibres are missing"),
        "fibres_wrong_hue": translate("Why", "have other colours"),
        "fibres_straight": translate("Why", "are straight, as if drawn or printed"),
        "copied_fibres": translate("Why", "lie exactly as on the specimen"),
    }
