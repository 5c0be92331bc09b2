from inspector.evaluation.figures import figures
from inspector.evaluation.figures_text import as_text
from tests.inspector.evaluation.labelled import SET, not_judged


def test_every_rate_stands_with_its_count_and_interval() -> None:
    text = as_text(figures(SET))
    for part in ("uv_bright_paper (weak)", "1/3 = 33.3% [", "MRZ exact: 6/6", "total", "per 300 travellers: 100.0"):
        assert part in text


def test_what_could_not_be_judged_is_named() -> None:
    assert "Not judged: 1" in as_text(figures([not_judged(SET[0]), *SET[1:]]))
