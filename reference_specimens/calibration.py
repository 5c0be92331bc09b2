"""What is learnt from a specimen when it joins the library: its own numbers and what to accept of other documents."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from reference_specimens.considered import considered
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Limit, limits_as_json, limits_from_json
from reference_specimens.measurement import kind_of_area, measure
from reference_specimens.specimen import Feature, Specimen
from reference_specimens.specimen_view import SpecimenView
from reference_specimens.tolerances import limits_for

ALGORITHM = "2026-11.1"


@dataclass(frozen=True, slots=True)
class FeatureCalibration:
    """One feature: the kind of its measurement, the specimen's own numbers and what is accepted.

    `limits` is empty where the specimen shows too little to compare; then the check is never decided.
    """

    kind: Kind
    own: Mapping[str, float]
    limits: Mapping[str, Limit]

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        own = {name: round(value, 4) for name, value in self.own.items()}
        return {"kind": self.kind.value, "own": own, "limits": limits_as_json(self.limits)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "FeatureCalibration":
        """Make it from what `as_json` gave."""
        return cls(Kind(data["kind"]), dict(data["own"]), limits_from_json(data["limits"]))


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


def calibrate(specimen: Specimen, images: Mapping[Light, NDArray[np.uint8]]) -> Calibration:
    """Learn from the specimen's own `images` (uint8 at 400 ppi, all of one size)."""
    reference = SpecimenView(specimen, images, WORKING_PPI)
    learnt = {feature.id: _feature(feature, reference) for feature in considered(specimen)}
    return Calibration({id: item for id, item in learnt.items() if item is not None})


def _feature(feature: Feature, reference: SpecimenView) -> FeatureCalibration | None:
    area = reference.area(feature)
    kind, measured = kind_of_area(area), measure(area, reference.view, reference)
    if kind is None or measured is None:
        return None
    limits = limits_for(kind, feature.expect, measured.values) if measured.problem is None else {}
    return FeatureCalibration(kind, measured.values, limits)
