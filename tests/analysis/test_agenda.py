"""Clock times, slip, ahead or behind, shortening and breaks against days worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.analysis.agenda import break_places, clock, course, shortened


def at(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


NINE = at(9)


def test_entries_follow_each_other() -> None:
    assert clock(NINE, (60, 15, 30)) == ((at(9), at(10)), (at(10), at(10, 15)), (at(10, 15), at(10, 45)))
    assert clock(NINE, ()) == ()


def test_on_time_while_the_planned_time_lasts() -> None:
    found = course(NINE, (60, 30), 0, 24.0, at(9, 24))
    assert (found.behind, found.times) == (0, ((at(9), at(10)), (at(10), at(10, 30))))


def test_begun_late_and_half_done() -> None:
    """Begun at 9:12, 20 of 60 minutes used at 9:32: 40 are left, so 10:12, 12 behind, and the rest follows."""
    found = course(NINE, (60, 30, 15), 0, 20.0, at(9, 32))
    assert found.behind == 12
    assert found.times == ((at(9), at(10, 12)), (at(10, 12), at(10, 42)), (at(10, 42), at(10, 57)))


def test_over_its_time_each_minute_is_one_behind() -> None:
    """Planned 9:00 to 10:00, still going at 10:07: it ends now at the earliest."""
    found = course(NINE, (60, 30), 0, 67.0, at(10, 7))
    assert (found.behind, found.times[1]) == (7, (at(10, 7), at(10, 37)))


def test_begun_early_its_times_are_those_of_today() -> None:
    """Planned 10:00 to 10:30, begun at 9:40 and still going at 9:50: it ends at 10:10, twenty minutes early."""
    found = course(NINE, (60, 30), 1, 10.0, at(9, 50))
    assert (found.behind, found.times[1]) == (-20, (at(9, 40), at(10, 10)))


def test_done_early_the_next_can_begin() -> None:
    """The first took 50 of 60 minutes; at 9:50 the second could begin ten minutes early."""
    found = course(NINE, (60, 30), 1, 0.0, at(9, 50))
    assert (found.behind, found.times[1]) == (-10, (at(9, 50), at(10, 20)))


def test_before_the_day_begins_nothing_is_early() -> None:
    found = course(NINE, (60, 30), 0, 0.0, at(8, 20))
    assert (found.behind, found.times) == (0, clock(NINE, (60, 30)))


def test_a_day_not_begun_at_quarter_past_is_fifteen_behind() -> None:
    assert course(NINE, (60, 30), 0, 0.0, at(9, 15)).behind == 15


def test_when_all_is_over_nothing_is_late() -> None:
    found = course(NINE, (60,), 1, 0.0, at(18))
    assert (found.at, found.behind, found.times) == (1, 0, ((at(9), at(10)),))


def test_shortening_is_even() -> None:
    """25, 55 and 10 minutes above the least 5: 18 of 90 is a fifth of each."""
    assert shortened((30, 60, 15), 18) == (25, 49, 13)


def test_what_rounding_leaves_goes_to_the_largest_remainders() -> None:
    """Shares of 10 minutes over 25, 25 and 55: 2.38, 2.38, 5.24; the one minute left goes to the first."""
    assert shortened((30, 30, 60), 10) == (27, 28, 55)


def test_there_is_a_least() -> None:
    assert shortened((10, 5), 5) == (5, 5)
    assert shortened((10, 5), 6) is None
    assert shortened((10, 5), 0) == (10, 5)
    assert shortened((), 1) is None


@given(st.lists(st.integers(1, 300), max_size=12), st.integers(0, 2000))
def test_shortening_cuts_exactly_what_was_asked(minutes: list[int], excess: int) -> None:
    found = shortened(minutes, excess)
    room = sum(max(each - 5, 0) for each in minutes)
    assert (found is None) == (excess > room)
    if found is not None:
        assert sum(minutes) - sum(found) == excess
        assert all(min(5, before) <= after <= before for before, after in zip(minutes, found, strict=True))


COFFEE, LUNCH, TEA = (at(10, 30), 15), (at(12, 30), 60), (at(15), 15)


@pytest.mark.parametrize(
    ("minutes", "places"),
    [
        # 9:00 10:00 | 10:15 11:15 12:15 | lunch 13:15 14:15 | 14:30
        ((60, 60, 60, 60, 60), (1, 3, 4)),
        # 9:00 10:30 | 10:45 12:15: nothing is left for lunch between two entries
        ((90, 90), (1, None, None)),
        ((60,), (None, None, None)),
        # 9:00 10:00 10:30 | 10:45 11:15 11:45 12:15 | 13:15 14:15 15:15 |
        ((60, 30, 30, 30, 30, 60, 60, 60), (2, 5, 7)),
    ],
)
def test_breaks_come_nearest_to_their_hours(minutes: tuple[int, ...], places: tuple[int | None, ...]) -> None:
    assert break_places(NINE, minutes, (COFFEE, LUNCH, TEA)) == places
