"""The open workshop as the window sees it: asks for changes, announces what changed, offers current figures."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from crmworkshop.activities.figures import Figures, figures
from crmworkshop.errors import WorkshopError
from crmworkshop.models.ballots import Batches
from crmworkshop.models.changes import Change, Entry
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.tasks import Task, Tasks

LONG: Final = 100_000
"""Characters of steps in the journal from which on a change is taken back or done again in the background."""
MANY: Final = 200
"""Changed records after which figures are not computed while the window waits, where that can be avoided."""
Written = Sequence[Entry | None]


@dataclass(frozen=True, slots=True)
class Announcement:
    """What changed: the journal entries written, the tables and record ids in them, and who began it."""

    entries: tuple[Entry, ...]
    tables: frozenset[str]
    ids: frozenset[str]
    origin: object | None


class Workspace(QObject):
    """The one way from pages to the workshop. Pages never write; they ask `do` and repaint on `changed`."""

    changed = Signal(object)
    """Carries an `Announcement` after every change, undo and redo."""
    saved = Signal(object)
    """Carries the local `datetime` at which the last change was safely in the file."""
    failed = Signal(str)
    """Carries one sentence for the user when a change was refused; nothing was changed then."""
    tried = Signal()
    """A page shows something else though nothing changed: what is tried out there, or what was worked out meanwhile."""

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workshop = workshop
        self.within: Callable[[Callable[[], None]], None] = lambda announce: announce()
        """Called with the announcement of what was done in the background: the window keeps the keyboard in place."""
        self._figures: tuple[Snapshot, Figures] | None = None
        self._changed = 0
        """Records changed since figures were last computed."""
        self._behind = Tasks(self)
        self._writing: list[Event] = []
        """Of work in the background that writes, each set when it has."""
        self._is_let_go = False
        self.tasks: Tasks | None = None
        """Where pages have long work done; given by who opened the workshop."""

    @property
    def snapshot(self) -> Snapshot:
        """Everything as it is now."""
        return self.workshop.snapshot()

    @property
    def figures(self) -> Figures:
        """All figures of the current snapshot, computed when first asked for."""
        snapshot = self.workshop.snapshot()
        if self._figures is None or self._figures[0] is not snapshot:
            self._changed = 0
            self._figures = (snapshot, figures(snapshot, self._figures[1] if self._figures else None))
        return self._figures[1]

    def when_computed(self, then: Callable[[], None]) -> None:
        """Call ``then``, a method of a QObject, when `figures` costs little: now, or if much has changed when they
        have been computed in the background.
        """
        known = self._figures is not None and self._figures[0] is self.workshop.snapshot()
        if known or self._changed < MANY:
            then()
        else:
            self._behind.run(lambda _task: self.figures).finished.connect(then)

    def do(self, change: Change, origin: object | None = None, batch: Batches = None) -> bool:
        """Apply a change; False (and `failed`) if it was refused. A change without steps does nothing."""
        if not change.steps and not batch:
            return True
        return self._run(lambda: [self.workshop.do(change, batch)], origin)

    def witness(self, change: Change, origin: object | None = None) -> bool:
        """Apply what happened rather than was entered: undo passes over it (see `Workshop.witness`)."""
        return not change.steps or self._run(lambda: [self.workshop.witness(change)], origin)

    def undo(self) -> bool:
        """Take back the latest change that stands; a long one in the background."""
        return self._move(lambda: [self.workshop.undo()], lambda: self.workshop.standing()[-1:])

    def redo(self) -> bool:
        """Bring back what was taken back last; something long in the background."""
        return self._move(lambda: [self.workshop.redo()], lambda: self.workshop.taken_back()[-1:])

    def go_back_to(self, entry_id: str) -> bool:
        """Undo every change after the one named; where that is much, in the background."""

        def after() -> tuple[str, ...]:
            standing = self.workshop.standing()
            return standing[standing.index(entry_id) + 1 :] if entry_id in standing else ()

        return self._move(lambda: self.workshop.go_back_to(entry_id), after)

    def _move(self, work: Callable[[], Written], about: Callable[[], Iterable[str]]) -> bool:
        self._wait()
        if self.workshop.length_of(about()) < LONG:
            return self._run(work, None)
        self.later(work).failed.connect(self.failed)
        return True

    def later(self, work: Callable[[], Written], origin: object | None = None) -> Task:
        """Let ``work`` change much in the background; it is announced when its figures are there, too.

        The task returned ends after that. Whatever else is asked for meanwhile waits until it has written.
        """
        written = Event()
        self._writing.append(written)

        def whole(_task: Task) -> Written:
            try:
                entries = work()
            finally:
                written.set()
            _ = self.figures
            return entries

        task = self._behind.run(whole)
        task.finished.connect(lambda entries: self._arrived(entries, origin))
        task.ended.connect(lambda: self._writing.remove(written))
        return task

    def _arrived(self, entries: Written, origin: object | None) -> None:
        made = tuple(entry for entry in entries if entry is not None)
        if made and not self._is_let_go:
            self.within(lambda: self.announce(made, origin))

    def _wait(self) -> None:
        for written in self._writing:
            written.wait()

    @property
    def busy(self) -> bool:
        """Whether anything is under way in the background."""
        return self._behind.busy

    def close(self) -> None:
        """Let go of the file, after what is under way; nothing is announced any more."""
        self._is_let_go = True
        self._behind.stop()
        self.workshop.close()

    def _run(self, work: Callable[[], Written], origin: object | None) -> bool:
        self._wait()
        try:
            entries = tuple(entry for entry in work() if entry is not None)
        except WorkshopError as error:
            self.failed.emit(str(error))
            return False
        if entries:
            self.announce(entries, origin)
        return True

    def announce(self, entries: tuple[Entry, ...], origin: object | None = None) -> None:
        """Tell every page what changed; called here and by who wrote through the workshop itself."""
        steps = [step for entry in entries for step in entry.change.steps]
        self._changed += len(steps)
        self.changed.emit(
            Announcement(
                entries,
                frozenset(step.table for step in steps),
                frozenset(step.id for step in steps),
                origin,
            )
        )
        self.saved.emit(datetime.now().astimezone())
