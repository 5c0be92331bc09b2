"""Specimens that a picture of a page may be of, found by what it shows alone."""

from pathlib import Path

from imaging.files import read_capture
from imaging.light import Light
from imaging.live_data_set_builder import build
from inspector.errors import UnreadableInput
from inspector.identification import LISTED, proposed
from reference_specimens.library import Library
from reference_specimens.retrieval.trial import QuestionedPage
from reference_specimens.specimen import Specimen


def find_by_image(library: Library, image: Path, *, ppi: float | None = None) -> list[tuple[Specimen, float]]:
    """Return the sides whose static print the white-light picture shows, with the share 0..1 of it, best first.

    Raises UnreadableImage, UnreadableInput where the picture shows no page, and LibraryUnavailable.
    """
    live = build("page", {Light.VI: read_capture(image, Light.VI, ppi=ppi)}, ppi=ppi)
    if live is None:
        remedy = "Capture the document flat on the glass, all edges in view"
        raise UnreadableInput(str(image), "no page was found in the picture", remedy)
    found = [item.first for item in proposed([QuestionedPage(live.images, live.page.size_mm)], library, None)]
    return [(library.entered(item.entry), item.trial.likeness) for item in found if item.trial.likeness >= LISTED]
