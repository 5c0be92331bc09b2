"""Lays out documents of one page with portrait, data and zone: passports, permits and visas."""

from dataclasses import dataclass, replace

from device_drivers.simulator.background_design import background
from device_drivers.simulator.design import MrzSlot, SideDesign
from device_drivers.simulator.issuer import Issuer
from device_drivers.simulator.page_layout import Row, flow
from device_drivers.simulator.page_parts import (
    data_feature,
    glowing_number,
    in_the_paper,
    joined,
    laminate,
    main_portrait,
    number_feature,
    page_features,
    pieces,
    portrait_features,
    secondary_portrait,
    substrate,
    third_portrait,
    zone_feature,
    zone_ink,
)
from device_drivers.simulator.paper_features import Perforation, microprint
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
from device_drivers.simulator.style import Style
from imaging.region import Region


@dataclass(frozen=True, slots=True)
class PageSpec:
    """Where things stand on a page whose portrait is on the left, in mm; a model may mirror it.

    `signature` lies from the left edge of `data`, which is never mirrored in itself, or `signed_below_portrait`.
    `badge_far` says that the badge stands on the side away from the portrait.
    """

    page: str
    size_mm: tuple[float, float]
    corner_mm: float
    portrait: Region
    ghost: Region
    data: Region
    rows: tuple[Row, ...]
    cap_mm: float
    heading_cap_mm: float
    badge: Region
    emblem: Region
    marks: Region
    signature: Region
    serial: Region
    band: Region
    glowing_portrait: Region
    zone: MrzSlot
    badge_far: bool = False
    signed_below_portrait: bool = False
    perforated_top: bool = False
    ornament: int = 0

    def placed(self, region: Region, *, mirrored: bool) -> Region:
        """Return a region of the page, or its mirror image."""
        left = self.size_mm[0] - region.right if mirrored else region.left
        return Region(left, region.top, region.width, region.height)


def single_page(spec: PageSpec, style: Style, issuer: Issuer, title: str) -> SideDesign:
    """Return the page of a model: `spec` in the hand of `style`, headed by `title` and the State's name."""

    def at(region: Region) -> Region:
        return spec.placed(region, mirrored=style.portrait_right)

    portrait, ghost = main_portrait(style, at(spec.portrait)), secondary_portrait(style, at(spec.ghost))
    block = flow(spec.rows, at(spec.data), style, issuer.language, cap_mm=spec.cap_mm)
    printed, glowing, top = _protection(spec, style, issuer, title)
    laid, fibre_feature = fibres(style, spec.size_mm)
    serial = glowing_number(style, at(spec.serial).left, spec.serial.bottom)
    data_left = at(spec.data).left
    punched = style.rng(407).random() < 0.35
    calm = (portrait.region, ghost.region)
    paper = in_the_paper(style, spec.size_mm, at(spec.emblem).grown(-6.0))
    third, third_features = third_portrait(style, at(spec.glowing_portrait))
    under = spec.zone.region
    micro = microprint("microtext", issuer.words, Region(4.0, under.top - 1.0, under.width - 8.0, 0.8), style.heading)
    drawn = background(style, spec.size_mm, 301, badge=at(spec.badge), calm=calm, ornament=spec.ornament)
    return SideDesign(
        page=spec.page,
        size_mm=spec.size_mm,
        corner_mm=spec.corner_mm,
        substrate=substrate(style),
        background=(*paper.pieces, *drawn, micro, *pieces(*printed), *block.labels),
        fluorescent=pieces(*glowing),
        fibres=laid,
        fields=block.slots,
        portraits=(portrait, ghost, third),
        top=(*pieces(*top), *laminate(style, spec.size_mm)),
        features=(
            *page_features(spec.size_mm, Region(0, 0, spec.size_mm[0], spec.zone.region.top)),
            zone_feature(spec.zone),
            *portrait_features(portrait, ghost),
            *data_feature(style, block.slot("surname")),
            *joined(paper, *printed, *glowing, *top),
            number_feature(serial),
            *third_features,
            fibre_feature,
        ),
        signature=_signature(spec, portrait.region, data_left),
        mrz=replace(spec.zone, ink=zone_ink(style)),
        glowing_number=serial,
        perforation=_perforation(spec, data_left) if punched else None,
    )


def _signature(spec: PageSpec, portrait: Region, data_left: float) -> Region:
    if spec.signed_below_portrait:
        return Region(portrait.left, portrait.bottom + 1.0, portrait.width, spec.signature.height)
    return Region(data_left + spec.signature.left, *spec.signature.box_mm[1:])


def _perforation(spec: PageSpec, data_left: float) -> Perforation:
    top = 0.9 if spec.perforated_top else spec.zone.region.bottom - 4.6
    return Perforation("perforation", "", data_left, top)


def _protection(
    spec: PageSpec, style: Style, issuer: Issuer, title: str
) -> tuple[tuple[Protected, ...], tuple[Protected, ...], tuple[Protected, ...]]:
    """Return the protected print, the fluorescent print and what lies over the portrait."""
    mirrored = style.portrait_right
    portrait = spec.placed(spec.portrait, mirrored=mirrored)
    data, marks = spec.placed(spec.data, mirrored=mirrored), spec.placed(spec.marks, mirrored=mirrored)
    room = spec.size_mm[0] - data.left - (14.0 if mirrored != spec.badge_far else 4.0)
    heading = split_heading(
        style, (title, issuer.title), data.left, spec.badge.top + 5.6, spec.heading_cap_mm, room=room
    )
    row = split_marks(style, marks.left, marks.top, size=marks.height)
    emblem = fluorescent_emblem(style, spec.placed(spec.emblem, mirrored=mirrored), style.motif, name="uv-emblem")
    band = fluorescent_band(style, spec.band, issuer.words, name="uv-band")
    size = portrait.height * 0.3
    over = overprint(style, across_edge(portrait, portrait.bottom - size * 1.05, size, mirrored=mirrored))
    glow = fluorescent_overprint(style, across_edge(portrait, portrait.top + 2, size * 0.75, mirrored=mirrored))
    return (heading, row), (emblem, band), (over, glow)


def across_edge(portrait: Region, top: float, size: float, *, mirrored: bool) -> Region:
    """Return a square over the inner edge of the portrait, two thirds of it on the portrait."""
    left = portrait.left - size * 0.33 if mirrored else portrait.right - size * 0.67
    return Region(left, top, size, size)
