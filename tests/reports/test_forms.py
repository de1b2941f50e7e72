"""The forms that are handed out: their sheets, drop-downs and hidden ids, and the ballot on paper."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader

from crmworkshop.activities.figures import figures
from crmworkshop.method.scales import QUALITY, SATISFACTION, Question
from crmworkshop.method.vocabulary import ApplicationCategory
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.ballots.asked import asked_now
from crmworkshop.reports.ballots.paper import write_paper
from crmworkshop.reports.ballots.sheet import write_ballot
from crmworkshop.reports.inventory import write_inventory
from tests.reports.builders import decided, rich, snapshot_of

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")


def inventory(folder: Path, snapshot: Snapshot) -> openpyxl.Workbook:
    path = folder / "inventory.xlsx"
    write_inventory(snapshot, figures(snapshot), path)
    return openpyxl.load_workbook(path)


def choices(book: openpyxl.Workbook, sheet: Worksheet, cell: str) -> list[str]:
    """The words that a cell's drop-down offers."""
    rule = next(rule for rule in sheet.data_validations.dataValidation if cell in rule.sqref)
    assert rule.type == "list"
    page, _, area = book.defined_names[rule.formula1].attr_text.partition("!")
    left, top, right, bottom = range_boundaries(area.replace("$", ""))
    found = book[page].iter_rows(top, bottom, left, right, values_only=True)
    return [word for (word,) in found if word]


def test_the_inventory_has_the_sheets_of_the_method(tmp_path: Path) -> None:
    book = inventory(tmp_path, rich())
    visible = [sheet.title for sheet in book if sheet.sheet_state == "visible"]
    assert visible == ["Instructions", "Demographics", "Inventory", "Applications", "Interfaces"]


def test_every_choice_of_the_inventory_has_its_words(tmp_path: Path) -> None:
    sales = Department(name="Sales")
    process = Process(code="1.1.1", name="Lead scoring", in_scope=True)
    book = inventory(
        tmp_path, snapshot_of(sales, process, decided(process, Question.SATISFACTION, 4, sales.id))
    )
    sheet = book["Inventory"]
    headings = {cell.value: cell.column_letter for cell in sheet[4]}
    assert sheet[f"{headings['Sales']}5"].value == "Satisfied"
    assert choices(book, sheet, f"{headings['Sales']}5") == list(SATISFACTION.words)
    assert choices(book, sheet, f"{headings['Accuracy']}9") == list(QUALITY.words)
    assert choices(book, book["Applications"], "C7") == [str(each) for each in ApplicationCategory]
    assert choices(book, book["Applications"], "E7") == ["Sales"]
    assert sheet.freeze_panes == "C5"
    assert sheet.print_title_rows == "$4:$4"
    ids = next(cell for cell in sheet[4] if cell.value == "id:process")
    assert sheet.column_dimensions[ids.column_letter].hidden
    assert sheet.cell(5, ids.column).value == process.id


def test_the_ballot_asks_each_department_and_question(tmp_path: Path) -> None:
    snapshot = rich()
    path = tmp_path / "ballot.xlsx"
    write_ballot(snapshot, asked_now(snapshot), path)
    book = openpyxl.load_workbook(path)
    sheet = book["Ballot"]
    assert choices(book, sheet, "C4") == [each.name for each in snapshot.all(Department)]
    headings = [cell.value for cell in sheet[11]]
    assert headings[3:-1] == [question.label for question in Question]
    at = headings.index("Satisfaction")
    assert choices(book, sheet, sheet.cell(12, at + 1).coordinate) == list(SATISFACTION.words)
    assert all(sheet.cell(12, column).value is None for column in range(4, len(headings)))


def test_the_paper_ballot_shows_every_process_question_and_word(tmp_path: Path) -> None:
    processes = [Process(code=f"1.1.{at}", name=f"Process number {at}", in_scope=True) for at in range(1, 61)]
    vote = Round(name="First vote", questions=("current", "satisfaction"))
    snapshot = snapshot_of(Department(name="Sales"), *processes, vote)
    path = tmp_path / "ballot.pdf"
    write_paper(snapshot, asked_now(snapshot), path)
    pages = [page.extract_text() for page in PdfReader(path).pages]
    everything = "\n".join(pages)
    assert "First vote" in pages[0]
    assert "Sales" in pages[0]
    for process in processes:
        assert everything.split().count(process.code) == 2
    with_boxes = [text for text in pages if "Process number" in text]
    assert all("Excellent" in text or "Satisfied" in text for text in with_boxes)
    assert "Crucial" not in everything


def test_a_question_takes_as_few_pages_as_it_can(tmp_path: Path) -> None:
    """Rows of 17 points: 8 areas of 8 take 8 x (8 x 17 + 21 + 8) = 1320 of the 1428 points of two pages.

    In rows of 22 points they would take 1640.
    """
    areas = [Process(code=f"{at}", name=f"Area {at}", level=1, position=float(at)) for at in range(1, 9)]
    processes = [
        Process(
            code=f"{area.code}.{at}",
            name=f"Process {area.code}.{at}",
            parent=area.id,
            in_scope=True,
            position=float(at),
        )
        for area in areas
        for at in range(1, 9)
    ]
    vote = Round(name="First vote", questions=("current", "desired", "relevance"))
    snapshot = snapshot_of(*areas, *processes, vote)
    path = tmp_path / "ballot.pdf"
    write_paper(snapshot, asked_now(snapshot), path)
    pages = [page.extract_text() for page in PdfReader(path).pages]
    begins = [
        number
        for number, text in enumerate(pages)
        if any(line.strip() in {"Current", "Desired", "Relevance"} for line in text.splitlines())
    ]
    assert begins[2] - begins[1] == len(pages) - begins[2] == 2
    assert any("(continued)" in text for text in pages)
