"""The agenda to print: the five days side by side on one A4 page, wide."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from crmworkshop.activities.agenda import DayPlan, Entry, day_words, days, duration_words, time_words
from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.wording import date_range, long_date
from crmworkshop.language import tr
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.book import A4, check, never, new_canvas, silent, this_day
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import MUTED, Style, elide, wrap_at_most
from crmworkshop.reports.pdf.pen import LINE, Pen

WIDE: Final = (A4[1], A4[0])
SIDE: Final = 34.0
GAP: Final = 12.0
TOP: Final = 96.0
FOOT: Final = 30.0
_FIRST: Final = TOP + 14
_ROOM: Final = WIDE[1] - FOOT - 16 - _FIRST
"""What a day's entries have of the page."""
_TITLE: Final = Style(18, 23, Weight.BOLD)
_ASIDE: Final = Style(9, 12, colour=MUTED)
_DAY: Final = Style(10.5, 14, Weight.SEMIBOLD)
_FOOT: Final = Style(7, 9.5, colour=MUTED)
_MOST_LINES: Final = 2
_SIZES: Final = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""Sizes of type, the largest first: it is for a wall."""


@dataclass(frozen=True, slots=True)
class _Type:
    """How the entries are set, all of them in one size, in points."""

    size: float

    @property
    def text(self) -> Style:
        return Style(self.size, self.size * 1.375)

    @property
    def time(self) -> Style:
        return self.text.but(weight=Weight.SEMIBOLD)

    @property
    def small(self) -> Style:
        return Style(self.size * 0.875, self.size * 1.19, colour=MUTED)

    @property
    def indent(self) -> float:
        """Where titles begin, right of the time."""
        return self.size * 3.5

    @property
    def pad(self) -> float:
        return self.size * 0.44


def write_agenda(
    snapshot: Snapshot,
    path: Path,
    progress: Callable[[float, str], None] = silent,
    cancelled: Callable[[], bool] = never,
    today: date | None = None,
) -> tuple[str, ...]:
    """Write the agenda as it is planned to ``path``, one page; returns the characters that no face has.

    The type is as large as the fullest day allows; what does not fit even in the smallest is counted at the foot of its
    column. Raises Cancelled, or OSError if it cannot be written.
    """
    progress(0.1, tr("Drawing the agenda"))
    check(cancelled)
    canvas = new_canvas(
        path, WIDE, snapshot.settings, tr("CRM workshop agenda"), tr("Agenda of the five days")
    )
    pen = Pen(canvas, WIDE[1])
    plans = days(snapshot, None)
    _head(pen, snapshot)
    width = (WIDE[0] - 2 * SIDE - GAP * (len(plans) - 1)) / len(plans)
    by = _largest(plans, width)
    for at, plan in enumerate(plans):
        _draw_day(pen, plan, SIDE + at * (width + GAP), width, by)
    made = tr("Created {date} from the workshop file · page 1 of 1", date=long_date(today or this_day()))
    pen.line(made, WIDE[0] - SIDE, WIDE[1] - FOOT, _FOOT, "right")
    canvas.showPage()
    progress(0.9, tr("Writing the agenda"))
    check(cancelled)
    canvas.save()
    return tuple(sorted(pen.lost))


def _head(pen: Pen, snapshot: Snapshot) -> None:
    settings = snapshot.settings
    held = date_range(settings.date_of_day(1), settings.date_of_day(5))
    pen.line(elide(settings.organisation, _ASIDE, 500), SIDE, 28, _ASIDE)
    pen.line(tr("CRM workshop agenda"), SIDE, 40, _TITLE)
    if held:
        pen.line(held, WIDE[0] - SIDE, 48, _ASIDE, "right")
    pen.rule(SIDE, 70, WIDE[0] - SIDE, _TITLE.colour, 1.2)


def _largest(plans: Sequence[DayPlan], width: float) -> _Type:
    """The largest type in which all days fit, else the smallest."""
    for size in _SIZES[:-1]:
        by = _Type(size)
        room = _ROOM - 2 * by.small.leading  # what runs over the day's end is said below
        if all(sum(_height(entry, width, by) for entry in plan.entries) <= room for plan in plans):
            return by
    return _Type(_SIZES[-1])


def _draw_day(pen: Pen, plan: DayPlan, x: float, width: float, by: _Type) -> None:
    pen.line(elide(tr("Day {n} · {title}", n=plan.day, title=plan.title), _DAY, width), x, TOP - 18, _DAY)
    hours = f"{time_words(plan.start)}–{time_words(plan.finish)}"
    when = tr("{date} · {span}", date=day_words(plan.date), span=hours) if plan.date else hours
    pen.line(elide(when, _ASIDE, width), x, TOP - 4, _ASIDE)
    top = _FIRST
    heights = [_height(entry, width, by) for entry in plan.entries]
    fitting = _fitting(heights, by)
    for entry, height in zip(plan.entries[:fitting], heights, strict=False):
        _draw_entry(pen, entry, (x, top, width, height), by)
        top += height
    if fitting < len(plan.entries):
        more = tr("and {n} more", n=len(plan.entries) - fitting)
        pen.line(more, x, top + 2, by.small)
    elif plan.over:
        words = tr(
            "{time} after the day's end at {end}", time=duration_words(plan.over), end=time_words(plan.end)
        )
        style = by.small.but(colour=LIGHT[Tone.HIGH].strong)
        pen.lines(wrap_at_most(words, style, width, _MOST_LINES), x, top + 3, style)


def _fitting(heights: Sequence[float], by: _Type) -> int:
    """How many of the entries fit one below the other, with a line for what does not."""
    if sum(heights) <= _ROOM:
        return len(heights)
    taken, count = by.small.leading + 2, 0
    for height in heights:
        taken += height
        if taken > _ROOM:
            break
        count += 1
    return count


def _words(entry: Entry, width: float, by: _Type) -> list[str]:
    style = by.text.but(colour=MUTED) if entry.item.is_break else by.text
    title = " ".join(filter(None, (entry.item.activity, entry.item.title)))
    return wrap_at_most(title, style, width - by.indent - 2 * by.pad, _MOST_LINES)


def _height(entry: Entry, width: float, by: _Type) -> float:
    return len(_words(entry, width, by)) * by.text.leading + by.small.leading + 2 * by.pad


def _draw_entry(pen: Pen, entry: Entry, where: tuple[float, float, float, float], by: _Type) -> None:
    """One entry: time at the left, title, and its length below; breaks stand on a tint."""
    x, top, width, height = where
    if entry.item.is_break:
        pen.box(x, top, width, height, LIGHT[Tone.MUTED].soft)
    ink = MUTED if entry.item.is_break else by.text.colour
    pen.line(time_words(entry.planned[0]), x + by.pad, top + by.pad, by.time.but(colour=ink))
    left = x + by.pad + by.indent
    below = pen.lines(_words(entry, width, by), left, top + by.pad, by.text.but(colour=ink))
    pen.line(duration_words(entry.item.minutes), left, below, by.small)
    pen.rule(x, top + height, x + width, LINE)
