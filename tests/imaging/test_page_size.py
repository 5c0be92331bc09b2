import numpy as np
import pytest

from imaging.page import PageFormat
from imaging.page_size import enlargements, excesses, page_size


def px(fmt: PageFormat, ppi: float) -> tuple[float, float]:
    width, height = fmt.size_mm
    return width * ppi / 25.4, height * ppi / 25.4


@pytest.mark.parametrize("ppi", [300.0, 400.0, 600.0])
@pytest.mark.parametrize("fmt", list(PageFormat))
def test_a_true_claim_gives_the_format(fmt: PageFormat, ppi: float) -> None:
    found = page_size(*px(fmt, ppi), ppi)
    assert (found.format, found.ppi) == (fmt, ppi)
    assert found.measured_ppi == pytest.approx(ppi, rel=1e-6)


def test_one_aspect_two_sizes_the_claim_decides() -> None:
    width, height = px(PageFormat.ID_2, 400)
    assert page_size(width, height, 400).format is PageFormat.ID_2
    assert page_size(width, height, 336).format is PageFormat.ID_3


def test_without_a_claim_a_usual_resolution_decides() -> None:
    assert page_size(*px(PageFormat.ID_3, 400), None).ppi == pytest.approx(400)
    assert page_size(*px(PageFormat.ID_1, 300), None).format is PageFormat.ID_1


def test_a_claim_that_fits_no_size_is_not_believed() -> None:
    found = page_size(*px(PageFormat.ID_3, 400), 72)
    assert found.format is PageFormat.ID_3
    assert found.ppi == pytest.approx(400)


def test_a_slightly_wrong_claim_is_used_and_the_difference_known() -> None:
    found = page_size(*px(PageFormat.ID_3, 400), 430)
    assert found.ppi == 430
    assert found.measured_ppi == pytest.approx(400, rel=0.01)


def test_another_shape_has_no_format_and_its_size_by_the_claim() -> None:
    found = page_size(1000, 990, 254)
    assert found.format is None
    assert found.size_mm == (100.0, 99.0)


def corners(width_mm: float, height_mm: float, ppi: float) -> np.ndarray:
    width, height = width_mm * ppi / 25.4, height_mm * ppi / 25.4
    return np.array([[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]])


@pytest.mark.parametrize("ppi", [300.0, 600.0])
def test_a_size_within_a_larger_one_may_be_outlined_by_its_print(ppi: float) -> None:
    assert enlargements(corners(120, 80, ppi), ppi) == [pytest.approx((125 / 120, 88 / 80))]
    turned = np.roll(corners(120, 80, ppi), 1, axis=0)
    assert enlargements(turned, ppi) == [pytest.approx((88 / 80, 125 / 120))]


@pytest.mark.parametrize("size_mm", [(125.0, 88.0), (85.6, 53.98), (110.0, 70.0)])
def test_what_no_larger_size_is_near_stays_as_it_is(size_mm: tuple[float, float]) -> None:
    assert enlargements(corners(*size_mm, 400), 400) == []


def test_a_side_a_little_too_far_off_may_be_a_neighbouring_line() -> None:
    assert excesses(corners(125, 88, 400), 400) == []
    ((side, share),) = excesses(corners(125, 88.7, 400), 400)
    assert side == 0
    assert share == pytest.approx(0.7 / 88.7)
