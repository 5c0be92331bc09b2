from collections.abc import Callable
from dataclasses import replace

from imaging.light import STANDARD_LIGHTS, Light
from inspector.inspection import Inspection
from ui.booth.progress_words import analysing, capturing


def test_it_names_the_light_and_how_many_are_left() -> None:
    waiting = capturing(STANDARD_LIGHTS, (Light.VI,))
    assert waiting.words == "Capturing UV"
    assert waiting.sentence.startswith("2 of 3.")
    assert (waiting.step, waiting.steps) == (1, 3)
    assert capturing(STANDARD_LIGHTS, STANDARD_LIGHTS).sentence.startswith("3 of 3.")


def test_the_analysis_says_what_it_is_doing(inspected: Callable[[str], Inspection]) -> None:
    whole = inspected("genuine")
    stages = [
        analysing(None),
        analysing(replace(whole, mrz=None, checks=())),
        analysing(replace(whole, checks=())),
        analysing(whole),
    ]
    assert [stage.step for stage in stages] == [1, 2, 3, 4]
    assert len({stage.sentence for stage in stages}) == 4
    assert "checks done" in stages[-1].sentence
