"""What pages say first: what could be saved, when all is earned back, how many answered; reckoned by hand."""

from decimal import Decimal
from pathlib import Path

import pytest

from crmworkshop.activities.blocks import BarChart, Heading, KeyFigures, Paragraph, Table
from crmworkshop.activities.costs import optimisation_blocks
from crmworkshop.activities.figures import figures
from crmworkshop.activities.ratings import demographics
from crmworkshop.activities.returns import returns_blocks
from crmworkshop.activities.roadmap import timeline_blocks
from crmworkshop.method.vocabulary import CostKind, Period
from crmworkshop.models.changes import Change, added
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop.create(tmp_path / "w.crmw", Settings(organisation="Acme", currency="EUR"))


def with_(workshop: Workshop, *records: Record) -> Snapshot:
    workshop.do(Change("Set up", tuple(added(each) for each in records)))
    return workshop.snapshot()


def told(block: object) -> list[tuple[str, str]]:
    assert isinstance(block, KeyFigures)
    return [(item.value, item.label) for item in block.items]


def test_unused_licences_and_what_they_are_worth_come_first_the_dearest_before(workshop: Workshop) -> None:
    """CRM: 100 of 12,000 a year for 100 licences, 80 users: 20 unused, 2,400. Survey: 5 unused, no cost entered."""
    survey = Application(position=1, name="Survey", licences=10, users=5)
    crm = Application(position=2, name="CRM", licences=100, users=80)
    full = Application(position=3, name="Full", licences=7, users=7)
    licences = CostItem(
        application=crm.id,
        kind=CostKind.TECHNOLOGY,
        name="Lizenzen, pro",
        quantity=Decimal(100),
        unit_cost=Decimal(120),
        period=Period.YEAR,
    )
    snapshot = with_(workshop, survey, crm, full, licences)
    blocks = optimisation_blocks(snapshot, figures(snapshot))
    assert told(blocks[0]) == [("2,400 EUR", "could be saved a year"), ("25", "licences nobody uses")]
    assert isinstance(blocks[1], Table)
    assert [(row[0], row[3], row[4]) for row in blocks[1].rows] == [
        ("CRM", 20, Decimal(2400)),
        ("Survey", 5, None),
    ]
    assert any(isinstance(block, BarChart) for block in blocks[2:])


def test_without_costs_the_page_begins_with_how_to_begin(workshop: Workshop) -> None:
    snapshot = workshop.snapshot()
    words, table = optimisation_blocks(snapshot, figures(snapshot))
    assert isinstance(words, Paragraph)
    assert isinstance(table, Table)
    assert "1.3.1" in table.empty
    snapshot = with_(workshop, Application(name="CRM", licences=5, users=5))
    assert isinstance(table := optimisation_blocks(snapshot, figures(snapshot))[1], Table)
    assert table.empty == "No application has more licences than users."


def test_returns_say_when_all_is_earned_back(workshop: Workshop) -> None:
    """12 x (6,000 + 4,000) / (13,000 - 1,000) is 10 months."""
    first = Initiative(position=1, name="A", one_off=Decimal(6000), running=Decimal(1000))
    second = Initiative(position=2, name="B", one_off=Decimal(4000))
    benefit = BenefitLine(initiative=first.id, name="Hours", amount=Decimal(13000))
    snapshot = with_(workshop, first, second, benefit)
    assert told(returns_blocks(snapshot, figures(snapshot))[0])[-1] == (
        "10.0",
        "months until all is earned back",
    )
    more = BenefitLine(initiative=first.id, name="Cost", amount=Decimal(-12000))
    snapshot = with_(workshop, more)
    assert told(returns_blocks(snapshot, figures(snapshot))[0])[-1] == ("never", "earned back")


def test_who_answered_has_its_share_and_total(workshop: Workshop) -> None:
    snapshot = with_(workshop, Department(name="Sales", headcount=30), Department(name="IT", position=1))
    totals, table = demographics(snapshot, figures(snapshot))
    assert told(totals) == [
        ("0", "people answered"),
        ("30", "people in the departments"),
        ("0 %", "share that answered"),
    ]
    assert isinstance(table, Table)
    assert [row[3] for row in table.rows] == [0, None]


def test_an_initiative_without_a_start_is_asked_for_one(workshop: Workshop) -> None:
    (words,) = timeline_blocks(workshop.snapshot(), figures(workshop.snapshot()))
    assert isinstance(words, Paragraph)
    assert words.text == "Write the first initiative to see the roadmap grow."
    snapshot = with_(workshop, Initiative(name="A"))
    (words,) = timeline_blocks(snapshot, figures(snapshot))
    assert isinstance(words, Paragraph)
    assert words.text == "Give an initiative a start to see the roadmap grow."
    assert not isinstance(words, Heading)
