"""Rows of a table on paper: cut over pages with their headings repeated, in a roomy or a dense look."""

from dataclasses import dataclass, replace
from typing import Final, Self

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import LIGHT
from crmworkshop.language import tr
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import LABEL, MUTED, Style, elide, width_of
from crmworkshop.reports.pdf.pen import Pen

INKED: Final = frozenset({Tone.HIGH, Tone.MEDIUM, Tone.LOW, Tone.ACCENT, Tone.MUTED})
"""The tones that colour a word itself; the others stand before it as a square."""
_HEAD_PAD: Final = 3.0
_KEPT_WHOLE: Final = 125.0
"""A table that is no taller than this is not cut."""
_GROUP_INDENT: Final = 4.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a table is set: type of cells, groups and headings, space above and below a row, between columns."""

    cell: Style
    group: Style
    label: Style
    pad: float
    gap: float
    group_height: float
    dense: bool = False
    """No pills, and a heading much wider than its figures reads upwards."""


ROOMY: Final = Look(Style(8, 11), Style(8, 11, Weight.SEMIBOLD), LABEL, pad=4.0, gap=10.0, group_height=19.0)
DENSE: Final = Look(
    Style(6.5, 8),
    Style(6.5, 8, Weight.SEMIBOLD),
    Style(6.5, 8, Weight.SEMIBOLD, MUTED),
    pad=1.2,
    gap=4.5,
    group_height=12.5,
    dense=True,
)
"""For the hundreds of rows of an appendix."""


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
    def lines(self) -> int:
        return max((len(cell.lines) for cell in self.cells), default=1)

    def cut(self, lines: int) -> tuple[Self, Self]:
        """The row's first lines and the rest."""
        return (
            replace(self, cells=tuple(replace(cell, lines=cell.lines[:lines]) for cell in self.cells)),
            replace(self, cells=tuple(replace(cell, lines=cell.lines[lines:]) for cell in self.cells)),
        )


@dataclass(frozen=True, slots=True)
class Frame:
    """What all parts of a table share: headings, columns' left edges and widths, which are right-aligned or turned."""

    look: Look
    headings: tuple[list[str], ...]
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    figures: tuple[bool, ...]
    turned: tuple[bool, ...]

    @property
    def width(self) -> float:
        return self.lefts[-1] + self.widths[-1]

    @property
    def head_height(self) -> float:
        label = self.look.label
        tallest = max(
            width_of(lines[0], label) if turned else len(lines) * label.leading
            for lines, turned in zip(self.headings, self.turned, strict=True)
        )
        return tallest + 2 * _HEAD_PAD

    def height_of(self, row: Row) -> float:
        """How tall a row is."""
        return row.lines * self.look.cell.leading + 2 * self.look.pad


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
    def look(self) -> Look:
        return self.frame.look

    def tighter(self, share: float) -> Self:
        """The table with so much of the space around its rows; a dense one as it is."""
        if self.look.dense:
            return self
        less = 2 * self.look.pad * (1 - share)
        look = replace(self.look, pad=self.look.pad * share, group_height=self.look.group_height - less)
        return replace(self, frame=replace(self.frame, look=look))

    @property
    def height(self) -> float:
        return self.frame.head_height + sum(self._tall(at) for at in range(len(self.rows)))

    @property
    def least(self) -> float:
        if self.height <= _KEPT_WHOLE:
            return self.height
        two = sum(self._tall(at) for at in range(min(len(self.rows), 2)))
        return self.frame.head_height + min(two, self.look.group_height + 8 * self.look.cell.leading)

    def _starts_group(self, at: int) -> bool:
        row = self.rows[at]
        return bool(row.group) and (at == 0 or self.rows[at - 1].group != row.group)

    def _tall(self, at: int) -> float:
        above = self.look.group_height if self._starts_group(at) else 0.0
        return self.frame.height_of(self.rows[at]) + above

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
        over = self.look.group_height if self._starts_group(0) else 0.0
        lines = int((left - over - 2 * self.look.pad) / self.look.cell.leading)
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
                self._draw_group(pen, at, x, top)
                top += self.look.group_height
            self._draw_row(pen, row, x, top)
            top += self.frame.height_of(row)
            pen.rule(x, top, x + self.frame.width)

    def _draw_group(self, pen: Pen, at: int, x: float, top: float) -> None:
        name, style, height = self.rows[at].group, self.look.group, self.look.group_height
        if at == 0 and name == self.continued:
            name = tr("{name} (continued)", name=name)
        pen.box(x, top + 1, self.frame.width, height - 1.5, LIGHT[Tone.PLAIN].soft)
        words = elide(name, style, self.frame.width - 2 * _GROUP_INDENT)
        pen.line(words, x + _GROUP_INDENT, top + (height - style.leading) / 2, style)

    def _draw_head(self, pen: Pen, x: float, top: float) -> float:
        bottom = top + self.frame.head_height
        label = self.look.label
        for lines, left, width, figures, turned in zip(
            self.frame.headings,
            self.frame.lefts,
            self.frame.widths,
            self.frame.figures,
            self.frame.turned,
            strict=True,
        ):
            start = bottom - _HEAD_PAD - len(lines) * label.leading
            if turned:
                middle = x + left + width - (width_of("0", label) if figures else width / 2)
                pen.upwards(lines[0], middle, bottom - _HEAD_PAD, label)
            elif figures:
                pen.lines(lines, x + left + width, start, label, align="right")
            else:
                pen.lines(lines, x + left, start, label, width)
        pen.rule(x, bottom, x + self.frame.width, MUTED, 0.6)
        return bottom

    def _draw_row(self, pen: Pen, row: Row, x: float, top: float) -> None:
        for cell, left, width, figures in zip(
            row.cells, self.frame.lefts, self.frame.widths, self.frame.figures, strict=True
        ):
            _draw_cell(pen, self.look, cell, (x + left, top + self.look.pad, width), figures)


def _draw_cell(pen: Pen, look: Look, cell: SetCell, where: tuple[float, float, float], figures: bool) -> None:
    x, top, width = where
    ink = LIGHT[cell.tone]
    style = look.cell.but(colour=ink.strong) if cell.tone in INKED and not cell.square else look.cell
    if cell.pill:
        for text in cell.lines:
            pen.pill(text, x, top, style.but(weight=Weight.SEMIBOLD), ink.soft)
            top += style.leading
    elif figures:
        pen.lines(cell.lines, x + width, top, style, align="right")
    else:
        if cell.square and cell.lines:
            pen.box(x, top + 2.5, 6, 6, ink.strong, 1.5)
            x, width = x + 10, width - 10
        pen.lines(cell.lines, x, top, style, width)
