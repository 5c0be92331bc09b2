"""Where the portrait lies: as the specimen says, else where Doc 9303 puts it on a page of that size."""

from imaging.live_data_set import LiveDataSet
from imaging.page import PageFormat
from imaging.region import Region
from reference_specimens.specimen import Specimen

# Zone V lies at the left of the page (Doc 9303-4 4.1, -5 4.1, -6 4.1); proportions of the usual portraits there.
_USUAL = {
    PageFormat.ID_1: Region(4.0, 14.0, 24.0, 31.0),
    PageFormat.ID_2: Region(4.0, 14.0, 28.0, 37.0),
    PageFormat.ID_3: Region(5.0, 16.0, 34.0, 44.0),
}


def portrait_region(live: LiveDataSet, specimen: Specimen | None) -> Region | None:
    """Return the area of the portrait on the page, None where the page has no ICAO size and no specimen."""
    if specimen is not None and specimen.page == live.name:
        return specimen.region("portrait")
    page_format = live.page.format
    return _USUAL.get(page_format) if page_format is not None else None
