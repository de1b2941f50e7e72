"""The lists that go across all days: parking lot, decision log, action items."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.spec import Activity, RecordList
from crmworkshop.method.guide import Guide
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.controls import hairline, label
from crmworkshop.ui.pages.factory import page_for
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Listed:
    """A list with the sentence under its title."""

    shape: RecordList
    sentence: str
    examples: tuple[str, ...]


LISTED: Final = {
    "parking": Listed(
        RecordList("Parking lot", ParkingItem, ("text", "activity", "owner", "state")),
        "What came up and must not be lost, but is not for now.",
        ("Who owns duplicate accounts?", "Do partners need access?"),
    ),
    "decisions": Listed(
        RecordList("Decision log", Decision, ("text", "by", "reason", "activity", "decided_on")),
        "What was decided, by whom and why.",
        ("Leads come in through marketing automation only, because two ways in made duplicates",),
    ),
    "actions": Listed(
        RecordList("Action items", ActionItem, ("text", "owner", "due", "state", "activity")),
        "Who does what until when.",
        ("Get the licence list from purchasing, Jo, by Friday",),
    ),
}


class _Overview(Activity):
    """A list as pages want it: with words of its own for the empty page."""

    @property
    def guide(self) -> Guide:
        listed = LISTED[self.id]
        return Guide(
            id=self.id,
            title=listed.shape.title,
            short=listed.shape.title,
            question=listed.sentence,
            day=0,
            purpose=listed.sentence,
            steps=(),
            inputs=(),
            outputs=(),
            materials=(),
            people=(),
            deliverable="",
            prompts=(),
            examples=listed.examples,
            empty=listed.sentence,
        )


def _nothing_to_do(_snapshot: Snapshot, _figures: Figures) -> tuple[int, int]:
    return 0, 0


class ListView(QWidget):
    """One of the lists, with title and table."""

    import_wanted = Signal(object)
    toast = Signal(str)

    def __init__(self, key: str, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        listed = LISTED[key]
        self.page = page_for(listed.shape, _Overview(key, (listed.shape,), _nothing_to_do), workspace, self)
        self.page.import_wanted.connect(self.import_wanted)
        self.page.toast.connect(self.toast)
        self.title = label(listed.shape.title, "title")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self._column.addSpacing(theme().px(3))
        self._column.addWidget(label(listed.sentence, "muted", wrap=True))
        self._column.addSpacing(theme().px(12))
        self._column.addWidget(hairline())
        self._column.addWidget(self.page, 1)
        theme().changed.connect(self._fit)
        self._fit()

    def jump_to(self, key: str) -> bool:
        """Show the entry with this id; False if it is not in this list."""
        return self.page.jump_to(key)

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(20), px(16), px(20), 0)
        self.title.setFixedHeight(px(30))
