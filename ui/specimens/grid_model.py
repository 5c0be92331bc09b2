"""The specimens of the grid as a Qt list model; pictures come when a cell is first drawn."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reference_specimens.specimen import Specimen
from ui.specimens.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SPECIMEN_ROLE = int(Qt.ItemDataRole.UserRole)


class GridModel(QAbstractListModel):
    """One item per specimen (one side of a model)."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._specimens: tuple[Specimen, ...] = ()
        self._thumbnails = thumbnails
        thumbnails.ready.connect(self._refresh)

    @property
    def specimens(self) -> tuple[Specimen, ...]:
        """What is shown."""
        return self._specimens

    def show_specimens(self, specimens: Sequence[Specimen]) -> None:
        """Show other specimens."""
        self.beginResetModel()
        self._specimens = tuple(specimens)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._specimens)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title, picture, or the specimen itself."""
        specimen = self._specimens[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return specimen.title
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.picture(specimen)
        return specimen if role == SPECIMEN_ROLE else None

    def _refresh(self, specimen_id: str) -> None:
        for row, specimen in enumerate(self._specimens):
            if specimen.id == specimen_id:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
