"""Codes sort as people read them, and ties of a ranking are settled by importance and code."""

import random
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.analysis.ordering import code_key, ranked


@dataclass(frozen=True)
class Row:
    code: str
    importance: int | None
    priority: float | None


def test_codes_sort_naturally() -> None:
    expected = [
        "1",
        "1.2",
        "1.10",
        "2",
        "2.1",
        "2.1.1",
        "2.9",
        "2.10",
        "10",
        "LEAD01",
        "lead2",
        "LEAD10",
        "TSIG01",
        "Ü1",
    ]
    for seed in range(20):
        shuffled = random.Random(seed).sample(expected, len(expected))
        assert sorted(shuffled, key=code_key) == expected


@given(st.lists(st.lists(st.integers(0, 30), min_size=1, max_size=4), max_size=20))
def test_dotted_codes_sort_as_lists_of_numbers(codes: list[list[int]]) -> None:
    texts = [".".join(str(number) for number in code) for code in codes]
    assert sorted(texts, key=code_key) == [".".join(map(str, code)) for code in sorted(codes)]


@given(st.lists(st.text(max_size=6), max_size=10))
def test_any_text_is_a_code_and_the_order_is_total(codes: list[str]) -> None:
    backwards = codes[::-1]
    assert sorted(codes, key=code_key) == sorted(backwards, key=code_key)


def test_ties_go_to_importance_then_to_code() -> None:
    rows = [
        Row("2.10", 3, 40.0),
        Row("1.1", 4, 10.0),
        Row("2.9", 3, 40.0 + 1e-13),
        Row("9", 4, 40.0 - 1e-13),
        Row("3", 3, None),
        Row("4", 1, 90.0),
    ]
    assert [row.code for row in ranked(rows)] == ["4", "9", "2.9", "2.10", "1.1"]
