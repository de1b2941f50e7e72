"""The agenda's page and the timer in the real window, by keys and mouse, with a clock that the test turns."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from crmworkshop.activities.agenda_changes import moved
from crmworkshop.activities.agenda_time import running
from crmworkshop.activities.beginning import begin
from crmworkshop.models.agenda import AgendaItem, TimeSpan
from crmworkshop.models.changes import Change, added
from crmworkshop.models.health import examine
from crmworkshop.models.people import Attendance, Person, Settings
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.agenda_model import Column
from crmworkshop.ui.agenda_page import AgendaPage
from crmworkshop.ui.agenda_people import HERE, NEEDED
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell

LONG = 20_000
BERLIN = timezone(timedelta(hours=1))
CTRL = Qt.KeyboardModifier.ControlModifier


class Clock:
    """A time source that stands still until it is set."""

    def __init__(self, opened: Opened) -> None:
        self.at = datetime(2027, 1, 11, 8, 30, tzinfo=BERLIN)
        self._opened = opened
        opened.timer.now = lambda: self.at

    def set(self, text: str) -> None:
        hour, minute = map(int, text.split(":"))
        self.at = self.at.replace(hour=hour, minute=minute)
        self._opened.timer.ticked.emit()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "acme.crmw"
    settings = Settings(organisation="Acme", start=date(2027, 1, 11), switched_off=("1.5.1",))
    with begin(path, settings, "Ann") as workshop:
        workshop.do(Change("people", (added(Person(name="Ada")), added(Person(name="Ben", position=1)))))
        last = next(item for item in workshop.all(AgendaItem) if item.activity == "1.4.2")
        workshop.do(moved(workshop.snapshot(), last, 1, None))  # the day then goes on until 17:30
    return path


@pytest.fixture
def clock(opened: Opened) -> Clock:
    return Clock(opened)


@pytest.fixture
def page(opened: Opened, clock: Clock, qtbot: QtBot) -> AgendaPage:
    qtbot.keyClick(opened.window, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(opened.view, AgendaPage)
    return opened.view


def rows(page: AgendaPage) -> list[str]:
    model = page.table.model_
    return [
        " ".join(
            str(model.index(row, column).data()) for column in (Column.TIME, Column.WHAT, Column.PLANNED)
        )
        for row in range(model.rowCount())
    ]


def press(page: AgendaPage, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, key, held or Qt.KeyboardModifier.NoModifier)


def finish_typing(page: AgendaPage, qtbot: QtBot, text: str) -> None:
    """Type the rest of a text and Enter; the delegate takes it in the event loop's next turn."""
    editor = QApplication.focusWidget()
    assert editor is not None
    assert page.table.is_typing()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.table.is_typing())


def test_it_opens_on_today_with_the_first_item_in_hand(page: AgendaPage, opened: Opened) -> None:
    assert opened.window.rail.current() == "agenda"
    assert page.day == 1
    assert rows(page)[:3] == [
        "09:00 1.1.1  Identify stakeholders 60 min",
        "10:00 1.1.2  Select the optimisation team 30 min",
        "10:30 Coffee break 15 min",
    ]
    assert page.table.currentIndex().row() == 0
    assert "The day goes on until 17:30, 30 min after its end at 17:00." in page.strip_text


def test_rows_are_moved_and_retimed_by_key_and_undone(page: AgendaPage, opened: Opened, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Down, CTRL)
    assert rows(page)[0].startswith("09:00 1.1.2")
    assert page.table.currentIndex().row() == 1  # the item stays in hand
    press(page, qtbot, Qt.Key.Key_Plus)
    assert rows(page)[1] == "09:30 1.1.1  Identify stakeholders 65 min"
    page.table.setFocus()
    qtbot.keyClicks(page.table, "4")
    finish_typing(page, qtbot, "5")
    assert rows(page)[1:3] == ["09:30 1.1.1  Identify stakeholders 45 min", "10:15 Coffee break 15 min"]
    press(page, qtbot, Qt.Key.Key_Up, CTRL)
    assert rows(page)[0] == "09:00 1.1.1  Identify stakeholders 45 min"
    press(page, qtbot, Qt.Key.Key_Up, CTRL)  # nothing above
    for _ in range(4):
        opened.workspace.undo()
    assert rows(page)[0] == "09:00 1.1.1  Identify stakeholders 60 min"


def test_an_item_goes_to_the_next_day_by_key_and_by_drop(page: AgendaPage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Right, CTRL)
    assert page.day == 2
    assert rows(page)[-1].endswith("1.1.1  Identify stakeholders 60 min")
    entry = page.table.entry()
    assert entry is not None
    model = page.table.model_
    data = model.mimeData([model.index(model.rowCount() - 1, Column.WHAT)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert rows(page)[0].startswith("09:00 1.1.1")
    page.days.dropped.emit(entry.item.id, 4)
    assert (page.day, rows(page)[-1].split("  ")[1]) == (4, "Identify stakeholders 60 min")


def test_items_are_added_named_and_removed(page: AgendaPage, opened: Opened, qtbot: QtBot) -> None:
    page.put_in(AgendaItem(name="New item", minutes=30))
    finish_typing(page, qtbot, "Welcome")
    assert rows(page)[1] == "10:00 Welcome 30 min"
    press(page, qtbot, Qt.Key.Key_Delete)
    assert rows(page)[1].startswith("10:00 1.1.2")
    assert "Welcome" in opened.toast.text.text()
    press(page, qtbot, Qt.Key.Key_Delete)
    menu = page.add.menu()
    menu.aboutToShow.emit()
    titles = [action.text() for action in menu.actions()]
    assert titles == ["A break", "An item of your own", "1.1.2  Select the optimisation team"]
    menu.actions()[2].trigger()
    assert any("1.1.2" in row for row in rows(page))


def test_hours_are_typed_and_nonsense_is_said(page: AgendaPage, qtbot: QtBot) -> None:
    page.starts.setFocus()
    page.starts.selectAll()
    qtbot.keyClicks(page.starts, "8.30")
    qtbot.keyClick(page.starts, Qt.Key.Key_Return)
    assert rows(page)[0].startswith("08:30")
    assert page.strip.isHidden()
    page.starts.selectAll()
    qtbot.keyClicks(page.starts, "soon")
    qtbot.keyClick(page.starts, Qt.Key.Key_Return)
    assert page.problem.text() == "“soon” is not a time of day such as 09:00."
    assert rows(page)[0].startswith("08:30")


def test_people_are_ticked_by_key(page: AgendaPage, opened: Opened, qtbot: QtBot) -> None:
    people = page.detail.people
    for column, presses in ((NEEDED, 1), (HERE, 2)):
        people.setCurrentIndex(people.model_.index(1, column))
        for _ in range(presses):
            qtbot.keyClick(people, Qt.Key.Key_Space)
    snapshot = opened.workspace.snapshot
    ben = snapshot.all(Person)[1].id
    assert next(item for item in snapshot.all(AgendaItem) if item.activity == "1.1.1").people == (ben,)
    assert [(each.person, each.present) for each in snapshot.all(Attendance)] == [(ben, False)]
    assert people.model_.index(1, HERE).data() == "✗ away"
    qtbot.mouseClick(page.detail.all_here, Qt.MouseButton.LeftButton)
    assert people.model_.index(1, HERE).data() == "✓ here"
    assert page.table.model_.index(0, Column.HERE).data() == "1 of 1"


# -- the timer ----------------------------------------------------------------------------------------------


def shown(opened: Opened) -> tuple[str, str]:
    button = opened.window.top_bar.timer.clock
    return button.text(), str(button.property("tone") or "")


def test_one_shortcut_starts_and_pauses_the_activity_shown(
    opened: Opened, clock: Clock, qtbot: QtBot
) -> None:
    opened.show_place("1.1.1")
    clock.set("09:00")
    qtbot.keyClick(opened.window, Qt.Key.Key_T, CTRL)
    clock.set("09:24")
    assert shown(opened) == ("24:00 of 60:00", "")
    clock.set("09:48")
    assert shown(opened) == ("48:00 of 60:00", "medium")
    clock.set("10:03")
    assert shown(opened) == ("63:00 · over by 3 min", "high")
    assert opened.window.top_bar.timer.day.text() == "3 min behind"
    qtbot.keyClick(opened.window, Qt.Key.Key_T, CTRL)
    clock.set("10:30")
    assert shown(opened) == ("63:00 · over by 3 min", "")
    assert opened.timer.running == ""
    opened.show_place("1.1.2")
    qtbot.keyClick(opened.window, Qt.Key.Key_T, CTRL)
    opened.show_place("1.1.1")
    assert shown(opened)[0] == "1.1.2  0:00 of 30:00"
    assert "timer" not in opened.workspace.workshop.undo_label


def test_marking_done_stops_the_timer(opened: Opened, clock: Clock) -> None:
    opened.show_place("1.1.1")
    clock.set("09:00")
    opened.toggle_timer()
    clock.set("09:50")
    opened.toggle_done()
    (span,) = opened.workspace.snapshot.all(TimeSpan)
    assert span.stopped == "2027-01-11T09:50:00+01:00"


def test_what_slips_is_shown_and_a_remedy_is_one_click(
    page: AgendaPage, opened: Opened, clock: Clock, qtbot: QtBot
) -> None:
    clock.set("09:00")
    qtbot.keyClick(opened.window, Qt.Key.Key_T, CTRL)
    clock.set("10:12")
    assert rows(page)[1].startswith("10:12 1.1.2")
    assert page.strip_text.startswith("The day goes on until 17:42, 42 min after its end")
    assert [words for _minute, _token, words in page.table.marks()] == ["end 17:00", "now 10:12"]
    buttons = {each.text(): each for each in page.strip.findChildren(QPushButton)}
    assert list(buttons) == [
        "Shorten the rest evenly",
        "Move “List key CRM processes” to day 2",
        "Skip “Coffee break” (15 min)",
    ]
    qtbot.mouseClick(buttons["Shorten the rest evenly"], Qt.MouseButton.LeftButton)
    assert page.strip.isHidden()
    assert page.plan.finish == 17 * 60
    opened.workspace.undo()
    assert not page.strip.isHidden()


def test_closing_stops_the_timer_and_the_time_so_far_stays(
    shell: Shell, path: Path, opened: Opened, clock: Clock, qtbot: QtBot
) -> None:
    opened.show_place("1.1.1")
    clock.set("09:00")
    opened.toggle_timer()
    clock.set("09:25")
    shell.close_workshop()
    assert not shell.window.top_bar.timer.isVisible()
    with Workshop.open(path) as workshop:
        assert running(workshop.snapshot()) is None
    assert examine(path).problems == []
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.open(path)
    assert shell.opened is not None
    later = Clock(shell.opened)
    later.set("09:40")
    assert shown(shell.opened)[0].endswith("25:00 of 60:00")


def test_the_actual_time_is_typed(page: AgendaPage, opened: Opened, clock: Clock, qtbot: QtBot) -> None:
    clock.set("09:00")
    opened.timer.start("1.1.1")
    clock.set("11:00")
    page.table.setCurrentIndex(page.table.model_.index(0, Column.ACTUAL))
    page.table.setFocus()
    qtbot.keyClicks(page.table, "5")
    clock.set("11:01")  # what is being typed stays
    finish_typing(page, qtbot, "5")
    assert page.table.model_.index(0, Column.ACTUAL).data() == "55 min"
    assert opened.timer.running == ""
    opened.workspace.undo()
    assert page.table.model_.index(0, Column.ACTUAL).data() == "121 min (+61)"


def test_the_models_keep_qt_s_rules(page: AgendaPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.table.model_)
    qtmodeltester.check(page.detail.people.model_)


def test_every_control_has_a_name_and_can_be_reached(page: AgendaPage, opened: Opened) -> None:
    for each in page.findChildren(QPushButton):
        assert each.accessibleName(), each.text()
    reached, widget = set(), page.nextInFocusChain()
    while widget is not page and id(widget) not in reached:
        reached.add(id(widget))
        widget = widget.nextInFocusChain()
    assert {
        id(each) for each in (page.starts, page.ends, page.add, page.table, page.detail.people)
    } <= reached
