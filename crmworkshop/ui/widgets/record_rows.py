"""The rows of a list of records: filtered, ordered, as a tree or in groups, with the line to add one at the end."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from crmworkshop.models.record import Record


class Sort(Enum):
    """What a row is."""

    RECORD = auto()
    GROUP = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``key`` is the record's id, "group:…" or "new"; ``below`` counts what is under it."""

    sort: Sort
    key: str
    record: Record | None = None
    title: str = ""
    depth: int = 0
    below: int = 0
    open: bool = True


NEW_ROW = Row(Sort.NEW, "new")
Group = tuple[str, str]
"""Key and title of a group."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the records of a list become rows. ``rank`` orders by id (unknown ones last); None keeps the list's order."""

    matches: Callable[[Record], bool] | None = None
    rank: Mapping[str, int] | None = None
    closed: Collection[str] = frozenset()
    tree: str = ""
    group_of: Callable[[Record], str] | None = None
    groups: Sequence[Group] = ()
    """All groups in order, those without rows too if they are to be shown."""
    can_add: bool = True


def arrange(records: Sequence[Record], how: Arrangement) -> list[Row]:
    """The rows of a list, the line for a new record last."""
    if how.rank is not None:
        rank, last = how.rank, len(how.rank)
        records = sorted(records, key=lambda record: rank.get(record.id, last))
    if how.tree:
        rows = _tree(records, how)
    elif how.group_of is not None:
        rows = _grouped(records, how, how.group_of)
    else:
        rows = [_plain(record) for record in records if how.matches is None or how.matches(record)]
    return [*rows, NEW_ROW] if how.can_add else rows


def _plain(record: Record) -> Row:
    return Row(Sort.RECORD, record.id, record)


def _grouped(records: Sequence[Record], how: Arrangement, group_of: Callable[[Record], str]) -> list[Row]:
    members: dict[str, list[Record]] = {key: [] for key, _ in how.groups}
    for record in records:
        if how.matches is None or how.matches(record):
            members.setdefault(group_of(record), []).append(record)
    titles = dict(how.groups)
    rows: list[Row] = []
    for key, found in members.items():
        if not found and how.matches is not None:
            continue
        is_open = f"group:{key}" not in how.closed
        rows.append(Row(Sort.GROUP, f"group:{key}", None, titles.get(key, key), 0, len(found), is_open))
        rows += [_plain(record) for record in found] if is_open else []
    return rows


def _tree(records: Sequence[Record], how: Arrangement) -> list[Row]:
    known = {record.id for record in records}
    children: dict[str | None, list[Record]] = {}
    for record in records:
        parent = getattr(record, how.tree)
        children.setdefault(parent if parent in known else None, []).append(record)
    counts = _counts(children)
    kept = _kept(records, children, how.matches) if how.matches is not None else None
    rows: list[Row] = []
    waiting = [(record, 0) for record in reversed(children.get(None, []))]
    while waiting:
        record, depth = waiting.pop()
        if kept is not None and record.id not in kept:
            continue
        is_open = kept is not None or record.id not in how.closed
        rows.append(Row(Sort.RECORD, record.id, record, "", depth, counts.get(record.id, 0), is_open))
        if is_open:
            waiting += [(child, depth + 1) for child in reversed(children.get(record.id, []))]
    return rows


def _counts(children: Mapping[str | None, Sequence[Record]]) -> dict[str, int]:
    """How many records are under each, all the way down."""
    order: list[Record] = []
    waiting = list(children.get(None, []))
    while waiting:
        record = waiting.pop()
        order.append(record)
        waiting += children.get(record.id, [])
    counts: dict[str, int] = {}
    for record in reversed(order):
        counts[record.id] = sum(1 + counts[child.id] for child in children.get(record.id, []))
    return counts


def _kept(
    records: Sequence[Record],
    children: Mapping[str | None, Sequence[Record]],
    matches: Callable[[Record], bool],
) -> set[str]:
    """Ids of the records that match, and of everything above them."""
    above: dict[str, str] = {
        child.id: parent for parent, found in children.items() if parent is not None for child in found
    }
    kept: set[str] = set()
    for record in records:
        if matches(record):
            key: str | None = record.id
            while key is not None and key not in kept:
                kept.add(key)
                key = above.get(key)
    return kept
