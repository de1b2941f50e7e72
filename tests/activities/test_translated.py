"""What activities report is translated, down to the last word that is not user data."""

import dataclasses
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.figures import figures
from crmworkshop.activities.spec import Analysis
from crmworkshop.language import speaking
from crmworkshop.models.people import Settings
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop
from tests.pseudo import PSEUDO, greek_sample, untranslated


@pytest.fixture(scope="module")
def snapshots(tmp_path_factory: pytest.TempPathFactory) -> list[Snapshot]:
    """A full workshop and an empty one."""
    folder = tmp_path_factory.mktemp("greek")
    greek_sample(folder / "full.crmw")
    Workshop.create(folder / "empty.crmw", Settings(organisation="Γ")).close()
    return [taken(folder / name) for name in ("full.crmw", "empty.crmw")]


def taken(path: Path) -> Snapshot:
    with Workshop.open(path) as workshop:
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
