"""What the inventory's sheets list: columns and rows, for writing the form and for comparing it when it is back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any, Final

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, Question
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.landscape import Application, Interface
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.values import to_text
from crmworkshop.reports.baseline import said
from crmworkshop.reports.workbook.columns import Column, Look, Value, distinct, id_column

DEMOGRAPHICS: Final = "Demographics"
INVENTORY: Final = "Inventory"
APPLICATIONS: Final = "Applications"
INTERFACES: Final = "Interfaces"
SATISFACTION_KEY: Final = "satisfaction.value."
"""What the key of a department's column begins with; the department's id follows."""
SPARE_DEPARTMENTS: Final = 5
"""Columns for departments while the workshop has none."""
_LOOKS: Final = {
    Kind.INTEGER: Look.WHOLE,
    Kind.SCALE: Look.WHOLE,
    Kind.DECIMAL: Look.PLAIN,
    Kind.MONEY: Look.MONEY,
    Kind.DATE: Look.DATE,
    Kind.CHOICE: Look.TEXT,
}
_SEVERAL: Final = mark("The applications this process runs on, parted by semicolons.")


@dataclass(frozen=True, slots=True)
class Listed:
    """One sheet: its name (also in its column of ids), the records in its rows, columns, rows, and spare rows.

    The last cell of a row is the id of its record.
    """

    name: str
    kind: type[Record]
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    spare: int

    @property
    def headings(self) -> dict[str, str]:
        """The headings of the columns that are read back, by key."""
        return {column.reads: column.heading for column in self.columns if column.reads}

    @property
    def unread(self) -> list[str]:
        """The headings of the columns that are not read back, whatever stands in them."""
        return [column.heading for column in self.columns if not column.reads]

    @property
    def cells(self) -> dict[str, dict[str, str]]:
        """What each row says in these columns: by record id, then by key."""
        read = [(at, column.reads) for at, column in enumerate(self.columns) if column.reads]
        return {str(row[-1]): {key: said(row[at]) for at, key in read} for row in self.rows}


def listed(snapshot: Snapshot, figures: Figures) -> tuple[Listed, ...]:
    """The four lists in the order of their sheets, which is the order in which they are read back."""
    return (
        _departments(snapshot, figures),
        _applications(snapshot),
        _interfaces(snapshot),
        _processes(snapshot, figures),
    )


def _field(kind: type[Record], name: str, width: float, **details: Any) -> Column:
    declared = fields_of(kind)[name]
    return Column(
        tr(declared.label),
        width,
        _LOOKS.get(declared.kind, Look.WRAP),
        reads=f"{kind.table}.{name}",
        note=tr(details.pop("note", declared.help)),
        **details,
    )


def _row(snapshot: Snapshot, record: Record, columns: Sequence[Column]) -> list[Value]:
    """The cells of a record below the columns that show its fields; the others stay empty."""
    declared = fields_of(type(record))
    cells: list[Value] = []
    for column in columns:
        owner, _, name = column.reads.partition(".")
        known = owner == record.table
        cells.append(_cell(snapshot, declared[name], getattr(record, name)) if known else None)
    cells[-1] = record.id
    return cells


def _cell(snapshot: Snapshot, declared: Field, value: Any) -> Value:
    """Numbers and dates as they are, everything else as a person reads it; records that are gone are left out."""
    if declared.kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY, Kind.DATE):
        number: Value = value
        return number
    if declared.kind is Kind.LINKS:
        return "; ".join(snapshot.titles(declared.target, value))
    return to_text(declared, value, snapshot.title_of)


def _departments(snapshot: Snapshot, figures: Figures) -> Listed:
    columns = (
        _field(Department, "name", 30),
        _field(Department, "headcount", 13, between=(0, 10_000_000)),
        _field(Department, "function", 54),
        Column(tr("Respondents so far"), 14, Look.WHOLE),
        id_column(Department.table),
    )
    heard = {item.department.id: item.respondents for item in figures.departments}
    rows = []
    for record in snapshot.all(Department):
        cells = _row(snapshot, record, columns)
        cells[3] = heard.get(record.id)
        rows.append(tuple(cells))
    return Listed(DEMOGRAPHICS, Department, columns, tuple(rows), 8)


def _applications(snapshot: Snapshot) -> Listed:
    columns = (
        _field(Application, "name", 26, note=mark("One row for each application that somebody works with.")),
        _field(Application, "vendor", 20),
        _field(Application, "category", 22, source="=words_category"),
        _field(Application, "description", 36),
        _field(Application, "owner", 20, source="=names_department"),
        _field(Application, "users", 9, between=(0, 10_000_000)),
        _field(Application, "licences", 10, between=(0, 10_000_000)),
        _field(Application, "record_of", 24),
        _field(Application, "hosting", 14, source="=words_hosting"),
        _field(Application, "decision", 12, source="=words_decision"),
        _field(Application, "criticality", 11, between=(1, 5)),
        _field(Application, "expires", 15),
        id_column(Application.table),
    )
    rows = (tuple(_row(snapshot, record, columns)) for record in snapshot.all(Application))
    return Listed(APPLICATIONS, Application, columns, tuple(rows), 15)


def _interfaces(snapshot: Snapshot) -> Listed:
    columns = (
        _field(Interface, "source", 24, source="=names_application"),
        _field(Interface, "target", 24, source="=names_application"),
        _field(Interface, "direction", 14, source="=words_direction"),
        _field(Interface, "data", 36),
        _field(Interface, "method", 14, source="=words_method"),
        _field(Interface, "frequency", 18),
        _field(Interface, "health", 12, source="=words_health"),
        _field(Interface, "name", 26),
        id_column(Interface.table),
    )
    rows = (tuple(_row(snapshot, record, columns)) for record in snapshot.all(Interface))
    return Listed(INTERFACES, Interface, columns, tuple(rows), 15)


def _processes(snapshot: Snapshot, figures: Figures) -> Listed:
    ends = (
        _field(Process, "applications", 30, note=_SEVERAL),
        _field(Process, "automation", 14, source="=words_automation"),
    )
    qualities = tuple(
        Column(tr(question.label), 12, source="=words_quality", reads=f"{question}.value")
        for question in DATA_QUALITY_QUESTIONS
    )
    area = tr("Area")
    fixed = (_field(Process, "code", 9), _field(Process, "name", 38), Column(area, 30, Look.WRAP))
    columns = (
        *fixed,
        *_department_columns(snapshot, [column.heading for column in (*fixed, *ends, *qualities)]),
        *ends,
        *qualities,
        id_column(Process.table),
    )
    rows = (tuple(_process_row(snapshot, item, columns)) for item in figures.considered)
    return Listed(INVENTORY, Process, columns, tuple(rows), 5)


def _department_columns(snapshot: Snapshot, taken: Sequence[str]) -> tuple[Column, ...]:
    note = tr("How satisfied the department is with the CRM in this process; empty if it has no part in it.")
    plain = Column("", 19, source="=words_satisfaction", note=note)
    departments = snapshot.all(Department)
    if not departments:
        return tuple(
            replace(plain, heading=tr("Department {number}", number=at + 1))
            for at in range(SPARE_DEPARTMENTS)
        )
    names = distinct((record.name for record in departments), taken)
    return tuple(
        replace(plain, heading=name, reads=f"{SATISFACTION_KEY}{record.id}")
        for record, name in zip(departments, names, strict=True)
    )


def _process_row(snapshot: Snapshot, item: ProcessFigures, columns: Sequence[Column]) -> list[Value]:
    cells = _row(snapshot, item.process, columns)
    cells[2] = item.area
    for at, column in enumerate(columns):
        asked = question_of(column.reads)
        if asked is not None:
            cells[at] = tr(asked[0].scale.word(_number(item, *asked)))
    return cells


def _number(item: ProcessFigures, question: Question, department: str | None) -> int | None:
    """The answer that stands: decided, or taken from the ballots (of a department nearest to the mean, if shown)."""
    if department is None:
        return item.values[question]
    mean = item.shown(department)
    return None if mean is None else ceil(mean - 0.5)


def from_ballots(snapshot: Snapshot, key: str, process: str) -> bool:
    """Whether a process's answer in the column with this key, if there is one, was not decided by the group."""
    asked = question_of(key)
    if asked is None:
        return False
    known = snapshot.find(Rating, rating_id(process, *asked))
    return known is None or known.value is None


def question_of(key: str) -> tuple[Question, str | None] | None:
    """The question and the department (None: the room) that a column is about; None for fields of records."""
    name, _, rest = key.partition(".")
    questions: Mapping[str, Question] = {question.value: question for question in Question}
    if name not in questions:
        return None
    return questions[name], rest.partition(".")[2] or None
