"""What is typed into a table of records: one cell set, a new record gathered in the last line, records taken away."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from crmworkshop.language import tr
from crmworkshop.models.changes import Change
from crmworkshop.models.fields import Field
from crmworkshop.models.landscape import Application
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import Product
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.cell_values import NewTitle
from crmworkshop.ui.widgets.record_rows import NEW_ROW, Sort

if TYPE_CHECKING:
    from crmworkshop.ui.widgets.record_model import RecordModel


_CHOSEN_BY_NAME: Final = (Application, Department, Product)


class RecordEntry:
    """Takes values for the cells of one table to the workspace."""

    def __init__(self, model: "RecordModel") -> None:
        self.draft: dict[str, Any] = {}
        """What was typed into the last line while the new record still lacks something."""
        self.touched = ""
        """Key of the row that the last commit set or added."""
        self.parent: str | None = None
        """Under which record of a tree the last line adds."""
        self._model = model
        self._listing = model.listing
        self._refusal = ""
        model.workspace.failed.connect(self._on_failed)

    def _on_failed(self, sentence: str) -> None:
        self._refusal = sentence

    @property
    def _snapshot(self) -> Snapshot:
        return self._model.workspace.snapshot

    def ask(self, change: Change) -> str:
        """Ask for a change; empty if it was made, else why not."""
        self._refusal = ""
        return "" if self._model.workspace.do(change, self._model) else self._refusal

    def commit(self, at: int, column: int, value: Any) -> str:
        """Give one cell a value; empty if it was done, else the reason in one sentence."""
        row, of = self._model.rows[at], self._model.columns[column].field
        if of is None or row.sort is Sort.GROUP:
            return tr("This figure is computed from others and cannot be typed.")
        if row.record is None:
            return self._commit_new(of.name, value)
        self.touched = row.record.id
        problem = self.circle(row.record, of, value) or self.namesake(row.record, of.name, value)
        return problem or self.ask(edits.set_values(self._snapshot, [(row.record, {of.name: value})]))

    def circle(self, record: Record, of: Field, value: Any) -> str:
        """Why a record of a tree cannot belong to ``value``; empty if it can."""
        if of.name != self._listing.tree or value is None or isinstance(value, NewTitle):
            return ""
        under = {record.id, *(item.id for item in edits.descendants(self._snapshot, record, of.name))}
        if value not in under:
            return ""
        return tr("{name} cannot belong to itself or to something under it.", name=record.title)

    def namesake(self, record: Record | None, name: str, value: Any) -> str:
        """Why a record (None: a new one) cannot be called so: what is chosen by its name needs one of its own."""
        kind = self._listing.kind
        if kind not in _CHOSEN_BY_NAME or name != kind.title_field or not isinstance(value, str):
            return ""
        wanted = value.strip().casefold()
        others = (each for each in self._snapshot.all(kind) if record is None or each.id != record.id)
        known = next((each.title for each in others if each.title.strip().casefold() == wanted), "")
        if not known:
            return ""
        return tr("“{name}” is in the list already; another name tells the two apart.", name=known)

    def _commit_new(self, name: str, value: Any) -> str:
        self.touched = NEW_ROW.key
        problem = self.namesake(None, name, value)
        if problem:
            return problem
        if value is None or value is False or value in ("", ()):
            self.draft.pop(name, None)
        else:
            self.draft[name] = value
        problem = "" if self.lacking() or not self.draft else self._add()
        self._model.new_row_changed()
        return problem

    def _add(self) -> str:
        made: dict[tuple[str, str], Record] = {}
        record = self.new_record(self.draft, made)
        change = edits.add_record(record, made)
        draft, self.draft = self.draft, {}
        self._model.order.kept.add(record.id)
        problem = self.ask(change)
        if problem:
            self.draft = draft
        else:
            self.touched = record.id
        return problem

    def new_record(
        self, values: Mapping[str, Any], made: dict[tuple[str, str], Record], behind: int = 0
    ) -> Record:
        """The record these values make, ``behind`` places after the next; what it refers to by name joins ``made``."""
        found = self.completed(values)
        for name, value in found.items():
            if isinstance(value, NewTitle):
                table = self._model.fields[name].target
                found[name] = edits.make_named(self._snapshot, table, value.title, made)
        position = self._model.workspace.workshop.next_position(self._listing.kind) + behind
        return self._listing.kind(position=position).with_values(**found)

    def lacking(self, values: Mapping[str, Any] | None = None) -> list[str]:
        """Labels of what a new record of these values (default: the draft) still needs."""
        values = self.draft if values is None else values
        return edits.missing_fields(self._listing.kind, self.completed(values)) if values else []

    def completed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values of a new record with the list's defaults and what follows from where it is added."""
        found = {**self._listing.defaults, **values}
        if self._listing.tree and self.parent is not None:
            found.setdefault(self._listing.tree, self.parent)
        group = self._listing.group
        if group and found.get(group) is None and (last := self._model.last_record()) is not None:
            found[group] = getattr(last, group)
        if self._listing.kind is Process:
            _complete_process(self._snapshot, found)
        return found


def _complete_process(snapshot: Snapshot, values: dict[str, Any]) -> None:
    """A process belongs under the one whose code its own extends; without a code it takes the next free one."""
    ids = {process.code: process.id for process in snapshot.all(Process)}
    code = str(values.get("code") or "").strip()
    if not code and values.get("name"):
        parent = snapshot.find(Process, values.get("parent"))
        prefix = f"{parent.code}." if parent else ""
        number = next(number for number in range(1, len(ids) + 2) if f"{prefix}{number}" not in ids)
        code = values["code"] = f"{prefix}{number}"
    if values.get("parent") is None:
        values["parent"] = ids.get(code.rpartition(".")[0])
    parent = snapshot.find(Process, values["parent"])
    values["level"] = (parent.level or 1) + 1 if parent else 1
