"""All captures of the case by page and light as small pictures; choosing one shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QToolButton, QWidget

from imaging.light import Light
from ui import terms
from ui.examine.case_contents import CasePage
from ui.theme.parts import label
from ui.viewer.light_names import LIGHT_KEYS, light_name
from ui.viewer.picture import to_qimage

PICTURE_PX = QSize(72, 48)
HEIGHT_PX = 96


class CaptureStrip(QScrollArea):
    """`chosen` carries the number of the page and the light."""

    chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[tuple[int, Light], QToolButton] = {}
        self.setWidgetResizable(True)
        self.setFixedHeight(HEIGHT_PX)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_pages(self, pages: Sequence[CasePage]) -> None:
        """Offer the captures of these pages."""
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons = {}
        for number, page in enumerate(pages):
            if len(pages) > 1:
                row.addWidget(label(terms.side(page.name), "caption"))
            for light in page.questioned.images:
                row.addWidget(self._add(number, page, light))
        row.addStretch(1)
        self.setWidget(content)

    def choose(self, page: int, light: Light) -> None:
        """Show which capture is on, without telling."""
        made = self._buttons.get((page, light))
        if made is not None:
            made.setChecked(True)
            self.ensureWidgetVisible(made)

    def _add(self, number: int, page: CasePage, light: Light) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIconSize(PICTURE_PX)
        made.setIcon(_icon(page, light))
        made.setText(f"{light_name(light)}  {LIGHT_KEYS.get(light, '')}".strip())
        made.setAccessibleName(f"{terms.side(page.name)}, {light_name(light)}")
        made.clicked.connect(lambda: self.chosen.emit(number, light))
        self._group.addButton(made)
        self._buttons[number, light] = made
        return made


def _icon(page: CasePage, light: Light) -> QIcon:
    image = to_qimage(page.questioned.images[light])
    fast, keep = Qt.TransformationMode.FastTransformation, Qt.AspectRatioMode.KeepAspectRatio
    rough = image.scaled(PICTURE_PX * 6, keep, fast)
    return QIcon(QPixmap.fromImage(rough.scaled(PICTURE_PX * 2, keep, Qt.TransformationMode.SmoothTransformation)))
