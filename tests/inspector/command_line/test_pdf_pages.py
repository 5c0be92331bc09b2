from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from imaging.errors import UnreadableImage
from inspector.command_line.pdf_pages import pdf_pages


def pdf(path: Path, *sizes: tuple[int, int]) -> Path:
    """A PDF with a picture (grey left, black right) of each size in px on its own page, 300 ppi."""
    pages = []
    for width, height in sizes:
        pixels = np.full((height, width, 3), 200, np.uint8)
        pixels[:, width // 2 :] = 0
        pages.append(Image.fromarray(pixels))
    pages[0].save(path, save_all=True, append_images=pages[1:], resolution=300)
    return path


def test_every_page_at_300_ppi(tmp_path: Path) -> None:
    first, second = pdf_pages(pdf(tmp_path / "a.pdf", (300, 150), (200, 100)))
    assert first.shape == (150, 300, 3)
    assert second.shape == (100, 200, 3)
    assert abs(int(first[75, 50, 0]) - 200) < 8
    assert first[75, 250, 0] < 8


@pytest.mark.parametrize("content", [b"no PDF", b"%PDF-1.7\nbroken"])
def test_a_damaged_document_is_a_clear_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(UnreadableImage, match="damaged or locked"):
        next(pdf_pages(tmp_path / "a.pdf"))


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    with pytest.raises(UnreadableImage, match="is empty"):
        list(pdf_pages(tmp_path / "a.pdf"))


def test_a_missing_document(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImage, match="no such file"):
        next(pdf_pages(tmp_path / "a.pdf"))


def test_a_page_that_is_too_large_is_not_drawn(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImage, match="more than"):
        next(pdf_pages(pdf(tmp_path / "a.pdf", (300, 150)), max_pixels=10_000))


def test_a_document_without_pages(tmp_path: Path) -> None:
    with pypdfium2.PdfDocument.new() as document:
        document.save(tmp_path / "a.pdf")
    with pytest.raises(UnreadableImage, match=r"no pages|damaged"):
        next(pdf_pages(tmp_path / "a.pdf"))
