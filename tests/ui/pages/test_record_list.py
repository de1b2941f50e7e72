"""A record list is typed like a spreadsheet: every edit is one change in the file that undo takes back."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import Activity, RecordList
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import ApplicationCategory, Engagement
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.landscape import Application, Capability, CostItem, Interface
from crmworkshop.models.people import Department, Person
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.room import OpenItem
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.widgets.editors import DateEditor
from crmworkshop.ui.widgets.record_model import RecordModel
from tests.ui.pages.room import ALT, CTRL, SHIFT, TODAY, Room, focus, press, room_at, show, write

ACTIVITY = next(each for each in ACTIVITIES if each.id == "1.1.1")
PEOPLE = RecordList(
    "Stakeholders",
    Person,
    ("name", "department", "influence", "engagement", "approach", "committee"),
    warnings=lambda snapshot, _figures: ("Nobody leads.",) if snapshot.all(Person) else (),
)
SALES, IT = Department(position=1, name="Sales"), Department(position=2, name="IT")
ADA = Person(position=1, name="Ada Kern", department=SALES.id, influence=4)
BO = Person(position=2, name="Bo Lind", engagement=Engagement.NEUTRAL)
CY = Person(position=3, name="Cy Marsh", influence=2)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made


def page_of(
    qtbot: QtBot, room: Room, shape: RecordList = PEOPLE, activity: Activity = ACTIVITY
) -> RecordListPage:
    page = RecordListPage(shape, activity, room.workspace)
    page.tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    show(qtbot, page)
    return page


def at(page: RecordListPage, row: int, field: str) -> None:
    """Go to a cell, as arrow keys would."""
    page.view.setFocus()
    page.view.go(row, page.model.listing.columns.index(field))


def names(page: RecordListPage) -> list[str]:
    return [row.record.title for row in page.model.rows if row.record is not None]


def test_an_empty_page_says_what_belongs_here_and_takes_the_first_entry_as_typed(
    qtbot: QtBot, room: Room
) -> None:
    page = page_of(qtbot, room)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.sentence.text() == ACTIVITY.guide.empty
    assert focus() is page.empty
    write("Ada Kern")
    press(Qt.Key.Key_Return)
    assert [person.name for person in room.stored(Person)] == ["Ada Kern"]
    assert room.last == "Add person Ada Kern"
    assert page.summary() == "1 person"


def test_names_are_added_one_below_the_other_without_leaving_the_keyboard(qtbot: QtBot, room: Room) -> None:
    page = page_of(qtbot, room)
    qtbot.mouseClick(page.empty.first, Qt.MouseButton.LeftButton)
    for name in ("Ada Kern", "Γιώργος", "محمد"):
        write(name)
        press(Qt.Key.Key_Return)
    assert [person.name for person in room.stored(Person)] == ["Ada Kern", "Γιώργος", "محمد"]
    assert room.changes() == 4


def test_tab_goes_right_in_the_row_just_added(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, IT)
    page_of(qtbot, room)
    write("Ada Kern")
    press(Qt.Key.Key_Tab)
    write("sal")
    press(Qt.Key.Key_Tab)
    write("4")
    press(Qt.Key.Key_Tab)
    write("lead")
    press(Qt.Key.Key_Return)
    (ada,) = room.stored(Person)
    assert (ada.department, ada.influence, ada.engagement) == (SALES.id, 4, Engagement.LEADING)
    assert room.last == "Change engagement today of Ada Kern to Leading"
    for _ in range(3):
        room.workspace.undo()
    (ada,) = room.stored(Person)
    assert (ada.name, ada.department, ada.influence, ada.engagement) == ("Ada Kern", None, None, None)


def test_enter_after_tabs_begins_the_next_row_where_this_one_began(qtbot: QtBot, room: Room) -> None:
    room.add(SALES)
    page_of(qtbot, room)
    write("Ada Kern")
    press(Qt.Key.Key_Tab)
    write("sal")
    press(Qt.Key.Key_Tab)
    write("4")
    press(Qt.Key.Key_Return)
    write("Bo Lind")
    press(Qt.Key.Key_Return)
    ada, bo = room.stored(Person)
    assert (ada.name, ada.influence, bo.name) == ("Ada Kern", 4, "Bo Lind")


def test_tab_passes_over_cells_left_empty_and_leaves_at_the_end(qtbot: QtBot, room: Room) -> None:
    page = page_of(qtbot, room)
    write("Ada Kern")
    press(Qt.Key.Key_Tab, times=3)
    write("lead")
    press(Qt.Key.Key_Tab, times=3)
    write("Bo Lind")
    press(Qt.Key.Key_Backtab, times=2)
    ada, bo = room.stored(Person)
    assert (ada.influence, ada.engagement, bo.name) == (None, Engagement.LEADING, "Bo Lind")
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (0, 4)
    page.view.go(2, 5)
    press(Qt.Key.Key_Tab)
    assert focus() is not page.view


def test_clearing_the_filter_stays_at_the_row(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA, BO, CY)
    page = page_of(qtbot, room)
    press(Qt.Key.Key_F, CTRL)
    write("lind")
    press(Qt.Key.Key_Return)
    at(page, 0, "engagement")
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_Escape)
    assert page.view.row().record.name == "Bo Lind"
    assert page.view.currentIndex().column() == 3


def test_a_scale_takes_a_word_by_its_first_letters_and_the_label_says_it(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA)
    page = page_of(qtbot, room)
    at(page, 0, "influence")
    write("med")
    press(Qt.Key.Key_Return)
    assert room.stored(Person)[0].influence == 3
    assert room.last == "Change influence of Ada Kern to Medium"


def test_typing_an_unknown_department_offers_to_create_it(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA)
    page = page_of(qtbot, room)
    at(page, 0, "department")
    write("Field service")
    press(Qt.Key.Key_Return)
    added = next(item for item in room.stored(Department) if item.name == "Field service")
    assert room.stored(Person)[0].department == added.id
    assert room.last == "Change department of Ada Kern to Field service"
    room.workspace.undo()
    assert [item.name for item in room.stored(Department)] == ["Sales"]
    assert room.stored(Person)[0].department == SALES.id


def test_what_cannot_be_taken_stays_in_the_cell_with_one_sentence(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA, BO)
    page = page_of(qtbot, room)
    at(page, 0, "influence")
    write("sky high")
    press(Qt.Key.Key_Return)
    editor = page.view.delegate.open_editor()
    assert editor is not None
    assert editor.typed_text() == "sky high"
    assert page.line.said.startswith("Influence: “sky high” is not one of 5 Very high")
    qtbot.mouseClick(
        page.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.view.visualRect(page.model.index(1, 0)).center(),
    )
    assert page.view.delegate.open_editor() is editor
    assert focus() is editor
    press(Qt.Key.Key_Escape)
    assert page.view.delegate.open_editor() is None
    assert page.line.said == ""
    assert room.stored(Person)[0].influence == 4


def test_leaving_a_cell_keeps_what_was_typed(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA, BO)
    page = page_of(qtbot, room)
    at(page, 1, "name")
    write("Bo Lindqvist")
    qtbot.mouseClick(
        page.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.view.visualRect(page.model.index(0, 2)).center(),
    )
    assert room.stored(Person)[1].name == "Bo Lindqvist"
    assert room.last == "Rename Bo Lind to Bo Lindqvist"
    assert page.view.currentIndex().column() == 2


def test_a_longer_text_opens_in_a_panel(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA)
    page = page_of(qtbot, room)
    at(page, 0, "approach")
    press(Qt.Key.Key_Return)
    write("Meet weekly")
    press(Qt.Key.Key_Return, SHIFT)
    write("and listen")
    press(Qt.Key.Key_Return)
    assert room.stored(Person)[0].approach == "Meet weekly\nand listen"
    assert page.model.text(page.model.rows[0], 4) == "Meet weekly …"


def test_space_and_a_click_tick(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA, BO)
    page = page_of(qtbot, room)
    at(page, 0, "committee")
    press(Qt.Key.Key_Space)
    assert room.stored(Person)[0].committee
    assert room.last == "Change steering committee of Ada Kern to yes"
    box = page.view.visualRect(page.model.index(1, 5)).topLeft() + QPoint(14, 14)
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert room.stored(Person)[1].committee
    room.workspace.undo()
    assert not room.stored(Person)[1].committee


def test_delete_removes_the_row_with_what_hangs_on_it_and_undo_brings_all_back(
    qtbot: QtBot, room: Room
) -> None:
    process = Process(position=1, code="1", name="Lead scoring", level=1)
    rating = Rating(position=1, process=process.id, question=Question.IMPORTANCE, value=4)
    initiative = Initiative(position=1, name="Score leads", processes=(process.id,))
    room.add(process, rating, initiative)
    shape = RecordList("Processes", Process, ("code", "name"), tree="parent")
    page = page_of(qtbot, room, shape)
    at(page, 0, "name")
    with qtbot.waitSignal(page.toast) as said:
        press(Qt.Key.Key_Delete, CTRL)
    assert room.stored(Process) == []
    assert room.stored(Rating) == []
    assert room.stored(Initiative)[0].processes == ()
    assert said.args == ["Removed Lead scoring (with 1 decision, taken out of 1 initiative)"]
    room.workspace.undo()
    assert room.stored(Process) == [process]
    assert room.stored(Rating) == [rating]
    assert room.stored(Initiative)[0].processes == (process.id,)


def test_a_block_goes_to_a_spreadsheet_and_comes_back_as_one_change(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA, BO, CY)
    page = page_of(qtbot, room)
    at(page, 0, "name")
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["Ada Kern", "Sales", "High", "", "", "No"]
    QApplication.clipboard().setText('Ada Kern\tIT?\n"Bo ""B"" Lind"\tSales')
    at(page, 0, "name")
    before = room.changes()
    press(Qt.Key.Key_V, CTRL)
    assert page.line.said == "Nothing was pasted. Line 1, Department: “IT?” is not known."
    assert room.changes() == before
    QApplication.clipboard().setText('Ada K.\tSales\tLow\n"Bo ""B"" Lind"\tSales\t5\nCy\t\t\nDee\tSales\t2\n')
    press(Qt.Key.Key_V, CTRL)
    people = room.stored(Person)
    assert [(who.name, who.department, who.influence) for who in people] == [
        ("Ada K.", SALES.id, 2), ('Bo "B" Lind', SALES.id, 5), ("Cy", None, None), ("Dee", SALES.id, 2),
    ]  # fmt: skip
    assert room.changes() == before + 1
    assert room.last == "Paste into 4 people"
    room.workspace.undo()
    assert [who.name for who in room.stored(Person)] == ["Ada Kern", "Bo Lind", "Cy Marsh"]


def test_ctrl_d_fills_down_a_selection_and_doubles_a_single_row(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA, BO, CY)
    page = page_of(qtbot, room)
    at(page, 0, "influence")
    press(Qt.Key.Key_Down, SHIFT, times=2)
    press(Qt.Key.Key_D, CTRL)
    assert [person.influence for person in room.stored(Person)] == [4, 4, 4]
    assert room.last == "Change influence of 2 people to High"
    at(page, 0, "name")
    press(Qt.Key.Key_D, CTRL)
    assert [person.name for person in room.stored(Person)] == [
        "Ada Kern",
        "Ada Kern (copy)",
        "Bo Lind",
        "Cy Marsh",
    ]


def test_rows_move_by_alt_and_arrows_and_the_selection_goes_along(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA, BO, CY)
    page = page_of(qtbot, room)
    at(page, 2, "name")
    press(Qt.Key.Key_Up, ALT, times=2)
    assert [person.name for person in room.stored(Person)] == ["Cy Marsh", "Ada Kern", "Bo Lind"]
    assert page.view.row().record.name == "Cy Marsh"
    room.workspace.undo()
    room.workspace.undo()
    assert [person.name for person in room.stored(Person)] == ["Ada Kern", "Bo Lind", "Cy Marsh"]


def test_headings_sort_without_moving_anything_and_an_edit_does_not_jump(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, ADA, BO, CY)
    page = page_of(qtbot, room)
    header = page.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(2) + 8, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(page) == ["Cy Marsh", "Ada Kern", "Bo Lind"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(page) == ["Ada Kern", "Cy Marsh", "Bo Lind"]
    at(page, 1, "influence")
    write("5")
    press(Qt.Key.Key_Return)
    assert names(page) == ["Ada Kern", "Cy Marsh", "Bo Lind"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(page) == ["Ada Kern", "Bo Lind", "Cy Marsh"]
    assert [person.position for person in room.stored(Person)] == [1, 2, 3]


def test_several_columns_sort_together(qtbot: QtBot, room: Room) -> None:
    people = [Person(position=n, name=name, influence=level) for n, (name, level) in enumerate(
        [("Bo", 2), ("Ada", 4), ("Cy", 2), ("Dee", 4)]
    )]  # fmt: skip
    room.add(*people)
    page = page_of(qtbot, room)
    page.model.sort_by(2)
    page.model.sort_by(0, together=True)
    page.model.sort_by(0, together=True)
    assert names(page) == ["Cy", "Bo", "Dee", "Ada"]
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "Name ↓2"


def test_the_filter_finds_words_in_any_column_and_keeps_what_is_edited_in_sight(
    qtbot: QtBot, room: Room
) -> None:
    room.add(SALES, IT, ADA, BO, CY)
    page = page_of(qtbot, room)
    press(Qt.Key.Key_F, CTRL)
    assert focus() is page.filter
    write("sal high")
    assert names(page) == ["Ada Kern"]
    assert page.counted.text() == "1 of 3 people"
    press(Qt.Key.Key_Return)
    page.view.go(0, 1)
    write("IT")
    press(Qt.Key.Key_Return)
    assert names(page) == ["Ada Kern"]
    write("Eve")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_Escape)
    assert len(names(page)) == 3
    assert page.jump_to(BO.id)
    assert page.view.row().record.id == BO.id


def test_a_record_with_two_needs_is_gathered_in_the_last_line(qtbot: QtBot, room: Room) -> None:
    crm, erp = Application(position=1, name="CRM"), Application(position=2, name="ERP")
    room.add(crm, erp)
    page = page_of(qtbot, room, RecordList("Interfaces", Interface, ("source", "target", "data")))
    page.add_first()
    page.view.go(0, 0)
    write("crm")
    press(Qt.Key.Key_Tab)
    assert room.stored(Interface) == []
    assert page.line.said == "To be added, the row still needs: Target."
    assert page.model.text(page.model.rows[0], 0) == "CRM"
    write("erp")
    press(Qt.Key.Key_Tab)
    write("orders")
    press(Qt.Key.Key_Return)
    (interface,) = room.stored(Interface)
    assert (interface.source, interface.target, interface.data) == (crm.id, erp.id, "orders")
    assert page.line.said == ""


def test_links_are_ticked_by_typing_and_space(qtbot: QtBot, room: Room) -> None:
    room.add(*(Application(position=n, name=name) for n, name in enumerate(["CRM", "ERP", "Mailing"])))
    room.add(Capability(position=1, name="Campaigns"))
    page = page_of(
        qtbot, room, RecordList("Capabilities", Capability, ("name", "applications"), tree="parent")
    )
    at(page, 0, "applications")
    write("mai ")
    write("crm")
    press(Qt.Key.Key_Return)
    applications = {item.id: item.name for item in room.all(Application)}
    linked = [applications[key] for key in room.stored(Capability)[0].applications]
    assert linked == ["Mailing", "CRM"]
    assert room.last == "Change applications of Campaigns to Mailing, CRM"


def test_a_name_of_two_words_is_typed_whole_before_a_space_ticks(qtbot: QtBot, room: Room) -> None:
    room.add(*(Application(position=n, name=name) for n, name in enumerate(["Mail Robot", "Mail Sorter"])))
    room.add(Capability(position=1, name="Campaigns"))
    page = page_of(qtbot, room, RecordList("Capabilities", Capability, ("name", "applications")))
    at(page, 0, "applications")
    write("mail sorter ")
    press(Qt.Key.Key_Return)
    sorter = next(item for item in room.all(Application) if item.name == "Mail Sorter")
    assert room.stored(Capability)[0].applications == (sorter.id,)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2031-01-31", date(2031, 1, 31)),
        ("31.1.2031", date(2031, 1, 31)),
        ("today", TODAY),
        ("+14", TODAY + timedelta(days=14)),
        ("+2w", TODAY + timedelta(days=14)),
    ],
)
def test_dates_are_typed_as_people_write_them(qtbot: QtBot, room: Room, typed: str, meant: date) -> None:
    room.add(OpenItem(position=1, text="Ask finance"))
    page = page_of(qtbot, room, RecordList("Open items", OpenItem, ("text", "due")))
    at(page, 0, "due")
    write(typed)
    press(Qt.Key.Key_Return)
    assert room.stored(OpenItem)[0].due == meant


def test_a_day_without_a_year_is_the_next_such_day(qtbot: QtBot, room: Room) -> None:
    room.add(OpenItem(position=1, text="Ask finance"))
    page = page_of(qtbot, room, RecordList("Open items", OpenItem, ("text", "due")))
    at(page, 0, "due")
    yesterday = TODAY - timedelta(days=1)
    write(f"{yesterday.day}.{yesterday.month}.")
    press(Qt.Key.Key_Return)
    due = room.stored(OpenItem)[0].due
    assert due is not None
    assert (due.day, due.month) == (yesterday.day, yesterday.month)
    assert due > TODAY


def test_alt_down_opens_the_calendar_and_a_day_is_taken(qtbot: QtBot, room: Room) -> None:
    room.add(OpenItem(position=1, text="Ask finance", due=date(2031, 1, 10)))
    page = page_of(qtbot, room, RecordList("Open items", OpenItem, ("text", "due")))
    at(page, 0, "due")
    press(Qt.Key.Key_Down, ALT)
    editor = page.view.delegate.open_editor()
    assert isinstance(editor, DateEditor)
    assert editor.calendar is not None
    editor.calendar.setSelectedDate(editor.calendar.selectedDate().addDays(4))
    editor.calendar.activated.emit(editor.calendar.selectedDate())
    assert room.stored(OpenItem)[0].due == date(2031, 1, 14)


def test_money_reads_as_money_and_keeps_its_cents(qtbot: QtBot, room: Room) -> None:
    room.add(CostItem(position=1, name="Licences"))
    page = page_of(qtbot, room, RecordList("Costs", CostItem, ("name", "quantity", "unit_cost")))
    at(page, 0, "unit_cost")
    write("1.234,50")
    press(Qt.Key.Key_Return)
    assert room.stored(CostItem)[0].unit_cost == Decimal("1234.50")
    assert page.model.text(page.model.rows[0], 2) == "1,234.50"
    assert (
        page.model.data(page.model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
        == "Unit cost: 1,234.50; Licences"
    )


def process_tree(areas: int, groups: int, leaves: int) -> list[Process]:
    found: list[Process] = []
    for a in range(1, areas + 1):
        area = Process(position=len(found), code=f"{a}", name=f"Area {a}", level=1)
        found.append(area)
        for g in range(1, groups + 1):
            group = Process(
                position=len(found), code=f"{a}.{g}", name=f"Group {a}.{g}", level=2, parent=area.id
            )
            found.append(group)
            for n in range(1, leaves + 1):
                leaf = Process(
                    position=len(found), code=f"{a}.{g}.{n}", name=f"Step {a}.{g}.{n}", parent=group.id
                )
                found.append(leaf)
    return found


TREE = RecordList("Processes", Process, ("code", "name", "in_scope", "parent"), tree="parent")


def test_a_tree_folds_by_arrows_and_scope_goes_down_in_one_change(qtbot: QtBot, room: Room) -> None:
    room.add(*process_tree(2, 2, 2))
    page = page_of(qtbot, room, TREE)
    assert [row.below for row in page.model.rows[:3]] == [6, 2, 0]
    at(page, 1, "name")
    press(Qt.Key.Key_Left)
    assert names(page)[:3] == ["Area 1", "Group 1.1", "Group 1.2"]
    press(Qt.Key.Key_Right)
    assert names(page)[2] == "Step 1.1.1"
    before = room.changes()
    at(page, 0, "in_scope")
    press(Qt.Key.Key_Space)
    assert room.changes() == before + 1
    assert [process.in_scope for process in room.stored(Process)] == [True] * 7 + [False] * 7
    room.workspace.undo()
    assert not any(process.in_scope for process in room.stored(Process))


def test_a_process_finds_its_place_by_its_code_or_by_the_row_it_is_added_under(
    qtbot: QtBot, room: Room
) -> None:
    room.add(*process_tree(2, 1, 1))
    page = page_of(qtbot, room, TREE)
    at(page, len(page.model.rows) - 1, "code")
    write("2.1.7")
    press(Qt.Key.Key_Tab)
    write("Quote approval")
    press(Qt.Key.Key_Return)
    by_name = {process.name: process for process in room.stored(Process)}
    assert by_name["Quote approval"].parent == by_name["Group 2.1"].id
    assert by_name["Quote approval"].level == 3
    at(page, 0, "name")
    press(Qt.Key.Key_Insert)
    write("Research")
    press(Qt.Key.Key_Return)
    research = next(process for process in room.stored(Process) if process.name == "Research")
    assert (research.code, research.level, research.parent) == ("1.2", 2, by_name["Area 1"].id)


def test_nothing_belongs_under_itself(qtbot: QtBot, room: Room) -> None:
    tree = process_tree(1, 1, 1)
    room.add(*tree)
    page = page_of(qtbot, room, TREE)
    at(page, 0, "parent")
    write("Step 1.1.1")
    press(Qt.Key.Key_Return)
    assert page.line.said.startswith("Area 1 cannot belong to itself or to something under it.")
    assert room.stored(Process)[0].parent is None


def test_groups_head_their_rows_and_fold(qtbot: QtBot, room: Room) -> None:
    room.add(
        Application(position=1, name="Mailing", category=ApplicationCategory.MARKETING_AUTOMATION),
        Application(position=2, name="CRM", category=ApplicationCategory.CRM_SUITE),
        Application(position=3, name="Notes"),
    )
    page = page_of(
        qtbot, room, RecordList("Applications", Application, ("name", "category"), group="category")
    )
    assert [row.title or names(page) for row in page.model.rows if row.record is None][:3] == [
        "CRM suite", "Marketing automation", "No category yet",
    ]  # fmt: skip
    qtbot.mouseClick(
        page.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.view.visualRect(page.model.index(0, 0)).center(),
    )
    assert names(page) == ["Mailing", "Notes"]


def test_changes_from_elsewhere_repaint_only_their_rows_and_keep_the_place(qtbot: QtBot, room: Room) -> None:
    room.add(SALES, *(Person(position=n, name=f"Person {n:03}") for n in range(200)))
    page = page_of(qtbot, room)
    page.view.go(150, 0)
    scrolled = page.view.verticalScrollBar().value()
    repainted: list[tuple[int, int]] = []
    page.model.dataChanged.connect(
        lambda top, bottom, _roles=None: repainted.append((top.row(), bottom.row()))
    )
    person = room.all(Person)[3]
    room.workspace.do(Change("Elsewhere", (changed(person, influence=5),)))
    assert repainted == [(3, 3)]
    room.workspace.do(Change("Elsewhere", tuple(changed(room.all(Person)[0], name="Zoe") for _ in "x")))
    room.add(Person(position=400, name="Last"))
    assert page.view.currentIndex().row() == 150
    assert page.view.verticalScrollBar().value() == scrolled


def test_a_hidden_page_catches_up_when_it_is_shown(qtbot: QtBot, room: Room) -> None:
    room.add(ADA.with_values(department=None))
    page = page_of(qtbot, room)
    page.hide()
    room.add(BO)
    assert page.summary() == "2 people"
    page.show()
    assert names(page) == ["Ada Kern", "Bo Lind"]


def test_warnings_and_the_starter_show_where_they_help(qtbot: QtBot, room: Room) -> None:
    activity = next(each for each in ACTIVITIES if each.id == "1.4.2")
    shape = next(tab for tab in activity.tabs if isinstance(tab, RecordList))
    page = page_of(qtbot, room, shape, activity)
    assert page.empty.starter is not None
    qtbot.mouseClick(page.empty.starter, Qt.MouseButton.LeftButton)
    assert len(room.stored(Process)) >= 150
    assert page.starter is not None
    assert page.starter.isHidden()
    room.add(SALES, ADA)
    warned = page_of(qtbot, room)
    assert warned.warnings.lines() == ("Nobody leads.",)


def test_importing_is_asked_for_with_the_kind(qtbot: QtBot, room: Room) -> None:
    page = page_of(qtbot, room)
    with qtbot.waitSignal(page.import_wanted) as asked:
        page.empty.import_wanted.emit()
    assert asked.args == [Person]


def test_every_list_of_the_method_passes_the_model_tester(qtbot: QtBot, room: Room) -> None:
    room.add(
        SALES, ADA, *process_tree(1, 1, 2), Application(position=1, name="CRM"), CostItem(name="Licences")
    )
    for activity in ACTIVITIES:
        for shape in activity.tabs:
            if isinstance(shape, RecordList):
                page = RecordListPage(shape, activity, room.workspace)
                qtbot.addWidget(page)
                QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
                page.model.set_filter("e")
                page.model.sort_by(0)
                page.model.set_filter("")
    room.workspace.undo()


def test_fifteen_hundred_processes_filter_and_fold_at_once(qtbot: QtBot, room: Room) -> None:
    room.add(*process_tree(10, 10, 14))
    page = RecordListPage(replace(TREE, columns=(*TREE.columns, "description")), ACTIVITY, room.workspace)
    show(qtbot, page)
    model: RecordModel = page.model
    model.set_filter("warm")
    start = time.process_time()
    model.set_filter("step 7")
    model.set_filter("")
    model.fold(model.foldable(), False)
    model.fold(model.foldable(), True)
    assert time.process_time() - start < 0.4
    assert len(model.rows) == 10 + 100 + 1400 + 1


def test_a_tool_tip_shows_a_name_letter_by_letter(qtbot: QtBot, room: Room) -> None:
    name = "<b>Ada</b>   Kern & <img src='nowhere.png'>"
    room.add(Person(position=1, name=name))
    page = page_of(qtbot, room)
    shown = QTextDocument()
    shown.setHtml(page.model.data(page.model.index(0, 0), Qt.ItemDataRole.ToolTipRole))
    assert shown.toPlainText() == name
