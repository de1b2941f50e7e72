"""A round that is prepared: what it asks, about what, of whom, whether names are kept; each edit is saved at once."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.activities.rounds import DOTS, NAMED_IN, Ask, ask, is_vote
from crmworkshop.language import mark, tr, trn
from crmworkshop.method.scales import ASKABLE
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.people import Department
from crmworkshop.models.rounds import Round
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.rounds.pick import Choice, PickButton
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.chips import Chip
from crmworkshop.ui.widgets.plain_line import PlainLine
from crmworkshop.ui.workspace import Workspace

_LISTS: Final = {
    "process": mark("Processes"),
    "vendor_score": mark("Criteria"),
    "goal": mark("Goals"),
    "strategy_card": mark("Cards"),
    "initiative": mark("Initiatives"),
}
_CHIPS_A_ROW: Final = 4


class PreparePanel(QWidget):
    """The form of one round."""

    open_wanted = Signal()
    remove_wanted = Signal()
    way_wanted = Signal(str)
    """Carries "print" or "send": ballots for the round are to be written."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._round: Round | None = None
        self.name = PlainLine()
        self.name.setAccessibleName(tr("Name of the round"))
        self.questions = {word: Chip(tr(question.label)) for word, question in ASKABLE.items()}
        self.topics = {table: PickButton(tr(title)) for table, title in _LISTS.items()}
        self.departments = PickButton(tr("Departments"))
        self.anonymous = QRadioButton(tr("Anonymous: no name is kept"))
        self.named = QRadioButton(tr("Named: each ballot keeps its name"))
        self._way = QButtonGroup(self)
        self.dots, self.minutes = _number(tr("Dots each"), 50), _number(tr("Minutes it stays open"), 24 * 60)
        self.summary = label("", wrap=True)
        self.summary.setAccessibleName(tr("What it asks"))
        self.open_button = button(tr("Open the round"), self.open_wanted.emit, look="primary", icon="vote")
        self.remove_button = button(tr("Remove"), self.remove_wanted.emit, look="quiet", icon="trash-2")
        self.print_button = button(
            tr("Print ballots…"), lambda: self.way_wanted.emit("print"), look="quiet", icon="printer"
        )
        self.send_button = button(
            tr("Sheets to send…"), lambda: self.way_wanted.emit("send"), look="quiet", icon="file-up"
        )
        self._grid = QGridLayout()
        self._rows: dict[QWidget, tuple[QLabel, QWidget]] = {}
        self._arrange()
        self._connect()
        theme().changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        grid = self._grid
        grid.setColumnStretch(1, 1)
        self._add(label(tr("Name"), "muted"), self.name)
        chips = QGridLayout()
        chips.setSpacing(theme().px(6))
        for at, chip in enumerate(self.questions.values()):
            chip.setCheckable(True)
            chips.addWidget(chip, at // _CHIPS_A_ROW, at % _CHIPS_A_ROW)
        chips.setColumnStretch(_CHIPS_A_ROW, 1)
        holder = QWidget()
        holder.setLayout(chips)
        chips.setContentsMargins(0, 0, 0, 0)
        self._add(label(tr("Asks"), "muted"), holder)
        for table, pick in self.topics.items():
            self._add(label(tr(_LISTS[table]), "muted"), pick)
        self._add(label(tr("Of"), "muted"), self.departments)
        ways = QVBoxLayout()
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(0)
        for each in (self.anonymous, self.named):
            self._way.addButton(each)
            ways.addWidget(each)
        both = QWidget()
        both.setLayout(ways)
        self._add(label(tr("Ballots"), "muted"), both)
        self._add(label(tr("Dots each"), "muted"), self.dots)
        self._add(label(tr("Stays open"), "muted"), self.minutes, tr("minutes; empty: until you close it"))
        line = QHBoxLayout()
        line.setSpacing(theme().px(8))
        for made in (self.open_button, self.print_button, self.send_button, self.remove_button):
            line.addWidget(made)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(self.summary)
        column.addLayout(line)
        column.addStretch(1)
        self._column = column
        self.setFocusProxy(self.open_button)

    def _add(self, caption: QLabel, field: QWidget, after: str = "") -> None:
        """A row of the form: what it is called, the field, and what stands behind it."""
        caption.setBuddy(field)
        caption.setMinimumHeight(theme().px(30))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(field)
        if after:
            line.addWidget(label(after, "muted"))
        line.addStretch(1)
        at = len(self._rows)
        self._grid.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(holder, at, 1)
        self._rows[field] = (caption, holder)

    def _show_row(self, field: QWidget, shown: bool) -> None:
        for each in self._rows[field]:
            each.setVisible(shown)

    def _fit(self) -> None:
        px = theme().px
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        self._column.setSpacing(px(16))
        self.name.setFixedWidth(px(420))
        for field in (self.dots, self.minutes):
            field.setFixedWidth(px(64))

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._keep_name)
        for chip in self.questions.values():
            chip.clicked.connect(self._keep_questions)
        for table, pick in self.topics.items():
            pick.picked.connect(lambda keys, name=NAMED_IN[table]: self._keep(**{name: keys}))
        self.departments.picked.connect(lambda keys: self._keep(departments=keys))
        self.anonymous.clicked.connect(lambda _checked=False: self._keep(anonymous=True))
        self.named.clicked.connect(lambda _checked=False: self._keep(anonymous=False))
        self.dots.editingFinished.connect(lambda: self._keep(dots=_typed(self.dots) or DOTS))
        self.minutes.editingFinished.connect(lambda: self._keep(minutes=_typed(self.minutes)))

    # -- showing --------------------------------------------------------------------------------------------

    def show_round(self, asked: Round) -> None:
        """Show a round as it is now."""
        self._round = None  # what follows is no edit
        snapshot = self.workspace.snapshot
        figures = self.workspace.figures
        whole = ask(
            snapshot, replace(asked, processes=(), criteria=(), goals=(), cards=(), initiatives=()), figures
        )
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(asked.name)
        for word, chip in self.questions.items():
            chip.setChecked(word in asked.questions)
        tables = {question.about: topics for question, topics in whole.topics.items()}
        for table, pick in self.topics.items():
            shown = table in {ASKABLE[word].about for word in asked.questions if word in ASKABLE}
            self._show_row(pick, shown)
            choices = [
                Choice(each.id, " ".join(filter(None, (each.code, each.name))))
                for each in tables.get(table, ())
            ]
            pick.offer(choices, getattr(asked, NAMED_IN[table]))
        people = [Choice(each.id, each.name) for each in snapshot.all(Department)]
        self.departments.offer(people, asked.departments)
        (self.anonymous if asked.anonymous else self.named).setChecked(True)
        votes = any(is_vote(ASKABLE[word]) for word in asked.questions if word in ASKABLE)
        self._show_row(self.dots, votes)
        self.dots.setText(str(asked.dots or DOTS))
        self.minutes.setText(str(asked.minutes or ""))
        found = ask(snapshot, asked, figures)
        self.summary.setText(_summary(found) if asked.questions else tr("Choose at least one question."))
        for each in (self.open_button, self.print_button, self.send_button):
            each.setEnabled(bool(asked.questions and found.topics))
        self._round = asked

    # -- edits ----------------------------------------------------------------------------------------------

    def _keep(self, **values: Any) -> None:
        asked = self._round
        if asked is None or all(getattr(asked, name) == value for name, value in values.items()):
            return
        label = tr("Prepare the round “{round}”", round=values.get("name", asked.name))
        if not self.workspace.do(Change(label, (changed(asked, **values),)), self):
            self.show_round(asked)

    def _keep_name(self) -> None:
        text = self.name.text().strip()
        self.name.setModified(False)
        if text:
            self._keep(name=text)
        elif self._round is not None:
            self.name.setText(self._round.name)

    def _keep_questions(self) -> None:
        self._keep(questions=tuple(word for word, chip in self.questions.items() if chip.isChecked()))


def _summary(asked: Ask) -> str:
    """How much it asks, in words."""
    count = sum(1 if is_vote(question) else len(topics) for question, topics in asked.topics.items())
    if not count:
        return tr("There is nothing to ask about yet: add it first, or choose another question.")
    minutes = max(round(count / 8), 1)  # seven to eight seconds an answer
    return tr(
        "{answers}, {time} for each person.",
        answers=trn("{n} answer", "{n} answers", count),
        time=trn("about {n} minute", "about {n} minutes", minutes),
    )


def _number(name: str, most: int) -> PlainLine:
    """A field for a whole number from 1 to ``most``; it may stay empty."""
    field = PlainLine()
    field.setAccessibleName(name)
    field.setValidator(QRegularExpressionValidator(QRegularExpression(r"|[1-9]\d{0,3}"), field))
    field.setProperty("most", most)
    return field


def _typed(field: PlainLine) -> int | None:
    """The number in a field, no more than its most; None where it is empty."""
    text = field.text().strip()
    return min(int(text), int(field.property("most"))) if text else None
