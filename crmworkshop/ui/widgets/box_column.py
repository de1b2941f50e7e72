"""A box of the card board: its title and prompt, the cards, and the line to write the next one in."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crmworkshop.language import tr
from crmworkshop.method.vocabulary import Box, InternalBarrier
from crmworkshop.ui.controls import label
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.card import CardWidget
from crmworkshop.ui.widgets.chips import Chip
from crmworkshop.ui.widgets.plain_line import KeptLine
from crmworkshop.ui.widgets.wrapped import Wrapped


class NewCardLine(KeptLine):
    """Type a card, Enter keeps it and takes the next one; Up goes to the cards."""

    up_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._begun = ""

    def begin(self, words: str) -> None:
        """Write the first words of a card; alone they are none yet."""
        self._begun = words.strip()
        self.setText(words)
        self.setFocus()

    def keep(self) -> None:
        if self.text().strip() == self._begun:
            self.clear()
        super().keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.up_wanted.emit()
        else:
            super().keyPressEvent(event)


class BoxColumn(QFrame):
    """One box. ``example`` shows, while it is empty, what a good card looks like."""

    written = Signal(str)

    def __init__(self, box: Box, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = box
        self.cards: list[CardWidget] = []
        self.title = label(box.value, "section", wrap=True)
        self.prompt = label(tr(box.prompt), "caption", wrap=True)
        for text in self.head():
            text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.example = label(tr("For example: {example}", example=example), "caption", wrap=True)
        if not example:  # what is shown before it has a parent is a window for a moment
            self.example.hide()
        self._has_example = bool(example)
        self.line = NewCardLine()
        self.line.setPlaceholderText(tr("Add a card"))
        self.line.setAccessibleName(tr("Add a card to {box}", box=tr(box)))
        self.line.entered.connect(self.written)
        self.marker = QFrame(self)
        self.marker.setObjectName("dropMarker")
        self.marker.hide()
        self.body = QWidget()
        self.body.setAutoFillBackground(False)
        self.stack = QVBoxLayout(self.body)
        self.stack.setContentsMargins(0, 0, 2, 0)
        self.stack.addWidget(self.example)
        self.stack.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Long boxes scroll by themselves: they do not make the board higher than the window.
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self.body)
        column = QVBoxLayout(self)
        self._column = column
        column.addWidget(self.title)
        column.addWidget(self.prompt)
        column.addWidget(self.area, 1)
        self.chips: list[Chip] = []
        if box is Box.BARRIERS_TO_SUCCESS:
            column.addWidget(Wrapped([self._barrier(barrier) for barrier in InternalBarrier]))
        column.addWidget(self.line)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(10), px(10), px(10), px(10))
        self._column.setSpacing(px(6))
        self.stack.setSpacing(px(6))
        self.area.setMinimumHeight(px(60))

    def _barrier(self, barrier: InternalBarrier) -> Chip:
        chip = Chip(tr(barrier.value), small=True)
        chip.setToolTip(tr(barrier.prompt))
        chip.setAccessibleDescription(tr(barrier.prompt))
        chip.clicked.connect(lambda: self._prefill(barrier))
        self.chips.append(chip)
        return chip

    def _prefill(self, barrier: InternalBarrier) -> None:
        self.line.setPlaceholderText(tr(barrier.prompt))
        self.line.explain(tr(barrier.prompt))
        self.line.begin(f"{tr(barrier.value)}: ")

    def written_down(self) -> None:
        """The card was taken; the line is free for the next."""
        self.line.clear()
        self.line.setPlaceholderText(tr("Add a card"))
        self.line.explain()

    def show_cards(self, cards: list[CardWidget]) -> None:
        """Show these cards in this order."""
        self.cards = cards
        self.example.setVisible(self._has_example and not cards)
        for at, card in enumerate(cards, 1):
            if self.stack.indexOf(card) != at:
                self.stack.insertWidget(at, card)
                card.show()
        count = f"\u00a0·\u00a0{len(cards)}" if cards else ""  # never a number alone on a line
        self.title.setText(f"{tr(self.box.value)}{count}")

    def head(self) -> tuple[QLabel, QLabel]:
        """Title and prompt."""
        return self.title, self.prompt

    def place_at(self, screen: QPoint, moving: CardWidget) -> int:
        """Before how many-th of the other cards a card dropped at this place of the screen would go."""
        y = self.body.mapFromGlobal(screen).y()
        others = [card for card in self.cards if card is not moving]
        return sum(1 for card in others if y > card.geometry().center().y())

    def mark(self, screen: QPoint, moving: CardWidget) -> None:
        """Show where the card would go."""
        others = [card for card in self.cards if card is not moving]
        at = self.place_at(screen, moving)
        if at < len(others):
            y = others[at].mapTo(self, QPoint(0, 0)).y() - theme().px(4)
        elif others:
            y = others[-1].mapTo(self, QPoint(0, others[-1].height())).y() + theme().px(2)
        else:
            y = self.area.y() + theme().px(2)
        edge = self.area.geometry()
        y = min(max(y, edge.top()), edge.bottom())
        self.marker.setGeometry(edge.left(), y, edge.width(), 3)
        self.marker.setStyleSheet(f"background: {theme().color('accent').name()}; border-radius: 1px;")
        self.marker.show()
        self.marker.raise_()
        self._scroll_near(self.area.mapFromGlobal(screen).y())

    def _scroll_near(self, y: int) -> None:
        bar, edge = self.area.verticalScrollBar(), theme().px(28)
        if y < edge:
            bar.setValue(bar.value() - theme().px(12))
        elif y > self.area.height() - edge:
            bar.setValue(bar.value() + theme().px(12))

    def unmark(self) -> None:
        """No card is over this box."""
        self.marker.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme().color("bg")
        painter.setPen(theme().color("line") if ground == theme().color("surface") else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme().px(8), theme().px(8)
        )
