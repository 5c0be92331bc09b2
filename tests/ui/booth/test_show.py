from collections.abc import Callable

from inspector.inspection import Inspection
from ui.booth.page import BoothPage
from ui.booth.run import Stage
from ui.booth.show import show_run

ShowResult = Callable[[Inspection], BoothPage]


def test_every_stage_has_words_of_its_own(page: BoothPage, inspected: Callable[[str], Inspection]) -> None:
    said = {}
    for stage in (Stage.EMPTY, Stage.CAPTURING, Stage.ANALYSING, Stage.STOPPED, Stage.DONE):
        page.run.stage = stage
        page.run.inspection = inspected("genuine") if stage is Stage.DONE else None
        show_run(page)
        said[stage] = page.panels.verdict.words.text()
    page.run.stage = Stage.EMPTY
    assert len(set(said.values())) == len(said)


def test_buttons_work_only_when_there_is_something_to_decide(
    page: BoothPage, inspected: Callable[[str], Inspection], show_result: ShowResult
) -> None:
    row = page.action_row
    assert not row.clear.isEnabled()
    assert not row.refer.isEnabled()
    assert not row.details.isEnabled()
    show_result(inspected("bright paper"))
    assert all(button.isEnabled() for button in (row.clear, row.refer, row.details))
    assert row.clear.text().endswith("F7")


def test_the_portrait_and_the_zone_are_shown(inspected: Callable[[str], Inspection], show_result: ShowResult) -> None:
    page = show_result(inspected("genuine"))
    assert page.panels.mrz.text.accessibleName()
    portrait = page.panels.holder.portrait.grab().toImage()
    page.run.next_document()
    assert not page.panels.mrz.text.accessibleName()
    assert page.panels.holder.portrait.grab().toImage() != portrait
