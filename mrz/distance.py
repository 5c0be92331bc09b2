"""Edit distance between what is printed in the zone and the nearest permitted spelling of a name."""

from collections.abc import Sequence


def edit_distance(text: str, elements: Sequence[Sequence[str]]) -> int:
    """Return the least number of inserted, dropped or changed characters that make `text` a spelling of `elements`.

    `elements` are the alternatives for each element of a name (`mrz.transliteration.alternatives`); every combination
    is considered, without listing them.
    """
    row = list(range(len(text) + 1))
    for choices in elements:
        rows = [_through(row, choice, text) for choice in choices]
        row = [min(costs) for costs in zip(*rows, strict=True)]
    return row[-1]


def plain_distance(first: str, second: str) -> int:
    """Return the edit distance of two texts."""
    return edit_distance(first, [(character,) for character in second])


def _through(row: list[int], spelling: str, text: str) -> list[int]:
    """One step of the usual dynamic programme for each character of `spelling`."""
    for character in spelling:
        following = [row[0] + 1]
        for place, printed in enumerate(text):
            changed = row[place] + (printed != character)
            following.append(min(changed, row[place + 1] + 1, following[place] + 1))
        row = following
    return row
