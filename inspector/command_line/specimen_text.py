"""Specimens as JSON objects and as text for people."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from reference_specimens.specimen import Feature, Specimen

_HEADINGS = ("ID", "PRADO", "ISSUED", "MRZ", "LIGHTS", "FEATURES", "TITLE")


def as_json(specimen: Specimen, *, whole: bool = False) -> dict[str, Any]:
    """Return a specimen in the words of specimen/1; `whole` adds its regions and features."""
    result: dict[str, Any] = {
        "id": specimen.id,
        "model": str(specimen.model),
        "prado_id": specimen.prado_id,
        "title": specimen.title,
        "page": specimen.page,
        "mrz_format": specimen.mrz_format,
        "size_mm": list(specimen.size_mm),
        "first_issued": _iso(specimen.first_issued),
        "last_issued": _iso(specimen.last_issued),
        "lights": [light.value for light in specimen.lights],
        "calibrated": specimen.calibration is not None,
        "folder": str(specimen.folder),
    }
    if whole:
        result["captures"] = [
            {"light": item.light.value, "file": item.file, "ppi": item.ppi} for item in specimen.captures
        ]
        result["regions"] = [
            {"name": item.name, "box_mm": item.region.box_mm, "variable": item.variable} for item in specimen.regions
        ]
        result["features"] = [_feature(item) for item in specimen.features]
        result["learnt_from"] = list((specimen.calibration or {}).get("learnt_from", ()))
    return result


def as_text(specimen: Specimen) -> str:
    """Return everything about a specimen, several lines."""
    width, height = specimen.size_mm
    lines = [
        f"{specimen.id}  {specimen.title}",
        f"  number      {specimen.prado_id or '-'}",
        f"  issued      {_years(specimen)}",
        f"  page        {width:g} x {height:g} mm, MRZ {specimen.mrz_format or '-'}",
        f"  lights      {' '.join(specimen.lights)}",
        f"  calibrated  {'yes' if specimen.calibration is not None else 'no'}",
        f"  folder      {specimen.folder}",
    ]
    lines += list(_learnt(specimen))
    lines += [
        f"  region   {item.name:<24} {_box(item.region.box_mm)}{_variable(item.variable)}" for item in specimen.regions
    ]
    lines += [
        f"  feature  {item.id:<24} {_box(item.region.box_mm)}  {item.routine} {item.expect} ({item.significance})"
        f"{'  ' + item.description if item.description else ''}"
        for item in specimen.features
    ]
    return "\n".join(lines)


def _learnt(specimen: Specimen) -> Iterator[str]:
    """Tell how many captures the specimen has learnt from, and who answers for them."""
    captures = (specimen.calibration or {}).get("learnt_from", ())
    persons = Counter((item["on"], item["proposed_by"], item["confirmed_by"]) for item in captures)
    for (day, proposed, confirmed), count in sorted(persons.items()):
        yield f"  learnt      from {count} further captures on {day}, proposed by {proposed}, confirmed by {confirmed}"


def table(specimens: Sequence[Specimen]) -> Iterator[str]:
    """Yield a heading and one line for each specimen, in columns."""
    rows = [_HEADINGS, *map(_row, specimens)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(specimen: Specimen) -> tuple[str, ...]:
    lights = " ".join(specimen.lights)
    number = specimen.prado_id or "-"
    mrz = specimen.mrz_format or "-"
    return specimen.id, number, _years(specimen), mrz, lights, str(len(specimen.features)), specimen.title


def _years(specimen: Specimen) -> str:
    return f"{_iso(specimen.first_issued) or '?'} to {_iso(specimen.last_issued) or 'now'}"


def _feature(feature: Feature) -> dict[str, Any]:
    return {
        "id": feature.id,
        "routine": feature.routine,
        "box_mm": feature.region.box_mm,
        "expect": feature.expect.value,
        "significance": feature.significance.value,
        "description": feature.description,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _box(box_mm: Sequence[float]) -> str:
    return "[" + ", ".join(f"{value:g}" for value in box_mm) + "]"


def _variable(variable: bool) -> str:
    return "  differs from holder to holder" if variable else ""
