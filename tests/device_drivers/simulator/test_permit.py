import pytest

from device_drivers.simulator.issuer import utopia
from device_drivers.simulator.permit import VISA_A_PAGE, VISA_B_PAGE, permit, visa
from device_drivers.simulator.single_page import PageSpec


def test_a_permit_is_td2() -> None:
    design = permit(1, utopia("sr"), number=3, year=2020)
    assert (design.mrz_format, design.document_code, design.sides[0].size_mm) == ("TD2", "IR", (105.0, 74.0))


@pytest.mark.parametrize(
    ("page", "form", "size"), [(VISA_A_PAGE, "MRV-A", (120.0, 80.0)), (VISA_B_PAGE, "MRV-B", (105.0, 74.0))]
)
def test_visas_come_in_two_sizes(page: PageSpec, form: str, size: tuple[float, float]) -> None:
    design = visa(1, utopia("sr"), number=3, year=2020, page=page)
    assert (design.mrz_format, design.document_code[0], design.sides[0].size_mm) == (form, "V", size)
    assert design.rule.validity_years == 5
