"""Long texts of a list are read aloud: their rows have up to three lines, and typing goes on as in one line."""

from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.closing import COMPLETE
from crmworkshop.activities.spec import RecordList
from crmworkshop.activities.stakeholders import STAKEHOLDERS
from crmworkshop.models.people import Person
from crmworkshop.models.room import OpenItem
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.row_lines import broken
from tests.ui.grids import shown
from tests.ui.pages.room import Room, focus, press, room_at, write

OPEN = COMPLETE.tabs[1]
LONG = (
    "The running cost of the quotation solution from the second offer is to be compared with the first. " * 3
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made


def page_of(qtbot: QtBot, room: Room) -> RecordListPage:
    assert isinstance(OPEN, RecordList)
    page = RecordListPage(OPEN, COMPLETE, room.workspace)
    shown(qtbot, page, 840, 560)
    page.view.setFocus()
    return page


def heights(page: RecordListPage) -> list[int]:
    return [page.view.rowHeight(at) for at in range(len(page.model.rows))]


def test_a_long_text_has_up_to_three_lines_and_a_short_one_its_usual_row(qtbot: QtBot, room: Room) -> None:
    room.add(OpenItem(position=1, text=LONG), OpenItem(position=2, text="Short"))
    page = page_of(qtbot, room)
    assert heights(page) == [32 + 2 * 20, 32, 32]


def test_the_lines_of_a_text_hold_all_of_it_or_end_in_dots(qtbot: QtBot) -> None:
    font = theme().font(13)
    metrics = QFontMetrics(font)
    words = "one two three four five six seven eight nine ten eleven twelve"
    width = metrics.horizontalAdvance("seven eight nine") + 4
    whole = broken(words, font, width, 20)
    assert " ".join(whole) == words
    assert all(metrics.horizontalAdvance(line) <= width for line in whole)
    cut = broken(words, font, width, 2)
    assert len(cut) == 2
    assert cut[0] == whole[0]
    assert cut[1].endswith("…")
    assert broken("one", font, width, 3) == ("one",)


def test_typing_in_a_high_row_takes_one_line_and_enter_goes_down(qtbot: QtBot, room: Room) -> None:
    room.add(OpenItem(position=1, text=LONG, owner="Ada"), OpenItem(position=2, text="Short", owner="Ben"))
    page = page_of(qtbot, room)
    page.view.go(0, 2)
    write("Cleo")
    editor = focus()
    assert isinstance(editor, QWidget)
    assert editor.height() <= 32
    press(Qt.Key.Key_Return)
    assert [item.owner for item in room.stored(OpenItem)] == ["Cleo", "Ben"]
    assert page.view.currentIndex().row() == 1


def test_a_row_grows_and_shrinks_with_what_is_typed(qtbot: QtBot, room: Room) -> None:
    room.add(OpenItem(position=1, text="Short"))
    page = page_of(qtbot, room)
    page.view.go(0, 0)
    write(LONG.strip())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: heights(page)[0] == 72)
    room.workspace.undo()
    qtbot.waitUntil(lambda: heights(page)[0] == 32)


def test_where_all_rows_fit_only_with_two_lines_they_have_two(qtbot: QtBot, room: Room) -> None:
    room.add(*(OpenItem(position=at, text=LONG) for at in range(1, 8)))
    page = page_of(qtbot, room)
    space = page.view.viewport().height()
    assert 7 * 72 + 32 > space >= 7 * 52 + 32
    assert heights(page) == [52] * 7 + [32]


def test_a_table_scrolled_sideways_keeps_even_rows_where_high_ones_have_no_room(
    qtbot: QtBot, room: Room
) -> None:
    room.add(*(Person(position=at, name=f"Person {at}", job_title=LONG) for at in range(30)))
    shape = STAKEHOLDERS.tabs[0]
    assert isinstance(shape, RecordList)
    page = RecordListPage(shape, STAKEHOLDERS, room.workspace)
    shown(qtbot, page, 840, 560)
    assert set(heights(page)) == {32}


def test_a_long_list_stays_quick_and_even(qtbot: QtBot, room: Room) -> None:
    room.add(*(OpenItem(position=at, text=f"{at} {LONG}") for at in range(1500)))
    page = page_of(qtbot, room)
    assert set(heights(page)) == {32}
    began = process_time()
    for _ in range(100):
        page.view.row_lines.fit()
    assert process_time() - began < 0.1
