"""Tabs 2 and 3: the business model as twelve boxes of cards, and the objectives with their CRM goals."""

from collections.abc import Iterator
from typing import Final

from crmworkshop.activities.blocks import Tone
from crmworkshop.language import mark, tr
from crmworkshop.method.vocabulary import Board, Box
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.reports.baseline import id_heading
from crmworkshop.reports.workbook.book import Book, Sheet, colour
from crmworkshop.reports.workbook.columns import Column, Formula, Look, Place, Value, id_column, place

MODEL_TAB: Final = "2. Business Model"
GOAL_TAB: Final = "3. Optimization Goals"
_BOARD_MEANING: Final = {
    Board.DRIVERS: mark("Drivers: what pushes us"),
    Board.BARRIERS: mark("Barriers: what holds us back"),
    Board.ENABLERS: mark("Enablers: what we gain and what carries us"),
}
_BOARD_TONES: Final = {Board.DRIVERS: Tone.AREA_2, Board.BARRIERS: Tone.AREA_4, Board.ENABLERS: Tone.AREA_1}
_CARD_WIDTH: Final = 36
_WIDE: Final = 3
"""Columns of a box: the cards, their votes and, hidden, their ids."""
_GOAL_COLUMNS: Final = (
    Column("Objective", 30, Look.WRAP, reads="goal.objective"),
    Column("What it means", 34, Look.WRAP, reads="objective.description"),
    Column("CRM goal", 36, Look.WRAP, reads="goal.name"),
    Column("Enabling module or function", 26, Look.WRAP, reads="goal.enabler"),
    Column("Benefit", 30, Look.WRAP, reads="goal.benefit"),
    Column("Metric", 22, Look.WRAP, reads="goal.metric"),
    Column("Baseline", 12, Look.WRAP, reads="goal.baseline"),
    Column("Target", 12, Look.WRAP, reads="goal.target"),
    Column("Votes", 8, Look.WHOLE, reads="goal.votes"),
    Column("Priority by votes", 9, Look.WHOLE),
    id_column("goal"),
)


def model_tab(book: Book, snapshot: Snapshot) -> None:
    """Tab 2: three boards of four boxes, the cards of each under its name, most votes first."""
    sheet = book.add(
        MODEL_TAB,
        tr("What drives us, what stands in the way and what we gain: the room's cards, most votes first."),
    )
    for at in range(len(Board.DRIVERS.boxes)):
        sheet.page.set_column(_WIDE * at, _WIDE * at, _CARD_WIDTH)
        sheet.page.set_column(_WIDE * at + 1, _WIDE * at + 1, 8)
        sheet.page.set_column(_WIDE * at + 2, _WIDE * at + 2, 8, None, {"hidden": True})
    row = 3
    for board in Board:
        row = _board(sheet, snapshot, board, row)
    sheet.page.freeze_panes(2, 0)
    sheet.page.print_area(0, 0, row - 2, _WIDE * len(Board.DRIVERS.boxes) - 1)


def _board(sheet: Sheet, snapshot: Snapshot, board: Board, row: int) -> int:
    """Write one board; returns the row the next one starts in."""
    book = sheet.book
    strong = colour(_BOARD_TONES[board])
    title = book.format(f"board {board}", bold=True, font_size=12, font_color=strong)
    look = {"bold": True, "font_color": "#FFFFFF", "bg_color": strong, "valign": "vcenter", "indent": 1}
    head = book.format(f"box {board}", **look)
    right = book.format(f"votes {board}", align="right", **look)
    sheet.put(row, 0, tr(_BOARD_MEANING[board]), title)
    cards = [_cards(snapshot, box) for box in board.boxes]
    deepest = max(1, *map(len, cards))
    for down in range(deepest):
        texts = [_text(found[down]) for found in cards if down < len(found)]
        sheet.height(row + 2 + down, texts, _CARD_WIDTH)
    for at, (box, found) in enumerate(zip(board.boxes, cards, strict=True)):
        sheet.put(row + 1, _WIDE * at, box.value, head)
        sheet.put(row + 1, _WIDE * at + 1, "Votes", right)
        sheet.put(row + 1, _WIDE * at + 2, id_heading("card"), right)
        for down in range(deepest):
            card = found[down] if down < len(found) else None
            sheet.put(row + 2 + down, _WIDE * at, _text(card) if card else None, book.look(Look.WRAP))
            sheet.put(row + 2 + down, _WIDE * at + 1, card.votes if card else None, book.look(Look.WHOLE))
            sheet.put(row + 2 + down, _WIDE * at + 2, card.id if card else None, book.look(Look.TEXT))
            if card:
                book.kept.card(card.id, box.name, _text(card), card.votes)
    return row + 2 + deepest + 1


def _cards(snapshot: Snapshot, box: Box) -> list[StrategyCard]:
    return sorted(
        (card for card in snapshot.all(StrategyCard) if card.box is box), key=lambda card: -card.votes
    )


def _text(card: StrategyCard) -> str:
    return f"{card.text}\n(cause: {card.cause.value})" if card.cause else card.text


def goal_tab(book: Book, snapshot: Snapshot) -> None:
    """Tab 3: a row per CRM goal under its objective; goals without an objective come last."""
    sheet = book.add(GOAL_TAB, tr("Where the organisation wants to go, and what the CRM must do for it."))
    pairs = _goals(snapshot)
    where = place(GOAL_TAB, 3, _GOAL_COLUMNS, len(pairs))
    sheet.table("goal_table", where, _GOAL_COLUMNS, _goal_rows(pairs, where))
    sheet.page.conditional_format(
        where.first,
        where.at["Votes"],
        where.last,
        where.at["Votes"],
        {"type": "data_bar", "bar_solid": True, "bar_color": "#B5DCD9", "min_type": "num", "min_value": 0},
    )
    sheet.finish(where.first - 1, 1, where.last, where.right)


def _goals(snapshot: Snapshot) -> list[tuple[Objective | None, Goal | None]]:
    pairs: list[tuple[Objective | None, Goal | None]] = []
    goals = snapshot.all(Goal)
    for objective in snapshot.all(Objective):
        own = [goal for goal in goals if goal.objective == objective.id]
        pairs += [(objective, goal) for goal in own] or [(objective, None)]
    placed = {goal.id for _, goal in pairs if goal is not None}
    return pairs + [(None, goal) for goal in goals if goal.id not in placed]


def _goal_rows(
    pairs: list[tuple[Objective | None, Goal | None]], where: Place
) -> Iterator[tuple[Value, ...]]:
    votes = [goal.votes for _, goal in pairs if goal is not None]
    for at, (objective, goal) in enumerate(pairs):
        first = (objective.name, objective.description) if objective else ("", "")
        cell = where.cell("Votes", at)
        rank = 1 + sum(other > goal.votes for other in votes) if goal else None
        rest: tuple[Value, ...] = (None,) * 7
        if goal:
            rest = (
                goal.name,
                goal.enabler,
                goal.benefit,
                goal.metric,
                goal.baseline,
                goal.target,
                goal.votes,
            )
        order = Formula(f'=IF(ISNUMBER({cell}),RANK({cell},{where.down("Votes")}),"")', rank)
        yield (*first, *rest, order, goal.id if goal else objective.id if objective else "")
