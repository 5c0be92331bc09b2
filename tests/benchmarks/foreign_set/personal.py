"""Where and how the holder's data are printed."""

from dataclasses import dataclass

import cv2
import numpy as np

from tests.benchmarks.foreign_set.canvas import Box, Plane
from tests.benchmarks.foreign_set.faces import portrait
from tests.benchmarks.foreign_set.holders import Holder
from tests.benchmarks.foreign_set.model import Model
from tests.benchmarks.foreign_set.page import CLEAR, Ink, Page

LABELS = {
    "surname": "Surname / Familia nomo",
    "given_names": "Given names / Nomoj",
    "nationality": "Nationality / Ŝtataneco",
    "birth_date": "Date of birth / Naskiĝo",
    "place_of_birth": "Place of birth / Loko",
    "expiry_date": "Expiry / Valida ĝis",
    "document_number": "No. / Numero",
    "sex": "Sex / Sekso",
    "issue_date": "Issue / Eldono",
    "authority": "Office / Oficejo",
    "personal_number": "Personal no. / Persona n-ro",
}
COLUMNS = {
    "data page": (
        ("surname", "given_names", "nationality", "birth_date", "place_of_birth", "expiry_date"),
        ("document_number", "sex", "issue_date", "authority"),
    ),
    "front": (("surname", "given_names", "birth_date", "nationality", "expiry_date"), ("document_number", "sex")),
    "back": (("place_of_birth", "issue_date"), ("authority", "personal_number")),
}
ZONE_START_MM = {"TD3": (5.6, 73.4), "TD2": (5.6, 59.4), "TD1": (4.3, 37.0)}
LINE_STEP_MM, PITCH_MM = 6.35, 2.54
DATE_FORMS = ("%d.%m.%Y", "%d %b %Y", "%d/%m/%Y", "%Y-%m-%d", "%d %m %Y")


@dataclass(frozen=True)
class Field:
    """A printed field; (x, y) is the start of the value's base line in mm."""

    name: str
    x: float
    y: float
    width: float
    cap_mm: float

    @property
    def box(self) -> Box:
        return Box(self.x - 0.8, self.y - self.cap_mm - 0.8, self.width, self.cap_mm + 1.6)


def fields(model: Model, page: str) -> tuple[Field, ...]:
    cap = model.text_cap_mm
    starts = model.columns_mm if page != "back" else (5.0, 46.0)
    top, step = {
        "data page": (18.5 if model.layout == "TD3" else 16.0, 8.6 if model.layout == "TD3" else 6.7),
        "front": (16.5, 6.9),
        "back": (13.0, 8.0),
    }[page]
    right = min(model.portrait.x, model.canvas.width_mm) if model.portrait.x > starts[-1] else model.canvas.width_mm
    result = []
    for column, listed in enumerate(COLUMNS[page]):
        names = [name for name in listed if name != "personal_number" or model.personal_length]
        late = 2 if column and page != "back" else 0
        for row, name in enumerate(names):
            width = (right if page != "back" else model.canvas.width_mm) - starts[column] - 2
            if model.portrait.x > starts[0] and column == 0 and page != "back":
                width = min(width, model.portrait.x - starts[0] - 1.5)
            narrow = row >= 2 and column == 0 and starts[1] > starts[0] + 10 and page != "back"
            width = min(width, starts[1] - starts[0] - 0.5) if narrow else width
            result.append(Field(name, starts[column], top + step * (row + late), min(width, 46.0), cap))
    return tuple(result)


def printed(model: Model, holder: Holder, name: str) -> str:
    form = DATE_FORMS[(model.seed + model.index) % len(DATE_FORMS)]
    dates = {"birth_date": holder.birth, "issue_date": holder.issue, "expiry_date": holder.expiry}
    if name in dates:
        return dates[name].strftime(form).upper()
    fixed = {"nationality": model.state, "authority": f"MOI-{model.index + 3:02d}"}
    return fixed[name] if name in fixed else str(getattr(holder, name))


def zone_box(model: Model) -> Box:
    x, y = ZONE_START_MM[model.layout]
    width = {"TD3": 44, "TD2": 36, "TD1": 30}[model.layout] * PITCH_MM
    count = 3 if model.layout == "TD1" else 2
    return Box(x - 1, y - 3.3, width + 2, LINE_STEP_MM * (count - 1) + 4.2)


def _placed(page: Page, box: Box, picture: Plane) -> Plane:
    part = page.vi[box.slices()]
    return cv2.resize(picture, (part.shape[1], part.shape[0]), interpolation=cv2.INTER_AREA)


def print_portrait(page: Page, box: Box, seed: int, kind: str, rng: np.random.Generator) -> None:
    """`kind`: laser (grey grain, stays in infrared), toner (colour, its black stays), dye (colour, vanishes)."""
    picture = _placed(page, box, portrait(seed))
    part = box.slices()
    grey = picture @ np.array([0.3, 0.59, 0.11], np.float32)
    if kind == "laser":
        grain = cv2.GaussianBlur(rng.random(grey.shape, np.float32), (0, 0), 1.2)
        grain = (grain - grain.mean()) / max(float(grain.std()), 1e-6)
        dark = np.clip(1 - np.sqrt(grey) * 1.12 + 0.13 * grain * np.sqrt(grey), 0, 0.97)
        page.vi[part] *= (1 - dark * 0.95)[..., None]
        page.ir[part] *= 1 - dark * 0.85
    else:
        screen = 1.0
        if kind == "toner":
            row = (
                np.arange(grey.shape[0], dtype=np.float32)[:, None]
                + np.arange(grey.shape[1], dtype=np.float32)[None, :]
            )
            screen = (1 + 0.14 * np.sin(row * 2 * np.pi / 3.4))[..., None]
        page.vi[part] *= np.clip(picture**0.85 * screen, 0.01, 1)
        page.ir[part] *= 1 - (0.75 * (1 - np.sqrt(grey)) if kind == "toner" else 0.04 * (1 - grey))
    page.uv[part] *= (0.25 + 0.75 * grey)[..., None]


def print_ghost(page: Page, box: Box, seed: int, strength: float, infrared: float) -> None:
    """A small second portrait in a single tint, in lines."""
    picture = _placed(page, box, portrait(seed))
    tone = np.clip(1 - np.sqrt(picture.mean(axis=2)) * 1.15, 0, 1)
    rows = np.arange(tone.shape[0], dtype=np.float32)[:, None]
    lines = 0.55 + 0.45 * np.sin(rows * 2 * np.pi / 5.5)
    soft = np.zeros(page.canvas.shape, np.float32)
    fade = np.clip(
        np.minimum.reduce(
            np.meshgrid(*(np.minimum(np.arange(n), np.arange(n)[::-1]) / 14 for n in tone.shape), indexing="ij")
        ),
        0,
        1,
    )
    soft[box.slices()] = tone * lines * fade * strength
    page.lay(soft, Ink((0.35, 0.3, 0.5), infrared=infrared, quench=0.3), box)


def black(kind: str) -> Ink:
    """Personalisation ink: carbon black that infrared shows."""
    depth = 0.03 if kind == "laser" else 0.05
    return Ink((depth, depth, depth), infrared=0.92, quench=0.9)


DYE = Ink((0.06, 0.06, 0.08), infrared=0.03, quench=0.8)
INVISIBLE = Ink(CLEAR)
