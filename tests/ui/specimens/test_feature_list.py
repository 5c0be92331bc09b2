"""The list of features: told in words, chosen by id."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reference_specimens.reading import read_specimen
from reference_specimens.specimen import Specimen
from tests.ui.workspace_material import write_specimen_folder
from ui.specimens.feature_list import FeatureList, feature_lines
from ui.specimens.numbered import numbered

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def specimen(tmp_path: Path) -> Specimen:
    return read_specimen(write_specimen_folder(tmp_path)).specimen


def test_a_feature_without_a_description_is_told_by_its_routine(specimen: Specimen) -> None:
    described, bare = specimen.features
    assert feature_lines(described)[0] == "green emblem"
    assert feature_lines(bare)[0] == "transparent, print"


def test_choosing_a_feature_tells_its_id(specimen: Specimen, qtbot: QtBot) -> None:
    features = FeatureList()
    qtbot.addWidget(features)
    features.features.show_features(numbered(specimen.features))
    with qtbot.waitSignal(features.chosen) as told:
        features.choose("heading")
    assert told.args == ["heading"]
    assert "UV-LU-IS" in features.features.index(0).data()


def test_a_long_description_takes_the_room_it_needs(specimen: Specimen, qtbot: QtBot) -> None:
    features = FeatureList()
    qtbot.addWidget(features)
    features.resize(300, 400)
    long = replace(specimen.features[0], description="green emblem with many words " * 6)
    features.features.show_features(numbered([specimen.features[0], long]))
    features.show()
    assert features.sizeHintForRow(1) > features.sizeHintForRow(0)
    assert not features.grab().isNull()
