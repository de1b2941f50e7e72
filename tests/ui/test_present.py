"""The big screen: follows the page, large enough, its keys, and the facilitator's line."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.blocks import Table
from crmworkshop.activities.slides import Asked, Talk
from crmworkshop.activities.why import Count
from crmworkshop.method.scales import Question
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Person
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.rounds import Round
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.charts.table import TableWidget
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.pages.weighing import WeighingPage
from crmworkshop.ui.present import boards, paper, tables
from crmworkshop.ui.present.line import PresentLine
from crmworkshop.ui.present.presenter import Presenter
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme


@pytest.fixture
def presenter(opened: Opened, qtbot: QtBot) -> Iterator[Presenter]:
    """The big screen at the first activity, with thirty people."""
    people = tuple(
        Person(name=f"Person {at:02d}", job_title="Head of something", influence=3) for at in range(30)
    )
    opened.workspace.do(Change("list", tuple(added(each) for each in people)))
    opened.window.commands["present"].trigger()
    found = opened._presenter
    assert found is not None
    found.window.showNormal()
    found.window.resize(1366, 768)
    qtbot.waitUntil(lambda: found.stage.width() == 1366 and found.stage.height() == 768)
    yield found
    if opened._presenter is not None:
        opened._presenter.end()


def key(qtbot: QtBot, presenter: Presenter, pressed: Qt.Key) -> None:
    qtbot.keyClick(presenter.window, pressed)


def test_all_rows_are_on_some_sheet_once(presenter: Presenter) -> None:
    slide, plan, _ = presenter.stage._sheets[0]
    assert isinstance(slide.content, Table) and plan is not None
    rows = [row.at for sheet in plan.sheets for row in sheet if row.at >= 0]
    assert rows == list(range(30))
    body = presenter.stage.body
    for sheet in plan.sheets:
        assert tables.HEAD + sum(row.height for row in sheet) <= body.height()
    assert sum(width for _, width in plan.columns) <= body.width() + 0.5


def test_type_is_large_enough_for_the_back_row(presenter: Presenter) -> None:
    """Ten metres ask for letters of 1/40 of the picture's height at least (a screen 1.1 m high: 27 mm)."""
    scale = presenter.stage.height() / paper.HEIGHT
    assert paper.SMALL * scale >= 768 / 40
    assert paper.BODY * scale >= 768 / 31


def test_keys_turn_sheets_parts_and_activities(presenter: Presenter, opened: Opened, qtbot: QtBot) -> None:
    count = presenter.stage.count
    assert count > 1
    for at in range(1, count):
        key(qtbot, presenter, Qt.Key.Key_Right)
        assert presenter.stage.at == at
    key(qtbot, presenter, Qt.Key.Key_Right)
    assert opened.place == ("1.1.1", 1)
    key(qtbot, presenter, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: presenter.stage.at == count - 1)
    assert opened.place == ("1.1.1", 0)
    qtbot.keyClick(presenter.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: presenter.stage.scene.title == "Select the optimisation team")
    key(qtbot, presenter, Qt.Key.Key_Escape)
    assert opened._presenter is None
    assert not opened.window.commands["present"].isChecked()


def test_keys_pressed_while_the_next_sheets_are_made_count_from_there(
    presenter: Presenter, opened: Opened, qtbot: QtBot
) -> None:
    presenter.stage.go(presenter.stage.count - 1)
    key(qtbot, presenter, Qt.Key.Key_Right)
    assert opened.place == ("1.1.1", 1)
    key(qtbot, presenter, Qt.Key.Key_Left)
    key(qtbot, presenter, Qt.Key.Key_Right)
    assert opened.place == ("1.1.1", 1)
    key(qtbot, presenter, Qt.Key.Key_End)
    assert presenter.stage.scene.title == "Identify stakeholders"
    assert presenter.stage.at == presenter.stage.count - 1
    key(qtbot, presenter, Qt.Key.Key_Right)
    key(qtbot, presenter, Qt.Key.Key_Escape)
    assert opened._presenter is None
    qtbot.waitUntil(lambda: isinstance(opened.view, ActivityView) and not opened.view.is_making)


def test_a_change_shows_at_once(presenter: Presenter, opened: Opened, qtbot: QtBot) -> None:
    opened.workspace.do(Change("one more", (added(Person(name="Zoe")),)))
    qtbot.waitUntil(lambda: len(presenter.stage.scene.slides[0].content.rows) == 31)


def test_dark_is_black_and_money_is_remembered(presenter: Presenter, opened: Opened, qtbot: QtBot) -> None:
    key(qtbot, presenter, Qt.Key.Key_B)
    image = presenter.stage.grab().toImage()
    assert isinstance(image, QImage)
    assert {image.pixelColor(x, y).name() for x in range(0, 1366, 97) for y in range(0, 768, 97)} == {
        "#000000"
    }
    key(qtbot, presenter, Qt.Key.Key_B)
    opened.show_place("1.5.1")
    qtbot.waitUntil(lambda: presenter.stage.scene.title == "CRM costs")
    assert not presenter.money
    key(qtbot, presenter, Qt.Key.Key_M)
    assert presenter.money
    presenter.end()
    opened.present()
    assert opened._presenter is not None and opened._presenter.money


def test_the_timer_stands_on_the_screen(presenter: Presenter, opened: Opened, qtbot: QtBot) -> None:
    assert presenter.stage.scene.timer == ""
    key(qtbot, presenter, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: "of 60:00" in presenter.stage.scene.timer)
    key(qtbot, presenter, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: presenter.stage.scene.timer == "")


def test_the_line_says_what_the_room_sees_and_what_is_next(presenter: Presenter, qtbot: QtBot) -> None:
    line = PresentLine(presenter)
    qtbot.addWidget(line)
    assert line.shown.text().endswith(f"sheet 1 of {presenter.stage.count}")
    assert line.next.text() == "Next: Stakeholders"
    for _ in range(presenter.stage.count - 1):
        line.on.click()
    assert line.next.text() == "Next: Influence and interest"
    line.dark.click()
    assert presenter.stage.dark and line.dark.isChecked()
    line.end.click()


def test_lists_the_agenda_and_other_places_have_a_form(
    presenter: Presenter, opened: Opened, qtbot: QtBot
) -> None:
    for place, title in (("decisions", "Decision log"), ("agenda", "Agenda"), ("settings", "Northgate")):
        opened.show_place(place)
        qtbot.waitUntil(lambda title=title: presenter.stage.scene.title == title)
        assert not presenter.stage.grab().isNull()


def test_the_room_watches_while_the_facilitator_rates(
    presenter: Presenter, opened: Opened, qtbot: QtBot
) -> None:
    """With one screen: digits rate the question in hand and stay, Tab and arrows move, what was done stands below."""
    first, second = opened.workspace.snapshot.all(Process)[2:4]
    leaf = [changed(each, in_scope=True) for each in (first, second)]
    opened.workspace.do(Change("scope", tuple(leaf)))
    opened.show_place("2.1.2")
    qtbot.waitUntil(lambda: presenter.stage.talking)

    def talk() -> Talk:
        content = presenter.stage._sheets[0][0].content
        assert isinstance(content, Talk)
        return content

    name = talk().name
    assert [asked.in_hand for asked in talk().questions] == [True, False, False]
    key(qtbot, presenter, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: [asked.in_hand for asked in talk().questions] == [False, True, False])
    key(qtbot, presenter, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: talk().questions[1].stands == "Good")
    assert (talk().name, talk().questions[1].in_hand) == (name, True)
    key(qtbot, presenter, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: talk().name != name)
    rated = opened.workspace.snapshot.all(Rating)
    assert [(each.question, each.value) for each in rated] == [(Question.CURRENT, 3)]
    assert name in presenter.stage.scene.note
    key(qtbot, presenter, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: talk().name == name and talk().questions[1].stands == "Good")
    key(qtbot, presenter, Qt.Key.Key_9)
    qtbot.waitUntil(lambda: "no answer" in presenter.stage.scene.note)


def test_undo_and_redo_work_there_and_are_told(presenter: Presenter, opened: Opened, qtbot: QtBot) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    opened.workspace.do(Change("add Zoe", (added(Person(name="Zoe")),)))
    for pressed, held, count, told in (
        (Qt.Key.Key_Z, control, 30, "Taken back: add Zoe"),
        (Qt.Key.Key_Y, control, 31, "Done again: add Zoe"),
        (Qt.Key.Key_Z, control, 30, "Taken back: add Zoe"),
        (Qt.Key.Key_Z, control | shift, 31, "Done again: add Zoe"),
        (Qt.Key.Key_Y, control, 31, "There is nothing to do again."),
    ):
        qtbot.keyClick(presenter.window, pressed, held)
        qtbot.waitUntil(lambda told=told: presenter.stage.scene.note == told)
        assert len(opened.workspace.snapshot.all(Person)) == count


def test_it_says_how_to_leave(presenter: Presenter) -> None:
    assert "Esc" in presenter.stage.scene.note


def test_the_room_sees_weights_that_are_tried_out(presenter: Presenter, opened: Opened, qtbot: QtBot) -> None:
    processes = [Process(code=f"9.{at}", name=f"Sort {at}", in_scope=True) for at in (1, 2)]
    steps = [added(each) for each in processes]
    # with half the weight on the gap the first leads, with little of it the second, whose data are worse
    for process, current, accuracy in zip(processes, (1, 3), (4, 1), strict=True):
        values = ((Question.IMPORTANCE, 4), (Question.CURRENT, current), (Question.DESIRED, 4))
        for question, value in (*values, (Question.ACCURACY, accuracy)):
            steps.append(added(Rating(process=process.id, question=question, value=value)))
    opened.workspace.do(Change("rate", tuple(steps)))
    opened.show_place("3.1.1")
    view = opened.view
    assert isinstance(view, ActivityView)
    view.tabs.setCurrentIndex(1)
    page = view.page
    assert isinstance(page, WeighingPage)

    def shown() -> list[str]:
        content = presenter.stage.scene.slides[0].content if presenter.stage.scene.slides else None
        if not isinstance(content, Table):
            return []
        return [content.title, *(str(row[1]) for row in content.rows)]

    qtbot.waitUntil(lambda: shown() == ["The order as it stands", "Sort 1", "Sort 2"])
    page.sliders.sliders[0].setValue(10)
    qtbot.waitUntil(lambda: shown() == ["The order under these weights", "Sort 2", "Sort 1"])
    page.sliders.reset()
    qtbot.waitUntil(lambda: shown() == ["The order as it stands", "Sort 1", "Sort 2"])


def test_the_row_chosen_under_talk_first_is_talked_about_and_decided(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    """Two processes are disputed; the arrows choose the second row, F5 shows it, a digit decides its question."""
    first, second = opened.workspace.snapshot.all(Process)[2:4]
    asked = Round(name="Round")
    scope = tuple(changed(each, in_scope=True) for each in (first, second))
    ballots = [
        Ballot(
            None,
            "",
            {(first.id, Question.CURRENT): state, (second.id, Question.DESIRED): state},
        )
        for state in (1, 4)
    ]
    batch = BallotBatch(asked.id, "slips", ballots)
    opened.workspace.do(Change("vote", (*scope, added(asked))), batch=batch)
    opened.show_place("2.1.2")
    view = opened.view
    assert isinstance(view, ActivityView)
    view.tabs.setCurrentIndex(1)
    page = view.page
    assert isinstance(page, AnalysisPage)
    qtbot.waitUntil(lambda: any(isinstance(each, TableWidget) for each in page.widgets()))
    table = next(each.view for each in page.widgets() if isinstance(each, TableWidget))
    assert table is not None
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    opened.present()
    shown = opened._presenter
    assert shown is not None

    def talk() -> Talk:
        content = shown.stage._sheets[0][0].content
        assert isinstance(content, Talk)
        return content

    assert shown.stage.talking
    assert talk().name == second.name
    assert [asked.label for asked in talk().questions if asked.in_hand] == ["Desired"]
    assert [asked.label for asked in talk().questions if asked.disputed] == ["Desired"]
    key(qtbot, shown, Qt.Key.Key_3)
    decided = opened.workspace.snapshot.find(Rating, rating_id(second.id, Question.DESIRED))
    assert decided is not None and decided.value == 3
    qtbot.waitUntil(lambda: talk().questions[2].stands == "Good")
    key(qtbot, shown, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: talk().name == first.name)
    key(qtbot, shown, Qt.Key.Key_9)
    qtbot.waitUntil(lambda: "is no answer" in shown.stage.scene.note)
    shown.end()


def test_bars_beside_each_other_have_one_scale(qapp: QApplication) -> None:
    """20 answers in one question and 10 in the other: the second bar is half as long, whatever the words before it."""
    theme().install(qapp, Scheme.LIGHT)
    questions = (
        Asked("Importance", "", "", (Count("Unimportant", 20),), (), in_hand=False),
        Asked("Current", "", "agreement 0.20, talk about it", (Count("Poor", 10),), (), False, True),
    )
    image = QImage(1440, 810, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(2, 2)
    boards.paint_talk(painter, QRectF(20, 20, 680, 360), Talk("Lead capture", "", questions))
    painter.end()
    accent = paper.colour("accent").rgb()
    lengths = []
    for half in (range(720), range(720, 1440)):
        runs = (sum(image.pixel(x, y) == accent for x in half) for y in range(image.height()))
        lengths.append(max(runs))
    assert lengths[0] > 200
    assert abs(lengths[0] - 2 * lengths[1]) <= 8
    red = paper.colour("high").rgb()
    assert any(image.pixel(x, y) == red for x in range(720, 1440) for y in range(image.height()))
