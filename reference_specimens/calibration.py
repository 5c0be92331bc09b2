"""What is learnt from a specimen when it joins the library: its own numbers and what to accept of other documents."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from imaging.properties.page_view import PageView
from imaging.recapture import recaptured, spread
from reference_specimens.alignment import aligned
from reference_specimens.cells.learning import Samples as CellSamples
from reference_specimens.cells.learning import learnt_arrays, sample
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
    arrays: Mapping[str, NDArray[np.float32]] = field(default_factory=dict, repr=False)

    def as_json(self) -> dict[str, Any]:
        """Return plain data, arrays left out."""
        return {"algorithm": self.algorithm, "features": {id: item.as_json() for id, item in self.features.items()}}

    @classmethod
    def from_json(
        cls, data: Mapping[str, Any], arrays: Mapping[str, NDArray[np.float32]] | None = None
    ) -> "Calibration":
        """Make it from what `as_json` gave and its arrays."""
        features = {id: FeatureCalibration.from_json(item) for id, item in data["features"].items()}
        return cls(features, data["algorithm"], arrays or {})


def calibrate(specimen: Specimen, images: Images, further: Sequence[Images] = ()) -> Calibration:
    """Learn from the specimen's own `images` (uint8 at 400 ppi, one size) and from what re-capture does to them.

    `further` are captures of other genuine documents of the model, of any number, each registered onto the specimen's
    pixels: the same size, under the same lights or fewer. With them tolerances come from how much they differ, and what
    differs from one to the next is recognised as variable. Takes at most 15 s on two cores with ten captures.
    """
    reference = SpecimenView(specimen, images, WORKING_PPI)
    others = [aligned(PageView(item, WORKING_PPI), reference) for item in further]
    areas = considered_areas(reference)
    spreads = _learn(areas, others, reference)
    features = {
        area.feature.id: _feature(area, found, spreads, others, reference) for area, found in _own(areas, reference)
    }
    return Calibration(features, arrays=reference.arrays)


def _own(areas: Sequence[FeatureArea], reference: SpecimenView) -> Iterator[tuple[FeatureArea, Measured]]:
    """Give what the specimen itself measures, for every routine that is known."""
    for area in areas:
        measured = measure(area, reference.view, reference)
        if measured is not None:
            yield area, measured


def _feature(
    area: FeatureArea,
    measured: Measured,
    spreads: Mapping[str, Mapping[str, Spread]],
    others: Sequence[PageView],
    reference: SpecimenView,
) -> FeatureCalibration:
    kind, spread_of = kind_of_area(area), spreads.get(area.feature.id, {})
    assert kind is not None
    if measured.problem is not None:
        return FeatureCalibration(kind, {}, {})
    usual = narrowed(kind, limits_for(kind, area.feature.expect, measured.values), spread_of)
    if kind is Kind.CELLS:
        usual = {measured.main: usual[measured.main]}
    limits = fitted(usual, _samples(area, others, reference))
    return FeatureCalibration(kind, measured.values, limits, spread_of)


def _samples(area: FeatureArea, others: Sequence[PageView], reference: SpecimenView) -> Samples:
    """Return each number as the further captures measure it."""
    found: dict[str, list[float]] = {}
    for live in others:
        _add(measure(area, live, reference), found)
    return found


def _learn(
    areas: Sequence[FeatureArea], others: Sequence[PageView], reference: SpecimenView
) -> dict[str, dict[str, Spread]]:
    """Learn from synthetic re-captures: the expectation of every cell, kept in `reference.arrays`, and the spreads.

    The spreads are the least and the greatest of each number, by feature.
    """
    found: dict[str, dict[str, list[float]]] = {area.feature.id: {} for area in areas}
    learning = [area for area in areas if kind_of_area(area) in LEARNS_FROM_RECAPTURE]
    recaptures: CellSamples = {}
    for how in spread(RECAPTURES):
        live = PageView(recaptured(reference.view.images, how, WORKING_PPI), WORKING_PPI)
        sample(live, reference, recaptures)
        for area in learning:
            _add(measure(area, live, reference), found[area.feature.id])
    further: CellSamples = {}
    for live in others:
        sample(live, reference, further)
    reference.arrays |= learnt_arrays(recaptures, further)
    return {id: {name: (min(v), max(v)) for name, v in numbers.items()} for id, numbers in found.items()}


def _add(measured: Measured | None, found: dict[str, list[float]]) -> None:
    for name, value in (measured.values if measured else {}).items():
        found.setdefault(name, []).append(value)
