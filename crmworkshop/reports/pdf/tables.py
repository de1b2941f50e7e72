"""Result tables set on paper: what each column needs, headings and cells wrapped into it."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from crmworkshop.activities.blocks import Cell, Column, Form, Mark, Table, Tone
from crmworkshop.activities.wording import format_cell, format_number
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import Style, elide, tidy, width_of, wrap
from crmworkshop.reports.pdf.rows import INKED, ROOMY, Frame, Look, Row, SetCell, TablePiece

_LEAST_TEXT: Final = 44.0
_APART: Final = 9.0
"""More space before a figure of a dense table that is declared wider than the others: there a group of them begins."""
_TURNED_MOST: Final = 92.0
"""How long a heading that reads upwards may be."""
_FIGURES: Final = frozenset({Form.WHOLE, Form.REAL, Form.SHARE, Form.SIGNED, Form.MONEY})


def table_piece(table: Table, width: float, currency: str = "", look: Look = ROOMY) -> TablePiece | None:
    """The table set in ``width`` points; None if it has no rows."""
    if not table.rows:
        return None
    texts = _texts(table)
    columns = tuple(_named(column, table.title, currency) for column in table.columns)
    turned = _turned(columns, texts, look)
    needs = [
        None
        if column.form is Form.TEXT
        else _need(column.label, at, texts, table.rows, look, turned[at])
        + (_APART if look.dense and column.width > 1 else 0)
        for at, column in enumerate(columns)
    ]
    widths = _widths(columns, needs, width, look.gap)
    widths = _eased(widths, [_longest_word(at, texts, look) for at in _text_columns(columns)], columns)
    headings = tuple(
        [elide(column.label, look.label, _TURNED_MOST)] if up else wrap(column.label, look.label, size)
        for column, size, up in zip(columns, widths, turned, strict=True)
    )
    lefts = tuple(sum(widths[:at]) + at * look.gap for at in range(len(widths)))
    figures = tuple(_right(table, at) for at in range(len(columns)))
    groups = table.groups or ("",) * len(texts)
    rows = tuple(
        Row(tuple(_set(*each, look) for each in zip(row, line, widths, strict=True)), group)
        for row, line, group in zip(table.rows, texts, groups, strict=True)
    )
    return TablePiece(Frame(look, headings, lefts, widths, figures, turned), rows)


def _texts(table: Table) -> list[list[str]]:
    """The cells in words; amounts of a column show cents if one of them has some."""
    cents = {
        at
        for at, column in enumerate(table.columns)
        if column.form is Form.MONEY and any(_has_cents(row[at]) for row in table.rows)
    }
    return [
        [
            format_number(cell, 2)
            if at in cents and isinstance(cell, int | float | Decimal)
            else tidy(format_cell(cell, column.form))
            for at, (cell, column) in enumerate(zip(row, table.columns, strict=True))
        ]
        for row in table.rows
    ]


def _has_cents(cell: Cell) -> bool:
    return isinstance(cell, float | Decimal) and cell != int(cell)


def _named(column: Column, title: str, currency: str) -> Column:
    """The column with its currency in its heading, where neither heading nor title says it."""
    if column.form is not Form.MONEY or not currency or currency in column.label + title:
        return column
    return replace(column, label=f"{column.label}, {currency}")


def _right(table: Table, at: int) -> bool:
    """Figures stand at the right, and so does a word in a column of figures; a pill never does."""
    pills = any(isinstance(cell := row[at], Mark) and cell.pill for row in table.rows)
    return table.columns[at].form in _FIGURES and not pills


def _turned(columns: tuple[Column, ...], texts: list[list[str]], look: Look) -> tuple[bool, ...]:
    """Which headings read upwards: all over figures right of the first text, if one of them needs to."""
    first_text = next((at for at, column in enumerate(columns) if column.form is Form.TEXT), len(columns))
    figures = [at for at, column in enumerate(columns) if at > first_text and column.form in _FIGURES]
    turn = look.dense and any(_is_wide(columns[at].label, at, texts, look) for at in figures)
    return tuple(turn and at in figures for at in range(len(columns)))


def _is_wide(label: str, at: int, texts: list[list[str]], look: Look) -> bool:
    """Whether a heading's longest word is much wider than the figures below it."""
    long = max((width_of(word, look.label) for word in label.split()), default=0.0)
    return long > 18 and long > 1.4 * max(width_of(line[at], look.cell) for line in texts)


def _set(cell: Cell, text: str, width: float, look: Look) -> SetCell:
    if cell is None:
        return SetCell([text], Tone.MUTED)
    if not isinstance(cell, Mark):
        return SetCell(wrap(text, look.cell, width))
    if cell.pill and not look.dense:
        return SetCell([elide(text, look.cell.but(weight=Weight.SEMIBOLD), width - 8)], cell.tone, pill=True)
    middle = cell.tone is Tone.MUTED and cell.value is not None and not cell.pill
    square = bool(text) and (middle or cell.tone not in INKED) and cell.tone is not Tone.PLAIN
    return SetCell(wrap(text, look.cell, width - 10 * square), cell.tone, square=square)


def _widths(
    columns: tuple[Column, ...], needs: list[float | None], width: float, gap: float
) -> tuple[float, ...]:
    """Figures, dates and marks get what they need; texts share the rest by the columns' own shares.

    Where that leaves a text column too little, all columns keep to their shares.
    """
    room = width - gap * (len(columns) - 1)
    free = room - sum(need for need in needs if need is not None)
    shares = sum(column.width for column, need in zip(columns, needs, strict=True) if need is None)
    if not shares:
        extra = free / len(columns)
        return tuple(need + extra for need in needs if need is not None)
    if free / shares * min(c.width for c, n in zip(columns, needs, strict=True) if n is None) < _LEAST_TEXT:
        least = [min(need or _LEAST_TEXT, room / len(columns)) for need in needs]
        spare = room - sum(least)
        total = sum(column.width for column in columns)
        return tuple(low + spare * column.width / total for low, column in zip(least, columns, strict=True))
    return tuple(
        free * column.width / shares if need is None else need
        for column, need in zip(columns, needs, strict=True)
    )


def _text_columns(columns: tuple[Column, ...]) -> list[int]:
    """The columns of words; none where they have nobody to share with."""
    found = [at for at, column in enumerate(columns) if column.form is Form.TEXT]
    return found if len(found) > 1 else []


def _longest_word(at: int, texts: list[list[str]], look: Look) -> float:
    words = {word for line in texts for word in line[at].split()}
    return max((width_of(word, look.cell) for word in words), default=0.0) + 0.5


def _eased(widths: tuple[float, ...], longest: list[float], columns: tuple[Column, ...]) -> tuple[float, ...]:
    """Columns of words wider by what others can spare, so that fewer words are broken."""
    at = _text_columns(columns)
    lacking = [max(0.0, word - widths[column]) for column, word in zip(at, longest, strict=True)]
    spare = [max(0.0, widths[column] - word) / 2 for column, word in zip(at, longest, strict=True)]
    moved = min(sum(lacking), sum(spare))
    if not moved:
        return widths
    eased = list(widths)
    for column, more, less in zip(at, lacking, spare, strict=True):
        eased[column] += moved * (more / sum(lacking) - less / sum(spare))
    return tuple(eased)


def _need(
    label: str,
    at: int,
    texts: list[list[str]],
    rows: tuple[tuple[Cell, ...], ...],
    look: Look,
    turned: bool,
) -> float:
    """What the widest cell takes, and the heading in two lines (or, turned, in the height of one)."""
    bold = look.cell.but(weight=Weight.SEMIBOLD)
    marks = any(isinstance(row[at], Mark) for row in rows) and not look.dense
    widest = max(width_of(line[at], bold if marks else look.cell) for line in texts)
    head = look.label.size if turned else _in_two_lines(label, look.label)
    return max(head, widest + (11 if marks else 0)) + 0.5


def _in_two_lines(label: str, style: Style) -> float:
    """The narrowest column in which the heading takes at most two lines."""
    words = label.split()
    return min(
        (
            max(width_of(" ".join(words[:at]), style), width_of(" ".join(words[at:]), style))
            for at in range(1, len(words) + 1)
        ),
        default=0.0,
    )
