"""Search or run: a field in the top bar and under it what can be gone to or run, as it is typed."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.language import tr
from crmworkshop.ui.controls import label
from crmworkshop.ui.focus import FocusPlace
from crmworkshop.ui.palette_find import Sort, Target, find
from crmworkshop.ui.theme import theme
from crmworkshop.ui.top_bar import SearchField

COMMANDS_ONLY: Final = ">"
_ROW: Final = 34
_ROWS: Final = 10
_WIDTH: Final = 620
_REMEMBERED: Final = 8
Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Palette(QFrame):
    """The list under the field; it goes when something is chosen, on Escape, or when the keyboard goes elsewhere."""

    chosen = Signal(object)
    """Carries the `Target`; the keyboard is back where it was by then."""

    def __init__(self, window: QWidget, field: SearchField, targets: Callable[[], Sequence[Target]]) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.field = field
        self._collect = targets
        self._targets: Sequence[Target] = ()
        self.recent: list[str] = []
        self._before = FocusPlace(None)
        self.model = _Found(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._choose)
        self.nothing = label("", "muted", wrap=True)
        self.hint = label("", "caption")
        self._arrange()
        field.installEventFilter(self)
        window.installEventFilter(self)
        field.textEdited.connect(lambda _text: self._search() if self.isVisible() else self._begin())
        field.pressed.connect(self.open)
        theme().changed.connect(self._place)
        self.hide()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(0)
        column.addWidget(self.list)
        for line in (self.nothing, self.hint):
            line.setContentsMargins(theme().px(10), theme().px(6), theme().px(10), theme().px(4))
            column.addWidget(line)
        self.hint.setText(
            tr("↑ ↓ choose · Enter goes there · Esc leaves · {sign} shows commands only", sign=COMMANDS_ONLY)
        )

    # -- opening and leaving ------------------------------------------------------------------------------

    def open(self) -> None:
        """Give the keyboard to the field and show what there is."""
        if not self.isVisible():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._begin()
        self.field.selectAll()

    def _begin(self) -> None:
        self._before = self.field.before
        self._targets = self._collect()
        self.show()
        self._search()
        self.raise_()

    def leave(self) -> None:
        """Close the list and bring the keyboard back where it was."""
        self._close()
        self._before.restore()

    def _close(self) -> None:
        self.hide()
        self.field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if event.type() is QEvent.Type.FocusOut:
                self._close()
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._key(event)
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS,
            Qt.Key.Key_PageUp: -_ROWS,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._step(step) if self.isVisible() else self.open()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    # -- searching ----------------------------------------------------------------------------------------

    def _search(self) -> None:
        """Show the best of what was typed, the first of them chosen."""
        typed = self.field.text().strip()
        targets = self._targets
        if typed.startswith(COMMANDS_ONLY):
            typed = typed[len(COMMANDS_ONLY) :]
            targets = [target for target in targets if target.sort is Sort.COMMAND]
        self.model.show_found(find(targets, typed, self.recent))
        self.list.setCurrentIndex(self.model.index(0))
        self._speak()
        self.nothing.setText(tr("Nothing is called “{typed}”.", typed=typed))
        self._place()

    def _step(self, by: int) -> None:
        last = self.model.rowCount() - 1
        at = self.list.currentIndex().row() + by
        wraps = abs(by) == 1
        at = (0 if wraps else last) if at > last else (last if wraps else 0) if at < 0 else at
        self.list.setCurrentIndex(self.model.index(at))
        self._speak()

    def _speak(self) -> None:
        """Say to a screen reader, which stays in the field, what Enter would take."""
        spoken = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self.field.setAccessibleDescription(spoken or tr("Nothing found"))

    def _choose(self, index: Index) -> None:
        target = self.model.target(index)
        if target is None or not target.enabled:
            return
        self.recent = [target.key, *(key for key in self.recent if key != target.key)][:_REMEMBERED]
        self.leave()
        self.chosen.emit(target)

    # -- place --------------------------------------------------------------------------------------------

    def _place(self) -> None:
        px, window = theme().px, self.window()
        found = self.model.rowCount()
        self.list.setVisible(found > 0)
        self.nothing.setVisible(found == 0)
        self.list.setFixedHeight(px(_ROW) * min(max(found, 1), _ROWS))
        edge = px(16)
        width = min(max(self.field.width(), px(_WIDTH)), window.width() - 2 * edge)
        start = self.field.mapTo(window, QPoint(self.field.width() // 2, self.field.height()))
        left = min(max(start.x() - width // 2, edge), window.width() - width - edge)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(left, start.y() + px(6))


class _Found(QAbstractListModel):
    """The targets found, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[Target] = []

    def show_found(self, found: list[Target]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def target(self, index: Index) -> Target | None:
        return self._found[index.row()] if 0 <= index.row() < len(self._found) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        target = self.target(index)
        if target is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return target.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (target.title, target.kind, _where(target), target.keys)))
        return None


class _RowDelegate(QStyledItemDelegate):
    """Paints a target on one line: title, where it is, and at the right its kind or shortcut."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme().px(100), theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        target = model.target(index) if isinstance(model, _Found) else None
        if target is None:
            return
        px, rect = theme().px, QRect(option.rect)
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("soft"))
            painter.drawRoundedRect(QRectF(rect), px(6), px(6))
        room = rect.adjusted(px(10), 0, -px(10), 0)
        small, ink = theme().font(12), "text" if target.enabled else "muted"
        right = target.keys or target.kind
        taken = _write(painter, room, right, small, "muted", Qt.AlignmentFlag.AlignRight)
        room.setRight(room.right() - taken - px(16))
        taken = _write(painter, room, target.title, theme().font(13, 500), ink)
        room.setLeft(room.left() + taken + px(10))
        if room.width() > px(24):
            _write(painter, room, _where(target), small, "muted")


def _where(target: Target) -> str:
    return target.where if target.enabled else tr("not possible now")


def _write(
    painter: QPainter,
    room: QRect,
    text: str,
    font: QFont,
    token: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Write one line, ended by dots where there is no room; returns the pixels it takes."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(theme().color(token))
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
