"""Drawn document models: a design from a seed, holders who differ in the portrait, siblings who differ in one mark."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.page import PageFormat
from imaging.region import Region
from reference_specimens.retrieval.detail import Detail, detail
from reference_specimens.retrieval.trial import QuestionedPage
from reference_specimens.specimen import ModelId, Specimen, SpecimenRegion
from tests.imaging.scene import Scene, page_print

PPI = 200.0
SIZE_MM = PageFormat.ID_1.size_mm
PORTRAIT = Region(5.0, 11.0, 24.0, 24.0)
MARK = Region(66.0, 6.0, 9.0, 9.0)

Image = NDArray[np.uint8]


def drawn(seed: int, *, holder: int = 0, mark: int = 0) -> Image:
    """Return a page of the design `seed`; `mark` 0 is none, others are drawn differently at MARK."""
    page = page_print(Scene(PageFormat.ID_1, ppi=PPI, seed=seed), PPI / 25.4)
    area = page[PORTRAIT.slices(PPI, page.shape)]
    noise = np.random.default_rng([7, holder]).normal(0, 1, area.shape).astype(np.float32)
    area[:] = 120 + 400 * cv2.GaussianBlur(noise, (0, 0), 4.0)
    left, top, radius = (round(value * PPI / 25.4) for value in (MARK.left + 4.5, MARK.top + 4.5, 3.5))
    for ring in range(mark):
        cv2.circle(page, (left, top), radius - 7 * ring, (60, 30, 120), 2, cv2.LINE_AA)
    return np.clip(page, 0, 255).astype(np.uint8)


def specimen(number: int = 1, country: str = "UTO") -> Specimen:
    """Return the specimen of a drawn model, its portrait variable."""
    region = SpecimenRegion("portrait", PORTRAIT, variable=True)
    return Specimen(ModelId(country, "ID", number), "front", "", SIZE_MM, (), Path(), regions=(region,))


def kept(seed: int, *, mark: int = 0) -> Detail:
    """Return what is kept of the specimen of a design."""
    return detail(specimen(), {Light.VI: drawn(seed, mark=mark)})


def questioned(seed: int, *, holder: int = 5, mark: int = 0, upside_down: bool = False) -> QuestionedPage:
    """Return another holder's page, softer, noisier and a little displaced."""
    page = drawn(seed, holder=holder, mark=mark)
    moved = np.float32([[1.003, 0.004, 2.0], [-0.004, 1.002, -1.5]])  # type: ignore[arg-type]
    soft = cv2.GaussianBlur(page, (0, 0), 0.7)
    shown = cv2.warpAffine(soft, np.asarray(moved), page.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
    noisy = 0.85 * shown + 12 + np.random.default_rng(holder).normal(0, 2, page.shape)
    image = np.clip(noisy, 0, 255).astype(np.uint8)
    return QuestionedPage({Light.VI: np.ascontiguousarray(image[::-1, ::-1]) if upside_down else image}, SIZE_MM)
