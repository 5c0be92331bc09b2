"""Made-up States: their codes, names in the languages of the region, and the language they print in."""

from dataclasses import dataclass

import numpy as np

REPUBLIC = {"mk": "РЕПУБЛИКА", "sr": "РЕПУБЛИКА", "sq": "REPUBLIKA E", "en": "REPUBLIC OF"}
SYLLABLES = (
    ("ва", "va"), ("ло", "lo"), ("мир", "mir"), ("на", "na"), ("тер", "ter"), ("ка", "ka"), ("ри", "ri"), ("до", "do"),
    ("рас", "ras"), ("зе", "ze"), ("лин", "lin"), ("бо", "bo"), ("гар", "gar"), ("се", "se"), ("тун", "tun"),
)  # fmt: skip
CODE_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Issuer:
    """A State that does not exist; `language` is mk, sr, sq or en."""

    code: str
    latin: str
    cyrillic: str
    language: str

    @property
    def own_name(self) -> str:
        """Its name in the script of its language."""
        return self.cyrillic if self.language in ("mk", "sr") else self.latin

    @property
    def title(self) -> str:
        """Its full name as printed on its documents."""
        return f"{REPUBLIC[self.language]} {self.own_name}".upper()

    @property
    def words(self) -> str:
        """Its name in both scripts, as repeated in fluorescent print."""
        return f"{self.latin} {self.cyrillic}".upper()

    @property
    def authority(self) -> str:
        """The office that issues its documents, in its own language."""
        office = {"mk": "МВР", "sr": "МУП", "sq": "MPB", "en": "INTERIOR OFFICE"}[self.language]
        return f"{office} {self.own_name}".upper()


def utopia(language: str) -> Issuer:
    """Return the State of specimens, UTO (Doc 9303-3 §5), printing in `language`."""
    return Issuer("UTO", "Utopia", "Утопија", language)


def invented(seed: int) -> Issuer:
    """Return a State of a code that ISO 3166-1 leaves to its users (QMA to QZZ), its name made of syllables."""
    rng = np.random.default_rng([seed, 501])
    picked = [SYLLABLES[index] for index in rng.choice(len(SYLLABLES), int(rng.integers(2, 4)), replace=False)]
    number = seed % (14 * 26)
    code = "Q" + CODE_LETTERS[12 + number // 26] + CODE_LETTERS[number % 26]
    latin = "".join(syllable[1] for syllable in picked) + "ia"
    cyrillic = "".join(syllable[0] for syllable in picked) + "ија"
    return Issuer(code, latin.capitalize(), cyrillic.capitalize(), str(rng.choice(("mk", "sr", "sq", "en"))))
