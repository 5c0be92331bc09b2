"""One evaluation: inspects the documents of a labelled set that have no result yet, in several processes."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from inspector.advice_policy import advice_policy
from inspector.batch import BatchOptions, inspect_batch
from inspector.evaluation.judged import Judged
from inspector.evaluation.labelled_set import read_labelled_set
from inspector.evaluation.readvised import readvised
from inspector.evaluation.results_file import ResultsFile
from reference_specimens.calibration import ALGORITHM
from reference_specimens.library import Library

OnProgress = Callable[[int, int, int], None]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A set to evaluate with `options`; `kept` is the file of results that a later run continues, None keeps none."""

    folder: Path
    options: BatchOptions
    kept: Path | None = None

    def run(self, on_progress: OnProgress = lambda done, total, new: None) -> list[Judged]:
        """Return every document of the set with its result, in the order of the set.

        `on_progress` is told how many are done, of how many, and how many of them are new in this run. Raises
        UnreadableInput for what is no set, and where `kept` holds another evaluation.
        """
        labels = read_labelled_set(self.folder)
        file = ResultsFile(self.kept, self.fingerprint())
        results = file.begin()
        earlier = len(results)
        waiting = [item for item in labels if item.document.id not in results]
        on_progress(earlier, len(labels), 0)
        for result in inspect_batch([item.document for item in waiting], self.options):
            file.add(result)
            results[str(result["id"])] = result
            on_progress(len(results), len(labels), len(results) - earlier)
        policy = advice_policy(self.options.mode)
        return [Judged(item, readvised(results[item.document.id], policy)) for item in labels]

    def fingerprint(self) -> dict[str, str]:
        """Return what the results depend on, as short words; a library counts with everything it has learnt.

        Mode and policy are no part of it: what was measured is advised anew by those in force.
        """
        truth = (self.folder / "truth.json").read_bytes()
        return {
            "set": hashlib.sha256(truth).hexdigest()[:16],
            "library": _library(self.options.library),
            "today": self.options.today.isoformat(),
            "algorithm": ALGORITHM,
        }


def _library(folder: Path | None) -> str:
    if folder is None:
        return "none"
    digest = hashlib.sha256()
    for specimen in Library(folder).list():
        learnt = json.dumps(specimen.calibration, sort_keys=True, default=str)
        digest.update(f"{specimen.id} {specimen.folder.name} {learnt}\n".encode())
    return digest.hexdigest()[:16]
