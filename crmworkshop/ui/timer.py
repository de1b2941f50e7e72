"""The one timer of an open workshop: starts, stops, ticks, and says what it shows; its time source can be replaced."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from crmworkshop.activities.agenda import DayPlan, behind_words, days
from crmworkshop.activities.agenda_time import (
    NOTHING,
    Reading,
    moment,
    planned_minutes,
    reading,
    running,
    spent,
    start,
    stop,
    title_of,
)
from crmworkshop.method.states import ActivityProgress
from crmworkshop.models.agenda import AgendaDay, AgendaItem, TimeSpan
from crmworkshop.models.people import Settings
from crmworkshop.models.room import ActivityState
from crmworkshop.ui.workspace import Announcement, Workspace

RUNNING_MS: Final = 1000
RESTING_MS: Final = 15_000


_TOLD_BY: Final = frozenset(kind.table for kind in (TimeSpan, AgendaItem, AgendaDay, ActivityState, Settings))
"""The lists that say what the timer and the day show."""


def local_now() -> datetime:
    """The moment, with the laptop's offset."""
    return datetime.now().astimezone()


class Timer(QObject):
    """All it knows is in the file, so sleep, restart and crash change nothing; `ticked` says: look again."""

    ticked = Signal()

    def __init__(
        self, workspace: Workspace, now: Callable[[], datetime] = local_now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.now = now
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self.ticked)
        workspace.changed.connect(self._on_changed)
        self._pace()

    @property
    def running(self) -> str:
        """The activity or agenda item that it runs for; empty while it rests."""
        span = running(self.workspace.snapshot)
        return span.what if span else ""

    @property
    def latest(self) -> str:
        """What it runs for or ran for last; empty if it never ran."""
        spans = [span for span in self.workspace.snapshot.all(TimeSpan) if moment(span.started)]
        return self.running or (max(spans, key=lambda span: span.position).what if spans else "")

    def toggle(self, what: str = "") -> None:
        """Stop if it runs for ``what`` (or nothing is named), else start for it; nothing named: go on with the last."""
        if self.running and what in ("", self.running):
            self.stop()
        elif what or self.latest:
            self.start(what or self.latest)

    def start(self, what: str) -> None:
        """Run for an activity's number or an agenda item's key; whatever ran stops."""
        self.workspace.witness(start(self.workspace.snapshot, what, self.now()), self)

    def stop(self) -> None:
        """Stop, if it runs."""
        self.workspace.witness(stop(self.workspace.snapshot, self.now()), self)

    def reading(self, what: str) -> Reading:
        """How the time of an activity or item reads now."""
        snapshot = self.workspace.snapshot
        found = spent(snapshot, self.now()).get(what, NOTHING)
        return reading(found.seconds, planned_minutes(snapshot, what))

    def title(self, what: str) -> str:
        """What an activity or item is called."""
        return title_of(self.workspace.snapshot, what)

    def is_activity(self, what: str) -> bool:
        """Whether this is an activity's number, not an agenda item's key."""
        return bool(what) and self.workspace.snapshot.find(AgendaItem, what) is None

    def days(self) -> tuple[DayPlan, ...]:
        """The five days as they are now."""
        return days(self.workspace.snapshot, self.now())

    def standing(self) -> tuple[str, int]:
        """How today goes, in words and minutes behind; no words if today is none of the days or is over."""
        for plan in self.days():
            if plan.course is not None and plan.course.at < len(plan.entries):
                begun = plan.course.at or plan.course.behind or plan.entries[0].spent.seconds
                return (behind_words(plan.course.behind), plan.course.behind) if begun else ("", 0)
        return "", 0

    def _pace(self) -> None:
        self._ticks.start(RUNNING_MS if self.running else RESTING_MS)

    def _on_changed(self, announcement: Announcement) -> None:
        """An activity that is marked done needs no timer any more."""
        if ActivityState.table in announcement.tables and self.running:
            marked = any(
                step.new and step.new.get("state") is ActivityProgress.DONE and self._is_running(step.id)
                for entry in announcement.entries
                if entry.kind == "do"
                for step in entry.change.steps
                if step.table == ActivityState.table
            )
            if marked:
                self.stop()
                return
        if TimeSpan.table in announcement.tables:
            self._pace()
        if announcement.tables & _TOLD_BY:
            self.ticked.emit()

    def _is_running(self, state: str) -> bool:
        found = self.workspace.snapshot.find(ActivityState, state)
        return found is not None and found.activity == self.running
