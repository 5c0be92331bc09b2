"""Linked views: what one looks at, all look at, in mm, so pictures of different resolution stay together."""

from PySide6.QtCore import QObject

from ui.viewer.page_view import PageView
from ui.viewer.viewport import Viewport


class LinkedViews(QObject):
    """A group of views that zoom and pan together while `linked` is true."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: list[PageView] = []
        self._busy = False
        self.linked = True

    def add(self, view: PageView) -> None:
        """Let the view move with the others."""
        self._views.append(view)
        view.viewport_changed.connect(lambda viewport: self._follow(view, viewport))

    def remove(self, view: PageView) -> None:
        """Let the view move on its own again."""
        self._views.remove(view)

    def _follow(self, source: PageView, viewport: Viewport) -> None:
        if self._busy or not self.linked or source.isHidden() or source not in self._views:
            return
        self._busy = True
        for view in self._views:
            if view is not source and not view.isHidden():
                view.set_viewport(viewport, fitted=source.fitted)
        self._busy = False
