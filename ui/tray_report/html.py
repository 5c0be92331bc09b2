"""The report as one HTML page; every text is escaped, pictures lie beside it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from inspector.inspection import CheckResult, Inspection, Outcome
from ui.outcome import ADVICE_OUTCOME, outcome_colour
from ui.sentences_advice import coverage_words, only_basic, reason_sentences, verdict_words
from ui.sentences_checks import check_name, check_sentence
from ui.sentences_mrz import finding_sentence
from ui.theme.palette import LIGHT
from ui.tray_report.entry import CropPair, ReportEntry

SYMBOLS = {
    Outcome.SUCCESSFUL: "✓",
    Outcome.FAILED: "✕",
    Outcome.UNDETERMINED: "?",
    Outcome.NOT_PERFORMED: "–",
    Outcome.ABORTED: "■",
}
STYLE = """
body { font: 16px/1.5 "Noto Sans", "DejaVu Sans", sans-serif; margin: 0 auto; max-width: 1200px; padding: 32px;
  color: #1a2028; background: #eceef1; }
section { background: #fff; border: 1px solid #cfd4da; border-radius: 8px; padding: 24px; margin: 24px 0; }
h2 { margin: 0 0 8px; } .verdict { font-size: 28px; font-weight: 600; margin: 0; }
.symbol { display: inline-block; width: 1.4em; height: 1.4em; line-height: 1.4em; border-radius: .3em; color: #fff;
  text-align: center; font-weight: 700; margin-right: .4em; }
.muted { color: #515b67; } pre { font: 18px "OCR B", "DejaVu Sans Mono", monospace; overflow-x: auto; }
.row { display: flex; flex-wrap: wrap; gap: 16px; } figure { margin: 0; flex: 1 1 320px; }
figcaption { color: #515b67; } img { width: 100%; height: auto; border-radius: 4px; display: block; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: 4px 12px 4px 0;
  border-bottom: 1px solid #cfd4da; vertical-align: top; } td.number { font-variant-numeric: tabular-nums; }
nav a { display: block; color: #1a2028; text-decoration: none; padding: 4px 0; }
"""


def render(entries: Sequence[ReportEntry]) -> str:
    """Return the whole page."""
    translate = QCoreApplication.translate
    title = translate("Report", "Inspection of the tray")
    notice = translate("Report", "Evaluation with generated documents, no travel document of a person.")
    links = "".join(f'<a href="#d{number}">{_headline(entry)}</a>' for number, entry in enumerate(entries))
    sections = "".join(_section(number, entry) for number, entry in enumerate(entries))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head><body><h1>{escape(title)}</h1>"
        f'<p class="muted">{escape(notice)}</p><nav>{links}</nav>{sections}</body></html>\n'
    )


def symbol(outcome: Outcome) -> str:
    """Return the outcome as a small sign with its word for readers of the page aloud."""
    colour = outcome_colour(outcome, LIGHT)
    return f'<span class="symbol" style="background:{colour}" title="{outcome.value}">{SYMBOLS[outcome]}</span>'


def _headline(entry: ReportEntry) -> str:
    return f"{symbol(_outcome(entry))} {escape(entry.title)}: {escape(_words(entry))}"


def _outcome(entry: ReportEntry) -> Outcome:
    if entry.inspection is None or entry.inspection.advice is None:
        return Outcome.ABORTED
    return Outcome.UNDETERMINED if only_basic(entry.inspection) else ADVICE_OUTCOME[entry.inspection.advice]


def _words(entry: ReportEntry) -> str:
    if entry.inspection is None:
        return QCoreApplication.translate("Report", "not inspected")
    return verdict_words(entry.inspection)


def _section(number: int, entry: ReportEntry) -> str:
    parts = [f'<section id="d{number}"><h2>{escape(entry.title)}</h2>']
    parts.append(f'<p class="verdict">{symbol(_outcome(entry))}{escape(_words(entry))}</p>')
    if entry.problem:
        parts.append(f"<p>{escape(entry.problem)}</p>")
    if entry.inspection is not None:
        parts.append(_findings(entry.inspection))
    parts.append(f'<div class="row">{"".join(_figure(page.file, page.caption) for page in entry.pages)}</div>')
    parts += [_crop(pair) for pair in entry.crops]
    if entry.inspection is not None:
        parts.append(_checks(entry.inspection.checks))
    parts.append(_figure(entry.screen, QCoreApplication.translate("Report", "The window")))
    return "".join(parts) + "</section>"


def _findings(inspection: Inspection) -> str:
    reasons = "".join(
        f"<li>{symbol(outcome)}{escape(sentence)}</li>" for outcome, sentence in reason_sentences(inspection)
    )
    model = inspection.model.id if inspection.model is not None else "-"
    total = inspection.ms.get("total", 0.0) / 1000
    facts = QCoreApplication.translate("Report", "{coverage}. Model {model}. {seconds} s.")
    summary = facts.format(coverage=coverage_words(inspection), model=model, seconds=f"{total:.2f}")
    zone = ""
    if inspection.mrz is not None:
        zone = f"<pre>{escape(chr(10).join(inspection.mrz.lines))}</pre>"
        zone += "".join(f"<p>{escape(finding_sentence(finding))}</p>" for finding in inspection.mrz.findings)
    return f'<p class="muted">{escape(summary)}</p><ul>{reasons}</ul>{zone}'


def _crop(pair: CropPair) -> str:
    translate = QCoreApplication.translate
    figures = _figure(pair.live, translate("Report", "Document"))
    if pair.specimen is not None:
        figures += _figure(pair.specimen, translate("Report", "Specimen"))
    return f'<h3>{symbol(pair.check.outcome)}{escape(check_sentence(pair.check))}</h3><div class="row">{figures}</div>'


def _checks(checks: Sequence[CheckResult]) -> str:
    rows = "".join(
        f"<tr><td>{symbol(check.outcome)}</td><td>{escape(check.code)}</td><td>{escape(check_name(check.code))}</td>"
        f'<td>{escape(check_sentence(check))}</td><td class="number">{escape(_measured(check))}</td></tr>'
        for check in checks
        if not check.silent
    )
    return f"<table>{rows}</table>"


def _measured(check: CheckResult) -> str:
    if check.measured is None or check.accepted is None:
        return ""
    return f"{check.measured:.3g} ({check.accepted[0]:.3g} – {check.accepted[1]:.3g})"


def _figure(file: str, caption: str) -> str:
    return (
        f'<figure><img src="{escape(file)}" alt="{escape(caption)}"><figcaption>{escape(caption)}</figcaption></figure>'
    )
