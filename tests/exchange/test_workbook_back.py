"""The workbook comes back from other programs: every edit is told once, nothing else is, nothing is lost silently."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.exchange.outcome import Import
from crmworkshop.exchange.workbook import read_workbook_back
from crmworkshop.language import load
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, changed, removed
from crmworkshop.models.people import Department, Person
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.workshop import Workshop
from tests.exchange.workbooks import (
    ASSESSMENT,
    BOARDS,
    COSTS,
    FRAMEWORK,
    GOALS,
    IMPORTANCE,
    PRIORITIES,
    ROADMAP,
    TEAM,
    Table,
    edit_at_random,
    exported,
    opened,
)
from tests.reports.builders import rich, snapshot_of
from tests.reports.sheets import converted

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
R = TypeVar("R", bound=Record)
Told = set[tuple[str, str, str | None, str | None, bool]]


@pytest.fixture(scope="module")
def sample_book(sample_snapshot: Snapshot, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exported(sample_snapshot, tmp_path_factory.mktemp("book"))


@pytest.fixture
def held(sample_copy: Path) -> Iterator[Workshop]:
    with Workshop.open(sample_copy) as workshop:
        yield workshop


@pytest.fixture
def book(sample_book: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "book.xlsx"
    copy.write_bytes(sample_book.read_bytes())
    return copy


def told(found: Import) -> Told:
    return {(item.record, item.field, item.old, item.new, item.conflict) for item in found.differences}


def the(workshop: Workshop, kind: type[R], key: str) -> R:
    """The record with this key, which must be there."""
    record = workshop.find(kind, key)
    assert record is not None
    return record


@pytest.mark.parametrize("make", [rich, snapshot_of], ids=["awkward", "empty"])
def test_what_nobody_edited_is_no_difference(make: Callable[[], Snapshot], tmp_path: Path) -> None:
    snapshot = make()
    found = read_workbook_back(snapshot, exported(snapshot, tmp_path))
    assert (told(found), found.unreadable, found.remarks, dict(found.ignored)) == (set(), (), (), {})
    assert found.empty


def test_forty_edits_saved_by_another_program_come_back_as_those_forty(
    held: Workshop, book: Path, tmp_path: Path, outside_program: Callable[[str], str]
) -> None:
    soffice = outside_program("soffice")
    unedited = prepare(held, converted(soffice, book, tmp_path / "again"))
    assert (unedited.kind, told(unedited), unedited.unreadable) == ("workbook", set(), ())
    loaded = opened(book)
    expected = edit_at_random(loaded, 7)
    loaded.save(book)
    found = prepare(held, converted(soffice, book, tmp_path / "edited"))
    assert len(expected) == 40
    assert sorted((item.record, item.field, item.new) for item in found.differences) == sorted(expected)
    assert found.unreadable == ()
    apply(held, found)
    assert prepare(held, book).empty


def test_rows_may_be_sorted_and_columns_moved_and_inserted(held: Workshop, book: Path) -> None:
    loaded = opened(book)
    table = Table(loaded, ROADMAP)
    rows = list(table.rows())
    cells = [[cell.value for cell in table.sheet[row]] for row in rows]
    for row, values in zip(rows, reversed(cells), strict=True):
        for column, value in enumerate(values, 1):
            table.sheet.cell(row, column).value = value
    table.set(rows[0], "Owner", "Sorted to the top")
    table.sheet.insert_cols(3)
    table.sheet.cell(table.head, 3).value = "My remarks"
    table.sheet.cell(rows[0], 3).value = "Ask Jo"
    name = str(cells[-1][table.columns["Initiative"] - 1])
    loaded.save(book)
    found = prepare(held, book)
    assert {(record, field, new) for record, field, _, new, _ in told(found)} == {
        (name, "owner", "Sorted to the top")
    }
    assert dict(found.ignored) == {f"{ROADMAP}: My remarks": "it is not a column of the workbook"}


def test_words_in_any_case_numbers_and_german_words(held: Workshop, book: Path) -> None:
    loaded = opened(book)
    table = Table(loaded, IMPORTANCE)
    first, second, third, fourth = list(table.rows())[:4]
    names = [
        f"{table.get(row, 'Code')} {table.get(row, 'Process')}" for row in (first, second, third, fourth)
    ]
    for row in (first, second, third):
        table.set(row, "Importance", "Unimportant")
    loaded.save(book)
    apply(held, prepare(held, book))
    table.set(first, "Importance", "cRuCiAl")
    table.set(second, "Importance", 3)
    table.set(third, "Importance", load("de").texts["Crucial", ""][0].upper())
    table.set(fourth, "Importance", "very much")
    loaded.save(book)
    found = prepare(held, book)
    by_name = {item.record: item.new for item in found.differences}
    assert [by_name[name] for name in names[:3]] == ["Crucial", "Important", "Crucial"]
    (unread,) = found.unreadable
    assert unread.where == f"{IMPORTANCE}!D{fourth}"
    assert unread.value == "very much"
    assert "Crucial" in unread.reason


def test_what_both_sides_changed_is_a_conflict(held: Workshop, book: Path) -> None:
    one, two = held.all(Initiative)[:2]
    held.do(
        Change(
            "meanwhile",
            (changed(one, owner="Here", measure="Only here"), changed(two, owner="The same")),
        )
    )
    loaded = opened(book)
    table = Table(loaded, ROADMAP)
    table.set(table.row_of("Initiative", one.name), "Owner", "There")
    table.set(table.row_of("Initiative", two.name), "Owner", "The same")
    table.set(table.row_of("Initiative", two.name), "Measure of success", "Only there")
    loaded.save(book)
    found = prepare(held, book)
    assert told(found) == {
        (one.name, "owner", "Here", "There", True),
        (two.name, "measure", two.measure, "Only there", False),
    }
    apply(held, found.chosen(found.undisputed()))
    assert the(held, Initiative, two.id).measure == "Only there"
    assert told(prepare(held, book)) == {(one.name, "owner", "Here", "There", True)}


def test_a_row_taken_out_goes_only_when_that_is_taken(held: Workshop, book: Path) -> None:
    waiting = next(item for item in held.all(Initiative) if item.depends_on)
    gone = held.find(Initiative, waiting.depends_on[0])
    assert gone is not None
    loaded = opened(book)
    table = Table(loaded, ROADMAP)
    row = table.row_of("Initiative", gone.name)
    table.sheet.delete_rows(row)
    team = Table(loaded, TEAM)
    person = str(team.get(team.head + 1, "Name"))
    team.sheet.delete_rows(team.head + 1)
    loaded.save(book)
    found = prepare(held, book)
    assert (gone.name, "removed", ROADMAP, None, False) in told(found)
    assert (person, "removed", TEAM, None, False) in told(found)
    assert found.undisputed() == []
    before = held.snapshot()
    entry = apply(held, found)
    assert entry is not None
    assert held.find(Initiative, gone.id) is None
    assert gone.id not in the(held, Initiative, waiting.id).depends_on
    left = next(item for item in held.all(Person) if item.name == person)
    assert (left.team_role, left.committee) == (None, False)
    held.undo()
    assert all(held.snapshot().all(kind) == before.all(kind) for kind in (Initiative, BenefitLine, Person))


def test_formulas_are_never_taken_for_entries_and_typed_over_figures_are_named(
    held: Workshop, book: Path
) -> None:
    loaded = opened(book)
    table = Table(loaded, COSTS)
    row = next(table.rows())
    table.set(row, "Quantity", "=2*3")
    table.set(row, "Yearly cost", 5)
    loaded.create_sheet("Mine")["A1"] = "my notes"
    loaded.save(book)
    found = prepare(held, book)
    assert told(found) == set()
    assert [item.where for item in found.unreadable] == [f"{COSTS}!D{row}"]
    assert "formula" in found.unreadable[0].reason
    assert dict(found.ignored) == {
        "Mine": "it is not a tab of the workbook",
        f"{COSTS}!G{row}": "Yearly cost is worked out, so what was typed there is not read",
    }


def test_rows_added_make_records_that_belong_together(held: Workshop, book: Path) -> None:
    loaded = opened(book)
    framework, importance, goals = (Table(loaded, tab) for tab in (FRAMEWORK, IMPORTANCE, GOALS))
    end = max(framework.rows()) + 1
    framework.set(end, "Code", "1.9.1")
    framework.set(end, "Process", "Partner portal")
    framework.set(end, "In scope", "yes")
    end = max(importance.rows()) + 1
    importance.set(end, "Code", "1.9.1")
    importance.set(end, "Process", "Partner portal")
    importance.set(end, "Importance", "crucial")
    end = max(goals.rows()) + 1
    goals.set(end, "Objective", "A new objective")
    goals.set(end, "What it means", "Not thought of before")
    goals.set(end, "CRM goal", "A new goal")
    goals.set(end, "Votes", 4)
    loaded.save(book)
    found = prepare(held, book)
    rating = next(at for at, item in enumerate(found.differences) if item.field == "importance")
    apply(held, found.chosen([rating]))  # the process that it names comes along
    process = next(item for item in held.all(Process) if item.code == "1.9.1")
    known = held.find(Rating, rating_id(process.id, Question.IMPORTANCE))
    assert known is not None
    assert known.value == 4
    apply(held, prepare(held, book))
    objective = next(item for item in held.all(Objective) if item.name == "A new objective")
    goal = next(item for item in held.all(Goal) if item.name == "A new goal")
    assert (objective.description, goal.objective, goal.votes) == ("Not thought of before", objective.id, 4)
    assert prepare(held, book).empty


def test_an_objective_called_anew_in_all_its_rows_keeps_its_goals(held: Workshop, book: Path) -> None:
    loaded = opened(book)
    goals = Table(loaded, GOALS)
    old = str(goals.get(goals.head + 1, "Objective"))
    objective = next(item for item in held.all(Objective) if item.name == old)
    for row in goals.rows():
        if goals.get(row, "Objective") == old:
            goals.set(row, "Objective", "Called anew")
    loaded.save(book)
    found = prepare(held, book)
    assert told(found) == {(old, "name", old, "Called anew", False)}
    apply(held, found)
    assert held.find(Objective, objective.id) == replace(objective, name="Called anew")


def test_settings_headcounts_and_benefits(held: Workshop, book: Path) -> None:
    loaded = opened(book)
    sheet = loaded[PRIORITIES]
    label = next(cell for cell in sheet[3] if cell.value == "High from")
    sheet.cell(4, label.column).value = 55
    rates = loaded[ROADMAP]
    label = next(cell for cell in rates[3] if cell.value == "Discount rate")
    rates.cell(4, label.column).value = 0.07
    sales = Table(loaded, ASSESSMENT).columns["Sales"]
    loaded[ASSESSMENT].cell(3, sales).value = 77
    line = next(
        each
        for each in held.all(BenefitLine)
        if each.hours is None and [x.initiative for x in held.all(BenefitLine)].count(each.initiative) == 1
    )
    initiative = held.find(Initiative, line.initiative)
    assert initiative is not None
    table = Table(loaded, ROADMAP)
    table.set(table.row_of("Initiative", initiative.name), "Benefit", 12_345)
    loaded.save(book)
    found = prepare(held, book)
    assert {(item.field, item.new) for item in found.differences} == {
        ("high_from", "55"),
        ("discount_rate", "7"),
        ("headcount", "77"),
        ("benefit", "12,345"),
    }
    apply(held, found)
    assert (held.settings.high_from, held.settings.discount_rate) == (55, 7)
    assert next(item for item in held.all(Department) if item.name == "Sales").headcount == 77
    assert the(held, BenefitLine, line.id).amount == 12_345


def test_cards_are_edited_moved_added_and_taken_away(held: Workshop, book: Path) -> None:
    loaded = opened(book)
    sheet = loaded[BOARDS]
    assert sheet["A5"].value == "External considerations"
    edited, moved, gone = (sheet["A6"].value, sheet["A7"].value, sheet["D6"].value)
    cards = {card.text: card for card in held.all(StrategyCard)}
    sheet["A6"] = "Said better"
    sheet["B6"] = 44
    sheet["A7"] = None
    sheet["D6"] = moved
    sheet["E6"] = sheet["B7"].value
    free = next(row for row in range(6, 40) if sheet.cell(row, 7).value is None)
    sheet.cell(free, 7).value = "A card of somebody else"
    loaded.save(book)
    found = prepare(held, book)
    fields = {(item.record, item.field, item.new) for item in found.differences}
    assert (edited, "text", "Said better") in fields
    assert (edited, "votes", "44") in fields
    assert (moved, "box", "Organisational drivers") in fields
    assert (gone, "removed", None) in fields
    assert ("A card of somebody else", "text", "A card of somebody else") in fields
    apply(held, found)
    assert the(held, StrategyCard, cards[edited].id).text == "Said better"
    assert held.find(StrategyCard, cards[gone].id) is None
    assert prepare(held, book).empty


def test_a_record_that_went_meanwhile_is_named(held: Workshop, book: Path) -> None:
    gone = next(
        item
        for item in held.all(Initiative)
        if not any(item.id in x.depends_on for x in held.all(Initiative))
    )
    lines = [removed(line) for line in held.all(BenefitLine) if line.initiative == gone.id]
    held.do(Change("remove", (*lines, removed(gone))))
    loaded = opened(book)
    table = Table(loaded, ROADMAP)
    table.set(table.row_of("Initiative", gone.name), "Owner", "Too late")
    loaded.save(book)
    found = prepare(held, book)
    assert told(found) == set()
    assert any("no longer in the workshop" in remark for remark in found.remarks)


def test_what_is_said_about_a_record_that_goes_falls_with_it(held: Workshop, book: Path) -> None:
    loaded = opened(book)
    framework, importance, goals = (Table(loaded, tab) for tab in (FRAMEWORK, IMPORTANCE, GOALS))
    row = next(iter(importance.rows()))
    code = importance.get(row, "Code")
    importance.set(row, "Minority view", "We need it")
    framework.sheet.delete_rows(framework.row_of("Code", code))
    goals.set(next(iter(goals.rows())), "Votes", None)
    loaded.save(book)
    found = prepare(held, book)
    assert {item.field for item in found.differences} == {"importance minority", "removed"}
    assert [(item.where, item.reason) for item in found.unreadable] == [(f"{GOALS}!I5", "is needed")]
    apply(held, found)
    assert not any(item.code == code for item in held.all(Process))
