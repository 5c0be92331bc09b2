"""The standard names of regions (design section 6.3) in the officer's language."""

from PySide6.QtCore import QCoreApplication


def region_names() -> dict[str, str]:
    """Return the standard names by code, in the order they are offered; free names are shown as they are."""
    translate = QCoreApplication.translate
    return {
        "portrait": translate("region", "Portrait"),
        "secondary_portrait": translate("region", "Second portrait"),
        "mrz": translate("region", "MRZ"),
        "surname": translate("region", "Surname"),
        "given_names": translate("region", "Given names"),
        "document_number": translate("region", "Document number"),
        "birth_date": translate("region", "Date of birth"),
        "issue_date": translate("region", "Date of issue"),
        "expiry_date": translate("region", "Date of expiry"),
        "sex": translate("region", "Sex"),
        "nationality": translate("region", "Nationality"),
        "personal_number": translate("region", "Personal number"),
        "place_of_birth": translate("region", "Place of birth"),
        "authority": translate("region", "Authority"),
        "signature": translate("region", "Signature"),
        "can": translate("region", "Card access number"),
        "barcode": translate("region", "Barcode"),
    }
