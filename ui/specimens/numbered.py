"""Features numbered in the order of the specimen, and the frames that carry the numbers on the picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from reference_specimens.specimen import Feature, SpecimenRegion
from ui.viewer.marking import Marking


@dataclass(frozen=True, slots=True)
class NumberedFeature:
    """A feature with its number on the page, from 1."""

    number: int
    feature: Feature


def numbered(features: Sequence[Feature]) -> tuple[NumberedFeature, ...]:
    """Number the features in their order."""
    return tuple(NumberedFeature(number, feature) for number, feature in enumerate(features, 1))


def feature_markings(features: Sequence[NumberedFeature], chosen: str = "") -> list[Marking]:
    """Frame every feature in its light; features of one light on the same area share a frame with all their numbers."""
    frames: dict[tuple[str, tuple[float, ...]], list[NumberedFeature]] = {}
    for item in features:
        place = (item.feature.light.value, tuple(item.feature.region.box_mm))
        frames.setdefault(place, []).append(item)
    return [_frame(shared, chosen) for shared in frames.values()]


def region_markings(regions: Sequence[SpecimenRegion], names: dict[str, str], chosen: str = "") -> list[Marking]:
    """Frame every named region, dashed, in every light."""
    return [
        Marking(
            item.region,
            key=f"region:{item.name}",
            label=names.get(item.name, item.name),
            dashed=True,
            chosen=item.name == chosen,
        )
        for item in regions
    ]


def _frame(shared: Sequence[NumberedFeature], chosen: str) -> Marking:
    first = shared[0].feature
    return Marking(
        first.region,
        light=first.light,
        key=f"feature:{first.id}",
        chosen=any(item.feature.id == chosen for item in shared),
        label=" ".join(str(item.number) for item in shared),
    )
