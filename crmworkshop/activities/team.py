"""1.1.2 Select the optimisation team, with warnings about its size and who is missing."""

from crmworkshop.activities.blocks import (
    Block,
    Column,
    Table,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.spec import Activity, RecordList
from crmworkshop.language import mark, tr
from crmworkshop.method.vocabulary import TeamRole
from crmworkshop.models.people import Department, Person
from crmworkshop.models.snapshot import Snapshot

CORE_TEAM_MOST = 12
CORE_FUNCTIONS = (mark("Marketing"), mark("Sales"), mark("Customer service"), mark("IT"))


def core_team(snapshot: Snapshot) -> tuple[Person, ...]:
    """The people with a role in the team, the steering committee aside."""
    return tuple(
        person
        for person in snapshot.all(Person)
        if person.team_role is not None and person.team_role is not TeamRole.STEERING_COMMITTEE
    )


def team_warnings(snapshot: Snapshot, _figures: Figures) -> tuple[str, ...]:
    """What is wrong with the core team: over twelve people, or one of four functions missing."""
    team = core_team(snapshot)
    if not team:
        return ()
    found = []
    if len(team) > CORE_TEAM_MOST:
        found.append(
            tr(
                "The core team has {people} people; more than {most} decide slowly.",
                people=len(team),
                most=CORE_TEAM_MOST,
            )
        )
    words = []
    for person in team:
        department = snapshot.find(Department, person.department)
        words.append(
            f"{department.name} {department.function}"
            if department
            else f"{person.job_title} {person.area or ''}"
        )
    text = " | ".join(words).casefold()
    missing = [name for name in CORE_FUNCTIONS if not _speaks_for(name, text, team)]
    if missing and _understood(snapshot):
        found.append(
            tr("Nobody in the core team speaks for {functions}.", functions=", ".join(map(tr, missing)))
        )
    return tuple(found)


def _understood(snapshot: Snapshot) -> bool:
    """Whether the departments are called so that one of the four functions is known among them; or there are none."""
    departments = snapshot.all(Department)
    text = " | ".join(f"{each.name} {each.function}" for each in departments).casefold()
    return not departments or any(_speaks_for(name, text, ()) for name in CORE_FUNCTIONS)


def _speaks_for(function: str, text: str, team: tuple[Person, ...]) -> bool:
    if function == "IT":
        words = text.replace("|", " ").split()
        return any(str(person.area) == "IT" for person in team) or "it" in words
    return (
        function.casefold() in text
        or tr(function).casefold() in text
        or (function == "Customer service" and "service" in text)
    )


def _team_table(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    team = [person for person in snapshot.all(Person) if person.team_role is not None]
    order = list(TeamRole)
    team.sort(key=lambda person: order.index(person.team_role or TeamRole.TEAM_MEMBER))
    return (
        Table(
            tr("The optimisation team"),
            (
                Column(tr("Name"), width=1.3),
                Column(tr("Role"), width=1.2),
                Column(tr("Area"), width=0.7),
                Column(tr("Department")),
                Column(tr("Skills brought"), width=1.8),
            ),
            tuple(
                (
                    person.name,
                    tr(person.team_role or ""),
                    tr(person.area or ""),
                    snapshot.title_of("department", person.department or ""),
                    person.skills,
                )
                for person in team
            ),
            empty=tr("Nobody has a role in the team yet."),
        ),
    )


TEAM = Activity(
    "1.1.2",
    (
        RecordList(
            "Team",
            Person,
            ("name", "team_role", "area", "department", "job_title", "skills"),
            warnings=team_warnings,
        ),
    ),
    lambda snapshot, _figures: (min(len({person.team_role for person in core_team(snapshot)}), 3), 3),
    _team_table,
)
