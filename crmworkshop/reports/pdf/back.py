"""The last pages of the report: sign-off and all ratings."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from crmworkshop.activities.assessment import band_mark, satisfaction_map
from crmworkshop.activities.blocks import Block, Cell, Column, Form, HeatMap, Table
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.wording import format_date
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, Question
from crmworkshop.models.people import Settings
from crmworkshop.models.room import SignOff
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.book import Section, text_height, text_width
from crmworkshop.reports.pdf.flow import Drawn, Piece
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, MUTED, SMALL, elide, wrap_at_most
from crmworkshop.reports.pdf.pen import Pen
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, heading, pieces_of, text

STAND_IN: Final = " *"
_SIGNATURE_HEIGHT: Final = 92.0
_PAINTED_MOST: Final = 200
"""Rows up to which a heat map is drawn; thousands of coloured cells take minutes and say no more."""
_SIDE_BY_SIDE: Final = 10
_VOTED: Final = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)


def sign_off(snapshot: Snapshot) -> Section:
    """A page with a line to sign for everybody who signs, filled with what has been recorded."""
    width = text_width()
    pieces: list[Piece] = [
        heading("Sign-off", CHAPTER, width, 0, "sign-off"),
        text(
            "With your signature you confirm that the results of the workshop are set down correctly in this "
            "report, and you carry the decisions and the roadmap.",
            LEAD,
            width,
            6,
        ),
    ]
    people = snapshot.all(SignOff) or _expected(snapshot.settings)
    pieces += [Drawn(_SIGNATURE_HEIGHT, partial(_paint_signature, person), 10) for person in people]
    return Section(pieces)


def _expected(settings: Settings) -> tuple[SignOff, ...]:
    """Who would sign if nobody was entered: the sponsor and the facilitator."""
    return (
        SignOff(name=settings.sponsor, role="Sponsor"),
        SignOff(name=settings.facilitator, role="Facilitator"),
    )


def _paint_signature(person: SignOff, pen: Pen, x: float, top: float) -> None:
    width = text_width()
    bold = BODY.but(weight=Weight.SEMIBOLD, size=10.0)
    half = width * 0.46
    pen.rule(x, top, x + width)
    pen.line(elide(person.name, bold, half), x, top + 8, bold)
    pen.line(elide(person.role, SMALL, half), x, top + 23, SMALL)
    right = x + width * 0.5
    decided = person.decision.value if person.decision else ""
    if person.signed_on:
        decided = f"{decided}, {format_date(person.signed_on)}".strip(", ")
    style = BODY if decided else BODY.but(colour=MUTED)
    pen.line(decided or "Not yet decided", right, top + 8, style)
    if person.remark:
        pen.lines(wrap_at_most(person.remark, SMALL, width * 0.5, 2), right, top + 23, SMALL, width * 0.5)
    for left, to, words in ((x, x + half, "Signature"), (right, x + width, "Place and date")):
        pen.rule(left, top + 74, to, BODY.colour, 0.7)
        pen.line(words, left, top + 76, SMALL)


# -- all ratings --------------------------------------------------------------------------------------


def ratings(snapshot: Snapshot, figures: Figures) -> Section:
    """Every process considered with all its values, the answers behind them and how much they agree."""
    width, room = text_width(wide=True), text_height(wide=True)
    pieces: list[Piece] = [heading("All ratings", CHAPTER, width, 0, "ratings")]
    note = (
        "Beside each rating stand the number of answers (n) and their agreement (Agr., 0 to 1). An asterisk marks "
        "a value that no decision of the group stands behind: the low median of the ballots was taken instead."
    )
    pieces.append(text(note, LEAD, width, 6))
    pieces += pieces_of(tuple(_rating_blocks(snapshot, figures)), width, room, snapshot.settings.currency)
    return Section(pieces, wide=True)


def _rating_blocks(snapshot: Snapshot, figures: Figures) -> Iterator[Block]:
    shown = figures.considered
    columns = [Column("Code", Form.MARK), Column("Process", width=2.6)]
    for question in _VOTED:
        columns += [
            Column(question.label, Form.MARK),
            Column("n", Form.WHOLE, help="Answers"),
            Column("Agr.", Form.SHARE, help="Agreement"),
        ]
    columns += [
        Column("Gap", Form.SIGNED),
        Column("Satisfaction", Form.REAL),
        Column("Data", Form.REAL),
        Column("Priority", Form.MARK),
    ]
    yield Table(
        "Importance, state and priority",
        tuple(columns),
        tuple(_rating_row(item) for item in shown),
        empty="No process is in scope.",
        groups=tuple(item.area for item in shown),
    )
    if any(item.values[question] for item in shown for question in DATA_QUALITY_QUESTIONS):
        yield _data_table(shown)
    chart = satisfaction_map(snapshot, figures)
    if chart and len(chart.rows) <= _PAINTED_MOST:
        yield chart
    elif chart:
        yield from _satisfaction_tables(chart)


def _satisfaction_tables(chart: HeatMap) -> Iterator[Table]:
    """What a heat map shows, in figures alone, so many departments at a time as stand side by side."""
    for first in range(0, len(chart.columns), _SIDE_BY_SIDE):
        part = slice(first, first + _SIDE_BY_SIDE)
        yield Table(
            chart.title,
            (Column("Process", width=2.6), *(Column(name, Form.REAL) for name in chart.columns[part])),
            tuple((name, *row[part]) for name, row in zip(chart.rows, chart.values, strict=True)),
        )


def _rating_row(item: ProcessFigures) -> tuple[Cell, ...]:
    cells: list[Cell] = [item.code, item.name]
    for question in _VOTED:
        tally = item.tallies.get(question)
        cells += [
            _value(item, question),
            tally.answers if tally else None,
            tally.agreement if tally else None,
        ]
    return (*cells, item.gap, item.satisfaction, item.data_quality, band_mark(item))


def _value(item: ProcessFigures, question: Question) -> str | None:
    number = item.values[question]
    if number is None:
        return None
    return question.scale.word(number) + (STAND_IN if question in item.standing_in else "")


def _data_table(shown: tuple[ProcessFigures, ...]) -> Table:
    known = [item for item in shown if any(item.values[each] for each in DATA_QUALITY_QUESTIONS)]
    return Table(
        "Data quality",
        (
            Column("Code", Form.MARK),
            Column("Process", width=2.6),
            *(Column(question.label, Form.MARK) for question in DATA_QUALITY_QUESTIONS),
            Column("Mean", Form.REAL),
        ),
        tuple(
            (
                item.code,
                item.name,
                *(_value(item, question) for question in DATA_QUALITY_QUESTIONS),
                item.data_quality,
            )
            for item in known
        ),
        groups=tuple(item.area for item in known),
    )
