"""What a newcomer stumbled over in rating grids: figures without a name, keys that lead elsewhere, silent columns."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.spec import RatingGrid
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.grid.cells import look_of
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from tests.ui.grids import CURRENT, DESIRED, IMPORTANCE, grid, vote, workshop_at

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEAD, PLANNING, SALES, DEALS, QUOTATION = 2, 3, 4, 5, 6
AGREEMENT = 4
RELEVANCE = RatingGrid("Rate", (Question.IMPORTANCE,), figures=("answers", "agreement"))


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return workshop_at(tmp_path / "w.crmw")


def at(page: RatingGridPage) -> tuple[int, int]:
    index = page.view.currentIndex()
    return index.row(), index.column()


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def click(qtbot: QtBot, page: RatingGridPage, row: int, column: int) -> None:
    place = page.view.visualRect(page.model.index(row, column)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_header(qtbot: QtBot, page: RatingGridPage, column: int) -> None:
    header = page.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def reason(workshop: Workshop, process: str, question: Question = Question.CURRENT) -> str:
    known = workshop.find(Rating, rating_id(process, question))
    return known.reason if known is not None else ""


# -- figures say what they are about -------------------------------------------------------------------


def test_the_least_agreement_names_its_question_in_column_tip_and_speech(
    qtbot: QtBot, workshop: Workshop
) -> None:
    """Importance 1 1 4 4: all at the ends, 0.00. Current 2 2 2 2: 1.00."""
    vote(workshop, "1.1.1", Question.IMPORTANCE, (1, 1, 4, 4))
    vote(workshop, "1.1.1", Question.CURRENT, (2, 2, 2, 2))
    page = grid(qtbot, workshop)
    look = look_of(page.model.content, page.model.content.by_key["1.1.1"], AGREEMENT)
    assert (look.text, look.under) == ("0.00 talk", "Importance")
    index = page.model.index(LEAD, AGREEMENT)
    told = str(page.model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert told.splitlines()[-1] == "Shown is the least agreement, on Importance."
    assert page.model.data(index, Qt.ItemDataRole.AccessibleTextRole) == (
        "Lead capture, Agreement: 0.00 talk, Importance"
    )
    page.view.go_to(LEAD, IMPORTANCE)
    assert "agreement 0.00" in page.detail.tally.text()
    page.view.go_to(LEAD, CURRENT)
    assert "agreement 1.00" in page.detail.tally.text()


def test_where_one_question_is_asked_its_agreement_needs_no_name(qtbot: QtBot, workshop: Workshop) -> None:
    vote(workshop, "1.1.1", Question.IMPORTANCE, (1, 4))
    page = grid(qtbot, workshop, RELEVANCE)
    assert look_of(page.model.content, page.model.content.by_key["1.1.1"], 2).under == ""


def test_answers_are_those_to_the_question_of_the_grid(qtbot: QtBot, workshop: Workshop) -> None:
    vote(workshop, "1.1.1", Question.IMPORTANCE, (3, 3, 4))
    vote(workshop, "1.1.1", Question.CURRENT, (1, 2, 2, 3, 3))
    page = grid(qtbot, workshop, RELEVANCE)
    page.view.go_to(LEAD, IMPORTANCE)
    assert page.model.data(page.model.index(LEAD, 1)) == "3"
    assert "from 3 ballots" in page.detail.tally.text()
    assert str(page.model.data(page.model.index(LEAD, 1), Qt.ItemDataRole.ToolTipRole)).count("answers") == 1


def test_the_least_agreement_is_sorted_first(qtbot: QtBot, workshop: Workshop) -> None:
    vote(workshop, "1.1.1", Question.CURRENT, (2, 2))
    vote(workshop, "2.1.1", Question.CURRENT, (1, 4))
    page = grid(qtbot, workshop)

    def order() -> list[str]:
        return [str(page.model.headerData(row, Qt.Orientation.Vertical)) for row in range(2)]

    click_header(qtbot, page, AGREEMENT)
    assert order() == ["2.1.1 Quotation", "1.1.1 Lead capture"]
    click_header(qtbot, page, AGREEMENT)
    assert order() == ["1.1.1 Lead capture", "2.1.1 Quotation"]
    click_header(qtbot, page, AGREEMENT)
    assert page.model.sorting is None


def test_a_decision_taken_away_says_what_stands_now(qtbot: QtBot, workshop: Workshop) -> None:
    vote(workshop, "1.1.1", Question.CURRENT, (1, 1, 2))
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    press(qtbot, Qt.Key.Key_3)
    page.view.go_to(LEAD, CURRENT)
    assert page.detail.tally.text().startswith("3 answers · ")
    press(qtbot, Qt.Key.Key_Delete)
    assert page.detail.tally.text().startswith("Not decided: from 3 ballots · ")


# -- the reason belongs to the cell one stands on ------------------------------------------------------


def give_reason(qtbot: QtBot, page: RatingGridPage, text: str) -> None:
    press(qtbot, Qt.Key.Key_R, CTRL)
    assert page.detail.reason.hasFocus()
    qtbot.keyClicks(page.detail.reason, text)
    press(qtbot, Qt.Key.Key_Escape)


def test_right_after_a_rating_the_reason_is_for_what_was_rated(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    press(qtbot, Qt.Key.Key_2)
    give_reason(qtbot, page, "slow")
    assert at(page) == (PLANNING, CURRENT)
    assert (reason(workshop, "1.1.1"), reason(workshop, "1.1.2")) == ("slow", "")


@pytest.mark.parametrize("how", ["clicks it", "moves away and back", "undoes"])
def test_once_somebody_goes_to_a_cell_the_reason_is_for_that_one(
    qtbot: QtBot, workshop: Workshop, how: str
) -> None:
    workshop.do(
        Change(
            "decide",
            tuple(
                added(
                    Rating(
                        id=rating_id(key, Question.CURRENT), process=key, question=Question.CURRENT, value=1
                    )
                )
                for key in ("1.1.1", "1.1.2")
            ),
        )
    )
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    press(qtbot, Qt.Key.Key_2)
    assert at(page) == (PLANNING, CURRENT)
    if how == "clicks it":
        click(qtbot, page, PLANNING, CURRENT)
    elif how == "moves away and back":
        press(qtbot, Qt.Key.Key_Right)
        press(qtbot, Qt.Key.Key_Left)
    else:
        page.workspace.undo()
    give_reason(qtbot, page, "no owner")
    assert at(page) == (PLANNING, CURRENT)
    assert (reason(workshop, "1.1.1"), reason(workshop, "1.1.2")) == ("", "no owner")


def test_from_the_reason_a_click_leads_where_it_says(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    press(qtbot, Qt.Key.Key_2)
    press(qtbot, Qt.Key.Key_R, CTRL)
    click(qtbot, page, QUOTATION, DESIRED)
    page.filters.words.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert at(page) == (QUOTATION, DESIRED)


def test_a_minority_view_is_told_as_one(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    page.detail.minority.setFocus()
    qtbot.keyClicks(page.detail.minority, "Sales differs")
    press(qtbot, Qt.Key.Key_Escape)
    assert workshop.undo_label == "Note the minority view on “Lead capture” Current"
    page.detail.reason.setFocus()
    qtbot.keyClicks(page.detail.reason, "slow")
    press(qtbot, Qt.Key.Key_Escape)
    assert workshop.undo_label == "Note the reason of “Lead capture” Current"


# -- several cells -------------------------------------------------------------------------------------


def test_a_column_that_is_chosen_says_so_and_what_was_done_to_it(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    click_header(qtbot, page, CURRENT)
    assert page.detail.title.text() == "Current · 3 cells chosen"
    assert page.detail.tally.text() == "One key rates them all: type 1–4 or P M G E"
    assert not page.detail.reason.isEnabled()
    with qtbot.waitSignal(page.toast) as said:
        press(qtbot, Qt.Key.Key_3)
    assert said.args == ["Rated 3 processes Good in Current"]
    with qtbot.waitSignal(page.toast) as said:
        press(qtbot, Qt.Key.Key_Delete)
    assert said.args == ["Cleared Current of 3 processes"]
    click(qtbot, page, LEAD, CURRENT)
    assert page.detail.title.text() == "Lead capture · Current"
    assert page.detail.reason.isEnabled()


def test_a_block_says_how_many_cells_and_the_reason_takes_the_current_one(
    qtbot: QtBot, workshop: Workshop
) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    press(qtbot, Qt.Key.Key_Right, SHIFT)
    assert page.detail.title.text() == "2 cells chosen"
    give_reason(qtbot, page, "both bad")
    assert reason(workshop, "1.1.1", Question.DESIRED) == "both bad"


def test_one_cell_alone_is_rated_without_more_words(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    with qtbot.assertNotEmitted(page.toast):
        press(qtbot, Qt.Key.Key_3)


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        ((SALES, CURRENT), "Good", "Nothing is rated here: go to a process and one of the questions."),
        ((LEAD, AGREEMENT), "Good", "Nothing is rated here: go to a process and one of the questions."),
        ((LEAD, CURRENT), " ", "Nothing is on the clipboard."),
    ],
    ids=["on a heading", "on a figure", "nothing"],
)
def test_a_paste_that_does_nothing_says_why(
    qtbot: QtBot, workshop: Workshop, place: tuple[int, int], text: str, said: str
) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(*place)
    page.entry.paste(text)
    assert page.banner.isVisible()
    assert page.banner.text.text() == said


def test_a_paste_that_cannot_be_read_names_digits_and_words(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    page.entry.paste("3.2")
    assert "“3.2” is not one of 4 Excellent, 3 Good, 2 Moderate, 1 Poor, - Not important" in (
        page.banner.text.text()
    )


def test_what_is_refused_moves_nothing_and_escape_takes_it_away(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    before = page.view.geometry(), page.view.visualRect(page.model.index(LEAD, CURRENT))
    press(qtbot, Qt.Key.Key_7)
    QApplication.processEvents()
    assert page.banner.isVisible()
    assert (page.view.geometry(), page.view.visualRect(page.model.index(LEAD, CURRENT))) == before
    press(qtbot, Qt.Key.Key_Escape)
    assert not page.banner.isVisible()
    assert at(page) == (LEAD, CURRENT)


# -- where keys lead -----------------------------------------------------------------------------------


def test_tab_goes_from_question_to_question_and_out_at_the_end(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    press(qtbot, Qt.Key.Key_Tab)
    assert at(page) == (LEAD, DESIRED)
    press(qtbot, Qt.Key.Key_Tab)
    assert at(page) == (PLANNING, IMPORTANCE)
    press(qtbot, Qt.Key.Key_Backtab, SHIFT)
    assert at(page) == (LEAD, DESIRED)
    page.view.go_to(PLANNING, AGREEMENT)
    press(qtbot, Qt.Key.Key_Backtab, SHIFT)
    assert at(page) == (PLANNING, DESIRED)
    page.view.go_to(PLANNING, AGREEMENT)
    press(qtbot, Qt.Key.Key_Tab)
    assert at(page) == (QUOTATION, IMPORTANCE)
    page.view.go_to(QUOTATION, DESIRED)
    press(qtbot, Qt.Key.Key_Tab)
    assert not page.view.hasFocus()


def test_arrows_pass_over_open_headings(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(PLANNING, CURRENT)
    press(qtbot, Qt.Key.Key_Down)
    assert at(page) == (QUOTATION, CURRENT)
    press(qtbot, Qt.Key.Key_Up)
    assert at(page) == (PLANNING, CURRENT)
    page.view.go_to(LEAD, CURRENT)
    press(qtbot, Qt.Key.Key_Up)
    assert at(page) == (LEAD, CURRENT)
    press(qtbot, Qt.Key.Key_PageDown)
    assert at(page) == (QUOTATION, CURRENT)
    press(qtbot, Qt.Key.Key_PageUp)
    assert at(page) == (LEAD, CURRENT)


def test_headings_are_folded_from_below_and_a_folded_one_is_stopped_at(
    qtbot: QtBot, workshop: Workshop
) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(QUOTATION, IMPORTANCE)
    press(qtbot, Qt.Key.Key_Left)
    assert at(page) == (DEALS, 0)
    press(qtbot, Qt.Key.Key_Left)
    assert at(page)[0] == DEALS
    assert len(page.model.rows) == QUOTATION
    page.view.go_to(PLANNING, CURRENT)
    press(qtbot, Qt.Key.Key_Down)
    assert at(page)[0] == DEALS
    press(qtbot, Qt.Key.Key_Left)
    assert at(page)[0] == SALES
    page.view.go_to(DEALS, 0)
    press(qtbot, Qt.Key.Key_Right)
    assert len(page.model.rows) == QUOTATION + 1
    press(qtbot, Qt.Key.Key_Right)
    assert at(page) == (QUOTATION, IMPORTANCE)
