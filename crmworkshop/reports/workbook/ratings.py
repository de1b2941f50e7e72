"""Tabs 4 and 5: how important each process is, and how well it works, with gap, satisfaction and data quality."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Final

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import Cell, ProcessFigures, decisions_by_cell
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import (
    DATA_QUALITY_QUESTIONS,
    IMPORTANCE,
    QUALITY,
    SATISFACTION,
    STATE,
    Question,
)
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.workbook.book import Book, Sheet
from crmworkshop.reports.workbook.charts import bar_chart
from crmworkshop.reports.workbook.columns import (
    Column,
    Formula,
    Look,
    Place,
    Tint,
    Value,
    distinct,
    id_column,
    letters,
    number_of,
    place,
)

IMPORTANCE_TAB: Final = "4. Process Importance"
ASSESSMENT_TAB: Final = "5. Process Assessment"
IMPORTANCE_WORDS: Final = tuple(IMPORTANCE.word(number) for number in IMPORTANCE.numbers)
STATE_WORDS: Final = tuple(STATE.word(number) for number in STATE.numbers)
_QUALITY_WORDS: Final = tuple(QUALITY.word(number) for number in QUALITY.numbers)
_WILD: Final = frozenset("*?~")
_LONGEST_SOUGHT: Final = 255
_NO_DEPARTMENT: Final = "No department"
_BEFORE_DEPARTMENTS: Final = 6
_ONE_PAGE_WIDE: Final = 12
"""Departments up to which a printed page can be read; more take two pages, without the chart."""
_FEW_NOTE: Final = mark(
    "Where too few people of a department answered anonymously, its cell is empty; this figure counts their "
    "answers all the same."
)
_SATISFACTION_NOTE: Final = ", ".join(f"{level.number} {level.word}" for level in SATISFACTION.levels)


@dataclass(frozen=True, slots=True)
class Processes:
    """The processes considered, in code order, and what tabs 5 and 7 find them by: code, or a number."""

    items: tuple[ProcessFigures, ...]
    by_code: bool

    @property
    def key(self) -> str:
        return "Code" if self.by_code else "No."

    @property
    def key_columns(self) -> tuple[Column, ...]:
        return () if self.by_code else (Column("No.", 6, Look.WHOLE),)

    def key_cells(self, index: int) -> tuple[Value, ...]:
        return () if self.by_code else (index + 1,)


def processes_of(figures: Figures) -> Processes:
    """Codes serve for look-ups unless two are alike or one holds what a look-up would take for a pattern."""
    items = figures.considered
    codes = [item.code for item in items]
    plain = all(code and len(code) <= _LONGEST_SOUGHT and not _WILD & set(code) for code in codes)
    return Processes(items, plain and len({code.casefold() for code in codes}) == len(codes))


def _from_ballots(
    item: ProcessFigures, questions: Iterable[Question], balloted: Sequence[str], withheld: Sequence[str]
) -> str:
    """Which figures come from ballots because nothing was decided; the last two name departments.

    Those ``withheld`` have too few anonymous answers for their cell to be filled.
    """
    named = [question.label.lower() for question in questions if question in item.standing_in]
    dimensions = [question.label.lower() for question in DATA_QUALITY_QUESTIONS]
    if named[-len(dimensions) :] == dimensions:
        named[-len(dimensions) :] = ["data quality"]
    if balloted:
        every = len(balloted) + len(withheld) == len(item.by_department)
        named.append("satisfaction" if every else f"satisfaction of {', '.join(balloted)}")
    told = [", ".join(named)] if named else []
    if withheld:
        told.append(f"too few answers to show: {', '.join(withheld)}")
    return "; ".join(told)


def importance_tab(book: Book, snapshot: Snapshot, processes: Processes) -> Place:
    """Tab 4; returns where its table lies, for the look-ups of tabs 5 and 7."""
    sheet = book.add(
        IMPORTANCE_TAB,
        tr("How much the business depends on each process. Change a word here and tabs 5 and 7 follow."),
    )
    columns = (
        Column("Code", 9, reads="process.code"),
        Column("Process", 38, Look.WRAP, reads="process.name"),
        Column("Area", 30, Look.WRAP),
        Column(
            "Importance",
            15,
            choices=IMPORTANCE.words,
            tint=Tint.IMPORTANCE,
            reads="importance.value",
        ),
        Column("Answers", 9, Look.WHOLE),
        Column("Agreement", 11, Look.REAL, tint=Tint.AGREEMENT),
        Column("Talk about it", 13),
        Column("Basis", 18),
        Column("Reason", 40, Look.WRAP, reads="importance.reason"),
        Column("Minority view", 32, Look.WRAP, reads="importance.minority"),
        *processes.key_columns,
        id_column("importance"),
    )
    talk_below = float(snapshot.settings.talk_below)
    sheet.settings(2, [(3, "talk_below", tr("Talk about it below"), talk_below, Look.REAL)])
    where = place(IMPORTANCE_TAB, 5, columns, len(processes.items))
    decisions = decisions_by_cell(snapshot)

    def row(at: int, item: ProcessFigures) -> tuple[Value, ...]:
        tally = item.tallies.get(Question.IMPORTANCE)
        agreement = tally.agreement if tally else None
        decision = decisions.get((item.process.id, Question.IMPORTANCE, None))
        talk = agreement is not None and round(agreement, 9) < talk_below
        cell = where.cell("Agreement", at)
        return (
            item.code,
            item.name,
            item.area,
            IMPORTANCE.word(item.importance),
            tally.answers if tally else None,
            agreement,
            Formula(
                f'=IF(ISNUMBER({cell}),IF(ROUND({cell},9)<talk_below,"Talk about it",""),"")',
                "Talk about it" if talk else None,
            ),
            "Ballots stand in" if Question.IMPORTANCE in item.standing_in else "",
            decision.reason if decision else "",
            decision.minority if decision else "",
            *processes.key_cells(at),
            item.process.id,
        )

    rows = (row(at, item) for at, item in enumerate(processes.items))
    sheet.table("importance_table", where, columns, rows)
    sheet.finish(where.first - 1, 2, where.last, where.right)
    return where


@dataclass(frozen=True, slots=True)
class _Assessment:
    """What the rows of tab 5 need to know of their surroundings."""

    processes: Processes
    importance: Place
    where: Place
    departments: Mapping[str, str]
    """Names by department id in column order; the id is empty for people without one."""
    decided: Collection[Cell]
    headcounts: str
    """The row of headcounts above the departments, as ``$G$3:$K$3``."""


def assessment_tab(
    book: Book, snapshot: Snapshot, figures: Figures, processes: Processes, importance: Place
) -> Place:
    """Tab 5; returns where its table lies, for tab 7."""
    sheet = book.add(
        ASSESSMENT_TAB,
        tr(
            "How each process works today and should work, how satisfied each department is "
            "(5 extremely satisfied, 1 extremely dissatisfied), and how good its data are."
        ),
        paper="A3",
    )
    names = {item.department.id: item.department.name for item in figures.departments}
    if any(item.shown("") is not None for item in processes.items):
        names[""] = _NO_DEPARTMENT
    few = any(item.withheld for item in processes.items)
    columns = _columns(names, processes, _FEW_NOTE if few else "")
    where = place(ASSESSMENT_TAB, 5, columns, len(processes.items))
    last = letters(_BEFORE_DEPARTMENTS + max(len(names), 1) - 1)
    headcounts = f"${letters(_BEFORE_DEPARTMENTS)}$3:${last}$3"
    surroundings = _Assessment(
        processes, importance, where, names, decisions_by_cell(snapshot).keys(), headcounts
    )
    rows = (_row(surroundings, at, item) for at, item in enumerate(processes.items))
    sheet.table("assessment_table", where, columns, rows)
    _above_departments(sheet, figures, where, tuple(names))
    yes_no = "Yes" if snapshot.settings.weigh_by_headcount else "No"
    sheet.settings(
        2,
        [(1, "weigh_by_headcount", tr("Weigh satisfaction by headcount"), yes_no, Look.TEXT)],
        ("Yes", "No"),
    )
    if names:
        chart = bar_chart(
            book, tr("Mean satisfaction per department (1 to 5)"), highest=5, decimals="0.0", columns=True
        )
        row, left, right = where.first - 1, _BEFORE_DEPARTMENTS, _BEFORE_DEPARTMENTS + len(names) - 1
        chart.add_series(
            "Satisfaction", (ASSESSMENT_TAB, row, left, row, right), (ASSESSMENT_TAB, 3, left, 3, right)
        )
        chart.insert(sheet, where.first, where.right + 2, width=640)
    chart_area = (where.first - 1, where.right + 2, where.first + 18, where.right + 11)
    sheet.finish(where.first - 1, 2, where.last, where.right, beside=[chart_area] if names else ())
    if len(names) > _ONE_PAGE_WIDE:
        sheet.page.fit_to_pages(2, 0)
        sheet.page.repeat_columns(0, 1)
    return where


def _columns(names: dict[str, str], processes: Processes, note: str) -> tuple[Column, ...]:
    """``note`` is what to know of the satisfaction of all departments."""
    fixed = (
        Column("Code", 9, reads="process.code"),
        Column("Process", 36, Look.WRAP, reads="process.name"),
        Column("Importance", 14, tint=Tint.IMPORTANCE),
        Column("Current", 13, choices=STATE.words, tint=Tint.STATE, reads="current.value"),
        Column("Desired", 13, choices=STATE.words, tint=Tint.STATE, reads="desired.value"),
        Column("Gap", 7, Look.SIGNED, tint=Tint.GAP),
    )
    after = (
        Column("Satisfaction", 12, Look.REAL, tint=Tint.HEAT, note=tr(note) if note else ""),
        Column("Data quality", 10, Look.REAL, tint=Tint.HEAT),
        *(
            Column(question.label, 11, choices=QUALITY.words, tint=Tint.QUALITY, reads=f"{question}.value")
            for question in DATA_QUALITY_QUESTIONS
        ),
        Column("From ballots, not decided", 38, Look.WRAP),
        *processes.key_columns,
        id_column("assessment"),
    )
    headings = distinct(names.values(), (column.heading for column in (*fixed, *after)))
    departments = (
        Column(
            heading,
            12.5,
            Look.REAL,
            between=(1, 5),
            tint=Tint.HEAT,
            note=_SATISFACTION_NOTE,
            key=f"department {key}",
            reads=f"satisfaction.value.{key}" if key else "",
        )
        for key, heading in zip(names, headings, strict=True)
    )
    return (*fixed, *departments, *after)


def _row(around: _Assessment, at: int, item: ProcessFigures) -> tuple[Value, ...]:
    here, there, key = around.where, around.importance, around.processes.key
    importance = (
        f'=IFERROR(INDEX({there.there("Importance")},MATCH({here.cell(key, at)},{there.there(key)},0))&"","")'
    )
    current, desired = here.cell("Current", at), here.cell("Desired", at)
    gap = f'=IFERROR({number_of(desired, STATE_WORDS)}-{number_of(current, STATE_WORDS)},"")'
    cells = (
        f"{here.cell(DATA_QUALITY_QUESTIONS[0].label, at)}:{here.cell(DATA_QUALITY_QUESTIONS[-1].label, at)}"
    )
    words = ",".join(f'"{word}"' for word in _QUALITY_WORDS)
    numbers = ",".join(map(str, QUALITY.numbers))
    counted = f"COUNTIF({cells},{{{words}}})"
    balloted = [
        name
        for department, name in around.departments.items()
        if item.shown(department) is not None
        and (item.process.id, Question.SATISFACTION, department) not in around.decided
    ]
    withheld = [
        name
        for department, name in {"": _NO_DEPARTMENT, **around.departments}.items()
        if department in item.withheld
    ]
    quality = f'=IFERROR(SUMPRODUCT({counted},{{{numbers}}})/SUMPRODUCT({counted}),"")'
    return (
        item.code,
        item.name,
        Formula(importance, IMPORTANCE.word(item.importance)),
        STATE.word(item.current),
        STATE.word(item.desired),
        Formula(gap, item.gap),
        *(item.shown(department) for department in around.departments),
        Formula(_satisfaction(around, at, item), item.satisfaction),
        Formula(quality, item.data_quality),
        *(QUALITY.word(item.values[question]) for question in DATA_QUALITY_QUESTIONS),
        _from_ballots(
            item, (Question.CURRENT, Question.DESIRED, *DATA_QUALITY_QUESTIONS), balloted, withheld
        ),
        *around.processes.key_cells(at),
        item.process.id,
    )


def _satisfaction(around: _Assessment, at: int, item: ProcessFigures) -> str:
    """The mean over the departments; those that are withheld count by what they add to both sums."""
    if not around.departments:
        return '=""'
    left = letters(_BEFORE_DEPARTMENTS)
    right = letters(_BEFORE_DEPARTMENTS + len(around.departments) - 1)
    row = around.where.first + at + 1
    cells = f"{left}{row}:{right}{row}"
    answered = f"--ISNUMBER({cells})"
    people = {each.id: each.headcount or 0 for each in item.made_from.departments}
    more, many = _besides(item, people)
    further, others = _besides(item, dict.fromkeys(item.by_department, 1))
    return (
        f'=IFERROR(IF(weigh_by_headcount="Yes",'
        f"(SUMPRODUCT({cells},{around.headcounts}){more})/(SUMPRODUCT({answered},{around.headcounts}){many}),"
        f'(SUM({cells}){further})/(COUNT({cells}){others})),"")'
    )


def _besides(item: ProcessFigures, weights: Mapping[str, int]) -> tuple[str, str]:
    """What the departments that are withheld add to the sum of satisfactions and to that of weights.

    It stands there as all less what is shown, so that no formula spells out what a few people answered.
    """
    if not item.withheld:
        return "", ""
    worth = {key: value * weights.get(key, 0) for key, value in item.by_department.items()}
    shown = fsum(value for key, value in worth.items() if key not in item.withheld)
    return f"+{fsum(worth.values())!r}-{shown!r}", f"+{sum(weights.get(key, 0) for key in item.withheld)}"


def _above_departments(sheet: Sheet, figures: Figures, where: Place, departments: tuple[str, ...]) -> None:
    """Headcount and mean satisfaction stand above each department's heading."""
    if not departments:
        return
    book = sheet.book
    label = book.format("label right", font_color="#5A636E", align="right", valign="vcenter")
    sheet.put(2, _BEFORE_DEPARTMENTS - 1, tr("Headcount"), label)
    sheet.put(3, _BEFORE_DEPARTMENTS - 1, tr("Mean satisfaction"), label)
    means = {item.department.id: item for item in figures.departments}
    for at, key in enumerate(departments):
        known = means.get(key)
        column = _BEFORE_DEPARTMENTS + at
        if known:
            book.kept.headcount(key, known.department.headcount)
        sheet.put(2, column, known.department.headcount if known else None, book.look(Look.WHOLE, entry=True))
        cells = where.down(f"department {key}")
        value = known.shown if known else _without_department(figures)
        sheet.put(
            3, column, Formula(f'=IFERROR(AVERAGE({cells}),"")', value), book.look(Look.REAL, bold=True)
        )


def _without_department(figures: Figures) -> float | None:
    values = [value for item in figures.considered if (value := item.shown("")) is not None]
    return sum(values) / len(values) if values else None
