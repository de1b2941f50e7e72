"""The appendix of the report: every rating, the answers behind it, the rounds, and how firm the order is."""

from collections.abc import Iterator, Sequence
from typing import Final

from crmworkshop.activities.bands import band_mark
from crmworkshop.activities.blocks import Cell, Column, Form, Mark, Table, Tone
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import Order
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.weighing import lead, order_chart, order_table
from crmworkshop.activities.wording import format_number
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, Question
from crmworkshop.models.people import Department
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.book import Section, text_height, text_width
from crmworkshop.reports.pdf.flow import Piece
from crmworkshop.reports.pdf.lettering import SMALL
from crmworkshop.reports.pdf.rows import DENSE, ROOMY, Look
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, PART, SECTION, heading, pieces_of, text
from crmworkshop.reports.pdf.tables import table_piece

STAND_IN: Final = " *"
_SIDE_BY_SIDE: Final = 20
"""Departments that stand side by side on a page."""
_VOTED: Final = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
_ASKED: Final = (*_VOTED, Question.SATISFACTION, *DATA_QUALITY_QUESTIONS)


def ratings(snapshot: Snapshot, figures: Figures, order: Order) -> Section:
    """Every process with its ratings, the answers behind them and how much they agree, in small rows."""
    width = text_width()
    rated = [item for item in figures.considered if _has_anything(item)]
    pieces: list[Piece] = [heading(tr("All ratings"), CHAPTER, width, 0, "ratings")]
    if not rated:
        pieces.append(text(tr("No process has been rated."), LEAD, width, 6))
        return Section(pieces)
    note = tr(
        "An asterisk marks a value that no decision of the group stands behind: the low median of the ballots "
        "was taken instead. A dash means that nobody rated, “few” that too few answered anonymously to show it."
    )
    pieces.append(text(note, LEAD, width, 6))
    pieces += _set([_rating_table(rated)], "all-values")
    pieces += _unrated([item for item in figures.considered if not _has_anything(item)])
    pieces += _set(_satisfaction_tables(snapshot, rated), "all-departments")
    pieces += _set(_answer_tables(rated), "all-answers")
    pieces += _set(_round_tables(snapshot), "rounds", ROOMY)
    pieces += _firmness(order)
    return Section(pieces)


def _has_anything(item: ProcessFigures) -> bool:
    values = any(value is not None for value in item.values.values())
    return values or bool(item.tallies) or item.satisfaction is not None


def _set(tables: Sequence[Table], key: str, look: Look = DENSE) -> Iterator[Piece]:
    """The tables under their headings; the first is a target of the contents list."""
    width = text_width()
    for at, table in enumerate(tables):
        piece = table_piece(table, width, look=look)
        if piece is not None:
            yield heading(table.title, SECTION if not at else PART, width, 22, "" if at else key, 1)
            yield piece


def _rating_table(rated: Sequence[ProcessFigures]) -> Table:
    columns = (
        Column(tr("Rank"), Form.WHOLE),
        Column(tr("Code"), Form.MARK),
        Column(tr("Process"), width=2.6),
        *(Column(tr(question.label), Form.MARK) for question in _VOTED),
        Column(tr("Gap"), Form.SIGNED),
        Column(tr("Satisfaction"), Form.REAL),
        *(Column(tr(question.label), Form.WHOLE) for question in DATA_QUALITY_QUESTIONS),
        Column(tr("Data quality"), Form.REAL),
        Column(tr("Priority"), Form.MARK),
    )
    rows = tuple(
        (
            item.rank,
            item.code,
            item.name,
            *(_word(item, question) for question in _VOTED),
            item.gap,
            item.satisfaction,
            *(_digit(item, question) for question in DATA_QUALITY_QUESTIONS),
            item.data_quality,
            band_mark(item) or (Mark(tr("left out"), Tone.MUTED) if item.excluded_because else None),
        )
        for item in rated
    )
    return Table(tr("Ratings and priorities"), columns, rows, groups=tuple(item.area for item in rated))


def _word(item: ProcessFigures, question: Question) -> Cell:
    number = item.values[question]
    if number is None:
        return None
    return tr(question.scale.word(number)) + (STAND_IN if question in item.standing_in else "")


def _digit(item: ProcessFigures, question: Question) -> Cell:
    number = item.values[question]
    if number is None or question not in item.standing_in:
        return number
    return f"{number}{STAND_IN}"


def _unrated(items: Sequence[ProcessFigures]) -> Iterator[Piece]:
    """The names of those that have no rating at all, one after the other."""
    if items:
        width = text_width()
        title = trn("{n} process without any rating", "{n} processes without any rating", len(items))
        yield text(title, PART, width, 14, keep_next=True)
        yield text(" · ".join(f"{item.code} {item.name}".strip() for item in items), SMALL, width, 2)


def _satisfaction_tables(snapshot: Snapshot, rated: Sequence[ProcessFigures]) -> list[Table]:
    """Satisfaction per process and department, so many departments at a time as stand side by side."""
    departments = snapshot.all(Department)
    known = [item for item in rated if item.by_department]
    if not known or not departments:
        return []
    tables = []
    for first in range(0, len(departments), _SIDE_BY_SIDE):
        some = departments[first : first + _SIDE_BY_SIDE]
        shown = [item for item in known if any(each.id in item.by_department for each in some)]
        tables.append(
            Table(
                tr("Satisfaction by process and department"),
                (
                    Column(tr("Code"), Form.MARK),
                    Column(tr("Process"), width=2.6),
                    *(Column(each.name, Form.WHOLE) for each in some),
                    Column(tr("All"), Form.REAL),
                ),
                tuple(
                    (
                        item.code,
                        item.name,
                        *(_of_department(item, each) for each in some),
                        item.satisfaction,
                    )
                    for item in shown
                ),
                groups=tuple(item.area for item in shown),
            )
        )
    return [table for table in tables if table.rows]


def _of_department(item: ProcessFigures, department: Department) -> str | None:
    """The figure with one decimal; a word where too few answered to show it."""
    if department.id in item.withheld:
        return tr("few")
    value = item.by_department.get(department.id)
    return None if value is None else format_number(value, 1)


def _answer_tables(rated: Sequence[ProcessFigures]) -> list[Table]:
    """How many answered, their mean and agreement, for every question that somebody answered."""
    asked = [question for question in _ASKED if any(question in item.tallies for item in rated)]
    tables = []
    for some in (asked[:4], asked[4:]):
        shown = [item for item in rated if any(question in item.tallies for question in some)]
        columns = [Column(tr("Code"), Form.MARK), Column(tr("Process"), width=2.6)]
        for question in some:
            columns += [
                Column(tr("{question}, answers", question=tr(question.label)), Form.WHOLE, 2),
                Column(tr("Mean"), Form.REAL),
                Column(tr("Agreement"), Form.SHARE),
            ]
        rows = tuple(
            (item.code, item.name, *(cell for question in some for cell in _tallied(item, question)))
            for item in shown
        )
        title = tr("Answers: how many, their mean, and how far they agree (0 to 1)")
        tables.append(Table(title, tuple(columns), rows, groups=tuple(item.area for item in shown)))
    return [table for table in tables if table.rows]


def _tallied(item: ProcessFigures, question: Question) -> tuple[Cell, Cell, Cell]:
    tally = item.tallies.get(question)
    return (tally.answers, tally.mean, tally.agreement) if tally else (None, None, None)


def _round_tables(snapshot: Snapshot) -> list[Table]:
    rounds = snapshot.all(Round)
    if not rounds:
        return []
    return [
        Table(
            tr("Rounds"),
            (
                Column(tr("Round"), width=1.6),
                Column(tr("Questions"), width=1.8),
                Column(tr("Departments asked"), width=2),
                Column(tr("Ballots"), Form.MARK),
                Column(tr("Planned for"), Form.DATE),
                Column(tr("State"), Form.MARK),
                Column(tr("Source"), width=1.2),
            ),
            tuple(
                (
                    item.name,
                    ", ".join(tr(_label(name)) for name in item.questions),
                    _asked(snapshot, item),
                    tr("anonymous") if item.anonymous else tr("named"),
                    item.planned,
                    tr(str(item.state or "")),
                    item.source,
                )
                for item in rounds
            ),
        )
    ]


def _asked(snapshot: Snapshot, item: Round) -> str:
    """The departments a round asked, by name unless it asked all."""
    some = {each.id for each in snapshot.all(Department)} - set(item.departments)
    named = snapshot.titles("department", item.departments) if some else ()
    return ", ".join(named) or tr("all")


def _label(question: str) -> str:
    return Question(question).label if question in set(Question) else question


def _firmness(order: Order) -> Iterator[Piece]:
    """How firm the first ranks are under other weights and with other respondents, and what decides each."""
    chart = order_chart(order)
    if chart is None:
        return
    width = text_width()
    title, *table = _set([order_table(order)], "firmness", ROOMY)
    yield title
    yield text(lead(order).text, LEAD, width, 2, keep_next=True)
    yield from table
    yield from pieces_of([chart], width, text_height(), "")
