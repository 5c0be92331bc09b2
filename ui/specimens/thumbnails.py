"""Small pictures of specimens, made on the library's thread one at a time, the last asked for first."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from imaging.files import read_capture
from imaging.light import Light
from reference_specimens.specimen import Specimen
from ui.desk import Desk
from ui.jobs import when_done
from ui.viewer.picture import to_qimage

if TYPE_CHECKING:
    from reference_specimens.library import Library

WIDTH_PX = 480
KEPT = 400


class Thumbnails(QObject):
    """Holds the pictures of the specimens that were in view; `ready` names the one that has just come."""

    ready = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures: dict[str, QImage] = {}
        self._wanted: dict[str, Specimen] = {}
        self._being_made: str | None = None

    def picture(self, specimen: Specimen) -> QImage | None:
        """Return the picture, or None and make it; an empty one where the file cannot be read."""
        key = _key(specimen)
        if key not in self._pictures and key != self._being_made:
            self._wanted.pop(key, None)
            self._wanted[key] = specimen
            self._next()
        return self._pictures.get(key)

    def _next(self) -> None:
        if self._being_made is not None or not self._wanted:
            return
        key, specimen = self._wanted.popitem()
        self._being_made = key
        made = self._desk.ask_library(lambda library: make_thumbnail(library, specimen))
        when_done(
            made,
            self,
            lambda image: self._keep(key, specimen, image),
            lambda error: self._keep(key, specimen, QImage()),
        )

    def _keep(self, key: str, specimen: Specimen, image: QImage) -> None:
        while len(self._pictures) >= KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[key] = image
        self._being_made = None
        self.ready.emit(specimen.id)
        self._next()


def make_thumbnail(library: "Library", specimen: Specimen) -> QImage:
    """Return the data page under white (else its first light), WIDTH_PX wide; kept in the library's cache."""
    kept = library.cache_path(specimen, f"thumbnail-{WIDTH_PX}.png")
    image = QImage(str(kept))
    return image if not image.isNull() else _made(specimen, kept)


def _made(specimen: Specimen, kept: Path) -> QImage:
    light = Light.VI if Light.VI in specimen.lights else specimen.lights[0]
    pixels = read_capture(specimen.folder / specimen.captures[specimen.lights.index(light)].file, light).as_8bit()
    image = to_qimage(pixels).scaledToWidth(WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
    image.save(str(kept))
    return image


def _key(specimen: Specimen) -> str:
    return specimen.folder.name
