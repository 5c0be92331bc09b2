"""Make a labelled set for the optical checks where they are hard pressed: weak forgeries only, or families of siblings.

python -m tests.benchmarks.weak_forgeries FOLDER --seed 8201 --models 20 --genuine 3 --class ir_background_visible
python -m tests.benchmarks.weak_forgeries FOLDER --seed 8130 --models 24 --genuine 3 --siblings 3

Each model gets its genuine documents, a hard one, and one forgery of every class with a strength of 0.15 to 0.4.
`--siblings 3` makes families of three models that differ in few places. The set is then added and evaluated as any.
"""

import json
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from unittest.mock import patch

import click
import numpy as np

from device_drivers.simulator import truth_set
from device_drivers.simulator.document import Document
from device_drivers.simulator.forgery.catalogue import KINDS
from device_drivers.simulator.holder import draw_holder
from device_drivers.simulator.personalisation import personalise
from device_drivers.simulator.truth_set import ItemPlan, ModelPlan, SetPlan, make_item, write_specimens

TODAY = date(2026, 11, 1)
WEAK = (0.15, 0.4)


@dataclass(frozen=True, slots=True)
class FamilyPlan(SetPlan):
    """A set in which every `family` models are siblings of one another."""

    family: int = 1

    def model_plans(self) -> list[ModelPlan]:
        """Return the models, the siblings side by side; every fourth specimen declares no features."""
        rng = np.random.default_rng([self.seed, 701])
        plans: list[ModelPlan] = []
        for index in range(self.models):
            sibling = index % self.family != 0
            base = plans[-1].seed if sibling else int(rng.integers(2**31))
            kind = plans[-1].kind if sibling else None
            plans.append(ModelPlan(base, index + 1, kind, index if sibling else 0, declared=index % 4 != 3))
        return plans


@click.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--seed", default=1, show_default=True)
@click.option("--models", default=20, show_default=True)
@click.option("--genuine", default=3, show_default=True)
@click.option("--class", "kinds", multiple=True, type=click.Choice(truth_set.FORGED_KINDS))
@click.option("--siblings", default=1, show_default=True, help="So many models to a family; 1: as `make` mixes them.")
def main(out: Path, seed: int, models: int, genuine: int, kinds: tuple[str, ...], siblings: int) -> None:
    """Write the set into OUT: specimens, captures and truth.json."""
    sort = SetPlan if siblings == 1 else partial(FamilyPlan, family=siblings)
    plan = sort(seed=seed, models=models, per_class=1, genuine=genuine, today=TODAY, unknown=0, kinds=kinds)
    for model in plan.model_plans():
        write_specimens(model, out)
    with patch.object(truth_set, "make_document", weak_document):
        entries = [make_item(item, out) for item in plan.item_plans() if item.kind != "expired"]
    (out / "truth.json").write_text(json.dumps(entries, ensure_ascii=False, indent=1), encoding="utf-8")


def weak_document(plan: ItemPlan, rng: np.random.Generator) -> Document:
    """Return the document of a plan: genuine, or weakly forged."""
    design = plan.model.design()
    holder = draw_holder(rng, design.language, design.rule, today=plan.today, expired=plan.kind == "expired")
    document = personalise(design, holder, rng)
    if plan.kind not in KINDS:
        return document
    ways = KINDS[plan.kind]
    return ways[int(rng.integers(len(ways)))].apply(document, round(float(rng.uniform(*WEAK)), 2), rng)


if __name__ == "__main__":
    main()
