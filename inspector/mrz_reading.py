"""The machine readable zone of a document: read under white light and infrared, fused and parsed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.live_data_set_builder import turned
from imaging.parallel import side_by_side
from mrz.fusion import fuse
from mrz.parse import parse
from mrz.zone import Engine, Mrz, PageEngine, Reading, ZoneReading

READ_IN = (Light.VI, Light.IR)


@dataclass(frozen=True, eq=False)
class PageReading:
    """A page turned upright by its zone.

    `best` is the zone as all lights together show it (in pixels of the upright page), None where there is none; `mrz`
    what it says, None where it was not fully read; `lights` are those under which it was fully read.
    """

    live: LiveDataSet
    best: ZoneReading | None = None
    mrz: Mrz | None = None
    lights: tuple[Light, ...] = ()


def read_pages(lives: Sequence[LiveDataSet], engine: Engine, today: date) -> list[PageReading]:
    """Read the pages of one document as `read_page` does.

    A document has one zone: where a quick look shows it on one page, pages on which it shows none are searched no more.
    """
    if not isinstance(engine, PageEngine) or len(lives) < 2:
        return [read_page(live, engine, today) for live in lives]
    glances = side_by_side(lambda live: _glance(live, engine), lives)
    known = any(_holds(glance, today) for glance in glances)

    def read(index: int) -> PageReading:
        live, glance = lives[index], glances[index]
        return PageReading(live) if known and not glance.zones else read_page(live, engine, today, glance)

    return side_by_side(read, range(len(lives)))


def _glance(live: LiveDataSet, engine: PageEngine) -> Reading:
    light = next((light for light in READ_IN if light in live.images), None)
    return engine.glance(live.images[light]) if light is not None else Reading()


def _holds(glance: Reading, today: date) -> bool:
    return glance.best is not None and glance.best.lines is not None and parse(glance.best.lines, today=today).valid


def read_page(live: LiveDataSet, engine: Engine, today: date, glance: Reading | None = None) -> PageReading:
    """Read the zone of a page in VI and IR, turn the page upright by it, and parse what both lights show.

    A zone that does not hold is read again over the whole pictures: the quick look at its usual place may be at fault.
    `glance` is what a quick look at the first of these lights showed, where one was taken.
    """
    reading = _parsed(live, _zones(live, engine, glance), today)
    if reading.best is None or (reading.mrz is not None and reading.mrz.valid):
        return reading
    again = _parsed(live, _whole(live, engine), today) if isinstance(engine, PageEngine) else reading
    return again if _rank(again.mrz) > _rank(reading.mrz) else reading


def _parsed(live: LiveDataSet, zones: Mapping[Light, ZoneReading], today: date) -> PageReading:
    if not zones:
        return PageReading(live)
    if _is_upside_down(next(iter(zones.values()))):
        height, width = live.images[live.lights[0]].shape[:2]
        live = turned(live)
        zones = {light: _turned(zone, width, height) for light, zone in zones.items()}
    live = replace(live, page=replace(live.page, upright=True))
    return _together(live, zones, today)


def best_of(readings: Sequence[PageReading]) -> PageReading | None:
    """Return the page whose zone is the document's: a valid one first, then any that was read."""
    read = [reading for reading in readings if reading.mrz is not None]
    return max(read, key=lambda reading: _rank(reading.mrz), default=None)


def _rank(mrz: Mrz | None) -> tuple[bool, bool]:
    return (mrz is not None and mrz.valid, mrz is not None and mrz.format != "unknown")


def _zones(live: LiveDataSet, engine: Engine, glance: Reading | None) -> dict[Light, ZoneReading]:
    """The best zone of each light that shows one, sought first where a page has it."""
    if not isinstance(engine, PageEngine):
        return _whole(live, engine)
    lights = [light for light in READ_IN if light in live.images]
    readings = engine.read_page([live.images[light] for light in lights], glance)
    return {light: reading.best for light, reading in zip(lights, readings, strict=True) if reading.best is not None}


def _whole(live: LiveDataSet, engine: Engine) -> dict[Light, ZoneReading]:
    """The best zone of each light that shows one, sought everywhere."""
    readings = {light: engine.read(live.images[light]) for light in READ_IN if light in live.images}
    return {light: reading.best for light, reading in readings.items() if reading.best is not None}


def _together(live: LiveDataSet, zones: Mapping[Light, ZoneReading], today: date) -> PageReading:
    fused = fuse({light.value: zone for light, zone in zones.items()})
    if fused is None:
        return PageReading(live)
    lights = tuple(light for light, zone in zones.items() if zone.lines is not None)
    if fused.zone.lines is None:
        return PageReading(live, fused.zone, None, lights)
    mrz = parse(fused.zone.lines, today=today)
    return PageReading(live, fused.zone, replace(mrz, findings=(*mrz.findings, *fused.findings)), lights)


def _is_upside_down(zone: ZoneReading) -> bool:
    top_left, top_right = zone.corners_px[0], zone.corners_px[1]
    return bool(top_right[0] < top_left[0])


def _turned(zone: ZoneReading, width: int, height: int) -> ZoneReading:
    half_turn = np.array([[-1.0, 0.0, width - 1], [0.0, -1.0, height - 1], [0.0, 0.0, 1.0]])
    return carried(zone, half_turn)


def carried(zone: ZoneReading, matrix: NDArray[np.float64]) -> ZoneReading:
    """Return the zone with its places carried along by a homography (3 x 3, pixels to pixels)."""
    boxes = zone.character_boxes
    return replace(
        zone,
        corners_px=_carried(zone.corners_px, matrix),
        character_boxes=None if boxes is None else tuple(_carried(box, matrix) for box in boxes),
    )


def _carried(points: NDArray[np.float64], matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Carry points (... x 2) along."""
    homogeneous = np.concatenate([points, np.ones((*points.shape[:-1], 1))], axis=-1) @ matrix.T
    return np.asarray(homogeneous[..., :2] / homogeneous[..., 2:])
