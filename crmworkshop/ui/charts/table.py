"""A result table on screen: figures right, words left and wrapped, marks as pills, copied as tab-separated text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.activities.blocks import Form, Mark, Table, Tone
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.language import tr
from crmworkshop.ui.charts.canvas import (
    CENTRE,
    LEFT,
    RIGHT,
    advance,
    draw_text,
    elided,
    line_count,
    strong,
    wrapped,
)
from crmworkshop.ui.charts.table_model import FIGURES, TableModel
from crmworkshop.ui.controls import label
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.table_head import TableHead

ROW = 32
LINE = 18
MOST_LINES = 4
GROWS_TO = 400
"""Rows up to which a table shows all of itself; a longer one scrolls."""
SHOWN_OF_MORE = 40
MEASURED_AT_ONCE = 200
"""Rows of a longer one that are measured in a turn of the event loop: some thousand would hold the window still."""
SHORT_WORD = 8
"""Letters up to which a word fits any column."""
LEAST_TEXT, LONGEST_WORD = 90, 170
"""Pixels at 100 % that a column of text keeps at least, and up to which a long word widens it."""
_PAD = 8


class TableWidget(QWidget):
    """The title, and the table or what stands for an empty one."""

    jump_wanted = Signal(str)
    figure_wanted = Signal(object)

    def __init__(self, block: Table, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block = block
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.title = label(block.title, "section", wrap=True)
        self.title.setVisible(bool(block.title))
        column.addWidget(self.title)
        self.view: TableView | None = None
        if block.rows:
            self.view = TableView(block, currency, self)
            self.view.jump_wanted.connect(self.jump_wanted)
            self.view.figure_wanted.connect(self.figure_wanted)
            column.addWidget(self.view)
        else:
            column.addWidget(label(block.empty, "muted", wrap=True))

    def show_block(self, block: Table) -> None:
        """Show another table, which has rows as well, in place of this one."""
        assert self.view is not None
        self.block = block
        self.title.setText(block.title)
        self.view.setAccessibleName(block.title)
        self.view.show_block(block)


class TableView(QTableView):
    """Rows are as high as their longest text needs; columns share the width as the block says."""

    jump_wanted = Signal(str)
    figure_wanted = Signal(object)

    def __init__(self, block: Table, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = TableModel(block, currency, self)
        self.setModel(self.table)
        self.setItemDelegate(CellDelegate(self.table, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(block.title or tr("Results"))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self._head = head = TableHead(self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(1)
        head.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.clicked.connect(self._clicked)
        self._measured = 0
        self._counted: dict[tuple[str, int], int] = {}
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure_more)
        theme().changed.connect(self._fit)
        # Rows are measured once it is known how wide the table is.
        self.setFixedHeight(head.sizeHint().height() + 2 + self._shown_of(self.table.rows) * theme().px(ROW))

    def show_block(self, block: Table) -> None:
        """Show another table in place of this one, in its own order; the record stood on stays so."""
        key, column = self.table.key_at(self.currentIndex().row()), self.currentIndex().column()
        self.table.show_block(block)
        self._sorted = None
        self.horizontalHeader().setSortIndicatorShown(False)
        self._fit()
        row = next((at for at in range(len(self.table.rows)) if key and self.table.key_at(at) == key), -1)
        if row >= 0 and column < len(block.columns):
            self.setCurrentIndex(self.table.index(row, column))

    def _sort(self, column: int) -> None:
        """Best first, then the other way, then as it was."""
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        form = self.table.block.columns[column].form
        first, second = (up, down) if form in (Form.TEXT, Form.DATE) else (down, up)
        if self._sorted == (column, second):
            self._sorted = None
            self.table.sort(-1)
            self.horizontalHeader().setSortIndicatorShown(False)
        else:
            self._sorted = (column, second if self._sorted == (column, first) else first)
            self.table.sort(*self._sorted)
            self.horizontalHeader().setSortIndicator(*self._sorted)
            self.horizontalHeader().setSortIndicatorShown(True)
        self._fit()

    def _clicked(self, index: QModelIndex) -> None:
        """A figure says why it is so, anything else leads to the record of the row."""
        found = self.figure_at()
        if found is not None and found.figure is not Figure.RECORD:
            self.figure_wanted.emit(found)
        else:
            self._jump(index.row())

    def figure_at(self) -> Subject | None:
        """The figure of the current cell: the one of its column, else all of the record behind its row."""
        index = self.currentIndex()
        key = self.table.key_at(index.row())
        if not key:
            return None
        return Subject(self.table.block.columns[index.column()].figure or Figure.RECORD, key)

    def _jump(self, row: int) -> None:
        key = self.table.key_at(row)
        if key:
            self.jump_wanted.emit(key)

    # -- geometry -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        px = theme().px
        widths = column_widths(self.table, self.viewport().width())
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        self._head.fit()
        self.clearSpans()
        self._measured, self._counted = 0, {}
        self.verticalHeader().setDefaultSectionSize(px(ROW))  # of rows below, until it is their turn
        height = self._measure(self._shown_of(self.table.rows))
        self.setFixedHeight(self._head.sizeHint().height() + 2 + height)
        self._measuring.start()

    @staticmethod
    def _shown_of(rows: Sequence[object]) -> int:
        """How many rows are in sight at once."""
        return len(rows) if len(rows) <= GROWS_TO else SHOWN_OF_MORE

    def _measure(self, count: int) -> int:
        """Give the next rows their height, and headings all columns; returns how high they are together."""
        px, font = theme().px, theme().font()
        columns = range(len(self.table.block.columns))
        texts = [
            (at, self.columnWidth(at)) for at in columns if self.table.block.columns[at].form is Form.TEXT
        ]
        whole = 0
        for row in range(self._measured, min(self._measured + count, len(self.table.rows))):
            heading = self.table.row_at(row) is None
            if heading and len(columns) > 1:
                self.setSpan(row, 0, 1, len(columns))
            tall = px(ROW) + (0 if heading else self._lines(row, texts, font) - 1) * px(LINE)
            if tall != self.rowHeight(row):
                self.setRowHeight(row, tall)
            whole += tall
            self._measured = row + 1
        return whole

    def _measure_more(self) -> None:
        if self._measured < len(self.table.rows):
            self._measure(MEASURED_AT_ONCE)
            self._measuring.start()

    def _lines(self, row: int, texts: Sequence[tuple[int, int]], font: QFont) -> int:
        """How many lines the longest text of a row takes, at least one; what was measured is kept, as texts recur."""
        most = 1
        for column, width in texts:
            text = self.table.text(row, column)
            lines = self._counted.get((text, width))
            if lines is None:
                lines = line_count(text, font, width - 2 * theme().px(_PAD), MOST_LINES)
                self._counted[text, width] = lines
            most = max(most, lines)
        return most

    # -- keys -----------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._jump(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def copied(self) -> str:
        """The selected rows, or all, under their headings, as a spreadsheet takes them."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        columns = range(len(self.table.block.columns))
        lines = ["\t".join(column.label for column in self.table.block.columns)]
        for row in rows or range(len(self.table.rows)):
            if self.table.row_at(row) is not None:
                cells = (self.table.plain(row, column) for column in columns)
                lines.append("\t".join(" ".join(cell.split()) for cell in cells))
        return "\n".join(lines)


class CellDelegate(QStyledItemDelegate):
    """Paints every cell itself."""

    def __init__(self, table: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().px(80), theme().px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, px = theme(), theme().px
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        heading = self._table.row_at(index.row()) is None
        fill = look.color("soft") if selected else look.color("bg") if heading else look.color("surface")
        painter.fillRect(rect, fill)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.color("line"))
        inner = rect.adjusted(px(_PAD), 0, -px(_PAD), -1)
        if heading:
            text = str(self._table.rows[index.row()])
            font = look.font(weight=600)
            draw_text(painter, inner, elided(text, font, inner.width()), font, look.color("text"))
            return
        value = self._table.cell(index.row(), index.column())
        text = self._table.text(index.row(), index.column())
        if isinstance(value, Mark):
            draw_mark(painter, inner, value)
            return
        form = self._table.block.columns[index.column()].form
        font = look.font(weight=600 if form is Form.SIGNED else 400, tabular=True)
        colour = look.color("muted" if value is None else "text")
        lines = wrapped(text, font, inner.width(), MOST_LINES) if form is Form.TEXT else [text]
        draw_text(painter, inner, "\n".join(lines), font, colour, RIGHT if form in FIGURES else LEFT)


def draw_mark(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    """A pill, a square with its word, or a plain word, as the mark asks."""
    px = theme().px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if mark.pill:
        font = theme().font(12, 600, tabular=True)
        text = elided(mark.text, font, rect.width() - 2 * px(_PAD))
        tall = QFontMetricsF(font).height() + 4
        area = QRectF(rect.left(), rect.center().y() - tall / 2, advance(text, font) + 2 * px(_PAD), tall)
        painter.setBrush(theme().ink(mark.tone).soft)
        painter.drawRoundedRect(area, tall / 2, tall / 2)
        draw_text(painter, area, text, font, strong(mark.tone), CENTRE)
    else:
        font = theme().font(weight=500, tabular=True)
        rest = rect
        if mark.tone not in (Tone.PLAIN, Tone.MUTED, Tone.HIGH, Tone.MEDIUM, Tone.LOW):
            size = px(9)
            painter.setBrush(strong(mark.tone))
            painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - size / 2, size, size), 2, 2)
            rest = rect.adjusted(size + px(6), 0, 0, 0)
            colour = theme().color("text")
        else:
            colour = strong(mark.tone)
        draw_text(painter, rest, elided(mark.text, font, rest.width()), font, colour, LEFT)
    painter.restore()


def column_widths(table: TableModel, free: int) -> list[int]:
    """Figures and marks get what they need; texts share the rest by their weight, short ones less."""
    px, block = theme().px, table.block
    body, head = theme().font(weight=600, tabular=True), theme().font(11, 600)
    sample = range(min(len(table.rows), 200))
    wanted = []
    for at, column in enumerate(block.columns):
        texts = [table.text(row, at) for row in sample if table.row_at(row) is not None]
        widest = max((advance(text, body) for text in texts), default=0.0)
        mark = px(18) if column.form is Form.MARK else 0
        wanted.append(max(widest + mark, _heading_width(column.label, head) + px(14)) + 2 * px(_PAD))
    texts_at = [at for at, column in enumerate(block.columns) if column.form is Form.TEXT]
    spare = free - sum(width for at, width in enumerate(wanted) if at not in texts_at)
    shares = {at: block.columns[at].width for at in texts_at}
    longest = {at: _longest_word(table, at, sample, px) for at in texts_at}
    for at, width in _shared(spare, {at: wanted[at] for at in texts_at}, shares, longest).items():
        wanted[at] = width
    if not texts_at or sum(wanted) > free:
        factor = free / max(sum(wanted), 1.0)
        wanted = [width * factor for width in wanted] if factor < 1 else wanted
    widths = [int(width) for width in wanted]
    if texts_at and widths:
        widths[texts_at[0]] += max(free - sum(widths), 0)
    return widths


def _longest_word(table: TableModel, column: int, sample: range, px: Callable[[float], int]) -> float:
    """What the longest word of a column needs, so that none is cut where there is room."""
    font = theme().font()
    texts = [table.text(row, column) for row in sample if table.row_at(row) is not None]
    words = {word for text in texts for word in text.split() if len(word) > SHORT_WORD}
    widest = max((advance(word, font) for word in words), default=0.0)
    return max(min(widest, px(LONGEST_WORD)) + 2 * px(_PAD) + 1, px(LEAST_TEXT))


def _heading_width(text: str, font: QFont) -> float:
    """What a heading needs on two lines."""
    words = text.split(" ")
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return min((max(advance(part, font) for part in way) for way in ways), default=advance(text, font))


def _shared(
    spare: float, wanted: dict[int, float], weights: dict[int, float], least: dict[int, float]
) -> dict[int, float]:
    """Widths of the text columns in ``spare`` pixels: all they want and more, or what is fair to the long ones.

    No column becomes narrower than ``least`` says, unless it wants less.
    """
    needed = sum(wanted.values())
    if needed <= spare:
        grown = {at: width * weights[at] for at, width in wanted.items()}
        total = sum(grown.values()) or 1.0
        return {at: width + (spare - needed) * grown[at] / total for at, width in wanted.items()}
    found: dict[int, float] = {}
    left = dict(wanted)
    while left:
        weight = sum(weights[at] for at in left)
        fair = {at: spare * weights[at] / weight for at in left}
        settled = {at: width for at, width in left.items() if width <= fair[at]} or {
            at: min(width, least[at]) for at, width in left.items() if fair[at] < min(width, least[at])
        }
        if not settled:
            return found | fair
        for at, width in settled.items():
            del left[at]
            found[at] = width
            spare -= width
    return found
