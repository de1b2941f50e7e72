"""Tables for the room of what is entered: records, scores, checklists and ratings, without notes and private fields."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from crmworkshop.activities.blocks import (
    Cell,
    Column,
    Form,
    HeatMap,
    Table,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.ratings import scale_mark
from crmworkshop.activities.spec import (
    Activity,
    Checklist,
    Computed,
    RatingGrid,
    RecordList,
    Scorecard,
)
from crmworkshop.activities.subject import Figure
from crmworkshop.language import tr
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.room import CheckItem, check_item_id
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.values import to_text

_NOT_FOR_ROOMS: Final = ("notes",)
_FORMS: Final = {Kind.INTEGER: Form.WHOLE, Kind.MONEY: Form.MONEY, Kind.DATE: Form.DATE}


def _visible(field: Field) -> bool:
    return not field.private and field.name not in _NOT_FOR_ROOMS


def _cell(field: Field, value: Any, snapshot: Snapshot) -> Cell:
    if field.kind is Kind.SCALE and field.scale is not None and value is not None:
        return scale_mark(field.scale, value)
    if field.kind in _FORMS or field.kind is Kind.DECIMAL:
        found: Cell = value
        return found
    if field.kind is Kind.BOOL:
        return "✓" if value else ""
    first, _, rest = to_text(field, value, snapshot.title_of).partition("\n")
    return f"{first} …" if rest else first


def _form(field: Field, records: Sequence[Record]) -> Form:
    """How a column reads; figures that are all whole need no decimals."""
    if field.kind is Kind.DECIMAL:
        values = (getattr(record, field.name) for record in records)
        return Form.WHOLE if all(value is None or value == int(value) for value in values) else Form.REAL
    return Form.MARK if field.kind is Kind.SCALE else _FORMS.get(field.kind, Form.TEXT)


def _table(
    title: str,
    kind: type[Record],
    names: tuple[str, ...],
    records: list[Record],
    snapshot: Snapshot,
    computed: tuple[tuple[Column, Callable[[Record], Cell]], ...] = (),
    group: str = "",
) -> Table:
    declared = fields_of(kind)
    fields = [declared[name] for name in names if _visible(declared[name]) and name != group]
    head = tuple(
        Column(tr(field.label), _form(field, records), 2.0 if at == 0 else 1.0)
        for at, field in enumerate(fields)
    )
    rows = tuple(
        (
            *(_cell(field, getattr(record, field.name), snapshot) for field in fields),
            *(value(record) for _, value in computed),
        )
        for record in records
    )
    groups = (
        tuple(str(_cell(declared[group], getattr(each, group), snapshot) or "") for each in records)
        if group
        else ()
    )
    return Table(
        title,
        (*head, *(column for column, _ in computed)),
        rows,
        empty=tr("Nothing is entered yet."),
        keys=tuple(record.id for record in records),
        groups=groups,
    )


def _computed(
    shape: RecordList | Scorecard, snapshot: Snapshot, figures: Figures
) -> tuple[tuple[Column, Callable[[Record], Cell]], ...]:
    return tuple(
        (Column(tr(item.label), item.form, 0.7), partial(_value, item, snapshot, figures))
        for item in shape.computed
        if item.figure is not Figure.ENGAGEMENT_GAP
    )


def _value(item: Computed, snapshot: Snapshot, figures: Figures, record: Record) -> Cell:
    return item.value(record, snapshot, figures)


def records_table(shape: RecordList, snapshot: Snapshot, figures: Figures) -> Table:
    records: list[Record] = [
        each for each in snapshot.all(shape.kind) if shape.where is None or shape.where(each)
    ]
    if shape.kind is Process:
        return _processes(shape, figures)
    computed = _computed(shape, snapshot, figures)
    return _table(tr(shape.title), shape.kind, shape.columns, records, snapshot, computed, shape.group)


def _processes(shape: RecordList, figures: Figures) -> Table:
    """The processes in scope by area: what the room works on, not the whole reference list."""
    return Table(
        tr(shape.title),
        (Column(tr("Code"), width=0.5), Column(tr("Process"), width=2), Column(tr("Description"), width=3)),
        tuple((item.code, item.name, item.process.description) for item in figures.considered),
        empty=tr("No process is in scope yet."),
        keys=tuple(item.process.id for item in figures.considered),
        groups=tuple(item.area for item in figures.considered),
    )


def scores_table(shape: Scorecard, snapshot: Snapshot, figures: Figures) -> Table:
    names = (shape.label, *shape.scores, *shape.texts)
    records: list[Record] = list(snapshot.all(shape.kind))
    computed = _computed(shape, snapshot, figures)
    return _table(tr(shape.title), shape.kind, names, records, snapshot, computed, shape.group)


def lines_table(shape: Checklist, activity: Activity, snapshot: Snapshot, figures: Figures) -> Table:
    judged = shape.judged(snapshot, figures) if shape.judged is not None else {}
    rows = []
    for line in shape.lines:
        state = snapshot.find(CheckItem, check_item_id(activity.id, line.id))
        done = (state is not None and state.done) or judged.get(line.id, (False, ""))[0]
        rows.append(("✓" if done else "○", tr(line.text)))
    return Table(tr(shape.title), (Column(tr("Done"), width=0.4), Column(tr("What"), width=4)), tuple(rows))


def ratings_table(shape: RatingGrid, snapshot: Snapshot, figures: Figures) -> Table | HeatMap:
    if shape.by_department:
        return _by_department(shape, snapshot, figures)
    questions = [(question, Column(tr(question.label), Form.MARK, 0.9)) for question in shape.questions]
    rows = tuple(
        (
            item.name,
            *(scale_mark(question.scale, item.values.get(question)) for question, _ in questions),
            *(_figure(item, name) for name in shape.figures if name in _FIGURES),
        )
        for item in figures.considered
    )
    computed = (
        Column(tr(_FIGURES[name][0]), _FIGURES[name][1], 0.6) for name in shape.figures if name in _FIGURES
    )
    return Table(
        tr(shape.title),
        (Column(tr("Process"), width=2.2), *(column for _, column in questions), *computed),
        rows,
        empty=tr("No process is in scope yet."),
        keys=tuple(item.process.id for item in figures.considered),
        groups=tuple(item.area for item in figures.considered),
    )


_FIGURES: Final = {
    "gap": ("Gap", Form.SIGNED),
    "satisfaction": ("Satisfaction", Form.REAL),
    "data_quality": ("Data quality", Form.REAL),
    "priority": ("Priority", Form.WHOLE),
}


def _figure(item: ProcessFigures, name: str) -> Cell:
    found: Cell = getattr(item, name)
    return found


def _by_department(shape: RatingGrid, snapshot: Snapshot, figures: Figures) -> HeatMap:
    departments = snapshot.all(Department)
    considered = figures.considered
    numbers = shape.questions[0].scale.numbers
    return HeatMap(
        tr(shape.title),
        tuple(item.name for item in considered),
        tuple(department.name for department in departments),
        tuple(tuple(item.shown(each.id) for each in departments) for item in considered),
        min(numbers),
        max(numbers),
        1,
    )
