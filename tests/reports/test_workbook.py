"""The workbook as somebody opens it: tabs, headings, drop-downs, stored values, text that stays text."""

import re
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
import python_calamine
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet

from crmworkshop.activities.figures import figures
from crmworkshop.errors import Cancelled
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.people import Settings
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Objective
from crmworkshop.reports.baseline import id_heading
from crmworkshop.reports.workbook import write_workbook
from tests.reports.builders import rich, snapshot_of
from tests.reports.sheets import formulas, rows_below, stored

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
TABS = [
    "1. Optimization Team",
    "2. Business Model",
    "3. Optimization Goals",
    "4. Process Importance",
    "5. Process Assessment",
    "6. Vendor Optimization",
    "7. Process Prioritization",
    "8. Optimization Roadmap",
    "9. Costs (Optional)",
    "10. Framework (Reference)",
]
DEPARTMENTS = ["Vertrieb & Außendienst", "Εξυπηρέτηση πελατών", "التسويق", "No department"]
HEADINGS = {
    TABS[3]: ["Code", "Process", "Area", "Importance", "Answers", "Agreement"],
    TABS[4]: [
        *["Code", "Process", "Importance", "Current", "Desired", "Gap"],
        *DEPARTMENTS,
        *["Satisfaction", "Data quality"],
    ],
    TABS[5]: ["Product", "Criterion", "Own score", "Benchmark", "Difference", "Flag", "Optimization idea"],
    TABS[6]: [
        *["Rank", "Code", "Process", "Importance", "Gap", "Satisfaction", "Data quality"],
        *["Priority", "Band"],
    ],
    TABS[7]: [
        *["Rank", "Initiative", "Area", "Owner", "Criticality", "Ease", "Impact", "Score", "Start", "End"],
        *["Cost", "Benefit", "Payback (months)", "Status"],
    ],
    TABS[8]: ["Application", "Kind", "Item", "Quantity", "Unit cost", "Period", "Yearly cost"],
}


def written(folder: Path, snapshot: Snapshot) -> Path:
    path = folder / "book.xlsx"
    write_workbook(snapshot, figures(snapshot), path)
    return path


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("book"), rich())


def heading_row(sheet: Worksheet, first: str) -> int:
    return next(row for row in range(1, 20) if sheet.cell(row, 1).value == first)


def test_ten_tabs_in_order_and_no_others_to_be_seen(book: Path) -> None:
    sheets = openpyxl.load_workbook(book).worksheets
    assert [sheet.title for sheet in sheets if sheet.sheet_state == "visible"] == TABS
    assert [sheet.sheet_state for sheet in sheets[len(TABS) :]] == ["veryHidden"]


def test_each_row_of_a_record_carries_its_id_out_of_sight(book: Path) -> None:
    sheet = openpyxl.load_workbook(book)[TABS[9]]
    headings = {str(cell.value): cell.column_letter for cell in sheet[4]}
    column = headings["id:process"]
    assert sheet.column_dimensions[column].hidden
    codes = {sheet[f"A{row}"].value: sheet[f"{column}{row}"].value for row in range(5, sheet.max_row + 1)}
    assert codes["1.1.10"] == "p-1.1.10"
    assert codes["3.1"] == "p-vote"


@pytest.mark.parametrize("tab", HEADINGS)
def test_headings_stand_directly_above_the_data(book: Path, tab: str) -> None:
    sheet = openpyxl.load_workbook(book, data_only=True)[tab]
    expected = HEADINGS[tab]
    row = heading_row(sheet, expected[0])
    assert [sheet.cell(row, at + 1).value for at in range(len(expected))] == expected
    assert any(sheet.cell(row + 1, at + 1).value not in (None, "") for at in range(len(expected)))


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_has_a_title_an_explanation_and_prints_well(book: Path, tab: str) -> None:
    sheet = openpyxl.load_workbook(book)[tab]
    assert str(sheet["A1"].value).startswith(tab.partition(". ")[2])
    assert len(str(sheet["A2"].value)) > 20
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.fitToWidth in (None, 1)  # one page wide
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.freeze_panes is not None
    assert sheet.oddFooter.right.text == "Page &P of &N"
    assert sheet.print_area
    if tab != TABS[1]:
        assert sheet.print_title_rows
        assert sheet.tables


@pytest.mark.parametrize("tab", [TABS[4], TABS[5], TABS[6], TABS[8]])
def test_what_stands_beside_a_table_is_printed_whole_on_its_own_pages(book: Path, tab: str) -> None:
    sheet = openpyxl.load_workbook(book)[tab]
    first, *others = [
        CellRange(area.replace("$", "").rpartition("!")[2]) for area in sheet.print_area.split(",")
    ]
    tables = [CellRange(table.ref) for table in sheet.tables.values()]
    for table in tables:
        assert sum(table.issubset(area) for area in (first, *others)) == 1
    assert sum(table.issubset(first) for table in tables) == 1
    charts = sheet._charts
    assert charts
    for chart in charts:
        start, end = chart.anchor._from, chart.anchor.to
        covered = CellRange(
            min_col=start.col + 1,
            min_row=start.row + 1,
            max_col=end.col + (end.colOff > 0),
            max_row=end.row + (end.rowOff > 0),
        )
        assert sum(covered.issubset(area) for area in others) == 1
        assert first.isdisjoint(covered)


def test_scale_cells_offer_the_words(book: Path) -> None:
    loaded = openpyxl.load_workbook(book)

    def offered(tab: str, heading: str) -> str:
        sheet = loaded[tab]
        first = HEADINGS[tab][0]
        row = heading_row(sheet, first)
        column = next(cell.column for cell in sheet[row] if cell.value == heading)
        below = sheet.cell(row + 1, column).coordinate
        return next(
            str(rule.formula1) for rule in sheet.data_validations.dataValidation if below in rule.sqref
        )

    state = '"Excellent,Good,Moderate,Poor,Not important"'
    assert offered(TABS[3], "Importance") == '"Crucial,Important,Secondary,Unimportant,Not applicable"'
    assert offered(TABS[4], "Current") == state
    assert offered(TABS[4], "Desired") == state
    assert offered(TABS[4], "Usability") == '"Very good,Good,Fair,Poor,Very poor"'
    assert offered(TABS[7], "Status") == '"Idea,Qualified,Ready,In progress,Done"'
    assert offered(TABS[8], "Period") == '"Month,Quarter,Year,One-off"'


def test_charts_stand_on_the_tabs_that_have_figures(book: Path) -> None:
    with zipfile.ZipFile(book) as packed:
        charts = [
            packed.read(name).decode() for name in packed.namelist() if name.startswith("xl/charts/chart")
        ]
    assert len(charts) == 6  # satisfaction, two products, priorities, initiatives, costs
    referred = [re.findall(r"<c:f>'([^']+)'!", chart) for chart in charts]
    assert {name for names in referred for name in names} == {TABS[at] for at in (4, 5, 6, 7, 8)}


def test_priorities_as_worked_out_by_hand(book: Path) -> None:
    """0.5 n + 0.3 u + 0.2 e for 1.1.1: n 1, u (5-2)/4, e (5-5/3)/4, importance 4/4."""
    rows = rows_below(book, TABS[6], "Rank")
    by_code = {row["Code"]: row for row in rows}
    assert by_code["1.1.1"]["Priority"] == pytest.approx(100 * (0.5 + 0.3 * 0.75 + 0.2 * (10 / 3) / 4))
    assert by_code["1.1.1"]["Band"] == "High"
    # only satisfaction 1 of importance 1: 100 x 1/4 x 1, exactly on the limit of Medium
    assert by_code["2.1.6"]["Priority"] == 25
    assert by_code["2.1.6"]["Band"] == "Medium"
    # a gap of 0 leaves nothing to do but is defined
    assert by_code["1.1.10"]["Priority"] == 0
    # equal priority and importance: the code decides, 1.1.2 before 1.1.9
    ranked = [row["Code"] for row in rows if row["Rank"] is not None]
    assert ranked.index("1.1.2") + 1 == ranked.index("1.1.9")
    assert [row["Rank"] for row in rows[: len(ranked)]] == list(range(1, len(ranked) + 1))


def test_processes_without_a_priority_stand_below_with_the_reason(book: Path) -> None:
    rows = rows_below(book, TABS[6], "Rank")
    below = {row["Code"]: row["Left out because"] for row in rows if row["Rank"] is None}
    assert below == {
        "2.1.1": "Importance is “Not applicable”",
        "2.1.2": "Current state is “Not important”",
        "2.1.3": "Current and desired state are “Not important”",
        "2.1.4": "Not rated enough yet",
        "2.1.7": "Not rated enough yet",
    }
    assert all(row["Priority"] is None and row["Band"] is None for row in rows if row["Rank"] is None)


def test_ballots_stand_in_where_nothing_was_decided(book: Path) -> None:
    importance = {row["Code"]: row for row in rows_below(book, TABS[3], "Code")}["3.1"]
    # 4 4 1 2 1 1 0: six numbers, the low median of 1 1 1 2 4 4 is 1
    assert importance["Importance"] == "Unimportant"
    assert importance["Answers"] == 7
    assert importance["Basis"] == "Ballots stand in"
    assessment = {row["Code"]: row for row in rows_below(book, TABS[4], "Code")}["3.1"]
    assert assessment["Current"] == "Moderate"
    assert assessment["Vertrieb & Außendienst"] == 2.5
    assert assessment["Εξυπηρέτηση πελατών"] == pytest.approx(13 / 3)
    assert assessment["No department"] == 2.5
    assert assessment["From ballots, not decided"] == "current, desired, accuracy, satisfaction"
    assert assessment["Satisfaction"] == pytest.approx((2.5 + 13 / 3 + 2.5) / 3)


def test_money_and_dates_are_numbers_and_dates(book: Path) -> None:
    roadmap = {row["Initiative"]: row for row in rows_below(book, TABS[7], "Rank")}
    first = roadmap["Clean the data"]
    assert first["Cost"] == 120_000
    assert first["Benefit"] == 348_000
    assert first["Net first year"] == 228_000
    assert first["Payback (months)"] == pytest.approx(12 * 120_000 / 348_000)
    assert first["Start"] == date(2027, 3, 1)
    assert first["End"] == date(2027, 3, 31)
    assert roadmap["zentrale Kundenakte"]["Start"] == date(2027, 3, 31)  # moved by what it waits for
    assert roadmap["Zentrale Kundenakte"]["Start"] == date(2027, 6, 29)
    assert roadmap["Never pays back"]["Payback (months)"] == "never"
    assert roadmap["Starts after one without an end"]["Start"] is None
    costs = {row["Item"]: row for row in rows_below(book, TABS[8], "Application")}
    assert Decimal(str(costs["Licences"]["Yearly cost"])) == Decimal(143910)
    assert Decimal(str(costs["Hotline"]["Unit cost"])) == Decimal("7.77")
    assert costs["Roll-out"]["One-off cost"] == 12345.67
    assert costs["Without quantity"]["Yearly cost"] is None
    assert costs["Without period"]["Yearly cost"] is None


def test_ties_of_initiatives_go_to_impact_criticality_and_title(book: Path) -> None:
    titles = [row["Initiative"] for row in rows_below(book, TABS[7], "Rank")]
    # all three score 75; "Zentrale" and "zentrale" differ only in case; Clean the data has less impact
    tied = [
        title for title in titles if title in ("Clean the data", "zentrale Kundenakte", "Zentrale Kundenakte")
    ]
    assert tied == ["Zentrale Kundenakte", "zentrale Kundenakte", "Clean the data"]


def test_text_that_looks_like_a_formula_stays_text(book: Path) -> None:
    live = formulas(book)
    texts = {key: value for key, value in stored(book).items() if str(value).startswith(("=", "@", "+"))}
    assert len(texts) > 10
    shown_again = {key for key, text in live.items() if text.startswith("=INDEX")}  # tab 7 repeats the names
    assert not texts.keys() & live.keys() - shown_again


def test_two_readers_see_the_same_values(book: Path) -> None:
    seen = stored(book)
    calamine = python_calamine.CalamineWorkbook.from_path(str(book))
    for tab in TABS:
        sheet = calamine.get_sheet_by_name(tab)
        assert sheet.start is not None
        top, left = sheet.start
        rows = sheet.to_python(skip_empty_area=True)
        ids = {at for row in rows for at, value in enumerate(row) if str(value).startswith(id_heading(""))}
        for down, values in enumerate(rows):
            for column, value in enumerate(values):
                if column in ids:
                    continue
                name = f"{openpyxl.utils.get_column_letter(left + column + 1)}{top + down + 1}"
                other = seen.get((tab, name), "")
                if isinstance(value, date):
                    assert str(other)[:10] == value.isoformat(), (tab, name)
                else:
                    assert value == other, (tab, name)


def test_long_and_unstorable_text(tmp_path: Path) -> None:
    long = "ü" * 32_767
    snapshot = snapshot_of(
        Settings(organisation="A\x00&B\ufffe" + "x" * 300, currency='"€[1]\\'),
        Objective(name="broken \ud800 surrogate\x1b", description=long),
        Objective(name="_x0041_", description="line\nbreak\ttab"),
        Process(code="1", name="internal:Sheet!A1", in_scope=True, description="https://example.org"),
    )
    rows = rows_below(written(tmp_path, snapshot), TABS[2], "Objective")
    assert [row["Objective"] for row in rows] == ["broken \ufffd surrogate\ufffd", "_x0041_"]
    assert rows[0]["What it means"] == long
    assert rows[1]["What it means"] == "line\nbreak\ttab"


def test_an_empty_workshop_makes_ten_tabs(tmp_path: Path) -> None:
    book = written(tmp_path, snapshot_of())
    assert openpyxl.load_workbook(book).sheetnames[: len(TABS)] == TABS
    for tab, headings in HEADINGS.items():
        sheet = openpyxl.load_workbook(book)[tab]
        assert heading_row(sheet, headings[0])


def test_costs_that_are_switched_off_are_said_to_be_left_out(tmp_path: Path) -> None:
    book = written(tmp_path, rich(switched_off=("1.5.1",)))
    assert openpyxl.load_workbook(book)[TABS[8]]["A2"].value == "Costs were left out of this workshop."
    assert rows_below(book, TABS[8], "Application") == []


def test_an_address_is_not_handed_out(book: Path) -> None:
    assert not [value for value in stored(book).values() if "anna@example.org" in str(value)]


def test_dependencies_in_a_circle_run_as_planned(tmp_path: Path) -> None:
    day = date(2027, 1, 4)
    snapshot = snapshot_of(
        Initiative(id="a", name="A", start=day, length_days=5, depends_on=("b",)),
        Initiative(id="b", name="B", start=day, length_days=9, depends_on=("a",)),
    )
    rows = {row["Initiative"]: row for row in rows_below(written(tmp_path, snapshot), TABS[7], "Rank")}
    assert rows["A"]["Start"] == rows["B"]["Start"] == date(2027, 1, 4)


def test_dates_before_spreadsheets_agree_are_text(tmp_path: Path) -> None:
    snapshot = snapshot_of(Initiative(name="Old", start=date(1850, 1, 1), length_days=3))
    row = rows_below(written(tmp_path, snapshot), TABS[7], "Rank")[0]
    assert (row["Start"], row["End"], row["Planned start"]) == ("1850-01-01", "1850-01-04", "1850-01-01")


def test_many_predecessors(tmp_path: Path) -> None:
    first = [
        Initiative(id=f"i{at}", name=f"I{at}", start=date(2027, 1, 1), length_days=at) for at in range(150)
    ]
    last = Initiative(id="last", name="Last", depends_on=tuple(item.id for item in first), length_days=1)
    rows = {
        row["Initiative"]: row
        for row in rows_below(written(tmp_path, snapshot_of(*first, last)), TABS[7], "Rank")
    }
    assert rows["Last"]["Start"] == date(2027, 5, 30)  # 1 January + 149 days


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    snapshot, path, heard = rich(), tmp_path / "book.xlsx", []
    with pytest.raises(Cancelled):
        write_workbook(
            snapshot,
            figures(snapshot),
            path,
            lambda share, label: heard.append((share, label)),
            lambda: len(heard) == 4,
        )
    assert not path.exists()
    assert len(heard) == 4


def test_equal_names_of_applications_are_told_apart(tmp_path: Path) -> None:
    one, two = Application(name="Same", users=2), Application(name="same", users=4)
    cost = CostItem(name="Licence", quantity=Decimal(1), unit_cost=Decimal(100))
    snapshot = snapshot_of(
        one, two, replace(cost, id="c1", application=one.id), replace(cost, id="c2", application=two.id)
    )
    sheet = openpyxl.load_workbook(written(tmp_path, snapshot), data_only=True)[TABS[8]]
    totals = {
        sheet.cell(row, 11).value: (sheet.cell(row, 12).value, sheet.cell(row, 14).value)
        for row in range(1, 30)
    }
    assert totals["Same"] == (100, 50)
    assert totals["same (2)"] == (100, 25)
