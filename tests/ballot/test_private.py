"""What the file holds of phones: nothing that leads from an answer to a person or device, nothing of what is gone."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from crmworkshop.ballot.rounds import close_round
from crmworkshop.ballot.server import BallotServer
from crmworkshop.ballot.tokens import ballot_key
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.live import KIOSK, Submission
from crmworkshop.models.workshop import Workshop

from .conftest import ASKED, DEPARTMENTS, PROCESSES, Phone, about

Serve = Callable[..., BallotServer]
Join = Callable[[BallotServer], Phone]
NAME, DEVICE = "Marguerite Yourcenar", "Fairphone 9 of Marguerite"


def on_disk(path: Path) -> bytes:
    """Every byte of the workshop and of what lies beside it: the log that it writes ahead, if it is open."""
    return b"".join(each.read_bytes() for each in sorted(path.parent.iterdir()))


def rate(one: Phone, value: int, name: str = NAME) -> None:
    body = {"answers": {about("current"): value}, "department": DEPARTMENTS[0].id, "name": name}
    headers = {
        "User-Agent": DEVICE,
        "Cookie": f"who={DEVICE}",
        "Accept-Language": "tlh",
        "X-Forwarded-For": DEVICE,
    }
    assert one.ask("POST", "/api/ballot", body, headers)[0] == 200


def test_an_anonymous_round_keeps_neither_name_nor_secret_nor_device(
    workshop: Workshop, serve: Serve, phone: Join
) -> None:
    server = serve()
    one, path = phone(server), workshop.path
    rate(one, 2)
    port = str(one.connection.sock.getsockname()[1])
    token = bytes.fromhex(one.token)
    traces = (
        *(each.encode() for each in (NAME, "Yourcenar", DEVICE, "Fairphone", "tlh", "127.0.0.1", port)),
        *(one.token.encode(), token, token[:16], token[16:], b"http"),
    )
    while_open = on_disk(path)
    assert PROCESSES[0].id.encode() in while_open
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0
    server.stop()
    workshop.close()
    for stored in (while_open, on_disk(path)):
        assert [trace for trace in traces if trace in stored] == []
    with sqlite3.connect(path) as connection:
        ballots = connection.execute(
            "SELECT id, round, department, respondent, source FROM ballot"
        ).fetchall()
    connection.close()
    assert ballots == [(ballot_key(ASKED.id, one.token), ASKED.id, DEPARTMENTS[0].id, "", "phone")]


def test_the_order_of_anonymous_ballots_tells_nothing(workshop: Workshop, serve: Serve, phone: Join) -> None:
    server = serve()
    phones = [phone(server) for _ in range(12)]
    for one in phones:
        rate(one, 3)
    for at in range(8):
        ballot = Submission(
            f"{at:032}", DEPARTMENTS[1].id, "", {(PROCESSES[0].id, Question.CURRENT): 2}, KIOSK
        )
        workshop.box.take_in(ASKED.id, [ballot])
    server.stop()
    came = [ballot_key(ASKED.id, one.token) for one in phones]
    found = [key for key, ballot in workshop.box.ballots(ASKED.id).items() if ballot.source == "phone"]
    assert sorted(found) == sorted(each or "" for each in came)
    assert found != came  # once in 479,001,600 runs it is


def test_of_a_ballot_that_is_taken_back_nothing_remains(
    workshop: Workshop, serve: Serve, phone: Join
) -> None:
    workshop.do(Change("Ask by name", (changed(ASKED, anonymous=False),)))
    server = serve()
    gone, stays, path = phone(server), phone(server), workshop.path
    rate(gone, 2)
    rate(stays, 4, "Ada Byron")
    assert NAME.encode() in on_disk(path)
    assert gone.say({about("current"): None}, name=NAME) == 200
    other = phone(server)
    rate(other, 1, "Hypatia of Alexandria")
    workshop.box.remove(ASKED.id, ballot_key(ASKED.id, other.token) or "")
    close_round(workshop, ASKED.id)
    server.stop()
    workshop.close()
    stored = on_disk(path)
    assert b"Ada Byron" in stored
    for each, name in ((gone, NAME), (other, "Hypatia")):
        assert name.encode() not in stored
        assert (ballot_key(ASKED.id, each.token) or "").encode() not in stored
    assert [each.name for each in path.parent.iterdir()] == [path.name]
