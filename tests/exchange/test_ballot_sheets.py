"""Ballot sheets: handed out, filled in elsewhere, counted once however often they come."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmworkshop.cli import main
from crmworkshop.errors import UsageError
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.changes import Change, added, changed, removed
from crmworkshop.models.people import Settings
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop
from tests.exchange.forms import LEADS, QUOTES, SALES, SERVICE, VISITS, ballot, fill
from tests.reports.sheets import converted

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
HEADINGS = 11
DEPARTMENT, CODE = "C4", "C6"


@pytest.fixture
def filled(workshop: Workshop) -> Workshop:
    fill(workshop)
    return workshop


def answer(blank: Path, name: str, department: str, code: str, answers: dict[tuple[str, str], Any]) -> Path:
    """A copy of the ballot filled in: answers by process code and heading."""
    book = openpyxl.load_workbook(blank)
    sheet = book["Ballot"]
    sheet[DEPARTMENT], sheet[CODE] = department, code
    columns = {cell.value: cell.column for cell in sheet[HEADINGS]}
    rows = {sheet.cell(row, 1).value: row for row in range(HEADINGS + 1, sheet.max_row + 1)}
    for (process, heading), value in answers.items():
        sheet.cell(rows[process], columns[heading]).value = value
    target = blank.with_name(name)
    book.save(target)
    return target


def counted(workshop: Workshop) -> dict[tuple[str, str, str, int], int]:
    """How often each answer stands in the tally, by process, question and department."""
    departments = {SALES.id: "Sales", SERVICE.id: "Service", None: ""}
    codes = {process.id: process.code for process in (LEADS, VISITS, QUOTES)}
    return {
        (codes[item.process], item.question.value, departments[item.department], item.value): item.count
        for item in workshop.snapshot().answers
    }


def bring(workshop: Workshop, path: Path) -> tuple[str, ...]:
    out = prepare(workshop, path)
    assert (out.kind, out.unreadable) == ("ballot", ())
    apply(workshop, out)
    return out.remarks


def test_four_sheets_make_one_tally_and_none_counts_twice(filled: Workshop, tmp_path: Path) -> None:
    blank = ballot(filled, tmp_path / "ballot.xlsx")
    first = answer(
        blank, "1.xlsx", "Sales", "K7", {("1.1.1", "Current"): "Poor", ("1.1.2", "Importance"): "Crucial"}
    )
    second = answer(blank, "2.xlsx", "Sales", "Sun 3", {("1.1.1", "Current"): "poor"})
    third = answer(
        blank, "3.xlsx", "Service", "K7", {("1.1.1", "Current"): 2, ("1.1.10", "Satisfaction"): "Neutral"}
    )
    dash = answer(blank, "4.xlsx", "Service", "x", {("1.1.1", "Current"): "Not important"})
    for path in (first, second, third, dash, first, third):
        bring(filled, path)
    assert counted(filled) == {
        ("1.1.1", "current", "Sales", 1): 2,
        ("1.1.2", "importance", "Sales", 4): 1,
        ("1.1.1", "current", "Service", 2): 1,
        ("1.1.1", "current", "Service", 0): 1,
        ("1.1.10", "satisfaction", "Service", 3): 1,
    }
    assert filled.snapshot().respondents == {SALES.id: 2, SERVICE.id: 2}
    (round_,) = filled.all(Round)
    assert round_.anonymous


def test_the_same_sheet_again_is_told_and_changes_nothing(filled: Workshop, tmp_path: Path) -> None:
    path = answer(
        ballot(filled, tmp_path / "b.xlsx"), "1.xlsx", "Sales", "K7", {("1.1.1", "Current"): "Good"}
    )
    assert bring(filled, path) == ()
    again = prepare(filled, path)
    assert again.empty
    assert "is in already" in again.remarks[0]


def test_a_changed_sheet_replaces_the_earlier_one_whole(filled: Workshop, tmp_path: Path) -> None:
    blank = ballot(filled, tmp_path / "b.xlsx")
    first = answer(
        blank, "1.xlsx", "Sales", "K7", {("1.1.1", "Current"): "Good", ("1.1.2", "Current"): "Poor"}
    )
    second = answer(blank, "2.xlsx", "Sales", " k7 ", {("1.1.1", "Current"): "Poor"})
    bring(filled, first)
    assert "takes the place" in bring(filled, second)[0]
    assert counted(filled) == {("1.1.1", "current", "Sales", 1): 1}
    filled.undo()
    assert counted(filled) == {("1.1.1", "current", "Sales", 3): 1, ("1.1.2", "current", "Sales", 1): 1}
    filled.redo()
    assert counted(filled) == {("1.1.1", "current", "Sales", 1): 1}
    bring(filled, first)
    assert counted(filled) == {("1.1.1", "current", "Sales", 3): 1, ("1.1.2", "current", "Sales", 1): 1}


def test_undo_takes_a_ballot_out_and_it_can_come_again(filled: Workshop, tmp_path: Path) -> None:
    blank = ballot(filled, tmp_path / "b.xlsx")
    first = answer(blank, "1.xlsx", "Sales", "K7", {("1.1.1", "Current"): "Good"})
    second = answer(blank, "2.xlsx", "Sales", "K8", {("1.1.1", "Current"): "Good"})
    bring(filled, first)
    bring(filled, second)
    filled.undo()
    assert counted(filled) == {("1.1.1", "current", "Sales", 3): 1}
    bring(filled, second)
    assert counted(filled) == {("1.1.1", "current", "Sales", 3): 2}
    filled.undo()
    filled.undo()
    assert counted(filled) == {}
    assert filled.all(Round) == ()


def test_a_sheet_saved_by_another_program_and_sorted_is_the_same_ballot(
    filled: Workshop, tmp_path: Path, outside_program: Callable[[str], str]
) -> None:
    answers = {("1.1.1", "Current"): "Good", ("1.1.10", "Usability"): "Very good"}
    path = answer(ballot(filled, tmp_path / "b.xlsx"), "1.xlsx", "Service", "K7", answers)
    again = converted(outside_program("soffice"), path, tmp_path / "again")
    bring(filled, path)
    assert prepare(filled, again).empty
    assert counted(filled) == {
        ("1.1.1", "current", "Service", 3): 1,
        ("1.1.10", "usability", "Service", 5): 1,
    }


def test_a_prepared_round_says_what_is_asked_and_gets_the_ballots(filled: Workshop, tmp_path: Path) -> None:
    vote = Round(name="First vote", questions=("current", "satisfaction"), departments=(SERVICE.id,))
    filled.do(Change("Prepare", (added(vote),)))
    blank = ballot(filled, tmp_path / "b.xlsx")
    headings = [cell.value for cell in openpyxl.load_workbook(blank)["Ballot"][HEADINGS]]
    assert headings == ["Code", "Process", "Area", "Current", "Satisfaction", "id:process"]
    path = answer(blank, "1.xlsx", "Service", "K7", {("1.1.1", "Current"): "Good"})
    bring(filled, path)
    assert [round_.name for round_ in filled.all(Round)] == ["First vote"]
    assert counted(filled) == {("1.1.1", "current", "Service", 3): 1}
    known = filled.find(Round, vote.id)
    assert known is not None and known.state is RoundState.PREPARED
    filled.do(Change("Close", (changed(known, state=RoundState.CLOSED),)))
    late = answer(blank, "2.xlsx", "Service", "K8", {("1.1.1", "Current"): "Poor"})
    with pytest.raises(UsageError, match="“First vote” is closed"):
        prepare(filled, late)


def test_cells_that_cannot_be_read_are_named(filled: Workshop, tmp_path: Path) -> None:
    blank = ballot(filled, tmp_path / "b.xlsx")
    path = answer(
        blank, "1.xlsx", "Nobody", "", {("1.1.1", "Current"): "so so", ("1.1.2", "Current"): "Good"}
    )
    out = prepare(filled, path)
    assert {item.where for item in out.unreadable} == {"Ballot!E12", "Ballot!C4", "Ballot!C6"}
    assert out.batch is None


def test_answers_about_a_process_that_is_gone_are_not_lost_silently(filled: Workshop, tmp_path: Path) -> None:
    path = answer(ballot(filled, tmp_path / "b.xlsx"), "1.xlsx", "Sales", "K", {("1.1.2", "Current"): "Good"})
    visits = filled.find(Process, VISITS.id)
    assert visits is not None
    filled.do(Change("Remove", (removed(visits),)))
    assert [item.where for item in prepare(filled, path).unreadable] == ["Ballot!E13"]


def test_an_empty_ballot_brings_nothing(filled: Workshop, tmp_path: Path) -> None:
    out = prepare(filled, ballot(filled, tmp_path / "b.xlsx"))
    assert out.empty
    assert (out.unreadable, out.remarks) == ((), ("The ballot holds no answer.",))


def test_ballots_go_out_and_in_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "w.crmw"
    with Workshop.create(file, Settings(organisation="Acme"), "Ann") as workshop:
        fill(workshop)

    def run(*words: str) -> tuple[int, str]:
        code = main(words)
        return code, capsys.readouterr().out

    code, made = run("export", str(file), "--out", str(tmp_path / "out"), "--only", "ballots,inventory")
    assert code == 0
    names = [Path(line).name for line in made.splitlines()]
    assert names == [
        "Acme - CRM Application Inventory.xlsx",
        "Acme - CRM Ballot.xlsx",
        "Acme - CRM Ballot.pdf",
    ]
    blank = tmp_path / "out" / "Acme - CRM Ballot.xlsx"
    sheet = answer(blank, "1.xlsx", "Sales", "K7", {("1.1.1", "Satisfaction"): "Dissatisfied"})
    code, shown = run("import", str(file), str(sheet), "--as", "ballot", "--dry-run", "--json")
    assert code == 1
    assert [item["new"] for item in json.loads(shown)["differences"]] == ["1 answer"]
    assert run("import", str(file), str(sheet))[0] == 0
    assert "nothing counts twice" in run("import", str(file), str(sheet))[1]
    figures = json.loads(run("analyse", str(file), "--json")[1])
    (found,) = [item for item in figures["questions"] if item["department"] == "Sales" and item["answers"]]
    assert (found["process"], found["question"], found["answers"]) == (
        "1.1.1",
        Question.SATISFACTION.value,
        1,
    )
