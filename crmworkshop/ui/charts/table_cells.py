"""How the cells of a result table are painted: figures, wrapped words, marks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crmworkshop.activities.blocks import Form, Mark, Tone
from crmworkshop.ui.charts.canvas import CENTRE, LEFT, RIGHT, advance, draw_text, elided, strong, wrapped
from crmworkshop.ui.charts.table_model import FIGURES, TableModel
from crmworkshop.ui.theme import theme

ROW = 32
MOST_LINES = 4
PAD = 8


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
        inner = rect.adjusted(px(PAD), 0, -px(PAD), -1)
        if heading:
            text = str(self._table.rows[index.row()])
            font = look.font(weight=600)
            draw_text(painter, inner, elided(text, font, inner.width()), font, look.color("text"))
            return
        value = self._table.cell(index.row(), index.column())
        text = self._table.text(index.row(), index.column())
        if isinstance(value, Mark):
            form = self._table.block.columns[index.column()].form
            draw_mark(painter, inner, value, RIGHT if form in FIGURES else LEFT)
            return
        form = self._table.block.columns[index.column()].form
        colour = look.color("muted" if value is None else "text")
        lines = wrapped(text, cell_font(form), inner.width(), MOST_LINES) if form is Form.TEXT else [text]
        side = RIGHT if form in FIGURES else LEFT
        draw_text(painter, inner, "\n".join(lines), cell_font(form), colour, side)


def cell_font(form: Form) -> QFont:
    """The type of a cell: digits of one width where figures stand below each other, never in words."""
    return theme().font(weight=600 if form is Form.SIGNED else 400, tabular=form is not Form.TEXT)


def mark_font(pill: bool) -> QFont:
    """The type of a mark."""
    return theme().font(12, 600) if pill else theme().font(weight=500)


def draw_mark(painter: QPainter, rect: QRectF, mark: Mark, side: Qt.AlignmentFlag = LEFT) -> None:
    """A pill, a square with its word, or a plain word, as the mark asks; a plain word on the ``side`` of its column."""
    px = theme().px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if mark.pill:
        font = mark_font(pill=True)
        text = elided(mark.text, font, rect.width() - 2 * px(PAD))
        tall = QFontMetricsF(font).height() + 4
        area = QRectF(rect.left(), rect.center().y() - tall / 2, advance(text, font) + 2 * px(PAD), tall)
        painter.setBrush(theme().ink(mark.tone).soft)
        painter.drawRoundedRect(area, tall / 2, tall / 2)
        draw_text(painter, area, text, font, strong(mark.tone), CENTRE)
    else:
        font = mark_font(pill=False) if side == LEFT else cell_font(Form.REAL)
        rest = rect
        if mark.tone not in (Tone.PLAIN, Tone.MUTED, Tone.HIGH, Tone.MEDIUM, Tone.LOW):
            size = px(9)
            painter.setBrush(strong(mark.tone))
            painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - size / 2, size, size), 2, 2)
            rest = rect.adjusted(size + px(6), 0, 0, 0)
            colour = theme().color("text")
        else:
            colour = strong(mark.tone)
        draw_text(painter, rest, elided(mark.text, font, rest.width()), font, colour, side)
    painter.restore()
