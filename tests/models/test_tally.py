"""Votes that are held again, raised hands and ballots that are still to be shown, counted by a plain loop too."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.errors import InvalidChange
from crmworkshop.method.scales import Poll, Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.live import HANDS, KIOSK, PAPER, Submission
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import Goal
from crmworkshop.models.workshop import Workshop

PROCESSES = tuple(Process(id=f"{at:032}", code=f"1.1.{at}", name=f"Process {at}") for at in range(2))
SALES, LEGAL = (Department(id=f"d{at:031}", name=name) for at, name in enumerate(("Sales", "Legal")))
GOAL = Goal(id=f"g{0:031}", name="Fewer duplicates")
CURRENT = (PROCESSES[0].id, Question.CURRENT)
OPEN = Round(id=f"r{1:031}", name="State", state=RoundState.OPEN)


def filled(path: Path) -> Workshop:
    workshop = Workshop.create(path, Settings(organisation="Ballots"))
    workshop.do(Change("Fill", tuple(added(each) for each in (*PROCESSES, SALES, LEGAL, GOAL))))
    return workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with filled(tmp_path / "w.crmw") as made:
        made.do(Change("Open", (added(OPEN),)))
        yield made


def counted(workshop: Workshop) -> Counter[Any]:
    answers = workshop.snapshot().answers
    return Counter({(a.process, a.question, a.department, a.value): a.count for a in answers})


def set_state(workshop: Workshop, state: RoundState) -> None:
    known = workshop.find(Round, OPEN.id)
    assert known is not None
    workshop.do(Change("State", (changed(known, state=state),)))


ROUNDS = st.lists(
    st.tuples(
        st.sampled_from([-1, 0, 1]),  # votes again on none, the round before, the one before that
        st.lists(
            st.tuples(
                st.sampled_from([SALES.id, LEGAL.id]),
                st.sampled_from(["", "Ada", "Ben"]),
                st.dictionaries(
                    st.tuples(st.sampled_from([each.id for each in PROCESSES]), st.just(Question.CURRENT)),
                    st.integers(1, 4),
                    min_size=1,
                ),
            ),
            max_size=4,
        ),
    ),
    min_size=1,
    max_size=4,
)


def brute_force(
    rounds: list[tuple[int, list[tuple[str, str, dict[tuple[str, Question], int]]]]],
) -> Counter[Any]:
    """Question by question: rounds that a later one with answers repeats drop out, then a person's last word counts."""
    total: Counter[Any] = Counter()
    for process in PROCESSES:
        cell = (process.id, Question.CURRENT)
        heard = {at for at, (_again, ballots) in enumerate(rounds) if any(cell in b[2] for b in ballots)}
        dropped = set()
        for at in heard:
            earlier, again = at, rounds[at][0]
            while again >= 0 and earlier - 1 - again >= 0:
                earlier = earlier - 1 - again
                dropped.add(earlier)
                again = rounds[earlier][0]
        last: dict[object, tuple[str, int]] = {}
        for at in sorted(heard - dropped):
            for number, (department, name, answers) in enumerate(rounds[at][1]):
                if cell in answers:
                    last[(department, name) if name else (at, number)] = (department, answers[cell])
        total.update((*cell, department, value) for department, value in last.values())
    return total


@given(rounds=ROUNDS)
def test_a_vote_that_is_held_again_takes_the_place_of_the_earlier_one(rounds: Any) -> None:
    with TemporaryDirectory() as folder, filled(Path(folder, "a.crmw")) as workshop:
        made: list[Round] = []
        for at, (again, ballots) in enumerate(rounds):
            before = at - 1 - again
            repeats = made[before].id if again >= 0 and before >= 0 else None
            made.append(Round(name=f"Round {at}", repeats=repeats, state=RoundState.SHOWN, position=at))
            batch = BallotBatch(made[-1].id, "slips", [Ballot(d, n, a) for d, n, a in ballots])
            workshop.do(Change("Import", (added(made[-1]),)), batch)
        expected = brute_force(rounds)
        assert counted(workshop) == expected
        voices: Counter[Any] = Counter()
        for voice in workshop.box.voices():
            voices.update(
                (about, Question(question), voice.department, value)
                for (about, question), value in voice.answers.items()
            )
        assert voices == expected


def test_rounds_cannot_repeat_each_other_in_a_circle(workshop: Workshop) -> None:
    second = Round(name="Second", repeats=OPEN.id)
    workshop.do(Change("Second", (added(second),)))
    with pytest.raises(InvalidChange, match="circles"):
        workshop.do(Change("Circle", (changed(OPEN, repeats=second.id),)))


def test_four_ways_in_make_one_tally_and_nothing_counts_twice(workshop: Workshop) -> None:
    """A phone, the kiosk and a slip each say one thing, corrected once; five hands are counted, then six."""
    for key, source, value in (("a" * 32, "phone", 1), ("b" * 32, KIOSK, 2), ("c" * 32, PAPER, 3)):
        for given_value in (4, value, value):
            workshop.box.take_in(OPEN.id, [Submission(key, SALES.id, "", {CURRENT: given_value}, source)])
    workshop.box.raise_hands(OPEN.id, CURRENT, {4: 5})
    workshop.box.raise_hands(OPEN.id, CURRENT, {4: 4, 1: 2})
    assert counted(workshop) == Counter()
    assert workshop.box.sources(OPEN.id) == {"phone": 1, KIOSK: 1, PAPER: 1, HANDS: 6}
    assert workshop.box.people(OPEN.id) == {SALES.id: 3, None: 6}
    alone = Counter({(a.department, a.value): a.count for a in workshop.box.counts(OPEN.id)})
    expected = {(SALES.id, 1): 1, (SALES.id, 2): 1, (SALES.id, 3): 1, (None, 4): 4, (None, 1): 2}
    assert alone == expected
    set_state(workshop, RoundState.CLOSED)
    assert counted(workshop) == Counter()
    set_state(workshop, RoundState.SHOWN)
    assert counted(workshop) == Counter({(*CURRENT, *key): count for key, count in expected.items()})


def test_a_show_of_hands_on_many_questions_is_no_crowd(workshop: Workshop) -> None:
    workshop.box.raise_hands(OPEN.id, CURRENT, {4: 5, 2: 3})
    workshop.box.raise_hands(OPEN.id, (PROCESSES[1].id, Question.CURRENT), {1: 7}, SALES.id)
    workshop.box.raise_hands(OPEN.id, (PROCESSES[1].id, Question.DESIRED), {1: 6}, SALES.id)
    assert workshop.box.people(OPEN.id) == {None: 8, SALES.id: 7}
    with pytest.raises(InvalidChange, match="nobody"):
        workshop.box.raise_hands(OPEN.id, CURRENT, {4: -1})
    with pytest.raises(InvalidChange, match="scale"):
        workshop.box.raise_hands(OPEN.id, CURRENT, {5: 1})
    assert workshop.box.people(OPEN.id) == {None: 8, SALES.id: 7}


def test_a_slip_can_be_taken_out_again_while_the_round_is_open(workshop: Workshop) -> None:
    workshop.box.take_in(OPEN.id, [Submission("c" * 32, SALES.id, "", {CURRENT: 1}, PAPER)])
    workshop.box.take_in(OPEN.id, [Submission("d" * 32, LEGAL.id, "", {CURRENT: 2}, PAPER)])
    workshop.box.remove(OPEN.id, "c" * 32)
    assert [each.source for each in workshop.box.ballots(OPEN.id).values()] == [PAPER]
    assert workshop.box.people(OPEN.id) == {LEGAL.id: 1}
    set_state(workshop, RoundState.CLOSED)
    with pytest.raises(InvalidChange, match="not open"):
        workshop.box.remove(OPEN.id, "d" * 32)


def test_votes_on_goals_are_counted_beside_processes(workshop: Workshop) -> None:
    dot = (GOAL.id, Poll.GOAL)
    workshop.box.take_in(
        OPEN.id, [Submission(f"{at:032}", None, "", {dot: 1, CURRENT: 2}) for at in range(3)]
    )
    workshop.box.take_in(OPEN.id, [Submission(f"{0:032}", None, "", {dot: None})])
    set_state(workshop, RoundState.SHOWN)
    assert counted(workshop) == Counter({(*dot, None, 1): 2, (*CURRENT, None, 2): 3})
    assert workshop.snapshot().answered.by_process == {PROCESSES[0].id: {(Question.CURRENT, None): {2: 3}}}


def test_who_votes_again_without_a_name_is_no_second_person(workshop: Workshop) -> None:
    slips = [Ballot(SALES.id, "", {CURRENT: 1}) for _ in range(5)]
    first = Round(name="First", state=RoundState.SHOWN)
    again = Round(name="Again", repeats=first.id, state=RoundState.SHOWN)
    workshop.do(Change("First", (added(first),)), BallotBatch(first.id, "slips", slips))
    workshop.do(Change("Again", (added(again),)), BallotBatch(again.id, "slips", slips[:4]))
    assert workshop.snapshot().respondents == {SALES.id: 5}


def test_hands_of_departments_stand_beside_each_other_and_the_rooms_take_their_place(
    workshop: Workshop,
) -> None:
    def alone() -> dict[tuple[str | None, int], int]:
        return {(each.department, each.value): each.count for each in workshop.box.counts(OPEN.id)}

    workshop.box.raise_hands(OPEN.id, CURRENT, {4: 5}, SALES.id)
    workshop.box.raise_hands(OPEN.id, CURRENT, {1: 3}, LEGAL.id)
    workshop.box.raise_hands(OPEN.id, CURRENT, {4: 2, 3: 1}, SALES.id)
    assert alone() == {(SALES.id, 4): 2, (SALES.id, 3): 1, (LEGAL.id, 1): 3}
    workshop.box.raise_hands(OPEN.id, CURRENT, {2: 9})
    assert alone() == {(None, 2): 9}
    workshop.box.raise_hands(OPEN.id, CURRENT, {2: 4}, LEGAL.id)
    assert alone() == {(LEGAL.id, 2): 4}
