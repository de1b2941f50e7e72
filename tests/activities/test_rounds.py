"""What rounds ask, how they open and vote again; what they found, worked out by hand; what the room then decides."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from crmworkshop.activities.round_decisions import decide, stands_at, take_medians, take_votes, undecided
from crmworkshop.activities.round_results import Result, results, talk_queue
from crmworkshop.activities.rounds import again, ask, closing, new_round, open_round_of, opening, showing
from crmworkshop.method.scales import Askable, Poll, Question
from crmworkshop.method.states import RoundState
from crmworkshop.method.vocabulary import Box
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.room import Decision
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import Goal, StrategyCard
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.models.workshop import Workshop

NOW = datetime(2027, 1, 5, 9, 30, tzinfo=UTC)
PROCESSES = tuple(
    Process(id=f"{at:032}", code=f"1.{at}", name=f"Process {at}", in_scope=True, position=at)
    for at in range(3)
)
SALES, LEGAL = (Department(id=f"d{at:031}", name=name) for at, name in enumerate(("Sales", "Legal")))
GOALS = tuple(Goal(id=f"g{at:031}", name=f"Goal {at}", position=at) for at in range(2))
CARD = StrategyCard(id=f"c{0:031}", text="Duplicates", box=Box.TECHNICAL_GAPS)
PRODUCT = Product(id=f"p{0:031}", name="Heliodesk")
CRITERION = VendorScore(id=f"v{0:031}", product=PRODUCT.id, criterion="Usability")
INITIATIVE = Initiative(id=f"i{0:031}", name="Clean the data")
IMPORTANCE = Rating(
    id=rating_id(PROCESSES[1].id, Question.IMPORTANCE),
    process=PROCESSES[1].id,
    question=Question.IMPORTANCE,
    value=1,
)
ASKED = Round(id=f"r{0:031}", name="State", questions=("current", "goal", "ease", "criterion"))


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    records = (*PROCESSES, SALES, LEGAL, *GOALS, CARD, PRODUCT, CRITERION, INITIATIVE, IMPORTANCE, ASKED)
    with Workshop.create(tmp_path / "w.crmw", Settings(organisation="Rounds")) as made:
        made.do(Change("Fill", tuple(added(each) for each in records)))
        yield made


def test_a_round_asks_about_processes_goals_criteria_and_initiatives(workshop: Workshop) -> None:
    found = ask(workshop.snapshot(), ASKED)
    assert {question: [each.name for each in topics] for question, topics in found.topics.items()} == {
        Question.CURRENT: ["Process 0", "Process 1", "Process 2"],
        Poll.CRITERION: ["Usability"],
        Poll.GOAL: ["Goal 0", "Goal 1"],
        Poll.EASE: ["Clean the data"],
    }
    assert found.topics[Poll.CRITERION][0].group == "Heliodesk"
    assert len(found.keys()) == 7
    some = ASKED.with_values(questions=("goal", "card"), goals=(GOALS[1].id,))
    assert isinstance(some, Round)
    assert [topic.name for topics in ask(workshop.snapshot(), some).topics.values() for topic in topics] == [
        "Goal 1",
        "Duplicates",
    ]


def test_one_round_is_open_at_a_time(workshop: Workshop) -> None:
    other = Round(name="Other", state=RoundState.OPEN, position=5)
    workshop.do(Change("Other", (added(other),)))
    workshop.do(opening(workshop.snapshot(), ASKED, NOW))
    opened = open_round_of(workshop.snapshot())
    assert opened is not None
    assert (opened.id, opened.opened) == (ASKED.id, "2027-01-05T09:30:00+00:00")
    assert workshop.all(Round)[1].state is RoundState.CLOSED
    workshop.do(closing(opened))
    assert open_round_of(workshop.snapshot()) is None
    fresh = new_round(workshop.snapshot(), (Question.CURRENT,), minutes=10)
    workshop.do(opening(workshop.snapshot(), fresh, NOW))
    assert [(each.name, each.minutes) for each in workshop.all(Round)][-1] == ("Round 3", 10)
    for _ in range(3):
        workshop.undo()
    known = workshop.find(Round, ASKED.id)
    assert known is not None
    assert known.state is RoundState.PREPARED


def test_voting_again_asks_only_what_is_named(workshop: Workshop) -> None:
    whole = again(workshop.snapshot(), ASKED)
    assert (whole.name, whole.questions, whole.repeats) == ("State (2)", ASKED.questions, ASKED.id)
    part = again(
        workshop.snapshot(), ASKED, ((PROCESSES[2].id, Question.CURRENT), (INITIATIVE.id, Poll.EASE))
    )
    found = ask(workshop.snapshot(), part)
    assert {question: [each.id for each in topics] for question, topics in found.topics.items()} == {
        Question.CURRENT: [PROCESSES[2].id],
        Poll.EASE: [INITIATIVE.id],
    }


def vote(workshop: Workshop, ballots: list[Ballot], asked: Round = ASKED) -> tuple[Result, ...]:
    batch = BallotBatch(asked.id, "slips", ballots)
    known = workshop.find(Round, asked.id)
    assert known is not None
    workshop.do(Change("Show", (changed(known, state=RoundState.SHOWN),)), batch)
    return shown(workshop, asked)


def shown(workshop: Workshop, asked: Round = ASKED) -> tuple[Result, ...]:
    before = workshop.box.counts(asked.repeats) if asked.repeats else ()
    snapshot = workshop.snapshot()
    return results(snapshot, ask(snapshot, asked), workshop.box.counts(asked.id), before)


def said(department: Department, about: str, question: Askable, *values: int) -> list[Ballot]:
    return [Ballot(department.id, "", {(about, question): value}) for value in values]


def test_what_a_round_found_is_told_question_by_question(workshop: Workshop) -> None:
    """Six of Sales and two of Legal: 4 4 4 4 1 1 and 1 1. Mean (4 x 4 + 4 x 1) / 8 = 2.5, split evenly between the ends
    of the scale: agreement 0; offered are both neighbours of the middle. Legal is too small to be shown."""
    first = PROCESSES[0].id
    found = vote(
        workshop,
        [
            *said(SALES, first, Question.CURRENT, 4, 4, 4, 4, 1, 1),
            *said(LEGAL, first, Question.CURRENT, 1, 1),
        ],
    )
    result = found[0]
    assert result.tally is not None
    assert (result.answers, result.tally.mean, result.agreement, result.offered) == (8, 2.5, 0.0, (1, 4))
    assert [(each.name, each.answers, each.tally is None) for each in result.groups] == [
        ("Sales", 6, False),
        ("Legal", 2, True),
    ]
    assert result.counted() == (
        ("Excellent", 4, 4),
        ("Good", 3, 0),
        ("Moderate", 2, 0),
        ("Poor", 1, 4),
        ("–", 0, 0),
    )
    assert [each.answers for each in found] == [8, 0, 0, 0, 0, 0, 0]


def test_talk_first_goes_by_disagreement_and_importance(workshop: Workshop) -> None:
    """0 and 1 are split alike; 1 is Unimportant (1 of 4), 0 has no importance and weighs 4; on 2 all agree."""
    split = (4, 4, 1, 1)
    found = vote(
        workshop,
        [
            *said(SALES, PROCESSES[1].id, Question.CURRENT, *split),
            *said(SALES, PROCESSES[0].id, Question.CURRENT, *split),
            *said(SALES, PROCESSES[2].id, Question.CURRENT, 3, 3, 3, 3),
        ],
    )
    assert [(each.topic.name, each.heat) for each in talk_queue(found, 0.6)] == [
        ("Process 0", 4.0),
        ("Process 1", 1.0),
    ]


def test_the_room_moves_from_one_round_to_the_next(workshop: Workshop) -> None:
    first = PROCESSES[0].id
    vote(workshop, said(SALES, first, Question.CURRENT, 4, 1))
    second = again(workshop.snapshot(), ASKED, ((first, Question.CURRENT),))
    workshop.do(Change("Again", (added(second),)))
    (found,) = vote(workshop, said(SALES, first, Question.CURRENT, 2, 2), second)
    assert (found.agreement, found.moved) == (1.0, 1.0)
    assert [count for _word, number, count in found.counted_before() if number in (4, 1)] == [1, 1]
    assert [(a.value, a.count) for a in workshop.snapshot().answers] == [(2, 2)]


def test_decisions_go_where_they_belong_with_their_reason(workshop: Workshop) -> None:
    found = {(each.question, each.topic.id): each for each in shown(workshop)}
    current = found[Question.CURRENT, PROCESSES[0].id]
    workshop.do(decide(workshop.snapshot(), current, 2, "Too slow", "Sales: fine"))
    stands = stands_at(workshop.snapshot(), current)
    assert (stands.value, stands.reason, stands.minority) == (2, "Too slow", "Sales: fine")
    assert decide(workshop.snapshot(), current, 2, "Too slow", "Sales: fine").steps == ()
    criterion = found[Poll.CRITERION, CRITERION.id]
    workshop.do(decide(workshop.snapshot(), criterion, 4, "New search"))
    scored = workshop.find(VendorScore, CRITERION.id)
    assert scored is not None
    assert scored.own == Decimal(75)
    assert stands_at(workshop.snapshot(), criterion).value == 4
    log = workshop.all(Decision)
    assert [(each.text, each.reason, each.about) for each in log] == [
        ("“Usability” Vendor criteria: Good", "New search", CRITERION.id)
    ]
    ease = found[Poll.EASE, INITIATIVE.id]
    workshop.do(decide(workshop.snapshot(), ease, 5))
    planned = workshop.find(Initiative, INITIATIVE.id)
    assert planned is not None
    assert planned.ease == 5
    workshop.do(decide(workshop.snapshot(), current, None))
    assert stands_at(workshop.snapshot(), current).value is None


def test_medians_are_taken_where_the_room_agrees_in_one_step(workshop: Workshop) -> None:
    """0: all say 3, agreement 1. 1: all say 2, decided already. 2: 4 4 1 1. Only 0 is taken."""
    workshop.do(decide(workshop.snapshot(), shown(workshop)[1], 4))
    found = vote(
        workshop,
        [
            *said(SALES, PROCESSES[0].id, Question.CURRENT, 3, 3, 3),
            *said(SALES, PROCESSES[1].id, Question.CURRENT, 2, 2, 2),
            *said(SALES, PROCESSES[2].id, Question.CURRENT, 4, 4, 1, 1),
        ],
    )
    assert [(each.topic.name, value) for each, value in undecided(workshop.snapshot(), found)] == [
        ("Process 0", 3)
    ]
    workshop.do(take_medians(workshop.snapshot(), found))
    assert [stands_at(workshop.snapshot(), each).value for each in found[:3]] == [3, 4, None]
    workshop.undo()
    assert [stands_at(workshop.snapshot(), each).value for each in found[:3]] == [None, 4, None]


def test_votes_of_a_round_are_entered_in_one_step(workshop: Workshop) -> None:
    found = vote(workshop, said(SALES, GOALS[1].id, Poll.GOAL, 1, 1, 1))
    workshop.do(take_votes(workshop.snapshot(), found))
    assert [each.votes for each in workshop.all(Goal)] == [0, 3]
    assert take_votes(workshop.snapshot(), found).steps == ()
    workshop.undo()
    assert [each.votes for each in workshop.all(Goal)] == [0, 0]


def test_showing_is_what_makes_a_round_count(workshop: Workshop) -> None:
    workshop.do(opening(workshop.snapshot(), ASKED, NOW))
    opened = workshop.find(Round, ASKED.id)
    assert opened is not None
    workshop.do(
        Change("Bring in", ()),
        BallotBatch(ASKED.id, "list.csv", said(SALES, PROCESSES[0].id, Question.CURRENT, 1)),
    )
    assert workshop.snapshot().answers == ()
    workshop.do(showing(opened))
    assert [each.count for each in workshop.snapshot().answers] == [1]
