"""Which column of a list fills which field: by heading, or as the user says."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from crmworkshop.errors import UsageError
from crmworkshop.exchange.kinds import ListKind, find_kind, lowered, plain, rank
from crmworkshop.exchange.tables import column_letters
from crmworkshop.language import tr

SEVERAL: Final = frozenset({"process", "notes"})
"""Fields that may be read from several columns."""
Overrides = Mapping[str, str | Sequence[str]]


@dataclass(frozen=True, slots=True)
class Matched:
    """The columns (from 0) each field is read from, and the headings that nobody reads, with the reason."""

    headings: tuple[str, ...]
    columns: Mapping[str, tuple[int, ...]]
    ignored: Mapping[str, str]

    def one(self, field: str) -> int | None:
        """The column of a field, None if the list has none."""
        found = self.columns.get(field)
        return found[0] if found else None

    def headings_of(self) -> dict[str, str]:
        """Field name: its heading or headings."""
        return {
            name: ", ".join(self.headings[column] for column in found) for name, found in self.columns.items()
        }


def parse_maps(pairs: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """``["department=COMPID", "process=A", "process=B"]`` as fields and their columns. Raises UsageError."""
    found: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        field, equals, column = pair.partition("=")
        if not equals or not field.strip() or not column.strip():
            raise UsageError(
                tr("“{pair}” does not say which column fills which field; write FIELD=COLUMN.", pair=pair)
            )
        found[field.strip()] = (*found.get(field.strip(), ()), column.strip())
    return found


def match_columns(
    headings: Sequence[str], kind: str | ListKind, overrides: Overrides | None = None
) -> Matched:
    """Match columns to the fields of a kind; what the user says comes first: no column at all leaves a field out.

    Raises UsageError for unknown names.
    """
    wanted = find_kind(kind) if isinstance(kind, str) else kind
    columns = _overridden(headings, wanted, overrides or {})
    taken = {column for found in columns.values() for column in found}
    offers = sorted(
        (-rank(field, plain(heading)), order, column, name)
        for column, heading in enumerate(headings)
        for order, (name, field) in enumerate(wanted.fields.items())
        if column not in taken and heading.strip() and rank(field, plain(heading))
    )
    for _, _, column, name in offers:
        if column not in taken and name not in columns:
            columns[name] = (column,)
            taken.add(column)
    columns = {name: found for name, found in columns.items() if found}
    return Matched(tuple(headings), columns, _ignored(headings, wanted, columns, taken))


def _ignored(
    headings: Sequence[str], kind: ListKind, columns: Mapping[str, tuple[int, ...]], taken: set[int]
) -> dict[str, str]:
    ignored: dict[str, str] = {}
    for column, heading in enumerate(headings):
        if column in taken or not heading.strip():
            continue
        name = next((name for name, field in kind.fields.items() if rank(field, plain(heading))), None)
        if name is None:
            reason = tr("no field of {kind} goes by this heading", kind=lowered(kind.plural))
        else:
            source = columns.get(name)
            reason = (
                tr(
                    "{field} is read from {heading}",
                    field=tr(kind.fields[name].label),
                    heading=headings[source[0]],
                )
                if source
                else tr("{field} is read from elsewhere", field=tr(kind.fields[name].label))
            )
        title = (
            heading
            if heading not in ignored
            else tr("{heading} (column {letters})", heading=heading, letters=column_letters(column))
        )
        ignored[title] = reason
    return ignored


def _overridden(headings: Sequence[str], kind: ListKind, overrides: Overrides) -> dict[str, tuple[int, ...]]:
    columns: dict[str, tuple[int, ...]] = {}
    for given, said in overrides.items():
        name = next((name for name, field in kind.fields.items() if rank(field, plain(given))), None)
        if name is None:
            names = ", ".join(kind.fields)
            raise UsageError(
                tr(
                    "{kind} have no field “{given}”; the fields are {names}.",
                    kind=tr(kind.plural),
                    given=given,
                    names=names,
                )
            )
        found: list[int] = []
        for column in (said,) if isinstance(said, str) else said:
            found.extend(_columns(headings, column, name in SEVERAL))
        if len(found) > 1 and name not in SEVERAL:
            raise UsageError(
                tr("{field} can be read from one column only.", field=tr(kind.fields[name].label))
            )
        columns[name] = (*columns.get(name, ()), *dict.fromkeys(found))
    used = [column for found_columns in columns.values() for column in found_columns]
    twice = next((column for column in used if used.count(column) > 1), None)
    if twice is not None:
        raise UsageError(tr("Column “{heading}” is named for two fields.", heading=headings[twice]))
    return columns


def _columns(headings: Sequence[str], said: str, several: bool) -> list[int]:
    """One heading; where several are allowed also a comma list and ranges such as LEAD01-LEAD11 or LEAD01-11."""
    found = _column(headings, said)
    if found is not None:
        return [found]
    if several and "," in said:
        return [
            column for part in said.split(",") if part.strip() for column in _columns(headings, part, True)
        ]
    if several and (ends := _range(headings, said)) is not None:
        return list(range(ends[0], ends[1] + 1))
    known = ", ".join(f"“{heading}”" for heading in headings if heading.strip())
    raise UsageError(
        tr("There is no column “{column}”; the columns are {known}.", column=said.strip(), known=known)
    )


def _column(headings: Sequence[str], said: str) -> int | None:
    exact = [column for column, heading in enumerate(headings) if heading.strip() == said.strip()]
    if exact:
        return exact[0]
    alike = [
        column for column, heading in enumerate(headings) if plain(heading) and plain(heading) == plain(said)
    ]
    return alike[0] if len(alike) == 1 else None


def _range(headings: Sequence[str], said: str) -> tuple[int, int] | None:
    for match in re.finditer(r"\s*(?:-|–|\.\.|:)\s*", said):
        low, high = said[: match.start()], said[match.end() :]
        first, last = _column(headings, low), _column(headings, high)
        if last is None and high.isdigit():
            last = _column(headings, low.rstrip("0123456789") + high)
        if first is not None and last is not None and first <= last:
            return first, last
    return None
