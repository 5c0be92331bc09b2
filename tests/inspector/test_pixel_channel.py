import threading
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
import pytest

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from inspector.inspection import InspectedPage, Inspection
from inspector.pixel_channel import PixelChannel


def live_data_set() -> LiveDataSet:
    pixels = np.arange(60 * 80 * 3, dtype=np.uint8).reshape(60, 80, 3)
    page = Page(np.zeros((4, 2)), (125.0, 88.0), 400.0, PageFormat.ID_3)
    return LiveDataSet("data page", page, {Light.VI: pixels, Light.IR: pixels[..., 0].copy()})


def both_ends() -> tuple[PixelChannel, PixelChannel]:
    ours, theirs = get_context("spawn").Pipe()
    return PixelChannel(ours), PixelChannel(theirs)


def test_pixels_arrive_as_they_were_sent() -> None:
    ours, theirs = both_ends()
    sent = live_data_set()
    ours.send(Inspection("1", pages=(InspectedPage("data page", sent),)))
    received = theirs.receive().pages[0].live
    assert received.page.format is PageFormat.ID_3
    for light in sent.lights:
        np.testing.assert_array_equal(received.images[light], sent.images[light])
    ours.close()
    theirs.close()


def test_a_live_data_set_travels_once() -> None:
    ours, theirs = both_ends()
    page = InspectedPage("data page", live_data_set())
    ours.send(Inspection("1", pages=(page,)))
    ours.send(Inspection("1", pages=(page,), complete=True))
    first, second = theirs.receive(), theirs.receive()
    assert second.complete
    assert second.pages[0].live is first.pages[0].live
    ours.close()
    theirs.close()


def test_after_forgetting_it_travels_again() -> None:
    ours, theirs = both_ends()
    live = live_data_set()
    ours.send(live)
    first = theirs.receive()
    ours.forget()
    theirs.forget()
    ours.send(live)
    assert theirs.receive() is not first
    ours.close()
    theirs.close()


def test_a_message_without_pixels_needs_no_shared_memory() -> None:
    ours, theirs = both_ends()
    ours.send({"today": "2026-11-23"})
    assert theirs.receive() == {"today": "2026-11-23"}
    ours.close()
    theirs.close()


def test_the_other_end_gone_is_an_end_of_file() -> None:
    ours, theirs = both_ends()
    ours.close()
    with pytest.raises(EOFError):
        theirs.receive()
    theirs.close()


def _echo(connection: Connection) -> None:
    channel = PixelChannel(connection)
    channel.send(channel.receive())
    channel.receive()  # stay until the other side has taken the reply


def test_pixels_cross_into_another_process_and_back() -> None:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_echo, args=(theirs,), daemon=True)
    process.start()
    channel = PixelChannel(ours)
    sent = live_data_set()
    received: list[Any] = []
    channel.send(sent)
    reader = threading.Thread(target=lambda: received.append(channel.receive()))
    reader.start()
    reader.join()
    np.testing.assert_array_equal(received[0].images[Light.VI], sent.images[Light.VI])
    channel.send("done")
    process.join()
    channel.close()
