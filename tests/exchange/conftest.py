"""A workshop to bring lists into, and lists written for the test at hand."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crmworkshop.models.people import Settings
from crmworkshop.models.workshop import Workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with Workshop.create(tmp_path / "test.crmw", Settings(organisation="Acme"), "Ann") as made:
        yield made


@pytest.fixture
def listed(tmp_path: Path) -> Callable[..., Path]:
    """Writes a text file from its lines and gives its path."""

    def write(*lines: str, name: str = "list.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes("\n".join([*lines, ""]).encode(encoding))
        return path

    return write
