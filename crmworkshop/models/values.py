"""One codec for field values: checked, stored (database, journal, JSON), shown and read as text."""

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from crmworkshop.errors import InvalidChange
from crmworkshop.language import current, month_called, tr, trn
from crmworkshop.method.currencies import CURRENCIES
from crmworkshop.models.fields import LONGEST_TEXT, Field, Kind

type_of_stored = str | int | float | bool | None
_UNSTORABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
UNREADABLE: Final = (ValueError, TypeError, ArithmeticError, AttributeError, RecursionError)
"""What reading a stored value raises when it is not one that this version stores."""
_LARGEST_WHOLE: Final = 2**53
"""Whole numbers up to here survive every spreadsheet and JSON reader."""
_LARGEST: Final = Decimal(10) ** 15
_FINEST: Final = -12
_TRUE: Final = frozenset({"yes", "y", "true", "x", "1", "ja", "on", "✓"})
_FALSE: Final = frozenset({"no", "n", "false", "", "0", "nein", "off", "-"})
_DATE_ORDERS: Final = ("%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d")
_TYPES: Final[Mapping[Kind, type]] = {
    Kind.INTEGER: int,
    Kind.SCALE: int,
    Kind.DECIMAL: Decimal,
    Kind.MONEY: Decimal,
    Kind.DATE: date,
    Kind.REF: str,
}


def check(field: Field, value: Any) -> None:
    """Raise InvalidChange with a sentence for the user if ``value`` is not one this field can hold."""
    problem = problem_of(field, value)
    if problem:
        raise InvalidChange(f"{tr(field.label)}: {problem}")


def problem_of(field: Field, value: Any) -> str:
    """Why this field cannot hold ``value``, in words that follow its label; empty if it can."""
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return _text_problem(field, value)
    if field.kind is Kind.BOOL:
        return "" if isinstance(value, bool) else tr("must be yes or no")
    if field.kind in (Kind.LINKS, Kind.TAGS):
        whole = isinstance(value, tuple) and all(isinstance(item, str) for item in value)
        return next(filter(None, map(_unstorable, value)), "") if whole else tr("must be a list")
    if value is None:
        return tr("is needed") if field.required else ""
    if field.kind is Kind.CHOICE:
        known = field.choices is not None and isinstance(value, field.choices)
        return "" if known else tr("“{value}” is not one of the choices", value=value)
    if not isinstance(value, _TYPES[field.kind]) or isinstance(value, bool | datetime):
        return tr("“{value}” cannot be stored here", value=value)
    if field.scale is not None and value not in {level.number for level in field.scale.levels}:
        return tr("{value} is not on the scale", value=value)
    return _limit_problem(field, value)


def _text_problem(field: Field, value: Any) -> str:
    if not isinstance(value, str):
        return tr("must be text")
    if field.required and not value.strip():
        return tr("is needed")
    if len(value) > LONGEST_TEXT:
        return trn("is longer than {n} character", "is longer than {n} characters", LONGEST_TEXT)
    if field.kind is Kind.TEXT and ("\n" in value or "\r" in value):
        return tr("must be one line")
    return _unstorable(value)


def _unstorable(value: str) -> str:
    return tr("holds a character that cannot be stored") if _UNSTORABLE.search(value) else ""


def storable(text: str) -> str:
    """The text with a mark in place of each character that no file can hold."""
    return _UNSTORABLE.sub("\ufffd", text)


def _limit_problem(field: Field, value: Any) -> str:
    if isinstance(value, Decimal):
        if not value.is_finite():
            return tr("must be a number")
        if int(value.as_tuple().exponent) < _FINEST:
            return tr("has more than {places} decimal places", places=-_FINEST)
        if abs(value) > _LARGEST:
            return tr("is too large")
    if isinstance(value, int) and abs(value) > _LARGEST_WHOLE:
        return tr("is too large")
    if field.low is not None and value < field.low:
        return tr("must be at least {limit}", limit=field.low)
    if field.high is not None and value > field.high:
        return tr("must be at most {limit}", limit=field.high)
    return ""


def to_stored(field: Field, value: Any) -> type_of_stored:
    """The value as the database and the journal keep it: text, whole number, truth value or nothing."""
    if value is None:
        return None
    if field.kind in (Kind.LINKS, Kind.TAGS):
        return json.dumps(value, ensure_ascii=False)
    if field.kind is Kind.DATE:
        return str(value.isoformat())
    if field.kind in (Kind.DECIMAL, Kind.MONEY):
        return format(value, "f")
    if field.kind is Kind.CHOICE:
        return str(value.value)
    kept: type_of_stored = value
    return kept


def from_stored(field: Field) -> Callable[[Any], Any] | None:
    """The function that turns a stored value (never None) back, or None where it is the value already."""
    if field.kind in (Kind.LINKS, Kind.TAGS):
        return lambda stored: tuple(json.loads(stored))
    if field.kind is Kind.DATE:
        return date.fromisoformat
    if field.kind in (Kind.DECIMAL, Kind.MONEY):
        return Decimal
    if field.kind is Kind.CHOICE:
        return field.choices
    return bool if field.kind is Kind.BOOL else None


def to_text(field: Field, value: Any, title_of: Callable[[str, str], str] | None = None) -> str:
    """What a person reads. ``title_of(table, id)`` names the records that REF and LINKS fields refer to."""
    if value is None:
        return ""
    if field.kind is Kind.BOOL:
        return tr("Yes") if value else tr("No")
    if field.kind is Kind.SCALE and field.scale is not None:
        return tr(field.scale.word(value))
    if field.kind is Kind.CHOICE:
        return tr(value.value)
    if field.kind in (Kind.DECIMAL, Kind.MONEY):
        return _plain_number(value)
    if field.kind is Kind.DATE:
        return str(value.isoformat())
    if field.kind is Kind.REF:
        return title_of(field.target, value) if title_of else value
    if field.kind is Kind.LINKS:
        return "; ".join(title_of(field.target, item) if title_of else item for item in value)
    if field.kind is Kind.TAGS:
        known = dict(field.words)
        return ", ".join(tr(known[item]) if item in known else item for item in value)
    return str(value)


def _plain_number(value: Decimal) -> str:
    text = format(value, ",f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.translate({ord(","): current().thousands, ord("."): current().decimal})


def from_text(field: Field, text: str, id_of: Callable[[str, str], str | None] | None = None) -> Any:
    """The value a person means by ``text``.

    ``id_of(table, title)`` finds the record a REF or LINKS field names. Raises ValueError with the reason
    (no field label in it) if the text cannot be read; nothing is guessed.
    """
    cleaned = text.strip()
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
        value: Any = text.replace("\r\n", "\n").replace("\r", "\n").strip()
        value = " ".join(value.split("\n")) if field.kind is Kind.TEXT else value
    elif field.kind is Kind.BOOL:
        value = _truth(cleaned)
    elif not cleaned:
        value = () if field.kind in (Kind.LINKS, Kind.TAGS) else None
    else:
        value = _READERS[field.kind](field, cleaned, id_of)
    problem = problem_of(field, value)
    if problem:
        raise ValueError(problem)
    return value


def _truth(text: str) -> bool:
    if text.casefold() in _TRUE:
        return True
    if text.casefold() in _FALSE:
        return False
    raise ValueError(tr("“{text}” is neither yes nor no", text=text))


def parse_number(text: str, mark: str | None = None) -> Decimal:
    """Read a number as people write it: 1234.5, 1,234.50, 1.234,50, 1 234,50, 3,5, 12'000, EUR 5, 40 %.

    ``mark`` is the decimal mark ("." or ",") where it is known, as for a column that was looked over. Where it
    is not, the last of two different separators is the mark, a separator that comes several times groups
    thousands, a lone one is a decimal mark if the language spoken writes it so ("." in English), and the other
    ("," in English) too unless exactly three digits follow it and one to three, not starting with 0, come
    before. Groups must have three digits. Raises ValueError.
    """
    compact = text.strip().removesuffix("%").strip().replace("\u2212", "-")
    compact = re.sub(r"^([+-]?)(?:[€$£¥]|[A-Z]{3})\s?|\s?(?:[€$£¥]|[A-Z]{3})$", r"\1", compact)
    sign, digits = ("-", compact[1:]) if compact.startswith("-") else ("", compact.removeprefix("+"))
    point = mark or _decimal_mark(digits)
    whole, _, fraction = digits.partition(point)
    grouping = "," if point == "." else "."
    grouped = re.fullmatch(
        rf"\d{{1,3}}(?:([{grouping} \u00a0\u202f'’])\d{{3}})(?:\1\d{{3}})*", whole, re.ASCII
    )
    if grouped:
        whole = re.sub(r"\D", "", whole)
    if not re.fullmatch(r"\d*", whole + fraction, re.ASCII) or not whole + fraction:
        raise ValueError(tr("“{text}” is not a number", text=text))
    return Decimal(f"{sign}{whole or 0}.{fraction or 0}") if fraction else Decimal(f"{sign}{whole}")


def _decimal_mark(digits: str) -> str:
    point, grouping = current().decimal, current().thousands
    last, group = digits.rfind(point), digits.rfind(grouping)
    if last >= 0 and group >= 0:
        return point if last > group else grouping
    if group >= 0:
        thousands = digits.count(grouping) > 1 or re.fullmatch(rf"[1-9]\d{{0,2}}\{grouping}\d{{3}}", digits)
        return point if thousands else grouping
    return grouping if digits.count(point) > 1 else point


def parse_date(text: str) -> date:
    """Read a date: 2027-01-31, 31.01.2027, 2027/01/31, 31 Jan 2027; a time of day after it is left out.

    Raises ValueError for anything else.
    """
    day = re.sub(r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$", "", text.strip())
    for order in _DATE_ORDERS:
        try:
            return datetime.strptime(day, order).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    named = re.fullmatch(r"(\d{1,2})\.? +([^\W\d]+)\.? +(\d{4})", day)
    month = month_called(named[2]) if named else None
    if named and month:
        with suppress(ValueError):
            return date(int(named[3]), month, int(named[1]))
    raise ValueError(tr("“{text}” is not a date such as 2027-01-31 or 31.01.2027", text=text))


def currency_code(text: str) -> str | None:
    """The ISO 4217 code of a currency, typed in any case, perhaps with its name after it; None if it is not one."""
    code = text.strip().upper().partition(" ")[0]
    return code if code in CURRENCIES else None


def from_number(field: Field, number: Decimal) -> Any:
    """The value of an INTEGER, DECIMAL or MONEY field; raises ValueError with the reason if it cannot hold this."""
    value = _whole(str(number), number) if field.kind is Kind.INTEGER else number
    problem = problem_of(field, value)
    if problem:
        raise ValueError(problem)
    return value


def _whole(text: str, number: Decimal) -> int:
    if number != number.to_integral_value():
        raise ValueError(tr("“{text}” is not a whole number", text=text))
    return int(number)


def _choice(field: Field, text: str) -> StrEnum:
    assert field.choices is not None
    for member in field.choices:
        if text.casefold() in (
            member.value.casefold(),
            tr(member.value).casefold(),
            member.name.casefold(),
            member.name.replace("_", " ").casefold(),
        ):
            return member
    choices = ", ".join(tr(member.value) for member in field.choices)
    raise ValueError(tr("“{text}” is not one of {choices}", text=text, choices=choices))


def _scale(field: Field, text: str) -> int:
    assert field.scale is not None
    return field.scale.parse(text)


def _one(field: Field, title: str, id_of: Callable[[str, str], str | None] | None) -> str:
    found = id_of(field.target, title) if id_of else title
    if found is None:
        raise ValueError(tr("“{title}” is not known", title=title))
    return found


def _several(field: Field, text: str, id_of: Callable[[str, str], str | None] | None) -> tuple[str, ...]:
    separator = r"[;\n]" if re.search(r"[;\n]", text) else ","
    parts = re.split(f"({separator})", text)
    return tuple(dict.fromkeys(_one(field, title, id_of) for title in _titles(field, parts, id_of)))


def _titles(field: Field, parts: list[str], id_of: Callable[[str, str], str | None] | None) -> list[str]:
    """Titles out of parts and separators in turn; a known title may hold separators: the longest one wins."""
    found = []
    at = 0
    while at < len(parts):
        end = at + 1
        if id_of is not None:
            ends = range(len(parts) - (len(parts) - at + 1) % 2, at + 1, -2)
            end = next((to for to in ends if id_of(field.target, "".join(parts[at:to]).strip())), end)
        found.append("".join(parts[at:end]).strip())
        at = end + 1
    return [title for title in found if title]


def _tag(field: Field, text: str) -> str:
    """One tag; of a closed list the one that is stored for what was read: its word, in English too, or itself."""
    if not field.words:
        return text
    wanted = text.casefold()
    for tag, word in field.words:
        if wanted in (tag.casefold(), word.casefold(), tr(word).casefold()):
            return tag
    choices = ", ".join(tr(word) for _stored, word in field.words)
    raise ValueError(tr("“{text}” is not one of {choices}", text=text, choices=choices))


_READERS: Final[Mapping[Kind, Callable[..., Any]]] = {
    Kind.INTEGER: lambda _field, text, _id_of: _whole(text, parse_number(text)),
    Kind.DECIMAL: lambda _field, text, _id_of: parse_number(text),
    Kind.MONEY: lambda _field, text, _id_of: parse_number(text),
    Kind.DATE: lambda _field, text, _id_of: parse_date(text),
    Kind.CHOICE: lambda field, text, _id_of: _choice(field, text),
    Kind.SCALE: lambda field, text, _id_of: _scale(field, text),
    Kind.REF: _one,
    Kind.LINKS: _several,
    Kind.TAGS: lambda field, text, _id_of: tuple(
        dict.fromkeys(_tag(field, part.strip()) for part in re.split(r"[,;\n]", text) if part.strip())
    ),
}
