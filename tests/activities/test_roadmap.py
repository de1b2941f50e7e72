"""The roadmap's timeline: whole quarters, and neighbours in colours of their own."""

from datetime import date
from pathlib import Path

import pytest

from crmworkshop.activities.blocks import Timeline
from crmworkshop.activities.figures import figures
from crmworkshop.activities.roadmap import roadmap_timeline
from crmworkshop.method.vocabulary import InitiativeArea
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Settings
from crmworkshop.models.plan import Initiative
from crmworkshop.models.workshop import Workshop


def timeline_of(folder: Path, *plans: tuple[InitiativeArea, date, int]) -> Timeline:
    with Workshop.create(folder / "w.crmw", Settings(organisation="Northgate")) as workshop:
        made = (
            added(Initiative(name=f"No. {at}", area=area, start=start, length_days=days))
            for at, (area, start, days) in enumerate(plans)
        )
        workshop.do(Change("Plan", tuple(made)))
        found = roadmap_timeline(workshop.snapshot(), figures(workshop.snapshot()))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("days", "end", "quarters"),
    [
        (20, date(2028, 2, 1), 4),  # a year at least
        (365, date(2028, 2, 1), 4),  # 1 Feb 2027 to 1 Feb 2028: to the day
        (366, date(2028, 5, 1), 5),  # one day into the fifth quarter shows all of it
    ],
)
def test_the_timeline_ends_with_a_quarter(tmp_path: Path, days: int, end: date, quarters: int) -> None:
    found = timeline_of(tmp_path, (InitiativeArea.PROCESS, date(2027, 2, 1), days))

    assert (found.start, found.end) == (date(2027, 2, 1), end)
    assert [first for first, _ in found.bands] == [
        date(2027 + (1 + 3 * at) // 12, (1 + 3 * at) % 12 + 1, 1) for at in range(quarters)
    ]


def test_lanes_beside_each_other_differ_in_colour(tmp_path: Path) -> None:
    """Eight areas share five colours, so any two that may be neighbours are tried."""
    areas = list(InitiativeArea)
    for at, one in enumerate(areas):
        for two in areas[at + 1 :]:
            folder = tmp_path / f"{one}-{two}"
            folder.mkdir()
            found = timeline_of(folder, (one, date(2027, 2, 1), 30), (two, date(2027, 2, 1), 30))
            first, second = (lane.spans[0].tone for lane in found.lanes)
            assert first is not second
