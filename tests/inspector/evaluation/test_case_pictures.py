import base64
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.batch import BatchOptions
from inspector.evaluation.case_pictures import pictures
from inspector.evaluation.judged import Judged
from inspector.evaluation.labelled_set import read_labelled_set
from inspector.inspection import Mode
from inspector.pipeline import Inspector
from tests.demonstration import TODAY, Demonstration
from tests.inspector.evaluation.demonstrated import write_set

pytestmark = pytest.mark.slow


def opened(address: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    head, data = address.split(",", 1)
    assert head == "data:image/jpeg;base64"
    decoded = cv2.imdecode(np.frombuffer(base64.b64decode(data), np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    return np.asarray(decoded, dtype=np.uint8)


def test_what_was_forged_stands_beside_the_specimen(demonstration: Demonstration, tmp_path: Path) -> None:
    label = read_labelled_set(write_set(demonstration, tmp_path, ["no infrared"]))[0]
    inspector = Inspector.for_library(demonstration.library)
    options = BatchOptions(demonstration.library, Mode.SECURITY, TODAY, 1)
    (place,) = pictures(Judged(label, {}), inspector, options)
    assert place.words == "IR: zone in dye"
    assert place.specimen is not None
    live, specimen = opened(place.live), opened(place.specimen)
    assert live.shape == specimen.shape
    assert live.std() < specimen.std()  # the specimen's zone is black, the document's is not there


def test_what_moved_a_wrong_advice_stands_beside_the_specimen(demonstration: Demonstration, tmp_path: Path) -> None:
    label = read_labelled_set(write_set(demonstration, tmp_path, ["bright paper"]))[0]
    wronged = Judged(replace(label, genuine=True), {})
    inspector = Inspector.for_library(demonstration.library)
    options = BatchOptions(demonstration.library, Mode.SECURITY, TODAY, 1)
    places = pictures(wronged, inspector, options)
    assert places[0].words.startswith("UV: UV-BR-FU")
    assert "weight 7" in places[0].words
    assert opened(places[0].live).mean() > opened(places[0].specimen or "").mean()
