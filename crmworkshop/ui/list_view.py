"""The lists that go across all days: parking lot, decision log, action items."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmworkshop.activities.spec import Activity, RecordList
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.ui.controls import hairline, label
from crmworkshop.ui.pages.factory import page_for
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Listed:
    """A list with the sentence under its title."""

    shape: RecordList
    sentence: str


LISTED: Final = {
    "parking": Listed(
        RecordList("Parking lot", ParkingItem, ("text", "activity", "owner", "state")),
        "What came up and must not be lost, but not be discussed now.",
    ),
    "decisions": Listed(
        RecordList("Decision log", Decision, ("text", "by", "reason", "activity", "decided_on")),
        "What was decided, by whom and why.",
    ),
    "actions": Listed(
        RecordList("Action items", ActionItem, ("text", "owner", "due", "state", "activity")),
        "Who does what until when.",
    ),
}


class ListView(QWidget):
    """One of the lists, with title and table."""

    def __init__(self, key: str, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        listed = LISTED[key]
        home = Activity("5.1", (listed.shape,), lambda _snapshot, _figures: (0, 0))
        self.page = page_for(listed.shape, home, workspace, self)
        self.title = label(listed.shape.title, "title")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self._column.addWidget(label(listed.sentence, "muted", wrap=True))
        self._column.addSpacing(theme().px(12))
        self._column.addWidget(hairline())
        self._column.addWidget(self.page, 1)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(20), px(16), px(20), 0)
        self.title.setFixedHeight(px(30))
