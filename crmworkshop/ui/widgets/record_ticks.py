"""What the tick box of a row says: its own value, in a tree that of everything under it, which may be partly ticked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from crmworkshop.language import tr
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.widgets.record_rows import Row

if TYPE_CHECKING:
    from crmworkshop.ui.widgets.record_model import RecordModel

State = Qt.CheckState


class RecordTicks:
    """Reads the boxes of one table; what is under the rows is worked out once per state of the workshop."""

    def __init__(self, model: "RecordModel") -> None:
        self._model = model
        self._snapshot: Snapshot | None = None
        self._below: dict[str, dict[str, State]] = {}

    def state(self, row: Row, column: int) -> State:
        """Ticked, not, or partly: some under it are and some are not."""
        if row.record is not None and row.below and self._model.listing.tree:
            known = self._of(self._model.listing.columns[column]).get(row.record.id)
            if known is not None:
                return known
        return State.Checked if self._model.value(row, column) else State.Unchecked

    def word(self, row: Row, column: int) -> str:
        """The state in a word, for screen readers."""
        words = {State.Checked: tr("yes"), State.Unchecked: tr("no"), State.PartiallyChecked: tr("partly")}
        return words[self.state(row, column)]

    def _of(self, name: str) -> dict[str, State]:
        if self._snapshot is not self._model.snapshot:
            self._snapshot = self._model.snapshot
            self._below.clear()
        if name not in self._below:
            self._below[name] = _gathered(self._model.records(), self._model.listing.tree, name)
        return self._below[name]


def _gathered(records: list[Record], tree: str, name: str) -> dict[str, State]:
    """For each record that has some under it: whether the lowest of those are ticked, by id."""
    parent_of = {record.id: getattr(record, tree) for record in records}
    parents = set(parent_of.values())
    found: dict[str, set[bool]] = {}
    for record in records:
        if record.id in parents:
            continue
        above = parent_of[record.id]
        while above is not None:
            found.setdefault(above, set()).add(bool(getattr(record, name)))
            above = parent_of.get(above)
    return {
        key: State.PartiallyChecked
        if len(values) > 1
        else State.Checked
        if True in values
        else State.Unchecked
        for key, values in found.items()
    }
