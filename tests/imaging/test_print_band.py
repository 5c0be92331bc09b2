import numpy as np

from imaging.homography import mapped
from imaging.print_band import band, page_print, resized_mask
from tests.imaging.placed_print import BAND, PAGE


def test_faded_print_and_a_dark_lamp_leave_the_band_as_it_is() -> None:
    ramp = np.linspace(0.5, 0.8, PAGE.shape[1])[None]
    other = band((PAGE * ramp + 20).astype(np.uint8))
    assert np.corrcoef(BAND.ravel(), other.ravel())[0, 1] > 0.9


def test_a_blank_page_has_no_print() -> None:
    assert np.abs(band(np.full((300, 400), 210, np.uint8))).max() < 1e-3


def test_both_sizes_cover_the_page() -> None:
    found = page_print(np.zeros((850, 1349, 3), np.uint8))
    assert found.size_px == (1349, 850)
    for onto, small in ((found.to_fine(), found.fine), (found.to_coarse(), found.coarse)):
        corner = mapped(np.array([[1348.5, 849.5]]), onto)[0]
        np.testing.assert_allclose(corner, (small.shape[1] - 0.5, small.shape[0] - 0.5), atol=0.5)


def test_without_a_mask_all_of_a_page_counts() -> None:
    assert resized_mask(None, BAND).all()
    half = np.zeros((100, 100), dtype=np.bool_)
    half[50:] = True
    assert abs(float(resized_mask(half, BAND).mean()) - 0.5) < 0.01
