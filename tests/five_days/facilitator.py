"""A facilitator at the keyboard: presses, types and clicks in the real window, and counts both on the way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.models.record import Record
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.list_view import ListView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.card_board import CardBoardPage
from crmworkshop.ui.pages.checklist import ChecklistPage
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.pages.scorecard import ScorecardPage
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.widgets.card import CardWidget
from tests.ui.pages import room

R = TypeVar("R", bound=Record)
LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = room.CTRL, room.ALT, room.SHIFT
LONG = 30_000
TablePage = RecordListPage | ScorecardPage


class Facilitator:
    """Drives one window. Whatever reads the workshop here is for assertions; nothing writes but keys and clicks."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell = shell
        self.window = shell.window
        self.qtbot = qtbot
        self.keys = 0
        self.clicks = 0
        self.efforts: dict[str, tuple[int, int]] = {}
        """Keystrokes and clicks of each part of the way, by its name."""

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Count what a part of the way takes."""
        keys, clicks = self.keys, self.clicks
        yield
        self.efforts[name] = (self.keys - keys, self.clicks - clicks)

    # -- hands ------------------------------------------------------------------------------------------------

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING, times: int = 1) -> None:
        """Press a key where the focus is; several times if asked."""
        room.press(key, held, times)
        self.keys += times

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        room.write(text)
        self.keys += len(text)

    def enter(self, text: str = "") -> None:
        """Type a text and press Enter."""
        self.write(text)
        self.press(Qt.Key.Key_Return)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(20):
            if room.focus() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {widget.accessibleName()}")

    def click(
        self, widget: QWidget, place: QPoint | None = None, held: Qt.KeyboardModifier = NOTHING
    ) -> None:
        """Click a widget that can be seen, in its middle or at a place of its own."""
        assert widget.isVisible()
        assert widget.isEnabled()
        target = widget.rect().center() if place is None else place
        QTest.mouseClick(widget, LEFT, held, target)
        self.clicks += 1

    def click_row(self, name: str, inside: QRect, widget: QWidget) -> None:
        """Click in the middle of a rectangle of a widget, which must be on screen; ``name`` says what it is."""
        assert widget.rect().contains(inside.center()), f"{name} is out of sight"
        self.click(widget, inside.center())

    def drag(self, card: CardWidget, target: QPoint) -> None:
        """Drag a card to a place on the screen."""
        start = card.rect().center()
        QTest.mousePress(card, LEFT, NOTHING, start)
        for share in (0.3, 1.0):
            QTest.mouseMove(card, start + (card.mapFromGlobal(target) - start) * share)
        QTest.mouseRelease(card, LEFT, NOTHING, card.mapFromGlobal(target))
        self.clicks += 1

    def choose(self, entry: str) -> None:
        """Go down the menu that is open to an entry and take it."""
        self.wait(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            self.keys += 1
            if action.text() == entry:
                break
        with self.qtbot.waitSignal(menu.destroyed):
            QTest.keyClick(menu, Qt.Key.Key_Return)
        self.keys += 1
        self.back_in_window()

    def back_in_window(self) -> None:
        """After a menu or dialog the window is active again; screens do that, the one without a screen does not."""
        self.window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is self.window)
        assert QApplication.focusWidget() is not None

    def drop(self, path: Path) -> None:
        """Drag a file from the desktop onto the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        middle = self.window.rect().center()
        held = (Qt.DropAction.CopyAction, data, LEFT, NOTHING)
        entered = QDragEnterEvent(middle, *held)
        QApplication.sendEvent(self.window, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(middle), *held))
        self.clicks += 1

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        self.qtbot.waitUntil(until, timeout=LONG)

    # -- where we are -----------------------------------------------------------------------------------------

    @property
    def opened(self) -> Opened:
        found = self.shell.opened
        assert found is not None
        return found

    @property
    def page(self) -> QWidget:
        """The page of the tab shown."""
        view = self.opened.view
        assert isinstance(view, ActivityView | ListView)
        assert view.page is not None
        return view.page

    @property
    def table(self) -> TablePage:
        assert isinstance(self.page, RecordListPage | ScorecardPage)
        return self.page

    @property
    def grid(self) -> RatingGridPage:
        assert isinstance(self.page, RatingGridPage)
        return self.page

    @property
    def board(self) -> CardBoardPage:
        assert isinstance(self.page, CardBoardPage)
        return self.page

    @property
    def checklist(self) -> ChecklistPage:
        assert isinstance(self.page, ChecklistPage)
        return self.page

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """The records as they stand."""
        return self.opened.workspace.snapshot.all(kind)

    def named(self, kind: type[R], title: str) -> R:
        """The one record with this title."""
        (found,) = [record for record in self.all(kind) if record.title == title]
        return found

    # -- ways about the window ----------------------------------------------------------------------------------

    def go(self, activity: str) -> None:
        """Go on to the next activity by keyboard, which must be this one."""
        self.press(Qt.Key.Key_PageDown, CTRL)
        assert self.opened.current == activity

    def rail(self, key: str) -> None:
        """Click a place in the rail."""
        rail = self.window.rail
        row = next(at for at in range(rail.count()) if getattr(rail.entry_at(at), "key", "") == key)
        rail.scrollToItem(rail.item(row))
        self.click_row(key, rail.visualItemRect(rail.item(row)), rail.viewport())
        assert self.opened.current == key

    def tab(self, title: str) -> None:
        """Click a tab of the activity."""
        view = self.opened.view
        assert isinstance(view, ActivityView)
        bar = view.tabs
        at = next(each for each in range(bar.count()) if bar.tabText(each).replace("&&", "&") == title)
        self.click(bar, bar.tabRect(at).center())
        assert bar.currentIndex() == at

    def cell(self, title: str, label: str) -> None:
        """Click the cell of a record in the column of this label, in the table shown."""
        page = self.table
        row = next(at for at, row in enumerate(page.model.rows) if row.record and row.record.title == title)
        self._click_cell(page.view, row, page.model.listing.columns.index(label))

    def rating_cell(self, code: str, column: int, held: Qt.KeyboardModifier = NOTHING) -> None:
        """Click the cell of a process in a rating grid."""
        model = self.grid.model
        row = next(
            at
            for at, row in enumerate(model.rows)
            if (line := model.line_at(at)) and line.figures.code == code
        )
        self._click_cell(self.grid.view, row, column, held)

    def column_of_grid(self, column: int) -> None:
        """Click the heading of a column of a rating grid, which selects it."""
        header = self.grid.view.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        self.click(header.viewport(), place)

    def _click_cell(
        self, view: QAbstractItemView, row: int, column: int, held: Qt.KeyboardModifier = NOTHING
    ) -> None:
        index = view.model().index(row, column)
        view.scrollTo(index)
        cell = view.visualRect(index)
        beside_a_box = QPoint(max(cell.center().x(), cell.right() - 8), cell.center().y())
        self.click(view.viewport(), beside_a_box, held)
        assert view.currentIndex() == index
        assert QApplication.focusWidget() is view

    def row(self, *cells: str, computed: int = 0) -> None:
        """Type the cells of a row from the current one on, Tab after each, on to the next row's first cell."""
        for text in cells:
            self.write(text)
            self.press(Qt.Key.Key_Tab)
        if computed:
            self.press(Qt.Key.Key_Tab, times=computed)

    def mark_done(self) -> None:
        """Mark the activity shown as done."""
        self.press(Qt.Key.Key_D, CTRL | SHIFT)

    def undo(self) -> None:
        self.press(Qt.Key.Key_Z, CTRL)

    def redo(self) -> None:
        self.press(Qt.Key.Key_Y, CTRL)

    @property
    def last(self) -> str:
        """What undo would take back."""
        return self.opened.workspace.workshop.undo_label
