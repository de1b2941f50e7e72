"""The side door for ballots: written in bulk, never changed by undo; `models/tally.py` counts them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.method.scales import Askable
from crmworkshop.models.driver import Connection, insertion
from crmworkshop.models.record import Record, new_id
from crmworkshop.models.values import storable

_BALLOT: Final = ("number", "id", "round", "department", "respondent", "source")
_ANSWER: Final = ("process", "question", "ballot", "value")
SHEET: Final = "sheet:"
"""How the source of a ballot from a sheet begins. It counts only while its round names that source among its own, so
that a sheet that is taken back, or sent again with other answers, leaves the tally though its ballot stays stored."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """One respondent's answers in a round: {(id of what is asked about, question): value}; value 0 stands for "-"."""

    department: str | None
    respondent: str
    answers: Mapping[tuple[str, Askable], int]


@dataclass(frozen=True, slots=True)
class BallotBatch:
    """Ballots that arrive together in one round; ``source`` says how: a file's name, or `SHEET` and the sheet's marks.

    Those cast while a round is open come in by `models/live.py`.
    """

    round: str
    source: str
    ballots: Sequence[Ballot]


Batches = BallotBatch | Sequence[BallotBatch] | None
"""What may come with a change: ballots of one source, of several, or none."""


def in_turn(batches: Batches) -> Sequence[BallotBatch]:
    """The batches one after the other."""
    return () if batches is None else (batches,) if isinstance(batches, BallotBatch) else batches


def check_batch(batch: BallotBatch, find: Callable[[str, str], Record | None]) -> None:
    """Raise InvalidChange unless round, departments and processes are there and every value is on its scale."""
    if find("round", batch.round) is None:
        raise InvalidChange(tr("These ballots belong to a round that is not there (any more)."))
    for department in {ballot.department for ballot in batch.ballots}:
        if department is not None and find("department", department) is None:
            raise InvalidChange(tr("A ballot comes from a department that is not there (any more)."))
    asked = {key for ballot in batch.ballots for key in ballot.answers}
    if any(find(question.about, key) is None for key, question in asked):
        raise InvalidChange(tr("A ballot answers about something that is not there (any more)."))
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
