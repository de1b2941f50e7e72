"""Values go into the file, into text and back unchanged; what people write is read as meant or refused."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.errors import InvalidChange
from crmworkshop.language import load, speaking
from crmworkshop.models.fields import LONGEST_TEXT, Field, Kind, fields_of
from crmworkshop.models.processes import Process
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.values import (
    check,
    from_stored,
    from_text,
    parse_date,
    parse_number,
    to_stored,
    to_text,
)

FIELDS = [field for kind in RECORD_TYPES for field in fields_of(kind).values()]
STORABLE = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
LINES = st.text(STORABLE, max_size=30).map(str.strip)
WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)


def values(field: Field) -> st.SearchStrategy[Any]:
    """Values that the field can hold."""
    whole = st.integers(int(field.low or 0), int(field.high) if field.high is not None else 10**9)
    if field.kind is Kind.TEXT:
        return LINES.filter(bool) if field.required else LINES
    if field.kind is Kind.LONG_TEXT:
        return st.lists(LINES, min_size=1, max_size=3).map(lambda parts: "\n".join(["x", *parts]).strip())
    if field.kind in (Kind.DECIMAL, Kind.MONEY):
        return st.decimals(
            field.low or 0, field.high or 10**12, places=3, allow_nan=False, allow_infinity=False
        )
    if field.kind is Kind.CHOICE and field.choices is not None:
        return st.sampled_from(list(field.choices))
    if field.kind is Kind.SCALE and field.scale is not None:
        return st.sampled_from([level.number for level in field.scale.levels])
    return {
        Kind.INTEGER: whole,
        Kind.DATE: st.dates(),
        Kind.BOOL: st.booleans(),
        Kind.REF: WORDS,
        Kind.LINKS: st.lists(WORDS, max_size=4, unique=True).map(tuple),
        Kind.TAGS: st.lists(
            st.sampled_from([tag for tag, _word in field.words]) if field.words else WORDS,
            max_size=4,
            unique=True,
        ).map(tuple),
    }[field.kind]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: f"{field.name}-{field.kind.name}")
@given(data=st.data())
def test_every_field_round_trips(field: Field, data: st.DataObject) -> None:
    value = data.draw(values(field))
    check(field, value)

    restore = from_stored(field)
    stored = to_stored(field, value)
    assert (restore(stored) if restore else stored) == value
    assert from_text(field, to_text(field, value)) == value


@pytest.mark.parametrize(
    ("text", "mark", "number"),
    [
        ("1234.5", None, "1234.5"),
        ("1,234.50", None, "1234.5"),
        ("1.234,50", None, "1234.5"),
        ("1 234,50", None, "1234.5"),
        ("1\u00a0234\u00a0567", None, "1234567"),
        ("1\u202f234,5", None, "1234.5"),
        ("12'000", None, "12000"),
        ("12’000.25", None, "12000.25"),
        ("3,5", None, "3.5"),
        ("0,123", None, "0.123"),
        ("1234,567", None, "1234.567"),
        ("1,234", None, "1234"),
        ("1.234", None, "1.234"),
        ("1.234.567", None, "1234567"),
        ("1,234,567", None, "1234567"),
        ("1.234", ",", "1234"),
        ("1,234", ",", "1.234"),
        ("1,234", ".", "1234"),
        ("1.234", ".", "1.234"),
        ("-1.234,5", None, "-1234.5"),
        ("\u22123", None, "-3"),
        ("+3", None, "3"),
        ("EUR 5", None, "5"),
        ("5 EUR", None, "5"),
        ("€1,000.00", None, "1000"),
        ("-$5", None, "-5"),
        ("40 %", None, "40"),
        (".5", None, "0.5"),
        ("5.", None, "5"),
    ],
)
def test_numbers_as_people_write_them(text: str, mark: str | None, number: str) -> None:
    assert parse_number(text, mark) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        ".",
        ",",
        "n/a",
        "1 2 3",
        "1,234,5",
        "12,34.5",
        "1.2,345.6",
        "1e5",
        "١٢",
        "1-2",
        "5 apples",
        "0x10",
        "inf",
        "NaN",
    ],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        parse_number(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-01-31", date(2027, 1, 31)),
        (" 31.01.2027 ", date(2027, 1, 31)),
        ("1.2.2027", date(2027, 2, 1)),
        ("2027/01/31", date(2027, 1, 31)),
        ("2027-01-31T10:20:30", date(2027, 1, 31)),
        ("2027-01-31 10:20:30.5", date(2027, 1, 31)),
        ("2027-01-31T10:20:30Z", date(2027, 1, 31)),
        ("2024-02-29", date(2024, 2, 29)),
        ("1 Dec 2026", date(2026, 12, 1)),
        ("1 December 2026", date(2026, 12, 1)),
    ],
)
def test_dates(text: str, day: date) -> None:
    assert parse_date(text) == day


@pytest.mark.parametrize(
    "text", ["", "-", "31/01/2027", "2027-02-29", "31.01.27", "2027-01-31 or so", "45000", "January"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        parse_date(text)


@pytest.mark.parametrize("character", ["\x00", "\x1f", "\ud800", "\udfff", "\ufffe", "\uffff", "\x0b"])
def test_characters_that_no_sheet_can_hold_are_refused(character: str) -> None:
    for kind, value in (
        (Kind.TEXT, f"a{character}b"),
        (Kind.LONG_TEXT, f"a{character}b"),
        (Kind.TAGS, (f"a{character}b",)),
    ):
        with pytest.raises(InvalidChange, match="cannot be stored"):
            check(Field("Field", kind), value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.TEXT, "two\nlines"),
        (Kind.TEXT, "x" * (LONGEST_TEXT + 1)),
        (Kind.TEXT, None),
        (Kind.INTEGER, True),
        (Kind.INTEGER, 1.5),
        (Kind.INTEGER, 10**30),
        (Kind.DECIMAL, 1.5),
        (Kind.DECIMAL, Decimal("NaN")),
        (Kind.DECIMAL, Decimal("1E+900000")),
        (Kind.DECIMAL, Decimal("1E-900000")),
        (Kind.DATE, datetime(2027, 1, 1)),  # noqa: DTZ001
        (Kind.DATE, "2027-01-01"),
        (Kind.BOOL, 1),
        (Kind.LINKS, ["a"]),
        (Kind.TAGS, (1,)),
    ],
)
def test_values_of_another_kind_are_refused(kind: Kind, value: Any) -> None:
    with pytest.raises(InvalidChange):
        check(Field("Field", kind), value)


def test_titles_that_hold_the_separator_are_found() -> None:
    field = fields_of(Process)["applications"]
    known = {"Sales; EMEA": "1", "Quotes, orders": "2", "ERP": "3"}

    def id_of(_table: str, title: str) -> str | None:
        return known.get(title)

    assert from_text(field, "ERP; Sales; EMEA; Quotes, orders", id_of) == ("3", "1", "2")
    assert from_text(field, "Quotes, orders, ERP", id_of) == ("2", "3")
    assert from_text(field, "Quotes, orders", id_of) == ("2",)
    with pytest.raises(ValueError, match="“APO” is not known"):
        from_text(field, "ERP; APO", id_of)


@given(number=st.decimals(-(10**12), 10**12, places=3, allow_nan=False, allow_infinity=False))
def test_a_number_reads_in_german_as_it_is_shown(number: Decimal) -> None:
    field = Field("Amount", Kind.DECIMAL)
    with speaking(load("de")):
        assert from_text(field, to_text(field, number)) == number


@pytest.mark.parametrize(
    "field", [field for field in FIELDS if field.choices or field.scale], ids=lambda field: field.label
)
def test_words_read_in_german_and_in_english(field: Field) -> None:
    values = list(field.choices or []) + [
        level.number for level in (field.scale.levels if field.scale else ())
    ]
    for value in values:
        english = to_text(field, value)
        with speaking(load("de")):
            assert from_text(field, to_text(field, value)) == value
            assert from_text(field, english) == value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.234", "1234"),
        ("1.234,5", "1234.5"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        ("0,125", "0.125"),
        ("12.345.678", "12345678"),
        ("1,234.5", "1234.5"),
        ("2 000,75", "2000.75"),
    ],
)
def test_german_numbers_group_with_points(text: str, number: str) -> None:
    with speaking(load("de")):
        assert parse_number(text) == Decimal(number)


@pytest.mark.parametrize("text", ["9. März 2026", "9. Mär 2026", "9.3.2026", "9 Mar 2026", "2026-03-09"])
def test_german_dates_read_as_they_are_shown(text: str) -> None:
    with speaking(load("de")):
        assert parse_date(text) == date(2026, 3, 9)
