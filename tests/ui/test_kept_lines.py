"""What is typed into the lines that add something is kept, however one leaves them, and stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.method.vocabulary import Box
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.models.vendors import Product
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.card_board import CardBoardPage
from crmworkshop.ui.pages.scorecard import ScorecardPage
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.widgets.plain_line import KeptLine

CONTROL = Qt.KeyboardModifier.ControlModifier
LINES = (("parking", ParkingItem), ("decisions", Decision), ("actions", ActionItem))


def write(qtbot: QtBot, line: KeptLine, text: str) -> None:
    line.setFocus()
    qtbot.keyClicks(line, text)


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def page(opened: Opened, place: str) -> QWidget:
    opened.show_place(place)
    assert isinstance(opened.view, ActivityView)
    assert opened.view.page is not None
    return opened.view.page


def texts(path: Path, kind: type[ParkingItem | Decision | ActionItem | StrategyCard]) -> list[str]:
    """What is in the file, read by opening it anew."""
    with Workshop.open(path) as again:
        return [record.text for record in again.all(kind)]


@pytest.mark.parametrize(("key", "kind"), LINES, ids=[key for key, _ in LINES])
def test_a_line_of_the_guide_that_is_left_with_tab_is_kept(
    in_front: Shell,
    opened: Opened,
    path: Path,
    qtbot: QtBot,
    key: str,
    kind: type[ParkingItem | Decision | ActionItem],
) -> None:
    opened.show_place("2.1.2")
    line = opened.side.guide.quick[key]
    assert "Tab keeps it" in line.toolTip()
    write(qtbot, line, "Ask Legal about consent")
    press(qtbot, Qt.Key.Key_Tab)
    assert line.text() == ""
    (entry,) = opened.workspace.snapshot.all(kind)
    assert entry.activity == "2.1.2"
    press(qtbot, Qt.Key.Key_W, CONTROL)
    assert texts(path, kind) == ["Ask Legal about consent"]


@pytest.mark.parametrize("in_background", [False, True], ids=["in front", "in the background"])
def test_what_stands_in_a_line_is_kept_when_the_workshop_closes(
    in_front: Shell, opened: Opened, path: Path, qtbot: QtBot, in_background: bool
) -> None:
    opened.show_place("1.2.1")
    write(qtbot, opened.side.guide.quick["decisions"], "One owner per account")
    if in_background:
        other = QWidget()
        qtbot.addWidget(other)
        with qtbot.waitExposed(other):
            other.show()
        other.activateWindow()
        qtbot.waitUntil(other.isActiveWindow)
        assert opened.side.guide.quick["decisions"].text() == "One owner per account"
    in_front.close_workshop()
    assert texts(path, Decision) == ["One owner per account"]


def test_it_belongs_to_the_activity_on_which_it_was_typed(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.show_place("1.2.1")
    write(qtbot, opened.side.guide.quick["parking"], "Partner data")
    press(qtbot, Qt.Key.Key_PageDown, CONTROL)
    assert opened.current == "1.2.2"
    assert [item.activity for item in opened.workspace.snapshot.all(ParkingItem)] == ["1.2.1"]


def test_what_was_typed_before_a_search_is_kept_when_it_leads_elsewhere(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    board = page(opened, "1.2.1")
    assert isinstance(board, CardBoardPage)
    write(qtbot, board.columns[0].line, "New competitor")
    press(qtbot, Qt.Key.Key_K, CONTROL)
    assert board.columns[0].line.text() == "New competitor"
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "1.3.1")
    press(qtbot, Qt.Key.Key_Return)
    assert opened.current == "1.3.1"
    assert [card.text for card in opened.workspace.snapshot.all(StrategyCard)] == ["New competitor"]


def test_escape_drops_what_was_typed(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("1.2.1")
    line = opened.side.guide.quick["actions"]
    write(qtbot, line, "Call")
    press(qtbot, Qt.Key.Key_Escape)
    assert line.text() == ""
    press(qtbot, Qt.Key.Key_Tab)
    assert opened.workspace.snapshot.all(ActionItem) == ()


def test_a_look_at_a_menu_keeps_nothing_yet(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("1.2.1")
    line = opened.side.guide.quick["actions"]
    write(qtbot, line, "Call")
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MenuBarFocusReason))
    assert (line.text(), opened.workspace.snapshot.all(ActionItem)) == ("Call", ())


def test_a_card_that_is_left_is_kept(in_front: Shell, opened: Opened, path: Path, qtbot: QtBot) -> None:
    board = page(opened, "1.2.1")
    assert isinstance(board, CardBoardPage)
    first, second = board.columns[:2]
    assert "Tab keeps it" in first.line.toolTip()
    write(qtbot, first.line, "New competitor")
    press(qtbot, Qt.Key.Key_Tab)
    assert [card.card.text for card in first.cards] == ["New competitor"]
    write(qtbot, second.line, "Board wants growth")
    in_front.close_workshop()
    assert sorted(texts(path, StrategyCard)) == ["Board wants growth", "New competitor"]


def test_the_first_words_of_a_card_alone_are_none(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    board = page(opened, "1.2.2")
    assert isinstance(board, CardBoardPage)
    column = next(each for each in board.columns if each.box is Box.BARRIERS_TO_SUCCESS)
    column.chips[0].click()
    begun = column.line.text()
    assert begun
    press(qtbot, Qt.Key.Key_Tab)
    assert (column.line.text(), opened.workspace.snapshot.all(StrategyCard)) == ("", ())
    column.chips[0].click()
    qtbot.keyClicks(column.line, "nobody has time")
    press(qtbot, Qt.Key.Key_Tab)
    assert [card.text for card in opened.workspace.snapshot.all(StrategyCard)] == [f"{begun}nobody has time"]


def test_a_product_that_is_left_is_kept(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    score = page(opened, "2.3.1")
    assert isinstance(score, ScorecardPage)
    write(qtbot, score.first_head, "Kern")
    press(qtbot, Qt.Key.Key_Tab)
    assert [product.name for product in opened.workspace.snapshot.all(Product)] == ["Kern"]


def test_what_was_being_caught_is_kept_when_the_workshop_closes(
    in_front: Shell, opened: Opened, path: Path, qtbot: QtBot
) -> None:
    opened.show_place("1.2.1")
    press(qtbot, Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "Budget of next year")
    in_front.close_workshop()
    assert texts(path, ParkingItem) == ["Budget of next year"]
