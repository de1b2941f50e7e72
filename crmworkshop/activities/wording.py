"""How figures, money, dates and result cells read in the language spoken: one way for screen, PDF and messages."""

from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Final

from crmworkshop.activities.blocks import Cell, Form, Mark
from crmworkshop.language import MONTHS, SHORT_MONTHS, WEEKDAYS, current, tr

NOTHING: Final = "–"
"""What stands where there is no value; an undefined figure is never shown as 0."""
NO_BREAK: Final = "\u00a0"
"""A blank at which no line is broken."""
MINUS: Final = "\u2212"
Number = int | float | Decimal


def format_number(value: Number, decimals: int = 0, signed: bool = False) -> str:
    """A number with its thousands marked, a true minus and ``decimals`` places (halves rounded up, 0.125: 0.13).

    ``signed`` puts a plus before positive numbers. What rounds to nothing has no sign.
    """
    exact = (
        value if isinstance(value, Decimal) else Decimal(repr(value) if isinstance(value, float) else value)
    )
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
    return f"{sign}{_as_spoken(f'{abs(rounded):,f}')}"


def _as_spoken(number: str) -> str:
    """A number written the English way with the marks of the language."""
    spoken = current()
    if spoken.decimal == ".":
        return number
    return number.translate({ord(","): spoken.thousands, ord("."): spoken.decimal})


def format_agreement(value: float, talk_below: float) -> str:
    """An agreement (0..1) with two places, rounded down where it is below the limit and would read as being at it."""
    exact = Decimal(repr(value))
    rounded = exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    if value < talk_below and rounded >= Decimal(repr(talk_below)):
        rounded = exact.quantize(Decimal("0.01"), rounding=ROUND_DOWN)
    return format_number(rounded, 2)


def format_money(value: Number, currency: str = "") -> str:
    """An amount with its currency behind it; cents only where there are some ("1,200 EUR", "0.50 EUR")."""
    exact = (
        value if isinstance(value, Decimal) else Decimal(repr(value) if isinstance(value, float) else value)
    )
    whole = exact == exact.to_integral_value()
    return f"{format_number(exact, 0 if whole else 2)} {currency}".rstrip()


def format_date(value: date) -> str:
    """A date as "9 Mar 2026"."""
    return tr("{day} {month} {year}", day=value.day, month=month_name(value), year=value.year)


def month_name(value: date) -> str:
    """The month in three letters."""
    return tr(SHORT_MONTHS[value.month - 1])


def format_cell(cell: Cell, form: Form, currency: str = "") -> str:
    """A result cell as text. ``form`` is its column's; ``currency`` an ISO 4217 code put behind money.

    None reads "–". A number in a text column is written as it is, a text in a number column stays as it is.
    """
    if cell is None:
        return NOTHING
    if isinstance(cell, Mark):
        return cell.text
    if isinstance(cell, str):
        return cell
    if isinstance(cell, date):
        return format_date(cell)
    match form:
        case Form.MONEY:
            return format_money(cell, currency)
        case Form.REAL | Form.SHARE:
            return format_number(cell, 2)
        case Form.SIGNED:
            return format_number(cell, signed=True)
        case Form.WHOLE:
            return format_number(cell)
        case _:
            return str(cell)


def round_money(value: Number | None, currency: str = "") -> str:
    """An amount in whole units for headlines ("412,000 EUR"); "–" for None."""
    return NOTHING if value is None else f"{format_number(value)} {currency}".rstrip()


def long_date(value: date) -> str:
    """A date as "11 January 2027"."""
    return tr("{day} {month} {year}", day=value.day, month=tr(MONTHS[value.month - 1]), year=value.year)


def full_date(value: date) -> str:
    """A date as "Monday 11 January 2027"."""
    return tr("{weekday} {date}", weekday=tr(WEEKDAYS[value.weekday()]), date=long_date(value))


def date_range(first: date | None, last: date | None) -> str:
    """Two dates as "11–15 January 2027"; the one that is known, or nothing."""
    if first is None or last is None or first == last:
        known = first or last
        return long_date(known) if known else ""
    if (first.year, first.month) == (last.year, last.month):
        return tr("{day}–{last}", day=first.day, last=long_date(last))
    return f"{long_date(first)} – {long_date(last)}"
