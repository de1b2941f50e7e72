"""What a cell shows of a value, and which value is meant by what is typed into it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from crmworkshop.activities.wording import format_date, format_money, format_number
from crmworkshop.language import tr, weekday_called
from crmworkshop.method.scales import Scale
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.values import from_text, to_text

_OLDEST, _LATEST = 1990, 2100
"""Years in which a day of a workshop can be; others are mistyped."""
_MULTIPLES = {"": 1, "d": 1, "w": 7}


@dataclass(frozen=True, slots=True)
class NewTitle:
    """Stands for a record that is not there yet and is to be made with this title."""

    title: str


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values a cell can take: what it reads and what it stores."""

    text: str
    value: Any
    keys: tuple[str, ...] = ()
    """Further texts that mean it, such as the digit of a scale's word, the code of a process or a word in English."""


def shown(field: Field, value: Any, snapshot: Snapshot, record: Record | None = None) -> str:
    """What a cell shows: dates in words, the first line of a long text, the names of linked records, or what it means
    for ``record`` that none is named.
    """
    if field.kind is Kind.DATE and value is not None:
        return format_date(value)
    if field.kind is Kind.BOOL:
        return tr("Yes") if value else ""
    if value is not None and field.kind is Kind.MONEY:
        return format_money(value)
    if value is not None and field.kind is Kind.INTEGER:
        return format_number(value)
    text = to_text(field, value, snapshot.title_of)
    if field.kind is Kind.LINKS:
        meant = field.if_empty(record) if field.if_empty is not None and record is not None else ""
        return text.replace("; ", ", ") or tr(meant)
    first, _, rest = text.partition("\n")
    return f"{first} …" if rest else first


def editable(field: Field, value: Any, snapshot: Snapshot) -> str:
    """The text an editor starts with and a spreadsheet gets; `typed` reads it back as the same value."""
    return to_text(field, value, snapshot.title_of)


def typed(field: Field, text: str, snapshot: Snapshot, today: date) -> Any:
    """The value meant by ``text``; dates may also be "31.1.", "today", "tomorrow", "fri", "+14" (days) or
    "+2w".

    Raises ValueError with the reason in words.
    """
    if field.kind is Kind.DATE:
        return day_meant(field, text, today)
    if field.kind in (Kind.CHOICE, Kind.SCALE):
        return _word(field, text)

    def id_of(table: str, title: str) -> str | None:
        return id_of_title(snapshot, table, title)

    return from_text(field, text, id_of)


def id_of_title(snapshot: Snapshot, table: str, title: str) -> str | None:
    """The id of the record called ``title`` in any case (a process also by its code), or None."""
    wanted = title.strip().casefold()
    for record in snapshot.all(BY_TABLE[table]):
        if record.title.casefold() == wanted or (
            isinstance(record, Process) and record.code == title.strip()
        ):
            return record.id
    return None


def day_meant(field: Field, text: str, today: date) -> date | None:
    """The day meant by ``text``, which may be relative to ``today``. Raises ValueError with the reason."""
    cleaned = text.strip().casefold()
    for days, words in enumerate((("today", tr("today")), ("tomorrow", tr("tomorrow")))):
        if cleaned in words:
            return today + timedelta(days=days)
    relative = re.fullmatch(r"([+-]\d{1,4})\s*([dw]?)", cleaned)
    if relative:
        return today + timedelta(days=int(relative[1]) * _MULTIPLES[relative[2]])
    short = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.?", cleaned)
    if short:
        return _next_such_day(int(short[1]), int(short[2]), today)
    weekday = weekday_called(_without_next(cleaned))
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    day: date | None = from_text(field, text)
    if day is not None and not _OLDEST <= day.year <= _LATEST:
        raise ValueError(tr("{date} is too far away", date=format_date(day)))
    return day


def _without_next(text: str) -> str:
    """ "monday" of "next monday", in English or as spoken: both mean the first one to come."""
    words = text.split()
    nexts = ("next", *tr("next", note="before a weekday; several forms apart by spaces").split())
    return words[1] if len(words) == 2 and words[0] in nexts else text


def _next_such_day(day: int, month: int, today: date) -> date:
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError(tr("there is no day {day}.{month}.", day=day, month=month))


def _word(field: Field, text: str) -> Any:
    cleaned = text.strip().casefold()
    if not cleaned:
        return from_text(field, "")
    starting = [option for option in options(field) if option.text.casefold().startswith(cleaned)]
    exact = [option for option in options(field) if cleaned in (option.text.casefold(), *option.keys)]
    if exact or len(starting) == 1:
        return (exact or starting)[0].value
    return from_text(field, text)


def options(
    field: Field, snapshot: Snapshot | None = None, without: frozenset[str] = frozenset()
) -> list[Option]:
    """What can be picked for a CHOICE, SCALE, REF or LINKS field or as tags of a closed list; ``without`` leaves out
    these ids.
    """
    if field.choices is not None:
        return [Option(tr(member.value), member, (member.value.casefold(),)) for member in field.choices]
    if field.scale is not None:
        return scale_options(field.scale)
    if field.words:
        return [Option(tr(word), tag, (tag, word.casefold())) for tag, word in field.words]
    if snapshot is None or not field.target:
        return []
    return [
        Option(record.title, record.id, (record.code,) if isinstance(record, Process) else ())
        for record in snapshot.all(BY_TABLE[field.target])
        if record.id not in without
    ]


def scale_options(scale: Scale) -> list[Option]:
    """The words of a scale, best first, each also by its digit and its English word."""
    return [
        Option(tr(level.word), level.number, (level.sign, level.word.casefold())) for level in scale.levels
    ]


def creatable(table: str) -> bool:
    """Whether a record of this table can be made from its title alone."""
    kind: type[Record] = BY_TABLE[table]
    return all(not field.required or name == kind.title_field for name, field in fields_of(kind).items())
