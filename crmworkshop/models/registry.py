"""All record types, in the order in which they can be stored without dangling references."""

from collections.abc import Mapping
from typing import Final

from crmworkshop.models.agenda import AgendaDay, AgendaItem, TimeSpan
from crmworkshop.models.landscape import Application, Capability, CostItem, Interface
from crmworkshop.models.people import Attendance, Department, Expectation, Person, Settings
from crmworkshop.models.plan import BenefitLine, Finding, Initiative
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.record import Record
from crmworkshop.models.room import (
    ActionItem,
    ActivityState,
    CheckItem,
    Decision,
    OpenItem,
    ParkingItem,
    ReviewMeeting,
    SignOff,
)
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.vendors import DataArea, Product, VendorPractice, VendorScore

RECORD_TYPES: Final[tuple[type[Record], ...]] = (
    Settings,
    Department,
    Person,
    Expectation,
    Attendance,
    StrategyCard,
    Objective,
    Goal,
    Application,
    Interface,
    Capability,
    CostItem,
    Process,
    Rating,
    Round,
    Product,
    VendorScore,
    VendorPractice,
    DataArea,
    Finding,
    Initiative,
    BenefitLine,
    ActivityState,
    AgendaDay,
    AgendaItem,
    TimeSpan,
    ParkingItem,
    Decision,
    ActionItem,
    OpenItem,
    CheckItem,
    ReviewMeeting,
    SignOff,
)
BY_TABLE: Final[Mapping[str, type[Record]]] = {kind.table: kind for kind in RECORD_TYPES}
