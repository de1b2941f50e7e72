"""What activities report is translated, down to the last word that is not user data."""

import dataclasses
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.figures import figures
from crmworkshop.activities.slides import slides
from crmworkshop.activities.spec import Analysis
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.why import why
from crmworkshop.language import speaking
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.models.workshop import Workshop
from tests.pseudo import PSEUDO, untranslated

EXPLAINED = (
    Application,
    BenefitLine,
    CostItem,
    Department,
    Initiative,
    Person,
    Process,
    Product,
    Rating,
    VendorScore,
)
TOTALS = (Figure.YEARLY_COSTS, Figure.ONE_OFF_COSTS)


@pytest.fixture(scope="module")
def snapshots(greek_file: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Snapshot]:
    """A full workshop and an empty one."""
    empty = tmp_path_factory.mktemp("greek") / "empty.crmw"
    Workshop.create(empty, Settings(organisation="Γ")).close()
    return [taken(greek_file), taken(empty)]


def taken(path: Path) -> Snapshot:
    with Workshop.open(path, read_only=True) as workshop:
        return workshop.snapshot()


def texts_in(value: Any) -> Iterator[str]:
    """All texts in a block; keys of records are no texts."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in ("key", "keys", "subject", "figure"):
                yield from texts_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_in(each)


def test_every_block_is_translated(snapshots: list[Snapshot]) -> None:
    with speaking(PSEUDO):
        found = [
            f"{activity.id} {text}"
            for snapshot in snapshots
            for computed in [figures(snapshot)]
            for activity in ACTIVITIES
            for make in (activity.results, *(s.blocks for s in activity.tabs if isinstance(s, Analysis)))
            if make is not None
            for block in make(snapshot, computed)
            for text in texts_in(block)
            if untranslated(text)
        ]
    assert found == []


def test_slides_and_explanations_are_translated(snapshots: list[Snapshot]) -> None:
    with speaking(PSEUDO):
        found = []
        for snapshot in snapshots:
            computed = figures(snapshot)
            for activity in ACTIVITIES:
                for shape in activity.tabs:
                    for slide in slides(shape, activity, snapshot, computed, money=True):
                        found += [f"{activity.id} {text}" for text in texts_in(slide) if untranslated(text)]
            keys = [record.id for kind in EXPLAINED for record in snapshot.all(kind)[:3]]
            for subject in (Subject(figure, key) for figure in Figure for key in ("", *keys)):
                if (subject.key == "") == (subject.figure in TOTALS):
                    explained = why(subject, snapshot, computed)
                    found += [
                        f"{subject.figure} {text}" for text in texts_in(explained) if untranslated(text)
                    ]
    assert sorted(set(found)) == []
