"""Result blocks set as pieces of a page: headings, paragraphs, key figures, tables, charts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Self

from matplotlib.figure import Figure

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Chart,
    Heading,
    HeatMap,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Table,
    Timeline,
)
from crmworkshop.activities.palette import LIGHT
from crmworkshop.language import tr
from crmworkshop.reports.charts.draw import columns_apart, figure_of, note_of, split
from crmworkshop.reports.pdf.flow import Drawn, Piece, TextPiece
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, MUTED, SMALL, Style, width_of, wrap, wrap_at_most
from crmworkshop.reports.pdf.pen import LINE, Pen
from crmworkshop.reports.pdf.surface import draw_figure
from crmworkshop.reports.pdf.tables import table_piece

CHAPTER: Final = Style(22, 28, Weight.BOLD)
SECTION: Final = Style(13.5, 18, Weight.SEMIBOLD)
PART: Final = Style(9.5, 13, Weight.SEMIBOLD)
FIGURE: Final = Style(16, 20, Weight.BOLD)
LEAD: Final = Style(9.5, 14, colour=MUTED)
_A_ROW: Final = 5
_ENOUGH: Final = 190.0
"""The least height of a chart's part, where it is cut."""
_WHOLE: Final = 400.0
"""A chart that is no taller than this, half a page and a little, is not cut."""
_ABOVE_NOTE: Final = 3.0
_HEADING_ROOM: Final = 60.0
"""What a chart's title and note take of a page."""


def text(words: str, style: Style, width: float, before: float = 0.0, keep_next: bool = False) -> TextPiece:
    """A paragraph or heading."""
    return TextPiece(wrap(words, style, width), style, width, before, keep_next)


def heading(
    words: str, style: Style, width: float, before: float, key: str = "", level: int = 0
) -> TextPiece:
    """A heading that stays with what follows; with a ``key`` it stands in contents and outline."""
    return TextPiece(wrap(words, style, width), style, width, before, True, key, words, level)


def pieces_of(blocks: Sequence[Block], width: float, room: float, currency: str) -> Iterator[Piece]:
    """The blocks set in ``width`` points for pages that have ``room`` points of height."""
    for at, block in enumerate(blocks, 1):
        if isinstance(block, Heading):
            yield heading(block.text, SECTION if block.level < 3 else PART, width, 16)
        elif isinstance(block, Paragraph):
            yield text(block.text, BODY.but(colour=LIGHT[block.tone].strong), width, 8)
        elif isinstance(block, KeyFigures):
            yield from key_figures(block.items, width, keep_next=at < len(blocks))
        elif isinstance(block, Table):
            yield from _table(block, width, currency)
        else:
            yield from _chart(block, width, room)


def key_figures(items: Sequence[KeyFigure], width: float, keep_next: bool = False) -> Iterator[Piece]:
    """Large figures side by side with what they are under them, at most five to a row, rows alike.

    With ``keep_next`` they introduce what follows and stay with it.
    """
    rows = -(-len(items) // _A_ROW)
    a_row = -(-len(items) // max(rows, 1)) or 1
    step = width / max(a_row, 3)
    for at in range(0, len(items), a_row):
        paint = partial(_paint_figures, items[at : at + a_row], step)
        yield Drawn(40, paint, 12 if at else 20, keep_next)


def _paint_figures(items: Sequence[KeyFigure], step: float, pen: Pen, x: float, top: float) -> None:
    draw_key_figures(pen, items, x, top, step, FIGURE, SMALL.but(size=8))


def draw_key_figures(
    pen: Pen, items: Sequence[KeyFigure], x: float, top: float, step: float, large: Style, small: Style
) -> None:
    """Key figures from ``x`` on, ``step`` points apart, hairlines between them; all smaller if one is too wide."""
    indent = large.size * 0.75
    widest = max((width_of(item.value, large) for item in items), default=0.0)
    room = step - indent - 6
    size = large.size * min(1.0, room / max(widest, 1.0))
    for at, item in enumerate(items):
        left = x + at * step + (indent if at else 0)
        if at:
            pen.stroke(x + at * step, top, x + at * step, top + large.leading + small.leading + 6, LINE, 0.7)
        pen.line(item.value, left, top, large.but(size=size, colour=LIGHT[item.tone].strong))
        label = wrap_at_most(item.label, small, x + (at + 1) * step - left - 6, 2)
        pen.lines(label, left, top + large.leading + 2, small)


def _table(block: Table, width: float, currency: str) -> Iterator[Piece]:
    yield heading(block.title, PART, width, 16)
    table = table_piece(block, width, currency)
    if table is None:
        yield text(block.empty, BODY.but(colour=MUTED), width, 2)
    else:
        yield table


@dataclass(frozen=True, slots=True)
class ChartPiece:
    """A chart; a long list of bars or rows goes on over the page, all others stay whole."""

    chart: Chart
    width: float
    figure: Figure
    note: list[str]
    before: float = 6.0
    keep_next: bool = False

    @property
    def _drawing(self) -> float:
        return float(self.figure.get_size_inches()[1]) * self.figure.dpi

    @property
    def height(self) -> float:
        return self._drawing + (_ABOVE_NOTE + len(self.note) * SMALL.leading if self.note else 0)

    @property
    def least(self) -> float:
        cut = isinstance(self.chart, BarChart | HeatMap) and self.height > _WHOLE
        return _ENOUGH if cut else self.height

    def split(self, room: float) -> tuple[Self, Self] | None:
        if not isinstance(self.chart, BarChart | HeatMap) or room < _ENOUGH:
            return None
        parts = split(self.chart, self.width, room - (self.height - self._drawing))
        if parts is None:
            return None
        first, rest = parts
        return (
            replace(self, chart=first, figure=figure_of(first, self.width), note=[]),
            replace(self, chart=rest, figure=figure_of(rest, self.width)),
        )

    def draw(self, pen: Pen, x: float, top: float) -> None:
        draw_figure(pen, self.figure, x, top)
        pen.lines(self.note, x, top + self._drawing + _ABOVE_NOTE, SMALL, self.width)


def _chart(block: Chart, width: float, room: float) -> Iterator[Piece]:
    parts = columns_apart(block)
    for at, part in enumerate(parts):
        most = room - _HEADING_ROOM if isinstance(part, Timeline) else None
        words = note_of(part, width) if at == len(parts) - 1 else ""
        yield heading(tr("{name} (continued)", name=block.title) if at else block.title, PART, width, 16)
        yield ChartPiece(
            part, width, figure_of(part, width, most=most), wrap(words, SMALL, width) if words else []
        )
