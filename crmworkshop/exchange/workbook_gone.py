"""Says what became of rows of the workbook that are not there any more; nothing goes unless that is taken over."""

from collections.abc import Callable, Mapping
from typing import Final

from crmworkshop.exchange.gathered import name_of
from crmworkshop.exchange.names import folded
from crmworkshop.exchange.outcome import REMOVED, Difference
from crmworkshop.exchange.readback import Exported, Table
from crmworkshop.models.changes import Step, changed
from crmworkshop.models.landscape import CostItem
from crmworkshop.models.people import Person
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.references import removal
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, Objective
from crmworkshop.models.vendors import VendorPractice, VendorScore

Mine = Mapping[str, Mapping[str, Mapping[str, str]]]


def gone_of(snapshot: Snapshot, exported: Exported, mine: Mine) -> list[Difference]:
    """One difference for each record whose row was taken out of a tab since the export.

    Out of the framework, the goals, the scorecard, the roadmap or the costs, it is removed with what it owns; out of
    the team, the person leaves the team; out of the tabs of ratings, the process is not in scope any more.
    """
    found: dict[str, Difference] = {}
    for name, (kinds, leave) in _LEAVING.items():
        table = exported.tables.get(name)
        if table is None:
            continue
        again = _written_again(table, kinds[0])
        for key in table.gone:
            record = next((each for kind in kinds if (each := snapshot.find(kind, key))), None)
            today = mine.get(name, {}).get(key)
            if record is None or today is None or key in found or _title(record) in again:
                continue
            steps = leave(snapshot, record)
            conflict = any(today.get(each, "") != text for each, text in table.base[key].items())
            own = next(step for step in steps if step.id == key)
            also = tuple(step for step in steps if step is not own)
            title = name_of(record, snapshot.title_of)
            found[key] = Difference(title, REMOVED, table.sheet.name, None, conflict, own, also)
    return list(found.values())


def _written_again(table: Table, kind: type[Record]) -> set[str]:
    """Names in rows that lost their hidden id, cut and pasted perhaps: those records are not gone."""
    key = "process.code" if kind is Process else f"{kind.table}.{kind.title_field}"
    return {folded(row.says(key)) for row in table.added if row.says(key)}


def _title(record: Record) -> str:
    return folded(record.code if isinstance(record, Process) else record.title)


def _remove(snapshot: Snapshot, record: Record) -> tuple[Step, ...]:
    return removal(snapshot, record)


def _leave_team(_snapshot: Snapshot, record: Record) -> tuple[Step, ...]:
    return (changed(record, team_role=None, committee=False),)


def _leave_scope(_snapshot: Snapshot, record: Record) -> tuple[Step, ...]:
    return (changed(record, in_scope=False),)


_LEAVING: Final[
    Mapping[str, tuple[tuple[type[Record], ...], Callable[[Snapshot, Record], tuple[Step, ...]]]]
] = {
    "process": ((Process,), _remove),
    "importance": ((Process,), _leave_scope),
    "assessment": ((Process,), _leave_scope),
    "team": ((Person,), _leave_team),
    "goal": ((Goal, Objective), _remove),
    "score": ((VendorScore,), _remove),
    "practice": ((VendorPractice,), _remove),
    "initiative": ((Initiative,), _remove),
    "cost": ((CostItem,), _remove),
}
