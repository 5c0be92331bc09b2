"""Layouts beyond Doc 9303, each with where its description comes from.

Their fields carry the names of Doc 9303 where they mean the same; what only they have is named beside them
(`issue_date`, `administrative_code`, `language`, `version`, `series_digit`).
"""

from mrz.check_digit import DIGITS, FILLER, LETTERS
from mrz.layout_table import CheckDigit, Content, Field, Layout, at

FRENCH_IDENTITY_CARD = Layout(
    "FRA-ID",
    (36, 36),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("issuing_state", at(1, 3, 5), Content.STATE),
        Field("surname", at(1, 6, 30), Content.SURNAME),
        Field("administrative_code", at(1, 31, 36), Content.OPTIONAL),
        Field("document_number", at(2, 1, 12), Content.NUMBER),
        Field("issue_date", at(2, 1, 4), Content.MONTH, may_be_empty=True),
        Field("given_names", at(2, 14, 27), Content.GIVEN_NAMES),
        Field("birth_date", at(2, 28, 33), Content.DATE),
        Field("sex", at(2, 35), Content.SEX),
    ),
    (
        CheckDigit("document_number", at(2, 13), (at(2, 1, 12),)),
        CheckDigit("birth_date", at(2, 34), (at(2, 28, 33),)),
        CheckDigit("composite", at(2, 36), (at(1, 1, 36), at(2, 1, 35))),
    ),
    "French identity card 1988-2021: three specimens and cheminfo/mrz; the card of 2021 is TD1",
    prefixes=((0, ("IDFRA",)),),
    document_codes="I",
)
"""Number of 12 characters: issue YYMM, department, serial. Neither nationality nor expiry is printed in the zone."""

FRENCH_DRIVING_LICENCE = Layout(
    "FRA-DL",
    (30,),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("issuing_state", at(1, 3, 5), Content.STATE),
        Field("document_number", at(1, 6, 14), Content.NUMBER),
        Field("expiry_date", at(1, 16, 21), Content.DATE),
        Field("surname", at(1, 22, 29), Content.SURNAME),
    ),
    (
        CheckDigit("document_number", at(1, 15), (at(1, 1, 14),)),
        CheckDigit("composite", at(1, 30), (at(1, 1, 29),)),
    ),
    "French driving licence of 2013: a specimen and cheminfo/mrz",
    prefixes=((0, ("D1FRA",)),),
    document_codes="D",
)
"""The check digit of the number covers the document code and the State as well (positions 1 to 14)."""

DRIVING_LICENCE = Layout(
    "DL",
    (30,),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("optional_data", at(1, 3, 29), Content.OPTIONAL),
    ),
    (CheckDigit("composite", at(1, 30), (at(1, 1, 29),), confirmed=False),),
    "One-line zone of ISO/IEC 18013 driving licences; the standard is not public, positions 3 to 29 stay opaque",
    prefixes=((0, ("D1",)),),
    document_codes="D",
    opaque=True,
)

_SWISS_FIELDS = (
    Field("document_number", at(1, 1, 9), Content.NUMBER),
    Field("language", at(1, 7), Content.OPTIONAL, LETTERS),
    Field("document_code", at(2, 1, 2), Content.CODE),
    Field("issuing_state", at(2, 3, 5), Content.STATE),
    Field("personal_number", at(2, 6, 14), Content.DIGITS),
    Field("version", at(2, 15, 17), Content.DIGITS),
    Field("", at(2, 18, 19), Content.FIXED),
    Field("birth_date", at(2, 20, 25), Content.DATE),
    Field("", at(2, 26, 30), Content.FIXED),
    Field("name", at(3, 1, 30), Content.NAME),
)

SWISS_DRIVING_LICENCE = Layout(
    "CHE-DL",
    (9, 30, 30),
    _SWISS_FIELDS,
    (),
    "Swiss driving licence (also Liechtenstein's): a specimen and cheminfo/mrz; it has no check digits",
    prefixes=((1, ("FA",)),),
    document_codes="F",
)
"""The number is the blank's (three letters or digits, three digits, the language); the PIN is the personal number."""

_CLAIR = LETTERS + DIGITS + FILLER

RUSSIAN_INTERNAL_PASSPORT = Layout(
    "RUS-PN",
    (44, 44),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("issuing_state", at(1, 3, 5), Content.STATE),
        Field("name", at(1, 6, 44), Content.NAME, _CLAIR),
        Field("document_number", at(2, 1, 9), Content.NUMBER),
        Field("nationality", at(2, 11, 13), Content.STATE),
        Field("birth_date", at(2, 14, 19), Content.DATE),
        Field("sex", at(2, 21), Content.SEX),
        Field("expiry_date", at(2, 22, 27), Content.DATE, may_be_empty=True),
        Field("personal_number", at(2, 29, 42), Content.OPTIONAL),
        Field("series_digit", at(2, 29), Content.OPTIONAL, DIGITS),
        Field("issue_date", at(2, 30, 35), Content.DATE, may_be_empty=True),
        Field("administrative_code", at(2, 36, 41), Content.OPTIONAL, DIGITS),
    ),
    (
        CheckDigit("document_number", at(2, 10), (at(2, 1, 9),)),
        CheckDigit("birth_date", at(2, 20), (at(2, 14, 19),)),
        CheckDigit("expiry_date", at(2, 28), (at(2, 22, 27),), filler_when_empty=True),
        CheckDigit("personal_number", at(2, 43), (at(2, 29, 42),), filler_when_empty=True),
        CheckDigit("composite", at(2, 44), (at(2, 1, 10), at(2, 14, 20), at(2, 22, 43))),
    ),
    "Russian internal passport since 2011 (documentsearch.org): TD3 with names in the Modernised Clair code",
    prefixes=((0, ("PNRUS",)),),
    document_codes="P",
)
"""The number holds three digits of the series and six of the serial; the fourth digit of the series opens the optional
data, then come the issue date and the code of the office. Digits in names are letters (`mrz.clair`). No expiry."""

CHINESE_EXIT_ENTRY_PERMIT = Layout(
    "CHN-EEP",
    (30,),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("optional_data", at(1, 3, 30), Content.OPTIONAL),
    ),
    (),
    "Exit-entry permits for Hong Kong, Macao and Taiwan, GA/T 704 (not public): recognised by the prefix only",
    prefixes=((0, ("CR", "CS", "CD", "CT", "W")),),
    document_codes="CW",
    opaque=True,
)

NATIONAL_LAYOUTS = (
    FRENCH_IDENTITY_CARD,
    FRENCH_DRIVING_LICENCE,
    DRIVING_LICENCE,
    SWISS_DRIVING_LICENCE,
    RUSSIAN_INTERNAL_PASSPORT,
    CHINESE_EXIT_ENTRY_PERMIT,
)
