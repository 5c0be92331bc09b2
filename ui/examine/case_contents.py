"""Everything a case shows, read off the GUI thread: its pictures and the specimen that belongs to each page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from imaging.files import read_capture
from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from inspector.records.entry import Referral
from reference_specimens.specimen import Specimen
from ui.examine.machine_results import MachineResults, machine_results

if TYPE_CHECKING:
    from reference_specimens.library import Library

Images = Mapping[Light, NDArray[np.uint8]]


@dataclass(frozen=True, eq=False)
class Pictures:
    """One page under its lights, all at `ppi`; `rectified` is false where only the capture as it came in is there."""

    images: Images
    ppi: float
    rectified: bool = True


@dataclass(frozen=True, eq=False)
class CasePage:
    """One page of the case, and the side of the specimen it is compared with (None where there is none)."""

    name: str
    questioned: Pictures
    specimen: Specimen | None = None
    specimen_pictures: Pictures | None = None


@dataclass(frozen=True, eq=False)
class CaseContents:
    """A referral with its pictures and what the machine found.

    `model_id` is the model it is compared with (None: none), `models` those of the library.
    """

    referral: Referral
    results: MachineResults
    pages: tuple[CasePage, ...]
    model_id: str | None = None
    models: tuple[str, ...] = ()


def read_case(library: "Library", referral: Referral, model_id: str | None = None) -> CaseContents:
    """Read the pictures of a referral and of its specimen; runs on the library's thread.

    `model_id` compares with another model than the one the machine recognised. Raises UnreadableImage where the
    evidence is damaged, and the errors of the library.
    """
    results = machine_results(referral.result)
    wanted = model_id or results.model_id
    sides = library.sides(wanted) if wanted else []
    names = dict.fromkeys((*referral.images, *referral.captures))
    pages = tuple(_page(library, referral, name, sides) for name in names)
    models = tuple(dict.fromkeys(str(specimen.model) for specimen in library.list()))
    return CaseContents(referral, results, pages, wanted if sides else None, models)


def side_for(page: str, sides: Sequence[Specimen]) -> Specimen | None:
    """Return the side called as the page, else the only one there is; another side would mislead."""
    named = [side for side in sides if side.page == page]
    if named:
        return named[0]
    return sides[0] if len(sides) == 1 else None


def _page(library: "Library", referral: Referral, name: str, sides: Sequence[Specimen]) -> CasePage:
    rectified = referral.images.get(name, {})
    questioned = _read(rectified or referral.captures[name], rectified=bool(rectified))
    side = side_for(name, sides)
    if side is None:
        return CasePage(name, questioned)
    return CasePage(name, questioned, side, Pictures(library.images(side), WORKING_PPI))


def _read(files: Mapping[Light, Path], *, rectified: bool) -> Pictures:
    captures = {light: read_capture(path, light) for light, path in files.items()}
    ppi = next((capture.ppi for capture in captures.values() if capture.ppi), WORKING_PPI)
    return Pictures({light: capture.as_8bit() for light, capture in captures.items()}, ppi, rectified)
