"""Every activity as declared: its pages open, take a value, undo it and hand it over, without a line per activity."""

import json
import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.beginning import begin, capability_steps, criteria_steps
from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.figures import figures
from crmworkshop.activities.spec import (
    Activity,
    Analysis,
    CardBoard,
    Checklist,
    RatingGrid,
    RecordList,
    Scorecard,
    Shape,
    Weighing,
)
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import Box, TeamRole
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.landscape import Application, CostItem, Interface
from crmworkshop.models.people import Department, Expectation, Person, Settings
from crmworkshop.models.plan import BenefitLine, Finding, Initiative
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.room import ActionItem, CheckItem, OpenItem, ReviewMeeting, SignOff, check_item_id
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.vendors import DataArea, Product, VendorPractice, VendorScore
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.data import all_data
from crmworkshop.reports.pdf.report import write_report
from crmworkshop.reports.workbook import write_workbook
from crmworkshop.ui.charts.pieces import widget_of
from crmworkshop.ui.pages.card_board import CardBoardPage
from crmworkshop.ui.pages.checklist import ChecklistPage
from crmworkshop.ui.pages.factory import page_for
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.pages.scorecard import ScorecardPage
from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.workspace import Workspace

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
TABS: Final = [(activity, shape) for activity in ACTIVITIES for shape in activity.tabs]
NAMES: Final = [f"{activity.id} {shape.title}" for activity, shape in TABS]
EDITED: Final = [(a, s) for a, s in TABS if isinstance(s, RecordList | Scorecard)]
TYPED: Final[Mapping[Kind, str]] = {
    Kind.TEXT: "Quince",
    Kind.LONG_TEXT: "Quince",
    Kind.INTEGER: "5",
    Kind.DECIMAL: "7.5",
    Kind.MONEY: "1,234.5",
    Kind.DATE: "2031-05-17",
    Kind.TAGS: "quince, medlar",
    Kind.BOOL: "yes",
}
"""What is typed for a kind of field; choices, scales and links take from what is offered."""


def first_records() -> tuple[Record, ...]:
    """One record of every kind that a list shows and a new workshop lacks, two where one may refer to another."""
    sales = Department(position=1, name="Sales")
    crm, erp = Application(position=1, name="Kern CRM"), Application(position=2, name="Ledger")
    plan = Initiative(position=1, name="Quince plan")
    findings = tuple(
        Finding(position=at, statement=f"Quince finding {at}", area=area)
        for at, area in enumerate(
            dict.fromkeys(s.defaults["area"] for _, s in EDITED if isinstance(s, RecordList) and s.defaults),
            1,
        )
    )
    return (
        sales,
        crm,
        erp,
        plan,
        *findings,
        Initiative(position=2, name="Quince other plan"),
        Person(position=1, name="Quince ada", team_role=TeamRole.SPONSOR, committee=True),
        StrategyCard(position=1, box=Box.FUNCTIONAL_GAPS, text="Quince card"),
        Expectation(position=1, audience="Quince board"),
        Objective(position=1, name="Quince objective"),
        Goal(position=1, name="Quince goal"),
        Interface(position=1, source=crm.id, target=erp.id),
        CostItem(position=1, name="Quince licences"),
        Round(position=1, name="Quince round"),
        BenefitLine(position=1, initiative=plan.id, name="Quince benefit"),
        OpenItem(position=1, text="Quince open"),
        ReviewMeeting(position=1, name="Quince review"),
        ActionItem(position=1, text="Quince action"),
        SignOff(position=1, name="Quince signature"),
    )


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a new workshop with a record of every kind."""
    path = tmp_path_factory.mktemp("prepared") / "w.crmw"
    with begin(path, Settings(organisation="Northgate", products="Kern CRM")) as made:
        made.do(Change("Set the scene", tuple(added(record) for record in first_records())))
        made.do(Change("Start", criteria_steps(made.snapshot()) + capability_steps(made.snapshot())))
        given = (*made.snapshot().all(DataArea), *made.snapshot().all(VendorPractice))
        made.do(
            Change("Rate what every workshop begins with", tuple(changed(item, rating=2) for item in given))
        )
    return path


@pytest.fixture
def workspace(qapp: QApplication, prepared: Path, tmp_path: Path) -> Iterator[Workspace]:
    """That workshop, open, in a file of its own."""
    theme().install(qapp, Scheme.LIGHT)
    made = Workspace(Workshop.open(Path(shutil.copy(prepared, tmp_path))))
    yield made
    made.workshop.close()


def page_of(qtbot: QtBot, workspace: Workspace, activity: Activity, shape: Shape) -> QWidget:
    page = page_for(shape, activity, workspace)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


def in_data(workspace: Workspace, kind: type[Record], key: str) -> dict[str, Any] | None:
    """The record as the JSON export carries it, read back from its text."""
    tables = json.loads(json.dumps(all_data(workspace.snapshot), ensure_ascii=False))["tables"]
    return next((item for item in tables[kind.table] if item["id"] == key), None)


def plain(value: Any) -> Any:
    """A value as JSON carries it, worked out from its type alone."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize(("activity", "shape"), TABS, ids=NAMES)
def test_every_tab_opens_and_says_what_it_is(
    qtbot: QtBot, workspace: Workspace, activity: Activity, shape: Shape
) -> None:
    page = page_of(qtbot, workspace, activity, shape)
    assert not page.grab().isNull()
    assert activity.guide.title
    assert len({each.title for each in activity.tabs}) == len(activity.tabs)


def test_all_shapes_are_in_use() -> None:
    shapes = {type(shape) for _, shape in TABS}
    assert shapes == {RecordList, Scorecard, CardBoard, RatingGrid, Checklist, Analysis, Weighing}


# -- lists and scorecards -------------------------------------------------------------------------------------


def typed_for(of: Field, kind: type[Record], record: Record, workspace: Workspace) -> str:
    """A text that means another value than the one in the cell."""
    if of.choices is not None:
        return next(m.value for m in list(of.choices)[::-1] if m is not getattr(record, of.name))
    if of.scale is not None:
        return of.scale.levels[1].word
    if of.words:
        return f"{of.words[-1][1]}, {of.words[0][1]}"
    if of.kind in (Kind.REF, Kind.LINKS):
        now = getattr(record, of.name)
        known = now if isinstance(now, tuple) else (now,)
        others = [
            each
            for each in workspace.snapshot.all(BY_TABLE[of.target])
            if each.id not in (*known, record.id) and getattr(each, "level", 3) == 3
        ]
        return others[-1].title
    if of.kind is Kind.BOOL:
        return "no" if getattr(record, of.name) else "yes"
    return TYPED[of.kind]


@pytest.mark.parametrize(
    ("activity", "shape"), EDITED, ids=[f"{activity.id} {shape.title}" for activity, shape in EDITED]
)
def test_every_column_takes_a_value_undoes_it_and_hands_it_over(
    qtbot: QtBot, workspace: Workspace, activity: Activity, shape: RecordList | Scorecard
) -> None:
    page = page_of(qtbot, workspace, activity, shape)
    assert isinstance(page, RecordListPage | ScorecardPage)
    model = page.model
    declared = fields_of(shape.kind)
    assert len(set(model.listing.columns)) == len(model.listing.columns)
    for column, name in enumerate(model.listing.columns):
        record = next(row.record for row in reversed(model.rows) if row.record is not None)
        before, of = getattr(record, name), declared[name]
        index = model.index(model.row_of(record.id), column)
        text = typed_for(of, shape.kind, record, workspace)
        assert model.setData(index, text, Qt.ItemDataRole.EditRole), (name, text)
        _round_trip(workspace, model, record, of, before)


def _round_trip(
    workspace: Workspace, model: QAbstractItemModel, record: Record, of: Field, before: Any
) -> None:
    """The value typed last is in file, cell and JSON; undo takes it back from all of them, redo brings it again."""

    def now() -> Any:
        found = workspace.snapshot.find(type(record), record.id)
        assert found is not None
        exported = in_data(workspace, type(record), record.id)
        assert exported is not None
        value = getattr(found, of.name)
        assert exported[of.name] == plain(value), of.name
        return value

    after = now()
    assert after != before, of.name
    cells = [
        str(model.index(row, column).data() or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    workspace.undo()
    assert now() == before
    workspace.redo()
    assert now() == after
    assert [
        str(model.index(row, column).data() or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ] == cells


# -- boards, grids, checklists --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("activity", "shape"),
    [tab for tab in TABS if isinstance(tab[1], CardBoard)],
    ids=lambda each: str(each)[:24],
)
def test_every_box_of_a_board_takes_a_card(
    qtbot: QtBot, workspace: Workspace, activity: Activity, shape: CardBoard
) -> None:
    page = page_of(qtbot, workspace, activity, shape)
    assert isinstance(page, CardBoardPage)
    for column in page.columns:
        QTest.keyClicks(column.line, f"Quince in {column.box}")
        QTest.keyClick(column.line, Qt.Key.Key_Return)
        card = next(
            each for each in workspace.snapshot.all(StrategyCard) if each.text == f"Quince in {column.box}"
        )
        exported = in_data(workspace, StrategyCard, card.id)
        assert exported is not None
        assert exported["box"] == column.box.value
        workspace.undo()
        assert in_data(workspace, StrategyCard, card.id) is None
        workspace.redo()
        assert card.text in str(activity.results and activity.results(workspace.snapshot, workspace.figures))


@pytest.mark.parametrize(
    ("activity", "shape"),
    [tab for tab in TABS if isinstance(tab[1], RatingGrid)],
    ids=lambda each: str(each)[:24],
)
def test_every_column_of_a_grid_takes_every_answer(
    qtbot: QtBot, workspace: Workspace, activity: Activity, shape: RatingGrid
) -> None:
    page = page_of(qtbot, workspace, activity, shape)
    assert isinstance(page, RatingGridPage)
    page.view.setFocus()
    row = next(at for at in range(len(page.model.rows)) if page.model.line_at(at) is not None)
    line = page.model.line_at(row)
    assert line is not None
    for at, column in enumerate(page.model.content.ratings):
        for level in column.scale.levels:
            page.view.go_to(row, at)
            QTest.keyClicks(page.view, level.sign)
            key = rating_id(line.key, column.question, column.department)
            exported = in_data(workspace, Rating, key)
            assert exported is not None
            assert (exported["value"], exported["question"]) == (level.number, column.question.value)
            workspace.undo()
            assert (in_data(workspace, Rating, key) or {"value": None})["value"] != level.number
            workspace.redo()
        assert column.question in Question


@pytest.mark.parametrize(
    ("activity", "shape"),
    [tab for tab in TABS if isinstance(tab[1], Checklist)],
    ids=lambda each: str(each)[:24],
)
def test_every_line_of_a_checklist_is_ticked(
    qtbot: QtBot, workspace: Workspace, activity: Activity, shape: Checklist
) -> None:
    page = page_of(qtbot, workspace, activity, shape)
    assert isinstance(page, ChecklistPage)
    for line, row in page.lines.items():
        QTest.keyClick(row.tick, Qt.Key.Key_Space)
        key = check_item_id(activity.id, line)
        exported = in_data(workspace, CheckItem, key)
        assert exported is not None
        assert exported["done"] is True
        workspace.undo()
        assert in_data(workspace, CheckItem, key) is None
        workspace.redo()
        assert in_data(workspace, CheckItem, key) is not None


# -- what goes out ----------------------------------------------------------------------------------------------


def workbook_texts(workspace: Workspace) -> set[str]:
    """Every text in the workbook's cells, as another program reads them."""
    path = workspace.workshop.path.with_suffix(".xlsx")
    write_workbook(workspace.snapshot, figures(workspace.snapshot), path)
    book = openpyxl.load_workbook(path, data_only=True)
    return {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell}


IN_WORKBOOK: Final[Mapping[type[Record], str]] = {
    Department: "name",
    Person: "name",
    StrategyCard: "text",
    Objective: "name",
    Goal: "name",
    CostItem: "name",
    Process: "name",
    Product: "name",
    VendorScore: "criterion",
    Initiative: "name",
}
"""The kinds of record that the ten tabs carry, by the field to find them by. All the others are in the report."""


def test_the_workbook_carries_the_kinds_it_is_said_to_carry(workspace: Workspace) -> None:
    texts = workbook_texts(workspace)
    for kind, name in IN_WORKBOOK.items():
        missing = [
            getattr(record, name)
            for record in workspace.snapshot.all(kind)
            if getattr(record, name) not in texts and getattr(record, "level", 3) == 3
        ]
        assert missing == [], kind.__name__


ONLY_IN_DATA: Final[frozenset[type[Record]]] = frozenset({Round})
"""Kinds that neither workbook nor report names: how ballots were collected."""


def test_the_report_or_the_workbook_carries_every_list(workspace: Workspace) -> None:
    path = workspace.workshop.path.with_suffix(".pdf")
    write_report(workspace.snapshot, figures(workspace.snapshot), path)
    report = " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
    missing = {
        kind
        for kind in (shape.kind for _, shape in EDITED)
        if kind not in IN_WORKBOOK and (workspace.snapshot.all(kind)[0].title or "Ledger") not in report
    }
    assert missing == ONLY_IN_DATA


@pytest.mark.parametrize("activity", [each for each in ACTIVITIES if each.results], ids=lambda each: each.id)
def test_results_read_as_panels(qtbot: QtBot, workspace: Workspace, activity: Activity) -> None:
    assert activity.results is not None
    blocks = activity.results(workspace.snapshot, workspace.figures)
    for block in blocks:
        widget = widget_of(block, "EUR")
        qtbot.addWidget(widget)
        widget.resize(900, widget.sizeHint().height())
        assert not widget.grab().isNull()
