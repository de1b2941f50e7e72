"""What is seen on the screen stands out by 3 to 1 in every theme (WCAG 2.2, 1.4.11), measured on painted pixels."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import Checklist, RecordList, Scorecard
from crmworkshop.method.states import ActivityProgress
from crmworkshop.models.people import Person
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.ui.controls import button
from crmworkshop.ui.pages.checklist import ChecklistPage
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.pages.scorecard import ScorecardPage
from crmworkshop.ui.rail import Progress, Rail
from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.widgets.chips import Chip
from tests.ui.pages.room import Room, room_at
from tests.ui.test_theme import contrast

THEMES: Final = [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST]


@pytest.fixture(params=THEMES, ids=str)
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Scheme]:
    theme().install(qapp, request.param)
    yield request.param
    theme().choose(Scheme.LIGHT)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made


def shown(qtbot: QtBot, widget: QWidget, width: int = 860, height: int = 600) -> None:
    widget.resize(width, height)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def colours(picture: QImage, place: QRect) -> list[QColor]:
    """The colours in a part of a picture, the commonest first."""
    inside = place.intersected(picture.rect())
    found = Counter(
        picture.pixel(x, y)
        for x in range(inside.left(), inside.right() + 1)
        for y in range(inside.top(), inside.bottom() + 1)
    )
    return [QColor(pixel) for pixel, _count in found.most_common()]


def stands_out(picture: QImage, place: QRect, ground: QColor) -> float:
    """The strongest contrast with ``ground`` of a colour that is there in a whole line."""
    return max(contrast(each, ground) for each in colours(picture, place)[:3])


def test_the_whole_of_a_score_is_seen_and_how_much_of_it_is_full(
    qtbot: QtBot, room: Room, scheme: Scheme
) -> None:
    product = Product(position=1, name="Kern CRM")
    score = VendorScore(position=1, product=product.id, criterion="Usability", own=Decimal(50))
    room.add(product, score)
    activity = next(each for each in ACTIVITIES if each.id == "2.3.1")
    shape = next(each for each in activity.tabs if isinstance(each, Scorecard))
    page = ScorecardPage(shape, activity, room.workspace)
    shown(qtbot, page)
    view = page.view
    at = view.records.listing.columns.index("own")
    view.clearSelection()
    view.setCurrentIndex(view.records.index(1, at + 1))
    cell = view.visualRect(view.records.index(1, at))
    picture = view.viewport().grab().toImage()
    middle = cell.center().y()
    track = [picture.pixelColor(x, middle) for x in range(cell.left() + 9, cell.right() - 42)]
    full, rest = track[len(track) // 4], track[3 * len(track) // 4]
    assert contrast(full, rest) >= 3
    edge = picture.pixelColor(cell.left() + 9 + 3 * len(track) // 4, middle - 3)
    assert contrast(edge, theme().color("surface")) >= 3


def test_steps_not_reached_are_seen(qtbot: QtBot, room: Room, scheme: Scheme) -> None:
    room.add(Person(position=1, name="Ada", influence=2, interest=2))
    activity = next(each for each in ACTIVITIES if each.id == "1.1.1")
    shape = next(each for each in activity.tabs if isinstance(each, RecordList))
    page = RecordListPage(shape, activity, room.workspace)
    shown(qtbot, page)
    view = page.view
    cell = view.visualRect(view.records.index(0, view.records.listing.columns.index("influence")))
    picture = view.viewport().grab().toImage()
    surface = theme().color("surface")
    left = cell.left() + 8
    full = stands_out(picture, QRect(left + 6, cell.top() + 8, 4, 16), surface)
    last = stands_out(picture, QRect(left + 24, cell.top() + 8, 4, 16), surface)
    assert full >= 3
    assert last >= 3
    middle = QRect(left + 25, cell.center().y() - 1, 2, 2)
    assert contrast(colours(picture, middle)[0], theme().color("accent")) >= 3  # an outline, not a fill


def test_a_place_chosen_in_the_rail_stands_out(qtbot: QtBot, scheme: Scheme) -> None:
    rail = Rail()
    rail.show_progress(
        (Progress("1.1.1", ActivityProgress.NOT_STARTED), Progress("1.1.2", ActivityProgress.DONE))
    )
    shown(qtbot, rail, rail.width(), 500)
    rail.select("1.1.1")
    place = rail.visualItemRect(rail.item(3))
    picture = rail.viewport().grab().toImage()
    ground = theme().color("bg")
    words = stands_out(picture, place, ground)
    assert words >= 4.5
    if scheme is Scheme.CONTRAST:  # in the others the colour of the words and their weight tell it
        edge = [picture.pixelColor(x, place.top() + 1) for x in range(place.left() + 30, place.right() - 30)]
        assert min(contrast(each, ground) for each in edge) >= 3


def test_a_switch_is_known_as_one_and_says_that_it_is_on(qtbot: QtBot, scheme: Scheme) -> None:
    holder = QWidget()
    holder.setObjectName("surface")
    chip = Chip("Open", holder)
    chip.setCheckable(True)
    chip.resize(chip.sizeHint())
    shown(qtbot, holder, 200, 60)
    surface = theme().color("surface")
    off = chip.grab().toImage()
    edge = QRect(chip.width() // 2 - 4, 0, 8, 3)
    assert stands_out(off, edge, surface) >= 3 or max(contrast(c, surface) for c in colours(off, edge)) >= 3
    room_for_tick = QRect(8, 4, 14, chip.height() - 8)
    assert len(colours(off, room_for_tick)) <= 2
    width = chip.sizeHint().width()
    chip.setChecked(True)
    on = chip.grab().toImage()
    assert max(contrast(each, theme().color("soft")) for each in colours(on, room_for_tick)) >= 3
    assert chip.sizeHint().width() == width


def test_buttons_are_no_ghosts_beside_fields(qtbot: QtBot, scheme: Scheme) -> None:
    """Their frame is fainter than a field's, but seen."""
    holder = QWidget()
    holder.setObjectName("surface")
    made = button("Mark done")
    made.setParent(holder)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.resize(made.sizeHint())
    shown(qtbot, holder, 200, 60)
    frame = made.grab().toImage().pixelColor(made.width() // 2, 0)
    surface = theme().color("surface")
    assert contrast(frame, surface) >= {Scheme.LIGHT: 1.5, Scheme.DARK: 2.0, Scheme.CONTRAST: 3.0}[scheme]
    assert contrast(frame, surface) <= contrast(theme().color("edge"), surface)


def test_how_far_a_checklist_is_can_be_seen(qtbot: QtBot, room: Room, scheme: Scheme) -> None:
    activity = next(each for each in ACTIVITIES if any(isinstance(s, Checklist) for s in each.tabs))
    shape = next(each for each in activity.tabs if isinstance(each, Checklist))
    page = ChecklistPage(shape, activity, room.workspace)
    shown(qtbot, page)
    bar = page.findChild(QProgressBar)
    assert bar is not None
    bar.setValue(bar.maximum() // 2)
    picture = bar.grab().toImage()
    middle = picture.height() // 2
    full, rest = (
        picture.pixelColor(picture.width() // 4, middle),
        picture.pixelColor(3 * picture.width() // 4, middle),
    )
    assert contrast(full, rest) >= 3
    edge = picture.pixelColor(3 * picture.width() // 4, 0)
    assert contrast(edge, theme().color("surface")) >= 3


def test_headings_of_groups_have_a_ground(scheme: Scheme) -> None:
    assert contrast(theme().color("group"), theme().color("surface")) > 1.05
    assert contrast(theme().color("text"), theme().color("group")) >= 7
