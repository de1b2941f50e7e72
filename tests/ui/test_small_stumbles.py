"""What a newcomer stumbled over in passing: second clicks, where one goes on, what has the keyboard, its size."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.method.scales import Question
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Person
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.ui import preferences, window_place
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.agenda_page import AgendaPage
from crmworkshop.ui.charts.table import TableWidget
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import theme

LONG = 20_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def page(opened: Opened, place: str, tab: int = 0) -> QWidget:
    opened.show_place(place)
    assert isinstance(opened.view, ActivityView)
    opened.view.tabs.setCurrentIndex(tab)
    assert opened.view.page is not None
    return opened.view.page


# -- a second click ------------------------------------------------------------------------------------


def test_the_second_click_is_not_for_the_page_that_the_first_led_to(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    first, second = opened.workspace.snapshot.all(Process)[2:4]
    asked = Round(name="Round")
    scope = tuple(changed(each, in_scope=True) for each in (first, second))
    ballots = [Ballot(None, "", {(first.id, Question.CURRENT): state}) for state in (1, 4)]
    opened.workspace.do(Change("vote", (*scope, added(asked))), batch=BallotBatch(asked.id, "slips", ballots))
    results = page(opened, "2.1.2", 1)
    assert isinstance(results, AnalysisPage)
    qtbot.waitUntil(lambda: any(isinstance(each, TableWidget) for each in results.widgets()))
    table = next(each.view for each in results.widgets() if isinstance(each, TableWidget))
    assert table is not None
    cell = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert isinstance(opened.view, ActivityView)
    grid = opened.view.page
    assert isinstance(grid, RatingGridPage)
    assert grid.standing_on() == first
    other = grid.view.visualRect(grid.model.index(grid.model.row_of[second.id], 0)).center()

    def click_twice() -> None:
        event = QMouseEvent(
            QEvent.Type.MouseButtonDblClick,
            QPointF(other),
            grid.view.viewport().mapToGlobal(QPointF(other)),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(grid.view.viewport(), event)

    click_twice()
    assert grid.standing_on() == first
    qtbot.waitUntil(lambda: not opened._one_click._over.isActive())
    click_twice()
    assert grid.standing_on() == second
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


# -- where one goes on ---------------------------------------------------------------------------------


def reopened(shell: Shell, path: Path, qtbot: QtBot) -> Opened:
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.open(path)
    assert shell.opened is not None
    return shell.opened


@pytest.mark.parametrize("place", [("2.1.2", 1), ("decisions", 0), ("agenda", 0), ("1.1.1", 2)])
def test_a_workshop_opens_where_it_was_left(
    shell: Shell, opened: Opened, path: Path, qtbot: QtBot, place: tuple[str, int]
) -> None:
    opened.show_place(place[0])
    if isinstance(opened.view, ActivityView):
        opened.view.tabs.setCurrentIndex(place[1])
    shell.close_workshop()
    assert reopened(shell, path, qtbot).place == place


def test_a_place_that_is_gone_gives_way_to_what_is_not_done(
    shell: Shell, opened: Opened, path: Path, qtbot: QtBot
) -> None:
    opened.show_place("1.5.1")
    opened.switch("1.5.1")
    shell.close_workshop()
    assert reopened(shell, path, qtbot).place == ("1.1.1", 0)


def test_the_window_is_as_large_as_it_was_left(shell: Shell, qtbot: QtBot) -> None:
    screen = QRect(0, 0, 1920, 1040)
    shell.window.resize(1500, 900)
    shell.close_down()
    other = QWidget()
    qtbot.addWidget(other)
    window_place.place(other, screen)
    assert (other.width(), other.height()) == (1500, 900)
    assert not other.isMaximized()
    shell.window.showMaximized()
    qtbot.waitUntil(shell.window.isMaximized)
    shell.close_down()
    window_place.place(other, screen)
    assert other.isMaximized()


@pytest.mark.parametrize(
    ("screen", "maximised"),
    [((1366, 768), True), ((1366, 728), True), ((1920, 1080), False), ((1280, 1024), True)],
)
def test_it_never_goes_beyond_the_screen(qtbot: QtBot, screen: tuple[int, int], maximised: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window_place.place(window, QRect(0, 0, *screen))
    assert window.isMaximized() == maximised
    assert window.width() <= screen[0]
    assert window.height() < screen[1]


def test_what_is_no_size_is_not_taken_for_one(qtbot: QtBot) -> None:
    preferences.write(window=["wide", -1])
    window = QWidget()
    qtbot.addWidget(window)
    window_place.place(window, QRect(0, 0, 1920, 1080))
    assert (window.width(), window.height()) == (1366, 768)


# -- timer and agenda ----------------------------------------------------------------------------------


def test_on_the_agenda_the_timer_that_runs_is_paused_first(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.timer.start("2.1.2")
    opened.show_place("agenda")
    press(qtbot, Qt.Key.Key_T, CONTROL)
    assert opened.timer.running == ""


def test_the_agenda_opens_on_the_day_whose_timer_runs(opened: Opened) -> None:
    moment = datetime.combine(date(2027, 1, 4), datetime.min.time()).astimezone()
    opened.timer.now = lambda: moment.replace(hour=9)
    opened.timer.start("3.1.1")
    opened.show_place("agenda")
    agenda = opened.view
    assert isinstance(agenda, AgendaPage)
    assert agenda.day == 3
    opened.show_place("1.1.1")
    opened.timer.start("2.1.2")
    opened.show_place("agenda")
    assert agenda.day == 2
    agenda.open_day(5)
    opened.show_place("1.1.1")
    opened.show_place("agenda")
    assert agenda.day == 5
    opened.timer.stop()


# -- panels --------------------------------------------------------------------------------------------


def test_the_history_opens_at_the_newest_change(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    for name in ("Ann", "Bo", "Cy"):
        opened.workspace.do(Change(f"add {name}", (added(Person(name=name)),)))
    press(qtbot, Qt.Key.Key_H, CONTROL)
    history = opened.side.history
    assert history.list.currentItem().text() == "Add Cy"
    history.list.setCurrentRow(2)
    press(qtbot, Qt.Key.Key_H, CONTROL)
    opened.workspace.do(Change("add Di", (added(Person(name="Di")),)))
    opened.to_page()
    press(qtbot, Qt.Key.Key_H, CONTROL)
    assert history.list.currentItem().text() == "Add Di"


def test_escape_goes_back_through_explanations_before_it_closes_them(opened: Opened, qtbot: QtBot) -> None:
    process = opened.workspace.snapshot.all(Process)[2]
    opened.workspace.do(Change("scope", (changed(process, in_scope=True),)))
    opened.explain(Subject(Figure.PRIORITY, process.id))
    panel = opened.side.why
    panel.open_part(next(row.part for row in panel.found.findChildren(QWidget) if hasattr(row, "part")))
    assert len(panel.trail) == 2
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert (len(panel.trail), panel.isVisible()) == (1, True)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_guide_shows_that_it_has_the_keyboard(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("1.1.1")
    guide = opened.side.guide

    def edges() -> set[str]:
        QApplication.processEvents()
        image = guide.grab().toImage()
        return {image.pixelColor(0, image.height() // 2).name(), image.pixelColor(100, 0).name()}

    assert theme().color("accent").name() not in edges()
    press(qtbot, Qt.Key.Key_F6)
    assert guide.hasFocus()
    assert edges() == {theme().color("accent").name()}


def test_a_capture_says_which_record_it_is_about_and_how_to_drop_it(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.workspace.do(Change("add Ann", (added(Person(name="Ann Bell")),)))
    opened.show_place("1.1.1")
    press(qtbot, Qt.Key.Key_P, CONTROL | SHIFT)
    bar = opened._capture_bar
    assert bar is not None
    assert bar.about.text() == "✓ About Ann Bell"
    assert "Tab to “About …” and Space" in bar.hint.text()
    assert bar.about.geometry().left() - bar.place.geometry().right() < theme().px(40)
    press(qtbot, Qt.Key.Key_Backtab, SHIFT)
    assert bar.about.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert bar.about.text() == "About Ann Bell"
    press(qtbot, Qt.Key.Key_Escape)
