from collections.abc import Callable
from dataclasses import replace

from imaging.region import Region
from inspector.inspection import Inspection
from reference_specimens.library import Library
from tests.demonstration import Demonstration
from ui.booth.portrait import portrait_region


def test_the_specimen_says_where_the_portrait_is_else_doc_9303(
    inspected: Callable[[str], Inspection], demonstration: Demonstration
) -> None:
    page = inspected("genuine").pages[0]
    assert page.live is not None
    assert page.specimen_id is not None
    specimen = Library(demonstration.library).specimen(page.specimen_id)
    told = portrait_region(page.live, specimen)
    usual = portrait_region(page.live, None)
    assert told == specimen.region("portrait")
    assert usual is not None
    assert usual.intersection(Region(0, 0, *page.live.page.size_mm)) == usual
    unknown = replace(page.live, page=replace(page.live.page, format=None))
    assert portrait_region(unknown, None) is None
