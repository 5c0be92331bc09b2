"""What the workstation records: the officer's decision on an inspection, referrals, notes and conclusions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from imaging.light import Light
from inspector.inspection import Advice


class Decision(StrEnum):
    """The officer's act on an inspection (design section 4)."""

    CLEAR = "clear"
    REFER = "refer"
    REPEAT = "repeat"
    LEFT = "left"  # the desk went on without a decision


class ReferralStatus(StrEnum):
    """Where a referral stands."""

    OPEN = "open"
    CONCLUDED = "concluded"


class FraudType(StrEnum):
    """Conclusion of an examination; two levels joined by a dot (design section 4, peers d1)."""

    COUNTERFEIT_WHOLE = "counterfeit.whole"
    COUNTERFEIT_DATA_PAGE = "counterfeit.data_page"
    COUNTERFEIT_VISA = "counterfeit.visa"
    COUNTERFEIT_RESIDENCE_PERMIT = "counterfeit.residence_permit"
    COUNTERFEIT_STAMP = "counterfeit.stamp"
    FORGED_PHOTO_SUBSTITUTION = "forged.photo_substitution"
    FORGED_BIODATA = "forged.biodata_alteration"
    FORGED_PAGE_SUBSTITUTION = "forged.page_substitution"
    FORGED_IMAGE = "forged.image_alteration"
    FORGED_MRZ = "forged.mrz_alteration"
    FORGED_VISA = "forged.visa"
    FORGED_BORDER_STAMP = "forged.border_stamp"
    FORGED_CHIP = "forged.chip"
    FORGED_REMOVED_PAGES = "forged.removed_pages"
    MISUSED_IMPOSTOR = "genuine_misused.impostor"
    MISUSED_MORPHED_PHOTO = "genuine_misused.morphed_photo"
    IRREGULAR_FRAUDULENTLY_OBTAINED = "genuine_irregular.fraudulently_obtained"
    IRREGULAR_STOLEN_BLANK = "genuine_irregular.stolen_blank"
    IRREGULAR_LOST_STOLEN_REVOKED = "genuine_irregular.lost_stolen_revoked"
    PSEUDO_FANTASY = "pseudo.fantasy"
    PSEUDO_CAMOUFLAGE = "pseudo.camouflage"
    NOT_FRAUD_GENUINE = "not_fraud.genuine"
    NOT_FRAUD_PRODUCTION_DEVIATION = "not_fraud.production_deviation"
    NOT_FRAUD_DAMAGED = "not_fraud.damaged"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One row of the log: who did what, when; ids and codes only, no data of the traveller.

    `event` is inspection, referral, note, conclusion, export or view. `reasons` are check codes or suspicion codes
    that a person gave, `findings` the reasons of the advice. `performed` and `not_performed` count checks.
    """

    sequence: int
    at: datetime
    officer: str
    role: str
    workstation: str
    event: str
    inspection_id: str
    referral_id: str | None = None
    advice: Advice | None = None
    decision: Decision | None = None
    model: str | None = None
    reasons: tuple[str, ...] = ()
    fraud_type: FraudType | None = None
    evaluation: bool = False
    total_ms: float | None = None
    findings: tuple[str, ...] = ()
    performed: int | None = None
    not_performed: int | None = None


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which rows of the log to list; None means any. `text` matches officer, ids, model and codes."""

    since: datetime | None = None
    until: datetime | None = None
    event: str | None = None
    advice: Advice | None = None
    decision: Decision | None = None
    officer: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of an examiner or officer on a referral."""

    at: datetime
    officer: str
    text: str


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What the second line concluded: fraud type, the irregularities it rests on, and the examiner's words."""

    at: datetime
    examiner: str
    fraud_type: FraudType
    reasons: tuple[str, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Referral:
    """A document sent to the second line, with its evidence.

    `result` is the JSON of the inspection (design section 6.2). `images` maps page name to light to the lossless file
    of the rectified page; `captures` the same for the pictures as they came in.
    """

    id: str
    inspection_id: str
    at: datetime
    officer: str
    workstation: str
    status: ReferralStatus
    reasons: tuple[str, ...]
    note: str
    result: Mapping[str, Any] = field(repr=False)
    images: Mapping[str, Mapping[Light, Path]] = field(repr=False)
    captures: Mapping[str, Mapping[Light, Path]] = field(repr=False)
    notes: tuple[Note, ...] = ()
    conclusion: Conclusion | None = None
    evaluation: bool = False
