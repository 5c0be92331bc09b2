from device_drivers.simulator.issuer import utopia
from device_drivers.simulator.passport import DATA_PAGE, passport


def test_the_page_has_the_geometry_of_td3() -> None:
    assert DATA_PAGE.size_mm == (125.0, 88.0)
    assert [round(88.0 - centre, 2) for centre in DATA_PAGE.zone.centres] == [15.75, 9.4]
    assert DATA_PAGE.zone.left == 6.0


def test_a_passport_is_of_type_p() -> None:
    design = passport(1, utopia("mk"), number=11, year=2020)
    assert (design.type, design.mrz_format, design.prado_id) == ("P", "TD3", "UTO-AO-11001")
    assert design.sides[0].page == "data page"
