import subprocess
import sys
from dataclasses import dataclass

import numpy as np
import pytest

from inspector.memory import give_back_pictures, held_bytes, share_one_heap

SCRIPT = """
import sys
from concurrent.futures import ThreadPoolExecutor
import numpy as np
from inspector.memory import give_back_pictures, share_one_heap

def resident_mb() -> float:
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))

def document(kept: list) -> None:  # pictures of 11 MB come and go between small things that stay
    pictures = [np.ones((1386, 1969), np.float32) for _ in range(6)]
    kept.append(np.ones(200_000, np.uint8))

share_one_heap()
start = resident_mb()
kept = []
with ThreadPoolExecutor(2) as pool:
    list(pool.map(document, [kept] * 40))
give_back_pictures()
print(resident_mb() - start)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library of Linux")
def test_pictures_that_come_and_go_leave_nothing_behind() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 40


def test_whether_it_can_is_told() -> None:
    assert share_one_heap() in (True, False)
    assert give_back_pictures() in (True, False)


def test_arrays_are_counted_wherever_they_are_held() -> None:
    @dataclass
    class Held:
        picture: np.ndarray
        parts: tuple[dict[str, np.ndarray], ...]

    picture = np.zeros((100, 50), np.uint8)
    assert held_bytes(picture) == 5000
    assert held_bytes(Held(picture, ({"other": np.zeros(10, np.float64)},))) == 5080
    assert held_bytes("no array") == 0


def test_a_buffer_that_is_held_twice_counts_once_and_whole() -> None:
    picture = np.zeros((100, 50), np.uint8)
    assert held_bytes([picture, picture, picture[:10]]) == 5000
    assert held_bytes(picture[:10]) == 5000
