"""Made-up holders."""

from dataclasses import dataclass
from datetime import date

import numpy as np

SURNAMES = (
    "ABERFELD",
    "BRANNOCK",
    "CIRILLO",
    "DEVEREAUX",
    "ESTRADA",
    "FENWICK",
    "GUNDERSEN",
    "HALLORAN",
    "IONESCU",
    "JANOWSKI",
    "KOWALCZYK",
    "LINDQVIST",
    "MOREAU",
    "NAKASONE",
    "OKONKWO",
    "PELLEGRINI",
    "QUISPE",
    "ROSENTHAL",
    "SZABO",
    "TAMMSAARE",
    "URBANEK",
    "VAN DER LINDE",
    "WHITLOCK",
    "XENAKIS",
    "YILDIRIM",
    "ZAMORA",
)
FEMALE = (
    "ADA",
    "BRIGIT",
    "CLEO",
    "DAGNY",
    "ESME",
    "FRIDA",
    "GRETA",
    "HELMI",
    "INES",
    "JUNO",
    "LUCIA MARIA",
    "NADIA",
    "OPAL",
)
MALE = (
    "ANSEL",
    "BORIS",
    "CASPAR",
    "DARIO",
    "EMIL",
    "FELIX",
    "GUNNAR",
    "HUGO",
    "IVO",
    "JONAS",
    "KAREL JAN",
    "LEO",
    "MILO",
)
PLACES = (
    "HAVENSMOUTH",
    "SAN TORVALDO",
    "KLEINBRUCK",
    "OSTERVIK",
    "BELMARSH",
    "PORTO LUNA",
    "GRAYWATER",
    "NOVA RIPA",
    "DUNMORE",
)


@dataclass(frozen=True)
class Holder:
    """What is printed about a person; the face is drawn from `face_seed`."""

    surname: str
    given_names: str
    sex: str
    birth: date
    issue: date
    expiry: date
    document_number: str
    personal_number: str
    place_of_birth: str
    face_seed: int


def someone(rng: np.random.Generator, number_shape: str, personal_length: int, first_year: int) -> Holder:
    """A random holder of a document valid through 2026 and 2027."""
    sex = str(rng.choice(["F", "M"]))
    issued = max(first_year, 2019) + int(rng.integers(0, max(1, 2025 - max(first_year, 2019))))
    month, day = int(rng.integers(1, 13)), int(rng.integers(1, 28))
    return Holder(
        surname=str(rng.choice(SURNAMES)),
        given_names=str(rng.choice(FEMALE if sex == "F" else MALE)),
        sex=sex,
        birth=date(int(rng.integers(1950, 2004)), int(rng.integers(1, 13)), int(rng.integers(1, 28))),
        issue=date(issued, month, day),
        expiry=date(issued + 10, month, day),
        document_number="".join(_character(kind, rng) for kind in number_shape),
        personal_number="".join(str(rng.integers(0, 10)) for _ in range(personal_length)),
        place_of_birth=str(rng.choice(PLACES)),
        face_seed=int(rng.integers(0, 2**31)),
    )


def _character(kind: str, rng: np.random.Generator) -> str:
    return str(rng.integers(0, 10)) if kind == "9" else str(rng.choice(list("ABCDEFGHJKLMNPRSTUVWXYZ")))
