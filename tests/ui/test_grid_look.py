"""The rating grid shows whole rows and words: headings that stay, names of departments, remarks, the agreement."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QTextCursor
from pytestqt.qtbot import QtBot

from crmworkshop.activities.ratings import GAP_RATING
from crmworkshop.language import load, speaking
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added
from crmworkshop.models.processes import Process
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.grid.content import Head
from crmworkshop.ui.grid.headers import QuestionHeader
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace
from tests.ui.grids import CURRENT, GAP, SATISFACTION, shown, vote, workshop_at

MANY = ("Marketing", "Customer service", "Partner management", "Field service", "Product management", "IT")


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    """Two areas of which the second has forty processes."""
    made = workshop_at(tmp_path / "w.crmw", MANY + tuple(f"{name} abroad" for name in MANY))
    more = (
        Process(
            id=f"2.1.{at}",
            position=float(100 + at),
            code=f"2.1.{at}",
            name=f"Settling of disputed invoices and credit notes {at}",
            level=3,
            parent="2.1",
            in_scope=True,
        )
        for at in range(2, 42)
    )
    made.do(Change("More", tuple(added(process) for process in more)))
    yield made
    made.close()
    theme().set_zoom(100)


def page_at(qtbot: QtBot, workshop: Workshop, height: int, departments: bool = False) -> RatingGridPage:
    shape = SATISFACTION if departments else GAP
    page = RatingGridPage(shape, GAP_RATING, Workspace(workshop))
    shown(qtbot, page, 830, height)
    page.view.setFocus()
    return page


@pytest.mark.parametrize("height", [520, 533, 547, 600])
def test_rows_are_whole_wherever_one_stands(qtbot: QtBot, workshop: Workshop, height: int) -> None:
    page = page_at(qtbot, workshop, height)
    view, row = page.view, theme().px(32)
    for at in (0, 9, 25, 38, 12, len(page.model.rows) - 1):
        view.go_to(at, CURRENT)
        assert view.viewport().height() % row == 0
        assert view.rowViewportPosition(at) % row == 0
        assert 0 <= view.rowViewportPosition(at) <= view.viewport().height() - row


def test_the_area_stays_in_sight_and_the_current_row_never_lies_under_it(
    qtbot: QtBot, workshop: Workshop
) -> None:
    page = page_at(qtbot, workshop, 520)
    view, row = page.view, theme().px(32)
    view.go_to(0, CURRENT)
    assert view.sticky.isHidden()

    view.go_to(30, CURRENT)
    assert view.sticky.isVisible()
    assert view.sticky.head is not None
    assert view.sticky.head.title == "Sales · Deals"
    assert view.sticky.y() == view.horizontalHeader().height()
    for _ in range(12):  # upwards: there is a row of air between it and the heading
        qtbot.keyClick(view, Qt.Key.Key_Up)
        assert view.rowViewportPosition(view.currentIndex().row()) >= 2 * row

    qtbot.mouseClick(view.sticky, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    head = page.model.rows[view.currentIndex().row()]
    assert isinstance(head, Head)
    assert head.title == "Deals"


def test_names_of_departments_are_whole_in_narrow_columns(qtbot: QtBot, workshop: Workshop) -> None:
    """Twelve of them: each word is wider than its column, so they stand upright, in as many pixels as they need."""
    page = page_at(qtbot, workshop, 560, departments=True)
    header = page.view.horizontalHeader()
    assert isinstance(header, QuestionHeader)
    metrics = QFontMetrics(theme().font(11, 600))
    assert page.view.columnWidth(2) < metrics.horizontalAdvance("management") + 12
    assert header.turned()
    qtbot.waitUntil(lambda: header.height() >= metrics.horizontalAdvance("management") + 16)
    assert header.height() < 130 + 20

    picture = header.grab().toImage()
    left, width = header.sectionViewportPosition(2), header.sectionSize(2)
    muted = theme().color("muted")
    inked = [
        y
        for y in range(picture.height())
        if any(abs(picture.pixelColor(x, y).red() - muted.red()) < 60 for x in range(left, left + width))
    ]
    assert inked[0] > 2  # nothing of a name is cut at the top
    assert inked[-1] - inked[0] >= metrics.horizontalAdvance("management") - 3


def test_few_departments_keep_level_names(qtbot: QtBot, tmp_path: Path) -> None:
    made = workshop_at(tmp_path / "w.crmw", ("Marketing", "Customer service"))
    page = page_at(qtbot, made, 560, departments=True)
    header = page.view.horizontalHeader()
    assert isinstance(header, QuestionHeader)
    assert not header.turned()
    assert header.height() <= 16 + 2 * 15
    made.close()


def test_the_strip_below_keeps_its_height_and_shows_two_whole_lines(qtbot: QtBot, workshop: Workshop) -> None:
    """Also with a median to take: the grid above never moves while the cursor does."""
    vote(workshop, "2.1.1", Question.CURRENT, (1, 1, 4, 4))
    page = page_at(qtbot, workshop, 560)
    heights = set()
    for at in range(6):
        page.view.go_to(at, CURRENT)
        qtbot.wait(1)
        heights.add((page.detail.height(), page.view.height()))
    assert len(heights) == 1

    field = page.detail.reason
    field.setPlainText("One line\nand another")
    assert field.cursorRect().top() >= 0
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert field.verticalScrollBar().value() == 0
    assert field.cursorRect().bottom() <= field.viewport().height()
    page.resize(830, 1000)
    qtbot.waitUntil(lambda: page.detail.height() > next(iter(heights))[0])


def test_what_the_room_should_talk_about_is_said_in_german_too(qtbot: QtBot, workshop: Workshop) -> None:
    vote(workshop, "2.1.1", Question.CURRENT, (1, 1, 4, 4))
    with speaking(load("de")):
        page = page_at(qtbot, workshop, 560)
        column = [getattr(each, "name", "") for each in page.model.content.columns].index("agreement")
        bold = QFontMetrics(theme().font(weight=600, tabular=True))
        bars = 4 * 8 + 6
        assert page.view.columnWidth(column) >= bars + bold.horizontalAdvance("0,11 besprechen") + 16
