"""Workshops for the tests of the PDFs, made of records in memory, and what other programs read in a PDF."""

import subprocess
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import InitiativeArea, OpenState, SignOffDecision
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.plan import BenefitLine, Finding, Initiative
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.room import ActionItem, OpenItem, ReviewMeeting, SignOff
from crmworkshop.models.snapshot import AnswerCount, Answers, Snapshot

TODAY = date(2027, 1, 22)
SETTINGS = Settings(
    organisation="Northgate Instruments",
    sponsor="Claudia Brenner",
    facilitator="Miriam Adler",
    start=date(2027, 1, 11),
    currency="EUR",
)


def snapshot_of(
    records: Iterable[Record] = (), answers: tuple[AnswerCount, ...] = (), settings: Settings = SETTINGS
) -> Snapshot:
    """A workshop that holds just these records."""
    tables: dict[str, list[Record]] = {kind.table: [] for kind in RECORD_TYPES}
    tables[Settings.table].append(settings)
    for record in records:
        tables[record.table].append(record)
    return Snapshot({name: tuple(rows) for name, rows in tables.items()}, Answers(tuple(answers), {}), 1)


def initiatives(count: int, months: int = 12, title: str = "Initiative") -> list[Initiative]:
    """Initiatives spread over the areas and, by their starts, over ``months`` from January 2027."""
    areas = list(InitiativeArea)
    return [
        Initiative(
            id=f"{at:032x}",
            position=float(at),
            name=f"{title} {at}",
            area=areas[at % len(areas)],
            owner=f"Owner {at}",
            criticality=1 + at % 5,
            ease=1 + at % 3,
            impact=1 + at % 4,
            start=date(2027 + (at * months // count) // 12, 1 + (at * months // count) % 12, 1),
            length_days=40,
            one_off=Decimal(1000),
            running=Decimal(0),
        )
        for at in range(count)
    ]


def whole() -> Snapshot:
    """A small workshop with something of nearly everything; names in five scripts."""
    sales = Department(name="Sales", headcount=12)
    service = Department(name="Service", headcount=8, position=1)
    area = Process(code="1", name="Sales work", level=1)
    processes = [
        Process(code="1.1", name="Lead hand-over", parent=area.id, in_scope=True),
        Process(code="1.2", name="Quotation", parent=area.id, in_scope=True, position=1),
        Process(code="1.3", name="Fax archive", parent=area.id, in_scope=True, position=2),
    ]
    values = ((4, 1, 4, 2), (3, 2, 3, 4))
    ratings: list[Record] = []
    for process, (importance, current, desired, satisfied) in zip(processes, values, strict=False):
        for question, value in (
            (Question.IMPORTANCE, importance),
            (Question.CURRENT, current),
            (Question.DESIRED, desired),
        ):
            ratings.append(Rating(process=process.id, question=question, value=value))
        ratings.append(
            Rating(process=process.id, question=Question.SATISFACTION, department=sales.id, value=satisfied)
        )
    answers = (AnswerCount(processes[2].id, Question.IMPORTANCE, service.id, 2, 5),)
    first, second = initiatives(2)
    names = ("Ελένη Παπαδοπούλου", "Ольга Сергеева", "محمد العلي", "דנה לוי", "山田太郎", "Łukasz Żółć")
    return snapshot_of(
        [
            sales,
            service,
            *(
                Person(name=name, influence=4, interest=3, position=float(at))
                for at, name in enumerate(names)
            ),
            area,
            *processes,
            *ratings,
            Finding(
                statement="Leads wait two days", area=InitiativeArea.PROCESS, processes=(processes[0].id,)
            ),
            first,
            second.with_values(depends_on=(first.id,)),
            BenefitLine(initiative=first.id, name="Time", hours=Decimal(100), rate=Decimal(60)),
            ActionItem(text="Release the test system", owner="Claudia Brenner", due=date(2027, 2, 1)),
            OpenItem(text="Ask the works council", owner="Owner 1", state=OpenState.OPEN),
            ReviewMeeting(name="First review", held_on=date(2027, 3, 1)),
            SignOff(
                name="Claudia Brenner",
                role="Sponsor",
                decision=SignOffDecision.APPROVED,
                signed_on=date(2027, 1, 15),
            ),
        ],
        answers,
    )


def text_of(program: str, path: Path, *options: str) -> str:
    """What an outside program prints about the file."""
    done = subprocess.run([program, *options, str(path)], capture_output=True, check=True, timeout=120)
    return done.stdout.decode()


def words_of(pdftotext: str, path: Path) -> str:
    """The text of all pages as poppler reads it, in one line, words apart by one space."""
    return " ".join(text_of("sh", path, "-c", f'"{pdftotext}" -layout "$0" -').split())
