"""A show of hands: typed question by question, replaced by a later count, warned about where there are too many."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.models.live import HANDS, Submission
from crmworkshop.ui.rounds.hands import HandsPanel
from tests.ui.rounds.rooms import SALES, Room, click, press


@pytest.fixture
def hands(room: Room, qtbot: QtBot) -> HandsPanel:
    press(qtbot, room, "H")
    assert room.page.panel is room.page.hands
    return room.page.hands


def type_in(qtbot: QtBot, *words: str | Qt.Key) -> None:
    """Type into whatever has the keyboard."""
    for word in words:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(word, Qt.Key):
            qtbot.keyClick(focus, word)
        else:
            qtbot.keyClicks(focus, word)


def row(hands: HandsPanel, at: int) -> list[str]:
    model = hands.model
    return [model.data(model.index(at, column)) for column in range(1, model.columnCount())]


def choose(hands: HandsPanel, department: str) -> None:
    hands.department.setCurrentIndex(hands.department.findText(department))
    hands.department.activated.emit(hands.department.currentIndex())


def test_hands_are_typed_with_tab_and_totalled(room: Room, hands: HandsPanel, qtbot: QtBot) -> None:
    tab = Qt.Key.Key_Tab
    type_in(qtbot, "3", tab, "5", tab, tab, tab, "1", tab, "2", tab)
    assert row(hands, 0) == ["3", "5", "", "", "1", "9"]
    assert row(hands, 1) == ["2", "", "", "", "", "2"]
    first, second = room.first()
    assert room.counted() == {
        (first, "importance", "", 4): 3,
        (first, "importance", "", 3): 5,
        (first, "importance", "", 0): 1,
        (second, "importance", "", 4): 2,
    }
    assert room.box.people(room.round.id) == {None: 9}
    assert room.box.sources(room.round.id) == {HANDS: 11}


def test_a_later_count_takes_the_place_of_the_earlier_one(
    room: Room, hands: HandsPanel, qtbot: QtBot
) -> None:
    type_in(qtbot, "3", Qt.Key.Key_Tab, "5", Qt.Key.Key_Tab, Qt.Key.Key_Escape)
    hands.table.setCurrentIndex(hands.model.index(0, 1))
    type_in(qtbot, "6", Qt.Key.Key_Tab)
    assert row(hands, 0) == ["6", "5", "", "", "", "11"]
    hands.table.setCurrentIndex(hands.model.index(0, 2))
    type_in(qtbot, Qt.Key.Key_Delete, Qt.Key.Key_Tab)
    assert row(hands, 0) == ["6", "", "", "", "", "6"]
    assert room.counted() == {(room.first()[0], "importance", "", 4): 6}


def test_departments_are_counted_one_after_the_other_and_the_room_replaces_them(
    room: Room, hands: HandsPanel, qtbot: QtBot
) -> None:
    first = room.first()[0]
    choose(hands, "Sales")
    type_in(qtbot, "1", Qt.Key.Key_Tab)
    choose(hands, "Legal")
    type_in(qtbot, Qt.Key.Key_Tab, "1", Qt.Key.Key_Tab)
    assert room.counted() == {(first, "importance", "Sales", 4): 1, (first, "importance", "Legal", 3): 1}
    choose(hands, "Sales")
    assert row(hands, 0) == ["1", "", "", "", "", "1"]
    choose(hands, "The whole room")
    assert hands.warning.text().startswith("This was counted by department")
    type_in(qtbot, "2", Qt.Key.Key_Tab)
    assert room.counted() == {(first, "importance", "", 4): 2}
    choose(hands, "Sales")
    assert hands.warning.text().startswith("This was counted for the whole room")


def test_more_hands_than_people_are_warned_about(room: Room, hands: HandsPanel, qtbot: QtBot) -> None:
    """Two people are listed; one of them has answered on a phone already."""
    key = hands.model.topics[0].id
    box = room.box
    box.take_in(
        room.round.id, [Submission("e" * 32, SALES.id, "", {(key, room_question(hands)): 4}, "phone")]
    )
    room.page.session.recount()
    type_in(qtbot, "1", Qt.Key.Key_Tab)
    assert not hands.warning.isVisible()
    type_in(qtbot, "1", Qt.Key.Key_Tab)
    assert hands.warning.text() == (
        "More than there are: 3 hands and ballots are in, and 2 people are listed. Has somebody answered twice?"
    )


def room_question(hands: HandsPanel) -> object:
    assert hands.asked is not None
    return hands.asked.questions[0]


def test_each_question_has_its_own_answers_and_votes_are_one_column(
    room: Room, hands: HandsPanel, qtbot: QtBot
) -> None:
    click(qtbot, hands.next)
    assert hands.model.words[0] == "Extremely satisfied"
    click(qtbot, hands.next)
    assert hands.model.words == ("Votes",)
    assert not hands.next.isEnabled()
    type_in(qtbot, "2", Qt.Key.Key_Tab, "1", Qt.Key.Key_Tab)
    assert room.counted() == {("Goal 0", "goal", "", 1): 2, ("Goal 1", "goal", "", 1): 1}
    type_in(qtbot, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert room.page.panel is room.page.live
    assert room.page.live.way_buttons["hands"].hasFocus()
