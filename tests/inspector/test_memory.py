import subprocess
import sys

import pytest

from inspector.memory import give_back_pictures

SCRIPT = """
import sys
import numpy as np
from inspector.memory import give_back_pictures

def resident_mb() -> float:
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))

if sys.argv[1] == "given back":
    give_back_pictures()
start = resident_mb()
kept = []
for _ in range(40):  # pictures of 11 MB come and go between small things that stay
    pictures = [np.ones((1386, 1969), np.float32) for _ in range(6)]
    kept.append(np.ones(200_000, np.uint8))
    del pictures
print(resident_mb() - start)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library of Linux")
def test_pictures_that_come_and_go_leave_nothing_behind() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT, "given back"], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 40


def test_whether_it_can_is_told() -> None:
    assert give_back_pictures() in (True, False)
