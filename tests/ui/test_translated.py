"""No text of the window is left untranslated: a walk over all of it in a language that brackets every text."""

import html
import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crmworkshop import language
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme
from tests.pseudo import PSEUDO, untranslated

LONG = 30_000
ROOT = QModelIndex()


@pytest.fixture
def shell(qapp: QApplication, qtbot: QtBot) -> Iterator[Shell]:
    theme().install(qapp, Scheme.LIGHT)
    language.use(PSEUDO)
    made = Shell()
    made.window.resize(1366, 768)
    with qtbot.waitSignal(made.ready, timeout=LONG):
        made.begin(None)
    yield made
    made.window.close()
    language.use(language.ENGLISH)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Everything that a widget shows, says on hover or reads out."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield from (widget.toPlainText(), widget.placeholderText())
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells_of(widget)


def cells_of(view: QAbstractItemView) -> Iterator[str]:
    """The texts of a view's headings and of its first dozen rows."""
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(ROOT)
    for at in range(columns):
        for role in roles:
            yield str(model.headerData(at, Qt.Orientation.Horizontal, role) or "")
    for row in range(min(12, model.rowCount(ROOT))):
        for column in range(columns):
            for role in roles:
                found = model.index(row, column).data(role)
                yield found if isinstance(found, str) else ""


def left_over(root: QWidget, said: frozenset[str] = frozenset()) -> set[str]:
    """What is visible in ``root`` and not translated, with the kind of its widget; ``said`` are users' words."""
    found = set()
    for widget in (root, *root.findChildren(QWidget)):
        if widget is root or widget.isVisibleTo(root):
            for text in texts_of(widget):
                shown = html.unescape(re.sub(r"<[^>]+>", " ", text)) if "<" in text else text
                for words in said:
                    shown = shown.replace(words, "")
                if untranslated(shown):
                    found.add(f"{type(widget).__name__}: {shown[:160]!r}")
    return found


def test_start_page_and_menus(shell: Shell) -> None:
    listed = {action.text() for _, action in shell.window.commands.listed()}
    assert {text for text in listed if untranslated(text)} == set()
    assert left_over(shell.window) == set()
    shell.new()
    assert left_over(shell.window) == set()


def test_every_place_of_a_workshop(shell: Shell, greek_file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.open(Path(shutil.copy(greek_file, tmp_path / "1.crmw")))
    assert shell.opened is not None
    fail_if(f"{place} {text}" for place, texts in walk(shell, shell.opened) for text in sorted(texts))


def fail_if(found: Iterable[str]) -> None:
    """Names everything that was found."""
    told = "\n".join(found)
    if told:
        pytest.fail(f"Not translated:\n{told}", pytrace=False)


def walk(shell: Shell, opened: Opened) -> Iterator[tuple[str, set[str]]]:
    """Every place and tab, panel and dialog, and what is not translated there."""
    window = opened.window
    yield "frame", left_over(window)
    for key in (*window.rail.places(), "settings"):
        opened.show_place(key)
        view = opened.view
        tabs = range(view.tabs.count()) if isinstance(view, ActivityView) else range(1)
        for tab in tabs:
            if isinstance(view, ActivityView):
                view.tabs.setCurrentIndex(tab)
            QApplication.processEvents()
            yield f"{key} {tab}", left_over(view) if view is not None else set()
        yield f"{key} beside", left_over(window.side) | left_over(window.status)
    opened.side.show()
    yield "history", left_over(window.side)
    opened.explain(Subject(Figure.PRIORITY, opened.workspace.figures.ranked[0].process.id))
    entries = opened.workspace.workshop.history(1000)
    journal = frozenset(words for entry in entries for words in (entry.label, entry.author) if words)
    yield "why", left_over(window.side, journal)
    yield from dialogs(shell)


def dialogs(shell: Shell) -> Iterator[tuple[str, set[str]]]:
    """What commands open in windows of their own, but for the guide, which is a document."""
    before = set(QApplication.topLevelWidgets())
    for name in ("about", "shortcuts", "capture_decision", "capture_note", "palette"):
        shell.window.commands[name].trigger()
        QApplication.processEvents()
        for made in set(QApplication.topLevelWidgets()) - before:
            if made.isVisible():
                yield name, left_over(made)
                made.close()
