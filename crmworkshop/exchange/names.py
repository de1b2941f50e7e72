"""Finds the records that cells name by title or code, and makes those that may be made on the way."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, Final

from crmworkshop.exchange.kinds import lowered
from crmworkshop.language import tr
from crmworkshop.models.fields import Field, fields_of
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.snapshot import Snapshot

NATURAL: Final = frozenset({("interface", "application"), ("goal", "objective"), ("vendor_score", "product")})
"""(list, records it names) where an unknown name is itself the news: an interface says that both ends exist."""


def folded(title: str) -> str:
    """A title for comparison: no case, single spaces."""
    return " ".join(title.split()).casefold()


class Names:
    """Titles and codes of everything the workshop holds and the list brings; new records gather in `made`."""

    def __init__(self, snapshot: Snapshot, create: bool) -> None:
        self._snapshot = snapshot
        self._create = create
        self._titles: dict[str, dict[str, list[str]]] = {}
        self._codes: dict[str, str] | None = None
        self._next: dict[str, float] = {}
        self.made: list[Record] = []

    def titles(self, table: str) -> dict[str, list[str]]:
        """Folded title: the ids that go by it."""
        known = self._titles.get(table)
        if known is None:
            known = self._titles[table] = defaultdict(list)
            for record in self._snapshot.all(BY_TABLE[table]):
                known[folded(record.title)].append(record.id)
        return known

    def codes(self) -> dict[str, str]:
        """Folded process code: its id."""
        if self._codes is None:
            self._codes = {folded(process.code): process.id for process in self._snapshot.all(Process)}
        return self._codes

    def add(self, table: str, key: str, title: str, code: str = "") -> None:
        """Make a record of the list known, so that other rows can refer to it."""
        ids = self.titles(table)[folded(title)]
        if title and key not in ids:
            ids.append(key)
        if code:
            self.codes().setdefault(folded(code), key)

    def find(self, table: str, title: str) -> str | None:
        """The record called so, by code first where there are codes. Raises ValueError if several are."""
        wanted = folded(title)
        if table == Process.table and wanted in self.codes():
            return self.codes()[wanted]
        ids = self.titles(table).get(wanted, [])
        if len(ids) > 1:
            raise ValueError(
                tr(
                    "{count} {records} are called “{title}”",
                    count=len(ids),
                    records=lowered(BY_TABLE[table].plural),
                    title=title,
                )
            )
        return ids[0] if ids else None

    def place(self, kind: type[Record]) -> float:
        """The next free place at the end of a list."""
        if kind.table not in self._next:
            records = self._snapshot.all(kind)
            self._next[kind.table] = records[-1].position + 1 if records else 1.0
        place = self._next[kind.table]
        self._next[kind.table] = place + 1
        return place

    def resolver(self, list_table: str) -> Callable[[Field, str], str]:
        """How cells of one list are resolved: known, made if that is allowed, else ValueError with the reason."""

        def resolve(field: Field, title: str) -> str:
            found = self.find(field.target, title)
            if found is not None:
                return found
            kind = BY_TABLE[field.target]
            name = f"{kind.singular.lower()} “{title}”"
            if not self._create and (list_table, field.target) not in NATURAL:
                raise ValueError(
                    tr("there is no {name} yet; add it first, or allow new ones to be created", name=name)
                )
            return self.make(field.target, title)

        return resolve

    def make(self, table: str, title: str) -> str:
        """A new record of which only the title is known. Raises ValueError where that is not enough."""
        kind = BY_TABLE[table]
        values: dict[str, Any] = {kind.title_field: title}
        if kind is Process:
            values |= {"code": title, "in_scope": True}
        missing = [
            field.label for name, field in fields_of(kind).items() if field.required and name not in values
        ]
        if missing:
            raise ValueError(
                tr(
                    "there is no {record} “{title}”, and a new one needs {missing}",
                    record=lowered(kind.singular),
                    title=title,
                    missing=", ".join(missing),
                )
            )
        record = kind(position=self.place(kind), **values)
        self.made.append(record)
        self.add(table, record.id, record.title, title if kind is Process else "")
        return record.id
