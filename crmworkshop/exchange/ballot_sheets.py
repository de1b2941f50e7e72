"""Brings in a ballot that was filled in on a sheet; one that comes twice counts once, a later one replaces it."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Final, NamedTuple

from crmworkshop.activities.round_items import as_listed
from crmworkshop.activities.rounds import DOTS, is_vote
from crmworkshop.errors import UsageError
from crmworkshop.exchange.gathered import quoted
from crmworkshop.exchange.names import Names, folded
from crmworkshop.exchange.outcome import Difference, Import, Unreadable
from crmworkshop.exchange.readback import Exported, SheetRow, Table, read_exported
from crmworkshop.exchange.spoken import in_english
from crmworkshop.exchange.tables import Sheet, text_of
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import ASKABLE, VOTE, Askable
from crmworkshop.method.states import RoundState
from crmworkshop.models.ballots import SHEET, Ballot, BallotBatch
from crmworkshop.models.changes import Change, Step, added, changed
from crmworkshop.models.people import Department
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.record import id_from, new_id
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, StrategyCard
from crmworkshop.models.vendors import VendorScore
from crmworkshop.reports.ballots.sheet import CODE, CROSS, DEPARTMENT, NAMED

_PARTED: Final = "; "
_ABOVE: Final = 30
"""So many rows may lie above the table."""
_ABOUT: Final = {kind.table: kind for kind in (Process, VendorScore, Goal, StrategyCard, Initiative)}
_CROSSES: Final = (CROSS, "✓", "✗", "1", "yes")
Answers = dict[tuple[str, Askable], int]


class Came(Enum):
    """What became of a sheet."""

    NEW = auto()
    AGAIN = auto()
    """It is in already, with the same answers."""
    REPLACES = auto()
    """It takes the place of an earlier one."""
    REPLACED = auto()
    """Another one that came with it takes its place."""
    EMPTY = auto()
    UNREADABLE = auto()


class _Labelled(NamedTuple):
    """The cell beside a label above the table: what it says and where it is; no place if the label is gone."""

    text: str
    where: str


def read_ballot(snapshot: Snapshot, path: Path, sheets: Sequence[Sheet]) -> Import:
    """What a filled-in ballot would bring; nothing is written. Raises UsageError if it is none or its round closed."""
    return BallotReader(snapshot, path, sheets).read()


class BallotReader:
    """Reads one sheet; ``came`` says afterwards what became of it."""

    def __init__(self, snapshot: Snapshot, path: Path, sheets: Sequence[Sheet]) -> None:
        self._snapshot = snapshot
        self._path = path
        self._sheets = sheets
        self._exported = read_exported(sheets)
        self._unreadable: list[Unreadable] = []
        self._remarks: list[str] = []
        self.came = Came.UNREADABLE

    def read(self) -> Import:
        """The ballot as an import: one change, one batch with one ballot."""
        tables = [self._exported.tables[name] for name in _ABOUT if name in self._exported.tables]
        if not tables or self._exported.missing:
            raise UsageError(
                tr(
                    "The hidden column of “{name}” that says which process a row is about is gone.",
                    name=self._path.name,
                )
            )
        answers: Answers = {}
        for table in tables:
            answers |= self._answers(table)
            if table.lost:
                columns = ", ".join(table.lost)
                self._remarks.append(
                    tr("Not there any more, and so not answered: {columns}.", columns=columns)
                )
        if not answers and not self._unreadable:
            self._remarks.append(tr("The ballot holds no answer."))
            self.came = Came.EMPTY
            return self._outcome(Change(tr("Bring in a ballot"), ()), None, ())
        self._check_votes(tables, answers)
        department = self._department(tables)
        code = _labelled(self._exported, tables, CODE)
        if not code.text:
            reason = (
                tr("a name is needed")
                if self._exported.facts.get(NAMED)
                else tr("a code is needed, so that a ballot that comes twice counts once")
            )
            self._unreadable.append(Unreadable(code.where, "", reason))
        if self._unreadable:
            return self._outcome(Change(tr("Bring in a ballot"), ()), None, ())
        return self._counted(answers, department, code.text)

    def _counted(self, answers: Answers, department: str | None, code: str) -> Import:
        key = self._exported.facts["round"]
        number = id_from("ballot", key, department, folded(code))[:8]
        said = f"{SHEET}{number}.{_digest(answers)}"
        known = self._snapshot.find(Round, key)
        if known is not None and known.state is RoundState.CLOSED:
            raise UsageError(
                tr("The round “{name}” is closed; open it again to bring in ballots.", name=known.name)
            )
        there = known.source.split(_PARTED) if known and known.source else []
        earlier = [each for each in there if each.startswith(f"{SHEET}{number}.")]
        shown = number.upper()
        if any(each.startswith(f"{said}.") for each in earlier):
            self.came = Came.AGAIN
            self._remarks.append(
                tr("Ballot {number} is in already with these answers; nothing counts twice.", number=shown)
            )
            return self._outcome(Change(tr("Bring in a ballot"), ()), None, ())
        self.came = Came.REPLACES if earlier else Came.NEW
        if earlier:
            self._remarks.append(
                tr(
                    "Ballot {number} takes the place of the one brought in before with its code.",
                    number=shown,
                )
            )
        tag = f"{said}.{new_id()[:6]}"
        step = self._step(known, _PARTED.join([*(each for each in there if each not in earlier), tag]))
        name = known.name if known else self._exported.facts["name"]
        change = Change(
            tr("Bring in ballot {number} from {file}", number=shown, file=self._path.name), (step,)
        )
        named = bool(self._exported.facts.get(NAMED)) and not (known is not None and known.anonymous)
        respondent = self._as_listed(code, known) if named else ""
        batch = BallotBatch(key, tag, [Ballot(department, respondent, answers)])
        told = Difference(
            name,
            tr("ballot {number}", number=shown),
            tr("other answers") if earlier else None,
            trn("{n} answer", "{n} answers", len(answers)),
        )
        return self._outcome(change, batch, (told,))

    def _as_listed(self, name: str, known: Round | None) -> str:
        return as_listed(self._snapshot, known, name) if known is not None else " ".join(name.split())

    def _step(self, known: Round | None, source: str) -> Step:
        if known is not None:
            return changed(known, source=source)
        facts = self._exported.facts
        return added(
            Round(
                id=facts["round"],
                position=Names(self._snapshot, False).place(Round),
                name=facts["name"],
                questions=tuple(facts["questions"].split(",")),
                anonymous=not facts.get(NAMED),
                state=RoundState.SHOWN,
                source=source,
            )
        )

    def _outcome(
        self, change: Change, batch: BallotBatch | None, differences: tuple[Difference, ...]
    ) -> Import:
        answers = len(batch.ballots[0].answers) if batch else 0
        return Import(
            path=self._path,
            kind="ballot",
            change=change,
            sheets=tuple(sheet.name for sheet in self._sheets),
            batch=batch,
            differences=differences,
            unreadable=tuple(self._unreadable),
            remarks=tuple(self._remarks),
            counts={"answers": answers, "respondents": 1 if batch else 0},
        )

    # -- cells ----------------------------------------------------------------------------------------

    def _answers(self, table: Table) -> Answers:
        answers: Answers = {}
        for row in table.rows:
            known = self._snapshot.find(_ABOUT[table.name], row.id) is not None
            for key in table.columns:
                if not (row.says(key) or key in row.broken):
                    continue
                if not known:
                    reason = (
                        tr("there is no process of the workshop behind this row")
                        if table.name == Process.table
                        else tr("what this row is about is not in the workshop (any more)")
                    )
                    self._unreadable.append(Unreadable(table.where(row, key), row.says(key), reason))
                    continue
                question = ASKABLE[key.partition(".")[0]]
                try:
                    answers[row.id, question] = _number(question, row, key)
                except ValueError as error:
                    where = table.where(row, key)
                    self._unreadable.append(Unreadable(where, quoted(row.says(key)), str(error)))
        return answers

    def _check_votes(self, tables: Sequence[Table], answers: Answers) -> None:
        """Nobody has more votes than the round gives."""
        known = self._snapshot.find(Round, self._exported.facts["round"])
        dots = (known.dots if known else None) or DOTS
        given = Counter(question for _about, question in answers if is_vote(question))
        for table in tables:
            for key, column in table.columns.items():
                count = given[ASKABLE[key.partition(".")[0]]]
                if count > dots:
                    reason = trn("there is {n} vote for each", "there are {n} votes for each", dots)
                    where = table.sheet.where(table.heading_row, column)
                    self._unreadable.append(Unreadable(where, trn("{n} vote", "{n} votes", count), reason))

    def _department(self, tables: Sequence[Table]) -> str | None:
        cell = _labelled(self._exported, tables, DEPARTMENT)
        if not cell.text:
            if self._snapshot.all(Department):
                reason = tr("choose a department")
                self._unreadable.append(Unreadable(cell.where, "", reason))
            return None
        try:
            found = Names(self._snapshot, False).find(Department.table, cell.text)
        except ValueError as error:
            self._unreadable.append(Unreadable(cell.where, cell.text, str(error)))
            return None
        if found is None:
            reason = tr("there is no department “{name}”", name=cell.text)
            self._unreadable.append(Unreadable(cell.where, cell.text, reason))
        return found


def _number(question: Askable, row: SheetRow, key: str) -> int:
    if key in row.broken:
        raise ValueError(row.broken[key])
    if is_vote(question) and row.says(key).casefold() in _CROSSES:
        return VOTE.numbers[0]
    return question.scale.parse(text_of(in_english(row.cells[key], question.scale.words)))


def _digest(answers: Answers) -> str:
    told = sorted(f"{process} {question} {value}" for (process, question), value in answers.items())
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:8]


def _labelled(exported: Exported, tables: Sequence[Table], fact: str) -> _Labelled:
    """The first cell that says something right of a label; empty ones count as the next cell's place."""
    label = exported.facts[fact]
    for sheet, at, column in _above(tables):
        cells = sheet.rows[at]
        if text_of(cells[column]).strip() == label:
            beside = [text for each in cells[column + 1 :] if (text := text_of(each).strip())]
            return _Labelled(beside[0] if beside else "", sheet.where(at, column + 1))
    return _Labelled("", label)


def _above(tables: Sequence[Table]) -> Iterator[tuple[Sheet, int, int]]:
    """Every cell above the tables: its sheet, row and column."""
    for table in tables:
        for at, cells in enumerate(table.sheet.rows[: min(_ABOVE, table.heading_row)]):
            for column in range(len(cells)):
                yield table.sheet, at, column
