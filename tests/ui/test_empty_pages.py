"""Pages on which nothing is entered: each tab says what belongs on it, and offers a way that leads there."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crmworkshop.activities.beginning import begin
from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import Activity, Analysis, RecordList, Scorecard
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Settings
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.vendors import DataArea, Product, VendorScore
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.pages.factory import page_for
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.pages.scorecard import ScorecardPage
from crmworkshop.ui.workspace import Workspace
from tests.ui.grids import shown

LISTS = [
    (activity, shape)
    for activity in ACTIVITIES
    for shape in activity.tabs
    if isinstance(shape, RecordList | Scorecard)
]
PLACES = {
    ("1.1.1", "Influence and interest"): ("1.1.1", "Stakeholders"),
    ("1.2.4", "Votes"): ("1.2.4", "CRM goals"),
    ("1.3.1", "Overview"): ("1.3.1", "Applications"),
    ("1.4.1", "Support"): ("1.4.1", "Capabilities"),
    ("1.5.1", "Totals"): ("1.5.1", "Costs"),
    ("2.1.1", "Spread"): ("2.1.1", "Rate"),
    ("2.1.1", "Talk first"): ("2.1.1", "Rate"),
    ("2.1.2", "Talk first"): ("2.1.2", "Rate"),
    ("2.2.2", "Who answered"): ("2.2.1", "Departments"),
    ("3.1.1", "Ranked list"): ("2.1.2", "Rate"),
    ("3.1.1", "Quadrant"): ("2.1.2", "Rate"),
    ("3.1.1", "Heat map"): ("2.1.2", "Rate"),
    ("3.1.2", "Heat map"): ("2.2.2", "Satisfaction"),
    ("3.1.2", "Agreement"): ("2.2.1", "Rounds"),
    ("3.1.3", "By process"): ("2.2.2", "Data quality"),
    ("3.1.4", "Own score and benchmark"): ("2.3.1", "Scorecard"),
    ("3.1.5", "Where the money goes"): ("1.5.1", "Costs"),
    ("3.2.1", "Ranking"): ("3.2.1", "Initiatives"),
    ("3.2.2", "Timeline"): ("3.2.2", "Plan"),
    ("3.2.2", "Now, next, later"): ("3.2.2", "Plan"),
    ("3.2.2", "Returns"): ("3.2.2", "Plan"),
    ("5.1", "Everything open"): ("5.1", "Open items"),
}
"""Where what an empty analysis lacks is entered."""
FULL = {("1.4.2", "Per area"), ("2.2.1", "Questions")}
"""What a new workshop has: processes in scope, and the sentences of a ballot."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new workshop, as the app makes it."""
    file = tmp_path / "new.crmw"
    begin(file, Settings(organisation="Northgate", start=date(2027, 1, 4))).close()
    return file


@pytest.fixture
def bare(tmp_path: Path) -> Workspace:
    """A workshop without even processes."""
    return Workspace(Workshop.create(tmp_path / "bare.crmw", Settings(organisation="Northgate")))


def lists_of(qtbot: QtBot, workspace: Workspace, activity: Activity) -> list[RecordListPage | ScorecardPage]:
    pages = [page_for(shape, activity, workspace) for of, shape in LISTS if of is activity]
    found = [page for page in pages if isinstance(page, RecordListPage | ScorecardPage)]
    for page in found:
        shown(qtbot, page)
    return found


@pytest.mark.parametrize("activity", ACTIVITIES, ids=lambda each: each.id)
def test_the_tabs_of_an_activity_each_say_what_belongs_on_them(
    qtbot: QtBot, bare: Workspace, activity: Activity
) -> None:
    pages = lists_of(qtbot, bare, activity)
    said = [page.empty.sentence.text() for page in pages]
    assert len(set(said)) == len(pages)
    assert all(said)
    for page in pages:
        assert page.empty.isVisible()
        words = {label.text() for label in page.empty.findChildren(QLabel)}
        assert "For example" in words or page.empty.way is not None
        examples = words - {"For example", page.empty.sentence.text()}
        assert not examples & {example for other in pages if other is not page for example in told(other)}


def told(page: RecordListPage | ScorecardPage) -> set[str]:
    return {label.text() for label in page.empty.findChildren(QLabel)} - {"For example"}


@pytest.mark.parametrize("at", [*PLACES, *sorted(FULL)], ids=" ".join)
def test_an_empty_analysis_says_one_sentence_and_leads_to_where_it_is_entered(
    qtbot: QtBot, opened: Opened, at: tuple[str, str]
) -> None:
    opened.show_place(at[0])
    view = opened.view
    assert isinstance(view, ActivityView)
    view.tabs.setCurrentIndex(next(i for i, tab in enumerate(view.activity.tabs) if tab.title == at[1]))
    page = view.page
    assert isinstance(page, AnalysisPage)
    qtbot.waitUntil(lambda: bool(page.widgets()))
    if at in FULL:
        assert page.way.isHidden()
        return
    qtbot.waitUntil(page.way.isVisible)
    (sentence,) = page.widgets()
    assert isinstance(sentence, QLabel)
    lines = sentence.height() / sentence.fontMetrics().lineSpacing()
    assert lines >= sentence.fontMetrics().horizontalAdvance(sentence.text()) / sentence.width()

    qtbot.keyClick(page.way, Qt.Key.Key_Return)

    there = opened.view
    assert isinstance(there, ActivityView)
    shape = there.activity.tabs[there.tabs.currentIndex()]
    assert (there.activity.id, shape.title) == PLACES[at]


def test_every_analysis_is_told_above() -> None:
    shapes = {(each.id, tab.title) for each in ACTIVITIES for tab in each.tabs if isinstance(tab, Analysis)}
    assert shapes == set(PLACES) | FULL


def test_ideas_lead_to_the_scorecard_they_are_about(qtbot: QtBot, opened: Opened) -> None:
    opened.show_place("3.1.4")
    view = opened.view
    assert isinstance(view, ActivityView)
    view.tabs.setCurrentIndex(2)
    page = view.page
    assert isinstance(page, ScorecardPage)
    assert page.empty.way is not None
    assert page.empty.way.text() == "Go to 2.3.1 Vendor and product"
    assert page.empty.first.isHidden() or page.empty.first.parent() is None
    qtbot.keyClick(page.empty, Qt.Key.Key_Return)
    assert opened.current == "2.3.1"


def test_a_product_comes_first_on_an_empty_scorecard(qtbot: QtBot, opened: Opened) -> None:
    opened.show_place("2.3.1")
    view = opened.view
    assert isinstance(view, ActivityView)
    page = view.page
    assert isinstance(page, ScorecardPage)
    page.empty.setFocus()
    qtbot.keyClicks(page.empty, "K")
    assert page.first_head.hasFocus()
    qtbot.keyClicks(page.first_head, "ern")
    qtbot.keyClick(page.first_head, Qt.Key.Key_Return)
    assert page.summary() == "0 of 14 scored"
    assert page.view.isVisible()


def test_the_criteria_come_first_where_the_workshop_names_its_product(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(organisation="Northgate", products="Kern CRM")
    workspace = Workspace(Workshop.create(tmp_path / "kern.crmw", settings))
    page = lists_of(qtbot, workspace, activity("2.3.1"))[0]
    qtbot.keyClick(page.empty, Qt.Key.Key_Return)
    assert [product.name for product in workspace.snapshot.all(Product)] == ["Kern CRM"]
    assert page.summary() == "0 of 14 scored"


def test_what_there_is_nothing_to_start_from_is_not_the_first_choice(qtbot: QtBot, bare: Workspace) -> None:
    (page,) = lists_of(qtbot, bare, activity("3.2.1"))
    assert page.empty.starter is not None
    assert not page.empty.starter.isEnabled()
    assert page.empty.first.property("look") == "primary"
    qtbot.keyClick(page.empty, Qt.Key.Key_Return)
    assert page.view.isVisible()


def test_a_blank_scorecard_says_what_belongs_on_it_until_something_is_scored(
    qtbot: QtBot, bare: Workspace
) -> None:
    bare.do(Change("areas", (added(DataArea(name="Governance")),)))
    page = next(page for page in lists_of(qtbot, bare, activity("3.1.3")) if isinstance(page, ScorecardPage))
    page.view.setFocus()
    assert page.teaches.isVisible()
    assert page.teaches.text().startswith("Rate the four areas of data care")
    qtbot.keyClicks(page.view, "4")
    assert not page.teaches.isVisible()
    bare.undo()
    assert page.teaches.isVisible()


def test_published_scores_begin_where_they_are_entered(qtbot: QtBot, bare: Workspace) -> None:
    kern = Product(name="Kern CRM")
    score = VendorScore(product=kern.id, criterion="Usability")
    bare.do(Change("scores", (added(kern), added(score))))
    (page,) = lists_of(qtbot, bare, activity("2.3.2"))
    column = page.model.columns[page.view.currentIndex().column()]
    assert column.field is not None
    assert column.field.name == "benchmark"


def test_benefits_stand_under_their_initiative_with_what_they_come_to(qtbot: QtBot, bare: Workspace) -> None:
    """1,200 and 10 hours at 50 are 1,700; a line that is not complete adds nothing."""
    merge, route = Initiative(position=1, name="Merge accounts"), Initiative(position=2, name="Route cases")
    lines = (
        BenefitLine(position=1, initiative=route.id, name="Less searching", amount=Decimal(1200)),
        BenefitLine(position=2, initiative=route.id, name="Hours", hours=Decimal(10), rate=Decimal(50)),
        BenefitLine(position=3, initiative=merge.id, name="Not known yet"),
    )
    bare.do(Change("plan", tuple(added(each) for each in (merge, route, *lines))))
    page = lists_of(qtbot, bare, activity("3.2.2"))[1]
    notes = {row.title: page.model.group_note(row) for row in page.model.rows if row.record is None}
    assert (notes["Merge accounts"], notes["Route cases"]) == ("1 benefit", "1,700")
    row = page.view.row()
    assert row is not None
    assert row.record is not None


def test_the_deliverables_have_the_accent_on_the_last_day(opened: Opened) -> None:
    bar = opened.window.top_bar
    opened.show_place("1.1.1")
    assert bar.deliverables.property("look") != "primary"
    assert bar.present.text() == "Present"
    opened.show_place("5.1")
    assert bar.deliverables.property("look") == "primary"
    opened.show_place("actions")
    assert bar.deliverables.property("look") != "primary"


def activity(key: str) -> Activity:
    return next(each for each in ACTIVITIES if each.id == key)
