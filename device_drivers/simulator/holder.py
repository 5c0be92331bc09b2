"""Holders who do not exist: names of the region in both scripts, dates and numbers by the rules of a model."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from device_drivers.simulator.face import Face, face_of

_SERBIAN_AND_MACEDONIAN = """А A|Б B|В V|Г G|Д D|Ђ Đ|Ѓ Ǵ|Е E|Ж Ž|З Z|Ѕ Dz|И I|Ј J|К K|Л L|Љ Lj|М M|Н N|Њ Nj|О O|П P|Р R
С S|Т T|Ћ Ć|Ќ Ḱ|У U|Ф F|Х H|Ц C|Ч Č|Џ Dž|Ш Š""".replace("\n", "|")
CYRILLIC = {pair[0]: pair[2:] for pair in _SERBIAN_AND_MACEDONIAN.split("|")}
MRZ_LETTERS = {
    "Č": "C",
    "Ć": "C",
    "Ç": "C",
    "Đ": "D",
    "Š": "S",
    "Ž": "Z",
    "Ë": "E",
    "Ǵ": "GJ",
    "Ḱ": "KJ",
    "-": "<",
    " ": "<",
}

FAMILY_NAMES = {
    "mk": "Стојановски Петревски Димитриева Ангеловска Ристевски Трајковски Наумовска Ѓорѓиевски Велковски Костовска "
    "Јаневски Митревска Спасовски Тодоровска Блажевски Цветковска Здравковски Милошеска Ќосевски Шурбановска",
    "sr": "Јовановић Николић Марковић Ђорђевић Стојановић Илић Павловић Љубичић Пантелић Његован Живковић Чолић "
    "Бошковић Радовановић Тешић Шумановић Џамбић Крстић Вучетић Ћирић",
    "sq": "Hoxha Krasniqi Berisha Gashi Shala Morina Bytyqi Thaçi Zeqiri Kelmendi Rexhepi Çela Marku Dervishi Gjoka "
    "Llapashtica Kryeziu Prifti Leka Ndoja",
    "en": "Harrow Velmont Castellan Ridley Ashgrove Marlow Penhale Dunmore Selwyn Thorne Kestrel Wray Fairburn Orchard "
    "Holloway Stroud Averill Brandt Lindqvist Moreau",
}
GIVEN_NAMES = {
    "mk": (
        "Александар Горан Дејан Зоран Игор Кирил Љупчо Никола Петар Стефан Томе Филип",
        "Ана Билјана Весна Гордана Елена Ивана Катерина Љубица Маја Наташа Сања Тања",
    ),
    "sr": (
        "Бојан Владимир Ђорђе Жарко Јован Лазар Милош Немања Огњен Растко Стеван Урош",
        "Анђела Бранка Дуња Јелена Љиљана Милица Невена Рада Софија Тијана Чарна Џана",
    ),
    "sq": (
        "Agim Arben Besnik Dritan Erion Fatos Genti Ilir Luan Përparim Shpëtim Valon",
        "Arta Blerta Çiljeta Drita Elira Flutura Gëzime Lule Mirela Rovena Teuta Vjosa",
    ),
    "en": (
        "Adrian Bernard Conrad Duncan Edmund Felix Gideon Hugo Julian Lucas Martin Rupert",
        "Agnes Beatrix Clara Dorothea Estelle Flora Helena Iris Josephine Linnea Maren Sylvia",
    ),
}
PLACES = {
    "mk": "Белоград Горно_Поле Стара_Река Каменица Вишново Езерани",
    "sr": "Нови_Град Бела_Црква Подгорје Златно_Брдо Љубовица Речани",
    "sq": "Gurëbardhë Fusha_e_Re Mali_i_Zi_i_Vogël Ujmirë Lugina Bregas",
    "en": "Alderport New_Haven_Bay Stonebridge Lakemouth Fairholm Westmere",
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the script of the document and in Latin letters; equal where there is only one script."""

    native: str
    latin: str


@dataclass(frozen=True, slots=True)
class Holder:
    """The person and the numbers on one document."""

    surname: Name
    given_names: Name
    female: bool
    birth: date
    place_of_birth: Name
    document_number: str
    personal_number: str
    issue: date
    expiry: date
    card_access_number: str
    face: Face
    signature_seed: int

    @property
    def sex(self) -> str:
        """F or M."""
        return "F" if self.female else "M"


@dataclass(frozen=True, slots=True)
class NumberRule:
    """How a model numbers its documents: `letters` then digits up to `length`; and its validity in years."""

    letters: str
    length: int
    validity_years: int
    personal_digits: int


def romanised(text: str) -> str:
    """Return Serbian or Macedonian Cyrillic in Latin letters; other letters stay."""
    letters = []
    for index, character in enumerate(text):
        latin = CYRILLIC.get(character.upper(), character)
        upper = character.isupper()
        whole_word = upper and (text[index + 1 : index + 2].isupper() or text[index - 1 : index].isupper())
        letters.append(latin.upper() if whole_word else latin if upper else latin.lower())
    return "".join(letters)


def mrz_spelling(latin: str) -> str:
    """Return a Latin name in the alphabet of the zone (Doc 9303-3 §6); hyphen and space become a filler."""
    return "".join(MRZ_LETTERS.get(character, character) for character in latin.upper().replace("'", ""))


def draw_holder(
    rng: np.random.Generator, language: str, rule: NumberRule, *, today: date, expired: bool = False
) -> Holder:
    """Return a holder whose document is valid for years after `today` (or expired before it)."""
    female = bool(rng.random() < 0.5)
    age_days = int(rng.integers(18 * 365, 78 * 365))
    issued_days = int(rng.integers(60, 365 * (rule.validity_years - 3)))
    issue = today - timedelta(days=issued_days + (365 * rule.validity_years if expired else 0))
    birth = today - timedelta(days=age_days + (365 * rule.validity_years if expired else 0))
    face_age = min(80, max(18, (issue - birth).days // 365))
    surname = _choice(rng, FAMILY_NAMES[language])
    return Holder(
        surname=_name(_gendered(surname, female, language)),
        given_names=_name(_given(rng, language, female)),
        female=female,
        birth=birth,
        place_of_birth=_name(_choice(rng, PLACES[language]).replace("_", " ")),
        document_number=rule_number(rng, rule),
        personal_number="".join(str(d) for d in rng.integers(0, 10, rule.personal_digits)),
        issue=issue,
        expiry=_years_later(issue, rule.validity_years),
        card_access_number="".join(str(d) for d in rng.integers(0, 10, 6)),
        face=face_of(int(rng.integers(2**31)), female=female, age=face_age),
        signature_seed=int(rng.integers(2**31)),
    )


def rule_number(rng: np.random.Generator, rule: NumberRule) -> str:
    """Return a document number by the model's rule."""
    digits = "".join(str(d) for d in rng.integers(0, 10, rule.length - len(rule.letters)))
    return rule.letters + digits


def _name(native: str) -> Name:
    return Name(native, romanised(native))


def _choice(rng: np.random.Generator, words: str) -> str:
    return str(rng.choice(words.split()))


def _given(rng: np.random.Generator, language: str, female: bool) -> str:
    first = _choice(rng, GIVEN_NAMES[language][int(female)])
    if rng.random() < 0.2:
        second = _choice(rng, GIVEN_NAMES[language][int(female)])
        return first if second == first else f"{first} {second}"
    return first


def _gendered(surname: str, female: bool, language: str) -> str:
    """Return a Macedonian surname in the holder's gender (Петревски, Петревска)."""
    if language != "mk":
        return surname
    stem = surname[:-1]
    if surname.endswith(("ски", "ска")):
        return stem + ("а" if female else "и")
    return surname


def _years_later(day: date, years: int) -> date:
    leap_day = day.month == 2 and day.day == 29
    return day.replace(year=day.year + years, day=28 if leap_day else day.day)
