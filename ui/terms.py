"""Names of fraud types, events, decisions and other codes in the officer's language, in one place."""

from PySide6.QtCore import QCoreApplication

from inspector.inspection import Advice, Outcome
from inspector.officer import Permission
from inspector.records.entry import Decision, FraudType, ReferralStatus
from reference_specimens.specimen import Expectation, Significance

EVENTS = ("inspection", "referral", "note", "conclusion", "export", "view")
FRAUD_CATEGORIES = tuple(dict.fromkeys(kind.value.split(".")[0] for kind in FraudType))


def fraud_category(kind: FraudType) -> str:
    """Return the first level of a fraud type, `Counterfeit`."""
    return _fraud_categories()[kind.value.split(".")[0]]


def fraud_type(kind: FraudType) -> str:
    """Return both levels of a fraud type, `Counterfeit: data page`; one word where there is no second level."""
    if "." not in kind.value:
        return fraud_category(kind)
    pattern = QCoreApplication.translate("terms", "{category}: {kind}", "fraud category and type")
    return pattern.format(category=fraud_category(kind), kind=_fraud_types()[kind])


def fraud_kind(kind: FraudType) -> str:
    """Return the second level of a fraud type, `data page`."""
    return _fraud_types()[kind]


def kinds_of(category: str) -> tuple[FraudType, ...]:
    """Return the fraud types of a category, `forged` has nine."""
    return tuple(kind for kind in FraudType if kind.value.split(".")[0] == category)


def event(code: str) -> str:
    """Return the name of a log event; an event of a newer version keeps its code."""
    return _events().get(code, code)


def advice(value: Advice | None) -> str:
    """Return what the machine said, empty where it said nothing."""
    return "" if value is None else _advice()[value]


def decision(value: Decision | None) -> str:
    """Return what the officer did, empty where nothing was decided."""
    return "" if value is None else _decisions()[value]


def status(value: ReferralStatus) -> str:
    """Return where a referral stands."""
    return _statuses()[value]


def expectation(value: Expectation) -> str:
    """Return what a feature expects."""
    return _expectations()[value]


def significance(value: Significance) -> str:
    """Return how much a feature weighs."""
    return _significances()[value]


def outcome(value: Outcome) -> str:
    """Return how a check came out, one word to stand beside its symbol."""
    return _outcomes()[value]


def side(name: str) -> str:
    """Return the name of a side of a document; a free name is shown as it is."""
    return _sides().get(name, name)


def denial(permission: Permission) -> str:
    """Return who may do what this permission stands for."""
    return _permissions()[permission]


def _fraud_categories() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "counterfeit": translate("terms", "Counterfeit"),
        "forged": translate("terms", "Forged"),
        "genuine_misused": translate("terms", "Genuine, misused"),
        "genuine_irregular": translate("terms", "Genuine, irregular"),
        "pseudo": translate("terms", "Pseudo document"),
        "not_fraud": translate("terms", "Not fraud"),
        "inconclusive": translate("terms", "Inconclusive"),
    }


def _fraud_types() -> dict[FraudType, str]:
    translate = QCoreApplication.translate
    return {
        FraudType.COUNTERFEIT_WHOLE: translate("terms", "whole document"),
        FraudType.COUNTERFEIT_DATA_PAGE: translate("terms", "data page"),
        FraudType.COUNTERFEIT_VISA: translate("terms", "visa"),
        FraudType.COUNTERFEIT_RESIDENCE_PERMIT: translate("terms", "residence permit"),
        FraudType.COUNTERFEIT_STAMP: translate("terms", "stamp"),
        FraudType.FORGED_PHOTO_SUBSTITUTION: translate("terms", "photo substitution"),
        FraudType.FORGED_BIODATA: translate("terms", "biodata alteration"),
        FraudType.FORGED_PAGE_SUBSTITUTION: translate("terms", "page substitution"),
        FraudType.FORGED_IMAGE: translate("terms", "image alteration"),
        FraudType.FORGED_MRZ: translate("terms", "MRZ alteration"),
        FraudType.FORGED_VISA: translate("terms", "visa"),
        FraudType.FORGED_BORDER_STAMP: translate("terms", "border stamp"),
        FraudType.FORGED_CHIP: translate("terms", "chip"),
        FraudType.FORGED_REMOVED_PAGES: translate("terms", "removed pages"),
        FraudType.MISUSED_IMPOSTOR: translate("terms", "impostor"),
        FraudType.MISUSED_MORPHED_PHOTO: translate("terms", "morphed photo"),
        FraudType.IRREGULAR_FRAUDULENTLY_OBTAINED: translate("terms", "fraudulently obtained"),
        FraudType.IRREGULAR_STOLEN_BLANK: translate("terms", "stolen blank"),
        FraudType.IRREGULAR_LOST_STOLEN_REVOKED: translate("terms", "lost, stolen or revoked"),
        FraudType.PSEUDO_FANTASY: translate("terms", "fantasy"),
        FraudType.PSEUDO_CAMOUFLAGE: translate("terms", "camouflage"),
        FraudType.NOT_FRAUD_GENUINE: translate("terms", "genuine"),
        FraudType.NOT_FRAUD_PRODUCTION_DEVIATION: translate("terms", "production deviation"),
        FraudType.NOT_FRAUD_DAMAGED: translate("terms", "damaged"),
        FraudType.INCONCLUSIVE: translate("terms", "inconclusive"),
    }


def _events() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "inspection": translate("terms", "Inspection"),
        "referral": translate("terms", "Referral"),
        "note": translate("terms", "Note"),
        "conclusion": translate("terms", "Conclusion"),
        "export": translate("terms", "Export"),
        "view": translate("terms", "View"),
    }


def _advice() -> dict[Advice, str]:
    translate = QCoreApplication.translate
    return {
        Advice.CLEAR: translate("terms", "No irregularity found"),
        Advice.ATTENTION: translate("terms", "Look again"),
        Advice.REFER: translate("terms", "Irregular"),
    }


def _decisions() -> dict[Decision, str]:
    translate = QCoreApplication.translate
    return {
        Decision.CLEAR: translate("terms", "Cleared"),
        Decision.REFER: translate("terms", "Referred"),
        Decision.REPEAT: translate("terms", "Captured again"),
        Decision.LEFT: translate("terms", "Left undecided"),
    }


def _statuses() -> dict[ReferralStatus, str]:
    translate = QCoreApplication.translate
    return {
        ReferralStatus.OPEN: translate("terms", "Open"),
        ReferralStatus.CONCLUDED: translate("terms", "Concluded"),
    }


def _expectations() -> dict[Expectation, str]:
    translate = QCoreApplication.translate
    return {
        Expectation.PRESENT: translate("terms", "must be there"),
        Expectation.ABSENT: translate("terms", "must vanish"),
        Expectation.DULL: translate("terms", "must stay dull"),
        Expectation.READABLE: translate("terms", "must be readable"),
    }


def _significances() -> dict[Significance, str]:
    translate = QCoreApplication.translate
    return {
        Significance.HIGH: translate("terms", "high significance"),
        Significance.MEDIUM: translate("terms", "medium significance"),
        Significance.LOW: translate("terms", "low significance"),
    }


def _permissions() -> dict[Permission, str]:
    translate = QCoreApplication.translate
    return {
        Permission.CONCLUDE: translate("terms", "Only a second-line expert may conclude a case."),
        Permission.ADD_NOTE: translate("terms", "Only the first and the second line may add notes."),
        Permission.ADD_SPECIMEN: translate("terms", "Only a trainer, an expert or an administrator may add specimens."),
        Permission.EXPORT_LOG: translate("terms", "Only a supervisor or an auditor may export the log."),
        Permission.PROPOSE_LEARNING: translate(
            "terms", "Only a trainer or an expert may propose captures to learn from."
        ),
        Permission.CONFIRM_LEARNING: translate("terms", "Only an expert or a supervisor may confirm what is learnt."),
    }


def _sides() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "data page": translate("terms", "data page"),
        "front": translate("terms", "front"),
        "back": translate("terms", "back"),
    }


def _outcomes() -> dict[Outcome, str]:
    translate = QCoreApplication.translate
    return {
        Outcome.SUCCESSFUL: translate("terms", "as expected"),
        Outcome.FAILED: translate("terms", "irregular"),
        Outcome.UNDETERMINED: translate("terms", "undetermined"),
        Outcome.NOT_PERFORMED: translate("terms", "not performed"),
        Outcome.ABORTED: translate("terms", "broken off"),
    }
