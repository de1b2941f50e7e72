"""What a newcomer stumbled over in tables of records: what Delete takes, names given twice, where Enter goes."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import RecordList, Scorecard
from crmworkshop.models.people import Department, Person
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.pages.scorecard import ScorecardPage
from crmworkshop.ui.table_page import TablePage
from tests.ui.pages.room import CTRL, SHIFT, Room, press, room_at, show, write

ACTIVITY = next(each for each in ACTIVITIES if each.id == "1.1.1")
PEOPLE = RecordList("Stakeholders", Person, ("name", "job_title", "department", "influence"))
TEAMS = RecordList("Departments", Department, ("name", "headcount"))
SALES, IT = Department(position=1, name="Sales"), Department(position=2, name="IT")
ADA = Person(position=1, name="Ada Kern", job_title="Head of sales", influence=4)
BO = Person(position=2, name="Bo Lind", influence=3)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made


def page_of(qtbot: QtBot, room: Room, shape: RecordList = PEOPLE) -> RecordListPage:
    page = RecordListPage(shape, ACTIVITY, room.workspace)
    show(qtbot, page)
    return page


def at(page: TablePage, row: int, field: str) -> None:
    page.view.setFocus()
    page.view.go(row, page.model.listing.columns.index(field))


def click(qtbot: QtBot, page: TablePage, row: int, field: str) -> None:
    index = page.model.index(row, page.model.listing.columns.index(field))
    place = page.view.visualRect(index).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def people(room: Room) -> list[tuple[str, str, int | None]]:
    return [(who.name, who.job_title, who.influence) for who in room.all(Person)]


def test_delete_in_a_cell_clears_it(qtbot: QtBot, room: Room) -> None:
    room.add(ADA, BO)
    page = page_of(qtbot, room)
    at(page, 0, "job_title")
    press(Qt.Key.Key_Delete)
    at(page, 1, "influence")
    press(Qt.Key.Key_Delete)
    assert people(room) == [("Ada Kern", "", 4), ("Bo Lind", "", None)]
    room.workspace.undo()
    assert people(room) == [("Ada Kern", "", 4), ("Bo Lind", "", 3)]


def test_a_needed_cell_stays_and_says_how_the_row_goes(qtbot: QtBot, room: Room) -> None:
    room.add(ADA, BO)
    page = page_of(qtbot, room)
    at(page, 0, "name")
    press(Qt.Key.Key_Delete)
    assert page.line.said == "Name is needed: Ctrl+Del removes the row."
    assert len(room.all(Person)) == 2
    press(Qt.Key.Key_Delete, CTRL)
    assert people(room) == [("Bo Lind", "", 3)]
    assert page.line.said == ""


def test_delete_removes_rows_that_are_selected_from_end_to_end(qtbot: QtBot, room: Room) -> None:
    room.add(ADA, BO)
    page = page_of(qtbot, room)
    at(page, 0, "influence")
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Delete)
    assert people(room) == [("Ada Kern", "Head of sales", None), ("Bo Lind", "", None)]
    at(page, 0, "influence")
    press(Qt.Key.Key_Space, SHIFT)
    press(Qt.Key.Key_Delete)
    assert people(room) == [("Bo Lind", "", None)]


def test_in_a_scorecard_too(qtbot: QtBot, room: Room) -> None:
    kern = Product(position=1, name="Kern")
    score = VendorScore(position=1, product=kern.id, criterion="Usability", own=Decimal(40))
    room.add(kern, score)
    activity = next(each for each in ACTIVITIES if each.id == "2.3.1")
    shape = next(tab for tab in activity.tabs if isinstance(tab, Scorecard))
    page = ScorecardPage(shape, activity, room.workspace)
    show(qtbot, page)
    assert page.view.show_key(score.id, page.model.listing.columns.index("own"))
    page.view.setFocus()
    press(Qt.Key.Key_Delete)
    assert [each.own for each in room.all(VendorScore)] == [None]
    press(Qt.Key.Key_Delete, CTRL)
    assert room.all(VendorScore) == ()


def test_what_is_chosen_by_its_name_is_not_there_twice(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, IT)
    page = page_of(qtbot, room, TEAMS)
    at(page, 1, "name")
    write("sales")
    press(Qt.Key.Key_Return)
    assert page.line.said.startswith("“Sales” is in the list already; another name tells the two apart.")
    assert [each.name for each in room.all(Department)] == ["Sales", "IT"]
    press(Qt.Key.Key_Escape)
    at(page, 2, "name")
    write("it")
    press(Qt.Key.Key_Return)
    assert page.line.said.startswith("“IT” is in the list already")
    press(Qt.Key.Key_Escape)
    QApplication.clipboard().setText("Sales")
    at(page, 1, "name")
    press(Qt.Key.Key_V, CTRL)
    assert page.line.said == (
        "Nothing was pasted. Line 1, “Sales” is in the list already; another name tells the two apart."
    )
    at(page, 0, "name")
    write("SALES")
    press(Qt.Key.Key_Return)
    assert [each.name for each in room.all(Department)] == ["SALES", "IT"]


def test_two_people_may_share_a_name(qtbot: QtBot, room: Room) -> None:
    room.add(ADA, BO)
    page = page_of(qtbot, room)
    at(page, 1, "name")
    write("Ada Kern")
    press(Qt.Key.Key_Return)
    assert [who.name for who in room.all(Person)] == ["Ada Kern", "Ada Kern"]


@pytest.mark.parametrize("how", ["a click", "an arrow", "a click on the same cell"])
def test_enter_goes_down_from_the_cell_gone_to(qtbot: QtBot, room: Room, how: str) -> None:
    room.add(ADA, BO)
    page = page_of(qtbot, room)
    last = page.model.listing.columns.index("influence")
    at(page, 0, "name")
    for _ in range(last):
        press(Qt.Key.Key_Tab)
    assert page.view.currentIndex().column() == last
    row = 0
    if how == "a click":
        row = 1
        click(qtbot, page, 1, "influence")
    elif how == "an arrow":
        row = 1
        press(Qt.Key.Key_Down)
    else:
        click(qtbot, page, 0, "influence")
    press(Qt.Key.Key_Return)
    now = page.view.currentIndex()
    assert (now.row(), now.column()) == (row + 1, last)


def test_a_run_of_tabs_still_ends_where_it_began(qtbot: QtBot, room: Room) -> None:
    room.add(ADA, BO)
    page = page_of(qtbot, room)
    at(page, 0, "name")
    press(Qt.Key.Key_Tab)
    write("Boss")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    now = page.view.currentIndex()
    assert (now.row(), now.column()) == (1, 0)
