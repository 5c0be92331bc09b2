from imaging.light import Light
from reference_specimens.retrieval.trial import QuestionedPage, ballot, trial
from tests.reference_specimens.retrieval.drawn_models import SIZE_MM, drawn, kept, questioned


def likeness(page: QuestionedPage, seed: int) -> float:
    return trial(page, kept(seed), ballot(page, kept(seed))).likeness


def test_a_page_shows_the_print_of_its_model_either_way_up() -> None:
    assert likeness(questioned(1), 1) > 0.9
    assert likeness(questioned(1, upside_down=True), 1) > 0.9


def test_a_page_of_another_model_does_not() -> None:
    assert likeness(questioned(2), 1) < 0.4


def test_a_page_is_looked_up_by_white_light_where_it_has_it() -> None:
    images = {Light.IR: drawn(2)[..., 0].copy(), Light.VI: drawn(1)}
    assert QuestionedPage(images, SIZE_MM).light is Light.VI
    assert QuestionedPage({Light.IR: images[Light.IR]}, SIZE_MM).light is Light.IR
    page = questioned(1)
    assert page.small(Light.VI) is page.small(Light.VI)
