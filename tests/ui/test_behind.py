"""What changes much is written in the background: it is announced once, in order, and nothing overtakes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.figures import figures
from crmworkshop.errors import InvalidChange
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Person, Settings
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.workspace import LONG, MANY, Announcement, Workspace

WAIT = 20_000
WORDS = "so that the journal grows " * 8


class Told:
    """Announcements in the order in which they came."""

    def __init__(self, workspace: Workspace) -> None:
        self.all: list[Announcement] = []
        workspace.changed.connect(self.all.append)

    @property
    def labels(self) -> list[tuple[str, str]]:
        return [(entry.kind, entry.label) for one in self.all for entry in one.entries]


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(Workshop.create(tmp_path / "long.crmw", Settings(organisation="Northgate"), "Ana"))
    yield made
    made.close()


def crowd(count: int = MANY * 3, name: str = "Person") -> Change:
    """Many people with much to say."""
    people = (Person(name=f"{name} {at}", approach=WORDS) for at in range(count))
    return Change(f"add the {name}s", tuple(map(added, people)))


def names(workspace: Workspace) -> set[str]:
    return {each.name for each in workspace.snapshot.all(Person)}


def test_a_long_change_is_taken_back_and_done_again_behind(workspace: Workspace, qtbot: QtBot) -> None:
    change = crowd()
    workspace.do(change)
    assert workspace.workshop.length_of(workspace.workshop.standing()[-1:]) > LONG
    told = Told(workspace)
    assert workspace.undo()
    assert workspace.busy
    assert told.all == []  # nobody hears of it before its figures are there
    qtbot.waitUntil(lambda: bool(told.all), timeout=WAIT)
    assert (told.labels, names(workspace)) == ([("undo", change.label)], set())
    assert workspace.redo()
    qtbot.waitUntil(lambda: len(told.all) == 2, timeout=WAIT)
    assert told.labels[1] == ("redo", change.label)
    assert len(names(workspace)) == len(change.steps)
    assert workspace.figures == figures(workspace.snapshot)


def test_a_short_change_is_taken_back_at_once(workspace: Workspace) -> None:
    workspace.do(crowd(3))
    told = Told(workspace)
    workspace.undo()
    assert len(told.all) == 1
    assert not workspace.busy


def test_what_is_asked_for_meanwhile_comes_after_it(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.do(crowd())
    told = Told(workspace)
    workspace.undo()
    workspace.do(crowd(1, "Latecomer"))  # waits until the undo is written
    assert names(workspace) == {"Latecomer 0"}
    qtbot.waitUntil(lambda: len(told.all) == 2, timeout=WAIT)
    kinds = [entry.kind for entry in workspace.workshop.history(2)]
    assert kinds == ["do", "undo"]


def test_undo_and_redo_pressed_at_once_cancel_each_other(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.do(crowd())
    before = names(workspace)
    told = Told(workspace)
    workspace.undo()
    workspace.redo()
    qtbot.waitUntil(lambda: len(told.all) == 2, timeout=WAIT)
    assert [kind for kind, _ in told.labels] == ["undo", "redo"]
    assert names(workspace) == before


def test_going_back_over_much_is_one_announcement(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.do(crowd(1, "First"))
    stands = workspace.workshop.standing()[-1]
    workspace.do(crowd())
    workspace.do(crowd(2, "Later"))
    told = Told(workspace)
    workspace.go_back_to(stands)
    qtbot.waitUntil(lambda: bool(told.all), timeout=WAIT)
    assert len(told.all) == 1
    assert len(told.labels) == 2
    assert names(workspace) == {"First 0"}


def test_what_is_refused_behind_changes_nothing_and_says_why(workspace: Workspace, qtbot: QtBot) -> None:
    told = Told(workspace)
    gone = Person(name="Nobody")

    def work() -> list[None]:
        workspace.workshop.do(Change("rename", (changed(gone, name="Somebody"),)))
        return []

    task = workspace.later(work)
    with qtbot.waitSignal(task.failed, timeout=WAIT) as said:
        pass
    with pytest.raises(InvalidChange) as expected:
        work()
    assert said.args == [str(expected.value)]
    assert told.all == []
    workspace.do(crowd(1))  # the door is open again
    assert len(told.all) == 1


def test_closing_waits_for_it_and_says_nothing_more(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.do(crowd())
    told = Told(workspace)
    path = workspace.workshop.path
    workspace.undo()
    workspace.close()
    with Workshop.open(path) as again:
        assert again.all(Person) == ()
    qtbot.waitUntil(lambda: not workspace.busy, timeout=WAIT)
    assert told.all == []


def test_figures_after_a_large_change_come_to_who_asked_for_them(workspace: Workspace, qtbot: QtBot) -> None:
    seen: list[int] = []

    class Page(Workspace):
        def show(self) -> None:
            seen.append(len(workspace.figures.stakeholders))

    page = Page(workspace.workshop)
    workspace.when_computed(page.show)
    assert seen == [0]
    workspace.do(crowd())
    workspace.when_computed(page.show)
    assert seen == [0]
    qtbot.waitUntil(lambda: seen == [0, MANY * 3], timeout=WAIT)
    workspace.do(crowd(1))
    workspace.when_computed(page.show)
    assert seen[-1] == MANY * 3 + 1


def test_the_keyboard_stays_when_the_window_takes_much_back(opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("1.1.1")
    view = opened.view
    assert view is not None
    opened.workspace.do(crowd())
    opened.to_page()
    told = Told(opened.workspace)
    opened.undo()
    qtbot.waitUntil(lambda: bool(told.all), timeout=WAIT)
    assert view.isAncestorOf(opened.window.focusWidget())
    assert opened.toast.text.text() == "Taken back: add the Persons"
