import numpy as np
import pytest
from numpy.typing import NDArray

from mrz.recognising import CHARACTERS, Columns
from mrz.rectifying import HEIGHT, Strip
from mrz.shape_fitting import WHOLE, fit_shape
from mrz.slots import MOST_EVIDENCE, Slots
from mrz.text_line import TextLine


def _slots(evidence: list[float]) -> Slots:
    count = len(evidence)
    line = TextLine(np.zeros(2), np.array([count * 16.0, 0.0]), (18.0, 18.0), 16.0)
    columns = Columns(Strip(np.zeros((HEIGHT, 64, 3), np.uint8), line, 1.0), np.zeros((16, 38)))
    log_p: NDArray[np.float64] = np.full((count, len(CHARACTERS)), float(np.log(1e-3)), np.float64)
    log_p[:, 0] = np.log(0.96)
    return Slots(columns, np.arange(count, dtype=np.float64) * 16.0, log_p, np.array(evidence))


def _line(characters: int, *, weak: int = 0) -> Slots:
    return _slots([-5.0] * 3 + [5.0] * (characters - weak) + [-1.0] * weak + [-5.0] * 3)


@pytest.mark.parametrize("shape", [(44, 44), (36, 36), (30, 30, 30)])
def test_lines_of_a_known_shape_fit_it(shape: tuple[int, ...]) -> None:
    fitted = fit_shape([_line(length) for length in shape])
    assert fitted is not None
    assert tuple(len(line.x) for line in fitted.lines) == shape
    assert fitted.share == 1
    assert fitted.fit == pytest.approx(5 / MOST_EVIDENCE)


def test_a_weak_last_character_is_taken_in() -> None:
    fitted = fit_shape([_line(44), _line(44, weak=1)])
    assert fitted is not None
    assert [len(line.x) for line in fitted.lines] == [44, 44]
    assert all(line.evidence[0] > 0 for line in fitted.lines)


def test_text_above_or_between_is_left_out() -> None:
    above, between = _line(17), _line(22)
    first, second = _line(44), _line(44)
    fitted = fit_shape([above, first, between, second])
    assert fitted is not None
    assert [line.columns for line in fitted.lines] == [first.columns, second.columns]


def test_half_a_zone_is_not_whole() -> None:
    fitted = fit_shape([_line(22), _line(22)])
    assert fitted is None or fitted.share < WHOLE or fitted.fit < 0.4


def test_no_lines_fit_nothing() -> None:
    assert fit_shape([]) is None
