"""The zone reads the same under white light and infrared: altered characters often show in one of them only."""

from inspector.inspection import CheckResult, Outcome
from inspector.rules.rule import RuleContext
from mrz.fusion import KIND
from reference_specimens.specimen import Significance

CODE = "mrz_lights_differ"


def perform(context: RuleContext) -> CheckResult:
    """Fail where two lights surely show different characters; `measured` is how many."""
    if context.mrz is None or len(context.lights) < 2:
        return CheckResult(CODE, Outcome.NOT_PERFORMED, significance=Significance.MEDIUM, why="one_light_only")
    differences = [finding for finding in context.mrz.findings if finding.kind == KIND]
    return CheckResult(
        CODE,
        Outcome.FAILED if differences else Outcome.SUCCESSFUL,
        measured=float(len(differences)),
        accepted=(0.0, 0.0),
        significance=Significance.MEDIUM,
        why="lights_differ" if differences else "lights_agree",
        evidence={f"place_{index}": f"{item.found}, {item.expected}" for index, item in enumerate(differences)},
    )
