"""Making sure that files are on the disk before something that names them becomes visible."""

import os
from pathlib import Path


def sync_tree(folder: Path) -> None:
    """Flush every file and folder below `folder`, and `folder` itself; raises OSError."""
    for path in (*folder.rglob("*"), folder):
        sync(path)


def sync(path: Path) -> None:
    """Flush one file or folder to the disk; raises OSError."""
    if os.name == "nt" and path.is_dir():
        return  # Windows cannot open a folder; its journal orders the rename
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
