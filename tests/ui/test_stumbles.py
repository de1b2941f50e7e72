"""What people stumbled over at the keyboard: keys that do nothing, names that are cut, boxes that say half."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from crmworkshop.activities.beginning import begin
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.processes import Process
from crmworkshop.models.room import ActionItem
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.list_view import ListView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.pages.card_board import CardBoardPage
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.settings_page import SettingsPage
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.currency_box import CurrencyBox
from crmworkshop.ui.widgets.frozen_title import FrozenTitle
from crmworkshop.ui.widgets.table_head import TableHead

LONG = 20_000


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = (
        QApplication.activePopupWidget() or QApplication.focusWidget()
    )  # a list that is open hears it first
    assert focus is not None
    QTest.keyClick(focus, key, held)


def write(text: str) -> None:
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "w.crmw"
    begun = begin(file, Settings(organisation="Acme", start=date(2027, 1, 4)))
    people = [Person(name=name, position=float(at)) for at, name in enumerate(("Ann Bell", "Bo Lind"))]
    begun.do(Change("people", tuple(map(added, [*people, Department(name="Sales", position=1.0)]))))
    begun.close()
    return file


@pytest.fixture(autouse=True)
def usual_zoom(in_front: Shell) -> Iterator[None]:
    """Leave the zoom as it was found."""
    yield
    theme().set_zoom(100)


def page_of(opened: Opened, place: str) -> QWidget:
    opened.show_place(place)
    view = opened.view
    assert isinstance(view, ActivityView)
    assert view.page is not None
    return view.page


@pytest.mark.parametrize(
    ("steps", "owner"),
    [((Qt.Key.Key_Tab,), "Ann Bell"), ((Qt.Key.Key_Down, Qt.Key.Key_Return), "Ann")],
    ids=["offered", "kept as typed"],
)
def test_the_owner_offered_is_taken(opened: Opened, steps: tuple[Qt.Key, ...], owner: str) -> None:
    opened.workspace.do(Change("action", (added(ActionItem(text="Call", position=1.0)),)))
    opened.show_place("actions")
    view = opened.view
    assert isinstance(view, ListView)
    table = view.page.view
    table.setFocus()
    table.go(0, view.page.model.listing.columns.index("owner"))
    write("Ann")
    for key in steps:
        press(key)
    assert opened.workspace.snapshot.all(ActionItem)[0].owner == owner


def test_a_group_says_partly_and_a_tick_takes_all_of_it(opened: Opened) -> None:
    page = page_of(opened, "1.4.2")
    assert isinstance(page, RecordListPage)
    model, column = page.model, page.model.listing.columns.index("in_scope")
    codes = {row.record.code: at for at, row in enumerate(model.rows) if isinstance(row.record, Process)}

    def state(code: str) -> Qt.CheckState:
        return Qt.CheckState(model.index(codes[code], column).data(Qt.ItemDataRole.CheckStateRole))

    page.view.setFocus()
    page.view.go(codes["1.1.1"], column)
    press(Qt.Key.Key_Space)
    assert [state(code) for code in ("1", "1.1", "1.1.1", "1.2", "2")] == [
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.Unchecked,
        Qt.CheckState.Checked,
        Qt.CheckState.Checked,
    ]
    spoken = model.index(codes["1.1"], column).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "partly" in spoken
    page.view.go(codes["1.1"], column)
    press(Qt.Key.Key_Space)
    assert state("1.1") is state("1.1.1") is Qt.CheckState.Checked
    press(Qt.Key.Key_Space)
    assert state("1.1") is state("1.1.1") is Qt.CheckState.Unchecked


def test_the_list_and_the_grid_count_the_same_processes(opened: Opened) -> None:
    page = page_of(opened, "1.4.2")
    assert isinstance(page, RecordListPage)
    rating = page_of(opened, "2.1.1")
    assert isinstance(rating, RatingGridPage)
    leaves = {process.id for process in opened.workspace.snapshot.all(Process)} - {
        process.parent for process in opened.workspace.snapshot.all(Process)
    }
    assert f", {len(leaves)} in scope" in page.summary()
    assert rating.summary() == f"0 of {len(leaves)} rated"


def test_a_key_that_answers_nothing_says_which_do(opened: Opened) -> None:
    page = page_of(opened, "2.1.1")
    assert isinstance(page, RatingGridPage)
    said: list[str] = []
    page.entry.said.connect(said.append)
    page.view.setFocus()
    write("x")
    assert "4 Crucial" in said[-1] and "- Not applicable" in said[-1]


def test_escape_leaves_the_history_for_where_the_keyboard_was(opened: Opened) -> None:
    page = page_of(opened, "1.1.1")
    assert isinstance(page, RecordListPage)
    page.view.setFocus()
    press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    history = opened.side.history
    assert QApplication.focusWidget() is history.list
    press(Qt.Key.Key_Escape)
    assert not history.isVisible()
    assert not opened.window.commands["history"].isChecked()
    assert QApplication.focusWidget() is page.view


def test_deliverables_are_one_key_and_enter_away(opened: Opened) -> None:
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page = opened.view
    assert isinstance(page, DeliverablesPage)
    assert QApplication.focusWidget() is page.create_button


def test_titles_stay_in_sight_and_headings_are_whole(opened: Opened) -> None:
    page = page_of(opened, "1.1.1")
    assert isinstance(page, RecordListPage)
    opened.window.resize(1000, 768)
    (frozen,) = page.view.findChildren(FrozenTitle)
    assert not frozen.isVisible()
    last = page.model.columnCount() - 1
    page.view.go(0, last)
    assert frozen.isVisible()
    page.view.go(0, 1)
    covered = frozen.width() if frozen.isVisible() else 0
    assert page.view.visualRect(page.model.index(0, 1)).left() >= covered - 1
    QTest.mouseClick(frozen, Qt.MouseButton.LeftButton, pos=frozen.rect().center())
    head = page.view.horizontalHeader()
    assert isinstance(head, TableHead)
    assert head.height() == head.sizeHint().height()


def test_a_board_of_cards_breaks_into_two_rows_when_zoomed(opened: Opened) -> None:
    page = page_of(opened, "1.2.1")
    assert isinstance(page, CardBoardPage)
    assert len({column.y() for column in page.columns}) == 1
    theme().set_zoom(150)
    QApplication.processEvents()
    assert len({column.y() for column in page.columns}) == 2
    assert min(column.width() for column in page.columns) >= theme().px(170)


def test_settings_take_a_currency_by_code_or_name_only(
    opened: Opened, type_into: Callable[[QLineEdit, str], None]
) -> None:
    opened.show_place("settings")
    page = opened.view
    assert isinstance(page, SettingsPage)
    box = page.edits["currency"]
    assert isinstance(box, CurrencyBox)
    for typed, kept in (("swiss franc", "CHF"), ("gbp", "GBP"), ("doubloons", "GBP")):
        type_into(box.line, typed)
        press(Qt.Key.Key_Tab)
        assert opened.workspace.snapshot.settings.currency == kept
    assert "doubloons" in page._problems["currency"].text()
