"""The first pages of the report: cover, contents, and the summary that fits one page."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from crmworkshop.activities.assessment import band_mark
from crmworkshop.activities.blocks import KeyFigure, Tone
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.returns import money_totals
from crmworkshop.activities.wording import (
    NOTHING,
    date_range,
    format_date,
    format_number,
    long_date,
    plural,
    round_money,
)
from crmworkshop.analysis.schedule import Lane
from crmworkshop.language import tr
from crmworkshop.models.plan import Finding
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.book import A4, TOP, Section, text_height, text_width
from crmworkshop.reports.pdf.flow import Drawn, Piece, TextPiece
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, MUTED, SMALL, Style, elide, width_of, wrap, wrap_at_most
from crmworkshop.reports.pdf.pen import Pen
from crmworkshop.reports.pdf.setting import CHAPTER, FIGURE, PART, draw_key_figures, heading
from crmworkshop.reports.pdf.story import asks, first_findings, payback_words, rated

_TITLE: Final = Style(34, 40, Weight.BOLD)
_ORGANISATION: Final = Style(15, 20, colour=MUTED)
_FACT: Final = Style(10.5, 16)
_ROW: Final = 18.0
_LEAST_ROW: Final = 13.0
_MOST_DEPARTMENTS: Final = 9
_MOST_STEPS: Final = 5
_BOLD: Final = BODY.but(weight=Weight.SEMIBOLD)


def cover(snapshot: Snapshot, today: date) -> Section:
    """The cover page: organisation, title, dates, sponsor, facilitator, date of this version."""
    return Section(
        [Drawn(text_height(), lambda pen, x, _top: _paint_cover(pen, x, snapshot, today))], bare=True
    )


def _paint_cover(pen: Pen, x: float, snapshot: Snapshot, today: date) -> None:
    settings = snapshot.settings
    width = text_width()
    pen.box(0, 0, A4[0], 12, LIGHT[Tone.ACCENT].strong)
    top = 210.0
    top = pen.lines(
        wrap_at_most(settings.organisation, _ORGANISATION, width, 3), x, top, _ORGANISATION, width
    )
    top = pen.lines(wrap("CRM optimisation workshop", _TITLE, width), x, top + 6, _TITLE)
    pen.line("Report", x, top + 4, _ORGANISATION)
    top += 54
    pen.rule(x, top, x + width, LIGHT[Tone.PLAIN].strong, 1.2)
    top += 18
    facts = (
        ("Workshop", date_range(settings.date_of_day(1), settings.date_of_day(5))),
        ("CRM products", settings.products),
        ("Sponsor", settings.sponsor),
        ("Facilitator", settings.facilitator),
        ("Version of", long_date(today)),
    )
    for label, value in facts:
        if value:
            pen.line(label, x, top, _FACT.but(colour=MUTED))
            top = pen.lines(wrap_at_most(value, _FACT, width - 110, 3), x + 110, top, _FACT, width - 110) + 4


def contents(targets: Sequence[TextPiece], numbers: Callable[[], dict[str, int]]) -> Section:
    """The contents list; ``numbers`` is asked for the page numbers when the page is drawn."""
    width = text_width()
    pieces: list[Piece] = [heading(tr("Contents"), CHAPTER, width, 0), Drawn(8, _nothing)]
    first = sum(1 for each in targets if not each.level)
    room = text_height() - CHAPTER.leading - 8 - 1
    row = min(max((room - 8 * first) / max(len(targets), 1), _LEAST_ROW), _ROW)
    pieces += [
        Drawn(row, partial(_paint_entry, each, row, numbers), 0 if each.level else 8) for each in targets
    ]
    return Section(pieces)


def _nothing(_pen: Pen, _x: float, _top: float) -> None:
    """A little white."""


def _paint_entry(
    target: TextPiece, row: float, numbers: Callable[[], dict[str, int]], pen: Pen, x: float, top: float
) -> None:
    """An entry, ``row`` points tall; set smaller where many entries are to share the page."""
    width = text_width()
    style = BODY if target.level else _BOLD
    style = style.but(size=min(style.size, row * 0.6), leading=row - 3)
    indent = 14 * target.level
    pen.line(elide(target.title, style, width - indent - 40), x + indent, top + 2, style)
    pen.line(str(numbers()[target.key]), x + width, top + 2, style, "right")
    pen.rule(x + indent, top + row, x + width)
    pen.link(target.key, x, top, width, row)


def summary(snapshot: Snapshot, figures: Figures) -> Section:
    """The page for who reads one page: figures, first priorities, departments, findings, what is asked."""
    title = heading("Summary", CHAPTER, text_width(), 0, "summary")
    body = Drawn(
        text_height() - CHAPTER.leading,
        lambda pen, x, top: _paint_summary(pen, x, top, snapshot, figures),
    )
    return Section([title, body])


def _paint_summary(pen: Pen, x: float, top: float, snapshot: Snapshot, figures: Figures) -> None:
    width = text_width()
    items = headline_figures(snapshot, figures)
    top += 14
    for row in (items[:4], items[4:]):
        draw_key_figures(pen, row, x, top, width / 4, FIGURE, SMALL)
        top += 52
    half = width * 0.57
    low = _paint_priorities(pen, x, top + 6, half, figures)
    lower = _paint_departments(pen, x + half + 24, top + 6, width - half - 24, figures)
    top = max(low, lower) + 18
    top = _paint_findings(pen, x, top, width, first_findings(snapshot, figures, 3))
    top = _paint_first_steps(pen, x, top, width, figures)
    wanted = asks(snapshot, figures)
    if wanted:
        pen.line("What we ask of the sponsor", x, top, PART)
        top += 18
        room = TOP + text_height() - top
        _paint_points(pen, x, top, width, wanted[: max(int(room / 30), 1)], 2)


def headline_figures(snapshot: Snapshot, figures: Figures) -> list[KeyFigure]:
    """The eight figures at the head of the summary; what is not known is a dash."""
    currency = snapshot.settings.currency
    one_off, _running, benefit = money_totals(figures)
    vendor = next((item for item in figures.vendors if item.own is not None), None)
    own = NOTHING if vendor is None or vendor.own is None else format_number(vendor.own)
    against = (
        f", benchmark {format_number(vendor.benchmark)}" if vendor and vendor.benchmark is not None else ""
    )
    high = sum(1 for item in figures.ranked if item.band == "High")
    return [
        KeyFigure(f"{len(rated(figures))} of {len(figures.considered)}", "processes rated"),
        KeyFigure(str(high), "processes of high priority", Tone.HIGH if high else Tone.PLAIN),
        KeyFigure(own, f"vendor score{against}"),
        KeyFigure(round_money(figures.costs.yearly, currency), "CRM cost a year"),
        KeyFigure(
            str(len(figures.initiatives)), "initiative" if len(figures.initiatives) == 1 else "initiatives"
        ),
        KeyFigure(round_money(benefit, currency), "benefit a year, expected"),
        KeyFigure(round_money(one_off, currency), "one-off cost"),
        KeyFigure(payback_words(figures), "payback"),
    ]


def _paint_priorities(pen: Pen, x: float, top: float, width: float, figures: Figures) -> float:
    pen.line("First priorities", x, top, PART)
    top += 18
    if not figures.ranked:
        pen.line("No process is rated yet.", x, top, BODY.but(colour=MUTED))
        return top + _ROW
    for item in figures.ranked[:5]:
        pen.rule(x, top, x + width)
        pen.line(str(item.rank), x + 10, top + 4, BODY.but(colour=MUTED), "right")
        pen.line(elide(item.name, BODY, width - 86), x + 18, top + 4, BODY)
        mark = band_mark(item)
        if mark:
            ink = LIGHT[mark.tone]
            style = Style(8, 12, Weight.SEMIBOLD, ink.strong)
            pen.pill(mark.text, x + width - width_of(mark.text, style) - 8, top + 4.5, style, ink.soft)
        top += 21
    pen.rule(x, top, x + width)
    return top


def _paint_departments(pen: Pen, x: float, top: float, width: float, figures: Figures) -> float:
    pen.line("Satisfaction of the departments, 1 to 5", x, top, PART)
    top += 18
    known = [item for item in figures.departments if item.satisfaction is not None]
    if not known:
        pen.line("No department has answered yet.", x, top, BODY.but(colour=MUTED))
        return top + _ROW
    known.sort(key=lambda item: item.satisfaction or 0)
    name_width = width * 0.46
    for item in known[:_MOST_DEPARTMENTS]:
        value = item.satisfaction or 0.0
        pen.line(elide(item.department.name, SMALL, name_width - 6), x, top, SMALL.but(colour=BODY.colour))
        room = width - name_width - 22
        pen.box(x + name_width, top + 1.5, room, 8, "F0F0EC", 1.5)
        pen.box(x + name_width, top + 1.5, room * value / 5, 8, LIGHT[Tone.ACCENT].strong, 1.5)
        pen.line(format_number(value, 1), x + width, top, SMALL.but(colour=BODY.colour), "right")
        top += 14
    if len(known) > _MOST_DEPARTMENTS:
        more = plural(len(known) - _MOST_DEPARTMENTS, "more department")
        pen.line(f"and {more}, all more satisfied", x, top, SMALL)
        top += 12
    return top


def _paint_findings(pen: Pen, x: float, top: float, width: float, findings: Sequence[Finding]) -> float:
    if not findings:
        return top
    pen.line("What we found", x, top, PART)
    return _paint_points(pen, x, top + 18, width, [item.statement for item in findings], 3) + 10


def _paint_first_steps(pen: Pen, x: float, top: float, width: float, figures: Figures) -> float:
    """The initiatives of the first quarter with owner and start, best rank first."""
    now = [item for item in figures.initiatives if item.lane is Lane.NOW]
    if not now:
        return top
    pen.line("What we start with", x, top, PART)
    top += 18
    for item in now[:_MOST_STEPS]:
        pen.rule(x, top, x + width)
        pen.line(elide(item.title, BODY, width * 0.56), x, top + 2, BODY)
        pen.line(elide(item.initiative.owner, BODY, width * 0.24), x + width * 0.58, top + 2, BODY)
        begins = format_date(item.span.start) if item.span.start else ""
        pen.line(begins, x + width, top + 2, BODY, "right")
        top += _ROW
    pen.rule(x, top, x + width)
    if len(now) > _MOST_STEPS:
        more = plural(len(now) - _MOST_STEPS, "more initiative")
        pen.line(f"and {more} in the first quarter", x, top + 4, SMALL)
        top += 14
    return top + 14


def _paint_points(pen: Pen, x: float, top: float, width: float, points: Sequence[str], most: int) -> float:
    for point in points:
        pen.box(x + 1, top + 5, 3.5, 3.5, LIGHT[Tone.ACCENT].strong, 1.75)
        top = pen.lines(wrap_at_most(point, BODY, width - 14, most), x + 14, top, BODY, width - 14) + 4
    return top
