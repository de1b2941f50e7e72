"""A strategy card on the board: its text, votes, tags and cause; edited in place, moved by hand or by keys."""

import re

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.language import tr, trn
from crmworkshop.method.vocabulary import Board, PainCause
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.ui.controls import label
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.card_edits import with_tags
from crmworkshop.ui.widgets.chips import Chip, VoteDots

_LONG_WORD = 18
_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


def breakable(text: str) -> str:
    """The text with places to break inside words too long for a narrow card."""
    return re.sub(rf"(\w{{{_LONG_WORD}}})(?=\w{{3}})", "\\1\u200b", text)


class CardText(QPlainTextEdit):
    """The text of a card while it is edited: Enter keeps it, Shift+Enter starts a line, Escape leaves it as it was."""

    done = Signal(bool)
    """True to keep the text."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.done.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.done.emit(True)


class CardWidget(QFrame):
    """One card. It shows and asks; the board does."""

    reworded = Signal(str)
    votes_wanted = Signal(int)
    cause_wanted = Signal(object)
    go_wanted = Signal(int, int)
    """Focus to the card this many boxes right, cards down."""
    move_wanted = Signal(int, int)
    remove_wanted = Signal()
    dragged = Signal(QPoint)
    """Carries the pointer's place on the screen while the card is dragged."""
    dropped = Signal(QPoint)

    def __init__(self, card: StrategyCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.dragging = False
        self._pressed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.text = label("", wrap=True)
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.votes = VoteDots(card.votes)
        self.votes.wanted.connect(self.votes_wanted)
        self.tags = label("", "caption", wrap=True)
        self.tags.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cause = Chip("", small=True)
        self.cause.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cause.clicked.connect(self._choose_cause)
        self.editor: CardText | None = None
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.text)
        foot = self._foot = QHBoxLayout()
        foot.addWidget(self.votes)
        foot.addStretch(1)
        foot.addWidget(self.cause)
        self._column.addWidget(self.tags)
        self._column.addLayout(foot)
        theme().changed.connect(self._fit)
        self._fit()
        self.show_card(card)

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(8), px(8), px(8), px(6))
        self._column.setSpacing(px(4))
        self._foot.setSpacing(px(4))

    def show_card(self, card: StrategyCard) -> None:
        """Show the card as it is now."""
        self.card = card
        self.text.setText(breakable(card.text))
        self.votes.show_votes(card.votes)
        self.tags.setText(breakable("  ".join(f"#{tag}" for tag in card.tags)))
        self.tags.setVisible(bool(card.tags))
        painful = card.box is not None and card.box.board is Board.BARRIERS
        self.cause.setVisible(painful)
        self.cause.setText(tr(card.cause) if card.cause else tr("Cause"))
        self.cause.is_blank = card.cause is None
        self.cause.setAccessibleName(
            tr("Cause: {cause}", cause=tr(card.cause) if card.cause else tr("not said"))
        )
        self.cause.updateGeometry()
        said = [card.text, trn("{n} vote", "{n} votes", card.votes)]
        said += [tr("Cause: {cause}", cause=tr(card.cause))] if card.cause else []
        self.setAccessibleName("; ".join([*said, tr(card.box) if card.box else ""]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus() or self.editor is not None
        painter.setPen(QPen(theme().color("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(theme().color("hover" if self.dragging else "surface"))
        inset = 1 if focused else 0.5  # the middle of the line, so that its pixels are whole
        radius = theme().px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    # -- editing --------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """Open the text for editing, tags behind it."""
        if self.editor is not None:
            return
        editor = self.editor = CardText(with_tags(self.card))
        editor.setAccessibleName(tr("Text of the card"))
        editor.setStyleSheet("border: none; padding: 0; background: transparent;")
        editor.document().setDocumentMargin(0)
        editor.setFixedHeight(max(self.text.height() + theme().px(20), theme().px(64)))
        editor.done.connect(self._finish)
        self.text.hide()
        self._column.insertWidget(0, editor)
        editor.show()
        editor.setFocus()
        editor.selectAll()

    def _finish(self, keep: bool) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        typed, inside = editor.toPlainText(), editor.hasFocus()
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self.text.show()
        if inside:
            self.setFocus()
        if keep and typed.strip():
            self.reworded.emit(typed)

    def _choose_cause(self) -> None:
        menu = QMenu(self)
        for cause in PainCause:
            action = menu.addAction(tr(cause))
            action.setCheckable(True)
            action.setChecked(cause is self.card.cause)
            action.triggered.connect(lambda _on=False, cause=cause: self.cause_wanted.emit(cause))
        menu.addSeparator()
        menu.addAction(tr("No cause")).triggered.connect(lambda: self.cause_wanted.emit(None))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.cause.mapToGlobal(QPoint(0, self.cause.height())))

    # -- keys and mouse ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ARROWS:
            (self.move_wanted if held else self.go_wanted).emit(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.text() == "+" and not held:
            self.votes_wanted.emit(self.card.votes + 1)
        elif event.text() == "-" and not held:
            self.votes_wanted.emit(self.card.votes - 1)
        elif event.text().casefold() == "c" and not held and not self.cause.isHidden():
            self._choose_cause()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self.dragging or far:
            self.dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self.dragging, self._pressed = self.dragging, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.edit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), super().minimumSizeHint().height())
