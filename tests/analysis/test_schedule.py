"""Initiatives wait for each other, circles are refused with their path, long chains do not overflow."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.analysis.schedule import Cycle, Span, Task, find_cycle, lane, schedule
from crmworkshop.errors import WorkshopError

START = date(2026, 3, 1)


def day(number: int) -> date:
    return START + timedelta(days=number)


def test_a_successor_may_start_on_the_day_the_other_ends() -> None:
    found = schedule(
        [
            Task("b", "B", day(0), 5, ("a",)),
            Task("a", "A", day(0), 10),
            Task("c", "C", day(30), 5, ("a", "b")),
            Task("d", "D", None, 7, ("a", "b")),
            Task("e", "E", day(10), 1, ("a",)),
        ]
    )
    assert list(found) == ["b", "a", "c", "d", "e"]
    assert found == {
        "a": Span(date(2026, 3, 1), date(2026, 3, 11), False),
        "b": Span(date(2026, 3, 11), date(2026, 3, 16), True),
        "c": Span(date(2026, 3, 31), date(2026, 4, 5), False),
        "d": Span(date(2026, 3, 16), date(2026, 3, 23), False),
        "e": Span(date(2026, 3, 11), date(2026, 3, 12), False),
    }


def test_what_is_not_known_stays_undefined() -> None:
    found = schedule(
        [
            Task("no plan", "", None, 5),
            Task("no length", "", day(3), None),
            Task("after no length", "", None, 5, ("no length",)),
            Task("planned after no length", "", day(0), 5, ("no length",)),
            Task("after no plan", "", None, 5, ("no plan", "no length")),
            Task("planned after no plan", "", day(1), 2, ("no plan",)),
            Task("after something gone", "", day(1), 2, ("gone",)),
            Task("for ever", "", day(1), 10**9),
        ]
    )
    assert found["no plan"] == Span(None, None, False)
    assert found["no length"] == Span(day(3), None, False)
    assert found["after no length"] == Span(None, None, False)
    assert found["planned after no length"] == Span(day(3), day(8), True)
    assert found["after no plan"] == Span(None, None, False)
    assert found["planned after no plan"] == Span(day(1), day(3), False)
    assert found["after something gone"] == Span(day(1), day(3), False)
    assert found["for ever"] == Span(day(1), None, False)


def test_a_negative_length_is_refused() -> None:
    with pytest.raises(ValueError, match="length"):
        Task("a", "A", START, -1)


def test_a_circle_is_refused_with_its_path_in_titles() -> None:
    tasks = [
        Task("0", "Outside", START, 1, ("1",)),
        Task("1", "Clean data", START, 1, ("2",)),
        Task("2", "Train teams", START, 1, ("3",)),
        Task("3", "New forms", START, 1, ("1",)),
    ]
    with pytest.raises(Cycle, match="Clean data → Train teams → New forms → Clean data") as caught:
        schedule(tasks)
    assert isinstance(caught.value, WorkshopError)
    assert caught.value.path == ("1", "2", "3", "1")
    with pytest.raises(Cycle, match="Alone → Alone"):
        schedule([Task("a", "Alone", START, 1, ("a",))])


def test_a_chain_of_thousands_and_its_closing_to_a_circle() -> None:
    chain = [Task(str(i), f"T{i}", START, 1, (str(i + 1),) if i < 2999 else ()) for i in range(3000)]
    assert schedule(chain)["0"].start == day(2999)
    waits = {task.key: task.depends_on for task in chain} | {"2999": ("0",)}
    circle = find_cycle(waits)
    assert circle is not None
    assert len(circle) == 3001


def reaches(waits: dict[int, list[int]], origin: int) -> bool:
    """Whether the origin waits for itself, by spreading out step by step."""
    seen: set[int] = set()
    border = set(waits.get(origin, []))
    while border:
        seen |= border
        border = {after for key in border for after in waits.get(key, [])} - seen
    return origin in seen


graphs = st.dictionaries(st.integers(0, 6), st.lists(st.integers(0, 7), max_size=3), max_size=7)


@given(graphs)
def test_a_circle_is_found_exactly_when_something_waits_for_itself(waits: dict[int, list[int]]) -> None:
    circle = find_cycle({str(key): [str(other) for other in others] for key, others in waits.items()})
    assert (circle is not None) == any(reaches(waits, key) for key in waits)
    if circle:
        assert circle[0] == circle[-1]
        assert len(set(circle)) == len(circle) - 1
        assert all(int(after) in waits[int(before)] for before, after in pairwise(circle))


plans = st.lists(
    st.tuples(st.none() | st.integers(0, 40), st.integers(0, 20), st.sets(st.integers(0, 9), max_size=4)),
    max_size=10,
)


@given(plans)
def test_spans_equal_repeated_pushing(plan: list[tuple[int | None, int, set[int]]]) -> None:
    """Independent of any order of work: push every start until nothing moves (all lengths known)."""
    waits = [sorted(other for other in others if other < index) for index, (_, _, others) in enumerate(plan)]
    starts = [start for start, _, _ in plan]
    for _ in plan:
        for index, others in enumerate(waits):
            known = [begin + plan[other][1] for other in others if (begin := starts[other]) is not None]
            if plan[index][0] is not None:
                starts[index] = max([plan[index][0] or 0, *known])
            else:
                starts[index] = max(known) if known and len(known) == len(others) else None
    found = schedule(
        Task(str(i), "", None if start is None else day(start), length, tuple(map(str, waits[i])))
        for i, (start, length, _) in reversed(list(enumerate(plan)))
    )
    for index, start in enumerate(starts):
        assert found[str(index)].start == (None if start is None else day(start))
        assert found[str(index)].moved == (plan[index][0] is not None and start != plan[index][0])


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (date(2026, 1, 1), "Now"),
        (date(2026, 2, 16), "Now"),
        (date(2026, 5, 15), "Now"),
        (date(2026, 5, 16), "Next"),
        (date(2026, 11, 15), "Next"),
        (date(2026, 11, 16), "Later"),
        (None, None),
    ],
)
def test_lanes(start: date | None, expected: str | None) -> None:
    assert lane(start, date(2026, 2, 16)) == expected


def test_lanes_from_the_end_of_a_long_month() -> None:
    begin = date(2025, 11, 30)  # the limits are the last day of February and 30 August
    assert [lane(day, begin) for day in (date(2026, 2, 27), date(2026, 2, 28))] == ["Now", "Next"]
    assert [lane(day, begin) for day in (date(2026, 8, 29), date(2026, 8, 30))] == ["Next", "Later"]
    assert lane(date(2026, 12, 1), date(2025, 12, 31)) == "Later"
