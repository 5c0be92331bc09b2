"""From an evaluation to its page: chooses the worst cases, inspects them again for their pictures, and renders."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version

from inspector.advice_policy import advice_policy
from inspector.errors import KnownError
from inspector.evaluation import worst_cases
from inspector.evaluation.case_pictures import pictures
from inspector.evaluation.figures import figures
from inspector.evaluation.html_page import Case, Report, render
from inspector.evaluation.judged import Judged
from inspector.evaluation.run import Evaluation
from inspector.pipeline import Inspector

DISTRIBUTION = "document-inspection-workstation"
OnProgress = Callable[[int, int, int], None]


def page(evaluation: Evaluation, judged: Sequence[Judged], most: int, on_progress: OnProgress) -> str:
    """Return the page of an evaluation with at most `most` worst cases of each sort."""
    wronged, missed = worst_cases.wronged(judged, most), worst_cases.missed(judged, most)
    inspector = Inspector.for_library(evaluation.options.library)
    cases = []
    for number, item in enumerate([*wronged, *missed], 1):
        cases.append(_case(item, inspector, evaluation))
        on_progress(number, len(wronged) + len(missed), number)
    report = Report(
        facts=_facts(evaluation, judged),
        mode=evaluation.options.mode,
        judged=judged,
        figures=figures(judged),
        wronged=cases[: len(wronged)],
        missed=cases[len(wronged) :],
    )
    return render(report)


def _case(item: Judged, inspector: Inspector, evaluation: Evaluation) -> Case:
    try:
        return Case(item, pictures(item, inspector, evaluation.options))
    except KnownError:
        return Case(item, ())  # its captures are gone since; the figures stand without its pictures


def _facts(evaluation: Evaluation, judged: Sequence[Judged]) -> dict[str, str]:
    genuine = sum(item.label.genuine for item in judged)
    known = evaluation.fingerprint()
    policy = advice_policy(evaluation.options.mode)
    return {
        "Set": evaluation.folder.resolve().name,
        "Documents": f"{len(judged)}: {genuine} genuine, {len(judged) - genuine} forged (fingerprint {known['set']})",
        "Library": f"{evaluation.options.library or 'none'} (fingerprint {known['library']})",
        "Mode": f"{policy.mode.value}, policy {policy.version}, refers above {policy.evidence_limit:g}",
        "Day of the inspections": evaluation.options.today.isoformat(),
        "Program": f"{version(DISTRIBUTION)}, calibration {known['algorithm']}",
        "Written": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
    }
