"""The five days as they are planned and as they go: entries with clock times, what slips, what is said about a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from crmworkshop.activities.agenda_layout import hours
from crmworkshop.activities.agenda_time import NOTHING, Spent, spent
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.analysis.agenda import Course, Span, clock, course
from crmworkshop.language import SHORT_MONTHS, mark, tr, trn
from crmworkshop.method.guide import DAYS, guides
from crmworkshop.method.states import ActivityProgress
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.room import ActivityState, activity_state_id
from crmworkshop.models.snapshot import Snapshot

_WEEKDAYS: Final = (
    mark("Mon"),
    mark("Tue"),
    mark("Wed"),
    mark("Thu"),
    mark("Fri"),
    mark("Sat"),
    mark("Sun"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An agenda item with its times, in minutes since midnight."""

    item: AgendaItem
    planned: Span
    expected: Span
    """As it will be; the planned times where nothing is known or it is over."""
    spent: Spent
    done: bool
    """Its activity is marked done."""

    @property
    def is_activity(self) -> bool:
        return bool(self.item.activity)


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day. ``start`` and ``end`` are the day's hours in minutes since midnight."""

    day: int
    date: date | None
    start: int
    end: int
    entries: tuple[Entry, ...]
    course: Course | None = None
    """How it goes, on the day itself."""

    @property
    def finish(self) -> int:
        """When the last entry ends, as far as is known now."""
        return self.entries[-1].expected[1] if self.entries else self.start

    @property
    def over(self) -> int:
        """Minutes by which it goes beyond the day's end."""
        return max(self.finish - self.end, 0)

    @property
    def late(self) -> tuple[Entry, ...]:
        """Entries that end after the day does."""
        return tuple(entry for entry in self.entries if entry.expected[1] > self.end)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """Entries that have not begun and are not done."""
        begun = self.course.at + 1 if self.course else 0
        return tuple(
            entry
            for entry in self.entries[begun:]
            if not entry.done and not entry.spent.running and (self.course or not entry.spent.seconds)
        )

    @property
    def title(self) -> str:
        """The day's own title."""
        return tr(DAYS[self.day - 1].title)


def days(snapshot: Snapshot, now: datetime | None) -> tuple[DayPlan, ...]:
    """All five days at ``now`` (local, with its offset; None: as planned, without the time spent).

    Activities that are switched off are left out.
    """
    used = spent(snapshot, now) if now else {}
    return tuple(_day(snapshot, day.number, used, now) for day in DAYS)


def items_of(snapshot: Snapshot, day: int) -> tuple[AgendaItem, ...]:
    """The items of a day in order, without activities that are switched off."""
    on = {activity.id for activity in switched_on(snapshot.settings)}
    known = {each.id for each in guides()}
    return tuple(
        item
        for item in snapshot.all(AgendaItem)
        if item.day == day and (item.activity in on or item.activity not in known)
    )


def missing(snapshot: Snapshot) -> tuple[str, ...]:
    """Numbers of activities that are switched on and on no day."""
    there = {item.activity for item in snapshot.all(AgendaItem)}
    return tuple(item.id for item in switched_on(snapshot.settings) if item.id not in there)


def _day(snapshot: Snapshot, day: int, used: Mapping[str, Spent], now: datetime | None) -> DayPlan:
    items = items_of(snapshot, day)
    start, end = hours(snapshot, day)
    minutes = [item.minutes for item in items]
    on = snapshot.settings.date_of_day(day)
    planned = clock(start, minutes)
    entries = [
        Entry(item, times, times, used.get(item.what, NOTHING), _is_done(snapshot, item))
        for item, times in zip(items, planned, strict=True)
    ]
    if now is None or on != now.date():
        return DayPlan(day, on, start, end, tuple(entries))
    at, taken = _in_hand(entries, now)
    at_now = now.hour * 60 + now.minute + now.second / 60
    going = course(start, minutes, at, taken, at_now)
    entries = [
        Entry(entry.item, entry.planned, times, entry.spent, entry.done)
        for entry, times in zip(entries, going.times, strict=True)
    ]
    return DayPlan(day, on, start, end, tuple(entries), going)


def _is_done(snapshot: Snapshot, item: AgendaItem) -> bool:
    state = snapshot.find(ActivityState, activity_state_id(item.what))
    return state is not None and state.state is ActivityProgress.DONE


def _in_hand(entries: list[Entry], now: datetime) -> tuple[int, float]:
    """Which entry it is the turn of, and the minutes it has taken.

    It is the one that the timer runs for; else the last timed today, unless it is done or its time is up: then the
    next that is not done. A break needs no timer: it has gone on since what came before it stopped.
    """
    today = [at for at, each in enumerate(entries) if each.spent.last_day == now.date()]
    runs = next((at for at in today if entries[at].spent.running), None)
    if runs is not None:
        return runs, entries[runs].spent.minutes
    last = max(today, default=-1)
    if last >= 0:
        each = entries[last]
        if not each.done and each.spent.minutes < each.item.minutes:
            return last, each.spent.minutes
    at = last + 1
    while at < len(entries) and entries[at].done:
        at += 1
    if last >= 0 and at < len(entries) and entries[at].item.is_break:
        stopped = entries[last].spent.stopped
        since = (now - stopped).total_seconds() / 60 if stopped else 0.0
        return at, max(since, 0.0)
    return at, 0.0


# -- how it reads -----------------------------------------------------------------------------------------


def time_words(minutes: int) -> str:
    """Minutes since midnight as a time of day: 09:05; past midnight it goes on from 00:00."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def day_words(day: date) -> str:
    """A date without its year: Mon 11 Jan."""
    weekday, month = tr(_WEEKDAYS[day.weekday()]), tr(SHORT_MONTHS[day.month - 1])
    return tr("{weekday} {day} {month}", weekday=weekday, day=day.day, month=month)


def duration_words(minutes: int) -> str:
    """A duration: 45 min, 2 h, 1 h 30 min."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return tr("{n} min", n=rest)
    return tr("{h} h {n} min", h=whole, n=rest) if rest else tr("{h} h", h=whole)


def behind_words(minutes: int) -> str:
    """How the day stands: "12 min behind", "5 min ahead", "on time"."""
    if minutes == 0:
        return tr("on time")
    if minutes > 0:
        return tr("{time} behind", time=duration_words(minutes))
    return tr("{time} ahead", time=duration_words(-minutes))


def fit_words(plan: DayPlan) -> str:
    """What is said where a day does not fit: by how much, and what falls beyond its end; else empty."""
    if not plan.over:
        return ""
    ends = time_words(plan.end)
    beyond = tr(
        "The day goes on until {finish}, {time} after its end at {end}.",
        finish=time_words(plan.finish),
        time=duration_words(plan.over),
        end=ends,
    )
    late = [entry for entry in plan.late if not entry.item.is_break]
    whole = [entry.item.title for entry in late if entry.expected[0] >= plan.end]
    if not whole:
        return beyond
    named = tr("“{title}” falls beyond it.", title=whole[0])
    if len(whole) > 1:
        more = len(whole) - 1
        named = trn(
            "“{title}” and {n} more fall beyond it.",
            "“{title}” and {n} more fall beyond it.",
            more,
            title=whole[0],
        )
    return f"{beyond} {named}"


def number_and_title(item: AgendaItem) -> str:
    """An activity with its number, else the title."""
    return f"{item.activity}  {item.title}" if item.activity else item.title
