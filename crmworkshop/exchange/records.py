"""Turns the rows of a list into records: found again by their key and changed field by field, or added."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmworkshop.analysis.schedule import find_cycle
from crmworkshop.errors import InvalidChange
from crmworkshop.exchange.benefits import benefit_change
from crmworkshop.exchange.cells import NUMBERS, Numbers, foreign_home, mark_of, nothing, reader
from crmworkshop.exchange.gathered import Gathered, name_of, titles_with
from crmworkshop.exchange.headings import Found
from crmworkshop.exchange.kinds import BENEFIT, lowered
from crmworkshop.exchange.mapping import Matched
from crmworkshop.exchange.names import Names, folded
from crmworkshop.exchange.tables import Cell, text_of
from crmworkshop.exchange.tree import from_code
from crmworkshop.language import tr, trn
from crmworkshop.models.fields import Field, Kind, empty_value
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record, new_id
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.values import check


@dataclass(slots=True)
class Row:
    """One row of the list on its way to a record. ``record`` is the one it is about, None if it is new."""

    at: int
    cells: Sequence[Cell]
    values: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    id: str = ""
    record: Record | None = None


class RecordList:
    """Reads one list of records; `read` gives what it would change."""

    def __init__(
        self,
        snapshot: Snapshot,
        found: Found,
        matched: Matched,
        rows: Iterable[tuple[int, Sequence[Cell]]],
        create: bool,
        names: Names | None = None,
    ) -> None:
        """``names`` are shared with other lists that come in at the same time."""
        assert found.kind.record_type is not None
        self._snapshot = snapshot
        self._found = found
        self._matched = matched
        self._type = found.kind.record_type
        self._fields = found.kind.fields
        self._names = names or Names(snapshot, create)
        self._rows = [Row(at, cells) for at, cells in rows]
        self._numbers = Numbers(found.sheet.separator)
        self._foreign: dict[str, int] = {}
        self._out = Gathered()
        self._readers = self._make_readers()

    def read(self) -> Gathered:
        """Everything the list would change."""
        out = self._out
        if self._lacks_columns():
            return out
        keyed = [row for row in self._rows if self._read_key(row)]
        known = self._known()
        for row in keyed:
            self._recognise(row, known)
        kept = self._without_repeats(keyed)
        title_of = titles_with(self._snapshot, self._new_titles(kept))
        results = [record for row in kept if (record := self._emit(row, title_of)) is not None]
        made, self._names.made = self._names.made, []
        before = len(out.steps), len(out.differences)
        for record in made:
            out.make(record, title_of)
        out.steps[:] = out.steps[before[0] :] + out.steps[: before[0]]
        self._refuse_circles(kept, results, title_of)
        self._remark()
        return out

    # -- cells ----------------------------------------------------------------------------------------

    def _column(self, column: int) -> list[Cell]:
        return [row.cells[column] for row in self._rows if column < len(row.cells)]

    def _make_readers(self) -> dict[str, Callable[[Cell], Any]]:
        columns = {name: found[0] for name, found in self._matched.columns.items()}
        numeric = [self._column(at) for name, at in columns.items() if self._fields[name].kind in NUMBERS]
        file_mark = mark_of(cell for cells in numeric for cell in cells)
        resolve = self._names.resolver(self._type.table)
        return {
            name: reader(
                self._fields[name],
                self._matched.headings[at],
                self._column(at),
                file_mark,
                self._numbers,
                resolve,
            )
            for name, at in columns.items()
        }

    def _refuse(self, row: Row, column: int, value: Cell, reason: str) -> None:
        self._out.refuse(self._found, row.at, column, value, reason)

    def _read(self, row: Row, name: str) -> None:
        """Put the value of one field into the row unless the cell says nothing; list it if it cannot be read."""
        columns = self._matched.columns.get(name, ())
        if name == "notes" and len(columns) > 1:
            for column in columns:
                text = text_of(row.cells[column]).strip() if column < len(row.cells) else ""
                if text:
                    row.notes.append(f"{self._matched.headings[column]}: {text}")
            return
        column = columns[0]
        cell = row.cells[column] if column < len(row.cells) else None
        broken = self._found.sheet.unusable.get((row.at, column))
        if broken:
            self._refuse(row, column, text_of(cell), broken)
        elif not nothing(self._fields[name], cell):
            try:
                row.values[name] = self._readers[name](cell)
            except ValueError as error:
                self._read_foreign(row, name, column, cell, str(error))

    def _read_foreign(self, row: Row, name: str, column: int, cell: Cell, reason: str) -> None:
        home = foreign_home(self._type.table, self._fields[name])
        text = text_of(cell).strip()
        if home is False:
            self._refuse(row, column, text, reason)
            return
        if home is not None:
            row.values[name] = home
        heading = self._matched.headings[column]
        row.notes.append(f"{heading}: {' '.join(text.split())}")
        self._foreign[heading] = self._foreign.get(heading, 0) + 1

    # -- which record a row is about ------------------------------------------------------------------

    def _needed(self) -> list[str]:
        """Fields without which a row of this list is about nothing; other required ones only concern new rows."""
        return [name for name in self._found.kind.key if self._fields[name].required]

    def _lacks_columns(self) -> bool:
        lacking = [
            tr(self._fields[name].label) for name in self._needed() if name not in self._matched.columns
        ]
        for label in lacking:
            headings = ", ".join(self._matched.headings)
            reason = tr("no column holds the {field}; say which one does", field=label)
            self._out.refuse(self._found, self._found.row, 0, headings, reason)
        return bool(lacking)

    def _key_names(self) -> list[str]:
        kind = self._found.kind
        return [name for name in (*kind.key, *kind.also) if name in self._matched.columns]

    def _read_key(self, row: Row) -> bool:
        before = len(self._out.refused)
        for name in self._key_names():
            self._read(row, name)
        if len(self._out.refused) > before:
            return False
        for name in self._needed():
            if name not in row.values:
                label = self._fields[name].label
                self._refuse(
                    row, self._matched.columns[name][0], "", tr("the {field} is missing", field=label)
                )
                return False
        return True

    def _key(self, value_of: Callable[[str], Any]) -> tuple[Any, ...]:
        return tuple(_comparable(self._fields[name], value_of(name)) for name in self._found.kind.key)

    def _also(self, value_of: Callable[[str], Any]) -> tuple[Any, ...]:
        names = [name for name in self._found.kind.also if name in self._matched.columns]
        return tuple(_comparable(self._fields[name], value_of(name)) for name in names)

    def _known(self) -> dict[tuple[Any, ...], list[tuple[tuple[Any, ...], Record | None, str]]]:
        known: dict[tuple[Any, ...], list[tuple[tuple[Any, ...], Record | None, str]]] = {}
        for record in self._snapshot.all(self._type):
            value_of = _values_from(record)
            known.setdefault(self._key(value_of), []).append((self._also(value_of), record, record.id))
        return known

    def _recognise(
        self, row: Row, known: dict[tuple[Any, ...], list[tuple[tuple[Any, ...], Record | None, str]]]
    ) -> None:
        """Give the row the id of the record it is about, or a new one that later rows can name."""
        also = self._also(row.values.get)
        candidates = known.setdefault(self._key(row.values.get), [])
        alike = [item for item in candidates if item[0] == also]
        if not alike:
            alike = [item for item in candidates if item[1] is not None and _compatible(item[0], also)]
        if len(alike) > 1:
            column = self._matched.columns[self._found.kind.key[0]][0]
            self._refuse(
                row, column, text_of(row.cells[column]), tr("several records of the workshop go by this name")
            )
        if alike:
            _, row.record, row.id = alike[0]
        else:
            row.id = new_id()
            candidates.append((also, None, row.id))
        title = self._matched.one(self._type.title_field)
        text = text_of(row.cells[title]).strip() if title is not None and title < len(row.cells) else ""
        self._names.add(self._type.table, row.id, text, str(row.values.get("code", "")))

    def _without_repeats(self, rows: Sequence[Row]) -> list[Row]:
        """Read the other fields; rows about a record that an earlier row is about must say the same."""
        rest = [name for name in self._matched.columns if name not in self._key_names()]
        first: dict[str, Row] = {}
        for row in rows:
            for name in rest:
                self._read(row, name)
            earlier = first.setdefault(row.id, row)
            if earlier is not row:
                self._merge(earlier, row)
        return list(first.values())

    def _merge(self, earlier: Row, row: Row) -> None:
        self._out.counts["repeated"] += 1
        for name, value in row.values.items():
            if name in self._found.kind.key:
                continue
            if earlier.values.setdefault(name, value) != value:
                column = self._matched.columns[name][0]
                said = text_of(earlier.cells[column]) if column < len(earlier.cells) else ""
                reason = tr(
                    "row {row} says “{said}” about the same {record}",
                    row=earlier.at + 1,
                    said=said,
                    record=lowered(self._found.kind.singular),
                )
                self._refuse(row, column, text_of(row.cells[column]), reason)
        earlier.notes.extend(note for note in row.notes if note not in earlier.notes)

    # -- records --------------------------------------------------------------------------------------

    def _new_titles(self, rows: Sequence[Row]) -> dict[str, str]:
        titles = {record.id: record.title for record in self._names.made}
        field_name = self._type.title_field
        return titles | {row.id: str(row.values[field_name]) for row in rows if row.values.get(field_name)}

    def _emit(self, row: Row, title_of: Callable[[str, str], str]) -> Record | None:
        values = {name: value for name, value in row.values.items() if name != BENEFIT}
        if self._type is Process and row.record is None:
            values = from_code(self._names, values, "in_scope" in self._matched.columns)
        notes = self._notes(row)
        if notes:
            values["notes"] = notes
        record = (
            self._added(row, values, title_of) if row.record is None else self._changed(row, values, title_of)
        )
        if record is not None and BENEFIT in row.values:
            self._take_benefit(row, record, title_of)
        return record

    def _notes(self, row: Row) -> str:
        """The notes as the list gives them, followed by what found no other place and is not in them yet."""
        given = row.values.get("notes") or (row.record.notes if row.record else "")
        lines = given.split("\n") if given else []
        return "\n".join([*lines, *(note for note in row.notes if note not in lines)])

    def _added(
        self, row: Row, values: Mapping[str, Any], title_of: Callable[[str, str], str]
    ) -> Record | None:
        lacking = [
            declared for name, declared in self._fields.items() if declared.required and name not in values
        ]
        for declared in lacking:
            column = self._matched.one(declared.name) or 0
            self._refuse(
                row,
                column,
                "",
                tr(
                    "a new {record} needs {field}",
                    record=lowered(self._found.kind.singular),
                    field=tr(declared.label),
                ),
            )
        if lacking or not self._notes_fit(row, values):
            return None
        record = self._type(id=row.id, position=self._names.place(self._type), **values)
        self._out.add(record, title_of)
        self._out.counts["added"] += 1
        return record

    def _changed(
        self, row: Row, values: Mapping[str, Any], title_of: Callable[[str, str], str]
    ) -> Record | None:
        record = row.record
        assert record is not None
        new = {
            name: value
            for name, value in values.items()
            if getattr(record, name) != value and not self._same_key(record, name, value)
        }
        if not new:
            self._out.counts["unchanged"] += 1
            return record
        if not self._notes_fit(row, new):
            return None
        self._out.change(record, new, title_of)
        self._out.counts["updated"] += 1
        return record.with_values(**new)

    def _same_key(self, record: Record, name: str, value: Any) -> bool:
        """A key written in other case or spacing is the same key; the workshop's way of writing it stays."""
        declared = self._fields[name]
        return name in self._found.kind.key and _comparable(declared, value) == _comparable(
            declared, getattr(record, name)
        )

    def _notes_fit(self, row: Row, values: Mapping[str, Any]) -> bool:
        try:
            check(self._fields["notes"], values.get("notes", ""))
        except InvalidChange as error:
            self._refuse(row, 0, "", str(error))
            return False
        return True

    def _take_benefit(self, row: Row, record: Record, title_of: Callable[[str, str], str]) -> None:
        try:
            counted = benefit_change(self._snapshot, self._out, record, row.values[BENEFIT], title_of)
        except ValueError as error:
            self._refuse(row, self._matched.columns[BENEFIT][0], str(row.values[BENEFIT]), str(error))
            return
        if counted:
            self._out.counts["benefits"] += 1

    def _refuse_circles(
        self, rows: Sequence[Row], results: Sequence[Record], title_of: Callable[[str, str], str]
    ) -> None:
        """Records that belong to or wait for each other in a circle are refused with the way round."""
        records = {record.id: record for record in (*self._snapshot.all(self._type), *results)}
        at = {row.id: row for row in rows}
        for name, declared in self._fields.items():
            if declared.target != self._type.table or name not in self._matched.columns:
                continue
            circle = find_cycle({key: _named(getattr(record, name)) for key, record in records.items()})
            if circle is not None:
                row = next(at[key] for key in circle if key in at)
                way = " → ".join(name_of(records[key], title_of) for key in circle)
                column = self._matched.columns[name][0]
                said = text_of(row.cells[column])
                self._refuse(
                    row,
                    column,
                    said,
                    tr("“{field}” leads round in a circle: {way}", field=tr(declared.label), way=way),
                )

    def _remark(self) -> None:
        out = self._out
        for heading, count in self._foreign.items():
            out.remarks.append(
                trn(
                    "{n} cell of {heading} with words that are not among our choices: they are kept in the notes.",
                    "{n} cells of {heading} with words that are not among our choices: they are kept in the notes.",
                    count,
                    heading=heading,
                )
            )
        repeated = out.counts["repeated"]
        if repeated:
            out.remarks.append(
                trn(
                    "{n} row repeats an earlier one and was read once.",
                    "{n} rows repeat an earlier one and were read once.",
                    repeated,
                )
            )
        out.remarks.extend(self._numbers.remarks)


def _named(value: Any) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,) if value else ()


def _values_from(record: Record) -> Callable[[str], Any]:
    return lambda name: getattr(record, name)


def _comparable(declared: Field, value: Any) -> Any:
    if declared.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return folded(value or "")
    return empty_value(declared) if value is None else value


def _compatible(known: tuple[Any, ...], said: tuple[Any, ...]) -> bool:
    return all(not one or not other or one == other for one, other in zip(known, said, strict=True))
