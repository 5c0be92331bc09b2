"""Designs identity cards of format TD1 with two sides (Doc 9303-5)."""

from dataclasses import replace

from device_drivers.simulator.background_design import background
from device_drivers.simulator.card_layout import SIZE_MM, CardSpec, classic_card
from device_drivers.simulator.design import DeclaredFeature, Design, MrzSlot, SideDesign
from device_drivers.simulator.element import Element
from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.holder import NumberRule
from device_drivers.simulator.ink import carbon_ink
from device_drivers.simulator.issuer import Issuer
from device_drivers.simulator.page_layout import flow
from device_drivers.simulator.page_parts import (
    data_feature,
    glowing_portrait,
    in_the_paper,
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
from device_drivers.simulator.paper_features import Perforation
from device_drivers.simulator.portrait_print import PortraitPrint
from device_drivers.simulator.security_design import (
    fibres,
    fluorescent_band,
    fluorescent_emblem,
    fluorescent_overprint,
    overprint,
    split_heading,
    split_marks,
)
from device_drivers.simulator.single_page import across_edge
from device_drivers.simulator.stroke_print import Fibres
from device_drivers.simulator.style import Style, draw_style
from device_drivers.simulator.wording import CARD
from imaging.region import Region

CORNER_MM = 3.18
CENTRES_MM = (53.98 - 15.73, 53.98 - 11.5, 53.98 - 7.27)
ZONE = MrzSlot(Region(0, 53.98 - 23.3, 85.6, 23.3), 5.0, CENTRES_MM, carbon_ink())


def card(
    seed: int, issuer: Issuer, *, number: int, year: int, variant: int = 0, spec: CardSpec | None = None
) -> Design:
    """Return the identity card model of `seed`: portrait and data in front, the zone on the back.

    `variant` above 0 is a sibling that differs in small things; without a `spec` it is arranged plainly.
    """
    style = draw_style(seed, variant)
    spec = classic_card(portrait_right=style.portrait_right) if spec is None else spec
    if not spec.paper and style.technique in (Technique.INK_JET, Technique.LASER_TONER):
        style = replace(style, technique=Technique.DYE_SUBLIMATION)  # polycarbonate takes neither
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
        sides=(_front(spec, style, issuer), _back(spec, style, issuer.language)),
    )


def _front(spec: CardSpec, style: Style, issuer: Issuer) -> SideDesign:
    right, left = style.portrait_right, spec.data.left
    portrait, ghost = main_portrait(style, spec.portrait), secondary_portrait(style, spec.ghost)
    block = flow(spec.front, spec.data, style, issuer.language, cap_mm=spec.cap_mm)
    words = (CARD[issuer.language], issuer.title)
    heading = split_heading(style, words, spec.heading_left, 6.8, spec.heading_cap_mm, room=67.0)
    emblem = fluorescent_emblem(style, spec.emblem, style.motif, name="uv-emblem")
    band = fluorescent_band(style, Region(3.0, 46.0, 79.0, 6.0), issuer.words, name="uv-band")
    over = overprint(style, across_edge(portrait.region, portrait.region.bottom - 10, 9.5, mirrored=right))
    glow = fluorescent_overprint(style, across_edge(portrait.region, portrait.region.top + 1, 7.5, mirrored=right))
    calm = (portrait.region, ghost.region)
    drawn = background(style, SIZE_MM, 302, badge=spec.badge, calm=calm, ornament=spec.ornament)
    core, laid, core_features = _core(spec, style)
    glowing, glowing_features = _glowing(spec, style)
    return SideDesign(
        page="front",
        size_mm=SIZE_MM,
        corner_mm=CORNER_MM,
        substrate=substrate(style, plastic=not spec.paper),
        background=(*core, *drawn, *heading.pieces, *block.labels),
        fluorescent=pieces(emblem, band),
        fibres=laid,
        fields=block.slots,
        portraits=(portrait, ghost, *glowing),
        top=pieces(over, glow),
        features=(
            *page_features(SIZE_MM, Region(0, 0, *SIZE_MM)),
            *portrait_features(portrait, ghost),
            *data_feature(style, block.slot("surname")),
            *joined(heading, emblem, band, over, glow),
            *core_features,
            *glowing_features,
        ),
        signature=Region(left, 44.5, 28.0, 7.5),
    )


def _core(
    spec: CardSpec, style: Style, *, mirrored: bool = False
) -> tuple[tuple[Element, ...], Fibres | None, tuple[DeclaredFeature, ...]]:
    """Return watermark, thread and fibres of a paper core as seen on a side, and what they declare."""
    if not spec.paper:
        return (), None, ()
    paper = in_the_paper(style, SIZE_MM, Region(34.0, 20.0, 18.0, 18.0), mirrored=mirrored)
    laid, feature = fibres(style, SIZE_MM)
    return paper.pieces, laid, (*paper.features, feature)


def _glowing(spec: CardSpec, style: Style) -> tuple[tuple[PortraitPrint, ...], tuple[DeclaredFeature, ...]]:
    if spec.glowing_portrait is None:
        return (), ()
    portrait, feature = glowing_portrait(style, spec.glowing_portrait)
    return (portrait,), (feature,)


def _back(spec: CardSpec, style: Style, language: str) -> SideDesign:
    block = flow(spec.back, Region(4.5, 4.0, 56.0, 17.0), style, language, cap_mm=spec.cap_mm)
    marks = split_marks(style, 4.5, 24.0, size=3.2)
    emblem = fluorescent_emblem(style, Region(62.0, 5.0, 20.0, 20.0), style.second_motif, name="uv-back-emblem")
    core, laid, core_features = _core(spec, style, mirrored=True)
    return SideDesign(
        page="back",
        size_mm=SIZE_MM,
        corner_mm=CORNER_MM,
        substrate=substrate(style, plastic=not spec.paper),
        background=(
            *core,
            *background(style, SIZE_MM, 303, badge=Region(48.0, 20.0, 9.0, 9.0), calm=(ZONE.region,)),
            *marks.pieces,
            *block.labels,
        ),
        fluorescent=emblem.pieces,
        fibres=laid,
        fields=block.slots,
        portraits=(),
        top=(),
        features=(
            *page_features(SIZE_MM, Region(0, 0, SIZE_MM[0], ZONE.region.top)),
            zone_feature(ZONE),
            *data_feature(style, block.slot("issue_date")),
            *joined(marks, emblem),
            *core_features,
        ),
        mrz=replace(ZONE, ink=zone_ink(style)),
        perforation=None if spec.perforation is None else Perforation("perforation", "", *spec.perforation),
    )
