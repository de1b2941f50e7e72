"""A round that is open or closed: how to join, how many are in, who is not; other ways in; close, show."""

from datetime import datetime
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crmworkshop.activities.rounds import expected, missing_names, source_words
from crmworkshop.language import mark, tr, trn
from crmworkshop.method.states import RoundState
from crmworkshop.models.rounds import Round
from crmworkshop.ui.controls import Button, button, empty_layout, hairline, label, restyle
from crmworkshop.ui.rounds.qr import QrCode
from crmworkshop.ui.rounds.rehearse import RehearsalBox
from crmworkshop.ui.rounds.session import RoundSession
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace

_CODE: Final = 232
_BESIDE: Final = 560
_NAMES: Final = 12
"""Names of those who are not in that are listed."""


class Way(NamedTuple):
    """Another way in: its key, the letter that takes it, what its button says, what it is like."""

    key: str
    letter: str
    text: str
    tip: str
    icon: str


WAYS: Final = (
    Way(
        "kiosk",
        "K",
        mark("Pass this laptop round…"),
        mark("Full screen, one after the other; four digits end it"),
        "monitor",
    ),
    Way(
        "paper",
        "T",
        mark("Type in printed ballots"),
        mark("One key for each answer"),
        "keyboard",
    ),
    Way(
        "hands",
        "H",
        mark("Count raised hands"),
        mark("Question by question: how many for each answer"),
        "users",
    ),
    Way(
        "sheets",
        "B",
        mark("Bring in ballot sheets…"),
        mark("Several files at once, or drop them here"),
        "file-down",
    ),
    Way(
        "print",
        "P",
        mark("Print ballots…"),
        mark("Boxes to tick, as a PDF"),
        "printer",
    ),
    Way(
        "send",
        "S",
        mark("Sheets to send…"),
        mark("A spreadsheet for those who are elsewhere"),
        "file-up",
    ),
    Way(
        "rehearse",
        "R",
        mark("Rehearse…"),
        mark("Simulated people rate, to try it alone"),
        "sparkles",
    ),
)


class LivePanel(QWidget):
    """Says only how many are in: nobody sees a result before it is shown."""

    close_wanted = Signal()
    show_wanted = Signal()
    open_wanted = Signal()
    way_wanted = Signal(str)
    """Carries the key of another way in, one of `WAYS`."""

    def __init__(self, workspace: Workspace, session: RoundSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.session = session
        self._round: Round | None = None
        self.qr = QrCode(_CODE)
        self.address = label("", "heading")
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.address.setAccessibleName(tr("Address"))
        self.code = label("", "title")
        self.code.setAccessibleName(tr("Code"))
        self.trouble = label("", "error", wrap=True)
        self.join = QWidget()
        self.number = label("")
        self.number.setAccessibleName(tr("How many are in"))
        self.told = label("", "muted", wrap=True)
        self.ways_in = label("", "muted", wrap=True)
        self.missing = label("", wrap=True)
        self.clock = label("", "muted")
        self.primary = button(tr("Close the round"), look="primary")
        self.second = button(tr("Open it again"))
        self.way_buttons: dict[str, Button] = {}
        self.rehearsal = RehearsalBox(session)
        self._ways = QVBoxLayout()
        self._ticker = QTimer(self, interval=1000)
        self._ticker.timeout.connect(self._tick)
        self._arrange()
        self.rehearsal.left.connect(self._leave_rehearsal)
        self.primary.clicked.connect(lambda _checked=False: self._act())
        self.second.clicked.connect(lambda _checked=False: self.open_wanted.emit())
        session.changed.connect(self._show_join)
        session.counted.connect(self._show_count)
        theme().changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        px = theme().px
        words = QVBoxLayout(self.join)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(px(4))
        words.addWidget(self.qr)
        words.addSpacing(px(8))
        words.addWidget(label(tr("Scan, or type the address and the code"), "muted", wrap=True))
        words.addWidget(self.address)
        words.addWidget(self.code)
        words.addWidget(self.trouble)
        words.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(px(6))
        right.addWidget(self.number)
        for each in (self.told, self.ways_in, self.clock, self.missing):
            right.addWidget(each)
        right.addSpacing(px(10))
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.primary)
        line.addWidget(self.second)
        line.addStretch(1)
        right.addLayout(line)
        right.addSpacing(px(16))
        right.addWidget(hairline())
        right.addSpacing(px(8))
        right.addLayout(self._ways)
        right.addWidget(self.rehearsal)
        right.addStretch(1)
        inner = QWidget()
        inner.setObjectName("surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._line.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._line.addWidget(self.join, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(right, 1)
        self.setFocusProxy(self.primary)

    def _fit(self) -> None:
        px = theme().px
        self._line.setSpacing(px(32))
        self.join.setFixedWidth(px(_CODE + 20))
        self.number.setFont(theme().font(40, 600, tabular=True))
        self.number.setStyleSheet(f"font-size: {px(40)}px; font-weight: 600;")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the page is narrow, the other ways stand under the code."""
        super().resizeEvent(event)
        narrow = self.width() < theme().px(_BESIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)

    # -- showing --------------------------------------------------------------------------------------------

    def show_round(self, asked: Round) -> None:
        """Show a round as it is now."""
        self._round = asked
        is_open = asked.state is RoundState.OPEN
        self.primary.setText(tr("Close the round") if is_open else tr("Show the results"))
        self.primary.setAccessibleName(self.primary.text())
        self.second.setVisible(not is_open)
        self._offer_ways(is_open)
        if not is_open:
            self.rehearsal.hide()
        self._show_join()
        self._show_count()
        self._tick()
        if is_open:
            self._ticker.start()
        else:
            self._ticker.stop()

    def _act(self) -> None:
        is_open = self._round is not None and self._round.state is RoundState.OPEN
        (self.close_wanted if is_open else self.show_wanted).emit()

    def _offer_ways(self, is_open: bool) -> None:
        if is_open == bool(self.way_buttons):  # they stand already, one of them perhaps with the keyboard
            return
        empty_layout(self._ways)
        self.way_buttons = {}
        if not is_open:
            return
        self._ways.setSpacing(theme().px(2))
        self._ways.addWidget(label(tr("Other ways in, all into one tally"), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(10))
        grid.setVerticalSpacing(theme().px(2))
        grid.setColumnStretch(2, 1)
        for row, way in enumerate(WAYS):
            made = button(tr(way.text), partial(self.way_wanted.emit, way.key), look="quiet", icon=way.icon)
            made.setToolTip(tr("{what} Key: {letter}", what=f"{tr(way.tip)}.", letter=way.letter))
            made.setAccessibleDescription(made.toolTip())
            self.way_buttons[way.key] = made
            grid.addWidget(label(way.letter, "caption"), row, 0)
            grid.addWidget(made, row, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(tr(way.tip), "muted", wrap=True), row, 2)
        self._ways.addLayout(grid)

    def _leave_rehearsal(self) -> None:
        (self.way_buttons.get("rehearse") or self.primary).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter takes another way in."""
        is_open = self._round is not None and self._round.state is RoundState.OPEN
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        way = next((each for each in WAYS if event.text() and each.letter == event.text().upper()), None)
        if is_open and plain and way is not None:
            self.way_wanted.emit(way.key)
        else:
            super().keyPressEvent(event)

    def _show_join(self) -> None:
        """Where phones find the round, or why they do not."""
        asked = self._round
        is_open = asked is not None and asked.state is RoundState.OPEN
        self.join.setVisible(is_open)
        if not is_open:
            return
        served = self.session.served
        self.qr.show_address(served.url if served else "")
        self.address.setText(served.address if served else tr("Starting…"))
        self.code.setText(served.code if served else "")
        if self.session.trouble:
            self.address.setText("")
        told = next(iter(self.session.findings), None)
        sentence = self.session.trouble or (told.sentence if told is not None else "")
        bad = bool(self.session.trouble) or (told is not None and told.bars)
        self.trouble.setText(f"{sentence} {tr('F1 says how.')}" if bad else sentence)
        self.trouble.setVisible(bool(sentence))
        restyle(self.trouble, role="error" if bad else "muted")

    def _show_count(self) -> None:
        asked = self._round
        if asked is None:
            return
        box, snapshot = self.workspace.workshop.box, self.workspace.snapshot
        is_open = asked.state is RoundState.OPEN
        count = self.session.count if is_open else sum(box.people(asked.id).values())
        wanted = expected(snapshot, asked)
        self.number.setText(
            tr("{n} of {total} in", n=count, total=wanted) if wanted >= count > 0 else tr("{n} in", n=count)
        )
        self.told.setText(_told(asked, count))
        self.ways_in.setText(source_words(box.sources(asked.id)))
        self.ways_in.setVisible(bool(self.ways_in.text()))
        names = () if asked.anonymous else missing_names(snapshot, asked, box.names(asked.id))
        more = len(names) - _NAMES
        listed = ", ".join(names[:_NAMES]) + (trn(" and {n} more", " and {n} more", more) if more > 0 else "")
        self.missing.setText(tr("Not in yet: {names}", names=listed) if names and is_open else "")
        self.missing.setVisible(bool(self.missing.text()))

    def _tick(self) -> None:
        words, tone = time_left(self._round, datetime.now().astimezone())
        self.clock.setText(words)
        self.clock.setVisible(bool(words))
        if self.clock.property("tone") != tone:
            restyle(self.clock, tone=tone)


def _told(asked: Round, count: int) -> str:
    kind = tr("Anonymous") if asked.anonymous else tr("Named")
    if asked.state is RoundState.OPEN:
        return tr("{kind}. Nobody sees a result before you show it.", kind=kind)
    if not count:
        return tr("The round is closed. Nobody has answered; open it again, or remove it.")
    return tr("{kind}. The round is closed, and nobody has seen a result yet.", kind=kind)


def time_left(asked: Round | None, now: datetime) -> tuple[str, str]:
    """How long an open round stays open, and the tone of it; nothing where no end was planned."""
    if asked is None or asked.state is not RoundState.OPEN or not asked.minutes or not asked.opened:
        return "", ""
    try:
        passed = (now - datetime.fromisoformat(asked.opened)).total_seconds()
    except (ValueError, TypeError):
        return "", ""
    left = round(asked.minutes * 60 - passed)
    if left < 0:
        over = -left // 60
        return (
            trn("{n} minute over time", "{n} minutes over time", over) if over else tr("Time is up")
        ), "high"
    return tr("{time} left", time=f"{left // 60}:{left % 60:02}"), "medium" if left < 60 else ""
