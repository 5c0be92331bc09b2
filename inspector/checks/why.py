"""Why a check came to its outcome: the codes the screen translates, with their English meaning."""

from enum import StrEnum


class Why(StrEnum):
    """Reason of an outcome."""

    AS_SPECIMEN = "as_specimen"
    UV_PAPER_DULL = "uv_paper_dull"
    UV_PAPER_BRIGHT = "uv_paper_bright"
    UV_PATCH_BRIGHT = "uv_patch_bright"
    UV_PAPER_DOUBTFUL = "uv_paper_doubtful"
    STRAY_LIGHT = "stray_light"
    MRZ_ABSORBS = "mrz_absorbs"
    MRZ_NOT_VISIBLE_IN_IR = "mrz_not_visible_in_ir"
    MRZ_FAINT_IN_IR = "mrz_faint_in_ir"
    MRZ_MIXED_INKS = "mrz_mixed_inks"
    NO_MRZ = "no_mrz"
    NO_TEXT = "no_text"
    PRINT_MISSING = "print_missing"
    PRINT_DIFFERENT = "print_different"
    PRINT_FAINT = "print_faint"
    PRINT_ELSEWHERE = "print_elsewhere"
    PRINT_COARSE = "print_coarse"
    WRONG_INK_COLOUR = "wrong_ink_colour"
    OVERPRINT_INTERRUPTED = "overprint_interrupted"
    VISIBLE_IN_IR = "visible_in_ir"
    NOT_VISIBLE_IN_IR = "not_visible_in_ir"
    TOO_DARK_IN_IR = "too_dark_in_ir"
    WRONG_HUE = "wrong_hue"
    GLOW_MISSING = "glow_missing"
    GLOW_DIFFERENT = "glow_different"
    GLOW_FAINT = "glow_faint"
    FOREIGN_LUMINESCENCE = "foreign_luminescence"
    FIBRES_MISSING = "fibres_missing"
    FIBRES_WRONG_HUE = "fibres_wrong_hue"
    FIBRES_STRAIGHT = "fibres_straight"
    COPIED_FIBRES = "copied_fibres"
    PICTURE_MISSING = "picture_missing"
    PICTURES_DIFFER = "pictures_differ"
    GLARE = "glare"
    CLIPPED = "clipped"
    TOO_DARK = "too_dark"
    BLUR = "blur"
    LIGHT_MISSING = "light_missing"
    RESOLUTION_TOO_LOW = "resolution_too_low"
    NOT_REGISTERED = "not_registered"
    NOTHING_TO_COMPARE = "nothing_to_compare"
    NOT_CALIBRATED = "not_calibrated"
    UNKNOWN_ROUTINE = "unknown_routine"


MEANING: dict[Why, str] = {
    Why.AS_SPECIMEN: "As on the specimen",
    Why.UV_PAPER_DULL: "The paper is dull under UV",
    Why.UV_PAPER_BRIGHT: "The paper is bright under UV",
    Why.UV_PATCH_BRIGHT: "A part of the paper is bright under UV",
    Why.UV_PAPER_DOUBTFUL: "The paper is brighter under UV than it should be, but not surely too bright",
    Why.STRAY_LIGHT: "Visible light disturbs the UV picture",
    Why.MRZ_ABSORBS: "The MRZ is visible in infrared",
    Why.MRZ_NOT_VISIBLE_IN_IR: "The MRZ vanishes in infrared",
    Why.MRZ_FAINT_IN_IR: "The MRZ is faint in infrared",
    Why.MRZ_MIXED_INKS: "Characters of the MRZ differ from the others in infrared",
    Why.NO_MRZ: "There is no MRZ on this page",
    Why.NO_TEXT: "No text was found there",
    Why.PRINT_MISSING: "The print is missing",
    Why.PRINT_DIFFERENT: "The print differs from the specimen's",
    Why.PRINT_FAINT: "The print is faint",
    Why.PRINT_ELSEWHERE: "The print is in another place",
    Why.PRINT_COARSE: "The print is not as fine as the specimen's",
    Why.WRONG_INK_COLOUR: "The print has another colour than the specimen's",
    Why.OVERPRINT_INTERRUPTED: "The overprint does not go on over the picture",
    Why.VISIBLE_IN_IR: "Print that should vanish is visible in this light",
    Why.NOT_VISIBLE_IN_IR: "Print that should stay is not visible in this light",
    Why.TOO_DARK_IN_IR: "Print is darker in this light than it should be",
    Why.WRONG_HUE: "The luminous print has another colour",
    Why.GLOW_MISSING: "The luminous print is missing",
    Why.GLOW_DIFFERENT: "The luminous print has another shape",
    Why.GLOW_FAINT: "The luminous print is faint",
    Why.FOREIGN_LUMINESCENCE: "Something glows that should not",
    Why.FIBRES_MISSING: "Luminous fibres are missing",
    Why.FIBRES_WRONG_HUE: "The fibres have other colours",
    Why.FIBRES_STRAIGHT: "The fibres are straight strokes: printed ones",
    Why.COPIED_FIBRES: "The fibres lie exactly as on the specimen: a copy",
    Why.PICTURE_MISSING: "The picture of the holder is missing or faint",
    Why.PICTURES_DIFFER: "The pictures of the holder differ from each other",
    Why.GLARE: "Glare covers the area",
    Why.CLIPPED: "A part of the area lies outside the picture",
    Why.TOO_DARK: "The area is too dark to judge",
    Why.BLUR: "The picture is not sharp enough",
    Why.LIGHT_MISSING: "The page was not captured in this light",
    Why.RESOLUTION_TOO_LOW: "The resolution is too low",
    Why.NOT_REGISTERED: "The page could not be laid on the specimen",
    Why.NOTHING_TO_COMPARE: "The specimen shows too little there to compare",
    Why.NOT_CALIBRATED: "The specimen was not calibrated for this check",
    Why.UNKNOWN_ROUTINE: "This program does not know the routine",
}
