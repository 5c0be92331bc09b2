"""Pictures that are no longer needed go back to the system, so that memory does not grow with the documents inspected.

The C library keeps freed blocks for itself, a heap for every thread, and a page under three lights leaves hundreds of
megabytes in pieces. With one heap they are used again within an inspection (to ask the system for every picture anew
takes a quarter of all processor time), and after it they are given back.
"""

import ctypes
import sys
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np

_M_ARENA_MAX = -8  # <malloc.h>


def share_one_heap() -> bool:
    """Let all threads of this process take memory from one heap; return whether the C library can."""
    return _asked("mallopt", _M_ARENA_MAX, 1)


def give_back_pictures() -> bool:
    """Hand memory that was freed back to the system; return whether the C library did."""
    return _asked("malloc_trim", 0)


def _asked(name: str, *arguments: int) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    try:
        function = getattr(ctypes.CDLL(None), name)
    except (OSError, AttributeError):  # another C library than glibc
        return False
    return bool(function(*arguments))


def held_bytes(value: object) -> int:
    """Return how many bytes the arrays take that `value` reaches, each buffer counted once."""
    return _held(value, set())


def _held(value: object, seen: set[int]) -> int:
    if id(value) in seen:
        return 0
    seen.add(id(value))
    if isinstance(value, np.ndarray):
        return _held(value.base, seen) if isinstance(value.base, np.ndarray) else value.nbytes
    return sum(_held(part, seen) for part in _parts(value))


def _parts(value: Any) -> Iterable[object]:
    if isinstance(value, Mapping):
        return value.values()
    if isinstance(value, tuple | list):
        return value
    if is_dataclass(value):
        return [getattr(value, item.name) for item in fields(value)]
    return vars(value).values() if hasattr(value, "__dict__") and not isinstance(value, type) else ()
