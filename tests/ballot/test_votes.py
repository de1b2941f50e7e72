"""Dots on goals and cards, and questions about criteria and initiatives: what the server takes from phones."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from crmworkshop.activities.rounds import showing
from crmworkshop.ballot.rounds import close_round
from crmworkshop.ballot.server import BallotServer
from crmworkshop.method.scales import Poll, Question
from crmworkshop.models.changes import Change, added, removed
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

from .conftest import CARD, CRITERION, GOALS, INITIATIVE, POLLED, PROCESSES, VOTED, Phone

Serve = Callable[..., BallotServer]
Join = Callable[[BallotServer], Phone]


def goal(at: int) -> str:
    return f"goal.{GOALS[at].id}"


@pytest.fixture
def server(workshop: Workshop, serve: Serve) -> BallotServer:
    workshop.do(Change("Polls", tuple(added(each) for each in POLLED)))
    return serve(VOTED.name)


def test_every_kind_of_question_is_told_with_what_it_is_about(server: BallotServer, phone: Join) -> None:
    told = phone(server).ask("GET", "/api/round")[1]["round"]
    assert [(each["id"], each["dots"]) for each in told["questions"]] == [
        ("importance", 0),
        ("criterion", 0),
        ("goal", 2),
        ("card", 2),
        ("ease", 0),
    ]
    goals = next(each for each in told["questions"] if each["id"] == "goal")
    names = [(each["group"], each["name"]) for each in told["topics"][goals["topics"]]]
    assert names == [
        ("Grow", "Answer leads within an hour"),
        ("Grow", "One <i>price</i> list"),
        ("שימור לקוחות", "هدف الاحتفاظ"),
        ("שימור לקוחות", "Renew in time"),
    ]


def test_answers_of_every_kind_are_in_the_file(workshop: Workshop, server: BallotServer, phone: Join) -> None:
    given = {
        f"importance.{PROCESSES[0].id}": 4,
        f"criterion.{CRITERION.id}": 2,
        goal(1): 1,
        f"card.{CARD.id}": 1,
        f"ease.{INITIATIVE.id}": 5,
    }
    one = phone(server)
    assert one.say(dict(given)) == 200
    assert one.own()["answers"] == given
    close_round(workshop, VOTED.id)
    found = workshop.find(Round, VOTED.id)
    assert found is not None
    workshop.do(showing(found))
    counted = {
        (each.process, each.question): (each.value, each.count) for each in workshop.snapshot().answers
    }
    assert counted == {
        (PROCESSES[0].id, Question.IMPORTANCE): (4, 1),
        (CRITERION.id, Poll.CRITERION): (2, 1),
        (GOALS[1].id, Poll.GOAL): (1, 1),
        (CARD.id, Poll.CARD): (1, 1),
        (INITIATIVE.id, Poll.EASE): (5, 1),
    }


def test_nobody_has_more_dots_than_the_round_gives(server: BallotServer, phone: Join) -> None:
    one = phone(server)
    assert one.say({goal(0): 1, goal(1): 1, goal(2): 1}) == 400  # at once
    assert one.own()["answers"] == {}
    assert one.say({goal(0): 1}) == 200
    assert one.say({goal(1): 1, f"card.{CARD.id}": 1}) == 200  # each question has its own
    assert one.say({goal(2): 1}) == 400  # one after the other
    assert one.say({goal(0): 1}) == 200  # the same again is the same
    assert one.own()["answers"] == {goal(0): 1, goal(1): 1, f"card.{CARD.id}": 1}
    assert one.say({goal(2): 1, goal(0): None}) == 200  # moved
    assert one.say({goal(3): 2}) == 400
    assert one.say({goal(3): 0}) == 400
    assert one.own()["answers"] == {goal(2): 1, goal(1): 1, f"card.{CARD.id}": 1}
    assert phone(server).say({goal(0): 1, goal(3): 1}) == 200  # others have theirs


def test_dots_given_on_many_lines_at_once_are_not_too_many(
    workshop: Workshop, server: BallotServer, phone: Join
) -> None:
    """One phone's secret on as many connections as there are goals: all at once, in whatever order they come."""
    token = phone(server).token
    for _turn in range(5):
        with ThreadPoolExecutor(4) as pool:
            lines = [Phone(server.url, token) for _ in GOALS]
            said = list(pool.map(lambda at, line: line.say({goal(at): 1}), range(4), lines))
        (ballot,) = workshop.box.ballots(VOTED.id).values()
        assert Counter(said) == {200: 2, 400: 2}
        assert {about for about, _question in ballot.answers} == {
            GOALS[at].id for at in range(4) if said[at] == 200
        }
        assert lines[0].say({goal(at): None for at in range(4)}) == 200
        for line in lines:
            line.close()


def test_a_dot_on_what_is_gone_is_free_again(
    workshop: Workshop, serve: Serve, server: BallotServer, phone: Join
) -> None:
    one = phone(server)
    assert one.say({goal(0): 1, goal(1): 1}) == 200
    server.stop()
    workshop.do(Change("Drop a goal", (removed(GOALS[0]),)))
    again = Phone(serve(VOTED.name).url, one.token)
    assert again.say({goal(2): 1}) == 200
    assert again.say({goal(3): 1}) == 400
    again.close()


def test_what_was_on_its_way_for_long_does_not_replace_what_was_said_since(
    server: BallotServer, phone: Join
) -> None:
    one = phone(server)

    def say(turn: object, value: int) -> tuple[int, object]:
        body = {"answers": {f"ease.{INITIATIVE.id}": value}, "department": None, "turn": turn}
        body["department"] = f"d{1:031}"
        status, told = one.ask("POST", "/api/ballot", body)
        return status, told.get("turn")

    assert say(10, 1)[0] == 200
    assert say(12, 2)[0] == 200
    assert say(11, 3) == (412, 12)
    assert say(12, 2)[0] == 200  # the same again
    assert one.own()["answers"] == {f"ease.{INITIATIVE.id}": 2}
    assert say(13, 4)[0] == 200
    for wrong in (-1, 1.5, "7", True, 2**53, 10**30):
        assert say(wrong, 1)[0] == 400
    assert one.own()["answers"] == {f"ease.{INITIATIVE.id}": 4}
