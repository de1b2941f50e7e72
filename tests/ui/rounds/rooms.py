"""A room with a round that is open: two departments, of which one has one person, two processes and three goals."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmworkshop.activities.round_items import items
from crmworkshop.activities.rounds import ask, new_round
from crmworkshop.method.scales import Poll, Question
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Department, Person
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import Goal
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.rounds.page import RoundsPage
from crmworkshop.ui.shell import Shell

LONG = 20_000
SALES = Department(name="Sales", position=1, headcount=20)
SERVICE = Department(name="Service", position=2, headcount=9)
LEGAL = Department(name="Legal", position=3, headcount=1)
ADA, BEN = (Person(name=name, department=SALES.id) for name in ("Ada Lang", "Ben Os"))
GOALS = tuple(Goal(name=f"Goal {at}", position=at) for at in range(3))


@dataclass
class Room:
    """The ballots page with a round that is open and served."""

    shell: Shell
    opened: Opened
    page: RoundsPage
    round: Round

    @property
    def box(self) -> Any:
        return self.opened.workspace.workshop.box

    def counted(self) -> Counter[tuple[str, str, str, int]]:
        """Every answer in the tally by topic, question, department and value."""
        asked = ask(self.opened.workspace.snapshot, self.round)
        names = {each.topic.id: each.topic.name for each in items(asked)}
        departments = {each.id: each.name for each in (SALES, SERVICE, LEGAL)}
        return Counter(
            {
                (
                    names[a.process],
                    a.question.value,
                    departments.get(a.department or "", ""),
                    a.value,
                ): a.count
                for a in self.box.counts(self.round.id)
            }
        )

    def first(self, count: int = 2) -> list[str]:
        """The names of the first topics asked about."""
        asked = ask(self.opened.workspace.snapshot, self.round)
        return [each.topic.name for each in items(asked)[:count]]


def room_of(shell: Shell, opened: Opened, qtbot: QtBot, *, anonymous: bool) -> Room:
    opened.hall.session.bind = "127.0.0.1"
    records = (SALES, SERVICE, LEGAL, ADA, BEN, *GOALS)
    opened.workspace.do(Change("People", tuple(added(each) for each in records)))
    asked = new_round(
        opened.workspace.snapshot,
        (Question.IMPORTANCE, Question.SATISFACTION, Poll.GOAL),
        name="State today",
        processes=tuple(each.process.id for each in opened.workspace.figures.considered[:2]),
        dots=2,
        anonymous=anonymous,
    )
    opened.show_place("rounds")
    page = opened.hall.page
    assert page is not None
    page.add_round(asked)
    page.open_round()
    qtbot.waitUntil(lambda: page.session.served is not None, timeout=LONG)
    return Room(shell, opened, page, asked)


def press(qtbot: QtBot, room: Room, letter: str) -> None:
    """Take another way in by its letter."""
    qtbot.keyClicks(room.page.live.primary, letter)


def click(qtbot: QtBot, widget: Any) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
