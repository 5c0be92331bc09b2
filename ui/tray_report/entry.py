"""One document of the report."""

from dataclasses import dataclass

from inspector.inspection import CheckResult, Inspection


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page under one light, with its failed areas framed; `file` lies beside the report."""

    caption: str
    file: str


@dataclass(frozen=True, slots=True)
class CropPair:
    """The area of one failed check, beside the specimen's (None where there is no specimen)."""

    check: CheckResult
    live: str
    specimen: str | None


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """What was found about one document; `inspection` is None where it could not be inspected."""

    title: str
    inspection: Inspection | None
    screen: str
    pages: tuple[PagePicture, ...] = ()
    crops: tuple[CropPair, ...] = ()
    problem: str = ""
