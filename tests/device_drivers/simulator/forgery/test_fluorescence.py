import numpy as np
import pytest

from device_drivers.simulator.forgery.fluorescence import (
    Highlighted,
    change_fluorescence,
    fluorescent_pieces,
    leave_out_fluorescence,
    print_fibres,
)
from device_drivers.simulator.motif import Emblem
from tests.device_drivers.simulator.drawn import document


def test_a_weak_forger_leaves_out_only_the_smallest_piece() -> None:
    side = document().sides[0]
    weak = leave_out_fluorescence(document(), 0.2, np.random.default_rng(1)).sides[0]
    assert len(fluorescent_pieces(weak)) == len(fluorescent_pieces(side)) - 1
    assert fluorescent_pieces(weak) == fluorescent_pieces(side)[1:]


def test_a_strong_forger_leaves_out_everything_and_the_fibres() -> None:
    strong = leave_out_fluorescence(document(), 1.0, np.random.default_rng(1)).sides[0]
    assert fluorescent_pieces(strong) == ()
    assert strong.fibres is None


@pytest.mark.parametrize("seed", range(9))
def test_the_wrong_piece_keeps_its_name(seed: int) -> None:
    forged = change_fluorescence(document(), 0.7, np.random.default_rng(seed)).sides[0]
    piece = forged.element("uv-emblem")
    assert isinstance(piece, Emblem | Highlighted)
    assert piece != document().sides[0].element("uv-emblem")


def test_printed_fibres_lie_alike_on_every_copy() -> None:
    first = print_fibres(document(), 0.7, np.random.default_rng(1)).sides[0].fibres
    second = print_fibres(document(), 0.7, np.random.default_rng(2)).sides[0].fibres
    assert first == second
    assert first != document().sides[0].fibres
