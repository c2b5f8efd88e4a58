"""Pictures of counts as inline SVG, each with its numbers in a table beneath; lengths are shares of the width."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.report._markup import Html, element, text

COLOURS = 6
"""Series that a picture tells apart by colour; what is behind the first ones is one series."""
OTHERS = "others"
_ROW, _TALL, _LABELS = 26, 150, 36.0  # pixels, pixels, and the share of the width that names of rows take
_MOST_TICKS = 4
"""Days written below a picture: on a telephone, more of them would stand on each other."""


def bars(title: str, counted: Sequence[tuple[str, int]], columns: tuple[str, str]) -> Html:
    """Return a picture of counts as horizontal bars, the longest as wide as the page.

    Example:
        >>> bars("Removed", [("promo", 4), ("menu", 1)], ("label", "blocks")).count("<rect")
        2
    """
    most = max((count for _, count in counted), default=1)
    drawn = []
    for row, (name, count) in enumerate(counted):
        middle = str(row * _ROW + 17)
        width = count / most * (88 - _LABELS)
        drawn += [
            element("text", text(_short(name)), x="0", y=middle),
            element("rect", x=_share(_LABELS), y=str(row * _ROW + 5), width=_share(width), height="16", class_="s0"),
            element("text", text(f"{count:,}"), x=_share(_LABELS + width + 1), y=middle, class_="n"),
        ]
    table = _table(columns, [(name, f"{count:,}") for name, count in counted])
    return _figure(title, drawn, len(counted) * _ROW + 4, table)


def stacks(title: str, counted: Mapping[tuple[str, str], int], times: Sequence[str], series: Sequence[str]) -> Html:
    """Return a picture of counts in time as columns, one series on the other.

    Args:
        title: above the picture.
        counted: how many, by time and series.
        times: in order, without gaps.
        series: the most important first; those behind the first ones are drawn as one.
    """
    shown = [*series[: COLOURS - 1], OTHERS] if len(series) > COLOURS else list(series)
    cells = {time: [counted.get((time, name), 0) for name in series] for time in times}
    sums = {time: _summed(found, len(shown)) for time, found in cells.items()}
    most = max([1, *map(sum, sums.values())])
    wide = 100 / max(len(times), 1)
    drawn = [element("text", text(f"{most:,}"), x="0", y="10", class_="n")]
    for column, time in enumerate(times):
        top = float(_TALL)
        for place, count in enumerate(sums[time]):
            tall = count / most * (_TALL - 14)
            top -= tall
            if count:
                drawn.append(
                    element(
                        "rect", element("title", text(f"{time}, {shown[place]}: {count:,}")), x=_share(column * wide),
                        y=f"{top:.1f}", width=_share(wide * 0.86), height=f"{tall:.1f}", class_=f"s{place}",
                    )
                )  # fmt: skip
    drawn += _ticks(times, 0.0, wide, _TALL + 15)
    key = element(
        "p", *[element("span", text(name), class_=f"key s{place}") for place, name in enumerate(shown)], class_="keys"
    )
    rows = [(time, *[f"{count:,}" if count else "" for count in cells[time]]) for time in times if any(cells[time])]
    return _figure(title, drawn, _TALL + 20, Html(key + _table(("", *series), rows)))


def grid(title: str, counted: Mapping[tuple[str, str], int], rows: Sequence[str], times: Sequence[str]) -> Html:
    """Return a picture of counts as a grid of cells, the stronger the more there are: a row a name, a column a time."""
    most = max([1, *counted.values()])
    wide = (100 - _LABELS) / max(len(times), 1)
    drawn = []
    for row, name in enumerate(rows):
        drawn.append(element("text", text(_short(name)), x="0", y=str(row * _ROW + 17)))
        for column, time in enumerate(times):
            count = counted.get((name, time), 0)
            drawn.append(
                element(
                    "rect", element("title", text(f"{name}, {time}: {count:,}")), x=_share(_LABELS + column * wide),
                    y=str(row * _ROW + 1), width=_share(wide * 0.94), height=str(_ROW - 2), class_="s0",
                    fill_opacity=f"{0.06 + 0.94 * count / most:.2f}",
                )
            )  # fmt: skip
    drawn += _ticks(times, _LABELS, wide, len(rows) * _ROW + 15)
    cells = [(name, *[f"{found:,}" if (found := counted.get((name, time))) else "" for time in times]) for name in rows]
    return _figure(title, drawn, len(rows) * _ROW + 20, _table(("", *times), cells))


def _summed(counts: Sequence[int], shown: int) -> list[int]:
    """Return counts of which those behind the last one shown are added to it."""
    return [*counts[: shown - 1], sum(counts[shown - 1 :])] if shown else []


def _ticks(times: Sequence[str], left: float, wide: float, y: int) -> list[Html]:
    """Return the names of some columns; one too near to the edge would be cut off."""
    step = -(-len(times) // _MOST_TICKS) or 1
    return [
        element("text", text(time), x=_share(left + column * wide), y=str(y), class_="n")
        for column, time in enumerate(times)
        if column % step == 0 and column + step / 2 <= len(times)
    ]


def _figure(title: str, drawn: Sequence[Html], tall: int, beneath: Html) -> Html:
    picture = element("svg", *drawn, width="100%", height=str(tall), role="img", aria_label=title)
    return element("section", element("h3", text(title)), picture, beneath, class_="picture")


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Html:
    head = element("tr", *[element("th", text(name), scope="col") for name in columns])
    body = [element("tr", *[element("td", text(cell), data_name=name) for name, cell in zip(columns, row, strict=True)])
            for row in rows]  # fmt: skip
    table = element("table", element("thead", head), element("tbody", *body), class_="matrix")
    return element("details", element("summary", text("The numbers")), element("div", table, class_="wide"))


def _share(value: float) -> str:
    return f"{value:.2f}%"


def _short(name: str) -> str:
    """Return a name that fits beside a bar on a telephone; the table has all of it."""
    longest = 17
    return name if len(name) <= longest else f"{name[: longest - 1]}…"
