from dataclasses import replace

from reference_specimens.considered import MINIMUM_SET, considered
from tests.reference_specimens.drawn_specimen import specimen


def test_the_minimum_set_comes_first_and_only_once() -> None:
    features = considered(specimen())
    assert sorted(feature.id for feature in features) == sorted(feature.id for feature in specimen().features)
    assert {feature.routine for feature in features[:2]} == set(MINIMUM_SET)


def test_the_minimum_set_is_added_where_nothing_is_declared() -> None:
    assert [feature.routine for feature in considered(specimen(declared=False))] == list(MINIMUM_SET)


def test_a_page_without_an_mrz_has_no_mrz_check() -> None:
    card = specimen(declared=False)
    front = replace(card, regions=tuple(region for region in card.regions if region.name != "mrz"))
    assert [feature.routine for feature in considered(front)] == ["UV-BR-FU"]
