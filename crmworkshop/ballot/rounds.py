"""What a round asks of phones, which round is meant, and how it opens and closes as changes to the workshop."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from crmworkshop.activities.figures import figures
from crmworkshop.errors import UsageError
from crmworkshop.language import tr
from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Department
from crmworkshop.models.phones import Asked
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop

NEXT: Final = "next"
"""Instead of a name: the first round that is open or prepared, else a new one."""
_WAITING: Final = (RoundState.OPEN, RoundState.PREPARED)
_CODE_LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Of join codes: none that is mistaken for another."""
_CODE_LENGTH: Final = 5
_OF_A_NEW_ROUND: Final = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED, Question.SATISFACTION)


@dataclass(frozen=True, slots=True)
class Ask:
    """What the phones of one round are asked, as it was when the round was opened."""

    round: Round
    organisation: str
    questions: tuple[Question, ...]
    processes: tuple[Process, ...]
    departments: tuple[Department, ...]
    """Whose people may answer; empty if the workshop lists none."""

    @property
    def code(self) -> str:
        """The short code to join by: five letters and digits, the same whenever this round is served."""
        number = int.from_bytes(sha256(f"code {self.round.id}".encode()).digest())
        letters = []
        for _ in range(_CODE_LENGTH):
            number, at = divmod(number, len(_CODE_LETTERS))
            letters.append(_CODE_LETTERS[at])
        return "".join(letters)

    def keys(self) -> Mapping[str, Asked]:
        """What can be answered, by the words that phones use for it: "question.process"."""
        return {
            f"{question}.{process.id}": (process.id, question)
            for question in self.questions
            for process in self.processes
        }


def ask(snapshot: Snapshot, asked: Round) -> Ask:
    """What a round asks: its questions, processes and departments; where it names none, all (of those in scope)."""
    questions = tuple(each for each in Question if each in asked.questions) or tuple(Question)
    considered = [item.process for item in figures(snapshot).considered]
    if asked.processes:
        considered = [each for each in snapshot.all(Process) if each.id in asked.processes]
    everyone = snapshot.all(Department)
    departments = tuple(each for each in everyone if each.id in asked.departments) or everyone
    return Ask(asked, snapshot.settings.organisation, questions, tuple(considered), departments)


def open_round(workshop: Workshop, name: str) -> Round:
    """Open the round with this name, or the `NEXT` one, and return it as it is then.

    One that is open goes on and one that was closed goes on too. One that was shown stays as it is: a new one asks the
    same beside it. Raises UsageError if there is none of this name, or if it would ask nothing.
    """
    found = _next(workshop) if name.casefold() == NEXT else _named(workshop, name)
    if found.state is RoundState.SHOWN:
        found = _again(workshop, found)
    if not ask(workshop.snapshot(), found).processes:
        raise UsageError(
            tr(
                "The round “{round}” asks nothing: no process is in scope. Put some in scope first.",
                round=found.name,
            )
        )
    opened = found.with_values(state=RoundState.OPEN)
    assert isinstance(opened, Round)
    known = workshop.find(Round, found.id)
    if known is None:
        workshop.do(Change(tr("Open the round “{round}”", round=opened.name), (added(opened),)))
    elif known.state is not RoundState.OPEN:
        step = changed(known, state=RoundState.OPEN)
        workshop.do(Change(tr("Open the round “{round}”", round=opened.name), (step,)))
    return opened


def close_round(workshop: Workshop, round_id: str) -> None:
    """Close a round, so that its answers count and none changes any more; nothing if it is not open."""
    known = workshop.find(Round, round_id)
    if known is not None and known.state is RoundState.OPEN:
        step = changed(known, state=RoundState.CLOSED)
        workshop.do(Change(tr("Close the round “{round}”", round=known.name), (step,)))


def _next(workshop: Workshop) -> Round:
    rounds = workshop.all(Round)
    for state in _WAITING:
        for each in rounds:
            if each.state is state:
                return each
    return Round(
        name=_free(workshop, tr("Round {number}", number=len(rounds) + 1)),
        position=workshop.next_position(Round),
        questions=tuple(question.value for question in _OF_A_NEW_ROUND),
    )


def _named(workshop: Workshop, name: str) -> Round:
    rounds = workshop.all(Round)
    for each in rounds:
        if each.name == name:
            return each
    alike = [each for each in rounds if each.name.casefold() == name.strip().casefold()]
    if len(alike) == 1:
        return alike[0]
    names = ", ".join(tr("“{name}”", name=each.name) for each in rounds)
    if not names:
        raise UsageError(
            tr("There is no round “{name}” and no other; “next” opens a new one on all processes.", name=name)
        )
    raise UsageError(tr("There is no round “{name}”. There are: {names}.", name=name, names=names))


def _again(workshop: Workshop, shown: Round) -> Round:
    return Round(
        name=_free(workshop, shown.name),
        position=workshop.next_position(Round),
        questions=shown.questions,
        processes=shown.processes,
        departments=shown.departments,
        anonymous=shown.anonymous,
    )


def _free(workshop: Workshop, name: str) -> str:
    taken = {each.name for each in workshop.all(Round)}
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found
