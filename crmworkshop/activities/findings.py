"""Findings: the list on each assessment page and their table in the report."""

from crmworkshop.activities.blocks import Column, Table
from crmworkshop.activities.spec import RecordList
from crmworkshop.language import tr
from crmworkshop.method.vocabulary import InitiativeArea
from crmworkshop.models.plan import Finding
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot

_EXAMPLES = {
    InitiativeArea.PROCESS: (
        "Leads wait two days because marketing and sales mean different things by qualified",
        "Quotes are written in four places, so nobody knows which one is valid",
    ),
    InitiativeArea.USER_SATISFACTION: (
        "Field sales cannot log visits without a connection, so visits are missing",
        "New users get one hour of training and no follow-up",
    ),
    InitiativeArea.DATA_QUALITY: (
        "One account in nine exists twice, most of them from web forms",
        "Industry is empty for 40 per cent of customers, so segments miss them",
    ),
    InitiativeArea.VENDOR: (
        "Nobody has met the vendor since signature, and the price clause rises each year",
        "Reports score 40 against 72: we still build them by hand",
    ),
    InitiativeArea.COST: (
        "31 of 140 CRM licences unused for 90 days: about 24,000 a year",
        "Two survey tools; the smaller one ends in March",
    ),
}


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
        examples=_EXAMPLES.get(area, ()),
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
