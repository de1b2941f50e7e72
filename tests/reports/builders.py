"""Workshops made in code for the tests of what goes out."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, Question
from crmworkshop.method.vocabulary import (
    Automation,
    BacklogState,
    Box,
    CostKind,
    InitiativeArea,
    PainCause,
    Period,
    TeamArea,
    TeamRole,
)
from crmworkshop.models.landscape import Application, Capability, CostItem
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.snapshot import AnswerCount, Answers, Snapshot
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.vendors import Product, VendorPractice, VendorScore

BLANK = None
DASH = 0


def snapshot_of(
    *records: Record,
    answers: Iterable[AnswerCount] = (),
    respondents: Mapping[str | None, int] | None = None,
) -> Snapshot:
    """The snapshot of a workshop that holds these records, in this order."""
    tables: dict[str, list[Record]] = {kind.table: [] for kind in RECORD_TYPES}
    for at, record in enumerate(records):
        tables[record.table].append(replace(record, position=float(at)))
    if not tables["settings"]:
        tables["settings"].append(Settings(organisation="Acme"))
    return Snapshot(
        {name: tuple(rows) for name, rows in tables.items()}, Answers(tuple(answers), respondents or {}), 1
    )


def decided(process: Process, question: Question, value: int | None, department: str | None = None) -> Rating:
    """The group's decision on one question."""
    return Rating(
        id=rating_id(process.id, question, department),
        process=process.id,
        question=question,
        department=department,
        value=value,
        reason="=1+1",
    )


def voted(process: Process, question: Question, department: str | None, *values: int) -> list[AnswerCount]:
    """Ballots of one department, one value each."""
    return [
        AnswerCount(process.id, question, department, value, values.count(value))
        for value in sorted(set(values))
    ]


SALES = Department(id="d-sales", name="Vertrieb & Außendienst", headcount=40)
CARE = Department(id="d-care", name="Εξυπηρέτηση πελατών", headcount=10)
MARKETING = Department(id="d-marketing", name="التسويق", headcount=None)
DEPARTMENTS = (SALES, CARE, MARKETING)
_AREA = Process(id="p-1", code="1", name="Marketing", level=1)
_GROUP = Process(id="p-1-1", code="1.1", name="Campaigns", level=2, parent="p-1")
# importance, current, desired, one satisfaction per department, relevance, accuracy, timeliness, usability
_RATED: tuple[tuple[str, str, tuple[int | None, ...]], ...] = (
    ("1.1.1", "=Campaign+planning", (4, 1, 4, 1, 2, 3, 2, 2, BLANK, 1)),
    ("1.1.2", "Kampagnenplanung für Großkunden", (3, 2, 4, 4, BLANK, 5, 4, BLANK, BLANK, BLANK)),
    ("1.1.9", "Βαθμολόγηση επαφών", (3, 2, 4, 4, BLANK, 5, 4, BLANK, BLANK, BLANK)),  # ties with 1.1.2
    ("1.1.10", "تسجيل العملاء", (4, 3, 3, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK)),
    ("2.1.1", "Not applicable here", (DASH, 1, 4, 1, 1, 1, 1, 1, 1, 1)),
    ("2.1.2", "Not important now", (4, DASH, 4, 2, 2, 2, BLANK, BLANK, BLANK, BLANK)),
    ("2.1.3", "Not important at all", (2, DASH, DASH, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK)),
    ("2.1.4", "Nobody rated this", (BLANK,) * 10),
    ("2.1.5", "Better than wanted", (2, 4, 2, 5, 5, 4, 5, 5, 5, 5)),
    ("2.1.6", "Only satisfaction", (1, BLANK, BLANK, 1, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK)),
    ("2.1.7", "Importance missing", (BLANK, 1, 4, 1, 1, 1, 1, 1, 1, 1)),
)


def _processes() -> tuple[tuple[Process, ...], list[Rating]]:
    leaves = []
    ratings: list[Rating] = []
    for code, name, values in _RATED:
        process = Process(
            id=f"p-{code}",
            code=code,
            name=name,
            in_scope=True,
            parent="p-1-1" if code.startswith("1") else None,
            automation=Automation.MIXED,
            description="@SUM(A1) is only text",
        )
        leaves.append(process)
        importance, current, desired, *rest = values
        for question, value in (
            (Question.IMPORTANCE, importance),
            (Question.CURRENT, current),
            (Question.DESIRED, desired),
            *zip(DATA_QUALITY_QUESTIONS, rest[3:], strict=True),
        ):
            if value is not None:
                ratings.append(decided(process, question, value))
        for department, value in zip(DEPARTMENTS, rest[:3], strict=True):
            if value is not None:
                ratings.append(decided(process, Question.SATISFACTION, value, department.id))
    return tuple(leaves), ratings


def _balloted() -> tuple[Process, list[AnswerCount]]:
    """A process with ballots only, and real disagreement."""
    process = Process(id="p-vote", code="3.1", name="Voted, not decided", in_scope=True)
    answers = [
        *voted(process, Question.IMPORTANCE, "d-sales", 4, 4, 1, 2),
        *voted(process, Question.IMPORTANCE, "d-care", 1, 1, 0),
        *voted(process, Question.CURRENT, "d-care", 1, 2, 2),
        *voted(process, Question.DESIRED, None, 4, 4, 3),
        *voted(process, Question.SATISFACTION, "d-sales", 1, 2, 2, 5),
        *voted(process, Question.SATISFACTION, "d-care", 4, 4, 5),
        *voted(process, Question.SATISFACTION, None, 3, 2),
        *voted(process, Question.ACCURACY, "d-sales", 1, 1, 2),
    ]
    return process, answers


def _initiatives() -> tuple[Record, ...]:
    def initiative(key: str, name: str, *ratings: int | None, **values: object) -> Initiative:
        criticality, ease, impact = ratings
        start = Initiative(id=key, name=name, criticality=criticality, ease=ease, impact=impact)
        return replace(start, **values)

    day = date(2027, 3, 1)
    money = {"one_off": Decimal("120000.00"), "running": Decimal(0)}
    return (
        initiative("i-1", "Clean the data", 5, 3, 4, start=day, length_days=30, **money),
        initiative(
            "i-2",
            "zentrale Kundenakte",
            4,
            3,
            5,
            start=day,
            length_days=90,
            depends_on=("i-1",),
            area=InitiativeArea.DATA_QUALITY,
            state=BacklogState.READY,
            **money,
        ),
        initiative("i-3", "Zentrale Kundenakte", 4, 3, 5, length_days=10, depends_on=("i-1", "i-2")),
        initiative(
            "i-4",
            "Never pays back",
            1,
            1,
            1,
            start=date(2027, 12, 24),
            one_off=Decimal("10.05"),
            running=Decimal("99.99"),
            depends_on=("i-5",),
        ),
        initiative("i-5", "=cmd|' /C calc'!A0", 2, None, 3, length_days=5),
        initiative("i-6", "Without length", 2, 2, 5, start=date(2028, 1, 31), depends_on=("i-2",)),
        initiative("i-7", "Starts after one without an end", 5, 5, 5, depends_on=("i-6",), length_days=3),
        BenefitLine(initiative="i-1", name="Penalties avoided", amount=Decimal(300_000)),
        BenefitLine(initiative="i-1", name="Hours", hours=Decimal(320), rate=Decimal(150)),
        BenefitLine(initiative="i-2", name="Orders", amount=Decimal("60000.10")),
        BenefitLine(initiative="i-4", name="Little", amount=Decimal("50.50")),
        BenefitLine(initiative="i-5", name="Incomplete", hours=Decimal(5)),
    )


def _vendors() -> tuple[Record, ...]:
    scores = (
        ("v-1", "Business value", "72.5", "70", "2"),
        ("v-1", "Usability", "55", "71.5", None),
        ("v-1", "Integration", "60", "65", "1"),
        ("v-1", "Training", None, "50", "1"),
        ("v-2", "Usability", "80", "60", "0.5"),
        ("v-2", "Support", "33.3", None, "0.25"),
    )

    def amount(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return (
        Product(id="v-1", name="Nordlicht CRM", vendor="Nordlicht GmbH"),
        Product(id="v-2", name="Second", vendor="Δεύτερος"),
        Product(id="v-3", name="second", vendor="Without any score"),
        *(
            VendorScore(
                product=product,
                criterion=criterion,
                own=amount(own),
                benchmark=amount(benchmark),
                weight=amount(weight),
                idea="=HYPERLINK(1)",
            )
            for product, criterion, own, benchmark, weight in scores
        ),
        VendorPractice(name="Contract", rating=2, evidence="Renewal date unknown"),
    )


def _costs() -> tuple[Record, ...]:
    def cost(
        name: str,
        application: str | None,
        kind: CostKind | None,
        quantity: str | None,
        unit: str | None,
        period: Period | None,
    ) -> CostItem:
        return CostItem(
            name=name,
            application=application,
            kind=kind,
            quantity=None if quantity is None else Decimal(quantity),
            unit_cost=None if unit is None else Decimal(unit),
            period=period,
        )

    return (
        Application(id="a-1", name="CRM*", users=120, licences=150),
        Application(id="a-2", name="crm*", users=0),
        Application(id="a-3", name=">5 Mail", users=None),
        Application(id="a-4", name="No costs", users=5),
        cost("Licences", "a-1", CostKind.TECHNOLOGY, "150", "79.95", Period.MONTH),
        cost("Support", "a-1", CostKind.PEOPLE, "2.5", "61000", Period.YEAR),
        cost("Roll-out", "a-1", CostKind.OTHER, "1", "12345.67", Period.ONE_OFF),
        cost("Mail", "a-3", CostKind.TECHNOLOGY, "1", "0.10", Period.QUARTER),
        cost("Archive", "a-2", None, "3", "10", Period.MONTH),
        cost("Hotline", None, CostKind.PEOPLE, "10", "7.77", Period.MONTH),
        cost("Without quantity", "a-4", CostKind.OTHER, None, "5", Period.YEAR),
        cost("Without period", "a-4", CostKind.OTHER, "5", "5", None),
    )


def _strategy() -> tuple[Record, ...]:
    return (
        Objective(id="o-1", name="Keep customers", description="Fewer leave"),
        Objective(id="o-2", name="No goal yet"),
        Goal(name="One view", objective="o-1", enabler="Service module", metric="Churn", votes=3),
        Goal(name="Without objective", votes=5),
        StrategyCard(box=Box.PROCESS_GAPS, text="Typed twice", votes=4, cause=PainCause.DATA),
        StrategyCard(box=Box.PROCESS_GAPS, text="=Late\nquotes", votes=7),
        StrategyCard(box=Box.EXTERNAL_CONSIDERATIONS, text="A rival moves fast"),
    )


def rich(**settings: object) -> Snapshot:
    """A small workshop with whatever is awkward: ties, "-", blanks, disagreement, scripts, "=" texts."""
    leaves, ratings = _processes()
    balloted, answers = _balloted()
    start = Settings(
        organisation="Größe & Söhne Ἀθῆναι",
        currency="EUR",
        facilitator="Frieda",
        start=date(2027, 1, 11),
    )
    people = (
        Person(name="Zoë", team_role=TeamRole.TEAM_MEMBER, area=TeamArea.IT, department="d-sales"),
        Person(name="=Anna", job_title="CEO", team_role=TeamRole.SPONSOR, email="anna@example.org"),
        Person(name="Only invited"),
        Person(name="محمد", committee=True, willing=True),
    )
    return snapshot_of(
        replace(start, **settings),
        *DEPARTMENTS,
        *people,
        *_strategy(),
        Capability(name="Sell"),
        *_costs(),
        _AREA,
        _GROUP,
        *leaves,
        balloted,
        *ratings,
        *_vendors(),
        *_initiatives(),
        answers=answers,
        respondents={"d-sales": 4, "d-care": 3, None: 2},
    )
