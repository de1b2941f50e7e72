"""The strip below the rating grid: what the ballots say about the current cell, and why it was decided so."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import Elided, button, empty_layout, hairline, label
from crmworkshop.ui.theme import theme

LEAST_LINES, MOST_LINES = 2, 5
"""Lines of a remark that are seen at once, in a low window and in a high one."""
LOW, STEP = 620, 130
"""Height of the page in which there is room for the fewest, and for each one more, in pixels at 100 %."""
BESIDE_LINES = 17
"""What a field has above and below its lines."""


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
        self._offers = QVBoxLayout()
        self._lines = LEAST_LINES
        self._arrange()
        for field in (self.reason, self.minority):
            field.installEventFilter(self)
        theme().changed.connect(self._fit)
        self._fit()
        self.show_nothing()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.tally)
        words.addStretch(1)
        left = QHBoxLayout()
        left.addLayout(words, 1)
        left.addLayout(self._offers)
        fields = QGridLayout()
        fields.setVerticalSpacing(2)
        for column, field in enumerate((self.reason, self.minority)):
            caption = label(field.accessibleName(), "caption")
            caption.setBuddy(field)
            fields.addWidget(caption, 0, column)
            fields.addWidget(field, 1, column)
        line = QHBoxLayout()
        line.addLayout(left, 4)
        line.addLayout(fields, 5)
        self._row, self._left, self._fields = line, left, fields
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(hairline())
        whole.addLayout(line)

    def give_lines(self, page: int) -> None:
        """Let remarks be as many lines high as a page of ``page`` pixels has room for."""
        px = theme().px
        wanted = min(max(LEAST_LINES + (page - px(LOW)) // px(STEP), LEAST_LINES), MOST_LINES)
        if wanted != self._lines:
            self._lines = wanted
            self._fit()

    def _fit(self) -> None:
        """Of one height whatever the cell: the grid above never moves while the cursor does."""
        px = theme().px
        self._row.setContentsMargins(0, px(8), 0, px(8))
        self._row.setSpacing(px(16))
        self._left.setSpacing(px(12))
        self._offers.setSpacing(px(4))
        self._fields.setHorizontalSpacing(px(8))
        lines = QFontMetrics(theme().font()).lineSpacing() * self._lines
        for field in (self.reason, self.minority):
            field.setFixedHeight(lines + px(BESIDE_LINES))
        captions = QFontMetrics(theme().font(12)).lineSpacing() + px(2)
        self.setFixedHeight(max(lines + px(BESIDE_LINES) + captions, 2 * px(30) + px(4)) + px(16) + 1)

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
        for offer in offers:
            text = (
                tr("Take {word}", word=offer.word)
                if split
                else tr("Take the median: {word}", word=offer.word)
            )
            taken = button(text, partial(self.decision_taken.emit, offer.number))
            taken.setProperty("number", offer.number)
            taken.setToolTip(tr("The ballots are split evenly: the room decides") if split else "")
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
