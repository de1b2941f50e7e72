"""The smallest weight change against hand calculation and against stepping through the weights in exact fractions."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmworkshop.analysis.priority import PriorityWeights
from crmworkshop.analysis.sensitivity import (
    NAMES,
    Parts,
    Stability,
    classify,
    first_keys,
    smallest_weight_change,
)

part = st.none() | st.integers(0, 4).map(lambda quarter: quarter / 4)
processes = st.lists(
    st.tuples(st.sampled_from([None, 0, 1, 2, 3, 4]), part, part, part), min_size=1, max_size=6
).map(lambda rows: [Parts(f"k{i}", f"{i % 3}.{i}", *row) for i, row in enumerate(rows)])
twentieths = st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20)).filter(any)


def exact_first(rows: list[Parts], weights: list[Fraction], n: int) -> set[str]:
    """The first ranks worked out in fractions, with the ties settled by importance and code."""
    ranking = []
    for row in rows:
        used = [(Fraction(v), w) for v, w in zip(row.values, weights, strict=True) if v is not None]
        if row.importance and sum(w for _, w in used):
            worth = row.importance * sum(v * w for v, w in used) / sum(w for _, w in used)
            ranking.append((-worth, -row.importance, [int(piece) for piece in row.code.split(".")], row.key))
    return {key for *_, key in sorted(ranking)[:n]}


def moved(weights: list[Fraction], index: int, to: Fraction) -> list[Fraction]:
    """The weights (adding up to 1) with one of them changed and the rest shared out in proportion."""
    rest = 1 - weights[index]
    others = [w / rest if rest else Fraction(1, 2) for w in weights]
    return [to if at == index else share * (1 - to) for at, share in enumerate(others)]


def test_by_hand() -> None:
    # a has the weight of need, b that of dissatisfaction. Need from 0.5 to t: level at t = 0.6 (1 - t), 0.125 below;
    # dissatisfaction from 0.3 to t: level at t = 5/7 (1 - t), that is 5/12, only 7/60 above.
    rows = [
        Parts("a", "1", 4, 1.0, 0.0, 0.0),
        Parts("b", "2", 4, 0.0, 1.0, 0.0),
        Parts("unrated", "3", None, 1.0, 1.0, 1.0),
    ]
    change = smallest_weight_change(rows, PriorityWeights(), 1)
    assert list(change) == ["a"]
    assert change["a"] is not None
    assert change["a"].weight == "dissatisfaction"
    assert change["a"].delta == pytest.approx(7 / 60)


def test_another_weight_may_need_the_smaller_change() -> None:
    # weights 0.4/0.4/0.2; a = 0.9 need, b = data. Data up by d leaves need 0.5 (0.8 - d): level at d = 0.16 / 1.45,
    # 0.110; need down to t leaves data (1 - t) / 3: level at t = 1 / 3.7, 0.130 below.
    rows = [Parts("a", "1", 4, 0.9, 0.0, 0.0), Parts("b", "2", 4, 0.0, 0.0, 1.0)]
    change = smallest_weight_change(rows, PriorityWeights(40, 40, 20), 1)["a"]
    assert change is not None
    assert change.weight == "data"
    assert change.delta == pytest.approx(0.16 / 1.45)


def test_nothing_moves_out_what_is_ahead_everywhere() -> None:
    rows = [Parts("a", "1", 4, 1.0, 1.0, 1.0), Parts("b", "2", 4, 0.5, 0.5, 0.5)]
    assert smallest_weight_change(rows, PriorityWeights(), 1) == {"a": None}
    assert smallest_weight_change(rows, PriorityWeights(), 2) == {"a": None, "b": None}


def test_a_tie_in_the_balance_needs_no_change_worth_naming() -> None:
    rows = [Parts("a", "1", 4, 0.5, 0.5, 0.5), Parts("b", "2", 4, 1.0, 0.0, 0.5)]
    change = smallest_weight_change(rows, PriorityWeights(0.4, 0.4, 0.2), 1)["a"]
    assert change is not None
    assert change.delta == 0


def test_drawing_level_at_the_very_end_is_not_falling_behind() -> None:
    # d is 0.5 plus a share of the weight of data, so it stays ahead of a until data has no weight; there a has no
    # priority at all, and neither have b and c.
    rows = [
        Parts("a", "1", 2, None, None, 0.5),
        Parts("b", "2", 2, None, None, 0.75),
        Parts("c", "3", 2, None, None, 0.75),
        Parts("d", "4", 2, 0.5, 0.5, 1.0),
    ]
    found = smallest_weight_change(rows, PriorityWeights(0, 3, 17), 3)
    assert list(found) == ["b", "c", "d"]
    assert found["d"] is None
    assert found["b"] is not None
    assert abs(found["b"].delta) == pytest.approx(0.85)


def test_weights_of_zero_and_no_processes() -> None:
    rows = [Parts("a", "1", 4, 1.0, 1.0, 1.0)]
    assert smallest_weight_change(rows, PriorityWeights(0, 0, 0), 1) == {}
    assert smallest_weight_change([], PriorityWeights(), 1) == {}
    assert smallest_weight_change(rows, PriorityWeights(), 0) == {}


@settings(max_examples=100, deadline=None)
@given(processes, twentieths, st.integers(1, 3))
def test_no_smaller_change_moves_a_process_out(rows: list[Parts], raw: tuple[int, int, int], n: int) -> None:
    weights = [Fraction(w, sum(raw)) for w in raw]
    found = smallest_weight_change(rows, PriorityWeights(*raw), n)
    assert set(found) == exact_first(rows, weights, n)
    assert set(found) == set(first_keys(rows, PriorityWeights(*raw), n))
    grid = [Fraction(step, 60) for step in range(61)]
    for index in range(3):
        for to in grid:
            kept = exact_first(rows, moved(weights, index, to), n)
            for key, change in found.items():
                if key not in kept and to != weights[index]:
                    assert change is not None
                    assert abs(change.delta) <= abs(to - weights[index]) + Fraction(2, 10**6)


@settings(max_examples=100, deadline=None)
@given(processes, twentieths, st.integers(1, 3))
def test_the_change_found_does_move_it_out(rows: list[Parts], raw: tuple[int, int, int], n: int) -> None:
    weights = [Fraction(w, sum(raw)) for w in raw]
    for key, change in smallest_weight_change(rows, PriorityWeights(*raw), n).items():
        if change is None:
            continue
        index = NAMES.index(change.weight)
        limit = weights[index] + Fraction(change.delta)
        beyond = [limit + Fraction(sign, 10**5) for sign in (-1, 1)]
        tries = [*beyond, Fraction(round(limit * 10**9), 10**9)]
        assert any(key not in exact_first(rows, moved(weights, index, to), n) for to in tries if 0 <= to <= 1)


def test_shares_in_words() -> None:
    found = [classify(share) for share in (1.0, 450 / 500, 449 / 500, 0.5, 0.499, 0.0)]
    words = [Stability.STABLE] * 2 + [Stability.CONTESTED] * 2 + [Stability.FRAGILE] * 2
    assert found == words
    assert classify(None) is None
    assert [str(word) for word in Stability] == ["stable", "contested", "fragile"]
