"""Agreement, tally and stand-in against known values and against counting expanded lists of answers."""

import statistics
from fractions import Fraction
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.analysis.agreement import consensus, stand_in, tally

FIVE = (1, 2, 3, 4, 5)
FOUR = (1, 2, 3, 4)
four_point = st.dictionaries(st.integers(0, 4), st.integers(0, 6))


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([1, 2, 4, 2, 1], 0.6339850),
        ([5, 0, 0, 0, 5], 0),
        ([5, 5, 0, 0, 0], 0.8073549),
        ([0, 0, 7, 0, 0], 1),
        ([0, 3, 0, 3, 0], 0.5849625),  # by hand: both one step of four from the mean, 1 + log2(3/4)
    ],
)
def test_known_consensus(counts: list[int], expected: float) -> None:
    assert consensus(counts, FIVE) == pytest.approx(expected, abs=5e-8)


def test_consensus_on_four_numbers_by_hand() -> None:
    # answers 1, 1, 4, mean 2, width 3: 1 + 2/3 log2(2/3) + 1/3 log2(1/3) = log2 3 ... = 0.0817041659...
    assert consensus([2, 0, 0, 1], FOUR) == pytest.approx(
        1 + (2 * log(2 / 3) + log(1 / 3)) / (3 * log(2)), abs=1e-12
    )
    assert consensus([2, 0, 0, 1], FOUR) == pytest.approx(0.0817041659, abs=1e-9)


def test_consensus_without_answers_or_scale() -> None:
    assert consensus([0, 0, 0, 0], FOUR) is None
    with pytest.raises(ValueError, match="two numbers"):
        consensus([3], [1])
    with pytest.raises(ValueError, match="argument"):
        consensus([1, 2], FOUR)


@given(st.lists(st.integers(0, 300), min_size=5, max_size=5).filter(any))
def test_consensus_equals_a_sum_over_single_answers(counts: list[int]) -> None:
    answers = [number for number, count in zip(FIVE, counts, strict=True) for _ in range(count)]
    mean = Fraction(sum(answers), len(answers))
    expected = 1 + statistics.fmean(log(1 - abs(answer - mean) / 4) / log(2) for answer in answers)
    found = consensus(counts, FIVE)
    assert found == pytest.approx(expected, abs=1e-9)
    assert found is not None
    assert -1e-12 <= found <= 1
    assert found == pytest.approx(consensus(counts[::-1], FIVE), abs=1e-12)
    assert found == pytest.approx(consensus([3 * count for count in counts], FIVE), abs=1e-12)


def test_the_tally_of_a_published_survey_question() -> None:
    # first leadership question of the lq2002 data set: 2,042 answers, mean 3.082762
    found = tally({1: 216, 2: 400, 3: 587, 4: 677, 5: 162}, FIVE)
    assert found.distribution == (216, 400, 587, 677, 162)
    assert found.answers == 2042
    assert found.mean == pytest.approx(3.082762, abs=5e-7)
    assert found.median == 3
    assert found.offered == (3,)


def test_dashes_are_answers_but_not_numbers() -> None:
    found = tally({0: 3, 2: 2, 3: 2}, FOUR)
    assert (found.answers, found.not_applicable, found.distribution) == (7, 3, (0, 2, 2, 0))
    assert (found.median, found.mean, found.offered) == (2.5, 2.5, (2, 3))


def test_nothing_but_dashes_or_nothing_at_all() -> None:
    dashes = tally({0: 4}, FOUR)
    assert (dashes.answers, dashes.median, dashes.mean, dashes.agreement, dashes.offered) == (
        4,
        None,
        None,
        None,
        (0,),
    )
    nothing = tally({}, FOUR)
    assert (nothing.answers, nothing.median, nothing.mean, nothing.agreement, nothing.offered) == (
        0,
        None,
        None,
        None,
        (),
    )
    assert nothing.distribution == (0, 0, 0, 0)


def test_an_answer_off_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="not one of"):
        tally({5: 1}, FOUR)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({}, None),
        ({3: 0}, None),
        ({0: 1}, 0),
        ({0: 2, 4: 2}, 0),
        ({0: 1, 4: 2}, 4),
        ({1: 1, 4: 1}, 1),
        ({1: 1, 2: 1, 3: 1, 4: 1}, 2),
        ({2: 1, 3: 2}, 3),
    ],
)
def test_what_stands_in_for_a_decision(counts: dict[int, int], expected: int | None) -> None:
    assert stand_in(counts) == expected


@pytest.mark.parametrize(
    ("counts", "expected"),
    [({}, ()), ({0: 3, 4: 1}, (0,)), ({0: 2, 3: 2}, (0, 3)), ({2: 1, 4: 1}, (2, 4)), ({1: 5, 2: 1}, (1,))],
)
def test_an_even_split_offers_both_sides(counts: dict[int, int], expected: tuple[int, ...]) -> None:
    assert tally(counts, FOUR).offered == expected


@given(four_point)
def test_tally_and_stand_in_equal_the_statistics_of_the_single_answers(counts: dict[int, int]) -> None:
    answers = sorted(value for value, count in counts.items() for _ in range(count))
    numbers = [value for value in answers if value]
    dashes = answers.count(0)
    found = tally(counts, FOUR)
    assert found.answers == len(answers)
    assert found.distribution == tuple(numbers.count(value) for value in FOUR)
    assert found.median == (statistics.median(numbers) if numbers else None)
    assert found.mean == (pytest.approx(float(Fraction(sum(numbers), len(numbers)))) if numbers else None)
    if not answers:
        assert stand_in(counts) is None
    elif dashes >= len(numbers):
        assert stand_in(counts) == 0
    else:
        assert stand_in(counts) == statistics.median_low(numbers)
        assert found.offered == tuple(
            sorted({statistics.median_low(numbers), statistics.median_high(numbers)})
        )
