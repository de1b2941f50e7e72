"""Answers are counted as a plain loop over all ballots counts them, whatever came twice or was undone."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.errors import InvalidChange
from crmworkshop.method.scales import Question
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added, removed
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop

PROCESSES = tuple(Process(id=f"{at:032}", code=f"1.1.{at}", name=f"Process {at}") for at in range(3))
DEPARTMENTS = tuple(Department(id=f"d{at:031}", name=f"Department {at}") for at in range(2))
QUESTIONS = (Question.IMPORTANCE, Question.SATISFACTION)

ANSWERS = st.dictionaries(
    st.tuples(st.sampled_from([process.id for process in PROCESSES]), st.sampled_from(QUESTIONS)),
    st.integers(1, 4),
    max_size=4,
)
BALLOTS = st.lists(
    st.builds(
        Ballot,
        department=st.sampled_from([None, *(department.id for department in DEPARTMENTS)]),
        respondent=st.sampled_from(["", "Ada", "Ben", "Cy"]),
        answers=ANSWERS,
    ),
    max_size=8,
)


def brute_force(batches: list[list[Ballot]]) -> tuple[Counter[Any], Counter[Any]]:
    """One person's later answer takes the place of the earlier; nameless ballots are one person each."""
    latest: dict[tuple[str, Question, str | None, object], int] = {}
    people: dict[str | None, set[object]] = {}
    for number, ballot in enumerate(ballot for batch in batches for ballot in batch):
        person: object = ballot.respondent or number
        people.setdefault(ballot.department, set()).add(person)
        for (process, question), value in ballot.answers.items():
            latest[process, question, ballot.department, person] = value
    counted: Counter[Any] = Counter(
        (process, question, department, value)
        for (process, question, department, _person), value in latest.items()
    )
    return counted, Counter({department: len(names) for department, names in people.items()})


def counted(snapshot: Snapshot) -> tuple[Counter[Any], Counter[Any]]:
    found = Counter({(a.process, a.question, a.department, a.value): a.count for a in snapshot.answers})
    return found, Counter(snapshot.respondents)


def filled(path: Path) -> Workshop:
    workshop = Workshop.create(path, Settings(organisation="Ballots"))
    workshop.do(Change("Fill", tuple(added(record) for record in (*PROCESSES, *DEPARTMENTS))))
    return workshop


@given(batches=st.lists(BALLOTS, max_size=3))
def test_counts_are_those_of_a_plain_loop(batches: list[list[Ballot]]) -> None:
    with TemporaryDirectory() as folder, filled(Path(folder, "a.crmw")) as workshop:
        for at, ballots in enumerate(batches):
            asked = Round(name=f"Round {at}")
            workshop.do(Change("Import", (added(asked),)), BallotBatch(asked.id, "test", ballots))
        assert counted(workshop.snapshot()) == brute_force(batches)

        for left in range(len(batches) - 1, -1, -1):
            workshop.undo()
            assert counted(workshop.snapshot()) == brute_force(batches[:left])
        for _ in batches:
            workshop.redo()
        assert counted(workshop.snapshot()) == brute_force(batches)


def ballot(**answers: int) -> Ballot:
    return Ballot(None, "", {(PROCESSES[0].id, Question(name)): value for name, value in answers.items()})


@pytest.mark.parametrize(
    "wrong",
    [
        ballot(satisfaction=0),
        ballot(satisfaction=6),
        ballot(importance=5),
        Ballot("nobody", "", {}),
        Ballot(None, "", {("nothing", Question.CURRENT): 1}),
    ],
)
def test_a_batch_with_a_wrong_ballot_is_refused_whole(tmp_path: Path, wrong: Ballot) -> None:
    with filled(tmp_path / "a.crmw") as workshop:
        before = workshop.snapshot()
        asked = Round(name="Round")
        with pytest.raises(InvalidChange):
            workshop.do(
                Change("Import", (added(asked),)), BallotBatch(asked.id, "", [ballot(current=0), wrong])
            )
        assert workshop.snapshot() is before
        assert workshop.all(Round) == ()


def test_ballots_need_their_round(tmp_path: Path) -> None:
    with filled(tmp_path / "a.crmw") as workshop:
        asked = Round(name="Round")
        workshop.do(Change("Add", (added(asked),)))
        batch = BallotBatch(asked.id, "", [ballot(importance=0)])
        workshop.do(Change("Collect", ()), batch)
        assert [(a.value, a.count) for a in workshop.snapshot().answers] == [(0, 1)]
        workshop.do(Change("Remove", (removed(asked),)))
        assert workshop.snapshot().answers == ()
        with pytest.raises(InvalidChange, match="round that is not there"):
            workshop.do(Change("Collect", ()), batch)
