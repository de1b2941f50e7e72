"""A workbook that comes back is gone through by keyboard: each difference taken or left, one button, one undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crmworkshop.models.changes import Change, changed
from crmworkshop.models.landscape import Application
from crmworkshop.models.processes import Process
from crmworkshop.ui.import_page import ImportPage
from crmworkshop.ui.opened import Opened
from tests.exchange.workbooks import FRAMEWORK, Table, exported
from tests.exchange.workbooks import opened as opened_book

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
LONG = 20_000


@pytest.fixture
def page(opened: Opened, tmp_path: Path, qtbot: QtBot) -> ImportPage:
    """Three differences, the second of them a conflict, and a row taken out."""
    workshop = opened.workspace.workshop
    book = exported(workshop.snapshot(), tmp_path)
    loaded = opened_book(book)
    table = Table(loaded, FRAMEWORK)
    for code in ("1.1.1", "1.1.2", "1.1.3"):
        table.set(table.row_of("Code", code), "Description", f"From the file {code}")
    table.sheet.delete_rows(table.row_of("Code", "1.1.4"))
    loaded.save(book)
    opened.workspace.do(Change("meanwhile", (changed(of(opened, "1.1.2"), description="From here"),)))
    opened.show_place("1.4.2")
    opened.show_import(book)
    found = opened.view
    assert isinstance(found, ImportPage)
    qtbot.waitUntil(lambda: found.prepared is not None, timeout=LONG)
    return found


def of(opened: Opened, code: str) -> Process:
    return next(item for item in opened.workspace.snapshot.all(Process) if item.code == code)


def rows(page: ImportPage) -> list[tuple[str, ...]]:
    model = page.review.model
    return [
        tuple(str(model.index(row, column).data()) for column in range(1, 6))
        for row in range(model.rowCount())
    ]


def test_both_sides_stand_side_by_side_and_what_is_disputed_is_not_ticked(page: ImportPage) -> None:
    assert [row[2:] for row in rows(page)] == [
        (rows(page)[0][2], "From the file 1.1.1", ""),
        ("From here", "From the file 1.1.2", "Conflict: both were changed"),
        (rows(page)[2][2], "From the file 1.1.3", ""),
        (f"is on “{FRAMEWORK}”", "taken out", "Goes only if you take it"),
    ]
    assert page.import_button.text() == "Take over 2 differences"
    assert page.review.isVisible() and not page.preview.isVisible()


def test_differences_are_taken_and_left_by_key(page: ImportPage, opened: Opened, qtbot: QtBot) -> None:
    table = page.review.table
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)  # leaves the first
    assert page.import_button.text() == "Take over 1 difference"
    qtbot.keyClick(table, Qt.Key.Key_A)
    assert page.import_button.text() == "Take over 4 differences"
    qtbot.keyClick(table, Qt.Key.Key_N)
    assert not page.import_button.isEnabled()
    qtbot.mouseClick(page.review.conflicts_only, Qt.MouseButton.LeftButton)
    assert [row[2] for row in rows(page)] == ["From here"]
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    page.import_button.setFocus()
    qtbot.keyClick(page.import_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.current != "import")
    assert of(opened, "1.1.2").description == "From the file 1.1.2"
    assert of(opened, "1.1.1").description != "From the file 1.1.1"
    assert opened.current == "1.4.2"
    assert opened.toast.isVisible()
    assert opened.toast.text.text().startswith("1 difference taken over from book.xlsx"[:20])
    qtbot.mouseClick(opened.toast.undo, Qt.MouseButton.LeftButton)
    assert of(opened, "1.1.2").description == "From here"


def test_a_second_import_leads_back_to_where_one_was(
    page: ImportPage, opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    source = tmp_path / "applications.csv"
    source.write_text("Name,Vendor\nSuiteCRM,SalesAgility\nMautic,Acquia\n", encoding="utf-8")
    opened.show_import(source, Application)
    second = opened.view
    assert isinstance(second, ImportPage) and second is not page
    qtbot.waitUntil(second.import_button.isEnabled, timeout=LONG)
    assert second.preview.isVisible() and not second.review.isVisible()
    qtbot.mouseClick(second.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.current != "import")
    assert opened.current == "1.4.2"
    assert opened.toast.text.text() == "Applications: 2 added"
