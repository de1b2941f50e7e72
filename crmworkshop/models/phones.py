"""Answers from phones, the other side door: written as they come, changed while their round is open, never undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.method.scales import Question
from crmworkshop.models.driver import Connection, insertion
from crmworkshop.models.values import storable

PHONE: Final = "phone"
"""The source of a ballot from a phone. While its round is open it is not counted: nobody sees results before."""
_NUMBER: Final = "SELECT number FROM ballot WHERE id = ? AND round = ? AND source = ?"
_TOP: Final = "SELECT coalesce(max(number), 0) FROM ballot"
_CORRECT: Final = "UPDATE ballot SET department = ?, respondent = ? WHERE number = ?"
_TAKE_BACK: Final = "DELETE FROM answer WHERE process = ? AND question = ? AND ballot = ?"
_TAKE_OUT: Final = (
    "DELETE FROM ballot WHERE number = ? AND NOT EXISTS (SELECT 1 FROM answer WHERE ballot = ?)"
)
_BALLOTS: Final = "SELECT number, id, department, respondent FROM ballot WHERE round = ? AND source = ?"
_ANSWERS: Final = """
    SELECT a.ballot, a.process, a.question, a.value FROM answer a JOIN ballot b ON a.ballot = b.number
    WHERE b.round = ? AND b.source = ?
"""
Asked = tuple[str, Question]
"""What one answer is about: process id and question."""


@dataclass(frozen=True, slots=True)
class PhoneBallot:
    """What one phone has said in a round until now."""

    key: str
    """32 hexadecimal characters that only the phone's secret leads to."""
    department: str | None
    respondent: str
    """The name in a named round, else empty."""
    answers: Mapping[Asked, int]


@dataclass(frozen=True, slots=True)
class Submission:
    """What a phone sends: answers that take the place of its earlier ones; None takes an answer back."""

    key: str
    department: str | None
    respondent: str
    answers: Mapping[Asked, int | None]

    def on(self, before: PhoneBallot | None) -> PhoneBallot:
        """The ballot as it is afterwards."""
        answers: dict[Asked, int] = dict(before.answers) if before else {}
        for asked, value in self.answers.items():
            if value is None:
                answers.pop(asked, None)
            else:
                answers[asked] = value
        return PhoneBallot(self.key, self.department, self.respondent, answers)


def check_submissions(submissions: Iterable[Submission]) -> None:
    """Raise InvalidChange if a value is on no scale of its question."""
    for submission in submissions:
        for (_process, question), value in submission.answers.items():
            if value is not None and value not in {level.number for level in question.scale.levels}:
                raise InvalidChange(
                    tr("{question}: {value} is not on the scale.", question=tr(question.label), value=value)
                )


def store_submissions(connection: Connection, round_id: str, submissions: Iterable[Submission]) -> None:
    """Write what phones sent, in the order in which it came, inside the caller's transaction."""
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
            columns = ("process", "question", "ballot", "value")
            connection.executemany(insertion("answer", columns), given)
        else:
            connection.execute(_TAKE_OUT, (number, number))


def _ballot(connection: Connection, round_id: str, submission: Submission) -> int:
    respondent = storable(submission.respondent)
    known = connection.execute(_NUMBER, (submission.key, round_id, PHONE)).fetchone()
    if known is not None:
        connection.execute(_CORRECT, (submission.department, respondent, known[0]))
        return int(known[0])
    number = int(connection.execute(_TOP).fetchone()[0]) + 1
    columns = ("number", "id", "round", "department", "respondent", "source")
    values = (number, submission.key, round_id, submission.department, respondent, PHONE)
    connection.execute(insertion("ballot", columns), values)
    return number


def read_phone_ballots(connection: Connection, round_id: str) -> dict[str, PhoneBallot]:
    """The ballots that phones have cast in a round, by key."""
    known = {question.value: question for question in Question}
    answers: dict[int, dict[Asked, int]] = {}
    for number, process, question, value in connection.execute(_ANSWERS, (round_id, PHONE)).fetchall():
        if question in known:
            answers.setdefault(number, {})[process, known[question]] = value
    return {
        key: PhoneBallot(key, department, respondent, answers.get(number, {}))
        for number, key, department, respondent in connection.execute(_BALLOTS, (round_id, PHONE)).fetchall()
    }
