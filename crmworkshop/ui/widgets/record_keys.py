"""What each key does in a table of records that is neither typing nor moving about."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from crmworkshop.models.fields import Kind
from crmworkshop.ui.widgets.record_rows import Sort

if TYPE_CHECKING:
    from crmworkshop.ui.widgets.record_view import RecordView

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_POPUPS = frozenset({Kind.LONG_TEXT, Kind.LINKS})
_LISTED = frozenset({Kind.CHOICE, Kind.SCALE, Kind.REF, Kind.LINKS, Kind.DATE})
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


def command_of(view: "RecordView", event: QKeyEvent) -> Callable[[], object] | None:
    """The act a key asks for, None if it is none of these."""
    key, held = event.key(), event.modifiers() & (CONTROL | ALT | SHIFT)
    if held == CONTROL and key == Qt.Key.Key_D:
        return view.fill_down
    if held in (ALT, ALT | SHIFT) and key in _ARROWS:
        return _alt_arrow(view, key == Qt.Key.Key_Down, held == ALT)
    if held == SHIFT and key == Qt.Key.Key_Space:
        return view.select_row
    if held == CONTROL and key == Qt.Key.Key_Delete:
        return view.remove
    if held & (CONTROL | ALT):
        return None
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return lambda: _enter(view, -1 if held else 1)
    of = view.field()
    if key == Qt.Key.Key_Space and of is not None and of.kind is Kind.BOOL:
        return view.toggle
    commands: dict[int, Callable[[], object]] = {
        Qt.Key.Key_Delete: view.remove if view.whole_rows() else view.clear,
        Qt.Key.Key_Backspace: view.clear,
        Qt.Key.Key_Insert: view.add_under,
    }
    return commands.get(key)


def _alt_arrow(view: "RecordView", down: bool, plain: bool) -> Callable[[], object]:
    """Alt+Down opens a list where there is one; elsewhere, and with Shift everywhere, rows move."""
    of = view.field()
    if down and plain and of is not None and of.kind in _LISTED:
        return view.open_list
    return lambda: view.move_rows(down)


def _enter(view: "RecordView", down: int) -> None:
    row, of = view.row(), view.field()
    if row is not None and row.sort is Sort.GROUP:
        view.records.fold([row.key], not row.open)
    elif of is not None and of.kind in _POPUPS and down > 0:
        view.edit(view.currentIndex())
    else:
        view.step(0, down)


def fold_by_key(view: "RecordView", event: QKeyEvent) -> bool:
    """Left and Right fold and unfold groups and branches; True if that was done."""
    row, right = view.row(), event.key() == Qt.Key.Key_Right
    if row is None or event.modifiers() & (SHIFT | CONTROL):
        return False
    on_tree = bool(view.records.listing.tree) and view.currentIndex().column() == view.records.title_column
    if not (row.sort is Sort.GROUP or (on_tree and row.below)) or row.open == right:
        return False
    view.records.fold([row.key], right)
    return True
