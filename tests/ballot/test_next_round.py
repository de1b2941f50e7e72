"""Where phones of an earlier round learn that another one is open, and who does not learn it."""

from collections.abc import Callable

from crmworkshop.activities.rounds import code_of
from crmworkshop.ballot.rounds import close_round
from crmworkshop.ballot.server import BallotServer
from crmworkshop.models.changes import Change, added
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

from .conftest import ASKED, Phone, about

SECOND = Round(id=f"r{7:031}", name="Second", questions=("importance",), position=7)
PREPARED = Round(id=f"r{8:031}", name="Third", questions=("importance",), position=8)


def test_who_knows_the_code_of_an_earlier_round_is_led_on(
    workshop: Workshop, serve: Callable[..., BallotServer], phone: Callable[[BallotServer], Phone]
) -> None:
    workshop.do(Change("Prepare", (added(SECOND), added(PREPARED))))
    first = serve(ASKED.name)
    one = phone(first)
    assert one.ask("GET", "/api/state")[1] == {"open": True}
    close_round(workshop, ASKED.id)
    assert one.ask("GET", "/api/state")[1] == {"open": False}
    one.close()
    first.stop()

    second = serve(SECOND.name, first.port)
    on = {"next": code_of(SECOND.id)}
    assert second.url.endswith(f"/{on['next']}")
    assert one.ask("GET", "/api/state")[1] == {"open": False, **on}
    assert one.ask("GET", f"/{one.code}")[0] == 200  # the page itself, which asks
    status, told = one.ask("GET", "/api/round")
    assert (status, told["next"], "round" in told) == (403, on["next"], False)
    status, told = one.ask("POST", "/api/join")
    assert (status, told["next"], "token" in told) == (403, on["next"], False)
    assert one.say({about("current"): 2}) == 401  # its secret opens nothing here
    for code in ("AAAAA", "", code_of(PREPARED.id)):
        for method, path in (("GET", "/api/state"), ("GET", "/api/round"), ("POST", "/api/join")):
            assert "next" not in one.ask(method, path, headers={"X-Code": code})[1]
    close_round(workshop, SECOND.id)
    assert one.ask("GET", "/api/state")[1] == {"open": False}
    assert "next" not in one.ask("GET", "/api/round")[1]


def test_guessing_earlier_codes_is_held_off(
    workshop: Workshop, serve: Callable[..., BallotServer], phone: Callable[[BallotServer], Phone]
) -> None:
    one = phone(serve())
    said = {one.ask("GET", "/api/state", headers={"X-Code": f"A{at:04}"})[0] for at in range(70)}
    assert said == {200, 429}
    assert one.ask("GET", "/api/state")[0] == 200
