from dataclasses import replace

import numpy as np

from mrz.finding import Severity
from mrz.fusion import KIND, fuse
from mrz.zone import ZoneReading

LINES = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


def _zone(
    lines: tuple[str, ...] | None = LINES, sure: float = 0.99, doubtful: tuple[int, int] | None = None
) -> ZoneReading:
    confidences = [[sure] * len(line) for line in lines or ()]
    if doubtful:
        confidences[doubtful[0]][doubtful[1]] = 0.4
    partial = None if lines else ("L8989??",)
    return ZoneReading(lines, np.zeros((4, 2)), partial, tuple(map(tuple, confidences)))


def _other(position: int, character: str) -> tuple[str, str]:
    return LINES[0], LINES[1][:position] + character + LINES[1][position + 1 :]


def test_lights_that_agree_give_no_finding() -> None:
    fused = fuse({"VI": _zone(), "IR": _zone(sure=0.95)})
    assert fused is not None
    assert fused.light == "VI"
    assert fused.zone.lines == LINES
    assert fused.findings == ()


def test_a_sure_difference_is_a_finding() -> None:
    fused = fuse({"VI": _zone(_other(2, "8")), "IR": _zone(sure=0.97)})
    assert fused is not None
    (finding,) = fused.findings
    assert (finding.kind, finding.line, finding.position) == (KIND, 1, 2)
    assert (finding.found, finding.expected) == ("VI 8", "IR 9")
    assert finding.severity is Severity.ERROR


def test_where_one_light_is_doubtful_the_surer_decides_and_says_so() -> None:
    fused = fuse({"VI": _zone(_other(2, "8"), doubtful=(1, 2)), "IR": _zone(sure=0.95)})
    assert fused is not None
    assert fused.findings == ()
    assert fused.zone.lines == LINES
    (correction,) = fused.zone.corrections
    assert (correction.read, correction.corrected, correction.why) == ("8", "9", "surer in IR")
    assert fused.zone.confidences[1][2] == 0.95


def test_what_one_light_doubts_another_may_settle() -> None:
    both = replace(_zone(), doubtful=((0, 7), (1, 3)))
    fused = fuse({"VI": both, "IR": replace(_zone(sure=0.95), doubtful=((1, 3), (1, 5)))})
    assert fused is not None
    assert fused.zone.doubtful == ((1, 3),)


def test_a_light_without_a_whole_zone_takes_no_part() -> None:
    fused = fuse({"VI": _zone(None), "IR": _zone()})
    assert fused is not None
    assert fused.light == "IR"
    assert fused.zone.lines == LINES


def test_a_character_that_another_light_does_not_show_at_all_is_a_finding() -> None:
    whole = replace(_zone(), ink=tuple((0.99,) * len(line) for line in LINES))
    gap = [list(line) for line in whole.ink]
    gap[1][3] = gap[0][40] = 0.01
    faded = replace(_zone(doubtful=(1, 3)), lines=None, partial=LINES, ink=tuple(map(tuple, gap)))
    fused = fuse({"VI": whole, "IR": faded})
    assert fused is not None
    (finding,) = fused.findings
    assert (finding.line, finding.position, finding.severity) == (1, 3, Severity.WARNING)
    assert (finding.found, finding.expected) == ("VI 8", "IR nothing")
    assert fused.zone.lines == LINES


def test_a_light_in_which_much_is_missing_says_nothing_about_single_characters() -> None:
    whole = replace(_zone(), ink=tuple((0.99,) * len(line) for line in LINES))
    glare = [list(line) for line in whole.ink]
    glare[1][5:25] = [0.01] * 20
    fused = fuse({"VI": replace(_zone(None), partial=LINES, ink=tuple(map(tuple, glare))), "IR": whole})
    assert fused is not None
    assert fused.findings == ()


def test_a_part_of_a_zone_that_surely_shows_something_else_is_a_finding() -> None:
    other = replace(_zone(_other(2, "8")), lines=None, partial=_other(2, "8"))
    fused = fuse({"VI": _zone(), "IR": other})
    assert fused is not None
    (finding,) = fused.findings
    assert (finding.found, finding.expected) == ("VI 9", "IR 8")


def test_another_number_of_lines_is_a_warning() -> None:
    fused = fuse({"VI": _zone(), "IR": _zone(LINES[:1], sure=0.9)})
    assert fused is not None
    assert [finding.severity for finding in fused.findings] == [Severity.WARNING]


def test_only_parts_give_the_first_light_and_nothing_nothing() -> None:
    part = fuse({"VI": _zone(None)})
    assert part is not None
    assert part.zone.partial == ("L8989??",)
    assert fuse({}) is None
