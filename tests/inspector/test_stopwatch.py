import pytest

from inspector.stopwatch import Stopwatch


def test_stages_add_up_and_total_covers_them() -> None:
    watch = Stopwatch()
    for _ in range(2):
        with watch.stage("mrz"):
            pass
    ms = watch.ms()
    assert set(ms) == {"total", "mrz"}
    assert 0 <= ms["mrz"] <= ms["total"]


def test_a_stage_that_raises_is_still_counted() -> None:
    watch = Stopwatch()
    with pytest.raises(ValueError, match="broken"), watch.stage("mrz"):
        raise ValueError("broken")
    assert "mrz" in watch.ms()
