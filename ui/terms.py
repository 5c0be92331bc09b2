"""Names of fraud types, roles, events, decisions and other codes in the officer's language, in one place."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from imaging.light import Light
from inspector.inspection import Advice
from inspector.officer import Permission, Role
from inspector.records.entry import Decision, FraudType, ReferralStatus
from reference_specimens.specimen import Expectation, Significance

_CONTEXT = "terms"

FRAUD_CATEGORIES: Mapping[str, str] = {
    "counterfeit": QT_TRANSLATE_NOOP("terms", "Counterfeit"),
    "forged": QT_TRANSLATE_NOOP("terms", "Forged"),
    "genuine_misused": QT_TRANSLATE_NOOP("terms", "Genuine, misused"),
    "genuine_irregular": QT_TRANSLATE_NOOP("terms", "Genuine, irregular"),
    "pseudo": QT_TRANSLATE_NOOP("terms", "Pseudo document"),
    "not_fraud": QT_TRANSLATE_NOOP("terms", "Not fraud"),
    "inconclusive": QT_TRANSLATE_NOOP("terms", "Inconclusive"),
}

FRAUD_TYPES: Mapping[FraudType, str] = {
    FraudType.COUNTERFEIT_WHOLE: QT_TRANSLATE_NOOP("terms", "whole document"),
    FraudType.COUNTERFEIT_DATA_PAGE: QT_TRANSLATE_NOOP("terms", "data page"),
    FraudType.COUNTERFEIT_VISA: QT_TRANSLATE_NOOP("terms", "visa"),
    FraudType.COUNTERFEIT_RESIDENCE_PERMIT: QT_TRANSLATE_NOOP("terms", "residence permit"),
    FraudType.COUNTERFEIT_STAMP: QT_TRANSLATE_NOOP("terms", "stamp"),
    FraudType.FORGED_PHOTO_SUBSTITUTION: QT_TRANSLATE_NOOP("terms", "photo substitution"),
    FraudType.FORGED_BIODATA: QT_TRANSLATE_NOOP("terms", "biodata alteration"),
    FraudType.FORGED_PAGE_SUBSTITUTION: QT_TRANSLATE_NOOP("terms", "page substitution"),
    FraudType.FORGED_IMAGE: QT_TRANSLATE_NOOP("terms", "image alteration"),
    FraudType.FORGED_MRZ: QT_TRANSLATE_NOOP("terms", "MRZ alteration"),
    FraudType.FORGED_VISA: QT_TRANSLATE_NOOP("terms", "visa"),
    FraudType.FORGED_BORDER_STAMP: QT_TRANSLATE_NOOP("terms", "border stamp"),
    FraudType.FORGED_CHIP: QT_TRANSLATE_NOOP("terms", "chip"),
    FraudType.FORGED_REMOVED_PAGES: QT_TRANSLATE_NOOP("terms", "removed pages"),
    FraudType.MISUSED_IMPOSTOR: QT_TRANSLATE_NOOP("terms", "impostor"),
    FraudType.MISUSED_MORPHED_PHOTO: QT_TRANSLATE_NOOP("terms", "morphed photo"),
    FraudType.IRREGULAR_FRAUDULENTLY_OBTAINED: QT_TRANSLATE_NOOP("terms", "fraudulently obtained"),
    FraudType.IRREGULAR_STOLEN_BLANK: QT_TRANSLATE_NOOP("terms", "stolen blank"),
    FraudType.IRREGULAR_LOST_STOLEN_REVOKED: QT_TRANSLATE_NOOP("terms", "lost, stolen or revoked"),
    FraudType.PSEUDO_FANTASY: QT_TRANSLATE_NOOP("terms", "fantasy"),
    FraudType.PSEUDO_CAMOUFLAGE: QT_TRANSLATE_NOOP("terms", "camouflage"),
    FraudType.NOT_FRAUD_GENUINE: QT_TRANSLATE_NOOP("terms", "genuine"),
    FraudType.NOT_FRAUD_PRODUCTION_DEVIATION: QT_TRANSLATE_NOOP("terms", "production deviation"),
    FraudType.NOT_FRAUD_DAMAGED: QT_TRANSLATE_NOOP("terms", "damaged"),
    FraudType.INCONCLUSIVE: QT_TRANSLATE_NOOP("terms", "inconclusive"),
}

ROLES: Mapping[Role, str] = {
    Role.FIRST_LINE: QT_TRANSLATE_NOOP("terms", "First-line officer"),
    Role.EXPERT: QT_TRANSLATE_NOOP("terms", "Second-line expert"),
    Role.TRAINER: QT_TRANSLATE_NOOP("terms", "Trainer"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("terms", "Supervisor"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("terms", "Auditor"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("terms", "Administrator"),
}

EVENTS: Mapping[str, str] = {
    "inspection": QT_TRANSLATE_NOOP("terms", "Inspection"),
    "referral": QT_TRANSLATE_NOOP("terms", "Referral"),
    "note": QT_TRANSLATE_NOOP("terms", "Note"),
    "conclusion": QT_TRANSLATE_NOOP("terms", "Conclusion"),
    "export": QT_TRANSLATE_NOOP("terms", "Export"),
    "view": QT_TRANSLATE_NOOP("terms", "View"),
}

ADVICE: Mapping[Advice, str] = {
    Advice.CLEAR: QT_TRANSLATE_NOOP("terms", "No irregularity found"),
    Advice.ATTENTION: QT_TRANSLATE_NOOP("terms", "Look again"),
    Advice.REFER: QT_TRANSLATE_NOOP("terms", "Irregular"),
}

DECISIONS: Mapping[Decision, str] = {
    Decision.CLEAR: QT_TRANSLATE_NOOP("terms", "Cleared"),
    Decision.REFER: QT_TRANSLATE_NOOP("terms", "Referred"),
    Decision.REPEAT: QT_TRANSLATE_NOOP("terms", "Captured again"),
    Decision.LEFT: QT_TRANSLATE_NOOP("terms", "Left undecided"),
}

STATUSES: Mapping[ReferralStatus, str] = {
    ReferralStatus.OPEN: QT_TRANSLATE_NOOP("terms", "Open"),
    ReferralStatus.CONCLUDED: QT_TRANSLATE_NOOP("terms", "Concluded"),
}

EXPECTATIONS: Mapping[Expectation, str] = {
    Expectation.PRESENT: QT_TRANSLATE_NOOP("terms", "must be there"),
    Expectation.ABSENT: QT_TRANSLATE_NOOP("terms", "must vanish"),
    Expectation.DULL: QT_TRANSLATE_NOOP("terms", "must stay dull"),
    Expectation.READABLE: QT_TRANSLATE_NOOP("terms", "must be readable"),
}

SIGNIFICANCES: Mapping[Significance, str] = {
    Significance.HIGH: QT_TRANSLATE_NOOP("terms", "high significance"),
    Significance.MEDIUM: QT_TRANSLATE_NOOP("terms", "medium significance"),
    Significance.LOW: QT_TRANSLATE_NOOP("terms", "low significance"),
}

LIGHTS: Mapping[Light, str] = {
    Light.VI: QT_TRANSLATE_NOOP("terms", "White"),
    Light.UV: QT_TRANSLATE_NOOP("terms", "UV"),
    Light.IR: QT_TRANSLATE_NOOP("terms", "IR"),
    Light.UV313: QT_TRANSLATE_NOOP("terms", "UV 313 nm"),
    Light.UV254: QT_TRANSLATE_NOOP("terms", "UV 254 nm"),
    Light.CX: QT_TRANSLATE_NOOP("terms", "Coaxial"),
    Light.OB_L: QT_TRANSLATE_NOOP("terms", "Oblique, left"),
    Light.OB_R: QT_TRANSLATE_NOOP("terms", "Oblique, right"),
    Light.OB_T: QT_TRANSLATE_NOOP("terms", "Oblique, top"),
    Light.OB_B: QT_TRANSLATE_NOOP("terms", "Oblique, bottom"),
    Light.TR: QT_TRANSLATE_NOOP("terms", "Transmitted"),
}

PERMISSIONS: Mapping[Permission, str] = {
    Permission.CONCLUDE: QT_TRANSLATE_NOOP("terms", "Only a second-line expert may conclude a case."),
    Permission.ADD_NOTE: QT_TRANSLATE_NOOP("terms", "Only a second-line expert may add notes."),
    Permission.ADD_SPECIMEN: QT_TRANSLATE_NOOP(
        "terms", "Only a trainer, an expert or an administrator may add specimens."
    ),
    Permission.EXPORT_LOG: QT_TRANSLATE_NOOP("terms", "Only a supervisor or an auditor may export the log."),
}


def translated(text: str) -> str:
    """Return a text of this module's tables in the officer's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def fraud_category(kind: FraudType) -> str:
    """Return the first level of a fraud type, `Counterfeit`."""
    return translated(FRAUD_CATEGORIES[kind.value.split(".")[0]])


def fraud_type(kind: FraudType) -> str:
    """Return both levels of a fraud type, `Counterfeit: data page`; one word where there is no second level."""
    if "." not in kind.value:
        return fraud_category(kind)
    pattern = QCoreApplication.translate(_CONTEXT, "{category}: {kind}", "fraud category and type")
    return pattern.format(category=fraud_category(kind), kind=translated(FRAUD_TYPES[kind]))


def kinds_of(category: str) -> tuple[FraudType, ...]:
    """Return the fraud types of a category, `forged` has nine."""
    return tuple(kind for kind in FraudType if kind.value.split(".")[0] == category)


def role(value: Role | str) -> str:
    """Return the name of a role; a role of a newer version keeps its code."""
    return translated(ROLES[Role(value)]) if value in list(Role) else str(value)


def event(code: str) -> str:
    """Return the name of a log event; an event of a newer version keeps its code."""
    return translated(EVENTS[code]) if code in EVENTS else code


def advice(value: Advice | None) -> str:
    """Return what the machine said, empty where it said nothing."""
    return "" if value is None else translated(ADVICE[value])


def decision(value: Decision | None) -> str:
    """Return what the officer did, empty where nothing was decided."""
    return "" if value is None else translated(DECISIONS[value])


def status(value: ReferralStatus) -> str:
    """Return where a referral stands."""
    return translated(STATUSES[value])


def light(value: Light) -> str:
    """Return the name of a light."""
    return translated(LIGHTS[value])


def expectation(value: Expectation) -> str:
    """Return what a feature expects."""
    return translated(EXPECTATIONS[value])


def significance(value: Significance) -> str:
    """Return how much a feature weighs."""
    return translated(SIGNIFICANCES[value])


def denial(permission: Permission) -> str:
    """Return who may do what this permission stands for."""
    return translated(PERMISSIONS[permission])
