"""Designs passports: the data page of format TD3 (Doc 9303-4)."""

from device_drivers.simulator.design import Design, MrzSlot
from device_drivers.simulator.holder import NumberRule
from device_drivers.simulator.ink import carbon_ink
from device_drivers.simulator.issuer import Issuer
from device_drivers.simulator.page_layout import Row
from device_drivers.simulator.single_page import PageSpec, single_page
from device_drivers.simulator.style import draw_style
from device_drivers.simulator.wording import PASSPORT
from imaging.region import Region

DATA_PAGE = PageSpec(
    page="data page",
    size_mm=(125.0, 88.0),
    corner_mm=3.2,
    portrait=Region(5.5, 16.5, 32.5, 41.8),
    ghost=Region(101.5, 19.5, 15.5, 19.9),
    data=Region(41.5, 12.6, 58.0, 51.0),
    rows=(
        (("document_type", 0.2), ("issuing_state", 0.25), ("document_number", 0.55)),
        (("surname", 1.0),),
        (("given_names", 1.0),),
        (("nationality", 0.42), ("personal_number", 0.58)),
        (("birth_date", 0.42), ("sex", 0.16), ("place_of_birth", 0.42)),
        (("issue_date", 0.42), ("authority", 0.58)),
        (("expiry_date", 0.5),),
    ),
    cap_mm=1.95,
    heading_cap_mm=2.8,
    badge=Region(6.0, 3.0, 10.5, 10.5),
    emblem=Region(54.0, 16.0, 34.0, 34.0),
    marks=Region(101.5, 47.0, 18.0, 2.9),
    signature=Region(31.0, 56.2, 29.0, 7.6),
    serial=Region(93.0, 10.0, 26.0, 2.2),
    band=Region(3.0, 66.0, 119.0, 8.0),
    glowing_portrait=Region(103.5, 51.5, 9.5, 12.2),
    zone=MrzSlot(Region(0, 88.0 - 23.2, 125.0, 23.2), 6.0, (88.0 - 15.75, 88.0 - 9.40), carbon_ink()),
)


FIRST_ROW: Row = (("document_type", 0.2), ("issuing_state", 0.25), ("document_number", 0.55))
DATES: Row = (("issue_date", 0.5), ("expiry_date", 0.5))
SURNAME: Row = (("surname", 1.0),)
GIVEN: Row = (("given_names", 1.0),)
ORDERS = (
    DATA_PAGE.rows,
    (*DATA_PAGE.rows[1:], FIRST_ROW),
    (
        FIRST_ROW,
        SURNAME,
        GIVEN,
        (("nationality", 0.32), ("birth_date", 0.46), ("sex", 0.22)),
        (("place_of_birth", 0.5), ("personal_number", 0.5)),
        DATES,
        (("authority", 1.0),),
    ),
    (
        SURNAME,
        GIVEN,
        (("birth_date", 0.46), ("sex", 0.22), ("nationality", 0.32)),
        (("personal_number", 0.55), ("place_of_birth", 0.45)),
        FIRST_ROW,
        (("authority", 1.0),),
        DATES,
    ),
    (
        FIRST_ROW,
        GIVEN,
        SURNAME,
        (("sex", 0.16), ("birth_date", 0.42), ("place_of_birth", 0.42)),
        (("personal_number", 0.58), ("nationality", 0.42)),
        (("expiry_date", 0.42), ("authority", 0.58)),
        (("issue_date", 0.5),),
    ),
)


def passport(
    seed: int, issuer: Issuer, *, number: int, year: int, variant: int = 0, page: PageSpec = DATA_PAGE
) -> Design:
    """Return the passport model of `seed`; `variant` above 0 is a sibling that differs in small things."""
    style = draw_style(seed, variant)
    rng = style.rng(201)
    letters = "" if rng.random() < 0.4 else chr(65 + int(rng.integers(26)))
    return Design(
        issuer=issuer,
        seed=seed,
        variant=variant,
        type="P",
        number=number,
        year=year,
        prado_id=f"{issuer.code}-AO-{number:02d}001",
        title=f"{issuer.latin}, ordinary passport ({year})",
        mrz_format="TD3",
        document_code="P",
        rule=NumberRule(letters, length=9, validity_years=10, personal_digits=13),
        date_style=str(rng.choice(("dots", "months", "spaces"))),
        sides=(single_page(page, style, issuer, PASSPORT[issuer.language]),),
    )
