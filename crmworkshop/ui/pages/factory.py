"""Makes the page of a shape."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from PySide6.QtWidgets import QWidget

from crmworkshop.activities.spec import (
    Activity,
    Analysis,
    CardBoard,
    Checklist,
    RatingGrid,
    RecordList,
    Scorecard,
    Shape,
    Weighing,
)
from crmworkshop.ui.page import Page
from crmworkshop.ui.workspace import Workspace

PAGES: Final[Mapping[type[Shape], tuple[str, str]]] = {
    RecordList: ("record_list", "RecordListPage"),
    CardBoard: ("card_board", "CardBoardPage"),
    RatingGrid: ("rating_grid", "RatingGridPage"),
    Scorecard: ("scorecard", "ScorecardPage"),
    Checklist: ("checklist", "ChecklistPage"),
    Analysis: ("analysis", "AnalysisPage"),
    Weighing: ("weighing", "WeighingPage"),
}
"""The page of each shape: its module beside this one, and its class."""


def page_class(shape: Shape) -> Callable[[Shape, Activity, Workspace, QWidget | None], Page]:
    """The class of the page that shows ``shape``; its module is read when it is first asked for."""
    module, name = PAGES[type(shape)]
    found: type[Page] = getattr(import_module(f"{__package__}.{module}"), name)
    return found


def page_for(shape: Shape, activity: Activity, workspace: Workspace, parent: QWidget | None = None) -> Page:
    """The page that shows ``shape``."""
    return page_class(shape)(shape, activity, workspace, parent)
