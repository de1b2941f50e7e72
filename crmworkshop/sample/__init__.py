"""The sample workshop: five days at a maker of measuring instruments, for new users, pictures and the manual."""

from datetime import date, timedelta
from pathlib import Path
from typing import Final

from crmworkshop.activities.beginning import begin
from crmworkshop.activities.figures import figures
from crmworkshop.language import ENGLISH, speaking
from crmworkshop.method.scales import Question
from crmworkshop.models.landscape import Application, Capability, CostItem, Interface
from crmworkshop.models.people import Department, Expectation, Person, Settings
from crmworkshop.models.plan import BenefitLine, Finding, Initiative
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.room import (
    ActionItem,
    CheckItem,
    Decision,
    OpenItem,
    ParkingItem,
    ReviewMeeting,
    SignOff,
)
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.vendors import DataArea, Product, VendorPractice, VendorScore
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample.ballots import decide, rate_processes, survey_users
from crmworkshop.sample.evidence import Evidence
from crmworkshop.sample.room import finish, fit_agenda, narrow_scope
from crmworkshop.sample.script import enter

FIRST_DAY: Final = date(2027, 1, 11)
FACILITATOR: Final = "Miriam Adler"
SETTINGS: Final = Settings(
    organisation="Northgate Instruments",
    products="Meridian CRM, Heliodesk",
    sponsor="Claudia Brenner",
    facilitator=FACILITATOR,
    start=FIRST_DAY,
    currency="EUR",
    roadmap_start=date(2027, 2, 1),
)


def make_sample(path: Path) -> None:
    """Write the sample workshop with its whole history, the same content each time: in English, as it is written.

    Raises FileUnusable if ``path`` exists.
    """
    with speaking(ENGLISH), begin(path, SETTINGS, FACILITATOR) as workshop:
        _vision(workshop)
        _current_state(workshop)
        _assessment(workshop)
        _roadmap(workshop)
        _closing(workshop)


def _vision(workshop: Workshop) -> None:
    enter(workshop, Department, "departments")
    enter(workshop, Person, "people")
    enter(workshop, Expectation, "expectations")
    enter(workshop, Person, "team")
    fit_agenda(workshop)
    finish(workshop, "1.1.1")
    enter(workshop, Person, "engagement")
    finish(workshop, "1.1.2")
    enter(workshop, StrategyCard, "cards")
    for activity in ("1.2.1", "1.2.2", "1.2.3"):
        finish(workshop, activity)
    enter(workshop, Objective, "objectives")
    enter(workshop, Goal, "goals")
    finish(workshop, "1.2.4")
    enter(workshop, Application, "applications")
    enter(workshop, Interface, "interfaces")
    enter(workshop, ParkingItem, "parking_1")
    finish(workshop, "1.3.1")
    enter(workshop, Capability, "capabilities")
    finish(workshop, "1.4.1")
    narrow_scope(workshop)
    enter(workshop, Process, "processes")
    finish(workshop, "1.4.2")
    enter(workshop, CostItem, "costs")
    finish(workshop, "1.5.1")
    enter(workshop, Decision, "log_1")
    enter(workshop, ActionItem, "actions_1")


def _current_state(workshop: Workshop) -> None:
    day = FIRST_DAY + timedelta(days=1)
    rate_processes(workshop, day)
    decide(workshop, (Question.IMPORTANCE,), "the importance")
    finish(workshop, "2.1.1")
    enter(workshop, Rating, "decisions")
    decide(workshop, (Question.CURRENT, Question.DESIRED), "current and desired state")
    finish(workshop, "2.1.2")
    finish(workshop, "2.2.1")
    survey_users(workshop, FIRST_DAY - timedelta(days=3), day)
    finish(workshop, "2.2.2")
    enter(workshop, Product, "products")
    enter(workshop, VendorScore, "scores")
    finish(workshop, "2.3.1")
    enter(workshop, VendorScore, "benchmarks")
    finish(workshop, "2.3.2")


def _assessment(workshop: Workshop) -> None:
    enter(workshop, VendorPractice, "practices")
    enter(workshop, DataArea, "areas")
    snapshot = workshop.snapshot()
    enter(workshop, Finding, "findings", Evidence(snapshot, figures(snapshot)).fill)
    for activity in ("3.1.1", "3.1.2", "3.1.3", "3.1.4", "3.1.5"):
        finish(workshop, activity)
    enter(workshop, Decision, "log_2")


def _roadmap(workshop: Workshop) -> None:
    enter(workshop, Initiative, "initiatives")
    enter(workshop, BenefitLine, "benefits")
    finish(workshop, "3.2.1")
    enter(workshop, Initiative, "plan")
    finish(workshop, "3.2.2")
    enter(workshop, ParkingItem, "parking_2")
    enter(workshop, ActionItem, "actions_2")
    enter(workshop, Decision, "log_3")


def _closing(workshop: Workshop) -> None:
    enter(workshop, OpenItem, "open_items")
    enter(workshop, CheckItem, "checks")
    finish(workshop, "5.1")
    enter(workshop, ReviewMeeting, "meetings")
    enter(workshop, SignOff, "signatures")
    finish(workshop, "5.2")
