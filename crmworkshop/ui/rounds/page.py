"""Ballots: the rounds at the left; at the right the one chosen, prepared, open, closed or shown."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.activities.round_offers import prepared
from crmworkshop.activities.round_slides import join_slide, result_slides, waiting_slide
from crmworkshop.activities.rounds import again, closing, opening, showing
from crmworkshop.activities.slides import Slide
from crmworkshop.language import mark, tr
from crmworkshop.method.states import RoundState
from crmworkshop.models.changes import Change, added
from crmworkshop.models.live import Asked
from crmworkshop.models.references import removal
from crmworkshop.models.rounds import Round
from crmworkshop.ui.controls import button, hairline, label
from crmworkshop.ui.rounds.hands import HandsPanel
from crmworkshop.ui.rounds.live import LivePanel
from crmworkshop.ui.rounds.outcome import OutcomePanel
from crmworkshop.ui.rounds.paper import PaperPanel
from crmworkshop.ui.rounds.prepare import PreparePanel
from crmworkshop.ui.rounds.rehearse import is_rehearsal
from crmworkshop.ui.rounds.session import RoundSession
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Announcement, Workspace

_LIST: Final = 212
_NARROW: Final = 820
"""Pixels at 100 % below which the list of rounds, and panels beside each other, give way."""
_SENTENCES: Final = {
    RoundState.PREPARED: mark("Say what is asked, and open it: phones join by the code that then appears."),
    RoundState.OPEN: mark("People rate now. Only how many are in is told until you show what came out."),
    RoundState.CLOSED: mark("No answer changes any more. Show what came out when the room is ready."),
    RoundState.SHOWN: mark("Talk where the room is apart, decide, and vote again where it helps."),
}
_MARKS: Final = {
    RoundState.PREPARED: "○",
    RoundState.OPEN: "●",
    RoundState.CLOSED: "◐",
    RoundState.SHOWN: "✓",
}


class RoundsPage(QWidget):
    """Every step of a round's life is a change to the workshop: it can be undone, and the server follows it."""

    import_wanted = Signal()
    """The user wants to bring in ballot sheets."""
    kiosk_wanted = Signal()
    files_wanted = Signal(str, str)
    """Carries the id of a round and which ballots of it to write: "print" or "send"."""
    stood = Signal()
    """What the big screen shows of it may be another."""

    def __init__(self, workspace: Workspace, session: RoundSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Ballots", note="the rounds of the workshop"))
        self.workspace = workspace
        self.session = session
        self.title = label(tr("Ballots", note="the rounds of the workshop"), "title")
        self.sentence = label("", "muted", wrap=True)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("rounds")
        self.list.setAccessibleName(tr("Rounds"))
        self.new = button(tr("New round"), self.add_round, icon="plus")
        self.choice = QComboBox()
        """Stands in for the list where there is little room."""
        self.choice.setAccessibleName(tr("Rounds"))
        self.choice.view().setAccessibleName(tr("Rounds"))
        self.choice.activated.connect(self.list.setCurrentRow)
        self.more = button(tr("New round"), self.add_round, icon="plus")
        self.take_away = button(tr("Take the rehearsal away"), self.remove_round, icon="trash-2")
        """Shown beside a round on which made-up people rated, whatever its state."""
        self.prepare = PreparePanel(workspace)
        self.live = LivePanel(workspace, session)
        self.outcome = OutcomePanel(workspace, session.tasks)
        self.paper = PaperPanel(session)
        self.hands = HandsPanel(session)
        self.panels = QStackedWidget()
        self._inside: tuple[str, QWidget] | None = None
        """The round in which the user types in ballots or counts hands, and the panel for it."""
        self._keys: list[str] = []
        self._arrange()
        self.list.currentRowChanged.connect(lambda _row: self._show_panel())
        self.prepare.open_wanted.connect(self.open_round)
        self.prepare.remove_wanted.connect(self.remove_round)
        self.live.open_wanted.connect(self.open_round)
        self.live.close_wanted.connect(self.close_round)
        self.live.show_wanted.connect(self.show_results)
        self.live.way_wanted.connect(self._take_way)
        self.prepare.way_wanted.connect(self._take_way)
        for each in (self.paper, self.hands):
            each.left.connect(self._come_out)
        self.outcome.again_wanted.connect(self.vote_again)
        self.outcome.stood.connect(self.stood)
        session.changed.connect(self.stood)
        session.counted.connect(self.stood)
        for signal in (self.live.rehearsal.began, self.live.rehearsal.ended):
            signal.connect(self._show_panel)
        workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._fit)
        self._fit()
        self.refresh()

    def _arrange(self) -> None:
        self.side = QWidget()
        left = QVBoxLayout(self.side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        left.addWidget(self.take_away)
        left.addWidget(self.new)
        for panel in (
            self._nothing(),
            _scrolled(self.prepare),
            self.live,
            self.outcome,
            self.paper,
            self.hands,
        ):
            self.panels.addWidget(panel)
        body = QHBoxLayout()
        body.addWidget(self.side)
        body.addWidget(self.panels, 1)
        self._body = body
        self._left = left
        column = self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.choice)
        head.addWidget(self.more)
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(hairline())
        column.addLayout(body, 1)

    def _nothing(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, theme().px(24), 0, 0)
        column.setSpacing(theme().px(12))
        sentence = tr("Ask the room: everybody rates from a phone, without internet, app or account.")
        column.addWidget(label(sentence, "heading", wrap=True))
        steps = tr(
            "Prepare a round, open it, and let people scan the code. Close it, show what came out, talk where opinions "
            "are apart, decide, and vote again."
        )
        column.addWidget(label(steps, "muted", wrap=True))
        first = button(tr("Prepare the first round"), self.add_round, look="primary", icon="vote")
        column.addWidget(first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        empty.setFocusProxy(first)
        return empty

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(20), px(16), px(20), px(8))
        self._column.setSpacing(px(6))
        self._body.setSpacing(px(24))
        self._body.setContentsMargins(0, px(10), 0, 0)
        self._left.setSpacing(px(8))
        self.side.setFixedWidth(px(_LIST))
        self._make_room()
        self.title.setFixedHeight(px(30))

    # -- showing --------------------------------------------------------------------------------------------

    @property
    def in_hand(self) -> Round | None:
        """The round chosen at the left."""
        row = self.list.currentRow()
        key = self._keys[row] if 0 <= row < len(self._keys) else ""
        return self.workspace.workshop.find(Round, key)

    @property
    def panel(self) -> QWidget:
        """What is shown at the right."""
        shown = self.panels.currentWidget()
        assert shown is not None
        inner = shown.widget() if isinstance(shown, QScrollArea) else None
        return inner or shown

    def _show(self, panel: QWidget) -> None:
        for at in range(self.panels.count()):
            shown = self.panels.widget(at)
            if shown is panel or (isinstance(shown, QScrollArea) and shown.widget() is panel):
                self.panels.setCurrentIndex(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little room, a box at the top stands in for the list, and panels stand under each other."""
        narrow, some = self.width() < theme().px(_NARROW), bool(self._keys)
        inside = self.panel in (self.paper, self.hands)  # ballots are typed in: nothing else is wanted
        self.side.setVisible(some and not narrow and not inside)
        self.sentence.setVisible(not inside)
        for each in (self.choice, self.more):
            each.setVisible(some and narrow and not inside)
        self.outcome.stack(narrow)

    def refresh(self) -> None:
        """Show everything as it is now; the round in hand stays."""
        rounds = sorted(self.workspace.snapshot.all(Round), key=lambda each: -each.position)
        before = self.in_hand
        self.list.blockSignals(True)
        self.list.clear()
        self._keys = [each.id for each in rounds]
        for each in rounds:
            state = each.state or RoundState.PREPARED
            item = QListWidgetItem(f"{_MARKS[state]}  {each.name}", self.list)
            item.setSizeHint(QSize(0, theme().px(32)))
            item.setToolTip(f"{each.name} · {tr(state)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}, {tr(state)}")
        self.list.blockSignals(False)
        self.choice.clear()
        self.choice.addItems([self.list.item(row).text() for row in range(self.list.count())])
        self._make_room()
        live = next((each.id for each in rounds if each.state is RoundState.OPEN), None)
        wanted = before.id if before is not None else live or (self._keys[0] if self._keys else "")
        if wanted in self._keys:
            self.list.setCurrentRow(self._keys.index(wanted))
        self._show_panel()

    def stand_on(self, key: str) -> None:
        """Choose the round with this id."""
        if key in self._keys:
            self.list.setCurrentRow(self._keys.index(key))

    def _show_panel(self) -> None:
        asked = self.in_hand
        self.choice.setCurrentIndex(self.list.currentRow())
        state = (asked.state or RoundState.PREPARED) if asked else None
        self.sentence.setText(tr(_SENTENCES[state]) if state else "")
        self.take_away.setVisible(
            asked is not None and is_rehearsal(asked) and not self.live.rehearsal.running
        )
        if asked is None:
            self.panels.setCurrentIndex(0)
        elif state is RoundState.PREPARED:
            self.prepare.show_round(asked)
            self._show(self.prepare)
        elif state is RoundState.SHOWN:
            self._show(self.outcome)
            self.outcome.show_round(asked)
        else:
            self.live.show_round(asked)
            self._show(self._within(asked) or self.live)
        self._make_room()
        self.setFocusProxy(self.panel)
        self.stood.emit()

    def _within(self, asked: Round) -> QWidget | None:
        """The panel in which the user is while a round is open; None once it closed."""
        if self._inside is not None and self._inside[0] == asked.id and asked.state is RoundState.OPEN:
            return self._inside[1]
        self._inside = None
        return None

    def slides(self) -> tuple[Slide, ...]:
        """What the big screen shows of the round in hand."""
        asked = self.in_hand
        if asked is None or asked.state is RoundState.PREPARED:
            return ()
        if asked.state is RoundState.SHOWN:
            outcome = self.outcome
            below = float(self.workspace.snapshot.settings.talk_below)
            return result_slides(outcome.listed(), outcome.list.in_hand, outcome.stands, below)
        served = self.session.served
        count = self.live.number.text()
        if asked.state is RoundState.OPEN and served is not None:
            return (join_slide(asked, served.url, served.address, served.code, count),)
        return (waiting_slide(asked, count),)

    def _on_changed(self, announcement: Announcement) -> None:
        if Round.table in announcement.tables:
            self.refresh()
        elif self.panel is self.outcome:
            self.outcome.refresh_decisions()
        elif self.panel is self.prepare and self.in_hand is not None:
            self.prepare.show_round(self.in_hand)

    # -- a round's life -------------------------------------------------------------------------------------

    def add_round(self, asked: Round | None = None) -> None:
        """Prepare a round and choose it; what it asks can still be changed."""
        snapshot = self.workspace.snapshot
        made = asked or prepared(snapshot)
        if snapshot.find(Round, made.id) is None:
            label_ = tr("Prepare the round “{round}”", round=made.name)
            if not self.workspace.do(Change(label_, (added(made),)), self):
                return
        self.stand_on(made.id)
        self._to_panel()

    def open_round(self) -> None:
        """Open the round in hand: the server starts by itself."""
        if self.in_hand is not None:
            now = datetime.now().astimezone()
            self._do(opening(self.workspace.snapshot, self.in_hand, now))

    def close_round(self) -> None:
        """Close the round in hand: phones say thanks."""
        if self.in_hand is not None:
            self._do(closing(self.in_hand))

    def show_results(self) -> None:
        """Show what the round in hand found: from now on it counts."""
        if self.in_hand is not None:
            self._do(showing(self.in_hand))

    def remove_round(self) -> None:
        """Remove the round in hand; undo brings it back."""
        asked = self.in_hand
        if asked is not None:
            self._do(
                Change(
                    tr("Remove the round “{round}”", round=asked.name),
                    removal(self.workspace.snapshot, asked),
                )
            )

    def vote_again(self, about: tuple[Asked, ...]) -> None:
        """Prepare a round that asks the one in hand anew, or what is named of it."""
        if self.in_hand is not None:
            self.add_round(again(self.workspace.snapshot, self.in_hand, about))

    def take_key(self, key: int) -> bool:
        """Do what a key does among the results, pressed at the big screen: another question, a decision. Else False."""
        if self.panel is not self.outcome:
            return False
        questions = self.outcome.list
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            questions.stand_on(questions.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1))
        elif not questions.decide_by("-" if key == Qt.Key.Key_Minus else chr(key) if 48 <= key <= 57 else ""):
            return False
        return True

    def _do(self, change: Change) -> None:
        if self.workspace.do(change, self):
            self._to_panel()

    def _to_panel(self) -> None:
        if self.isVisible():
            (self.panel.focusProxy() or self.panel).setFocus()

    def _take_way(self, way: str) -> None:
        asked = self.in_hand
        if asked is None:
            return
        match way:
            case "sheets":
                self.import_wanted.emit()
            case "kiosk":
                self.kiosk_wanted.emit()
            case "rehearse":
                self.live.rehearsal.offer()
            case "paper" | "hands":
                panel = self.paper if way == "paper" else self.hands
                self._inside = asked.id, panel
                self._show_panel()
                panel.begin(asked)
            case _:
                self.files_wanted.emit(asked.id, way)

    def _come_out(self) -> None:
        """Back from typing in to the round."""
        way = "paper" if self.panel is self.paper else "hands"
        self._inside = None
        self._show_panel()
        if way in self.live.way_buttons:
            self.live.way_buttons[way].setFocus()


def _scrolled(panel: QWidget) -> QScrollArea:
    """A panel that can be higher than the page."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    panel.setObjectName("surface")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area.setWidget(panel)
    return area
