"""A second opinion by PassportEye, an optional extra with many dependencies of its own."""

import io
import warnings
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.errors import EngineUnavailable
from mrz.layout import find_layout
from mrz.zone import Reading, ZoneReading


class PassportEyeEngine:
    """Runs PassportEye as it is; it reports text and a box, neither confidences nor boxes of characters."""

    name = "passporteye"

    def __init__(self) -> None:
        if find_spec("passporteye") is None:
            raise EngineUnavailable(
                "engine passporteye",
                "the package passporteye is not installed",
                "Install the extra passporteye or use the engine network",
            )

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Find and read the zone of `image` (H x W grey or H x W x 3 RGB)."""
        if min(image.shape[:2]) < 8:
            return Reading()
        bgr = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2BGR), np.uint8)
        _, png = cv2.imencode(".png", bgr)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # its own calls of scikit-image
            found = import_module("passporteye").read_mrz(io.BytesIO(png.tobytes()))
        lines = () if found is None else _lines(found)
        return Reading((_zone(lines, image),)) if lines else Reading()


def _lines(found: Any) -> tuple[str, ...]:
    """The text that was recognised, blanks left out; empty where there was a box that looked like a zone, no text."""
    aux = found.aux or {}
    raw = aux.get("text") or aux.get("raw_text") or ""
    return tuple("".join(line.split()) for line in raw.splitlines() if line.strip())


def _zone(lines: tuple[str, ...], image: NDArray[np.uint8]) -> ZoneReading:
    whole = find_layout(lines) is not None
    return ZoneReading(lines if whole else None, _whole_image(image), None if whole else lines)


def _whole_image(image: NDArray[np.uint8]) -> NDArray[np.float64]:
    height, width = image.shape[:2]
    return np.array([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], np.float64)
