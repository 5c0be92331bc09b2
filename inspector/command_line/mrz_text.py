"""A parsed zone and a reading of a picture as plain text for a terminal."""

from collections.abc import Iterator, Mapping
from typing import Any

_MARKS = {"error": "ERROR", "warning": "warning", "note": "note"}


def parsed_text(parsed: Mapping[str, Any]) -> str:
    """Return format and verdict, the values that are there, then one line per finding."""
    return "\n".join(_parsed(parsed))


def reading_text(result: Mapping[str, Any]) -> str:
    """Return the file's name and time, then each zone with its lines, values, findings and corrections."""
    return "\n".join(_reading(result))


def _parsed(parsed: Mapping[str, Any]) -> Iterator[str]:
    yield f"{parsed['format']}: {'valid' if parsed['valid'] else 'NOT VALID'}"
    yield from _values(parsed)


def _values(zone: Mapping[str, Any]) -> Iterator[str]:
    for name, value in zone["fields"].items():
        if value:
            yield f"  {name:<18} {value}"
    for finding in zone["findings"]:
        yield f"  {_MARKS[finding['severity']]:<8} {_finding(finding)}"


def _finding(finding: Mapping[str, Any]) -> str:
    where = "" if finding["line"] is None else f" in line {finding['line'] + 1}"
    if finding["position"] is not None:
        where += f" position {finding['position'] + 1}"
    expected = f", expected {finding['expected']}" if finding["expected"] else ""
    return f"{finding['field']}: {finding['kind']}{where}: found {finding['found']}{expected}"


def _reading(result: Mapping[str, Any]) -> Iterator[str]:
    name = result["file"] + (f" page {result['page']}" if "page" in result else "")
    yield f"{name}: {result['format'] or ('partly read' if result['partial'] else 'no zone')} ({result['ms']:.0f} ms)"
    for zone in result.get("zones", [result]):
        yield from _zone(zone)
    for opinion in result.get("second_opinions", ()):
        yield from _opinion(opinion)


def _opinion(opinion: Mapping[str, Any]) -> Iterator[str]:
    if opinion["agrees"]:
        yield f"  {opinion['engine']} agrees"
        return
    yield f"  {opinion['engine']} reads {' / '.join(opinion['lines'] or ['nothing'])}"
    for difference in opinion["differences"]:
        place = f"line {difference['line'] + 1} position {difference['position'] + 1}"
        yield f"    {place}: {difference['there']} instead of {difference['here']}"


def _zone(zone: Mapping[str, Any]) -> Iterator[str]:
    if zone.get("mirrored"):
        yield "  in mirror writing"
    for line in zone["lines"] or zone["partial"] or []:
        yield f"  {line}"
    yield from _values(zone)
    for correction in zone["corrections"]:
        place = f"line {correction['line'] + 1} position {correction['position'] + 1}"
        yield f"  corrected {place}: {correction['from']} to {correction['to']} ({correction['why']})"
    for doubtful in zone.get("doubtful", ()):
        place = f"line {doubtful['line'] + 1} position {doubtful['position'] + 1}"
        yield f"  doubtful {place}: {doubtful['read']} ({100 * doubtful['confidence']:.0f} %), compare it with the page"
