"""The rail: the five days with their activities, how far each is, and the lists that go across days."""

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crmworkshop.language import mark, tr
from crmworkshop.method.states import ActivityProgress
from crmworkshop.ui.theme import theme

WIDTH: Final = 240
LISTS: Final = (
    ("parking", mark("Parking lot")),
    ("decisions", mark("Decision log")),
    ("actions", mark("Action items")),
)
DELIVERABLES: Final = "deliverables"
AGENDA: Final = "agenda"
ROUNDS: Final = "rounds"
ABOVE: Final = 8
"""Pixels at 100 % above the first place."""


class _Heading(NamedTuple):
    text: str
    right: str


class _Place(NamedTuple):
    key: str
    number: str
    title: str
    state: ActivityProgress | None
    """None: not an activity."""
    right: str = ""


class Progress(NamedTuple):
    """How far one activity is, as the rail shows it."""

    activity_id: str
    state: ActivityProgress


class Standing(NamedTuple):
    """How a place stands out from the others."""

    selected: bool
    focused: bool
    hovered: bool


class Rail(QListWidget):
    """Lists every place of the workshop, none before it is open; `chosen` carries the key of the place gone to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(tr("Activities"))
        self._hovered = -1
        self._shown: list[_Heading | _Place] = []
        self.setItemDelegate(_RailDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerItem)  # never half a line at the top
        self.setMouseTracking(True)
        self.currentRowChanged.connect(self._announce)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme().px(WIDTH))
        self.scheduleDelayedItemsLayout()

    def show_progress(self, activities: tuple[Progress, ...], counts: dict[str, int] | None = None) -> None:
        """List these activities by day; ``counts`` says how many entries are open in each of the `LISTS`."""
        entries = _entries(activities, counts or {})
        if [_key_of(entry) for entry in entries] != self._keys():
            self._rebuild(entries)
            return
        self._shown = entries
        for row, entry in enumerate(entries):
            _describe(self.item(row), entry)
        self.viewport().update()

    def _rebuild(self, entries: list[_Heading | _Place]) -> None:
        current = self.current()
        blocked = self.blockSignals(True)
        self.clear()
        self._shown = entries
        for entry in entries:
            _describe(QListWidgetItem(self), entry)
        self.blockSignals(blocked)
        if current:
            self.select(current)

    def entry_at(self, row: int) -> "_Heading | _Place":
        """What stands in a row."""
        return self._shown[row]

    def _keys(self) -> list[str]:
        return [_key_of(entry) for entry in self._shown]

    def current(self) -> str:
        """The key of the place shown; empty for none."""
        row = self.currentRow()
        return _key_of(self._shown[row]) if row >= 0 else ""

    def select(self, key: str) -> None:
        """Mark the place with this key as the one shown; an unknown key marks none."""
        keys = self._keys()
        if key in keys:
            self.setCurrentRow(keys.index(key))
        else:
            self.setCurrentRow(-1)

    def _show_neighbours(self, row: int) -> None:
        """Show the heading above the first place of a day, and never the place itself hard against an edge."""
        last = len(self._shown) - 1
        self.scrollToItem(self.item(min(row + 1, last)))
        self.scrollToItem(self.item(max(row - 1, 0)))

    def standing_of(self, row: int) -> "Standing":
        """How the place in this row stands out. Asked of the rail, not of the style: QStyle's many enumerations
        take as long to load as all the rest of the rail."""
        current = row == self.currentRow()
        return Standing(current, current and self.hasFocus(), row == self._hovered)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave):
            at = self.indexAt(event.position().toPoint()).row() if isinstance(event, QMouseEvent) else -1
            if at != self._hovered:
                self._hovered = at
                self.viewport().update()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Who clicks wants to work on the page: the keyboard goes along. The arrow keys stay in the rail."""
        self.clearFocus()
        super().mousePressEvent(event)

    def places(self) -> list[str]:
        """Keys of all places, top to bottom."""
        return [entry.key for entry in self._shown if isinstance(entry, _Place)]

    def _announce(self, row: int) -> None:
        entry = self._shown[row] if row >= 0 else None
        if isinstance(entry, _Place):
            self._show_neighbours(row)
            self.chosen.emit(entry.key)


def _describe(item: QListWidgetItem, entry: "_Heading | _Place") -> None:
    if isinstance(entry, _Heading):
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        spoken = f"{entry.text}, {entry.right}" if entry.right else entry.text
    else:
        spoken = " ".join(filter(None, (entry.number, entry.title)))
        if entry.state is not None:
            spoken += f", {tr(entry.state)}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)


def _key_of(entry: _Heading | _Place) -> str:
    return entry.key if isinstance(entry, _Place) else f"# {entry.text}"


def _entries(activities: tuple[Progress, ...], counts: dict[str, int]) -> list[_Heading | _Place]:
    from crmworkshop.method.guide import DAYS, guides  # not needed for the first picture

    states = {item.activity_id: item.state for item in activities}
    entries: list[_Heading | _Place] = [
        _Place(AGENDA, "", tr("Agenda"), None),
        _Place(
            ROUNDS,
            "",
            tr("Ballots", note="the rounds of the workshop"),
            None,
            tr("open") if counts.get(ROUNDS) else "",
        ),
    ]
    for day in DAYS:
        shown = [item for item in guides() if item.day == day.number and item.id in states]
        done = sum(states[item.id] is ActivityProgress.DONE for item in shown)
        entries.append(
            _Heading(
                tr("Day {number} · {day}", number=day.number, day=tr(day.title)),
                tr("{done} of {total}", done=done, total=len(shown)),
            )
        )
        entries += [_Place(item.id, item.id, tr(item.short), states[item.id]) for item in shown]
    entries.append(_Heading(tr("Overview"), ""))
    entries += [
        _Place(key, "", tr(title), None, str(counts[key]) if counts.get(key) else "") for key, title in LISTS
    ]
    entries.append(_Place(DELIVERABLES, "", tr("Deliverables"), None))
    return entries


class _RailDelegate(QStyledItemDelegate):
    """Paints headings and places."""

    def __init__(self, rail: Rail) -> None:
        super().__init__(rail)
        self._rail = rail

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = self._rail.entry_at(index.row())
        height = 40 if isinstance(entry, _Heading) else 28
        if index.row() == 0:
            height += ABOVE
        return QSize(theme().px(WIDTH - 12), theme().px(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = self._rail.entry_at(index.row())
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if index.row() == 0:
            box.adjust(0, theme().px(ABOVE), 0, 0)
        if isinstance(entry, _Heading):
            _paint_heading(painter, box, entry)
        else:
            _paint_place(painter, box, entry, self._rail.standing_of(index.row()))
        painter.restore()


def _paint_heading(painter: QPainter, box: QRectF, entry: _Heading) -> None:
    look = theme()
    line = QRectF(
        box.left() + look.px(16), box.bottom() - look.px(28), box.width() - look.px(32), look.px(28)
    )
    painter.setPen(look.color("muted"))
    painter.setFont(look.font(11, 600))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.text)
    painter.setFont(look.font(11, 500, tabular=True))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.right)


def _paint_place(painter: QPainter, box: QRectF, entry: _Place, standing: Standing) -> None:
    look = theme()
    px = look.px
    selected = standing.selected
    ground = box.adjusted(px(8), 1, -px(8), -1)  # nothing of it is left in the next row at a fractional scale
    if selected or standing.hovered:
        path = QPainterPath()
        path.addRoundedRect(ground, px(8), px(8))
        painter.fillPath(path, look.color("soft" if selected else "hover"))
    if selected:
        painter.setPen(QPen(look.color("ring"), look.line(1)))
        half = look.line(1) / 2
        painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), px(8) - half, px(8) - half)
    if standing.focused:
        painter.setPen(QPen(look.color("accent"), 2))
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), px(7), px(7))
    ink = look.color("accent" if selected else "text")
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    font = look.font(13, 600 if selected else 400)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    right = ground.right() - px(6)
    start = box.left() + px(16)
    if entry.state is not None:
        ring = QRectF(start, box.center().y() - px(7), px(14), px(14))
        _paint_state(painter, _turned(painter, box, ring), entry.state)
        least = box.left() + px(76)
        start = max(box.left() + px(70), min(least, right - metrics.horizontalAdvance(entry.title)))
    painter.setPen(ink)
    title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, int(right - start))
    room = QRectF(start, box.top(), right - start, box.height())
    painter.drawText(_turned(painter, box, room), left, title)
    painter.setFont(look.font(11, 500, tabular=True))
    painter.setPen(ink if selected else look.color("muted"))
    if entry.number:
        room = QRectF(box.left() + px(38), box.top(), px(36), box.height())
        painter.drawText(_turned(painter, box, room), left, entry.number)
    if entry.right:
        flag = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(_turned(painter, box, box.adjusted(0, 0, -px(16), 0)), flag, entry.right)


def _turned(painter: QPainter, box: QRectF, part: QRectF) -> QRectF:
    """A part of ``box``, on its other side where one reads from right to left."""
    if painter.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return part
    return part.translated(box.left() + box.right() - part.left() - part.right(), 0)


def _paint_state(painter: QPainter, box: QRectF, state: ActivityProgress) -> None:
    """An empty ring, a half-filled ring, or a filled disc with a tick."""
    accent = theme().color("accent")
    ring = box.adjusted(0.75, 0.75, -0.75, -0.75)
    if state is ActivityProgress.NOT_STARTED:
        painter.setPen(QPen(theme().color("muted"), 1.25))
        painter.drawEllipse(ring)
        return
    painter.setPen(QPen(accent, 1.5))
    if state is ActivityProgress.IN_PROGRESS:
        painter.drawEllipse(ring)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawPie(ring, 90 * 16, -180 * 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return
    painter.setBrush(accent)
    painter.drawEllipse(ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_tick(painter, box, theme().color("on_accent"))


def _paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    unit = box.width() / 14
    painter.setPen(
        QPen(colour, 1.6 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolyline(
        [box.topLeft() + QPointF(x * unit, y * unit) for x, y in ((4.2, 7.3), (6.2, 9.3), (9.8, 5.0))]
    )
