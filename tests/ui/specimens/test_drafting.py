"""Every change on the bench is a step; names stay free of doubles; turning is no step."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from imaging.light import Light
from imaging.region import Region
from reference_specimens.draft import SpecimenDraft
from reference_specimens.specimen import Expectation
from ui.specimens.drafting import Drafting
from ui.specimens.region_names import region_names

pytestmark = pytest.mark.gui
AREA = Region(10, 10, 20, 20)


@pytest.fixture
def drafting(qtbot: QtBot) -> Drafting:
    made = Drafting()
    made.start(SpecimenDraft(country="UTO"))
    return made


def test_regions_take_the_standard_names_in_turn_and_are_variable(drafting: Drafting) -> None:
    for _ in range(3):
        drafting.add_region(AREA)
    assert [item.name for item in drafting.draft.regions] == list(region_names())[:3]
    assert all(item.variable for item in drafting.draft.regions)
    assert drafting.chosen_region == drafting.draft.regions[-1]


def test_after_the_standard_names_come_numbers(drafting: Drafting) -> None:
    for _ in range(len(region_names()) + 2):
        drafting.add_region(AREA)
    assert [item.name for item in drafting.draft.regions][-2:] == ["area 1", "area 2"]


@pytest.mark.parametrize(
    ("light", "routine", "expect"),
    [
        (Light.UV, "UV-LU-IS", Expectation.PRESENT),
        (Light.IR, "IR-TR-IS", Expectation.ABSENT),
        (Light.VI, "VI-AB-IS", Expectation.PRESENT),
        (Light.OB_L, "OB-L-AB-AF", Expectation.PRESENT),
    ],
)
def test_a_feature_proposes_what_is_usual_in_its_light(
    drafting: Drafting, light: Light, routine: str, expect: Expectation
) -> None:
    drafting.add_feature(AREA, light)
    made = drafting.chosen_feature
    assert made is not None
    assert (made.routine, made.expect, made.light) == (routine, expect, light)


def test_steps_are_taken_back_one_by_one(drafting: Drafting) -> None:
    start = drafting.draft
    drafting.add_region(AREA)
    drafting.add_feature(AREA, Light.UV)
    drafting.undo()
    assert drafting.draft.features == ()
    drafting.undo()
    assert drafting.draft == start
    assert not drafting.can_undo
    drafting.undo()
    assert drafting.draft == start


def test_a_name_that_another_region_has_is_refused(drafting: Drafting) -> None:
    drafting.add_region(AREA)
    drafting.add_region(AREA)
    second = drafting.draft.regions[1]
    drafting.replace_region(second.name, replace(second, name="portrait", variable=False))
    assert [item.name for item in drafting.draft.regions] == ["portrait", "secondary_portrait"]
    assert not drafting.draft.regions[1].variable


def test_what_is_chosen_is_removed(drafting: Drafting) -> None:
    drafting.add_region(AREA)
    drafting.add_feature(AREA, Light.UV)
    drafting.choose("region:portrait")
    drafting.remove_chosen()
    assert drafting.draft.regions == ()
    assert len(drafting.draft.features) == 1
    assert drafting.chosen == ""


def test_choosing_what_is_not_there_chooses_nothing(drafting: Drafting) -> None:
    drafting.choose("feature:nobody")
    assert drafting.chosen == ""


def test_turning_turns_the_history_too(drafting: Drafting) -> None:
    drafting.add_region(Region(0, 0, 20, 10))
    drafting.add_region(AREA)
    drafting.turn()
    drafting.undo()
    assert drafting.draft.regions[0].region == Region(105, 78, 20, 10)
