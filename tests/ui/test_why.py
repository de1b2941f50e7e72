"""Why this figure: opened by key and click, followed down to the entry, current after each change."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.charts.table import TableView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.why_panel import WhyPanel
from crmworkshop.ui.why_rows import CountBars, PartRow

LONG = 20_000


@pytest.fixture
def path(sample_copy: Path) -> Path:
    """What the window opens: the sample."""
    return sample_copy


def page_of(opened: Opened, place: str, tab: int = 0) -> ActivityView:
    opened.show_place(place)
    view = opened.view
    assert isinstance(view, ActivityView)
    view.tabs.setCurrentIndex(tab)
    return view


def texts(panel: WhyPanel) -> list[str]:
    return [each.text() for each in panel.found.findChildren(QLabel)]


def row(panel: WhyPanel, label: str) -> PartRow:
    return next(each for each in panel.found.findChildren(PartRow) if each.part.label == label)


def test_f4_in_a_rating_grid_leads_from_the_gap_to_the_entry_and_back(opened: Opened, qtbot: QtBot) -> None:
    view = page_of(opened, "2.1.2")
    page = view.page
    assert isinstance(page, RatingGridPage)
    content = page.model.content
    line = next(each for each in content.lines if (each.figures.gap or 0) > 0)
    gap = next(at for at, each in enumerate(content.columns) if each.label == "Gap")
    page.view.go_to(page.model.row_of[line.key], gap)

    opened.window.commands["why"].trigger()

    panel = opened.side.why
    assert panel.isVisible()
    assert f"Gap of {line.figures.name}" in texts(panel)
    assert f"+{line.figures.gap}" in texts(panel)
    current = row(panel, "Current")
    qtbot.keyClick(current, Qt.Key.Key_Return)
    assert f"{line.figures.name} · Current" in texts(panel)
    assert panel.back.isVisible()
    qtbot.keyClick(panel, Qt.Key.Key_Backspace)
    assert f"Gap of {line.figures.name}" in texts(panel)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page.isAncestorOf(opened.window.focusWidget())


def test_ballots_and_changes_stand_under_a_decision(opened: Opened, qtbot: QtBot) -> None:
    """A process with ballots: as many bars as words, as many ballots as the tally has; changing it is told."""
    item = next(
        each
        for each in opened.workspace.figures.considered
        if Question.CURRENT in each.tallies and each.current
    )
    opened.explain(Subject(Figure.ANSWER, item.process.id, Question.CURRENT))
    (bars,) = opened.side.why.found.findChildren(CountBars)
    assert sum(count.number for count in bars.counts) == item.tallies[Question.CURRENT].answers

    decision = opened.workspace.snapshot.find(Rating, rating_id(item.process.id, Question.CURRENT))
    if decision is not None:
        opened.workspace.do(Change("rate it Excellent", (changed(decision, value=4),)))
        opened.side.why.refresh()
        qtbot.waitUntil(lambda: "Rate it Excellent" in texts(opened.side.why))


def test_a_click_on_a_figure_of_a_result_table_explains_it(opened: Opened, qtbot: QtBot) -> None:
    view = page_of(opened, "3.1.1")
    page = view.page
    assert isinstance(page, AnalysisPage)
    qtbot.waitUntil(lambda: bool(page.findChildren(TableView)))
    table = next(each for each in page.findChildren(TableView) if each.table.block.columns[0].label == "Rank")
    labels = [column.label for column in table.table.block.columns]
    first = opened.workspace.figures.ranked[0]

    cell = table.table.index(0, labels.index("Priority"))
    if table.table.row_at(0) is None:
        cell = table.table.index(1, labels.index("Priority"))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(cell).center())

    assert f"Priority of {first.name}" in texts(opened.side.why)


def test_going_to_the_entry_shows_the_record_there(opened: Opened) -> None:
    item = opened.workspace.figures.initiatives[0]
    opened.explain(Subject(Figure.BENEFIT, item.initiative.id))
    line = opened.side.why.found.findChildren(PartRow)[0]
    line.click()
    view = opened.view
    assert isinstance(view, ActivityView)
    assert view.activity.id == "3.2.2"


def test_where_there_is_no_figure_it_says_what_to_do(opened: Opened) -> None:
    opened.show_place("settings")
    opened.window.commands["why"].trigger()
    assert "Go to a figure first" in opened.window.banner.text.text()


def test_the_guide_takes_the_place_of_an_explanation(opened: Opened) -> None:
    opened.show_place("3.1.1")
    opened.explain(Subject(Figure.YEARLY_COSTS))
    assert opened.window.side.top is opened.side.why
    opened.window.commands["guide"].trigger()
    assert opened.window.side.top is opened.side.guide
    assert opened.window.side.isVisible()
