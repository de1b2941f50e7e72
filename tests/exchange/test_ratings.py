"""Ratings come in long and wide as ballots of a new round, counted as the list says."""

import csv
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from crmworkshop.errors import UsageError
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.exchange.outcome import Import, ImportRefused
from crmworkshop.method.scales import NOT_APPLICABLE, Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

Listed = Callable[..., Path]
HEAD = "respondent,department,process,question,value"


@pytest.fixture
def rated(workshop: Workshop) -> Workshop:
    """A workshop with two departments and two processes."""
    records = (
        Department(id="d1" * 16, name="Sales", position=1.0),
        Department(id="d2" * 16, name="Support", position=2.0),
        Process(id="a1" * 16, code="1.1", name="Lead scoring", in_scope=True, position=1.0),
        Process(id="a2" * 16, code="1.2", name="Quoting", in_scope=True, position=2.0),
    )
    workshop.do(Change("prepare", tuple(map(added, records))))
    return workshop


def counted(workshop: Workshop) -> Counter[tuple[str, str, str, int]]:
    """How often each (process code, question, department, value) stands in the workshop."""
    snapshot = workshop.snapshot()
    codes = {process.id: process.code for process in snapshot.all(Process)}
    names: dict[str | None, str] = {one.id: one.name for one in snapshot.all(Department)} | {None: ""}
    found: Counter[tuple[str, str, str, int]] = Counter()
    for answer in snapshot.answers:
        found[codes[answer.process], str(answer.question), names[answer.department], answer.value] += (
            answer.count
        )
    return found


def reasons(found: Import) -> list[tuple[str, str]]:
    return [(item.where, item.reason) for item in found.unreadable]


def test_long_ratings_by_code_or_name_word_or_number(rated: Workshop, listed: Listed) -> None:
    path = listed(
        HEAD,
        "Ann,Sales,1.1,importance,CRUCIAL",
        "Ann,sales,Lead scoring,Current,poor",
        "Ann,Sales,1.2,satisfaction,5",
        "Bob,Support,quoting,satisfaction,dissatisfied",
        "Bob,Support,1.1,importance,-",
        "Bob,Support,1.2,importance,",
    )
    found = prepare(rated, path)
    assert (found.kind, found.unreadable) == ("ratings", ())
    assert found.counts == {"answers": 5, "respondents": 2, "departments": 2, "blank": 1}
    entry = apply(rated, found)
    assert entry is not None
    assert entry.label == "Import 5 ratings from list.csv"
    assert counted(rated) == {
        ("1.1", "importance", "Sales", 4): 1,
        ("1.1", "current", "Sales", 1): 1,
        ("1.2", "satisfaction", "Sales", 5): 1,
        ("1.2", "satisfaction", "Support", 2): 1,
        ("1.1", "importance", "Support", NOT_APPLICABLE): 1,
    }
    (round_,) = rated.all(Round)
    assert (round_.state, round_.anonymous, round_.source) == (RoundState.SHOWN, False, "list.csv")
    assert round_.questions == ("importance", "current", "satisfaction")
    rated.undo()
    assert not counted(rated)
    rated.redo()
    assert counted(rated).total() == 5


def test_what_cannot_be_read_is_listed_by_cell_and_nothing_comes_in(rated: Workshop, listed: Listed) -> None:
    path = listed(
        HEAD,
        "Ann,Sales,9.9,importance,1",
        "Ann,Legal,1.1,importance,1",
        "Ann,Sales,1.1,mood,1",
        "Ann,Sales,1.1,importance,7",
        "Ann,Sales,1.1,satisfaction,-",
        "Ann,Sales,,importance,1",
        "Bob,Sales,1.1,importance,1",
        "Bob,Sales,1.1,importance,1",
        "Bob,Sales,1.1,importance,2",
    )
    before = rated.path.read_bytes()
    found = prepare(rated, path)
    wheres = [where for where, _ in reasons(found)]
    assert wheres == [
        "row 2, column process",
        "row 3, column department",
        "row 4, column question",
        "row 5, column value",
        "row 6, column value",
        "row 7, column process",
        "row 10, column value",
    ]
    texts = dict(reasons(found))
    assert texts["row 5, column value"].startswith("“7” is not one of 4 Crucial, 3 Important")
    assert texts["row 7, column process"] == "is blank"
    assert texts["row 10, column value"].startswith("an earlier row says Unimportant")
    assert found.counts["repeated"] == 1
    with pytest.raises(ImportRefused):
        apply(rated, found)
    assert rated.path.read_bytes() == before


def test_unknown_processes_and_departments_are_created_when_allowed(
    workshop: Workshop, listed: Listed
) -> None:
    path = listed(HEAD, "Ann,Sales,P1,accuracy,Very good", "Bob,Sales,P1,accuracy,1", "Bob,,P2,accuracy,fair")
    apply(workshop, prepare(workshop, path, create=True))
    assert [(one.code, one.name, one.level, one.in_scope) for one in workshop.all(Process)] == [
        ("P1", "P1", 3, True),
        ("P2", "P2", 3, True),
    ]
    assert counted(workshop) == {
        ("P1", "accuracy", "Sales", 5): 1,
        ("P1", "accuracy", "Sales", 1): 1,
        ("P2", "accuracy", "", 3): 1,
    }


def test_nameless_answers_fill_as_few_ballots_as_they_can(rated: Workshop, listed: Listed) -> None:
    path = listed(
        "department,process,value",
        "Sales,1.1,3",
        "Sales,1.1,3",
        "Sales,1.2,4",
        "Support,1.1,3",
        "Sales,1.1,5",
    )
    found = prepare(rated, path, "ratings", question="satisfaction")
    assert found.counts["respondents"] == 4  # three answers to 1.1 in Sales, one in Support
    apply(rated, found)
    assert rated.all(Round)[0].anonymous
    assert counted(rated).total() == 5


def test_wide_ratings_read_columns_that_are_processes(rated: Workshop, listed: Listed) -> None:
    path = listed("Who,Unit,1.1,quoting,Age", "Ann,Sales,5,4,31", "Bob,Support,,neutral,44")
    maps = {"respondent": "Who", "department": "Unit"}
    found = prepare(rated, path, "ratings", maps, "satisfaction")
    assert list(found.ignored) == ["Age"]
    assert "allow new ones" in found.ignored["Age"]
    apply(rated, found)
    assert counted(rated) == {
        ("1.1", "satisfaction", "Sales", 5): 1,
        ("1.2", "satisfaction", "Sales", 4): 1,
        ("1.2", "satisfaction", "Support", 3): 1,
    }


def test_wide_columns_off_the_scale_are_no_processes_unless_named(workshop: Workshop, listed: Listed) -> None:
    path = listed(
        "COMPID,SUB,LEAD01,LEAD02,HOSTIL01,LEAD,EMPTY", "2,1,2,1,0,1.5,", "2,2,5,3,1,4,", "4,1,1,,3,1,"
    )
    maps = {"department": "COMPID", "respondent": "SUB"}
    found = prepare(workshop, path, "ratings", maps, "satisfaction", create=True)
    assert list(found.ignored) == ["HOSTIL01", "LEAD", "EMPTY"]
    assert found.columns == {"department": "COMPID", "respondent": "SUB", "process": "LEAD01, LEAD02"}
    assert found.ignored["HOSTIL01"].startswith("it is no process: in row 2, “0” is not one of")
    assert found.ignored["EMPTY"] == "it holds no answer"
    assert found.counts == {
        "new processes": 2,
        "new departments": 2,
        "answers": 5,
        "respondents": 3,
        "departments": 2,
    }
    apply(workshop, found)
    assert counted(workshop) == {
        ("LEAD01", "satisfaction", "2", 2): 1,
        ("LEAD01", "satisfaction", "2", 5): 1,
        ("LEAD01", "satisfaction", "4", 1): 1,
        ("LEAD02", "satisfaction", "2", 1): 1,
        ("LEAD02", "satisfaction", "2", 3): 1,
    }
    named = prepare(
        workshop, path, "ratings", maps | {"process": ["LEAD01", "HOSTIL01"]}, "satisfaction", True
    )
    assert [where for where, _ in reasons(named)] == ["row 2, column HOSTIL01"]
    assert named.ignored["LEAD02"] == "it is not among the columns named as processes"
    fresh = prepare(workshop, path, "ratings", maps | {"process": "HOSTIL01"}, "satisfaction")
    assert "there is no process “HOSTIL01” yet" in dict(reasons(fresh))["row 1, column HOSTIL01"]


def test_a_respondent_who_answers_again_counts_once(rated: Workshop, listed: Listed) -> None:
    maps = {"respondent": "Who", "department": "Unit"}
    for value in (2, 4):
        path = listed("Who,Unit,1.1", f"Ann,Sales,{value}", "Bob,Sales,3")
        apply(rated, prepare(rated, path, "ratings", maps, "satisfaction"))
    assert counted(rated) == {("1.1", "satisfaction", "Sales", 4): 1, ("1.1", "satisfaction", "Sales", 3): 1}
    twice = listed("Who,Unit,1.1", "Ann,Sales,2", "Ann,Sales,3")
    found = prepare(rated, twice, "ratings", maps, "satisfaction")
    assert [where for where, _ in reasons(found)] == ["row 3, column 1.1"]


def test_a_question_must_be_known(rated: Workshop, listed: Listed) -> None:
    path = listed("Who,Unit,1.1", "Ann,Sales,2")
    maps = {"respondent": "Who", "department": "Unit"}
    with pytest.raises(UsageError, match="Say which question"):
        prepare(rated, path, "ratings", maps)
    with pytest.raises(UsageError, match="“mood” is not one of importance"):
        prepare(rated, path, "ratings", maps, "mood")


def test_no_column_that_is_a_process_is_said(rated: Workshop, listed: Listed) -> None:
    path = listed("Who,Unit,Age", "Ann,Sales,2")
    maps = {"respondent": "Who", "department": "Unit"}
    found = prepare(rated, path, "ratings", maps, "satisfaction")
    assert [reason for _, reason in reasons(found)] == [
        "no column is called like a process of the workshop; name the columns, or allow new ones"
    ]


def test_a_spreadsheet_of_numbers_is_read_like_text(rated: Workshop, tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        rows = [
            HEAD.split(","),
            [7, "Sales", 1.1, "satisfaction", 4],
            [8.0, "Sales", 1.2, "satisfaction", "neutral"],
        ]
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
        sheet.write_formula(3, 4, "=1/0", None, "#DIV/0!")
        sheet.write_row(3, 0, [9, "Sales", 1.1, "satisfaction"])
    found = prepare(rated, path)
    assert reasons(found) == [("E4", "is an error (#DIV/0!)")]
    assert found.batch is not None
    assert [(ballot.respondent, list(ballot.answers.values())) for ballot in found.batch.ballots] == [
        ("7", [4]),
        ("8", [3]),
    ]


def test_random_long_lists_count_as_the_list_does(rated: Workshop, tmp_path: Path) -> None:
    chance = random.Random(4)
    path = tmp_path / "many.csv"
    expected: Counter[tuple[str, str, str, int]] = Counter()
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(HEAD.split(","))
        for person in range(300):
            department = chance.choice(["Sales", "Support"])
            for code in ("1.1", "1.2"):
                for question in Question:
                    value = chance.choice(question.scale.numbers)
                    writer.writerow([f"R{person}", department, code, question.value, value])
                    expected[code, question.value, department, value] += 1
    started = time.perf_counter()
    apply(rated, prepare(rated, path))
    assert time.perf_counter() - started < 10
    assert counted(rated) == expected


def test_a_code_kept_as_a_number_is_refused_where_it_could_be_two(rated: Workshop, tmp_path: Path) -> None:
    rated.do(Change("one more", (added(Process(code="1.10", name="Pricing", position=3.0)),)))
    path = tmp_path / "codes.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEAD.split(","))
        sheet.write_row(1, 0, ["Ann", "-", 1.1, "satisfaction", 4])
        sheet.write_row(2, 0, ["Ann", "-", 1.2, "satisfaction", 4])
    found = prepare(rated, path)
    assert reasons(found) == [
        ("C2", "the code is stored as a number, which can be 1.1 or 1.10; store it as text")
    ]
    assert found.batch is not None
    assert [ballot.department for ballot in found.batch.ballots] == [None]


def test_a_list_that_names_nobody_comes_in_once_unless_asked(rated: Workshop, listed: Listed) -> None:
    path = listed("process,question,value", "1.1,current,4", "1.1,current,2")
    entry = apply(rated, prepare(rated, path))
    assert entry is not None
    copy = listed(*path.read_text("utf-8").splitlines(), name="copy.csv")
    with pytest.raises(UsageError, match="is in already"):
        prepare(rated, copy)
    assert sum(counted(rated).values()) == 2
    apply(rated, prepare(rated, copy, again=True))
    assert sum(counted(rated).values()) == 4


def test_a_list_taken_back_comes_in_again_and_so_does_one_that_names_people(
    rated: Workshop, listed: Listed
) -> None:
    nameless = listed("process,question,value", "1.1,current,4")
    apply(rated, prepare(rated, nameless))
    rated.undo()
    apply(rated, prepare(rated, nameless))
    named = listed(HEAD, "Ann,Sales,1.1,current,3", name="named.csv")
    for _ in range(2):
        apply(rated, prepare(rated, named))
    assert sum(counted(rated).values()) == 2


def test_another_question_of_the_same_file_is_another_list(rated: Workshop, listed: Listed) -> None:
    wide = listed("1.1,1.2", "4,3", "2,1")
    for question in ("current", "desired"):
        columns = {"process": ["1.1", "1.2"]}
        apply(rated, prepare(rated, wide, kind="ratings", mapping=columns, question=question))
    assert sum(counted(rated).values()) == 8
