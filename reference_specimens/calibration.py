"""What is learnt from a specimen when it joins the library: its own numbers and what to accept of other documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from imaging.properties.page_view import PageView
from imaging.recapture import recaptured, spread
from reference_specimens.alignment import aligned
from reference_specimens.considered import considered_areas
from reference_specimens.feature_area import FeatureArea
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Limit, limits_as_json, limits_from_json
from reference_specimens.measurement import kind_of_area, measure
from reference_specimens.measures.measured import Measured
from reference_specimens.sample_limits import Samples, fitted
from reference_specimens.specimen import Specimen
from reference_specimens.specimen_view import SpecimenView
from reference_specimens.tolerances import LEARNS_FROM_RECAPTURE, Spread, limits_for, narrowed

ALGORITHM = "2026-11.4"
RECAPTURES = 5

Images = Mapping[Light, NDArray[np.uint8]]


@dataclass(frozen=True, slots=True)
class FeatureCalibration:
    """One feature: the kind of its measurement, the specimen's own numbers, what is accepted, and the re-captures'.

    `limits` is empty where the specimen shows too little to compare; then the check is never decided.
    """

    kind: Kind
    own: Mapping[str, float]
    limits: Mapping[str, Limit]
    spread: Mapping[str, Spread] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        own = {name: round(value, 4) for name, value in self.own.items()}
        spread = {name: [round(least, 4), round(most, 4)] for name, (least, most) in self.spread.items()}
        return {"kind": self.kind.value, "own": own, "limits": limits_as_json(self.limits), "spread": spread}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "FeatureCalibration":
        """Make it from what `as_json` gave."""
        spread = {name: (least, most) for name, (least, most) in data["spread"].items()}
        return cls(Kind(data["kind"]), dict(data["own"]), limits_from_json(data["limits"]), spread)


@dataclass(frozen=True, eq=False)
class Calibration:
    """What was learnt; `features` by id. `arrays` are kept beside the JSON."""

    features: Mapping[str, FeatureCalibration]
    algorithm: str = ALGORITHM
    arrays: Mapping[str, NDArray[Any]] = field(default_factory=dict, repr=False)

    def as_json(self) -> dict[str, Any]:
        """Return plain data, arrays left out."""
        return {"algorithm": self.algorithm, "features": {id: item.as_json() for id, item in self.features.items()}}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Calibration":
        """Make it from what `as_json` gave."""
        features = {id: FeatureCalibration.from_json(item) for id, item in data["features"].items()}
        return cls(features, data["algorithm"])


def calibrate(specimen: Specimen, images: Images, further: Sequence[Images] = ()) -> Calibration:
    """Learn from the specimen's own `images` (uint8 at 400 ppi, one size) and from what re-capture does to them.

    `further` are captures of other genuine documents of the model, of any number, each registered onto the specimen's
    pixels: the same size, under the same lights or fewer. With them tolerances come from how much they differ, and what
    differs from one to the next is recognised as variable. Takes at most 15 s on two cores with ten captures.
    """
    reference = SpecimenView(specimen, images, WORKING_PPI)
    others = [aligned(PageView(item, WORKING_PPI), reference) for item in further]
    areas = considered_areas(reference)
    own = {area.feature.id: _own(area, reference) for area in areas}
    spreads = _spreads([area for area in areas if own[area.feature.id] is not None], reference)
    features = {
        area.feature.id: _feature(area, found, spreads.get(area.feature.id, {}), _samples(area, others, reference))
        for area in areas
        if (found := own[area.feature.id]) is not None
    }
    return Calibration(features)


def _own(area: FeatureArea, reference: SpecimenView) -> tuple[Kind, Measured] | None:
    """Return what the specimen itself measures; None for a routine that is not known."""
    kind, measured = kind_of_area(area), measure(area, reference.view, reference)
    return None if kind is None or measured is None else (kind, measured)


def _feature(
    area: FeatureArea, found: tuple[Kind, Measured], spread_of: Mapping[str, Spread], samples: Samples
) -> FeatureCalibration:
    kind, measured = found
    if measured.problem is not None:
        return FeatureCalibration(kind, {}, {})
    limits = narrowed(kind, limits_for(kind, area.feature.expect, measured.values), spread_of)
    return FeatureCalibration(kind, measured.values, fitted(limits, samples), spread_of)


def _samples(area: FeatureArea, others: Sequence[PageView], reference: SpecimenView) -> Samples:
    """Return each number as the further captures measure it."""
    found: dict[str, list[float]] = {}
    for live in others:
        measured = measure(area, live, reference)
        for name, value in (measured.values if measured else {}).items():
            found.setdefault(name, []).append(value)
    return found


def _spreads(areas: Sequence[FeatureArea], reference: SpecimenView) -> dict[str, dict[str, Spread]]:
    """Return the least and the greatest of each number over the synthetic re-captures, by feature."""
    found: dict[str, dict[str, list[float]]] = {area.feature.id: {} for area in areas}
    learning = [area for area in areas if kind_of_area(area) in LEARNS_FROM_RECAPTURE]
    for how in spread(RECAPTURES if learning else 0):
        live = PageView(recaptured(reference.view.images, how, WORKING_PPI), WORKING_PPI)
        for area in learning:
            measured = measure(area, live, reference)
            for name, value in (measured.values if measured else {}).items():
                found[area.feature.id].setdefault(name, []).append(value)
    return {id: {name: (min(v), max(v)) for name, v in numbers.items()} for id, numbers in found.items()}
