"""Counted things in words, with the plurals of the language.

pyside6-lupdate sees plurals only in `tr` of a QObject, so all of them stand here.
"""

from PySide6.QtCore import QObject


class _Counts(QObject):
    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def months(self, count: int) -> str:
        return self.tr("%n month(s)", "", count)

    def years(self, count: int) -> str:
        return self.tr("%n year(s)", "", count)

    def pages(self, count: int) -> str:
        return self.tr("%n page(s)", "", count)

    def checks_done(self, count: int) -> str:
        return self.tr("%n check(s) done", "", count)

    def more_reasons(self, count: int) -> str:
        return self.tr("%n more, see the details (F4)", "", count)

    def rows(self, count: int) -> str:
        return self.tr("%Ln row(s)", "", count)

    def features(self, count: int) -> str:
        return self.tr("%n feature(s)", "", count)

    def today(self, count: int) -> str:
        return self.tr("%n today", "", count)


def days(count: int) -> str:
    """Return "3 days"."""
    return _Counts().days(count)


def months(count: int) -> str:
    """Return "3 months"."""
    return _Counts().months(count)


def years(count: int) -> str:
    """Return "3 years"."""
    return _Counts().years(count)


def pages(count: int) -> str:
    """Return "3 pages"."""
    return _Counts().pages(count)


def checks_done(count: int) -> str:
    """Return "3 checks done"."""
    return _Counts().checks_done(count)


def more_reasons(count: int) -> str:
    """Return "3 more, see the details (F4)"."""
    return _Counts().more_reasons(count)


def rows(count: int) -> str:
    """Return "1,204 rows" (of the log), grouped as the language groups thousands."""
    return _Counts().rows(count)


def features(count: int) -> str:
    """Return "3 features"."""
    return _Counts().features(count)


def today(count: int) -> str:
    """Return "3 today" (documents inspected)."""
    return _Counts().today(count)
