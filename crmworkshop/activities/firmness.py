"""How firmly the processes hold the first ranks: under other weights, and had others of the same people answered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import (
    ProcessFigures,
    decisions_by_cell,
    smallest_group,
    too_few,
    weights_of,
)
from crmworkshop.activities.wording import format_number
from crmworkshop.analysis.gaps import need
from crmworkshop.analysis.ordering import code_key
from crmworkshop.analysis.priority import PriorityWeights, data_deficit, dissatisfaction
from crmworkshop.analysis.sensitivity import (
    Parts,
    Stability,
    WeightChange,
    classify,
    first_keys,
    smallest_weight_change,
)
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import Question
from crmworkshop.models.people import Department
from crmworkshop.models.snapshot import Snapshot, Voice

if TYPE_CHECKING:
    from crmworkshop.analysis.robustness import Ballot, Ratings

FIRST: Final = 10
"""How many of the first ranks are looked at."""
_MOVES: Final = {
    ("need", True): mark("the gap weighs more than {limit}"),
    ("need", False): mark("the gap weighs less than {limit}"),
    ("dissatisfaction", True): mark("dissatisfaction weighs more than {limit}"),
    ("dissatisfaction", False): mark("dissatisfaction weighs less than {limit}"),
    ("data", True): mark("data quality weighs more than {limit}"),
    ("data", False): mark("data quality weighs less than {limit}"),
}
"""What a change of one weight is called, by its name and whether it grows."""
_ENDS: Final = {
    ("need", True): mark("only the gap counts"),
    ("need", False): mark("the gap does not count"),
    ("dissatisfaction", True): mark("only dissatisfaction counts"),
    ("dissatisfaction", False): mark("dissatisfaction does not count"),
    ("data", True): mark("only data quality counts"),
    ("data", False): mark("data quality does not count"),
}
"""The same where the weight must become all or nothing."""
_AT_LEAST: Final = {
    "need": mark("the weight of the gap changes at all"),
    "dissatisfaction": mark("the weight of dissatisfaction changes at all"),
    "data": mark("the weight of data quality changes at all"),
}
"""The same where only the settling of a tie holds a process in."""
_HUNDREDTH: Final = Decimal("0.01")
_CLOSE: Final = 9
"""Decimals to which a limit is taken before it is rounded: what floats add is no reason to round up."""
_MOST_NAMED: Final = 3
_SOMEWHERE: Final = 0.01
"""The share of weightings or resamplings from which on a process behind the first ranks is worth a word."""


@dataclass(frozen=True, slots=True)
class Firmness:
    """How firmly one process stays among the first ranks."""

    item: ProcessFigures
    inside: bool
    """Whether it is among the first ranks."""
    weightings: float
    """The share (0..1) of weightings that keep it among the first."""
    resamplings: float | None
    """The share (0..1) of resamplings of the respondents that do; None without ballots."""
    departments: tuple[str, ...]
    """Those, by name, without whose ballots it would leave the first ranks or, outside, be among them; only such as may
    be shown by themselves."""
    change: WeightChange | None
    """The smallest change of one weight that moves it out; None if none does, and outside."""

    @property
    def share(self) -> float:
        """The lower of both shares."""
        return self.weightings if self.resamplings is None else min(self.weightings, self.resamplings)

    @property
    def verdict(self) -> Stability:
        """The word for the lower of both shares."""
        return classify(self.share) or Stability.FRAGILE

    @property
    def always(self) -> bool:
        """Whether it stays whatever the weights: on the grid, and as any one of them changes."""
        return self.inside and self.weightings == 1 and self.change is None


@dataclass(frozen=True, slots=True)
class Order:
    """How firm the order is: the first ranks, then those that are among them somewhere, by rank."""

    judged: tuple[Firmness, ...]
    """None where no more processes are ranked than are looked at: then nothing is at stake."""
    people: int | None
    """How many people's ballots were drawn from; None where they were not heard and only the weights are judged."""
    weights: PriorityWeights
    smallest: int
    """The fewest answers of a department that are shown by themselves."""

    @property
    def inside(self) -> tuple[Firmness, ...]:
        return tuple(each for each in self.judged if each.inside)

    @property
    def stable(self) -> int:
        """How many of the first ranks are stable."""
        return sum(1 for each in self.inside if each.verdict is Stability.STABLE)

    @property
    def by_process(self) -> Mapping[str, Firmness]:
        return {each.item.process.id: each for each in self.judged}


def parts_of(figures: Figures) -> list[Parts]:
    """What the priorities are made of, for every process that is not left out."""
    return [
        Parts(
            item.process.id,
            item.code,
            item.importance,
            need(item.gap),
            dissatisfaction(item.satisfaction),
            data_deficit(item.data_quality),
        )
        for item in figures.considered
        if item.excluded_because is None
    ]


def firmness(snapshot: Snapshot, figures: Figures, go_on: Callable[[], object] = lambda: None) -> Order:
    """Judge the first ranks; takes seconds for large workshops and loads numpy: for the background.

    Ballots are drawn from if the answers of the snapshot were heard (`Workshop.hear`). ``go_on`` is called now and
    then; what it raises ends the work. Source: the method's section on robustness.
    """
    weights, smallest = weights_of(snapshot.settings), smallest_group(snapshot)
    if len(figures.ranked) <= FIRST:
        return Order((), None, weights, smallest)
    from crmworkshop.analysis.robustness import first_without, resample_stability, weight_stability

    parts = parts_of(figures)
    codes = {item.process.id: item.code for item in figures.considered}
    heard, ratings = _ballots(snapshot, figures), _ratings(snapshot)
    under_weights = weight_stability(parts, FIRST)
    go_on()
    changes = smallest_weight_change(parts, weights, FIRST)
    go_on()
    without = first_without(codes, heard, ratings, FIRST, weights)
    drawn = resample_stability(codes, heard, ratings, FIRST, weights, go_on=go_on)
    inside = {item.process.id for item in figures.ranked[:FIRST]}
    somewhere = inside | {
        key for shares in (under_weights, drawn) for key, share in shares.items() if share >= _SOMEWHERE
    }
    found = [figures.by_process[key] for key in somewhere]
    found.sort(key=lambda item: (item.rank is None, item.rank or 0, code_key(item.code)))
    judged = tuple(
        Firmness(
            item,
            item.process.id in inside,
            under_weights.get(item.process.id, 0.0),
            drawn.get(item.process.id, 0.0) if heard else None,
            _deciders(item, item.process.id in inside, without, snapshot),
            changes.get(item.process.id),
        )
        for item in found
    )
    people = None if snapshot.answered.voices is None else len(heard)
    return Order(judged, people, weights, smallest)


def _ballots(snapshot: Snapshot, figures: Figures) -> "list[Ballot]":
    """Whoever answered about a process that can be ranked."""
    from crmworkshop.analysis.robustness import Ballot

    known = {department.id for department in snapshot.all(Department)}
    ranked = {item.process.id for item in figures.considered}
    questions = set(Question)

    def concerns(voice: Voice) -> bool:
        return any(about in ranked and question in questions for about, question in voice.answers)

    return [
        Ballot(voice.department if voice.department in known else None, voice.answers)
        for voice in snapshot.answered.voices or ()
        if concerns(voice)
    ]


def _ratings(snapshot: Snapshot) -> "Ratings":
    from crmworkshop.analysis.robustness import Ratings

    departments = snapshot.all(Department)
    known = {None, *(department.id for department in departments)}
    decisions = {
        (process, str(question), department): float(rating.value or 0)
        for (process, question, department), rating in decisions_by_cell(snapshot).items()
        if department in known
    }
    headcounts = {department.id: department.headcount or 0 for department in departments}
    return Ratings(decisions, headcounts if snapshot.settings.weigh_by_headcount else None)


def _deciders(
    item: ProcessFigures,
    inside: bool,
    without: Mapping[str | None, frozenset[str]],
    snapshot: Snapshot,
) -> tuple[str, ...]:
    """The names of the departments without whose ballots a process would change sides, in list order."""
    return tuple(
        department.name
        for department in snapshot.all(Department)
        if department.id in without
        and (item.process.id in without[department.id]) is not inside
        and _may_be_named(department, item, snapshot)
    )


def _may_be_named(department: Department, item: ProcessFigures, snapshot: Snapshot) -> bool:
    """Whether enough of a department answered, in all and to each question about the process, to show it by itself."""
    smallest = smallest_group(snapshot)
    asked = [
        sum(counts.values()) for (_, of), counts in item.made_from.answers.items() if of == department.id
    ]
    groups = [snapshot.respondents.get(department.id, 0), *asked]
    return not any(too_few(group, smallest) for group in groups)


# -- other weights ------------------------------------------------------------------------------------


def ranks_under(parts: Sequence[Parts], weights: PriorityWeights) -> dict[str, int]:
    """The rank of each process under these weights, by process id, first rank first."""
    return {key: at for at, key in enumerate(first_keys(parts, weights, len(parts)), 1)}


# -- words --------------------------------------------------------------------------------------------


def move_words(weight: str, limit: float, grows: bool) -> str:
    """What must become of a weight ("need", "dissatisfaction" or "data"): above or below ``limit``, from 0 to 1.

    The limit is rounded away from where the weight stands, so that the sentence holds as it reads.
    """
    exact = Decimal(repr(round(limit, _CLOSE)))
    said = exact.quantize(_HUNDREDTH, rounding=ROUND_CEILING if grows else ROUND_FLOOR)
    if _HUNDREDTH <= said <= 1 - _HUNDREDTH:
        return tr(_MOVES[weight, grows], limit=format_number(said, 2))
    return tr(_ENDS[weight, grows])


def leaves_when(each: Firmness, weights: PriorityWeights) -> str:
    """By what change of one weight a process leaves the first ranks; empty if none that anybody would choose does."""
    change = each.change
    if change is None:
        return ""
    if change.delta == 0:
        return tr(_AT_LEAST[change.weight])
    now = getattr(weights, change.weight) / sum(weights.parts)
    limit, grows = now + change.delta, change.delta > 0
    if grows and limit > 1 - _HUNDREDTH:
        return ""
    return tr(
        "{change} (now {weight})",
        change=move_words(change.weight, limit, grows),
        weight=format_number(now, 2),
    )


def decided_by(each: Firmness) -> str:
    """Which departments alone hold a process in, or keep it out; empty if none does."""
    names = each.departments
    if not names:
        return ""
    if len(names) > _MOST_NAMED:
        some = tr("{names} and {n} more", names=", ".join(names[:_MOST_NAMED]), n=len(names) - _MOST_NAMED)
        return _said(each, some, several=True)
    if len(names) == 1:
        return _said(each, names[0], several=False)
    named = tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
    return _said(each, named, several=True)


def _said(each: Firmness, names: str, *, several: bool) -> str:
    if each.inside:
        return (
            tr("decided by {names}, each alone", names=names)
            if several
            else tr("decided by {name} alone", name=names)
        )
    return (
        tr("kept out by {names}, each alone", names=names)
        if several
        else tr("kept out by {name} alone", name=names)
    )


def reasons(each: Firmness, weights: PriorityWeights) -> list[str]:
    """What decides whether a process is among the first ranks, in words."""
    found = [decided_by(each)]
    if each.always:
        found.append(tr("stays whatever the weights"))
    change = leaves_when(each, weights)
    if change:
        found.append(tr("leaves when {change}", change=change))
    return [words for words in found if words]


def verdict_words(each: Firmness, weights: PriorityWeights, *, all_of_it: bool = False) -> str:
    """The verdict with what decides it first, or all of it: "contested: decided by Sales alone"; "stable"."""
    word = tr(each.verdict)
    if each.verdict is Stability.STABLE:
        return word
    why = reasons(each, weights)
    return (
        tr("{verdict}: {reason}", verdict=word, reason="; ".join(why if all_of_it else why[:1]))
        if why
        else word
    )


def shown_share(share: float) -> float | str:
    """A share (0..1) as its two places may say it: neither all nor none, nor a better word, where it is not so."""
    rounded = round(share, 2)
    if share < 1 and rounded >= 1:
        return tr("> {share}", share=format_number(0.99, 2))
    if share > 0 and rounded <= 0:
        return tr("< {share}", share=format_number(0.01, 2))
    if any(share < limit <= rounded for limit in (0.9, 0.5)):
        return round(rounded - 0.01, 2)
    return rounded
