"""One zone read under several lights: what is printed, and where the lights disagree.

Ink that is altered or added often shows in one light only, so a difference that both lights show surely is a finding;
where one light is doubtful, the surer one decides and the difference is a correction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mrz.finding import Finding, Severity
from mrz.zone import Correction, ZoneReading

SURE = 0.9
"""Confidence from which a reading of a character is held against another light's."""
KIND = "mrz_lights_differ"


@dataclass(frozen=True, eq=False, slots=True)
class Fused:
    """The zone as all lights together show it (places as in the light `light`), and the findings of differences."""

    light: str
    zone: ZoneReading
    findings: tuple[Finding, ...]


def fuse(readings: Mapping[str, ZoneReading]) -> Fused | None:
    """Combine the readings of one page by light, the leading light first; None where no light shows a zone.

    Lights whose reading is not whole, or of another shape than the leading light's, take no part in the text.
    """
    whole = {light: zone for light, zone in readings.items() if zone.lines is not None}
    if not whole:
        best = next(iter(readings.items()), None)
        return Fused(*best, ()) if best else None
    leading = max(whole, key=lambda light: _sureness(whole[light]))
    alike = {light: zone for light, zone in whole.items() if _shape(zone) == _shape(whole[leading])}
    order = [light for light in readings if light in alike]
    places = [
        (number, position)
        for number, line in enumerate(alike[leading].lines or ())
        for position in range(len(line))
        if len({(zone.lines or ())[number][position] for zone in alike.values()}) > 1
    ]
    findings = tuple(finding for place in places if (finding := _difference(alike, order, place)))
    return Fused(leading, _resolved(alike, leading, places), (*findings, *_other_shapes(whole, alike)))


def _sureness(zone: ZoneReading) -> float:
    confidences = [value for line in zone.confidences for value in line]
    return sum(confidences) / len(confidences) if confidences else 0.0


def _shape(zone: ZoneReading) -> tuple[int, ...]:
    return tuple(map(len, zone.lines or ()))


def _confidence(zone: ZoneReading, number: int, position: int) -> float:
    return zone.confidences[number][position] if zone.confidences else 0.5


def _difference(zones: Mapping[str, ZoneReading], order: Sequence[str], place: tuple[int, int]) -> Finding | None:
    """A finding where lights differ and at least two of the different readings are sure."""
    number, position = place
    sure = {
        light: (zones[light].lines or ())[number][position]
        for light in order
        if _confidence(zones[light], number, position) >= SURE
    }
    if len(set(sure.values())) < 2:
        return None
    (first, found), *others = sure.items()
    other, expected = next((light, character) for light, character in others if character != found)
    return Finding(
        "lines", KIND, f"{first} {found}", f"{other} {expected}", Severity.ERROR, line=number, position=position
    )


def _resolved(zones: Mapping[str, ZoneReading], leading: str, places: Sequence[tuple[int, int]]) -> ZoneReading:
    """The leading light's zone, with characters from the light that is surest of them."""
    zone = zones[leading]
    text = [list(line) for line in zone.lines or ()]
    confidences = [list(line) for line in zone.confidences]
    corrections = list(zone.corrections)
    for number, position in places:
        light = max(zones, key=lambda light: _confidence(zones[light], number, position))
        read, better = text[number][position], (zones[light].lines or ())[number][position]
        if read == better:
            continue
        confidence = _confidence(zones[light], number, position)
        corrections.append(Correction(number, position, read, better, f"surer in {light}", confidence))
        text[number][position] = better
        confidences[number][position] = confidence
    return replace(
        zone,
        lines=tuple(map("".join, text)),
        confidences=tuple(map(tuple, confidences)),
        corrections=tuple(corrections),
    )


def _other_shapes(whole: Mapping[str, ZoneReading], alike: Mapping[str, ZoneReading]) -> list[Finding]:
    return [
        Finding("lines", KIND, f"{light} {len(zone.lines or ())} lines", "the same in every light", Severity.WARNING)
        for light, zone in whole.items()
        if light not in alike
    ]
