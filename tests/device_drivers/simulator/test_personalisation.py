import numpy as np
import pytest

from device_drivers.simulator.holder import draw_holder
from device_drivers.simulator.model_generator import model
from device_drivers.simulator.personalisation import personalise, text_of
from device_drivers.simulator.text_print import TextLine
from mrz.parse import parse
from tests.device_drivers.simulator.drawn import TODAY, document


@pytest.mark.parametrize("kind", ["TD3", "TD1", "TD2", "MRV-A", "MRV-B"])
@pytest.mark.parametrize("seed", range(6))
def test_zones_are_valid_and_agree_with_the_holder(kind: str, seed: int) -> None:
    genuine = document(kind, seed)
    zone = parse(genuine.mrz, today=TODAY)
    assert zone.format == kind
    assert not [finding for finding in zone.findings if finding.kind == "check_digit"]
    assert zone.fields["document_number"] == genuine.holder.document_number
    assert zone.fields["birth_date"] == genuine.holder.birth.isoformat()
    assert zone.fields["expiry_date"] == genuine.holder.expiry.isoformat()
    assert zone.fields["sex"] == genuine.holder.sex


def test_every_field_of_the_design_is_printed_as_told() -> None:
    genuine = document()
    printed = {piece.name: piece.text for piece in genuine.sides[0].personal if isinstance(piece, TextLine)}
    for slot in genuine.design.sides[0].fields:
        assert printed[slot.name] == genuine.viz.get(slot.name, genuine.viz[slot.key])
    assert printed["uv-number"] == genuine.viz["document_number"]


def test_both_scripts_are_printed_where_the_language_has_two() -> None:
    seed = next(seed for seed in range(40) if model(seed, kind="TD3").language == "mk")
    genuine = document("TD3", seed)
    assert genuine.viz["surname"].isascii() or "Đ" in genuine.viz["surname"] or not genuine.viz["surname"].isupper()
    assert any("А" <= letter <= "Я" or letter in "ЃЌЉЊЏ" for letter in genuine.viz["surname_native"])


def test_documents_of_one_model_lie_within_tolerance() -> None:
    design = model(8, kind="TD3")
    slot = design.sides[0].fields[0]
    rng = np.random.default_rng(2)
    for _ in range(30):
        genuine = personalise(design, draw_holder(rng, design.language, design.rule, today=TODAY), rng)
        line = genuine.sides[0].element(slot.name)
        assert isinstance(line, TextLine)
        assert abs(line.x - slot.x) <= 0.4
        assert max(map(abs, (*genuine.sides[0].cut_shift, *genuine.sides[0].fluorescent_shift))) <= 0.25


def test_text_takes_the_slots_place_and_face() -> None:
    slot = document().design.sides[0].fields[0]
    line = text_of(slot, "ABC", (0.1, -0.2))
    assert (line.x, line.baseline) == (slot.x + 0.1, slot.baseline - 0.2)
    assert line.face == slot.face
