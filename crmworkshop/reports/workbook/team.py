"""Tab 1: who is in the optimisation team and the steering committee."""

from typing import Final

from crmworkshop.language import tr
from crmworkshop.method.vocabulary import TeamArea, TeamRole
from crmworkshop.models.people import Person
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.workbook.book import Book
from crmworkshop.reports.workbook.columns import Column, Look, id_column, place

TEAM_TAB: Final = "1. Optimization Team"
_COLUMNS: Final = (
    Column("Name", 28, Look.WRAP, reads="person.name"),
    Column("Job title", 28, Look.WRAP, reads="person.job_title"),
    Column("Department", 22, Look.WRAP, reads="person.department"),
    Column("Team role", 20, choices=tuple(TeamRole), reads="person.team_role"),
    Column("Area", 12, choices=tuple(TeamArea), reads="person.area"),
    Column("Skills brought", 42, Look.WRAP, reads="person.skills"),
    Column("Steering committee", 12, choices=("Yes", "No"), reads="person.committee"),
    Column("Willingness confirmed", 12, choices=("Yes", "No"), reads="person.willing"),
    id_column("team"),
)


def team_tab(book: Book, snapshot: Snapshot) -> None:
    """Tab 1: a row per member, by role; the e-mail addresses stay in the workshop file."""
    sheet = book.add(TEAM_TAB, tr("Who does the work, who decides, and what each of them brings."))
    roles = list(TeamRole)
    people = [person for person in snapshot.all(Person) if person.team_role or person.committee]
    people.sort(key=lambda person: roles.index(person.team_role) if person.team_role else len(roles))
    where = place(TEAM_TAB, 3, _COLUMNS, len(people))
    rows = (
        (
            person.name,
            person.job_title,
            snapshot.title_of("department", person.department) if person.department else "",
            person.team_role.value if person.team_role else "",
            person.area.value if person.area else "",
            person.skills,
            "Yes" if person.committee else "No",
            "Yes" if person.willing else "No",
            person.id,
        )
        for person in people
    )
    sheet.table("team_table", where, _COLUMNS, rows)
    sheet.finish(where.first - 1, 1, where.last, where.right)
