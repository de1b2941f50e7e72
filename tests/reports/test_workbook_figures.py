"""The workbook's figures: stored values, LibreOffice's own calculation, and the app's figures are the same."""

import math
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmworkshop.activities.figures import Figures, figures
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, IMPORTANCE, STATE, Question
from crmworkshop.method.vocabulary import Period
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.record import Record
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.reports.workbook import write_workbook
from tests.reports.builders import decided, rich, snapshot_of, voted
from tests.reports.sheets import Cells, converted, formulas, recalculated, rows_below, stored

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
FindProgram = Callable[[str], str]
PRIORITIES = "7. Process Prioritization"


def close(one: object, other: object) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)
    return one == other


def differences(one: Cells, other: Cells) -> list[tuple[tuple[str, str], object, object]]:
    return [
        (key, one.get(key), other.get(key))
        for key in sorted(one.keys() | other.keys())
        if not close(one.get(key), other.get(key))
    ]


def written(folder: Path, snapshot: Snapshot) -> Path:
    path = folder / "book.xlsx"
    write_workbook(snapshot, figures(snapshot), path)
    return path


def shown(path: Path) -> list[tuple[object, ...]]:
    return [
        (row["Rank"], row["Code"], row["Priority"], row["Band"])
        for row in rows_below(path, PRIORITIES, "Rank")
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {
            "weigh_by_headcount": True,
            "weight_need": Decimal("0.123"),
            "weight_data": Decimal(0),
            "high_from": Decimal("33.3"),
            "flag_margin": Decimal("16.5"),
            "discount_rate": Decimal(0),
            "horizon_years": 7,
            "weight_ease": Decimal("2.5"),
            "roadmap_start": date(2027, 1, 31),
        },
        {"weight_criticality": Decimal(0), "weight_ease": Decimal(0), "weight_impact": Decimal(0)},
    ],
    ids=["defaults", "other settings", "no weight"],
)
def test_libreoffice_calculates_the_same_from_scratch(
    changed: dict[str, object], tmp_path: Path, outside_program: FindProgram
) -> None:
    book = written(tmp_path, rich(**changed))
    assert len(formulas(book)) > 400
    assert differences(stored(book), recalculated(outside_program("soffice"), book, tmp_path / "again")) == []


@pytest.mark.parametrize("weighed", [False, True])
def test_what_too_few_answered_is_left_out_and_counts_all_the_same(
    weighed: bool, tmp_path: Path, outside_program: FindProgram
) -> None:
    """By hand: (5 + 4 + 2) / 3, and by headcount (10 x 5 + 20 x 4 + 3 x 2) / 33; then Sales changes to 1."""
    people = {"Sales": 10, "Care": 20, "Legal": 3}
    sales, care, legal = (Department(id=name, name=name, headcount=count) for name, count in people.items())
    process = Process(id="p", code="1", name="Quotation", in_scope=True)
    asked = Question.SATISFACTION
    snapshot = snapshot_of(
        Settings(organisation="Acme", weigh_by_headcount=weighed),
        sales,
        care,
        legal,
        process,
        Round(name="Survey"),
        decided(process, asked, 5, sales.id),
        answers=(*voted(process, asked, care.id, *[4] * 5), *voted(process, asked, legal.id, 2)),
    )
    book = written(tmp_path, snapshot)
    (row,) = rows_below(book, "5. Process Assessment", "Code")
    assert [row[name] for name in people] == [5, 4, None]
    assert row["Satisfaction"] == pytest.approx(136 / 33 if weighed else 11 / 3, rel=1e-12)
    assert row["From ballots, not decided"] == "satisfaction of Care; too few answers to show: Legal"
    changed = changed_in_the_sheet(
        book, tmp_path / "changed.xlsx", [("5. Process Assessment", "1", "Sales", 1)]
    )
    again = converted(outside_program("soffice"), changed, tmp_path / "again")
    (row,) = rows_below(again, "5. Process Assessment", "Code")
    assert row["Satisfaction"] == pytest.approx(96 / 33 if weighed else 7 / 3, rel=1e-9)


def test_codes_that_look_ups_would_misread(tmp_path: Path, outside_program: FindProgram) -> None:
    """Equal codes, wildcards and codes longer than a look-up takes: each process keeps its own figures."""
    codes = ["1", "1", "Is it eas?", "Is it easy", "*", "~x", "a", "A", "y" * 300]
    records: list[Record] = [Department(id="d", name="Sales", headcount=1)]
    for at, code in enumerate(codes):
        process = Process(id=f"p{at}", code=code, name=f"Process {at}", in_scope=True)
        records += [
            process,
            decided(process, Question.IMPORTANCE, at % 4 + 1),
            decided(process, Question.CURRENT, 1),
            decided(process, Question.DESIRED, 1 + at % 3),
            decided(process, Question.SATISFACTION, 1 + at % 5, "d"),
        ]
    book = written(tmp_path, snapshot_of(*records))
    assert differences(stored(book), recalculated(outside_program("soffice"), book, tmp_path / "again")) == []


def changed_in_the_sheet(book: Path, target: Path, changes: Iterable[tuple[str, str, str, object]]) -> Path:
    """A copy in which cells were typed over: tab, code, heading and the new value."""
    loaded = openpyxl.load_workbook(book)
    for tab, code, heading, value in changes:
        sheet = loaded[tab]
        top = next(row for row in range(1, 20) if sheet.cell(row, 1).value == "Code")
        column = next(cell.column for cell in sheet[top] if cell.value == heading)
        row = next(row for row in range(top + 1, 60) if sheet.cell(row, 1).value == code)
        sheet.cell(row, column).value = value
    loaded.save(target)
    return target


@pytest.mark.parametrize(
    ("change", "question", "code", "value", "department"),
    [
        (("4. Process Importance", "3.1", "Importance", "Crucial"), Question.IMPORTANCE, "3.1", 4, None),
        (
            ("4. Process Importance", "1.1.1", "Importance", "Not applicable"),
            Question.IMPORTANCE,
            "1.1.1",
            0,
            None,
        ),
        (("4. Process Importance", "2.1.7", "Importance", "Crucial"), Question.IMPORTANCE, "2.1.7", 4, None),
        (("5. Process Assessment", "1.1.9", "Desired", "Not important"), Question.DESIRED, "1.1.9", 0, None),
        (("5. Process Assessment", "1.1.10", "Current", "Poor"), Question.CURRENT, "1.1.10", 1, None),
        (
            ("5. Process Assessment", "1.1.9", "التسويق", 1),
            Question.SATISFACTION,
            "1.1.9",
            1,
            "d-marketing",
        ),
        (("5. Process Assessment", "1.1.9", "Usability", "Very poor"), Question.USABILITY, "1.1.9", 1, None),
    ],
)
def test_a_rating_changed_in_the_sheet_moves_the_order_as_in_the_app(
    change: tuple[str, str, str, object],
    question: Question,
    code: str,
    value: int,
    department: str | None,
    tmp_path: Path,
    outside_program: FindProgram,
) -> None:
    before = rich()
    process = next(item for item in before.all(Process) if item.code == code)
    rating = decided(process, question, value, department)
    kept = [record for record in before.all(Rating) if record.id != rating.id]
    others = [record for kind in (Settings, Department, Process) for record in before.all(kind)]
    after = snapshot_of(*others, *kept, rating, answers=before.answers, respondents=before.respondents)
    book = written(tmp_path, before)
    edited = changed_in_the_sheet(book, tmp_path / "edited.xlsx", [change])
    folder = tmp_path / "again"
    recalculated(outside_program("soffice"), edited, folder)
    seen = shown(folder / "out" / "bare.xlsx")
    expected = shown(written(tmp_path, after))
    assert [row[:2] for row in seen] == [row[:2] for row in expected]
    assert all(
        close(one, other)
        for a, b in zip(seen, expected, strict=True)
        for one, other in zip(a, b, strict=True)
    )
    assert seen != shown(written(tmp_path, before))


def test_a_weight_and_a_money_cell_changed_in_the_sheet(tmp_path: Path, outside_program: FindProgram) -> None:
    loaded = openpyxl.load_workbook(written(tmp_path, rich()))

    def settle(name: str, value: object) -> None:
        tab, cell = next(iter(loaded.defined_names[name].destinations))
        loaded[tab][cell].value = value

    settle("weight_need", 0.1)
    settle("weight_dissatisfaction", 0.8)
    settle("discount_rate", 0.02)
    settle("weigh_by_headcount", "Yes")
    loaded.save(tmp_path / "edited.xlsx")
    changed = rich(
        weight_need=Decimal("0.1"),
        weight_dissatisfaction=Decimal("0.8"),
        discount_rate=Decimal(2),
        weigh_by_headcount=True,
    )
    seen = recalculated(outside_program("soffice"), tmp_path / "edited.xlsx", tmp_path / "again")
    assert differences(stored(written(tmp_path, changed)), seen) == []


maybe = st.none() | st.integers(0, 4)
five = st.none() | st.integers(1, 5)
cents = st.none() | st.decimals(0, 10**9, places=2)
days = st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1))


@st.composite
def workshops(draw: st.DrawFn) -> Snapshot:
    departments = [
        Department(
            id=f"d{at}", name=draw(st.sampled_from(["Sales", "sales", "Gap", "Ω"])), headcount=draw(five)
        )
        for at in range(draw(st.integers(0, 3)))
    ]
    records: list[Record] = [
        Settings(
            organisation="=Org",
            weigh_by_headcount=draw(st.booleans()),
            weight_need=draw(st.sampled_from([Decimal("0.5"), Decimal(0), Decimal("0.07")])),
        ),
        *departments,
    ]
    for at in range(draw(st.integers(0, 8))):
        process = Process(id=f"p{at}", code=f"1.{at}", name=f"P{at}", in_scope=draw(st.booleans()))
        records.append(process)
        asked = [
            *(
                (question, None, maybe)
                for question in (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
            ),
            *((question, None, five) for question in DATA_QUALITY_QUESTIONS),
            *((Question.SATISFACTION, department.id, five) for department in departments),
        ]
        records += [
            decided(process, question, value, department)
            for question, department, values in asked
            if (value := draw(values)) is not None
        ]
    for at in range(draw(st.integers(0, 5))):
        waits = draw(st.sets(st.integers(0, at - 1))) if at else set()
        records.append(
            Initiative(
                id=f"i{at}",
                name=draw(st.sampled_from(["same", "Same", "other"])),
                criticality=draw(five),
                ease=draw(five),
                impact=draw(five),
                start=draw(days),
                length_days=draw(st.none() | st.integers(0, 900)),
                depends_on=tuple(f"i{number}" for number in waits),
                one_off=draw(cents),
                running=draw(cents),
            )
        )
        records.append(BenefitLine(initiative=f"i{at}", name="B", amount=draw(cents)))
    records.append(Application(id="a", name="CRM", users=draw(five)))
    records += [
        CostItem(
            id=f"c{at}",
            name="Cost",
            application=draw(st.none() | st.just("a")),
            quantity=draw(cents),
            unit_cost=draw(cents),
            period=draw(st.none() | st.sampled_from(Period)),
        )
        for at in range(draw(st.integers(0, 4)))
    ]
    records.append(Product(id="v", name="Product"))
    for at in range(draw(st.integers(0, 4))):
        hundred = st.none() | st.decimals(0, 100, places=1)
        records.append(
            VendorScore(
                id=f"s{at}",
                product="v",
                criterion="C",
                own=draw(hundred),
                benchmark=draw(hundred),
                weight=draw(hundred),
            )
        )
    return snapshot_of(*records)


def expected_processes(found: Figures) -> list[tuple[object, ...]]:
    ranked = found.ranked
    rest = [item for item in found.considered if item.rank is None]
    return [
        (
            item.rank,
            item.code,
            IMPORTANCE.word(item.importance) or None,
            item.gap,
            item.satisfaction,
            item.data_quality,
            item.priority,
            item.band.value if item.band else None,
        )
        for item in (*ranked, *rest)
    ]


def expected_initiatives(found: Figures) -> list[tuple[object, ...]]:
    return [
        (
            item.rank,
            item.title,
            item.score,
            item.span.start,
            item.span.end,
            None if item.benefit is None else float(item.benefit),
            item.payback_months
            if item.payback_months is None or isinstance(item.payback_months, str)
            else float(item.payback_months),
            None if item.npv is None else float(item.npv),
        )
        for item in found.initiatives
    ]


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(workshops())
def test_stored_values_are_the_apps_figures(snapshot: Snapshot) -> None:
    with TemporaryDirectory() as folder:
        book = written(Path(folder), snapshot)
        found = figures(snapshot)
        headings = ("Rank", "Code", "Importance", "Gap", "Satisfaction", "Data quality", "Priority", "Band")
        rows = [tuple(row[name] for name in headings) for row in rows_below(book, PRIORITIES, "Rank")]
        assert rows == expected_processes(found)
        five = {row["Code"]: row for row in rows_below(book, "5. Process Assessment", "Code")}
        for item in found.considered:
            row = five[item.code]
            assert row["Current"] == (STATE.word(item.current) or None)
            assert (row["Gap"], row["Satisfaction"]) == (item.gap, item.satisfaction)
        names = ("Rank", "Initiative", "Score", "Start", "End", "Benefit", "Payback (months)", "NPV")
        rows = [
            tuple(row[name] for name in names) for row in rows_below(book, "8. Optimization Roadmap", "Rank")
        ]
        for row, expected in zip(rows, expected_initiatives(found), strict=True):
            assert all(close(one, other) for one, other in zip(row, expected, strict=True)), (row, expected)
        costs = [
            row["Yearly cost"]
            for row in rows_below(book, "9. Costs (Optional)", "Application")
            if row["Item"]
        ]
        if found.costs.yearly is not None:
            assert math.isclose(
                math.fsum(float(str(cost)) for cost in costs if cost is not None),
                float(found.costs.yearly),
                rel_tol=1e-9,
            )


@pytest.mark.slow
@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(snapshot=workshops())
def test_random_workshops_in_libreoffice(snapshot: Snapshot, outside_program: FindProgram) -> None:
    with TemporaryDirectory() as folder:
        book = written(Path(folder), snapshot)
        again = recalculated(outside_program("soffice"), book, Path(folder) / "again")
        assert differences(stored(book), again) == []
