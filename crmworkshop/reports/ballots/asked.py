"""What a ballot asks: the round it belongs to, the questions, the processes, and who may answer."""

from dataclasses import dataclass
from typing import Final

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.language import tr
from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.people import Department
from crmworkshop.models.record import id_from
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot

_WAITING: Final = (RoundState.PREPARED, RoundState.OPEN)


@dataclass(frozen=True, slots=True)
class Asked:
    """A ballot's content. ``departments`` are those that are asked, all of them if the round names none."""

    round: str
    name: str
    questions: tuple[Question, ...]
    processes: tuple[ProcessFigures, ...]
    departments: tuple[Department, ...]


def asked(snapshot: Snapshot, figures: Figures) -> Asked:
    """What ballots ask now: the first round that is prepared or open, else every question in a round for sheets."""
    everyone = snapshot.all(Department)
    waiting = next((each for each in snapshot.all(Round) if each.state in _WAITING), None)
    if waiting is None:
        key = id_from("round", "ballot sheets")
        known = snapshot.find(Round, key)
        name = known.name if known else tr("Ballot sheets")
        return Asked(key, name, tuple(Question), figures.considered, everyone)
    known_questions = {question.value: question for question in Question}
    questions = tuple(known_questions[each] for each in waiting.questions if each in known_questions)
    departments = tuple(each for each in everyone if each.id in waiting.departments) or everyone
    return Asked(waiting.id, waiting.name, questions or tuple(Question), figures.considered, departments)
