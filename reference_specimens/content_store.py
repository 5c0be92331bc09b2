"""Copies of specimen folders, addressed by their content: written whole or not at all, and never overwritten.

`specimens/<content id>/` holds `specimen.json`, its images and the calibration. What is being written lies in
`incoming/` and is renamed when it is whole and on the disk.
"""

import hashlib
import shutil
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reference_specimens.durability import sync, sync_tree
from reference_specimens.reading import SPECIMEN_FILE
from reference_specimens.specimen import Specimen

Completion = Callable[[Path], None]
_ABANDONED_AFTER_S = 24 * 3600


class ContentStore:
    """The copies below `folder`. Raises OSError."""

    def __init__(self, folder: Path) -> None:
        """Touch nothing yet."""
        self.folder = folder

    def path(self, content_id: str) -> Path:
        """Return where the copy with this content lies, whether or not it exists."""
        return self.folder / "specimens" / content_id

    def put(self, specimen: Specimen, complete: Completion) -> str:
        """Copy the files of `specimen` and return the address of their content.

        `complete` is called with the copy before it becomes visible, to write what belongs beside it; not at all where
        the library has this content already. A damaged copy of the same content is replaced.
        """
        incoming = self.folder / "incoming" / uuid.uuid4().hex
        self._clear_abandoned()
        try:
            content_id = _copy(specimen, incoming)
            if not self._holds(specimen, content_id):
                complete(incoming)
                self._publish(incoming, content_id)
        finally:
            shutil.rmtree(incoming, ignore_errors=True)
        return content_id

    def _holds(self, specimen: Specimen, content_id: str) -> bool:
        kept = self.path(content_id)
        if not kept.exists():
            return False
        with suppress(FileNotFoundError):
            if content_address(kept, specimen) == content_id:
                return True
        kept.rename(self.folder / "incoming" / uuid.uuid4().hex)
        return False

    def _publish(self, incoming: Path, content_id: str) -> None:
        sync_tree(incoming)
        target = self.path(content_id)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            incoming.rename(target)
        except OSError:
            # Another process added the same content in the meantime; its copy is as good.
            if not target.exists():
                raise
        sync(target.parent)

    def _clear_abandoned(self) -> None:
        """Remove what an interrupted add left behind more than a day ago."""
        oldest = time.time() - _ABANDONED_AFTER_S
        for path in (self.folder / "incoming").glob("*"):
            with suppress(FileNotFoundError):  # another process cleared it first
                if path.stat().st_mtime < oldest:
                    shutil.rmtree(path, ignore_errors=True)


def content_address(folder: Path, specimen: Specimen) -> str:
    """Return the SHA-256 of the names and contents of the files of `specimen` in `folder`; raises OSError."""
    digest = hashlib.sha256()
    for file in _files(specimen):
        content = hashlib.sha256((folder / file).read_bytes()).hexdigest()
        digest.update(f"{content}  {file}\n".encode())
    return digest.hexdigest()


def _copy(specimen: Specimen, target: Path) -> str:
    for file in _files(specimen):
        (target / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(specimen.folder / file, target / file)
    return content_address(target, specimen)


def _files(specimen: Specimen) -> list[str]:
    return sorted({SPECIMEN_FILE, *(capture.file for capture in specimen.captures)})
