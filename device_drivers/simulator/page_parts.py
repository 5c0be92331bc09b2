"""Parts that every kind of page has: material, portraits, the features that follow from them."""

from device_drivers.simulator.design import DeclaredFeature, FieldSlot, MrzSlot
from device_drivers.simulator.element import Element
from device_drivers.simulator.face import NOBODY
from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.ink import GAMMA, Ink, carbon_ink, fluorescent_ink
from device_drivers.simulator.lettering import MONO
from device_drivers.simulator.paper_features import LaminateEdge, PerforatedPortrait, Thread, Watermark
from device_drivers.simulator.portrait_print import PortraitPrint
from device_drivers.simulator.security_design import Protected
from device_drivers.simulator.style import GLOWS, Style
from device_drivers.simulator.substrate import Substrate
from imaging.region import Region


def substrate(style: Style, *, plastic: bool = False) -> Substrate:
    """Return the model's UV-dull material: paper, or polycarbonate with a finer, fainter texture."""
    rng = style.rng(408)
    red, green, blue = (channel**GAMMA for channel in style.paper)
    texture = float(rng.uniform(0.004, 0.009) if plastic else rng.uniform(0.009, 0.038))
    dull = float(rng.uniform(0.7, 2.8))  # no material is quite dark under UV
    return Substrate(
        reflectance=(red, green, blue, float(rng.uniform(0.60, 0.82))),
        glow=(0.0015 * dull, 0.002 * dull, 0.008 * dull),
        texture=texture,
        seed=style.seed,
    )


def zone_ink(style: Style) -> Ink:
    """Return the B900 ink of the model's zone: black to very dark grey."""
    return carbon_ink(float(style.rng(409).uniform(0.02, 0.085)))


def main_portrait(style: Style, place: Region) -> PortraitPrint:
    """Return the portrait in the model's technique: engraved portraits stand free and fade into the page."""
    engraved = style.technique is Technique.LASER_ENGRAVING
    fade = 1.2 if engraved else 0.0
    return PortraitPrint("portrait", place, NOBODY, style.technique, cut_out=engraved, fade_mm=fade)


def secondary_portrait(style: Style, place: Region) -> PortraitPrint:
    """Return the smaller second portrait in one colour that drops out in the infrared."""
    return PortraitPrint(
        "secondary_portrait",
        place,
        NOBODY,
        Technique.DYE_SUBLIMATION,
        tint=style.heading.reflectance[:3],
        cut_out=True,
        fade_mm=0.8,
        density=0.7,
        infrared=0.05,
    )


def glowing_portrait(style: Style, place: Region) -> tuple[PortraitPrint, DeclaredFeature]:
    """Return a third portrait in fluorescent ink, invisible in white and infrared light, and its feature."""
    portrait = PortraitPrint("uv_portrait", place, NOBODY, cut_out=True, fade_mm=0.5, glow=style.glows[1].emission)
    said = "Portrait of the holder in fluorescent ink"
    return portrait, DeclaredFeature("uv-portrait", "UV-LU-SP", place, "present", "medium", said)


def third_portrait(
    style: Style, place: Region
) -> tuple[PortraitPrint | PerforatedPortrait, tuple[DeclaredFeature, ...]]:
    """Return a third portrait and its features: punched into the paper in a quarter of the models, else fluorescent."""
    if style.rng(410).random() < 0.25:
        return PerforatedPortrait("perforated_portrait", place, NOBODY), ()
    portrait, feature = glowing_portrait(style, place)
    return portrait, (feature,)


def laminate(style: Style, size_mm: tuple[float, float]) -> tuple[Element, ...]:
    """Return the edge of the laminate over the page, which four models in ten have."""
    rng = style.rng(411)
    inset = float(rng.uniform(0.7, 1.6))
    return (LaminateEdge("laminate_edge", Region(0, 0, *size_mm), inset),) if rng.random() < 0.4 else ()


def in_the_paper(style: Style, size_mm: tuple[float, float], watermark: Region, *, mirrored: bool = False) -> Protected:
    """Return the watermark and, in every other model, the thread of the paper; `mirrored` as seen from the back."""
    rng = style.rng(406)
    mark = Watermark("watermark", watermark, style.second_motif, style.points)
    if rng.random() < 0.5:
        return Protected((mark,), ())
    across = float(rng.uniform(0.86, 0.9)) * size_mm[0]
    thread = Thread("uv-thread", size_mm[0] - across if mirrored else across, size_mm[1], style.glows[0].emission)
    feature = DeclaredFeature("uv-thread", "UV-LU-TH", thread.region, "present", "medium", "Thread glowing in dashes")
    return Protected((mark, thread), (feature,))


def glowing_number(style: Style, x: float, baseline: float) -> FieldSlot:
    """Return the place of the document number in fluorescent ink."""
    ink = fluorescent_ink(GLOWS[int(style.rng(405).integers(len(GLOWS)))], strength=0.6)
    return FieldSlot("uv-number", "document_number", x, baseline, 26.0, MONO, 2.2, ink)


def joined(*parts: Protected) -> tuple[DeclaredFeature, ...]:
    """Return the features of all parts."""
    return tuple(feature for part in parts for feature in part.features)


def page_features(size_mm: tuple[float, float], printed: Region) -> tuple[DeclaredFeature, ...]:
    """Return what holds for every page: dull material, background that shows in white and vanishes in infrared."""
    return (
        DeclaredFeature(
            "uv-substrate", "UV-BR-FU", Region(0, 0, *size_mm), "dull", "high", "Material stays dull in ultraviolet"
        ),
        DeclaredFeature(
            "ir-background", "IR-TR-IS", printed, "absent", "high", "Background print vanishes in infrared"
        ),
        DeclaredFeature(
            "background", "VI-AB-IS", printed, "present", "medium", "Fine-line background in rainbow print"
        ),
    )


def zone_feature(slot: MrzSlot) -> DeclaredFeature:
    """Return the readability of the zone in the infrared."""
    text = Region(
        slot.left - 3,
        slot.centres[0] - 3.5,
        slot.region.width - 2 * (slot.left - 3),
        slot.centres[-1] - slot.centres[0] + 7,
    )
    return DeclaredFeature("ir-mrz", "IR-AB-MR", text, "readable", "high", "Zone printed in B900 ink")


def portrait_features(portrait: PortraitPrint, secondary: PortraitPrint) -> tuple[DeclaredFeature, ...]:
    """Return what both portraits show in infrared and white."""
    features = [
        DeclaredFeature(
            "secondary-portrait",
            "VI-AB-SP",
            secondary.region,
            "present",
            "medium",
            "Second, smaller portrait of the holder",
        )
    ]
    if portrait.technique is Technique.LASER_ENGRAVING:
        features.append(
            DeclaredFeature(
                "ir-portrait", "IR-AB-PH", portrait.region, "present", "medium", "Engraved portrait stays in infrared"
            )
        )
    return tuple(features)


def data_feature(style: Style, slot: FieldSlot) -> tuple[DeclaredFeature, ...]:
    """Return the visibility of the holder's data in the infrared, where their ink absorbs."""
    if style.data.reflectance[3] > 0.3:
        return ()
    return (
        DeclaredFeature("ir-holder-data", "IR-AB-ID", slot.region, "present", "medium", "Holder data stay in infrared"),
    )


def number_feature(slot: FieldSlot) -> DeclaredFeature:
    """Return the readability of the fluorescent document number."""
    return DeclaredFeature(
        "uv-number", "UV-LU-ID", slot.region, "readable", "medium", "Document number in fluorescent ink"
    )


def pieces(*parts: Protected) -> tuple[Element, ...]:
    """Return the print of all parts."""
    return tuple(piece for part in parts for piece in part.pieces)
