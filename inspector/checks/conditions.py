"""Whether the capture allows a verdict: lights, resolution, registration, and glare over the area of a check."""

from dataclasses import replace

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.properties.glare import burnt_share
from imaging.properties.page_view import PageView
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from reference_specimens.feature_area import FeatureArea
from reference_specimens.specimen_view import SpecimenView

# Below this resolution optical checks are not performed (design 6.2).
LEAST_PPI = 150.0
_BURNT_SHARE = 0.08


def too_coarse(live: LiveDataSet) -> bool:
    """Whether the capture's resolution is below what optical checks need."""
    return live.page.ppi < LEAST_PPI


def lies_on(live: LiveDataSet, reference: SpecimenView) -> bool:
    """Whether the live page is registered onto the specimen's pixels."""
    shapes = {image.shape[:2] for image in live.images.values()}
    return live.registered and shapes == {reference.view.shape}


def doubted(result: CheckResult, area: FeatureArea, view: PageView, reference: SpecimenView) -> CheckResult:
    """Return a failed result as undetermined where glare or clipping hides a part of its area; others unchanged."""
    if result.outcome is not Outcome.FAILED or area.code is None:
        return result
    for light in {area.code.light, Light.VI} if area.code.light is Light.IR else {area.code.light}:
        share = _burnt(area, light, view, reference)
        if share > _BURNT_SHARE:
            evidence = {**result.evidence, "burnt_share": round(share, 3), "burnt_light": light.value}
            return replace(result, outcome=Outcome.UNDETERMINED, why=Why.GLARE, evidence=evidence)
    return result


def _burnt(area: FeatureArea, light: Light, view: PageView, reference: SpecimenView) -> float:
    if light not in view.images:
        return 0.0
    own = reference.view.images.get(light)
    return burnt_share(view.images[light][area.box], None if own is None else own[area.box], area.mask, view.ppi)
