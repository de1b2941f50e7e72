"""Where the words of a timeline stand: in their bar, behind it or before it; notes where they find room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from crmworkshop.activities.blocks import Milestone, Span
from crmworkshop.ui.charts.canvas import advance, elided
from crmworkshop.ui.theme import theme

BAR: Final = 24
NOTE_SEPARATOR: Final = " · "
MORE: Final = "…"
MOST_TRACKS: Final = 4
"""Rows that the names of milestones may take."""


@dataclass(frozen=True, slots=True)
class DrawnSpan:
    """One bar: its area, and its words in it, behind it or, right-aligned, before it."""

    span: Span
    area: QRectF
    words: QRectF
    text: str
    inside: bool
    before: bool = False
    note: str = ""
    """As much of the span's note as finds room."""
    note_at: QRectF = field(default_factory=QRectF)
    note_inside: bool = False
    note_before: bool = False

    @property
    def extent(self) -> QRectF:
        """Bar and words together."""
        return self.area if self.inside else self.area.united(self.words)

    @property
    def whole(self) -> bool:
        """Whether all is written that there is to say."""
        return self.note == self.span.note and not self.text.endswith(MORE)


@dataclass(frozen=True, slots=True)
class DrawnMilestone:
    """One milestone: where its diamond is, how many rows down, and its words."""

    x: float
    track: int
    left: float
    width: float
    text: str
    before: bool = False


@dataclass(frozen=True, slots=True)
class Lanes:
    """Sets bars and words between two edges; ``x_of`` says where a day begins."""

    left: float
    right: float
    x_of: Callable[[date], float]

    def rows(self, spans: Sequence[Span]) -> list[list[DrawnSpan]]:
        """The bars at y = 0, in as few rows as have no two touching, words included; then their notes."""
        rows: list[list[DrawnSpan]] = []
        for span in sorted(spans, key=lambda each: (each.start, each.end)):
            drawn = self._drawn(span)
            free = next((row for row in rows if not any(_touch(drawn, other) for other in row)), None)
            if free is None:
                rows.append([drawn])
            else:
                free.append(drawn)
        for row in rows:
            for at, drawn in enumerate(row):
                row[at] = self._noted(drawn, [other for other in row if other is not drawn])
        return rows

    def _drawn(self, span: Span) -> DrawnSpan:
        """The bar with its words in it, else behind it, else before it, else cut where there is most room."""
        px, font = theme().px, theme().font(12)
        start = self.x_of(span.start)
        area = QRectF(start, 0, max(self.x_of(span.end) - start, px(4)), px(BAR))
        text = f"{span.number} {span.label}".strip()
        need, pad = advance(text, font) + 1, px(6)
        inner = area.adjusted(px(8), 0, -pad, 0)
        behind, before = self.right - area.right() - pad, area.left() - pad - self.left
        room = max(inner.width(), behind, before)
        if need <= inner.width() or room == inner.width():
            return DrawnSpan(span, area, inner, elided(text, font, inner.width()), inside=True)
        if need <= behind or (room == behind and need > before):
            words = QRectF(area.right() + pad, 0, min(need, behind), px(BAR))
            return DrawnSpan(span, area, words, elided(text, font, words.width()), inside=False)
        wide = min(need, before)
        words = QRectF(area.left() - pad - wide, 0, wide, px(BAR))
        return DrawnSpan(span, area, words, elided(text, font, wide), inside=False, before=True)

    def _noted(self, drawn: DrawnSpan, others: Sequence[DrawnSpan]) -> DrawnSpan:
        """The bar with its note behind the words, in the bar or before it: all of it, else the most that fits."""
        if not drawn.span.note:
            return drawn
        px, font = theme().px, theme().font(12)
        own = drawn.extent
        right = min(
            [self.right, *(other.extent.left() - px(8) for other in others if other.area.left() > own.left())]
        )
        left = max(
            [self.left, *(other.extent.right() + px(8) for other in others if other.area.left() < own.left())]
        )
        left = max(
            [
                left,
                *(
                    other.note_at.right() + px(8)
                    for other in others
                    if other.note and other.note_at.right() <= own.left()
                ),
            ]
        )
        begin = drawn.area.left() + px(8)
        behind = QRectF(own.right() + px(8), 0, max(right - own.right() - px(8), 0.0), px(BAR))
        before = QRectF(left, 0, max(own.left() - px(8) - left, 0.0), px(BAR))
        if drawn.inside:
            begin += advance(drawn.text, font) + px(8)
        within = QRectF(begin, 0, max(drawn.area.right() - px(6) - begin, 0.0), px(BAR))
        best = drawn
        for room, inside, ahead in ((behind, False, False), (within, True, False), (before, False, True)):
            note = _shortened(drawn.span.note, font, room.width())
            if len(note) > len(best.note):
                best = replace(drawn, note=note, note_at=room, note_inside=inside, note_before=ahead)
        return best

    def milestones(self, items: Sequence[Milestone]) -> list[DrawnMilestone]:
        """Milestones in the order given; one whose words would meet others stands a row lower."""
        px, font = theme().px, theme().font(11)
        taken: list[list[tuple[float, float]]] = []
        found: dict[int, DrawnMilestone] = {}
        for x, at in sorted((self.x_of(item.on), at) for at, item in enumerate(items)):
            text = items[at].label
            need = advance(text, font) + 1
            before = x + px(10) + need > self.right and x - px(10) - need > self.left
            start, end = (x - px(10) - need, x + px(8)) if before else (x - px(8), x + px(10) + need)
            tracks = range(MOST_TRACKS)
            free = (
                track
                for track in tracks
                if len(taken) <= track or all(end <= one or start >= two for one, two in taken[track])
            )
            track = next(free, None)
            if track is None:
                track, text, end = MOST_TRACKS - 1, "", x + px(8)
            while len(taken) <= track:
                taken.append([])
            taken[track].append((start, end))
            wide = min(need, self.right - x - px(9)) if not before else need
            left = start if before else x + px(9)
            found[at] = DrawnMilestone(x, track, left, wide, elided(text, font, wide), before)
        return [found[at] for at in range(len(items))]


def _touch(one: DrawnSpan, two: DrawnSpan) -> bool:
    gap = theme().px(4)
    return one.extent.left() < two.extent.right() + gap and two.extent.left() < one.extent.right() + gap


def _shortened(note: str, font: QFont, room: float) -> str:
    """The note, or as many of its parts as fit with a sign that there is more; "" if none does."""
    if advance(note, font) <= room:
        return note
    parts = note.split(NOTE_SEPARATOR)[:-1]
    while parts:
        shorter = NOTE_SEPARATOR.join([*parts, MORE])
        if advance(shorter, font) <= room:
            return shorter
        parts.pop()
    return ""
