"""Result tables: columns as wide as they need, headings that stay in sight, and all laid out before it is painted."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.blocks import BarChart, Column, Form, HeatMap, Mark, Series, Table, Tone
from crmworkshop.activities.ratings import GAP_RATING
from crmworkshop.activities.spec import Analysis
from crmworkshop.ui.charts.canvas import advance, wrapped
from crmworkshop.ui.charts.heat import HeatMapWidget
from crmworkshop.ui.charts.table import TableWidget
from crmworkshop.ui.charts.table_cells import MOST_LINES, PAD
from crmworkshop.ui.charts.table_model import TableModel
from crmworkshop.ui.charts.table_widths import column_widths
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.workspace import Workspace
from tests.ui.grids import shown, workshop_at

PLAN = Table(
    "Plan",
    (Column("Rank", Form.WHOLE, 0.4), Column("Initiative", width=2.4), Column("Area"), Column("Owner")),
    tuple(
        (
            at,
            "Name an owner and rules for customer records in every system we have",
            "Revenue lifecycle",
            "Katarzyna Wiśniewska",
        )
        for at in range(3)
    ),
)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme().install(qapp, Scheme.LIGHT)


def test_short_columns_are_whole_before_long_ones_share_the_rest(qtbot: QtBot) -> None:
    """600 pixels hold area, owner and rank whole; the initiative takes all that is left."""
    model = TableModel(PLAN, "EUR")
    widths = column_widths(model, 600)

    assert sum(widths) == 600
    for at in (2, 3):
        need = advance(model.text(0, at), theme().font()) + 2 * theme().px(PAD)
        assert need <= widths[at] <= need + 4
    assert widths[1] > 250


def test_the_first_column_of_words_stays_readable_where_room_is_short(qtbot: QtBot) -> None:
    theme().set_zoom(200)
    widths = column_widths(TableModel(PLAN, "EUR"), 800)
    theme().set_zoom(100)

    assert widths[1] >= 180


def test_dates_and_figures_are_never_cut_the_page_scrolls_sideways(qtbot: QtBot) -> None:
    """200 % in a window for 100 %: every date is whole, and so is every word that is not endless."""
    dates = (date(2027, 11, 10), date(2028, 10, 22))
    columns = (*PLAN.columns, Column("Starts", Form.DATE), Column("Ends", Form.DATE))
    block = Table("Plan", columns, tuple((*row, *dates) for row in PLAN.rows))
    theme().set_zoom(200)
    widget = TableWidget(block, "EUR")
    qtbot.addWidget(widget)
    widget.fit_width(760)
    view = widget.view
    assert view is not None
    widths = [view.columnWidth(at) - 2 * theme().px(PAD) for at in range(6)]
    needs = [advance(view.table.text(0, at), theme().font(tabular=True)) for at in (4, 5)]
    words = [advance(word, theme().font()) for word in ("customer", "lifecycle", "Wiśniewska")]
    least = view.minimumWidth()
    theme().set_zoom(100)

    assert all(need <= width for need, width in zip(needs, widths[4:], strict=True))
    assert all(need <= width for need, width in zip(words, widths[1:4], strict=True))
    assert sum(view.columnWidth(at) for at in range(6)) <= least


def test_headings_stand_on_one_line_where_there_is_room(qtbot: QtBot) -> None:
    block = Table(
        "T",
        (Column("Name"), Column("Payback, months", Form.REAL), Column("Net year 1", Form.REAL)),
        (("a", 1.0, 2.0),),
    )
    wide, narrow = (TableWidget(block, "EUR") for _ in range(2))
    for widget, width in ((wide, 700), (narrow, 260)):
        qtbot.addWidget(widget)
        widget.fit_width(width)

    assert wide.view is not None
    assert narrow.view is not None
    assert wide.view.horizontalHeader().sizeHint().height() == 32
    assert narrow.view.horizontalHeader().sizeHint().height() > 32


def test_rows_are_as_high_as_the_lines_that_are_painted(qtbot: QtBot) -> None:
    """Words are painted in proportional digits and measured so: a hyphen is as narrow as in other text."""
    text = "E-mail hand-over 2027-11-01 of the follow-up list to Al-Mansouri, 111-111-111 records at a time"
    widget = TableWidget(Table("T", (Column("A"), Column("B")), ((text, text),)), "EUR")
    qtbot.addWidget(widget)
    for width in range(300, 700, 7):
        widget.fit_width(width)
        assert widget.view is not None
        widest = [widget.view.columnWidth(at) - 2 * theme().px(PAD) for at in (0, 1)]
        lines = max(len(wrapped(text, theme().font(), room, MOST_LINES)) for room in widest)
        assert widget.view.rowHeight(0) == 32 + 18 * (lines - 1)


def test_a_currency_that_the_title_says_is_not_said_again(qtbot: QtBot) -> None:
    columns, rows = (Column("What"), Column("A year", Form.MONEY)), (("Licences", Decimal(1200)),)

    assert TableModel(Table("Returns in EUR", columns, rows), "EUR").text(0, 1) == "1,200"
    assert TableModel(Table("Costs", columns, rows), "EUR").text(0, 1) == "1,200 EUR"


def test_a_word_among_figures_stands_right_as_they_do(qtbot: QtBot) -> None:
    rows = (("a", Mark("never", Tone.HIGH)), ("b", 12.0))
    widget = TableWidget(Table("T", (Column("Name"), Column("Payback, months", Form.REAL)), rows), "EUR")
    qtbot.addWidget(widget)
    widget.fit_width(500)
    view = widget.view
    assert view is not None
    picture, cell = view.viewport().grab().toImage(), view.visualRect(view.table.index(0, 1))

    def inked(left: int, right: int) -> bool:
        ground = theme().color("surface")
        return any(
            picture.pixelColor(x, y) != ground
            for x in range(left, right)
            for y in range(cell.top() + 4, cell.bottom() - 4)
        )

    assert inked(cell.right() - 30, cell.right() - PAD)
    assert not inked(cell.left() + 1, cell.left() + 40)


def page_of(qtbot: QtBot, folder: Path, *blocks: Table | BarChart | HeatMap) -> AnalysisPage:
    page = AnalysisPage(
        Analysis("Test", lambda _s, _f: blocks), GAP_RATING, Workspace(workshop_at(folder / "w.crmw"))
    )
    page.resize(900, 500)
    shown(qtbot, page)
    return page


def test_what_is_painted_first_is_laid_out(qtbot: QtBot, tmp_path: Path) -> None:
    """As soon as the blocks are there, everything is where it is once the events in hand are done."""
    text = "The customer master is kept in three systems and nobody decides which is right. " * 3
    table = Table("T", (Column("A"), Column("B")), ((text, "short"), ("x", text)) * 8)
    bars = BarChart("Bars", tuple("abcdefghij"), (Series("x", tuple(float(at) for at in range(10))),))
    page = page_of(qtbot, tmp_path, table, bars, table)
    seen: list[list[tuple[int, ...]]] = []

    def places() -> list[tuple[int, ...]]:
        parts: list[QWidget] = [page.body, *page.widgets(), *page.findChildren(QWidget, "")]
        bar = page.area.verticalScrollBar()
        return [(bar.maximum(), bar.pageStep()), *((*part.geometry().getRect(),) for part in parts)]

    show = page._show_blocks

    def showing() -> None:
        show()
        seen.append(places())

    page._later.timeout.disconnect()
    page._later.timeout.connect(showing)
    page.refresh()
    qtbot.waitUntil(lambda: bool(seen))
    for _ in range(5):
        QApplication.processEvents()

    assert len(page.widgets()) == 3
    assert page.area.verticalScrollBar().maximum() > 0
    assert places() == seen[0]


def test_headings_stay_in_sight_while_rows_scroll_by(qtbot: QtBot, tmp_path: Path) -> None:
    rows = tuple((f"Process {at}", at) for at in range(60))
    table = Table("T", (Column("Process"), Column("No", Form.WHOLE)), rows)
    heat = HeatMap(
        "Heat", tuple(f"Row {at}" for at in range(60)), ("Sales", "Service"), ((1.0, 5.0),) * 60, 1, 5
    )
    page = page_of(qtbot, tmp_path, table, heat)
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() > 1000)
    first, second = page.widgets()
    assert isinstance(first, TableWidget)
    assert isinstance(second, HeatMapWidget)
    assert first.view is not None
    head, viewport = first.view.horizontalHeader(), page.area.viewport()

    page.area.verticalScrollBar().setValue(first.view.mapTo(page.body, QPoint(0, 0)).y() + 700)
    assert head.mapTo(viewport, QPoint(0, 0)).y() == 0
    page.area.verticalScrollBar().setValue(second.y() + 800)
    assert head.mapTo(viewport, QPoint(0, 0)).y() < 0
    picture = viewport.grab().toImage()
    ink = theme().color("muted")
    middle = round(second.cells[0].area.center().x())
    around = [picture.pixelColor(x, y) for x in range(middle - 40, middle + 40) for y in range(3, 20)]
    assert ink in around
