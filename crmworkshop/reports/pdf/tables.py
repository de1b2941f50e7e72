"""Result tables on paper: column widths, rows of wrapped cells, cut over pages with their headings repeated."""

from dataclasses import dataclass, replace
from typing import Final, Self

from crmworkshop.activities.blocks import Cell, Column, Form, Mark, Table, Tone
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.wording import format_cell
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import LABEL, MUTED, Style, elide, tidy, width_of, wrap
from crmworkshop.reports.pdf.pen import Pen

CELL: Final = Style(8, 11)
GROUP: Final = Style(8, 11, Weight.SEMIBOLD)
PAD: Final = 4.0
_HEAD_PAD: Final = 3.0
_GAP: Final = 10.0
_LEAST_TEXT: Final = 44.0
_KEPT_WHOLE: Final = 125.0
"""A table that is no taller than this is not cut."""
_GROUP_HEIGHT: Final = 19.0
_INKED: Final = frozenset({Tone.HIGH, Tone.MEDIUM, Tone.LOW, Tone.ACCENT, Tone.MUTED})
_FIGURES: Final = frozenset({Form.WHOLE, Form.REAL, Form.SHARE, Form.SIGNED, Form.MONEY})


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell set in lines; ``tone`` colours it, ``pill`` puts it on a tint, ``square`` before it shows the tone."""

    lines: list[str]
    tone: Tone = Tone.PLAIN
    pill: bool = False
    square: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[SetCell, ...]
    group: str = ""

    @property
    def height(self) -> float:
        return max((len(cell.lines) for cell in self.cells), default=1) * CELL.leading + 2 * PAD

    def cut(self, lines: int) -> tuple[Self, Self]:
        """The row's first lines and the rest."""
        return (
            replace(self, cells=tuple(replace(cell, lines=cell.lines[:lines]) for cell in self.cells)),
            replace(self, cells=tuple(replace(cell, lines=cell.lines[lines:]) for cell in self.cells)),
        )


@dataclass(frozen=True, slots=True)
class Frame:
    """What all parts of a table share: headings, columns' left edges and widths, which are right-aligned."""

    headings: tuple[list[str], ...]
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    figures: tuple[bool, ...]

    @property
    def width(self) -> float:
        return self.lefts[-1] + self.widths[-1]

    @property
    def head_height(self) -> float:
        return max(len(lines) for lines in self.headings) * LABEL.leading + 2 * _HEAD_PAD


@dataclass(frozen=True, slots=True)
class TablePiece:
    """Rows under their headings; cut between rows, and within a row that is taller than the room of a page."""

    frame: Frame
    rows: tuple[Row, ...]
    continued: str = ""
    """The group that went on from the page before."""
    before: float = 4.0
    keep_next: bool = False

    @property
    def height(self) -> float:
        return self.frame.head_height + sum(self._tall(at) for at in range(len(self.rows)))

    @property
    def least(self) -> float:
        if self.height <= _KEPT_WHOLE:
            return self.height
        two = sum(self._tall(at) for at in range(min(len(self.rows), 2)))
        return self.frame.head_height + min(two, _GROUP_HEIGHT + 8 * CELL.leading)

    def _starts_group(self, at: int) -> bool:
        row = self.rows[at]
        return bool(row.group) and (at == 0 or self.rows[at - 1].group != row.group)

    def _tall(self, at: int) -> float:
        return self.rows[at].height + (_GROUP_HEIGHT if self._starts_group(at) else 0.0)

    def split(self, room: float) -> tuple[Self, Self] | None:
        left = room - self.frame.head_height
        fit = 0
        while fit < len(self.rows) and self._tall(fit) <= left:
            left -= self._tall(fit)
            fit += 1
        if fit == len(self.rows) - 1 and fit > 1:
            fit -= 1  # the last row is not left alone
        if fit:
            return self._part(self.rows[:fit], self.continued), self._part(self.rows[fit:], self._open(fit))
        over = _GROUP_HEIGHT if self._starts_group(0) else 0.0
        lines = int((left - over - 2 * PAD) / CELL.leading)
        if lines < 4:
            return None
        first, rest = self.rows[0].cut(lines)
        group = self.rows[0].group
        return self._part((first,), self.continued), self._part((rest, *self.rows[1:]), group)

    def _open(self, at: int) -> str:
        same = at < len(self.rows) and self.rows[at].group == self.rows[at - 1].group
        return self.rows[at].group if same else ""

    def _part(self, rows: tuple[Row, ...], continued: str) -> Self:
        return replace(self, rows=rows, continued=continued, before=self.before)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        top = self._draw_head(pen, x, top)
        for at, row in enumerate(self.rows):
            if self._starts_group(at):
                words = f"{row.group} (continued)" if at == 0 and row.group == self.continued else row.group
                pen.box(x, top + 1, self.frame.width, _GROUP_HEIGHT - 1.5, LIGHT[Tone.PLAIN].soft)
                named = elide(words, GROUP, self.frame.width - 2 * PAD)
                pen.line(named, x + PAD, top + (_GROUP_HEIGHT - GROUP.leading) / 2, GROUP)
                top += _GROUP_HEIGHT
            self._draw_row(pen, row, x, top)
            top += row.height
            pen.rule(x, top, x + self.frame.width)

    def _draw_head(self, pen: Pen, x: float, top: float) -> float:
        bottom = top + self.frame.head_height
        for lines, left, width, figures in zip(
            self.frame.headings, self.frame.lefts, self.frame.widths, self.frame.figures, strict=True
        ):
            start = bottom - _HEAD_PAD - len(lines) * LABEL.leading
            if figures:
                pen.lines(lines, x + left + width, start, LABEL, align="right")
            else:
                pen.lines(lines, x + left, start, LABEL, width)
        pen.rule(x, bottom, x + self.frame.width, MUTED, 0.6)
        return bottom

    def _draw_row(self, pen: Pen, row: Row, x: float, top: float) -> None:
        for cell, left, width, figures in zip(
            row.cells, self.frame.lefts, self.frame.widths, self.frame.figures, strict=True
        ):
            _draw_cell(pen, cell, x + left, top + PAD, width, figures)


def _draw_cell(pen: Pen, cell: SetCell, x: float, top: float, width: float, figures: bool) -> None:
    ink = LIGHT[cell.tone]
    style = CELL.but(colour=ink.strong) if cell.tone in _INKED else CELL
    if cell.pill:
        for text in cell.lines:
            pen.pill(text, x, top, style.but(weight=Weight.SEMIBOLD), ink.soft)
            top += CELL.leading
    elif figures:
        pen.lines(cell.lines, x + width, top, style, align="right")
    else:
        if cell.square and cell.lines:
            pen.box(x, top + 2.5, 6, 6, ink.strong, 1.5)
            x, width = x + 10, width - 10
        pen.lines(cell.lines, x, top, style, width)


def table_piece(table: Table, width: float, currency: str = "") -> TablePiece | None:
    """The table set in ``width`` points; None if it has no rows."""
    if not table.rows:
        return None
    texts = [
        [tidy(format_cell(cell, column.form)) for cell, column in zip(row, table.columns, strict=True)]
        for row in table.rows
    ]
    figures = tuple(_right(table, at) for at in range(len(table.columns)))
    columns = tuple(
        replace(column, label=f"{column.label}, {currency}")
        if column.form is Form.MONEY and currency and currency not in column.label + table.title
        else column
        for column in table.columns
    )
    widths = _widths(columns, texts, table.rows, width)
    lefts = tuple(sum(widths[:at]) + at * _GAP for at in range(len(widths)))
    frame = Frame(
        tuple(wrap(column.label, LABEL, size) for column, size in zip(columns, widths, strict=True)),
        lefts,
        widths,
        figures,
    )
    groups = table.groups or ("",) * len(texts)
    rows = tuple(
        Row(tuple(map(_set, row, line, widths)), group)
        for row, line, group in zip(table.rows, texts, groups, strict=True)
    )
    return TablePiece(frame, rows)


def _right(table: Table, at: int) -> bool:
    return table.columns[at].form in _FIGURES and not any(isinstance(row[at], Mark) for row in table.rows)


def _set(cell: Cell, text: str, width: float) -> SetCell:
    if cell is None:
        return SetCell([text], Tone.MUTED)
    if not isinstance(cell, Mark):
        return SetCell(wrap(text, CELL, width))
    if cell.pill:
        return SetCell([elide(text, CELL.but(weight=Weight.SEMIBOLD), width - 8)], cell.tone, pill=True)
    square = bool(text) and cell.tone not in _INKED and cell.tone is not Tone.PLAIN
    return SetCell(wrap(text, CELL, width - 10 * square), cell.tone, square=square)


def _widths(
    columns: tuple[Column, ...], texts: list[list[str]], rows: tuple[tuple[Cell, ...], ...], width: float
) -> tuple[float, ...]:
    """Figures, dates and marks get what they need; texts share the rest by the columns' own shares.

    Where that leaves a text column too little, all columns keep to their shares.
    """
    room = width - _GAP * (len(columns) - 1)
    needs = [_need(column, at, texts, rows) for at, column in enumerate(columns)]
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


def _need(
    column: Column, at: int, texts: list[list[str]], rows: tuple[tuple[Cell, ...], ...]
) -> float | None:
    if column.form is Form.TEXT:
        return None
    words = max((width_of(word, LABEL) for word in column.label.split()), default=0.0)
    bold = CELL.but(weight=Weight.SEMIBOLD)
    marks = any(isinstance(row[at], Mark) for row in rows)
    widest = max(width_of(line[at], bold if marks else CELL) for line in texts)
    return max(words, widest + (11 if marks else 0)) + 0.5
