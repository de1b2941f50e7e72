"""The reference process framework: which customer processes a workshop can start from, three levels deep."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("framework.csv")


@dataclass(frozen=True, slots=True)
class FrameworkProcess:
    """One row of the framework.

    ``code`` is dotted ("2.3.1"); ``level`` is 1 (area), 2 (group) or 3 (process); ``parent`` is the code
    one level up, None for an area.
    """

    code: str
    name: str
    description: str
    level: int
    parent: str | None


@cache
def reference_framework() -> tuple[FrameworkProcess, ...]:
    """All areas, groups and processes, each directly after its parent or its parent's earlier children."""
    with _FILE.open(encoding="utf-8", newline="") as lines:
        return tuple(_process(row["code"], row["name"], row["description"]) for row in csv.DictReader(lines))


def _process(code: str, name: str, description: str) -> FrameworkProcess:
    parent = code.rpartition(".")[0]
    return FrameworkProcess(code, name, description, code.count(".") + 1, parent or None)
