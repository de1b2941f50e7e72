"""Reads the cells of a column as values of a field; the whole column settles how numbers and dates are written."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, Literal

from crmworkshop.exchange.tables import Cell, is_blank, text_of
from crmworkshop.language import tr
from crmworkshop.method.scales import NOT_APPLICABLE
from crmworkshop.models.fields import Field, Kind
from crmworkshop.models.values import check, from_number, from_text, parse_date, parse_number

NUMBERS: Final = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY})
DASHES: Final = frozenset({"-", "–", "—"})
_AMBIGUOUS: Final = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_GROUPED: Final = {
    ".": re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d*)?|[+-]?\.\d+"),
    ",": re.compile(r"[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?|[+-]?,\d+"),
}
_DAY_AND_MONTH: Final = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})")
_NAMED_MONTH: Final = re.compile(
    r"(?:(\d{1,2})[ .-]*([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2}))[ ,.-]+(\d{4})", re.ASCII
)
_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
BOTH: Final = "both"


class Numbers:
    """How numbers are written: the decimal mark that the column, else the file, shows; see `mark_of`."""

    def __init__(self, separator: str) -> None:
        self._separator = separator
        self.remarks: dict[str, None] = {}

    def read(self, text: str, mark: str, whole: bool, heading: str) -> Decimal:
        """The number meant. ``mark`` is ".", ",", "" (nothing shows it) or BOTH. Raises ValueError if unclear."""
        compact = _compact(text)
        shown = _mark(compact)
        if shown == "?":
            shown = self._settled(text, compact, mark, whole, heading)
        if shown and not _GROUPED[shown].fullmatch(compact):
            raise ValueError(tr("“{text}” is not a number", text=text))
        if shown == ",":
            compact = compact.replace(".", "").replace(",", ".")
        return parse_number(compact.replace(",", ""), ".")

    def _settled(self, text: str, compact: str, mark: str, whole: bool, heading: str) -> str:
        sign = "," if "," in compact else "."
        if mark in (".", ","):
            return mark
        if mark == "" and whole:
            self.remarks[
                tr(
                    "“{text}” and the like in {heading} were read as thousands, since it holds whole numbers.",
                    text=text.strip(),
                    heading=heading,
                )
            ] = None
            return "." if sign == "," else ","
        if mark == "" and (self._separator, sign) in ((";", ","), (",", ".")):
            return sign
        plain, point = compact.replace(sign, ""), compact.replace(sign, ".")
        raise ValueError(
            tr(
                "“{text}” can mean {plain} or {point}, and nothing else in the column tells which",
                text=text.strip(),
                plain=plain,
                point=point,
            )
            if mark == ""
            else tr(
                "“{text}” can mean {plain} or {point}: other cells use both comma and point as decimal mark",
                text=text.strip(),
                plain=plain,
                point=point,
            )
        )


def _compact(text: str) -> str:
    without = re.sub(r"[\s\u00a0\u202f'’]", "", text).removesuffix("%")
    return re.sub(r"^[€$£¥]|[€$£¥]$|^[A-Z]{3}|[A-Z]{3}$", "", without)


def _mark(compact: str) -> str:
    """The decimal mark one number shows: ".", ",", "" (it has neither) or "?" (it could be either)."""
    comma, point = compact.count(","), compact.count(".")
    if comma and point:
        return "." if compact.rfind(".") > compact.rfind(",") else ","
    if not comma and not point:
        return ""
    if comma + point > 1:
        return "." if comma else ","
    if _AMBIGUOUS.fullmatch(compact):
        return "?"
    return "," if comma else "."


def mark_of(cells: Iterable[Cell]) -> str:
    """The decimal mark that unmistakable numbers among the cells show: ".", ",", "" (none shows it) or BOTH."""
    marks = {
        mark
        for cell in cells
        if isinstance(cell, str)
        and (mark := _mark(compact := _compact(cell))) in _GROUPED
        and _GROUPED[mark].fullmatch(compact)
    }
    return BOTH if len(marks) > 1 else marks.pop() if marks else ""


def day_order(cells: Iterable[Cell]) -> str:
    """Which of 03/04/2027 is the day, from the cells that leave no choice: "day", "month", "" or BOTH."""
    shown: set[str] = set()
    for cell in cells:
        match = _DAY_AND_MONTH.match(cell.strip()) if isinstance(cell, str) else None
        if match and int(match[1]) > 12:
            shown.add("day")
        elif match and int(match[3]) > 12:
            shown.add("month")
    return BOTH if len(shown) > 1 else shown.pop() if shown else ""


def read_date(text: str, order: str) -> date:
    """The day meant; ``order`` is what `day_order` found. Raises ValueError."""
    cleaned = text.strip()
    match = _DAY_AND_MONTH.match(cleaned)
    if match:
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if first <= 12 and second <= 12 and first != second and order not in ("day", "month"):
            raise ValueError(
                tr(
                    "“{text}” can be read with the day first or the month first; write {year}-MM-DD",
                    text=cleaned,
                    year=year,
                )
            )
        month_first = second > 12 or (first <= 12 and order == "month")
        return _date(cleaned, year, *((first, second) if month_first else (second, first)))
    named = _NAMED_MONTH.fullmatch(cleaned.casefold())
    if named:
        word, day = (named[2], named[1]) if named[1] else (named[3], named[4])
        months = [at for at, name in enumerate(_MONTHS, 1) if name.startswith(word)]
        if len(months) == 1:
            return _date(cleaned, int(named[5]), months[0], int(day))
    return parse_date(cleaned)


def _date(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(tr("“{text}” is not a day of the calendar", text=text)) from None


def foreign_home(table: str, field: Field) -> StrEnum | Literal[False] | None:
    """What a field holds for a word not among its choices, which goes to the notes: "Other", None; False: refuse it."""
    if field.kind is not Kind.CHOICE or field.choices is None:
        return False
    if "OTHER" in field.choices.__members__:
        return field.choices["OTHER"]
    return None if (table, field.name) == ("application", "hosting") else False


def reader(
    field: Field,
    heading: str,
    column: Sequence[Cell],
    file_mark: str,
    numbers: Numbers,
    resolve: Callable[[Field, str], str],
) -> Callable[[Cell], Any]:
    """A function from a cell of this column (not blank) to the field's value; it raises ValueError with the reason."""
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return lambda cell: from_text(field, text_of(cell))
    if field.kind in NUMBERS:
        return _remembered(_number_reader(field, heading, mark_of(column) or file_mark, numbers))
    if field.kind is Kind.DATE:
        return _remembered(_date_reader(field, day_order(column)))
    if field.kind is Kind.REF:
        return _remembered(lambda cell: resolve(field, text_of(cell).strip()))
    if field.kind is Kind.LINKS:
        return _remembered(lambda cell: _links(field, text_of(cell), resolve))
    return _remembered(lambda cell: from_text(field, text_of(cell)))


def _remembered(read: Callable[[Cell], Any]) -> Callable[[Cell], Any]:
    """The same reader, quick for texts that stand in many cells."""
    known: dict[str, Any] = {}

    def look_up(cell: Cell) -> Any:
        if not isinstance(cell, str):
            return read(cell)
        if cell not in known:
            known[cell] = read(cell)
        return known[cell]

    return look_up


def _number_reader(field: Field, heading: str, mark: str, numbers: Numbers) -> Callable[[Cell], Any]:
    whole = field.kind is Kind.INTEGER

    def read(cell: Cell) -> Any:
        text = text_of(cell)
        number = (
            numbers.read(text, mark, whole, heading) if isinstance(cell, str) else parse_number(text, ".")
        )
        return from_number(field, number)

    return read


def _date_reader(field: Field, order: str) -> Callable[[Cell], Any]:
    def read(cell: Cell) -> Any:
        if isinstance(cell, datetime):
            return cell.date()
        value = cell if isinstance(cell, date) else read_date(text_of(cell), order)
        check(field, value)
        return value

    return read


def _links(field: Field, text: str, resolve: Callable[[Field, str], str]) -> tuple[str, ...]:
    titles = [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]
    return tuple(dict.fromkeys(resolve(field, title) for title in titles))


def nothing(field: Field, cell: Cell) -> bool:
    """Whether a cell says that there is no value: blank, or a dash where a dash is not a text or an answer."""
    if is_blank(cell):
        return True
    if field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.BOOL) or not isinstance(cell, str):
        return False
    answer = field.scale is not None and any(level.number == NOT_APPLICABLE for level in field.scale.levels)
    return cell.strip() in DASHES and not answer
