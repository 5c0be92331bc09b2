"""One specimen: its page under each light with numbered features, and what is expected of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from reference_specimens.specimen import Feature, Specimen
from ui import counts, terms
from ui.specimens.facts import Facts
from ui.specimens.feature_list import FeatureList
from ui.specimens.numbered import feature_markings, numbered, region_markings
from ui.specimens.region_names import region_names
from ui.theme.parts import button, card, label
from ui.viewer.lights_view import LightsView

if TYPE_CHECKING:
    from reference_specimens.library import Library

SIDE_PX = 392


@dataclass(frozen=True, eq=False)
class RecordContents:
    """A specimen, the other sides of its model, and its images at WORKING_PPI."""

    specimen: Specimen
    sides: tuple[Specimen, ...]
    images: Mapping[Light, NDArray[np.uint8]]


def read_record(library: "Library", specimen_id: str) -> RecordContents:
    """Read everything a record shows; runs on the library's thread."""
    specimen = library.specimen(specimen_id)
    return RecordContents(specimen, tuple(library.sides(str(specimen.model))), library.images(specimen))


class RecordView(QWidget):
    """`side_wanted` carries the id of another side; `closed` goes back to the grid."""

    side_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specimen: Specimen | None = None
        self._chosen = ""
        self.back_button = button(self.tr("‹ Library"), "quiet", key="Esc")
        self.title = label("", "heading")
        self.sides = QHBoxLayout()
        self._side_group = QButtonGroup(self)
        self.lights = LightsView()
        self.features_toggle = self._toggle(self.tr("Features"), "F", checked=True)
        self.regions_toggle = self._toggle(self.tr("Regions"), "R", checked=False)
        self.facts = Facts()
        self.list_heading = label("", "caption")
        self.features = FeatureList()
        self._lay_out()
        self._connect()

    @property
    def specimen(self) -> Specimen | None:
        """The specimen that is shown."""
        return self._specimen

    def show_record(self, contents: RecordContents) -> None:
        """Show a record; the light stays."""
        specimen = contents.specimen
        self._specimen, self._chosen = specimen, ""
        self.title.setText(specimen.title)
        self.facts.show_specimen(specimen)
        self.features.features.show_features(numbered(specimen.features))
        self.list_heading.setText(self._list_heading(specimen.features))
        self._offer_sides(contents)
        self.lights.set_page(contents.images, ppi=WORKING_PPI)
        self._mark()

    def choose_feature(self, feature_id: str) -> None:
        """Bring a feature out: its light, its frame, its line in the list."""
        feature = self._feature(feature_id)
        self._chosen = feature_id
        if feature is not None:
            if self.lights.light is not None and feature.light in self.lights.views:
                self.lights.show_light(feature.light)
            self.features.choose(feature_id)
        self._mark()

    def _toggle(self, text: str, key: str, *, checked: bool) -> QPushButton:
        made = button(text, "quiet", key=key)
        made.setCheckable(True)
        made.setChecked(checked)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back_button)
        top.addWidget(self.title, 1)
        top.addLayout(self.sides)
        bar = self.lights.bar.layout()
        for toggle in (self.features_toggle, self.regions_toggle):
            if bar is not None:
                bar.addWidget(toggle)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.lights, 1)
        body.addWidget(self._side_card())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(body, 1)

    def _side_card(self) -> QWidget:
        side = card()
        side.setFixedWidth(SIDE_PX)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(8)
        for part in (self.facts, self.list_heading):
            inside.addWidget(part)
        inside.addWidget(self.features, 1)
        return side

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.closed)
        self.features_toggle.toggled.connect(self._mark)
        self.regions_toggle.toggled.connect(self._mark)
        self.features.chosen.connect(self.choose_feature)
        self.lights.marking_clicked.connect(self._click)

    def _click(self, key: str) -> None:
        kind, _, name = key.partition(":")
        if kind == "feature":
            self.choose_feature(name)

    def _mark(self) -> None:
        if self._specimen is None:
            return
        markings = []
        if self.regions_toggle.isChecked():
            markings += region_markings(self._specimen.regions, region_names())
        if self.features_toggle.isChecked():
            markings += feature_markings(numbered(self._specimen.features), self._chosen)
        self.lights.set_markings(markings)

    def _offer_sides(self, contents: RecordContents) -> None:
        for old in self._side_group.buttons():
            self._side_group.removeButton(old)
            old.deleteLater()
        for side in contents.sides if len(contents.sides) > 1 else ():
            chooser = button(terms.side(side.page), "quiet")
            chooser.setCheckable(True)
            chooser.setChecked(side.id == contents.specimen.id)
            chooser.clicked.connect(lambda _, wanted=side.id: self.side_wanted.emit(wanted))
            self._side_group.addButton(chooser)
            self.sides.addWidget(chooser)

    def _feature(self, feature_id: str) -> Feature | None:
        features: Sequence[Feature] = self._specimen.features if self._specimen else ()
        return next((item for item in features if item.id == feature_id), None)

    def _list_heading(self, features: Sequence[Feature]) -> str:
        if not features:
            return self.tr("No features declared: checks use what calibration learnt from the captures.")
        return counts.features(len(features))
