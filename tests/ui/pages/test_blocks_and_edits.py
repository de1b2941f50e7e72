"""Blocks survive the way to a spreadsheet and back; edits say in words what they do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.language import load, speaking
from crmworkshop.models.people import Department, Person
from crmworkshop.models.record import Record
from crmworkshop.models.strategy import Goal
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.cell_values import NewTitle, Option
from crmworkshop.ui.widgets.clipboard import from_block, to_block
from crmworkshop.ui.widgets.pickers import ranked
from crmworkshop.ui.widgets.record_rows import Arrangement, Sort, arrange
from tests.ui.pages.room import Room, room_at

CELL = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\0"), max_size=8)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with room_at(tmp_path) as made:
        yield made


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(CELL, min_size=n, max_size=n), min_size=1, max_size=4)
    )
)
def test_a_block_comes_back_as_it_went(block: list[list[str]]) -> None:
    assert from_block(to_block(block)) == block


def test_a_spreadsheet_s_line_ends_and_last_empty_line_do_not_count() -> None:
    assert from_block('a\tb\r\nc\t"d\nd"\r\n') == [["a", "b"], ["c", "d\nd"]]


def test_labels_say_what_was_done(room: Room) -> None:
    sales = Department(position=1, name="Sales")
    ada = Person(position=1, name="Ada Kern", department=sales.id, influence=4, skills="Quotes")
    bo = Person(position=2, name="Bo Lind")
    room.add(sales, ada, bo)
    snapshot = room.workspace.snapshot

    def label(*changes: tuple[Record, dict[str, object]]) -> str:
        return edits.set_values(snapshot, list(changes)).label

    assert label((ada, {"influence": 5})) == "Change influence of Ada Kern to Very high"
    assert label((ada, {"department": None})) == "Clear department of Ada Kern"
    assert label((ada, {"influence": 3}), (bo, {"influence": 3})) == "Change influence of 2 people to Medium"
    assert label((ada, {"influence": 3}), (bo, {"influence": 1})) == "Change influence of 2 people"
    assert label((ada, {"influence": 3, "skills": ""})) == "Change Ada Kern"
    assert label((ada, {"committee": True})) == "Change steering committee of Ada Kern to yes"
    assert label((Goal(name="Win back"), {"metric": "Churn"})) == "Change metric of Win back to Churn"
    assert edits.set_values(snapshot, [(ada, {"influence": 4})]).steps == ()


def test_a_name_used_twice_is_made_once(room: Room) -> None:
    ada, bo = Person(position=1, name="Ada"), Person(position=2, name="Bo")
    room.add(ada, bo)
    new = NewTitle("Field service")
    change = edits.set_values(
        room.workspace.snapshot, [(ada, {"department": new}), (bo, {"department": new})]
    )
    assert room.workspace.do(change)
    (department,) = room.stored(Department)
    assert {person.department for person in room.stored(Person)} == {department.id}


@given(st.lists(st.booleans(), min_size=1, max_size=9), st.booleans())
def test_moving_keeps_everybody_and_shifts_the_chosen_by_one(chosen: list[bool], down: bool) -> None:
    people = [Person(id=f"{n:032}", position=float(n), name=str(n)) for n in range(len(chosen))]
    moving = frozenset(person.id for person, on in zip(people, chosen, strict=True) if on)
    change = edits.move_records(people, moving, down)
    places = {person.id: person.position for person in people}
    for step in change.steps if change else ():
        assert step.new is not None
        places[step.id] = step.new["position"]
    assert sorted(places.values()) == [float(n) for n in range(len(people))]
    expected = list(range(len(people)))
    walk = range(len(chosen) - 2, -1, -1) if down else range(1, len(chosen))
    on = list(chosen)
    for at in walk:
        other = at + (1 if down else -1)
        if on[at] and not on[other]:
            on[at], on[other] = on[other], on[at]
            expected[at], expected[other] = expected[other], expected[at]
    assert [int(key) for key in sorted(places, key=lambda key: places[key])] == expected


def test_typed_letters_rank_exact_before_beginning_before_middle() -> None:
    options = [Option(text, text, keys) for text, keys in (
        ("Very high", ("5",)), ("High", ("4",)), ("Medium", ("3",)), ("Highly unusual", ()), ("A higher one", ()),
    )]  # fmt: skip
    assert [each.text for each in ranked(options, "high")] == [
        "High",
        "Highly unusual",
        "Very high",
        "A higher one",
    ]
    assert [each.text for each in ranked(options, "5")] == ["Very high"]
    assert len(ranked(options, " ")) == 5


def test_a_filtered_tree_keeps_what_is_above_a_match() -> None:
    from crmworkshop.models.landscape import Capability

    top = Capability(position=1, name="Top")
    middle = Capability(position=2, name="Middle", parent=top.id)
    leaf = Capability(position=3, name="Leaf", parent=middle.id)
    other = Capability(position=4, name="Other")
    records = [top, middle, leaf, other]
    how = Arrangement(matches=lambda record: record.title == "Leaf", tree="parent", closed={top.id})
    assert [(row.record.title, row.depth) for row in arrange(records, how) if row.record] == [
        ("Top", 0), ("Middle", 1), ("Leaf", 2),
    ]  # fmt: skip
    closed = arrange(records, Arrangement(tree="parent", closed={top.id}))
    assert [row.record.title for row in closed if row.record] == ["Top", "Other"]
    assert closed[0].below == 2
    assert closed[-1].sort is Sort.NEW


@pytest.mark.parametrize(
    ("code", "text", "inside"),
    [
        ("en", "Job title", "job title"),
        ("en", "CRM goal", "CRM goal"),
        ("de", "Datum", "Datum"),
        ("de", "Offener Punkt", "offener Punkt"),
        ("de", "Gewicht der Lücke", "Gewicht der Lücke"),
        ("de", "CRM-Ziel", "CRM-Ziel"),
    ],
)
def test_a_label_stands_inside_a_sentence_as_its_language_writes_it(
    code: str, text: str, inside: str
) -> None:
    with speaking(load(code)):
        assert edits.lower_first(text) == inside
