"""Initiative scores against exact fractions, and the order of ties."""

from dataclasses import dataclass
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.analysis.initiatives import InitiativeWeights, rank, score

rating = st.integers(1, 5)
weight = st.integers(0, 9)


@dataclass(frozen=True)
class Item:
    title: str
    criticality: int | None
    impact: int | None
    score: float | None


def test_scores_by_hand() -> None:
    assert score(5, 5, 5) == 100
    assert score(1, 1, 1) == 0
    assert score(4, 2, 5) == pytest.approx(200 / 3)
    assert score(4, 2, 5, InitiativeWeights(2, 1, 1)) == pytest.approx(100 * (1.5 + 0.25 + 1) / 4)


def test_a_score_needs_all_three_ratings_and_a_weight() -> None:
    assert score(None, 3, 3) is None
    assert score(3, None, 3) is None
    assert score(3, 3, None) is None
    assert score(3, 3, 3, InitiativeWeights(0, 0, 0)) is None
    with pytest.raises(ValueError, match="weight"):
        InitiativeWeights(ease=-1)


@given(rating, rating, rating, weight, weight, weight)
def test_score_equals_an_exact_computation(c: int, e: int, i: int, wc: int, we: int, wi: int) -> None:
    found = score(c, e, i, InitiativeWeights(wc, we, wi))
    many = [c] * wc + [e] * we + [i] * wi  # as many copies as the weight
    if not many:
        assert found is None
    else:
        assert found == pytest.approx(float(Fraction(sum(many) - len(many), 4 * len(many)) * 100), abs=1e-9)


def test_ties_go_to_impact_then_criticality_then_title() -> None:
    items = [
        Item("beta", 3, 4, 50.0),
        Item("Alpha", 3, 4, 50.0 + 1e-13),
        Item("gamma", 4, 4, 50.0 - 1e-13),
        Item("delta", 1, 5, 50.0),
        Item("unrated", 5, 5, None),
        Item("first", 1, 1, 50.1),
    ]
    expected = ["first", "delta", "gamma", "Alpha", "beta"]
    assert [item.title for item in rank(items)] == expected
    assert [item.title for item in rank(items[::-1])] == expected
