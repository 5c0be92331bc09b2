"""Inspect the simulated reader's tray again and again while faults happen; nothing may be lost and memory may not grow.

python tests/soak/endurance.py [--minutes 20] [--seed 1]
"""

import argparse
import random
import sys
import tempfile
import time
from concurrent.futures import CancelledError
from datetime import date
from pathlib import Path

import psutil

from device_drivers.errors import ReaderError
from device_drivers.simulated_reader import Faults, SimulatedReader
from imaging.light import STANDARD_LIGHTS, Light
from inspector.analysis_process import AnalysisProcess
from inspector.errors import KnownError
from inspector.inspection import Inspection, QuestionedDocument, QuestionedPage
from inspector.jobs import ReaderWorker
from inspector.officer import Officer, Role
from inspector.records.entry import Decision, LogFilter
from inspector.records.store import Records
from tests.demonstration import demonstration

TODAY = date(2026, 11, 23)
OFFICER = Officer("A. Officer", Role.FIRST_LINE)
FAULTS = ("none", "none", "none", "removed", "unplugged", "lamp", "cancelled", "killed")
ALLOWED_GROWTH = 1.3


class Soak:
    """One desk under faults, with the count of what happened."""

    def __init__(self, home: Path, seed: int) -> None:
        self._chance = random.Random(seed)
        self._reader = SimulatedReader(today=TODAY, sleep=None, faults=Faults())
        self._worker = ReaderWorker(self._reader)
        self._analysis = AnalysisProcess(demonstration().library)
        self._records = Records(home)
        self.counts: dict[str, int] = {}
        self.recorded = 0

    def run(self, minutes: float) -> None:
        self._worker.open().result()
        end = time.monotonic() + minutes * 60
        while time.monotonic() < end:
            fault = self._chance.choice(FAULTS)
            self._count(fault)
            self._document(fault)
        self._worker.close()
        self._analysis.close()

    def _document(self, fault: str) -> None:
        self._reader.lay(self._chance.randrange(len(self._reader.documents())))
        self._break(fault)
        try:
            frames = self._worker.capture(STANDARD_LIGHTS, ppi=300).result()
        except ReaderError as error:
            self._count(type(error).__name__)
            self._mend()
            return
        captures = {frame.metadata.light: frame.capture for frame in frames}
        self._inspect(QuestionedDocument("soak", (QuestionedPage(captures),), pre_recorded=False), fault)

    def _inspect(self, document: QuestionedDocument, fault: str) -> None:
        disturb = {"cancelled": lambda _: self._analysis.cancel(), "killed": self._kill}.get(fault)
        future = self._analysis.inspect(document, today=TODAY, evaluation=False, on_progress=disturb)
        try:
            inspection = future.result()
        except (CancelledError, KnownError) as error:
            self._count(type(error).__name__)
            return
        assert inspection.complete
        self._records.add(inspection, officer=OFFICER, decision=Decision.LEFT)
        self.recorded += 1

    def _kill(self, _: Inspection) -> None:
        worker = self._analysis._worker
        if worker is not None:
            worker.kill()

    def _break(self, fault: str) -> None:
        faults = self._reader.faults
        faults.removed_after = 1 if fault == "removed" else None
        faults.unplugged_after = 2 if fault == "unplugged" else None
        faults.failed_lamp = Light.UV if fault == "lamp" else None

    def _mend(self) -> None:
        self._break("none")
        self._reader.plug_in()
        self._worker.open().result()

    def _count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1

    def log_rows(self) -> int:
        return len(self._records.log(LogFilter(), limit=None))


def memory_mb() -> float:
    """Return the resident memory of this process in MB (the analysis process is counted by its own restarts)."""
    return float(psutil.Process().memory_info().rss) / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        soak = Soak(Path(home), options.seed)
        soak._document("none")
        before = memory_mb()
        soak.run(options.minutes)
        after = memory_mb()
        sys.stdout.write(f"{soak.counts}\nrecorded {soak.recorded}, log rows {soak.log_rows()}\n")
        sys.stdout.write(f"memory {before:.0f} MB, at the end {after:.0f} MB\n")
        return 0 if soak.log_rows() == soak.recorded and after < before * ALLOWED_GROWTH + 150 else 1


if __name__ == "__main__":
    sys.exit(main())
