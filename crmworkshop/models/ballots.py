"""The side door for ballots: written in bulk, never changed by undo, counted by the database."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.method.scales import Question
from crmworkshop.models.driver import Connection, insertion
from crmworkshop.models.record import Record, new_id
from crmworkshop.models.snapshot import AnswerCount
from crmworkshop.models.values import storable

_BALLOT: Final = ("number", "id", "round", "department", "respondent", "source")
_ANSWER: Final = ("process", "question", "ballot", "value")
SHEET: Final = "sheet:"
"""How the source of a ballot from a sheet begins. It counts only while its round names that source among its own, so
that a sheet that is taken back, or sent again with other answers, leaves the tally though its ballot stays stored."""
# A sheet counts while its round names it; what phones say counts from the moment their round is closed.
_COUNTS: Final = """
    SELECT a.process, a.question, b.department, a.value, count(*)
    FROM answer a JOIN ballot b ON a.ballot = b.number JOIN round r ON b.round = r.id
    WHERE (b.source NOT LIKE 'sheet:%' OR r.source LIKE '%' || b.source || '%')
        AND (b.source <> 'phone' OR r.state IN ('Closed', 'Shown') OR ?)
    GROUP BY a.process, a.question, b.department, a.value
"""
_NAMED: Final = """
    SELECT b.number, b.department, b.respondent FROM ballot b JOIN round r ON b.round = r.id
    WHERE b.respondent <> '' AND (b.source NOT LIKE 'sheet:%' OR r.source LIKE '%' || b.source || '%')
        AND (b.source <> 'phone' OR r.state IN ('Closed', 'Shown') OR ?)
"""
# In the order of the table's key, so that the database need not sort: one question after the other, ballots rising.
_ANSWERS: Final = "SELECT process, question, ballot, value FROM answer ORDER BY process, question, ballot"
_RESPONDENTS: Final = """
    SELECT b.department,
        count(DISTINCT nullif(b.respondent, '')) + sum(CASE WHEN b.respondent = '' THEN 1 ELSE 0 END)
    FROM ballot b JOIN round r ON b.round = r.id
    WHERE (b.source NOT LIKE 'sheet:%' OR r.source LIKE '%' || b.source || '%')
        AND (b.source <> 'phone' OR r.state IN ('Closed', 'Shown') OR ?)
    GROUP BY b.department
"""


@dataclass(frozen=True, slots=True)
class Ballot:
    """One respondent's answers in a round: {(process id, question): value}; value 0 stands for "-"."""

    department: str | None
    respondent: str
    answers: Mapping[tuple[str, Question], int]


@dataclass(frozen=True, slots=True)
class BallotBatch:
    """Ballots that arrive together in one round; ``source`` says how (a file name, "phone", "paper")."""

    round: str
    source: str
    ballots: Sequence[Ballot]


def check_batch(batch: BallotBatch, find: Callable[[str, str], Record | None]) -> None:
    """Raise InvalidChange unless round, departments and processes are there and every value is on its scale."""
    if find("round", batch.round) is None:
        raise InvalidChange(tr("These ballots belong to a round that is not there (any more)."))
    for department in {ballot.department for ballot in batch.ballots}:
        if department is not None and find("department", department) is None:
            raise InvalidChange(tr("A ballot comes from a department that is not there (any more)."))
    asked = {key for ballot in batch.ballots for key in ballot.answers}
    if any(find("process", process) is None for process in {process for process, _question in asked}):
        raise InvalidChange(tr("A ballot answers about a process that is not there (any more)."))
    given = {(key[1], value) for ballot in batch.ballots for key, value in ballot.answers.items()}
    for question, value in given:
        if value not in {level.number for level in question.scale.levels}:
            raise InvalidChange(
                tr("{question}: {value} is not on the scale.", question=tr(question.label), value=value)
            )


def store(connection: Connection, batch: BallotBatch) -> None:
    """Write a batch inside the caller's transaction, sorted as the table is so that it grows at its end."""
    top = connection.execute("SELECT coalesce(max(number), 0) FROM ballot").fetchone()[0]
    numbered = [
        (
            top + at,
            new_id(),
            batch.round,
            ballot.department,
            storable(ballot.respondent),
            storable(batch.source),
        )
        for at, ballot in enumerate(batch.ballots, 1)
    ]
    connection.executemany(insertion("ballot", _BALLOT), numbered)
    rows = [
        (process, question.value, top + at, value)
        for at, ballot in enumerate(batch.ballots, 1)
        for (process, question), value in ballot.answers.items()
    ]
    rows.sort()
    connection.executemany(insertion("answer", _ANSWER), rows)


def counts(connection: Connection, open_too: bool = False) -> tuple[AnswerCount, ...]:
    """Every answer of every existing round, counted per process, question, department and value.

    A named respondent who answered the same question in several batches counts once, with the latest answer.
    What phones say in a round that is still open counts with ``open_too`` only.
    """
    superseded = _superseded(connection, open_too)
    known = {question.value: question for question in Question}
    found = []
    for process, question, department, value, count in connection.execute(_COUNTS, (open_too,)).fetchall():
        left = count - superseded[process, question, department, value]
        if left and question in known:
            found.append(AnswerCount(process, known[question], department, value, left))
    return tuple(found)


def _superseded(connection: Connection, open_too: bool) -> Counter[tuple[str, str, str | None, int]]:
    """How many answers of each kind a later ballot of the same named respondent and department replaced."""
    people = {
        number: (department, respondent)
        for number, department, respondent in connection.execute(_NAMED, (open_too,)).fetchall()
    }
    ballots_of = Counter(people.values())
    several = {number: person for number, person in people.items() if ballots_of[person] > 1}
    replaced: Counter[tuple[str, str, str | None, int]] = Counter()
    if not several:
        return replaced
    about, latest = ("", ""), dict[tuple[str | None, str], int]()
    for process, question, number, value in connection.execute(_ANSWERS).fetchall():
        person = several.get(number)
        if person is None:
            continue
        if about != (process, question):
            about, latest = (process, question), {}
        if person in latest:
            replaced[process, question, person[0], latest[person]] += 1
        latest[person] = value
    return replaced


def respondents(connection: Connection, open_too: bool = False) -> dict[str | None, int]:
    """How many people of each department answered at least one ballot of an existing round; names count once."""
    found = connection.execute(_RESPONDENTS, (open_too,)).fetchall()
    return {department: int(count) for department, count in found}
