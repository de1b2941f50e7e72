"""A process chosen in a list of results: the slide on which the room talks about it, and what is decided there."""

from typing import NamedTuple

from crmworkshop.activities.slides import Slide, talk
from crmworkshop.activities.spec import Analysis, RatingGrid
from crmworkshop.language import tr
from crmworkshop.method.scales import Question
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.grid.changes import Entry, change_of, typed_value
from crmworkshop.ui.grid.content import RatingColumn
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.workspace import Workspace


class Chosen(NamedTuple):
    """The process of a row, the question if the row names one, the grid in which both are rated, and the list."""

    process: str
    question: Question | None
    shape: RatingGrid
    page: AnalysisPage


def chosen_in(view: ActivityView) -> Chosen | None:
    """What is chosen on the part shown of an activity in which processes are rated; None where nothing is."""
    shape = next((each for each in view.activity.tabs if isinstance(each, RatingGrid)), None)
    shown = view.activity.tabs[max(view.tabs.currentIndex(), 0)]
    page = view.page if shape is not None and isinstance(shown, Analysis) else None
    row = page.chosen_row() if isinstance(page, AnalysisPage) else None
    if shape is None or row is None or not isinstance(page, AnalysisPage):
        return None
    process, texts = row
    question = next((each for each in shape.questions if tr(each.label) in texts), None)
    return Chosen(process, question, shape, page)


def slide_of(chosen: Chosen, workspace: Workspace) -> Slide | None:
    """The slide of the process; None if it is not rated."""
    in_hand = (chosen.question, None) if chosen.question is not None else None
    return talk(chosen.process, chosen.shape, workspace.snapshot, workspace.figures, in_hand)


def rate(chosen: Chosen, workspace: Workspace, typed: str, origin: object) -> str:
    """Decide the question of the row by one key; returns why that was not done, empty if it was."""
    item = workspace.figures.by_process.get(chosen.process)
    if chosen.question is None or chosen.shape.by_department or item is None:
        return tr("This is decided in the grid: go to its tab first.")
    column = RatingColumn(chosen.question, None, chosen.question.label)
    value = typed_value(typed, column)
    if value is None:
        return tr("“{text}” is no answer to {question}.", text=typed, question=column.heading)
    workspace.do(
        change_of(workspace.workshop, [Entry(chosen.process, item.name, column, value)]),
        origin,
    )
    return ""
