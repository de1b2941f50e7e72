"""What somebody meets who opens a workshop for the first time: ways out of empty pages, columns that can be read."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmworkshop.activities.spec import RecordList
from crmworkshop.activities.stakeholders import STAKEHOLDERS
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.controls import Elided, button
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace
from tests.ui.grids import shown

LONG = 20_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workshop in which nothing was entered."""
    file = tmp_path / "w.crmw"
    Workshop.create(file, Settings(organisation="Northgate", start=date(2027, 1, 4))).close()
    return file


def view_of(opened: Opened) -> ActivityView:
    view = opened.view
    assert isinstance(view, ActivityView)
    return view


def test_an_empty_result_leads_to_where_it_is_entered(opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("3.1.1")
    page = view_of(opened).page
    assert isinstance(page, AnalysisPage)
    qtbot.waitUntil(page.way.isVisible)
    assert page.way.accessibleName() == "Go to 2.1.2 Gap analysis"
    qtbot.keyClick(page.way, Qt.Key.Key_Return)

    assert opened.current == "2.1.2"
    grid = view_of(opened).page
    assert isinstance(grid, RatingGridPage)
    assert grid.begin.isVisible()
    grid.begin.click()
    assert opened.current == "1.4.2"


def test_an_empty_result_leads_to_another_tab_of_its_activity(opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("1.1.1")
    view = view_of(opened)
    view.tabs.setCurrentIndex(1)
    page = view.page
    assert isinstance(page, AnalysisPage)
    qtbot.waitUntil(page.way.isVisible)
    page.way.click()

    assert view.tabs.currentIndex() == 0
    assert isinstance(view.page, RecordListPage)


def test_the_rail_shows_the_day_of_its_first_place(opened: Opened) -> None:
    rail = opened.window.rail
    opened.show_place("deliverables")
    heading = rail.item(rail.places().index("1.1.1"))  # of day 1, as the headings of no other day come before
    assert not rail.viewport().rect().contains(rail.visualItemRect(heading))
    opened.show_place("1.1.1")

    assert rail.viewport().rect().contains(rail.visualItemRect(heading))


def test_names_figures_and_words_of_scales_are_whole_beside_long_texts(qtbot: QtBot, tmp_path: Path) -> None:
    workshop = Workshop.create(tmp_path / "w.crmw", Settings(organisation="Northgate"))
    sales = Department(name="Sales")
    people = (
        Person(
            name="Katarzyna Wiśniewska",
            job_title="Head of marketing and communication in all countries " * 3,
            department=sales.id,
            influence=5,
            interest=5,
        ),
    )
    workshop.do(Change("Set up", tuple(added(record) for record in (sales, *people))))
    shape = STAKEHOLDERS.tabs[0]
    assert isinstance(shape, RecordList)
    page = RecordListPage(shape, STAKEHOLDERS, Workspace(workshop))
    shown(qtbot, page, 840, 500)
    view = page.view
    metrics = view.fontMetrics()
    at = {column.label: index for index, column in enumerate(view.records.columns)}

    assert view.columnWidth(at["Name"]) >= metrics.horizontalAdvance("Katarzyna Wiśniewska") + 16
    assert view.columnWidth(at["Influence"]) >= metrics.horizontalAdvance("Very high") + 36 + 16
    assert view.columnWidth(at["Job title"]) <= 220


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    pressed: list[str] = []
    made = button("Begin", lambda: pressed.append("yes"))
    qtbot.addWidget(made)
    qtbot.keyClick(made, Qt.Key.Key_Return)

    assert pressed == ["yes"]


def test_a_long_line_gives_way_and_keeps_its_words_in_the_tool_tip(qtbot: QtBot) -> None:
    line = Elided("section")
    line.setText("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk")
    qtbot.addWidget(line)
    line.resize(80, 20)
    line.grab()

    assert line.minimumSizeHint().width() == 0
    assert line.toolTip() == line.text()
    line.resize(2000, 20)
    line.grab()
    assert line.toolTip() == ""


def test_the_guide_makes_room_at_a_large_zoom_and_comes_back(opened: Opened) -> None:
    assert opened.window.side.isVisible()
    theme().set_zoom(150)
    assert not opened.window.side.isVisible()
    opened.window.commands["guide"].trigger()
    assert opened.window.side.isVisible()
    opened.window.commands["guide"].trigger()
    theme().set_zoom(100)
    assert opened.window.side.isVisible()
