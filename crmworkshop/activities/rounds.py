"""Rounds of rating: what one asks of whom, and how it opens, closes, is shown and votes again, as changes."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from crmworkshop.activities.figures import Figures, figures
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import ASKABLE, Askable, Poll, Question
from crmworkshop.method.states import RoundState
from crmworkshop.models import live
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.live import Asked
from crmworkshop.models.people import Department, Person
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.vendors import Product, VendorScore

DOTS: Final = 5
"""Votes that a person may give where the round says nothing else."""
ALWAYS: Final = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED, Question.SATISFACTION)
"""What a round asks of processes that nobody prepared."""
_CODE_LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Of join codes: none that is mistaken for another."""
_CODE_LENGTH: Final = 5


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that is asked about: a process, a criterion, a goal, a card, an initiative."""

    id: str
    name: str
    about: str = ""
    """What it is, in a line."""
    group: str = ""
    """What it belongs to: the area of a process, the product of a criterion, the box of a card."""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """What the people of one round are asked."""

    round: Round
    organisation: str
    topics: Mapping[Askable, tuple[Topic, ...]]
    """By question, in the order in which they are asked; a question about nothing is not there."""
    departments: tuple[Department, ...]
    """Whose people may answer; empty if the workshop lists none."""

    @property
    def questions(self) -> tuple[Askable, ...]:
        return tuple(self.topics)

    @property
    def dots(self) -> int:
        """How many votes a person may give to each question that is answered by votes."""
        return self.round.dots or DOTS

    @property
    def code(self) -> str:
        """The short code to join by."""
        return code_of(self.round.id)

    def keys(self) -> Mapping[str, Asked]:
        """What can be answered, by the words that ballots use for it: "question.topic"."""
        return {
            f"{question}.{topic.id}": (topic.id, question)
            for question, topics in self.topics.items()
            for topic in topics
        }

    def allows(self, answers: Mapping[Asked, int]) -> bool:
        """Whether a ballot with these answers gives no question more votes than one person has."""
        return all(
            sum((topic.id, question) in answers for topic in topics) <= self.dots
            for question, topics in self.topics.items()
            if is_vote(question)
        )


def code_of(round_id: str) -> str:
    """The short code of a round: five letters and digits, the same whenever it is served."""
    number = int.from_bytes(sha256(f"code {round_id}".encode()).digest())
    letters = []
    for _ in range(_CODE_LENGTH):
        number, at = divmod(number, len(_CODE_LETTERS))
        letters.append(_CODE_LETTERS[at])
    return "".join(letters)


def ask(snapshot: Snapshot, asked: Round, known: Figures | None = None) -> Ask:
    """What a round asks: its questions, topics and departments; where it names none, all (processes: in scope).

    ``known``: the figures of the snapshot, where they are computed already.
    """
    questions = tuple(each for word, each in ASKABLE.items() if word in asked.questions) or tuple(Question)
    topics = {
        about: _processes(known or figures(snapshot), asked)
        if about == Process.table
        else _TOPICS[about](snapshot, asked)
        for about in dict.fromkeys(question.about for question in questions)
    }
    found = {question: _together(topics[question.about]) for question in questions}
    everyone = snapshot.all(Department)
    departments = tuple(each for each in everyone if each.id in asked.departments) or everyone
    return Ask(
        asked,
        snapshot.settings.organisation,
        {question: each for question, each in found.items() if each},
        departments,
    )


def _together(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """Those of one group behind each other, the groups in the order in which they come first."""
    groups: dict[str, list[Topic]] = {}
    for topic in topics:
        groups.setdefault(topic.group, []).append(topic)
    return tuple(topic for group in groups.values() for topic in group)


def _processes(known: Figures, asked: Round) -> tuple[Topic, ...]:
    named = frozenset(asked.processes)
    return tuple(
        Topic(item.process.id, item.name, item.process.description, item.area, item.code)
        for item in known.processes
        if (item.process.id in named if named else item.considered)
    )


def _criteria(snapshot: Snapshot, asked: Round) -> tuple[Topic, ...]:
    products = {each.id: each.name for each in snapshot.all(Product)}
    several = len(products) > 1
    return tuple(
        Topic(each.id, each.criterion, product if several else "", product)
        for each in snapshot.all(VendorScore)
        if not asked.criteria or each.id in asked.criteria
        if (product := products.get(each.product or "", "")) is not None
    )


def _goals(snapshot: Snapshot, asked: Round) -> tuple[Topic, ...]:
    objectives = {each.id: each.name for each in snapshot.all(Objective)}
    return tuple(
        Topic(each.id, each.name, each.benefit, objectives.get(each.objective or "", ""))
        for each in snapshot.all(Goal)
        if not asked.goals or each.id in asked.goals
    )


def _cards(snapshot: Snapshot, asked: Round) -> tuple[Topic, ...]:
    return tuple(
        Topic(each.id, each.text, "", tr(each.box) if each.box else "")
        for each in snapshot.all(StrategyCard)
        if not asked.cards or each.id in asked.cards
    )


def _initiatives(snapshot: Snapshot, asked: Round) -> tuple[Topic, ...]:
    return tuple(
        Topic(each.id, each.name, each.measure, tr(each.area) if each.area else "")
        for each in snapshot.all(Initiative)
        if not asked.initiatives or each.id in asked.initiatives
    )


_TOPICS: Final[Mapping[str, Callable[[Snapshot, Round], tuple[Topic, ...]]]] = {
    VendorScore.table: _criteria,
    Goal.table: _goals,
    StrategyCard.table: _cards,
    Initiative.table: _initiatives,
}
NAMED_IN: Final[Mapping[str, str]] = {
    Process.table: "processes",
    VendorScore.table: "criteria",
    Goal.table: "goals",
    StrategyCard.table: "cards",
    Initiative.table: "initiatives",
}
"""The field of a round that names the records of a list that it asks about."""


# -- its life -----------------------------------------------------------------------------------------


def new_round(snapshot: Snapshot, questions: tuple[Askable, ...], **values: object) -> Round:
    """A prepared round with a free name, behind the others; ``values`` are further fields."""
    rounds = snapshot.all(Round)
    name = str(values.pop("name", "")) or tr("Round {number}", number=len(rounds) + 1)
    made = Round(
        name=free_name(snapshot, name),
        position=rounds[-1].position + 1 if rounds else 1.0,
        questions=tuple(question.value for question in questions),
    ).with_values(**values)
    assert isinstance(made, Round)
    return made


def opening(snapshot: Snapshot, asked: Round, now: datetime) -> Change:
    """Open a round, which may not be in the workshop yet; whichever is open closes, since one is rated at a time."""
    values = {"state": RoundState.OPEN, "opened": now.isoformat(timespec="seconds")}
    others = tuple(
        changed(each, state=RoundState.CLOSED)
        for each in snapshot.all(Round)
        if each.state is RoundState.OPEN and each.id != asked.id
    )
    known = snapshot.find(Round, asked.id)
    step = changed(known, **values) if known else added(asked.with_values(**values))
    return Change(tr("Open the round “{round}”", round=asked.name), (*others, step))


def closing(asked: Round) -> Change:
    """Close a round, so that no answer changes any more."""
    return Change(
        tr("Close the round “{round}”", round=asked.name), (changed(asked, state=RoundState.CLOSED),)
    )


def showing(asked: Round) -> Change:
    """Show what a round found, so that it counts."""
    return Change(
        tr("Show the results of “{round}”", round=asked.name), (changed(asked, state=RoundState.SHOWN),)
    )


def again(snapshot: Snapshot, shown: Round, about: tuple[Asked, ...] = ()) -> Round:
    """A round that asks the same anew beside the earlier one, or only what ``about`` names of it."""
    questions = tuple(dict.fromkeys(question for _topic, question in about))
    values: dict[str, object] = {field: getattr(shown, field) for field in NAMED_IN.values()}
    for question in questions:
        topics = tuple(dict.fromkeys(topic for topic, asked in about if asked.about == question.about))
        values[NAMED_IN[question.about]] = topics
    return new_round(
        snapshot,
        questions or tuple(ASKABLE[word] for word in shown.questions if word in ASKABLE),
        name=shown.name,
        departments=shown.departments,
        anonymous=shown.anonymous,
        dots=shown.dots,
        minutes=shown.minutes,
        repeats=shown.id,
        **values,
    )


def free_name(snapshot: Snapshot, name: str) -> str:
    """The name, with a number behind it if there is such a round already."""
    taken = {each.name for each in snapshot.all(Round)}
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found


def open_round_of(snapshot: Snapshot) -> Round | None:
    """The round that is open, if one is."""
    return next((each for each in snapshot.all(Round) if each.state is RoundState.OPEN), None)


def is_vote(question: Askable) -> bool:
    """Whether a question is answered by giving dots."""
    return question in (Poll.GOAL, Poll.CARD)


# -- who is in ----------------------------------------------------------------------------------------


def people_asked(snapshot: Snapshot, asked: Round) -> tuple[Person, ...]:
    """The people of the workshop whom a round asks: those of its departments, where it names some."""
    return tuple(
        each for each in snapshot.all(Person) if not asked.departments or each.department in asked.departments
    )


def expected(snapshot: Snapshot, asked: Round) -> int:
    """How many people it asks, as far as they are listed."""
    return len(people_asked(snapshot, asked))


def missing_names(snapshot: Snapshot, asked: Round, answered: Collection[str]) -> tuple[str, ...]:
    """Who of them has not answered, by name as it was typed in any case."""
    known = {" ".join(name.split()).casefold() for name in answered}
    names = (each.name for each in people_asked(snapshot, asked))
    return tuple(name for name in names if " ".join(name.split()).casefold() not in known)


def source_words(sources: Mapping[str, int]) -> str:
    """How ballots came in, in words ("12 from phones · 3 on paper"); empty for none."""
    said = []
    usual = [live.PHONE, live.KIOSK, live.PAPER, live.HANDS, "sheet"]
    ways = [way for way in usual if way in sources] + sorted(set(sources) - set(usual))
    for source in ways:
        count = sources[source]
        match source:
            case live.PHONE:
                said.append(trn("{n} from a phone", "{n} from phones", count))
            case live.KIOSK:
                said.append(trn("{n} on this laptop", "{n} on this laptop", count))
            case live.PAPER:
                said.append(trn("{n} on paper", "{n} on paper", count))
            case live.HANDS:
                said.append(trn("{n} raised hand", "{n} raised hands", count))
            case "sheet":
                said.append(trn("{n} sheet", "{n} sheets", count))
            case _:
                said.append(
                    trn("{n} from {source}", "{n} from {source}", count, source=source or tr("a list"))
                )
    return " · ".join(said)
