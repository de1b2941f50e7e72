"""Rating by keyboard, by blocks and from ballots: what is typed is in the file, and one undo takes it back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from crmworkshop.activities.ratings import GAP_RATING
from crmworkshop.language import load, speaking
from crmworkshop.method.scales import IMPORTANCE as IMPORTANCE_SCALE
from crmworkshop.method.scales import SATISFACTION as SATISFACTION_SCALE
from crmworkshop.method.scales import STATE, Question
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Settings
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui import preferences
from crmworkshop.ui.grid.cells import hint, look_of, nearest_number
from crmworkshop.ui.grid.changes import read_block, write_block
from crmworkshop.ui.grid.filters import DIRECTION
from crmworkshop.ui.grid.look import Style
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.workspace import Workspace
from tests.ui.grids import (
    CURRENT,
    DESIRED,
    GAP,
    IMPORTANCE,
    SATISFACTION,
    decisions,
    grid,
    shown,
    vote,
    workshop_at,
)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEAD, PLANNING, QUOTATION = 2, 3, 6
"""Rows of the processes; the others are headings."""


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return workshop_at(tmp_path / "w.crmw")


def text(page: RatingGridPage, row: int, column: int) -> str:
    return str(page.model.data(page.model.index(row, column)) or "")


def click_header(qtbot: QtBot, page: RatingGridPage, column: int) -> None:
    header = page.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def current(page: RatingGridPage) -> tuple[int, int]:
    index = page.view.currentIndex()
    return index.row(), index.column()


# -- one keystroke per cell ----------------------------------------------------------------------------


def test_digits_and_letters_rate_and_move_down_over_headings(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)

    qtbot.keyClicks(page.view, "pM3")

    assert [text(page, row, CURRENT) for row in (LEAD, PLANNING, QUOTATION)] == ["Poor", "Moderate", "Good"]
    assert current(page) == (QUOTATION, CURRENT)
    assert workshop.undo_label == "Rate “Quotation” Current → Good"
    assert decisions(workshop) == {
        ("1.1.1", "current", None): 1,
        ("1.1.2", "current", None): 2,
        ("2.1.1", "current", None): 3,
    }


def test_it_opens_at_the_first_cell_that_is_not_rated(qtbot: QtBot, workshop: Workshop) -> None:
    first = grid(qtbot, workshop)
    first.view.go_to(LEAD, CURRENT)
    before = current(first)
    first.view.go_to_first()
    qtbot.keyClicks(first.view, "4")
    again = grid(qtbot, workshop)
    assert current(again) != (before[0], 0)
    assert text(again, *current(again)) in ("", "–")


def test_the_other_direction_goes_right_and_is_remembered(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    qtbot.mouseClick(page.filters.direction, Qt.MouseButton.LeftButton)
    page.view.setFocus()
    page.view.go_to(LEAD, IMPORTANCE)

    qtbot.keyClicks(page.view, "c1e2")

    assert [text(page, LEAD, column) for column in range(3)] == ["Crucial", "Poor", "Excellent"]
    assert text(page, PLANNING, IMPORTANCE) == "Secondary"
    assert current(page) == (PLANNING, CURRENT)
    assert preferences.read()[DIRECTION] is True
    assert RatingGridPage(GAP, GAP_RATING, Workspace(workshop)).view.moves_right


@pytest.mark.parametrize("key", ["-", "0", "n"])
def test_not_important_is_given_but_no_number(qtbot: QtBot, workshop: Workshop, key: str) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)

    qtbot.keyClicks(page.view, key)

    assert text(page, LEAD, CURRENT) == "Not important"
    assert decisions(workshop) == {("1.1.1", "current", None): 0}


@pytest.mark.parametrize("key", ["e", "-", "0", "6", "x", "é"])
def test_a_key_that_is_no_single_answer_changes_nothing_and_says_so(
    qtbot: QtBot, workshop: Workshop, key: str
) -> None:
    """Extremely satisfied and extremely dissatisfied share their letter; satisfaction has no “-”."""
    page = grid(qtbot, workshop, SATISFACTION)
    before = current(page)

    page.view.typed.emit(key)

    assert page.banner.isVisible()
    assert f"“{key}”" in page.banner.text.text()
    assert current(page) == before
    assert decisions(workshop) == {}


def test_delete_leaves_no_empty_decision_behind(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    qtbot.keyClicks(page.view, "p")
    page.view.go_to(LEAD, CURRENT)

    qtbot.keyClick(page.view, Qt.Key.Key_Delete)

    assert text(page, LEAD, CURRENT) == ""
    assert workshop.undo_label == "Clear “Lead capture” Current"
    assert current(page) == (LEAD, CURRENT)
    assert decisions(workshop) == {}


def test_a_reason_survives_its_decision_until_it_goes_too(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    qtbot.keyClicks(page.view, "p")
    page.view.go_to(LEAD, CURRENT)
    qtbot.keyClick(page.view, Qt.Key.Key_R, CTRL)
    assert page.detail.reason.hasFocus()
    qtbot.keyClicks(page.detail.reason, "Two systems")
    qtbot.keyClick(page.detail.reason, Qt.Key.Key_Escape)
    key = rating_id("1.1.1", Question.CURRENT)

    kept = workshop.find(Rating, key)
    assert kept is not None
    assert (kept.value, kept.reason) == (1, "Two systems")

    qtbot.keyClick(page.view, Qt.Key.Key_Backspace)
    kept = workshop.find(Rating, key)
    assert kept is not None
    assert (kept.value, kept.reason) == (None, "Two systems")

    page.detail.reason.setFocus()
    page.detail.reason.clear()
    page.view.setFocus()
    assert workshop.find(Rating, key) is None
    for _ in range(3):
        page.workspace.undo()
    kept = workshop.find(Rating, key)
    assert kept is not None
    assert (kept.value, kept.reason) == (1, "")


def test_a_minority_view_is_noted_for_the_cell_it_was_written_for(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, DESIRED)
    page.detail.minority.setFocus()
    qtbot.keyClicks(page.detail.minority, "IT wants less")

    page.view.go_to(PLANNING, DESIRED)

    assert page.detail.minority.toPlainText() == ""
    noted = workshop.find(Rating, rating_id("1.1.1", Question.DESIRED))
    assert noted is not None
    assert (noted.value, noted.minority) == (None, "IT wants less")
    page.workspace.undo()
    page.view.go_to(LEAD, DESIRED)
    assert page.detail.minority.toPlainText() == ""


def test_keys_that_move(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(PLANNING, CURRENT)
    seen = []
    for key, modifier in (
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_End, CTRL),
        (Qt.Key.Key_Home, CTRL),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(page.view, key, modifier)
        seen.append(current(page))

    assert seen == [(3, 2), (3, 0), (6, 2), (2, 0), (3, 0), (3, 1)]


def test_the_choice_list_offers_every_answer(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    menu = page.entry.choices()

    words = [action.text().split("\t")[0] for action in menu.actions()[:6]]
    assert words == ["Excellent", "Good", "Moderate", "Poor", "Not important", "Not rated"]
    menu.actions()[1].trigger()

    assert text(page, LEAD, CURRENT) == "Good"


def test_hints_name_the_digits_and_only_letters_that_stand_alone() -> None:
    assert hint(STATE)[0] == "type 1–4 or P M G E"
    assert hint(IMPORTANCE_SCALE)[0] == "type 1–4 or U S I C"
    assert hint(SATISFACTION_SCALE)[0] == "type 1–5 or D N S"


# -- blocks --------------------------------------------------------------------------------------------


def test_a_column_is_filled_with_one_keystroke_in_one_change(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    click_header(qtbot, page, DESIRED)

    qtbot.keyClicks(page.view, "g")

    assert [text(page, row, DESIRED) for row in (LEAD, PLANNING, QUOTATION)] == ["Good"] * 3
    assert workshop.undo_label == "Rate 3 processes Good"
    page.workspace.undo()
    assert [text(page, row, DESIRED) for row in (LEAD, PLANNING, QUOTATION)] == [""] * 3
    assert decisions(workshop) == {}


def test_shift_selects_a_block_that_is_rated_at_once(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    qtbot.keyClick(page.view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(page.view, Qt.Key.Key_Down, SHIFT)

    qtbot.keyClicks(page.view, "4")

    assert workshop.undo_label == "Set 4 ratings to Excellent"
    assert set(decisions(workshop).values()) == {4}


def test_a_block_is_pasted_from_a_spreadsheet_as_one_change(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, IMPORTANCE)
    QGuiApplication.clipboard().setText('crucial\t2\t"Excellent"\r\n3\t\t4.0\r\n-\tgood\t3\r\n')

    qtbot.keyClick(page.view, Qt.Key.Key_V, CTRL)

    assert workshop.undo_label == "Paste 9 ratings"
    assert [[text(page, row, column) for column in range(3)] for row in (LEAD, PLANNING, QUOTATION)] == [
        ["Crucial", "Moderate", "Excellent"],
        ["Important", "", "Excellent"],
        ["Not applicable", "Good", "Good"],
    ]
    page.workspace.undo()
    assert decisions(workshop) == {}


def test_a_block_with_one_wrong_word_is_not_pasted_at_all(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(PLANNING, CURRENT)

    page.entry.paste("Good\tBrilliant\nPoor\t5\nGood\tGood")

    said = page.banner.text.text().splitlines()
    assert said[0] == "Nothing was pasted: 3 cells could not be read."
    assert "1 more row" in said[1]
    assert said[2].startswith("Campaign planning, Desired: “Brilliant” is not one of 4 Excellent, 3 Good")
    assert said[3].startswith("Quotation, Desired: “5” is not one of")
    assert decisions(workshop) == {}


def test_what_is_copied_can_be_pasted_elsewhere(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.entry.paste("4\t1\t3\n2\t-\t\n1\t2\t4")
    page.view.go_to(LEAD, IMPORTANCE)
    qtbot.waitUntil(lambda: text(page, LEAD, 3) == "+2")
    page.view.selectAll()

    qtbot.keyClick(page.view, Qt.Key.Key_C, CTRL)

    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert [row[:4] for row in rows] == [
        ["Crucial", "Poor", "Good", "+2"],
        ["Secondary", "Not important", "", ""],
        ["Unimportant", "Moderate", "Excellent", "+2"],
    ]
    assert rows[0][5] == "High 67"
    page.view.go_to(QUOTATION, CURRENT)
    page.entry.paste("Poor\tGood")
    assert (text(page, QUOTATION, CURRENT), text(page, QUOTATION, DESIRED)) == ("Poor", "Good")


def test_one_copied_value_fills_the_selection(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    click_header(qtbot, page, CURRENT)

    page.entry.paste("Poor")

    assert len(decisions(workshop)) == 3


def test_fill_down_comes_before_the_window_s_shortcut(qtbot: QtBot, workshop: Workshop) -> None:
    window = QMainWindow()
    page = RatingGridPage(GAP, GAP_RATING, Workspace(workshop))
    window.setCentralWidget(page)
    fired: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+D"), window)
    shortcut.activated.connect(lambda: fired.append(True))
    shown(qtbot, window)
    page.view.setFocus()
    page.view.go_to(LEAD, CURRENT)
    qtbot.keyClicks(page.view, "m")
    click_header(qtbot, page, CURRENT)

    qtbot.keyClick(page.view, Qt.Key.Key_D, CTRL)

    assert not fired
    assert workshop.undo_label == "Fill down 2 ratings"
    assert set(decisions(workshop).values()) == {2}
    assert len(workshop.standing()) == 4


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_characters='"\r\n\t\0', codec="utf-8")), min_size=2, max_size=4
        ),
        min_size=1,
        max_size=5,
    )
)
def test_plain_cells_come_back_from_the_clipboard_as_they_went(rows: list[list[str]]) -> None:
    assert read_block(write_block(rows)) == rows


# -- headings, filters, order --------------------------------------------------------------------------


def test_headings_count_and_fold(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.entry.paste("4\t1\t3")
    head = page.model.head_at(0)
    assert head is not None
    assert page.model.head_text(head) == "1 of 2 rated"
    assert page.summary() == "1 of 3 rated"
    page.view.go_to(0, 0)

    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert [page.model.headerData(row, Qt.Orientation.Vertical) for row in range(page.model.rowCount())] == [
        "Marketing",
        "Sales",
        "Deals",
        "2.1.1 Quotation",
    ]
    assert current(page) == (0, 0)
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.model.rowCount() == 7


def test_a_click_on_a_heading_folds_it(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    header = page.view.verticalHeader()
    middle = QPoint(30, header.sectionViewportPosition(5) + 10)

    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert page.model.folded == {"2.1"}
    assert page.model.rowCount() == 6


def test_filters_show_what_was_asked_for(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.entry.paste("4\t1\t3")
    assert page.filters.unrated.text() == "Not rated yet · 2"

    qtbot.mouseClick(page.filters.unrated, Qt.MouseButton.LeftButton)
    assert list(page.model.row_of) == ["1.1.2", "2.1.1"]

    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_F, CTRL)
    assert page.filters.words.hasFocus()
    qtbot.keyClicks(page.filters.words, "QUOT")
    assert list(page.model.row_of) == ["2.1.1"]

    qtbot.keyClicks(page.filters.words, "zzz")
    assert page.stack.currentWidget() is not page.view
    assert page.empty.text() == "No process matches the filter."
    qtbot.mouseClick(page.show_all, Qt.MouseButton.LeftButton)
    assert list(page.model.row_of) == ["1.1.1", "1.1.2", "2.1.1"]

    page.filters.areas_menu().actions()[1].trigger()
    assert list(page.model.row_of) == ["1.1.1", "1.1.2"]
    assert page.filters.area_chip.text() == "Marketing ▾"


def test_a_cell_just_rated_stays_while_the_unrated_are_shown(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.entry.paste("4\t1")
    page.filters.unrated.click()
    page.view.go_to(page.model.row_of["1.1.1"], DESIRED)

    qtbot.keyClicks(page.view, "g")

    assert "1.1.1" in page.model.row_of
    assert page.filters.unrated.text() == "Not rated yet · 2"


def test_a_figure_column_sorts_best_first_then_back(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.entry.paste("4\t1\t2\n4\t3\t3\n4\t1\t4")
    qtbot.waitUntil(lambda: text(page, LEAD, 3) == "+1")
    orders = []
    for _ in range(3):
        click_header(qtbot, page, 3)
        orders.append(list(page.model.row_of))

    assert orders == [
        ["2.1.1", "1.1.1", "1.1.2"],
        ["1.1.2", "1.1.1", "2.1.1"],
        ["1.1.1", "1.1.2", "2.1.1"],
    ]


# -- figures and ballots -------------------------------------------------------------------------------


def test_figures_follow_an_edit(qtbot: QtBot, workshop: Workshop) -> None:
    """Importance 4, from 1 to 3: gap 2, need 2/3 is the only part, so priority 100 x 4/4 x 2/3 = 66.7."""
    page = grid(qtbot, workshop)
    page.entry.paste("4\t1\t3")

    qtbot.waitUntil(lambda: text(page, LEAD, 5) == "High 67")
    assert text(page, LEAD, 3) == "+2"
    page.entry.paste("-")
    qtbot.waitUntil(lambda: text(page, LEAD, 5) == "Importance is “Not applicable”")


def test_what_stands_in_from_ballots_is_marked_until_it_is_decided(qtbot: QtBot, workshop: Workshop) -> None:
    """Answers 1, 1, 1, 4: low median 1, mean 1.75, Cns = 1 + 0.75 log2(0.75) + 0.25 log2(0.25) = 0.19."""
    vote(workshop, "1.1.1", Question.CURRENT, (1, 1, 1, 4))
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    look = look_of(page.model.content, page.model.content.by_key["1.1.1"], CURRENT)

    assert (look.style, look.text, look.open) == (Style.RATING, "Poor", True)
    index = page.model.index(LEAD, CURRENT)
    assert page.model.data(index, Qt.ItemDataRole.ToolTipRole) == "Poor: from ballots, no decision yet"
    spoken = page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Lead capture, Current: Poor, from ballots, no decision yet"
    agreement = look_of(page.model.content, page.model.content.by_key["1.1.1"], 4)
    assert (agreement.text, agreement.bars) == ("0.19 talk", (3, 0, 0, 1))
    said = page.detail.tally.text()
    assert said == (
        "Not decided: from 4 ballots · median 1 · mean 1.75 · agreement 0.19, talk about it · type 1–4 or P M G E"
    )

    take = page.detail.findChild(QPushButton)
    assert take is not None
    assert take.text() == "Take the median: Poor"
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)

    assert not look_of(page.model.content, page.model.content.by_key["1.1.1"], CURRENT).open
    assert decisions(workshop) == {("1.1.1", "current", None): 1}


def test_an_even_split_offers_both_and_picks_none(qtbot: QtBot, workshop: Workshop) -> None:
    vote(workshop, "1.1.1", Question.CURRENT, (2, 3))
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)

    def offered() -> list[str]:
        return [button.text() for button in page.detail.findChildren(QPushButton) if button.isVisible()]

    qtbot.waitUntil(lambda: offered() == ["Take Moderate", "Take Good"])
    assert text(page, LEAD, CURRENT) == "Moderate"  # the low median stands in; nothing is decided
    assert decisions(workshop) == {}


def test_a_department_without_decision_shows_the_mean_of_its_ballots(
    qtbot: QtBot, workshop: Workshop
) -> None:
    vote(workshop, "1.1.1", Question.SATISFACTION, (1, 2, 2, 5, 5, 5), "IT")
    page = grid(qtbot, workshop, SATISFACTION)
    line = page.model.content.by_key["1.1.1"]

    assert line.values[1].number == pytest.approx(20 / 6)
    look = look_of(page.model.content, line, 1)
    assert (look.text, look.short, look.open) == ("3.3 Neutral", "3.3", True)
    assert text(page, LEAD, 2) == "3.33"
    page.view.go_to(LEAD, 1)
    qtbot.keyClicks(page.view, "5")
    assert text(page, LEAD, 1) == "Extremely satisfied"
    page.workspace.undo()
    assert text(page, LEAD, 1) == "3.33"


def test_few_anonymous_ballots_of_a_department_are_not_shown(qtbot: QtBot, workshop: Workshop) -> None:
    vote(workshop, "1.1.1", Question.SATISFACTION, (1, 1, 1, 1), "IT", anonymous=True)
    vote(workshop, "1.1.1", Question.SATISFACTION, (2, 2, 2, 2, 2), "Marketing", anonymous=True)
    page = grid(qtbot, workshop, SATISFACTION)
    line = page.model.content.by_key["1.1.1"]

    assert line.values[0].number == 2
    assert line.values[1].number is None
    assert look_of(page.model.content, line, 1).text == "too few to show"
    assert text(page, LEAD, 1) == ""
    page.view.go_to(LEAD, 1)
    assert page.detail.tally.text().startswith("Too few answers to show for one department · ")


@pytest.mark.parametrize(("mean", "nearest"), [(1.0, 1), (1.49, 1), (1.5, 2), (4.5, 5), (5.0, 5), (0, 0)])
def test_a_mean_wears_the_colour_of_the_nearest_answer(mean: float, nearest: int) -> None:
    assert nearest_number(mean, SATISFACTION_SCALE) == nearest


# -- model and echo ------------------------------------------------------------------------------------


def test_the_model_keeps_qt_s_rules(qtbot: QtBot, qtmodeltester: ModelTester, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    qtmodeltester.check(page.model)
    page.entry.paste("4\t1\t3\n2")
    page.fold(0)
    page.sort_by(3)
    page.filters.words.setText("lead")
    page.filters.clear()


def test_an_edit_repaints_its_cell_and_the_counts_above(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.entry.paste("4\t1")
    page.view.go_to(LEAD, DESIRED)
    painted: list[tuple[int, int, int, int]] = []
    page.model.dataChanged.connect(
        lambda first, last: painted.append((first.row(), first.column(), last.row(), last.column()))
    )

    qtbot.keyClicks(page.view, "g")

    assert painted == [(LEAD, DESIRED, LEAD, DESIRED), (1, 0, 1, 5), (0, 0, 0, 5)]


def test_a_change_from_elsewhere_shows(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(QUOTATION, CURRENT)
    process = workshop.find(Process, "1.1.1")
    assert process is not None
    key = rating_id("1.1.2", Question.CURRENT)
    rating = Rating(id=key, process="1.1.2", question=Question.CURRENT, value=4)

    page.workspace.do(Change("Elsewhere", (added(rating),)))
    assert text(page, PLANNING, CURRENT) == "Excellent"
    page.workspace.do(Change("Rename", (changed(process, name="Lead intake"),)))
    assert page.model.headerData(LEAD, Qt.Orientation.Vertical) == "1.1.1 Lead intake"
    assert current(page) == (QUOTATION, CURRENT)
    page.workspace.do(Change("Out of scope", (changed(process, in_scope=False),)))
    assert "1.1.1" not in page.model.row_of
    assert page.summary() == "0 of 2 rated"
    page.hide()
    page.workspace.undo()
    page.workspace.undo()
    page.show()
    assert page.model.headerData(LEAD, Qt.Orientation.Vertical) == "1.1.1 Lead capture"


def test_jumping_shows_a_process_even_when_it_is_filtered_out(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.filters.words.setText("quot")

    assert page.jump_to("1.1.2")
    assert current(page) == (PLANNING, CURRENT)
    assert page.view.hasFocus()
    assert not page.jump_to("nothing")


def test_empty_pages_say_what_belongs_there(qtbot: QtBot, tmp_path: Path) -> None:
    empty = Workshop.create(tmp_path / "empty.crmw", Settings(organisation="New"))
    page = grid(qtbot, empty)
    assert page.empty.isVisible()
    assert "1.4.2" in page.empty.text()
    lonely = grid(qtbot, workshop_at(tmp_path / "none.crmw", ()), SATISFACTION)
    assert "2.2.1" in lonely.empty.text()


def test_german_names_the_figures_and_leaves_departments_their_names(qtbot: QtBot, tmp_path: Path) -> None:
    with speaking(load("de")):
        page = grid(qtbot, workshop_at(tmp_path / "sales.crmw", ("Sales", "Customer service")), SATISFACTION)
        headings = [page.model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert headings == ["Sales", "Customer service", "Zufriedenheit"]


def test_the_square_of_poor_is_painted_in_its_colour(qtbot: QtBot, workshop: Workshop) -> None:
    """The square is 9 pixels wide, 8 from the left of the cell and half-way down its 32."""
    page = grid(qtbot, workshop)
    page.entry.paste("4\t1\t3")
    view = page.view
    picture = view.viewport().grab().toImage()
    left = view.columnViewportPosition(CURRENT) + 8
    top = view.rowViewportPosition(LEAD) + 16

    assert picture.pixelColor(left + 4, top) == QColor("#C8553D")
    assert picture.pixelColor(left + 4, top - 8) == QColor("#FFFFFF")


def test_function_keys_stay_with_the_window(qtbot: QtBot, workshop: Workshop) -> None:
    window = QMainWindow()
    page = RatingGridPage(GAP, GAP_RATING, Workspace(workshop))
    window.setCentralWidget(page)
    fired: list[bool] = []
    shortcut = QShortcut(QKeySequence("F6"), window)
    shortcut.activated.connect(lambda: fired.append(True))
    shown(qtbot, window)
    window.activateWindow()
    page.view.setFocus()

    qtbot.keyClick(page.view, Qt.Key.Key_F6)

    assert fired == [True]


def test_where_all_is_rated_it_opens_at_its_own_question(qtbot: QtBot, workshop: Workshop) -> None:
    """Importance was settled an activity earlier: a stray digit must not change it."""
    page = grid(qtbot, workshop)
    for column in range(3):
        for row in (LEAD, PLANNING, QUOTATION):
            page.view.go_to(row, column)
            qtbot.keyClicks(page.view, "2")
    again = grid(qtbot, workshop)
    assert again.model.content.ratings[again.view.currentIndex().column()].question is Question.CURRENT


def test_a_reason_belongs_to_the_cell_just_rated(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    qtbot.keyClicks(page.view, "1")
    assert page.view.currentIndex().row() == PLANNING
    page._run("reason")
    qtbot.keyClicks(page.detail.reason, "Nobody owns it")
    qtbot.keyClick(page.detail.reason, Qt.Key.Key_Escape)

    lead = page.model.line_at(LEAD)
    assert lead is not None
    rating = workshop.find(Rating, rating_id(lead.key, Question.CURRENT))
    assert rating is not None and rating.reason == "Nobody owns it"
    assert page.view.currentIndex().row() == PLANNING
    assert page.view.hasFocus()


def test_a_reason_belongs_to_the_cell_one_has_gone_to_since(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    qtbot.keyClicks(page.view, "1")
    page.view.go_to(QUOTATION, CURRENT)
    page._run("reason")
    assert page.view.currentIndex().row() == QUOTATION


def test_half_steps_are_refused_with_a_word(qtbot: QtBot, workshop: Workshop) -> None:
    """3.5 is a 3, and the 5 goes nowhere."""
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    qtbot.keyClicks(page.view, "3.4")
    assert [each.value for each in workshop.all(Rating)] == [3]
    assert "whole steps" in page.banner.text.text()
    qtbot.keyClicks(page.view, "4")
    assert sorted(each.value or 0 for each in workshop.all(Rating)) == [3, 4]


def test_the_strip_says_which_keys_rate(qtbot: QtBot, workshop: Workshop) -> None:
    page = grid(qtbot, workshop)
    page.view.go_to(LEAD, CURRENT)
    assert page.detail.tally.text().endswith("type 1–4 or P M G E")
