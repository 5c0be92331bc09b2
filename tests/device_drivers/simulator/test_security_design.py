import pytest

from device_drivers.simulator.lettering import width_mm
from device_drivers.simulator.motif import Emblem
from device_drivers.simulator.security_design import (
    fibres,
    fluorescent_band,
    fluorescent_emblem,
    fluorescent_overprint,
    overprint,
    split_heading,
    split_marks,
)
from device_drivers.simulator.style import draw_style
from device_drivers.simulator.text_print import TextLine
from imaging.region import Region

STYLE = draw_style(5)
PLACE = Region(10, 10, 20, 20)


def test_marks_and_their_features_agree() -> None:
    marks = split_marks(STYLE, 10.0, 40.0)
    assert len(marks.pieces) == len(marks.features) == 5
    for piece, feature in zip(marks.pieces, marks.features, strict=True):
        assert isinstance(piece, Emblem)
        assert (piece.fill.reflectance[3] < 0.5) == (feature.expect == "present")
    assert {feature.expect for feature in marks.features} == {"present", "absent"}


@pytest.mark.parametrize("room", [30.0, 60.0, 200.0])
def test_a_heading_fits_its_room(room: float) -> None:
    heading = split_heading(STYLE, ("ДОЗВОЛА ЗА ПРЕСТОЈ", "РЕПУБЛИКА УТОПИЈА"), 20.0, 8.0, 2.8, room=room)
    first, second = heading.pieces
    assert isinstance(first, TextLine)
    assert isinstance(second, TextLine)
    right = second.x + width_mm(second.text, second.face, second.cap_mm)
    assert right - first.x <= room * 1.02 + 0.5
    assert first.cap_mm <= 2.8


@pytest.mark.parametrize("seed", range(8))
def test_fluorescent_print_is_invisible_in_white_and_declared_for_uv(seed: int) -> None:
    style = draw_style(seed)
    parts = (
        fluorescent_emblem(style, PLACE, style.motif, name="uv-emblem"),
        fluorescent_band(style, Region(3, 40, 70, 8), "UTOPIA", name="uv-band"),
        fluorescent_overprint(style, PLACE),
    )
    for part in parts:
        assert part.pieces
        assert all(feature.routine.startswith("UV-LU") for feature in part.features)


def test_the_overprint_and_the_fibres_are_declared() -> None:
    assert overprint(STYLE, PLACE).features[0].routine == "VI-AB-OP"
    laid, feature = fibres(STYLE, (125.0, 88.0))
    assert laid.count >= 5
    assert feature.routine == "UV-LU-FI"
