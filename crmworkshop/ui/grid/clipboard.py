"""Blocks of ratings to and from a spreadsheet, all or nothing."""

import csv
from collections.abc import Sequence

from crmworkshop.language import tr
from crmworkshop.ui.grid.cells import cell_text
from crmworkshop.ui.grid.changes import Entry, Unreadable, parsed, read_block, write_block
from crmworkshop.ui.grid.content import Line
from crmworkshop.ui.grid.model import RatingModel
from crmworkshop.ui.grid.view import RatingView


def copied(view: RatingView) -> str:
    """The rectangle around the selection as a spreadsheet takes it; headings are left out."""
    ranges = view.selected_ranges()
    if not ranges:
        return ""
    rows = range(min(each.top() for each in ranges), max(each.bottom() for each in ranges) + 1)
    columns = range(min(each.left() for each in ranges), max(each.right() for each in ranges) + 1)
    lines = [line for line in map(view.grid.line_at, rows) if line is not None]
    return write_block([[cell_text(view.grid.content, line, column) for column in columns] for line in lines])


def pasted(view: RatingView, text: str) -> list[Entry] | list[Unreadable]:
    """What a block would record from the first selected cell on; or everything in it that cannot be read.

    One single value fills the whole selection.
    """
    try:
        block = read_block(text)
    except csv.Error as error:
        return [Unreadable(tr("The clipboard"), "", tr("its text is no table ({error})", error=error))]
    while block and not any(cell.strip() for cell in block[-1]):
        block.pop()
    cells = view.cells()
    if not block or not cells:
        return []
    if len(block) == 1 and len(block[0]) == 1:
        return _sorted_out([_parsed(view.grid, block[0][0], line, column) for line, column in cells])
    return _sorted_out(_laid_out(view.grid, block, cells[0]))


def _laid_out(
    model: RatingModel, block: Sequence[Sequence[str]], first: tuple[Line, int]
) -> list[Entry | Unreadable]:
    start, left = model.row_of[first[0].key], first[1]
    lines = [row for row in model.rows[start:] if isinstance(row, Line)]
    found: list[Entry | Unreadable] = []
    if len(block) > len(lines):
        below = len(block) - len(lines)
        found.append(
            Unreadable(
                tr("The block"),
                "",
                tr("it has {below} more rows than there are processes below", below=below),
            )
        )
    widest = max(len(cells) for cells in block)
    free = len(model.content.ratings) - left
    if widest > free:
        found.append(
            Unreadable(
                tr("The block"),
                "",
                tr("it has {widest} columns, and only {free} can be rated here", widest=widest, free=free),
            )
        )
    for cells, line in zip(block, lines, strict=False):
        found += [
            _parsed(model, text, line, left + at)
            for at, text in enumerate(cells)
            if left + at < len(model.content.ratings)
        ]
    return found


def _parsed(model: RatingModel, text: str, line: Line, column: int) -> Entry | Unreadable:
    return parsed(text, line.key, line.figures.name, model.content.ratings[column])


def _sorted_out(found: Sequence[Entry | Unreadable]) -> list[Entry] | list[Unreadable]:
    wrong = [item for item in found if isinstance(item, Unreadable)]
    return wrong or [item for item in found if isinstance(item, Entry)]
