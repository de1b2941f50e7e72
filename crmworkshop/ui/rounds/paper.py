"""Printed ballots typed in: the department by a key, one key for each answer, one for the next; those in are listed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmworkshop.activities.round_items import as_listed, items
from crmworkshop.activities.rounds import Ask, ask, is_vote
from crmworkshop.language import tr, trn
from crmworkshop.method.vocabulary import sentence_of
from crmworkshop.models.live import PAPER, LiveBallot
from crmworkshop.models.people import Department
from crmworkshop.models.rounds import Round
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.rounds.filling import Filling
from crmworkshop.ui.rounds.paper_list import PaperList, PaperModel
from crmworkshop.ui.rounds.paper_there import BallotsThere
from crmworkshop.ui.rounds.session import RoundSession
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import PlainLine

_LOW: Final = 340
_BY_NUMBER: Final = 9
"""Up to so many departments are chosen by their number."""


class PaperPanel(QWidget):
    """Each answer is in the file when it is typed; `left` says that the user goes back to the round."""

    left = Signal()

    def __init__(self, session: RoundSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Printed ballots"))
        self.session = session
        self.asked: Ask | None = None
        self.filling: Filling | None = None
        self._typed: list[tuple[int, int | None]] = []
        """Lines and what they said before, to take keys back."""
        self.heading = label("", "heading")
        self.who = PlainLine()
        self.who.setAccessibleName(tr("Department: first letters or number"))
        self.departments = label("", "muted", wrap=True)
        self.name = PlainLine()
        self.name.setAccessibleName(tr("Name on the ballot"))
        self.legend = label("", wrap=True)
        self.legend.setAccessibleName(tr("Keys of this question"))
        self.model = PaperModel(self)
        self.answers = PaperList(self.model)
        self.message = label("", "muted", wrap=True)
        self.hint = label(tr("Enter skips · ↑ goes back · Ctrl+Enter: next ballot"), "muted")
        self.next = button(tr("Next ballot"), self.next_ballot, look="primary")
        self.there = BallotsThere(session)
        self._arrange()
        self._connect()
        theme().changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        px = theme().px
        entry = QVBoxLayout()
        entry.setSpacing(px(6))
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(button(tr("Back to the round"), self.left.emit, look="quiet", icon="arrow-left"))
        entry.addLayout(head)
        whose = QHBoxLayout()
        whose.setSpacing(px(8))
        whose.addWidget(self.who)
        whose.addWidget(self.name)
        whose.addStretch(1)
        entry.addLayout(whose)
        entry.addWidget(self.departments)
        entry.addWidget(self.legend)
        entry.addWidget(self.answers, 1)
        entry.addWidget(self.message)
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self.next)
        line.addWidget(self.hint)
        line.addStretch(1)
        entry.addLayout(line)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addLayout(entry, 1)
        self._line.addWidget(self.there)

    def _fit(self) -> None:
        px = theme().px
        self._line.setSpacing(px(24))
        self.who.setFixedWidth(px(170))
        self.name.setFixedWidth(px(170))
        self.who.setPlaceholderText(tr("Department"))
        self.name.setPlaceholderText(tr("Name"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.there.fit_into(self.width() * 100 / theme().zoom)
        self._fit_height()

    @property
    def _is_low(self) -> bool:
        return self.height() < theme().px(_LOW)

    def _fit_height(self) -> None:
        """Where the page is low, what helps to begin makes room for the answers."""
        low = self._is_low
        begins = self.filling is None or self.filling.department is None
        several = self.asked is not None and bool(self.asked.departments)
        self.departments.setVisible(several and (begins or not low))
        self.hint.setVisible(not low)

    def _connect(self) -> None:
        self.who.textEdited.connect(self._find_department)
        self.who.returnPressed.connect(self._take_department)
        self.name.returnPressed.connect(self._take_name)
        self.answers.typed.connect(self._type)
        self.answers.wrong.connect(self._say_wrong)
        self.answers.stood.connect(self._show_legend)
        self.answers.next_wanted.connect(self.next_ballot)
        self.answers.left_above.connect(self._to_whose)
        self.answers.undo_wanted.connect(self._undo)
        self.there.correct_wanted.connect(self._correct)
        self.there.removed.connect(self._follow_removal)
        self.there.said.connect(lambda sentence: self._say(sentence, "high"))

    # -- one ballot after the other -------------------------------------------------------------------------

    def begin(self, asked: Round) -> None:
        """Show the page for a round that is open."""
        self.asked = ask(self.session.workspace.snapshot, asked)
        self.there.begin(self.asked)
        self._take_up(Filling(self.session, self.asked, PAPER), self.there.count + 1)

    def _take_up(self, filling: Filling, number: int) -> None:
        assert self.asked is not None
        self.filling = filling
        self._typed = []
        self.heading.setText(tr("Ballot {number}", number=number))
        self.model.show_ballot(items(self.asked), filling)
        self.answers.stand_on(0)
        self.name.setText(filling.name)
        self.name.setVisible(not self.asked.round.anonymous)
        self.who.setVisible(bool(self.asked.departments))
        self._fit_height()
        self.departments.setText(
            " · ".join(
                _unbroken(f"{at} {each.name}" if self._by_number else each.name)
                for at, each in enumerate(self.asked.departments, 1)
            )
        )
        chosen = next((each.name for each in self.asked.departments if each.id == filling.department), "")
        self.who.setText(chosen)
        self._show_legend(0)
        self.message.setText("")
        if filling.answers:
            self.answers.setFocus()
        else:
            self._to_whose()

    def next_ballot(self) -> None:
        """Begin the next one; what was typed is in already."""
        if self.asked is None:
            return
        self.there.refresh()
        if self.filling is not None and not self.filling.answers:
            self._take_up(self.filling, self.there.count + 1)
        else:
            self._take_up(Filling(self.session, self.asked, PAPER), self.there.count + 1)

    @property
    def _by_number(self) -> bool:
        return self.asked is not None and len(self.asked.departments) <= _BY_NUMBER

    def _to_whose(self) -> None:
        """The keyboard to the first field that says whose ballot it is."""
        first = next((each for each in (self.who, self.name) if not each.isHidden()), None)
        if first is None:
            self.answers.setFocus()
            return
        first.setFocus()
        first.selectAll()

    def _find_department(self, text: str) -> None:
        """A number, or letters that only one department begins with, choose it at once."""
        departments = self.asked.departments if self.asked else ()
        wanted = text.strip().casefold()
        if self._by_number and wanted.isdigit():
            self._belong(departments[int(wanted) - 1] if 0 < int(wanted) <= len(departments) else None, text)
            return
        found = [each for each in departments if each.name.casefold().startswith(wanted)] if wanted else []
        if len(found) == 1:
            self._belong(found[0], text)
        elif wanted and not found:
            self._say(tr("No department begins with “{text}”.", text=text), "high")
        else:
            self._say("")

    def _take_department(self) -> None:
        """Enter: the first department that begins so; on an empty field none, where none was ticked."""
        departments = self.asked.departments if self.asked else ()
        wanted = self.who.text().strip().casefold()
        found = [each for each in departments if each.name.casefold().startswith(wanted)]
        found.sort(key=lambda each: each.name.casefold() != wanted)
        self._belong(found[0] if wanted and found else None, "" if found else wanted)

    def _belong(self, department: Department | None, typed: str) -> None:
        filling = self.filling
        if filling is None:
            return
        if department is None and typed:
            self._say(tr("No department begins with “{text}”.", text=typed), "high")
            self.who.selectAll()
            return
        refused = filling.belong(department.id if department else None, filling.name)
        self.who.setText(department.name if department else "")
        self._say(refused, "high")
        if not refused:
            self.there.refresh()
            self._fit_height()
            self._after_whose(self.name)

    def _take_name(self) -> None:
        filling = self.filling
        if filling is None or self.asked is None:
            return
        name = as_listed(self.session.workspace.snapshot, self.asked.round, self.name.text())
        if not name:
            self._say(tr("This round keeps names: type the one on the ballot."), "high")
            return
        self.name.setText(name)
        refused = filling.belong(filling.department, name)
        self._say(refused, "high")
        if not refused:
            self.answers.setFocus()

    def _after_whose(self, following: QWidget) -> None:
        (self.answers if following.isHidden() else following).setFocus()

    # -- answers --------------------------------------------------------------------------------------------

    def _type(self, row: int, value: int | None) -> None:
        filling = self.filling
        if filling is None or not 0 <= row < len(self.model.items):
            return
        if not self.name.isHidden() and not filling.name:
            self._say(tr("This round keeps names: type the one on the ballot."), "high")
            self.name.setFocus()
            return
        item = self.model.items[row]
        before = filling.value(item)
        refused = self._vote_refused(row) or filling.give(item, value)
        if refused:
            self._say(refused, "high")
            return
        self._typed.append((row, before))
        self.model.repaint(row)
        self.there.follow(filling)
        self._say("")
        if value is not None:
            self.answers.step()

    def _vote_refused(self, row: int) -> str:
        """Why no further cross can be typed; empty if it can."""
        filling, item = self.filling, self.model.items[row]
        if filling is None or not is_vote(item.question) or filling.value(item) is not None:
            return ""
        if filling.votes_left(item) > 0:
            return ""
        return trn(
            "There is {n} cross for each, and it is typed. Delete takes one back.",
            "There are {n} crosses for each, and they are typed. Delete takes one back.",
            filling.asked.dots,
        )

    def _undo(self) -> None:
        """Take back the last key; never a change of the workshop, which may be that the round was opened."""
        filling = self.filling
        if not self._typed or filling is None:
            self._say(tr("Nothing was typed on this ballot that could be taken back."))
            return
        row, before = self._typed.pop()
        refused = filling.give(self.model.items[row], before)
        self.model.repaint(row)
        self.answers.stand_on(row)
        self._say(refused, "high")
        self.there.follow(filling)

    def _show_legend(self, row: int) -> None:
        """What can be typed for the question in hand."""
        if not 0 <= row < len(self.model.items):
            return
        question = self.model.items[row].question
        if is_vote(question) and self.filling is not None:
            left = self.filling.votes_left(self.model.items[row])
            keys = tr("x: a cross") + " · " + trn("{n} left", "{n} left", left)
        else:
            keys = " · ".join(f"{each.sign} {tr(each.word)}" for each in question.scale.levels)
        self.legend.setText(keys if self._is_low else f"{tr(sentence_of(question))}\n{keys}")
        if not self.answers.at_end:
            self._say("")
        else:
            count = len(self.filling.answers) if self.filling else 0
            given = trn("{n} answer", "{n} answers", count)
            self._say(tr("That was the last one: {answers}. Enter begins the next ballot.", answers=given))

    def _say_wrong(self, key: str) -> None:
        self._say(tr("“{key}” stands for no answer here.", key=key), "high")

    def _say(self, sentence: str, tone: str = "") -> None:
        self.message.setText(sentence)
        self.message.setProperty("tone", tone if sentence else "")
        self.message.style().polish(self.message)

    # -- those that are in ----------------------------------------------------------------------------------

    def _correct(self, ballot: LiveBallot, number: int) -> None:
        if self.asked is not None:
            self._take_up(Filling(self.session, self.asked, PAPER, ballot), number)

    def _follow_removal(self, key: str, number: int) -> None:
        if self.filling is not None and self.filling.key == key:
            self.filling = None
            self.next_ballot()
        self._say(tr("Ballot {number} is removed.", number=number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _unbroken(text: str) -> str:
    """The text on one line, whatever breaks around it."""
    return text.replace(" ", "\u00a0")
