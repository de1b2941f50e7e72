"""Ballots cast while a round is open: a side door, written as they come, changed until it closes, never undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from secrets import randbelow
from typing import Final

from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.method.scales import ASKABLE, Askable
from crmworkshop.models.driver import MARK, Connection, insertion, listed
from crmworkshop.models.record import new_id
from crmworkshop.models.values import storable

PHONE: Final = "phone"
KIOSK: Final = "kiosk"
PAPER: Final = "paper"
HANDS: Final = "hands"
LIVE: Final = (PHONE, KIOSK, PAPER, HANDS)
"""The sources of such ballots: a phone, the laptop passed round, a printed ballot typed in, a show of hands."""
_NUMBER: Final = "SELECT number, department, respondent FROM ballot WHERE id = ? AND round = ?"
_TAKEN: Final = "SELECT 1 FROM ballot WHERE number = ?"
_RANDOM: Final = 2**53
"""Below it lie the numbers of ballots whose order must tell nothing; what is numbered on from there has room enough."""
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
_ROWS: Final = 200
"""Answers written by one statement."""
Known = tuple[int, str | None, str]
"""A ballot as it stands: its number, department and respondent."""
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


def store_submissions(
    connection: Connection, round_id: str, submissions: Iterable[Submission], known: dict[str, Known]
) -> None:
    """Write what people said, the later over the earlier, inside the caller's transaction.

    ``known`` are the ballots of the round as far as they were seen before, and is kept up to date; whoever rolls back
    forgets it. As few statements as can be, because each of them waits for its turn beside a busy server and a window.
    """
    back, given, emptied = [], [], []
    for submission in _merged(submissions):
        number = _ballot(connection, round_id, submission, known)
        rows = {
            (about, question.value, number): value for (about, question), value in submission.answers.items()
        }
        back += [row for row, value in rows.items() if value is None]
        given += [(*row, value) for row, value in rows.items() if value is not None]
        if not any(value is not None for value in rows.values()):
            emptied.append((number, number))
            known.pop(submission.key)
    if back:
        connection.executemany(_TAKE_BACK, back)
    for first in range(0, len(given), _ROWS):
        some = given[first : first + _ROWS]
        connection.execute(_giving(len(some)), [value for row in some for value in row])
    if emptied:
        connection.executemany(_TAKE_OUT, emptied)


def _merged(submissions: Iterable[Submission]) -> Iterable[Submission]:
    """One of each ballot, in which a later answer has taken the place of an earlier one."""
    found: dict[str, Submission] = {}
    for submission in submissions:
        before = found.get(submission.key)
        answers = {**before.answers, **submission.answers} if before else submission.answers
        found[submission.key] = replace(submission, answers=answers)
    return found.values()


@cache
def _giving(rows: int) -> str:
    """The text that writes so many answers over those that were there."""
    marks = ", ".join([f"({', '.join([MARK] * len(_ANSWER_COLUMNS))})"] * rows)
    over = "ON CONFLICT (process, question, ballot) DO UPDATE SET value = excluded.value"
    return " ".join(("INSERT INTO answer", f"({listed(_ANSWER_COLUMNS)})", "VALUES", marks, over))


def _ballot(connection: Connection, round_id: str, submission: Submission, known: dict[str, Known]) -> int:
    respondent = storable(submission.respondent)
    found = known.get(submission.key)
    if found is None:
        found = connection.execute(_NUMBER, (submission.key, round_id)).fetchone()
    if found is None:
        number = _number(connection, submission)
        values = (number, submission.key, round_id, submission.department, respondent, submission.source)
        connection.execute(insertion("ballot", _BALLOT_COLUMNS), values)
    else:
        number = found[0]
        if tuple(found) != (number, submission.department, respondent):
            connection.execute(_CORRECT, (submission.department, respondent, number))
    known[submission.key] = number, submission.department, respondent
    return number


def _number(connection: Connection, submission: Submission) -> int:
    """Where a new ballot stands: behind the others, or anywhere if who came first must not be read off.

    Of ballots with a name the later one counts; among those without, the order would tell who saw whom begin.
    """
    if submission.source not in (PHONE, KIOSK) or submission.respondent:
        return int(connection.execute(_TOP).fetchone()[0]) + 1
    number = 1 + randbelow(_RANDOM)
    while connection.execute(_TAKEN, (number,)).fetchone() is not None:
        number = 1 + randbelow(_RANDOM)
    return number


def remove_ballot(connection: Connection, round_id: str, key: str) -> None:
    """Take a ballot out again, with all its answers, inside the caller's transaction; nothing if it is not there."""
    known = connection.execute(_NUMBER, (key, round_id)).fetchone()
    if known is not None:
        connection.execute("DELETE FROM answer WHERE ballot = ?", known[:1])
        connection.execute("DELETE FROM ballot WHERE number = ?", known[:1])


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
    """The ballots that were cast while a round was open, by key; those with a name and those typed in as they came."""
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
