"""Every field of every kind of record stands in the JSON export with the value it holds."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.reports.data import all_data
from tests.reports.builders import snapshot_of


def plain(value: Any) -> Any:
    """A value as JSON carries it, worked out from its type alone."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.table)
def test_every_field_of_every_kind_is_in_the_data(kind: type[Record]) -> None:
    record = kind(id="f" * 32)
    filled = record.with_values(**{name: sample(of) for name, of in fields_of(kind).items()})
    snapshot = snapshot_of(filled)
    (exported,) = json.loads(json.dumps(all_data(snapshot)))["tables"][kind.table]
    assert exported == {"id": "f" * 32, "position": filled.position} | {
        name: plain(getattr(filled, name)) for name in fields_of(kind)
    }


def sample(of: Field) -> Any:
    """A value this field can hold."""
    if of.choices is not None:
        return next(iter(of.choices))
    values: Mapping[Kind, Any] = {
        Kind.INTEGER: 5,
        Kind.SCALE: 2,
        Kind.DECIMAL: Decimal("0.5"),
        Kind.MONEY: Decimal("12.34"),
        Kind.DATE: date(2031, 5, 17),
        Kind.BOOL: True,
        Kind.LINKS: ("a" * 32,),
        Kind.TAGS: ("quince",),
    }
    return values.get(of.kind, "Quince")
