"""Many ballot sheets at once: each is read after those before it, and all that can be read come in as one change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from crmworkshop.errors import WorkshopError
from crmworkshop.exchange.ballot_sheets import BallotReader, Came
from crmworkshop.exchange.forms import BALLOT
from crmworkshop.exchange.outcome import Import
from crmworkshop.exchange.readback import form_of
from crmworkshop.exchange.tables import read_table
from crmworkshop.language import tr, trn
from crmworkshop.models.ballots import BallotBatch
from crmworkshop.models.changes import Change, Step, added, changed
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot

_ADDED: Final = (Came.NEW, Came.REPLACES)


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """What became of one file: in words for the user, with the reason where it cannot be read."""

    path: Path
    came: Came
    said: str

    @property
    def comes_in(self) -> bool:
        return self.came in _ADDED


@dataclass(frozen=True, slots=True)
class ReadSheets:
    """What all of them would bring. Nothing has been written yet."""

    sheets: tuple[ReadSheet, ...]
    change: Change
    batches: tuple[BallotBatch, ...]

    @property
    def count(self) -> int:
        """How many files bring a ballot that counts."""
        return len(self.batches)


def read_sheets(
    snapshot: Snapshot, paths: Sequence[Path], progress: Callable[[float, str], None] | None = None
) -> ReadSheets:
    """Read ballot sheets in the order of ``paths``; what cannot be read is named and leaves the others alone."""
    tell = progress or (lambda _share, _label: None)
    now = snapshot
    found: list[ReadSheet] = []
    batches: dict[int, BallotBatch] = {}
    for at, path in enumerate(paths):
        tell(at / len(paths), path.name)
        sheet, read = _read(now, path)
        found.append(sheet)
        if read is not None and read.batch is not None:
            now = _after(now, read.change.steps)
            batches[at] = read.batch
            for gone in [earlier for earlier, batch in batches.items() if not _counts(now, batch)]:
                del batches[gone]
                said = tr("“{file}” has the same code and takes its place.", file=path.name)
                found[gone] = ReadSheet(paths[gone], Came.REPLACED, said)
    label = trn("Bring in {n} ballot sheet", "Bring in {n} ballot sheets", len(batches))
    return ReadSheets(tuple(found), Change(label, _steps(snapshot, now)), tuple(batches.values()))


def _counts(snapshot: Snapshot, batch: BallotBatch) -> bool:
    """Whether its round names a ballot among its sources still."""
    known = snapshot.find(Round, batch.round)
    return known is not None and batch.source in known.source


def _read(snapshot: Snapshot, path: Path) -> tuple[ReadSheet, Import | None]:
    try:
        sheets = read_table(path)
        if form_of(sheets) != BALLOT:
            said = tr("This is no ballot sheet. Lists and workbooks are imported one by one.")
            return ReadSheet(path, Came.UNREADABLE, said), None
        reader = BallotReader(snapshot, path, sheets)
        read = reader.read()
    except WorkshopError as error:
        return ReadSheet(path, Came.UNREADABLE, str(error)), None
    return ReadSheet(path, reader.came, _said(reader.came, read)), read


def _said(came: Came, read: Import) -> str:
    if came is Came.UNREADABLE:
        first = read.unreadable[0]
        where = (
            tr("{where} (“{value}”)", where=first.where, value=first.value) if first.value else first.where
        )
        return trn(
            "{n} cell cannot be read: {where}: {reason}.",
            "{n} cells cannot be read. The first: {where}: {reason}.",
            len(read.unreadable),
            where=where,
            reason=first.reason,
        )
    if came is Came.EMPTY:
        return tr("The ballot holds no answer.")
    remarks = " ".join(read.remarks)
    if came is Came.AGAIN:
        return remarks
    told = read.differences[0]
    new = tr("{round}: {answers}", round=told.record, answers=told.new or "")
    return f"{new}. {remarks}" if remarks else f"{new}."


def _after(snapshot: Snapshot, steps: Sequence[Step]) -> Snapshot:
    """The snapshot as it will be once these steps about rounds are done."""
    rounds = {each.id: each for each in snapshot.all(Round)}
    for step in steps:
        known = rounds.get(step.id, Round(id=step.id, name=""))
        changed = known.with_values(**(step.new or {}))
        assert isinstance(changed, Round)
        rounds[step.id] = changed
    return snapshot.with_all(Round, tuple(rounds.values()))


def _steps(before: Snapshot, after: Snapshot) -> tuple[Step, ...]:
    """One step for each round that took in ballots, from what is now to what is then."""
    found = []
    for each in after.all(Round):
        known = before.find(Round, each.id)
        if known is None:
            found.append(added(each))
        elif known != each:
            found.append(changed(known, source=each.source))
    return tuple(found)
