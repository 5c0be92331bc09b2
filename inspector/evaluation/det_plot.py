"""The DET plot as SVG text, drawn without a library so that the page needs nothing else."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from inspector.evaluation.det import DetPoint, deviate

WIDTH, HEIGHT = 640, 520
_LEFT, _TOP, _RIGHT, _BOTTOM = 74, 16, 16, 62
_TICKS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8)
_LOW, _HIGH = 0.0008, 0.9
# Told apart by dashes as well, for print and for eyes that see no colours.
_STROKES = (("#1f4e79", ""), ("#b3541e", "8 5"), ("#5b6770", "2 4"))
_MARKS = ("M-6,-6 L6,-6 L6,6 L-6,6 Z", "M0,-8 L8,6 L-8,6 Z", "M0,-8 L8,0 L0,8 L-8,0 Z")


@dataclass(frozen=True, slots=True)
class Curve:
    """One line of the plot with how many documents stand behind it; `marked` are its operating points by name."""

    name: str
    points: Sequence[DetPoint]
    genuine: int
    forged: int
    marked: Mapping[str, DetPoint]


def det_svg(curves: Sequence[Curve]) -> str:
    """Return the plot; curves beyond the third repeat the strokes."""
    body = "".join([*_grid(), *(part for index, curve in enumerate(curves) for part in _curve(index, curve))])
    label = "Detection error trade-off: false rejections against false acceptances"
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{label}" xmlns="http://www.w3.org/2000/svg" '
        f'font-family="sans-serif" font-size="12">{body}{"".join(_legend(curves))}</svg>'
    )


def _grid() -> Iterator[str]:
    right, bottom = WIDTH - _RIGHT, HEIGHT - _BOTTOM
    size = f'width="{right - _LEFT}" height="{bottom - _TOP}"'
    yield f'<rect x="{_LEFT}" y="{_TOP}" {size} fill="#fff" stroke="#8a949e"/>'
    for tick in _TICKS:
        x, y, words = _x(tick, 10**9), _y(tick, 10**9), f"{tick * 100:g}"
        yield f'<path d="M{x:.1f},{_TOP} V{bottom} M{_LEFT},{y:.1f} H{right}" stroke="#e2e6ea" fill="none"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{words}</text>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{words}</text>'
    middle_x, middle_y = (_LEFT + right) / 2, (_TOP + bottom) / 2
    yield f'<text x="{middle_x}" y="{bottom + 38}" text-anchor="middle">genuine documents rejected, %</text>'
    turned = f'transform="rotate(-90 20 {middle_y})"'
    yield f'<text x="20" y="{middle_y}" text-anchor="middle" {turned}>forged documents accepted, %</text>'


def _curve(index: int, curve: Curve) -> Iterator[str]:
    colour, dashes = _STROKES[index % len(_STROKES)]
    places = [_place(point, curve) for point in curve.points]
    path = " L".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    yield f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2.2"{dashed}/>'
    for number, (name, point) in enumerate(curve.marked.items()):
        x, y = _place(point, curve)
        words = f"{name}: {point.false_rejections:.1%} rejected, {point.false_acceptances:.1%} accepted"
        yield (
            f'<path transform="translate({x:.1f} {y:.1f})" d="{_MARKS[number % len(_MARKS)]}" fill="#fff" '
            f'stroke="{colour}" stroke-width="2"><title>{escape(words)}</title></path>'
        )


def _legend(curves: Sequence[Curve]) -> Iterator[str]:
    x, y = WIDTH - _RIGHT - 236, _TOP + 20
    for index, curve in enumerate(curves):
        colour, dashes = _STROKES[index % len(_STROKES)]
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        yield f'<path d="M{x},{y - 4} h34" stroke="{colour}" stroke-width="2.2"{dashed}/>'
        yield f'<text x="{x + 44}" y="{y}">{escape(curve.name)} ({curve.forged})</text>'
        y += 18
    names = list(dict.fromkeys(name for curve in curves for name in curve.marked))
    for number, name in enumerate(names):
        place = f'transform="translate({x + 17} {y - 4})"'
        yield f'<path {place} d="{_MARKS[number % len(_MARKS)]}" fill="#fff" stroke="#222"/>'
        yield f'<text x="{x + 44}" y="{y}">{escape(name)}</text>'
        y += 18


def _place(point: DetPoint, curve: Curve) -> tuple[float, float]:
    return _x(point.false_rejections, curve.genuine), _y(point.false_acceptances, curve.forged)


def _x(rate: float, total: int) -> float:
    return _LEFT + _share(rate, total) * (WIDTH - _LEFT - _RIGHT)


def _y(rate: float, total: int) -> float:
    return HEIGHT - _BOTTOM - _share(rate, total) * (HEIGHT - _TOP - _BOTTOM)


def _share(rate: float, total: int) -> float:
    low, high = deviate(_LOW, 10**9), deviate(_HIGH, 10**9)
    return min(max((deviate(rate, total) - low) / (high - low), 0.0), 1.0)
