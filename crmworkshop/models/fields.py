"""Fields declared once: label, kind, limits and help, from which forms, sheets, lists, JSON and tables are derived."""

import dataclasses
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum, StrEnum, auto
from typing import Any, Final

from crmworkshop.method.scales import Scale

LONGEST_TEXT: Final = 32_767
"""Characters a text may have: the most a spreadsheet cell holds, so nothing is ever cut on its way out."""


class Kind(Enum):
    """What a field holds; the Python type of its value is in the comment."""

    TEXT = auto()  # str, one line
    LONG_TEXT = auto()  # str, several lines
    INTEGER = auto()  # int | None
    DECIMAL = auto()  # Decimal | None
    MONEY = auto()  # Decimal | None, in the workshop's currency
    DATE = auto()  # date | None
    BOOL = auto()  # bool
    CHOICE = auto()  # a StrEnum member | None
    SCALE = auto()  # int | None, a number of the scale or 0 for "-"
    REF = auto()  # id of one record of `target` | None
    LINKS = auto()  # tuple of ids of `target`
    TAGS = auto()  # tuple of short texts


@dataclasses.dataclass(frozen=True, slots=True)
class Field:
    """One field of a record as everybody who shows, reads or writes it needs to know it."""

    label: str
    kind: Kind
    name: str = ""
    help: str = ""
    unit: str = ""
    required: bool = False
    choices: type[StrEnum] | None = None
    scale: Scale | None = None
    target: str = ""
    owner: bool = False
    """For REF: the record goes when the one it refers to goes (else the reference is cleared)."""
    low: Decimal | None = None
    high: Decimal | None = None
    private: bool = False
    """Never shown to the room in Present mode nor in deliverables unless asked for."""
    aliases: tuple[str, ...] = ()
    """Further headings under which lists carry this field."""
    words: tuple[tuple[str, str], ...] = ()
    """For TAGS: the only ones there can be, each with what a person reads for it."""
    if_empty: Callable[[Any], str] | None = None
    """For LINKS: what it means for a record that none is named ("All")."""


_EMPTY: Final[Mapping[Kind, Any]] = {
    Kind.TEXT: "",
    Kind.LONG_TEXT: "",
    Kind.BOOL: False,
    Kind.LINKS: (),
    Kind.TAGS: (),
}


def empty_value(field: Field) -> Any:
    """What a field of this kind holds when nothing was entered."""
    return _EMPTY.get(field.kind)


def _declare(label: str, kind: Kind, default: Any = dataclasses.MISSING, **details: Any) -> Any:
    field = Field(label, kind, **details)
    start = _EMPTY.get(kind) if default is dataclasses.MISSING else default
    return dataclasses.field(default=start, metadata={"field": field})


def _kind(kind: Kind) -> Callable[..., Any]:
    def declare(label: str, *, default: Any = dataclasses.MISSING, **details: Any) -> Any:
        return _declare(label, kind, default, **details)

    declare.__doc__ = f"Declare a {kind.name} field; ``details`` are the attributes of `Field`."
    return declare


text = _kind(Kind.TEXT)
long_text = _kind(Kind.LONG_TEXT)
boolean = _kind(Kind.BOOL)
date_field = _kind(Kind.DATE)
tags = _kind(Kind.TAGS)


def integer(label: str, *, low: int | None = 0, high: int | None = None, **details: Any) -> Any:
    """Declare an INTEGER field with inclusive limits."""
    return _declare(label, Kind.INTEGER, low=_decimal(low), high=_decimal(high), **details)


def decimal_field(label: str, *, low: str | None = "0", high: str | None = None, **details: Any) -> Any:
    """Declare a DECIMAL field with inclusive limits."""
    return _declare(label, Kind.DECIMAL, low=_decimal(low), high=_decimal(high), **details)


def money(label: str, *, low: str | None = "0", **details: Any) -> Any:
    """Declare a MONEY field, exact decimal in the workshop's currency."""
    return _declare(label, Kind.MONEY, low=_decimal(low), **details)


def choice(label: str, choices: type[StrEnum], **details: Any) -> Any:
    """Declare a CHOICE field over the words of ``choices``."""
    return _declare(label, Kind.CHOICE, choices=choices, **details)


def scale_field(label: str, scale: Scale, **details: Any) -> Any:
    """Declare a SCALE field."""
    return _declare(label, Kind.SCALE, scale=scale, **details)


def ref(label: str, target: str, **details: Any) -> Any:
    """Declare a REF field to one record of table ``target``."""
    return _declare(label, Kind.REF, target=target, **details)


def links(label: str, target: str, **details: Any) -> Any:
    """Declare a LINKS field to several records of table ``target``."""
    return _declare(label, Kind.LINKS, target=target, **details)


def _decimal(value: int | str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


_DECLARED: Final[dict[type, Mapping[str, Field]]] = {}


def fields_of(record_type: type) -> Mapping[str, Field]:
    """The declared fields of a record type by name, in declaration order with the notes last."""
    known = _DECLARED.get(record_type)
    if known is None:
        known = _DECLARED[record_type] = _collect(record_type)
    return known


def _collect(record_type: type) -> Mapping[str, Field]:
    found = {
        item.name: dataclasses.replace(item.metadata["field"], name=item.name)
        for item in dataclasses.fields(record_type)
        if "field" in item.metadata
    }
    notes = found.pop("notes", None)
    if notes is not None:
        found["notes"] = notes
    return found
