"""The page of a card board: boxes side by side, cards written, voted for and moved between them."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsOpacityEffect,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.activities.spec import Activity, CardBoard
from crmworkshop.language import mark, tr, trn
from crmworkshop.method.vocabulary import Box, PainCause
from crmworkshop.models.changes import Change
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.ui.page import LazyPage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets import card_edits as edits
from crmworkshop.ui.widgets.box_column import BoxColumn
from crmworkshop.ui.widgets.card import CardWidget
from crmworkshop.ui.widgets.message_line import MessageLine
from crmworkshop.ui.widgets.record_edits import name_of
from crmworkshop.ui.workspace import Announcement, Workspace

HINT = mark("Enter edits a card, + and - vote, Ctrl+arrows move it, Del removes it. #words become tags.")


LEAST_WIDTH = 170
"""Pixels at 100 % below which a box cannot be read beside the others."""


LEAST_HEIGHT = 240
"""Pixels at 100 % that a box has in two rows; the board scrolls where there is less."""


class CardBoardPage(LazyPage):
    """A `CardBoard` on screen."""

    def __init__(
        self, shape: CardBoard, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(activity, workspace, parent)
        self.shape = shape
        examples = {
            before: after
            for before, sign, after in (e.partition(": ") for e in activity.guide.examples)
            if sign
        }
        self.columns = [BoxColumn(box, examples.get(box.value, "")) for box in shape.boxes]
        self.cards: dict[str, CardWidget] = {}
        self.line = MessageLine(tr(activity.guide.empty))
        self._ghost: QLabel | None = None
        self._aligning = QTimer(self, singleShot=True, interval=0)  # once the boxes have their widths
        self._aligning.timeout.connect(self._align)
        self._laid_out = (0, 0)
        """How many boxes stand side by side, at which zoom."""
        self._boxes = QGridLayout()
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(theme().px(8))
        board = QWidget()
        board.setObjectName("surface")
        board.setLayout(self._boxes)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(board)
        for column in self.columns:
            column.written.connect(partial(self.write, column))
            column.line.up_wanted.connect(partial(self._go_up, column))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, theme().px(12), 0, 0)
        page.setSpacing(0)
        page.addWidget(self._area, 1)
        page.addWidget(self.line)
        self.setFocusProxy(self.columns[0].line)
        workspace.failed.connect(self._on_failed)
        theme().changed.connect(self._lay_out)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        """All boxes side by side, or in two rows where each would be too narrow to read."""
        count = len(self.columns)
        across = count if self.width() >= count * theme().px(LEAST_WIDTH) else (count + 1) // 2
        if (across, theme().zoom) == self._laid_out:
            return
        self._laid_out = (across, theme().zoom)
        for at, column in enumerate(self.columns):
            self._boxes.removeWidget(column)
            self._boxes.addWidget(column, at // across, at % across)
        for at in range(count):
            self._boxes.setColumnStretch(at, int(at < across))
            self._boxes.setRowMinimumHeight(
                at, theme().px(LEAST_HEIGHT) if across < count and at * across < count else 0
            )

    def _align(self) -> None:
        """Cards begin at one height in boxes side by side, however many lines a title or a prompt takes."""
        across = max(self._laid_out[0], 1)
        for first in range(0, len(self.columns), across):
            for parts in zip(
                *(column.head() for column in self.columns[first : first + across]), strict=True
            ):
                tallest = max(part.heightForWidth(part.width()) for part in parts)
                for part in parts:
                    part.setMinimumHeight(tallest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._aligning.start()

    # -- following changes ------------------------------------------------------------------------------------

    def refresh(self, announcement: Announcement | None = None) -> None:
        if announcement is not None and StrategyCard.table not in announcement.tables:
            return
        snapshot = self.workspace.snapshot
        shown: set[str] = set()
        for column in self.columns:
            cards = edits.cards_of(snapshot, column.box)
            shown |= {card.id for card in cards}
            column.show_cards([self._widget(card) for card in cards])
        for key in self.cards.keys() - shown:
            widget = self.cards.pop(key)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self.line.hint(tr(HINT if shown else self.activity.guide.empty))
        self._aligning.start()

    def standing_on(self) -> StrategyCard | None:
        focus = QApplication.focusWidget()
        widgets = self.cards.values()
        return next(
            (each.card for each in widgets if focus and (each is focus or each.isAncestorOf(focus))), None
        )

    def _widget(self, card: StrategyCard) -> CardWidget:
        widget = self.cards.get(card.id)
        if widget is None:
            widget = self.cards[card.id] = CardWidget(card)
            widget.reworded.connect(lambda typed: self.do(edits.rewrite_card(widget.card, typed)))
            widget.votes_wanted.connect(lambda votes: self.do(edits.vote(widget.card, votes)))
            widget.cause_wanted.connect(lambda cause: self.set_cause(widget.card, cause))
            widget.go_wanted.connect(lambda right, down: self._go(widget, right, down))
            widget.move_wanted.connect(lambda right, down: self._move(widget, right, down))
            widget.remove_wanted.connect(lambda: self.remove(widget))
            widget.dragged.connect(lambda place: self._drag(widget, place))
            widget.dropped.connect(lambda place: self._drop(widget, place))
        elif widget.card is not card:
            widget.show_card(card)
        return widget

    def _on_failed(self, sentence: str) -> None:
        if self.isVisible():
            self.line.say(sentence)

    def summary(self) -> str:
        """ "17 cards, 23 votes"."""
        cards = [card for box in self.shape.boxes for card in edits.cards_of(self.workspace.snapshot, box)]
        votes = sum(card.votes for card in cards)
        if not cards:
            return ""
        text = trn("{n} card", "{n} cards", len(cards))
        return f"{text}, {trn('{n} vote', '{n} votes', votes)}" if votes else text

    def jump_to(self, key: str) -> bool:
        self.catch_up()
        widget = self.cards.get(key)
        if widget is not None:
            self._focus(widget)
        return widget is not None

    # -- acts ---------------------------------------------------------------------------------------------------

    def do(self, change: Change) -> bool:
        """Ask for a change; what stood under the board is taken back."""
        self.line.say("")
        return self.workspace.do(change, self)

    def write(self, column: BoxColumn, typed: str) -> None:
        """Add a card at the end of a box."""
        position = self.workspace.workshop.next_position(StrategyCard)
        change, key = edits.write_card(column.box, typed, position)
        if not edits.split_tags(typed)[0]:
            self.line.say(tr("A card needs words beside its tags."))
        elif self.do(change):
            column.written_down()
            if key in self.cards:  # a page that was left meanwhile shows it when it is gone to again
                column.body.adjustSize()
                column.area.ensureWidgetVisible(self.cards[key])

    def set_cause(self, card: StrategyCard, cause: PainCause | None) -> None:
        """Say where a pain point comes from."""
        if cause is not card.cause:
            words = (
                tr("Change cause of {card} to {cause}", card=name_of(card), cause=tr(cause))
                if cause
                else tr("Clear cause of {card}", card=name_of(card))
            )
            self.do(edits.set_card(card, words, cause=cause))

    def remove(self, widget: CardWidget) -> None:
        """Take a card away; the focus goes to the one after it."""
        column, at = self._place(widget)
        change = edits.remove_card(self.workspace.snapshot, widget.card)
        if self.do(change):
            rest = column.cards
            self._focus(rest[min(at, len(rest) - 1)]) if rest else column.line.setFocus()
            self.toast.emit(tr("Removed card {card}", card=name_of(widget.card)))

    # -- moving about -------------------------------------------------------------------------------------------

    def _place(self, widget: CardWidget) -> tuple[BoxColumn, int]:
        column = next(each for each in self.columns if widget in each.cards)
        return column, column.cards.index(widget)

    def _focus(self, widget: CardWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place(widget)[0].area.ensureWidgetVisible(widget)
        self._area.ensureWidgetVisible(widget)

    def _go(self, widget: CardWidget, right: int, down: int) -> None:
        column, at = self._place(widget)
        target = column if not right else self._beside(column, right)
        if target is None:
            return
        at += down
        if at >= len(target.cards) and (down or not target.cards):
            target.line.setFocus()
        elif at >= 0:
            self._focus(target.cards[min(at, len(target.cards) - 1)])

    def _go_up(self, column: BoxColumn) -> None:
        if column.cards:
            self._focus(column.cards[-1])

    def _beside(self, column: BoxColumn, right: int) -> BoxColumn | None:
        at = self.columns.index(column) + right
        return self.columns[at] if 0 <= at < len(self.columns) else None

    def _move(self, widget: CardWidget, right: int, down: int) -> None:
        column, at = self._place(widget)
        target = column if not right else self._beside(column, right)
        if target is not None and at + down >= 0:
            self._put(widget, target.box, at + down)

    def _put(self, widget: CardWidget, box: Box, at: int) -> None:
        if self.do(edits.move_card(self.workspace.snapshot, widget.card, box, at)):
            self._focus(widget)

    # -- dragging -----------------------------------------------------------------------------------------------

    def _under(self, place: QPoint) -> BoxColumn | None:
        for column in self.columns:
            if column.rect().contains(column.mapFromGlobal(place)):
                return column
        return None

    def _drag(self, widget: CardWidget, place: QPoint) -> None:
        if self._ghost is None:
            self._ghost = QLabel(self)
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.setPixmap(widget.grab())
            faint = QGraphicsOpacityEffect(self._ghost)
            faint.setOpacity(0.92)
            self._ghost.setGraphicsEffect(faint)
            self._ghost.adjustSize()
            self._ghost.show()
        self._ghost.move(self.mapFromGlobal(place) - QPoint(self._ghost.width() // 2, theme().px(16)))
        self._ghost.raise_()
        over = self._under(place)
        for column in self.columns:
            if column is over:
                column.mark(place, widget)
            else:
                column.unmark()

    def _drop(self, widget: CardWidget, place: QPoint) -> None:
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        for column in self.columns:
            column.unmark()
        over = self._under(place)
        if over is not None:
            self._put(widget, over.box, over.place_at(place, widget))
