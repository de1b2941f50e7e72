"""Gap, need, satisfaction, data quality, priority, band and exclusion against hand and exact calculation."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.analysis.gaps import gap, need
from crmworkshop.analysis.priority import (
    Band,
    PriorityWeights,
    Thresholds,
    band,
    data_deficit,
    data_quality,
    dissatisfaction,
    excluded_because,
    priority,
    satisfaction,
)

tenths = st.none() | st.integers(0, 10)


@pytest.mark.parametrize(
    ("current", "desired", "expected"),
    [
        (1, 4, 3),
        (4, 1, -3),
        (2, 2, 0),
        (None, 3, None),
        (3, None, None),
        (0, 3, None),
        (3, 0, None),
        (0, None, None),
    ],
)
def test_gap_counts_steps_and_is_undefined_without_both_states(
    current: int | None, desired: int | None, expected: int | None
) -> None:
    assert gap(current, desired) == expected


def test_need_is_the_share_of_the_largest_gap() -> None:
    assert [need(steps) for steps in (-3, -1, 0, 3)] == [0, 0, 0, 1]
    assert need(1) == pytest.approx(1 / 3, abs=1e-15)
    assert need(None) is None


def test_satisfaction_is_the_mean_over_departments() -> None:
    departments = [(2.0, 10), (4.0, 30), (4.5, 0)]
    assert satisfaction(departments, weighted=False) == pytest.approx(3.5)
    assert satisfaction(departments, weighted=True) == pytest.approx((20 + 120) / 40)
    assert satisfaction([], weighted=False) is None
    assert satisfaction([], weighted=True) is None


def test_weighting_without_any_headcount_gives_no_figure() -> None:
    assert satisfaction([(3.0, 0), (4.0, 0)], weighted=True) is None
    assert satisfaction([(3.0, 0), (4.0, 0)], weighted=False) == 3.5


def test_satisfaction_and_quality_become_shares_of_the_worst() -> None:
    assert [dissatisfaction(value) for value in (5, 3, 1)] == [0, 0.5, 1]
    assert [data_deficit(value) for value in (5, 2, 1)] == [0, 0.75, 1]
    assert dissatisfaction(None) is None
    assert data_deficit(None) is None


def test_data_quality_is_the_mean_of_the_rated_dimensions() -> None:
    assert data_quality([5, None, 2, None]) == 3.5
    assert data_quality([None, None]) is None
    assert data_quality([]) is None
    assert data_quality([0, 4]) == 4


def test_priority_by_hand() -> None:
    # importance 3 of 4; need 2/3, dissatisfaction 0.5, deficit 0.25: 75 x (1/3 + 0.15 + 0.05) = 40
    assert priority(3, 2 / 3, 0.5, 0.25) == pytest.approx(40)
    # without data quality the weights are 0.625 and 0.375: 75 x (0.41666.. + 0.1875) = 45.3125
    assert priority(3, 2 / 3, 0.5, None) == pytest.approx(45.3125)
    assert priority(4, 1, 1, 1) == pytest.approx(100)


@pytest.mark.parametrize("importance", [None, 0])
def test_priority_is_undefined_without_importance(importance: int | None) -> None:
    assert priority(importance, 1, 1, 1) is None


def test_priority_is_undefined_without_parts_or_without_weight() -> None:
    assert priority(4, None, None, None) is None
    assert priority(4, 0.5, None, None, PriorityWeights(0, 0.3, 0.2)) is None
    assert priority(4, 0.5, 0.5, 0.5, PriorityWeights(0, 0, 0)) is None


def test_a_negative_weight_is_refused() -> None:
    for wrong in (-0.1, float("inf"), float("nan")):
        with pytest.raises(ValueError, match="weight"):
            PriorityWeights(need=wrong)


@given(
    st.integers(1, 4),
    tenths,
    tenths,
    tenths,
    st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20)),
)
def test_priority_equals_an_exact_computation(
    importance: int, n: int | None, u: int | None, e: int | None, weights: tuple[int, int, int]
) -> None:
    top, bottom = Fraction(0), Fraction(0)
    for tenth, weight in zip((n, u, e), weights, strict=True):
        if tenth is not None:
            top += Fraction(tenth, 10) * weight
            bottom += weight
    need_part, dissatisfied, deficit = (None if tenth is None else tenth / 10 for tenth in (n, u, e))
    found = priority(importance, need_part, dissatisfied, deficit, PriorityWeights(*weights))
    if bottom == 0:
        assert found is None
    else:
        assert found == pytest.approx(float(25 * importance * top / bottom), abs=1e-9)
        assert found is not None
        assert -1e-9 <= found <= 100 + 1e-9


def test_a_threshold_belongs_to_the_band_above() -> None:
    found = [band(value, Thresholds()) for value in (100, 50, 49.999, 25, 24.999, 0)]
    assert found == [Band.HIGH, Band.HIGH, Band.MEDIUM, Band.MEDIUM, Band.LOW, Band.LOW]
    assert band(None, Thresholds()) is None
    assert band(60, Thresholds(high=70, medium=60.5)) is Band.LOW
    assert [str(word) for word in Band] == ["High", "Medium", "Low"]


def test_binary_fractions_do_not_decide_the_band() -> None:
    assert band(50 - 1e-12, Thresholds()) is Band.HIGH


@pytest.mark.parametrize(
    ("importance", "current", "desired", "words"),
    [
        (0, 3, 3, "Importance is “Not applicable”"),
        (0, 0, 0, "Importance is “Not applicable”"),
        (3, 0, 4, "Current state is “Not important”"),
        (3, 2, 0, "Desired state is “Not important”"),
        (None, 0, None, "Current state is “Not important”"),
        (4, 0, 0, "Current and desired state are “Not important”"),
        (4, 1, 4, None),
        (None, None, None, None),
    ],
)
def test_exclusion_says_why(
    importance: int | None, current: int | None, desired: int | None, words: str | None
) -> None:
    assert excluded_because(importance, current, desired) == words
