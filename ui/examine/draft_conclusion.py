"""A conclusion while it is being written: what is still missing before it can be confirmed."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.records.entry import FraudType


class Missing(StrEnum):
    """What a conclusion cannot do without."""

    FRAUD_TYPE = "fraud_type"
    GROUNDS = "grounds"


@dataclass(frozen=True, slots=True)
class DraftConclusion:
    """The fraud type, the irregularities it rests on (codes), and the examiner's words."""

    fraud_type: FraudType | None = None
    reasons: tuple[str, ...] = ()
    text: str = ""

    @property
    def missing(self) -> Missing | None:
        """What is missing first; a conclusion of fraud rests on an irregularity or on words."""
        if self.fraud_type is None:
            return Missing.FRAUD_TYPE
        needs_grounds = self.fraud_type is not FraudType.NOT_FRAUD_GENUINE
        return Missing.GROUNDS if needs_grounds and not (self.reasons or self.text) else None
