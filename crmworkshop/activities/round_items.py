"""A round item by item, in the one order of kiosk, sheets and paper; whose a ballot is, how many votes are left."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from crmworkshop.activities.rounds import Ask, Topic, is_vote, people_asked
from crmworkshop.method.scales import Askable
from crmworkshop.models.live import Asked
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot


class Item(NamedTuple):
    """One thing to answer: a question about a topic."""

    question: Askable
    topic: Topic

    @property
    def asked(self) -> Asked:
        return self.topic.id, self.question


def items(asked: Ask) -> tuple[Item, ...]:
    """Everything a round asks, one question after the other."""
    return tuple(Item(question, topic) for question, topics in asked.topics.items() for topic in topics)


def votes_left(asked: Ask, question: Askable, answers: Collection[Asked]) -> int:
    """How many dots a person can still give to a question that is answered by dots; below 0 if too many are given."""
    return asked.dots - sum(given is question for _about, given in answers)


def too_many_votes(asked: Ask, answers: Collection[Asked]) -> tuple[Askable, ...]:
    """The questions to which a ballot gives more dots than one person has."""
    return tuple(each for each in asked.topics if is_vote(each) and votes_left(asked, each, answers) < 0)


def as_listed(snapshot: Snapshot, asked: Round, typed: str) -> str:
    """A name as the list of people spells it where it knows it, else as typed: one person counts once however typed."""
    name = " ".join(typed.split())
    listed = {_folded(each.name): each.name for each in people_asked(snapshot, asked)}
    return listed.get(_folded(name), name)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def people_by_department(people: Mapping[str | None, int], department: str | None) -> int:
    """How many of ``people`` (by department) are in: of one department, or all of them."""
    return sum(people.values()) if department is None else people.get(department, 0)
