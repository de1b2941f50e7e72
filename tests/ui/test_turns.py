"""A page that is gone to is made in turns of the event loop, and nothing that is done meanwhile gets lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.models.changes import Change, added
from crmworkshop.models.processes import Rating
from crmworkshop.models.rounds import Round
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.grid.view import RatingView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.page import Page
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.shell import Shell


def view_of(opened: Opened) -> ActivityView:
    view = opened.view
    assert isinstance(view, ActivityView)
    return view


def made(view: ActivityView) -> list[Page]:
    """The pages of a view that have been made."""
    return view.findChildren(Page)


def shown(view: ActivityView) -> bool:
    return isinstance(view.pages.top, Page)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_frame_is_there_first_and_the_page_gets_the_keyboard_when_it_is_shown(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.show_place("2.1.2")
    view = view_of(opened)
    assert (view.title.isVisible(), made(view), view.summary.text()) == (True, [], "")
    qtbot.waitUntil(lambda: shown(view))
    (page,) = made(view)
    assert page.isVisible()
    assert isinstance(focus(), RatingView)
    assert view.summary.text().endswith("rated")
    assert opened.window.status.summary.text() == view.summary.text()


def test_what_is_typed_before_the_page_is_there_reaches_it(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.show_place("2.1.1")
    view = view_of(opened)
    assert made(view) == []
    qtbot.keyClicks(focus(), "4")
    page = view.page
    assert isinstance(page, RatingGridPage)
    (rated,) = opened.workspace.snapshot.all(Rating)
    assert rated.value == 4
    assert focus() is page.view
    qtbot.keyClicks(focus(), "3")
    assert sorted(each.value or 0 for each in opened.workspace.snapshot.all(Rating)) == [3, 4]


def test_the_keys_of_a_page_come_before_those_of_the_window_from_the_first_moment(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.show_place("1.4.2")
    view = view_of(opened)
    qtbot.keyClick(focus(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focus().accessibleName().startswith("Filter")
    assert shown(view)


def test_no_page_is_made_for_who_runs_past(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("2.1.1")
    passed = view_of(opened)
    opened.show_place("2.2.1")
    reached = view_of(opened)
    qtbot.waitUntil(lambda: shown(reached))
    assert made(passed) == []
    opened.show_place("2.1.1")
    qtbot.waitUntil(lambda: shown(passed))
    assert len(made(passed)) == 1


def test_who_asks_for_the_page_gets_it_at_once(in_front: Shell, opened: Opened) -> None:
    opened.show_place("2.1.2")
    view = view_of(opened)
    page = view.page
    assert (view.pages.top, page.isVisible(), made(view)) == (page, True, [page])


def test_another_part_is_made_in_turns_too(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("2.2.1")
    view = view_of(opened)
    first = view.page
    told: list[QWidget | None] = []
    opened.go_by_part(1)
    assert made(view) == [first]
    assert not first.isVisible()
    view.when_shown(lambda: told.append(view.pages.top))
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [view.page]
    assert view.page is not first
    view.when_shown(lambda: told.append(None))
    assert told[-1] is None
    opened.go_by_part(-1)
    assert view.pages.top is first  # known already: shown at once


@pytest.mark.parametrize("place", [item.id for item in ACTIVITIES if len(item.tabs) > 2][1:4])
def test_a_part_chosen_before_the_first_one_is_made_is_the_only_one_made(
    in_front: Shell, opened: Opened, qtbot: QtBot, place: str
) -> None:
    opened.show_place(place)
    view = view_of(opened)
    view.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown(view))
    assert made(view) == [view.page]


@pytest.mark.parametrize("place", ["decisions", "agenda", "deliverables", "settings"])
def test_places_that_are_no_activity_are_made_in_turns_too(
    in_front: Shell, opened: Opened, qtbot: QtBot, place: str
) -> None:
    qtbot.waitUntil(lambda: shown(view_of(opened)))
    opened.show_place(place)
    assert (opened.current, place in opened.views) == (place, False)
    qtbot.waitUntil(lambda: place in opened.views and opened.views[place].isVisible())
    assert opened.views[place].isAncestorOf(focus())
    opened.show_place("2.1.1")
    opened.show_place(place)
    assert opened.views[place].isVisible()  # known already: shown at once


def test_a_list_gets_what_is_typed_before_it_is_there(in_front: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("decisions")
    opened.show_place("parking")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)  # adds the first line
    assert "decisions" not in opened.views
    assert opened.views["parking"].isVisible()
    assert opened.views["parking"].isAncestorOf(focus())


def test_a_jump_makes_only_the_page_that_has_the_record(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    process = opened.workspace.figures.considered[0].process
    opened.show_place("1.4.2")
    view = view_of(opened)
    opened.workspace.do(Change("one more", (added(Round(name="First impression")),)))
    opened.jump_to(process.id)
    assert made(view) == [view.page]
    record = opened.workspace.snapshot.all(Round)[0]
    opened.jump_to(record.id)
    assert opened.current == "2.2.1"
    assert made(view_of(opened)) == [view_of(opened).page]
    standing = view_of(opened).page.standing_on()
    assert standing is not None and standing.id == record.id
