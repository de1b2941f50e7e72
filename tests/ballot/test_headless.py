"""`crmworkshop ballot` serves a round from the command line until an interrupt closes it."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crmworkshop.ballot.addresses import local_addresses
from crmworkshop.ballot.qr import qr_lines
from crmworkshop.ballot.rounds import ask, close_round, open_round
from crmworkshop.cli import main
from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.health import examine
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

from .conftest import ASKED, DEPARTMENTS, PROCESSES, Phone, about, show_round


@contextmanager
def served(path: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], Phone]]:
    """The command while it runs, and a phone at the address that it says."""
    call = [sys.executable, "-m", "crmworkshop", "ballot", str(path), "--bind", "127.0.0.1", *arguments]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        word, _, url = process.stdout.readline().strip().partition(" ")
        assert word == "listening"
        phone = Phone(url).join()
        try:
            yield process, phone
        finally:
            phone.close()
            process.kill()


def ended(process: "subprocess.Popen[str]", how: signal.Signals) -> tuple[int, str, str]:
    process.send_signal(how)
    out, err = process.communicate(timeout=15)
    return process.returncode, out, err


@pytest.mark.skipif(sys.platform == "win32", reason="sends the signals of POSIX")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_closes_the_round_and_the_file_stands_alone(
    workshop: Workshop, how: signal.Signals
) -> None:
    workshop.close()
    path = workshop.path
    with served(path, "--open", "next", "--port", "0") as (process, phone):
        assert phone.say({about("current"): 3}) == 200
        assert phone.say({about("satisfaction"): 5}) == 200
        phone.close()
        code, out, err = ended(process, how)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == "closed “State today”: 1 ballot from phones"
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert examine(path).problems == []
    with Workshop.open(path) as found:
        assert [each.state for each in found.all(Round)] == [RoundState.CLOSED]
        show_round(found)
        assert sum(each.count for each in found.snapshot().answers) == 2
        assert found.snapshot().respondents == {DEPARTMENTS[0].id: 1}


@pytest.mark.skipif(sys.platform == "win32", reason="sends the signals of POSIX")
def test_a_laptop_that_went_down_loses_nothing_and_goes_on(workshop: Workshop) -> None:
    workshop.close()
    path = workshop.path
    with served(path, "--open", "state TODAY", "--port", "0") as (process, phone):
        assert phone.say({about("current"): 3}) == 200
        process.kill()
        token = phone.token
    with Workshop.open(path, read_only=True) as found:  # who asks for figures gets what was acknowledged
        assert sum(each.count for each in found.snapshot().answers) == 1
    with served(path, "--open", "State today", "--port", "0") as (process, other):
        returned = Phone(other.url, token)
        assert returned.own()["answers"] == {about("current"): 3}
        assert returned.say({about("current"): 1}) == 200
        returned.close()
        other.close()
        assert ended(process, signal.SIGINT)[0] == 0
    with Workshop.open(path) as found:
        show_round(found)
        assert [(each.value, each.count) for each in found.snapshot().answers] == [(1, 1)]


def test_odd_calls_end_with_a_sentence_and_change_nothing(
    workshop: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    before = workshop.history()
    workshop.close()
    path = workshop.path
    for expected, *arguments in (
        (2, str(path)),
        (2, str(path), "--open", "No such round"),
        (2, str(path), "--open", "next", "--port", "65536"),
        (2, str(path), "--open", "next", "--port", "-1"),
        (4, str(path), "--open", "next", "--bind", "192.0.2.77"),
        (3, str(path.with_name("none.crmw")), "--open", "next"),
    ):
        assert main(["ballot", *map(str, arguments)]) == expected
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
    with Workshop.open(path) as found:
        assert found.history() == before


def test_nothing_to_ask_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.crmw"
    Workshop.create(path, Settings(organisation="Acme")).close()
    assert main(["ballot", str(path), "--open", "next", "--bind", "127.0.0.1", "--port", "0"]) == 2
    assert "no process is in scope" in capsys.readouterr().err


def test_a_code_to_scan_is_drawn_for_dark_and_light_terminals() -> None:
    lines = qr_lines("http://192.168.1.5:8710/K7QX2")
    assert len({len(line) for line in lines}) == 1
    assert set("".join(lines)) <= set("█▀▄ ")
    assert set(lines[0]) == {"█"}  # the quiet margin


def test_addresses_are_those_that_others_reach() -> None:
    assert not [each for each in local_addresses() if each.startswith(("127.", "0.", "169.254."))]


def test_a_round_may_ask_about_some_processes_and_departments_only(workshop: Workshop) -> None:
    some = Round(
        name="Two of them",
        questions=("importance",),
        processes=(PROCESSES[1].id, PROCESSES[0].id),
        departments=(DEPARTMENTS[2].id,),
        position=2,
    )
    workshop.do(Change("Prepare", (added(some),)))
    asked = ask(workshop.snapshot(), open_round(workshop, "Two of them"))
    assert [each.name for each in asked.topics[Question.IMPORTANCE]] == [each.name for each in PROCESSES[:2]]
    assert [each.name for each in asked.departments] == ["خدمة العملاء"]
    assert list(asked.keys()) == [about("importance", 0), about("importance", 1)]
    everything = ask(workshop.snapshot(), ASKED)
    assert everything.departments == workshop.all(Department)


def test_a_round_that_was_shown_stays_and_another_asks_the_same(workshop: Workshop) -> None:
    first = open_round(workshop, "next")
    close_round(workshop, first.id)
    closed = workshop.all(Round)[0]
    workshop.do(Change("Show", (changed(closed, state=RoundState.SHOWN),)))
    again = open_round(workshop, "State today")
    assert again.id != first.id
    assert (again.name, again.questions) == ("State today (2)", ASKED.questions)
    assert [each.state for each in workshop.all(Round)] == [RoundState.SHOWN, RoundState.OPEN]
    assert open_round(workshop, "next").id == again.id
    close_round(workshop, again.id)
    new = open_round(workshop, "next")
    assert new.name == "Round 3"
    assert open_round(workshop, "State today (2)").id == again.id  # closed, not shown: it goes on
