"""1.2 Strategy: three boards of cards, then objectives and CRM goals with the room's votes."""

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Column,
    Form,
    Paragraph,
    Series,
    Table,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.spec import Activity, Analysis, CardBoard, RecordList, place_on
from crmworkshop.language import tr, trn
from crmworkshop.method.vocabulary import Board, Box
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, Objective, StrategyCard


def _board(activity: str, board: Board) -> Activity:
    boxes = board.boxes

    def done(snapshot: Snapshot, _figures: Figures) -> tuple[int, int]:
        return len({card.box for card in snapshot.all(StrategyCard)} & set(boxes)), len(boxes)

    def results(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
        return tuple(_box_table(snapshot, box) for box in boxes if _cards(snapshot, box))

    return Activity(activity, (CardBoard(board.value, boxes),), done, results)


def _cards(snapshot: Snapshot, box: Box) -> list[StrategyCard]:
    found = [card for card in snapshot.all(StrategyCard) if card.box is box]
    return sorted(found, key=lambda card: (-card.votes, card.position))


def _box_table(snapshot: Snapshot, box: Box) -> Table:
    return Table(
        tr(box.value),
        (Column(tr("Card"), width=6), Column(tr("Votes"), Form.WHOLE, 0.7)),
        tuple((card.text, card.votes) for card in _cards(snapshot, box)),
        keys=tuple(card.id for card in _cards(snapshot, box)),
    )


DRIVERS = _board("1.2.1", Board.DRIVERS)
BARRIERS = _board("1.2.2", Board.BARRIERS)
ENABLERS = _board("1.2.3", Board.ENABLERS)


def goals_by_votes(snapshot: Snapshot) -> list[Goal]:
    """The CRM goals, most dots first."""
    return sorted(snapshot.all(Goal), key=lambda goal: (-goal.votes, goal.position))


def goal_blocks(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    goals = goals_by_votes(snapshot)
    if not goals:
        return (Paragraph(tr("Write the first CRM goal to see how the votes fall."), Tone.MUTED),)
    chart = BarChart(
        tr("Dots given by the room"),
        tuple(goal.name for goal in goals),
        (Series(tr("Votes"), tuple(float(goal.votes) for goal in goals)),),
        keys=tuple(goal.id for goal in goals),
    )
    order = {objective.id: at for at, objective in enumerate(snapshot.all(Objective))}
    listed = sorted(goals, key=lambda goal: order.get(goal.objective or "", len(order)))
    table = Table(
        tr("From objective to measure"),
        (
            Column(tr("CRM goal"), width=1.6),
            Column(tr("Enabled by"), width=1.2),
            Column(tr("Benefit"), width=1.4),
            Column(tr("Metric"), width=1.2),
            Column(tr("Baseline"), width=0.8),
            Column(tr("Target"), width=0.8),
            Column(tr("Votes"), Form.WHOLE, 0.5),
        ),
        tuple(
            (goal.name, goal.enabler, goal.benefit, goal.metric, goal.baseline, goal.target, goal.votes)
            for goal in listed
        ),
        keys=tuple(goal.id for goal in listed),
        groups=tuple(
            snapshot.title_of("objective", goal.objective or "") or tr("No objective") for goal in listed
        ),
    )
    return (chart, table) if any(goal.votes for goal in goals) else (table,)


def _objective_warnings(snapshot: Snapshot, _figures: Figures) -> tuple[str, ...]:
    count = len(snapshot.all(Objective))
    if count and not 3 <= count <= 5:
        return (
            trn(
                "{n} objective written; three to five can be kept in mind.",
                "{n} objectives written; three to five can be kept in mind.",
                count,
            ),
        )
    return ()


GOALS = Activity(
    "1.2.4",
    (
        RecordList("Objectives", Objective, ("name", "description"), warnings=_objective_warnings),
        RecordList(
            "CRM goals",
            Goal,
            ("name", "objective", "enabler", "benefit", "metric", "baseline", "target", "votes"),
            empty="Say for each objective what the CRM must make possible, and by which figure you will know.",
            examples=(
                "Warn account owners of falling usage: renewal rate, 84 today, 90 wanted",
                "Call scored leads within a day: conversion, 9 per cent today, 12 wanted",
                "Route cases by topic: hours to the first answer, 9 today, 4 wanted",
            ),
        ),
        Analysis("Votes", goal_blocks, place_on("1.2.4", "CRM goals")),
    ),
    lambda snapshot, _figures: (min(len(snapshot.all(Objective)), 3) + bool(snapshot.all(Goal)), 4),
    goal_blocks,
)
