import pytest

from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Standing
from reference_specimens.specimen import Expectation
from reference_specimens.tolerances import limits_for, narrowed

PRESENT, ABSENT = Expectation.PRESENT, Expectation.ABSENT


def test_print_that_re_capture_hardly_changes_is_held_to_more() -> None:
    wide = limits_for(Kind.PRINT, PRESENT, {})
    firm = narrowed(Kind.PRINT, wide, {"score": (0.97, 1.0)})["score"]
    frail = narrowed(Kind.PRINT, wide, {"score": (0.8, 1.0)})["score"]
    assert firm.low > frail.low
    assert firm.fails_below > frail.fails_below
    assert firm.fails_below < firm.low


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("expect", [PRESENT, ABSENT])
def test_the_range_of_doubt_lies_outside_the_accepted_range(kind: Kind, expect: Expectation) -> None:
    own = {"ratio": 0.5, "count": 12.0, "strongest": 0.6}
    for limit in limits_for(kind, expect, own).values():
        assert limit.fails_below <= limit.low
        assert limit.fails_above >= limit.high


def test_a_picture_that_the_specimen_shows_in_infrared_must_show_and_the_other_must_not() -> None:
    stays = limits_for(Kind.PERSONAL_PICTURE, PRESENT, {"ratio": 0.8})["ratio"]
    vanishes = limits_for(Kind.PERSONAL_PICTURE, ABSENT, {"ratio": 0.05})["ratio"]
    assert stays.standing(0.05) is Standing.TOO_LOW
    assert vanishes.standing(0.8) is Standing.TOO_HIGH
    assert stays.standing(0.8) is vanishes.standing(0.05) is Standing.ACCEPTED


def test_vanishing_follows_the_specimen_and_its_re_captures() -> None:
    wide = limits_for(Kind.VANISHING, ABSENT, {"ratio": 0.15})
    fitted = narrowed(Kind.VANISHING, wide, {"ratio": (0.1, 0.3)})["ratio"]
    assert fitted.high == pytest.approx(0.4)
    assert narrowed(Kind.VANISHING, wide, {"ratio": (0.1, 0.15)})["ratio"] == wide["ratio"]


def test_likeness_is_asked_only_where_the_specimen_s_pictures_are_alike() -> None:
    assert "likeness" in limits_for(Kind.PERSONAL_PICTURE, PRESENT, {"strength": 1.0, "specimen_likeness": 0.9})
    assert "likeness" not in limits_for(Kind.PERSONAL_PICTURE, PRESENT, {"strength": 1.0, "specimen_likeness": 0.4})
