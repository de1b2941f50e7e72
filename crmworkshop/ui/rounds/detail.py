"""The question in hand: how the answers fell, who sees it how, how the room moved, a timed talk, the decision."""

from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crmworkshop.activities.round_decisions import Stands, can_decide
from crmworkshop.activities.round_results import Result, figure_words, moved_words
from crmworkshop.activities.wording import NOTHING, format_agreement, format_number
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import sentence_of
from crmworkshop.ui.controls import Button, button, empty_layout, label, restyle
from crmworkshop.ui.rounds.bars import ResultBars
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import PlainLine

TALK_MINUTES: Final = 5
"""How long a talk about one question is meant to be."""


class ResultDetail(QWidget):
    """Shows one result; `decided` carries the number chosen, `remarked` says that a remark was edited."""

    decided = Signal(int)
    remarked = Signal()
    left = Signal()
    """Escape or Enter in a field: back to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.grow_next = False
        """Whether the bars of the next result grow."""
        self._result: Result | None = None
        self._choices: dict[int, Button] = {}
        self.topic = label("", "heading", wrap=True)
        self.sentence = label("", "muted", wrap=True)
        self.bars = ResultBars()
        self.figures = label("", wrap=True)
        self.moved = label("", "muted", wrap=True)
        self.message = label("", "muted", wrap=True)
        self._groups = QGridLayout()
        self._levels = QGridLayout()
        self.clock = button("", self._toggle_talk, icon="timer")
        self.reason, self.minority = _Remark(tr("Reason")), _Remark(tr("Minority view"))
        self._decision = QWidget()
        self._talk = QElapsedTimer()
        self._ticker = QTimer(self, interval=1000)
        self._ticker.timeout.connect(self._tick)
        self._arrange()
        for each in (self.reason, self.minority):
            each.editingFinished.connect(self.remarked)
            each.left.connect(self.left)
        self._tick()

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), px(4), px(12), px(12))
        column.setSpacing(px(6))
        column.addWidget(self.topic)
        column.addWidget(self.sentence)
        column.addSpacing(px(6))
        column.addWidget(self.bars)
        column.addSpacing(px(4))
        for each in (self.figures, self.moved):
            column.addWidget(each)
        line = QHBoxLayout()
        line.addWidget(self.clock)
        line.addStretch(1)
        column.addLayout(line)
        inner = QVBoxLayout(self._decision)
        inner.setContentsMargins(0, px(8), 0, 0)
        inner.setSpacing(px(6))
        inner.addWidget(label(tr("Decision"), "section"))
        inner.addLayout(self._levels)
        for field in (self.reason, self.minority):
            caption = label(field.accessibleName(), "caption")
            caption.setBuddy(field)
            inner.addWidget(caption)
            inner.addWidget(field)
        column.addWidget(self._decision)
        column.addWidget(self.message)
        column.addSpacing(px(8))
        column.addLayout(self._groups)
        column.addStretch(1)
        self._groups.setColumnStretch(0, 1)

    # -- showing --------------------------------------------------------------------------------------------

    def show_result(self, result: Result | None, stands: Stands, talk_below: float) -> None:
        """Show a result and what stands for it; None: nothing is in hand."""
        another = (result and (result.topic.id, result.question)) != (
            self._result and (self._result.topic.id, self._result.question)
        )
        self._result = result
        self.setVisible(result is not None)
        if result is None:
            return
        if another:
            self._stop_talk()
        self.message.setText("")
        code = f"{result.topic.code} " if result.topic.code else ""
        self.topic.setText(f"{code}{result.topic.name}")
        self.sentence.setText(f"{tr(result.question.label)} · {tr(sentence_of(result.question))}")
        self.bars.setVisible(result.tally is not None)
        if result.tally is not None:
            self.bars.show_result(result, grow=self.grow_next)
        self.grow_next = False
        self.figures.setText(figure_words(result, talk_below))
        hot = result.agreement is not None and result.agreement < talk_below
        restyle(self.figures, tone="high" if hot else "")
        self.moved.setText(moved_words(result, talk_below))
        self.moved.setVisible(bool(self.moved.text()))
        self.clock.setVisible(result.tally is not None)
        self._show_decision(result, stands)
        self._show_groups(result, talk_below)

    def _show_decision(self, result: Result, stands: Stands) -> None:
        self._decision.setVisible(can_decide(result.question))
        if result.question is Question.SATISFACTION:
            self.message.setText(
                tr("Satisfaction is each department's own: it is decided in the grid of 2.2.2.")
            )
        if not can_decide(result.question):
            return
        had = next((value for value, each in self._choices.items() if each.hasFocus()), None)
        empty_layout(self._levels)
        self._choices = {}
        for at, level in enumerate(result.question.scale.levels):
            word = tr(level.word)
            made = button(f"{level.sign}  {word}", partial(self.decided.emit, level.number))
            made.setCheckable(True)
            made.setChecked(stands.value == level.number)
            if level.number in result.offered:
                made.setText(f"{level.sign}  {word} ◂")
                made.setToolTip(tr("What the median offers"))
            offered = tr("offered by the median") if level.number in result.offered else ""
            made.setAccessibleName(", ".join(filter(None, (tr("Decide {word}", word=word), offered))))
            self._levels.addWidget(made, at // 2, at % 2)
            self._choices[level.number] = made
        if had in self._choices:
            self._choices[had].setFocus()
        for field, text in ((self.reason, stands.reason), (self.minority, stands.minority)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
                field.setCursorPosition(0)

    def _show_groups(self, result: Result, talk_below: float) -> None:
        empty_layout(self._groups)
        if len(result.groups) < 2 and all(group.tally is not None for group in result.groups):
            return
        heads = (tr("Department"), tr("Answers"), tr("Mean"), tr("Agreement"))
        for at, text in enumerate(heads):
            self._groups.addWidget(label(text, "caption"), 0, at)
        for row, group in enumerate(result.groups, 1):
            found = group.tally
            few = tr("too few to show")
            cells = (
                group.name,
                format_number(group.answers),
                few if found is None else NOTHING if found.mean is None else format_number(found.mean, 2),
                ""
                if found is None or found.agreement is None
                else format_agreement(found.agreement, talk_below),
            )
            for at, text in enumerate(cells):
                self._groups.addWidget(
                    label(text, "muted" if found is None and at else "", wrap=at == 0), row, at
                )
        self._groups.setHorizontalSpacing(theme().px(16))

    def say(self, sentence: str) -> None:
        """Show a sentence under the decision."""
        self.message.setText(sentence)

    def go_to_reason(self) -> None:
        """Give the keyboard to the reason."""
        if self._decision.isVisible():
            self.reason.setFocus()
            self.reason.selectAll()

    def remarks(self) -> tuple[str, str]:
        """Reason and minority view as they stand in the fields."""
        return self.reason.text().strip(), self.minority.text().strip()

    # -- the talk -------------------------------------------------------------------------------------------

    @property
    def talk_words(self) -> str:
        """How long the talk goes on; empty while none does."""
        if not self._ticker.isActive():
            return ""
        seconds = self._talk.elapsed() // 1000
        return tr("{time} of {n}:00", time=f"{seconds // 60}:{seconds % 60:02}", n=TALK_MINUTES)

    def _toggle_talk(self) -> None:
        if self._ticker.isActive():
            self._stop_talk()
        else:
            self._talk.start()
            self._ticker.start()
            self._tick()

    def _stop_talk(self) -> None:
        self._ticker.stop()
        self._tick()

    def _tick(self) -> None:
        over = self._ticker.isActive() and self._talk.elapsed() >= TALK_MINUTES * 60_000
        words = self.talk_words or trn("Talk for {n} minute", "Talk for {n} minutes", TALK_MINUTES)
        self.clock.setText(words)
        self.clock.setAccessibleName(words)
        if self.clock.property("tone") != ("high" if over else ""):
            restyle(self.clock, tone="high" if over else "")


class _Remark(PlainLine):
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.returnPressed.connect(self.left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # back to the list; what was typed is kept
            self.left.emit()
        else:
            super().keyPressEvent(event)
