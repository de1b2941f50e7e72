"""Bars in lanes over months, with bands for quarters and diamonds for milestones."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import Span, Timeline
from crmworkshop.activities.wording import format_date, month_name
from crmworkshop.language import tr
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    LEFT,
    RIGHT,
    advance,
    draw_text,
    elided,
    readable_on,
    strong,
    wrapped,
)
from crmworkshop.ui.charts.chart import ChartWidget, Plan, Spot
from crmworkshop.ui.charts.timeline_words import NOTE_SEPARATOR, DrawnMilestone, DrawnSpan, Lanes
from crmworkshop.ui.theme import theme

STEP = 30
YEARS = 18
LANE_SHARE = 0.2


class TimelineWidget(ChartWidget):
    """Bars that overlap in time stand below each other; words that do not fit a bar stand beside it."""

    def __init__(self, block: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(block.title, block.note, parent)
        self.block = block
        self.spans: list[DrawnSpan] = []
        self._lanes: list[tuple[float, float, str]] = []
        self.milestones: list[DrawnMilestone] = []
        self._left = self._right = self._top = self._bottom = 0.0

    def lay_out(self, width: float) -> Plan:
        block, px, font = self.block, theme().px, theme().font(12, 600)
        self.spans, self._lanes = [], []
        widest = max((advance(lane.name, font) for lane in block.lanes), default=0.0)
        self._left = max(min(widest + px(16), width * LANE_SHARE), px(72))
        self._right = width - px(4)
        lanes = Lanes(self._left, self._right, self.x_of)
        self.milestones = lanes.milestones(block.milestones)
        tracks = max((each.track + 1 for each in self.milestones), default=0)
        self._top = float(self._head() + px(4) + px(20) * tracks + (px(2) if tracks else 0))
        y = self._top
        for lane in block.lanes:
            start = y
            y += px(6)
            for row in lanes.rows(lane.spans):
                self.spans += [_lowered(drawn, y) for drawn in row]
                y += px(STEP)
            y = max(y, start + px(STEP) + px(6)) + px(2)
            self._lanes.append((start, y, lane.name))
        self._bottom = y
        more = (
            ""
            if all(drawn.whole for drawn in self.spans)
            else tr("What has no room stands in the bar's tip.")
        )
        self.note = f"{block.note} {more}".strip()
        spots = [
            Spot(
                QRectF(each.x - px(7), self._level(each) - px(7), px(14), px(14)),
                item.label,
                format_date(item.on),
            )
            for each, item in zip(self.milestones, block.milestones, strict=True)
        ]
        spots += [
            Spot(drawn.area, drawn.span.label, _value(drawn.span), drawn.span.key) for drawn in self.spans
        ]
        return Plan(self._bottom + 1, spots)

    def _head(self) -> int:
        """How high bands, years and months are."""
        return theme().px(20) * (1 + bool(self.block.bands)) + theme().px(YEARS)

    def _level(self, milestone: DrawnMilestone) -> float:
        """The middle of a milestone's row."""
        return self._head() + theme().px(14) + theme().px(20) * milestone.track

    def x_of(self, day: date) -> float:
        """Where a day begins, in pixels."""
        whole = max((self.block.end - self.block.start).days, 1)
        share = (day - self.block.start).days / whole
        return self._left + min(max(share, 0.0), 1.0) * (self._right - self._left)

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
        font = look.font(12)
        for drawn in self.spans:
            fill = strong(drawn.span.tone)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(drawn.area, 5, 5)
            colour = readable_on(fill) if drawn.inside else look.color("text")
            draw_text(painter, drawn.words, drawn.text, font, colour, RIGHT if drawn.before else LEFT)
            colour = readable_on(fill) if drawn.note_inside else look.color("muted")
            draw_text(painter, drawn.note_at, drawn.note, font, colour, RIGHT if drawn.note_before else LEFT)
        painter.setBrush(look.color("accent"))
        for each in self.milestones:
            size, at = px(6), QPointF(each.x, self._level(each))
            corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon([at + corner for corner in corners])
            draw_text(
                painter, self._milestone_words(each), each.text, look.font(11), look.color("text"), LEFT
            )

    def _milestone_words(self, each: DrawnMilestone) -> QRectF:
        return QRectF(each.left, self._level(each) - theme().px(9), each.width, theme().px(18))

    def _draw_head(self, painter: QPainter) -> None:
        """Bands by name and shade, years, months where there is room for their names; a line per band."""
        look, px, font = theme(), theme().px, theme().font(11, 600)
        top = float(px(20)) if self.block.bands else 0.0
        bands = [*self.block.bands, (self.block.end, "")]
        for at, (first, name) in enumerate(self.block.bands):
            x, end = self.x_of(first), self.x_of(bands[at + 1][0])
            if at % 2 == 0:
                painter.fillRect(QRectF(x, 0, end - x, self._bottom), look.color("bg"))
            draw_text(
                painter,
                QRectF(x, 0, end - x, top),
                _fitting(name, font, end - x - px(4)),
                font,
                look.color("muted"),
                CENTRE,
            )
        self._draw_months(painter, top)
        for first, _ in bands:
            self._draw_rule(painter, float(round(self.x_of(first))), top)

    def _draw_months(self, painter: QPainter, top: float) -> None:
        """A year where it begins, below it its months with short strokes between them."""
        look, px, font, bold = theme(), theme().px, theme().font(11), theme().font(11, 600)
        months = self._months()
        xs = [*(self.x_of(month) for month in months), self._right]
        below = top + px(YEARS)
        for at, month in enumerate(months):
            if at and month.month != 1:
                continue
            following = next(
                (xs[later] for later in range(at + 1, len(months)) if months[later].month == 1), None
            )
            year = QRectF(xs[at] + px(4), top, (following or self._right) - xs[at] - px(4), px(YEARS))
            if advance(str(month.year), bold) <= year.width():
                draw_text(painter, year, str(month.year), bold, look.color("muted"), LEFT)
        every = max(1, -int(-advance("Mmm 0", font) // max((self._right - self._left) / len(months), 1.0)))
        for at in range(0, len(months), every):
            painter.fillRect(QRectF(round(xs[at]), below + px(4), 1, px(12)), look.color("line"))
            rect = QRectF(xs[at] + px(4), below, xs[min(at + every, len(months))] - xs[at] - px(4), px(20))
            draw_text(painter, rect, month_name(months[at]), font, look.color("muted"), LEFT)

    def _draw_rule(self, painter: QPainter, x: float, top: float) -> None:
        """The line at which a band begins: from the head down, but through no word and no bar."""
        pad = theme().px(2)
        held = [self._milestone_words(each) for each in self.milestones if each.text]
        held += [drawn.extent for drawn in self.spans]
        held += [_note_area(drawn) for drawn in self.spans if drawn.note and not drawn.note_inside]
        y = top
        for area in sorted(
            (area for area in held if area.left() - pad < x < area.right() + pad), key=QRectF.top
        ):
            if area.top() > y:
                painter.fillRect(QRectF(x, y, 1, area.top() - y), theme().color("line"))
            y = max(y, area.bottom())
        painter.fillRect(QRectF(x, y, 1, self._bottom - y), theme().color("line"))


def _lowered(drawn: DrawnSpan, y: float) -> DrawnSpan:
    """The bar with all its words ``y`` pixels lower."""
    return replace(
        drawn,
        area=drawn.area.translated(0, y),
        words=drawn.words.translated(0, y),
        note_at=drawn.note_at.translated(0, y),
    )


def _note_area(drawn: DrawnSpan) -> QRectF:
    """What the words of a note cover of the room they have."""
    wide = advance(drawn.note, theme().font(12))
    room = drawn.note_at
    return QRectF(room.right() - wide if drawn.note_before else room.left(), room.top(), wide, room.height())


def _fitting(name: str, font: QFont, room: float) -> str:
    """The name of a band, else its first part, else what says at least half of it."""
    for shorter in (name, name.split(NOTE_SEPARATOR, maxsplit=1)[0]):
        if advance(shorter, font) <= room:
            return shorter
    cut = elided(name, font, room)
    return cut if len(cut) > len(name) // 2 else ""


def _value(span: Span) -> str:
    when = f"{format_date(span.start)} to {format_date(span.end)}"
    return f"{when}, {span.note}" if span.note else when
