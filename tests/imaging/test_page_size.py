import pytest

from imaging.page import PageFormat
from imaging.page_size import page_size


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
