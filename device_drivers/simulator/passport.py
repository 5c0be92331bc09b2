"""Designs passports: the data page of format TD3 (Doc 9303-4)."""

from device_drivers.simulator.background_design import background
from device_drivers.simulator.design import Design, MrzSlot, SideDesign
from device_drivers.simulator.holder import NumberRule
from device_drivers.simulator.ink import carbon_ink
from device_drivers.simulator.page_layout import flow
from device_drivers.simulator.page_parts import (
    data_feature,
    glowing_number,
    joined,
    main_portrait,
    number_feature,
    page_features,
    pieces,
    portrait_features,
    secondary_portrait,
    substrate,
    zone_feature,
)
from device_drivers.simulator.security_design import (
    Protected,
    fibres,
    fluorescent_band,
    fluorescent_emblem,
    fluorescent_overprint,
    overprint,
    split_heading,
    split_marks,
)
from device_drivers.simulator.style import Style, draw_style
from device_drivers.simulator.wording import AUTHORITY, PASSPORT, STATE
from imaging.region import Region

SIZE_MM = (125.0, 88.0)
MRZ_TOP_MM = 88.0 - 23.2
ZONE = MrzSlot(Region(0, MRZ_TOP_MM, 125.0, 23.2), 6.0, (88.0 - 15.75, 88.0 - 9.40), carbon_ink())
ROWS = (
    (("document_type", 0.2), ("issuing_state", 0.25), ("document_number", 0.55)),
    (("surname", 1.0),),
    (("given_names", 1.0),),
    (("nationality", 0.42), ("personal_number", 0.58)),
    (("birth_date", 0.42), ("sex", 0.16), ("place_of_birth", 0.42)),
    (("issue_date", 0.42), ("authority", 0.58)),
    (("expiry_date", 0.5),),
)


def passport(seed: int, *, number: int, year: int, language: str = "mk") -> Design:
    """Return the passport model of `seed`: a data page with portrait, bilingual data and zone."""
    style = draw_style(seed)
    rng = style.rng(201)
    letters = "" if rng.random() < 0.4 else chr(65 + int(rng.integers(26)))
    return Design(
        country="UTO",
        type="P",
        number=number,
        year=year,
        prado_id=f"UTO-AO-{number:02d}001",
        title=f"Utopia, ordinary passport ({year})",
        mrz_format="TD3",
        document_code="P",
        language=language,
        rule=NumberRule(letters, length=9, validity_years=10, personal_digits=13),
        date_style=str(rng.choice(("dots", "months", "spaces"))),
        authority=AUTHORITY[language],
        sides=(_data_page(style, language),),
    )


def _data_page(style: Style, language: str) -> SideDesign:
    right = style.portrait_right
    portrait = main_portrait(style, Region(87.0 if right else 5.5, 16.5, 32.5, 41.8))
    ghost = secondary_portrait(style, Region(66.0 if right else 101.5, 19.5, 15.5, 19.9))
    block = flow(ROWS, Region(6.0 if right else 41.5, 12.6, 58.0, 51.0), style, language, cap_mm=1.9)
    printed, glowing, top = _protection(style, language, portrait.region)
    laid, fibre_feature = fibres(style, SIZE_MM)
    serial = glowing_number(style, 92.0 if right else 97.0, 12.2)
    return SideDesign(
        page="data page",
        size_mm=SIZE_MM,
        corner_mm=3.2,
        substrate=substrate(style),
        background=(*background(style, SIZE_MM, 301), *pieces(*printed), *block.labels),
        fluorescent=pieces(*glowing),
        fibres=laid,
        fields=block.slots,
        portraits=(portrait, ghost),
        top=pieces(*top),
        features=(
            *page_features(SIZE_MM, Region(0, 0, 125.0, MRZ_TOP_MM)),
            zone_feature(ZONE),
            *portrait_features(portrait, ghost),
            *data_feature(style, block.slot("surname")),
            *joined(*printed, *glowing, *top),
            number_feature(serial),
            fibre_feature,
        ),
        signature=Region(38.0 if right else 86.0, 55.0, 32.0, 8.5),
        mrz=ZONE,
        glowing_number=serial,
    )


def _protection(
    style: Style, language: str, portrait: Region
) -> tuple[tuple[Protected, ...], tuple[Protected, ...], tuple[Protected, ...]]:
    """Return the protected print, the fluorescent print and what lies over the portrait."""
    right = style.portrait_right
    edge = portrait.left if right else portrait.right
    heading = split_heading(style, (PASSPORT[language], STATE[language]), 6.0 if right else 41.5, 8.6, 2.9, gap=4.0)
    marks = split_marks(style, 64.5 if right else 102.0, 47.0, size=2.9)
    emblem = fluorescent_emblem(style, Region(20.0 if right else 54.0, 16, 34, 34), style.motif, name="uv-emblem")
    band = fluorescent_band(style, Region(3.0, 66.0, 119.0, 8.0), name="uv-band")
    over = overprint(style, Region(edge - 7.5, portrait.bottom - 14, 15, 15))
    glow = fluorescent_overprint(style, Region(edge - 5, portrait.top + 2, 10, 10))
    return (heading, marks), (emblem, band), (over, glow)
