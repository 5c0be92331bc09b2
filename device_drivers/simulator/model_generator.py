"""Plausible models that do not exist, as many as wanted, from a seed; they share nothing but physics."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from device_drivers.simulator.card import card
from device_drivers.simulator.card_layout import rearranged_card
from device_drivers.simulator.design import Design
from device_drivers.simulator.issuer import Issuer, invented, utopia
from device_drivers.simulator.passport import DATA_PAGE, passport
from device_drivers.simulator.passport import ORDERS as PASSPORT_ORDERS
from device_drivers.simulator.permit import ORDERS as PERMIT_ORDERS
from device_drivers.simulator.permit import PERMIT_PAGE, VISA_A_PAGE, VISA_B_PAGE, permit, visa
from device_drivers.simulator.rearrangement import rearranged

LANGUAGES = ("mk", "sr", "sq", "en")
KINDS: dict[str, Callable[..., Design]] = {"TD3": passport, "TD1": card, "TD2": permit, "MRV-A": visa, "MRV-B": visa}
PAGES = {
    "TD3": (DATA_PAGE, PASSPORT_ORDERS),
    "TD2": (PERMIT_PAGE, PERMIT_ORDERS),
    "MRV-A": (VISA_A_PAGE, PERMIT_ORDERS),
    "MRV-B": (VISA_B_PAGE, PERMIT_ORDERS),
}
SHARES = {"TD3": 0.4, "TD1": 0.3, "TD2": 0.16, "MRV-A": 0.08, "MRV-B": 0.06}


def model(seed: int, *, kind: str | None = None, utopian: bool = True, number: int = 1, variant: int = 0) -> Design:
    """Return the model of `seed`: of `kind` (TD3, TD1, TD2, MRV-A, MRV-B; None draws one).

    Of the State UTO, else of an invented one. `variant` above 0 gives siblings of the same model, which differ in small
    things: one emblem, the infrared split, a colour.
    """
    rng = np.random.default_rng([seed, 601])
    drawn = str(rng.choice(list(SHARES), p=list(SHARES.values())))
    form = drawn if kind is None else kind
    year = int(rng.integers(2010, 2021)) + (1 + variant % 4 if variant else 0)
    issuer = utopia(str(rng.choice(LANGUAGES))) if utopian else invented(seed)
    return _made(form, seed, issuer, number=number, year=year, variant=variant)


def models(seed: int, count: int, *, utopian: bool = True, siblings: float = 0.2) -> Iterator[Design]:
    """Yield `count` models with running numbers; about a share of `siblings` are siblings of the model before."""
    for index, (drawn, variant) in enumerate(model_seeds(seed, count, siblings=siblings)):
        yield model(drawn, utopian=utopian, number=index + 1, variant=variant)


def model_seeds(seed: int, count: int, *, siblings: float = 0.2) -> Iterator[tuple[int, int]]:
    """Yield (seed, variant) of `count` models; the variant of a sibling of the model before is above 0."""
    rng = np.random.default_rng([seed, 602])
    previous = 0
    for index in range(count):
        sibling = bool(index) and rng.random() < siblings
        if not sibling:
            previous = int(rng.integers(2**31))
        yield previous, index if sibling else 0


def model_like(design: Design, *, seed: int, variant: int) -> Design:
    """Return a model of the kind, State and number of `design`, drawn from another seed or as another variant."""
    made = _made(design.mrz_format, seed, design.issuer, number=design.number, year=design.year, variant=variant)
    return replace(made, rule=design.rule, date_style=design.date_style)


def _made(form: str, seed: int, issuer: Issuer, *, number: int, year: int, variant: int) -> Design:
    if form == "TD1":
        return card(seed, issuer, number=number, year=year, variant=variant, spec=rearranged_card(seed))
    page, orders = PAGES[form]
    page = rearranged(page, orders, seed)
    return KINDS[form](seed, issuer, number=number, year=year, variant=variant, page=page)
