import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.recognising import BLANK, CHARACTERS, Columns, column_x
from mrz.rectifying import HEIGHT, PITCH, Strip
from mrz.slots import slots
from mrz.text_line import TextLine

TEXT = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def seen(
    text: str, *, pitch: float = PITCH, first: float = 40.0, hidden: tuple[int, ...] = (), wide: int = 1024
) -> Columns:
    """What a perfect recogniser says of `text`; a character of `hidden` is covered."""
    centres = first + np.arange(len(text)) * pitch
    x = column_x(np.arange(wide // 4, dtype=np.float64))
    nearest = np.abs(x[:, None] - centres).argmin(axis=1)
    ink = np.exp(-(((x - centres[nearest]) / (0.3 * pitch)) ** 4)) * 0.98 + 0.001
    ink[np.isin(nearest, hidden)] = 0.02
    odds = np.full((len(x), BLANK + 1), 1e-5)
    odds[np.arange(len(x)), [CHARACTERS.index(text[k]) for k in nearest]] = ink
    odds[:, BLANK] = 1 - ink
    line = TextLine(np.array([first, 50.0]), np.array([centres[-1], 50.0]), (18.0, 18.0), pitch)
    strip = Strip(np.zeros((HEIGHT, wide, 3), np.uint8), line, 1.0)
    return Columns(strip, np.log(odds / odds.sum(axis=1, keepdims=True)))


def read(columns: Columns) -> str:
    found = slots(columns)
    return "".join(CHARACTERS[k] for k in found.log_p[found.printed].argmax(axis=1))


@given(pitch=st.floats(12.5, 20.5), first=st.floats(8, 60))
@settings(deadline=None, max_examples=40)
def test_every_character_has_its_place(pitch: float, first: float) -> None:
    columns = seen(TEXT, pitch=pitch, first=first)
    assert read(columns) == TEXT
    found = slots(columns)
    assert found.x[found.printed] == pytest.approx(first + np.arange(len(TEXT)) * pitch, abs=1.5)
    assert found.quality > 0.9


def test_a_covered_character_keeps_its_place() -> None:
    found = slots(seen(TEXT, hidden=(7, 8, 20)))
    printed = found.printed
    assert printed.stop - printed.start == len(TEXT)
    assert found.evidence[printed][[7, 8, 20]].max() < 0
    assert found.quality < 0.97


def test_places_beyond_the_ends_are_offered_without_evidence() -> None:
    found = slots(seen(TEXT))
    printed = found.printed
    assert printed.start > 0
    assert len(found.x) > printed.stop
    assert found.evidence[: printed.start].max() < 0


def test_a_window_is_a_part_of_the_line() -> None:
    found = slots(seen(TEXT))
    part = found.window(found.printed.start + 2, 5)
    assert "".join(CHARACTERS[k] for k in part.log_p.argmax(axis=1)) == TEXT[2:7]


def test_an_empty_strip_has_no_characters() -> None:
    odds = np.full((128, BLANK + 1), np.log(1e-4))
    odds[:, BLANK] = np.log(1 - 37e-4)
    columns = Columns(seen(TEXT).strip, odds)
    assert slots(columns).quality == 0
    assert read(columns) == ""
