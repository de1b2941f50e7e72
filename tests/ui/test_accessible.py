"""Every page for everybody: each control has a name, each table says where one is, no text is cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from crmworkshop import language
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.controls import Elided
from crmworkshop.ui.grid.view import RatingView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import theme
from tests.ui.conftest import Flashes

LONG = 20_000
_CUTTABLE = (Elided,)
"""Widgets that end in dots by design and tell the whole in a tool tip."""


@pytest.fixture
def path(sample_copy: Path) -> Path:
    """What the window opens: the sample."""
    return sample_copy


@pytest.fixture(autouse=True)
def usual_zoom() -> Iterator[None]:
    """Leave the zoom as it was found."""
    yield
    theme().set_zoom(100)


@pytest.fixture
def german() -> Iterator[None]:
    """The window speaks German."""
    language.use(language.load("de"))
    yield
    language.use(language.ENGLISH)


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    """The window is laid out for those who read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def pages(opened: Opened) -> Iterator[str]:
    """Go to every part of every place, and name it once it is laid out."""
    for place in (*opened.window.rail.places(), "settings"):
        opened.show_place(place)
        view = opened.view
        for at in range(view.tabs.count() if isinstance(view, ActivityView) else 1):
            if isinstance(view, ActivityView):
                view.tabs.setCurrentIndex(at)
            settle()
            yield f"{place}/{at}"


def settle() -> None:
    """Let layouts and timers of no delay do their work."""
    for _ in range(8):
        QApplication.processEvents()


def bare(window: QWidget) -> set[str]:
    """Columns of tables of which a screen reader would say a cell's value, but not what it is the value of."""
    found = set()
    for view in seen(window):
        if not isinstance(view, QTableView) or view.model() is None:
            continue
        model = view.model()
        first = next((at for at in range(model.rowCount()) if model.index(at, 1).data()), 0)
        for column in range(1, model.columnCount()):
            index = model.index(first, column)
            head = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            shown = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            if shown and head and str(head).split("\n")[0] not in said:
                found.add(f"{type(view).__name__} {head}: {said or shown}")
    return found


def seen(window: QWidget) -> Iterator[QWidget]:
    return (each for each in window.findChildren(QWidget) if each.isVisible())


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def nameless(window: QWidget) -> set[str]:
    """Controls that take the keyboard and that a screen reader could not name."""
    return {
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in seen(window)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isEnabled() and not name_of(each)
    }


def cut(window: QWidget) -> set[str]:
    """Labels and buttons that have less room than their text needs."""
    return {text for each in seen(window) if (text := _cut_text(each))}


def outside(window: QWidget) -> set[str]:
    """Controls of which a part lies beside the widget that holds them."""
    return {
        f"{type(each).__name__} {name_of(each)}"
        for each in seen(window)
        if isinstance(each, QAbstractButton | QLineEdit | QLabel)
        and (holder := each.parentWidget()) is not None
        and not isinstance(holder, QAbstractItemView | QTabBar)
        and (each.x() < 0 or each.geometry().right() > holder.rect().right())
    }


def _cut_text(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and not isinstance(widget, _CUTTABLE) and widget.text():
        if widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            lines = widget.text().split("\n")
            plain = widget.textFormat() != Qt.TextFormat.RichText
            longest = max(widget.fontMetrics().horizontalAdvance(line) for line in lines)
            short = plain and longest > widget.contentsRect().width() + 1
        return widget.text()[:60] if short else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        hint = widget.sizeHint()
        return (
            widget.text() if hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1 else ""
        )
    return ""


def test_every_page_is_named_says_where_one_is_and_cuts_no_text(opened: Opened, flashes: Flashes) -> None:
    """One walk for controls without a name, cut labels, cells that tell their bare value alone, and flashes."""
    wrong: dict[str, set[str]] = {}
    for page in pages(opened):
        found = nameless(opened.window) | cut(opened.window) | bare(opened.window)
        if found:
            wrong[page] = found
    assert wrong == {}
    assert flashes.seen() == set()


def test_no_text_is_cut_in_german(german: None, opened: Opened) -> None:
    """Words are longer; and at 200 % the window is as large as a second, finer screen makes it."""
    opened.window.resize(2732, 1536)
    theme().set_zoom(200)
    settle()
    assert opened.window.rail.item(3).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Erledigt")
    wrong = {page: found for page in pages(opened) if (found := cut(opened.window))}
    assert wrong == {}


def test_pages_hold_from_right_to_left_at_150(german: None, from_right: None, opened: Opened) -> None:
    """Nothing is cut, no control leaves its page, all menus are there, and the grid paints its cells where they are."""
    theme().set_zoom(150)
    settle()
    wrong: dict[str, set[str]] = {}
    for page in pages(opened):
        found = cut(opened.window) | outside(opened.window)
        if found:
            wrong[page] = found
    assert wrong == {}
    opened.window.resize(2049, 1152)
    settle()
    bar = opened.window.top_bar.menus
    assert all(bar.rect().contains(bar.actionGeometry(each)) for each in bar.actions())
    opened.show_place("2.1.2")
    opened.go_by_part(1)  # from its last part to its first
    settle()
    grid = next(each for each in seen(opened.window) if isinstance(each, RatingView))
    row = next(at for at in range(grid.model().rowCount()) if grid.grid.line_at(at) is not None)
    for column in range(grid.model().columnCount()):
        cell = grid.viewport().grab(grid.visualRect(grid.model().index(row, column))).toImage()
        colours = {cell.pixel(x, y) for x in range(cell.width()) for y in range(cell.height())}
        assert len(colours) > 3, f"column {column} is empty"


def test_the_first_pages_have_names_and_room(shell: Shell) -> None:
    settle()
    assert nameless(shell.window) | cut(shell.window) == set()
    shell.new()
    settle()
    assert nameless(shell.window) | cut(shell.window) == set()


def test_everything_that_takes_the_keyboard_is_reached_by_tab(opened: Opened) -> None:
    """From the first control, Tab comes to every other one of the window in a round; tables and boards are one stop."""
    for place in ("1.1.1", "1.2.1", "2.1.2", "3.1.1", "5.1", "deliverables", "settings"):
        opened.show_place(place)
        settle()
        reached = _round(opened.window)
        waiting = {
            f"{place}: {type(each).__name__} {name_of(each)}"
            for each in seen(opened.window)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.isEnabled()
            and each not in reached
            and not isinstance(each, QTabBar)
            and not _inside_a_stop(each)
        }
        assert waiting == set()


def _round(window: QWidget) -> set[QWidget]:
    chain: set[QWidget] = set()
    each = window.nextInFocusChain()
    while each not in chain and each is not None:
        chain.add(each)
        each = each.nextInFocusChain()
    return chain


def _inside_a_stop(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView)
