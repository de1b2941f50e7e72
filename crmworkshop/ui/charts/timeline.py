"""Bars in lanes over months, with bands for quarters and diamonds for milestones."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import Span, Timeline
from crmworkshop.activities.wording import format_date, month_name
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    LEFT,
    advance,
    draw_text,
    elided,
    readable_on,
    strong,
    wrapped,
)
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.theme import theme

BAR = 24
STEP = 30
LANE_SHARE = 0.2
NOTE_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class DrawnSpan:
    """One bar: its area, and its words inside it or beside it."""

    span: Span
    area: QRectF
    words: QRectF
    text: str
    inside: bool
    note: str = ""
    """As much of the span's note as fits behind its words."""
    note_at: QRectF = field(default_factory=QRectF)


class TimelineWidget(ChartWidget):
    """Bars that overlap in time stand below each other; words that do not fit a bar stand behind it."""

    def __init__(self, block: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(block.title, block.note, parent)
        self.block = block
        self.spans: list[DrawnSpan] = []
        self._lanes: list[tuple[float, float, str]] = []
        self._milestones: list[tuple[QPointF, QRectF, str]] = []
        self._left = self._right = self._top = self._bottom = 0.0

    def lay_out(self, width: float) -> Plan:
        block, px, font = self.block, theme().px, theme().font(12, 600)
        self.spans, self._lanes = [], []
        widest = max((advance(lane.name, font) for lane in block.lanes), default=0.0)
        self._left = max(min(widest + px(16), width * LANE_SHARE), px(72))
        self._right = width - px(4)
        self._milestones = self._mark()
        head = px(20) * (2 if block.bands else 1) + px(4)
        self._top = float(head + (px(22) if self._milestones else 0))
        y = self._top
        for lane in block.lanes:
            start = y
            y += px(6)
            rows = self._stack(lane.spans)
            for row in rows:
                self.spans += [self._noted(self._drawn(span, y, row), row) for span in row]
                y += px(STEP)
            y = max(y, start + px(STEP) + px(6)) + px(2)
            self._lanes.append((start, y, lane.name))
        self._bottom = y
        spots = [
            Spot(QRectF(at.x() - px(7), at.y() - px(7), px(14), px(14)), item.label, format_date(item.on))
            for (at, _, _), item in zip(self._milestones, block.milestones, strict=True)
        ]
        spots += [
            Spot(drawn.area, drawn.span.label, _value(drawn.span), drawn.span.key) for drawn in self.spans
        ]
        return Plan(self._bottom + 1, spots)

    def x_of(self, day: date) -> float:
        """Where a day begins, in pixels."""
        whole = max((self.block.end - self.block.start).days, 1)
        share = (day - self.block.start).days / whole
        return self._left + min(max(share, 0.0), 1.0) * (self._right - self._left)

    def _words(self, span: Span) -> str:
        return f"{span.number} {span.label}".strip()

    def _stack(self, spans: Sequence[Span]) -> list[list[Span]]:
        """The spans in as few rows as have no two touching, words behind a bar included."""
        rows: list[list[Span]] = []
        ends: list[float] = []
        for span in sorted(spans, key=lambda each: (each.start, each.end)):
            start, end = self.x_of(span.start), self._end_of(span)
            free = next((at for at, taken in enumerate(ends) if taken <= start), None)
            if free is None:
                rows.append([span])
                ends.append(end)
            else:
                rows[free].append(span)
                ends[free] = end
        return rows

    def _end_of(self, span: Span) -> float:
        """Where a bar with its words ends."""
        px, end = theme().px, self.x_of(span.end)
        words = advance(self._words(span), theme().font(12)) + px(16)
        if words <= end - self.x_of(span.start):
            return end + px(4)
        return min(end + words, self._right)

    def _drawn(self, span: Span, y: float, row: Sequence[Span]) -> DrawnSpan:
        px, font = theme().px, theme().font(12)
        start = self.x_of(span.start)
        area = QRectF(start, y, max(self.x_of(span.end) - start, px(4)), px(BAR))
        text = self._words(span)
        inner = area.adjusted(px(8), 0, -px(6), 0)
        if advance(text, font) <= inner.width():
            return DrawnSpan(span, area, inner, text, inside=True)
        later = [self.x_of(other.start) for other in row if other.start >= span.end and other is not span]
        room = min([self._right, *later]) - area.right() - px(8)
        if room >= min(advance(text, font), px(60)) or room > inner.width():
            beside = QRectF(area.right() + px(6), y, max(room, 0), px(BAR))
            return DrawnSpan(span, area, beside, elided(text, font, beside.width()), inside=False)
        return DrawnSpan(span, area, inner, elided(text, font, inner.width()), inside=True)

    def _noted(self, drawn: DrawnSpan, row: Sequence[Span]) -> DrawnSpan:
        """The bar with the first parts of its note, as many as fit before the next bar."""
        px, font, span = theme().px, theme().font(12), drawn.span
        end = drawn.area.right() if drawn.inside else drawn.words.left() + advance(drawn.text, font)
        later = [self.x_of(other.start) for other in row if other.start >= span.end and other is not span]
        room = min([self._right, *later]) - end - px(16)
        parts = span.note.split(NOTE_SEPARATOR) if span.note else []
        while parts and advance(NOTE_SEPARATOR.join(parts), font) > room:
            parts.pop()
        note_at = QRectF(end + px(8), drawn.area.top(), max(room, 0.0), drawn.area.height())
        return replace(drawn, note=NOTE_SEPARATOR.join(parts), note_at=note_at)

    def _mark(self) -> list[tuple[QPointF, QRectF, str]]:
        """Milestones on their line; the words of one end where the next one begins."""
        px, font = theme().px, theme().font(11)
        y = px(20) * (2 if self.block.bands else 1) + px(14)
        xs = sorted((self.x_of(item.on), at) for at, item in enumerate(self.block.milestones))
        found: dict[int, tuple[QPointF, QRectF, str]] = {}
        for order, (x, at) in enumerate(xs):
            after = xs[order + 1][0] - px(8) if order + 1 < len(xs) else self._right
            room = max(after - x - px(10), 0.0)
            text = elided(self.block.milestones[at].label, font, room) if room > px(24) else ""
            found[at] = (QPointF(x, y), QRectF(x + px(9), y - px(9), room, px(18)), text)
        return [found[at] for at in range(len(self.block.milestones))]

    def _months(self) -> list[date]:
        first = self.block.start.replace(day=1)
        found = [first]
        while True:
            at = found[-1]
            after = date(at.year + at.month // 12, at.month % 12 + 1, 1)
            if after >= self.block.end:
                return found
            found.append(after)

    def draw(self, painter: QPainter) -> None:
        look, px = theme(), theme().px
        self._draw_head(painter)
        for start, end, name in self._lanes:
            painter.fillRect(QRectF(0, round(start), self._right, 1), look.color("line"))
            font = look.font(12, 600)
            lines = wrapped(name, font, self._left - px(12), 2 if end - start >= px(36) else 1)
            rect = QRectF(0, start, self._left - px(12), end - start)
            draw_text(painter, rect, "\n".join(lines), font, look.color("text"), LEFT)
        painter.fillRect(QRectF(0, round(self._bottom), self._right, 1), look.color("line"))
        for drawn in self.spans:
            fill = strong(drawn.span.tone)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(drawn.area, 5, 5)
            colour = readable_on(fill) if drawn.inside else look.color("text")
            draw_text(painter, drawn.words, drawn.text, look.font(12), colour, LEFT)
            draw_text(painter, drawn.note_at, drawn.note, look.font(12), look.color("muted"), LEFT)
        painter.setBrush(look.color("accent"))
        for at, words, text in self._milestones:
            size = px(6)
            corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon([at + corner for corner in corners])
            draw_text(painter, words, text, look.font(11), look.color("text"), LEFT)

    def _draw_head(self, painter: QPainter) -> None:
        """Bands by name and shade, months where there is room for their names, a line per month."""
        look, px, font = theme(), theme().px, theme().font(11)
        top = 0.0
        bands = [*self.block.bands, (self.block.end, "")]
        for at, (first, name) in enumerate(self.block.bands):
            x, end = self.x_of(first), self.x_of(bands[at + 1][0])
            if at % 2 == 0:
                painter.fillRect(QRectF(x, 0, end - x, self._bottom), look.color("bg"))
            rect = QRectF(x, 0, end - x, px(20))
            words = elided(name, look.font(11, 600), rect.width() - px(4))
            if len(words) > len(name) // 2:  # "Quar…" says nothing
                draw_text(painter, rect, words, look.font(11, 600), look.color("muted"), CENTRE)
            top = float(px(20))
        months = self._months()
        xs = [*(self.x_of(month) for month in months), self._right]
        every = max(1, -int(-advance("Mmm 0", font) // max((self._right - self._left) / len(months), 1.0)))
        for at, month in enumerate(months):
            painter.fillRect(QRectF(round(xs[at]), top, 1, self._bottom - top), look.color("line"))
            if at % every == 0:
                end = xs[min(at + every, len(months))]
                name = month_name(month)
                if month.month == 1 and advance(f"{name} {month.year}", font) < end - xs[at] - px(6):
                    name = f"{name} {month.year}"
                rect = QRectF(xs[at], top, end - xs[at], px(20))
                draw_text(painter, rect.adjusted(px(4), 0, 0, 0), name, font, look.color("muted"), LEFT)


def _value(span: Span) -> str:
    when = f"{format_date(span.start)} to {format_date(span.end)}"
    return f"{when}, {span.note}" if span.note else when
