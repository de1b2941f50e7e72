"""A self-test for support and crash tests: random edits through the ordinary door, acknowledged once safe."""

import random
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, TextIO

from crmworkshop.analysis.schedule import Cycle
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import Box
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, Entry, added, changed
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.references import removal
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.models.workshop import Workshop

Export = Callable[[Workshop, Path], object]

EXPORT_EVERY: Final = 150
"""Changes between two exports."""
MOST: Final = 60
"""Records of a kind from which on rows are removed rather than added."""
_KINDS: Final[tuple[type[Record], ...]] = (Department, Person, Process, Rating, StrategyCard, Initiative)
_EDITED: Final[tuple[type[Record], ...]] = (Settings, *_KINDS)
_WORDS: Final = ("Lead", "Quote", "Renewal", "Über", "顧客", "“quoted”", "=1+1", "<b>", "الدعم", "x" * 300)


def soak(
    path: Path,
    export_dir: Path,
    seconds: float,
    seed: int | None = None,
    export: Export | None = None,
    out: TextIO | None = None,
) -> int:
    """Edit the workshop file at random for so many seconds; returns how many changes were made.

    Writes ``ACK <change id>`` to ``out`` (standard output), flushed, only after that change's commit. ``export`` is
    called with the workshop and ``export_dir`` now and then. Raises FileUnusable or SystemRefused like every use
    of the file.
    """
    chance = random.Random(seed)
    told = out or sys.stdout
    until = time.monotonic() + seconds
    made = 0
    with Workshop.open(path) as workshop:
        while time.monotonic() < until:
            entry = _one_change(workshop, chance)
            if entry is None:
                continue
            told.write(f"ACK {entry.id}\n")
            told.flush()
            made += 1
            if export is not None and made % EXPORT_EVERY == 0:
                export(workshop, export_dir)
    return made


def _one_change(workshop: Workshop, chance: random.Random) -> Entry | None:
    moves: tuple[Callable[[Workshop, random.Random], Entry | None], ...] = (
        _add,
        _edit,
        _remove,
        _undo,
        _redo,
        _poll,
    )
    (move,) = chance.choices(moves, weights=(30, 40, 8, 12, 8, 2))
    return move(workshop, chance)


def _undo(workshop: Workshop, chance: random.Random) -> Entry | None:
    standing = workshop.standing()
    if len(standing) > 12 and chance.random() < 0.1:
        return workshop.go_back_to(standing[-chance.randint(2, 10)])[-1]
    return workshop.undo()


def _redo(workshop: Workshop, _chance: random.Random) -> Entry | None:
    return workshop.redo()


def _add(workshop: Workshop, chance: random.Random) -> Entry | None:
    kind = chance.choice(_KINDS)
    if len(workshop.all(kind)) >= MOST:
        return _remove(workshop, chance)
    record = _new(workshop, kind, chance)
    if record is None or workshop.find(kind, record.id) is not None:
        return None
    return workshop.do(Change(f"Add {kind.singular.lower()} “{record.title[:40]}”", (added(record),)))


def _new(workshop: Workshop, kind: type[Record], chance: random.Random) -> Record | None:
    position = workshop.next_position(kind)
    name = f"{chance.choice(_WORDS)} {chance.randint(1, 999)}"
    if kind is Rating:
        processes = workshop.all(Process)
        if not processes:
            return None
        process, question = chance.choice(processes).id, chance.choice((Question.CURRENT, Question.DESIRED))
        key = rating_id(process, question)
        return Rating(
            id=key, position=position, process=process, question=question, value=chance.randint(0, 4)
        )
    if kind is Process:
        return Process(
            position=position, code=f"9.{chance.randint(1, 99)}.{chance.randint(1, 99)}", name=name
        )
    if kind is StrategyCard:
        return StrategyCard(position=position, box=chance.choice(list(Box)), text=name)
    title: dict[str, Any] = {kind.title_field: name}
    return kind(position=position, **title)


def _edit(workshop: Workshop, chance: random.Random) -> Entry | None:
    kind = chance.choice(_EDITED)
    records = workshop.all(kind)
    if not records:
        return None
    record = chance.choice(records)
    optional = [field for field in fields_of(kind).values() if not field.required]
    values = {}
    for field in chance.sample(optional, chance.randint(1, 3)):
        values[field.name] = _value(workshop, field, getattr(record, field.name), chance)
    change = Change(f"Change {kind.singular.lower()} “{record.title[:40]}”", (changed(record, **values),))
    try:
        return workshop.do(change)
    except Cycle:  # a user may try that too; it is refused and the work goes on
        return None


def _value(workshop: Workshop, field: Field, present: Any, chance: random.Random) -> Any:
    """A value the field can hold; references and what has limits of its own stay as they are."""
    if field.kind is Kind.TEXT:
        return chance.choice(_WORDS)
    if field.kind is Kind.LONG_TEXT:
        return "\n".join(chance.choices(_WORDS, k=chance.randint(0, 40)))
    if field.kind is Kind.BOOL:
        return not present
    if field.kind is Kind.CHOICE and field.choices is not None:
        return chance.choice([None, *field.choices])
    if field.kind is Kind.SCALE and field.scale is not None:
        return chance.choice([None, *field.scale.numbers])
    if field.kind is Kind.DATE:
        return chance.choice([None, date(2027, 1, 1) + timedelta(days=chance.randint(0, 900))])
    if field.kind is Kind.MONEY:
        return Decimal(chance.randint(0, 10_000_000)) / 100
    if field.kind is Kind.LINKS:
        keys = [record.id for kind in _KINDS if kind.table == field.target for record in workshop.all(kind)]
        return tuple(chance.sample(keys, min(len(keys), chance.randint(0, 3))))
    return present


def _remove(workshop: Workshop, chance: random.Random) -> Entry | None:
    kind = chance.choice(_KINDS)
    records = workshop.all(kind)
    if not records:
        return None
    gone = chance.choice(records)
    steps = removal(workshop.snapshot(), gone)
    return workshop.do(Change(f"Remove {kind.singular.lower()} “{gone.title[:40]}”", steps))


def _poll(workshop: Workshop, chance: random.Random) -> Entry | None:
    processes = workshop.all(Process)[:20]
    if not processes:
        return None
    departments = [None, *(department.id for department in workshop.all(Department))]
    asked = Round(name=f"Round {chance.randint(1, 999)}", position=workshop.next_position(Round))
    batch = BallotBatch(
        asked.id,
        "soak",
        [
            Ballot(
                chance.choice(departments),
                f"r{chance.randint(1, 60)}",
                {(process.id, Question.SATISFACTION): chance.randint(1, 5) for process in processes},
            )
            for _ in range(chance.randint(1, 60))
        ],
    )
    return workshop.do(Change(f"Import “{asked.name}”", (added(asked),)), batch)
