"""The results about how firm the order is: the ranked list under any weights, the chart of shares, what they mean."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from crmworkshop.activities.bands import band_mark
from crmworkshop.activities.blocks import BarChart, Cell, Column, Form, Mark, Paragraph, Series, Table, Tone
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import (
    FIRST,
    Firmness,
    Order,
    ranks_under,
    reasons,
    shown_share,
)
from crmworkshop.activities.process_figures import ProcessFigures, thresholds_of
from crmworkshop.activities.subject import Figure
from crmworkshop.activities.wording import format_number
from crmworkshop.analysis.priority import PriorityWeights, band, priority
from crmworkshop.analysis.sensitivity import CONTESTED_FROM, STABLE_FROM, Parts, Stability
from crmworkshop.language import tr
from crmworkshop.models.people import Settings

TONES: Final = {
    Stability.STABLE: Tone.LOW,
    Stability.CONTESTED: Tone.MEDIUM,
    Stability.FRAGILE: Tone.HIGH,
}
_LATER: Final = "…"
"""Stands for what is still being worked out."""


def verdict_mark(each: Firmness) -> Mark:
    """The verdict as a word; it warns only of what stands among the first ranks."""
    tone = TONES[each.verdict] if each.inside else Tone.MUTED
    return Mark(_word(each.verdict), tone, pill=each.inside, value=each.share)


def _word(verdict: Stability) -> str:
    word = tr(verdict)
    return f"{word[:1].upper()}{word[1:]}"


def lead(order: Order) -> Paragraph:
    """What the verdicts mean, and what they rest on."""
    limits = {"stable": format_number(STABLE_FROM, 1), "contested": format_number(CONTESTED_FROM, 1)}
    if order.people:
        limits["n"] = format_number(order.people)
        said = tr(
            "Stable: among the first {first} in at least {stable} of all weightings, and of 500 draws of as many "
            "people from the {n} who answered; contested from {contested}; fragile below. The lower share counts.",
            first=FIRST,
            **limits,
        )
        if order.smallest > 1:
            few = tr("A department with fewer than {n} answers is not named.", n=order.smallest)
            said = f"{said} {few}"
        return Paragraph(said)
    said = tr(
        "Stable: among the first {first} in at least {stable} of all weightings; contested from {contested}; "
        "fragile below.",
        first=FIRST,
        **limits,
    )
    only = (
        tr("Only the weights are judged: the ballots were not read.")
        if order.people is None
        else tr("Only the weights are judged: there are no ballots.")
    )
    return Paragraph(f"{only} {said}")


def order_table(order: Order) -> Table:
    """The verdict on each of the first ranks, and on those that are among them somewhere."""
    drawn = bool(order.people)
    columns = (
        Column(tr("Rank"), Form.WHOLE, 0.4, figure=Figure.PRIORITY),
        Column(tr("Process"), width=1.6),
        Column(tr("Priority"), Form.MARK, 0.9, figure=Figure.PRIORITY),
        *_share_columns(drawn),
        Column(tr("What decides it"), width=1.8),
    )
    rows = tuple(
        (each.item.rank, each.item.name, band_mark(each.item), *_shares(each, drawn), _why(each, order))
        for each in order.judged
    )
    keys = tuple(each.item.process.id for each in order.judged)
    groups = tuple(_group(each.inside) for each in order.judged)
    return Table(tr("How firm the order is"), columns, rows, keys=keys, groups=groups)


def _group(inside: bool) -> str:
    return tr("Among the first {n}", n=FIRST) if inside else tr("Close behind")


def _share_columns(drawn: bool) -> tuple[Column, ...]:
    weightings = Column(
        tr("Share of weightings"),
        Form.SHARE,
        0.7,
        tr("In how many of 231 weightings of the three parts it is among the first {n}", n=FIRST),
    )
    draws = Column(
        tr("Share of draws"),
        Form.SHARE,
        0.7,
        tr("In how many of 500 draws of the people who answered it is among the first {n}", n=FIRST),
    )
    return (weightings, *((draws,) if drawn else ()), Column(tr("Verdict"), Form.MARK, 0.8))


def _shares(each: Firmness, drawn: bool) -> tuple[Cell, ...]:
    people = () if not drawn else (None if each.resamplings is None else shown_share(each.resamplings),)
    return (shown_share(each.weightings), *people, verdict_mark(each))


def _why(each: Firmness, order: Order) -> str:
    said = "; ".join(reasons(each, order.weights))
    return f"{said[:1].upper()}{said[1:]}"


def order_chart(order: Order) -> BarChart | None:
    """The two shares of each process judged, with the limits; None where nothing is at stake."""
    if not order.judged:
        return None
    series = [Series(tr("Share of weightings"), tuple(_drawn(each.weightings) for each in order.judged))]
    if order.people:
        drawn = tuple(_drawn(each.resamplings or 0.0) for each in order.judged)
        series.append(Series(tr("Share of draws"), drawn, Tone.AREA_2))
    return BarChart(
        tr("How often each is among the first {n}", n=FIRST),
        tuple(each.item.name for each in order.judged),
        tuple(series),
        high=1,
        decimals=2,
        keys=tuple(each.item.process.id for each in order.judged),
        marks=((CONTESTED_FROM, tr("contested")), (STABLE_FROM, tr("stable"))),
    )


def _drawn(share: float) -> float:
    """A share as long as its figure: not all of it where it is not so."""
    shown = shown_share(share)
    return shown if isinstance(shown, float) else min(share, 0.99)


# -- under other weights ------------------------------------------------------------------------------


def trial_table(
    figures: Figures,
    settings: Settings,
    parts: Sequence[Parts],
    order: Order | None,
    weights: PriorityWeights | None,
) -> Table:
    """The ranked list as it is, or as it would be under other ``weights``: the first ranks and those near them.

    ``parts`` are those of `parts_of`; ``order``, the verdicts, may still be missing.
    """
    ranks = ranks_under(parts, weights) if weights else {i.process.id: i.rank or 0 for i in figures.ranked}
    known = order.by_process if order else {}
    judged = order is None or bool(order.judged)
    shown = [key for key, rank in ranks.items() if rank <= FIRST or key in known]
    drawn = order is not None and bool(order.people)
    by_key = {one.key: one for one in parts}
    rows = []
    for key in shown:
        item = figures.by_process[key]
        if weights:
            item = _weighed(item, by_key[key], weights, settings)
        verdicts = _verdicts(known.get(key), order, drawn=drawn) if judged else ()
        rank = _rank_cell(figures, key, ranks[key])
        rows.append((rank, item.name, band_mark(item), *verdicts))
    head = (
        Column(tr("Rank"), Form.MARK, 0.4, figure=Figure.PRIORITY),
        Column(tr("Process"), width=1.6),
        Column(tr("Priority"), Form.MARK, 0.9, figure=Figure.PRIORITY),
        *((*_share_columns(drawn), Column(tr("What decides it"), width=1.8)) if judged else ()),
    )
    title = tr("The order under these weights") if weights else tr("The order as it stands")
    groups = tuple(_group(ranks[key] <= FIRST) for key in shown) if len(ranks) > FIRST else ()
    return Table(title, head, tuple(rows), keys=tuple(shown), groups=groups)


def _weighed(
    item: ProcessFigures, one: Parts, weights: PriorityWeights, settings: Settings
) -> ProcessFigures:
    """The figures of a process as they would be under other weights."""
    score = priority(one.importance, *one.values, weights)
    return replace(item, priority=score, band=band(score, thresholds_of(settings)))


def _rank_cell(figures: Figures, key: str, rank: int) -> Mark:
    """A rank under other weights, and by how many ranks that is up or down, or that it has none now."""
    before = figures.by_process[key].rank
    if before is None:
        moved = tr("new")
    elif before == rank:
        moved = ""
    else:
        moved = f"{'↑' if before > rank else '↓'} {abs(before - rank)}"
    return Mark(f"{rank}  {moved}".rstrip(), Tone.PLAIN, value=rank)


def _verdicts(each: Firmness | None, order: Order | None, *, drawn: bool) -> tuple[Cell, ...]:
    """The columns about firmness of one row."""
    if order is None:
        return (None, Mark(_LATER, Tone.MUTED), "")
    if each is None:  # no weighting of the grid has it among the first
        return (*(0.0 for _ in range(2 if drawn else 1)), Mark(_word(Stability.FRAGILE), Tone.MUTED), "")
    return (*_shares(each, drawn), _why(each, order))


def order_blocks(order: Order) -> tuple[Paragraph | Table | BarChart, ...]:
    """All of it as results; nothing where nothing is at stake."""
    chart = order_chart(order)
    return (order_table(order), lead(order), chart) if chart else ()


def too_few_ranked() -> Paragraph:
    """Said where every process is among the first ranks."""
    return Paragraph(
        tr(
            "With {n} processes or fewer, all are among the first {n}: weights and answers only change their order.",
            n=FIRST,
        ),
        Tone.MUTED,
    )
