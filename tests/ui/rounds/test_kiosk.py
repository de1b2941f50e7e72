"""The laptop that is passed round: one person after the other, nothing of the last, and only four digits end it."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from crmworkshop.models.live import KIOSK
from crmworkshop.ui.rounds.choice import BigChoice
from crmworkshop.ui.rounds.kiosk import Kiosk
from crmworkshop.ui.rounds.kiosk_lock import ChoosePage, LeavePage
from crmworkshop.ui.rounds.kiosk_pages import KioskPage, QuestionPage, SayPage, VotesPage, WhoPage
from tests.ui.conftest import Flashes
from tests.ui.rounds.rooms import LEGAL, LONG, SALES, Room, click, press

DIGITS = "2718"
P = TypeVar("P", bound=KioskPage)


def start(qtbot: QtBot, room: Room) -> Kiosk:
    """Pass the laptop round, by keyboard."""
    press(qtbot, room, "K")
    kiosk = room.opened.hall.kiosk
    assert kiosk is not None
    page = at(kiosk, ChoosePage)
    qtbot.keyClicks(page.first, DIGITS)
    qtbot.keyClicks(page.second, DIGITS)
    qtbot.keyClick(page.second, Qt.Key.Key_Return)
    return kiosk


@pytest.fixture
def kiosk(room: Room, qtbot: QtBot) -> Iterator[Kiosk]:
    made = start(qtbot, room)
    yield made
    if room.opened.hall.kiosk is not None:
        room.opened.hall.kiosk.end()


def at(kiosk: Kiosk, kind: type[P]) -> P:
    """The page that is shown, which is of this kind."""
    assert isinstance(kiosk.page, kind)
    return kiosk.page


def sit_down(qtbot: QtBot, kiosk: Kiosk, department: str = SALES.id) -> None:
    page = at(kiosk, WhoPage)
    click(qtbot, page.choices[department])
    click(qtbot, page.start)


def said(kiosk: Kiosk) -> str:
    """Every word on the screen."""
    words = [each.text() for each in kiosk.findChildren(QLabel) if each.isVisible()]
    words += [each.text() for each in kiosk.findChildren(BigChoice) if each.isVisible()]
    return "\n".join(words + [each.text() for each in kiosk.findChildren(QLineEdit) if each.isVisible()])


def test_a_person_answers_by_keys_and_mouse_and_is_counted_once(
    room: Room, kiosk: Kiosk, flashes: Flashes, qtbot: QtBot
) -> None:
    sit_down(qtbot, kiosk)
    first, second = room.first()
    page = at(kiosk, QuestionPage)
    assert page.title.text() == first
    assert page.progress.text() == "1 of 5"
    assert list(page.choices) == [4, 3, 2, 1, 0]
    assert QApplication.focusWidget() is page.title
    qtbot.keyClick(page.title, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: at(kiosk, QuestionPage).title.text() == second)
    click(qtbot, at(kiosk, QuestionPage).choices[0])
    qtbot.waitUntil(lambda: at(kiosk, QuestionPage).progress.text() == "3 of 5")
    page = at(kiosk, QuestionPage)
    assert list(page.choices) == [5, 4, 3, 2, 1]
    qtbot.keyClick(page.title, Qt.Key.Key_Return)  # skips
    qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_Return)
    votes = at(kiosk, VotesPage)
    assert votes.left.text() == "2 dots left"
    for choice in votes.choices:
        click(qtbot, choice)
    assert [each.isChecked() for each in votes.choices] == [True, True, False]
    assert votes.message.text() == "No dots left: take one back to give it elsewhere."
    qtbot.keyClick(votes.choices[0], Qt.Key.Key_Space)
    assert votes.left.text() == "1 dot left"
    click(qtbot, votes.on_button)
    done = at(kiosk, SayPage)
    assert "3 of 5 answered" in done.sentences[0].text()
    assert room.counted() == {
        (first, "importance", "Sales", 3): 1,
        (second, "importance", "Sales", 0): 1,
        ("Goal 1", "goal", "Sales", 1): 1,
    }
    assert room.box.people(room.round.id) == {SALES.id: 1}
    qtbot.keyClick(done.buttons[0], Qt.Key.Key_Return)
    assert "pass the laptop on" in said(kiosk)
    assert flashes.seen() == set()


def test_an_answer_can_be_changed_and_taken_back_until_one_is_done(
    room: Room, kiosk: Kiosk, qtbot: QtBot
) -> None:
    sit_down(qtbot, kiosk)
    first, second = room.first()
    qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: at(kiosk, QuestionPage).title.text() == second)
    qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_Backspace)
    page = at(kiosk, QuestionPage)
    assert page.choices[4].isChecked()
    qtbot.keyClick(page.title, Qt.Key.Key_1)
    assert room.counted() == {(first, "importance", "Sales", 1): 1}
    qtbot.waitUntil(lambda: at(kiosk, QuestionPage).title.text() == second)
    qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_Left)
    qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_Delete)
    assert room.counted() == {}
    assert room.box.people(room.round.id) == {}


def test_who_is_alone_in_a_department_is_told_before_the_first_answer(kiosk: Kiosk, qtbot: QtBot) -> None:
    page = at(kiosk, WhoPage)
    assert not page.alone.isVisible()
    assert not page.start.isEnabled()
    click(qtbot, page.choices[LEGAL.id])
    assert page.alone.isVisible()
    click(qtbot, page.choices[SALES.id])
    assert not page.alone.isVisible()


def test_the_next_person_sees_nothing_of_the_last(named: Room, qtbot: QtBot) -> None:
    kiosk = start(qtbot, named)
    page = at(kiosk, WhoPage)
    assert page.name is not None
    qtbot.keyClicks(page.name, "ada lang")
    click(qtbot, page.choices[SALES.id])
    click(qtbot, page.start)
    first, second = named.first()
    qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: at(kiosk, QuestionPage).title.text() == second)
    qtbot.keyClick(kiosk.page, Qt.Key.Key_End)
    qtbot.keyClick(at(kiosk, SayPage).buttons[0], Qt.Key.Key_Return)
    assert "Ada" not in said(kiosk)
    qtbot.keyClick(at(kiosk, SayPage).buttons[0], Qt.Key.Key_Return)
    page = at(kiosk, WhoPage)
    assert page.name is not None
    assert (page.typed, page.department) == ("", None)
    for key, modifiers in (
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(page.name, key, modifiers)
    assert at(kiosk, WhoPage) is page
    assert page.typed == ""
    qtbot.keyClicks(page.name, "Ben Os")
    click(qtbot, page.choices[SALES.id])
    click(qtbot, page.start)
    question = at(kiosk, QuestionPage)
    assert not any(each.isChecked() for each in question.choices.values())
    qtbot.keyClick(question.title, Qt.Key.Key_4)
    assert named.box.names(named.round.id) == {"Ada Lang", "Ben Os"}
    assert named.counted() == {
        (first, "importance", "Sales", 2): 1,
        (first, "importance", "Sales", 4): 1,
    }
    kiosk.end()


def test_an_anonymous_ballot_keeps_no_name_and_a_random_key(room: Room, kiosk: Kiosk, qtbot: QtBot) -> None:
    for _ in range(2):
        sit_down(qtbot, kiosk)
        qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_2)
        kiosk._thank()
        click(qtbot, at(kiosk, SayPage).buttons[0])
    ballots = room.box.ballots(room.round.id)
    assert len(ballots) == 2
    assert {(each.respondent, each.source) for each in ballots.values()} == {("", KIOSK)}
    assert all(len(key) == 32 for key in ballots)


def test_only_the_digits_end_it(room: Room, kiosk: Kiosk, qtbot: QtBot) -> None:
    sit_down(qtbot, kiosk)
    qtbot.keyClick(kiosk.page, Qt.Key.Key_Escape)
    page = at(kiosk, LeavePage)
    assert room.first()[0] not in said(kiosk)
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert at(kiosk, QuestionPage).title.text() == room.first()[0]
    assert not kiosk.close()
    assert kiosk.isVisible()
    page = at(kiosk, LeavePage)
    assert page.message.text() == "Only the facilitator closes this window."
    for tries in (4, 3, 2, 1):
        qtbot.keyClicks(page.field, "0000")
        assert str(tries) in page.message.text()
    kiosk.lock.wait.setInterval(300)
    qtbot.keyClicks(page.field, "0000")
    assert not page.field.isEnabled()
    assert "half a minute" in page.message.text()
    assert not kiosk.lock.fits(DIGITS)
    qtbot.waitUntil(page.field.isEnabled, timeout=LONG)
    page.field.setFocus()
    with qtbot.waitSignal(kiosk.ended):
        qtbot.keyClicks(page.field, DIGITS)
    assert room.opened.hall.kiosk is None
    assert not kiosk.isVisible()


def test_different_digits_do_not_start_it_and_escape_leaves_before(room: Room, qtbot: QtBot) -> None:
    press(qtbot, room, "k")
    kiosk = room.opened.hall.kiosk
    assert kiosk is not None
    page = at(kiosk, ChoosePage)
    qtbot.keyClicks(page.first, "12a34")
    assert page.first.text() == "1234"
    qtbot.keyClicks(page.second, "4321")
    assert not page.start.isEnabled()
    assert page.message.text() == "These are not the same digits."
    qtbot.keyClick(page.second, Qt.Key.Key_Escape)
    assert room.opened.hall.kiosk is None


def test_no_shortcut_of_the_window_works_meanwhile(room: Room, kiosk: Kiosk, qtbot: QtBot) -> None:
    sit_down(qtbot, kiosk)
    standing = room.opened.workspace.workshop.standing()
    control = Qt.KeyboardModifier.ControlModifier
    title = at(kiosk, QuestionPage).title
    for key, modifiers in (
        (Qt.Key.Key_Z, control),
        (Qt.Key.Key_K, control),
        (Qt.Key.Key_B, control),
        (Qt.Key.Key_Comma, control),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageDown, control),
    ):
        qtbot.keyClick(title, key, modifiers)
        room.shell.window.activateWindow()
        QApplication.processEvents()
        qtbot.keyClick(room.shell.window, key, modifiers)
    assert QApplication.activeModalWidget() is kiosk
    assert kiosk.isVisible()
    assert room.opened.current == "rounds"
    assert room.opened._presenter is None
    assert room.opened.workspace.workshop.standing() == standing
    assert not room.shell.palette.isVisible()


def test_who_walks_away_is_asked_and_what_was_given_stays(room: Room, kiosk: Kiosk, qtbot: QtBot) -> None:
    sit_down(qtbot, kiosk)
    first = room.first()[0]
    qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: at(kiosk, QuestionPage).progress.text() == "2 of 5")
    assert kiosk.quiet.isActive()
    kiosk.quiet.start(1)
    qtbot.waitUntil(lambda: isinstance(kiosk.page, SayPage))
    assert "Are you still there?" in said(kiosk)
    assert first not in said(kiosk)
    click(qtbot, at(kiosk, SayPage).buttons[0])
    assert at(kiosk, QuestionPage).progress.text() == "2 of 5"
    kiosk.quiet.start(1)
    qtbot.waitUntil(kiosk.still.isActive)
    kiosk.still.setInterval(1)
    qtbot.waitUntil(lambda: isinstance(kiosk.page, WhoPage))
    assert kiosk.filling is None
    assert room.counted() == {(first, "importance", "Sales", 1): 1}


def test_when_the_round_closes_it_says_so_and_takes_nothing_more(
    room: Room, kiosk: Kiosk, qtbot: QtBot
) -> None:
    sit_down(qtbot, kiosk)
    qtbot.keyClick(at(kiosk, QuestionPage).title, Qt.Key.Key_1)
    room.page.close_round()
    assert at(kiosk, SayPage).title.text() == "The round is closed."
    assert kiosk.filling is None
    qtbot.keyClick(kiosk.page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(kiosk.ended):
        qtbot.keyClicks(at(kiosk, LeavePage).field, DIGITS)
    assert sum(room.counted().values()) == 1


def test_closing_the_workshop_ends_it(room: Room, kiosk: Kiosk) -> None:
    room.shell.close_workshop()
    assert not kiosk.isVisible()


def test_everything_in_it_has_a_name(room: Room, kiosk: Kiosk, qtbot: QtBot) -> None:
    sit_down(qtbot, kiosk)
    for choice in at(kiosk, QuestionPage).findChildren(BigChoice):
        assert choice.accessibleName()
    assert kiosk.accessibleName()
    assert at(kiosk, QuestionPage).accessibleName() == room.first()[0]
