"""The history: every change in words, newest first, and the way back to any of them."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from crmworkshop.activities.wording import format_date
from crmworkshop.language import tr
from crmworkshop.models.changes import Told
from crmworkshop.ui.controls import button, label, plain_tip
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Announcement, Workspace

WIDTH: Final = 252
_AT_ONCE: Final = 200
_KEY: Final = Qt.ItemDataRole.UserRole
_DETAILS: Final = Qt.ItemDataRole.UserRole + 1
_STANDS: Final = Qt.ItemDataRole.UserRole + 2


class HistoryPanel(QWidget):
    """Changes as a list; "Go back to here" takes back everything after the one selected."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("History"))
        self.workspace = workspace
        self._limit = _AT_ONCE
        self._before: QWidget | None = None
        """What had the keyboard before."""
        self.undo = button(tr("Undo"), workspace.undo, tip="Ctrl+Z")
        self.redo = button(tr("Redo"), workspace.redo, tip="Ctrl+Y")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Changes, newest first"))
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("sideBody")
        self.back = button(tr("Go back to here"), self.go_back)
        self.more = button(tr("Show older changes"), self._show_more, look="link")
        self._arrange()
        self.list.itemActivated.connect(lambda _item: self.go_back())
        self.list.currentItemChanged.connect(lambda *_items: self._offer())
        workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("History"), "section"), 1)
        close = button("", self.closed.emit, look="quiet", icon="x", tip=tr("Close the history  Esc"))
        close.setProperty("square", True)
        head.addWidget(close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo)
        buttons.addWidget(self.redo)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(buttons)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.more)
        self._column.addWidget(self.back)

    def _fit(self) -> None:
        px = theme().px
        self.setFixedWidth(px(WIDTH))
        self._column.setContentsMargins(px(16), px(9), px(14), px(16))
        self._column.setSpacing(px(8))
        self.list.scheduleDelayedItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, so that arrows choose and Escape goes back to where it was."""
        self.refresh()
        super().showEvent(event)
        self._before = QApplication.focusWidget()
        self.list.setCurrentRow(0)
        self.list.scrollToTop()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        before = self._before
        self.closed.emit()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, _announcement: Announcement) -> None:
        if self.isVisible():
            self.refresh()

    def _show_more(self) -> None:
        self._limit *= 5
        self.refresh()

    def refresh(self) -> None:
        """Read the journal anew."""
        workshop = self.workspace.workshop
        entries = workshop.told(self._limit)
        standing = frozenset(workshop.standing())
        selected = self._selected()
        self.list.clear()
        for entry in entries:
            if entry.kind == "do":
                item = QListWidgetItem(self.list)
                _fill(item, entry, entry.id in standing)
                if entry.id == selected:
                    self.list.setCurrentItem(item)
        self.more.setVisible(len(entries) == self._limit)
        self.undo.setEnabled(bool(workshop.undo_label))
        self.redo.setEnabled(bool(workshop.redo_label))
        self._offer()

    def _selected(self) -> str:
        item = self.list.currentItem()
        return item.data(_KEY) if item else ""

    def _offer(self) -> None:
        standing = self.workspace.workshop.standing()
        self.back.setEnabled(self._selected() in standing[:-1])

    def go_back(self) -> None:
        """Take back every change after the one selected; that one stays."""
        if self.back.isEnabled():
            self.workspace.go_back_to(self._selected())
            self.list.setFocus()


def _fill(item: QListWidgetItem, entry: Told, stands: bool) -> None:
    at = entry.at.astimezone()
    details = f"{format_date(at.date())}, {at:%H:%M:%S}" + (f" · {entry.author}" if entry.author else "")
    text = entry.label[:1].upper() + entry.label[1:]
    if not stands:
        details = tr("Taken back · {when}", when=details)
    item.setData(_KEY, entry.id)
    item.setData(_DETAILS, details)
    item.setData(_STANDS, stands)
    item.setText(text)
    item.setToolTip(plain_tip(f"{text}\n{details}"))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {details}")


def _what_font() -> QFont:
    return theme().font(13, 500)


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """The text on one line or two; the second ends in dots where there is more."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words = text.split(" ")
    fitting = [at for at in range(1, len(words)) if metrics.horizontalAdvance(" ".join(words[:at])) <= width]
    cut = (
        len(" ".join(words[: fitting[-1]]))
        if fitting
        else len(text) * width // metrics.horizontalAdvance(text)
    )
    return [
        text[:cut],
        metrics.elidedText(text[cut:].strip(), Qt.TextElideMode.ElideRight, width),
    ]


class _EntryDelegate(QStyledItemDelegate):
    """What, on one line or two, and when by whom; what was taken back is struck through and says so."""

    def __init__(self, parent: QListWidget) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        px = theme().px
        # The bar may come only after the rows are laid out.
        bar = self._list.verticalScrollBar().sizeHint().width()
        room = self._list.contentsRect().width() - bar - 2 * px(8) - 2
        metrics = QFontMetrics(_what_font())
        long = metrics.horizontalAdvance(index.data(Qt.ItemDataRole.DisplayRole)) > room
        return QSize(px(120), px(44) + (metrics.lineSpacing() if long else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme()
        px = look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.color("soft" if selected else "hover"))
            ring = selected and option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(look.color("accent"), 2) if ring else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, px(8), px(8))
        stands = bool(index.data(_STANDS))
        words = box.adjusted(px(8), px(3), -px(8), -px(3))
        font = _what_font()
        font.setStrikeOut(not stands)
        painter.setFont(font)
        painter.setPen(look.color("text" if stands else "muted"))
        for at, text in enumerate(_lines(index.data(Qt.ItemDataRole.DisplayRole), font, int(words.width()))):
            place = words.translated(0, at * painter.fontMetrics().lineSpacing())
            painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, text)
        painter.setFont(look.font(11, tabular=True))
        painter.setPen(look.color("muted"))
        details = painter.fontMetrics().elidedText(
            index.data(_DETAILS), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, details)
        painter.restore()
