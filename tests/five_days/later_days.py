"""Days 3 to 5 by keyboard and mouse: findings, initiatives, the roadmap, what is open, the signature."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from crmworkshop.method.vocabulary import InitiativeArea, SignOffDecision
from crmworkshop.models.plan import BenefitLine, Finding, Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.room import ActionItem, CheckItem, OpenItem, ReviewMeeting, SignOff
from crmworkshop.models.vendors import DataArea, VendorPractice
from tests.five_days.facilitator import Facilitator

LOST_LEADS = "Leads get lost between web and sales"
FINDINGS = {
    InitiativeArea.PROCESS: LOST_LEADS,
    InitiativeArea.USER_SATISFACTION: "Marketing has given up on the forms",
    InitiativeArea.DATA_QUALITY: "Addresses are wrong one time in five",
    InitiativeArea.VENDOR: "Nobody reviews the contract",
    InitiativeArea.COST: "Twelve licences are not used",
}


def assess(me: Facilitator) -> None:
    """Day 3: a finding in each activity, areas and practices rated by one key."""
    me.go("3.1.1")
    me.tab("Findings")
    me.click(me.table.empty.first)
    me.row(LOST_LEADS, "1.4.1: gap of 3, priority 85")
    me.enter("lead capture")
    (first,) = me.all(Finding)
    assert first.processes == (me.named(Process, "Lead capture").id,)
    me.mark_done()
    me.go("3.1.2")
    _finding(me, InitiativeArea.USER_SATISFACTION)
    me.go("3.1.3")
    me.write("pf34")
    assert [area.rating for area in me.all(DataArea)] == [2, 3, 3, 4]
    _finding(me, InitiativeArea.DATA_QUALITY)
    me.go("3.1.4")
    me.tab("Vendor management")
    me.cell("Strategy", "rating")
    me.write("pfg")
    assert [item.rating for item in me.all(VendorPractice)[:4]] == [2, 3, 4, None]
    _finding(me, InitiativeArea.VENDOR)
    me.go("3.1.5")
    _finding(me, InitiativeArea.COST)
    assert {item.area: item.statement for item in me.all(Finding)} == FINDINGS


def _finding(me: Facilitator, area: InitiativeArea) -> None:
    me.tab("Findings")
    me.click(me.table.empty.first)
    me.row(FINDINGS[area], "Seen on day 2")
    me.mark_done()


def plan(me: Facilitator) -> None:
    """Day 4: initiatives from the findings, scored, dated, one waiting for another, with a benefit."""
    me.go("3.2.1")
    with me.part("An initiative for every finding"):
        me.press(Qt.Key.Key_Return)
    assert [item.name for item in me.all(Initiative)] == list(FINDINGS.values())
    me.cell(LOST_LEADS, "owner")
    me.row("Bo Lind", "5", "3", "4")
    me.press(Qt.Key.Key_Tab)
    me.row("Leads lost below 1 %")
    me.cell(FINDINGS[InitiativeArea.USER_SATISFACTION], "owner")
    me.row("Ada Kern", "3", "3", "3")
    lost, forms = me.all(Initiative)[:2]
    figures = me.opened.workspace.figures.by_initiative
    assert figures[lost.id].score == pytest.approx(100 * (1 + 0.5 + 0.75) / 3)
    assert figures[forms.id].score == pytest.approx(50)
    assert (figures[lost.id].rank, figures[forms.id].rank) == (1, 2)
    me.mark_done()
    me.go("3.2.2")
    me.cell(LOST_LEADS, "start")
    me.row("2027-02-01", "30")
    me.press(Qt.Key.Key_Tab)
    me.row("15", "12000", "2000")
    me.cell(FINDINGS[InitiativeArea.USER_SATISFACTION], "start")
    me.row("1.2.2027", "60", "lost")
    me.undo()
    assert me.all(Initiative)[1].depends_on == ()
    me.redo()
    assert me.all(Initiative)[1].depends_on == (lost.id,)
    me.tab("Benefits")
    me.click(me.table.empty.first)
    me.press(Qt.Key.Key_Home)
    me.row("leads get", "Deals won", "26,000")
    (line,) = me.all(BenefitLine)
    assert (line.initiative, line.amount) == (lost.id, Decimal(26_000))
    figures = me.opened.workspace.figures.by_initiative
    assert figures[lost.id].net_first_year == Decimal(12_000)
    assert figures[lost.id].payback_months == Decimal(6)
    assert figures[forms.id].span.start == date(2027, 3, 3)  # 30 days after 1 February
    me.mark_done()


def close(me: Facilitator) -> None:
    """Day 5: open items, checklist, review meeting, next steps, signatures."""
    me.go("5.1")
    me.press(Qt.Key.Key_Down, times=3)
    me.press(Qt.Key.Key_Space)
    assert [(item.line, item.done) for item in me.all(CheckItem)] == [("findings", True)]
    me.tab("Open items")
    me.click(me.table.empty.first)
    me.row("Rate Finance's satisfaction", "2.2.2", "Bo Lind", "2027-01-29", "in")
    (item,) = me.all(OpenItem)
    assert (item.owner, item.due, str(item.state)) == ("Bo Lind", date(2027, 1, 29), "In progress")
    me.mark_done()
    me.go("5.2")
    me.row("First review", "2027-03-15", "09:30", "45", "ada ", "Look at lost leads")
    (meeting,) = me.all(ReviewMeeting)
    assert (meeting.held_on, meeting.starts_at, meeting.minutes) == (date(2027, 3, 15), "09:30", 45)
    assert len(meeting.people) == 1
    me.tab("Next steps")
    me.cell("Get the licence list", "owner")
    me.row("Γιώργος Νέος", "2027-01-15")
    (action,) = me.all(ActionItem)
    assert (action.owner, action.due) == ("Γιώργος Νέος", date(2027, 1, 15))
    me.tab("Sign-off")
    me.click(me.table.empty.first)
    me.row("Ada Kern", "Sponsor", "approved with", "2027-01-08", "Start with the leads")
    (signed,) = me.all(SignOff)
    assert (signed.decision, signed.signed_on) == (SignOffDecision.APPROVED_WITH_CHANGES, date(2027, 1, 8))
    me.mark_done()
