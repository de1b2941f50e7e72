"""Turns what was edited in exported tables into differences: fields of records, decisions on ratings, new records.

The keys of a table's columns say what an edit changes: ``application.vendor`` a field of the record in whose row the
cell stands; ``importance.value``, ``importance.reason`` the room's decision about the process in whose row it stands;
``satisfaction.value.<id>`` that of a department.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from crmworkshop.exchange.cells import NUMBERS, Numbers, mark_of, nothing, reader
from crmworkshop.exchange.gathered import Gathered, name_of, quoted, shown
from crmworkshop.exchange.headings import Found
from crmworkshop.exchange.kinds import KINDS
from crmworkshop.exchange.mapping import Matched
from crmworkshop.exchange.names import Names, folded
from crmworkshop.exchange.outcome import Difference, Unreadable
from crmworkshop.exchange.readback import Edit, SheetRow, Table, edits, orphans
from crmworkshop.exchange.records import RecordList
from crmworkshop.exchange.spoken import in_english, words_of
from crmworkshop.exchange.tables import Cell, text_of
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import NEVER_EMPTY
from crmworkshop.models.decisions import decided
from crmworkshop.models.fields import Field, empty_value, fields_of
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.values import problem_of

Mine = Mapping[str, Mapping[str, str]]
"""What the rows of a table would say if they were written today: by record id and key."""
_QUESTIONS: Final = frozenset(question.value for question in Question)
_LIST_OF: Final = {kind.record_type: kind for kind in KINDS.values() if kind.record_type}


@dataclass(frozen=True, slots=True)
class _Asked:
    """A cell that holds a decision: the question, the field of the decision, and whose it is."""

    question: Question
    field: str
    department: str | None


class Returned:
    """Takes in one edited table after the other; what it finds is in ``differences``, ``unreadable``, ``remarks``."""

    def __init__(self, snapshot: Snapshot, create: bool = False, *, removes: bool = False) -> None:
        """``create`` allows records that cells name and nobody knows to be made of their names alone.

        With ``removes`` whoever calls sees to the rows that are gone; else a remark says that their records stay.
        """
        self._removes = removes
        self._snapshot = snapshot
        self._create = create
        self.names = Names(snapshot, create)
        self._out = Gathered()
        self._numbers = Numbers("")
        self._new: dict[str, str] = {}
        self.unreadable: list[Unreadable] = []
        self.remarks: list[str] = []
        self.added = 0

    @property
    def differences(self) -> tuple[Difference, ...]:
        return tuple(self._out.differences)

    def take(self, table: Table, mine: Mine, kind: type[Record]) -> None:
        """Take in the edits of a table with one row for each record of ``kind``, and its added rows."""
        self._drain()
        self._take_added(table, kind)
        found: dict[str, list[Edit]] = defaultdict(list)
        for edit in edits(table, mine):
            found[edit.row.id].append(edit)
        readers = _Readers(table, self.names, self._numbers)
        for key, several in found.items():
            record = self._snapshot.find(kind, key)
            if record is not None:
                self._take_row(table, readers, record, several)
        self._remark(table, mine)

    # -- edited rows ----------------------------------------------------------------------------------

    def _take_row(self, table: Table, readers: "_Readers", record: Record, found: Sequence[Edit]) -> None:
        values: dict[str, Any] = {}
        conflicts = set()
        for edit in found:
            asked = _asked(edit.key)
            try:
                if edit.broken:
                    raise ValueError(edit.broken)
                if asked is not None:
                    self._decide(record, asked, edit)
                    continue
                name = edit.key.partition(".")[2]
                if name not in fields_of(type(record)):
                    continue  # a sum of other records: whoever calls sees to it
                value = readers.value(fields_of(type(record))[name], edit.key, edit.cell)
            except ValueError as error:
                self.refuse(table, edit, str(error))
                continue
            if value != getattr(record, name):
                values[name] = value
                if edit.conflict:
                    conflicts.add(name)
        self._drain()
        if values:
            self._out.change(record, values, self._title_of, conflicts)

    def _decide(self, process: Record, asked: _Asked, edit: Edit) -> None:
        known = self._snapshot.find(Rating, rating_id(process.id, asked.question, asked.department))
        declared = fields_of(Rating)[asked.field]
        value = _decision(asked, edit.cell)
        step = decided(known, process.id, asked.question, asked.department, **{asked.field: value})
        if step is None:
            return

        def told(number: Any) -> str | None:
            if asked.field == "value":
                return asked.question.scale.word(number) or None
            return shown(declared, number, self._title_of)

        before = getattr(known, asked.field) if known else empty_value(declared)
        self._out.differences.append(
            Difference(
                name_of(process, self._title_of),
                self._field_name(asked),
                told(before),
                told(value),
                edit.conflict,
                step,
            )
        )

    def _field_name(self, asked: _Asked) -> str:
        name = asked.question.value if asked.field == "value" else f"{asked.question} {asked.field}"
        if asked.department is None:
            return name
        return f"{name} ({self._title_of(Department.table, asked.department)})"

    def refuse(self, table: Table, edit: Edit, reason: str) -> None:
        """List an edited cell that cannot be read."""
        said = quoted(text_of(edit.cell))
        self.unreadable.append(Unreadable(table.where(edit.row, edit.key), said, quoted(reason)))

    def department(self, name: str, make: bool) -> str | None:
        """The department called so, made (``make``) if that is allowed at all; None if there is none."""
        try:
            known = self.names.find(Department.table, name)
        except ValueError:
            return None
        return self.names.make(Department.table, name) if known is None and make and self._create else known

    # -- added rows -----------------------------------------------------------------------------------

    def _take_added(self, table: Table, kind: type[Record]) -> None:
        """Added rows are read as a list of their kind; one about a known record changes what it fills in."""
        rows = [
            (row.at, _english_row(table, row.at, kind)) for row in table.added if not self._brought(row, kind)
        ]
        if not rows:
            self._take_decisions(table, kind)
            return
        columns = {
            key.partition(".")[2]: (column,)
            for key, column in table.columns.items()
            if key.partition(".")[0] == kind.table
        }
        headings = tuple(text_of(cell) for cell in table.sheet.rows[table.heading_row])
        found = Found(table.sheet, _LIST_OF[kind], table.heading_row, headings)
        list_ = RecordList(
            self._snapshot, found, Matched(headings, columns, {}), rows, self._create, self.names
        )
        out = list_.read()
        self.unreadable.extend(out.unreadable())
        self.remarks.extend(out.remarks)
        self.added += out.counts["added"]
        for step in out.steps:
            if step.old is None and step.new is not None:
                self._new[step.id] = str(step.new.get(kind.title_field, ""))
        self._out.differences.extend(
            replace(item, conflict=True) if item.old is not None else item for item in out.differences
        )
        self._take_decisions(table, kind)

    def _brought(self, row: SheetRow, kind: type[Record]) -> bool:
        """Whether an added row is about a process that another table has brought."""
        code = folded(row.says("process.code"))
        return kind is Process and bool(code) and self.names.codes().get(code) in self._new

    def _take_decisions(self, table: Table, kind: type[Record]) -> None:
        """What added rows of processes say about the decisions."""
        if kind is not Process:
            return
        asked = [key for key in table.columns if _asked(key) is not None]
        for row in table.added:
            code = row.says("process.code")
            process = self.names.codes().get(folded(code)) if code else None
            for key in asked if process else ():
                if row.says(key):
                    self._decide_added(table, str(process), Edit(row, key, "", row.cells[key], "", False))

    def _decide_added(self, table: Table, key: str, edit: Edit) -> None:
        asked = _asked(edit.key)
        assert asked is not None
        known = self._snapshot.find(Process, key)
        code, name = edit.row.says("process.code"), self._title_of("process", key)
        try:
            self._decide(known or Process(id=key, code=code, name=name), asked, edit)
        except ValueError as error:
            self.refuse(table, edit, str(error))

    def _drain(self) -> None:
        made, self.names.made = self.names.made, []
        for record in made:
            self._new[record.id] = record.title
            self._out.make(record, self._title_of)
            self.added += 1

    def _title_of(self, table: str, key: str) -> str:
        return self._new.get(key) or self._snapshot.title_of(table, key)

    # -- what was not taken in ------------------------------------------------------------------------

    def _remark(self, table: Table, mine: Mine) -> None:
        name = table.sheet.name
        lost = [row.at + 1 for row in orphans(table, mine)]
        if lost:
            self.remarks.append(
                tr(
                    "{sheet}: what was edited in row {rows} is not taken in; its record is no longer in the workshop.",
                    sheet=name,
                    rows=", ".join(map(str, lost)),
                )
            )
        gone = 0 if self._removes else sum(1 for key in table.gone if key in mine)
        if gone:
            self.remarks.append(
                trn(
                    "{sheet}: {n} row of the export is not there any more; its record stays in the workshop.",
                    "{sheet}: {n} rows of the export are not there any more; their records stay in the workshop.",
                    gone,
                    sheet=name,
                )
            )
        if table.lost:
            self.remarks.append(
                tr(
                    "{sheet}: not there any more, and left as it is: {columns}.",
                    sheet=name,
                    columns=", ".join(table.lost),
                )
            )


class _Readers:
    """Reads cells as values of fields; each column settles how numbers and dates are written in it."""

    def __init__(self, table: Table, names: Names, numbers: Numbers) -> None:
        self._table = table
        self._names = names
        self._numbers = numbers
        self._known: dict[str, Callable[[Cell], Any]] = {}

    def value(self, declared: Field, key: str, cell: Cell) -> Any:
        """The value of a cell. Raises ValueError with the reason if it holds none."""
        cell = in_english(cell, words_of(declared))
        if nothing(declared, cell):
            value = empty_value(declared)
            problem = problem_of(declared, value)
            if value is None and declared.name in NEVER_EMPTY[key.partition(".")[0]]:
                problem = tr("is needed")
            if problem:
                raise ValueError(problem)
            return value
        if key not in self._known:
            self._known[key] = self._reader(declared, key)
        return self._known[key](cell)

    def _reader(self, declared: Field, key: str) -> Callable[[Cell], Any]:
        cells = [row.cells.get(key) for row in self._table.rows]
        at = self._table.columns[key]
        heading = text_of(self._table.sheet.rows[self._table.heading_row][at])
        mark = mark_of(cells) if declared.kind in NUMBERS else ""
        resolve = self._names.resolver(key.partition(".")[0])
        return reader(declared, heading, cells, mark, self._numbers, resolve)


def _asked(key: str) -> _Asked | None:
    question, _, rest = key.partition(".")
    if question not in _QUESTIONS:
        return None
    name, _, department = rest.partition(".")
    return _Asked(Question(question), name, department or None)


def _decision(asked: _Asked, cell: Cell) -> Any:
    """What a cell says for a field of a decision. Raises ValueError."""
    text = text_of(cell).strip()
    if asked.field != "value":
        return text
    scale = asked.question.scale
    return scale.parse(text_of(in_english(text, scale.words))) if text else None


def _english_row(table: Table, at: int, kind: type[Record]) -> list[Cell]:
    """The cells of a row with its choices in English, as lists write them."""
    cells = list(table.sheet.rows[at])
    declared = fields_of(kind)
    for key, column in table.columns.items():
        owner, _, name = key.partition(".")
        if owner == kind.table and name in declared and column < len(cells):
            cells[column] = in_english(cells[column], words_of(declared[name]))
    return cells
