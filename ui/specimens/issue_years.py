"""When a model was issued, in words."""

from PySide6.QtCore import QCoreApplication

from reference_specimens.specimen import Specimen


def issue_years(specimen: Specimen) -> str:
    """Return `2009–2019`, `since 2020`, `until 2019`; empty where nothing is known."""
    first, last = specimen.first_issued, specimen.last_issued
    if first and last:
        return f"{first.year}–{last.year}"
    if first:
        return QCoreApplication.translate("issue_years", "since {year}").format(year=first.year)
    if last:
        return QCoreApplication.translate("issue_years", "until {year}").format(year=last.year)
    return ""
