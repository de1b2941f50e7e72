"""An open workshop: records in memory, one door for changes, a journal, undo that survives a restart."""

import getpass
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Final, Self, TypeVar, cast

from crmworkshop.errors import FileUnusable, InvalidChange, SystemRefused
from crmworkshop.language import tr
from crmworkshop.models import ballots, tally
from crmworkshop.models.ballots import BallotBatch, Batches, in_turn
from crmworkshop.models.box import BallotBox
from crmworkshop.models.changes import Change, Entry, EntryKind, Step, Told, added, inverse
from crmworkshop.models.draft import Draft
from crmworkshop.models.file import WorkshopFile, create_file, open_file, refuse_existing, written_beside
from crmworkshop.models.lists import place, reordered
from crmworkshop.models.people import SETTINGS_ID, Settings
from crmworkshop.models.record import Record, new_id
from crmworkshop.models.registry import BY_TABLE, RECORD_TYPES
from crmworkshop.models.rows import (
    read_course,
    read_entries,
    read_entry,
    read_length,
    read_records,
    read_told,
    read_told_about,
    write_entries,
    write_steps,
)
from crmworkshop.models.rules import check_rules
from crmworkshop.models.snapshot import Answers, Snapshot
from crmworkshop.models.trouble import translated
from crmworkshop.models.values import storable

R = TypeVar("R", bound=Record)
FEW: Final = 50
"""So many records are moved one by one in their list; with more, the list is sorted anew."""


class Workshop:
    """One workshop file. Reads are objects in memory; every write goes through `do`, `undo` or `redo`.

    It may be used by several threads: what changes together is guarded by one lock, records are immutable.
    """

    def __init__(self, file: WorkshopFile, path: Path, author: str = "", *, read_only: bool = False) -> None:
        self.path = path
        self.author = storable(author or _login())
        self.read_only = read_only
        self._file = file
        self._lock = RLock()
        self.box = BallotBox(file, self._lock, self.find, self._refuse_if_read_only)
        self._records: dict[str, dict[str, Record]] = {}
        self._ordered: dict[str, tuple[Record, ...]] = {}
        self._answers: Answers | None = None
        self._is_closed = False
        self._snapshot: Snapshot | None = None
        self._undo: list[str] = []
        self._redo: list[str] = []
        self._labels: dict[str, str] = {}
        self._seq = 0
        self._load_stacks()

    # -- life -----------------------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, settings: Settings, author: str = "", steps: tuple[Step, ...] = ()) -> Self:
        """Make the file and its first entry, which nothing takes back: the settings and what ``steps`` add to them.

        Raises FileUnusable if ``path`` exists.

        The file is made beside its place and moved there when it is whole.
        """
        refuse_existing(path)
        first = Change(tr("Create the workshop"), (added(settings.with_values(id=SETTINGS_ID)), *steps))
        with (
            translated(path),
            written_beside(path) as partial,
            cls(create_file(partial), path, author) as made,
        ):
            made.do(first)
            made.close()
        return cls.open(path, author)

    @classmethod
    def open(cls, path: Path, author: str = "", *, read_only: bool = False) -> Self:
        """Open an existing file. Raises FileUnusable or SystemRefused.

        With ``read_only`` neither the file nor its folder is written to: for figures and exports of a file
        that may be write-protected. Changes are then refused.
        """
        file = open_file(path, read_only=read_only)
        try:
            workshop = cls(file, path, author, read_only=read_only)
            if not workshop.all(Settings):
                raise FileUnusable(
                    tr("“{path}” holds no workshop; its settings are missing.", path=path.name)
                )
            if not read_only:
                file.make_durable()
        except BaseException:
            file.release()
            raise
        return workshop

    def close(self) -> None:
        """Let go of the file; it stands alone afterwards. A second call does nothing."""
        with self._lock:
            self._is_closed = True
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def save_copy(self, target: Path) -> None:
        """Write a compact copy of the whole workshop to ``target``, replacing what was there."""
        with self._lock:
            self._file.copy_to(target)

    # -- reading --------------------------------------------------------------------------------------

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of a kind, in list order; those at the same place follow their keys, on every laptop alike."""
        ordered = self._ordered.get(kind.table)
        if ordered is None:
            with self._lock:
                records = self._table(kind.table).values()
                ordered = tuple(sorted(records, key=place))
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
        known = self._snapshot
        if known is not None:  # whoever only looks does not wait for whoever counts
            return known
        with self._lock:
            if self._snapshot is None:
                tables = {kind.table: self.all(kind) for kind in RECORD_TYPES}
                if self._answers is None:
                    self._answers = self._count()
                self._snapshot = Snapshot(tables, self._answers, self._seq)
            return self._snapshot

    def _count(self) -> Answers:
        """What was answered. Who reads only asks for figures and serves no round, so nothing is held back then."""
        with self._file.transaction() as connection:
            all_of_it = self.read_only
            return Answers(tally.counts(connection, all_of_it), tally.respondents(connection, all_of_it))

    def hear(self, snapshot: Snapshot) -> bool:
        """Read into the answers of ``snapshot`` what counts respondent by respondent, once; it may take a second.

        False, and nothing read, where ballots or rounds have come or gone since the snapshot (what counts now is not
        what it counts), or the workshop is closed. To be called in the background, before what needs the `voices`.
        """
        with self._lock:
            current = snapshot.answered is self._answers and not self._is_closed
            if snapshot.answered.voices is None and current:
                snapshot.answered.voices = tuple(self.box.voices(self.read_only))
            return snapshot.answered.voices is not None

    def _table(self, table: str) -> Mapping[str, Record]:
        records = self._records.get(table)
        if records is None:
            with self._lock:
                if table not in self._records:
                    with self._file.transaction() as connection:
                        self._records[table] = read_records(connection, BY_TABLE[table])
                records = self._records[table]
        return records

    # -- changing -------------------------------------------------------------------------------------

    def do(self, change: Change, batch: Batches = None) -> Entry:
        """Apply a change (and ballots that come with it) in one transaction, durable when this returns.

        Raises InvalidChange (nothing written) if a value does not fit, a row is not as the change expects, or a
        reference would dangle; SystemRefused if the disk says no.
        """
        with self._lock:
            (entry,) = self._commit([("do", change, None)], batch)
            self._undo.append(entry.id)
            self._labels[entry.id] = entry.label
            self._redo.clear()
        return entry

    def witness(self, change: Change) -> Entry:
        """Apply what happened rather than was entered (a timer began, a timer stopped), as `do` does, but
        undo passes over it and redo is kept.

        Only records that no other change touches may be witnessed: else undoing that change would be refused.
        """
        with self._lock:
            (entry,) = self._commit([("clock", change, None)])
        return entry

    def undo(self) -> Entry | None:
        """Take back the latest change that stands; None if only the workshop's creation is left."""
        with self._lock:
            return next(iter(self._undo_last(1)), None)

    def redo(self) -> Entry | None:
        """Bring back what was taken back last; None if there is nothing."""
        with self._lock:
            if not self._redo:
                return None
            original = self.entry(self._redo[-1])
            (entry,) = self._commit([("redo", original.change, original.id)])
            self._undo.append(self._redo.pop())
        return entry

    def go_back_to(self, entry_id: str) -> list[Entry]:
        """Undo, in one transaction, every change after the one named (which stands and stays).

        Returns the entries written, one per change taken back, in that order. Raises InvalidChange if the
        change named does not stand.
        """
        with self._lock:
            if entry_id not in self._undo:
                raise InvalidChange(tr("That change is not among those that can be gone back to."))
            return self._undo_last(len(self._undo) - 1 - self._undo.index(entry_id))

    def _undo_last(self, count: int) -> list[Entry]:
        taken = self._undo[1:][-count:][::-1] if count else []
        if not taken:
            return []
        originals = [self.entry(key) for key in taken]
        entries = self._commit([("undo", inverse(original.change), original.id) for original in originals])
        del self._undo[-len(taken) :]
        self._redo.extend(taken)
        return entries

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, in words; empty if nothing."""
        with self._lock:
            return self._labels[self._undo[-1]] if len(self._undo) > 1 else ""

    @property
    def redo_label(self) -> str:
        """What `redo` would bring back, in words; empty if nothing."""
        with self._lock:
            return self._labels[self._redo[-1]] if self._redo else ""

    def standing(self) -> tuple[str, ...]:
        """Ids of the changes that stand (were not taken back), oldest first: the creation, then what undo reaches."""
        with self._lock:
            return tuple(self._undo)

    def taken_back(self) -> tuple[str, ...]:
        """Ids of the changes that `redo` reaches, the one it would bring back last."""
        with self._lock:
            return tuple(self._redo)

    def _commit(
        self, moves: Sequence[tuple[EntryKind, Change, str | None]], batch: Batches = None
    ) -> list[Entry]:
        """Work everything out, write it in one transaction, and only then let the records in memory follow."""
        self._refuse_if_read_only()
        draft = Draft(self._table)
        entries = []
        for seq, (kind, change, of) in enumerate(moves, self._seq + 1):
            whole = draft.lay(Change(storable(change.label), change.steps))
            entries.append(Entry(seq, new_id(), _now(), self.author, kind, of, whole))
        check_rules(draft.after, draft.all)
        batches = in_turn(batch)
        for each in batches:
            ballots.check_batch(each, draft.find)
        self._write(entries, batches)
        self._seq = entries[-1].seq
        self._snapshot = None
        if batches or "round" in draft.after:
            self._answers = None
        for table, touched in draft.after.items():
            self._remember(table, touched)
        return entries

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise SystemRefused(
                tr("“{name}” was opened for reading only; nothing was changed.", name=self.path.name)
            )

    def _write(self, entries: Sequence[Entry], batches: Sequence[BallotBatch]) -> None:
        with self._file.transaction() as connection:
            for entry in entries:
                write_steps(connection, entry.change.steps)
            for batch in batches:
                ballots.store(connection, batch)
            write_entries(connection, entries)

    def _remember(self, table: str, touched: Mapping[str, Record | None]) -> None:
        records = self._records[table]
        ordered = self._ordered.pop(table, None)
        if ordered is not None and len(touched) <= FEW:
            self._ordered[table] = reordered(ordered, records, touched)
        for key, record in touched.items():
            if record is None:
                records.pop(key, None)
            else:
                records[key] = record

    # -- journal --------------------------------------------------------------------------------------

    def history(self, limit: int | None = None) -> list[Entry]:
        """Journal entries, newest first."""
        with self._lock, self._file.transaction() as connection:
            return read_entries(connection, limit)

    def told(self, limit: int) -> list[Told]:
        """The latest journal entries without their steps, newest first: reading them costs nothing."""
        with self._lock, self._file.transaction() as connection:
            return read_told(connection, limit)

    def history_of(self, keys: Iterable[str], limit: int = 20) -> list[Told]:
        """The latest journal entries that touch any of these records (by id), newest first."""
        with self._lock, self._file.transaction() as connection:
            return read_told_about(connection, tuple(keys), limit)

    def entry(self, entry_id: str) -> Entry:
        """One journal entry by its id."""
        with self._lock, self._file.transaction() as connection:
            return read_entry(connection, entry_id)

    def length_of(self, entry_ids: Iterable[str]) -> int:
        """How long the steps of these journal entries are, in characters; read without the steps."""
        with self._lock, self._file.transaction() as connection:
            return read_length(connection, entry_ids)

    def _load_stacks(self) -> None:
        with self._file.transaction() as connection:
            rows = read_course(connection)
        for seq, key, kind, label in rows:
            self._seq = seq
            if kind == "do":
                self._undo.append(key)
                self._redo.clear()
                self._labels[key] = label
            elif kind == "undo" and self._undo:
                self._redo.append(self._undo.pop())
            elif kind == "redo" and self._redo:
                self._undo.append(self._redo.pop())


def _now() -> datetime:
    """To the millisecond, as the journal keeps it."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
