"""What a round found, question by question, and how the room moved since the round before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from crmworkshop.activities.figures import Figures, figures
from crmworkshop.activities.process_figures import too_few
from crmworkshop.activities.rounds import Ask, Topic, is_vote
from crmworkshop.activities.wording import NOTHING, format_agreement, format_number
from crmworkshop.analysis.agreement import Tally, tally
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import IMPORTANCE, Askable
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import AnswerCount, Snapshot

FIRM: Final = 0.8
"""Agreement above which the room need not talk: the median may be taken for all such questions at once."""
Counts = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Group:
    """What one department answered to a question; figures are None where too few answered to show them."""

    name: str
    answers: int
    tally: Tally | None


@dataclass(frozen=True, slots=True)
class Result:
    """One question about one topic. Votes have counts but neither tally nor agreement."""

    question: Askable
    topic: Topic
    answers: int
    """How many answered; for votes: how many dots were given."""
    tally: Tally | None
    groups: tuple[Group, ...]
    before: Tally | None
    """What the round before found, where this one votes again."""
    weight: float
    """What a disagreement here weighs: the importance of the process, else the highest."""

    @property
    def agreement(self) -> float | None:
        return self.tally.agreement if self.tally else None

    @property
    def heat(self) -> float:
        """How much it wants talking about: disagreement times importance."""
        return 0.0 if self.agreement is None else (1 - self.agreement) * self.weight

    @property
    def moved(self) -> float | None:
        """By how much agreement rose since the round before."""
        if self.agreement is None or self.before is None or self.before.agreement is None:
            return None
        return self.agreement - self.before.agreement

    @property
    def offered(self) -> tuple[int, ...]:
        """The decisions to propose: see `Tally.offered`."""
        return self.tally.offered if self.tally else ()

    def counted(self) -> tuple[tuple[str, int, int], ...]:
        """Word, number and how many said so, best first, those who said "-" last."""
        return _counted(self.question, self.tally)

    def counted_before(self) -> tuple[tuple[str, int, int], ...]:
        """The same of the round before; empty without one."""
        return _counted(self.question, self.before) if self.before else ()


def _counted(question: Askable, found: Tally | None) -> tuple[tuple[str, int, int], ...]:
    if found is None:
        return ()
    by_number = dict(zip(question.scale.numbers, found.distribution, strict=True)) | {0: found.not_applicable}
    return tuple(
        (tr(level.word) if level.number else NOTHING, level.number, by_number[level.number])
        for level in question.scale.levels
    )


def results(
    snapshot: Snapshot,
    asked: Ask,
    counts: Iterable[AnswerCount],
    before: Iterable[AnswerCount] = (),
    known: Figures | None = None,
) -> tuple[Result, ...]:
    """What a round found of everything it asked, in the order asked; ``before``: the counts of the earlier round.

    In an anonymous round a department that fewer than the settings' smallest group answered for is not broken down.
    """
    smallest = snapshot.settings.minimum_group if asked.round.anonymous else 1
    given, earlier = _by_cell(counts), _by_cell(before)
    weights = {
        item.process.id: float(item.importance or max(IMPORTANCE.numbers))
        for item in (known or figures(snapshot)).processes
    }
    found = []
    for question, topics in asked.topics.items():
        for topic in topics:
            cells = given.get((topic.id, question), {})
            room = _added(cells.values())
            old = _added(earlier.get((topic.id, question), {}).values())
            weight = (
                weights.get(topic.id, 1.0)
                if question.about == Process.table
                else float(max(IMPORTANCE.numbers))
            )
            found.append(
                Result(
                    question,
                    topic,
                    sum(room.values()),
                    _tally(question, room),
                    _groups(asked, question, cells, smallest),
                    _tally(question, old),
                    weight,
                )
            )
    return tuple(found)


def talk_queue(found: Sequence[Result], talk_below: float) -> list[Result]:
    """What to talk about first: agreement below the limit, by disagreement times importance."""
    hot = [each for each in found if each.agreement is not None and each.agreement < talk_below]
    return sorted(hot, key=lambda each: (-each.heat, each.topic.code, each.topic.name))


def most_votes(found: Sequence[Result]) -> list[Result]:
    """The topics of votes, most dots first."""
    return sorted((each for each in found if is_vote(each.question)), key=lambda each: -each.answers)


def _by_cell(counts: Iterable[AnswerCount]) -> dict[tuple[str, Askable], dict[str | None, Counts]]:
    found: dict[tuple[str, Askable], dict[str | None, dict[int, int]]] = defaultdict(
        lambda: defaultdict(dict)
    )
    for each in counts:
        values = found[each.process, each.question][each.department]
        values[each.value] = values.get(each.value, 0) + each.count
    return {cell: dict(groups) for cell, groups in found.items()}


def _added(parts: Iterable[Counts]) -> dict[int, int]:
    total: dict[int, int] = {}
    for part in parts:
        for value, count in part.items():
            total[value] = total.get(value, 0) + count
    return total


def _tally(question: Askable, counts: Counts) -> Tally | None:
    return tally(counts, question.scale.numbers) if counts and not is_vote(question) else None


def _groups(
    asked: Ask, question: Askable, cells: Mapping[str | None, Counts], smallest: int
) -> tuple[Group, ...]:
    """By department, those of no known department together at the end; nothing where all are of one."""
    names = {each.id: each.name for each in asked.departments}
    by_group: dict[str, dict[int, int]] = {}
    for department, counts in cells.items():
        name = names.get(department or "", "")
        by_group[name] = _added((by_group.get(name, {}), counts))
    found = []
    for name in (*names.values(), ""):
        counts = by_group.get(name, {})
        answers = sum(counts.values())
        if answers:
            shown = None if too_few(answers, smallest) else _tally(question, counts)
            found.append(Group(name or tr("No department"), answers, shown))
    return tuple(found)


def figure_words(result: Result, talk_below: float) -> str:
    """How many answered, median, mean and agreement of a result in one line."""
    tally = result.tally
    if tally is None:
        return trn("{n} vote", "{n} votes", result.answers)
    parts = [trn("{n} answer", "{n} answers", tally.answers)]
    words = [tr(result.question.scale.word(number)) for number in tally.offered]
    if words:
        parts.append(tr("median {words}", words=tr(" or ").join(words)))
    if tally.mean is not None:
        parts.append(tr("mean {mean}", mean=format_number(tally.mean, 2)))
    if tally.agreement is not None:
        parts.append(tr("agreement {agreement}", agreement=format_agreement(tally.agreement, talk_below)))
        if tally.agreement < talk_below:
            parts.append(tr("talk about it"))
    return " · ".join(parts)


def moved_words(result: Result, talk_below: float) -> str:
    """How the room moved since the round before; empty without one."""
    before = result.before
    if before is None or before.agreement is None or before.mean is None or result.tally is None:
        return ""
    said = tr(
        "Before: {answers}, mean {mean}, agreement {agreement} (thin bars).",
        answers=trn("{n} answer", "{n} answers", before.answers),
        mean=format_number(before.mean, 2),
        agreement=format_agreement(before.agreement, talk_below),
    )
    moved = result.moved
    if moved is None or abs(moved) < 0.005:
        return said
    way = tr("The room came together.") if moved > 0 else tr("The room moved further apart.")
    return f"{said} {way}"
