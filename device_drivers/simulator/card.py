"""Designs identity cards of format TD1 with two sides (Doc 9303-5)."""

from dataclasses import replace

from device_drivers.simulator.background_design import background
from device_drivers.simulator.design import Design, MrzSlot, SideDesign
from device_drivers.simulator.holder import NumberRule
from device_drivers.simulator.ink import carbon_ink
from device_drivers.simulator.issuer import Issuer
from device_drivers.simulator.page_layout import flow
from device_drivers.simulator.page_parts import (
    data_feature,
    joined,
    main_portrait,
    page_features,
    pieces,
    portrait_features,
    secondary_portrait,
    substrate,
    zone_feature,
    zone_ink,
)
from device_drivers.simulator.security_design import (
    fluorescent_band,
    fluorescent_emblem,
    fluorescent_overprint,
    overprint,
    split_heading,
    split_marks,
)
from device_drivers.simulator.single_page import across_edge
from device_drivers.simulator.style import Style, draw_style
from device_drivers.simulator.wording import CARD
from imaging.region import Region

SIZE_MM = (85.6, 53.98)
CORNER_MM = 3.18
CENTRES_MM = (53.98 - 15.73, 53.98 - 11.5, 53.98 - 7.27)
ZONE = MrzSlot(Region(0, 53.98 - 23.3, 85.6, 23.3), 5.0, CENTRES_MM, carbon_ink())
FRONT_ROWS = (
    (("surname", 1.0),),
    (("given_names", 1.0),),
    (("birth_date", 0.6), ("sex", 0.4)),
    (("nationality", 0.6), ("document_number", 0.4)),
    (("expiry_date", 0.6), ("can", 0.4)),
)
BACK_ROWS = ((("place_of_birth", 0.5), ("issue_date", 0.5)), (("personal_number", 0.5), ("authority", 0.5)))


def card(seed: int, issuer: Issuer, *, number: int, year: int, variant: int = 0) -> Design:
    """Return the identity card model of `seed`: portrait and data in front, the zone on the back.

    `variant` above 0 is a sibling that differs in small things.
    """
    style = draw_style(seed, variant)
    rng = style.rng(202)
    letters = "".join(chr(65 + int(code)) for code in rng.integers(0, 26, int(rng.integers(0, 3))))
    return Design(
        issuer=issuer,
        seed=seed,
        variant=variant,
        type="I",
        number=number,
        year=year,
        prado_id=f"{issuer.code}-BO-{number:02d}001",
        title=f"{issuer.latin}, identity card ({year})",
        mrz_format="TD1",
        document_code="ID",
        rule=NumberRule(letters, length=9, validity_years=10, personal_digits=11),
        date_style=str(rng.choice(("dots", "spaces"))),
        sides=(_front(style, issuer), _back(style, issuer.language)),
    )


def _front(style: Style, issuer: Issuer) -> SideDesign:
    right = style.portrait_right
    portrait = main_portrait(style, Region(57.6 if right else 4.0, 12.0, 24.0, 30.9))
    ghost = secondary_portrait(style, Region(44.0 if right else 70.0, 26.0, 11.5, 14.8))
    left = 4.5 if right else 31.0
    block = flow(FRONT_ROWS, Region(left, 10.6, 44.0, 32.5), style, issuer.language, cap_mm=1.75)
    heading = split_heading(style, (CARD[issuer.language], issuer.title), 4.5, 6.8, 2.35, room=67.0)
    emblem = fluorescent_emblem(style, Region(14.0 if right else 40.0, 13, 27, 27), style.motif, name="uv-emblem")
    band = fluorescent_band(style, Region(3.0, 46.0, 79.0, 6.0), issuer.words, name="uv-band")
    over = overprint(style, across_edge(portrait.region, portrait.region.bottom - 10, 9.5, mirrored=right))
    glow = fluorescent_overprint(style, across_edge(portrait.region, portrait.region.top + 1, 7.5, mirrored=right))
    badge = Region(74.0, 3.0, 7.5, 7.5)
    return SideDesign(
        page="front",
        size_mm=SIZE_MM,
        corner_mm=CORNER_MM,
        substrate=substrate(style, plastic=True),
        background=(
            *background(style, SIZE_MM, 302, badge=badge, calm=(portrait.region, ghost.region)),
            *heading.pieces,
            *block.labels,
        ),
        fluorescent=pieces(emblem, band),
        fibres=None,
        fields=block.slots,
        portraits=(portrait, ghost),
        top=pieces(over, glow),
        features=(
            *page_features(SIZE_MM, Region(0, 0, *SIZE_MM)),
            *portrait_features(portrait, ghost),
            *data_feature(style, block.slot("surname")),
            *joined(heading, emblem, band, over, glow),
        ),
        signature=Region(left, 44.5, 28.0, 7.5),
    )


def _back(style: Style, language: str) -> SideDesign:
    block = flow(BACK_ROWS, Region(4.5, 4.0, 56.0, 17.0), style, language, cap_mm=1.75)
    marks = split_marks(style, 4.5, 24.0, size=3.2)
    emblem = fluorescent_emblem(style, Region(62.0, 5.0, 20.0, 20.0), style.second_motif, name="uv-back-emblem")
    return SideDesign(
        page="back",
        size_mm=SIZE_MM,
        corner_mm=CORNER_MM,
        substrate=substrate(style, plastic=True),
        background=(
            *background(style, SIZE_MM, 303, badge=Region(48.0, 20.0, 9.0, 9.0), calm=(ZONE.region,)),
            *marks.pieces,
            *block.labels,
        ),
        fluorescent=emblem.pieces,
        fibres=None,
        fields=block.slots,
        portraits=(),
        top=(),
        features=(
            *page_features(SIZE_MM, Region(0, 0, SIZE_MM[0], ZONE.region.top)),
            zone_feature(ZONE),
            *data_feature(style, block.slot("issue_date")),
            *joined(marks, emblem),
        ),
        mrz=replace(ZONE, ink=zone_ink(style)),
    )
