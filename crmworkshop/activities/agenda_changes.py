"""What can be done to the agenda, each as a change: moved, retimed, people, attendance, remedies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from crmworkshop.activities.agenda import DayPlan, Entry, items_of, time_words
from crmworkshop.activities.agenda_layout import UNTIMED, hours
from crmworkshop.activities.agenda_time import title_of
from crmworkshop.analysis.agenda import shortened, time_of_day
from crmworkshop.language import tr
from crmworkshop.method.guide import DAYS, guide
from crmworkshop.models.agenda import LONGEST, AgendaDay, AgendaItem, agenda_day_id
from crmworkshop.models.changes import Change, Step, added, changed, removed
from crmworkshop.models.people import Attendance, Person
from crmworkshop.models.record import id_from
from crmworkshop.models.snapshot import Snapshot

_CLOSE: Final = 1e-6


# -- the items --------------------------------------------------------------------------------------------


def moved(snapshot: Snapshot, item: AgendaItem, day: int, before: AgendaItem | None) -> Change:
    """Bring an item to a day, before another item of it or to its end."""
    others = [each for each in items_of(snapshot, day) if each.id != item.id]
    at = next((at for at, each in enumerate(others) if before and each.id == before.id), len(others))
    position, steps = _place(others, at)
    if (item.day, item.position) == (day, position):
        return Change("", ())
    label = (
        tr("move {what} to day {n}", what=item.title, n=day)
        if day != item.day
        else tr("move {what} to another time", what=item.title)
    )
    return Change(label, (*steps, changed(item, day=day, position=position)))


def _place(others: Sequence[AgendaItem], at: int) -> tuple[float, list[Step]]:
    """A position before the item at ``at``; the day is numbered anew where two are too close to part."""
    low = others[at - 1].position if at else None
    high = others[at].position if at < len(others) else None
    if low is None or high is None:
        return (0.0 if high is None else high - 1) if low is None else low + 1, []
    if high - low > _CLOSE:
        return (low + high) / 2, []
    first = others[0].position
    steps = [changed(each, position=first + 2 * i) for i, each in enumerate(others)]
    return first + 2 * at - 1, steps


def retimed(item: AgendaItem, minutes: int) -> Change:
    """Plan another length for an item, 1 to 720 minutes."""
    new = min(max(minutes, 1), LONGEST)
    steps = (changed(item, minutes=new),) if new != item.minutes else ()
    return Change(tr("plan {n} min for {what}", n=new, what=item.title), steps)


def renamed(item: AgendaItem, name: str) -> Change:
    """Call an item something else; an activity with an empty name goes by its title."""
    clean = " ".join(name.split())
    own = "" if item.activity and clean == item.with_values(name="").title else clean
    if own == item.name or (not own and not item.activity):
        return Change("", ())
    return Change(tr("rename {what}", what=item.title), (changed(item, name=own),))


def put_in(snapshot: Snapshot, day: int, before: AgendaItem | None, item: AgendaItem) -> Change:
    """A new item on a day, before another one or at its end."""
    others = items_of(snapshot, day)
    at = next((at for at, each in enumerate(others) if before and each.id == before.id), len(others))
    position, steps = _place(others, at)
    new = item.with_values(day=day, position=position)
    return Change(tr("add {what} to day {n}", what=new.title, n=day), (*steps, added(new)))


def activity_item(activity: str) -> AgendaItem:
    """An item for an activity with the time that the method plans."""
    return AgendaItem(activity=activity, minutes=guide(activity).minutes or UNTIMED)


def taken_out(item: AgendaItem) -> Change:
    """An item leaves the agenda; time and attendance stay."""
    return Change(tr("remove {what} from the agenda", what=item.title), (removed(item),))


def rescheduled(snapshot: Snapshot, day: int, starts_at: str, ends_at: str) -> Change:
    """A day begins or ends at another time, as people type times. Raises ValueError for one that cannot be read."""
    texts = [_hour(text) for text in (starts_at, ends_at)]
    found = snapshot.find(AgendaDay, agenda_day_id(day))
    label = tr("day {n} from {start} to {end}", n=day, start=texts[0], end=texts[1])
    if found is None:
        now = tuple(time_words(each) for each in hours(snapshot, day))
        if now == tuple(texts):
            return Change("", ())
        record = AgendaDay(
            id=agenda_day_id(day), position=float(day), day=day, starts_at=texts[0], ends_at=texts[1]
        )
        return Change(label, (added(record),))
    if (found.starts_at, found.ends_at) == tuple(texts):
        return Change("", ())
    return Change(label, (changed(found, starts_at=texts[0], ends_at=texts[1]),))


def _hour(text: str) -> str:
    found = time_of_day(text)
    if found is None:
        raise ValueError(tr("“{text}” is not a time of day such as 09:00.", text=text))
    return f"{found:%H:%M}"


# -- people -----------------------------------------------------------------------------------------------


def needed(item: AgendaItem, person: Person, wanted: bool) -> Change:
    """Say that a person is needed for an item, or not."""
    if (person.id in item.people) is wanted:
        return Change("", ())
    people = (*item.people, person.id) if wanted else tuple(key for key in item.people if key != person.id)
    label = (
        tr("{person} is needed for {what}", person=person.name, what=item.title)
        if wanted
        else tr("{person} is not needed for {what}", person=person.name, what=item.title)
    )
    return Change(label, (changed(item, people=people),))


def attendance_id(person: str, what: str) -> str:
    """The key of one person's attendance at an activity or item."""
    return id_from("attendance", person, what)


def attendance(snapshot: Snapshot, what: str, people: Iterable[Person], present: bool | None) -> Change:
    """People were here for an activity or item, or were not; None: nobody said."""
    steps: list[Step] = []
    names: list[str] = []
    last = max((each.position for each in snapshot.all(Attendance)), default=0.0)
    for person in people:
        key = attendance_id(person.id, what)
        found = snapshot.find(Attendance, key)
        if present is None:
            step = removed(found) if found else None
        elif found is None:
            last += 1
            record = Attendance(id=key, position=last, person=person.id, activity=what, present=present)
            step = added(record)
        else:
            step = changed(found, present=present) if found.present is not present else None
        if step is not None:
            steps.append(step)
            names.append(person.name)
    return Change(_attendance_label(", ".join(names), title_of(snapshot, what), present), tuple(steps))


def _attendance_label(names: str, what: str, present: bool | None) -> str:
    if present is None:
        return tr("no word on {people} at {what}", people=names, what=what)
    if present:
        return tr("here for {what}: {people}", people=names, what=what)
    return tr("away for {what}: {people}", people=names, what=what)


# -- remedies ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Remedy:
    """A way to make a day fit (better): how the button reads, and the change."""

    words: str
    change: Change


def remedies(snapshot: Snapshot, plan: DayPlan) -> tuple[Remedy, ...]:
    """Ways to make a day fit that goes beyond its end; none where it fits."""
    if not plan.over:
        return ()
    return tuple(filter(None, (_shorten(plan), _postpone(snapshot, plan), _skip(plan))))


def _shorten(plan: DayPlan) -> Remedy | None:
    rest = [entry.item for entry in plan.waiting if not entry.item.is_break]
    minutes = shortened([item.minutes for item in rest], plan.over)
    if minutes is None or not rest:
        return None
    steps = tuple(
        changed(item, minutes=new) for item, new in zip(rest, minutes, strict=True) if new != item.minutes
    )
    return Remedy(tr("Shorten the rest evenly"), Change(tr("shorten the rest of day {n}", n=plan.day), steps))


def _postpone(snapshot: Snapshot, plan: DayPlan) -> Remedy | None:
    last = _last(plan.waiting)
    if last is None or plan.day == len(DAYS):
        return None
    morrow = items_of(snapshot, plan.day + 1)
    change = moved(snapshot, last.item, plan.day + 1, morrow[0] if morrow else None)
    return Remedy(tr("Move “{title}” to day {n}", title=last.item.title, n=plan.day + 1), change)


def _last(entries: Sequence[Entry]) -> Entry | None:
    return next((entry for entry in reversed(entries) if not entry.item.is_break), None)


def _skip(plan: DayPlan) -> Remedy | None:
    breaks = [entry.item for entry in plan.waiting if entry.item.is_break]
    if not breaks:
        return None
    shortest = min(breaks, key=lambda item: item.minutes)  # rather a coffee than the lunch
    return Remedy(
        tr("Skip “{title}” ({n} min)", title=shortest.title, n=shortest.minutes),
        Change(tr("skip {what} on day {n}", what=shortest.title, n=plan.day), (removed(shortest),)),
    )
