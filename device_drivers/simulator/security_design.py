"""Composes what an examiner looks for: fluorescent print, infrared split, overprint, fibres, and declares it."""

from dataclasses import dataclass

from device_drivers.simulator.design import DeclaredFeature
from device_drivers.simulator.element import Element
from device_drivers.simulator.lettering import width_mm
from device_drivers.simulator.line_work import Band, LineFamily, Rainbow, Rosette
from device_drivers.simulator.motif import Emblem
from device_drivers.simulator.stroke_print import Fibres
from device_drivers.simulator.style import Style
from device_drivers.simulator.text_print import TextLine
from imaging.region import Region


@dataclass(frozen=True, slots=True)
class Protected:
    """Pieces of print together with the features they stand for."""

    pieces: tuple[Element, ...]
    features: tuple[DeclaredFeature, ...]


def fluorescent_emblem(style: Style, place: Region, motif: str, *, name: str) -> Protected:
    """Return a badge of fluorescent lines in two colours."""
    emblem = Emblem(name, place, motif, style.points, style.glows[0], style.glows[1], 0.75, 0.4)
    feature = DeclaredFeature(name, "UV-LU-IS", place, "present", "high", f"Badge ({motif}) of fluorescent lines")
    return Protected((emblem,), (feature,))


def fluorescent_band(style: Style, place: Region, words: str, *, name: str) -> Protected:
    """Return a band of fluorescent waves, lines or of the issuer's `words`, by the model's choice."""
    rng = style.variant_rng(401)
    rainbow = Rainbow(style.glows[1], place.width, 0.0, float(rng.random()))
    kind = int(rng.integers(3))
    pieces: tuple[Element, ...]
    if kind == 0:
        pieces = (Band(name, place, style.glows[2], 0.16, 7, float(rng.uniform(9, 20)), place.width / 3, rainbow),)
    elif kind == 1:
        pieces = (
            LineFamily(
                name, place, style.glows[2], 1.1, 0.24, 1.57, waves=((0.9, 13.0, 0.0, 0.0), (0.5, 5.3, 0.8, 1.0))
            ),
        )
    else:
        text = " ".join([words] * 12)[: int(place.width / 1.7)]
        pieces = tuple(
            TextLine(
                f"{name} {row}",
                text,
                place.left + 0.3 * row,
                place.top + 2.3 + 2.9 * row,
                style.heading_face,
                1.7,
                style.glows[2],
            )
            for row in range(max(1, int(place.height / 2.9)))
        )
    feature = DeclaredFeature(name, "UV-LU-IS", place, "present", "medium", "Fluorescent band")
    return Protected(pieces, (feature,))


def fluorescent_overprint(style: Style, place: Region) -> Protected:
    """Return fluorescent rings over the edge of the portrait."""
    rosette = Rosette("uv-overprint", place, style.glows[2], 0.2, 4, style.points, 0.55, 1.0, 3)
    feature = DeclaredFeature(
        "uv-overprint", "UV-LU-OP", place, "present", "medium", "Fluorescent rosette over the portrait's edge"
    )
    return Protected((rosette,), (feature,))


def overprint(style: Style, place: Region) -> Protected:
    """Return a fine-line rosette printed across the edge of the portrait and the page."""
    rng = style.variant_rng(402)
    rosette = Rosette(
        "overprint",
        place,
        style.accent,
        0.14,
        int(rng.integers(7, 12)),
        int(rng.integers(5, 12)),
        0.8,
        1.2,
        int(rng.integers(2, 6)),
    )
    feature = DeclaredFeature(
        "overprint", "VI-AB-OP", place, "present", "high", "Line rosette over the edge of the portrait and the page"
    )
    return Protected((rosette,), (feature,))


def split_marks(style: Style, left: float, top: float, *, size: float = 3.4, gap: float = 0.8) -> Protected:
    """Return a row of marks of one colour of which some stay in the infrared and the others vanish."""
    rng = style.variant_rng(403)
    stays = rng.permutation([True, False, True, False, bool(rng.integers(2))])
    pieces: list[Element] = []
    features = []
    for index, stay in enumerate(stays):
        place = Region(left + index * (size + gap), top, size, size)
        ink = style.heading.absorbing_infrared() if stay else style.heading
        name = f"ir-mark-{index + 1}"
        pieces.append(Emblem(name, place, style.second_motif, style.points, ink, ink, 0.0, edge_mm=0.12))
        routine, expect = ("IR-AB-IS", "present") if stay else ("IR-TR-IS", "absent")
        said = "stays" if stay else "vanishes"
        features.append(
            DeclaredFeature(name, routine, place, expect, "medium", f"Mark {index + 1} of 5 {said} in infrared")
        )
    return Protected(tuple(pieces), tuple(features))


def split_heading(
    style: Style, words: tuple[str, str], left: float, baseline: float, cap_mm: float, *, room: float
) -> Protected:
    """Return a heading, no wider than `room`, whose first part stays in the infrared and whose second vanishes."""
    gap = cap_mm * 1.3
    natural = sum(width_mm(text, style.heading_face, cap_mm) for text in words) + gap
    share = min(1.0, room / natural)
    cap_mm, gap = cap_mm * share, gap * share
    ink = style.heading.absorbing_infrared(0.15)
    first = TextLine("heading 1", words[0], left, baseline, style.heading_face, cap_mm, ink)
    second = TextLine(
        "heading 2", words[1], first.region.right + gap, baseline, style.heading_face, cap_mm, style.heading
    )
    stays, vanishes = f"Heading '{words[0]}' stays in infrared", f"Heading '{words[1]}' vanishes in infrared"
    features = (
        DeclaredFeature("ir-heading-1", "IR-AB-IS", first.region, "present", "medium", stays),
        DeclaredFeature("ir-heading-2", "IR-TR-IS", second.region, "absent", "medium", vanishes),
    )
    return Protected((first, second), features)


def fibres(style: Style, size_mm: tuple[float, float]) -> tuple[Fibres, DeclaredFeature]:
    """Return the fluorescent fibres of the paper (their seed is set for each document) and their feature."""
    page = Region(0, 0, *size_mm)
    rng = style.rng(404)
    count = int(rng.integers(5, 11))
    colours = (style.glows[2].emission, style.glows[0].emission)
    laid = Fibres("uv-fibres", page, 0, colours, count, visible=0.0)
    return laid, DeclaredFeature("uv-fibres", "UV-LU-FI", page, "present", "low", "Fluorescent fibres, position random")
