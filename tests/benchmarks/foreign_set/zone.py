"""Machine readable lines with check digits (Doc 9303-3 section 4.9, parts 4, 5 and 6)."""

from itertools import cycle

from tests.benchmarks.foreign_set.holders import Holder


def check_digit(text: str) -> str:
    values = (0 if c == "<" else int(c) if c.isdigit() else ord(c) - 55 for c in text)
    return str(sum(value * weight for value, weight in zip(values, cycle((7, 3, 1)), strict=False)) % 10)


def _with_digit(text: str) -> str:
    return text + check_digit(text)


def _names(holder: Holder, length: int) -> str:
    names = f"{holder.surname}<<{holder.given_names}".replace(" ", "<").replace("-", "<")
    return names[:length].ljust(length, "<")


def lines(holder: Holder, layout: str, code: str, state: str) -> tuple[str, ...]:
    """The lines of a TD1, TD2 or TD3 zone; `code` is the document code of one or two letters."""
    number = _with_digit(holder.document_number.ljust(9, "<"))
    birth, expiry = _with_digit(holder.birth.strftime("%y%m%d")), _with_digit(holder.expiry.strftime("%y%m%d"))
    start = code.ljust(2, "<") + state
    if layout == "TD1":
        first = (start + number + holder.personal_number).ljust(30, "<")
        second = (birth + holder.sex + expiry + state).ljust(29, "<")
        total = check_digit(first[5:30] + second[0:7] + second[8:15] + second[18:29])
        return first, second + total, _names(holder, 30)
    if layout == "TD2":
        second = (number + state + birth + holder.sex + expiry).ljust(35, "<")
        return start + _names(holder, 31), second + check_digit(second[0:10] + second[13:20] + second[21:35])
    personal = _with_digit(holder.personal_number.ljust(14, "<"))
    second = number + state + birth + holder.sex + expiry + personal
    return start + _names(holder, 39), second + check_digit(second[0:10] + second[13:20] + second[21:43])


DIGIT_PLACES = {
    "TD1": ((0, 14), (1, 6), (1, 14), (1, 29)),
    "TD2": ((1, 9), (1, 19), (1, 27), (1, 35)),
    "TD3": ((1, 9), (1, 19), (1, 27), (1, 42), (1, 43)),
}
