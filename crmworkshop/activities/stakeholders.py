"""1.1.1 Identify stakeholders: the table, the grid, the steering committee, reporting expectations."""

from crmworkshop.activities.blocks import (
    Block,
    BubbleChart,
    Cell,
    Column,
    Form,
    Mark,
    Paragraph,
    Point,
    Table,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.spec import Activity, Analysis, Computed, RecordList
from crmworkshop.activities.subject import Figure
from crmworkshop.language import tr
from crmworkshop.method.scales import DEGREE
from crmworkshop.models.people import Expectation, Person
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot

QUADRANT_TONES = {
    "Manage closely": Tone.AREA_1,
    "Keep satisfied": Tone.AREA_2,
    "Keep informed": Tone.AREA_3,
    "Monitor": Tone.AREA_5,
}


def _quadrant(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    quadrant = figures.by_person[record.id].quadrant
    return Mark(tr(quadrant), QUADRANT_TONES[quadrant]) if quadrant else None


def _engagement_gap(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_person[record.id].engagement_gap


def stakeholder_grid(snapshot: Snapshot, figures: Figures) -> BubbleChart:
    """Influence over interest, a dot per person, who is to be managed closely first."""
    order = list(QUADRANT_TONES)
    points = []
    for item in sorted(
        (item for item in figures.stakeholders if item.quadrant is not None),
        key=lambda item: order.index(item.quadrant or ""),
    ):
        person = item.person
        if person.influence is None or person.interest is None or item.quadrant is None:
            continue
        points.append(
            Point(
                person.name,
                float(person.interest),
                float(person.influence),
                0.12,
                QUADRANT_TONES[item.quadrant],
                person.id,
                f"{tr(item.quadrant)}, {snapshot.title_of('department', person.department or '') or person.job_title}",
            )
        )
    words = tuple((float(level.number), tr(level.word)) for level in reversed(DEGREE.levels))
    return BubbleChart(
        tr("Influence and interest"),
        tr("Interest"),
        tr("Influence"),
        (0.5, 5.5),
        (0.5, 5.5),
        tuple(points),
        split=(2.5, 2.5),
        quadrants=(tr("Keep satisfied"), tr("Manage closely"), tr("Monitor"), tr("Keep informed")),
        x_words=words,
        y_words=words,
    )


def stakeholder_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    rated = [item for item in figures.stakeholders if item.quadrant is not None]
    if not rated:
        return (
            Paragraph(tr("Rate influence and interest of at least one person to see the grid."), Tone.MUTED),
        )
    return (stakeholder_grid(snapshot, figures), _approach_table(snapshot, figures))


def _approach_table(snapshot: Snapshot, figures: Figures) -> Table:
    order = list(QUADRANT_TONES)
    rated = sorted(
        (item for item in figures.stakeholders if item.quadrant is not None),
        key=lambda item: (order.index(item.quadrant or ""), -(item.person.influence or 0), item.person.name),
    )
    return Table(
        tr("How we work with them"),
        (
            Column(tr("Name"), width=1.4),
            Column(tr("Job title"), width=1.6),
            Column(tr("Department"), width=1.2),
            Column(tr("Today"), private=True),
            Column(tr("Wanted"), private=True),
            Column(tr("Approach"), width=3, private=True),
        ),
        tuple(
            (
                item.person.name,
                item.person.job_title,
                snapshot.title_of("department", item.person.department or ""),
                tr(item.person.engagement or ""),
                tr(item.person.engagement_desired or ""),
                item.person.approach or (tr(item.quadrant.approach) if item.quadrant else ""),
            )
            for item in rated
        ),
        keys=tuple(item.person.id for item in rated),
        groups=tuple(tr(item.quadrant or "") for item in rated),
    )


def _committee_table(snapshot: Snapshot) -> Table:
    members = [person for person in snapshot.all(Person) if person.committee]
    return Table(
        tr("Steering committee"),
        (
            Column(tr("Name"), width=1.4),
            Column(tr("Job title"), width=1.4),
            Column(tr("Department")),
            Column(tr("Confirmed"), width=0.7),
        ),
        tuple(
            (
                p.name,
                p.job_title,
                snapshot.title_of("department", p.department or ""),
                tr("Yes") if p.willing else tr("Open"),
            )
            for p in members
        ),
        empty=tr("No steering committee named yet."),
    )


def _expectation_table(snapshot: Snapshot) -> Table:
    return Table(
        tr("Who wants to hear what"),
        (
            Column(tr("Audience")),
            Column(tr("What they want to know"), width=2),
            Column(tr("Format")),
            Column(tr("When")),
        ),
        tuple((item.audience, item.what, item.format, item.rhythm) for item in snapshot.all(Expectation)),
        empty=tr("No reporting expectations recorded."),
    )


def _stakeholder_results(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    return (*stakeholder_blocks(snapshot, figures), _committee_table(snapshot), _expectation_table(snapshot))


def _stakeholders_done(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    people = snapshot.all(Person)
    return sum(1 for item in figures.stakeholders if item.quadrant is not None), max(len(people), 1)


STAKEHOLDERS = Activity(
    "1.1.1",
    (
        RecordList(
            "Stakeholders",
            Person,
            (
                "name",
                "job_title",
                "department",
                "influence",
                "interest",
                "engagement",
                "engagement_desired",
                "approach",
            ),
            computed=(
                Computed("Quadrant", Form.MARK, _quadrant, Figure.QUADRANT),
                Computed("Engagement gap", Form.SIGNED, _engagement_gap, Figure.ENGAGEMENT_GAP),
            ),
        ),
        Analysis("Influence and interest", stakeholder_blocks),
        RecordList(
            "Steering committee",
            Person,
            ("name", "job_title", "department", "committee", "willing", "email"),
            empty="Name the people, then tick the few who decide between the meetings and have agreed to do so.",
            examples=(
                "Sponsor: ticked, confirmed; releases money and people",
                "Head of service: ticked, still to be asked before Friday",
                "Head of IT: ticked, confirmed; decides on systems and security",
            ),
        ),
        RecordList(
            "Reporting",
            Expectation,
            ("audience", "what", "format", "rhythm"),
            empty="Write down who wants to hear what, in which form and how often, so that nobody asks for it later.",
            examples=(
                "Board: what it costs and what it brings, one page, every quarter",
                "Steering committee: progress and open decisions, 30 minutes, every month",
                "Users: what changes for them and when, short message, before each release",
            ),
        ),
    ),
    _stakeholders_done,
    _stakeholder_results,
)
