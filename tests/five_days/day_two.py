"""Day 2 by keyboard and mouse: every process rated, the ballots of a department brought in, the product scored."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Rating
from crmworkshop.models.rounds import Round
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.ui.import_page import ImportPage
from tests.five_days.facilitator import CTRL, SHIFT, Facilitator

IMPORTANCE, CURRENT, DESIRED = 0, 1, 2
SALES, MARKETING, IT = 0, 1, 2
BALLOTS = """respondent,department,process,question,value
r1,IT,1.4.1,satisfaction,Extremely dissatisfied
r2,IT,1.4.1,satisfaction,2
r3,IT,1.4.1,satisfaction,2
r4,IT,1.4.1,satisfaction,Neutral
r5,IT,1.4.1,satisfaction,2
r1,IT,2.3.1,satisfaction,4
r2,IT,2.3.1,satisfaction,Satisfied
r3,IT,2.3.1,satisfaction,5
r4,IT,2.3.1,satisfaction,4
r5,IT,2.3.1,satisfaction,3
"""
"""Five people of IT: 1.4.1 has the mean 10/5, 2.3.1 the mean 20/5."""
PRIORITIES = {
    # 100 x importance/4 x (0.5 x gap/3 + 0.3 x (5 - S)/4 + 0.2 x (5 - Q)/4), over the weights of what is known
    "1.4.1": 100 * (0.5 * 1 + 0.3 * (5 - 5 / 3) / 4 + 0.2 * (5 - 3) / 4),  # S of 2, 1 and 2; Q of 4, 2, 3, 3
    "1.4.2": 100 * (0.5 * 2 / 3 + 0.3 * (5 - 2.5) / 4) / 0.8,  # S of 2 and 3
    "1.4.3": 75 * (0.5 * 1 / 3 + 0.3 * 3 / 4) / 0.8,  # S of 2, as all that follow
    "1.4.4": 50 * (0.3 * 3 / 4) / 0.8,
    "2.3.1": 100 * (0.5 * 2 / 3 + 0.3 * (5 - 3) / 4) / 0.8,  # S of 2 and 4
    "2.3.3": 75 * (0.5 * 2 / 3 + 0.3 * 3 / 4) / 0.8,
    "2.3.4": 25 * (0.3 * 3 / 4) / 0.8,
    "2.3.5": 50 * (0.5 * 1 + 0.3 * 3 / 4) / 0.8,
}
RANKED = ["1.4.1", "1.4.2", "2.3.1", "2.3.3", "2.3.5", "1.4.3", "1.4.4", "2.3.4"]
EXCLUDED = {"1.4.5", "2.3.2"}
"""Not applicable, and a desired state that is not important."""


def run(me: Facilitator, folder: Path) -> None:
    """All activities of the day, each marked done."""
    relevance(me)
    gaps(me)
    survey(me)
    satisfaction(me)
    data_quality(me)
    ballots(me, folder)
    product(me)
    benchmarks(me)


def figure(me: Facilitator, code: str) -> ProcessFigures:
    """The figures of one process as they stand."""
    return next(item for item in me.opened.workspace.figures.considered if item.code == code)


def relevance(me: Facilitator) -> None:
    """Ten processes, ten keystrokes: letters, digits, a dash."""
    me.go("2.1.1")
    with me.part("Rate ten processes on one question"):
        me.write("c4is-cI3us")
    found = [item.importance for item in me.opened.workspace.figures.considered]
    assert found == [4, 4, 3, 2, 0, 4, 3, 3, 1, 2]
    me.wait(lambda: me.window.status.summary.text() == "10 of 10 rated")
    me.mark_done()


def gaps(me: Facilitator) -> None:
    """A whole column by one key, undone and redone; a block from a spreadsheet over it; the rest by keys."""
    me.go("2.1.2")
    with me.part("Give a whole column one answer"):
        me.column_of_grid(CURRENT)
        me.write("p")
    assert [item.current for item in me.opened.workspace.figures.considered] == [1] * 10
    me.undo()
    assert [item.current for item in me.opened.workspace.figures.considered] == [None] * 10
    me.redo()
    assert [item.current for item in me.opened.workspace.figures.considered] == [1] * 10
    QApplication.clipboard().setText("Poor\tExcellent\nModerate\t4\n2\tgood\nGood\t3\nPoor\tModerate\n")
    with me.part("Paste a block of ratings"):
        me.rating_cell("1.4.1", CURRENT)
        me.press(Qt.Key.Key_V, CTRL)
    me.rating_cell("2.3.1", DESIRED)
    me.write("g-gpe")
    me.rating_cell("1.4.1", CURRENT)
    me.rating_cell("1.4.2", DESIRED, SHIFT)
    me.press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Poor\tExcellent\nModerate\tExcellent"
    found = [(item.current, item.desired, item.gap) for item in me.opened.workspace.figures.considered]
    assert found == [
        *[(1, 4, 3), (2, 4, 2), (2, 3, 1), (3, 3, 0), (1, 2, 1)],
        *[(1, 3, 2), (1, 0, None), (1, 3, 2), (1, 1, 0), (1, 4, 3)],
    ]
    me.rating_cell("1.4.1", DESIRED)
    me.press(Qt.Key.Key_R, CTRL)
    me.write("Every lead counts")
    me.press(Qt.Key.Key_Escape)
    (noted,) = [rating for rating in me.all(Rating) if rating.reason]
    assert (noted.value, noted.reason) == (4, "Every lead counts")
    me.mark_done()


def survey(me: Facilitator) -> None:
    """How many people are in the departments that came into being on day 1."""
    me.go("2.2.1")
    me.cell("Sales", "headcount")
    for people in ("40", "12", "9", "7"):
        me.enter(people)
    assert {item.name: item.headcount for item in me.all(Department)} == {
        "Sales": 40,
        "Marketing": 12,
        "IT": 9,
        "Finance": 7,
    }


def satisfaction(me: Facilitator) -> None:
    """One column by one key, two single answers beside it."""
    me.mark_done()
    me.go("2.2.2")
    me.column_of_grid(SALES)
    me.write("d")
    me.rating_cell("1.4.1", MARKETING)
    me.write("1n")
    assert figure(me, "1.4.1").satisfaction == pytest.approx(1.5)
    assert figure(me, "1.4.2").satisfaction == pytest.approx(2.5)
    assert figure(me, "1.4.3").satisfaction == 2


def data_quality(me: Facilitator) -> None:
    """Four answers on one process, moving right after each."""
    me.tab("Data quality")
    me.click(me.grid.filters.direction)
    me.rating_cell("1.4.1", 0)
    me.write("g2f3")
    assert figure(me, "1.4.1").data_quality == 3
    me.click(me.grid.filters.direction)
    me.mark_done()


def ballots(me: Facilitator, folder: Path) -> None:
    """The answers of IT come in from a list, after a look at it."""
    source = folder / "it answers.csv"
    source.write_text(BALLOTS, encoding="utf-8")
    with me.part("Import a list of ratings"):
        me.drop(source)
        page = me.opened.view
        assert isinstance(page, ImportPage)
        me.wait(page.import_button.isEnabled)
        assert page.outcome.text() == "Ratings: 10 answers, 5 respondents"
        me.click(page.import_button)
        me.wait(lambda: me.opened.current != "import")
    assert me.opened.current == "2.2.2"
    assert len(me.all(Round)) == 1
    figures = me.opened.workspace.figures
    assert next(item for item in figures.departments if item.department.name == "IT").respondents == 5
    assert {item.code: item.priority for item in figures.considered if item.priority is not None} == (
        pytest.approx(PRIORITIES)
    )
    assert [item.code for item in figures.ranked] == RANKED
    assert {item.code for item in figures.considered if item.excluded_because} == EXCLUDED


def product(me: Facilitator) -> None:
    """The standard criteria by one key, scores by one key or as points, an idea."""
    me.go("2.3.1")
    me.press(Qt.Key.Key_Return)
    assert [item.name for item in me.all(Product)] == ["Kern CRM"]
    me.write("gf")
    me.enter("60")
    me.cell("Business value", "idea")
    me.enter("Ask for the roadmap")
    scores = me.all(VendorScore)
    assert [score.own for score in scores[:4]] == [75, 50, 60, None]
    assert scores[0].idea == "Ask for the roadmap"
    me.mark_done()


def benchmarks(me: Facilitator) -> None:
    """What others reach: one criterion falls behind and is flagged."""
    me.go("2.3.2")
    me.cell("Business value", "benchmark")
    me.enter("85")
    me.enter("45")
    (vendor,) = me.opened.workspace.figures.vendors
    assert vendor.own == pytest.approx((75 + 50 + 60) / 3)
    assert [item.score.criterion for item in vendor.criteria if item.flagged] == ["Business value"]
    me.mark_done()
