"""Exported workbooks as somebody else edits them, with openpyxl, by tab and heading."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

import openpyxl
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from crmworkshop.activities.figures import figures
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.workbook import write_workbook

TEAM, BOARDS, GOALS, IMPORTANCE, ASSESSMENT, VENDORS, PRIORITIES, ROADMAP, COSTS, FRAMEWORK = (
    "1. Optimization Team",
    "2. Business Model",
    "3. Optimization Goals",
    "4. Process Importance",
    "5. Process Assessment",
    "6. Vendor Optimization",
    "7. Process Prioritization",
    "8. Optimization Roadmap",
    "9. Costs (Optional)",
    "10. Framework (Reference)",
)
_FIRST = {
    TEAM: "Name",
    GOALS: "Objective",
    IMPORTANCE: "Code",
    ASSESSMENT: "Code",
    VENDORS: "Product",
    ROADMAP: "Rank",
    COSTS: "Application",
    FRAMEWORK: "Code",
}


def exported(snapshot: Snapshot, folder: Path) -> Path:
    """The workbook of a workshop."""
    path = folder / "book.xlsx"
    write_workbook(snapshot, figures(snapshot), path)
    return path


class Table:
    """The main table of a tab."""

    def __init__(self, book: Workbook, tab: str) -> None:
        self.sheet: Worksheet = book[tab]
        found = [row for row in range(1, 20) if self.sheet.cell(row, 1).value == _FIRST[tab]]
        self.head = found[0]
        self.columns: dict[str, int] = {}
        for cell in self.sheet[self.head]:
            self.columns.setdefault(str(cell.value), int(cell.column))

    def rows(self) -> Iterator[int]:
        """The rows below the headings that hold a record."""
        ids = next(column for heading, column in self.columns.items() if heading.startswith("id:"))
        return (
            row
            for row in range(self.head + 1, self.sheet.max_row + 1)
            if self.sheet.cell(row, ids).value not in (None, "-")
        )

    def get(self, row: int, heading: str) -> object:
        return self.sheet.cell(row, self.columns[heading]).value

    def set(self, row: int, heading: str, value: object) -> None:
        self.sheet.cell(row, self.columns[heading]).value = value

    def row_of(self, heading: str, value: object) -> int:
        return next(row for row in self.rows() if self.get(row, heading) == value)


def opened(path: Path) -> Workbook:
    return openpyxl.load_workbook(path)


class Expected(NamedTuple):
    """A difference that an edit must give."""

    record: str
    field: str
    new: str


_WORDS = {
    "Importance": ("Crucial", "Important", "Secondary", "Unimportant"),
    "Current": ("Excellent", "Good", "Moderate", "Poor"),
    "Desired": ("Excellent", "Good", "Moderate", "Poor"),
    "Usability": ("Very good", "Good", "Fair", "Poor", "Very poor"),
    "Manual or automated": ("Manual", "Automated", "Mixed"),
}
_SATISFACTION = {
    5: "Extremely satisfied",
    4: "Satisfied",
    3: "Neutral",
    2: "Dissatisfied",
    1: "Extremely dissatisfied",
}
_PLAN = (
    (TEAM, "Skills brought", "skills", 2),
    (TEAM, "Job title", "job_title", 2),
    (GOALS, "Metric", "metric", 2),
    (GOALS, "Votes", "votes", 1),
    (IMPORTANCE, "Importance", "importance", 4),
    (IMPORTANCE, "Reason", "importance reason", 2),
    (ASSESSMENT, "Current", "current", 3),
    (ASSESSMENT, "Desired", "desired", 3),
    (ASSESSMENT, "Sales", "satisfaction (Sales)", 3),
    (ASSESSMENT, "Usability", "usability", 3),
    (VENDORS, "Own score", "own", 2),
    (VENDORS, "Optimization idea", "idea", 2),
    (ROADMAP, "Owner", "owner", 2),
    (ROADMAP, "Ease", "ease", 2),
    (ROADMAP, "Cost", "one_off", 1),
    (ROADMAP, "Planned start", "start", 1),
    (COSTS, "Unit cost", "unit_cost", 2),
    (FRAMEWORK, "Description", "description", 2),
    (FRAMEWORK, "Manual or automated", "automation", 1),
)
"""Forty edits: tab, heading, the field as it is told, how many."""
_RECORD = {
    TEAM: ("Name",),
    GOALS: ("CRM goal",),
    IMPORTANCE: ("Code", "Process"),
    ASSESSMENT: ("Code", "Process"),
    VENDORS: ("Criterion",),
    ROADMAP: ("Initiative",),
    COSTS: ("Item",),
    FRAMEWORK: ("Code", "Process"),
}


def edit_at_random(book: Workbook, seed: int) -> list[Expected]:
    """Edit forty cells chosen by chance; what each of them must give."""
    random = Random(seed)
    found = []
    for tab, heading, field, count in _PLAN:
        table = Table(book, tab)
        rows = [row for row in table.rows() if all(table.get(row, name) for name in _RECORD[tab])]
        for row in random.sample(rows, count):
            value, told = _other(table.get(row, heading), heading, row, random)
            table.set(row, heading, value)
            record = " ".join(str(table.get(row, name)) for name in _RECORD[tab])
            found.append(Expected(record, field, told))
    return found


def _other(old: object, heading: str, row: int, random: Random) -> tuple[object, str]:
    """A value that is not the old one, and how it is told."""
    if heading in _WORDS:
        word = random.choice([word for word in _WORDS[heading] if word != old])
        return random.choice((word, word.upper(), word.lower())), word
    if heading == "Sales":
        number = random.choice([number for number in _SATISFACTION if number != old])
        return number, _SATISFACTION[number]
    if heading == "Ease":
        number = random.choice([number for number in range(1, 6) if number != old])
        return number, str(number)
    if heading == "Planned start":
        return date(2031, 5, 1 + row % 28), f"2031-05-{1 + row % 28:02}"
    if heading in ("Votes", "Own score"):
        return 60 + row / 4 if heading == "Own score" else 700 + row, (
            f"{60 + row / 4:g}" if heading == "Own score" else str(700 + row)
        )
    if heading in ("Cost", "Unit cost"):
        return 98_000.25 + row, f"{98_000.25 + row:,.2f}"
    return f"Änderung {row} & <b>", f"Änderung {row} & <b>"
