"""What must hold across records is refused at the door, with the circle named and nothing written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmworkshop.analysis.schedule import Cycle
from crmworkshop.errors import InvalidChange
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Settings
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.workshop import Workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with Workshop.create(tmp_path / "a.crmw", Settings(organisation="A")) as opened:
        yield opened


def test_a_circle_of_dependencies_is_refused_with_its_path(workshop: Workshop) -> None:
    first = Initiative(name="First")
    second = Initiative(name="Second", depends_on=(first.id,))
    third = Initiative(name="Third", depends_on=(second.id,))
    workshop.do(Change("Plan", tuple(map(added, (first, second, third)))))
    with pytest.raises(
        Cycle,
        match=r"(First → Third → Second → First|Third → Second → First → Third|Second → First → Third → Second)",
    ):
        workshop.do(Change("Tie", (changed(first, depends_on=(third.id,)),)))
    assert workshop.find(Initiative, first.id) == first
    assert workshop.history()[0].label == "Plan"


def test_an_initiative_does_not_wait_for_itself(workshop: Workshop) -> None:
    alone = Initiative(name="Alone")
    workshop.do(Change("Plan", (added(alone),)))
    with pytest.raises(Cycle, match="Alone → Alone"):
        workshop.do(Change("Tie", (changed(alone, depends_on=(alone.id,)),)))


def test_a_process_does_not_belong_to_what_belongs_to_it(workshop: Workshop) -> None:
    top = Process(code="1", name="Top")
    below = Process(code="1.1", name="Below", parent=top.id)
    workshop.do(Change("Plan", (added(top), added(below))))
    with pytest.raises(InvalidChange, match=r"circles: (Top → Below → Top|Below → Top → Below)\."):
        workshop.do(Change("Move", (changed(top, parent=below.id),)))
    assert workshop.find(Process, top.id) == top
