"""The open workshop as the window sees it: asks for changes, announces what changed, offers current figures."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from crmworkshop.activities.figures import Figures, figures
from crmworkshop.errors import WorkshopError
from crmworkshop.models.ballots import Batches
from crmworkshop.models.changes import Change, Entry
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop


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

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workshop = workshop
        self._figures: tuple[Snapshot, Figures] | None = None

    @property
    def snapshot(self) -> Snapshot:
        """Everything as it is now."""
        return self.workshop.snapshot()

    @property
    def figures(self) -> Figures:
        """All figures of the current snapshot, computed when first asked for."""
        snapshot = self.workshop.snapshot()
        if self._figures is None or self._figures[0] is not snapshot:
            self._figures = (snapshot, figures(snapshot, self._figures[1] if self._figures else None))
        return self._figures[1]

    def do(self, change: Change, origin: object | None = None, batch: Batches = None) -> bool:
        """Apply a change; False (and `failed`) if it was refused. A change without steps does nothing."""
        if not change.steps and not batch:
            return True
        return self._run(lambda: [self.workshop.do(change, batch)], origin)

    def witness(self, change: Change, origin: object | None = None) -> bool:
        """Apply what happened rather than was entered: undo passes over it (see `Workshop.witness`)."""
        return not change.steps or self._run(lambda: [self.workshop.witness(change)], origin)

    def undo(self) -> bool:
        """Take back the latest change that stands."""
        return self._run(lambda: [self.workshop.undo()], None)

    def redo(self) -> bool:
        """Bring back what was taken back last."""
        return self._run(lambda: [self.workshop.redo()], None)

    def go_back_to(self, entry_id: str) -> bool:
        """Undo every change after the one named."""
        return self._run(lambda: list(self.workshop.go_back_to(entry_id)), None)

    def _run(self, work: Callable[[], list[Entry | None]], origin: object | None) -> bool:
        try:
            entries = tuple(entry for entry in work() if entry is not None)
        except WorkshopError as error:
            self.failed.emit(str(error))
            return False
        if entries:
            self.announce(entries, origin)
        return True

    def announce(self, entries: tuple[Entry, ...], origin: object | None = None) -> None:
        """Tell every page what changed; called here and by imports that wrote through the workshop themselves."""
        steps = [step for entry in entries for step in entry.change.steps]
        self.changed.emit(
            Announcement(
                entries,
                frozenset(step.table for step in steps),
                frozenset(step.id for step in steps),
                origin,
            )
        )
        self.saved.emit(datetime.now().astimezone())
