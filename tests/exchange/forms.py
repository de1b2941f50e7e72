"""Forms for the tests: written from a workshop as the export writes them, edited with another program."""

from pathlib import Path

from crmworkshop.activities.figures import figures
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added
from crmworkshop.models.landscape import Application, Interface
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.ballots.asked import asked_now
from crmworkshop.reports.ballots.sheet import write_ballot
from crmworkshop.reports.inventory import write_inventory

SALES = Department(name="Sales", headcount=30, position=1.0)
SERVICE = Department(name="Service", headcount=12, position=2.0)
HUB = Application(name="Hub", vendor="Acme; Söhne", users=12, position=1.0)
LEDGER = Application(name="Ledger", position=2.0)
LEADS = Process(code="1.1.1", name="Lead scoring", in_scope=True, applications=(HUB.id,), position=1.0)
VISITS = Process(code="1.1.2", name="Visit planning", in_scope=True, position=2.0)
QUOTES = Process(code="1.1.10", name="Quote writing", in_scope=True, position=3.0)


def fill(workshop: Workshop) -> None:
    """Two departments, two applications with an interface, three processes, one decision."""
    satisfied = Rating(
        id=rating_id(LEADS.id, Question.SATISFACTION, SALES.id),
        process=LEADS.id,
        question=Question.SATISFACTION,
        department=SALES.id,
        value=4,
    )
    flow = Interface(source=HUB.id, target=LEDGER.id, data="Orders")
    records = (SALES, SERVICE, HUB, LEDGER, flow, LEADS, VISITS, QUOTES, satisfied)
    workshop.do(Change("Fill", tuple(added(record) for record in records)))


def inventory(workshop: Workshop, path: Path) -> Path:
    """The inventory as it would be exported now."""
    snapshot = workshop.snapshot()
    write_inventory(snapshot, figures(snapshot), path)
    return path


def ballot(workshop: Workshop, path: Path) -> Path:
    """The ballot sheet as it would be exported now."""
    snapshot = workshop.snapshot()
    write_ballot(snapshot, asked_now(snapshot), path)
    return path
