"""The strip below the rating grid: what the ballots say about the current cell, and why it was decided so."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import Elided, button, empty_layout, hairline, label
from crmworkshop.ui.theme import theme

HEIGHT = 46


class Offer(NamedTuple):
    """A decision to take from the ballots: its number and its word."""

    number: int
    word: str


class DetailStrip(QWidget):
    """Shows one cell. It says what is to be recorded when a field is left or a decision is taken."""

    remarks_left = Signal(str, str)
    """Carries reason and minority view when they were edited and left."""
    decision_taken = Signal(int)
    grid_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Elided("section")
        self.tally = label("", "caption", wrap=True)
        self.reason = _field(tr("Reason"), tr("Why the group decided so  Ctrl+R"))
        self.minority = _field(tr("Minority view"), tr("Who sees it otherwise, and why"))
        self._shown = ("", "")
        self._offers = QHBoxLayout()
        self._offers.setSpacing(8)
        self._arrange()
        for field in (self.reason, self.minority):
            field.installEventFilter(self)
        theme().changed.connect(self._fit)
        self._fit()
        self.show_nothing()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.title)
        left.addWidget(self.tally)
        left.addLayout(self._offers)
        left.addStretch(1)
        fields = QGridLayout()
        fields.setVerticalSpacing(2)
        fields.setHorizontalSpacing(8)
        for column, field in enumerate((self.reason, self.minority)):
            caption = label(field.accessibleName(), "caption")
            caption.setBuddy(field)
            fields.addWidget(caption, 0, column)
            fields.addWidget(field, 1, column)
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(16)
        line.addLayout(left, 2)
        line.addLayout(fields, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(hairline())
        whole.addLayout(line)

    def _fit(self) -> None:
        for field in (self.reason, self.minority):
            field.setFixedHeight(theme().px(HEIGHT))

    def show_nothing(self) -> None:
        """No cell that can be rated is current."""
        self.show_words(tr("No cell chosen"), tr("Go to a cell to see its ballots and to note a reason."))

    def show_words(self, title: str, text: str) -> None:
        """Say something else than what one cell is about."""
        self.show_cell(title, text, (), ("", ""))
        self.reason.setEnabled(False)
        self.minority.setEnabled(False)

    def show_cell(self, title: str, tally: str, offers: Sequence[Offer], remarks: tuple[str, str]) -> None:
        """Show a cell: its name, its ballots in words, decisions to take, reason and minority view."""
        self.title.setText(title)
        self.tally.setText(tally)
        self._show_offers(offers)
        for field, text, before in zip((self.reason, self.minority), remarks, self._shown, strict=True):
            field.setEnabled(True)
            if field.toPlainText() != text and (not field.hasFocus() or text != before):
                field.setPlainText(text)
        self._shown = remarks

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        empty_layout(self._offers)
        split = len(offers) > 1
        if split:
            self._offers.addWidget(label(tr("Even split:"), "caption"))
        for offer in offers:
            text = (
                tr("Take {word}", word=offer.word)
                if split
                else tr("Take the median: {word}", word=offer.word)
            )
            taken = button(text, partial(self.decision_taken.emit, offer.number))
            taken.setProperty("number", offer.number)
            self._offers.addWidget(taken)
        self._offers.addStretch(1)

    def leave(self) -> None:
        """Hand over what was edited; called when a field or the cell is left."""
        remarks = (self.reason.toPlainText().strip(), self.minority.toPlainText().strip())
        if self.reason.isEnabled() and remarks != self._shown:
            self._shown = remarks
            self.remarks_left.emit(*remarks)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.leave()
        elif (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.grid_wanted.emit()
            return True
        return super().eventFilter(watched, event)


def _field(name: str, hint: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return field
