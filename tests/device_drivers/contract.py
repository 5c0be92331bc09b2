"""What every reader must do; the tests of a driver inherit `ReaderContract` and say how to make and to disturb it."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from threading import Thread

import pytest

from device_drivers.errors import CaptureCancelled, DocumentRemoved, ReaderError, ReaderUnavailable, UnsupportedRequest
from device_drivers.frame import Frame
from device_drivers.scanner import Presence, Scanner
from imaging.light import STANDARD_LIGHTS, Light

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LIGHTS = list(STANDARD_LIGHTS)


class ReaderContract:
    """Subclass it and implement the four methods that raise; each test gets a fresh scanner."""

    def make_scanner(self) -> Scanner:
        """Return a scanner that is not open; `NOW` is its clock and it does not wait."""
        raise NotImplementedError

    def lay_document(self, scanner: Scanner) -> None:
        """Lay a document with white, UV and infrared pictures on the opened scanner."""
        raise NotImplementedError

    def remove_document(self, scanner: Scanner) -> None:
        """Take the document away, possibly while a capture runs."""
        raise NotImplementedError

    def unplug(self, scanner: Scanner) -> None:
        """Make the device vanish, possibly while a capture runs."""
        raise NotImplementedError

    @pytest.fixture
    def scanner(self) -> Iterator[Scanner]:
        made = self.make_scanner()
        yield made
        made.close()

    @pytest.fixture
    def ready(self, scanner: Scanner) -> Scanner:
        scanner.open()
        self.lay_document(scanner)
        return scanner

    # -- life -----------------------------------------------------------------------------------------------------

    def test_making_a_scanner_lights_nothing(self, scanner: Scanner) -> None:
        assert scanner.lit == frozenset()

    def test_opening_lights_nothing(self, scanner: Scanner) -> None:
        scanner.open()
        assert scanner.lit == frozenset()

    def test_it_can_be_closed_twice_and_before_it_was_opened(self, scanner: Scanner) -> None:
        scanner.close()
        scanner.open()
        scanner.close()
        scanner.close()
        assert scanner.lit == frozenset()

    def test_it_can_be_opened_again_after_closing(self, ready: Scanner) -> None:
        ready.close()
        ready.open()
        self.lay_document(ready)
        assert len(ready.capture([Light.VI])) == 1

    def test_a_with_statement_opens_and_closes(self) -> None:
        with self.make_scanner() as scanner:
            assert scanner.health().ready
        with pytest.raises(ReaderUnavailable):
            scanner.capture([Light.VI])

    def test_capture_before_open_is_refused(self, scanner: Scanner) -> None:
        with pytest.raises(ReaderUnavailable) as caught:
            scanner.capture([Light.VI])
        assert caught.value.remedy

    # -- captures -------------------------------------------------------------------------------------------------

    def test_capabilities_stay_the_same_while_open(self, ready: Scanner) -> None:
        first = ready.capabilities()
        ready.capture([Light.VI])
        assert ready.capabilities() == first
        assert first.resolutions_ppi
        assert set(LIGHTS) <= set(first.lights)

    def test_frames_come_in_order_with_their_metadata(self, ready: Scanner) -> None:
        seen: list[Frame] = []
        frames = ready.capture([Light.IR, Light.VI, Light.UV], on_frame=seen.append)
        assert [frame.capture.light for frame in frames] == [Light.IR, Light.VI, Light.UV]
        assert seen == frames
        for frame in frames:
            taken = frame.metadata
            assert taken.light is frame.capture.light
            assert taken.reader == ready.name
            assert taken.serial_number
            assert taken.taken_at == NOW
            assert taken.taken_at.utcoffset() is not None
            assert taken.ppi == frame.capture.ppi
            assert taken.pre_recorded == ready.capabilities().pre_recorded

    def test_the_same_light_can_be_asked_for_twice(self, ready: Scanner) -> None:
        assert len(ready.capture([Light.VI, Light.VI])) == 2

    def test_an_unsupported_light_is_refused_before_anything_happens(self, ready: Scanner) -> None:
        unknown = [light for light in Light if light not in ready.capabilities().lights]
        seen: list[Frame] = []
        for light in unknown:
            with pytest.raises(UnsupportedRequest) as caught:
                ready.capture([Light.VI, light], on_frame=seen.append)
            assert light.value in str(caught.value)
        assert seen == []

    def test_an_unsupported_resolution_is_refused(self, ready: Scanner) -> None:
        with pytest.raises(UnsupportedRequest):
            ready.capture([Light.VI], ppi=1.0)
        assert ready.lit == frozenset()

    # -- lamps ----------------------------------------------------------------------------------------------------

    def test_no_lamp_is_lit_between_frames_and_after_a_capture(self, ready: Scanner) -> None:
        lit: list[frozenset[Light]] = []
        ready.capture(LIGHTS, on_frame=lambda _: lit.append(ready.lit))
        assert lit == [frozenset()] * len(LIGHTS)
        assert ready.lit == frozenset()

    def test_no_lamp_is_lit_when_the_callers_callback_fails(self, ready: Scanner) -> None:
        def fail(_: Frame) -> None:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            ready.capture(LIGHTS, on_frame=fail)
        assert ready.lit == frozenset()

    # -- presence and health --------------------------------------------------------------------------------------

    def test_presence_follows_the_document(self, ready: Scanner) -> None:
        if not ready.capabilities().detects_presence:
            assert ready.presence() is Presence.UNKNOWN
            return
        assert ready.presence() is Presence.PRESENT
        self.remove_document(ready)
        assert ready.presence() is Presence.ABSENT

    def test_health_never_raises_and_names_the_fault(self, scanner: Scanner) -> None:
        assert not scanner.health().ready
        scanner.open()
        assert scanner.health().ready
        self.unplug(scanner)
        sick = scanner.health()
        assert not sick.ready
        assert sick.fault
        assert sick.remedy
        scanner.close()
        assert not scanner.health().ready

    # -- what goes wrong in the middle ----------------------------------------------------------------------------

    def test_cancelling_from_another_thread_keeps_the_finished_frames(self, ready: Scanner) -> None:
        def cancel_elsewhere(_: Frame) -> None:
            thread = Thread(target=ready.cancel)
            thread.start()
            thread.join()

        with pytest.raises(CaptureCancelled) as caught:
            ready.capture(LIGHTS, on_frame=cancel_elsewhere)
        self._assert_first_frame_kept(caught.value, ready)
        assert len(ready.capture(LIGHTS)) == len(LIGHTS)

    def test_cancelling_an_idle_reader_does_nothing(self, ready: Scanner) -> None:
        ready.cancel()
        assert len(ready.capture([Light.VI])) == 1

    def test_a_document_removed_in_the_middle_keeps_the_finished_frames(self, ready: Scanner) -> None:
        with pytest.raises(DocumentRemoved) as caught:
            ready.capture(LIGHTS, on_frame=lambda _: self.remove_document(ready))
        self._assert_first_frame_kept(caught.value, ready)
        self.lay_document(ready)
        assert len(ready.capture(LIGHTS)) == len(LIGHTS)

    def test_an_unplugged_reader_keeps_the_finished_frames(self, ready: Scanner) -> None:
        with pytest.raises(ReaderUnavailable) as caught:
            ready.capture(LIGHTS, on_frame=lambda _: self.unplug(ready))
        self._assert_first_frame_kept(caught.value, ready)
        ready.close()
        with suppress(ReaderUnavailable):
            ready.open()
        assert ready.lit == frozenset()

    def test_closing_from_another_thread_ends_a_capture(self, ready: Scanner) -> None:
        def close_elsewhere(_: Frame) -> None:
            thread = Thread(target=ready.close)
            thread.start()
            thread.join()

        with pytest.raises((CaptureCancelled, ReaderUnavailable)) as caught:
            ready.capture(LIGHTS, on_frame=close_elsewhere)
        self._assert_first_frame_kept(caught.value, ready)

    @staticmethod
    def _assert_first_frame_kept(error: ReaderError, scanner: Scanner) -> None:
        assert [frame.capture.light for frame in error.frames] == LIGHTS[:1]
        assert error.cause
        assert error.remedy
        assert scanner.lit == frozenset()
