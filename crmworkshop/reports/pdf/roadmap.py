"""The roadmap on one A3 page: key figures, the timeline, and three short texts for who decides."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from crmworkshop.activities.blocks import KeyFigure, Timeline
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import FIRST, Order, firmness
from crmworkshop.activities.returns import money_totals
from crmworkshop.activities.roadmap import roadmap_timeline
from crmworkshop.activities.wording import date_range, format_number, long_date, round_money
from crmworkshop.language import tr, trn
from crmworkshop.method.vocabulary import SignOffDecision
from crmworkshop.models.room import SignOff
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.charts.timeline import draw_timeline
from crmworkshop.reports.pdf.book import A3_WIDE, check, never, new_canvas, silent, this_day
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, MUTED, Style, elide, wrap, wrap_at_most
from crmworkshop.reports.pdf.pen import Pen
from crmworkshop.reports.pdf.setting import draw_key_figures
from crmworkshop.reports.pdf.story import asks, could_change, payback_words, rated, why_first
from crmworkshop.reports.pdf.surface import draw_figure

SIDE: Final = 42.0
TIMELINE_TOP: Final = 158.0
_TITLE: Final = Style(24, 30, Weight.BOLD)
_ASIDE: Final = Style(11, 15, colour=MUTED)
_FIGURE: Final = Style(20, 25, Weight.BOLD)
_LABEL: Final = Style(10, 14, colour=MUTED)
_TEXT: Final = Style(11, 15.5)
_TEXT_TITLE: Final = Style(11, 17, Weight.SEMIBOLD)
_FOOT: Final = Style(9.5, 13, colour=MUTED)
_SCALE: Final = 1.42
"""How much larger than in the report the timeline is set."""
_MOST_LINES: Final = 5


def write_roadmap(
    snapshot: Snapshot,
    figures: Figures,
    path: Path,
    progress: Callable[[float, str], None] = silent,
    cancelled: Callable[[], bool] = never,
    today: date | None = None,
) -> tuple[str, ...]:
    """Write the roadmap, one A3 page, to ``path``; all else as for `report.write_report`."""
    today = today or this_day()
    progress(0.1, tr("Drawing the roadmap"))
    check(cancelled)
    canvas = new_canvas(
        path, A3_WIDE, snapshot.settings, tr("CRM optimisation roadmap"), tr("Roadmap on one page")
    )
    pen = Pen(canvas, A3_WIDE[1])
    timeline = roadmap_timeline(snapshot, figures)
    _head(pen, snapshot, timeline)
    order = firmness(snapshot, figures, lambda: check(cancelled))
    _key_figures(pen, snapshot, figures, order)
    texts = _texts(snapshot, figures, order)
    foot = A3_WIDE[1] - 36 - _TEXT.leading
    text_height = max((len(lines) for _, lines in texts), default=0) * _TEXT.leading + _TEXT_TITLE.leading
    room = foot - 14 - TIMELINE_TOP - (text_height + 18 if texts else 0)
    if timeline is None:
        bottom = _say_nothing_planned(pen, figures)
    else:
        figure = draw_timeline(timeline, A3_WIDE[0] - 2 * SIDE, scale=_SCALE, most=room)
        draw_figure(pen, figure, SIDE, TIMELINE_TOP)
        bottom = TIMELINE_TOP + float(figure.get_size_inches()[1]) * figure.dpi
    _draw_texts(pen, texts, bottom + 18)
    _footer(pen, timeline, today)
    canvas.showPage()
    progress(0.9, tr("Writing the roadmap"))
    check(cancelled)
    canvas.save()
    return tuple(sorted(pen.lost))


def _head(pen: Pen, snapshot: Snapshot, timeline: Timeline | None) -> None:
    settings = snapshot.settings
    right = A3_WIDE[0] - SIDE
    title = tr("CRM optimisation roadmap")
    if timeline:
        first, last = timeline.start.year, (timeline.end - timedelta(days=1)).year
        title += f", {first}" if first == last else f", {first}–{last}"
    room = right - SIDE - 330
    pen.line(elide(settings.organisation, _ASIDE, room), SIDE, 36, _ASIDE)
    pen.line(elide(title, _TITLE, right - SIDE - 330), SIDE, 50, _TITLE)
    held = date_range(settings.date_of_day(1), settings.date_of_day(5))
    lines = [tr("Workshop {dates}", dates=held) if held else "", _signed(snapshot)]
    top = 80 - _ASIDE.leading * sum(1 for line in lines if line)
    for line in filter(None, lines):
        pen.line(elide(line, _ASIDE, 320), right, top, _ASIDE, "right")
        top += _ASIDE.leading
    pen.rule(SIDE, 89, right, BODY.colour, 1.5)


def _signed(snapshot: Snapshot) -> str:
    """Who approved the results and when, if anybody did."""
    approved = [
        item
        for item in snapshot.all(SignOff)
        if item.decision in (SignOffDecision.APPROVED, SignOffDecision.APPROVED_WITH_CHANGES)
    ]
    if not approved:
        return ""
    first = approved[0]
    if len(approved) > 1:
        return trn(
            "Signed off by {name} and {n} other",
            "Signed off by {name} and {n} others",
            len(approved) - 1,
            name=first.name,
        )
    if first.signed_on:
        return tr("Signed off by {name} on {date}", name=first.name, date=long_date(first.signed_on))
    return tr("Signed off by {name}", name=first.name)


def _key_figures(pen: Pen, snapshot: Snapshot, figures: Figures, order: Order) -> None:
    currency = snapshot.settings.currency
    one_off, _running, benefit = money_totals(figures)
    items = [
        KeyFigure(
            trn("{n} initiative", "{n} initiatives", len(figures.initiatives)),
            trn("from {n} rated process", "from {n} rated processes", len(rated(figures))),
        ),
        KeyFigure(round_money(benefit, currency), tr("yearly benefit, expected")),
        KeyFigure(round_money(one_off, currency), tr("one-off cost")),
        KeyFigure(payback_words(figures), tr("payback")),
    ]
    if order.judged:
        held = tr("{some} of {all}", some=order.stable, all=FIRST)
        items.append(KeyFigure(held, tr("first priorities are stable")))
    else:
        high = sum(1 for item in figures.ranked if item.band == "High")
        items.append(KeyFigure(format_number(high), tr("processes of high priority")))
    draw_key_figures(pen, items, SIDE, 100, (A3_WIDE[0] - 2 * SIDE) / len(items), _FIGURE, _LABEL)


def _say_nothing_planned(pen: Pen, figures: Figures) -> float:
    """Says that there is no bar to draw; returns where it ends."""
    if figures.initiatives:
        title = tr("No initiative has a date")
        words = trn(
            "{n} initiative is recorded, without a start and a length.",
            "{n} initiatives are recorded, without a start and a length.",
            len(figures.initiatives),
        )
    else:
        title, words = tr("No initiative is recorded"), tr("The roadmap has nothing to show.")
    pen.box(SIDE, TIMELINE_TOP + 10, A3_WIDE[0] - 2 * SIDE, 90, "F6F6F2", 8)
    pen.line(title, SIDE + 24, TIMELINE_TOP + 34, Style(14, 18, Weight.SEMIBOLD))
    pen.line(words, SIDE + 24, TIMELINE_TOP + 58, _TEXT.but(colour=MUTED))
    return TIMELINE_TOP + 110


def _texts(snapshot: Snapshot, figures: Figures, order: Order) -> list[tuple[str, list[str]]]:
    """The columns at the foot with their lines; one without anything true to say is left out."""
    said = (
        (tr("Why these first"), why_first(figures)),
        (tr("What we ask of the sponsor"), asks(snapshot, figures)),
        (tr("What could change the order"), could_change(figures, order)),
    )
    kept = [(title, sentences) for title, sentences in said if sentences]
    width = _column(len(kept)) - 28
    return [(title, _as_many_as_fit(sentences, width)) for title, sentences in kept]


def _as_many_as_fit(sentences: list[str], width: float) -> list[str]:
    """The lines of the first sentences, whole ones only; a first one that is too long is cut."""
    kept = sentences[:1]
    for sentence in sentences[1:]:
        if len(wrap(" ".join([*kept, sentence]), _TEXT, width)) <= _MOST_LINES:
            kept.append(sentence)
    return wrap_at_most(" ".join(kept), _TEXT, width, _MOST_LINES)


def _column(count: int) -> float:
    return (A3_WIDE[0] - 2 * SIDE) / max(count, 2)


def _draw_texts(pen: Pen, texts: list[tuple[str, list[str]]], top: float) -> None:
    for at, (title, lines) in enumerate(texts):
        x = SIDE + at * _column(len(texts))
        pen.line(title, x, top, _TEXT_TITLE)
        pen.lines(lines, x, top + _TEXT_TITLE.leading, _TEXT, _column(len(texts)) - 28)


def _footer(pen: Pen, timeline: Timeline | None, today: date) -> None:
    top = A3_WIDE[1] - 42
    if timeline:
        pen.line(timeline.note, SIDE, top, _FOOT)
    pen.line(
        tr("Created {date} from the workshop file · page 1 of 1", date=long_date(today)),
        A3_WIDE[0] - SIDE,
        top,
        _FOOT,
        "right",
    )
