"""The answers of one printed ballot as lines in its order: a key answers and moves on, Enter skips, Up goes back."""

from typing import Any, Final, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crmworkshop.activities.round_items import Item
from crmworkshop.activities.rounds import is_vote
from crmworkshop.language import tr
from crmworkshop.method.scales import VOTE
from crmworkshop.ui.charts.canvas import LEFT, RIGHT, draw_text, elided
from crmworkshop.ui.rounds.filling import Filling
from crmworkshop.ui.theme import theme

_ROW: Final = 28
_QUESTION: Final = 34
_GROUP: Final = 22
_CODE: Final = 52
_BOX: Final = 26
_WORD: Final = 150
_WITH_WORD: Final = 380
"""Lines from this width on show the word beside its sign."""
_Index = QModelIndex | QPersistentModelIndex


class PaperModel(QAbstractListModel):
    """The items of a round, with what the ballot in hand answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()
        self.filling: Filling | None = None

    def show_ballot(self, items: tuple[Item, ...], filling: Filling) -> None:
        """Show another ballot."""
        self.beginResetModel()
        self.items, self.filling = items, filling
        self.endResetModel()

    def repaint(self, row: int) -> None:
        """The answer of a line is another."""
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.items)

    def value(self, row: int) -> int | None:
        """The answer of a line."""
        return self.filling.value(self.items[row]) if self.filling is not None else None

    def answer(self, row: int) -> tuple[str, str]:
        """The sign and the word of the answer of a line; empty for none."""
        item, value = self.items[row], self.value(row)
        if value is None:
            return "", ""
        if is_vote(item.question):
            return "x", ""
        level = next(each for each in item.question.scale.levels if each.number == value)
        return level.sign, tr(level.word)

    def begins_question(self, row: int) -> bool:
        """Whether a question begins with this line."""
        return row == 0 or self.items[row - 1].question is not self.items[row].question

    def begins_group(self, row: int) -> bool:
        """Whether a named group begins with this line."""
        group = self.items[row].topic.group
        return bool(group) and (self.begins_question(row) or self.items[row - 1].topic.group != group)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.topic.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            sign, word = self.answer(index.row())
            said = word or sign or tr("no answer")
            return f"{tr(item.question.label)}, {item.topic.name}: {said}"
        return None


class PaperList(QListView):
    """Counts on one key for each answer."""

    typed = Signal(int, object)
    """Carries the line and the number typed, or None to take the answer back."""
    wrong = Signal(str)
    """Carries the key that stands for nothing here."""
    next_wanted = Signal()
    """Enter behind the last line, or Ctrl+Enter anywhere."""
    left_above = Signal()
    """Up on the first line."""
    undo_wanted = Signal()
    stood = Signal(int)

    def __init__(self, model: PaperModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Answers of the ballot"))
        self.lines = model
        self.at_end = False
        """Whether the last line was answered or skipped, so that Enter goes to the next ballot."""
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._tell)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def _tell(self) -> None:
        self.at_end = False
        self.stood.emit(self.currentIndex().row())

    def stand_on(self, row: int) -> None:
        """Go to a line."""
        if self.lines.items:
            self.setCurrentIndex(self.lines.index(min(max(row, 0), len(self.lines.items) - 1)))

    def step(self) -> None:
        """To the next line; behind the last one the ballot is done."""
        row = self.currentIndex().row()
        if row + 1 < len(self.lines.items):
            self.stand_on(row + 1)
        else:
            self.at_end = True
            self.stood.emit(row)

    def event(self, event: QEvent) -> bool:
        """Undo takes back the last key here, not the last change of the workshop."""
        overrides = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if overrides and cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if control or self.at_end:
                self.next_wanted.emit()
            else:
                self.step()
        elif key == Qt.Key.Key_Space:
            self.step()
        elif key == Qt.Key.Key_Delete:
            self.typed.emit(row, None)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backspace):
            self._up(row)
        elif event.text() and event.text().isprintable() and not control:
            self._type(row, event.text())
        else:
            super().keyPressEvent(event)

    def _up(self, row: int) -> None:
        if self.at_end:
            self._tell()
        elif row <= 0:
            self.left_above.emit()
        else:
            self.stand_on(row - 1)

    def _type(self, row: int, text: str) -> None:
        if not 0 <= row < len(self.lines.items):
            return
        question = self.lines.items[row].question
        value = question.scale.key("-" if text == "0" else text)
        if is_vote(question):
            value = VOTE.numbers[0] if text.casefold() in ("x", "1", "+") else None
        if value is None:
            self.wrong.emit(text)
        else:
            self.typed.emit(row, value)


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: PaperModel, view: PaperList) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def _above(self, row: int) -> int:
        """What headings above the line take."""
        px = theme().px
        question = px(_QUESTION) if self._model.begins_question(row) else 0
        return question + (px(_GROUP) if self._model.begins_group(row) else 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme().px(200), self._above(index.row()) + theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, px, row = theme(), theme().px, index.row()
        item, box = self._model.items[row], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = box.top()
        if self._model.begins_question(row):
            place = QRectF(box.left() + px(6), top + px(6), box.width(), px(_QUESTION - 6))
            draw_text(painter, place, tr(item.question.label), look.font(14, 600), look.color("text"), LEFT)
            top += px(_QUESTION)
        if self._model.begins_group(row):
            font = look.font(12, 500)
            place = QRectF(box.left() + px(6), top, box.width() - px(12), px(_GROUP))
            text = elided(item.topic.group, font, place.width())
            draw_text(painter, place, text, font, look.color("muted"), LEFT)
            top += px(_GROUP)
        self._paint_line(painter, QRectF(box.left(), top, box.width(), px(_ROW)), row)
        painter.restore()

    def _paint_line(self, painter: QPainter, line: QRectF, row: int) -> None:
        look, px = theme(), theme().px
        topic = self._model.items[row].topic
        if self._view.currentIndex().row() == row:
            painter.setPen(QPen(look.color("accent"), 2) if self._view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("soft"))
            painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), px(6), px(6))
        sign, word = self._model.answer(row)
        body, bold = look.font(), look.font(13, 600, tabular=True)
        left = line.left() + px(8)
        if topic.code:
            draw_text(
                painter,
                QRectF(left, line.top(), px(_CODE), line.height()),
                topic.code,
                look.font(12),
                look.color("muted"),
                LEFT,
            )
            left += px(_CODE)
        room = px(_WORD) if line.width() >= px(_WITH_WORD) else 0
        right = line.right() - px(8 + _BOX + 10) - room
        name = elided(topic.name, body, right - left - px(8))
        draw_text(
            painter,
            QRectF(left, line.top(), right - left, line.height()),
            name,
            body,
            look.color("text"),
            LEFT,
        )
        place = QRectF(right, line.top(), room, line.height())
        draw_text(painter, place, elided(word, body, room) if room else "", body, look.color("muted"), RIGHT)
        square = QRectF(line.right() - px(8 + _BOX), line.top() + px(4), px(_BOX), line.height() - px(8))
        painter.setPen(QPen(look.color("accent" if sign else "edge"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(square, px(4), px(4))
        draw_text(painter, square, sign, bold, look.color("text"), Qt.AlignmentFlag.AlignCenter)
