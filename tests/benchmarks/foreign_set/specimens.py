"""The specimen folder of a model (`specimen/1`): one clean capture cut to the page, regions, declared features."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from tests.benchmarks.foreign_set import personal, reader
from tests.benchmarks.foreign_set.canvas import Box
from tests.benchmarks.foreign_set.holders import Holder, someone
from tests.benchmarks.foreign_set.model import Model
from tests.benchmarks.foreign_set.page import Page
from tests.benchmarks.foreign_set.plates import ZONE_HEIGHT_MM, figure_boxes, figure_names

SPECIMEN_PPI = 400


def folder_name(model: Model, page: str) -> str:
    return model.prado_id if page == "data page" else f"{model.prado_id}-{page}"


def specimen_holder(model: Model, rng: np.random.Generator) -> Holder:
    holder = someone(rng, model.number_shape, model.personal_length, model.year)
    return replace(holder, surname="SPECIMEN", issue=date(model.year, 3, 1), expiry=date(model.year + 10, 3, 1))


def write(folder: Path, model: Model, page: Page, side: str, rng: np.random.Generator) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    device = replace(
        reader.build(rng, "specimen", SPECIMEN_PPI),
        edge_blur=1.0,
        vignetting=0.03,
        blur_mm=0.025,
        shift_px=0.0,
        gamma=2.2,
        leak=0.008,
        surround="grey",
    )
    pictures = reader.capture(page, device, reader.Placing(0.0, 3.0, False, 1.0), rng)
    for light, (picture, corners) in pictures.items():
        left, top = round(corners[0][0] + 0.5), round(corners[0][1] + 0.5)
        width, height = (round(mm * SPECIMEN_PPI / 25.4) for mm in (model.canvas.width_mm, model.canvas.height_mm))
        cut = Image.fromarray(picture[top : top + height, left : left + width])
        cut.save(folder / f"{light.lower()}.png", dpi=(SPECIMEN_PPI, SPECIMEN_PPI))
    (folder / "specimen.json").write_text(
        json.dumps(describe(model, side), indent=1, ensure_ascii=False), encoding="utf-8"
    )


def describe(model: Model, side: str) -> dict[str, Any]:
    return {
        "format": "specimen/1",
        "model": {"country": model.state, "type": model.code, "number": model.index + 1, "year": model.year},
        "prado_id": model.prado_id,
        "title": f"{model.country}, {model.layout} document ({model.year})",
        "page": side,
        "mrz_format": model.layout,
        "size_mm": [model.canvas.width_mm, model.canvas.height_mm],
        "first_issued": f"{model.year}-01-01",
        "last_issued": None,
        "captures": [
            {"light": light, "file": f"{light.lower()}.png", "ppi": SPECIMEN_PPI} for light in ("VI", "UV", "IR")
        ],
        "regions": [{"name": name, "box_mm": box.listed(), "variable": True} for name, box in regions(model, side)],
        "features": features(model, side) if model.declared else [],
    }


def regions(model: Model, side: str) -> list[tuple[str, Box]]:
    found = [
        (field.name, field.box)
        for field in personal.fields(model, side)
        if field.name not in ("nationality", "authority")
    ]
    if side != "front":
        zone = ZONE_HEIGHT_MM[model.layout]
        found.append(("mrz", Box(0, model.canvas.height_mm - zone, model.canvas.width_mm, zone)))
    if side != "back":
        found.append(("portrait", model.portrait))
        found += [("secondary_portrait", model.ghost)] if model.ghost else []
        found += [("uv_document_number", model.uv.serial)] if model.uv.serial else []
    return found


def _feature(name: str, routine: str, box: Box, expect: str, significance: str, description: str) -> dict[str, Any]:
    return {
        "id": name,
        "routine": routine,
        "box_mm": box.listed(),
        "expect": expect,
        "significance": significance,
        "description": description,
    }


def features(model: Model, side: str) -> list[dict[str, Any]]:
    whole = Box(0, 0, model.canvas.width_mm, model.canvas.height_mm)
    above = Box(0, 0, whole.width, whole.height - (0 if side == "front" else ZONE_HEIGHT_MM[model.layout]))
    found = [_feature("background", "VI-AB-IS", above, "present", "medium", "Printed background")]
    if max(model.uv.substrate) < 0.06:
        found.append(_feature("uv-substrate", "UV-BR-FU", whole, "dull", "high", "Substrate without brightener"))
    for (name, _), box in zip(figure_names(model, side), figure_boxes(model, side), strict=True):
        found.append(_feature(f"uv-{name}", "UV-LU-IS", box, "present", "high", f"Fluorescent {name} in lines"))
    if model.uv.fibre_count:
        found.append(_feature("uv-fibres", "UV-LU-FI", whole, "present", "medium", "Fluorescent fibres anywhere"))
    plates = model.back_layers if side == "back" else model.layers
    if max(plan.infrared for plan in plates) < 0.05 and model.heading_infrared < 0.1:
        found.append(_feature("ir-background", "IR-TR-IS", above, "absent", "high", "Background vanishes in infrared"))
    if side != "front":
        found.append(_feature("ir-mrz", "IR-AB-MR", personal.zone_box(model), "readable", "high", "Zone in carbon ink"))
    return found + (_front_features(model) if side != "back" else [])


def _front_features(model: Model) -> list[dict[str, Any]]:
    found = []
    expect = {"laser": ("IR-AB-PH", "present"), "toner": ("IR-AB-PH", "present"), "dye": ("IR-TR-PH", "absent")}[
        model.portrait_kind
    ]
    found.append(
        _feature("ir-portrait", expect[0], model.portrait, expect[1], "medium", f"Portrait: {model.portrait_kind}")
    )
    if model.overprint:
        found.append(
            _feature("overprint", "VI-AB-OP", model.overprint, "present", "high", "Spiral over the portrait's edge")
        )
    if model.ghost:
        found.append(
            _feature("secondary-portrait", "VI-AB-SP", model.ghost, "present", "medium", "Second portrait in lines")
        )
    if model.uv.serial:
        found.append(
            _feature(
                "uv-serial", "UV-LU-ID", model.uv.serial, "readable", "medium", "Document number in fluorescent ink"
            )
        )
    if model.split_mark:
        mark = model.split_mark
        left, right = (
            Box(mark.x, mark.y, mark.width / 2, mark.height),
            Box(mark.x + mark.width / 2, mark.y, mark.width / 2, mark.height),
        )
        found.append(_feature("ir-mark-left", "IR-AB-IS", left, "present", "medium", "Left half stays visible"))
        found.append(_feature("ir-mark-right", "IR-TR-IS", right, "absent", "medium", "Right half vanishes"))
    return found
