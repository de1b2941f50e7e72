"""Makes the page of a shape."""

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
)
from crmworkshop.ui.page import Page
from crmworkshop.ui.workspace import Workspace


def page_for(shape: Shape, activity: Activity, workspace: Workspace, parent: QWidget | None = None) -> Page:
    """The page that shows ``shape``; the module of a page is read when the first one is made."""
    match shape:
        case RecordList():
            from crmworkshop.ui.pages.record_list import RecordListPage

            return RecordListPage(shape, activity, workspace, parent)
        case CardBoard():
            from crmworkshop.ui.pages.card_board import CardBoardPage

            return CardBoardPage(shape, activity, workspace, parent)
        case RatingGrid():
            from crmworkshop.ui.pages.rating_grid import RatingGridPage

            return RatingGridPage(shape, activity, workspace, parent)
        case Scorecard():
            from crmworkshop.ui.pages.scorecard import ScorecardPage

            return ScorecardPage(shape, activity, workspace, parent)
        case Checklist():
            from crmworkshop.ui.pages.checklist import ChecklistPage

            return ChecklistPage(shape, activity, workspace, parent)
        case Analysis():
            from crmworkshop.ui.pages.analysis import AnalysisPage

            return AnalysisPage(shape, activity, workspace, parent)
