"""The questions of a round as lines: topic and question, how the answers fell, agreement, and what was decided."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crmworkshop.activities.round_decisions import Stands, can_decide
from crmworkshop.activities.round_results import Result
from crmworkshop.activities.wording import format_agreement, format_number
from crmworkshop.language import tr, trn
from crmworkshop.ui.charts.canvas import LEFT, RIGHT, advance, draw_text, elided
from crmworkshop.ui.theme import theme

_ROW: Final = 46
_FIGURES: Final = 76
_DECIDED: Final = 104
_Index = QModelIndex | QPersistentModelIndex


class ResultModel(QAbstractListModel):
    """Results in the order shown; ``stands`` says what is recorded for each."""

    def __init__(self, stands: Callable[[Result], Stands], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results: tuple[Result, ...] = ()
        self.talk_below = 0.6
        self.stands = stands

    def show_results(self, found: Sequence[Result], talk_below: float) -> None:
        """Show these."""
        self.beginResetModel()
        self.results, self.talk_below = tuple(found), talk_below
        self.endResetModel()

    def repaint(self) -> None:
        """What is decided may be another."""
        if self.results:
            self.dataChanged.emit(self.index(0), self.index(len(self.results) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.results)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        result = self.results[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return result.topic.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = [
                f"{result.topic.name}, {tr(result.question.label)}",
                self.figures(result),
                self.decided(result),
            ]
            return ", ".join(filter(None, parts))
        return None

    def figures(self, result: Result) -> str:
        """Agreement with its mark, or votes."""
        if result.agreement is None:
            return (
                trn("{n} vote", "{n} votes", result.answers)
                if result.tally is None and result.answers
                else ""
            )
        figure = format_agreement(result.agreement, self.talk_below)
        return tr("{agreement} talk", agreement=figure) if result.agreement < self.talk_below else figure

    def decided(self, result: Result) -> str:
        """What is recorded, as its word."""
        value = self.stands(result).value
        if value is None or not can_decide(result.question):
            return ""
        return tr(result.question.scale.word(value))


class ResultList(QListView):
    """A digit or "-" decides the question in hand; Enter goes to its reason."""

    decided = Signal(int)
    """Carries the number of the scale that was typed."""
    remark_wanted = Signal()
    stood = Signal(object)
    """Carries the result in hand, None where there is none."""

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Questions of the round"))
        self.results = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.stood.emit(self.in_hand))
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def in_hand(self) -> Result | None:
        """The question on which the keyboard stands."""
        row = self.currentIndex().row()
        return self.results.results[row] if 0 <= row < len(self.results.results) else None

    def stand_on(self, row: int) -> None:
        """Go to a line."""
        count = len(self.results.results)
        if count:
            self.setCurrentIndex(self.results.index(min(max(row, 0), count - 1)))
        else:
            self.stood.emit(None)

    def decide_by(self, text: str) -> bool:
        """Decide the question in hand by a digit or "-"; False for anything else."""
        result = self.in_hand
        if result is None or not (text.isdigit() or text == "-") or not can_decide(result.question):
            return False
        value = result.question.scale.key("-" if text == "0" else text)
        if value is not None:
            self.decided.emit(value)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.remark_wanted.emit()
        elif not (plain and self.decide_by(event.text())):
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: ResultModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._view = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(theme().px(200), theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, px = theme(), theme().px
        result = self._model.results[index.row()]
        box = QRectF(option.rect)
        current = isinstance(self._view, ResultList) and self._view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setPen(QPen(look.color("accent"), 2) if self._view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("soft"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6))
        else:
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.color("line"))
        self._paint_words(painter, box, result)
        self._paint_figures(painter, box, result)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, result: Result) -> None:
        look, px = theme(), theme().px
        moved = px(50) if result.moved is not None else 0
        width = box.width() - px(_FIGURES + _DECIDED + 24) - moved
        upper = QRectF(box.left() + px(8), box.top() + px(4), width, px(20))
        lower = QRectF(box.left() + px(8), box.top() + px(23), width, px(18))
        name, small = look.font(13, 500), look.font(12)
        under = " · ".join(filter(None, (tr(result.question.label), result.topic.group)))
        draw_text(painter, upper, elided(result.topic.name, name, width), name, look.color("text"), LEFT)
        draw_text(painter, lower, elided(under, small, width), small, look.color("muted"), LEFT)

    def _paint_figures(self, painter: QPainter, box: QRectF, result: Result) -> None:
        look, px = theme(), theme().px
        hot = result.agreement is not None and result.agreement < self._model.talk_below
        right = box.right() - px(8)
        decided = self._model.decided(result)
        bold = look.font(13, 600)
        place = QRectF(right - px(_DECIDED), box.top(), px(_DECIDED), box.height())
        draw_text(painter, place, elided(decided, bold, px(_DECIDED)), bold, look.color("accent"), RIGHT)
        figure = self._model.figures(result)
        font = look.font(13, 600 if hot else 400, tabular=False)
        ink = look.color("high" if hot else "muted")
        place = QRectF(place.left() - px(_FIGURES), box.top(), px(_FIGURES - 8), box.height())
        draw_text(painter, place, figure, font, ink, RIGHT)
        moved = result.moved
        if moved is not None:
            words = format_number(moved, 2, signed=True)
            small = look.font(11)
            tone: QColor = look.color("low" if moved > 0 else "muted")
            at = place.right() - advance(figure, font) - px(6)
            draw_text(
                painter, QRectF(at - px(50), box.top(), px(50), box.height()), words, small, tone, RIGHT
            )
