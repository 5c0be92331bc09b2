"""The features to consider for a specimen: those it declares, the minimum set always, and what calibration learns."""

from imaging.region import Region
from reference_specimens.feature_area import FeatureArea
from reference_specimens.learnt import learnt_areas
from reference_specimens.specimen import Expectation, Feature, Significance, Specimen
from reference_specimens.specimen_view import SpecimenView

# Doc 9303-2 App. C C.15: what is checked on every document, identified or not.
MRZ_CODE = "IR-AB-MR"
PAPER_CODE = "UV-BR-FU"
MINIMUM_SET = (MRZ_CODE, PAPER_CODE)
_ORDER = {Significance.HIGH: 0, Significance.MEDIUM: 1, Significance.LOW: 2}


def considered(specimen: Specimen) -> list[Feature]:
    """Return the features, the minimum set first and then by significance; no MRZ check for a page without an MRZ."""
    features = list(specimen.features)
    routines = {feature.routine for feature in features}
    mrz = specimen.region("mrz")
    if MRZ_CODE not in routines and mrz is not None:
        features.append(mrz_feature(mrz))
    if PAPER_CODE not in routines:
        features.append(paper_feature(specimen.size_mm))
    return sorted(features, key=lambda feature: (feature.routine not in MINIMUM_SET, _ORDER[feature.significance]))


def considered_areas(reference: SpecimenView) -> list[FeatureArea]:
    """Return the areas of the considered features and of what is learnt where the specimen declares nothing."""
    return reference.once(
        "considered",
        lambda: [*(reference.area(feature) for feature in considered(reference.specimen)), *learnt_areas(reference)],
    )


def mrz_feature(region: Region) -> Feature:
    """Return the feature that stands for the MRZ of a page whose specimen does not declare it."""
    return Feature("ir-mrz", MRZ_CODE, region, Expectation.READABLE, Significance.HIGH)


def paper_feature(size_mm: tuple[float, float]) -> Feature:
    """Return the feature that stands for the paper of a page whose specimen does not declare it."""
    return Feature("uv-paper", PAPER_CODE, Region(0.0, 0.0, *size_mm), Expectation.DULL, Significance.HIGH)
