"""The features on the bench: the list, and routine, expectation, significance and description of the chosen one."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reference_specimens.routine import FEATURES, routine_code
from reference_specimens.specimen import Expectation, Feature, Significance
from ui import terms
from ui.sentences_checks import feature_name
from ui.specimens.choice_list import ChoiceList
from ui.specimens.drafting import Drafting
from ui.specimens.routine_words import property_names, routine_words
from ui.theme.parts import button, label


class FeatureForm(QWidget):
    """Edits the features of a draft; drawing on the page adds one for the light that is shown."""

    def __init__(self, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._shown: Feature | None = None
        self.list = ChoiceList()
        self.optical, self.place = QComboBox(), QComboBox()
        self.expect, self.significance = QComboBox(), QComboBox()
        self.description = QLineEdit()
        self.remove_button = button(self.tr("Remove"), "quiet", key="Del")
        self._editor = QWidget()
        self._fill()
        self._lay_out()
        self._connect()
        self._refresh()

    def _fill(self) -> None:
        for code, words in property_names().items():
            self.optical.addItem(f"{code} · {words}", code)
        for code in sorted(FEATURES):
            self.place.addItem(f"{code} · {feature_name(code)}", code)
        for expectation in Expectation:
            self.expect.addItem(terms.expectation(expectation), expectation.value)
        for weight in Significance:
            self.significance.addItem(terms.significance(weight), weight.value)
        self.description.setPlaceholderText(self.tr("What an officer should see"))

    def _lay_out(self) -> None:
        form = QFormLayout(self._editor)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        rows = (
            (self.tr("Property"), self.optical),
            (self.tr("Of"), self.place),
            (self.tr("Expected"), self.expect),
            (self.tr("Weight"), self.significance),
            (self.tr("Text"), self.description),
        )
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(label(name, "caption"), field)
        form.addRow(self.remove_button)
        self.list.setAccessibleName(self.tr("Features"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        hint = self.tr("Choose a light, then drag a rectangle around a feature that shows in it.")
        column.addWidget(label(hint, "muted", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self._editor)

    def _connect(self) -> None:
        self._drafting.changed.connect(self._refresh)
        self.list.line_chosen.connect(self._choose)
        for choice in (self.optical, self.place, self.expect, self.significance):
            choice.activated.connect(self._edit)
        self.description.editingFinished.connect(self._edit)
        self.remove_button.clicked.connect(self._drafting.remove_chosen)

    def _refresh(self) -> None:
        self._shown = self._drafting.chosen_feature
        features = self._drafting.draft.features
        lines = [_line(number, feature) for number, feature in enumerate(features, 1)]
        self.list.show_lines(lines, features.index(self._shown) if self._shown else None)
        self._editor.setVisible(self._shown is not None)
        if self._shown is not None:
            self._show(self._shown)

    def _show(self, feature: Feature) -> None:
        code = routine_code(feature.routine)
        if code is not None:
            self.optical.setCurrentIndex(self.optical.findData(code.property))
            self.place.setCurrentIndex(self.place.findData(code.feature))
        self.expect.setCurrentIndex(self.expect.findData(feature.expect.value))
        self.significance.setCurrentIndex(self.significance.findData(feature.significance.value))
        self.description.setText(feature.description)

    def _choose(self, row: int) -> None:
        self._drafting.choose(f"feature:{self._drafting.draft.features[row].id}")

    def _edit(self) -> None:
        shown = self._shown
        if shown is None:
            return
        by = replace(
            shown,
            routine=f"{shown.light.value}-{self.optical.currentData()}-{self.place.currentData()}",
            expect=Expectation(self.expect.currentData()),
            significance=Significance(self.significance.currentData()),
            description=self.description.text().strip(),
        )
        if by != shown:
            self._drafting.replace_feature(by)


def _line(number: int, feature: Feature) -> str:
    return f"{number}   {feature.routine} · {feature.description or routine_words(feature.routine)}"
