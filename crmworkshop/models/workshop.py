"""An open workshop: records in memory, one door for changes, a journal, undo that survives a restart."""

import getpass
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, Literal, Self, TypeVar, cast

import sqlalchemy as sa

from crmworkshop.errors import InvalidChange
from crmworkshop.models import ballots
from crmworkshop.models.ballots import BallotBatch
from crmworkshop.models.changes import (
    Change,
    Entry,
    Step,
    added,
    check_step,
    inverse,
    steps_from_json,
    steps_to_json,
)
from crmworkshop.models.fields import fields_of
from crmworkshop.models.file import close_file, copy_file, create_file, open_file, translated
from crmworkshop.models.people import SETTINGS_ID, Settings
from crmworkshop.models.record import Record, new_id
from crmworkshop.models.registry import BY_TABLE, RECORD_TYPES
from crmworkshop.models.schema import JOURNAL, TABLES
from crmworkshop.models.snapshot import AnswerCount, Snapshot
from crmworkshop.models.values import from_stored, to_stored

R = TypeVar("R", bound=Record)
EntryKind = Literal["do", "undo", "redo"]


class Workshop:
    """One workshop file. Reads are objects in memory; every write goes through `do`, `undo` or `redo`."""

    def __init__(self, engine: sa.Engine, path: Path, author: str = "") -> None:
        self.path = path
        self.author = author or _login()
        self._engine = engine
        self._lock = RLock()
        self._records: dict[str, dict[str, Record]] = {}
        self._ordered: dict[str, tuple[Record, ...]] = {}
        self._answers: tuple[tuple[AnswerCount, ...], dict[str | None, int]] | None = None
        self._snapshot: Snapshot | None = None
        self._undo: list[str] = []
        self._redo: list[str] = []
        self._labels: dict[str, str] = {}
        self._seq = 0
        with translated(path):
            self._load_stacks()

    # -- life -----------------------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, settings: Settings, author: str = "") -> Self:
        """Make the file and its first entry. Raises FileUnusable if ``path`` exists."""
        workshop = cls(create_file(path), path, author)
        workshop.do(Change("Create the workshop", (added(settings.with_values(id=SETTINGS_ID)),)))
        return workshop

    @classmethod
    def open(cls, path: Path, author: str = "") -> Self:
        """Open an existing file. Raises FileUnusable or SystemRefused."""
        engine = open_file(path)
        try:
            return cls(engine, path, author)
        except BaseException:
            close_file(engine)
            raise

    def close(self) -> None:
        """Let go of the file; it stands alone afterwards."""
        with self._lock:
            close_file(self._engine)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def save_copy(self, target: Path) -> None:
        """Write a compact copy of the whole workshop to ``target``."""
        with self._lock:
            copy_file(self._engine, target)

    # -- reading --------------------------------------------------------------------------------------

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of a kind, in list order."""
        ordered = self._ordered.get(kind.table)
        if ordered is None:
            records = self._table(kind.table).values()
            ordered = tuple(sorted(records, key=lambda record: (record.position, record.id)))
            self._ordered[kind.table] = ordered
        return cast("tuple[R, ...]", ordered)

    def find(self, kind: type[R], key: str | None) -> R | None:
        """The record with this key, or None."""
        return cast("R | None", self._table(kind.table).get(key or ""))

    @property
    def settings(self) -> Settings:
        return self.all(Settings)[0]

    def next_position(self, kind: type[Record]) -> float:
        """The place behind the last record of a list."""
        records = self.all(kind)
        return records[-1].position + 1 if records else 1.0

    def snapshot(self) -> Snapshot:
        """Everything as it is now; the same object until something changes."""
        with self._lock:
            if self._snapshot is None:
                tables = {kind.table: self.all(kind) for kind in RECORD_TYPES}
                if self._answers is None:
                    with translated(self.path), self._engine.connect() as connection:
                        self._answers = (ballots.counts(connection), ballots.respondents(connection))
                self._snapshot = Snapshot(tables, *self._answers, self._seq)
            return self._snapshot

    def _table(self, table: str) -> dict[str, Record]:
        records = self._records.get(table)
        if records is None:
            with self._lock, translated(self.path), self._engine.connect() as connection:
                records = self._records[table] = _load(connection, BY_TABLE[table])
        return records

    # -- changing -------------------------------------------------------------------------------------

    def do(self, change: Change, batch: BallotBatch | None = None) -> Entry:
        """Apply a change (and ballots that come with it) in one transaction, durable when this returns.

        Raises InvalidChange (nothing written) if a value does not fit, a row is not as the change expects, or a
        reference would dangle; SystemRefused if the disk says no.
        """
        entry = self._commit("do", change, None, batch)
        self._undo.append(entry.id)
        self._redo.clear()
        return entry

    def undo(self) -> Entry | None:
        """Take back the latest change that stands; None if there is none."""
        return self._move(self._undo, self._redo, "undo")

    def redo(self) -> Entry | None:
        """Bring back what was taken back last; None if there is nothing."""
        return self._move(self._redo, self._undo, "redo")

    def _move(self, source: list[str], target: list[str], kind: EntryKind) -> Entry | None:
        if not source:
            return None
        original = self.entry(source[-1])
        change = inverse(original.change) if kind == "undo" else original.change
        entry = self._commit(kind, change, original.id, None)
        target.append(source.pop())
        return entry

    def go_back_to(self, entry_id: str) -> list[Entry]:
        """Undo, one by one, every change after the one named (which stays). Returns the entries written."""
        if entry_id not in self._undo:
            raise InvalidChange("That change is not among those that can be gone back to.")
        found = []
        while self._undo[-1] != entry_id:
            entry = self.undo()
            assert entry is not None
            found.append(entry)
        return found

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, in words; empty if nothing."""
        return self._labels[self._undo[-1]] if self._undo else ""

    @property
    def redo_label(self) -> str:
        """What `redo` would bring back, in words; empty if nothing."""
        return self._labels[self._redo[-1]] if self._redo else ""

    def standing(self) -> tuple[str, ...]:
        """Ids of the changes that stand (were not taken back), oldest first."""
        return tuple(self._undo)

    def _commit(self, kind: EntryKind, change: Change, of: str | None, batch: BallotBatch | None) -> Entry:
        with self._lock:
            for step in change.steps:
                check_step(step)
                self._expect(step)
            entry = Entry(0, new_id(), datetime.now(UTC), self.author, kind, of, change)
            with translated(self.path):
                seq = self._write(entry, batch)
            entry = Entry(seq, entry.id, entry.at, entry.author, kind, of, change)
            self._remember(entry)
            if batch is not None or any(step.table == "round" for step in change.steps):
                self._answers = None
        return entry

    def _write(self, entry: Entry, batch: BallotBatch | None) -> int:
        with self._engine.connect() as connection:
            try:
                with connection.begin():
                    _apply(connection, entry.change.steps)
                    if batch is not None:
                        ballots.store(connection, batch)
                    key = connection.execute(JOURNAL.insert(), _journal_row(entry)).inserted_primary_key
                    assert key is not None
                    return int(key[0])
            except sa.exc.IntegrityError as error:
                raise InvalidChange(
                    "This change refers to something that is not there (any more); nothing was changed."
                ) from error

    def _expect(self, step: Step) -> None:
        present = self._table(step.table).get(step.id)
        if (present is None) != (step.old is None):
            raise InvalidChange("The row was added or removed in the meantime; nothing was changed.")
        if present is not None and step.old is not None and step.new is not None:
            for name, value in step.old.items():
                if getattr(present, name) != value:
                    raise InvalidChange("The row was changed in the meantime; nothing was changed.")

    def _remember(self, entry: Entry) -> None:
        self._seq = entry.seq
        self._snapshot = None
        if entry.kind == "do":
            self._labels[entry.id] = entry.label
        for step in entry.change.steps:
            records = self._table(step.table)
            self._ordered.pop(step.table, None)
            if step.new is None:
                del records[step.id]
            elif step.old is None:
                records[step.id] = BY_TABLE[step.table](id=step.id, **step.new)
            else:
                records[step.id] = records[step.id].with_values(**step.new)

    # -- journal --------------------------------------------------------------------------------------

    def history(self, limit: int | None = None) -> list[Entry]:
        """Journal entries, newest first."""
        query = sa.select(JOURNAL).order_by(JOURNAL.c.seq.desc()).limit(limit)
        with self._lock, translated(self.path), self._engine.connect() as connection:
            return [_entry(row) for row in connection.execute(query)]

    def entry(self, entry_id: str) -> Entry:
        """One journal entry by its id."""
        with self._lock, translated(self.path), self._engine.connect() as connection:
            return _entry(connection.execute(sa.select(JOURNAL).where(JOURNAL.c.id == entry_id)).one())

    def _load_stacks(self) -> None:
        query = sa.select(JOURNAL.c.seq, JOURNAL.c.id, JOURNAL.c.kind, JOURNAL.c.of, JOURNAL.c.label)
        with self._engine.connect() as connection:
            for seq, key, kind, _of, label in connection.execute(query.order_by(JOURNAL.c.seq)):
                self._seq = seq
                if kind == "do":
                    self._undo.append(key)
                    self._redo.clear()
                    self._labels[key] = label
                elif kind == "undo" and self._undo:
                    self._redo.append(self._undo.pop())
                elif kind == "redo" and self._redo:
                    self._undo.append(self._redo.pop())


def _apply(connection: sa.Connection, steps: Sequence[Step]) -> None:
    """Write the steps; runs of added rows of one table go in as one statement."""
    run: list[Step] = []
    for step in (*steps, None):
        if run and (step is None or step.old is not None or step.table != run[0].table):
            connection.execute(TABLES[run[0].table].insert(), [_row(added_step) for added_step in run])
            run = []
        if step is None:
            return
        table = TABLES[step.table]
        if step.old is None:
            run.append(step)
        elif step.new is None:
            connection.execute(table.delete().where(table.c.id == step.id))
        else:
            row = {name: value for name, value in _row(step).items() if name != "id"}
            connection.execute(table.update().where(table.c.id == step.id).values(row))


def _row(step: Step) -> dict[str, Any]:
    declared = fields_of(BY_TABLE[step.table])
    values = step.new or {}
    row = {
        name: value if name == "position" else to_stored(declared[name], value)
        for name, value in values.items()
    }
    return row | {"id": step.id}


def _load(connection: sa.Connection, kind: type[Record]) -> dict[str, Record]:
    declared = fields_of(kind)
    names = ["id", "position", *declared]
    restorers: list[tuple[str, Callable[[Any], Any]]] = [
        (name, restore) for name, field in declared.items() if (restore := from_stored(field)) is not None
    ]
    table = TABLES[kind.table]
    rows: Iterable[Any] = connection.execute(sa.select(*(table.c[name] for name in names)))
    records: dict[str, Record] = {}
    for row in rows:
        values = dict(zip(names, row, strict=True))
        for name, restore in restorers:
            if values[name] is not None:
                values[name] = restore(values[name])
        records[row[0]] = kind(**values)
    return records


def _journal_row(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "at": entry.at.isoformat(timespec="milliseconds"),
        "author": entry.author,
        "kind": entry.kind,
        "of": entry.of,
        "label": entry.label,
        "steps": steps_to_json(entry.change.steps),
    }


def _entry(row: Any) -> Entry:
    change = Change(row.label, steps_from_json(row.steps))
    return Entry(row.seq, row.id, datetime.fromisoformat(row.at), row.author, row.kind, row.of, change)


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
