"""A checklist is ticked by Space; the figures may prove a line, and each line takes a remark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import Checklist
from crmworkshop.method.vocabulary import ChecklistItem
from crmworkshop.models.people import Person
from crmworkshop.models.room import CheckItem, check_item_id
from crmworkshop.ui.pages.checklist import ChecklistPage
from crmworkshop.ui.theme import theme
from tests.ui.pages.room import Room, focus, press, room_at, show, write

ACTIVITY = next(each for each in ACTIVITIES if each.id == "5.1")
SHAPE = Checklist(
    "Before we close",
    (ChecklistItem("people", "Somebody is named."), ChecklistItem("lot", "The parking lot is empty.")),
    judged=lambda snapshot, _figures: {
        "people": (bool(snapshot.all(Person)), f"{len(snapshot.all(Person))} people are listed.")
    },
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, room: Room) -> ChecklistPage:
    made = ChecklistPage(SHAPE, ACTIVITY, room.workspace)
    show(qtbot, made)
    return made


def test_space_ticks_and_undo_unticks(page: ChecklistPage, room: Room) -> None:
    assert focus() is page.lines["people"].tick
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    (state,) = room.stored(CheckItem)
    assert (state.id, state.activity, state.line, state.done) == (
        check_item_id("5.1", "lot"),
        "5.1",
        "lot",
        True,
    )
    assert room.last == "Tick “The parking lot is empty.”"
    assert page.summary() == "1 of 2 done"
    assert page.progress.value() == 1
    press(Qt.Key.Key_Space)
    assert not room.stored(CheckItem)[0].done
    room.workspace.undo()
    assert page.lines["lot"].tick.isChecked()
    room.workspace.undo()
    assert room.stored(CheckItem) == []
    assert not page.lines["lot"].tick.isChecked()


def test_the_figures_prove_a_line_and_say_why(page: ChecklistPage, room: Room) -> None:
    judgement = page.lines["people"].judgement
    assert judgement.text() == "Not yet: 0 people are listed."
    press(Qt.Key.Key_Space)
    assert judgement.text() == "Ticked, though the figures say: 0 people are listed."
    press(Qt.Key.Key_Space)
    assert page.summary() == "0 of 2 done"
    room.add(Person(position=1, name="Ada"))
    assert judgement.text() == "✓ The figures say so: 1 people are listed."
    assert page.summary() == "1 of 2 done"


def test_a_remark_is_kept_when_the_field_is_left(page: ChecklistPage, room: Room) -> None:
    page.lines["lot"].remark.setFocus()
    write("Two topics left")
    page.lines["people"].tick.setFocus()
    assert room.stored(CheckItem)[0].remark == "Two topics left"
    assert not room.stored(CheckItem)[0].done
    before = room.changes()
    page.lines["lot"].remark.setFocus()
    page.lines["people"].tick.setFocus()
    assert room.changes() == before
    room.workspace.undo()
    assert page.lines["lot"].remark.text() == ""


def test_jump_goes_to_the_line(page: ChecklistPage) -> None:
    assert page.jump_to(check_item_id("5.1", "lot"))
    assert focus() is page.lines["lot"].tick
    assert not page.jump_to("elsewhere")


def test_what_the_figures_prove_is_marked_as_done_in_a_way_of_its_own(
    page: ChecklistPage, room: Room, qtbot: QtBot
) -> None:
    """Neither an empty box nor a tick by hand."""
    tick = page.lines["people"].tick
    empty = tick.grab().toImage()
    room.add(Person(position=1, name="Ada"))
    assert page.summary() == "1 of 2 done"
    assert not tick.isChecked()
    proven = tick.grab().toImage()
    assert proven != empty
    inside = QRect(2, tick.height() // 2 - 5, 11, 11)
    accent = theme().color("accent").rgb()
    assert accent in pixels(proven, inside)
    assert accent not in pixels(empty, inside)
    tick.click()
    assert tick.grab().toImage() != proven
    assert page.lines["lot"].tick.property("proven") is False


def pixels(picture: QImage, place: QRect) -> set[int]:
    return {
        picture.pixel(x, y)
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    }


def test_a_remark_has_room_ends_in_dots_and_is_whole_in_its_tip(page: ChecklistPage, room: Room) -> None:
    said = "Thomas Keller waits for the second offer of the vendor and answers by Friday, he says"
    row = page.lines["lot"]
    page.set_remark(row.item, said)
    assert row.remark.width() > 300
    assert row.remark.toolTip() == said
    whole = row.remark.grab().toImage()
    right = QRect(row.remark.width() - 10, 6, 8, row.remark.height() - 12)
    assert len(pixels(whole, right)) == 1  # nothing is cut at the edge: it ended before, in dots
    row.remark.setFocus()
    assert row.remark.text() == said


def test_tick_words_and_remark_stand_on_one_line(page: ChecklistPage) -> None:
    row = page.lines["lot"]
    first = row.text.y() + row.text.contentsMargins().top() + row.text.fontMetrics().height() / 2
    assert first == pytest.approx(row.tick.geometry().center().y() + 0.5, abs=1)
    assert first == pytest.approx(row.remark.geometry().center().y() + 0.5, abs=1)
