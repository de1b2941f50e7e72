"""A rehearsal on an open round: made-up people join over the real server and rate; afterwards it can go again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from crmworkshop.activities.rounds import free_name
from crmworkshop.language import tr, trn
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.rounds.session import RoundSession
from crmworkshop.ui.tasks import Tasks
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import PlainLine

if TYPE_CHECKING:
    from crmworkshop.ballot.rehearsal import Rehearsal

REHEARSAL: Final = "rehearsal"
"""Among the sources of a round on which made-up people rated."""
_PARTED: Final = "; "
_PEOPLE: Final = (12, 200)
_SECONDS: Final = (60, 3600)
"""What is offered, and the most there can be."""
_LOOK_MS: Final = 250


def is_rehearsal(asked: Round) -> bool:
    """Whether made-up people rated in this round."""
    return REHEARSAL in asked.source.split(_PARTED)


def marking(snapshot: Snapshot, asked: Round) -> Change:
    """Say in the name and among the sources of a round that its people are made up."""
    name = free_name(snapshot, tr("{round} (rehearsal, simulated people)", round=asked.name))
    source = _PARTED.join(filter(None, (asked.source, REHEARSAL)))
    label_ = tr("Rehearse the round “{round}”", round=asked.name)
    return Change(label_, (changed(asked, name=name, source=source),))


class RehearsalBox(QWidget):
    """Asks how many people and over how long, shows how far they are, stops them."""

    left = Signal()
    began = Signal()
    ended = Signal()
    """Nobody rates any more."""

    def __init__(self, session: RoundSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Rehearsal"))
        self.session = session
        self._tasks = Tasks(self)
        self._rehearsal: Rehearsal | None = None
        self._wanted = 0
        self.people = _number(tr("Simulated people"), *_PEOPLE)
        self.seconds = _number(tr("Seconds"), *_SECONDS)
        self.start_button = button(tr("Let them rate"), self.start, icon="play")
        self.stop_button = button(tr("Stop"), self.stop, icon="pause")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.message = label("", "muted", wrap=True)
        self._form = QWidget()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell)
        self._arrange()
        self.setFocusProxy(self.people)
        session.changed.connect(self._follow)
        self.hide()

    def _arrange(self) -> None:
        px = theme().px
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(px(8))
        for field, after in ((self.people, tr("people within")), (self.seconds, tr("seconds"))):
            field.setFixedWidth(px(64))
            form.addWidget(field)
            form.addWidget(label(after, "muted"))
        form.addWidget(self.start_button)
        form.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(6))
        column.addWidget(label(tr("Rehearsal"), "section"))
        column.addWidget(self._form)
        column.addLayout(line)
        column.addWidget(self.message)

    # -- a rehearsal's life ---------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether made-up people rate just now."""
        return self._rehearsal is not None and self._rehearsal.running

    def offer(self) -> None:
        """Ask how many and how long."""
        self.show()
        if not self.running:
            self._show_form()
            self.people.setFocus()
            self.people.selectAll()

    def _show_form(self) -> None:
        self._form.show()
        self.bar.hide()
        self.stop_button.hide()
        self._follow()
        if self._is_mixed:
            said = tr(
                "People have answered already: simulated ones would mix with them. Prepare a round to rehearse."
            )
        else:
            said = tr(
                "Made-up people join as phones do, so that a round can be tried alone. The round is marked as a "
                "rehearsal, and can be taken away afterwards."
            )
        self.message.setText(said)

    @property
    def _is_mixed(self) -> bool:
        """Whether real people have answered in the round that is open."""
        asked = self.session.round
        return asked is not None and self.session.count > 0 and not is_rehearsal(asked)

    def start(self) -> None:
        """Let them in."""
        asked, served = self.session.round, self.session.served
        if asked is None or served is None or self.running or self._is_mixed:
            return
        people, seconds = _typed(self.people, _PEOPLE), _typed(self.seconds, _SECONDS)
        workspace = self.session.workspace
        if not is_rehearsal(asked) and not workspace.do(marking(workspace.snapshot, asked), self):
            return
        from crmworkshop.ballot.rehearsal import Rehearsal

        self._rehearsal = Rehearsal(served.url, people, float(seconds))
        self._wanted = people
        self._rehearsal.start()
        self.bar.setRange(0, people)
        self._form.hide()
        self.bar.show()
        self.stop_button.show()
        self.stop_button.setFocus()
        self._look.start()
        self._tell()
        self.began.emit()

    def stop(self) -> None:
        """Send them home; what they said stays until the round goes."""
        rehearsal = self._rehearsal
        if rehearsal is not None:
            self._tasks.run(lambda _task: rehearsal.stop()).finished.connect(lambda _none: self._tell())

    def shut(self) -> None:
        """Stop at once, before the server goes."""
        self._look.stop()
        rehearsal, self._rehearsal = self._rehearsal, None
        if rehearsal is not None:
            rehearsal.stop()
        self._tasks.stop()

    def _follow(self) -> None:
        self.start_button.setEnabled(self.session.served is not None and not self._is_mixed)
        if self.session.round is None and self._rehearsal is not None:
            self.stop()

    def _tell(self) -> None:
        rehearsal = self._rehearsal
        if rehearsal is None:
            return
        self.bar.setValue(rehearsal.joined)
        answers = trn("{n} answer", "{n} answers", rehearsal.answered)
        if rehearsal.running:
            self.message.setText(
                tr(
                    "{at} of {all} simulated people have joined; {answers} are in.",
                    at=rehearsal.joined,
                    all=self._wanted,
                    answers=answers,
                )
            )
            return
        self._look.stop()
        had_keyboard = self.stop_button.hasFocus()
        self.bar.hide()
        self.stop_button.hide()
        self.message.setText(
            tr(
                "The rehearsal is over: {people}, {answers}. Close the round and look at the results as you would; "
                "then take it away, at the lower left.",
                people=trn("{n} simulated person", "{n} simulated people", rehearsal.joined),
                answers=answers,
            )
        )
        if had_keyboard:
            self.left.emit()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.running:
            self.hide()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._form.isVisible():
            self.start()
        else:
            super().keyPressEvent(event)


def _number(name: str, usual: int, most: int) -> PlainLine:
    field = PlainLine()
    field.setAccessibleName(name)
    field.setValidator(QIntValidator(1, most, field))
    field.setText(str(usual))
    return field


def _typed(field: PlainLine, offered: tuple[int, int]) -> int:
    """The number in a field; what is offered where it is empty, no more than the most."""
    usual, most = offered
    text = field.text().strip()
    return min(max(int(text), 1), most) if text else usual
