"""Numbers and dates are read as the whole column shows them to be written; what stays unclear is said."""

from datetime import date
from decimal import Decimal

import pytest

from crmworkshop.exchange.cells import Numbers, day_order, mark_of, read_date


def read(texts: list[str], separator: str = ",", whole: bool = False) -> list[Decimal | str]:
    numbers = Numbers(separator)
    found: list[Decimal | str] = []
    for text in texts:
        try:
            found.append(numbers.read(text, mark_of(texts), whole, "Cost"))
        except ValueError as error:
            found.append(str(error))
    return found


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["1.5", "1,234"], ["1.5", "1234"]),
        (["1,5", "1,234"], ["1.5", "1.234"]),
        (["1,5", "1.234"], ["1.5", "1234"]),
        (["1.234,50", "2.000"], ["1234.50", "2000"]),
        (["1,234.50", "2,000"], ["1234.50", "2000"]),
        (["1,234,567", "2,000"], ["1234567", "2000"]),
        (["1.234.567", "2.000"], ["1234567", "2000"]),
        (["€ 12'000", "1 500 €", "EUR 7", "-3", "0.125"], ["12000", "1500", "7", "-3", "0.125"]),
        (["0,125", "4"], ["0.125", "4"]),
    ],
)
def test_the_column_settles_how_numbers_are_written(texts: list[str], expected: list[str]) -> None:
    assert read(texts, "\t") == [Decimal(number) for number in expected]


def test_without_evidence_the_separator_settles_what_it_can() -> None:
    assert read(["1,234"], ";") == [Decimal("1.234")]
    assert read(["1.234"], ",") == [Decimal("1.234")]
    for text, separator in (("1,234", ","), ("1.234", ";"), ("1,234", "\t"), ("1.234", "")):
        (reason,) = read([text], separator)
        assert reason == f"“{text}” can mean 1234 or 1.234, and nothing else in the column tells which"


def test_contradicting_cells_leave_the_doubtful_ones_unread() -> None:
    first, second, third = read(["1,5", "2.5", "1,234"])
    assert (first, second) == (Decimal("1.5"), Decimal("2.5"))
    assert "both comma and point" in str(third)


def test_whole_numbers_can_only_be_grouped_and_that_is_said() -> None:
    numbers = Numbers("")
    assert numbers.read("12,500", "", True, "Users") == 12500
    assert list(numbers.remarks) == [
        "“12,500” and the like in Users were read as thousands, since it holds whole numbers."
    ]


@pytest.mark.parametrize("text", ["1,23,4", "12.34.56", "abc", "1e5", "1,2.3,4", "--5", "0x10"])
def test_what_is_no_number_is_refused(text: str) -> None:
    (reason,) = read([text])
    assert "is not a number" in str(reason)


@pytest.mark.parametrize(
    ("texts", "order", "first"),
    [
        (["03/04/2027", "31/12/2027"], "day", date(2027, 4, 3)),
        (["03/04/2027", "12/31/2027"], "month", date(2027, 3, 4)),
        (["2027-04-03"], "", date(2027, 4, 3)),
        (["3.4.2027"], "", date(2027, 4, 3)),
        (["05/05/2027"], "", date(2027, 5, 5)),
        (["3 April 2027"], "", date(2027, 4, 3)),
        (["Apr 3, 2027"], "", date(2027, 4, 3)),
        (["2027-04-03T10:00"], "", date(2027, 4, 3)),
    ],
)
def test_the_column_settles_which_number_is_the_day(texts: list[str], order: str, first: date) -> None:
    assert day_order(texts) == order
    assert read_date(texts[0], order) == first


@pytest.mark.parametrize(
    ("text", "order", "words"),
    [
        ("03/04/2027", "", "the day first or the month first"),
        ("03/04/2027", "both", "the day first or the month first"),
        ("31/02/2027", "day", "not a day of the calendar"),
        ("13/13/2027", "", "not a day of the calendar"),
        ("45000", "", "is not a date"),
        ("03/04/27", "", "is not a date"),
        ("soon", "", "is not a date"),
    ],
)
def test_a_doubtful_date_is_refused(text: str, order: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_date(text, order)
