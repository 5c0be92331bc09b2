"""Pictures that are no longer needed go back to the system, so that memory does not grow with the documents inspected.

The C library keeps freed blocks for itself, and a page under three lights leaves hundreds of megabytes in pieces.
"""

import ctypes
import sys

_M_MMAP_THRESHOLD = -3  # <malloc.h>
_LARGE_BYTES = 2_000_000  # smaller than any picture of a page at 400 ppi


def give_back_pictures() -> bool:
    """Ask the C library to hand blocks of a picture's size back once they are freed; return whether it can."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):  # another C library than glibc
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES))
