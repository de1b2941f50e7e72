"""People made up by the app rate over the real server."""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from crmworkshop.analysis.agreement import tally
from crmworkshop.ballot.rehearsal import Rehearsal
from crmworkshop.ballot.rounds import close_round, open_round
from crmworkshop.ballot.server import BallotServer, take_place
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.live import LiveBallot
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample import make_sample

from .conftest import ASKED, DEPARTMENTS, POLLED, VOTED

Serve = Callable[..., BallotServer]
PATIENCE = 60.0


def rehearsed(url: str, people: int, seconds: float, seed: int = 1) -> Rehearsal:
    made = Rehearsal(url, people, seconds, seed)
    made.start()
    return made


def test_people_come_in_and_rate_everything_that_is_asked(workshop: Workshop, serve: Serve) -> None:
    workshop.do(Change("Polls", tuple(added(each) for each in POLLED)))
    server = serve(VOTED.name)
    room = rehearsed(server.url, 20, 2)
    assert room.wait(PATIENCE)
    assert room.joined == 20
    ballots = workshop.box.ballots(VOTED.id).values()
    assert server.count == len(ballots) == 20
    questions = Counter(str(question) for ballot in ballots for _about, question in ballot.answers)
    assert questions.keys() == {"importance", "criterion", "goal", "card", "ease"}
    for ballot in ballots:
        assert sum(question == "goal" for _about, question in ballot.answers) <= 2
    assert all(10 < questions[each] <= 20 for each in ("importance", "criterion", "ease"))  # some skip
    departments = {ballot.department for ballot in ballots}
    assert departments == {DEPARTMENTS[0].id, DEPARTMENTS[2].id}  # nobody sits where one is alone


def test_the_same_seed_says_the_same_and_another_does_not(workshop: Workshop, serve: Serve) -> None:
    def said(seed: int) -> list[tuple[str | None, str]]:
        assert rehearsed(server.url, 8, 0.5, seed).wait(PATIENCE)
        found = [(each.department, str(sorted(each.answers.items()))) for each in ballots()]
        for key in list(workshop.box.ballots(ASKED.id)):
            workshop.box.remove(ASKED.id, key)
        return sorted(found, key=str)

    def ballots() -> list[LiveBallot]:
        return list(workshop.box.ballots(ASKED.id).values())

    server = serve()
    first, again, other = said(1), said(1), said(2)
    assert first == again
    assert len(first) == 8
    assert first != other


def test_a_room_agrees_on_some_things_and_not_on_others(tmp_path: Path) -> None:
    path = tmp_path / "rehearsal.crmw"
    make_sample(path)
    with Workshop.open(path) as workshop:
        asked = open_round(workshop, "next")
        server = BallotServer(workshop, asked, take_place("127.0.0.1", 0))
        server.start()
        try:
            assert rehearsed(server.url, 24, 4).wait(PATIENCE)
        finally:
            server.stop()
        found: dict[tuple[str, str], Counter[int]] = {}
        for each in workshop.box.counts(asked.id):
            if each.value:
                found.setdefault((each.process, each.question), Counter())[each.value] += each.count
    shares = [
        tally(counted, Question(question).scale.numbers).agreement
        for (_process, question), counted in found.items()
    ]
    assert len(shares) == 64 * 4
    low = sum(each is not None and each < 0.6 for each in shares) / len(shares)
    high = sum(each is not None and each > 0.8 for each in shares) / len(shares)
    assert 0.1 < low < 0.5
    assert high > 0.2


def test_it_can_be_stopped_and_ends_with_the_round(workshop: Workshop, serve: Serve) -> None:
    workshop.do(Change("Ask by name", (changed(ASKED, anonymous=False),)))
    server = serve()
    room = rehearsed(server.url, 10, 3600)
    ends = time.monotonic() + PATIENCE
    began = time.monotonic()
    room.stop()
    assert time.monotonic() - began < PATIENCE / 4
    assert not room.running
    room.stop()
    room = rehearsed(server.url, 6, 6)
    while not server.count and time.monotonic() < ends:
        room.wait(0.05)
    close_round(workshop, ASKED.id)
    assert room.wait(PATIENCE)
    names = {each.respondent for each in workshop.box.ballots(ASKED.id).values()}
    assert names
    assert all(names)


def test_a_round_that_is_not_there_ends_it(serve: Serve) -> None:
    server = serve()
    room = rehearsed(server.url.removesuffix(server.code) + "WRONG", 3, 1)
    assert room.wait(PATIENCE)
    assert room.joined == 0
