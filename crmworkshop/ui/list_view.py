"""The lists that go across all days: parking lot, decision log, action items."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmworkshop.activities.blocks import Cell, Form, Mark, Tone
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.spec import Activity, Computed, RecordList
from crmworkshop.language import mark, tr, trn
from crmworkshop.method.guide import Guide
from crmworkshop.method.vocabulary import OpenState
from crmworkshop.models.fields import fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.controls import button, hairline, label
from crmworkshop.ui.page import WithPage
from crmworkshop.ui.pages.record_list import RecordListPage
from crmworkshop.ui.places import OVERVIEWS, place_name, title_of
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.record_edits import counted
from crmworkshop.ui.workspace import Announcement, Workspace

_LONGEST_NAME: Final = 48


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list shows, the sentence under its title, and examples for the empty page."""

    columns: tuple[str, ...]
    sentence: str
    examples: tuple[str, ...]
    empty: str
    """What the empty page says: how an entry comes here."""


LISTED: Final = {
    "parking": Listed(
        ("text", "owner", "state"),
        mark("What came up and must not be lost, but is not for now."),
        (mark("Who owns duplicate accounts?"), mark("Do partners need access?")),
        mark("Nothing is parked. Ctrl+Shift+P keeps a topic from any page, with where it came up."),
    ),
    "decisions": Listed(
        ("text", "by", "reason", "decided_on"),
        mark("What was decided, by whom and why."),
        (mark("Leads come in through marketing automation only, because two ways in made duplicates"),),
        mark("Nothing is decided yet. Ctrl+Shift+C records a decision from any page, with its reason."),
    ),
    "actions": Listed(
        ("text", "owner", "due", "state"),
        mark("Who does what until when."),
        (mark("Get the licence list from purchasing, Jo, by Friday"),),
        mark("Nobody has a task yet. Ctrl+Shift+A gives one to somebody from any page, with a date."),
    ),
}


class _Overview(Activity):
    """A list as pages want it: with words of its own for the empty page."""

    @property
    def guide(self) -> Guide:
        listed, title = LISTED[self.id], self.tabs[0].title
        return Guide(
            id=self.id,
            title=title,
            short=title,
            question=tr(listed.sentence),
            day=0,
            purpose=tr(listed.sentence),
            steps=(),
            inputs=(),
            outputs=(),
            materials=(),
            people=(),
            prompts=(),
            examples=tuple(map(tr, listed.examples)),
            empty=tr(listed.empty),
        )


class ListView(WithPage):
    """One of the lists, with title, what is open of it, and the way to where an entry came up."""

    import_wanted = Signal(object)
    toast = Signal(str)
    origin_wanted = Signal(str, str)
    """Carries the activity and the id of the record that an entry came up with; either may be empty."""

    def __init__(self, key: str, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        shape = _shape(key)
        self._page = RecordListPage(shape, _Overview(key, (shape,), _nothing_to_do), workspace, self)
        self.page.import_wanted.connect(self.import_wanted)
        self.page.toast.connect(self.toast)
        self.title = label(shape.title, "title")
        self.counts = label("", "muted")
        self.counts.setAccessibleName(tr("How many are open"))
        self.origin = button("", self._go_to_origin, look="link")
        self._link = len(shape.columns)
        self._arrange(tr(LISTED[key].sentence))
        view = self.page.view
        view.installEventFilter(self)
        view.clicked.connect(self._clicked)
        view.selectionModel().currentChanged.connect(lambda *_: self._show_origin())
        workspace.changed.connect(self._on_changed)
        self._show_state()

    def _arrange(self, sentence: str) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.counts, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.origin)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(theme().px(3))
        self._column.addWidget(label(sentence, "muted", wrap=True))
        self._column.addSpacing(theme().px(12))
        self._column.addWidget(hairline())
        self._column.addWidget(self.page, 1)
        self._head = head
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(20), px(16), px(20), 0)
        self._head.setSpacing(px(12))
        self.title.setFixedHeight(px(30))
        self.counts.setContentsMargins(0, 0, 0, px(5))

    @property
    def page(self) -> RecordListPage:
        """The table."""
        return self._page

    def jump_to(self, key: str) -> bool:
        """Show the entry with this id; False if it is not in this list."""
        return self.page.jump_to(key)

    # -- what is open, and where it came up ---------------------------------------------------------------

    def _on_changed(self, announcement: Announcement) -> None:
        if self.page.shape.kind.table in announcement.tables:
            self._show_state()

    def _show_state(self) -> None:
        records = self.page.model.records()
        waiting = [item for item in records if getattr(item, "state", OpenState.DONE) is not OpenState.DONE]
        late = sum(_days(item) < 0 for item in waiting if isinstance(item, ActionItem) and item.due)
        words = [trn("{n} open", "{n} open", len(waiting))] if waiting else []
        words += [trn("{n} overdue", "{n} overdue", late)] if late else []
        if not words and records and "state" not in fields_of(type(records[0])):
            words = [counted(len(records), type(records[0]))]
        self.counts.setText(" · ".join(words))
        self._show_origin()

    def _current(self) -> Record | None:
        return self.page.standing_on()

    def _show_origin(self) -> None:
        record = self._current()
        came_up = _came_up(record, self.workspace.snapshot) if record is not None else ""
        self.origin.setVisible(bool(came_up))
        self.origin.setText(tr("Go to {place}", place=_short(came_up)).replace("&", "&&"))
        self.origin.setAccessibleName(tr("Go to {place}", place=came_up))
        self.origin.setToolTip(tr("Where it came up; Enter in the column does the same"))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self._link:
            self._go_to_origin()

    def _go_to_origin(self) -> None:
        record = self._current()
        if isinstance(record, ParkingItem | Decision | ActionItem) and (record.activity or record.about):
            self.origin_wanted.emit(record.activity, record.about)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the link follows it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and self.page.view.currentIndex().column() == self._link and self._current() is not None:
                self._go_to_origin()
                return True
        return super().eventFilter(watched, event)


def _shape(key: str) -> RecordList:
    computed: tuple[Computed, ...] = (Computed(tr("Came up in"), Form.MARK, _origin),)
    if OVERVIEWS[key] is ActionItem:
        computed += (Computed(tr("When"), Form.MARK, _when),)
    return RecordList(tr(OVERVIEWS[key].plural), OVERVIEWS[key], LISTED[key].columns, computed=computed)


def _nothing_to_do(_snapshot: Snapshot, _figures: Figures) -> tuple[int, int]:
    return 0, 0


def _origin(record: Record, snapshot: Snapshot, _figures: Figures) -> Cell:
    came_up = _came_up(record, snapshot)
    return Mark(came_up, Tone.ACCENT) if came_up else ""


def _came_up(record: Record, snapshot: Snapshot) -> str:
    """The activity and the record an entry came up with, in words."""
    if not isinstance(record, ParkingItem | Decision | ActionItem):
        return ""
    place = place_name(record.activity) or record.activity
    found = (snapshot.find(kind, record.about) for kind in RECORD_TYPES) if record.about else ()
    about = next((each for each in found if each is not None), None)
    return " · ".join(filter(None, (place, title_of(about, snapshot) if about is not None else "")))


def _when(record: Record, _snapshot: Snapshot, _figures: Figures) -> Cell:
    """How far off an action that is not done is due; what is late says so in a word."""
    if not isinstance(record, ActionItem) or record.due is None or record.state is OpenState.DONE:
        return ""
    days = _days(record)
    if days < 0:
        return Mark(
            trn("{n} day overdue", "{n} days overdue", -days), Tone.HIGH, pill=True, value=float(days)
        )
    if days == 0:
        return Mark(tr("Due today"), Tone.MEDIUM, pill=True, value=0.0)
    return Mark(trn("in {n} day", "in {n} days", days), value=float(days))


def _days(item: ActionItem) -> int:
    """Days until it is due, negative once that is past."""
    today = datetime.now().astimezone().date()
    return ((item.due or date.max) - today).days


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1].rstrip()}…"
