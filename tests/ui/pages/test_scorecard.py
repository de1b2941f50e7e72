"""Scores take one keystroke each; points and words are the same figure."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import Scorecard
from crmworkshop.method.vocabulary import VENDOR_CRITERIA
from crmworkshop.models.vendors import DataArea, Product, VendorScore
from crmworkshop.ui.pages.scorecard import ScorecardPage
from tests.ui.pages.room import Room, focus, press, room_at, show, write

KERN = Product(position=1, name="Kern CRM")
USABILITY = VendorScore(position=1, product=KERN.id, criterion="Usability")
TRAINING = VendorScore(position=2, product=KERN.id, criterion="Training")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made


def page_of(qtbot: QtBot, room: Room, activity_id: str) -> ScorecardPage:
    activity = next(each for each in ACTIVITIES if each.id == activity_id)
    shape = next(tab for tab in activity.tabs if isinstance(tab, Scorecard))
    page = ScorecardPage(shape, activity, room.workspace)
    page.tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    show(qtbot, page)
    return page


def own(room: Room) -> list[Decimal | None]:
    return [score.own for score in room.stored(VendorScore)]


def test_one_key_scores_a_word_and_goes_on(qtbot: QtBot, room: Room) -> None:
    first, second = DataArea(position=1, name="Quality"), DataArea(position=2, name="Governance")
    room.add(first, second)
    page = page_of(qtbot, room, "3.1.3")
    assert focus() is page.view
    write("g2")
    assert [area.rating for area in room.stored(DataArea)] == [4, 2]
    assert room.last == "Change rating of Governance to Poor"
    assert page.summary() == "2 of 2 scored"
    press(Qt.Key.Key_Backspace)
    assert [area.rating for area in room.stored(DataArea)] == [4, None]


@pytest.mark.parametrize(
    ("typed", "points"),
    [("!", 0), ("@", 25), ("#", 50), ("$", 75), ("%", 100), ("g", 75), ("f", 50), ("p", 25), ("G", 75)],
)
def test_a_word_s_key_gives_its_points(qtbot: QtBot, room: Room, typed: str, points: int) -> None:
    room.add(KERN, USABILITY, TRAINING)
    page = page_of(qtbot, room, "2.3.1")
    write(typed)
    assert own(room) == [Decimal(points), None]
    assert page.view.row().record.criterion == "Training"
    room.workspace.undo()
    assert own(room) == [None, None]


def test_digits_are_points(qtbot: QtBot, room: Room) -> None:
    room.add(KERN, USABILITY, TRAINING)
    page = page_of(qtbot, room, "2.3.1")
    write("62")
    press(Qt.Key.Key_Return)
    write("101")
    press(Qt.Key.Key_Return)
    assert own(room) == [Decimal(62), None]
    assert page.line.said.startswith("Own score: must be at most 100.")
    press(Qt.Key.Key_Escape)
    assert own(room) == [Decimal(62), None]
    assert (
        page.model.data(page.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
        == "Kern CRM, 1 of 2 scored"
    )


def test_a_product_typed_on_the_empty_page_brings_its_criteria(qtbot: QtBot, room: Room) -> None:
    page = page_of(qtbot, room, "2.3.1")
    page.first_head.setFocus()
    write("Salesbase")
    press(Qt.Key.Key_Return)
    (product,) = room.stored(Product)
    assert product.name == "Salesbase"
    assert [score.criterion for score in room.stored(VendorScore)] == [term.name for term in VENDOR_CRITERIA]
    assert {score.product for score in room.stored(VendorScore)} == {product.id}
    assert page.summary() == "0 of 14 scored"
    page.add_head.setFocus()
    write("salesbase")
    press(Qt.Key.Key_Return)
    assert page.line.said == "“salesbase” is in the list already."
    page.add_head.selectAll()
    write("Kern")
    press(Qt.Key.Key_Return)
    assert len(room.stored(VendorScore)) == 28
    assert [row.title for row in page.model.rows if row.title] == ["Salesbase", "Kern"]


def test_a_criterion_of_one_s_own_joins_the_last_product(qtbot: QtBot, room: Room) -> None:
    room.add(KERN, USABILITY)
    page = page_of(qtbot, room, "2.3.1")
    page.add_first()
    write("Data residency")
    press(Qt.Key.Key_Return)
    assert [(score.product, score.criterion) for score in room.stored(VendorScore)] == [
        (KERN.id, "Usability"), (KERN.id, "Data residency"),
    ]  # fmt: skip


def test_flags_are_read_only(qtbot: QtBot, room: Room) -> None:
    room.add(KERN, USABILITY.with_values(own=Decimal(50), benchmark=Decimal(70)))
    page = page_of(qtbot, room, "2.3.2")
    flag = page.model.columnCount() - 1
    assert not page.model.flags(page.model.index(1, flag)) & Qt.ItemFlag.ItemIsEditable
    assert page.model.text(page.model.rows[1], flag)
    before = room.changes()
    page.view.go(1, flag)
    write("x")
    assert room.changes() == before


def test_jump_shows_the_score(qtbot: QtBot, room: Room) -> None:
    room.add(KERN, USABILITY, TRAINING)
    page = page_of(qtbot, room, "2.3.1")
    assert page.jump_to(TRAINING.id)
    assert page.view.row().record.id == TRAINING.id
    assert not page.jump_to("nothing")
