from reference_specimens.retrieval.static_print import VARIABLE_MARGIN_MM, static_print
from tests.reference_specimens.retrieval.drawn_models import PORTRAIT, PPI, drawn, specimen


def test_variable_areas_and_a_margin_around_them_are_not_static() -> None:
    static = static_print(specimen(), drawn(1).shape)
    assert static.shape == drawn(1).shape[:2]
    assert not static[PORTRAIT.grown(VARIABLE_MARGIN_MM).slices(PPI, static.shape)].any()
    assert static[:, -100:].all()
