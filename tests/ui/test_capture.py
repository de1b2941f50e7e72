"""Catching what comes up: one line over the page, linked to where one stands, kept by Enter, left by Escape."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crmworkshop.language import load, speaking
from crmworkshop.method.vocabulary import OpenState
from crmworkshop.models.changes import Change, added, removed
from crmworkshop.models.fields import fields_of
from crmworkshop.models.people import Person
from crmworkshop.models.processes import Process
from crmworkshop.models.room import ActionItem, ActivityState, Decision, ParkingItem, activity_state_id
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.capture import CaptureBar
from crmworkshop.ui.grid.view import RatingView
from crmworkshop.ui.list_view import ListView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.widgets.cell_values import day_meant

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def today() -> date:
    return datetime.now().astimezone().date()


def press(shell: Shell, qtbot: QtBot, key: Qt.Key) -> CaptureBar:
    """Press Ctrl+Shift and a letter where the keyboard is."""
    qtbot.keyClick(shell.window, key, BOTH)
    assert shell.opened is not None
    bar = shell.opened._capture_bar
    assert bar is not None and bar.isVisible()
    return bar


def type_here(qtbot: QtBot, text: str, then: Qt.Key | None = None) -> None:
    focus = QApplication.focusWidget()
    qtbot.keyClicks(focus, text)
    if then is not None:
        qtbot.keyClick(focus, then)


def process_at_cursor(opened: Opened) -> Process:
    view = opened.view
    assert isinstance(view, ActivityView) and view.page is not None
    record = view.page.standing_on()
    assert isinstance(record, Process)
    return record


def test_a_topic_is_parked_from_a_rating_grid_and_the_keyboard_is_back_in_the_cell(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.show_place("2.1.2")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), RatingView))
    grid = QApplication.focusWidget()
    process = process_at_cursor(opened)
    bar = press(shell, qtbot, Qt.Key.Key_P)
    assert bar.place.text() == "in 2.1.2 Gap analysis"
    assert bar.about.text() == f"✓ About {process.code} {process.name}"
    type_here(qtbot, "  Who owns   duplicates? ", Qt.Key.Key_Return)
    (item,) = opened.workspace.snapshot.all(ParkingItem)
    assert (item.text, item.activity, item.about) == ("Who owns duplicates?", "2.1.2", process.id)
    assert QApplication.focusWidget() is grid
    assert not bar.isVisible()
    assert opened.toast.text.text() == "Parked: Who owns duplicates?"
    qtbot.mouseClick(opened.toast.undo, Qt.MouseButton.LeftButton)
    assert opened.workspace.snapshot.all(ParkingItem) == ()


def test_an_action_asks_for_owner_and_due_by_tab_and_keeps_nothing_it_cannot_read(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.workspace.do(Change("add Ana", (added(Person(name="Ana Lim")),)))
    bar = press(shell, qtbot, Qt.Key.Key_A)
    type_here(qtbot, "Get the licence list", Qt.Key.Key_Tab)
    type_here(qtbot, "an", Qt.Key.Key_Tab)
    type_here(qtbot, "some day", Qt.Key.Key_Return)
    assert bar.isVisible()
    assert "“some day” is not a date" in bar.hint.text()
    assert opened.workspace.snapshot.all(ActionItem) == ()
    assert bar.more["due"].hasFocus()
    type_here(qtbot, "+14", Qt.Key.Key_Return)
    (item,) = opened.workspace.snapshot.all(ActionItem)
    assert (item.text, item.owner, item.activity) == ("Get the licence list", "Ana Lim", "1.1.1")
    assert item.due == today() + timedelta(days=14)


def test_a_decision_asks_who_and_why_and_is_dated(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    press(shell, qtbot, Qt.Key.Key_C)
    type_here(qtbot, "One way in", Qt.Key.Key_Tab)
    type_here(qtbot, "Two made duplicates", Qt.Key.Key_Tab)
    type_here(qtbot, "Steering committee", Qt.Key.Key_Return)
    (item,) = opened.workspace.snapshot.all(Decision)
    assert (item.text, item.by, item.reason) == ("One way in", "Steering committee", "Two made duplicates")
    assert (item.activity, item.decided_on, item.about) == ("1.1.1", today(), "")


def test_a_note_goes_to_the_record_or_by_its_chip_to_the_activity(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.show_place("1.4.2")
    process = process_at_cursor(opened)
    for text in ("First", "Second"):
        press(shell, qtbot, Qt.Key.Key_N)
        type_here(qtbot, text, Qt.Key.Key_Return)
    known = opened.workspace.snapshot.find(Process, process.id)
    assert known is not None and known.notes == "First\nSecond"
    bar = press(shell, qtbot, Qt.Key.Key_N)
    type_here(qtbot, "For the whole page", Qt.Key.Key_Tab)
    assert bar.about.hasFocus()
    qtbot.keyClick(bar.about, Qt.Key.Key_Space)
    assert bar.place.text() == "into the notes of 1.4.2 Processes"
    qtbot.keyClick(bar.about, Qt.Key.Key_Return)
    state = opened.workspace.snapshot.find(ActivityState, activity_state_id("1.4.2"))
    assert state is not None and state.notes == "For the whole page"
    assert opened.side.guide.notes.toPlainText() == "For the whole page"


def test_escape_leaves_everything_as_it_was_and_offers_the_words_again(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    line = opened.side.guide.quick["parking"]
    line.setFocus()
    qtbot.keyClicks(line, "Half a topic")
    line.setCursorPosition(4)
    before = opened.workspace.snapshot
    press(shell, qtbot, Qt.Key.Key_A)
    type_here(qtbot, "Never mind", Qt.Key.Key_Escape)
    assert opened.workspace.snapshot is before
    assert line.hasFocus()
    assert (line.text(), line.cursorPosition(), line.selectedText()) == ("Half a topic", 4, "")
    bar = press(shell, qtbot, Qt.Key.Key_A)
    assert (bar.text.text(), bar.text.selectedText()) == ("Never mind", "Never mind")
    press(shell, qtbot, Qt.Key.Key_P)
    assert (bar.title.text(), bar.text.text()) == ("Park a topic", "Never mind")
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    assert line.hasFocus()


def test_a_cell_being_edited_is_kept_and_its_table_has_the_keyboard_again(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.show_place("1.1.1")
    view = opened.view
    assert isinstance(view, ActivityView) and view.page is not None
    view.page.add_first()
    table = view.page.view
    qtbot.keyClicks(table, "Ana")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    press(shell, qtbot, Qt.Key.Key_P)
    type_here(qtbot, "Later", Qt.Key.Key_Return)
    assert QApplication.focusWidget() is table


def test_notes_need_somewhere_to_go(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("settings")
    qtbot.keyClick(shell.window, Qt.Key.Key_N, BOTH)
    assert "go to one first" in shell.window.banner.text.text()
    bar = press(shell, qtbot, Qt.Key.Key_P)
    assert bar.place.text() == "outside of any activity"
    assert not bar.about.isVisible()


@pytest.mark.parametrize("gone", [False, True])
def test_what_was_caught_leads_back_while_its_record_is_there(
    shell: Shell, opened: Opened, qtbot: QtBot, gone: bool
) -> None:
    person = Person(name="Ana Lim")
    item = ParkingItem(text="Ask Ana", activity="2.1.2", about=person.id)
    opened.workspace.do(Change("set up", (added(person), added(item))))
    if gone:
        opened.workspace.do(Change("remove Ana", (removed(person),)))
    opened.show_place("parking")
    view = opened.view
    assert view is not None
    qtbot.mouseClick(view.origin, Qt.MouseButton.LeftButton)
    assert opened.current == ("2.1.2" if gone else "1.1.1")


def test_the_overview_says_what_is_open_late_and_where_it_came_up(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    process = next(item for item in opened.workspace.snapshot.all(Process) if item.code == "1.1.2")
    kept = today() - timedelta(days=3)
    late = ActionItem(position=1, text="Late", due=kept, activity="1.4.2", about=process.id)
    done = ActionItem(position=2, text="Done", due=kept, state=OpenState.DONE)
    soon = ActionItem(position=3, text="Soon", due=today() + timedelta(days=1), owner="Ana Lim")
    opened.workspace.do(Change("set up", tuple(added(item) for item in (late, done, soon))))
    opened.show_place("actions")
    view = opened.view
    assert isinstance(view, ListView)
    model = view.page.model
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["Action", "Owner", "Due", "State", "Came up in", "When"]
    link, when = heads.index("Came up in"), heads.index("When")
    texts = {model.index(row, 0).data(): model.index(row, when).data() for row in range(3)}
    assert texts == {"Late": "3 days overdue", "Done": "", "Soon": "in 1 day"}
    assert view.counts.text() == "2 open · 1 overdue"
    assert model.index(0, link).data() == f"1.4.2 Processes · 1.1.2 {process.name}"
    assert view.page.narrow is not None
    view.page.narrow.click()
    assert [model.index(row, 0).data() for row in range(2)] == ["Late", "Soon"]
    view.page.view.go(0, link)
    qtbot.keyClick(view.page.view, Qt.Key.Key_Return)
    assert opened.current == "1.4.2"
    assert process_at_cursor(opened).id == process.id


def test_the_next_such_weekday_is_understood_in_both_languages_and_said_in_full(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    press(shell, qtbot, Qt.Key.Key_A)
    type_here(qtbot, "Call the vendor", Qt.Key.Key_Tab)
    type_here(qtbot, "Ana Lim", Qt.Key.Key_Tab)
    type_here(qtbot, "fri", Qt.Key.Key_Return)
    (item,) = opened.workspace.snapshot.all(ActionItem)
    assert item.due is not None and item.due.isoweekday() == 5
    assert timedelta(days=1) <= item.due - today() <= timedelta(days=7)
    assert opened.toast.text.text() == (
        f"Action added: Call the vendor · Ana Lim · {item.due:%A} {item.due.day} {item.due:%B} {item.due.year}"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("fri", date(2027, 1, 8)),
        ("Fr.", date(2027, 1, 8)),
        ("freitag", date(2027, 1, 8)),
        ("do", date(2027, 1, 7)),
        ("Thursday", date(2027, 1, 7)),
        ("mi", date(2027, 1, 6)),
        ("so", date(2027, 1, 10)),
        ("mon", date(2027, 1, 11)),
        ("next monday", date(2027, 1, 11)),
        ("Next Fri", date(2027, 1, 8)),
    ],
)
def test_weekdays_are_the_next_after_today(typed: str, meant: date) -> None:
    monday = date(2027, 1, 4)
    assert day_meant(fields_of(ActionItem)["due"], typed, monday) == meant


@pytest.mark.parametrize("typed", ["f", "some day", "frx", "month", "next", "next year", "last monday"])
def test_what_only_looks_like_a_weekday_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="date"):
        day_meant(fields_of(ActionItem)["due"], typed, date(2027, 1, 4))


@pytest.mark.parametrize("typed", ["1 Feb 1900", "1900-02-01", "2127-01-04"])
def test_a_day_of_another_century_is_mistyped(typed: str) -> None:
    with pytest.raises(ValueError, match="is too far away"):
        day_meant(fields_of(ActionItem)["due"], typed, date(2027, 1, 4))


def test_next_is_said_in_german_too() -> None:
    monday = date(2027, 1, 4)
    with speaking(load("de")):
        for typed in ("nächsten Freitag", "nächster fr", "next fri"):
            assert day_meant(fields_of(ActionItem)["due"], typed, monday) == date(2027, 1, 8)
