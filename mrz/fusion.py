"""One zone read under several lights: what is printed, and where the lights disagree.

Ink that is altered or added often shows in one light only, so a difference that both lights show surely is a finding,
and so is a character where another light shows none; where one light is doubtful, the surer one decides and the
difference is a correction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mrz.check_digit import FILLER
from mrz.finding import Finding, Severity
from mrz.zone import Correction, ZoneReading

SURE = 0.9
"""Confidence from which a reading of a character is held against another light's."""
NO_INK = 0.1
"""Probability of ink up to which a light shows nothing at a place."""
MOST_BARE = 6
"""Places without ink up to which a light is taken to show the zone."""
KIND = "mrz_lights_differ"
Place = tuple[int, int]
"""Line and position of a character."""


@dataclass(frozen=True, eq=False, slots=True)
class Fused:
    """The zone as all lights together show it (places as in the light `light`), and the findings of differences."""

    light: str
    zone: ZoneReading
    findings: tuple[Finding, ...]


def fuse(readings: Mapping[str, ZoneReading]) -> Fused | None:
    """Combine the readings of one page by light, the leading light first; None where no light shows a zone.

    Lights whose reading is not whole, or of another shape than the leading light's, take no part in the text; what a
    zone that is not whole shows surely is compared all the same.
    """
    whole = {light: zone for light, zone in readings.items() if zone.lines is not None}
    if not whole:
        best = next(iter(readings.items()), None)
        return Fused(*best, ()) if best else None
    leading = max(whole, key=lambda light: _sureness(whole[light]))
    alike = {light: zone for light, zone in whole.items() if _shape(zone) == _shape(whole[leading])}
    seen = {light: zone for light, zone in readings.items() if _shape(zone) == _shape(whole[leading])}
    everywhere = [
        (number, position) for number, line in enumerate(_text(alike[leading])) for position in range(len(line))
    ]
    differing = [place for place in everywhere if len({_character(zone, place) for zone in alike.values()}) > 1]
    findings = tuple(
        finding for place in everywhere if (finding := _difference(seen, place) or _bare(seen, place)) is not None
    )
    return Fused(leading, _resolved(alike, leading, differing), (*findings, *_other_shapes(whole, alike)))


def _sureness(zone: ZoneReading) -> float:
    confidences = [value for line in zone.confidences for value in line]
    return sum(confidences) / len(confidences) if confidences else 0.0


def _text(zone: ZoneReading) -> tuple[str, ...]:
    """The lines, of a zone that is not whole what was read of it."""
    return zone.lines or zone.partial or ()


def _shape(zone: ZoneReading) -> tuple[int, ...]:
    return tuple(map(len, _text(zone)))


def _character(zone: ZoneReading, place: Place) -> str:
    return _text(zone)[place[0]][place[1]]


def _confidence(zone: ZoneReading, place: Place) -> float:
    return zone.confidences[place[0]][place[1]] if zone.confidences else 0.5


def _ink(zone: ZoneReading, place: Place) -> float:
    return zone.ink[place[0]][place[1]] if zone.ink else 0.5


def _difference(zones: Mapping[str, ZoneReading], place: Place) -> Finding | None:
    """A finding where lights differ and at least two of the different readings are sure."""
    sure = {light: _character(zone, place) for light, zone in zones.items() if _confidence(zone, place) >= SURE}
    if len(set(sure.values())) < 2:
        return None
    (first, found), *others = sure.items()
    other, expected = next((light, character) for light, character in others if character != found)
    return _finding(place, f"{first} {found}", f"{other} {expected}", Severity.ERROR)


def _bare(zones: Mapping[str, ZoneReading], place: Place) -> Finding | None:
    """A finding where one light surely shows a character and another, which shows the zone, nothing at all."""
    shown = next(
        (
            light
            for light, zone in zones.items()
            if _confidence(zone, place) >= SURE and _ink(zone, place) >= SURE and _character(zone, place) != FILLER
        ),
        None,
    )
    bare = next((light for light, zone in zones.items() if _ink(zone, place) <= NO_INK and _mostly_inked(zone)), None)
    if shown is None or bare is None:
        return None
    return _finding(place, f"{shown} {_character(zones[shown], place)}", f"{bare} nothing", Severity.WARNING)


def _mostly_inked(zone: ZoneReading) -> bool:
    """Whether no more is missing than single characters: glare or a finger hides many at once."""
    return sum(value <= NO_INK for line in zone.ink for value in line) <= MOST_BARE


def _finding(place: Place, found: str, expected: str, severity: Severity) -> Finding:
    return Finding("lines", KIND, found, expected, severity, line=place[0], position=place[1])


def _resolved(zones: Mapping[str, ZoneReading], leading: str, places: Sequence[tuple[int, int]]) -> ZoneReading:
    """The leading light's zone, with characters from the light that is surest of them."""
    zone = zones[leading]
    text = [list(line) for line in zone.lines or ()]
    confidences = [list(line) for line in zone.confidences]
    corrections = list(zone.corrections)
    for number, position in places:
        light = max(zones, key=lambda light: _confidence(zones[light], (number, position)))
        read, better = text[number][position], (zones[light].lines or ())[number][position]
        if read == better:
            continue
        confidence = _confidence(zones[light], (number, position))
        corrections.append(Correction(number, position, read, better, f"surer in {light}", confidence))
        text[number][position] = better
        confidences[number][position] = confidence
    lines = tuple(map("".join, text))
    return replace(
        zone,
        lines=lines,
        confidences=tuple(map(tuple, confidences)),
        corrections=tuple(corrections),
        doubtful=_doubtful(zones, lines),
    )


def _doubtful(zones: Mapping[str, ZoneReading], lines: Sequence[str]) -> tuple[Place, ...]:
    """Places that no light shows to be what `lines` say without doubt."""
    every = {place for zone in zones.values() for place in zone.doubtful}
    sure = {
        place
        for place in every
        for zone in zones.values()
        if place not in zone.doubtful and _character(zone, place) == lines[place[0]][place[1]]
    }
    return tuple(sorted(every - sure))


def _other_shapes(whole: Mapping[str, ZoneReading], alike: Mapping[str, ZoneReading]) -> list[Finding]:
    return [
        Finding("lines", KIND, f"{light} {len(zone.lines or ())} lines", "the same in every light", Severity.WARNING)
        for light, zone in whole.items()
        if light not in alike
    ]
