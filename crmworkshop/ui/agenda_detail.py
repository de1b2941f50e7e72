"""What belongs to the agenda item in hand: its timer, its times, and its people."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmworkshop.activities.agenda import Entry, time_words
from crmworkshop.activities.agenda_changes import attendance, needed
from crmworkshop.language import tr
from crmworkshop.models.changes import Change
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.agenda_people import NEEDED, PeopleTable
from crmworkshop.ui.controls import button, label, restyle
from crmworkshop.ui.theme import theme
from crmworkshop.ui.timer import Timer
from crmworkshop.ui.widgets.whole_rows import WholeRows

WIDTH: Final = 316


class AgendaDetail(QWidget):
    """Shows one entry; asks ``do`` for what is ticked."""

    def __init__(self, timer: Timer, do: Callable[[Change], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = timer
        self._do = do
        self._entry: Entry | None = None
        self._whole = False
        self.title = label("", "heading", wrap=True)
        self.times = label("", "muted", wrap=True)
        self.clock = label("", "section")
        self.clock.setAccessibleName(tr("Time spent"))
        self.start = button(tr("Start the timer"), self._toggle, icon="play")
        self.people = PeopleTable()
        self._rows = WholeRows(self.people)
        self.people.ticked.connect(self._tick)
        self.nobody = label(
            tr("Nobody is listed yet: people are entered with the stakeholders, activity 1.1.1."),
            "muted",
            wrap=True,
        )
        self.all_here = button(tr("All needed are here"), self._all_here, icon="check")
        self._column = QVBoxLayout(self)
        self._arrange()
        theme().changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.clock, 1)
        line.addWidget(self.start)
        self._column.addWidget(self.title)
        self._column.addWidget(self.times)
        self._column.addLayout(line)
        self._column.addSpacing(theme().px(6))
        self._column.addWidget(self._rows, 1)
        self._column.addWidget(self.nobody)
        self._column.addWidget(self.all_here)
        self._column.addStretch(0)

    def _fit(self) -> None:
        px = theme().px
        self.fill(self._whole)
        self._column.setContentsMargins(px(16), px(12), 0, px(12))
        self._column.setSpacing(px(6))
        self.clock.setFont(theme().font(13, 600, tabular=True))

    def fill(self, whole: bool) -> None:
        """Take the whole width of the page, or the usual one."""
        self._whole = whole
        width = theme().px(WIDTH)
        self.setMinimumWidth(0 if whole else width)
        self.setMaximumWidth(16_777_215 if whole else width)

    def show_entry(self, entry: Entry | None, snapshot: Snapshot) -> None:
        """Show this entry; none empties it."""
        self._entry = entry
        item = entry.item if entry else None
        self.title.setText(item.title if item else "")
        self.people.model_.show_item(item, snapshot)
        known = bool(self.people.model_.people)
        for each in (self._rows, self.all_here):
            each.setVisible(item is not None and known)
        self.nobody.setVisible(item is not None and not known)
        self.start.setVisible(item is not None)
        self.all_here.setEnabled(bool(item and item.people))
        self.tick()

    def tick(self) -> None:
        """Follow the clock."""
        entry = self._entry
        if entry is None:
            self.times.setText("")
            self.clock.setText("")
            return
        planned = tr(
            "Planned {begin}–{end}", begin=time_words(entry.planned[0]), end=time_words(entry.planned[1])
        )
        real = ""
        if entry.spent.began is not None:
            began, stopped = entry.spent.began, entry.spent.stopped
            real = (
                tr("began {begin}, stopped {end}", begin=f"{began:%H:%M}", end=f"{stopped:%H:%M}")
                if stopped
                else tr("began {begin}", begin=f"{began:%H:%M}")
            )
        self.times.setText(tr("{planned}, {real}", planned=planned, real=real) if real else planned)
        reading = self._timer.reading(entry.item.what)
        self.clock.setText(reading.words)
        restyle(self.clock, tone=reading.tone)
        running = self._timer.running == entry.item.what
        self.start.setText(tr("Pause") if running else tr("Start"))
        self.start.setAccessibleName(tr("Pause the timer") if running else tr("Start the timer"))
        self.start.setToolTip("Ctrl+T")
        self.start.wear("pause" if running else "play")

    def _toggle(self) -> None:
        if self._entry is not None:
            self._timer.toggle(self._entry.item.what)

    def _tick(self, row: int, column: int) -> None:
        entry = self._entry
        if entry is None:
            return
        model = self.people.model_
        person = model.people[row]
        if column == NEEDED:
            self._do(needed(entry.item, person, not model.is_needed(row)))
            return
        following = {None: True, True: False, False: None}[model.was_here(row)]
        self._do(attendance(self._timer.workspace.snapshot, entry.item.what, (person,), following))

    def _all_here(self) -> None:
        entry = self._entry
        if entry is not None:
            people = [each for each in self.people.model_.people if each.id in entry.item.people]
            self._do(attendance(self._timer.workspace.snapshot, entry.item.what, people, True))
