"""Rounds in the window: prepared from a page, served to phones, counted, shown, decided, voted on again; undone."""

import json
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidgetItem
from pytestqt.qtbot import QtBot

from crmworkshop.activities.rounds import ask
from crmworkshop.activities.slides import Join, Talk
from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.changes import Change, added
from crmworkshop.models.live import Submission
from crmworkshop.models.people import Department, Person
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.rounds import Round
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.rounds.page import RoundsPage
from crmworkshop.ui.shell import Shell

LONG = 20_000
SALES, LEGAL = (
    Department(id=f"d{at:031}", name=name, position=at) for at, name in enumerate(("Sales", "Legal"))
)
ADA, BEN = (Person(id=f"p{at:031}", name=name, department=SALES.id) for at, name in enumerate(("Ada", "Ben")))


class Phone:
    """Joins a round that the window serves, and answers."""

    def __init__(self, url: str) -> None:
        self.address, self.code = urlsplit(url).netloc, urlsplit(url).path.strip("/")
        self.token = self.ask("POST", "/api/join")[1]["token"]

    def ask(self, method: str, path: str, body: object = None, token: str = "") -> tuple[int, Any]:
        connection = HTTPConnection(self.address, timeout=10)
        sent = {"X-Code": self.code, "Content-Type": "application/json", "X-Ballot": token}
        connection.request(method, path, json.dumps(body).encode() if body else None, sent)
        reply = connection.getresponse()
        told = json.loads(reply.read())
        connection.close()
        return reply.status, told

    def say(self, answers: dict[str, int], department: str = SALES.id, name: str = "") -> int:
        body = {"answers": answers, "department": department, "name": name}
        return self.ask("POST", "/api/ballot", body, self.token)[0]


@pytest.fixture
def room(opened: Opened) -> Opened:
    """An open workshop with two departments and two people; phones are served on the laptop's own loop only."""
    opened.hall.session.bind = "127.0.0.1"
    opened.workspace.do(Change("People", tuple(added(each) for each in (SALES, LEGAL, ADA, BEN))))
    return opened


@pytest.fixture
def page(room: Opened, in_front: Shell, qtbot: QtBot) -> Iterator[RoundsPage]:
    """The ballots page with a round about the gap analysis in it, prepared by one shortcut."""
    room.show_place("2.1.2")
    qtbot.keyClick(in_front.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    found = room.hall.page
    assert found is not None
    assert room.current == "rounds"
    yield found


def in_hand(page: RoundsPage) -> Round:
    found = page.in_hand
    assert found is not None
    return found


def keys(page: RoundsPage) -> list[tuple[str, Question]]:
    asked = ask(page.workspace.snapshot, in_hand(page))
    return [(t.id, Question(q)) for q, topics in asked.topics.items() for t in topics]


def open_it(page: RoundsPage, qtbot: QtBot) -> None:
    """Press the button that has the keyboard, and wait until phones can join."""
    qtbot.keyClick(page.prepare.open_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.session.served is not None, timeout=LONG)


def vote(page: RoundsPage, *answers: dict[tuple[str, Question], int], department: str = SALES.id) -> None:
    """Ballots as phones cast them."""
    box = page.workspace.workshop.box
    before = len(box.ballots(in_hand(page).id))
    said = [
        Submission(f"{in_hand(page).id[:20]}{before + at:012x}", department, "", dict(each.items()))
        for at, each in enumerate(answers)
    ]
    box.take_in(in_hand(page).id, said)
    page.session.recount()


def finish(page: RoundsPage, qtbot: QtBot) -> None:
    """Close and show, by keyboard."""
    for _ in range(2):
        qtbot.keyClick(page.live.primary, Qt.Key.Key_Return)
    assert in_hand(page).state is RoundState.SHOWN
    qtbot.waitUntil(lambda: page.outcome.ready, timeout=LONG)


def test_a_round_is_prepared_from_the_page_one_is_on(page: RoundsPage, room: Opened) -> None:
    asked = in_hand(page)
    assert (asked.questions, asked.state) == (("importance", "current", "desired"), RoundState.PREPARED)
    assert page.prepare.open_button.hasFocus()
    room.undo()
    assert page.in_hand is None
    assert page.workspace.snapshot.all(Round) == ()


def test_a_page_without_rounds_says_what_they_are_for(room: Opened, in_front: Shell, qtbot: QtBot) -> None:
    room.show_place("rounds")
    page = room.hall.page
    assert page is not None
    assert page.panels.currentIndex() == 0
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.panel.focusProxy())


def test_what_is_asked_is_chosen_and_saved_at_once(page: RoundsPage, qtbot: QtBot) -> None:
    form = page.prepare
    qtbot.mouseClick(form.questions["importance"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.questions["goal"], Qt.MouseButton.LeftButton)
    assert in_hand(page).questions == ("current", "desired", "goal")
    assert form.dots.isVisible()
    pick = form.topics["process"].open()
    qtbot.keyClicks(pick.search, "lead scoring")
    shown = [pick.list.item(row) for row in range(pick.list.count())]
    (left,) = [item for item in shown if not item.isHidden()]
    pick._tick(False)
    for item in shown:
        item.setCheckState(Qt.CheckState.Checked if item is left else Qt.CheckState.Unchecked)
    qtbot.keyClick(pick.search, Qt.Key.Key_Return)
    names = [each.name for each in page.workspace.snapshot.all(Process) if each.id in in_hand(page).processes]
    assert names == [_name(left)]
    qtbot.mouseClick(form.named, Qt.MouseButton.LeftButton, pos=form.named.rect().center() / 4)
    form.minutes.setFocus()
    qtbot.keyClicks(form.minutes, "15")
    form.name.setFocus()
    form.name.selectAll()
    qtbot.keyClicks(form.name, "State today")
    form.open_button.setFocus()
    asked = in_hand(page)
    assert (asked.name, asked.minutes, asked.anonymous) == ("State today", 15, False)


def _name(item: QListWidgetItem) -> str:
    return item.text().partition(" ")[2]


def test_phones_join_are_counted_and_nobody_sees_results_before(
    page: RoundsPage, room: Opened, in_front: Shell, qtbot: QtBot
) -> None:
    open_it(page, qtbot)
    served = page.session.served
    assert served is not None
    assert in_front.window.status.ballot.text().endswith("Ballot open: 0 in")
    phone = Phone(served.url)
    (topic, question), *_ = keys(page)
    assert phone.say({f"{question}.{topic}": 3}) == 200
    qtbot.waitUntil(lambda: page.live.number.text() == "1 of 2 in", timeout=LONG)
    assert in_front.window.status.ballot.text().endswith("Ballot open: 1 of 2 in")
    assert page.workspace.snapshot.answers == ()
    qtbot.keyClick(page.live.primary, Qt.Key.Key_Return)
    with suppress(OSError):  # the server may have gone by now
        assert phone.say({f"{question}.{topic}": 4}) == 409
    assert page.workspace.snapshot.answers == ()
    assert page.live.primary.text() == "Show the results"
    qtbot.keyClick(page.live.primary, Qt.Key.Key_Return)
    assert [(each.value, each.count) for each in page.workspace.snapshot.answers] == [(3, 1)]
    room.undo()
    assert page.workspace.snapshot.answers == ()


def test_undo_of_opening_stops_serving(page: RoundsPage, room: Opened, qtbot: QtBot) -> None:
    open_it(page, qtbot)
    served = page.session.served
    assert served is not None
    room.undo()
    assert page.session.served is None
    qtbot.waitUntil(lambda: not _answers(served.url), timeout=LONG)
    room.redo()
    qtbot.waitUntil(lambda: page.session.served is not None, timeout=LONG)


def _answers(url: str) -> bool:
    try:
        Phone(url)
    except OSError:
        return False
    return True


def test_a_round_that_was_open_goes_on_when_the_workshop_is_opened_again(
    page: RoundsPage, room: Opened, in_front: Shell, qtbot: QtBot
) -> None:
    open_it(page, qtbot)
    served = page.session.served
    assert served is not None
    path = room.path
    with qtbot.waitSignal(in_front.ready, timeout=LONG):
        in_front.open(path)
    again = in_front.opened
    assert again is not None
    again.hall.session.bind = "127.0.0.1"
    qtbot.waitUntil(lambda: again.hall.session.served is not None, timeout=LONG)
    found = again.hall.session.served
    assert found is not None
    assert found.code == served.code


def test_who_is_not_in_is_told_in_named_rounds_only(page: RoundsPage, qtbot: QtBot) -> None:
    page.prepare.named.click()
    open_it(page, qtbot)
    served = page.session.served
    assert served is not None
    assert page.live.missing.text() == "Not in yet: Ada, Ben"
    (topic, question), *_ = keys(page)
    assert Phone(served.url).say({f"{question}.{topic}": 3}, name="ada ") == 200
    qtbot.waitUntil(lambda: page.live.missing.text() == "Not in yet: Ben", timeout=LONG)


def test_a_decision_takes_one_key_and_keeps_its_reason(page: RoundsPage, room: Opened, qtbot: QtBot) -> None:
    open_it(page, qtbot)
    first, second = [key for key in keys(page) if key[1] is Question.CURRENT][:2]
    vote(page, *({first: value, second: 3} for value in (4, 4, 1, 1, 4, 1)))
    finish(page, qtbot)
    outcome = page.outcome
    assert outcome.hot.isChecked()
    assert [(each.topic.id, each.question) for each in outcome.listed()] == [first]
    assert outcome.list.hasFocus()
    assert (
        outcome.detail.figures.text()
        == "6 answers · median Poor or Excellent · mean 2.50 · agreement 0.00 · talk about it"
    )
    qtbot.keyClick(outcome.list, Qt.Key.Key_Return)
    qtbot.keyClicks(outcome.detail.reason, "Too slow")
    qtbot.keyClick(outcome.detail.reason, Qt.Key.Key_Return)
    qtbot.keyClick(outcome.list, Qt.Key.Key_2)
    rating = page.workspace.workshop.find(Rating, rating_id(first[0], Question.CURRENT))
    assert rating is not None
    assert (rating.value, rating.reason) == (2, "Too slow")
    qtbot.mouseClick(outcome.all, Qt.MouseButton.LeftButton)
    assert outcome.medians.isVisible()
    qtbot.mouseClick(outcome.medians, Qt.MouseButton.LeftButton)
    taken = page.workspace.workshop.find(Rating, rating_id(second[0], Question.CURRENT))
    assert taken is not None
    assert taken.value == 3
    assert not outcome.medians.isVisible()
    room.undo()
    assert page.workspace.workshop.find(Rating, rating_id(second[0], Question.CURRENT)) is None


def test_the_room_votes_again_and_sees_how_it_moved(page: RoundsPage, qtbot: QtBot) -> None:
    open_it(page, qtbot)
    first = next(key for key in keys(page) if key[1] is Question.CURRENT)
    vote(page, *({first: value} for value in (4, 1)))
    finish(page, qtbot)
    qtbot.mouseClick(page.outcome.again, Qt.MouseButton.LeftButton)
    assert keys(page) == [first]
    open_it(page, qtbot)
    vote(page, *({first: 2} for _ in range(2)))
    finish(page, qtbot)
    assert page.outcome.detail.moved.text() == (
        "Before: 2 answers, mean 2.50, agreement 0.00 (thin bars). The room came together."
    )
    assert [(each.value, each.count) for each in page.workspace.snapshot.answers] == [(2, 2)]


def test_small_departments_are_not_broken_down(page: RoundsPage, qtbot: QtBot) -> None:
    open_it(page, qtbot)
    first = keys(page)[0]
    vote(page, *({first: 4} for _ in range(5)))
    vote(page, {first: 1}, department=LEGAL.id)
    finish(page, qtbot)
    result = page.outcome.found[0]
    assert [(each.name, each.tally is None) for each in result.groups] == [("Sales", False), ("Legal", True)]


def test_the_big_screen_shows_how_to_join_and_then_how_answers_fell(page: RoundsPage, qtbot: QtBot) -> None:
    open_it(page, qtbot)
    served = page.session.served
    assert served is not None
    (slide,) = page.slides()
    assert isinstance(slide.content, Join)
    assert (slide.content.url, slide.content.code) == (served.url, served.code)
    first = keys(page)[0]
    vote(page, {first: 4}, {first: 1})
    qtbot.keyClick(page.live.primary, Qt.Key.Key_Return)
    (slide,) = page.slides()
    assert isinstance(slide.content, Join)
    assert (slide.content.url, slide.content.count) == ("", "2 of 2 in")
    qtbot.keyClick(page.live.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.outcome.ready, timeout=LONG)
    talk = page.slides()[0].content
    assert isinstance(talk, Talk)
    assert [count.number for count in talk.questions[0].counts] == [1, 0, 0, 1, 0]
    assert page.take_key(Qt.Key.Key_3)
    assert page.outcome.stands.value == 3


def test_an_address_that_changes_is_told(page: RoundsPage, in_front: Shell, qtbot: QtBot) -> None:
    open_it(page, qtbot)
    served = page.session.served
    assert served is not None
    moved = type(served)(served.url.replace("127.0.0.1", "127.0.0.2"), served.code)
    page.session.show_address(moved)
    assert "127.0.0.2" in page.live.address.text()
    assert "127.0.0.2" in in_front.window.banner.text.text()


def test_the_page_says_whether_phones_come_through(page: RoundsPage, qtbot: QtBot) -> None:
    open_it(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.session.findings), timeout=LONG)
    assert "this laptop only" in page.live.trouble.text() or "in no network" in page.live.trouble.text()
    assert page.live.trouble.property("role") == "error"


def test_votes_on_cards_become_the_cards_votes(room: Opened, in_front: Shell, qtbot: QtBot) -> None:
    room.show_place("1.2.2")
    qtbot.keyClick(in_front.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    page = room.hall.page
    assert page is not None
    assert in_hand(page).questions == ("card",)
    assert not page.prepare.open_button.isEnabled()
    assert page.prepare.summary.text().startswith("There is nothing to ask about yet")
