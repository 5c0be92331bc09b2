import numpy as np

from mrz.line_reading import as_read, read_line
from mrz.slots import Slots
from mrz.text_line import TextLine
from mrz.zone_completion import completed, distinct
from tests.mrz.printed_zone import TD1, TD3, Printed, printed


def _read(page: Printed, row: int) -> Slots:
    centres = page.centres[row]
    return read_line(page.image, TextLine(centres[0], centres[-1], (19.0, 19.0), 20.0))


def test_the_other_lines_are_found_from_one() -> None:
    for lines in (TD1, TD3):
        page = printed(lines)
        for row in range(len(lines)):
            found = completed(page.image, [_read(page, row)])
            assert len(found) == len(lines)
            for slots, centres in zip(found, page.centres, strict=True):
                assert np.abs(as_read(slots).start - centres[0]).max() < 8


def test_nothing_is_added_to_a_whole_zone() -> None:
    page = printed(TD3)
    read = [_read(page, 0), _read(page, 1)]
    assert completed(page.image, read) == read


def test_the_same_line_counts_once() -> None:
    page = printed(TD3)
    first, again, second = _read(page, 0), _read(page, 0), _read(page, 1)
    assert distinct([first, again, second]) in ([first, second], [again, second])
