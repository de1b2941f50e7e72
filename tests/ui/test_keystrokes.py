"""The commonest tasks take as many keystrokes as the guide says: its own keys are pressed, one after the other."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.agenda import TimeSpan
from crmworkshop.models.people import Person
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.shell import Shell
from tests.five_days.facilitator import Facilitator
from tests.ui.pages import room

HEADINGS = {
    "guide.md": "## The commonest tasks, key by key",
    "guide.de.md": "## Die häufigsten Handgriffe, Taste für Taste",
}
TALKED_ABOUT = "2.5.4"


class Task(NamedTuple):
    """A row of the guide's table."""

    keys: str
    strokes: int


def tasks(guide: Path) -> dict[str, Task]:
    """What the guide says, by the name of the task."""
    whole = guide.read_text(encoding="utf-8")
    part = whole.partition(HEADINGS[guide.name])[2].partition("\n## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("| ").split("|")] for line in part.splitlines() if "|" in line
    ]
    return {row[0]: Task(row[2], int(row[3])) for row in rows[2:]}


class Typist(Facilitator):
    """Presses the keys as the guide writes them: what is in italics stands for one of the texts given."""

    def play(self, keys: str, *texts: str) -> int:
        """Press them all; returns how many keystrokes that was, a text counting as one."""
        waiting, strokes = list(texts), 0
        for word in keys.split(", "):
            typed = re.fullmatch(r"\*[^*]+\*(?: × (\d+))?", word)
            if typed is None:
                QTest.keySequence(room.focus(), QKeySequence(word.replace("Page Down", "PgDown")))
                strokes += 1
                continue
            text = waiting.pop(0)
            assert len(text) == int(typed[1] or len(text))
            self.write(text)
            strokes += int(typed[1] or 1)
        assert not waiting
        return strokes

    def stand_on(self, title: str, label: str) -> None:
        """Bring the keyboard to a cell of the table shown."""
        page = self.page
        assert isinstance(page, RecordListPage)
        row = next(
            at for at, each in enumerate(page.model.rows) if each.record and each.record.title == title
        )
        page.view.setFocus()
        page.view.go(row, page.model.listing.columns.index(label))

    def stand_on_rating(self, code: str, heading: str) -> RatingGridPage:
        """Bring the keyboard to a cell of the rating grid shown."""
        page = self.page
        assert isinstance(page, RatingGridPage)
        content = page.model.content
        line = next(each for each in content.lines if each.figures.code == code)
        column = next(at for at, each in enumerate(content.columns) if each.label == heading)
        page.view.setFocus()
        page.view.go_to(page.model.row_of[line.key], column)
        return page

    def value(self, code: str, question: Question) -> int | None:
        """What was decided about a process."""
        process = next(each.process for each in self.opened.workspace.figures.considered if each.code == code)
        rating = self.opened.workspace.snapshot.find(Rating, rating_id(process.id, question))
        return rating.value if rating is not None else None

    def codes(self) -> list[str]:
        """The processes in scope from the top of the grid."""
        return [each.code for each in self.opened.workspace.figures.considered]


@pytest.fixture
def path(sample_copy: Path) -> Path:
    """What the window opens: the sample."""
    return sample_copy


@pytest.fixture
def me(in_front: Shell, opened: Opened, qtbot: QtBot) -> Typist:
    """Somebody before the sample workshop."""
    return Typist(in_front, qtbot)


# -- each task: get to where the guide says one is, play its keys, see what came of it ---------------------


def rate_ten(me: Typist, keys: str) -> int:
    me.opened.show_place("2.1.1")
    me.stand_on_rating(me.codes()[0], "Importance")
    strokes = me.play(keys, "43214321ci")
    found = [me.value(code, Question.IMPORTANCE) for code in me.codes()[:10]]
    assert found == [4, 3, 2, 1, 4, 3, 2, 1, 4, 3]
    return strokes


def rate_a_column(me: Typist, keys: str) -> int:
    me.opened.show_place("2.1.2")
    me.stand_on_rating(me.codes()[3], "Desired")
    strokes = me.play(keys, "g")
    assert {me.value(code, Question.DESIRED) for code in me.codes()} == {3}
    assert me.last.startswith("Rate ")
    return strokes


def add_a_person(me: Typist, keys: str) -> int:
    me.opened.show_place("1.1.1")
    me.opened.to_page()
    before = len(me.all(Person))
    strokes = me.play(keys, "Noor Aziz")
    assert [each.name for each in me.all(Person)][before:] == ["Noor Aziz"]
    return strokes


def remove_a_row(me: Typist, keys: str) -> int:
    me.opened.show_place("1.1.1")
    me.stand_on("Noor Aziz", "influence")
    strokes = me.play(keys)
    assert "Noor Aziz" not in [each.name for each in me.all(Person)]
    return strokes


def write_a_card(me: Typist, keys: str) -> int:
    me.opened.show_place("1.2.2")
    me.opened.to_page()
    strokes = me.play(keys, "Quotes wait for the price list")
    assert me.named(StrategyCard, "Quotes wait for the price list")
    return strokes


def park_a_topic(me: Typist, keys: str) -> int:
    me.opened.show_place("2.1.2")
    strokes = me.play(keys, "Who owns partner data?")
    assert me.named(ParkingItem, "Who owns partner data?").activity == "2.1.2"
    return strokes


def decide(me: Typist, keys: str) -> int:
    strokes = me.play(keys, "Leads come in one way only", "two ways made duplicates", "claudia")
    found = me.named(Decision, "Leads come in one way only")
    assert (found.by, found.reason) == ("Claudia Brenner", "two ways made duplicates")
    return strokes


def add_an_action(me: Typist, keys: str) -> int:
    strokes = me.play(keys, "Get the price list", "Ada", "2027-03-01")
    found = me.named(ActionItem, "Get the price list")
    assert (found.owner, found.due) == ("Ada", date(2027, 3, 1))
    return strokes


def jump(me: Typist, keys: str) -> int:
    me.opened.show_place("5.2")
    strokes = me.play(keys, TALKED_ABOUT)
    page = me.page
    assert isinstance(page, RecordListPage | RatingGridPage)
    standing = page.standing_on()
    assert getattr(standing, "code", "") == TALKED_ABOUT
    return strokes


def ask_why(me: Typist, keys: str) -> int:
    me.opened.show_place("2.1.2")
    me.stand_on_rating(TALKED_ABOUT, "Priority")
    strokes = me.play(keys)
    panel = me.opened.side.why
    assert panel.isVisible()
    assert [each.figure for each in panel.trail] == ["priority"]
    me.press(Qt.Key.Key_Escape)
    return strokes


def start_the_timer(me: Typist, keys: str) -> int:
    me.opened.show_place("3.1.1")
    before = len(me.all(TimeSpan))
    strokes = me.play(keys)
    assert me.opened.timer.running == "3.1.1"
    assert len(me.all(TimeSpan)) == before + 1
    me.opened.timer.stop()
    return strokes


def present(me: Typist, keys: str) -> int:
    strokes = me.play(keys)
    presenter = me.opened._presenter
    assert presenter is not None
    assert presenter.window.isVisible()
    assert presenter.stage.scene.title == "Explore process gaps"
    me.press(Qt.Key.Key_F5)
    assert me.opened._presenter is None
    me.back_in_window()
    return strokes


def ask_the_room(me: Typist, keys: str) -> int:
    me.opened.hall.session.bind = "127.0.0.1"
    me.opened.show_place("2.1.1")
    strokes = me.play(keys)
    asked = me.opened.hall.session.round
    assert asked is not None
    assert asked.questions == ("importance",)
    return strokes


def show_a_round(me: Typist, keys: str) -> int:
    me.wait(lambda: me.opened.hall.session.served is not None)
    me.back_in_window()
    before = len(me.opened.workspace.snapshot.all(Round))
    strokes = me.play(keys)
    assert me.opened.hall.session.round is None
    rounds = me.opened.workspace.snapshot.all(Round)
    assert len(rounds) == before
    assert rounds[-1].state is RoundState.SHOWN
    me.opened.show_place("3.1.1")
    return strokes


def move_a_start(me: Typist, keys: str) -> int:
    me.opened.show_place("3.2.2")
    initiative = me.all(Initiative)[0]
    me.stand_on(initiative.name, "start")
    strokes = me.play(keys, "2027-09-01")
    assert me.named(Initiative, initiative.name).start == date(2027, 9, 1)
    return strokes


def go_on(me: Typist, keys: str) -> int:
    me.opened.show_place("1.1.2")
    was = me.opened.workspace.workshop.undo_label
    strokes = me.play(keys)
    assert me.opened.current == "1.2.1"
    assert me.last != was
    return strokes


def take_back(me: Typist, keys: str) -> int:
    before = len(me.opened.workspace.workshop.standing())
    strokes = me.play(keys)
    assert len(me.opened.workspace.workshop.standing()) == before - 1
    return strokes


def create(me: Typist, keys: str) -> int:
    made: list[str] = []
    me.opened.show_place("deliverables")
    page = me.opened.view
    assert isinstance(page, DeliverablesPage)
    for key, box in page.boxes.items():
        box.setChecked(key in ("calendar", "agenda"))
    me.opened.show_place("2.1.2")
    strokes = me.play(keys)
    me.wait(page.create_button.isVisible)
    made = sorted(file.suffix for file in Path(page.folder.text()).iterdir())
    assert made == [".ics", ".pdf"]
    return strokes


DONE: dict[str, Callable[[Typist, str], int]] = {
    "Rate ten processes": rate_ten,
    "Rate a whole column": rate_a_column,
    "Add a person": add_a_person,
    "Remove a row": remove_a_row,
    "Write a card": write_a_card,
    "Park a topic": park_a_topic,
    "Record a decision, why and by whom": decide,
    "Add an action with owner and date": add_an_action,
    "Jump to a process": jump,
    "Ask why a priority is so": ask_why,
    "Start the timer": start_the_timer,
    "Ask the room about a page": ask_the_room,
    "Close a round and show what it found": show_a_round,
    "Show the page on the big screen": present,
    "Move the start of an initiative": move_a_start,
    "Mark the activity done and go on": go_on,
    "Take back what was just done": take_back,
    "Create the deliverables": create,
}


def test_the_commonest_tasks_take_the_keystrokes_that_the_guide_says(me: Typist, checkout: Path) -> None:
    said = tasks(checkout / "docs" / "guide.md")
    assert len(said) >= 10
    assert set(said) == set(DONE)
    for name, task in said.items():
        assert DONE[name](me, task.keys) == task.strokes, name
    view = me.opened.view
    assert view is not None and not isinstance(view, ActivityView)


def test_the_german_guide_counts_the_same(checkout: Path) -> None:
    english, german = (list(tasks(checkout / "docs" / name).values()) for name in HEADINGS)
    assert [task.strokes for task in german] == [task.strokes for task in english]
    assert [len(task.keys.split(", ")) for task in german] == [len(task.keys.split(", ")) for task in english]
