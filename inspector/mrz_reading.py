"""The machine readable zone of a document: read under every light of every page, the best reading parsed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.live_data_set_builder import turned
from mrz.parse import parse
from mrz.zone import Engine, Mrz, ZoneReading

READ_IN = (Light.VI, Light.IR)


@dataclass(frozen=True, eq=False)
class PageReading:
    """A page turned upright by its zone, and the zone as read under each light (in pixels of the upright page)."""

    live: LiveDataSet
    zones: Mapping[Light, ZoneReading]
    mrz: Mrz | None = None

    @property
    def best(self) -> ZoneReading | None:
        """The zone that was parsed: of the valid ones the first light, else the first that was fully read."""
        full = [zone for zone in self.zones.values() if zone.lines is not None]
        fits = [zone for zone in full if self.mrz is not None and zone.lines == self.mrz.lines]
        return next(iter(fits or full or list(self.zones.values())), None)


def read_page(live: LiveDataSet, engine: Engine, today: date) -> PageReading:
    """Read the zone of a page in VI and IR, turn the page upright by it, and parse the better reading."""
    zones = {light: zone for light in READ_IN if light in live.images and (zone := _zone(live, light, engine))}
    if not zones:
        return PageReading(live, {})
    if _is_upside_down(next(iter(zones.values()))):
        height, width = live.images[live.lights[0]].shape[:2]
        live = turned(live)
        zones = {light: _turned(zone, width, height) for light, zone in zones.items()}
    live = replace(live, page=replace(live.page, upright=True))
    return PageReading(live, zones, _parsed(list(zones.values()), today))


def best_of(readings: Sequence[PageReading]) -> PageReading | None:
    """Return the page whose zone is the document's: a valid one first, then any that was read."""
    read = [reading for reading in readings if reading.mrz is not None]
    return max(read, key=lambda reading: _rank(reading.mrz), default=None)


def _rank(mrz: Mrz | None) -> tuple[bool, bool]:
    return (mrz is not None and mrz.valid, mrz is not None and mrz.format != "unknown")


def _zone(live: LiveDataSet, light: Light, engine: Engine) -> ZoneReading | None:
    return engine.read(live.images[light]).best


def _parsed(zones: Sequence[ZoneReading], today: date) -> Mrz | None:
    parsed = [parse(zone.lines, today=today) for zone in zones if zone.lines is not None]
    return max(parsed, key=_rank, default=None)


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
