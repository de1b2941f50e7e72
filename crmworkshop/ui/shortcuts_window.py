"""The overview of all keys in a window of its own: searched as one types, printed on a page."""

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.commands import Commands
from crmworkshop.ui.controls import button
from crmworkshop.ui.palette_find import folded
from crmworkshop.ui.shortcuts import Section, matching, sections
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import PlainLine

_COLUMNS: Final = 2


class ShortcutsWindow(QWidget):
    """Stays open beside the workshop; Escape closes it."""

    def __init__(self, owner: QWidget, commands: Commands) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._commands = commands
        self.search = PlainLine()
        self.search.setPlaceholderText(tr("Search the shortcuts"))
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.page = QTextBrowser()
        self.page.setObjectName("guidePage")
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.setAccessibleName(tr("Keyboard shortcuts"))
        tools = QHBoxLayout()
        tools.addWidget(self.search, 1)
        tools.addWidget(button(tr("Print…"), self.print_page, icon="printer"))
        self._column = QVBoxLayout(self)
        self._column.addLayout(tools)
        self._column.addWidget(self.page, 1)
        self.search.textChanged.connect(lambda _text: self._show_keys())
        theme().changed.connect(self._fit)
        self._fit()
        self.resize(theme().px(920), theme().px(700))

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(16), px(12), px(16), 0)
        self._column.setSpacing(px(8))
        self._show_keys()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_keys()
        self.search.setFocus()

    def _show_keys(self) -> None:
        words = folded(self.search.text()).split()
        found = [matching(section, words) for section in sections(self._commands)]
        shown = [section for section in found if section.keys]
        nothing = f"<p>{escape(tr('No shortcut is about this.'))}</p>"
        self.page.document().setDefaultFont(theme().font(13))
        self.page.setHtml(_page(shown) if shown else nothing)

    def print_page(self) -> None:
        """Let the user choose a printer, or a file, for what is shown."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            self.page.document().print_(printer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.search.clear() if self.search.text() else self.close()
        else:
            super().keyPressEvent(event)


def _page(shown: list[Section]) -> str:
    """Sections in columns of about the same length."""
    columns: list[list[Section]] = [[] for _ in range(_COLUMNS)]
    for section in shown:
        min(columns, key=_length).append(section)
    width = 100 // _COLUMNS
    cells = (f'<td width="{width}%">{"".join(map(_section, column))}</td>' for column in columns)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="{theme().px(8)}"><tr>{"".join(cells)}</tr></table>'
    )


def _length(column: list[Section]) -> int:
    return sum(len(section.keys) + 2 for section in column)


def _section(section: Section) -> str:
    muted, line = theme().color("muted").name(), theme().color("line").name()
    rows = "".join(
        f'<tr><td width="44%" style="border-bottom: 1px solid {line}; font-weight: 600">{escape(each.pressed)}</td>'
        f'<td style="border-bottom: 1px solid {line}; color: {muted}">{escape(each.meaning)}</td></tr>'
        for each in section.keys
    )
    title = f'<p style="font-size: {theme().px(15)}px; font-weight: 600; margin: {theme().px(10)}px 0 0 0">'
    table = f'<table width="100%" cellspacing="0" cellpadding="{theme().px(4)}">{rows}</table>'
    return f"{title}{escape(section.title)}</p>{table}"
