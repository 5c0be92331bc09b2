"""Values that are computed once, at the first question, whichever thread asks first."""

from collections.abc import Callable, Hashable
from threading import Lock, RLock
from typing import Any, TypeVar

T = TypeVar("T")


class Once:
    """Values by name. A thread that asks for what another computes waits for it; other names do not wait.

    What a value is computed from may be asked for in turn, as long as nothing depends on itself.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._values: dict[Hashable, Any] = {}
        self._computing: dict[Hashable, RLock] = {}
        self._lock = Lock()

    def get(self, name: Hashable, compute: Callable[[], T]) -> T:
        """Return what `compute` gives, computed at the first call under `name`; an error is kept by nobody."""
        with self._lock:
            if name in self._values:
                known: T = self._values[name]
                return known
            mine = self._computing.setdefault(name, RLock())
        with mine:
            if name not in self._values:
                self._values[name] = compute()
            value: T = self._values[name]
        with self._lock:
            self._computing.pop(name, None)
        return value

    def carry(self, other: "Once", wanted: Callable[[Hashable], bool]) -> None:
        """Take over from `other` what is known there under the names that are `wanted`."""
        with other._lock:
            known = dict(other._values)
        with self._lock:
            self._values |= {name: value for name, value in known.items() if wanted(name)}

    def forget(self) -> None:
        """Forget every value; each is computed anew when it is asked for."""
        with self._lock:
            self._values.clear()
