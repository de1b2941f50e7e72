"""What a round found: the questions, those to talk about first on top, and the one in hand with what belongs to it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crmworkshop.activities.round_decisions import (
    Stands,
    decide,
    stands_at,
    take_medians,
    take_votes,
    undecided,
)
from crmworkshop.activities.round_results import FIRM, Result, most_votes, results, talk_queue
from crmworkshop.activities.rounds import ask, is_vote
from crmworkshop.activities.wording import format_number
from crmworkshop.language import tr, trn
from crmworkshop.models.live import Asked
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Answers
from crmworkshop.ui.controls import button, hairline, label
from crmworkshop.ui.rounds.detail import ResultDetail
from crmworkshop.ui.rounds.result_list import ResultList, ResultModel
from crmworkshop.ui.tasks import Task, Tasks
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.chips import Chip
from crmworkshop.ui.workspace import Workspace

_MOST_AGAIN: Final = 12
"""So many of the questions to talk about are voted on again at once."""


class OutcomePanel(QWidget):
    """Results of one round that was shown."""

    again_wanted = Signal(object)
    """Carries what is to be voted on again: (topic, question) pairs; empty for the whole round."""
    stood = Signal()
    """Another question is in hand, or something about it changed: the big screen follows."""

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.found: tuple[Result, ...] = ()
        self.ready = False
        """Whether what is shown is counted."""
        self._tasks = tasks
        self._made_of: tuple[Round, Answers] | None = None
        self.hot = Chip(tr("Talk first"))
        self.all = Chip(tr("All questions"))
        for chip in (self.hot, self.all):
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _checked=False: self._fill())
        self.model = ResultModel(self._stands, self)
        self.list = ResultList(self.model)
        self.detail = ResultDetail()
        self.medians = button(tr("Take the medians"), self._take_medians, icon="check")
        self.votes = button(tr("Enter the votes"), self._take_votes, icon="check")
        self.again = button(tr("Vote again"), self._vote_again, icon="refresh-cw")
        self.empty = label("", "muted", wrap=True)
        self._arrange()
        self.list.stood.connect(self._show_detail)
        self.list.decided.connect(self._decide)
        self.list.remark_wanted.connect(self.detail.go_to_reason)
        self.detail.decided.connect(self._decide)
        self.detail.remarked.connect(self._remark)
        self.detail.left.connect(self.list.setFocus)
        self.setFocusProxy(self.list)

    def _arrange(self) -> None:
        px = theme().px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.hot)
        head.addWidget(self.all)
        head.addStretch(1)
        head.addWidget(self.again)
        offers = QHBoxLayout()
        offers.setSpacing(px(8))
        for each in (self.medians, self.votes):
            offers.addWidget(each)
        offers.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.detail)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        both = self._both = QHBoxLayout()
        both.setSpacing(px(24))
        both.addWidget(self.list, 6)
        both.addWidget(area, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addLayout(offers)
        column.addWidget(hairline())
        column.addWidget(self.empty)
        column.addLayout(both, 1)

    def stack(self, narrow: bool) -> None:
        """Put the question in hand under the list where there is little room, else beside it."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(way)

    # -- showing --------------------------------------------------------------------------------------------

    def show_round(self, asked: Round) -> None:
        """Show what a round found, which is counted in the background; the question in hand stays."""
        snapshot, figures = self.workspace.snapshot, self.workspace.figures
        box = self.workspace.workshop.box
        made_of = asked, snapshot.answered
        if self._made_of is not None and self._made_of[0] == asked and self._made_of[1] is snapshot.answered:
            self.refresh_decisions()
            return
        fresh = self._made_of is None or self._made_of[0].id != asked.id
        self._made_of, self.ready = made_of, False
        if fresh:
            self.found = ()
            self._fill()
            self._say_empty(tr("Counting…"))

        def work(_task: Task) -> tuple[Result, ...]:
            before = box.counts(asked.repeats) if asked.repeats else ()
            return results(snapshot, ask(snapshot, asked, figures), box.counts(asked.id), before, figures)

        task = self._tasks.run(work)
        task.finished.connect(lambda found: self._take(made_of, found, fresh))
        task.failed.connect(self._say_empty)

    def _take(self, made_of: tuple[Round, Answers], found: tuple[Result, ...], fresh: bool) -> None:
        """Show what was counted, unless something else is to be shown by now."""
        if self._made_of is not made_of:
            return
        self.found, self.ready = found, True
        hot, votes = self._hot(), most_votes(found)
        self.hot.setText(tr("Talk first · {n}", n=format_number(len(hot))))
        self.hot.setEnabled(bool(hot))
        self.all.setText(tr("All · {n}", n=format_number(len(found))))
        if fresh:
            (self.hot if hot else self.all).setChecked(True)
        elif not hot:
            self.all.setChecked(True)
        self.votes.setVisible(any(each.answers for each in votes))
        self._show_medians()
        answered = any(each.answers for each in found)
        self._say_empty("" if answered else tr("Nobody answered in this round."))
        self._fill(grow=fresh)

    def _say_empty(self, sentence: str) -> None:
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))

    def _hot(self) -> list[Result]:
        return talk_queue(self.found, float(self.workspace.snapshot.settings.talk_below))

    def listed(self) -> list[Result]:
        """What the list shows, in its order."""
        if self.hot.isChecked():
            return self._hot()
        votes = {id(each) for each in self.found if is_vote(each.question)}
        return [*most_votes(self.found), *(each for each in self.found if id(each) not in votes)]

    def _fill(self, *, grow: bool = False) -> None:
        stood = self.list.in_hand
        shown = self.listed()
        self.again.setText(tr("Vote again on these…") if self.hot.isChecked() else tr("Vote again on all…"))
        self.again.setAccessibleName(self.again.text())
        self.model.show_results(shown, float(self.workspace.snapshot.settings.talk_below))
        keys = [_key(each) for each in shown]
        at = keys.index(_key(stood)) if stood is not None and _key(stood) in keys else 0
        self.detail.grow_next = grow
        self.list.stand_on(at)

    def _show_detail(self, result: Result | None) -> None:
        settings = self.workspace.snapshot.settings
        stands = self._stands(result) if result is not None else Stands()
        self.detail.show_result(result, stands, float(settings.talk_below))
        self.stood.emit()

    @property
    def stands(self) -> Stands:
        """What is recorded for the question in hand."""
        result = self.list.in_hand
        return self._stands(result) if result is not None else Stands()

    def _stands(self, result: Result) -> Stands:
        return stands_at(self.workspace.snapshot, result)

    def refresh_decisions(self) -> None:
        """What is decided may have changed."""
        self.model.repaint()
        self._show_medians()
        self._show_detail(self.list.in_hand)

    def _show_medians(self) -> None:
        waiting = len(undecided(self.workspace.snapshot, self.found))
        self.medians.setVisible(waiting > 0)
        self.medians.setText(
            trn(
                "Take {n} median above {limit}",
                "Take {n} medians above {limit}",
                waiting,
                limit=format_number(FIRM, 1),
            )
        )
        self.medians.setAccessibleName(self.medians.text())
        self.medians.setToolTip(
            tr(
                "For all questions with agreement above {limit} where nothing is decided yet",
                limit=format_number(FIRM, 1),
            )
        )

    # -- deciding -------------------------------------------------------------------------------------------

    def _decide(self, value: int) -> None:
        result = self.list.in_hand
        if result is None:
            return
        stands = self._stands(result)
        reason, minority = self.detail.remarks()
        again = stands.value == value and (reason, minority) == (stands.reason, stands.minority)
        change = decide(self.workspace.snapshot, result, None if again else value, reason, minority)
        self.workspace.do(change, self)

    def _remark(self) -> None:
        result = self.list.in_hand
        stands = self._stands(result) if result is not None else Stands()
        reason, minority = self.detail.remarks()
        if result is None or (reason, minority) == (stands.reason, stands.minority):
            return
        if stands.value is not None or reason or minority:
            change = decide(self.workspace.snapshot, result, stands.value, reason, minority)
            self.workspace.do(change, self)

    def _take_medians(self) -> None:
        self.workspace.do(take_medians(self.workspace.snapshot, self.found), self)

    def _take_votes(self) -> None:
        change = take_votes(self.workspace.snapshot, self.found)
        if not change.steps:
            self.detail.say(tr("The votes are entered already."))
        self.workspace.do(change, self)

    def _vote_again(self) -> None:
        hot = self._hot() if self.hot.isChecked() else []
        about: Sequence[Asked] = [(each.topic.id, each.question) for each in hot[:_MOST_AGAIN]]
        self.again_wanted.emit(tuple(about))


def _key(result: Result) -> tuple[str, str]:
    return result.topic.id, result.question.value
