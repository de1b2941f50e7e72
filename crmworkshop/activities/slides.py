"""What a room is shown of a page: the same results without notes, private fields and, unless asked for, money."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from crmworkshop.activities.agenda import DayPlan, day_words, duration_words, number_and_title, time_words
from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Cell,
    Column,
    Form,
    Heading,
    HeatMap,
    KeyFigures,
    LineChart,
    Mark,
    Table,
    Tone,
    without_columns,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import parts_of
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.slide_tables import lines_table, ratings_table, records_table, scores_table
from crmworkshop.activities.spec import (
    Activity,
    Analysis,
    CardBoard,
    Checklist,
    RatingGrid,
    RecordList,
    Scorecard,
    Shape,
    Weighing,
)
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.weighing import trial_table
from crmworkshop.activities.why import Count, why
from crmworkshop.activities.wording import format_agreement
from crmworkshop.language import tr
from crmworkshop.method.scales import Question
from crmworkshop.models.people import Department
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import StrategyCard

MOST_ROWS: Final = 10
"""Of a heat map or a bar chart on one slide."""
_SEEN_TOGETHER: Final = 2
"""Cards that a box surely shows beside three others."""


@dataclass(frozen=True, slots=True)
class Card:
    text: str
    votes: int


@dataclass(frozen=True, slots=True)
class Board:
    """Boxes of cards side by side, most votes first."""

    boxes: tuple[tuple[str, tuple[Card, ...]], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about the process; ``in_hand`` is the one to be answered now, ``answers`` with their keys."""

    label: str
    stands: str
    agreed: str
    counts: tuple[Count, ...]
    answers: tuple[str, ...]
    in_hand: bool
    disputed: bool = False
    """Whether it is to be talked about, because the ballots agree too little."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One process under discussion: what stands for each question, and how the ballots fell."""

    name: str
    description: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """How to join a round: the address as a code and in words; empty once it is closed."""

    url: str
    address: str
    code: str
    count: str
    """How many are in, in words."""
    note: str


@dataclass(frozen=True, slots=True)
class Slide:
    """One thing to look at, under its title."""

    title: str
    content: Block | Board | Talk | Join


def slides(
    shape: Shape, activity: Activity, snapshot: Snapshot, figures: Figures, *, money: bool = False
) -> tuple[Slide, ...]:
    """The slides of one part of an activity. ``money`` lets amounts through."""
    found = _contents(shape, activity, snapshot, figures)
    return tuple(_titled(tr(shape.title), found, snapshot.settings.currency, money))


def _contents(
    shape: Shape, activity: Activity, snapshot: Snapshot, figures: Figures
) -> tuple[Block | Board, ...]:
    match shape:
        case RecordList():
            return (records_table(shape, snapshot, figures),)
        case Scorecard():
            return (scores_table(shape, snapshot, figures),)
        case RatingGrid():
            return (ratings_table(shape, snapshot, figures),)
        case CardBoard():
            return (_board(shape, snapshot),)
        case Checklist():
            return (lines_table(shape, activity, snapshot, figures),)
        case Analysis():
            return shape.blocks(snapshot, figures)
        case Weighing():
            return (trial_table(figures, snapshot.settings, parts_of(figures), None, None),)


def slides_of(
    shape: Shape, blocks: tuple[Block, ...], snapshot: Snapshot, *, money: bool = False
) -> tuple[Slide, ...]:
    """The slides of a part whose page knows what it shows: what is tried out, or arrived late."""
    return tuple(_titled(tr(shape.title), blocks, snapshot.settings.currency, money))


def _titled(title: str, blocks: tuple[Block | Board, ...], currency: str, money: bool) -> Iterator[Slide]:
    """Headings become titles; charts with many rows go on over several slides."""
    for block in blocks:
        if isinstance(block, Heading):
            title = block.text
            continue
        shown: Block | Board | None = block
        if isinstance(block, Table):
            shown = without_columns(block, lambda column: column.private)
        if not money and shown is not None and not isinstance(shown, Board):
            shown = _without_money(shown, currency)
        if shown is None:
            continue
        for part in _parts(shown):
            yield Slide(getattr(part, "title", "") or title, part)


def _parts(block: Block | Board) -> Iterator[Block | Board]:
    if isinstance(block, HeatMap):
        for at in range(0, max(len(block.rows), 1), MOST_ROWS):
            end = at + MOST_ROWS
            yield replace(block, rows=block.rows[at:end], values=block.values[at:end], keys=(), groups=())
    elif isinstance(block, BarChart):
        for at in range(0, max(len(block.labels), 1), MOST_ROWS):
            end = at + MOST_ROWS
            cut = tuple(replace(each, values=each.values[at:end]) for each in block.series)
            yield replace(block, labels=block.labels[at:end], series=cut, keys=(), high=_high(block))
    elif isinstance(block, Board):
        yield block
        for title, cards in block.boxes:
            if len(cards) > _SEEN_TOGETHER:
                columns = (title, cards[0::3]), ("", cards[1::3]), ("", cards[2::3])
                yield replace(block, boxes=columns)
    else:
        yield block


def _high(block: BarChart) -> float | None:
    """One axis for all slides of a chart."""
    if block.high is not None or block.stacked or len(block.labels) <= MOST_ROWS:
        return block.high
    return max((value for each in block.series for value in each.values if value is not None), default=None)


def _without_money(block: Block, currency: str) -> Block | None:
    """The block as a room may see it; None for one that is about money alone."""
    if isinstance(block, BarChart | LineChart):
        return None if currency in block.unit else block
    if isinstance(block, KeyFigures):
        kept = tuple(item for item in block.items if currency not in item.value)
        return KeyFigures(kept) if kept else None
    if isinstance(block, Table):
        about_money = currency in block.title.split()
        bare = None if about_money else without_columns(block, lambda column: column.form is Form.MONEY)
        rows = tuple(tuple(_bare(cell, currency) for cell in row) for row in bare.rows) if bare else ()
        return replace(bare, rows=rows) if bare else None
    return block


def _bare(cell: Cell, currency: str) -> Cell:
    return None if isinstance(cell, str) and f" {currency}" in cell else cell


def _board(shape: CardBoard, snapshot: Snapshot) -> Board:
    boxes = []
    for box in shape.boxes:
        cards = [card for card in snapshot.all(StrategyCard) if card.box is box]
        cards.sort(key=lambda card: (-card.votes, card.position))
        boxes.append((tr(box.value), tuple(Card(card.text, card.votes) for card in cards)))
    return Board(tuple(boxes))


def day_slide(plan: DayPlan) -> Slide:
    """A day of the agenda: when, what, how long."""
    rows = tuple(
        (
            time_words(entry.expected[0]),
            number_and_title(entry.item),
            duration_words(entry.expected[1] - entry.expected[0]),
            Mark(tr("Done"), Tone.LOW) if entry.done else Mark("", Tone.PLAIN),
        )
        for entry in plan.entries
    )
    title = tr("Day {n}", n=plan.day) + (f" · {day_words(plan.date)}" if plan.date else "")
    head = (
        Column(tr("Time"), width=0.5),
        Column(tr("What"), width=4),
        Column(tr("Length")),
        Column("", Form.MARK),
    )
    return Slide(title, Table(title, head, rows, empty=tr("Nothing is planned for this day.")))


def talk(
    process: str,
    shape: RatingGrid,
    snapshot: Snapshot,
    figures: Figures,
    in_hand: tuple[Question, str | None] | None = None,
) -> Slide | None:
    """The process that the room talks about now; None if it has no place in the grid.

    ``in_hand`` is the question, and the department or None, that is to be answered now; of a grid by department only
    that department is shown.
    """
    item = figures.by_process.get(process)
    if item is None or not item.considered:
        return None
    department = snapshot.find(Department, in_hand[1]) if in_hand else None
    below = float(snapshot.settings.talk_below)
    asked = []
    for question in shape.questions:
        found = why(
            Subject(Figure.ANSWER, process, question, department.id if department else None),
            snapshot,
            figures,
        )
        if found is None:
            continue
        asked.append(
            Asked(
                department.name if department else tr(question.label),
                found.value,
                "" if department else _agreement(item, question, below),
                found.counts,
                tuple(f"{level.sign}  {tr(level.word)}" for level in question.scale.levels),
                in_hand is not None and question is in_hand[0],
                not department and _is_disputed(item, question, below),
            )
        )
    return Slide(tr(shape.title), Talk(item.name, item.process.description, tuple(asked)))


def _agreement(item: ProcessFigures, question: Question, below: float) -> str:
    tally = item.tallies.get(question)
    if tally is None or tally.agreement is None:
        return ""
    value = format_agreement(tally.agreement, below)
    if _is_disputed(item, question, below):
        return tr("agreement {value}, talk about it", value=value)
    return tr("agreement {value}", value=value)


def _is_disputed(item: ProcessFigures, question: Question, below: float) -> bool:
    tally = item.tallies.get(question)
    return tally is not None and tally.agreement is not None and tally.agreement < below
