"""Tables of records use the room they have: no column is cut while another has some to spare, no row is sliced."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import Activity, RecordList, Scorecard
from crmworkshop.method.scales import DEGREE
from crmworkshop.models.fields import Kind
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process
from crmworkshop.models.room import SignOff
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample import make_sample
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.pages.scorecard import ScorecardPage
from crmworkshop.ui.table_page import TablePage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.record_view import RecordView
from crmworkshop.ui.workspace import Workspace
from tests.ui.pages.room import Room, room_at, show

LISTS: Final = [(a, s) for a in ACTIVITIES for s in a.tabs if isinstance(s, RecordList | Scorecard)]
NAMES: Final = [f"{a.id} {s.title}" for a, s in LISTS]
SIDES: Final = 16
"""Empty pixels at the sides of a cell, together."""
UNCUT: Final = (Kind.DATE, Kind.INTEGER, Kind.DECIMAL, Kind.MONEY, Kind.SCALE, Kind.CHOICE)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "w.crmw"
    make_sample(path)
    return path


@pytest.fixture
def workspace(qapp: QApplication, sample: Path, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(Workshop.open(Path(shutil.copy(sample, tmp_path))))
    yield made
    made.workshop.close()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made
    theme().set_zoom(100)


def page_for(workspace: Workspace, activity: Activity, shape: RecordList | Scorecard) -> TablePage:
    if isinstance(shape, Scorecard):
        return ScorecardPage(shape, activity, workspace)
    return RecordListPage(shape, activity, workspace)


def needed(view: RecordView, column: int) -> int:
    """The width in which all that the column shows is whole: its texts, and beside them what is painted there."""
    model = view.records
    of = model.columns[column].field
    plain, bold = QFontMetrics(theme().font()), QFontMetrics(theme().font(weight=500))
    figures, small = QFontMetrics(theme().font(tabular=True)), QFontMetrics(theme().font(11, 600))
    beside = 0
    if of is not None and of.kind is Kind.SCALE:
        beside = 36 if of.scale is DEGREE else 15
    found = 0
    for at, row in enumerate(model.rows[:60]):
        text = str(model.index(at, column).data() or "")
        if row.record is not None and text and (of is None or of.kind is not Kind.BOOL):
            metrics = bold if column == model.title_column or beside else plain
            metrics = figures if model.columns[column].right else metrics
            found = max(found, metrics.horizontalAdvance(text) + beside + SIDES)
    words = [small.horizontalAdvance(word) + SIDES for word in model.columns[column].label.split()]
    return max(found, *words)


@pytest.mark.parametrize("width", [820, 1400])
@pytest.mark.parametrize(("activity", "shape"), LISTS, ids=NAMES)
def test_no_column_is_cut_while_another_has_room_to_spare(
    qtbot: QtBot, workspace: Workspace, activity: Activity, shape: RecordList | Scorecard, width: int
) -> None:
    page = page_for(workspace, activity, shape)
    show(qtbot, page, width, 620)
    view = page.view
    columns = range(view.records.columnCount())
    has = {at: view.columnWidth(at) for at in columns}
    needs = {at: needed(view, at) for at in columns}
    names = [column.label for column in view.records.columns]
    cut = [names[at] for at in columns if has[at] < needs[at]]
    beside = 72 if view.records.listing.tree else 0  # what a tree has before its titles
    fixed = view.records.listing.scores
    spare = [
        names[at]
        for at in columns
        if has[at] - needs[at] > 40 + (beside if at == view.records.title_column else 0)
        and getattr(view.records.columns[at].field, "name", "") not in fixed
    ]
    if sum(has.values()) <= view.viewport().width():
        assert not cut or not spare, (cut, spare)
    whole = [
        names[at]
        for at in columns
        if (of := view.records.columns[at].field) is not None and of.kind in UNCUT and needs[at] <= 180
    ]
    assert set(whole).isdisjoint(cut)


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("height", [400, 411, 437, 620])
def test_the_last_row_in_sight_is_a_whole_one(
    qtbot: QtBot, workspace: Workspace, height: int, zoom: int
) -> None:
    activity, shape = next(pair for pair in LISTS if pair[1].title == "Applications")
    page = page_for(workspace, activity, shape)
    show(qtbot, page, 860, height)
    theme().set_zoom(zoom)
    view = page.view
    row = theme().px(32)
    qtbot.waitUntil(lambda: view.rowHeight(0) == row and view.viewport().height() % row == 0)
    assert view.viewport().height() >= 2 * row
    assert view.horizontalScrollBar().maximum() > 0
    below = page.line.mapTo(page, page.line.rect().topLeft()).y()
    lower_edge = view.mapTo(page, view.rect().bottomLeft()).y()
    assert 0 <= below - lower_edge - 1 < row
    theme().set_zoom(100)


def test_the_invitation_goes_along_the_whole_empty_line(qtbot: QtBot, room: Room) -> None:
    """Its first cell is narrower than the words; what follows them stands in the cells beside."""
    room.add(SignOff(position=1, name="Bo", role="Sponsor"))
    activity = next(each for each in ACTIVITIES if each.id == "5.2")
    shape = next(each for each in activity.tabs if isinstance(each, RecordList) and each.kind is SignOff)
    page = RecordListPage(shape, activity, room.workspace)
    show(qtbot, page, 700, 420)
    view = page.view
    last = view.records.rowCount() - 1
    said = str(view.records.index(last, 0).data())
    assert said == "New sign-off: type here"
    wide = QFontMetrics(theme().font()).horizontalAdvance(said)
    view.setColumnWidth(0, 90)
    assert view.columnWidth(0) < wide
    top, height = view.rowViewportPosition(last), view.rowHeight(last)
    picture = view.viewport().grab().toImage()
    surface = theme().color("surface").rgb()
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != surface for y in range(top + 4, top + height - 4))
    ]
    assert inked[-1] == pytest.approx(8 + wide, abs=3)


def test_what_a_round_asks_is_shown_in_words_and_read_back(qtbot: QtBot, room: Room) -> None:
    room.add(
        Department(position=1, name="Sales"),
        Process(position=1, code="1", name="Lead capture"),
        Round(position=1, name="First", questions=("importance", "criterion")),
        Round(position=2, name="Dots", questions=("goal",)),
    )
    activity, shape = next(pair for pair in LISTS if pair[1].title == "Rounds")
    page = page_for(room.workspace, activity, shape)
    show(qtbot, page)
    model = page.model
    column = {name: at for at, name in enumerate(model.listing.columns)}

    def said(row: int, name: str) -> str:
        return str(model.index(row, column[name]).data() or "")

    assert said(0, "questions") == "Importance, Vendor criteria"
    assert said(0, "processes") == "All in scope"
    assert said(0, "departments") == "All"
    assert said(1, "questions") == "Votes on goals"
    assert said(1, "processes") == ""
    assert model.edit_text(model.rows[0], column["processes"]) == ""

    assert model.setData(model.index(0, column["questions"]), "votes on CARDS, ease, desired")
    assert room.stored(Round)[0].questions == ("card", "ease", "desired")
    assert not model.setData(model.index(0, column["questions"]), "ease, beauty")
    assert room.stored(Round)[0].questions == ("card", "ease", "desired")


def test_a_selection_is_edged_where_the_cell_beside_is_not_selected(qtbot: QtBot, room: Room) -> None:
    room.add(*(Department(position=at, name=f"Team {at}", headcount=at) for at in range(1, 5)))
    activity, shape = next(pair for pair in LISTS if pair[1].title == "Departments")
    page = page_for(room.workspace, activity, shape)
    show(qtbot, page)
    view = page.view
    view.go(1, 0)
    view.selectionModel().select(view.records.index(2, 0), view.selectionModel().SelectionFlag.Select)
    picture = view.viewport().grab().toImage()
    accent = theme().color("accent").rgb()
    middle = view.columnWidth(0) // 2
    edge = {row: view.rowViewportPosition(row) for row in range(4)}
    assert picture.pixel(middle, edge[3] - 1) == accent  # below the second one selected
    assert picture.pixel(middle, edge[2]) != accent  # between the two
    assert picture.pixel(0, edge[2] + 10) == accent
    assert picture.pixel(middle, edge[3] + 16) != accent
