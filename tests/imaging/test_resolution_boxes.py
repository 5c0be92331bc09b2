import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from imaging.file_header import read_header
from imaging.resolution_boxes import jp2_with_resolution, png_with_resolution


def encoded(kind: str) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(np.zeros((8, 9), np.uint8)).save(stream, kind)
    return stream.getvalue()


@pytest.mark.parametrize("ppi", [72.0, 300.0, 398.7, 2400.0])
def test_the_resolution_written_is_the_resolution_read(tmp_path: Path, ppi: float) -> None:
    (tmp_path / "a.png").write_bytes(png_with_resolution(encoded("PNG"), ppi))
    (tmp_path / "a.jp2").write_bytes(jp2_with_resolution(encoded("JPEG2000"), ppi))
    assert read_header(tmp_path / "a.png").ppi == pytest.approx(ppi, abs=0.1)
    assert read_header(tmp_path / "a.jp2").ppi == pytest.approx(ppi, rel=0.01)
