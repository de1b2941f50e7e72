"""Where the keys lead in a rating grid: over open headings, from question to question, in and out of what is folded."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView

from crmworkshop.ui.grid.content import Head

if TYPE_CHECKING:
    from crmworkshop.ui.grid.view import RatingView

_STEPS: Final = {
    QAbstractItemView.CursorAction.MoveUp: -1,
    QAbstractItemView.CursorAction.MovePageUp: -1,
    QAbstractItemView.CursorAction.MoveDown: 1,
    QAbstractItemView.CursorAction.MovePageDown: 1,
}


def landed(view: "RatingView", found: QModelIndex, action: QAbstractItemView.CursorAction) -> QModelIndex:
    """Where a key that goes up or down ends: not on an open heading, of which there is nothing to rate."""
    step = _STEPS.get(action)
    if step is None or not found.isValid():
        return found
    row = _stop(view, found.row(), step)
    if row is None:
        row = _stop(view, found.row(), -step)
    return found if row is None else view.grid.index(row, found.column())


def _stop(view: "RatingView", start: int, step: int) -> int | None:
    """The first process or folded heading from a row on; a folded one stands for what is under it."""
    grid = view.grid
    rows = range(start, len(grid.rows)) if step > 0 else range(start, -1, -1)
    return next((row for row in rows if (head := grid.head_at(row)) is None or head.key in grid.folded), None)


def to_next_question(view: "RatingView", step: int) -> bool:
    """Go to the next (1) or previous (-1) question, after the last one to the next process; False at the end."""
    at, last = view.currentIndex(), len(view.grid.content.ratings) - 1
    if not at.isValid() or last < 0:
        return False
    column = min(at.column(), last + 1) + step
    if view.grid.line_at(at.row()) is not None and 0 <= column <= last:
        view.go_to(at.row(), column)
        return True
    row = view.next_line(at.row() + step, step)
    if row is not None:
        view.go_to(row, 0 if step > 0 else last)
    return row is not None


def to_heading(view: "RatingView") -> bool:
    """From the first question of a process go to the heading it stands under; False where there is none."""
    at = view.currentIndex()
    above = (row for row in range(at.row(), -1, -1) if view.grid.head_at(row) is not None)
    row = next(above, None) if at.column() == 0 else None
    if row is not None:
        view.go_to(row, 0)
    return row is not None


def head_key(view: "RatingView", key: int, row: int, head: Head) -> bool:
    """Fold and unfold the heading in a row, and go on from it; False for other keys."""
    folded = head.key in view.grid.folded
    toggling = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
    if key in toggling or key == (Qt.Key.Key_Right if folded else Qt.Key.Key_Left):
        view.fold_wanted.emit(row)
    elif key == Qt.Key.Key_Right:
        below = view.next_line(row + 1, 1)
        view.go_to(row if below is None else below, 0)
    elif key == Qt.Key.Key_Left:
        heads = ((at, view.grid.head_at(at)) for at in range(row - 1, -1, -1))
        above = (at for at, each in heads if each is not None and each.level < head.level)
        view.go_to(next(above, row), 0)
    else:
        return False
    return True


def far_key(view: "RatingView", key: int) -> bool:
    """Go to the first or the last cell; False for other keys."""
    last = max(len(view.grid.content.ratings) - 1, 0)
    if key == Qt.Key.Key_Home:
        row, column = view.next_line(0, 1), 0
    elif key == Qt.Key.Key_End:
        row, column = view.next_line(len(view.grid.rows) - 1, -1), last
    else:
        return False
    if row is not None:
        view.go_to(row, column)
    return True
