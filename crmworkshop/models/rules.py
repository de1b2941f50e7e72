"""What must hold across records: nothing waits for itself, and no tree bites its own tail."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from crmworkshop.analysis.schedule import Cycle, find_cycle
from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.models.landscape import Capability
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.rounds import Round

_TREES: Final = (Process.table, Capability.table, Round.table)


def check_rules(
    touched: Mapping[str, Mapping[str, Record | None]], after: Callable[[str], Iterable[Record]]
) -> None:
    """Raise InvalidChange (Cycle, with the path in words) if the records after a change break a rule.

    ``touched`` holds what the change brings by table and id, ``after`` all records of a table as they will be.
    """
    if _dependencies_moved(touched.get(Initiative.table, {})):
        records = {record.id: record for record in after(Initiative.table) if isinstance(record, Initiative)}
        circle = find_cycle({key: record.depends_on for key, record in records.items()})
        if circle:
            raise Cycle(circle, [records[key].name for key in circle])
    for table in _TREES:
        if touched.get(table):
            _check_tree({record.id: record for record in after(table)})


def _dependencies_moved(touched: Mapping[str, Record | None]) -> bool:
    return any(isinstance(record, Initiative) and record.depends_on for record in touched.values())


def _check_tree(records: Mapping[str, Record]) -> None:
    parents = {key: parent for key, record in records.items() if (parent := _parent(record)) is not None}
    circle = find_cycle({key: (parent,) for key, parent in parents.items()})
    if circle:
        path = " → ".join(records[key].title for key in circle)
        raise InvalidChange(tr("A tree cannot go in circles: {path}. Choose another place.", path=path))


def _parent(record: Record) -> str | None:
    if isinstance(record, Round):
        return record.repeats
    return record.parent if isinstance(record, Process | Capability) else None
