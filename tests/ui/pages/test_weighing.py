"""What holds: the list follows the sliders without writing, the weights can be kept, the verdicts arrive later."""

import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.assessment import PROCESS_GAPS
from crmworkshop.activities.blocks import BarChart, Paragraph
from crmworkshop.activities.firmness import parts_of, ranks_under
from crmworkshop.activities.spec import Weighing
from crmworkshop.analysis.priority import PriorityWeights
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Settings
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.pages.weighing import WeighingPage
from crmworkshop.ui.tasks import Tasks
from crmworkshop.ui.workspace import Workspace
from tests.ui.grids import shown

SHAPE = next(shape for shape in PROCESS_GAPS.tabs if isinstance(shape, Weighing))
NEED, DATA = 0, 2


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


@pytest.fixture
def page(sample_copy: Path, tasks: Tasks, qtbot: QtBot) -> WeighingPage:
    return page_on(Workshop.open(sample_copy), tasks, qtbot)


def page_on(workshop: Workshop, tasks: Tasks, qtbot: QtBot) -> WeighingPage:
    workspace = Workspace(workshop)
    workspace.tasks = tasks
    made = WeighingPage(SHAPE, PROCESS_GAPS, workspace)
    workspace.setParent(made)
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.order is not None, timeout=20_000)
    return made


def names(page: WeighingPage) -> list[str]:
    assert page.table is not None
    return [str(row[1]) for row in page.table.block.rows]


def moved(page: WeighingPage, qtbot: QtBot, key: Qt.Key, times: int = 1, at: int = NEED) -> None:
    slider = page.sliders.sliders[at]
    slider.setFocus()
    for _ in range(times):
        QTest.keyClick(slider, key)
    trial = page.sliders.trial
    assert page.table is not None
    title = "The order under these weights" if trial else "The order as it stands"
    qtbot.waitUntil(lambda: page.table is not None and page.table.title.text() == title)


def test_the_verdicts_arrive_and_are_told(page: WeighingPage) -> None:
    assert page.order is not None
    assert page.summary() == f"{page.order.stable} of 10 stable"
    assert any(isinstance(block, BarChart) for block in page.blocks)
    assert page.table is not None
    rows = {str(row[1]): row for row in page.table.block.rows}
    assert rows["Complaint handling"][-1].startswith("Decided by Sales alone")  # type: ignore[union-attr]


def test_the_list_follows_a_slider_without_writing(page: WeighingPage, qtbot: QtBot) -> None:
    workspace = page.workspace
    before, snapshot = names(page), workspace.snapshot
    moved(page, qtbot, Qt.Key.Key_PageUp, 6, DATA)  # 0.20 + 6 * 0.05
    assert page.sliders.trial is not None
    # the others share 0.5 as 5 to 3: 0.3125 and 0.1875, in hundredths
    assert page.sliders.trial.parts == pytest.approx((0.31, 0.19, 0.5))
    assert [value.text() for value in page.sliders.values] == ["0.31", "0.19", "0.50"]
    ranks = ranks_under(parts_of(workspace.figures), PriorityWeights(0.31, 0.19, 0.5))
    names_of = {item.process.id: item.name for item in workspace.figures.processes}
    assert names(page)[:10] == [names_of[key] for key in list(ranks)[:10]]
    assert names(page)[:10] != before[:10]
    assert workspace.snapshot is snapshot
    slider = page.sliders.sliders[DATA]
    assert (slider.accessibleName(), slider.accessibleDescription()) == (
        "Weight: Data quality",
        "0.50, now 0.20",
    )

    QTest.keyClick(slider, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: names(page) == before)
    assert page.sliders.trial is None
    assert [value.text() for value in page.sliders.values] == ["0.50", "0.30", "0.20"]


def test_a_weight_that_had_all_of_it_gives_back_what_it_took(page: WeighingPage, qtbot: QtBot) -> None:
    moved(page, qtbot, Qt.Key.Key_End)
    assert page.sliders.trial == PriorityWeights(1, 0, 0)
    moved(page, qtbot, Qt.Key.Key_PageDown, 10)
    assert page.sliders.trial == PriorityWeights(0.5, 0.3, 0.2)
    moved(page, qtbot, Qt.Key.Key_Home, at=DATA)
    assert page.sliders.trial.parts == pytest.approx((0.63, 0.37, 0))  # 5 to 3, in hundredths


def test_weights_are_kept_as_one_change_that_can_be_undone(page: WeighingPage, qtbot: QtBot) -> None:
    workspace = page.workspace
    moved(page, qtbot, Qt.Key.Key_PageDown, 6)
    tried = names(page)[:10]
    page.sliders.keep_button.setFocus()
    QTest.keyClick(page.sliders.keep_button, Qt.Key.Key_Return)
    settings = workspace.snapshot.settings
    assert (settings.weight_need, settings.weight_dissatisfaction, settings.weight_data) == (
        Decimal("0.2"),
        Decimal("0.48"),
        Decimal("0.32"),
    )
    qtbot.waitUntil(lambda: page.sliders.trial is None and page.order is not None, timeout=20_000)
    assert names(page)[:10] == tried
    assert page.sliders.now[NEED].text() == "now 0.20"
    assert page.order is not None
    assert page.order.weights == PriorityWeights(0.2, 0.48, 0.32)
    assert QApplication.focusWidget() is page.sliders.sliders[0]
    assert not page.sliders.keep_button.isEnabled()

    assert workspace.undo()
    assert workspace.snapshot.settings.weight_need == Decimal("0.5")
    qtbot.waitUntil(lambda: page.sliders.now[NEED].text() == "now 0.50")


def test_what_changes_meanwhile_is_judged_anew(page: WeighingPage, qtbot: QtBot) -> None:
    before = page.order
    first = page.workspace.figures.ranked[0].process
    step = changed(first, in_scope=False)
    page.workspace.do(Change("Out", (step,)))
    qtbot.waitUntil(lambda: page.order is None)
    qtbot.waitUntil(lambda: page.order is not None, timeout=20_000)
    assert page.order is not None
    assert page.order is not before
    assert first.id not in page.order.by_process

    same = page.order
    settings = page.workspace.snapshot.settings
    with qtbot.waitSignal(page.workspace.tried):
        page.workspace.do(Change("Sponsor", (changed(settings, sponsor="Somebody"),)))
    assert page.order is same


def test_an_empty_workshop_leads_to_where_ratings_are_made(
    tmp_path: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    page = page_on(Workshop.create(tmp_path / "w.crmw", Settings(organisation="Acme")), tasks, qtbot)
    qtbot.waitUntil(page.way.isVisible)
    assert not page.sliders.isVisible()
    with qtbot.waitSignal(page.place_wanted) as wanted:
        QTest.keyClick(page.way, Qt.Key.Key_Return)
    assert wanted.args == ["2.1.2"]
    (said,) = (block for block in page.blocks if isinstance(block, Paragraph))
    assert "Rate importance and gap" in said.text


def test_a_move_is_felt_at_once_with_fifteen_hundred_processes(
    tmp_path: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    workshop = Workshop.create(tmp_path / "w.crmw", Settings(organisation="Acme"))
    steps = []
    for at in range(1500):
        process = Process(id=f"p{at}", code=f"{at // 50}.{at % 50}", name=f"Process {at}", in_scope=True)
        steps.append(added(process))
        values = ((Question.IMPORTANCE, 1 + at % 4), (Question.CURRENT, 1 + at % 3), (Question.DESIRED, 4))
        quality = ((Question.ACCURACY, 1 + at % 5),)
        for question, value in (*values, *quality):
            key = rating_id(process.id, question, None)
            steps.append(added(Rating(id=key, process=process.id, question=question, value=value)))
    workshop.do(Change("Fill", tuple(steps)))
    page = page_on(workshop, tasks, qtbot)
    slider = page.sliders.sliders[NEED]
    slider.setFocus()
    taken = []
    for _ in range(7):
        began = time.thread_time()
        QTest.keyClick(slider, Qt.Key.Key_Left)
        QApplication.processEvents()
        taken.append(time.thread_time() - began)
    assert page.sliders.trial is not None
    assert sorted(taken)[3] < 0.1
