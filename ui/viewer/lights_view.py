"""One page under its lights: one at a time, or all side by side at the same place and scale."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imaging.light import Light
from inspector.inspection import Outcome
from ui.viewer.light_bar import LightBar
from ui.viewer.light_names import light_name, shown_lights
from ui.viewer.link import LinkedViews
from ui.viewer.marking import Marking
from ui.viewer.page_view import PageView

Images = Mapping[Light, NDArray[np.uint8]]


class LightsView(QWidget):
    """The page picture with its light switch; markings with a light appear only in that light."""

    light_changed = Signal(object)
    marking_clicked = Signal(str)
    hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = LightBar(self)
        self._images: Images = {}
        self._ppi = 400.0
        self._markings: tuple[Marking, ...] = ()
        self._pointed: Marking | None = None
        self._light: Light | None = Light.VI
        self._views: dict[Light, PageView] = {}
        self._link = LinkedViews(self)
        self._pages = QHBoxLayout()
        self._pages.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addLayout(self._pages, 1)
        self.bar.light_chosen.connect(self.show_light)
        self.bar.all_chosen.connect(self.show_all)
        self.set_page({})

    @property
    def light(self) -> Light | None:
        """The light that is shown; None where all are side by side."""
        return self._light

    @property
    def views(self) -> dict[Light, PageView]:
        """The view of each light."""
        return self._views

    @property
    def captured(self) -> tuple[Light, ...]:
        """The lights the page was captured under."""
        return tuple(self._images)

    def set_page(self, images: Images, *, ppi: float = 400.0) -> None:
        """Show a page: images by light, all at `ppi`; an empty mapping empties the view."""
        self._images, self._ppi = images, ppi
        offered = shown_lights(tuple(images))
        for light in offered:
            self._view(light).set_image(images.get(light), ppi=ppi)
        self.bar.set_lights(offered, tuple(images))
        self._arrange()

    def set_markings(self, markings: Sequence[Marking]) -> None:
        """Frame regions, each only in its light, and put symbols on the lights concerned."""
        self._markings = tuple(markings)
        self._mark()
        concerned: dict[Light, Outcome] = {}
        for item in self._markings:
            if item.light is not None and item.outcome is not None:
                concerned.setdefault(item.light, item.outcome)
        self.bar.set_outcomes(concerned)

    def set_placeholder(self, sentence: str) -> None:
        """Say what to do while there is no page."""
        for view in self._views.values():
            view.set_placeholder(sentence)

    def point_at(self, marking: Marking | None) -> None:
        """Frame one place besides the markings, under every light; None takes it away."""
        self._pointed = marking
        self._mark()

    def show_light(self, light: Light) -> None:
        """Show one light."""
        self._light = light
        self._arrange()
        self.light_changed.emit(light)

    def show_all(self) -> None:
        """Show all lights side by side."""
        self._light = None
        self._arrange()
        self.light_changed.emit(None)

    def press_letter(self, letter: str) -> bool:
        """Switch the light by W, U, I, all by O; false where the letter means nothing here."""
        by_letter = {"W": Light.VI, "U": Light.UV, "I": Light.IR}
        if letter in by_letter:
            if by_letter[letter] in self._images:
                self.show_light(by_letter[letter])
            return True
        if letter == "O":
            self.show_all()
        return letter == "O"

    @property
    def current_view(self) -> PageView:
        """The view that zoom keys act on: the shown light, or the first where all are shown."""
        return self._view(self._light or Light.VI)

    def _arrange(self) -> None:
        reference = next((view for view in self._views.values() if not view.isHidden()), None)
        side_by_side = self._light is None
        for light, view in self._views.items():
            shown = light in self._images if side_by_side else light is self._light
            if shown and view.isHidden() and reference is not None:
                view.set_viewport(reference.viewport, fitted=reference.fitted)
            view.setVisible(shown)
            view.set_caption(light_name(light) if side_by_side else "")
        self.bar.choose(self._light)

    def _mark(self) -> None:
        pointed = () if self._pointed is None else (self._pointed,)
        for light, view in self._views.items():
            own = [item for item in self._markings if item.light in (None, light)]
            view.set_markings([*own, *pointed])

    def _view(self, light: Light) -> PageView:
        if light not in self._views:
            view = PageView(self)
            view.setVisible(light is self._light)
            view.marking_clicked.connect(self.marking_clicked)
            view.hovered.connect(self.hovered)
            self._link.add(view)
            self._pages.addWidget(view, 1)
            self._views[light] = view
        return self._views[light]
