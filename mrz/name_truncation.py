"""Fitting names into a field, with the truncation of Doc 9303-4 §4.2.3 (the same in 9303-5, -6 and -7).

The primary identifier is kept as far as it goes; of the secondary at least the first letter is shown; a truncated field
ends with a letter. Components are cut at their ends, never left out in the middle.
"""

from mrz.check_digit import FILLER
from mrz.name_field import SEPARATOR


def fitted_name(primary: str, secondary: str, length: int) -> str:
    """Return the name field of `length` characters for two identifiers that have `<` between their components.

    Without a secondary identifier no separator is written. What does not fit is truncated.
    """
    if not secondary:
        return fitted(primary, length)
    longest = length - len(SEPARATOR) - 1
    if len(primary) > longest:
        primary = _shortened(primary, longest).rstrip(FILLER)
    return fitted(primary + SEPARATOR + secondary, length)


def fitted(text: str, length: int) -> str:
    """Return `text` filled up to `length`, or cut so that a letter stands in the last position."""
    return text.ljust(length, FILLER) if len(text) <= length else _shortened(text, length)


def _shortened(text: str, length: int) -> str:
    """Cut at the end; where that leaves a filler last, letters before it give way to the next component's first.

    Only a name whose components are all single letters can be left with a filler in the last position.
    """
    cut = text[:length].rstrip(FILLER)
    end = len(cut)
    if end == length:
        return cut
    separator = len(text) - end - len(text[end:].lstrip(FILLER))
    room = length - separator - 1
    before = _shortened(cut, room) if room > 0 else FILLER
    if before.endswith(FILLER):
        return cut.ljust(length, FILLER)
    return before + text[end : end + separator + 1]
