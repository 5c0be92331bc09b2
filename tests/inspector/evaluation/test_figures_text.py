from inspector.evaluation.figures import Judged, figures
from inspector.evaluation.figures_text import as_text
from tests.inspector.evaluation.test_figures import SET


def test_every_rate_stands_with_its_count_and_interval() -> None:
    text = as_text(figures(SET))
    for part in ("uv_bright_paper (weak)", "1/4 = 25.0% [", "MRZ exact: 6/6", "total"):
        assert part in text


def test_what_could_not_be_judged_is_named() -> None:
    broken = Judged(SET[0].label, {"id": "1", "error": {"what": "", "cause": "", "remedy": ""}})
    assert "Not judged: 1" in as_text(figures([broken, *SET[1:]]))
