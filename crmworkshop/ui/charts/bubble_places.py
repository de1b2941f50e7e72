"""Where the dots of a bubble chart and their names stand, in pixels: dots in their cells, names at their dots."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, hypot, pi, sin
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF

from crmworkshop.activities.blocks import Point

GAP: Final = 3.0
"""Pixels between two dots of a place, and between a dot and the edge of its cell."""
LEAST: Final = 3.0
_NEARER: Final = 3.0
"""Pixels by which a name lies nearer to its own dot than to any other."""
_BETWEEN: Final = 8.0
"""Pixels between two names beside each other."""
_DISTANCES: Final = (14.0, 26.0, 40.0, 58.0, 80.0, 104.0)
_TURNS: Final = 24
_CLEAR: Final = 4.0
"""Pixels that a name with a line keeps from the dots of others."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One dot where it is drawn, in pixels."""

    point: Point
    centre: QPointF
    radius: float

    @property
    def area(self) -> QRectF:
        return QRectF(
            self.centre.x() - self.radius, self.centre.y() - self.radius, 2 * self.radius, 2 * self.radius
        )


@dataclass(frozen=True, slots=True)
class Name:
    """A dot's name: where it stands, and the line that leads to it from farther off."""

    bubble: Bubble
    area: QRectF
    text: str
    leader: QLineF | None = None


def step_of(values: Iterable[float]) -> float:
    """The smallest step between two values of an axis; 1 where there is none."""
    known = sorted(set(values))
    return min((b - a for a, b in pairwise(known) if b - a > 1e-6), default=1.0)


def packed(count: int, cell: QRectF, wanted: float, line: float) -> tuple[list[QPointF], float]:
    """Places for so many dots in rows around the middle of a cell, and how wide each may be (``wanted`` at most).

    Rows as high as a ``line`` of type are preferred, so that a name finds room beside its dot.
    """
    width, height = max(cell.width(), 1.0), max(cell.height(), 1.0)
    best = (0.0, 1, 1)
    for columns in range(1, count + 1):
        rows = ceil(count / columns)
        slot = min(wanted, width / columns, height / rows)
        if slot > best[0] + 1e-9:
            best = (slot, columns, rows)
    slot, columns, rows = best
    down = min(max(slot, line), height / rows)
    found = []
    for row in range(rows):
        here = min(columns, count - row * columns)
        y = cell.center().y() + (row - (rows - 1) / 2) * down
        first = cell.center().x() - (here - 1) / 2 * slot
        found += [QPointF(first + column * slot, y) for column in range(here)]
    return found, slot


def spread(crowds: Sequence[tuple[QRectF, Sequence[tuple[Point, float]]]], line: float) -> list[Bubble]:
    """The dots of each cell with their radius wanted; all shrink alike until the fullest cell holds its own."""
    shares = [1.0]
    for cell, members in crowds:
        widest = 2 * max(radius for _, radius in members)
        _, slot = packed(len(members), cell, widest + GAP, line)
        shares.append(max(slot - GAP, 1.0) / widest if widest else 1.0)
    share = min(shares)
    found = []
    for cell, members in crowds:
        wanted = max(2 * share * max(radius for _, radius in members), 2 * LEAST) + GAP
        places, slot = packed(len(members), cell, wanted, line)
        most = max((slot - GAP) / 2, 0.5)
        for (point, radius), place in zip(members, places, strict=True):
            found.append(Bubble(point, place, min(max(radius * share, LEAST), most)))
    return found


def apart(area: QRectF, bubble: Bubble) -> float:
    """How far an area is from the edge of a dot; below 0 where they meet."""
    x, y = bubble.centre.x(), bubble.centre.y()
    across = max(area.left() - x, 0.0, x - area.right())
    down = max(area.top() - y, 0.0, y - area.bottom())
    return hypot(across, down) - bubble.radius


class Namer:
    """Gives names their places, first come first served: no name meets another, a dot, or what is blocked.

    A name lies nearer to its own dot than to any other. One that finds no such place may stand farther off at the
    end of a line, if it is among the first.
    """

    def __init__(
        self, bubbles: Sequence[Bubble], plot: QRectF, blocked: Sequence[QRectF], scale: float
    ) -> None:
        self.bubbles = bubbles
        self.plot = plot
        self.scale = scale
        self._discs = [(each.centre.x(), each.centre.y(), each.radius) for each in bubbles]
        self._taken = list(blocked)
        self._lines: list[QLineF] = []

    def name(self, bubble: Bubble, text: str, wide: float, tall: float, led: bool) -> Name | None:
        """The name at its place; None where there is no room."""
        for area in _beside(bubble, wide, tall, GAP * self.scale):
            if self._free(area) and self._apart(area, bubble, apart(area, bubble) + _NEARER * self.scale):
                return self._keep(Name(bubble, area, text))
        for area, leader in self._away(bubble, wide, tall) if led else ():
            if self._free(area) and self._clear(area, leader, bubble):
                return self._keep(Name(bubble, area, text, leader))
        return None

    def _keep(self, name: Name) -> Name:
        self._taken.append(name.area)
        if name.leader is not None:
            self._lines.append(name.leader)
        return name

    def _free(self, area: QRectF) -> bool:
        if not self.plot.contains(area):
            return False
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        for x, y, radius in self._discs:
            if x + radius > left and x - radius < right and y + radius > top and y - radius < bottom:
                return False
        wide = area.adjusted(-_BETWEEN * self.scale, 0, _BETWEEN * self.scale, 0)
        return not any(wide.intersects(other) for other in self._taken) and not any(
            crosses(line, area) for line in self._lines
        )

    def _apart(self, area: QRectF, own: Bubble, least: float) -> bool:
        """Whether an area keeps so far from the edges of all dots but its own."""
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        for bubble, (x, y, radius) in zip(self.bubbles, self._discs, strict=True):
            across = left - x if x < left else x - right if x > right else 0.0
            down = top - y if y < top else y - bottom if y > bottom else 0.0
            reach = radius + least
            near = across < reach and down < reach and across * across + down * down < reach * reach
            if near and bubble is not own:
                return False
        return True

    def _clear(self, area: QRectF, leader: QLineF, own: Bubble) -> bool:
        """Whether a line runs free of other dots, names and lines, and its name keeps away from other dots."""
        if not self._apart(area, own, _CLEAR * self.scale):
            return False
        others = [bubble for bubble in self.bubbles if bubble is not own]
        return (
            not any(crosses(leader, other.area.adjusted(-4, -4, 4, 4)) for other in others)
            and not any(crosses(leader, other) for other in self._taken)
            and not any(
                leader.intersects(line)[0] is QLineF.IntersectionType.BoundedIntersection
                for line in self._lines
            )
        )

    def _away(self, bubble: Bubble, wide: float, tall: float) -> Iterator[tuple[QRectF, QLineF]]:
        """Places farther off, the nearest first, each with the line from the edge of the dot to its name."""
        for distance in _DISTANCES:
            for turn in range(_TURNS):
                across, down = cos(2 * pi * turn / _TURNS), sin(2 * pi * turn / _TURNS)
                away = bubble.radius + distance * self.scale
                end = bubble.centre + QPointF(across, down) * away
                left = end.x() if across > 0.1 else end.x() - wide if across < -0.1 else end.x() - wide / 2
                top = end.y() if down > 0.9 else end.y() - tall if down < -0.9 else end.y() - tall / 2
                left = min(max(left, self.plot.left() + 2), self.plot.right() - wide - 2)
                area = QRectF(left, top, wide, tall)
                near = QPointF(
                    min(max(bubble.centre.x(), area.left()), area.right()),
                    min(max(bubble.centre.y(), area.top()), area.bottom()),
                )
                whole = QLineF(bubble.centre, near)
                if whole.length() > bubble.radius + GAP:
                    yield area, QLineF(whole.pointAt(bubble.radius / whole.length()), near)


def crosses(line: QLineF, area: QRectF) -> bool:
    """Whether a line meets an area, its edges not counted."""
    box = area.adjusted(0.5, 0.5, -0.5, -0.5)
    if box.contains(line.p1()) or box.contains(line.p2()):
        return True
    sides = (
        QLineF(box.topLeft(), box.bottomRight()),
        QLineF(box.topRight(), box.bottomLeft()),
    )
    return any(line.intersects(side)[0] is QLineF.IntersectionType.BoundedIntersection for side in sides)


def _beside(bubble: Bubble, wide: float, tall: float, gap: float) -> list[QRectF]:
    """Eight places for a name: right, left, above, below, then the corners."""
    x, y, away = bubble.centre.x(), bubble.centre.y(), bubble.radius + gap
    near = bubble.radius * 0.7 + gap
    return [
        QRectF(x + away, y - tall / 2, wide, tall),
        QRectF(x - away - wide, y - tall / 2, wide, tall),
        QRectF(x - wide / 2, y - away - tall, wide, tall),
        QRectF(x - wide / 2, y + away, wide, tall),
        QRectF(x + near, y - near - tall, wide, tall),
        QRectF(x + near, y + near, wide, tall),
        QRectF(x - near - wide, y - near - tall, wide, tall),
        QRectF(x - near - wide, y + near, wide, tall),
    ]
