"""A labelled document with the result of its inspection, and what that amounts to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from inspector.evaluation.labelled_set import LabelledDocument
from inspector.inspection import Advice

WEAK_BELOW = 0.4
STRONG, WEAK = "strong", "weak"
_ASKED = 0.1  # the score of a document that is not clear though nothing counts as evidence


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled document and the JSON result of its inspection (or `error`)."""

    label: LabelledDocument
    result: Mapping[str, Any]

    @property
    def advice(self) -> Advice | None:
        """The advice, None where the document could not be judged."""
        return Advice(self.result["advice"]) if "advice" in self.result else None

    @property
    def wants_recapture(self) -> bool:
        """Whether a new capture is wanted; so it is where no document could be found in the captures."""
        if self.advice is None:
            return True
        return any(entry["recapture"] for page in self._pages() for entry in page.get("quality", []))

    @property
    def refused(self) -> bool:
        """Whether it was not advised what its label expects, for another reason than a wanted new capture."""
        if self.advice is Advice.REFER:
            return True
        return self.advice is Advice.ATTENTION and self.label.expected is Advice.CLEAR and not self.wants_recapture

    @property
    def missed(self) -> bool:
        """Whether it was advised to be cleared."""
        return self.advice is Advice.CLEAR

    @property
    def band(self) -> str:
        """`strong` or `weak` by the strength of the forgery; empty for genuine documents."""
        if self.label.genuine or self.label.strength is None:
            return ""
        return WEAK if self.label.strength < WEAK_BELOW else STRONG

    @property
    def evidence(self) -> float:
        """The combined evidence against the document, 0 where nothing failed."""
        return float(self.result.get("evidence", {}).get("combined", 0.0))

    @property
    def score(self) -> float:
        """The evidence; a little where the document is not clear without any."""
        asked = self.advice is Advice.ATTENTION and (not self.label.genuine or self.refused)
        return max(self.evidence, _ASKED if asked else 0.0)

    @property
    def prado_id(self) -> str | None:
        """The model it was identified as, None for none."""
        model = self.result.get("model")
        return None if model is None else str(model["prado_id"] or model["id"])

    def checks(self) -> Iterator[Mapping[str, Any]]:
        """Yield its checks, silent ones too."""
        yield from self.result.get("checks", ())

    def _pages(self) -> list[Mapping[str, Any]]:
        return list(self.result.get("pages", [self.result]))
