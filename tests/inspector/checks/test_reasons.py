import pytest

from inspector.checks.reasons import why_of
from inspector.checks.why import Why
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Standing
from reference_specimens.specimen import Expectation


@pytest.mark.parametrize(
    ("kind", "expect", "name", "standing", "why"),
    [
        (Kind.PERSONAL_PICTURE, Expectation.PRESENT, "ratio", Standing.TOO_LOW, Why.NOT_VISIBLE_IN_IR),
        (Kind.PERSONAL_PICTURE, Expectation.PRESENT, "ratio", Standing.TOO_HIGH, Why.TOO_DARK_IN_IR),
        (Kind.PERSONAL_PICTURE, Expectation.ABSENT, "ratio", Standing.TOO_HIGH, Why.VISIBLE_IN_IR),
        (Kind.STROKES, Expectation.READABLE, "ratio", Standing.DOUBTFUL, Why.MRZ_FAINT_IN_IR),
        (Kind.SUBSTRATE, Expectation.DULL, "brightness", Standing.DOUBTFUL, Why.UV_PAPER_DOUBTFUL),
        (Kind.CELLS, Expectation.ABSENT, "share", Standing.TOO_HIGH, Why.VISIBLE_IN_IR),
        (Kind.FINE_LINES, Expectation.PRESENT, "unlike", Standing.TOO_HIGH, Why.PRINT_DIFFERENT),
    ],
)
def test_reason(kind: Kind, expect: Expectation, name: str, standing: Standing, why: Why) -> None:
    assert why_of(kind, expect, name, standing, {}) is why


def test_print_that_still_glows_is_faint_and_not_missing() -> None:
    levels = ({"level": 0.02}, {"level": 0.24})
    reasons = [why_of(Kind.LUMINOUS, Expectation.PRESENT, "level", Standing.TOO_LOW, values) for values in levels]
    assert reasons == [Why.GLOW_MISSING, Why.GLOW_FAINT]


def test_print_found_elsewhere_and_cells_without_print_are_told() -> None:
    elsewhere = {"score": 0.1, "level": 0.02, "elsewhere_mm": 2.5}
    assert why_of(Kind.LUMINOUS, Expectation.PRESENT, "score", Standing.TOO_LOW, elsewhere) is Why.PRINT_ELSEWHERE
    for name, why in (("different", Why.PRINT_MISSING), ("glow_different", Why.GLOW_MISSING)):
        assert why_of(Kind.CELLS, Expectation.PRESENT, name, Standing.TOO_HIGH, {name: 20.0, "gain": 0.05}) is why
