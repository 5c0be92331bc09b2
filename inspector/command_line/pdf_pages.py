"""The pages of a PDF as pictures; PDFium draws them (https://pypi.org/project/pypdfium2)."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from imaging.errors import UnreadableImage
from imaging.file_header import MAX_PIXELS, check_size

RENDERING_PPI = 300
POINTS_PER_INCH = 72


def pdf_pages(file: Path, *, max_pixels: int = MAX_PIXELS) -> Iterator[NDArray[np.uint8]]:
    """Yield each page as H x W x 3 (RGB) at 300 ppi, drawn when it is asked for.

    Raises UnreadableImage where the document is damaged, locked, empty, or a page is larger than `max_pixels`.
    """
    try:
        with file.open("rb") as stream:  # PDFium does not say why a file cannot be opened
            if not stream.read(1):
                raise UnreadableImage(str(file), "the file is empty", "Export it again.")
        document = pypdfium2.PdfDocument(file)
    except OSError as error:
        cause = (error.strerror or "cannot be opened").lower()
        raise UnreadableImage(str(file), cause, "Check the path and the permissions.") from error
    except pypdfium2.PdfiumError as error:
        raise UnreadableImage(
            str(file), "the PDF is damaged or locked", "Export it again without a password."
        ) from error
    with document:
        if not len(document):
            raise UnreadableImage(str(file), "the PDF has no pages", "Export it again.")
        for page in document:
            yield _drawn(file, page, max_pixels)


def _drawn(file: Path, page: pypdfium2.PdfPage, max_pixels: int) -> NDArray[np.uint8]:
    scale = RENDERING_PPI / POINTS_PER_INCH
    width, height = (max(1, round(side * scale)) for side in page.get_size())
    check_size(file, (width, height), max_pixels)
    try:
        pixels = page.render(scale=scale, rev_byteorder=True).to_numpy()
    except pypdfium2.PdfiumError as error:
        raise UnreadableImage(str(file), "a page of the PDF is damaged", "Export it again.") from error
    return np.ascontiguousarray(pixels[..., :3], dtype=np.uint8)
