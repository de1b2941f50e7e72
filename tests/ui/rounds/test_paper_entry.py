"""Printed ballots typed in: one key for the department, one for each answer, one for the next ballot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.models.live import PAPER, Submission
from crmworkshop.ui.rounds.paper import PaperPanel
from tests.ui.rounds.rooms import LEGAL, SALES, SERVICE, Room, click, press


class Typist:
    """Types into whatever has the keyboard, and counts the keys."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.count = 0

    def type(self, *keys: str | Qt.Key) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert isinstance(focus, QWidget)
            if isinstance(key, Qt.Key):
                self.qtbot.keyClick(focus, key)
                self.count += 1
            else:
                self.qtbot.keyClicks(focus, key)
                self.count += len(key)


@pytest.fixture
def keys(qtbot: QtBot) -> Typist:
    return Typist(qtbot)


@pytest.fixture
def paper(room: Room, qtbot: QtBot) -> PaperPanel:
    press(qtbot, room, "T")
    assert room.page.panel is room.page.paper
    return room.page.paper


def lines(paper: PaperPanel) -> list[str]:
    return [paper.there.list.item(row).text() for row in range(paper.there.list.count())]


def test_a_ballot_takes_its_answers_and_two_keys(room: Room, paper: PaperPanel, keys: Typist) -> None:
    """Seven answers (two of them crosses; one goal is left blank and takes a key too) in the order of the paper."""
    assert QApplication.focusWidget() is paper.who
    first, second = room.first()
    assert [each.topic.name for each in paper.model.items] == [
        *(first, second) * 2,
        *("Goal 0", "Goal 1", "Goal 2"),
    ]
    keys.type("3", "4-51", "x", Qt.Key.Key_Space, "x")
    assert paper.message.text() == "That was the last one: 6 answers. Enter begins the next ballot."
    keys.type(Qt.Key.Key_Return)
    assert keys.count == 7 + 2
    assert room.counted() == {
        (first, "importance", "Legal", 4): 1,
        (second, "importance", "Legal", 0): 1,
        (first, "satisfaction", "Legal", 5): 1,
        (second, "satisfaction", "Legal", 1): 1,
        ("Goal 0", "goal", "Legal", 1): 1,
        ("Goal 2", "goal", "Legal", 1): 1,
    }
    assert paper.heading.text() == "Ballot 2"
    assert QApplication.focusWidget() is paper.who
    assert lines(paper) == ["1 · Legal · 6 answers"]
    assert room.box.people(room.round.id) == {LEGAL.id: 1}
    assert room.box.sources(room.round.id) == {PAPER: 1}


def test_departments_are_found_by_their_first_letters(room: Room, paper: PaperPanel, keys: Typist) -> None:
    keys.type("s")
    assert QApplication.focusWidget() is paper.who
    keys.type("e")
    assert paper.who.text() == "Service"
    assert QApplication.focusWidget() is paper.answers
    keys.type("4", Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is paper.who
    keys.type("q")
    assert paper.message.text() == "No department begins with “q”."
    keys.type(Qt.Key.Key_Backspace, "sa")
    assert room.box.people(room.round.id) == {SALES.id: 1}
    assert SERVICE.id not in room.box.people(room.round.id)


def test_a_ballot_without_a_department_takes_enter(room: Room, paper: PaperPanel, keys: Typist) -> None:
    keys.type(Qt.Key.Key_Return, "4")
    assert room.box.people(room.round.id) == {None: 1}


def test_what_is_typed_wrong_is_said_and_up_goes_back(room: Room, paper: PaperPanel, keys: Typist) -> None:
    first, second = room.first()
    keys.type("1", "9")
    assert paper.message.text() == "“9” stands for no answer here."
    assert paper.answers.currentIndex().row() == 0
    keys.type("43", Qt.Key.Key_Up, "1", Qt.Key.Key_Up, Qt.Key.Key_Delete)
    assert room.counted() == {(first, "importance", "Sales", 4): 1}
    assert second not in {key[0] for key in room.counted()}
    keys.type(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, "xxx")
    assert paper.message.text() == "There are 2 crosses for each, and they are typed. Delete takes one back."
    assert sum(count for key, count in room.counted().items() if key[1] == "goal") == 2


def test_undo_takes_back_a_key_and_never_the_opening_of_the_round(
    room: Room, paper: PaperPanel, keys: Typist, qtbot: QtBot
) -> None:
    standing = room.opened.workspace.workshop.standing()
    keys.type("1", "43")
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        qtbot.keyClick(paper.answers, Qt.Key.Key_Z, control)
    assert room.counted() == {}
    assert lines(paper) == []
    assert paper.message.text() == "Nothing was typed on this ballot that could be taken back."
    assert room.opened.workspace.workshop.standing() == standing
    assert room.page.panel is paper


def test_a_ballot_is_corrected_removed_and_put_back(
    room: Room, paper: PaperPanel, keys: Typist, qtbot: QtBot
) -> None:
    first = room.first()[0]
    for department, answer in (("1", "4"), ("3", "2")):
        keys.type(department, answer)
        qtbot.keyClick(paper.answers, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert lines(paper) == ["1 · Sales · 1 answer", "2 · Legal · 1 answer"]
    paper.there.list.setCurrentRow(0)
    click(qtbot, paper.there.correct_button)
    assert (paper.heading.text(), paper.who.text()) == ("Ballot 1", "Sales")
    keys.type("13")
    assert lines(paper) == ["1 · Sales · 2 answers", "2 · Legal · 1 answer"]
    assert room.counted()[first, "importance", "Sales", 1] == 1
    paper.there.list.setFocus()
    keys.type(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert lines(paper) == ["1 · Sales · 2 answers"]
    assert room.box.people(room.round.id) == {SALES.id: 1}
    assert paper.there.put_back_button.hasFocus()
    keys.type(Qt.Key.Key_Return)
    assert lines(paper) == ["1 · Sales · 2 answers", "2 · Legal · 1 answer"]
    assert room.counted()[first, "importance", "Legal", 2] == 1
    assert not paper.there.put_back_button.isVisible()


def test_in_a_named_round_the_name_of_the_list_is_kept(named: Room, qtbot: QtBot, keys: Typist) -> None:
    press(qtbot, named, "T")
    paper = named.page.paper
    keys.type("1")
    assert QApplication.focusWidget() is paper.name
    keys.type(Qt.Key.Key_Return)
    assert paper.message.text() == "This round keeps names: type the one on the ballot."
    keys.type("ADA  lang", Qt.Key.Key_Return, "4")
    assert named.box.names(named.round.id) == {"Ada Lang"}
    assert named.page.live.missing.text() == "Not in yet: Ben Os"
    phone = Submission("f" * 32, SALES.id, "Ada Lang", dict.fromkeys(keys_of(named), 2))
    named.box.take_in(named.round.id, [phone])
    assert named.counted() == {(named.first()[0], "importance", "Sales", 2): 1}


def keys_of(room: Room) -> list[tuple[str, object]]:
    return [each.asked for each in room.page.paper.model.items[:1]]


def test_closing_the_round_leaves_the_page_and_escape_goes_back(
    room: Room, paper: PaperPanel, keys: Typist, qtbot: QtBot
) -> None:
    keys.type(Qt.Key.Key_Escape)
    assert room.page.panel is room.page.live
    assert room.page.live.way_buttons["paper"].hasFocus()
    keys.type("t", "1", "4")
    room.page.close_round()
    assert room.page.panel is room.page.live
    assert room.counted() == {(room.first()[0], "importance", "Sales", 4): 1}
