"""What the report leaves out of its chapters stands in its appendix, and what was not recorded is said in a line."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader

from crmworkshop import language
from crmworkshop.activities.figures import figures
from crmworkshop.language import Language
from crmworkshop.method.scales import Question
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.record import Record
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import AnswerCount, Snapshot
from crmworkshop.models.vendors import DataArea
from crmworkshop.reports.pdf.report import write_report
from tests.reports.pdf_builders import TODAY, snapshot_of, words_of

Program = Callable[[str], str]
COUNT = 200
SPLIT = 150
"""The process whose ballots disagree."""


def big() -> Snapshot:
    """200 rated processes, the first ones with the largest gaps; half of the room against the other on one."""
    area = Process(code="1", name="Everything", level=1)
    sales = Department(name="Sales", headcount=4)
    processes = [
        Process(code=f"1.{at}", name=f"Work {at:03}", parent=area.id, in_scope=True, position=float(at))
        for at in range(1, COUNT + 1)
    ]
    records: list[Record] = [area, sales, *processes, Round(name="First vote", departments=(sales.id,))]
    for at, process in enumerate(processes, 1):
        state = 1 if at <= 20 else 3
        records += [
            Rating(process=process.id, question=Question.IMPORTANCE, value=4 if at <= 20 else 2),
            Rating(process=process.id, question=Question.CURRENT, value=state),
            Rating(process=process.id, question=Question.DESIRED, value=4),
            Rating(process=process.id, question=Question.SATISFACTION, department=sales.id, value=1 + at % 5),
            Rating(process=process.id, question=Question.ACCURACY, value=1 + at % 4),
        ]
    split = processes[SPLIT - 1].id
    answers = (
        AnswerCount(split, Question.IMPORTANCE, sales.id, 1, 5),
        AnswerCount(split, Question.IMPORTANCE, sales.id, 4, 5),
    )
    return snapshot_of(records, answers)


def pages_of(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    path = tmp_path_factory.mktemp("big") / "report.pdf"
    snapshot = big()
    write_report(snapshot, figures(snapshot), path, today=TODAY)
    return pages_of(path)


def appendix_at(pages: list[str]) -> int:
    return next(at for at, page in enumerate(pages) if "Ratings and priorities" in page and at > 2)


def test_a_chapter_shows_the_first_ranks_and_what_is_worth_talking_about(pages: list[str]) -> None:
    chapters = " ".join(pages[3 : appendix_at(pages)])
    gaps = chapters[chapters.index("Where we are and where we must be") :]
    gaps = gaps[: gaps.index("stand in the appendix")]
    ranks = sorted(figures(big()).ranked, key=lambda item: item.rank or 0)
    shown = {item.name for item in ranks[:15]} | {f"Work {SPLIT:03}"}
    assert {name for name in (f"Work {at:03}" for at in range(1, COUNT + 1)) if name in gaps} == shown
    assert gaps.rstrip().endswith(f"{COUNT - 16} more processes")


def test_the_appendix_has_every_process_with_every_rating(pages: list[str]) -> None:
    appendix = " ".join(pages[appendix_at(pages) :])
    values, rest = appendix.split("Satisfaction by process and department", 1)
    for at in range(1, COUNT + 1):
        importance = "Crucial" if at <= 20 else "Secondary"
        current, gap = ("Poor", "+3") if at <= 20 else ("Good", "+1")
        satisfied, accuracy = 1 + at % 5, 1 + at % 4
        row = f"1.{at} Work {at:03} {importance} {current} Excellent {gap} {satisfied}.00"
        assert f"{row} – {accuracy} – – {accuracy}.00" in values, row
        assert f"1.{at} Work {at:03} {satisfied}.0 {satisfied}.00" in rest, at
    assert f"1.{SPLIT} Work {SPLIT:03} 10 2.50 0.00" in rest  # ten answers, half at 1 and half at 4
    assert "First vote" in rest
    assert "How firm the order is" in rest


def test_the_report_of_many_processes_stays_short(pages: list[str]) -> None:
    assert len(pages) < 30


def test_what_was_not_recorded_is_named_in_a_line(tmp_path: Path, outside_program: Program) -> None:
    records = [
        Application(name="Old CRM"),
        CostItem(name="Licences", quantity=Decimal(1), unit_cost=Decimal(9)),
        DataArea(name="Data governance"),  # every workshop begins with it
    ]
    snapshot = snapshot_of(records)
    path = tmp_path / "report.pdf"
    write_report(snapshot, figures(snapshot), path, today=TODAY)
    text = words_of(outside_program("pdftotext"), path)
    assert "Old CRM" in text
    assert "Nothing was recorded for 1.1.1 Identify stakeholders, 1.1.2 Select the optimisation team" in text
    assert "3.1.3 Assess data quality" in text.split("Day 3: Assess")[-1]
    assert "Data governance" not in text
    for advice in ("to see", "Enter ", "Write the first", "type ", "drag "):
        assert advice not in text, advice


def test_a_record_of_nothing_but_a_name_is_shown(tmp_path: Path) -> None:
    snapshot = snapshot_of([ReviewMeeting(name="First look back")])
    path = tmp_path / "report.pdf"
    write_report(snapshot, figures(snapshot), path, today=TODAY)
    assert any("First look back" in page for page in pages_of(path))


def test_the_report_speaks_the_language_asked_for(tmp_path: Path) -> None:
    texts = {
        ("Summary", ""): ("Zusammenfassung",),
        ("All ratings", ""): ("Alle Bewertungen",),
        ("Crucial", ""): ("Entscheidend",),
        ("{some} of {all}", ""): ("{some} von {all}",),
    }
    snapshot, path = big(), tmp_path / "report.pdf"
    with language.speaking(Language("de", ",", ".", texts)):
        write_report(snapshot, figures(snapshot), path, today=date(2027, 1, 22))
    pages = pages_of(path)
    reader = PdfReader(path)
    assert reader.trailer["/Root"]["/Lang"] == "de"
    assert "Zusammenfassung" in pages[2]
    assert "200 von 200" in pages[2]
    assert any("1.1 Work 001 Entscheidend" in page for page in pages)


def test_what_too_few_answered_anonymously_is_not_shown_by_department(tmp_path: Path) -> None:
    sales, path = Department(name="Sales"), tmp_path / "report.pdf"
    process = Process(code="1", name="Quotation", in_scope=True)
    answers = (AnswerCount(process.id, Question.SATISFACTION, sales.id, 2, 3),)
    snapshot = snapshot_of([sales, process, Round(name="Survey")], answers)
    write_report(snapshot, figures(snapshot), path, today=TODAY)
    pages = pages_of(path)
    table = pages[appendix_at(pages)].split("Satisfaction by process and department")[1]
    assert "1 Quotation few 2.00" in table
    assert not any("Satisfaction of the departments" in page or "Sales 2.0" in page for page in pages)
    assert not any("2.0 2.00" in page for page in pages)
