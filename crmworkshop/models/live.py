"""Ballots cast while a round is open: a side door, written as they come, changed until it closes, never undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.method.scales import ASKABLE, Askable
from crmworkshop.models.driver import Connection, insertion
from crmworkshop.models.record import new_id
from crmworkshop.models.values import storable

PHONE: Final = "phone"
KIOSK: Final = "kiosk"
PAPER: Final = "paper"
HANDS: Final = "hands"
LIVE: Final = (PHONE, KIOSK, PAPER, HANDS)
"""The sources of such ballots: a phone, the laptop passed round, a printed ballot typed in, a show of hands."""
_NUMBER: Final = "SELECT number FROM ballot WHERE id = ? AND round = ?"
_TOP: Final = "SELECT coalesce(max(number), 0) FROM ballot"
_CORRECT: Final = "UPDATE ballot SET department = ?, respondent = ? WHERE number = ?"
_TAKE_BACK: Final = "DELETE FROM answer WHERE process = ? AND question = ? AND ballot = ?"
_TAKE_OUT: Final = (
    "DELETE FROM ballot WHERE number = ? AND NOT EXISTS (SELECT 1 FROM answer WHERE ballot = ?)"
)
_BALLOTS: Final = """
    SELECT number, id, department, respondent, source FROM ballot
    WHERE round = ? AND source IN ('phone', 'kiosk', 'paper', 'hands') ORDER BY number
"""
_ANSWERS: Final = """
    SELECT a.ballot, a.process, a.question, a.value FROM answer a JOIN ballot b ON a.ballot = b.number
    WHERE b.round = ? AND b.source IN ('phone', 'kiosk', 'paper', 'hands')
"""
_RAISED: Final = """
    SELECT b.number, b.department FROM ballot b JOIN answer a ON a.ballot = b.number
    WHERE b.round = ? AND b.source = 'hands' AND a.process = ? AND a.question = ?
"""
_BALLOT_COLUMNS: Final = ("number", "id", "round", "department", "respondent", "source")
_ANSWER_COLUMNS: Final = ("process", "question", "ballot", "value")
Asked = tuple[str, Askable]
"""What one answer is about: the id of a process or another record, and the question."""


@dataclass(frozen=True, slots=True)
class LiveBallot:
    """What one person has said in a round until now."""

    key: str
    """32 hexadecimal characters; for a phone, only its secret leads to them."""
    department: str | None
    respondent: str
    """The name in a named round, else empty."""
    answers: Mapping[Asked, int]
    source: str = PHONE


@dataclass(frozen=True, slots=True)
class Submission:
    """What somebody says: answers that take the place of earlier ones on this ballot; None takes an answer back."""

    key: str
    department: str | None
    respondent: str
    answers: Mapping[Asked, int | None]
    source: str = PHONE

    def on(self, before: LiveBallot | None) -> LiveBallot:
        """The ballot as it is afterwards."""
        answers: dict[Asked, int] = dict(before.answers) if before else {}
        for asked, value in self.answers.items():
            if value is None:
                answers.pop(asked, None)
            else:
                answers[asked] = value
        return LiveBallot(self.key, self.department, self.respondent, answers, self.source)


def check_submissions(submissions: Iterable[Submission]) -> None:
    """Raise InvalidChange if a value is on no scale of its question."""
    for submission in submissions:
        for (_process, question), value in submission.answers.items():
            if value is not None and value not in {level.number for level in question.scale.levels}:
                raise InvalidChange(
                    tr("{question}: {value} is not on the scale.", question=tr(question.label), value=value)
                )


def store_submissions(connection: Connection, round_id: str, submissions: Iterable[Submission]) -> None:
    """Write what people said, in the order in which it came, inside the caller's transaction."""
    for submission in submissions:
        number = _ballot(connection, round_id, submission)
        rows = [(process, question.value, number) for process, question in submission.answers]
        connection.executemany(_TAKE_BACK, rows)
        given = [
            (*row, value)
            for row, value in zip(rows, submission.answers.values(), strict=True)
            if value is not None
        ]
        if given:
            connection.executemany(insertion("answer", _ANSWER_COLUMNS), given)
        else:
            connection.execute(_TAKE_OUT, (number, number))


def _ballot(connection: Connection, round_id: str, submission: Submission) -> int:
    respondent = storable(submission.respondent)
    known = connection.execute(_NUMBER, (submission.key, round_id)).fetchone()
    if known is not None:
        connection.execute(_CORRECT, (submission.department, respondent, known[0]))
        return int(known[0])
    number = int(connection.execute(_TOP).fetchone()[0]) + 1
    values = (number, submission.key, round_id, submission.department, respondent, submission.source)
    connection.execute(insertion("ballot", _BALLOT_COLUMNS), values)
    return number


def remove_ballot(connection: Connection, round_id: str, key: str) -> None:
    """Take a ballot out again, with all its answers, inside the caller's transaction; nothing if it is not there."""
    known = connection.execute(_NUMBER, (key, round_id)).fetchone()
    if known is not None:
        connection.execute("DELETE FROM answer WHERE ballot = ?", known)
        connection.execute("DELETE FROM ballot WHERE number = ?", known)


def store_hands(
    connection: Connection, round_id: str, asked: Asked, counts: Mapping[int, int], department: str | None
) -> None:
    """Write how many raised their hands for which value, in place of what was counted before for this question.

    A count of the whole room (no department) takes the place of all; one of a department that of this department and of
    the whole room, so that departments can be counted one after the other.
    """
    about, question = asked
    for number, counted in connection.execute(_RAISED, (round_id, about, question.value)).fetchall():
        if department is not None and counted not in (None, department):
            continue
        connection.execute("DELETE FROM answer WHERE ballot = ?", (number,))
        connection.execute("DELETE FROM ballot WHERE number = ?", (number,))
    top = int(connection.execute(_TOP).fetchone()[0])
    raised = [value for value, count in counts.items() for _ in range(count)]
    ballots = [(top + at, new_id(), round_id, department, "", HANDS) for at in range(1, len(raised) + 1)]
    connection.executemany(insertion("ballot", _BALLOT_COLUMNS), ballots)
    answers = [(about, question.value, top + at, value) for at, value in enumerate(raised, 1)]
    connection.executemany(insertion("answer", _ANSWER_COLUMNS), answers)


def read_live_ballots(connection: Connection, round_id: str) -> dict[str, LiveBallot]:
    """The ballots that were cast while a round was open, by key, in the order in which they came."""
    answers: dict[int, dict[Asked, int]] = {}
    for number, about, question, value in connection.execute(_ANSWERS, (round_id,)).fetchall():
        if question in ASKABLE:
            answers.setdefault(number, {})[about, ASKABLE[question]] = value
    return {
        key: LiveBallot(key, department, respondent, answers.get(number, {}), source)
        for number, key, department, respondent, source in connection.execute(
            _BALLOTS, (round_id,)
        ).fetchall()
    }
