"""Reads back what rows of the workbook say about records other than their own: objectives, products, benefits."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from crmworkshop.exchange.benefits import benefit_change
from crmworkshop.exchange.cells import Numbers, mark_of, reader
from crmworkshop.exchange.gathered import Gathered, name_of, quoted, shown
from crmworkshop.exchange.kinds import BENEFIT, KINDS
from crmworkshop.exchange.names import Names, folded
from crmworkshop.exchange.outcome import Difference, Unreadable
from crmworkshop.exchange.readback import Edit, Table, edits
from crmworkshop.exchange.tables import text_of
from crmworkshop.language import tr
from crmworkshop.models.changes import Step, changed
from crmworkshop.models.plan import Initiative
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, Objective
from crmworkshop.models.vendors import VendorScore
from crmworkshop.reports.baseline import said

Mine = Mapping[str, Mapping[str, str]]
_REFERENCES: Final[Mapping[type[Record], str]] = {Goal: "objective", VendorScore: "product"}
"""The field by which the rows of a table name the record that several of them share."""
_BENEFIT: Final = f"initiative.{BENEFIT}"


@dataclass(slots=True)
class Parents:
    """The shared records of one table, whose rows are records of ``kind``."""

    snapshot: Snapshot
    names: Names
    table: Table
    mine: Mine
    kind: type[Record]
    unreadable: list[Unreadable] = field(default_factory=list)

    def own_rows(self) -> Table:
        """The table without rows about an objective alone; one of them that names a goal now is an added row."""
        if self.kind is not Goal:
            return self.table
        rows = []
        for row in self.table.rows:
            if self.snapshot.find(Objective, row.id) is None:
                rows.append(row)
            elif row.says("goal.name"):
                rows.append(replace(row, id=""))
        return replace(self.table, rows=tuple(rows))

    def renamed(self) -> list[Difference]:
        """A shared record is called anew if all rows that name it agree on a name that nothing has yet."""
        reference = _REFERENCES.get(self.kind, "")
        key = f"{self.kind.table}.{reference}"
        if not reference or key not in self.table.columns:
            return []
        said_now: dict[str, set[str]] = defaultdict(set)
        before: dict[str, set[str]] = defaultdict(set)
        for row in self.table.rows:
            parent = self._parent(row.id)
            if parent is not None:
                said_now[parent.id].add(row.says(key))
                before[parent.id].add(self.table.base.get(row.id, {}).get(key, ""))
        found = []
        for record, texts in said_now.items():
            text = next(iter(texts))
            parent = self.snapshot.find(BY_TABLE[reference], record)
            known = folded(text) in self.names.titles(reference)
            if parent is None or len(texts) > 1 or not text or texts == before[record] or known:
                continue
            name = " ".join(text.split("\n"))
            self.names.add(reference, record, text)
            today = {self.mine.get(row.id, {}).get(key, "") for row in self._rows_of(record)}
            step = changed(parent, name=name)
            found.append(Difference(parent.title, "name", parent.title, name, today != before[record], step))
        return found

    def attributes(self) -> list[Difference]:
        """What rows say about the shared record itself: what an objective means, who makes a product."""
        reference = _REFERENCES.get(self.kind, "")
        keys = [key for key in self.table.columns if key.partition(".")[0] == reference]
        if not reference or not keys:
            return []
        found = []
        today = {row.id: self.mine[row.id] for row in self.table.rows if row.id in self.mine}
        said_of: dict[tuple[str, str], list[Edit]] = defaultdict(list)
        for edit in edits(replace(self.table, columns={key: self.table.columns[key] for key in keys}), today):
            parent = self._parent(edit.row.id)
            if parent is not None:
                said_of[parent.id, edit.key].append(edit)
        for (record, key), several in said_of.items():
            found += self._attribute(reference, record, key, several)
        for row in self.table.added:
            text = row.says(f"{self.kind.table}.{reference}")
            for key in keys:
                if text and row.says(key):
                    found += self._attribute_of_added(reference, text, key, row.says(key))
        return found

    def _attribute(self, table: str, record: str, key: str, several: list[Edit]) -> list[Difference]:
        parent = self.snapshot.find(BY_TABLE[table], record)
        texts = {said(edit.cell) for edit in several}
        name = key.partition(".")[2]
        if parent is None:
            return []
        if len(texts) > 1 or any(edit.broken for edit in several):
            for edit in several:
                reason = edit.broken or tr("another row says something else about the same")
                self._refuse(edit, reason)
            return []
        return self._changed(parent, name, texts.pop(), any(edit.conflict for edit in several))

    def _attribute_of_added(self, table: str, title: str, key: str, text: str) -> list[Difference]:
        ids = self.names.titles(table).get(folded(title), [])
        parent = self.snapshot.find(BY_TABLE[table], ids[0]) if len(ids) == 1 else None
        name = key.partition(".")[2]
        if parent is not None:
            return self._changed(parent, name, text, bool(getattr(parent, name)))
        if not ids:
            return []
        step = Step(table, ids[0], None, {"name": title, name: text})
        return [Difference(title, name, None, text, False, step)]

    def _changed(self, parent: Record, name: str, text: str, conflict: bool) -> list[Difference]:
        old = getattr(parent, name)
        if old == text:
            return []
        return [
            Difference(
                parent.title, name, old or None, text or None, conflict, changed(parent, **{name: text})
            )
        ]

    def _parent(self, row: str) -> Record | None:
        if self.kind is Goal and self.snapshot.find(Objective, row) is not None:
            return self.snapshot.find(Objective, row)
        record = self.snapshot.find(self.kind, row)
        reference = _REFERENCES.get(self.kind, "")
        return None if record is None else self.snapshot.find(BY_TABLE[reference], getattr(record, reference))

    def _rows_of(self, parent: str) -> list[Any]:
        return [row for row in self.table.rows if (found := self._parent(row.id)) and found.id == parent]

    # -- benefits -----------------------------------------------------------------------------------------

    def benefits(self) -> list[Difference]:
        """The yearly benefits of initiatives that were typed over."""
        if self.kind is not Initiative or _BENEFIT not in self.table.columns:
            return []
        only = replace(self.table, columns={_BENEFIT: self.table.columns[_BENEFIT]})
        declared = KINDS["initiatives"].fields[BENEFIT]
        cells = [row.cells.get(_BENEFIT) for row in only.rows]
        read = reader(declared, declared.label, cells, mark_of(cells), Numbers(""), lambda _field, text: text)
        found = []
        for edit in edits(only, self.mine):
            initiative = self.snapshot.find(Initiative, edit.row.id)
            if initiative is None:
                continue
            try:
                if edit.broken:
                    raise ValueError(edit.broken)
                if not said(edit.cell):
                    raise ValueError(tr("its benefits are entered one by one; take them out there"))
                found += self._benefit(initiative, read(edit.cell), edit)
            except ValueError as error:
                self._refuse(edit, str(error))
        return found

    def _benefit(self, initiative: Record, amount: Any, edit: Edit) -> list[Difference]:
        out = Gathered()
        if not benefit_change(self.snapshot, out, initiative, amount, self.snapshot.title_of):
            return []
        declared = KINDS["initiatives"].fields[BENEFIT]
        new = shown(declared, amount, self.snapshot.title_of)
        name = name_of(initiative, self.snapshot.title_of)
        return [Difference(name, BENEFIT, edit.mine or None, new, edit.conflict, out.steps[0])]

    def _refuse(self, edit: Edit, reason: str) -> None:
        where = self.table.where(edit.row, edit.key)
        self.unreadable.append(Unreadable(where, quoted(text_of(edit.cell)), quoted(reason)))
