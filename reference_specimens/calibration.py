"""What is learnt from a specimen when it joins the library: its own numbers and what to accept of other documents."""

from collections.abc import Container, Iterator, Mapping, Sequence
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
from reference_specimens.sample_limits import fitted
from reference_specimens.specimen import Specimen
from reference_specimens.specimen_view import SpecimenView
from reference_specimens.tolerances import LEARNS_FROM_RECAPTURE, Spread, limits_for, narrowed

ALGORITHM = "2026-11.23"
RECAPTURES = 5
_LEARNS_FROM_CAPTURES = frozenset(Kind) - {Kind.CELLS}  # cells learn by themselves

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
    areas = considered_areas(reference)
    recaptures, others = _Samples(areas), _Samples(areas)
    for how in spread(RECAPTURES):
        recaptures.add(PageView(recaptured(images, how, WORKING_PPI), WORKING_PPI), reference, LEARNS_FROM_RECAPTURE)
    for item in further:
        others.add(aligned(PageView(item, WORKING_PPI), reference), reference, _LEARNS_FROM_CAPTURES)
    reference.arrays |= learnt_arrays(recaptures.cells, others.cells)
    own = _own(areas, reference)
    features = {}
    for area, found in own:
        learnt = {} if _laid_at_issue(area) else recaptures.spread(area.feature.id)
        features[area.feature.id] = _feature(area, found, learnt, others)
    return Calibration(features, arrays=reference.arrays)


class _Samples:
    """What captures of genuine documents measure: every number by feature, and the cells of the page."""

    def __init__(self, areas: Sequence[FeatureArea]) -> None:
        self._areas = areas
        self.numbers: dict[str, dict[str, list[float]]] = {area.feature.id: {} for area in areas}
        self.cells: CellSamples = {}

    def add(self, live: PageView, reference: SpecimenView, kinds: Container[Kind | None]) -> None:
        """Measure one capture: its cells, and the features whose kind is one of `kinds`."""
        sample(live, reference, self.cells)
        for area in self._areas:
            measured = measure(area, live, reference) if kind_of_area(area) in kinds else None
            for name, value in (measured.values if measured else {}).items():
                self.numbers[area.feature.id].setdefault(name, []).append(value)

    def spread(self, id: str) -> dict[str, Spread]:
        """Return the least and the greatest of each number of a feature."""
        return {name: (min(values), max(values)) for name, values in self.numbers[id].items()}


def _own(areas: Sequence[FeatureArea], reference: SpecimenView) -> Iterator[tuple[FeatureArea, Measured]]:
    """Give what the specimen itself measures, for every routine that is known."""
    for area in areas:
        measured = measure(area, reference.view, reference)
        if measured is not None:
            yield area, measured


def _laid_at_issue(area: FeatureArea) -> bool:
    """Say whether a print is laid on every document anew: re-capture of one cannot show how it varies."""
    return kind_of_area(area) is Kind.PRINT and area.code is not None and area.code.feature == "OP"


def _feature(
    area: FeatureArea, measured: Measured, spread_of: Mapping[str, Spread], others: _Samples
) -> FeatureCalibration:
    kind = kind_of_area(area)
    assert kind is not None
    if measured.problem is not None:
        return FeatureCalibration(kind, {}, {})
    usual = narrowed(kind, limits_for(kind, area.feature.expect, measured.values), spread_of)
    if kind is Kind.CELLS:
        usual = {name: limit for name, limit in usual.items() if name in measured.values}
    limits = fitted(usual, others.numbers[area.feature.id])
    return FeatureCalibration(kind, measured.values, limits, spread_of)
