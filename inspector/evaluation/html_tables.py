"""Tables of the evaluation page: rates with their intervals, bars, the matrix of checks and classes, times."""

from collections.abc import Mapping
from html import escape

from inspector.evaluation.figures import Rates
from inspector.evaluation.rate import Rate


def rates_table(rows: Rates, head: str) -> str:
    """Return one row for each name and one column for each rate; what was not counted is a dash."""
    columns = list(dict.fromkeys(key for rates in rows.values() for key in rates))
    heads = "".join(f"<th>{escape(column)}</th>" for column in columns)
    body = "".join(
        f"<tr><th>{escape(name)}</th>{''.join(_cell(rates.get(column)) for column in columns)}</tr>"
        for name, rates in rows.items()
    )
    return f"<table><thead><tr><th>{escape(head)}</th>{heads}</tr></thead><tbody>{body}</tbody></table>"


def bars_table(rows: Rates) -> str:
    """Return a row for each class with a bar: how many were referred, how many asked for a look, how many missed."""
    key = (
        '<p class="key"><span class="bar refer"></span> referred <span class="bar look"></span> a look asked for '
        '<span class="bar missed"></span> missed; the thin line is the 95 % interval of what was not clear</p>'
    )
    body = "".join(_bar_row(name, rates) for name, rates in rows.items())
    heads = "<tr><th>class</th><th></th><th>not clear</th><th>referred</th></tr>"
    return f'{key}<table class="bars"><thead>{heads}</thead><tbody>{body}</tbody></table>'


def matrix_table(rows: Rates) -> str:
    """Return classes against checks; a cell tells the share of documents on which the check failed, in per cent."""
    columns = sorted({name for rates in rows.values() for name, rate in rates.items() if rate.count})
    heads = "".join(f'<th class="turned"><span>{escape(column)}</span></th>' for column in columns)
    body = "".join(
        f"<tr><th>{escape(kind)}</th>{''.join(_shade(rates.get(column)) for column in columns)}</tr>"
        for kind, rates in rows.items()
    )
    return (
        f'<div class="wide"><table class="matrix"><thead><tr><th></th>{heads}</tr></thead><tbody>{body}</tbody></table>'
        "</div>"
    )


def times_table(ms: Mapping[str, Mapping[str, float]]) -> str:
    """Return median and 95th percentile by stage with a bar each."""
    longest = max((values["p95"] for values in ms.values()), default=1.0) or 1.0
    body = "".join(
        f"<tr><th>{escape(stage)}</th><td>{values['median']:.0f} ms</td><td>{values['p95']:.0f} ms</td>"
        f'<td class="span">{_bar("refer", values["median"] / longest)}'
        f"{_bar('look', (values['p95'] - values['median']) / longest)}</td></tr>"
        for stage, values in ms.items()
    )
    heads = "<tr><th>stage</th><th>median</th><th>95 % below</th><th></th></tr>"
    return f'<table class="bars"><thead>{heads}</thead><tbody>{body}</tbody></table>'


def _cell(rate: Rate | None) -> str:
    if rate is None or rate.value is None:
        return "<td>–</td>"
    low, high = rate.interval
    return (
        f"<td><b>{rate.value:.1%}</b> <span>{rate.count} of {rate.total}</span> "
        f'<span class="muted">[{low:.1%}, {high:.1%}]</span></td>'
    )


def _bar_row(name: str, rates: Mapping[str, Rate]) -> str:
    found, referred = rates["not clear"], rates["refer"]
    if not found.total:
        return ""
    red, yellow = referred.count / found.total, (found.count - referred.count) / found.total
    low, high = found.interval
    interval = f'<span class="interval" style="left:{low:.1%};width:{high - low:.1%}"></span>'
    bar = _bar("refer", red) + _bar("look", yellow) + _bar("missed", 1 - red - yellow) + interval
    return f'<tr><th>{escape(name)}</th><td class="span">{bar}</td>{_cell(found)}{_cell(referred)}</tr>'


def _bar(sort: str, share: float) -> str:
    return f'<span class="bar {sort}" style="width:{share:.1%}"></span>'


def _shade(rate: Rate | None) -> str:
    if rate is None or rate.value is None:
        return "<td></td>"
    weight = f' style="background:rgba(179,84,30,{0.12 + 0.68 * rate.value:.2f})"' if rate.count else ""
    return f'<td{weight} title="{rate.count} of {rate.total}">{100 * rate.value:.0f}</td>'
