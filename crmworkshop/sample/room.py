"""What the sample's facilitator keeps beside the entries: scope, agenda, progress and time, and who was there."""

from datetime import datetime, time, timedelta, timezone
from typing import Final

from crmworkshop.activities.agenda_time import start, stop
from crmworkshop.activities.team import core_team
from crmworkshop.method.guide import guide
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.changes import Change, Step, added, changed, removed
from crmworkshop.models.people import Attendance, Person
from crmworkshop.models.processes import Process
from crmworkshop.models.record import id_from
from crmworkshop.models.room import ActivityState
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample.ballots import opinions
from crmworkshop.sample.script import KEYS, passages, read_row

ZONE: Final = timezone(timedelta(hours=1))
"""The clock on the wall of the room, in January."""
GUESTS: Final = {
    "1.1.1": ("Helen Whitfield", "Thomas Keller", "Ingrid Sørensen", "Jürgen Hoffmeister"),
    "1.2.4": ("Helen Whitfield", "Thomas Keller", "Jürgen Hoffmeister"),
    "2.1.2": ("Jürgen Hoffmeister", "Ingrid Sørensen", "Sophie Laurent"),
    "3.1.2": ("Ingrid Sørensen", "Daniel Okafor"),
    "3.1.5": ("Thomas Keller",),
    "3.2.2": ("Thomas Keller", "Ingrid Sørensen", "Jürgen Hoffmeister"),
}
"""Who came for one activity beside the core team."""
AWAY: Final = {
    "1.4.2": ("Andrea Vogel",),
    "2.3.1": ("Yusuf Haddad", "Claudia Brenner"),
    "3.1.3": ("Claudia Brenner",),
}
"""Who of the core team was missing."""


def narrow_scope(workshop: Workshop) -> None:
    """Take out of scope what the room does not rate, area by area, groups left without a process included."""
    rated = {opinion["code"] for opinion in opinions()}
    kept = rated | {code.rpartition(".")[0] for code in rated} | {code.partition(".")[0] for code in rated}
    processes = workshop.all(Process)
    for area in (process for process in processes if process.level == 1):
        dropped = [
            item for item in processes if item.code.startswith(f"{area.code}.") and item.code not in kept
        ]
        steps = tuple(changed(item, in_scope=False) for item in dropped)
        workshop.do(Change(f"Narrow {area.name} down to what matters here", steps))


def finish(workshop: Workshop, activity: str) -> None:
    """Mark an activity as activities.csv says, and record who was in the room and when the timer ran."""
    row = next(row for row in passages("activities")[1][0].rows if row["activity"] == activity)
    timed = row.get("timed", "")
    values = read_row(ActivityState, {name: cell for name, cell in row.items() if name != "timed"}, {})
    key = KEYS[ActivityState](values)
    state = ActivityState(id=key, position=float(len(workshop.all(ActivityState)) + 1), **values)
    done = f"{str(state.state).lower()}" if state.state else ""
    people = [*(person.name for person in core_team(workshop.snapshot())), *GUESTS.get(activity, ())]
    present = [name for name in people if name not in AWAY.get(activity, ())]
    records = {person.name: person for person in workshop.all(Person)}
    steps = [added(state)]
    for at, name in enumerate(present, len(workshop.all(Attendance)) + 1):
        person = records[name].id
        attendance = Attendance(
            id=id_from("attendance", person, activity), position=float(at), person=person, activity=activity
        )
        steps.append(added(attendance))
    workshop.do(Change(f"Mark {guide(activity).title} {done}", tuple(steps)))
    for span in filter(None, timed.split(", ")):
        _run_timer(workshop, activity, *span.split(" "))


def _run_timer(workshop: Workshop, activity: str, day: str, times: str) -> None:
    """The timer ran on a day ("1") from and to a time ("09:17-10:26")."""
    on = workshop.settings.date_of_day(int(day))
    assert on is not None
    began, stopped = (datetime.combine(on, time.fromisoformat(each), ZONE) for each in times.split("-"))
    workshop.witness(start(workshop.snapshot(), activity, began))
    workshop.witness(stop(workshop.snapshot(), stopped))


def fit_agenda(workshop: Workshop) -> None:
    """Bring the agenda into the order of agenda.csv and say who is needed for which activity."""
    items = {item.id: item for item in workshop.all(AgendaItem)}
    people = {person.name: person.id for person in workshop.all(Person)}
    team = [person.id for person in core_team(workshop.snapshot())]
    _headings, (passage,) = passages("agenda")
    steps: list[Step] = []
    kept: set[str] = set()
    for at, row in enumerate(passage.rows, 1):
        what, day = row["what"], int(row["day"])
        key = id_from("agenda", *((row["day"], what[-1]) if what.startswith("break ") else (what,)))
        guests = [people[name] for name in GUESTS.get(what, ())]
        minutes = int(row["minutes"])
        if key not in items:
            new = AgendaItem(
                id=key, position=float(at), name=what, day=day, minutes=minutes, people=tuple(team)
            )
            steps.append(added(new))
        else:
            needed = () if items[key].is_break else (*team, *guests)
            steps.append(changed(items[key], position=float(at), day=day, minutes=minutes, people=needed))
        kept.add(key)
    steps += [removed(item) for key, item in items.items() if key not in kept]
    workshop.do(Change(passage.label, tuple(steps)))
