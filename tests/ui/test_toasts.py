"""What is said in passing: it covers nothing, undoes what it names and nothing else, and tells what has been done."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.method.vocabulary import Box
from crmworkshop.models.changes import Change, added, changed, removed
from crmworkshop.models.people import Person
from crmworkshop.models.room import ParkingItem
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.card_board import CardBoardPage
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import theme

CONTROL = Qt.KeyboardModifier.ControlModifier
LATER, SOON = ParkingItem(text="Later", position=1.0), ParkingItem(text="Soon", position=2.0)


def parked(opened: Opened) -> list[str]:
    return [item.text for item in opened.workspace.snapshot.all(ParkingItem)]


def remove_later(opened: Opened) -> None:
    opened.workspace.do(Change("park two", (added(LATER), added(SOON))))
    opened.workspace.do(Change("remove “Later”", (removed(LATER),)))


def test_it_goes_with_the_next_change(opened: Opened) -> None:
    remove_later(opened)
    assert opened.toast.isVisible()
    opened.workspace.do(Change("reword", (changed(SOON, text="Very soon"),)))
    assert not opened.toast.isVisible()
    assert parked(opened) == ["Very soon"]


def test_its_undo_takes_back_what_it_names(opened: Opened, qtbot: QtBot) -> None:
    remove_later(opened)
    assert opened.toast.text.text() == "Done: remove “Later”"
    qtbot.mouseClick(opened.toast.undo, Qt.MouseButton.LeftButton)
    assert parked(opened) == ["Later", "Soon"]


def test_the_timer_takes_it_away_from_nobody(opened: Opened, qtbot: QtBot) -> None:
    remove_later(opened)
    opened.timer.start("1.1.1")
    assert opened.toast.isVisible()
    qtbot.mouseClick(opened.toast.undo, Qt.MouseButton.LeftButton)
    assert parked(opened) == ["Later", "Soon"]
    opened.timer.stop()


def test_several_changes_taken_back_are_not_offered_as_one(opened: Opened) -> None:
    first = opened.workspace.workshop.standing()[-1]
    remove_later(opened)
    opened.workspace.go_back_to(first)
    assert opened.toast.text.text() == "Taken back: 2 changes"
    assert opened.toast.undo.isHidden()
    opened.workspace.redo()
    assert not opened.toast.undo.isHidden()


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("width", [900, 1366])
def test_it_stands_in_the_line_of_the_status_and_covers_nothing(
    opened: Opened, zoom: int, width: int
) -> None:
    theme().set_zoom(zoom)
    window = opened.window
    window.resize(width, 700)
    opened.show_place("1.1.1")
    long = ParkingItem(text="word " * 60)
    opened.workspace.do(Change("park", (added(long),)))
    opened.workspace.do(Change(f"remove “{long.text}”", (removed(long),)))
    QApplication.processEvents()
    status, toast = window.status, opened.toast
    place = QRect(toast.mapTo(status, QPoint(0, 0)), toast.size())
    assert status.rect().contains(place)
    assert place.right() > status.width() - theme().px(24)
    assert not place.intersects(status.saved.geometry())
    assert toast.undo.isVisible()
    assert toast.undo.height() <= toast.height()
    assert "…" in toast.text.text()
    assert toast.toolTip().count("word") == 60
    theme().set_zoom(100)


def test_it_tells_what_has_been_removed(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.workspace.do(Change("people", (added(Person(name="Ann Bell", position=1.0)),)))
    opened.show_place("1.1.1")
    assert isinstance(opened.view, ActivityView)
    page = opened.view.page
    assert isinstance(page, RecordListPage)
    page.view.setFocus()
    page.view.go(0, 0)
    qtbot.keyClick(page.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert opened.toast.text.text() == "Removed Ann Bell"


def test_it_tells_which_card_has_been_removed(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    card = StrategyCard(box=Box.EXTERNAL_CONSIDERATIONS, text="New law", position=1.0)
    opened.workspace.do(Change("card", (added(card),)))
    opened.show_place("1.2.1")
    assert isinstance(opened.view, ActivityView)
    page = opened.view.page
    assert isinstance(page, CardBoardPage)
    page.cards[card.id].setFocus()
    qtbot.keyClick(page.cards[card.id], Qt.Key.Key_Delete)
    assert opened.toast.text.text() == "Removed card New law"
