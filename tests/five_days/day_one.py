"""Day 1 by keyboard and mouse: who, why, with what, which processes, at what cost."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt

from crmworkshop.method.vocabulary import Box, Engagement, PainCause
from crmworkshop.models.landscape import Application, Capability, CostItem, Interface
from crmworkshop.models.people import Department, Expectation, Person
from crmworkshop.models.processes import Process
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from tests.five_days.facilitator import CTRL, Facilitator

ORGANISATION = "Northgate Pumps"
IN_SCOPE = ("1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "2.3.1", "2.3.2", "2.3.3", "2.3.4", "2.3.5")


def new_workshop(me: Facilitator, path: Path) -> None:
    """From the start page through the form to the first activity."""
    me.press(Qt.Key.Key_N, CTRL)
    me.write(ORGANISATION)
    me.press(Qt.Key.Key_Tab)
    me.write("Kern CRM")
    me.press(Qt.Key.Key_Tab)
    page = me.shell._new_page
    assert page is not None
    me.write("2027-01-11")
    me.click(page.file)
    me.press(Qt.Key.Key_A, CTRL)
    me.write(str(path))
    with me.qtbot.waitSignal(me.shell.ready, timeout=30_000):
        me.press(Qt.Key.Key_Return)
    assert me.opened.current == "1.1.1"
    settings = me.opened.workspace.snapshot.settings
    assert (settings.organisation, settings.products, settings.start) == (
        ORGANISATION,
        "Kern CRM",
        date(2027, 1, 11),
    )


def run(me: Facilitator) -> None:
    """All activities of the day, each marked done."""
    stakeholders(me)
    team(me)
    boards(me)
    goals(me)
    landscape(me)
    capabilities(me)
    processes(me)
    costs(me)


def stakeholders(me: Facilitator) -> None:
    """Three people with ratings by letters; departments come into being in their cells."""
    # name, job title, department, influence, interest, engagement today and wanted, approach; two figures
    me.row("Ada Kern", "Head of sales", "Sales", "very high", "h", "n", "lea", "Weekly call", computed=2)
    me.row("Bo Lind", "Campaign lead", "Marketing", "m", "h", "s", "s", "", computed=2)
    me.row("Γιώργος Νέος", "IT lead", "IT", "h", "l", "r", "n", "", computed=2)
    ada, bo, george = me.all(Person)
    names = {item.id: item.name for item in me.all(Department)}
    assert list(names.values()) == ["Sales", "Marketing", "IT"]
    assert (ada.influence, ada.interest, names[ada.department or ""]) == (5, 4, "Sales")
    assert (ada.engagement, ada.engagement_desired) == (Engagement.NEUTRAL, Engagement.LEADING)
    assert ada.approach == "Weekly call"
    assert (bo.influence, bo.interest, bo.engagement) == (3, 4, Engagement.SUPPORTIVE)
    assert (george.name, george.influence, george.interest) == ("Γιώργος Νέος", 4, 2)
    me.undo()
    assert me.all(Person)[2].engagement_desired is None
    me.redo()
    assert me.all(Person)[2].engagement_desired is Engagement.NEUTRAL
    me.tab("Steering committee")
    me.cell("Ada Kern", "committee")
    me.press(Qt.Key.Key_Space)
    me.press(Qt.Key.Key_Tab)
    me.press(Qt.Key.Key_Space)
    assert (me.all(Person)[0].committee, me.all(Person)[0].willing) == (True, True)
    me.tab("Reporting")
    me.click(me.table.empty.first)
    me.row("Board", "Progress of the roadmap", "One page", "Monthly")
    (expected,) = me.all(Expectation)
    assert (expected.audience, expected.rhythm) == ("Board", "Monthly")
    quick_lines(me)
    me.mark_done()


def quick_lines(me: Facilitator) -> None:
    """The parking lot, a decision and an action from the guide at the right, by keyboard alone."""
    panel = me.opened.side.guide
    me.press(Qt.Key.Key_F6)
    me.tab_to(panel.notes)
    me.write("Ask the works council")
    for text in ("Who owns duplicates?", "One way in for leads", "Get the licence list"):
        me.press(Qt.Key.Key_Tab)
        me.enter(text)
    assert [item.text for item in me.all(ParkingItem)] == ["Who owns duplicates?"]
    assert [item.text for item in me.all(Decision)] == ["One way in for leads"]
    (action,) = me.all(ActionItem)
    assert (action.text, action.activity) == ("Get the licence list", "1.1.1")


def team(me: Facilitator) -> None:
    """Roles, areas and skills of the same people."""
    me.go("1.1.2")
    me.cell("Ada Kern", "team_role")
    for role, area, skills in (
        ("sp", "b", "Knows every key account"),
        ("bus", "b", ""),
        ("ini", "IT", "SQL"),
    ):
        me.row(role, area)
        me.press(Qt.Key.Key_Tab, times=2)
        me.row(skills)
        me.press(Qt.Key.Key_Tab)
    ada, bo, george = me.all(Person)
    assert [str(person.team_role) for person in (ada, bo, george)] == [
        "Sponsor",
        "Business lead",
        "Initiative manager",
    ]
    assert (ada.skills, george.skills, str(george.area)) == ("Knows every key account", "SQL", "IT")
    me.mark_done()


def boards(me: Facilitator) -> None:
    """Cards on the three boards: written, voted for, moved by key and by mouse."""
    me.go("1.2.1")
    me.enter("Buyers expect answers within a day")
    me.enter("Rivals sell online")
    me.press(Qt.Key.Key_Up)
    me.write("++")
    me.press(Qt.Key.Key_Right, CTRL)
    first = me.named(StrategyCard, "Buyers expect answers within a day")
    second = me.named(StrategyCard, "Rivals sell online")
    assert (first.box, first.votes) == (Box.EXTERNAL_CONSIDERATIONS, 0)
    assert (second.box, second.votes) == (Box.ORGANISATIONAL_DRIVERS, 2)
    target = me.board.columns[2]
    me.drag(me.board.cards[first.id], target.mapToGlobal(target.rect().center()))
    assert me.named(StrategyCard, first.text).box is Box.TECHNOLOGY_CONSIDERATIONS
    me.undo()
    assert me.named(StrategyCard, first.text).box is Box.EXTERNAL_CONSIDERATIONS
    me.mark_done()
    me.go("1.2.2")
    me.enter("Leads are typed twice #data")
    me.press(Qt.Key.Key_Up)
    me.write("c")
    me.choose("Data")
    card = me.named(StrategyCard, "Leads are typed twice")
    assert (card.cause, card.tags) == (PainCause.DATA, ("data",))
    chip = me.board.columns[3].chips[0]
    me.click(chip)
    me.enter("no sponsor time")
    assert me.named(StrategyCard, "Management support: no sponsor time").box is Box.BARRIERS_TO_SUCCESS
    me.mark_done()
    me.go("1.2.3")
    me.enter("Quotes leave in an hour")
    me.mark_done()


def goals(me: Facilitator) -> None:
    """Three objectives, two goals, dots."""
    me.go("1.2.4")
    for name in ("Win more of what we quote", "Answer faster", "Keep the customers we have"):
        me.enter(name)
    assert me.all(Objective)[0].name == "Win more of what we quote"
    assert len(me.all(Objective)) == 3
    me.tab("CRM goals")
    me.click(me.table.empty.first)
    me.row("One list of leads", "ans", "Web forms", "No lead lost", "Leads lost", "9 %", "1 %", "7")
    me.row("Quotes from templates", "win", "Quoting", "Faster quotes", "Hours a quote", "6", "1", "4")
    one, two = me.all(Goal)
    assert (one.votes, one.objective) == (7, me.named(Objective, "Answer faster").id)
    assert (two.target, two.votes) == ("1", 4)
    me.mark_done()


def landscape(me: Facilitator) -> None:
    """Applications and what passes between them."""
    me.go("1.3.1")
    # name, vendor, category, owner, users, licences, system of record, hosting, decision, criticality, what it does
    me.row("Kern CRM", "Kern AG", "crm", "Sales", "38", "50", "Customers", "ven", "inv", "5", "Sells")
    me.row("Ledger", "Numera", "erp", "Finance", "20", "20", "Invoices", "on p", "tol", "5", "Bills")
    me.row("Post Robot", "Mailo", "mark", "Marketing", "6", "6", "", "ven", "mig", "2", "Sends")
    crm, ledger, robot = me.all(Application)
    assert (crm.users, crm.licences, crm.criticality, crm.description) == (38, 50, 5, "Sells")
    assert (str(ledger.category), str(robot.decision)) == ("ERP/finance/billing", "Migrate")
    assert me.named(Department, "Finance").id == ledger.owner
    me.tab("Interfaces")
    me.click(me.table.empty.first)
    me.press(Qt.Key.Key_Home)
    me.row("kern", "led", "one", "Orders", "api", "Hourly", "fra", "")
    me.row("post", "kern", "both", "Replies", "file", "Daily", "br", "")
    one, two = me.all(Interface)
    assert (one.source, one.target, str(one.method), str(one.health)) == (crm.id, ledger.id, "API", "Fragile")
    assert (two.source, str(two.direction), two.data) == (robot.id, "Both ways", "Replies")
    me.mark_done()


def capabilities(me: Facilitator) -> None:
    """The reference areas by one key, applications ticked behind one of them."""
    me.go("1.4.1")
    me.press(Qt.Key.Key_Return)
    assert len(me.all(Capability)) > 30
    me.cell("Quotes and contracts", "applications")
    me.write("ker ")
    me.enter("led")
    linked = me.named(Capability, "Quotes and contracts").applications
    assert [item.name for item in me.all(Application) if item.id in linked] == ["Kern CRM", "Ledger"]
    me.mark_done()


def processes(me: Facilitator) -> None:
    """Out with all of the reference, in with two groups and a process of our own, all by keyboard."""
    me.go("1.4.2")
    me.press(Qt.Key.Key_Right, times=2)
    me.press(Qt.Key.Key_A, CTRL)
    me.press(Qt.Key.Key_Space)
    assert not any(process.in_scope for process in me.all(Process))
    for group in ("Lead generation and nurturing", "Quotes and contracts"):
        me.press(Qt.Key.Key_F, CTRL)
        me.enter(group)
        me.cell(group, "in_scope")
        me.press(Qt.Key.Key_Space)
    me.press(Qt.Key.Key_F, CTRL)
    me.press(Qt.Key.Key_Escape)
    figures = me.opened.workspace.figures
    assert tuple(item.code for item in figures.considered) == IN_SCOPE
    me.mark_done()


def costs(me: Facilitator) -> None:
    """Licences, people and a one-off."""
    me.go("1.5.1")
    me.click(me.table.empty.first)
    me.press(Qt.Key.Key_Home)
    me.row("kern", "tech", "Licences", "50", "600", "year", computed=1)
    me.row("kern", "peo", "Support", "2", "1,500", "mon", computed=1)
    me.row("post", "oth", "Clean-up of lists", "1", "9000", "one", computed=1)
    assert len(me.all(CostItem)) == 3
    found = me.opened.workspace.figures.costs
    assert (found.yearly, found.one_off) == (Decimal(66_000), Decimal(9_000))
    me.mark_done()
