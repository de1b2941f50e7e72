"""A small workshop to rate in, and a shown page of a grid over it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.ratings import GAP_RATING
from crmworkshop.activities.spec import RatingGrid
from crmworkshop.method.scales import Question
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.workspace import Workspace

GAP = RatingGrid(
    "Rate",
    (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED),
    figures=("gap", "agreement", "priority"),
)
SATISFACTION = RatingGrid(
    "Satisfaction", (Question.SATISFACTION,), by_department=True, figures=("satisfaction",)
)
IMPORTANCE, CURRENT, DESIRED = 0, 1, 2
TREE = (
    ("1", "Marketing", None),
    ("1.1", "Campaigns", "1"),
    ("1.1.1", "Lead capture", "1.1"),
    ("1.1.2", "Campaign planning", "1.1"),
    ("2", "Sales", None),
    ("2.1", "Deals", "2"),
    ("2.1.1", "Quotation", "2.1"),
)
"""Rows of the grid: Marketing 0, Campaigns 1, Lead capture 2, planning 3, Sales 4, Deals 5, Quotation 6."""


def workshop_at(path: Path, departments: tuple[str, ...] = ("Marketing", "IT")) -> Workshop:
    """A new file with two areas, three processes and some departments; ids are codes and names."""
    workshop = Workshop.create(path, Settings(organisation="Northgate"))
    processes = (
        Process(
            id=code,
            position=float(at),
            code=code,
            name=name,
            description=f"What {name} is about.",
            level=code.count(".") + 1,
            parent=parent,
            in_scope=True,
        )
        for at, (code, name, parent) in enumerate(TREE)
    )
    teams = (Department(id=name, name=name, position=float(at)) for at, name in enumerate(departments))
    workshop.do(Change("Set up", tuple(added(record) for record in (*processes, *teams))))
    return workshop


def vote(
    workshop: Workshop,
    process: str,
    question: Question,
    values: tuple[int, ...],
    department: str | None = None,
    anonymous: bool = False,
) -> None:
    """Bring in one ballot per value."""
    asked = Round(name="Round", anonymous=anonymous)
    ballots = [Ballot(department, "", {(process, question): value}) for value in values]
    workshop.do(Change("Vote", (added(asked),)), BallotBatch(asked.id, "slips", ballots))


def shown(qtbot: QtBot, page: QWidget, width: int = 1000, height: int = 640) -> None:
    """Show a page as the window would: themed, active."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme().install(app, Scheme.LIGHT)
    page.resize(width, height)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(page.isActiveWindow)


def grid(qtbot: QtBot, workshop: Workshop, shape: RatingGrid = GAP) -> RatingGridPage:
    """The shown page of a grid, its first cell current."""
    page = RatingGridPage(shape, GAP_RATING, Workspace(workshop))
    shown(qtbot, page)
    page.view.setFocus()
    return page


def decisions(workshop: Workshop) -> Mapping[tuple[str, str, str | None], int | None]:
    """What is in the file now, read by opening it anew."""
    workshop.close()
    with Workshop.open(workshop.path) as again:
        return {
            (rating.process or "", str(rating.question), rating.department): rating.value
            for rating in again.all(Rating)
        }
