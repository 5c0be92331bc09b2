"""What a specimen's file must fulfil beyond its form: boxes on the page, unique ids, routines, dates, a VI capture."""

import json
from collections.abc import Iterable, Iterator

from imaging.light import Light
from imaging.region import Region
from reference_specimens.document_reading import ROOT, Draft, unknown_keys
from reference_specimens.fault import Fault
from reference_specimens.routine import routine_code
from reference_specimens.specimen_document import MRZ_FORMATS

# Boxes are rounded and drawn by hand: half a millimetre over the edge is no mistake.
TOLERANCE_MM = 0.5


def faults_of(draft: Draft) -> list[Fault]:
    """Return what contradicts itself in the valid parts of a file."""
    checks = (_captures, _boxes, _feature_ids, _routines, _dates)
    return [fault for check in checks for fault in check(draft)]


def notes_of(draft: Draft) -> list[str]:
    """Return what is worth knowing but prevents nothing, one line each."""
    notes = [f"{path}: unknown key, ignored" for path in unknown_keys(draft.document)]
    mrz_format = draft.document.mrz_format
    if mrz_format is not None and mrz_format not in MRZ_FORMATS:
        notes.append(f'{ROOT}.mrz_format: "{mrz_format}" is not a format of Doc 9303')
    return [*notes, *_routine_notes(draft)]


def _captures(draft: Draft) -> Iterator[Fault]:
    lights = [(f"{path}.light", capture.light.value) for path, capture in draft.captures]
    found = [light for _, light in lights]
    if "captures" in draft.whole and Light.VI.value not in found:
        yield Fault("no VI capture", f"{ROOT}.captures", " ".join(found) or "no capture", "a capture under VI")
    yield from _repeated(lights, "duplicate light")


def _boxes(draft: Draft) -> Iterator[Fault]:
    size = draft.document.size_mm
    if size is None:
        return
    page = Region(0, 0, *size).grown(TOLERANCE_MM)
    boxes = [
        *((path, item.box_mm) for path, item in draft.regions),
        *((path, item.box_mm) for path, item in draft.features),
    ]
    for path, box_mm in boxes:
        box = Region.from_box(box_mm)
        inside = page.left <= box.left and page.top <= box.top and box.right <= page.right and box.bottom <= page.bottom
        if not inside:
            expected = f"a box within {size[0]:g} x {size[1]:g} mm"
            yield Fault("box outside the page", f"{path}.box_mm", str(list(box_mm)), expected)


def _feature_ids(draft: Draft) -> Iterator[Fault]:
    return _repeated([(f"{path}.id", feature.id) for path, feature in draft.features], "duplicate feature id")


def _repeated(values: Iterable[tuple[str, str]], what: str) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for path, value in values:
        if value in first:
            yield Fault(what, path, f'"{value}", as in {first[value]}', "a value used once")
        first.setdefault(value, path)


def _routines(draft: Draft) -> Iterator[Fault]:
    for path, feature in draft.features:
        if routine_code(feature.routine) is None:
            expected = "light-property-feature with a known light, for example UV-LU-IS"
            yield Fault("bad routine", f"{path}.routine", json.dumps(feature.routine[:40]), expected)


def _routine_notes(draft: Draft) -> Iterator[str]:
    captured = {capture.light for capture in draft.document.captures}
    for path, feature in draft.features:
        code = routine_code(feature.routine)
        if code is not None and not code.known:
            yield f"{path}.routine: {feature.routine} is not a code of Doc 9303-2 App. C, its check is not performed"
        elif code is not None and code.light not in captured:
            yield f"{path}.routine: the specimen has no capture under {code.light}, its check is not performed"


def _dates(draft: Draft) -> Iterator[Fault]:
    first, last = draft.document.first_issued, draft.document.last_issued
    if first is not None and last is not None and last < first:
        yield Fault("last_issued before first_issued", f"{ROOT}.last_issued", str(last), f"{first} or later")
