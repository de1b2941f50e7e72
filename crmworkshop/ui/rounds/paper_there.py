"""The printed ballots typed in so far: numbered, of which department, how many answers; to be corrected or removed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from crmworkshop.activities.rounds import Ask
from crmworkshop.errors import WorkshopError
from crmworkshop.language import tr, trn
from crmworkshop.models.live import PAPER, LiveBallot, Submission
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.rounds.filling import Filling
from crmworkshop.ui.rounds.session import RoundSession
from crmworkshop.ui.theme import theme

_WIDTH: Final = 250
_LEAST: Final = 130


class BallotsThere(QWidget):
    """Ballots of one round, in the order in which they were typed in."""

    correct_wanted = Signal(object, int)
    """Carries a ballot and its number."""
    removed = Signal(str, int)
    """Carries the key of a ballot, and the number it had."""
    said = Signal(str)
    """Carries why something could not be done."""

    def __init__(self, session: RoundSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._asked: Ask | None = None
        self._keys: list[str] = []
        self._taken_out: LiveBallot | None = None
        self.list = QListWidget()
        self.list.setObjectName("rounds")
        self.list.setAccessibleName(tr("Ballots typed in"))
        self.heading = label("", "section")
        self.correct_button = button(tr("Correct"), self.correct, icon="pencil")
        self.remove_button = button(tr("Remove"), self.remove, look="quiet", icon="trash-2")
        self.put_back_button = button(tr("Put it back"), self.put_back, icon="undo-2")
        self._arrange()
        self.list.itemActivated.connect(lambda _item: self.correct())
        self.list.currentRowChanged.connect(lambda _row: self._offer())
        theme().changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        acts = QHBoxLayout()
        for each in (self.correct_button, self.remove_button):
            acts.addWidget(each)
        acts.addStretch(1)
        column.addLayout(acts)
        column.addWidget(self.put_back_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _fit(self) -> None:
        self.fit_into(_WIDTH * 4)

    def fit_into(self, width: float) -> None:
        """Take a quarter of the width (at 100 %), no more than is needed."""
        self.setFixedWidth(theme().px(min(max(width / 4, _LEAST), _WIDTH)))

    @property
    def count(self) -> int:
        """How many are in."""
        return len(self._keys)

    def begin(self, asked: Ask) -> None:
        """Show those of a round."""
        self._asked, self._taken_out = asked, None
        self.refresh()

    def refresh(self) -> None:
        """Read all of them anew."""
        there = self._there()
        row = self.list.currentRow()
        self.list.clear()
        self._keys = list(there)
        for number, each in enumerate(there.values(), 1):
            QListWidgetItem(
                self._told(number, each.department, each.respondent, len(each.answers)), self.list
            )
        self.list.setCurrentRow(min(row, len(there) - 1))
        self.heading.setText(trn("{n} ballot typed in", "{n} ballots typed in", len(there)))
        self._offer()

    def follow(self, filling: Filling) -> None:
        """Bring the line of a ballot up to date; reading all of them at each key would be slow."""
        if (filling.key in self._keys) != bool(filling.answers):
            self.refresh()
        elif filling.answers:
            row = self._keys.index(filling.key)
            told = self._told(row + 1, filling.department, filling.name, len(filling.answers))
            self.list.item(row).setText(told)

    def _there(self) -> dict[str, LiveBallot]:
        if self._asked is None:
            return {}
        found = self.session.workspace.workshop.box.ballots(self._asked.round.id)
        return {key: each for key, each in found.items() if each.source == PAPER}

    def _told(self, number: int, department: str | None, name: str, count: int) -> str:
        departments = self._asked.departments if self._asked else ()
        whose = next((each.name for each in departments if each.id == department), "")
        answers = trn("{n} answer", "{n} answers", count)
        return " · ".join(filter(None, (str(number), whose, name, answers)))

    def _offer(self) -> None:
        chosen = self.list.currentRow() >= 0
        self.correct_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)
        self.put_back_button.setVisible(self._taken_out is not None)

    def correct(self) -> None:
        """Take the ballot in hand up again."""
        row = self.list.currentRow()
        if 0 <= row < len(self._keys):
            self.correct_wanted.emit(self._there()[self._keys[row]], row + 1)

    def remove(self) -> None:
        """Take the ballot in hand out; it can be put back."""
        row = self.list.currentRow()
        if not 0 <= row < len(self._keys) or self._asked is None:
            return
        key = self._keys[row]
        gone = self._there()[key]
        try:
            self.session.workspace.workshop.box.remove(self._asked.round.id, key)
        except WorkshopError as error:
            self.said.emit(str(error))
            return
        self._taken_out = gone
        self.session.recount()
        self.refresh()
        self.removed.emit(key, row + 1)
        self.put_back_button.setFocus()

    def put_back(self) -> None:
        """Bring in again what was removed last."""
        gone, self._taken_out = self._taken_out, None
        if gone is not None and self._asked is not None:
            said = Submission(gone.key, gone.department, gone.respondent, dict(gone.answers), PAPER)
            try:
                self.session.workspace.workshop.box.take_in(self._asked.round.id, [said])
            except WorkshopError as error:
                self.said.emit(str(error))
            self.session.recount()
        self.refresh()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)
