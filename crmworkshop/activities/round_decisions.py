"""What the room decides about a question that it rated: entered where it belongs, with reason and minority view."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from crmworkshop.activities.round_results import FIRM, Result
from crmworkshop.activities.rounds import is_vote
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Askable, Poll, Question
from crmworkshop.models.changes import Change, Step, added, changed
from crmworkshop.models.decisions import decided
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.room import Decision
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, StrategyCard
from crmworkshop.models.vendors import VendorScore

_POINTS: Final = 25
"""Points of a vendor criterion from one step of the scale to the next: five words make 0, 25, 50, 75, 100."""
_KINDS: Final[dict[str, type[Record]]] = {
    kind.table: kind for kind in (VendorScore, Goal, StrategyCard, Initiative)
}


@dataclass(frozen=True, slots=True)
class Stands:
    """What is recorded for a question now: a number of its scale (None: nothing), why, and who saw it otherwise."""

    value: int | None = None
    reason: str = ""
    minority: str = ""


def can_decide(question: Askable) -> bool:
    """Whether one number for the whole room is recorded: satisfaction is each department's own, votes are counted."""
    return question is not Question.SATISFACTION and not is_vote(question)


def stands_at(snapshot: Snapshot, result: Result) -> Stands:
    """What was decided about a question."""
    topic, question = result.topic.id, result.question
    if isinstance(question, Question):
        rating = snapshot.find(Rating, rating_id(topic, question))
        return Stands(rating.value, rating.reason, rating.minority) if rating else Stands()
    record = snapshot.find(_KINDS[question.about], topic)
    if isinstance(record, VendorScore):
        return Stands(None if record.own is None else round(record.own / _POINTS) + 1)
    if isinstance(record, Goal | StrategyCard):
        return Stands(record.votes)
    return Stands(getattr(record, question.value, None))


def decide(
    snapshot: Snapshot, result: Result, value: int | None, reason: str = "", minority: str = ""
) -> Change:
    """Record what the room decided; a decision about anything but a process keeps its reason in the decision log.

    The change has no steps if it is so already, or what it is about is gone.
    """
    word = tr(result.question.scale.word(value))
    what = tr("“{topic}” {question}", topic=result.topic.name, question=tr(result.question.label))
    label = (
        tr("Decide {what} → {word}", what=what, word=word)
        if word
        else tr("Take back the decision on {what}", what=what)
    )
    steps = list(_steps(snapshot, result, value, reason, minority))
    if isinstance(result.question, Poll) and steps and (reason or minority):
        said = (
            tr("{reason} Minority view: {minority}", reason=reason, minority=minority) if minority else reason
        )
        log = snapshot.all(Decision)
        position = log[-1].position + 1 if log else 1.0
        text = f"{what}: {word}"
        steps.append(
            added(Decision(text=text, reason=said.strip(), about=result.topic.id, position=position))
        )
    return Change(label, tuple(steps))


def _steps(
    snapshot: Snapshot, result: Result, value: int | None, reason: str, minority: str
) -> tuple[Step, ...]:
    topic, question = result.topic.id, result.question
    if isinstance(question, Question):
        known = snapshot.find(Rating, rating_id(topic, question))
        step = decided(known, topic, question, None, value=value, reason=reason, minority=minority)
        return (step,) if step else ()
    record = snapshot.find(_KINDS[question.about], topic)
    if record is None:
        return ()
    name: str = question.value
    new: object = value
    if question is Poll.CRITERION:
        name, new = "own", None if value is None else Decimal((value - 1) * _POINTS)
    elif is_vote(question):
        name = "votes"
    return () if getattr(record, name) == new else (changed(record, **{name: new}),)


def undecided(snapshot: Snapshot, found: Sequence[Result], above: float = FIRM) -> list[tuple[Result, int]]:
    """The questions whose median can be taken as it is: agreement above the limit, one number offered, none decided."""
    return [
        (each, each.offered[0])
        for each in found
        if can_decide(each.question)
        and each.agreement is not None
        and each.agreement > above
        and len(each.offered) == 1
        and stands_at(snapshot, each).value is None
    ]


def take_medians(snapshot: Snapshot, found: Sequence[Result], above: float = FIRM) -> Change:
    """Take the medians for all questions on which the room agrees and nothing was decided, as one step."""
    taken = undecided(snapshot, found, above)
    steps = [step for result, value in taken for step in _steps(snapshot, result, value, "", "")]
    return Change(
        trn(
            "Take the median of {n} question on which the room agrees",
            "Take the medians of {n} questions on which the room agrees",
            len(taken),
        ),
        tuple(steps),
    )


def take_votes(snapshot: Snapshot, found: Sequence[Result]) -> Change:
    """Enter the dots that were given as the votes of goals and cards; without steps if they are so already."""
    votes = [each for each in found if is_vote(each.question)]
    steps = [step for each in votes for step in _steps(snapshot, each, each.answers, "", "")]
    return Change(tr("Enter the votes of the round"), tuple(steps))
