"""What every forgery is."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from device_drivers.simulator.document import Document

Apply = Callable[[Document, float, np.random.Generator], Document]
WEAK = 0.4  # strengths below leave traces that are hard to see


@dataclass(frozen=True, slots=True)
class Forgery:
    """An operation: `key` names it, `kind` is its class in truth files, `title` says it on the screen.

    `apply(document, strength, rng)` returns the forged document with the changes it recorded.
    `traceable` is false where nothing on the page itself is wrong, so that no check of the page can find it.
    """

    key: str
    kind: str
    title: str
    apply: Apply
    traceable: bool = True
