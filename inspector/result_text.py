"""The result of an inspection as plain English text for a terminal."""

from collections.abc import Iterator, Mapping
from typing import Any

_SYMBOLS = {"successful": "ok", "failed": "FAILED", "undetermined": "?", "not_performed": "-", "aborted": "aborted"}


def as_text(result: Mapping[str, Any]) -> str:
    """Return a few lines: advice with reasons, model, zone, then one line per check."""
    return "\n".join(_lines(result))


def _lines(result: Mapping[str, Any]) -> Iterator[str]:
    if "error" in result:
        error = result["error"]
        yield f"{result['id']}: not judged: {error['what']}: {error['cause']}. {error['remedy']}"
        return
    done, open_checks = result["coverage"]["performed"], result["coverage"]["not_performed"]
    yield f"{result['id']}: {result['advice']} ({done} of {done + open_checks} checks done)"
    if result["reasons"]:
        yield f"  reasons: {', '.join(result['reasons'])}"
        yield from _moved(result)
    yield f"  model: {result['model']['id']}" if result["model"] else "  model: not identified, basic checks only"
    for line in (result["mrz"] or {"lines": ["no machine readable zone read"]})["lines"]:
        yield f"  {line}"
    for check in result["checks"]:
        silent = f" (silent: {check['silent_because'] or 'not counted'})" if check["silent"] else ""
        why = f"{check['why']}{silent}"
        yield f"  {_SYMBOLS[check['outcome']]:>8}  {check['code']:<18} {check['feature'] or '':<22} {why}"


def _moved(result: Mapping[str, Any]) -> Iterator[str]:
    """Say what moved the advice, each with its weight, and the sum against the limit."""
    for item in result["moved"]:
        name = f"{item['code']} {item['feature'] or ''}".strip()
        yield f"    {name:<42} {item['cause']:<8} {item['weight']:>5.2f}"
    evidence = result["evidence"]
    yield f"    evidence {evidence['combined']:.2f}, refers above {evidence['limit']:.2f}"
