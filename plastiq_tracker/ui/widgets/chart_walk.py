"""Which figure of a chart lies somewhere, and where the arrow keys lead from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt

from plastiq_tracker.ui.widgets.chart_painter import Spot

SLACK = 3
"""Pixels around a thin part in which it is pointed at all the same, or within which it is in line
with others."""

_NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def spot_at(spots: Sequence[Spot], at: QPoint) -> Spot | None:
    """What lies there: the uppermost, or the nearest thin one."""
    for slack in (0, SLACK):
        for spot in reversed(spots):
            if spot.place.adjusted(-slack, -slack, slack, slack).contains(at):
                return spot
    return None


def walk(spots: Sequence[Spot]) -> list[Spot]:
    """The figures as the keyboard walks them: row by row, each one once."""
    found = {spot.of: spot for spot in spots}.values()
    rows = _rows([spot.place.center().y() for spot in found])
    return sorted(found, key=lambda spot: (rows[spot.place.center().y()], spot.place.x()))


def step(spots: Sequence[Spot], current: Spot | None, key: Qt.Key) -> Spot | None:
    """Where a key leads from the figure pointed at; None if it is not one that walks."""
    found = walk(spots)
    if not found or key not in (*_NEXT, *_DOWN, Qt.Key.Key_Home, Qt.Key.Key_End):
        return None
    if key == Qt.Key.Key_End:
        return found[-1]
    of = current.of if current is not None else None
    at = next((at for at, spot in enumerate(found) if spot.of == of), -1)
    if key == Qt.Key.Key_Home or at < 0:
        return found[0]
    if key in _NEXT:
        return found[min(max(at + _NEXT[key], 0), len(found) - 1)]
    return _nearest(found, found[at].place, _DOWN[key])


def _rows(heights: Sequence[int]) -> dict[int, int]:
    """The number of the row of each height: what lies a little higher or lower is in line."""
    rows: dict[int, int] = {}
    first, row = -SLACK - 1, -1
    for height in sorted(set(heights)):
        if height - first > SLACK:
            first, row = height, row + 1
        rows[height] = row
    return rows


def _nearest(spots: Sequence[Spot], of: QRect, down: int) -> Spot | None:
    """The nearest figure of the next row below (1) or above (-1), in line with this one."""
    middle = of.center()
    further = [each for each in spots if (each.place.center().y() - middle.y()) * down > SLACK]
    return min(
        further,
        key=lambda each: (
            abs(each.place.center().y() - middle.y()) + 3 * _apart(each.place, middle.x())
        ),
        default=None,
    )


def _apart(place: QRect, x: int) -> int:
    """How far `x` lies beside a place."""
    return max(place.left() - x, x - place.right(), 0)
