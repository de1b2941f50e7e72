"""An analysis page: its blocks from top to bottom, lazily, and tables that sort, copy and lead on."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    BubbleChart,
    Column,
    Form,
    Heading,
    KeyFigure,
    KeyFigures,
    Mark,
    Paragraph,
    Point,
    Series,
    Table,
    Tone,
)
from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.ratings import GAP_RATING
from crmworkshop.activities.spec import Activity, Analysis
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.charts.bars import BarChartWidget
from crmworkshop.ui.charts.bubbles import BubbleChartWidget
from crmworkshop.ui.charts.chart import Plan
from crmworkshop.ui.charts.table import ROW, TableView, TableWidget
from crmworkshop.ui.charts.table_model import TableModel
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.workspace import Workspace
from tests.ui.grids import shown, workshop_at

TABLE = Table(
    "Ranking",
    (
        Column("Process", width=2),
        Column("Cost", Form.MONEY),
        Column("Gap", Form.SIGNED),
        Column("Start", Form.DATE),
        Column("Priority", Form.MARK),
    ),
    (
        ("Quotation", Decimal("1200.50"), 2, date(2027, 3, 9), Mark("High 64", Tone.HIGH, True, 64.0)),
        ("lead capture", None, -1, None, Mark("Low 9", Tone.LOW, True, 9.0)),
        ("Forecast", Decimal(90000), 0, date(2026, 12, 1), None),
    ),
    keys=("2.1.1", "1.1.1", ""),
)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return workshop_at(tmp_path / "w.crmw")


def page_of(qtbot: QtBot, workshop: Workshop, *blocks: Block) -> AnalysisPage:
    page = AnalysisPage(Analysis("Test", lambda _s, _f: blocks), GAP_RATING, Workspace(workshop))
    shown(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.widgets()) and all(widget.isVisible() for widget in page.widgets()))
    return page


TableOf = Callable[..., TableView]


@pytest.fixture
def table_of(qtbot: QtBot, workshop: Workshop) -> Iterator[TableOf]:
    """Shows a table on a page, which lives until the test ends."""
    pages = []

    def table(block: Table = TABLE) -> TableView:
        page = page_of(qtbot, workshop, block)
        pages.append(page)
        widget = page.widgets()[0]
        assert isinstance(widget, TableWidget)
        assert widget.view is not None
        return widget.view

    yield table
    pages.clear()


def column(view: TableView, at: int) -> list[str]:
    return [view.table.text(row, at) for row in range(view.table.rowCount())]


def click_header(qtbot: QtBot, view: TableView, at: int) -> None:
    header = view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(at) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_blocks_stand_from_top_to_bottom(qtbot: QtBot, workshop: Workshop) -> None:
    blocks: tuple[Block, ...] = (
        Heading("What we saw"),
        Paragraph("<b>Plain</b> & simple"),
        KeyFigures((KeyFigure("12", "processes"),)),
        BarChart("Bars", ("a",), (Series("x", (1.0,)),)),
        TABLE,
    )
    page = page_of(qtbot, workshop, *blocks)

    assert page.blocks == blocks
    tops = [widget.y() for widget in page.widgets()]
    assert tops == sorted(tops)
    assert len(set(tops)) == 5
    words = page.widgets()[1]
    assert isinstance(words, QLabel)
    assert (words.text(), words.textFormat()) == ("<b>Plain</b> & simple", Qt.TextFormat.PlainText)


def test_no_blocks_say_so(qtbot: QtBot, workshop: Workshop) -> None:
    page = page_of(qtbot, workshop)
    words = page.widgets()[0]
    assert isinstance(words, QLabel)
    assert words.text().startswith("Nothing to show yet")


def test_nothing_is_computed_until_somebody_looks(qtbot: QtBot, workshop: Workshop) -> None:
    asked: list[int] = []

    def blocks(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
        asked.append(snapshot.revision)
        processes = snapshot.all(Process)
        return (Heading("Same"), Paragraph(processes[2].name))

    page = AnalysisPage(Analysis("Test", blocks), GAP_RATING, Workspace(workshop))
    process = workshop.find(Process, "1.1.1")
    assert process is not None
    page.workspace.do(Change("Rename", (changed(process, name="Lead intake"),)))
    assert asked == []

    shown(qtbot, page)
    qtbot.waitUntil(lambda: len(asked) == 1)
    heading, words = page.widgets()
    assert isinstance(words, QLabel)
    assert words.text() == "Lead intake"
    page.workspace.undo()
    page.workspace.redo()
    page.workspace.undo()
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert page.widgets()[0] is heading
    assert page.blocks[1] == Paragraph("Lead capture")


def test_the_place_scrolled_to_stays(qtbot: QtBot, workshop: Workshop) -> None:
    def blocks(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
        bars = Series("x", tuple(float(at) for at in range(60)))
        chart = BarChart("Bars", tuple(map(str, range(60))), (bars,))
        return (Paragraph(snapshot.all(Process)[2].name), chart)

    page = AnalysisPage(Analysis("Test", blocks), GAP_RATING, Workspace(workshop))
    shown(qtbot, page)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    bar.setValue(400)
    process = workshop.find(Process, "1.1.1")
    assert process is not None

    page.workspace.do(Change("Rename", (changed(process, name="Lead intake"),)))

    qtbot.waitUntil(lambda: page.blocks[0] == Paragraph("Lead intake"))
    assert bar.value() == 400


def test_a_chart_leads_on_through_the_page(qtbot: QtBot, workshop: Workshop) -> None:
    page = page_of(qtbot, workshop, BarChart("Bars", ("a",), (Series("x", (1.0,)),), keys=("1.1.1",)))
    chart = page.widgets()[0]
    assert isinstance(chart, BarChartWidget)
    chart.setFocus()

    with qtbot.waitSignal(page.jump_wanted) as jump:
        qtbot.keyClick(chart, Qt.Key.Key_Return)

    assert jump.args == ["1.1.1"]


def test_a_table_reads_as_its_columns_ask(qtbot: QtBot, table_of: TableOf) -> None:
    view = table_of()

    assert column(view, 1) == ["1,200.50 EUR", "–", "90,000 EUR"]
    assert column(view, 2) == ["+2", "−1", "0"]
    assert column(view, 3) == ["9 Mar 2027", "–", "1 Dec 2026"]
    role = Qt.ItemDataRole.TextAlignmentRole
    sides = [view.table.headerData(at, Qt.Orientation.Horizontal, role) for at in range(5)]
    assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides] == [False, True, True, False, False]
    said = view.table.data(view.table.index(0, 4), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Quotation, Priority: High 64"


def test_headers_sort_and_give_the_order_back(qtbot: QtBot, table_of: TableOf) -> None:
    view = table_of()
    orders = []
    for at in (0, 1, 4, 4, 4):
        click_header(qtbot, view, at)
        orders.append(column(view, 0))

    assert orders == [
        ["Forecast", "lead capture", "Quotation"],
        ["Forecast", "Quotation", "lead capture"],  # most costly first, what has no cost last
        ["Quotation", "lead capture", "Forecast"],
        ["lead capture", "Quotation", "Forecast"],
        ["Quotation", "lead capture", "Forecast"],  # as the table came
    ]


def test_rows_are_copied_for_a_spreadsheet(qtbot: QtBot, table_of: TableOf) -> None:
    view = table_of()
    view.setFocus()
    view.selectRow(0)

    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text().splitlines() == [
        "Process\tCost\tGap\tStart\tPriority",
        "Quotation\t1200.50\t2\t2027-03-09\tHigh 64",
    ]


def test_a_row_leads_to_its_record_if_it_has_one(qtbot: QtBot, table_of: TableOf) -> None:
    view = table_of()

    def place(row: int) -> QPoint:
        return view.visualRect(view.table.index(row, 0)).center()

    with qtbot.waitSignal(view.jump_wanted) as jump:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(1))
    assert jump.args == ["1.1.1"]
    with qtbot.waitSignal(view.jump_wanted) as entered:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert entered.args == ["1.1.1"]
    with qtbot.assertNotEmitted(view.jump_wanted):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(2))


def test_groups_head_the_rows_of_a_table(qtbot: QtBot, qtmodeltester: ModelTester, table_of: TableOf) -> None:
    rows = tuple((name, number) for number, name in enumerate("abcd"))
    grouped = Table("T", (Column("Name"), Column("No", Form.WHOLE)), rows, groups=("A", "A", "B", "B"))
    view = table_of(grouped)

    assert view.table.rows == ["A", 0, 1, "B", 2, 3]
    assert view.columnSpan(0, 0) == 2
    qtmodeltester.check(view.table)
    click_header(qtbot, view, 1)
    assert view.table.rows == [3, 2, 1, 0]
    assert view.columnSpan(0, 0) == 1


def test_long_texts_wrap_and_columns_share_the_width(qtbot: QtBot, table_of: TableOf) -> None:
    text = "The customer master is kept in three systems and nobody decides which is right. " * 2
    block = Table(
        "T", (Column("A"), Column("B", width=3), Column("N", Form.WHOLE)), (("x", text, 1), ("y", "z", 2))
    )
    view = table_of(block)

    assert sum(view.columnWidth(at) for at in range(3)) == view.viewport().width()
    assert view.rowHeight(0) > view.rowHeight(1) == 32
    assert view.height() >= view.rowHeight(0) + 64


def test_an_empty_table_says_what_is_missing(qtbot: QtBot, workshop: Workshop) -> None:
    empty = Table("Costs", (Column("A"),), (), empty="Nobody has entered costs yet.")
    page = page_of(qtbot, workshop, Table("Licences", (Column("A"),), (("CRM",),)), empty)
    texts = [label.text() for label in page.widgets()[1].findChildren(QLabel)]
    assert texts == ["Costs", "Nobody has entered costs yet."]
    assert page.way.isHidden()


def test_words_and_tables_without_rows_are_one_sentence_and_a_way(qtbot: QtBot, workshop: Workshop) -> None:
    empty = Table("Costs", (Column("A"),), (), empty="Nobody has entered costs yet.")
    page = page_of(qtbot, workshop, Paragraph("Enter a cost first.", Tone.MUTED), empty, empty)
    assert [label.text() for label in page.findChildren(QLabel)] == ["Enter a cost first."]
    assert page.way.isVisible()


def test_a_long_table_shows_its_first_rows_until_all_are_wanted(qtbot: QtBot, table_of: TableOf) -> None:
    """It never scrolls in itself: there is one scroll bar, that of the page. The last row is two lines high."""
    name = "Process {} " + "of the sales office in Thessaloniki and its branches " * 3
    rows = tuple((name.format(at) if at == 1499 else f"Process {at}", at) for at in range(1500))
    view = table_of(Table("Long", (Column("Process"), Column("No", Form.WHOLE)), rows))
    widget = view.parentWidget()
    assert isinstance(widget, TableWidget)
    assert widget.more is not None

    assert (view.table.rowCount(), widget.more.text()) == (40, "Show all 1,500")
    assert view.height() < 1500 * ROW / 20
    click_header(qtbot, view, 1)  # sorts all of them, not only those shown
    assert view.table.rowCount() == 40
    assert view.table.text(0, 1) == "1,499"
    assert len(view.copied().splitlines()) == 1501
    click_header(qtbot, view, 1)
    qtbot.mouseClick(widget.more, Qt.MouseButton.LeftButton)
    assert view.table.rowCount() == 1500
    assert widget.more.isHidden()
    qtbot.waitUntil(lambda: view.rowHeight(1499) > ROW)
    heights = [view.rowHeight(row) for row in range(1500)]
    assert view.height() == view.horizontalHeader().height() + 2 + sum(heights)
    assert view.verticalScrollBar().maximum() == 0


def test_the_model_keeps_qt_s_rules(qtmodeltester: ModelTester) -> None:
    model = TableModel(TABLE, "EUR")
    qtmodeltester.check(model)
    model.sort(1)
    model.sort(-1)


SHOWN = [
    (activity, shape) for activity in ACTIVITIES for shape in activity.tabs if isinstance(shape, Analysis)
]


@pytest.mark.parametrize(
    ("activity", "shape"), SHOWN, ids=[f"{activity.id} {shape.title}" for activity, shape in SHOWN]
)
def test_every_analysis_opens_on_an_almost_empty_workshop(
    qtbot: QtBot, workshop: Workshop, activity: Activity, shape: Analysis
) -> None:
    page = AnalysisPage(shape, activity, Workspace(workshop))
    shown(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.widgets()))
    assert page.grab().width() == 1000


def test_a_chart_comes_to_rest_whatever_the_height_of_the_window(
    qtbot: QtBot, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dots are drawn lower where they are narrower, so a scroll bar that comes must not make itself needless."""
    dots = BubbleChart("Dots", "x", "y", (1.0, 5.0), (1.0, 5.0), (Point("one", 3.0, 3.0),))
    page = page_of(qtbot, workshop, dots)
    chart = page.widgets()[0]
    assert isinstance(chart, BubbleChartWidget)
    laid_out: list[float] = []
    lay_out = chart.lay_out

    def counted(width: float) -> Plan:
        laid_out.append(width)
        assert len(laid_out) < 1000, "the chart never comes to rest"
        return lay_out(width)

    monkeypatch.setattr(chart, "lay_out", counted)
    page.resize(820, 620)
    QApplication.processEvents()
    for height in range(400, 560):
        page.resize(820, height)
        QApplication.processEvents()
    assert set(laid_out) == {chart.width()}
