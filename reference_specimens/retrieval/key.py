"""The key of a document model as its zone tells it: issuer, layout, type, and when it can have been issued."""

from dataclasses import dataclass
from datetime import date, timedelta

from mrz.zone import Mrz

_LONGEST_VALIDITY = timedelta(days=15 * 366)  # of any travel document, rounded up


@dataclass(frozen=True, slots=True)
class Key:
    """What a zone says about its model. `issued` are the first and last day it can have been issued, None: unknown."""

    country: str
    mrz_format: str | None
    type: str
    issued: tuple[date, date] | None

    @classmethod
    def of(cls, mrz: Mrz, today: date | None = None) -> "Key | None":
        """Return the key of a zone, None where no issuer was read. `today` bounds the day of issue."""
        country = mrz.fields.get("issuing_state")
        if not country:
            return None
        return cls(country, mrz.format, mrz.fields.get("document_code", ""), _issued(mrz, today))


def _issued(mrz: Mrz, today: date | None) -> tuple[date, date] | None:
    try:
        expiry = date.fromisoformat(mrz.fields.get("expiry_date", ""))
    except ValueError:
        return None
    return expiry - _LONGEST_VALIDITY, expiry if today is None else min(expiry, today)
