"""Words printed on the documents of the made-up State, in the languages of the region."""

LABELS: dict[str, dict[str, str]] = {
    "document_type": {"mk": "Тип", "sr": "Тип", "sq": "Lloji", "en": "Type"},
    "issuing_state": {"mk": "Шифра", "sr": "Шифра", "sq": "Kodi", "en": "Code"},
    "document_number": {"mk": "Број", "sr": "Број", "sq": "Nr.", "en": "Number"},
    "surname": {"mk": "Презиме", "sr": "Презиме", "sq": "Mbiemri", "en": "Surname"},
    "given_names": {"mk": "Име", "sr": "Име", "sq": "Emri", "en": "Given names"},
    "nationality": {"mk": "Државјанство", "sr": "Држављанство", "sq": "Shtetësia", "en": "Nationality"},
    "birth_date": {"mk": "Датум на раѓање", "sr": "Датум рођења", "sq": "Datëlindja", "en": "Date of birth"},
    "sex": {"mk": "Пол", "sr": "Пол", "sq": "Gjinia", "en": "Sex"},
    "place_of_birth": {"mk": "Место на раѓање", "sr": "Место рођења", "sq": "Vendlindja", "en": "Place of birth"},
    "issue_date": {"mk": "Издаден на", "sr": "Датум издавања", "sq": "Data e lëshimit", "en": "Date of issue"},
    "expiry_date": {"mk": "Важи до", "sr": "Важи до", "sq": "Skadon më", "en": "Date of expiry"},
    "authority": {"mk": "Издаден од", "sr": "Орган", "sq": "Autoriteti", "en": "Authority"},
    "personal_number": {"mk": "ЕМБГ", "sr": "Лични број", "sq": "Nr. personal", "en": "Personal No"},
    "signature": {"mk": "Потпис", "sr": "Потпис", "sq": "Nënshkrimi", "en": "Signature"},
    "can": {"mk": "CAN", "sr": "CAN", "sq": "CAN", "en": "CAN"},
}
PASSPORT = {"mk": "ПАСОШ", "sr": "ПАСОШ", "sq": "PASAPORTË", "en": "PASSPORT"}
CARD = {"mk": "ЛИЧНА КАРТА", "sr": "ЛИЧНА КАРТА", "sq": "LETËRNJOFTIM", "en": "IDENTITY CARD"}
PERMIT = {"mk": "ДОЗВОЛА ЗА ПРЕСТОЈ", "sr": "БОРАВИШНА ДОЗВОЛА", "sq": "LEJE QËNDRIMI", "en": "RESIDENCE PERMIT"}
VISA = {"mk": "ВИЗА", "sr": "ВИЗА", "sq": "VIZË", "en": "VISA"}
MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


def label(key: str, language: str) -> str:
    """Return a field's label in the document's language and in English."""
    words = LABELS[key]
    return words["en"] if language == "en" or words[language] == words["en"] else f"{words[language]} / {words['en']}"
