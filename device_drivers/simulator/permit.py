"""Designs permits of format TD2 (Doc 9303-6) and visas of formats MRV-A and MRV-B (Doc 9303-7)."""

from dataclasses import replace

from device_drivers.simulator.design import Design, MrzSlot
from device_drivers.simulator.holder import NumberRule
from device_drivers.simulator.ink import carbon_ink
from device_drivers.simulator.issuer import Issuer
from device_drivers.simulator.single_page import PageSpec, single_page
from device_drivers.simulator.style import draw_style
from device_drivers.simulator.wording import PERMIT, VISA
from imaging.region import Region

PERMIT_PAGE = PageSpec(
    page="data page",
    size_mm=(105.0, 74.0),
    corner_mm=3.0,
    portrait=Region(4.5, 13.0, 27.0, 34.7),
    ghost=Region(85.0, 16.5, 13.5, 17.4),
    data=Region(34.5, 10.4, 49.0, 39.5),
    rows=(
        (("document_number", 0.6), ("issuing_state", 0.4)),
        (("surname", 1.0),),
        (("given_names", 1.0),),
        (("birth_date", 0.6), ("sex", 0.4)),
        (("issue_date", 0.5), ("expiry_date", 0.5)),
        (("authority", 1.0),),
    ),
    cap_mm=1.8,
    heading_cap_mm=2.3,
    badge=Region(5.0, 2.4, 9.0, 9.0),
    emblem=Region(46.0, 14.0, 29.0, 29.0),
    marks=Region(85.0, 38.5, 16.0, 2.5),
    signature=Region(27.0, 43.5, 22.0, 6.5),
    serial=Region(80.0, 8.6, 22.0, 2.2),
    band=Region(3.0, 51.8, 99.0, 7.0),
    glowing_portrait=Region(87.0, 41.8, 7.0, 8.9),
    zone=MrzSlot(Region(0, 74.0 - 23.2, 105.0, 23.2), 4.0, (74.0 - 15.75, 74.0 - 9.40), carbon_ink()),
)
VISA_B_PAGE = replace(PERMIT_PAGE, page="visa", corner_mm=0.6)
VISA_A_PAGE = replace(
    VISA_B_PAGE,
    size_mm=(120.0, 80.0),
    portrait=Region(4.5, 14.0, 29.0, 37.3),
    ghost=Region(98.0, 18.0, 15.0, 19.3),
    data=Region(37.0, 11.0, 58.0, 44.0),
    emblem=Region(52.0, 15.0, 32.0, 32.0),
    marks=Region(97.0, 42.0, 18.0, 2.8),
    signature=Region(32.0, 47.5, 25.0, 7.5),
    serial=Region(92.0, 9.0, 24.0, 2.2),
    band=Region(3.0, 58.0, 114.0, 7.0),
    glowing_portrait=Region(100.0, 45.6, 8.5, 10.9),
    zone=MrzSlot(Region(0, 80.0 - 23.2, 120.0, 23.2), 4.0, (80.0 - 15.75, 80.0 - 9.40), carbon_ink()),
)
ORDERS = (
    PERMIT_PAGE.rows,
    (*PERMIT_PAGE.rows[1:3], PERMIT_PAGE.rows[0], *PERMIT_PAGE.rows[3:]),
    (
        (("issuing_state", 0.4), ("document_number", 0.6)),
        PERMIT_PAGE.rows[2],
        PERMIT_PAGE.rows[1],
        (("sex", 0.3), ("birth_date", 0.7)),
        (("authority", 1.0),),
        (("expiry_date", 0.5), ("issue_date", 0.5)),
    ),
    (
        *PERMIT_PAGE.rows[1:3],
        (("authority", 1.0),),
        (("birth_date", 0.4), ("issue_date", 0.3), ("expiry_date", 0.3)),
        (("sex", 0.4), ("issuing_state", 0.6)),
        (("document_number", 1.0),),
    ),
)


def permit(
    seed: int, issuer: Issuer, *, number: int, year: int, variant: int = 0, page: PageSpec = PERMIT_PAGE
) -> Design:
    """Return the residence permit model of `seed`, TD2."""
    return _model(seed, issuer, page, ("I", "HO", "TD2", "IR"), number=number, year=year, variant=variant)


def visa(
    seed: int, issuer: Issuer, *, number: int, year: int, variant: int = 0, page: PageSpec = VISA_A_PAGE
) -> Design:
    """Return the visa model of `seed`: MRV-A where `page` is 120 mm wide, else MRV-B."""
    form = "MRV-A" if page.size_mm == VISA_A_PAGE.size_mm else "MRV-B"
    return _model(seed, issuer, page, ("V", "CO", form, "V"), number=number, year=year, variant=variant)


def _model(
    seed: int, issuer: Issuer, page: PageSpec, codes: tuple[str, str, str, str], *, number: int, year: int, variant: int
) -> Design:
    kind, prado, form, document_code = codes
    style = draw_style(seed, variant)
    rng = style.rng(203)
    letters = "".join(chr(65 + int(code)) for code in rng.integers(0, 26, int(rng.integers(1, 3))))
    years = 5 if kind == "V" else 10
    title, name = (VISA, "visa") if kind == "V" else (PERMIT, "residence permit")
    return Design(
        issuer=issuer,
        seed=seed,
        variant=variant,
        type=kind,
        number=number,
        year=year,
        prado_id=f"{issuer.code}-{prado}-{number:02d}001",
        title=f"{issuer.latin}, {name} ({year})",
        mrz_format=form,
        document_code=document_code,
        rule=NumberRule(letters, length=9, validity_years=years, personal_digits=7),
        date_style=str(rng.choice(("dots", "months", "spaces"))),
        sides=(single_page(page, style, issuer, title[issuer.language]),),
    )
