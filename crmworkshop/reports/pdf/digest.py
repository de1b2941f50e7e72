"""What a day's chapter shows of its results: of a long list the first ranks, of what is empty nothing."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from crmworkshop.activities.blocks import (
    Block,
    BubbleChart,
    Column,
    Form,
    Heading,
    HeatMap,
    KeyFigures,
    Paragraph,
    Table,
    Tone,
    without_columns,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.ratings import talk_first
from crmworkshop.activities.wording import NOTHING, format_number
from crmworkshop.language import trn
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import DataArea, VendorPractice
from crmworkshop.reports.charts.pictures import shows_something

FIRST: Final = 15
"""So many ranks a chapter shows of a long list of processes."""
TALKED: Final = 10
"""At most so many further ones, about which the answers disagree most."""
MOST: Final = 25
"""A list of processes that is no longer than this is shown whole."""
MOST_DOTS: Final = 120
"""More dots than this cannot be told apart: they are counted."""
_GIVEN: Final = (Process, DataArea, VendorPractice)
"""What a new workshop already holds: nothing is recorded until something stands beside the name."""


@dataclass(frozen=True, slots=True)
class Digest:
    """Shortens the results of one workshop's activities; what it leaves out stands in the appendix."""

    snapshot: Snapshot
    figures: Figures
    talked: frozenset[str]
    private: bool = False
    """Whether private columns are shown."""

    def of(self, blocks: Sequence[Block]) -> list[Block]:
        """The blocks as a chapter shows them; none where nothing was recorded."""
        found = [part for block in blocks for part in self._shown(block)]
        return [] if all(isinstance(block, Heading) for block in found) else found

    def _shown(self, block: Block) -> Iterator[Block]:
        match block:
            case Paragraph(tone=Tone.MUTED):  # says what to do on the screen, where nothing is there yet
                return
            case Heading() | Paragraph():
                yield block
            case KeyFigures():
                if any(item.value not in (NOTHING, "0") for item in block.items):
                    yield block
            case Table():
                bare = block if self.private else without_columns(block, lambda column: column.private)
                if bare is not None and not self._is_empty(bare):
                    yield from self._table(bare)
            case HeatMap():
                if shows_something(block):
                    yield from self._heat_map(block)
            case BubbleChart():
                if shows_something(block):
                    yield from self._bubbles(block)
            case _:
                if shows_something(block):
                    yield block

    def _is_empty(self, table: Table) -> bool:
        """Whether it has no rows, or only the names that every workshop begins with."""
        if not table.rows or not table.keys:
            return not table.rows
        given = any(self.snapshot.find(kind, table.keys[0]) for kind in _GIVEN)
        return given and all(cell in (None, "") for row in table.rows for cell in row[1:])

    def _table(self, table: Table) -> Iterator[Block]:
        if len(table.rows) <= MOST or not self._is_about_processes(table.keys):
            yield table
            return
        chosen = self._worth_showing(table.keys)
        yield replace(
            table,
            rows=tuple(table.rows[at] for at in chosen),
            keys=tuple(table.keys[at] for at in chosen),
            groups=tuple(table.groups[at] for at in chosen) if table.groups else (),
        )
        yield _more(len(table.rows) - len(chosen))

    def _heat_map(self, chart: HeatMap) -> Iterator[Block]:
        if len(chart.rows) <= MOST or not self._is_about_processes(chart.keys):
            yield chart
            return
        yield replace(
            chart,
            rows=chart.rows[:FIRST],
            values=chart.values[:FIRST],
            keys=chart.keys[:FIRST],
            groups=chart.groups[:FIRST],
        )
        yield _more(len(chart.rows) - FIRST)

    def _bubbles(self, chart: BubbleChart) -> Iterator[Block]:
        keys = [point.key for point in chart.points]
        if len(keys) <= MOST_DOTS or not self._is_about_processes(keys):
            yield chart
            return
        yield _counted(chart)

    def _is_about_processes(self, keys: Sequence[str]) -> bool:
        return bool(keys) and all(key in self.figures.by_process for key in keys)

    def _worth_showing(self, keys: Sequence[str]) -> list[int]:
        """Which rows: the first ranks and the ones to talk about, filled up in their own order."""
        ranks = {at: rank for at, key in enumerate(keys) if (rank := self.figures.by_process[key].rank)}
        first = sorted(ranks, key=ranks.__getitem__)[:FIRST]
        talked = [at for at, key in enumerate(keys) if key in self.talked and at not in first]
        rest = (at for at in range(len(keys)) if at not in first)
        chosen = {*first, *talked}
        while len(chosen) < FIRST:
            chosen.add(next(rest))
        return sorted(chosen)


def digest_of(
    snapshot: Snapshot, figures: Figures, *, private: bool = False
) -> Callable[[Sequence[Block]], list[Block]]:
    """What shortens the results of this workshop's activities for the chapters; ``private`` lets all columns in."""
    talked: dict[str, None] = {}
    for item, _question, _weight in talk_first(snapshot, figures):
        talked[item.process.id] = None
    return Digest(snapshot, figures, frozenset(list(talked)[:TALKED]), private).of


def _counted(chart: BubbleChart) -> Table:
    """How many dots stand where, by their row's word and the whole number below them."""
    across = sorted({round(point.x) for point in chart.points})
    counts = Counter((round(point.y), round(point.x)) for point in chart.points)
    columns = (
        Column(f"{chart.y_label} · {chart.x_label}", width=2),
        *(Column(format_number(x, signed=True), Form.WHOLE) for x in across),
    )
    down = sorted(chart.y_words, reverse=True)
    rows = tuple((word, *(counts[round(y), x] or None for x in across)) for y, word in down)
    return Table(chart.title, columns, rows)


def _more(count: int) -> Paragraph:
    return Paragraph(
        trn("{n} more process stands in the appendix.", "{n} more processes stand in the appendix.", count),
        Tone.MUTED,
    )
