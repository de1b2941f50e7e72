"""What is being typed when one leaves, where undo leaves the keyboard, what closing stops."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.models.agenda import TimeSpan
from crmworkshop.models.changes import Change, added
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.grid.view import RatingView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.table_page import TablePage
from crmworkshop.ui.widgets.score_view import ScoreView


def typing(opened: Opened, qtbot: QtBot, text: str) -> TablePage:
    """The scorecard of one product with an unfinished score in its only line."""
    product = Product(name="Kern")
    score = VendorScore(product=product.id, criterion="Usability")
    opened.workspace.do(Change("add Kern", (added(product), added(score))))
    opened.show_place("2.3.1")
    assert isinstance(opened.view, ActivityView)
    page = opened.view.page
    assert isinstance(page, TablePage)
    assert isinstance(page.view, ScoreView)
    page.view.setFocus()
    assert page.view.show_key(score.id, page.model.listing.columns.index("own"))
    for letter in text:
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    editor = page.view.delegate.open_editor()
    assert editor is not None
    assert editor.typed_text() == text
    return page


def own(opened: Opened) -> object:
    (score,) = opened.workspace.snapshot.all(VendorScore)
    return score.own


def test_a_score_without_enter_is_kept_by_present(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    typing(opened, qtbot, "80")
    shell.window.commands["present"].trigger()
    assert own(opened) == 80
    assert opened._presenter is not None
    shell.window.commands["present"].trigger()


def test_a_score_without_enter_is_kept_when_one_goes_elsewhere(opened: Opened, qtbot: QtBot) -> None:
    typing(opened, qtbot, "80")
    opened.show_place("1.1.1")
    assert (own(opened), opened.current) == (80, "1.1.1")


def test_what_is_no_score_stays_and_is_told(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    page = typing(opened, qtbot, "80g")
    shell.window.commands["present"].trigger()
    assert opened._presenter is None
    assert not shell.window.commands["present"].isChecked()
    opened.show_place("1.1.1")
    assert (opened.current, opened.window.rail.current()) == ("2.3.1", "2.3.1")
    editor = page.view.delegate.open_editor()
    assert editor is not None
    assert (editor.typed_text(), editor.hasFocus()) == ("80g", True)
    assert "80g" in page.line.text.text()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    opened.show_place("1.1.1")
    assert (opened.current, own(opened)) == ("1.1.1", None)


def test_undo_leaves_the_keyboard_where_it_is(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("2.1.1")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), RatingView))
    grid = QApplication.focusWidget()
    qtbot.keyClicks(grid, "4")
    shell.window.commands["undo"].trigger()
    assert opened.toast.text.text().startswith("Taken back: rate “")
    assert QApplication.focusWidget() is grid
    qtbot.mouseClick(opened.toast.undo, Qt.MouseButton.LeftButton)
    assert opened.toast.text.text().startswith("Done again: rate “")
    assert QApplication.focusWidget() is grid
    opened.toast.undo.setFocus()
    qtbot.keyClick(opened.toast.undo, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is grid


def test_closing_stops_the_timer(shell: Shell, opened: Opened) -> None:
    opened.timer.start("1.1.1")
    path = opened.workspace.workshop.path
    shell.close_workshop()
    with Workshop.open(path) as again:
        (span,) = again.all(TimeSpan)
        assert span.stopped


def test_where_it_is_saved_is_said_and_its_folder_opened(
    shell: Shell, opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, window = opened.workspace.workshop.path.resolve(), shell.window
    saved = window.status.saved
    assert saved.toolTip() == str(path)
    saved.setFocus()
    qtbot.keyClick(saved, Qt.Key.Key_Return)
    assert str(path) in window.banner.text.text()
    window.top_bar.grab()
    assert window.top_bar.name.toolTip() == str(path)
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    window.commands["show_file"].trigger()
    assert [Path(each.toLocalFile()) for each in shown] == [path.parent]
