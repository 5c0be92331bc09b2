"""A magnifier of 2 400 ppi on the page: a small field in which the technique of a print shows."""

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Side
from device_drivers.simulator.illumination import ULTRAVIOLET_NM, radiance
from device_drivers.simulator.printing import print_patch
from device_drivers.simulator.reader_model import developed
from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Plane, Sheet
from imaging.light import Light
from imaging.region import Region

FIELD_MM = (8.0, 6.0)
MAGNIFIER = ReaderProfile("magnifier", 2400.0, 0.006, 0.012, 0.10, uv_leak=0.003, ir_bleed=0.01, glass_mm=FIELD_MM)
SPREAD_MM = 0.006  # how far ink creeps along the fibres of paper
FIBRE_MM = (0.02, 0.12)  # across and along


@dataclass(frozen=True, eq=False)
class Magnified:
    """What the magnifier delivers: uint8 pixels (H x W x 3 RGB, infrared H x W) of `region` (mm on the page)."""

    light: Light
    region: Region
    pixels: NDArray[np.uint8] = field(repr=False)


def magnify(
    side: Side,
    centre_mm: tuple[float, float],
    rng: np.random.Generator,
    *,
    light: Light = Light.VI,
    profile: ReaderProfile = MAGNIFIER,
) -> Magnified:
    """Return the field of the magnifier around `centre_mm` of a side, its edges parallel to the page's.

    Dots of portraits and copies, ragged edges of ink on paper and paper fibres are drawn; faces stay painted.
    """
    width, height = profile.glass_mm
    patch = Region(centre_mm[0] - width / 2, centre_mm[1] - height / 2, width, height)
    sheet = print_patch(side, patch, profile.ppi, ULTRAVIOLET_NM.get(light, 365))
    _creep(sheet, roughness(side))
    seen = radiance(sheet, light, profile)
    return Magnified(light, patch, developed(lambda rows: seen[rows], sheet.raster.shape, light, profile, rng))


def roughness(side: Side) -> float:
    """Return how rough the material is, 0.2 for polycarbonate, 1 for paper: fine texture means plastic."""
    return 0.2 if side.substrate.texture < 0.009 else 1.0


def _creep(sheet: Sheet, rough: float) -> None:
    """Let the ink creep into the material and show its fibres; the same place always looks the same."""
    patch = sheet.raster.seen(Region(-1e3, -1e3, 2e3, 2e3)) or Region(0, 0, 1, 1)
    rng = np.random.default_rng([round(1000 + patch.left * 100), round(1000 + patch.top * 100), 61])
    scale, (height, width) = sheet.raster.scale, sheet.raster.shape
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    reach = SPREAD_MM * scale * rough
    columns += reach * _grain(rng, (height, width), FIBRE_MM[0] * scale, FIBRE_MM[0] * scale)
    rows += reach * _grain(rng, (height, width), FIBRE_MM[0] * scale, FIBRE_MM[0] * scale)
    for name in ("reflectance", "emission"):
        moved = cv2.remap(getattr(sheet, name), columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        setattr(sheet, name, np.asarray(moved, np.float32))
    fibres = _grain(rng, (height, width), *(size * scale for size in FIBRE_MM))
    fibres = fibres + _grain(rng, (height, width), *(size * scale for size in FIBRE_MM[::-1]))
    sheet.reflectance *= (1 + np.float32(0.022 * rough) * fibres)[..., None]
    sheet.build_up(np.float32(1.5 * rough) * fibres)


def _grain(rng: np.random.Generator, shape: tuple[int, int], down: float, across: float) -> Plane:
    """Return smooth noise of spread 1, as coarse as `down` x `across` pixels."""
    small = int(shape[0] / down) + 2, int(shape[1] / across) + 2
    coarse = rng.standard_normal(small, dtype=np.float32)
    return np.asarray(cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), np.float32)


def at_ppi(ppi: float) -> ReaderProfile:
    """Return a magnifier of another resolution, its lens scaled with it."""
    return replace(MAGNIFIER, ppi=ppi, blur_mm=MAGNIFIER.blur_mm * MAGNIFIER.ppi / ppi)
