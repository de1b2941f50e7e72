"""Cards are written, worded, voted for and moved by keys and by hand; each act is one change."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import CardBoard
from crmworkshop.method.vocabulary import Board, Box, InternalBarrier, PainCause
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.ui.pages.card_board import CardBoardPage
from crmworkshop.ui.widgets.card import CardWidget
from crmworkshop.ui.widgets.card_edits import split_tags
from tests.ui.pages.room import CTRL, Room, focus, press, room_at, show, write

ACTIVITY = next(each for each in ACTIVITIES if each.id == "1.2.2")
SHAPE = CardBoard("Pain points", Board.BARRIERS.boxes)
GAPS, TECHNICAL, PROCESS, BARRIERS = Board.BARRIERS.boxes
SLOW = StrategyCard(position=1, box=GAPS, text="Slow search")
TWICE = StrategyCard(position=2, box=GAPS, text="Typed twice", votes=2)
OFFLINE = StrategyCard(position=3, box=TECHNICAL, text="No offline use")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made


def page_of(qtbot: QtBot, room: Room) -> CardBoardPage:
    page = CardBoardPage(SHAPE, ACTIVITY, room.workspace)
    show(qtbot, page)
    return page


def boxes(room: Room) -> dict[Box, list[str]]:
    """The texts in each box, from the top, as the file has them."""
    found: dict[Box, list[str]] = {}
    for card in room.stored(StrategyCard):
        assert card.box is not None
        found.setdefault(card.box, []).append(card.text)
    return found


def drag(qtbot: QtBot, widget: CardWidget, target: QPoint) -> None:
    """Drag a card to a place on the screen."""
    start = widget.rect().center()
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for step in (0.3, 1.0):
        place = widget.mapFromGlobal(target)
        QTest.mouseMove(widget, start + (place - start) * step)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(target))


def test_cards_are_written_one_after_the_other_with_tags(qtbot: QtBot, room: Room) -> None:
    page = page_of(qtbot, room)
    assert focus() is page.columns[0].line
    for text in ("Slow search #mobile #urgent", "Typed twice"):
        write(text)
        press(Qt.Key.Key_Return)
    assert boxes(room) == {GAPS: ["Slow search", "Typed twice"]}
    assert room.stored(StrategyCard)[0].tags == ("mobile", "urgent")
    assert room.last == "Add card Typed twice to Functional gaps"
    assert page.summary() == "2 cards"
    room.workspace.undo()
    assert boxes(room) == {GAPS: ["Slow search"]}
    assert len(page.columns[0].cards) == 1


@pytest.mark.parametrize(
    ("typed", "text", "tags"),
    [
        ("Plain", "Plain", ()),
        ("#a Front #b", "Front", ("a", "b")),
        ("Issue no#1 stays", "Issue no#1 stays", ()),
        ("Twice #a #a", "Twice", ("a",)),
        ("#only", "", ("only",)),
    ],
)
def test_hashtags_are_tags(typed: str, text: str, tags: tuple[str, ...]) -> None:
    assert split_tags(typed) == (text, tags)


def test_a_card_is_reworded_in_place_and_escape_leaves_it(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW, TWICE)
    page = page_of(qtbot, room)
    page.jump_to(SLOW.id)
    press(Qt.Key.Key_Return)
    write("Search takes a minute")
    press(Qt.Key.Key_Escape)
    assert boxes(room)[GAPS][0] == "Slow search"
    press(Qt.Key.Key_F2)
    write("Search takes a minute")
    press(Qt.Key.Key_Return)
    assert boxes(room)[GAPS][0] == "Search takes a minute"
    assert room.last == "Reword card Slow search"
    assert focus() is page.cards[SLOW.id]
    qtbot.mouseDClick(page.cards[TWICE.id], Qt.MouseButton.LeftButton)
    write("Typed three times")
    qtbot.mouseClick(page.cards[SLOW.id], Qt.MouseButton.LeftButton)
    page.columns[1].line.setFocus()
    assert boxes(room)[GAPS][1] == "Typed three times"


def test_rewording_leaves_a_tag_of_two_words_as_it_is(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW.with_values(tags=("IT readiness", "mobile")))
    page = page_of(qtbot, room)
    page.jump_to(SLOW.id)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Home, CTRL)
    write("Very ")
    press(Qt.Key.Key_Return)
    (card,) = room.stored(StrategyCard)
    assert (card.text, card.tags) == ("Very Slow search", ("IT readiness", "mobile"))


def test_votes_by_key_and_by_dot(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW, TWICE)
    page = page_of(qtbot, room)
    page.jump_to(SLOW.id)
    write("++-")
    assert room.stored(StrategyCard)[0].votes == 1
    assert room.last == "Take a vote back from Slow search"
    dots = page.cards[TWICE.id].votes
    qtbot.mouseClick(dots, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    assert room.stored(StrategyCard)[1].votes == 3
    qtbot.mouseClick(dots, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert room.stored(StrategyCard)[1].votes == 2
    before = room.changes()
    page.jump_to(SLOW.id)
    write("--")
    assert room.stored(StrategyCard)[0].votes == 0
    assert room.changes() == before + 1
    assert page.summary() == "2 cards, 2 votes"


def test_many_votes_are_a_dot_and_their_number(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW.with_values(votes=12))
    page = page_of(qtbot, room)
    dots = page.cards[SLOW.id].votes
    assert dots.accessibleName() == "12 votes"
    qtbot.mouseClick(dots, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert room.stored(StrategyCard)[0].votes == 11
    qtbot.mouseClick(dots, Qt.MouseButton.LeftButton, pos=QPoint(dots.width() - 6, 8))
    assert room.stored(StrategyCard)[0].votes == 12


def test_arrows_go_between_cards_and_ctrl_arrows_move_them(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW, TWICE, OFFLINE)
    page = page_of(qtbot, room)
    press(Qt.Key.Key_Up)
    assert focus() is page.cards[TWICE.id]
    press(Qt.Key.Key_Up)
    assert focus() is page.cards[SLOW.id]
    press(Qt.Key.Key_Right)
    assert focus() is page.cards[OFFLINE.id]
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Down, CTRL)
    assert boxes(room)[GAPS] == ["Typed twice", "Slow search"]
    assert focus() is page.cards[SLOW.id]
    press(Qt.Key.Key_Up, CTRL)
    press(Qt.Key.Key_Right, CTRL)
    assert boxes(room) == {GAPS: ["Typed twice"], TECHNICAL: ["Slow search", "No offline use"]}
    assert room.last == "Move Slow search to Technical gaps"
    room.workspace.undo()
    assert boxes(room)[GAPS] == ["Slow search", "Typed twice"]


def test_a_card_is_dragged_between_boxes_and_within_one(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW, TWICE, OFFLINE)
    page = page_of(qtbot, room)
    offline = page.cards[OFFLINE.id]
    drag(qtbot, page.cards[SLOW.id], offline.mapToGlobal(QPoint(20, offline.height() + 10)))
    assert boxes(room) == {GAPS: ["Typed twice"], TECHNICAL: ["No offline use", "Slow search"]}
    qtbot.waitUntil(lambda: page.cards[SLOW.id].y() > offline.y())
    drag(qtbot, page.cards[SLOW.id], offline.mapToGlobal(QPoint(20, 2)))
    assert boxes(room)[TECHNICAL] == ["Slow search", "No offline use"]
    empty = page.columns[2]
    drag(qtbot, page.cards[SLOW.id], empty.mapToGlobal(empty.rect().center()))
    assert boxes(room)[PROCESS] == ["Slow search"]
    before = room.changes()
    drag(qtbot, page.cards[SLOW.id], page.mapToGlobal(QPoint(-50, -50)))
    assert room.changes() == before
    assert not any(column.marker.isVisible() for column in page.columns)


def test_order_holds_where_places_were_equal(qtbot: QtBot, room: Room) -> None:
    room.add(*(StrategyCard(id=f"{n:032}", position=1, box=GAPS, text=str(n)) for n in range(4)))
    page = page_of(qtbot, room)
    page.jump_to(f"{3:032}")
    press(Qt.Key.Key_Up, CTRL)
    assert boxes(room)[GAPS] == ["0", "1", "3", "2"]


def test_delete_removes_and_the_focus_stays_close(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW, TWICE)
    page = page_of(qtbot, room)
    page.jump_to(SLOW.id)
    with qtbot.waitSignal(page.toast):
        press(Qt.Key.Key_Delete)
    assert boxes(room) == {GAPS: ["Typed twice"]}
    assert focus() is page.cards[TWICE.id]
    room.workspace.undo()
    assert boxes(room)[GAPS] == ["Slow search", "Typed twice"]


def test_a_barrier_prompt_starts_a_card(qtbot: QtBot, room: Room) -> None:
    page = page_of(qtbot, room)
    column = page.columns[3]
    assert [chip.text() for chip in column.chips] == [barrier.value for barrier in InternalBarrier]
    qtbot.mouseClick(column.chips[0], Qt.MouseButton.LeftButton)
    write("nobody asks for reports")
    press(Qt.Key.Key_Return)
    assert boxes(room) == {BARRIERS: ["Management support: nobody asks for reports"]}


def test_a_pain_point_carries_its_cause(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW)
    page = page_of(qtbot, room)
    widget = page.cards[SLOW.id]
    widget.cause_wanted.emit(PainCause.TECHNOLOGY)
    assert room.stored(StrategyCard)[0].cause is PainCause.TECHNOLOGY
    assert room.last == "Change cause of Slow search to Technology"
    assert widget.cause.text() == "Technology"
    assert "Cause: Technology" in widget.accessibleName()


def test_many_cards_scroll_and_the_newest_is_seen(qtbot: QtBot, room: Room) -> None:
    room.add(*(StrategyCard(position=n, box=GAPS, text=f"Pain {n}") for n in range(14)))
    page = page_of(qtbot, room)
    write("Pain 14")
    press(Qt.Key.Key_Return)
    area = page.columns[0].area
    assert area.verticalScrollBar().maximum() > 0
    newest = page.columns[0].cards[-1]
    assert newest.card.text == "Pain 14"
    qtbot.waitUntil(lambda: not newest.visibleRegion().isEmpty())


def test_undo_reaches_the_window_from_the_line_just_used(qtbot: QtBot, room: Room) -> None:
    page = page_of(qtbot, room)
    undo = QShortcut(QKeySequence.StandardKey.Undo, page)
    undo.activated.connect(room.workspace.undo)
    write("Slow search")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Z, CTRL)
    assert boxes(room) == {}
    assert page.columns[0].line.text() == ""
    write("ab")
    press(Qt.Key.Key_Z, CTRL)
    assert page.columns[0].line.text() != "ab"


def test_an_empty_box_shows_a_good_card_until_it_has_one(qtbot: QtBot, room: Room) -> None:
    page = page_of(qtbot, room)
    assert page.columns[0].example.isVisible()
    assert page.line.text.text() == ACTIVITY.guide.empty
    write("Slow search")
    press(Qt.Key.Key_Return)
    assert not page.columns[0].example.isVisible()


@pytest.mark.parametrize("width", [760, 1500])
def test_prompts_go_on_in_the_next_line_and_all_of_them_are_seen(
    qtbot: QtBot, room: Room, width: int
) -> None:
    page = page_of(qtbot, room)
    page.resize(width, 620)
    column = page.columns[-1]
    chips = column.chips
    qtbot.waitUntil(lambda: chips[0].width() > 0 and column.width() > width // 5)
    places = [chip.mapTo(column, chip.rect().topLeft()) for chip in chips]
    for chip, place in zip(chips, places, strict=True):
        assert chip.isVisible()
        assert column.rect().contains(QRect(place, chip.size()))
    lines = {place.y() for place in places}
    assert len(lines) == (4 if width == 760 else 2)
    assert max(lines) + chips[-1].height() <= column.line.y()


def test_titles_and_prompts_begin_at_one_height(qtbot: QtBot, room: Room) -> None:
    """However many lines each takes: it stands at the top of its place."""
    page = page_of(qtbot, room)
    for part in (0, 1):
        heads = [column.head()[part] for column in page.columns]
        assert len({head.y() for head in heads}) == 1
        assert all(head.alignment() & Qt.AlignmentFlag.AlignTop for head in heads)


def test_a_long_tag_stays_within_its_card(qtbot: QtBot, room: Room) -> None:
    room.add(replace(SLOW, tags=("Organisationsentwicklungsmassnahmenkatalogsammlung", "data")))
    page = page_of(qtbot, room)
    (widget,) = page.cards.values()
    assert widget.tags.width() <= widget.width()
    metrics, room_for = widget.tags.fontMetrics(), widget.tags.width()
    lines = widget.tags.height() // metrics.lineSpacing()
    assert lines >= 2
    assert metrics.horizontalAdvance("#Organisationsentwicklungsmassnahmenkatalogsammlung") > room_for


def test_a_cause_that_is_not_said_looks_unsaid(qtbot: QtBot, room: Room) -> None:
    room.add(SLOW)
    page = page_of(qtbot, room)
    (widget,) = page.cards.values()
    assert widget.cause.is_blank
    room.workspace.do(Change("Say it", (changed(SLOW, cause=PainCause.DATA),)))
    (widget,) = page.cards.values()
    assert not widget.cause.is_blank
