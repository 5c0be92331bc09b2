from dataclasses import replace

from imaging.light import Light
from inspector.inspection import Outcome
from inspector.rules import mrz_lights_differ
from inspector.rules.rule import RuleContext
from mrz.finding import Finding
from mrz.fusion import KIND
from tests.inspector.rules.zones import TODAY, context

BOTH = (Light.VI, Light.IR)


def test_the_same_text_under_two_lights_is_successful() -> None:
    assert mrz_lights_differ.perform(replace(context(), lights=BOTH)).outcome is Outcome.SUCCESSFUL


def test_a_character_that_differs_between_lights_fails_and_is_named() -> None:
    agreed = context()
    assert agreed.mrz is not None
    finding = Finding("lines", KIND, "VI 8", "IR 3", line=1, position=4)
    differing = replace(agreed, mrz=replace(agreed.mrz, findings=(finding,)), lights=BOTH)
    result = mrz_lights_differ.perform(differing)
    assert (result.outcome, result.measured) == (Outcome.FAILED, 1.0)
    assert "VI 8, IR 3" in result.evidence.values()


def test_one_light_or_no_zone_is_not_performed() -> None:
    assert mrz_lights_differ.perform(replace(context(), lights=BOTH[:1])).outcome is Outcome.NOT_PERFORMED
    assert mrz_lights_differ.perform(RuleContext(None, TODAY, lights=BOTH)).outcome is Outcome.NOT_PERFORMED
