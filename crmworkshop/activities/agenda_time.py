"""The time really spent: what the timer measured and what was entered by hand, by activity or agenda item."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.analysis.agenda import NOTICE
from crmworkshop.language import tr
from crmworkshop.method.guide import guide
from crmworkshop.models.agenda import AgendaItem, TimeSpan
from crmworkshop.models.changes import Change, Step, added, changed, removed
from crmworkshop.models.record import id_from, new_id
from crmworkshop.models.room import ActivityState, activity_state_id
from crmworkshop.models.snapshot import Snapshot

_ACTIVITIES = frozenset(activity.id for activity in ACTIVITIES)


@dataclass(frozen=True, slots=True)
class Spent:
    """The time spent on one thing up to a moment; ``began`` and ``stopped`` are those of the timer."""

    seconds: float = 0.0
    began: datetime | None = None
    stopped: datetime | None = None
    """None while it runs or if it never ran."""
    running: bool = False
    last_day: date | None = None
    """The day on which it ran last, where it ran."""

    @property
    def minutes(self) -> float:
        return self.seconds / 60


NOTHING = Spent()


def moment(text: str) -> datetime | None:
    """A moment as a span keeps it, always with an offset; None if it cannot be read."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone() if found.tzinfo is None else found


def running(snapshot: Snapshot) -> TimeSpan | None:
    """The span that is not stopped; of several, as after a merge, the one begun last."""
    open_ones = {
        began: span
        for span in snapshot.all(TimeSpan)
        if not span.stopped and (began := moment(span.started)) is not None
    }
    return open_ones[max(open_ones)] if open_ones else None


def spent(snapshot: Snapshot, now: datetime) -> Mapping[str, Spent]:
    """The time spent by activity number or agenda item key, at ``now`` (with an offset). Nothing spent: not there."""
    spans: dict[str, list[TimeSpan]] = defaultdict(list)
    for span in snapshot.all(TimeSpan):
        spans[span.what].append(span)
    typed = {state.activity: state.actual_minutes or 0 for state in snapshot.all(ActivityState)}
    keys = {*spans, *(key for key, minutes in typed.items() if minutes)}
    return {key: _spent(spans[key], typed.get(key, 0), now) for key in keys}


def _spent(spans: list[TimeSpan], typed: int, now: datetime) -> Spent:
    seconds = 60.0 * typed
    known = [
        (began, moment(span.stopped) if span.stopped else None)
        for span in spans
        if (began := moment(span.started)) is not None
    ]
    for began, stopped in known:
        seconds += max(((stopped or now) - began).total_seconds(), 0.0)
    if not known:
        return Spent(seconds)
    runs = any(stopped is None for _began, stopped in known)
    last = max(stopped or now for _began, stopped in known)
    return Spent(seconds, min(began for began, _ in known), None if runs else last, runs, last.date())


def planned_minutes(snapshot: Snapshot, what: str) -> int | None:
    """The minutes planned for an activity or agenda item: those of the agenda, else of the method; None: not timed."""
    items = [item.minutes for item in snapshot.all(AgendaItem) if item.what == what]
    if items:
        return sum(items)
    return guide(what).minutes if what in _ACTIVITIES else None


def title_of(snapshot: Snapshot, what: str) -> str:
    """What an activity or agenda item is called; empty if it is gone."""
    if what in _ACTIVITIES:
        return tr(guide(what).title)
    item = snapshot.find(AgendaItem, what)
    return item.title if item else ""


# -- how it reads ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reading:
    """A timer as it is shown: the words, their tone ("", "medium", "high"), what a screen reader says, and the
    least that can stand for it."""

    words: str
    tone: str
    spoken: str
    short: str


def reading(seconds: float, planned: int | None) -> Reading:
    """The words for a timer: "24:10 of 60:00"; from 80 % of the plan in medium tone, beyond it "over by 3 min"."""
    shown = clock_words(seconds)
    if planned is None:
        return Reading(shown, "", shown, shown)
    over = int(seconds // 60) - planned
    of = tr("{time} of {planned}", time=shown, planned=clock_words(60.0 * planned))
    if seconds >= 60 * planned:
        words = (
            tr("{time} · over by {n} min", time=shown, n=over)
            if over
            else tr("{time} · time is up", time=shown)
        )
        return Reading(words, "high", words, tr("+{n} min", n=over) if over else shown)
    near = seconds >= NOTICE * 60 * planned
    left = planned - int(seconds // 60)
    spoken = tr("{time}, {n} min left", time=of, n=left)
    return Reading(of, "medium" if near else "", spoken, shown)


def clock_words(seconds: float) -> str:
    """Minutes and seconds as on a stopwatch: 24:10; from 600 minutes on hours and minutes: 14 h 05."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}" if minutes < 600 else f"{minutes // 60} h {minutes % 60:02}"


# -- starting, stopping, correcting -----------------------------------------------------------------------


def stamp(now: datetime) -> str:
    """A moment as spans keep it."""
    return now.isoformat(timespec="seconds")


def start(snapshot: Snapshot, what: str, now: datetime) -> Change:
    """The timer runs for ``what`` from now on; whatever ran stops. To be witnessed."""
    last = max((span.position for span in snapshot.all(TimeSpan)), default=0.0)
    key = id_from("span", what, stamp(now))
    known = snapshot.find(TimeSpan, key) is not None  # begun, stopped and begun again within a second
    span = TimeSpan(id=new_id() if known else key, what=what, started=stamp(now), position=last + 1)
    steps = (*_stops(snapshot, now), added(span))
    return Change(tr("start the timer of {what}", what=title_of(snapshot, what)), steps)


def stop(snapshot: Snapshot, now: datetime) -> Change:
    """Whatever runs stops. To be witnessed; without steps if nothing runs."""
    return Change(tr("stop the timer"), tuple(_stops(snapshot, now)))


def _stops(snapshot: Snapshot, now: datetime) -> list[Step]:
    return [changed(span, stopped=stamp(now)) for span in snapshot.all(TimeSpan) if not span.stopped]


def corrected(snapshot: Snapshot, what: str, minutes: int | None) -> Change:
    """The time spent on ``what`` is ``minutes``, whatever was measured (None: not known). Its timer must rest."""
    steps = [removed(span) for span in snapshot.all(TimeSpan) if span.what == what]
    key = activity_state_id(what)
    state = snapshot.find(ActivityState, key)
    if state is None:
        steps.append(added(ActivityState(id=key, activity=what, actual_minutes=minutes)))
    else:
        steps.append(changed(state, actual_minutes=minutes))
    title = title_of(snapshot, what)
    label = (
        tr("forget the time of {what}", what=title)
        if minutes is None
        else tr("{what} took {n} min", what=title, n=minutes)
    )
    return Change(label, tuple(steps))
