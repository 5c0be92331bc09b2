"""The worst errors of an evaluation: genuine documents with the most evidence against them, and missed forgeries."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import zip_longest

from inspector.evaluation.judged import Judged


def wronged(judged: Sequence[Judged], most: int) -> list[Judged]:
    """Return the genuine documents of known models that were not advised as expected, most evidence first."""
    found = [item for item in judged if item.label.genuine and item.label.model is not None and item.refused]
    return sorted(found, key=lambda item: (-item.evidence, item.label.document.id))[:most]


def missed(judged: Sequence[Judged], most: int) -> list[Judged]:
    """Return forged documents that were advised to be cleared: the strongest of every class, then the next of each."""
    by_class: dict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        if not item.label.genuine and item.missed:
            by_class[item.label.kind].append(item)
    for items in by_class.values():
        items.sort(key=lambda item: (-(item.label.strength or 0.0), item.label.document.id))
    rounds = zip_longest(*sorted(by_class.values(), key=lambda items: -(items[0].label.strength or 0.0)))
    return [item for one in rounds for item in one if item is not None][:most]
