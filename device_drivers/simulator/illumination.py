"""What leaves a sheet under each light of a reader."""

import cv2
import numpy as np

from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Plane, Sheet
from imaging.light import Light

LUMINANCE = np.array([0.299, 0.587, 0.114], np.float32)
ULTRAVIOLET_NM = {Light.UV: 365, Light.UV313: 313, Light.UV254: 254}
SIDES = {Light.OB_L: (1, -1.0), Light.OB_R: (1, 1.0), Light.OB_T: (0, -1.0), Light.OB_B: (0, 1.0)}
RELIEF_GAIN = 0.06  # how strongly a slope of 1 um per pixel at 400 ppi shows under oblique light


FILM_LIGHTS = frozenset({*SIDES, Light.CX, Light.TR})  # a sheet without films cannot be seen under these


def radiance(sheet: Sheet, light: Light, profile: ReaderProfile) -> Plane:
    """Return what leaves the sheet under `light`: linear, H x W x 3, infrared H x W.

    A sheet for an ultraviolet lamp must have been printed for its wavelength.
    """
    colour = np.asarray(cv2.cvtColor(sheet.reflectance, cv2.COLOR_RGBA2RGB), np.float32)
    if light is Light.IR:
        seen = cv2.extractChannel(sheet.reflectance, 3) * np.float32(1 - profile.ir_bleed)
        seen += cv2.cvtColor(colour, cv2.COLOR_RGB2GRAY) * np.float32(profile.ir_bleed)
        return np.asarray(seen, np.float32)
    if light in ULTRAVIOLET_NM:
        leak = np.array(profile.uv_tint, np.float32) * np.float32(profile.uv_leak)
        height, width = sheet.raster.shape
        rows = colour.reshape(height, 3 * width)  # long rows: numpy is slow on a last axis of three
        rows *= np.tile(leak, width)
        rows += sheet.emission.reshape(height, 3 * width)
        return colour
    if light in SIDES:
        return np.asarray(colour * _oblique(sheet, light)[..., None], np.float32)
    if light is Light.TR:
        return np.asarray((sheet.density * 1.4)[..., None] * (0.35 + 0.65 * colour), np.float32)
    return np.asarray(colour * _coaxial(sheet)[..., None], np.float32) if light is Light.CX else colour


def _oblique(sheet: Sheet, light: Light) -> Plane:
    """Return the share of light a lamp at the side gives: slopes towards it are brighter."""
    axis, sign = SIDES[light]
    smooth = cv2.GaussianBlur(sheet.relief, (0, 0), 0.8)
    slope = np.gradient(smooth, axis=axis) * (sheet.raster.ppi / 400)
    return np.asarray(np.clip(0.8 + sign * RELIEF_GAIN * slope, 0.1, 2.0), np.float32)


def _coaxial(sheet: Sheet) -> Plane:
    """Return the share of light thrown straight back: smooth film shines, rising edges do not."""
    smooth = cv2.GaussianBlur(sheet.relief, (0, 0), 0.8)
    steep = np.hypot(np.gradient(smooth, axis=0), np.gradient(smooth, axis=1))
    return np.asarray(0.75 + 0.35 / (1 + 0.3 * steep), np.float32)
