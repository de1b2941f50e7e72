"""The guide in a window of its own, to be read beside the workshop: contents, search, text with pictures."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmworkshop import paths
from crmworkshop.language import mark, tr
from crmworkshop.ui.controls import label
from crmworkshop.ui.help_chapters import Chapter, chapters, slug
from crmworkshop.ui.palette_find import folded
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import PlainLine

_KEY: Final = Qt.ItemDataRole.UserRole
_CHAPTERS: Final = {
    "": mark("Before the week"),
    "deliverables": mark("Deliverables"),
    "settings": mark("Settings"),
    "import": mark("Collect lists"),
    "agenda": mark("Agenda and time"),
}
"""Under which heading the guide tells of places that are no activities."""
_LEVELS: Final = {1: 20, 2: 15, 3: 15}
"""Pixels of a heading's type."""


class GuideWindow(QWidget):
    """Stays open beside the main window; `show_chapter` brings it to a place."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Facilitator's guide"))
        self.chapters = {chapter.key: chapter for chapter in chapters()}
        self._texts = {key: folded(chapter.text) for key, chapter in self.chapters.items()}
        self.current = ""
        self.search = PlainLine()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.found = label("", "caption")
        self.found.hide()
        self.contents = QTreeWidget()
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setObjectName("guideContents")
        self.contents.setHeaderHidden(True)
        self.contents.setIndentation(theme().px(14))
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._entries: list[QTreeWidgetItem] = []
        """Every entry of the contents that leads somewhere, in reading order."""
        self.page = GuidePage()
        self._arrange()
        self._fill()
        self.contents.currentItemChanged.connect(self._on_item)
        self.page.anchorClicked.connect(lambda url: self.show_chapter(url.fragment()))
        self.search.textChanged.connect(lambda _text: self._filter())
        self.search.installEventFilter(self)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._to_search)
        theme().changed.connect(self._fit)
        self._fit()
        self.resize(theme().px(980), theme().px(700))

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.found)
        left.addWidget(self.contents, 1)
        self._line = QHBoxLayout(self)
        self._line.addLayout(left)
        self._line.addWidget(self.page, 1)

    def _fit(self) -> None:
        px = theme().px
        self._line.setContentsMargins(px(12), px(12), 0, 0)
        self._line.setSpacing(px(8))
        for part in (self.search, self.contents, self.found):
            part.setFixedWidth(px(268))
        if self.current:
            self.page.show_text(self.chapters[self.current].text)

    def _fill(self) -> None:
        for chapter in self.chapters.values():
            group = self._groups.get(chapter.group)
            if group is None:
                group = self._groups[chapter.group] = QTreeWidgetItem(self.contents, [chapter.group])
                font = QFont(theme().font(13, 600))
                group.setFont(0, font)
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setExpanded(True)
            item = _item(group, chapter.title, chapter.key)
            parts = [_item(item, part, f"{chapter.key}#{slug(part)}") for part in chapter.parts]
            self._entries += [item, *parts]

    # -- going to a chapter -------------------------------------------------------------------------------

    def show_chapter(self, key: str) -> None:
        """Show a chapter, or the part of one, by its key; the first for an unknown key."""
        for item in self._entries:
            found = item.data(0, _KEY)
            if found == key or found.endswith(f"#{key}"):
                self.contents.setCurrentItem(item)
                self._show(found)
                return
        if not self.current:
            self.contents.setCurrentItem(self._entries[0])

    def _on_item(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _KEY):
            self._show(item.data(0, _KEY))

    def _show(self, key: str) -> None:
        chapter, _, part = key.partition("#")
        if chapter != self.current:
            self.current = chapter
            self.page.show_text(self.chapters[chapter].text)
            self.page.setAccessibleName(self.chapters[chapter].title)
            self._mark()
        self.page.go_to_heading(part)

    # -- searching ----------------------------------------------------------------------------------------

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _matches(self, chapter: Chapter) -> bool:
        return all(word in self._texts[chapter.key] for word in folded(self.search.text()).split())

    def _filter(self) -> None:
        """List the chapters that have every word; show the first of them."""
        found = [key for key, chapter in self.chapters.items() if self._matches(chapter)]
        searching = bool(self.search.text().split())
        for item in self._entries:
            item.setHidden(item.data(0, _KEY).partition("#")[0] not in found)
        for title, group in self._groups.items():
            group.setHidden(all(self.chapters[key].group != title for key in found))
        self.found.setText(tr("Not in the guide."))
        self.found.setVisible(searching and not found)
        if searching and found and self.current not in found:
            self.show_chapter(found[0])
        self._mark()
        if searching:
            self.page.find_next(self.search.text(), again=False)

    def _mark(self) -> None:
        self.page.mark_words(self.search.text().split())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the search goes on to the next place, Escape clears it, Down leads to the contents."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_on()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.contents.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """The next place in this chapter, else the beginning of the next chapter that has the words."""
        if not self.search.text().split() or self.page.find_next(self.search.text(), again=True):
            return
        found = [key for key, chapter in self.chapters.items() if self._matches(chapter)]
        if found:
            at = found.index(self.current) + 1 if self.current in found else 0
            self.show_chapter(found[at % len(found)])
            self.page.find_next(self.search.text(), again=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The keyboard goes back to the workshop."""
        super().closeEvent(event)
        owner = self.parentWidget()
        if owner is not None:
            owner.activateWindow()


class GuidePage(QTextBrowser):
    """Sets Markdown in the app's type, with pictures no wider than the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guidePage")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSearchPaths([str(paths.document())])
        self._whole: dict[str, QImage] = {}
        """The pictures of the chapter shown, by name, as large as they are."""

    def show_text(self, markdown: str) -> None:
        """Show a chapter from its beginning."""
        self._whole.clear()
        self.document().setDefaultFont(theme().font(14))
        self.document().setDocumentMargin(theme().px(20))
        self.document().setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._set_blocks()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _set_table(frame)
        self._fit_pictures()
        self.verticalScrollBar().setValue(0)

    def _set_blocks(self) -> None:
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            spaced = QTextBlockFormat()
            inside = cursor.currentTable() is not None
            tall = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            picture = (
                "\ufffc" in block.text()
            )  # of a line with a picture, any share would be a share of its height
            spaced.setLineHeight(100 if picture else 125 if inside else 135, tall)
            listed = block.textList() is not None
            spaced.setTopMargin(theme().px(18 if level > 1 else 0))
            spaced.setBottomMargin(theme().px(0 if inside else 4 if listed or level else 10))
            cursor.mergeBlockFormat(spaced)
            if level:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                shape = cursor.charFormat()
                shape.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                shape.setFont(theme().font(_LEVELS.get(level, 14), 600))
                cursor.setCharFormat(shape)
            block = block.next()

    def _fit_pictures(self) -> None:
        """Pictures are as wide as the page at most."""
        room = self.viewport().width() - 2 * theme().px(24)
        for at, shape in self._pictures():
            self._fit_picture(at, shape, room)

    def _pictures(self) -> list[tuple[int, QTextImageFormat]]:
        """Where the pictures are: all found before any is changed, as a change breaks the walk through the text."""
        found = []
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                shape = fragment.charFormat().toImageFormat()
                if shape.isValid():
                    found.append((fragment.position(), shape))
                pieces += 1
            block = block.next()
        return found

    def _fit_picture(self, at: int, shape: QTextImageFormat, room: int) -> None:
        name = shape.name()
        if name not in self._whole:
            self._whole[name] = QImage(str(paths.document(name)))
        whole = self._whole[name]
        if whole.isNull():
            return
        width = max(min(whole.width(), room), 1)
        shape.setWidth(width)
        shape.setHeight(width * whole.height() / whole.width())
        # Scaled here: the page itself would leave out lines of it, and with them strokes of small letters.
        fine = whole.scaledToWidth(
            round(width * self.devicePixelRatioF()), Qt.TransformationMode.SmoothTransformation
        )
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), fine)
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()

    def go_to_heading(self, part: str) -> None:
        """Scroll to the heading with this slug; empty: to the beginning."""
        block = self.document().begin()
        while part and block.isValid():
            if block.blockFormat().headingLevel() > 1 and slug(block.text()) == part:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - theme().px(8))
                return
            block = block.next()
        self.verticalScrollBar().setValue(0)

    # -- searching ----------------------------------------------------------------------------------------

    def mark_words(self, words: list[str]) -> None:
        """Tint every place of these words."""
        tint = QTextCharFormat()
        tint.setBackground(theme().color("medium_soft"))
        tint.setForeground(theme().color("text"))
        selections = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                place = QTextEdit.ExtraSelection()
                place.cursor, place.format = cursor, tint
                selections.append(place)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(selections)

    def find_next(self, text: str, again: bool) -> bool:
        """Go to the next place of the first word, from the beginning unless ``again``; False if there is none."""
        if not again:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        word = re.split(r"\s+", text.strip())[0]
        return self.find(word)


def chapter_of(place: str) -> str:
    """The key of the chapter about a place of the window: an activity has its own."""
    return place if place[:1].isdigit() else slug(tr(_CHAPTERS.get(place, mark("The window"))))


def _item(parent: QTreeWidgetItem, title: str, key: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [title])
    item.setData(0, _KEY, key)
    item.setToolTip(0, title)
    return item


def _set_table(table: QTextTable) -> None:
    """Thin lines between the rows, room around the words, the heading bold."""
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderBrush(theme().color("line"))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderCollapse(True)
    shape.setCellPadding(theme().px(5))
    shape.setCellSpacing(0)
    shape.setTopMargin(theme().px(4))
    shape.setBottomMargin(theme().px(12))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
