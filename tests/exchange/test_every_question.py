"""Ballots on sheets and on paper ask all that their round asks, and sheets come back with it; many of them at once."""

import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader

from crmworkshop.activities.rounds import ask
from crmworkshop.exchange.ballot_sheets import Came
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.exchange.many_sheets import read_sheets
from crmworkshop.method.scales import Poll, Question
from crmworkshop.method.states import RoundState
from crmworkshop.method.vocabulary import Box
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Department, Person
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import Goal, StrategyCard
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.ballots.paper import write_paper
from crmworkshop.reports.ballots.sheet import write_ballot

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
SALES, LEGAL = (Department(name=name, position=at) for at, name in enumerate(("Sales", "Legal")))
PROCESSES = tuple(
    Process(code=f"1.{at}", name=f"Process {at}", in_scope=True, position=at) for at in range(4)
)
GOALS = tuple(Goal(name=f"Goal {at}", position=at) for at in range(3))
CARDS = tuple(
    StrategyCard(text=f"Card {at}", box=box, position=at)
    for at, box in enumerate((Box.TECHNICAL_GAPS, Box.PROCESS_GAPS, Box.TECHNICAL_GAPS))
)
PRODUCT = Product(name="Heliodesk")
CRITERION = VendorScore(product=PRODUCT.id, criterion="Usability")
INITIATIVE = Initiative(name="Clean the data")
ADA = Person(name="Ada Lang", department=SALES.id)
ASKED = Round(
    name="Everything",
    questions=("current", "relevance", "criterion", "goal", "card", "ease", "impact"),
    processes=(PROCESSES[3].id, PROCESSES[1].id),
    goals=(GOALS[0].id, GOALS[2].id),
    dots=2,
)


@pytest.fixture
def filled(workshop: Workshop) -> Workshop:
    records = (SALES, LEGAL, ADA, *PROCESSES, *GOALS, *CARDS, PRODUCT, CRITERION, INITIATIVE, ASKED)
    workshop.do(Change("Fill", tuple(added(each) for each in records)))
    return workshop


def blank(workshop: Workshop, path: Path) -> Path:
    snapshot = workshop.snapshot()
    known = snapshot.find(Round, ASKED.id)
    assert known is not None
    write_ballot(snapshot, ask(snapshot, known), path)
    return path


def cell(sheet: Worksheet, name: str, heading: str) -> Any:
    """The cell in the row of a name and the column of a heading, wherever they stand."""
    cells = [each for row in sheet.iter_rows() for each in row]
    row = next(each.row for each in cells if each.value == name)
    return sheet.cell(row, next(each.column for each in cells if each.value == heading))


def fill(blank_: Path, name: str, whose: tuple[str, str], answers: dict[tuple[str, str, str], str]) -> Path:
    """A copy filled in: answers by tab, name and heading."""
    book = openpyxl.load_workbook(blank_)
    book["Ballot"]["C4"], book["Ballot"]["C6"] = whose
    for (tab, row, heading), value in answers.items():
        cell(book[tab], row, heading).value = value
    book.save(blank_.with_name(name))
    return blank_.with_name(name)


def counted(workshop: Workshop) -> dict[tuple[str, str, int], int]:
    names = {each.id: each.title for each in (*PROCESSES, *GOALS, *CARDS, CRITERION, INITIATIVE)}
    return {
        (names[each.process], each.question.value, each.value): each.count
        for each in workshop.box.counts(ASKED.id)
    }


ALL = {
    ("Ballot", "Process 3", "Current"): "Good",
    ("Ballot", "Process 1", "Relevance"): "Poor",
    ("Criteria", "Usability", "Vendor criteria"): "Very good",
    ("Goals", "Goal 2", "Votes on goals"): "x",
    ("Cards", "Card 0", "Votes on cards"): "X",
    ("Cards", "Card 1", "Votes on cards"): "✓",
    ("Initiatives", "Clean the data", "Ease"): "very low",
}


def test_a_sheet_asks_what_its_round_asks_and_comes_back(filled: Workshop, tmp_path: Path) -> None:
    path = blank(filled, tmp_path / "b.xlsx")
    book = openpyxl.load_workbook(path)
    shown = [sheet.title for sheet in book if sheet.sheet_state == "visible"]
    assert shown == ["Ballot", "Criteria", "Goals", "Cards", "Initiatives"]
    told = book["Ballot"]["A2"].value
    assert told.endswith("More is asked on the tabs Criteria, Goals, Cards, Initiatives.")
    assert [row[1].value for row in book["Ballot"].iter_rows(12, 13)] == ["Process 1", "Process 3"]
    assert [row[0].value for row in book["Cards"].iter_rows(6, 8)] == ["Card 0", "Card 2", "Card 1"]
    out = prepare(filled, fill(path, "1.xlsx", ("Sales", "K7"), ALL))
    assert out.unreadable == ()
    apply(filled, out)
    assert counted(filled) == {
        ("Process 3", "current", 3): 1,
        ("Process 1", "relevance", 2): 1,
        ("Usability", "criterion", 5): 1,
        ("Goal 2", "goal", 1): 1,
        ("Card 0", "card", 1): 1,
        ("Card 1", "card", 1): 1,
        ("Clean the data", "ease", 1): 1,
    }


def test_more_votes_than_a_person_has_are_refused(filled: Workshop, tmp_path: Path) -> None:
    crosses = {("Cards", f"Card {at}", "Votes on cards"): "x" for at in range(3)}
    out = prepare(filled, fill(blank(filled, tmp_path / "b.xlsx"), "1.xlsx", ("Sales", "K7"), crosses))
    assert [(each.where, each.value, each.reason) for each in out.unreadable] == [
        ("Cards!C5", "3 votes", "there are 2 votes for each")
    ]
    assert out.empty


def test_in_a_named_round_a_sheet_keeps_the_name_and_counts_with_the_same_persons_phone(
    filled: Workshop, tmp_path: Path
) -> None:
    filled.do(Change("Name", (changed(ASKED, anonymous=False),)))
    path = blank(filled, tmp_path / "b.xlsx")
    assert openpyxl.load_workbook(path)["Ballot"]["B6"].value == "Your name"
    out = prepare(filled, fill(path, "1.xlsx", ("Sales", " ada  LANG"), ALL))
    assert out.batch is not None
    assert [each.respondent for each in out.batch.ballots] == ["Ada Lang"]
    apply(filled, out)
    assert filled.box.names(ASKED.id) == {"Ada Lang"}
    known = filled.find(Round, ASKED.id)
    assert known is not None
    filled.do(Change("Anonymous", (changed(known, anonymous=True),)))
    late = prepare(filled, fill(path, "2.xlsx", ("Legal", "Ben"), ALL))
    assert late.batch is not None
    assert [each.respondent for each in late.batch.ballots] == [""]


def test_the_paper_asks_the_same_and_sets_short_questions_together(filled: Workshop, tmp_path: Path) -> None:
    snapshot = filled.snapshot()
    write_paper(snapshot, ask(snapshot, ASKED), tmp_path / "b.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "b.pdf").pages]
    everything = "\n".join(pages)
    for asked in ("Process 1", "Process 3", "Usability", "Goal 0", "Goal 2", "Card 1", "Clean the data"):
        assert asked in everything
    assert "Process 2" not in everything
    assert "Goal 1" not in everything
    assert everything.count("2 crosses at most.") == 2
    assert len(pages) == 2


def test_many_sheets_come_in_as_one_step_and_what_cannot_be_read_is_named(
    filled: Workshop, tmp_path: Path
) -> None:
    path = blank(filled, tmp_path / "b.xlsx")
    one = {("Ballot", "Process 3", "Current"): "Good"}
    fill(path, "1.xlsx", ("Sales", "K7"), one)
    fill(path, "2.xlsx", ("Legal", "K7"), one)
    shutil.copy(tmp_path / "1.xlsx", tmp_path / "3.xlsx")
    fill(path, "4.xlsx", ("Legal", "k7"), {("Ballot", "Process 3", "Current"): "Poor"})
    fill(path, "5.xlsx", ("Legal", "x"), {("Ballot", "Process 3", "Current"): "so so"})
    (tmp_path / "6.xlsx").write_bytes(b"no spreadsheet")
    (tmp_path / "7.csv").write_text("name;department\nAda;Sales\n")
    fill(path, "8.xlsx", ("Legal", "y"), {})
    paths = sorted(tmp_path.glob("[1-8].*"))
    read = read_sheets(filled.snapshot(), paths)
    assert [each.came for each in read.sheets] == [
        Came.NEW,
        Came.REPLACED,
        Came.AGAIN,
        Came.REPLACES,
        Came.UNREADABLE,
        Came.UNREADABLE,
        Came.UNREADABLE,
        Came.EMPTY,
    ]
    assert "“4.xlsx”" in read.sheets[1].said
    assert "Ballot!D13 (“so so”)" in read.sheets[4].said
    assert read.count == 2
    before = filled.standing()
    filled.do(read.change, read.batches)
    assert counted(filled) == {("Process 3", "current", 3): 1, ("Process 3", "current", 1): 1}
    again = read_sheets(filled.snapshot(), paths[:1])
    assert [each.came for each in again.sheets] == [Came.AGAIN]
    assert again.change.steps == ()
    filled.undo()
    assert filled.standing() == before
    assert counted(filled) == {}
    filled.redo()
    assert sum(counted(filled).values()) == 2


def test_sheets_of_a_closed_round_stay_out_and_those_of_another_come_in(
    filled: Workshop, tmp_path: Path
) -> None:
    one = {("Ballot", "Process 3", "Current"): "Good"}
    closed = fill(blank(filled, tmp_path / "b.xlsx"), "1.xlsx", ("Sales", "K7"), one)
    other = Round(name="Other", questions=("current",), position=2)
    filled.do(Change("Other", (added(other), changed(ASKED, state=RoundState.CLOSED))))
    snapshot = filled.snapshot()
    write_ballot(snapshot, ask(snapshot, other), tmp_path / "c.xlsx")
    open_ = fill(tmp_path / "c.xlsx", "2.xlsx", ("Sales", "K7"), one)
    read = read_sheets(snapshot, [closed, open_])
    assert [each.came for each in read.sheets] == [Came.UNREADABLE, Came.NEW]
    assert "closed" in read.sheets[0].said
    filled.do(read.change, read.batches)
    assert [(each.question, each.value) for each in filled.box.counts(other.id)] == [(Question.CURRENT, 3)]
    assert Poll.GOAL.value not in {each.question for each in filled.box.counts(other.id)}
