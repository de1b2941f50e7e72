"""The inventory goes out, is edited elsewhere, and comes back as exactly what was edited."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from crmworkshop.errors import UsageError
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.language import load, speaking
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added, changed, removed
from crmworkshop.models.landscape import Application, Interface
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.workshop import Workshop
from tests.exchange.forms import HUB, LEADS, LEDGER, QUOTES, SALES, SERVICE, VISITS, fill, inventory
from tests.reports.sheets import converted

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
HEADINGS = 4


@pytest.fixture
def filled(workshop: Workshop) -> Workshop:
    fill(workshop)
    return workshop


def put(sheet: Worksheet, key: str, heading: str, value: Any) -> None:
    """Change the cell below a heading in the row that begins with ``key``, by what a person sees."""
    column = next(cell.column for cell in sheet[HEADINGS] if cell.value == heading)
    row = next(row for row in range(HEADINGS + 1, sheet.max_row + 1) if sheet.cell(row, 1).value == key)
    sheet.cell(row, column).value = value


def edited(path: Path, change: Callable[[Any], None]) -> Path:
    book = openpyxl.load_workbook(path)
    change(book)
    target = path.with_name("edited.xlsx")
    book.save(target)
    return target


def found(
    workshop: Workshop, path: Path, **choices: Any
) -> list[tuple[str, str, str | None, str | None, bool]]:
    out = prepare(workshop, path, **choices)
    assert out.kind == "inventory"
    assert out.unreadable == ()
    return [(item.record, item.field, item.old, item.new, item.conflict) for item in out.differences]


def decision(
    workshop: Workshop, process: str, question: Question, department: str | None = None
) -> int | None:
    known = workshop.find(Rating, rating_id(process, question, department))
    return known.value if known else None


def test_what_was_not_edited_is_no_difference(filled: Workshop, tmp_path: Path) -> None:
    assert found(filled, inventory(filled, tmp_path / "form.xlsx")) == []


def test_edits_come_back_from_a_file_that_was_sorted_moved_and_saved_again(
    filled: Workshop, tmp_path: Path, outside_program: Callable[[str], str]
) -> None:
    soffice = outside_program("soffice")
    form = inventory(filled, tmp_path / "form.xlsx")

    def change(book: Any) -> None:
        sheet = book["Inventory"]
        put(sheet, "1.1.1", "Sales", "Dissatisfied")
        put(sheet, "1.1.2", "Service", "Extremely satisfied")
        put(sheet, "1.1.10", "Accuracy", "very poor")
        put(sheet, "1.1.2", "Applications used", "Ledger; Hub")
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5, max_row=7)]
        for at, cells in enumerate(reversed(rows), 5):
            for column, value in enumerate(cells, 1):
                sheet.cell(at, column).value = value
        sheet.insert_cols(2)
        sheet.cell(HEADINGS, 2).value = "Our remarks"
        put(book["Applications"], "Ledger", "Users", 7)
        put(book["Demographics"], "Sales", "Headcount", 31)

    saved = converted(soffice, edited(form, change), tmp_path / "again")
    assert sorted(found(filled, saved)) == [
        ("1.1.1 Lead scoring", "satisfaction (Sales)", "Satisfied", "Dissatisfied", False),
        ("1.1.10 Quote writing", "accuracy", None, "Very poor", False),
        ("1.1.2 Visit planning", "applications", None, "Ledger; Hub", False),
        ("1.1.2 Visit planning", "satisfaction (Service)", None, "Extremely satisfied", False),
        ("Ledger", "users", None, "7", False),
        ("Sales", "headcount", "30", "31", False),
    ]
    out = prepare(filled, saved)
    assert out.remarks == ("Inventory: the column Our remarks is not read.",)
    apply(filled, out)
    assert decision(filled, LEADS.id, Question.SATISFACTION, SALES.id) == 2
    assert decision(filled, VISITS.id, Question.SATISFACTION, SERVICE.id) == 5
    assert decision(filled, QUOTES.id, Question.ACCURACY) == 1
    visits = filled.find(Process, VISITS.id)
    assert visits is not None and visits.applications == (LEDGER.id, HUB.id)
    assert found(filled, saved) == []
    filled.undo()
    assert decision(filled, LEADS.id, Question.SATISFACTION, SALES.id) == 4
    assert decision(filled, QUOTES.id, Question.ACCURACY) is None
    assert len(found(filled, saved)) == 6


def test_a_cell_that_both_sides_changed_is_a_conflict(filled: Workshop, tmp_path: Path) -> None:
    form = inventory(filled, tmp_path / "form.xlsx")
    ledger = filled.find(Application, LEDGER.id)
    assert ledger is not None
    filled.do(Change("Meanwhile", (changed(ledger, vendor="Third", users=9),)))

    def change(book: Any) -> None:
        put(book["Applications"], "Ledger", "Vendor", "Second")
        put(book["Applications"], "Ledger", "Users", 9)
        put(book["Applications"], "Hub", "Vendor", None)

    assert found(filled, edited(form, change)) == [
        ("Hub", "vendor", "Acme; Söhne", None, False),
        ("Ledger", "vendor", "Third", "Second", True),
    ]


def test_forms_of_two_departments_come_in_one_after_the_other(filled: Workshop, tmp_path: Path) -> None:
    form = inventory(filled, tmp_path / "form.xlsx")
    first = edited(form, lambda book: put(book["Inventory"], "1.1.2", "Sales", "Neutral")).rename(
        tmp_path / "1.xlsx"
    )
    second = edited(form, lambda book: put(book["Inventory"], "1.1.2", "Service", "Dissatisfied"))
    apply(filled, prepare(filled, first))
    apply(filled, prepare(filled, second))
    assert decision(filled, VISITS.id, Question.SATISFACTION, SALES.id) == 3
    assert decision(filled, VISITS.id, Question.SATISFACTION, SERVICE.id) == 2


def test_what_cannot_be_read_is_named_by_its_cell_and_stays_as_it_is(
    filled: Workshop, tmp_path: Path
) -> None:
    def change(book: Any) -> None:
        put(book["Inventory"], "1.1.1", "Sales", "quite happy")
        put(book["Applications"], "Hub", "Users", "many")
        put(book["Demographics"], "Service", "Department", None)
        put(book["Demographics"], "Sales", "Headcount", "=1/0")
        put(book["Inventory"], "1.1.2", "Applications used", "Nobody's")
        put(book["Applications"], "Ledger", "Users", 5)

    form = edited(inventory(filled, tmp_path / "form.xlsx"), change)
    out = prepare(filled, form, "inventory")
    where = {item.where for item in out.unreadable}
    assert where == {"Demographics!B5", "Demographics!A6", "Applications!F5", "Inventory!D5", "Inventory!F6"}
    apply(filled, out)
    assert decision(filled, LEADS.id, Question.SATISFACTION, SALES.id) == 4
    users = {each.name: each.users for each in filled.all(Application)}
    assert users == {"Hub": 12, "Ledger": 5}


def test_what_a_form_names_can_be_made(filled: Workshop, tmp_path: Path) -> None:
    form = edited(
        inventory(filled, tmp_path / "form.xlsx"),
        lambda book: put(book["Inventory"], "1.1.2", "Applications used", "Hub; Notebook"),
    )
    assert found(filled, form, create=True) == [
        ("Notebook", "name", None, "Notebook", False),
        ("1.1.2 Visit planning", "applications", None, "Hub; Notebook", False),
    ]


def test_an_empty_workshop_gives_a_form_that_can_be_filled_in(workshop: Workshop, tmp_path: Path) -> None:
    workshop.do(Change("Process", (added(LEADS.with_values(applications=())),)))

    def change(book: Any) -> None:
        departments, processes = book["Demographics"], book["Inventory"]
        departments["A5"], departments["B5"] = "Finance", 9
        processes["D4"], processes["D5"] = "finance", "Satisfied"
        processes["A6"], processes["B6"], processes["D6"] = "9.9.9", "Dunning", "Neutral"
        applications, interfaces = book["Applications"], book["Interfaces"]
        applications["A5"], applications["E5"], applications["A6"] = "Ledger", "Finance", "Bank"
        interfaces["A5"], interfaces["B5"], interfaces["D5"] = "Ledger", "Bank", "Payments"

    form = edited(inventory(workshop, tmp_path / "form.xlsx"), change)
    out = prepare(workshop, form)
    assert out.unreadable == ()
    apply(workshop, out)
    (finance,) = workshop.all(Department)
    assert (finance.name, finance.headcount) == ("Finance", 9)
    dunning = next(each for each in workshop.all(Process) if each.code == "9.9.9")
    assert (dunning.name, dunning.in_scope) == ("Dunning", True)
    assert decision(workshop, LEADS.id, Question.SATISFACTION, finance.id) == 4
    assert decision(workshop, dunning.id, Question.SATISFACTION, finance.id) == 3
    owners = {each.name: each.owner for each in workshop.all(Application)}
    assert owners == {"Ledger": finance.id, "Bank": None}
    (flow,) = workshop.all(Interface)
    assert flow.data == "Payments"
    assert found(workshop, form) == []


def test_answers_below_a_department_that_nobody_knows_are_refused(workshop: Workshop, tmp_path: Path) -> None:
    workshop.do(Change("Process", (added(VISITS),)))

    def change(book: Any) -> None:
        book["Inventory"]["E5"] = "Satisfied"

    form = edited(inventory(workshop, tmp_path / "form.xlsx"), change)
    assert [(item.where, item.value) for item in prepare(workshop, form).unreadable] == [
        ("Inventory!E4", "Department 2")
    ]


def test_rows_that_are_gone_on_either_side_are_told(filled: Workshop, tmp_path: Path) -> None:
    form = inventory(filled, tmp_path / "form.xlsx")
    quotes = filled.find(Process, QUOTES.id)
    assert quotes is not None
    filled.do(Change("Remove", (removed(quotes),)))

    def change(book: Any) -> None:
        put(book["Inventory"], "1.1.10", "Sales", "Neutral")
        book["Inventory"].delete_rows(6)

    out = prepare(filled, edited(form, change))
    assert out.differences == ()
    assert out.remarks == (
        "Inventory: what was edited in row 6 is not taken in; its record is no longer in the workshop.",
        "Inventory: 1 row of the export is not there any more; its record stays in the workshop.",
    )
    assert filled.find(Process, VISITS.id) is not None


def test_a_german_form_comes_back_into_an_english_window(filled: Workshop, tmp_path: Path) -> None:
    with speaking(load("de")):
        form = inventory(filled, tmp_path / "form.xlsx")
    assert found(filled, form) == []
    german = edited(form, lambda book: put(book["Inventory"], "1.1.2", "Sales", "Unzufrieden"))
    assert found(filled, german) == [
        ("1.1.2 Visit planning", "satisfaction (Sales)", None, "Dissatisfied", False)
    ]


def test_a_form_whose_hidden_sheet_is_gone_says_what_to_do(filled: Workshop, tmp_path: Path) -> None:
    form = edited(inventory(filled, tmp_path / "form.xlsx"), lambda book: book.remove(book["_crmworkshop"]))
    with pytest.raises(UsageError, match="export anew"):
        prepare(filled, form, "inventory")
    assert prepare(filled, form, "applications").differences == ()


def test_departments_can_still_be_read_as_a_list(filled: Workshop, tmp_path: Path) -> None:
    form = inventory(filled, tmp_path / "form.xlsx")
    assert prepare(filled, form, "departments").kind == "departments"
    with pytest.raises(UsageError, match="not of the kind workbook but inventory"):
        prepare(filled, form, "workbook")
