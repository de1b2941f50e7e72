"""What the laptop can find out about whether phones would come through."""

from collections.abc import Iterator

import pytest

from crmworkshop.ballot.addresses import EVERYWHERE, LOOPBACK, local_addresses
from crmworkshop.ballot.reach import Problem, answers, kind, reach
from crmworkshop.ballot.rounds import open_round
from crmworkshop.ballot.server import BallotServer, take_place
from crmworkshop.models.workshop import Workshop


@pytest.fixture
def everywhere(workshop: Workshop) -> Iterator[BallotServer]:
    server = BallotServer(workshop, open_round(workshop, "next"), take_place(EVERYWHERE, 0))
    server.start()
    yield server
    server.stop()


def test_without_a_network_nobody_comes_through(everywhere: BallotServer) -> None:
    (found,) = reach(everywhere.url, addresses=[])
    assert (found.problem, found.bars) == (Problem.NO_NETWORK, True)
    assert "hotspot" in found.sentence


def test_a_round_for_this_laptop_only_is_told(everywhere: BallotServer) -> None:
    (found,) = reach(everywhere.url, LOOPBACK, ["192.168.1.5"])
    assert (found.problem, found.bars, found.address) == (Problem.ONLY_HERE, True, LOOPBACK)


def test_each_own_address_is_tried(everywhere: BallotServer) -> None:
    assert answers(LOOPBACK, everywhere.port)
    found = reach(everywhere.url)
    assert [each.address for each in found] != [] or not local_addresses()
    assert {each.address for each in found if each.address} == set(local_addresses())
    assert all(each.problem is not Problem.NO_ANSWER for each in found)


def test_where_nothing_answers_is_told_first(everywhere: BallotServer) -> None:
    with take_place(LOOPBACK, 0) as silent:
        port = silent.getsockname()[1]
    assert not answers(LOOPBACK, port)
    first, second = reach(f"http://127.0.0.1:{everywhere.port}/AAAAA", addresses=["127.0.0.1", "192.0.2.77"])
    assert second.problem is None
    assert (first.problem, first.address, first.bars) == (Problem.NO_ANSWER, "192.0.2.77", False)
    (only,) = reach(f"http://127.0.0.1:{port}/AAAAA", addresses=[LOOPBACK])
    assert (only.problem, only.bars) == (Problem.NO_ANSWER, True)
    assert str(port) in only.sentence


@pytest.mark.parametrize(
    ("address", "problem", "word"),
    [
        ("172.17.0.1", Problem.VIRTUAL, "virtual"),
        ("192.168.56.1", Problem.VIRTUAL, "virtual"),
        ("100.100.3.4", Problem.GUEST, "guest"),
        ("8.8.4.4", Problem.PUBLIC, "public"),
        ("192.168.137.1", None, "hotspot"),
        ("172.20.10.3", None, "hotspot"),
        ("10.42.0.1", None, "hotspot"),
        ("192.168.178.20", None, "try one phone first"),
        ("10.1.2.3", None, "try one phone first"),
    ],
)
def test_an_address_says_what_network_it_is_likely_in(
    address: str, problem: Problem | None, word: str
) -> None:
    found = kind(address)
    assert found.problem is problem
    assert word in found.sentence
    assert address in found.sentence
