"""How far a new specimen is: a bar that fills, and what is still missing in words."""

from collections.abc import Collection

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from imaging.light import STANDARD_LIGHTS, Light
from reference_specimens.draft import SpecimenDraft
from ui.theme.parts import label
from ui.viewer.light_names import light_name

STEPS = 8  # four texts, three lights, and something drawn


class ReadinessBar(QWidget):
    """`can_save` once the required texts and the capture under white are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_save = False
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.words = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self.words)

    def show_state(self, draft: SpecimenDraft, lights: Collection[Light]) -> None:
        """Show what a draft with captures under `lights` still lacks."""
        needed = [self._name(name) for name in draft.missing]
        if Light.VI not in lights:
            needed.insert(0, self.tr("a capture"))
        wished = [light_name(light) for light in STANDARD_LIGHTS if light not in (*lights, Light.VI)]
        if not (draft.regions or draft.features):
            wished.append(self.tr("regions or features"))
        self.can_save = not needed
        self.bar.setValue(STEPS - len(needed) - len(wished))
        self.words.setText(self._sentence(needed, wished))

    def _sentence(self, needed: list[str], wished: list[str]) -> str:
        if needed:
            return self.tr("Still needed: {parts}").format(parts=", ".join(needed))
        if wished:
            return self.tr("Can be saved. Better with: {parts}").format(parts=", ".join(wished))
        return self.tr("Complete. Calibration takes some seconds.")

    def _name(self, field: str) -> str:
        names = {
            "country": self.tr("state"),
            "type": self.tr("type"),
            "title": self.tr("title"),
            "page": self.tr("side"),
        }
        return names[field]
