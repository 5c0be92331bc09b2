from mrz.known_codes import code_changes
from mrz.layout import layout
from tests.mrz.recognised import TD3, doubt, recognised

LAYOUT = layout("TD3")


def _changes(lines: tuple[str, ...], shares: dict[str, float]) -> list[tuple[int, int, str]]:
    scores = recognised(lines)
    doubt(scores, 0, 4, shares)
    return [(change.line, change.position, change.character) for change in code_changes(LAYOUT, lines, scores)]


def test_a_code_that_does_not_exist_gives_way_to_one_that_may_be_meant() -> None:
    lines = ("P<CZB" + TD3[0][5:], TD3[1])
    assert _changes(lines, {"B": 0.9, "E": 0.08}) == [(0, 4, "E")]


def test_a_fictional_code_that_is_surely_printed_stays() -> None:
    lines = ("P<ASU" + TD3[0][5:], TD3[1])
    assert _changes(lines, {"U": 0.9999}) == []


def test_a_code_that_exists_is_left_alone() -> None:
    assert _changes(TD3, {"O": 0.5, "E": 0.45}) == []
