"""What the sample's facilitator keeps beside the entries: scope, progress of each activity, and who was there."""

from typing import Final

from crmworkshop.activities.team import core_team
from crmworkshop.method.guide import guide
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Attendance, Person
from crmworkshop.models.processes import Process
from crmworkshop.models.record import id_from
from crmworkshop.models.room import ActivityState
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample.ballots import opinions
from crmworkshop.sample.script import KEYS, passages, read_row

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
    """Mark an activity as activities.csv says, and record who was in the room."""
    row = next(row for row in passages("activities")[1][0].rows if row["activity"] == activity)
    values = read_row(ActivityState, row, {})
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
