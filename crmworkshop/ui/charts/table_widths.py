"""How wide the columns of a result table are."""

from dataclasses import dataclass, replace
from math import ceil

from crmworkshop.activities.blocks import Form, Mark
from crmworkshop.ui.charts.canvas import advance
from crmworkshop.ui.charts.table_cells import PAD, cell_font, mark_font
from crmworkshop.ui.charts.table_model import TableModel
from crmworkshop.ui.theme import theme

SAMPLE = 200
"""Rows that are looked at."""
SHORT = 180
"""Pixels at 100 % up to which a column of words gets all it wants before longer ones share the rest."""
LEAST_TEXT, LONGEST_WORD = 90, 170
"""Pixels that a column of words keeps at least, and at 100 % up to which a long word widens it."""
FIRST = 180
"""Pixels that the first column of words, which says what a row is about, keeps where there is room, at every zoom."""
ARROW = 14
"""Room for the sign of sorting in a heading."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs: for its content, for its heading on one line and on two; its weight.

    It is never narrower than its ``floor``, and no narrower than ``least`` where there is room.
    """

    content: float
    one_line: float
    two_lines: float
    floor: float
    least: float
    weight: float
    words: bool


def column_widths(table: TableModel, free: int) -> list[int]:
    """Figures, marks and short words get what they need, long texts share the rest by their weight.

    Headings stand on one line where there is room for all of them.
    """
    needs = [_need(table, at) for at in range(len(table.block.columns))]
    wanted = [max(need.content, need.one_line) for need in needs]
    if sum(wanted) > free:
        wanted = [max(need.content, need.two_lines) for need in needs]
    fixed = [at for at, need in enumerate(needs) if not need.words]
    words = {at: wanted[at] for at, need in enumerate(needs) if need.words}
    spare = free - sum(wanted[at] for at in fixed)
    if sum(min(width, needs[at].least) for at, width in words.items()) > spare:
        needs = [replace(need, least=need.floor) for need in needs]
    for at, width in _shared(spare, words, needs).items():
        wanted[at] = width
    if not words or sum(wanted) > free:
        factor = free / max(sum(wanted), 1.0)
        wanted = [width * factor for width in wanted] if factor < 1 else wanted
    widths = [int(width) for width in wanted]
    if words and widths:
        widths[min(words)] += max(free - sum(widths), 0)
    return widths


def least_width(table: TableModel) -> int:
    """What all columns need at least; the page scrolls sideways below that, rather than cut figures and dates."""
    needs = [_need(table, at) for at in range(len(table.block.columns))]
    wanted = [max(need.content, need.two_lines) for need in needs]
    return ceil(
        sum(min(want, need.floor) if need.words else want for want, need in zip(wanted, needs, strict=True))
    )


def _need(table: TableModel, at: int) -> Need:
    px, column = theme().px, table.block.columns[at]
    rows = [row for row in range(min(len(table.rows), SAMPLE)) if table.row_at(row) is not None]
    marks = column.form is Form.MARK
    font, room = mark_font(pill=False) if marks else cell_font(column.form), 2 * px(PAD) + 1
    content = max((advance(table.text(row, at), font) for row in rows), default=0.0) + room
    if any(isinstance(table.cell(row, at), Mark) for row in rows):
        content += px(18)
    head, words = theme().font(11, 600), column.label.split(" ")
    ways = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    whole = advance(column.label, head)
    halves = min((max(advance(part, head) for part in way) for way in ways), default=whole)
    text = column.form is Form.TEXT
    first = text and all(each.form is not Form.TEXT for each in table.block.columns[:at])
    floor = max(_longest_word(table, at, rows) + room, LEAST_TEXT) if text else 0.0
    least = max(floor, FIRST) if first else floor
    beside = px(ARROW) + 2 * px(PAD)
    return Need(content, whole + beside, halves + beside, floor, least, column.width, text)


def _longest_word(table: TableModel, column: int, rows: list[int]) -> float:
    """What the longest word of a column needs, so that none is cut where there is room."""
    font = cell_font(Form.TEXT)
    words = {word for row in rows for word in table.text(row, column).split()}
    return min(max((advance(word, font) for word in words), default=0.0), theme().px(LONGEST_WORD))


def _shared(spare: float, wanted: dict[int, float], needs: list[Need]) -> dict[int, float]:
    """Widths of the columns of words in ``spare`` pixels: all they want and more, or what is fair to the long ones.

    No column becomes narrower than it needs at least, unless it wants less.
    """
    needed = sum(wanted.values())
    if needed <= spare:
        grown = {at: width * needs[at].weight for at, width in wanted.items()}
        total = sum(grown.values()) or 1.0
        return {at: width + (spare - needed) * grown[at] / total for at, width in wanted.items()}
    short = {at: width for at, width in wanted.items() if width <= theme().px(SHORT)}
    left = {at: width for at, width in wanted.items() if at not in short}
    if sum(short.values()) + sum(needs[at].least for at in left) > spare:
        short, left = {}, dict(wanted)
    found = dict(short)
    spare -= sum(short.values())
    while left:
        weight = sum(needs[at].weight for at in left)
        fair = {at: spare * needs[at].weight / weight for at in left}
        settled = {at: width for at, width in left.items() if width <= fair[at]} or {
            at: min(width, needs[at].least)
            for at, width in left.items()
            if fair[at] < min(width, needs[at].least)
        }
        if not settled:
            return found | fair
        for at, width in settled.items():
            del left[at]
            found[at] = width
            spare -= width
    return found
