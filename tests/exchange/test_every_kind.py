"""A list of any kind, written from a record as the app shows it, comes back as the same record."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmworkshop.exchange.kinds import BENEFIT, KINDS, ListKind
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.language import load, speaking, tr
from crmworkshop.models.changes import Change, added
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.people import Settings
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.values import to_text
from crmworkshop.models.workshop import Workshop

LISTS = [kind for kind in KINDS.values() if kind.record_type is not None]


def sample(declared: Field) -> Any:
    """A value of a field that does not depend on other records."""
    if declared.kind is Kind.CHOICE:
        assert declared.choices is not None
        return list(declared.choices)[-1]
    if declared.kind is Kind.SCALE:
        return 2
    if declared.kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY):
        number = max(declared.low or Decimal(0), min(Decimal(3), declared.high or Decimal(3)))
        return int(number) if declared.kind is Kind.INTEGER else number
    return {
        Kind.TEXT: f"{declared.label}, “as; is”",
        Kind.LONG_TEXT: f"{declared.label}\nsecond line",
        Kind.DATE: date(2027, 2, 28),
        Kind.BOOL: True,
        Kind.TAGS: ("one", "two"),
    }.get(declared.kind)


def needed(kind: type[Record], name: str) -> Record:
    """A record of which only what it must have is filled in."""
    values = {
        declared.name: name if declared.kind in (Kind.TEXT, Kind.LONG_TEXT) else sample(declared)
        for declared in fields_of(kind).values()
        if declared.required
    }
    return kind(position=1.0, **values)


def full(kind: type[Record]) -> tuple[Record, list[Record]]:
    """A record with all fields filled in, and the records it refers to."""
    values: dict[str, Any] = {}
    others: list[Record] = []
    for declared in fields_of(kind).values():
        if declared.kind in (Kind.REF, Kind.LINKS):
            other = needed(BY_TABLE[declared.target], f"{declared.name} other")
            others.append(other)
            values[declared.name] = other.id if declared.kind is Kind.REF else (other.id,)
        else:
            values[declared.name] = sample(declared)
    return kind(position=7.0, **values), others


@pytest.mark.parametrize("kind", LISTS, ids=[kind.name for kind in LISTS])
def test_a_record_comes_back_as_german_shows_it(kind: ListKind, tmp_path: Path) -> None:
    with speaking(load("de")):
        test_a_record_comes_back_as_it_was_shown(kind, ".csv", tmp_path)


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@pytest.mark.parametrize("kind", LISTS, ids=[kind.name for kind in LISTS])
def test_a_record_comes_back_as_it_was_shown(kind: ListKind, ending: str, tmp_path: Path) -> None:
    assert kind.record_type is not None
    record, others = full(kind.record_type)
    titles = {other.id: other.title for other in others}
    declared = [one for name, one in kind.fields.items() if name != BENEFIT]
    rows = [
        [tr(one.label) for one in declared],
        [to_text(one, getattr(record, one.name), lambda _, key: titles[key]) for one in declared],
    ]
    path = tmp_path / f"list{ending}"
    if ending == ".csv":
        with path.open("w", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows(rows)
    else:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path)
    with Workshop.create(tmp_path / "test.crmw", Settings(organisation="Acme")) as workshop:
        workshop.do(Change("others", tuple(map(added, others))))
        found = prepare(workshop, path)
        assert (found.kind, found.unreadable, dict(found.ignored)) == (kind.name, (), {})
        apply(workshop, found)
        known = {other.id for other in others}
        (brought,) = (one for one in workshop.all(kind.record_type) if one.id not in known)
        for one in declared:
            assert getattr(brought, one.name) == getattr(record, one.name), one.name
        assert prepare(workshop, path).empty
