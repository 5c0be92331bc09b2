"""The name field: primary identifier, `<<`, secondary identifier, filled up with fillers (Doc 9303-3 §4.6)."""

from dataclasses import dataclass

from mrz.check_digit import FILLER

SEPARATOR = FILLER * 2


@dataclass(frozen=True, slots=True)
class Name:
    """Both identifiers with spaces between their components.

    `maybe_truncated`: a letter stands in the last position, which "must be treated as though truncation had occurred"
    (Doc 9303-4 §4.2.3). `irregular`: fillers stand where the structure has none.
    """

    primary: str
    secondary: str
    maybe_truncated: bool
    irregular: bool


def split_name(text: str) -> Name:
    """Split a name field into its identifiers; a holder with one name has no secondary identifier."""
    primary, _, secondary = text.rstrip(FILLER).partition(SEPARATOR)
    irregular = primary.startswith(FILLER) or secondary.startswith(FILLER) or SEPARATOR in secondary
    return Name(components(primary), components(secondary), is_full(text), irregular)


def components(text: str) -> str:
    """Return the components of an identifier with one space between them."""
    return " ".join(component for component in text.split(FILLER) if component)


def is_full(text: str) -> bool:
    """Whether the last position of the field is used, so that the name may be truncated."""
    return bool(text) and text[-1] != FILLER
