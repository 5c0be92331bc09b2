"""Where further genuine captures come from: a labelled set, a batch file, or cases concluded not to be fraud."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.batch import BrokenItem, read_batch
from inspector.errors import NotPermitted
from inspector.evaluation.labelled_set import LabelledDocument, read_labelled_set
from inspector.pre_recorded import PageFiles, PreRecordedDocument
from inspector.records.entry import Referral
from inspector.records.store import Records

NOT_FRAUD = "not_fraud."


@dataclass(frozen=True, slots=True)
class Sample:
    """One document to learn from; `model` is its prado_id where the source tells, `source` is kept as provenance."""

    document: PreRecordedDocument
    source: str
    model: str | None = None


def samples(source: Path) -> list[Sample]:
    """Return the genuine documents of a set folder (`truth.json`), or of a batch file, all of them genuine.

    Raises UnreadableInput.
    """
    if source.is_dir():
        return [
            Sample(item.document, f"trainer: {source.name}/{item.document.id}", item.model)
            for item in read_labelled_set(source)
            if item.genuine and item.model is not None
        ]
    return list(_of_batch(source))


def forgeries(folder: Path) -> list[LabelledDocument]:
    """Return the forged documents of known models in a set; raises UnreadableInput."""
    return [item for item in read_labelled_set(folder) if not item.genuine and item.model is not None]


def case_samples(home: Path, cases: Sequence[str]) -> list[Sample]:
    """Return the documents of referrals.

    Raises UnreadableInput for an unknown one, NotPermitted for one that no expert concluded not to be fraud.
    """
    records = Records(home)
    return [_of_case(records.referral(case)) for case in cases]


def _of_batch(path: Path) -> Iterator[Sample]:
    for item in read_batch(path):
        if isinstance(item, BrokenItem):
            raise item.error
        yield Sample(item, f"trainer: {path.name}/{item.id}")


def _of_case(referral: Referral) -> Sample:
    conclusion = referral.conclusion
    if conclusion is None or not conclusion.fraud_type.startswith(NOT_FRAUD):
        cause = "no expert concluded that it is not fraud"
        raise NotPermitted(f"Case {referral.id}", cause, "Learn from cases concluded not_fraud only")
    pages = tuple(PageFiles(dict(files), name) for name, files in referral.captures.items())
    source = f"case: {referral.id}, {conclusion.fraud_type} by {conclusion.examiner}"
    return Sample(PreRecordedDocument(referral.id, pages), source)
