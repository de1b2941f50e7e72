"""Findings: the list on each assessment page and their table in the report."""

from crmworkshop.activities.blocks import Column, Table
from crmworkshop.activities.spec import RecordList
from crmworkshop.language import tr
from crmworkshop.method.vocabulary import InitiativeArea
from crmworkshop.models.plan import Finding
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot


def findings_list(area: InitiativeArea) -> RecordList:
    """The tab on which findings of one area are written down."""

    def belongs(record: Record) -> bool:
        return isinstance(record, Finding) and record.area is area

    linked = "applications" if area in (InitiativeArea.VENDOR, InitiativeArea.COST) else "processes"
    return RecordList(
        "Findings",
        Finding,
        ("statement", "evidence", linked),
        belongs,
        {"area": area},
        empty="Write down what the room concludes, one sentence each, with the figures it rests on.",
    )


def findings_table(snapshot: Snapshot, area: InitiativeArea) -> Table:
    """The findings of one area with what they rest on."""
    found = [finding for finding in snapshot.all(Finding) if finding.area is area]
    return Table(
        tr("Findings"),
        (Column(tr("Finding"), width=3), Column(tr("Evidence"), width=2)),
        tuple((finding.statement, finding.evidence) for finding in found),
        empty=tr("No findings written down yet."),
        keys=tuple(finding.id for finding in found),
    )


def count_of(snapshot: Snapshot, area: InitiativeArea) -> int:
    """How many findings an area has."""
    return sum(1 for finding in snapshot.all(Finding) if finding.area is area)
