"""The draft on the bench with its history: every change is a step that can be taken back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from imaging.light import Light
from imaging.region import Region
from reference_specimens.draft import SpecimenDraft
from reference_specimens.specimen import Expectation, Feature, SpecimenRegion
from ui.specimens.region_names import region_names

# What is most often declared under a light comes in proposed; the trainer changes it in the form.
PROPOSED = {
    Light.VI: ("AB-IS", Expectation.PRESENT),
    Light.UV: ("LU-IS", Expectation.PRESENT),
    Light.IR: ("TR-IS", Expectation.ABSENT),
}
REST = ("AB-AF", Expectation.PRESENT)


class Drafting(QObject):
    """`changed` after every change; `chosen` is `region:name` or `feature:id`, empty for none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = SpecimenDraft()
        self._before: list[SpecimenDraft] = []
        self.chosen = ""

    @property
    def draft(self) -> SpecimenDraft:
        """The draft as it is now."""
        return self._draft

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    def start(self, draft: SpecimenDraft) -> None:
        """Begin a new draft without a history."""
        self._draft, self._before, self.chosen = draft, [], ""
        self.changed.emit()

    def change(self, draft: SpecimenDraft, chosen: str | None = None) -> None:
        """Take a step."""
        if chosen is not None:
            self.chosen = chosen
        if draft != self._draft:
            self._before.append(self._draft)
            self._draft = draft
        self.changed.emit()

    def turn(self) -> None:
        """Turn everything drawn by 180 degrees, its history too: no step, as the page turns with it."""
        self._draft = self._draft.turned()
        self._before = [draft.turned() for draft in self._before]
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._draft = self._before.pop()
            self.chosen = self.chosen if self._exists(self.chosen) else ""
            self.changed.emit()

    def choose(self, key: str) -> None:
        """Choose a region or feature."""
        self.chosen = key if self._exists(key) else ""
        self.changed.emit()

    def add_region(self, area: Region) -> None:
        """Add a region under the next standard name that is free; it differs from holder to holder."""
        taken = {item.name for item in self._draft.regions}
        free = next((name for name in region_names() if name not in taken), self._free_name(taken))
        self.change(self._draft.with_region(SpecimenRegion(free, area, variable=True)), f"region:{free}")

    def add_feature(self, area: Region, light: Light) -> None:
        """Add a feature with the routine that is most often declared under this light."""
        routine, expect = PROPOSED.get(light, REST)
        made = Feature(self._draft.free_feature_id(light), f"{light.value}-{routine}", area, expect)
        self.change(self._draft.with_feature(made), f"feature:{made.id}")

    def replace_region(self, name: str, by: SpecimenRegion) -> None:
        """Change a region; a name that another region has is refused by keeping the old one."""
        taken = {item.name for item in self._draft.regions} - {name}
        kept = by if by.name.strip() and by.name not in taken else replace(by, name=name)
        regions = tuple(kept if item.name == name else item for item in self._draft.regions)
        self.change(replace(self._draft, regions=regions), f"region:{kept.name}")

    def replace_feature(self, by: Feature) -> None:
        """Change the feature with the same id."""
        features = tuple(by if item.id == by.id else item for item in self._draft.features)
        self.change(replace(self._draft, features=features), f"feature:{by.id}")

    def remove_chosen(self) -> None:
        """Remove the chosen region or feature."""
        regions = tuple(item for item in self._draft.regions if f"region:{item.name}" != self.chosen)
        features = tuple(item for item in self._draft.features if f"feature:{item.id}" != self.chosen)
        self.change(replace(self._draft, regions=regions, features=features), "")

    @property
    def chosen_region(self) -> SpecimenRegion | None:
        """The chosen region."""
        return next((item for item in self._draft.regions if f"region:{item.name}" == self.chosen), None)

    @property
    def chosen_feature(self) -> Feature | None:
        """The chosen feature."""
        return next((item for item in self._draft.features if f"feature:{item.id}" == self.chosen), None)

    def _exists(self, key: str) -> bool:
        names = [f"region:{item.name}" for item in self._draft.regions]
        return key in (*names, *(f"feature:{item.id}" for item in self._draft.features))

    def _free_name(self, taken: set[str]) -> str:
        return next(name for number in range(1, len(taken) + 2) if (name := f"area {number}") not in taken)
