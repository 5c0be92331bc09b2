"""Keeps what is costly to make and asked for again, within a limit of memory."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

Kept = TypeVar("Kept")
REMEMBERED = 24


class Shelf(Generic[Kept]):
    """Things by key, at most `limit_bytes` of them; what was not asked for longest goes first. Safe among threads."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._things: OrderedDict[Hashable, tuple[Kept, int]] = OrderedDict()
        self._asked: OrderedDict[int, None] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> Kept | None:
        """Return what is kept under `key`, None where nothing is."""
        with self._lock:
            if key not in self._things:
                return None
            self._things.move_to_end(key)
            return self._things[key][0]

    def asked_again(self, key: Hashable) -> bool:
        """Return whether `key` was asked about not long ago: what is wanted once only is not worth keeping."""
        with self._lock:
            again = hash(key) in self._asked
            self._asked[hash(key)] = None
            self._asked.move_to_end(hash(key))
            while len(self._asked) > REMEMBERED:
                self._asked.popitem(last=False)
            return again

    def keeps(self, size_bytes: int) -> bool:
        """Return whether something of this size would be kept at all."""
        return size_bytes <= self._limit_bytes

    def put(self, key: Hashable, thing: Kept, size_bytes: int) -> None:
        """Keep `thing` of `size_bytes`, and let older things go where the limit demands it."""
        if not self.keeps(size_bytes):
            return
        with self._lock:
            self._things[key] = thing, size_bytes
            self._things.move_to_end(key)
            while sum(size for _, size in self._things.values()) > self._limit_bytes:
                self._things.popitem(last=False)
