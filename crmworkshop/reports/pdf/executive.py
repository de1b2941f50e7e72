"""The page for who reads one page: three findings, five priorities, the plan, the money, what is asked."""

from collections.abc import Sequence
from typing import Final

from crmworkshop.activities.bands import band_mark
from crmworkshop.activities.blocks import KeyFigure, Tone
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import Order, verdict_words
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.plan_figures import InitiativeFigures
from crmworkshop.activities.returns import money_totals
from crmworkshop.activities.wording import NOTHING, format_number, round_money
from crmworkshop.analysis.schedule import Lane
from crmworkshop.language import tr, trn
from crmworkshop.models.plan import Finding
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.book import TOP, Section, text_height, text_width
from crmworkshop.reports.pdf.flow import Drawn
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, SMALL, Style, elide, width_of, wrap_at_most
from crmworkshop.reports.pdf.pen import Pen
from crmworkshop.reports.pdf.setting import CHAPTER, FIGURE, PART, draw_key_figures, heading
from crmworkshop.reports.pdf.story import asks, first_findings, payback_words, rated

_MOST_DEPARTMENTS: Final = 7
_MOST_STEPS: Final = 4
_BOLD: Final = BODY.but(weight=Weight.SEMIBOLD)
_STEP: Final = Style(8, 10.5)
_TITLE_ROOM: Final = 18.0
_BETWEEN: Final = 15.0
_LANE_TONES: Final = {Lane.NOW: Tone.AREA_1, Lane.NEXT: Tone.AREA_2, Lane.LATER: Tone.AREA_5}


def summary(snapshot: Snapshot, figures: Figures, order: Order) -> Section:
    """The summary, on one page whatever is in it; a part without anything to say is left out."""
    title = heading(tr("Summary"), CHAPTER, text_width(), 0, "summary")
    body = Drawn(
        text_height() - CHAPTER.leading,
        lambda pen, x, top: _paint(pen, x, top, snapshot, figures, order),
    )
    return Section([title, body])


def _paint(pen: Pen, x: float, top: float, snapshot: Snapshot, figures: Figures, order: Order) -> None:
    width = text_width()
    items = headline_figures(figures)
    draw_key_figures(pen, items, x, top + 12, width / len(items), FIGURE, SMALL)
    top += 12 + 40 + _BETWEEN
    findings = first_findings(snapshot, figures, 3)
    start = top
    top = _findings(pen, x, top, width, findings)
    half = width * 0.57
    known = [item for item in figures.departments if item.shown is not None]
    low = _priorities(pen, x, top, half, figures, order)
    lower = _departments(pen, x + half + 24, top, width - half - 24, figures) if known else top
    top = max(low, lower)
    top = _plan(pen, x, top, width, figures)
    top = _money(pen, x, top, width, snapshot, figures)
    wanted = asks(snapshot, figures)
    if wanted:
        _asked(pen, x, top, width, wanted)
    elif top == start:
        pen.line(tr("Nothing has been rated, found or planned."), x, top, BODY)


def headline_figures(figures: Figures) -> list[KeyFigure]:
    """How far the room got and what it found, in four figures; what is not known is a dash."""
    vendor = next((item for item in figures.vendors if item.own is not None), None)
    high = sum(1 for item in figures.ranked if item.band == "High")
    count = len(figures.initiatives)
    return [
        KeyFigure(
            tr(
                "{some} of {all}",
                some=format_number(len(rated(figures))),
                all=format_number(len(figures.considered)),
            ),
            tr("processes rated"),
        ),
        KeyFigure(format_number(high), tr("processes of high priority"), Tone.HIGH if high else Tone.PLAIN),
        KeyFigure(
            NOTHING if vendor is None or vendor.own is None else format_number(vendor.own),
            tr("vendor score")
            if vendor is None or vendor.benchmark is None
            else tr("vendor score, benchmark {points}", points=format_number(vendor.benchmark)),
        ),
        KeyFigure(format_number(count), tr("initiative") if count == 1 else tr("initiatives")),
    ]


def _findings(pen: Pen, x: float, top: float, width: float, findings: Sequence[Finding]) -> float:
    """The findings, numbered, each with what it rests on."""
    if not findings:
        return top
    pen.line(tr("What we found"), x, top, PART)
    top += _TITLE_ROOM
    accent = LIGHT[Tone.ACCENT]
    number = Style(10, 16, Weight.BOLD, accent.strong)
    for at, finding in enumerate(findings, 1):
        pen.box(x, top, 16, 16, accent.soft, 8)
        pen.line(format_number(at), x + 8, top, number, "centre")
        lines = wrap_at_most(finding.statement, _BOLD, width - 26, 2)
        top = pen.lines(lines, x + 26, top + 1.5, _BOLD, width - 26)
        if finding.evidence:
            pen.line(_whole_parts(finding.evidence, width - 26), x + 26, top, SMALL)
            top += SMALL.leading
        top += 6
    return top + _BETWEEN - 6


def _whole_parts(evidence: str, width: float) -> str:
    """As many of the parts between semicolons as fit on one line; a first one that is too long is cut."""
    line, *others = evidence.split("; ")
    for part in others:
        if width_of(f"{line}; {part}", SMALL) > width:
            break
        line = f"{line}; {part}"
    return elide(line, SMALL, width)


def _priorities(pen: Pen, x: float, top: float, width: float, figures: Figures, order: Order) -> float:
    """The first five, each with how firmly it stands where that is known."""
    if not figures.ranked:
        return top
    pen.line(tr("First priorities"), x, top, PART)
    top += _TITLE_ROOM
    verdicts = order.by_process
    for item in figures.ranked[:5]:
        pen.rule(x, top, x + width)
        pen.line(format_number(item.rank or 0), x + 10, top + 3, BODY, "right")
        band = band_mark(item)
        room = width - 20
        if band:
            ink = LIGHT[band.tone]
            style = Style(8, 12, Weight.SEMIBOLD, ink.strong)
            left = x + width - width_of(band.text, style) - 8
            pen.pill(band.text, left, top + 3.5, style, ink.soft)
            room = left - x - 28
        name = elide(item.name, BODY, room)
        pen.line(name, x + 20, top + 3, BODY)
        top += 19
        verdict = verdicts.get(item.process.id)
        words = verdict_words(verdict, order.weights) if verdict else ""
        beside = width_of(name, BODY) + 8
        if beside + width_of(words, SMALL) <= room:
            pen.line(words, x + 20 + beside, top - 14.5, SMALL)
        else:
            pen.line(elide(words, SMALL, width - 20), x + 20, top - 3, SMALL)
            top += SMALL.leading - 1
    pen.rule(x, top, x + width)
    return top + _BETWEEN


def _departments(pen: Pen, x: float, top: float, width: float, figures: Figures) -> float:
    """The least satisfied departments, as bars with their figure."""
    title = tr("Satisfaction of the departments, 1 to 5")
    pen.line(elide(title, PART, width), x, top, PART)
    top += _TITLE_ROOM
    known = [item for item in figures.departments if item.shown is not None]
    known.sort(key=lambda item: item.shown or 0)
    name_width = width * 0.5
    ink = SMALL.but(colour=BODY.colour)
    for item in known[:_MOST_DEPARTMENTS]:
        value = item.shown or 0.0
        pen.line(elide(item.department.name, SMALL, name_width - 6), x, top, ink)
        room = width - name_width - 22
        pen.box(x + name_width, top + 1.5, room, 8, LIGHT[Tone.PLAIN].soft, 1.5)
        pen.box(x + name_width, top + 1.5, room * value / 5, 8, LIGHT[Tone.ACCENT].strong, 1.5)
        pen.line(format_number(value, 1), x + width, top, ink, "right")
        top += 13
    more = len(known) - _MOST_DEPARTMENTS
    if more > 0:
        words = trn(
            "and {n} more department, more satisfied", "and {n} more departments, more satisfied", more
        )
        pen.line(elide(words, SMALL, width), x, top, SMALL)
        top += SMALL.leading
    return top + _BETWEEN


def _plan(pen: Pen, x: float, top: float, width: float, figures: Figures) -> float:
    """Now, next and later side by side, each with how much there is and what comes first."""
    lanes = {lane: [item for item in figures.initiatives if item.lane is lane] for lane in Lane}
    if not any(lanes.values()):
        return top
    pen.line(tr("The plan"), x, top, PART)
    top += _TITLE_ROOM
    gap = 14.0
    column = (width - gap * (len(lanes) - 1)) / len(lanes)
    bottoms = [
        _lane(pen, x + at * (column + gap), top, column, lane, items)
        for at, (lane, items) in enumerate(lanes.items())
    ]
    return max(bottoms) + _BETWEEN


def _lane(
    pen: Pen, x: float, top: float, width: float, lane: Lane, items: Sequence[InitiativeFigures]
) -> float:
    ink = LIGHT[_LANE_TONES[lane]]
    pen.box(x, top, width, 18, ink.soft, 3)
    pen.line(tr(lane.value), x + 7, top + 2.5, _BOLD.but(colour=ink.strong))
    count = trn("{n} initiative", "{n} initiatives", len(items))
    pen.line(count, x + width - 7, top + 4, SMALL.but(colour=ink.strong), "right")
    top += 23
    for item in items[:_MOST_STEPS]:
        pen.box(x + 1, top + 3.5, 3.5, 3.5, ink.strong, 1.75)
        lines = wrap_at_most(item.title, _STEP, width - 12, 2)
        top = pen.lines(lines, x + 12, top, _STEP, width - 12)
        owner = item.initiative.owner
        if owner:
            pen.line(elide(owner, SMALL, width - 12), x + 12, top, SMALL)
            top += SMALL.leading
        top += 2
    if len(items) > _MOST_STEPS:
        pen.line(trn("and {n} more", "and {n} more", len(items) - _MOST_STEPS), x + 12, top, SMALL)
        top += SMALL.leading
    return top


def _money(pen: Pen, x: float, top: float, width: float, snapshot: Snapshot, figures: Figures) -> float:
    """What the CRM costs today, what the plan costs, and what it brings."""
    one_off, running, benefit = money_totals(figures)
    amounts = (
        (figures.costs.yearly, tr("CRM cost a year")),
        (one_off, tr("one-off cost")),
        (running, tr("running, a year")),
        (benefit, tr("benefit a year")),
    )
    if all(amount is None for amount, _ in amounts):
        return top
    pen.line(tr("The money"), x, top, PART)
    top += _TITLE_ROOM
    currency = snapshot.settings.currency
    items = [KeyFigure(round_money(amount, currency), label) for amount, label in amounts]
    items.append(KeyFigure(payback_words(figures), tr("payback")))
    draw_key_figures(pen, items, x, top, width / len(items), FIGURE.but(size=13, leading=17), SMALL)
    return top + 34 + _BETWEEN


def _asked(pen: Pen, x: float, top: float, width: float, points: Sequence[str]) -> None:
    """What only the sponsor can settle, on a tint, as much of it as there is room for."""
    bottom = TOP + text_height()
    inner = width - 24 - 16
    wrapped: list[list[str]] = []
    height = _TITLE_ROOM + 16
    for point in points:
        lines = wrap_at_most(point, BODY, inner, 2)
        more = len(lines) * BODY.leading + 4
        if wrapped and top + height + more > bottom:
            break
        wrapped.append(lines)
        height += more
    accent = LIGHT[Tone.ACCENT]
    pen.box(x, top, width, height, accent.soft, 6)
    pen.line(tr("What we ask of the sponsor"), x + 12, top + 9, PART.but(colour=accent.strong))
    top += 9 + _TITLE_ROOM
    for lines in wrapped:
        pen.box(x + 12, top + 2.5, 8, 8, accent.strong, 2)
        pen.box(x + 13, top + 3.5, 6, 6, "FFFFFF", 1.2)
        top = pen.lines(lines, x + 28, top, BODY, inner) + 4
