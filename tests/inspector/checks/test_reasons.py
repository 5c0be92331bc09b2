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
        (Kind.FINE_LINES, Expectation.PRESENT, "unlike", Standing.TOO_HIGH, Why.PRINT_DIFFERENT),
    ],
)
def test_reason(kind: Kind, expect: Expectation, name: str, standing: Standing, why: Why) -> None:
    assert why_of(kind, expect, name, standing, {}) is why
