"""The table of one day: moved, retimed and timed by key or drag, with marks for now and for the day's end."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crmworkshop.activities.agenda import Entry, time_words
from crmworkshop.language import tr
from crmworkshop.ui.agenda_model import ENTRY, TYPED, AgendaModel, Column
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.table_head import TableHead

ROW: Final = 34
SIGN: Final = 20
"""Room for the sign before what is done."""
BESIDE_WORDS: Final = 0.14
"""Share of a row above and below its words."""
STEP: Final = 5
"""Minutes that + and - add and take."""
_WIDTHS: Final = {
    Column.TIME: 98,
    Column.PLANNED: 76,
    Column.ACTUAL: 116,
    Column.NEEDED: 116,
    Column.HERE: 90,
}
_FOREGONE: Final = (Column.NEEDED, Column.HERE, Column.ACTUAL)
"""Which columns go first where there is little room."""
LEAST_TITLE: Final = 220
_CTRL: Final = Qt.KeyboardModifier.ControlModifier


class AgendaTable(QTableView):
    """Asks for what is to be done with the row in hand; `model_` shows the day."""

    moved = Signal(int)
    """Carries -1 for one row up, 1 for one down."""
    sent = Signal(int)
    """Carries -1 for the day before, 1 for the day after."""
    lengthened = Signal(int)
    """Carries minutes to add."""
    removed = Signal()
    row_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = AgendaModel()
        self.setModel(self.model_)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Agenda of the day"))
        self.now = -1
        """Minutes since midnight where today is shown, else -1."""
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setHorizontalHeader(_Head(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for changed in (self.model_.modelReset, self.model_.dataChanged):
            changed.connect(lambda *_: self._share_width())
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.row_changed.emit())
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW))
        self._share_width()

    def _share_width(self) -> None:
        """Columns that leave the titles too little room are not shown, those without an entry sooner."""
        px = theme().px
        room = self.viewport().width()
        shown = dict(_WIDTHS)
        longest = self._longest_title()
        for column in _FOREGONE:
            least = px(LEAST_TITLE) if self.model_.filled(column) else max(px(LEAST_TITLE), longest)
            narrow = room - sum(px(width) for width in shown.values()) < least
            self.setColumnHidden(column, narrow)
            if narrow:
                del shown[column]
        for column, width in shown.items():
            self.setColumnWidth(column, px(width))
        self.setColumnWidth(Column.WHAT, room - sum(px(width) for width in shown.values()))

    def _longest_title(self) -> int:
        metrics = QFontMetrics(theme().font(13))
        rows = range(self.model_.rowCount())
        titles = (str(self.model_.index(row, Column.WHAT).data()) for row in rows)
        return max(map(metrics.horizontalAdvance, titles), default=0) + theme().px(SIGN + 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def entry(self) -> Entry | None:
        """The entry in hand."""
        row = self.currentIndex().row()
        return self.model_.entries[row] if 0 <= row < len(self.model_.entries) else None

    def is_typing(self) -> bool:
        """Whether a cell is being typed in: it is not to be filled anew then."""
        return self.state() is QAbstractItemView.State.EditingState

    def select(self, key: str) -> bool:
        """Take the row of an item in hand; False if it is not on this day."""
        row = self.model_.row_of(key)
        if row >= 0:
            column = max(self.currentIndex().column(), 0)
            self.setCurrentIndex(self.model_.index(row, column if column in TYPED else Column.WHAT))
        return row >= 0

    # -- keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_typing():  # what the cell's line does not take itself, such as Enter, is its delegate's
            event.ignore()
            return
        held = event.modifiers() & _CTRL
        key = Qt.Key(event.key())
        if held and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif held and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.sent.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif event.text() in ("+", "-") and not held:
            self.lengthened.emit(STEP if event.text() == "+" else -STEP)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self._cell_to_type_in(Column.WHAT))
        elif event.text().isdigit():
            self.setCurrentIndex(self._cell_to_type_in(Column.PLANNED, figures=True))
            super().keyPressEvent(event)
        elif event.text().isprintable() and event.text().strip() and not held:
            event.ignore()  # letters do not rename by accident: Enter or F2 begins
        else:
            super().keyPressEvent(event)

    def _cell_to_type_in(self, usual: Column, *, figures: bool = False) -> QModelIndex:
        index = self.currentIndex()
        fits = index.column() in TYPED and not (figures and index.column() == Column.WHAT)
        return index if fits else index.siblingAtColumn(usual)

    # -- marks ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for minute, token, words in self.marks():
            self._tag(painter, self.height_of(minute, token), token, words)

    def marks(self) -> list[tuple[int, str, str]]:
        """Times of day that are marked across the table, with colour and words: the day's end, and now."""
        plan = self.model_.plan
        found = []
        if plan is not None and plan.over:
            found.append((plan.end, "high", tr("end {time}", time=time_words(plan.end))))
        if self.now >= 0:
            found.append((self.now, "accent", tr("now {time}", time=time_words(self.now))))
        return found

    def _tag(self, painter: QPainter, y: int, token: str, words: str) -> None:
        """The words of a mark at the right end of what is done; the line itself lies under the cells' texts."""
        if y < 0:
            return
        look = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(11, 600, tabular=True))
        width = painter.fontMetrics().horizontalAdvance(words) + look.px(12)
        right = self.columnViewportPosition(Column.WHAT) + self.columnWidth(Column.WHAT)
        box = QRect(right - width, max(y - look.px(8), 0), width, look.px(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(token))
        painter.drawRoundedRect(box, look.px(4), look.px(4))
        painter.setPen(look.color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def tag_in(self, row: QRect) -> int:
        """How many pixels at the right of a title the words of a mark take, where they lie in its row."""
        look, found = theme(), 0
        metrics = QFontMetrics(look.font(11, 600, tabular=True))
        for minute, token, words in self.marks():
            y = self.height_of(minute, token)
            if y >= 0 and row.top() < y + look.px(8) and y - look.px(8) < row.bottom():
                found = max(found, metrics.horizontalAdvance(words) + look.px(12))
        return found

    def height_of(self, minute: int, token: str = "") -> int:
        """Where a time of day lies in the viewport, in pixels from its top; -1 if it is not within the day.

        Now (the mark in accent) is in the row whose turn it is, wherever the clock would put it.
        """
        plan = self.model_.plan
        course = plan.course if plan else None
        turn = course.at if course and token == "accent" else -1
        for row, entry in enumerate(self.model_.entries):
            begin, end = entry.expected
            if row == turn or (begin <= minute <= end and not 0 <= turn < self.model_.rowCount()):
                share = min(max((minute - begin) / max(end - begin, 1), 0.0), 1.0)
                if BESIDE_WORDS < share < 1 - BESIDE_WORDS:  # a line through words would strike them out
                    share = BESIDE_WORDS if share < 0.5 else 1 - BESIDE_WORDS
                return self.rowViewportPosition(row) + round(share * self.rowHeight(row))
        return -1

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self.viewport().update()
        return super().viewportEvent(event)


class _Head(TableHead):
    """What is done stands behind its sign; so does the heading of that column."""

    def indent(self, section: int) -> int:
        return theme().px(SIGN) if section == Column.WHAT else 0


class _Delegate(QStyledItemDelegate):
    """Paints a row: ticks what is done, mutes breaks, marks what is in hand and what shifted."""

    def __init__(self, table: AgendaTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().px(40), theme().px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY)
        look = theme()
        box: QRect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, look.color("soft"))
        elif entry.item.is_break:
            painter.fillRect(box, look.color("bg"))
        painter.setPen(look.color("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if selected:
            for top in (box.top(), box.bottom() + 1 - look.line(1)):
                painter.fillRect(box.left(), top, box.width(), look.line(1), look.color("ring"))
        for minute, token, _words in self._table.marks():
            y = self._table.height_of(minute, token)
            if box.top() <= y <= box.bottom():
                painter.fillRect(box.left(), y, box.width(), 2, look.color(token))
        words = box.adjusted(look.px(8), 0, -look.px(8), 0)
        column = Column(index.column())
        if column is Column.TIME:
            self._paint_time(painter, words, entry)
        else:
            self._paint_text(painter, words, entry, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_time(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        look = theme()
        plan = self._table.model_.plan
        late = plan is not None and entry.expected[1] > plan.end
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font(13, 500, tabular=True))
        painter.setPen(look.color("high" if late else "muted" if entry.item.is_break else "text"))
        painter.drawText(box, left, time_words(entry.expected[0]))
        if entry.expected[0] != entry.planned[0]:
            font = look.font(11, tabular=True)
            font.setStrikeOut(True)
            painter.setFont(font)
            painter.setPen(look.color("muted"))
            painter.drawText(box.adjusted(look.px(46), 0, 0, 0), left, time_words(entry.planned[0]))

    def _paint_text(
        self, painter: QPainter, box: QRect, entry: Entry, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme()
        column = Column(index.column())
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        running = entry.spent.running
        weight = 600 if running and column in (Column.WHAT, Column.ACTUAL) else 400
        over = column is Column.ACTUAL and entry.spent.minutes >= entry.item.minutes + 1
        muted = entry.item.is_break or column is Column.NEEDED
        token = "accent" if running and not over else "high" if over else "muted" if muted else "text"
        painter.setFont(look.font(13, weight, tabular=column is not Column.WHAT))
        painter.setPen(look.color(token))
        if column is Column.WHAT and (entry.done or running):
            size = look.px(14)
            icon = look.icon("check" if entry.done else "play", "accent", 14)
            icon.paint(painter, QRect(box.left(), box.center().y() - size // 2, size, size))
        if column is Column.WHAT:
            box = box.adjusted(look.px(SIGN), 0, -self._table.tag_in(box), 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)
