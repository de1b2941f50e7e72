"""What the room sees: no money unless asked, nothing private, no small groups; long charts go on."""

import pytest

from crmworkshop.activities.blocks import BarChart, HeatMap, KeyFigures, Table
from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.figures import figures
from crmworkshop.activities.slides import Board, Slide, Talk, slides, talk
from crmworkshop.activities.spec import RatingGrid
from crmworkshop.activities.wording import format_cell
from crmworkshop.models.people import Person
from crmworkshop.models.snapshot import Snapshot


@pytest.fixture
def snapshot(sample_snapshot: Snapshot) -> Snapshot:
    return sample_snapshot


def all_slides(snapshot: Snapshot, *, money: bool) -> dict[tuple[str, int], tuple[Slide, ...]]:
    known = figures(snapshot)
    return {
        (activity.id, at): slides(shape, activity, snapshot, known, money=money)
        for activity in ACTIVITIES
        for at, shape in enumerate(activity.tabs)
    }


def words(slide: Slide) -> str:
    """Everything that can be read on a slide."""
    content = slide.content
    found = [slide.title]
    if isinstance(content, Table):
        found += [column.label for column in content.columns]
        found += [
            format_cell(cell, column.form, "EUR")
            for row in content.rows
            for cell, column in zip(row, content.columns, strict=True)
        ]
    elif isinstance(content, KeyFigures):
        found += [f"{item.value} {item.label}" for item in content.items]
    elif isinstance(content, BarChart):
        found += [content.unit, *content.labels]
    elif isinstance(content, Board):
        found += [card.text for _, cards in content.boxes for card in cards]
    return " | ".join(found)


def test_every_page_has_a_form_for_the_room(snapshot: Snapshot) -> None:
    """Only what is about money alone has none while money is off."""
    bare = {place for place, found in all_slides(snapshot, money=False).items() if not found}
    assert {place for place, found in all_slides(snapshot, money=True).items() if not found} == set()
    assert {activity for activity, _ in bare} <= {"1.5.1", "3.1.5", "3.2.2"}


def test_amounts_show_only_when_asked_for(snapshot: Snapshot) -> None:
    for place, found in all_slides(snapshot, money=False).items():
        for slide in found:
            if not slide.title.startswith("Findings"):
                assert " EUR" not in words(slide), (place, slide.title)
    assert any(" EUR" in words(each) for each in all_slides(snapshot, money=True)["3.2.2", 4])


def test_nothing_private_and_no_notes_reach_the_room(snapshot: Snapshot) -> None:
    person = next(each for each in snapshot.all(Person) if each.approach and each.email)
    told = " ".join(words(slide) for found in all_slides(snapshot, money=True).values() for slide in found)
    assert person.name in told
    assert person.approach not in told
    assert person.email not in told
    assert "Engagement" not in told


def test_satisfaction_of_few_anonymous_people_is_left_out(snapshot: Snapshot) -> None:
    """Every value on the map rests on a decision or on as many answers as the settings ask for."""
    known = figures(snapshot)
    maps = [
        s.content for s in all_slides(snapshot, money=False)["2.2.2", 0] if isinstance(s.content, HeatMap)
    ]
    shown = sum(value is not None for each in maps for row in each.values for value in row)
    held = sum(key != "" for item in known.considered for key in item.by_department)
    assert 0 < shown < held


def test_a_long_chart_goes_on_over_slides_with_one_axis(snapshot: Snapshot) -> None:
    found = all_slides(snapshot, money=False)["3.2.1", 1]
    charts = [slide.content for slide in found if isinstance(slide.content, BarChart)]
    assert [len(chart.labels) for chart in charts] == [10, 10]
    assert len({chart.high for chart in charts}) == 1


def test_the_process_talked_about_has_its_ballots(snapshot: Snapshot) -> None:
    grid = next(shape for activity in ACTIVITIES for shape in activity.tabs if isinstance(shape, RatingGrid))
    known = figures(snapshot)
    item = next(each for each in known.considered if grid.questions[0] in each.tallies)
    slide = talk(item.process.id, grid, snapshot, known)
    assert slide is not None and isinstance(slide.content, Talk)
    asked = slide.content.questions[0]
    assert sum(count.number for count in asked.counts) == item.tallies[grid.questions[0]].answers
    assert asked.agreed.startswith("agreement 0.") or asked.agreed == "agreement 1.00"
    assert asked.answers[0] == "4  Crucial"
    assert talk("0" * 32, grid, snapshot, known) is None
