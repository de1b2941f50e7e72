"""Phones' answers are in the file once, whoever sends what; who asks wrongly is refused and hurts nobody."""

import json
import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import pytest

from crmworkshop.ballot.rounds import close_round
from crmworkshop.ballot.server import BallotServer, take_place
from crmworkshop.ballot.tokens import ballot_key
from crmworkshop.errors import InvalidChange, SystemRefused
from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.health import examine
from crmworkshop.models.live import Submission
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

from .conftest import ASKED, DEPARTMENTS, PROCESSES, Phone, about, show_round

Serve = Callable[..., BallotServer]
Join = Callable[[BallotServer], Phone]


def tally(workshop: Workshop) -> Counter[Any]:
    """Everything counted: (process, question, department, value)."""
    answers = workshop.snapshot().answers
    return Counter({(a.process, a.question, a.department, a.value): a.count for a in answers})


def test_an_answer_is_in_the_file_and_counts_when_the_round_is_shown(
    workshop: Workshop, serve: Serve, phone: Join
) -> None:
    server = serve()
    one = phone(server)
    assert one.say({about("current"): 1, about("satisfaction", 2): 5}) == 200
    assert one.say({about("current"): 3}) == 200  # changed his mind
    assert one.say({about("satisfaction", 2): None}) == 200  # and takes one back
    assert one.own()["answers"] == {about("current"): 3}
    assert tally(workshop) == Counter()  # nobody sees results before
    assert server.count == 1
    close_round(workshop, ASKED.id)
    assert tally(workshop) == Counter()
    show_round(workshop)
    assert tally(workshop) == Counter({(PROCESSES[0].id, Question.CURRENT, DEPARTMENTS[0].id, 3): 1})
    assert workshop.snapshot().respondents == {DEPARTMENTS[0].id: 1}


def test_a_closed_round_takes_nothing_more(workshop: Workshop, serve: Serve, phone: Join) -> None:
    server = serve()
    one, two = phone(server), phone(server)
    assert one.say({about("current"): 2}) == 200
    close_round(workshop, ASKED.id)
    before = tally(workshop)
    assert one.say({about("current"): 4}) == 409
    assert two.say({about("current"): 4}) == 409
    assert one.own() == {
        "open": False,
        "known": True,
        "department": DEPARTMENTS[0].id,
        "name": "",
        "answers": {about("current"): 2},
    }
    assert tally(workshop) == before
    with pytest.raises(InvalidChange, match="not open"):
        workshop.box.take_in(
            ASKED.id, [Submission("f" * 32, None, "", {(PROCESSES[0].id, Question.CURRENT): 1})]
        )


def test_who_takes_everything_back_has_not_answered(workshop: Workshop, serve: Serve, phone: Join) -> None:
    server = serve()
    one = phone(server)
    assert one.say({about("current"): 2}) == 200
    assert one.say({about("current"): None}) == 200
    assert server.count == 0
    show_round(workshop)
    assert workshop.snapshot().respondents == {}


def test_a_phone_goes_on_after_the_server_was_started_again(
    workshop: Workshop, serve: Serve, phone: Join
) -> None:
    first = serve()
    one = phone(first)
    assert one.say({about("current"): 2}) == 200
    first.stop()
    again = serve("State today", first.port)
    assert again.url == first.url
    returned = Phone(again.url, one.token)
    assert returned.own()["answers"] == {about("current"): 2}
    assert returned.say({about("current"): 4}) == 200
    returned.close()
    show_round(workshop)
    assert tally(workshop) == Counter({(PROCESSES[0].id, Question.CURRENT, DEPARTMENTS[0].id, 4): 1})


def test_phones_are_evidence_that_undo_passes_over(workshop: Workshop, serve: Serve, phone: Join) -> None:
    server = serve()
    assert phone(server).say({about("current"): 2}) == 200
    show_round(workshop)
    workshop.undo()  # the showing
    assert tally(workshop) == Counter()
    workshop.undo()  # the closing
    workshop.undo()  # the opening
    assert not server.is_open()
    for _ in range(3):
        workshop.redo()
    assert tally(workshop).total() == 1


def test_a_named_round_keeps_names_and_counts_a_person_once(
    workshop: Workshop, serve: Serve, phone: Join
) -> None:
    workshop.do(Change("Ask by name", (changed(ASKED, anonymous=False),)))
    server = serve()
    old, new = phone(server), phone(server)
    assert old.say({about("current"): 2}, name="") == 400
    assert old.say({about("current"): 2}, name=" Ada \u202e\n Byron ") == 200
    assert new.say({about("current"): 4}, name="Ada Byron") == 200
    show_round(workshop)
    assert tally(workshop) == Counter({(PROCESSES[0].id, Question.CURRENT, DEPARTMENTS[0].id, 4): 1})
    assert workshop.snapshot().respondents == {DEPARTMENTS[0].id: 1}


def test_forty_phones_at_once_are_all_in_and_nobody_counts_twice(workshop: Workshop, serve: Serve) -> None:
    server = serve()
    words = [about(question, at) for question in ASKED.questions for at in range(len(PROCESSES))]

    def rate(number: int) -> dict[str, int]:
        chance, acknowledged = random.Random(number), dict[str, int]()
        one = Phone(server.url).join()
        for word in chance.sample(words, len(words)) * 2:  # everything twice, as double taps do
            value = chance.randint(1, 4)
            for _tap in range(chance.choice((1, 2))):
                assert one.say({word: value}, number % 3) == 200
            acknowledged[word] = value
        assert one.own()["answers"] == acknowledged
        one.close()
        return acknowledged

    began = time.monotonic()
    with ThreadPoolExecutor(40) as pool:
        ballots = list(pool.map(rate, range(40)))
    assert time.monotonic() - began < 10
    server.stop()
    show_round(workshop)
    expected: Counter[Any] = Counter()
    for number, ballot in enumerate(ballots):
        for word, value in ballot.items():
            question, _, process = word.partition(".")
            expected[process, Question(question), DEPARTMENTS[number % 3].id, value] += 1
    assert tally(workshop) == expected
    assert sum(workshop.snapshot().respondents.values()) == 40
    workshop.close()
    assert [each.name for each in workshop.path.parent.iterdir()] == ["w.crmw"]
    assert examine(workshop.path).problems == []


DEEP = b'{"answers":' + b"[" * 100_000 + b"]" * 100_000 + b"}"


WRONG: tuple[object, ...] = (
    b"",
    b"{",
    b"[]",
    b"null",
    b'"\xff"',
    DEEP,
    {"answers": {"current.unknown": 1}},
    {"answers": {"importance": 1}},
    {"answers": {about("importance"): 1}},  # not asked in this round
    {"answers": {about("current"): 5}},
    {"answers": {about("current"): True}},
    {"answers": {about("current"): "1"}},
    {"answers": {about("current"): 1.0}},
    {"answers": {about("current"): float("nan")}},
    {"answers": {about("current"): 10**400}},
    {"answers": [about("current")]},
    {"answers": {about("current"): 1}, "department": "nobody"},
    {"answers": {about("current"): 1}, "department": None},
    {"answers": {about("current"): 1}, "department": ["d"]},
    {"answers": {about("current"): 1}, "name": 7},
    {"answers": {about("current"): 1}, "round": "other"},
)


def test_what_the_page_does_not_send_is_refused(workshop: Workshop, serve: Serve, phone: Join) -> None:
    server = serve()
    one = phone(server)
    for wrong in WRONG:
        asked = isinstance(wrong, dict) and isinstance(wrong.get("answers"), dict)
        body = {"department": DEPARTMENTS[0].id, **wrong} if asked and isinstance(wrong, dict) else wrong
        assert one.ask("POST", "/api/ballot", body)[0] == 400, wrong
    assert phone(server).say({about("current"): 1}) == 200
    show_round(workshop)
    assert tally(workshop).total() == 1


def test_who_asks_wrongly_is_told_so(serve: Serve, phone: Join) -> None:
    one = phone(serve())
    answers = {"answers": {about("current"): 1}, "department": DEPARTMENTS[0].id}
    forged = one.token[:-1] + ("0" if one.token[-1] != "0" else "1")
    calls: list[tuple[int, str, str, object, dict[str, str]]] = [
        (401, "POST", "/api/ballot", answers, {"X-Ballot": forged}),
        (401, "POST", "/api/ballot", answers, {"X-Ballot": "0" * 64}),
        (401, "GET", "/api/ballot", None, {"X-Ballot": "x"}),
        (403, "POST", "/api/join", None, {"X-Code": "AAAAA"}),
        (403, "GET", "/api/round", None, {"X-Code": "ÄÖ"}),
        (403, "POST", "/api/ballot", answers, {"Origin": "http://evil.example"}),
        (403, "GET", "/api/state", None, {"Origin": "null"}),
        (421, "GET", "/", None, {"Host": "evil.example"}),
        (421, "GET", "/", None, {"Host": "127.0.0.1"}),
        (421, "GET", "/", None, {"Host": f"evil.example:{urlsplit(one.url).port}"}),
        (200, "GET", "/", None, {"Host": f"localhost:{urlsplit(one.url).port}"}),
        (404, "GET", "/api/ballots", None, {}),
        (404, "GET", "/../../etc/passwd", None, {}),
        (404, "GET", "/%2e%2e/page/page.js", None, {}),
        (404, "GET", "/page.py", None, {}),
        (405, "DELETE", "/api/ballot", None, {}),
        (405, "GET", "/api/join", None, {}),
        (405, "PUT", "/", None, {}),
        (413, "POST", "/api/ballot", b" " * 300_000, {}),
        (415, "POST", "/api/ballot", answers, {"Content-Type": "text/plain"}),
    ]
    for expected, method, path, body, headers in calls:
        status, _told = one.ask(method, path, body, headers)
        assert status == expected, (method, path, headers)
        one.close()
    assert one.say({about("current"): 1}) == 200


def test_a_phone_learns_of_no_other(serve: Serve, phone: Join) -> None:
    server = serve()
    one, two = phone(server), phone(server)
    assert one.say({about("current"): 4}) == 200
    assert two.own()["answers"] == {}
    status, told = two.ask("GET", "/api/round?lang=de-AT")
    assert (status, told["lang"]) == (200, "de")
    assert json.dumps(told).find(one.token) < 0
    assert set(told["round"]) == {
        "name",
        "organisation",
        "anonymous",
        "departments",
        "questions",
        "topics",
    }
    assert [each["alone"] for each in told["round"]["departments"]] == [False, True, False]


def test_too_many_guesses_of_a_code_are_held_off(serve: Serve, phone: Join) -> None:
    one = phone(serve())
    codes = Counter(one.ask("GET", "/api/round", headers={"X-Code": f"A{at:04}"})[0] for at in range(70))
    assert codes.keys() == {403, 429}
    assert one.ask("GET", "/api/round")[0] == 200
    assert one.say({about("current"): 1}) == 200


def test_every_reply_says_how_little_a_browser_may_do(serve: Serve, phone: Join) -> None:
    one = phone(serve())
    for path in ("/", f"/{one.code.lower()}", "/page.js", "/page.css", "/api/state", "/nothing"):
        one.connection.request("GET", path)
        reply = one.connection.getresponse()
        content = reply.read()
        policy = reply.getheader("Content-Security-Policy") or ""
        assert policy.startswith("default-src 'none'; script-src 'self';")
        assert "unsafe" not in policy
        assert reply.getheader("Cache-Control") == "no-store"
        assert reply.getheader("Server") is None
        assert b"http://" not in content
        assert b"https://" not in content


def test_the_secret_of_another_round_opens_nothing(serve: Serve, phone: Join) -> None:
    token = phone(serve()).token
    assert ballot_key(ASKED.id, token) is not None
    assert ballot_key("other", token) is None


def test_a_place_that_is_taken_is_refused(workshop: Workshop) -> None:
    with (
        take_place("127.0.0.1", 0) as place,
        pytest.raises(SystemRefused, match="Phones cannot be served on 127"),
    ):
        take_place("127.0.0.1", place.getsockname()[1])
    with pytest.raises(SystemRefused):
        take_place("192.0.2.77", 0)
    found = workshop.find(Round, ASKED.id)
    assert found is not None
    assert found.state is RoundState.PREPARED
