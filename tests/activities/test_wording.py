"""How figures, money, dates and result cells read."""

from datetime import date
from decimal import Decimal

import pytest

from crmworkshop.activities.blocks import Cell, Form, Mark, Tone
from crmworkshop.activities.wording import (
    date_range,
    format_agreement,
    format_cell,
    format_date,
    format_money,
    format_number,
    full_date,
    long_date,
)
from crmworkshop.language import load, speaking


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "text"),
    [
        (0, 0, False, "0"),
        (1234567, 0, False, "1,234,567"),
        (-1234.5, 1, False, "−1,234.5"),
        (0.125, 2, False, "0.13"),
        (Decimal("2.675"), 2, False, "2.68"),
        (2, 0, True, "+2"),
        (-3, 0, True, "−3"),
        (0, 0, True, "0"),
        (-0.001, 2, True, "0.00"),
        (1e-9, 2, False, "0.00"),
        (1e15, 0, False, "1,000,000,000,000,000"),
    ],
)
def test_a_number_reads_with_commas_a_true_minus_and_halves_rounded_up(
    value: float, decimals: int, signed: bool, text: str
) -> None:
    assert format_number(value, decimals, signed) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("1200", "1,200 EUR"), ("1200.00", "1,200 EUR"), ("0.5", "0.50 EUR"), ("-99999.995", "−100,000.00 EUR")],
)
def test_money_shows_cents_only_where_there_are_some(value: str, text: str) -> None:
    assert format_money(Decimal(value), "EUR") == text


@pytest.mark.parametrize(
    ("cell", "form", "text"),
    [
        (None, Form.REAL, "–"),
        (None, Form.TEXT, "–"),
        ("never", Form.REAL, "never"),
        ("", Form.TEXT, ""),
        (3, Form.WHOLE, "3"),
        (0.5, Form.SHARE, "0.50"),
        (3.082762, Form.REAL, "3.08"),
        (2, Form.SIGNED, "+2"),
        (Decimal(120000), Form.MONEY, "120,000 CHF"),
        (date(2026, 3, 9), Form.DATE, "9 Mar 2026"),
        (Mark("High 64", Tone.HIGH, pill=True, value=64.0), Form.MARK, "High 64"),
        (7, Form.TEXT, "7"),
    ],
)
def test_a_cell_reads_as_its_column_asks(cell: Cell, form: Form, text: str) -> None:
    assert format_cell(cell, form, "CHF") == text


def test_german_writes_commas_points_and_its_own_months() -> None:
    with speaking(load("de")):
        assert format_number(-1234567.5, 2) == "−1.234.567,50"
        assert format_money(Decimal("1234.5"), "EUR") == "1.234,50 EUR"
        assert format_date(date(2026, 3, 9)) == "9. Mär 2026"
        assert long_date(date(2026, 3, 9)) == "9. März 2026"
        assert date_range(date(2027, 1, 11), date(2027, 1, 15)) == "11.–15. Januar 2027"
        assert date_range(date(2026, 12, 30), date(2027, 1, 5)) == "30. Dezember 2026 – 5. Januar 2027"
    assert format_number(1234.5, 2) == "1,234.50"


@pytest.mark.parametrize(
    ("value", "below", "text"),
    [
        (0.598, 0.6, "0.59"),
        (0.5949, 0.6, "0.59"),
        (0.29, 0.6, "0.29"),
        (0.6, 0.6, "0.60"),
        (0.607, 0.6, "0.61"),
    ],
)
def test_an_agreement_below_the_limit_never_reads_as_being_at_it(
    value: float, below: float, text: str
) -> None:
    assert format_agreement(value, below) == text


def test_a_full_date_names_the_weekday() -> None:
    assert full_date(date(2027, 1, 8)) == "Friday 8 January 2027"
    with speaking(load("de")):
        assert full_date(date(2027, 1, 8)) == "Freitag, 8. Januar 2027"
