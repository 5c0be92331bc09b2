"""The evaluation as one HTML file that needs nothing else: no scripts, no fonts, no pictures beside it, no internet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files

from inspector.advice_policy import advice_policy
from inspector.evaluation.case_pictures import PlacePictures
from inspector.evaluation.det import det_points, operating_point
from inspector.evaluation.det_plot import Curve, det_svg
from inspector.evaluation.figures import Figures
from inspector.evaluation.html_tables import bars_table, matrix_table, rates_table, times_table
from inspector.evaluation.judged import STRONG, WEAK, Judged
from inspector.evaluation.summary import Statement, statements
from inspector.inspection import Mode

_READING = (
    "Every rate stands with its count and its exact 95 % interval (Clopper and Pearson). Rates of few documents say "
    "little: of 100 documents without an error the true rate may still be 3.6 %."
)
_ON_GENUINE = (
    "Three rates, kept apart: <i>refer</i> is a false red; <i>not clear</i> is every advice other than expected (an "
    "expired document is expected to ask for a look), a wanted new capture left out; <i>new capture wanted</i> where "
    "glare, blur or darkness hides the document, or no page was found."
)
_ON_DET = (
    "Above a limit of the combined evidence a document is rejected. Each line tries every limit; the marks are the "
    "limits in force. In brackets: how many forged documents. Where no document erred, the line ends half a document "
    "away from zero."
)
_ON_CHECKS = (
    "<i>False rejections</i>: a genuine document failed. <i>False acceptances</i>: the check passed a forged document "
    "although its area was changed under its light; it need not be the check that is meant to find it. Silent checks "
    "are run and counted here, but never move the advice."
)


@dataclass(frozen=True, slots=True)
class Case:
    """A worst case with its pictures."""

    judged: Judged
    places: Sequence[PlacePictures]


@dataclass(frozen=True, slots=True)
class Report:
    """What the page shows. `facts` say what was evaluated, in the order they are to stand."""

    facts: Mapping[str, str]
    mode: Mode
    judged: Sequence[Judged]
    figures: Figures
    wronged: Sequence[Case]
    missed: Sequence[Case]


def render(report: Report) -> str:
    """Return the page."""
    style = files("inspector").joinpath("evaluation", "page.css").read_text(encoding="utf-8")
    title = f"Evaluation of {escape(report.facts.get('Set', 'a set'))}"
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{style}</style></head><body><main>'
        f"<h1>{title}</h1>{''.join(_sections(report))}</main></body></html>\n"
    )


def _sections(report: Report) -> Iterator[str]:
    figures = report.figures
    yield _facts(report.facts)
    yield f'<div class="statements">{"".join(_statement(item) for item in statements(figures))}</div>'
    yield f'<p class="muted">{_READING}</p>'
    yield f"<h2>Genuine documents</h2><p>{_ON_GENUINE}</p>{rates_table(figures.genuine, 'class')}"
    if figures.unknown:
        yield f"<h3>Models without a specimen</h3>{rates_table(figures.unknown, 'class')}"
    if figures.forged:
        yield f"<h2>Forged documents</h2>{bars_table(figures.forged)}"
        yield _det(report)
    yield f"<h2>Every check alone</h2><p>{_ON_CHECKS}</p>{rates_table(figures.checks, 'check')}"
    yield f"<h2>Which check fails on which class</h2>{matrix_table(figures.matrix)}"
    yield f"<h2>Identification</h2>{rates_table({'models': figures.identification}, '')}"
    yield f"<p>Zones read exactly: {figures.mrz_exact}</p>"
    yield f"<h2>Time of one document</h2>{times_table(figures.ms)}"
    yield _cases("Genuine documents that were not advised as expected", report.wronged)
    yield _cases("Forged documents that were not noticed", report.missed)
    if figures.not_judged:
        yield f"<h2>Could not be judged</h2><p>{escape(', '.join(figures.not_judged))}</p>"


def _facts(facts: Mapping[str, str]) -> str:
    rows = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in facts.items())
    return f'<dl class="facts">{rows}</dl>'


def _statement(statement: Statement) -> str:
    target = f'<div class="target">{escape(statement.target)}</div>' if statement.target else ""
    return (
        f'<div class="statement {statement.standing}"><div class="value">{escape(statement.value)}</div>'
        f'<div class="name">{escape(statement.name)}</div>'
        f'<div class="muted">{escape(statement.detail)}</div>{target}</div>'
    )


def _det(report: Report) -> str:
    genuine = [item for item in report.judged if item.label.genuine and item.label.model is not None and item.advice]
    forged = [item for item in report.judged if not item.label.genuine and item.advice]
    curves = [
        curve
        for name, band in (("strong", STRONG), ("weak", WEAK))
        if (curve := _curve(name, genuine, [item for item in forged if item.band == band]))
    ]
    if not curves:
        return ""
    return f'<h3>Detection error trade-off</h3><p>{_ON_DET}</p><div class="plot">{det_svg(curves)}</div>'


def _curve(name: str, genuine: Sequence[Judged], forged: Sequence[Judged]) -> Curve | None:
    points = det_points(genuine, forged)
    if not points:
        return None
    limits = {"not clear": 0.0} | {f"refer, {mode.value}": advice_policy(mode).evidence_limit for mode in Mode}
    marked = {words: operating_point(limit, genuine, forged) for words, limit in limits.items()}
    return Curve(name, points, len(genuine), len(forged), marked)


def _cases(title: str, cases: Sequence[Case]) -> str:
    if not cases:
        return f"<h2>{title}</h2><p>None.</p>"
    return f"<h2>{title}</h2>{''.join(_case(case) for case in cases)}"


def _case(case: Case) -> str:
    label, result = case.judged.label, case.judged.result
    strength = "" if label.strength is None else f", strength {label.strength:.2f}"
    reasons = ", ".join(result.get("reasons", ())) or "no reason"
    head = f"{escape(label.document.id)}: {escape(label.kind)}{strength}, advised {escape(str(result.get('advice')))}"
    model = case.judged.prado_id or "not identified"
    places = "".join(_place(place) for place in case.places) or '<p class="muted">No area of it can be shown.</p>'
    return (
        f'<section class="case"><h3>{head}</h3><p class="muted">{escape(reasons)}; evidence {case.judged.evidence:g}; '
        f"model {escape(model)}</p>{places}</section>"
    )


def _place(place: PlacePictures) -> str:
    specimen = (
        f'<figure><img src="{place.specimen}" alt=""><figcaption>Specimen</figcaption></figure>'
        if place.specimen
        else '<figure class="none">no specimen laid on the page</figure>'
    )
    return (
        f'<div class="place"><p>{escape(place.words)}</p><div class="pair"><figure><img src="{place.live}" alt="">'
        f"<figcaption>Document</figcaption></figure>{specimen}</div></div>"
    )
