from xml.etree import ElementTree

from inspector.evaluation.det import DetPoint
from inspector.evaluation.det_plot import HEIGHT, WIDTH, Curve, det_svg

POINTS = [DetPoint(0, 0.2, 0.0), DetPoint(4, 0.0, 0.3), DetPoint(8, 0.0, 1.0)]
CURVE = Curve("strong <forgeries>", POINTS, 100, 40, {"refer & look": POINTS[1]})
SVG = "{http://www.w3.org/2000/svg}"


def test_the_plot_is_a_picture_by_itself_with_its_words_escaped() -> None:
    root = ElementTree.fromstring(det_svg([CURVE, CURVE]))
    words = " ".join(text.text or "" for text in root.iter(f"{SVG}text"))
    assert "strong <forgeries> (40)" in words
    assert "refer & look" in words
    assert root.get("aria-label")


def test_curves_are_told_apart_without_colour_and_stay_inside() -> None:
    svg = det_svg([CURVE, CURVE])
    assert svg.count("stroke-dasharray") == 2  # the second line and its key
    root = ElementTree.fromstring(det_svg([CURVE]))
    line = next(path.get("d") for path in root.iter(f"{SVG}path") if path.get("stroke-width") == "2.2")
    assert line is not None
    places = [tuple(map(float, pair.lstrip("ML").split(","))) for pair in line.split(" ")]
    assert len(places) == len(POINTS)
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in places)
