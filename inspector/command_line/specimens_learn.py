"""`inspector specimens learn`: further genuine captures of a model make its checks know what may vary."""

import json
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.command_line.failure import report_known, write_line
from inspector.errors import KnownError, UnreadableInput
from inspector.home import home, library_folder
from reference_specimens.errors import SpecimenError
from reference_specimens.library import Library

if TYPE_CHECKING:
    from inspector.evaluation.labelled_set import LabelledDocument
    from inspector.learning.candidates import Candidate
    from inspector.learning.people import TwoPersons
    from inspector.learning.sources import Sample

PATH = click.Path(path_type=Path)


@click.command("learn")
@click.argument("sources", metavar="[SET|BATCH.json]...", type=PATH, nargs=-1)
@click.option("--case", "cases", metavar="ID", multiple=True, help="A case that an expert concluded not_fraud.")
@click.option("--proposed-by", metavar="'NAME, ROLE'", required=True, help="Who proposes: a trainer or an expert.")
@click.option("--confirmed-by", metavar="'NAME, ROLE'", required=True, help="Who confirms: an expert or a supervisor.")
@click.option("--specimen", metavar="ID", help="Learn only about this model or side.")
@click.option("--forgeries", type=PATH, help="A set with known forgeries; kept, and re-run before anything is learnt.")
@click.option("--today", metavar="YYYY-MM-DD", type=click.DateTime(["%Y-%m-%d"]), help="Day of the inspections.")
@click.option("--jobs", type=click.IntRange(min=1), default=os.cpu_count() or 1, help="Default: all cores.")
@click.option("--library", type=PATH, help="The library folder; default: the configured one.")
@click.option("--json", "json_lines", is_flag=True, help="Print JSON, one object a line.")
def learn_command(
    sources: Sequence[Path],
    cases: Sequence[str],
    proposed_by: str,
    confirmed_by: str,
    specimen: str | None,
    forgeries: Path | None,
    today: datetime | None,
    jobs: int,
    library: Path | None,
    json_lines: bool,
) -> int:
    """Learn from genuine documents: sets with truth.json, batch files, cases concluded not to be fraud.

    Captures are used only where they are found, lie well on their specimen and pass the minimum set. Known forgeries
    of the model are inspected first with what would be learnt; if one would pass, nothing is learnt: exit code 1.
    """
    from inspector.command_line.inspect import existing_library
    from inspector.learning.people import two_persons  # only this command of its group needs the pipeline

    if not sources and not cases:
        raise click.UsageError("name a set, a batch file or a --case")
    people = two_persons(proposed_by, confirmed_by)
    folder, day = existing_library(library) or library_folder(), (today or datetime.now(UTC)).date()
    samples = _samples(sources, cases)
    if forgeries is not None:
        _keep_forgeries(folder, forgeries, day, jobs)
    from inspector.learning.learn import room_for_candidates

    with room_for_candidates(folder) as kept:
        accepted = _accepted(samples, folder, specimen, day, jobs, kept)
        if not accepted:
            raise UnreadableInput(
                "Learning", "no capture can be learnt from", "Capture again, or add the specimen first"
            )
        return max(_learn(folder, id, own, people, day, jobs, json_lines) for id, own in sorted(accepted.items()))


def _samples(sources: Sequence[Path], cases: Sequence[str]) -> "list[Sample]":
    from inspector.learning.sources import case_samples, samples

    found = [sample for source in sources for sample in samples(source)]
    return found + (case_samples(home(), cases) if cases else [])


def _keep_forgeries(library: Path, folder: Path, day: date, jobs: int) -> None:
    """Keep the forgeries of a set with their models, those of models that the library does not have left out."""
    from inspector.learning.known_forgeries import KnownForgeries
    from inspector.learning.sources import forgeries

    by_model: dict[str, list[LabelledDocument]] = defaultdict(list)
    models = {name: str(item.model) for item in Library(library).list() for name in (item.prado_id, str(item.model))}
    for item in forgeries(folder):
        if item.model in models:
            by_model[models[item.model]].append(item)
    for model, forged in by_model.items():
        count = KnownForgeries(library, model).add(forged, day, jobs)
        write_line(f"{count} known forgeries of {model} are new")


def _accepted(
    samples: "Sequence[Sample]", library: Path, only: str | None, day: date, jobs: int, kept: Path
) -> "dict[str, list[Candidate]]":
    """Return by specimen the captures to learn from; every other is named with the reason."""
    from inspector.learning.candidates import candidates

    wanted = {item.id for item in (Library(library).show(only) if only else Library(library).list())}
    accepted: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates(samples, library, day, jobs, folder=kept):
        if candidate.refusal or candidate.specimen_id is None:
            write_line(f"not learnt from {candidate.sample.document.id}: {candidate.refusal}")
        elif candidate.specimen_id in wanted:
            accepted[candidate.specimen_id].append(candidate)
    return accepted


def _learn(
    library: Path,
    specimen_id: str,
    accepted: "Sequence[Candidate]",
    people: "TwoPersons",
    day: date,
    jobs: int,
    json_lines: bool,
) -> int:
    """Learn one specimen and print what came of it; a refusal is reported and does not stop the others."""
    from inspector.learning.learn import learn

    try:
        result = learn(library, specimen_id, accepted, people, today=day, jobs=jobs)
    except (KnownError, SpecimenError) as error:
        return report_known(error)
    words = (
        f"{specimen_id}: learnt from {result.new} new captures, {result.captures} in all; "
        f"{result.forgeries} known forgeries still found ({result.seconds:.1f} s)"
    )
    sys.stdout.write((json.dumps(asdict(result), ensure_ascii=False) if json_lines else words) + "\n")
    sys.stdout.flush()
    return 0
