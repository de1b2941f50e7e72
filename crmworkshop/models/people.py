"""Who takes part: the workshop's own settings, departments, people, what they expect to be told, and attendance."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import ClassVar

from crmworkshop.method.scales import DEGREE
from crmworkshop.method.vocabulary import Engagement, TeamArea, TeamRole
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record, id_from

SETTINGS_ID = id_from("settings")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Record):
    """The one row about the workshop itself, with the weights and thresholds of the arithmetic."""

    table: ClassVar[str] = "settings"
    singular: ClassVar[str] = "Workshop"
    plural: ClassVar[str] = "Workshop"
    title_field: ClassVar[str] = "organisation"

    organisation: str = f.text("Organisation", required=True)
    products: str = f.text("CRM products")
    sponsor: str = f.text("Sponsor")
    facilitator: str = f.text("Facilitator")
    start: date | None = f.date_field("First day")
    day_2: date | None = f.date_field("Second day")
    day_3: date | None = f.date_field("Third day")
    day_4: date | None = f.date_field("Fourth day")
    day_5: date | None = f.date_field("Fifth day")
    currency: str = f.text("Currency", default="EUR", help="Three-letter ISO 4217 code, such as EUR or USD")
    weight_need: Decimal = f.decimal_field("Weight of the gap", default=Decimal("0.5"), high="1")
    weight_dissatisfaction: Decimal = f.decimal_field(
        "Weight of dissatisfaction", default=Decimal("0.3"), high="1"
    )
    weight_data: Decimal = f.decimal_field("Weight of data quality", default=Decimal("0.2"), high="1")
    high_from: Decimal = f.decimal_field("High priority from", default=Decimal(50), high="100")
    medium_from: Decimal = f.decimal_field("Medium priority from", default=Decimal(25), high="100")
    talk_below: Decimal = f.decimal_field("Talk about it below agreement", default=Decimal("0.6"), high="1")
    weigh_by_headcount: bool = f.boolean("Weigh satisfaction by headcount")
    minimum_group: int = f.integer("Smallest group shown in anonymous rounds", default=5, low=1)
    flag_margin: Decimal = f.decimal_field(
        "Vendor flag margin", default=Decimal(5), high="100", unit="points"
    )
    weight_criticality: Decimal = f.decimal_field("Weight of criticality", default=Decimal(1))
    weight_ease: Decimal = f.decimal_field("Weight of ease", default=Decimal(1))
    weight_impact: Decimal = f.decimal_field("Weight of impact", default=Decimal(1))
    discount_rate: Decimal = f.decimal_field("Discount rate", default=Decimal(8), high="100", unit="%")
    horizon_years: int = f.integer("Years in the net present value", default=3, low=1, high=20)
    roadmap_start: date | None = f.date_field("Roadmap starts", help="Now, Next and Later count from here")
    switched_off: tuple[str, ...] = f.tags("Switched-off activities")
    baseline: str = f.text("Baseline workshop", help="The earlier workshop this one is compared with")
    language: str = f.text("Language of the deliverables")

    def date_of_day(self, day: int) -> date | None:
        """The date of workshop day 1 to 5: as entered, else the working days from the first day on."""
        entered = (self.start, self.day_2, self.day_3, self.day_4, self.day_5)[day - 1]
        if entered is not None or self.start is None:
            return entered
        found = self.start
        for _ in range(day - 1):
            found += timedelta(days=3 if found.weekday() == 4 else 1)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Department(Record):
    table: ClassVar[str] = "department"
    singular: ClassVar[str] = "Department"
    plural: ClassVar[str] = "Departments"

    name: str = f.text("Department", required=True, aliases=("name", "team", "unit"))
    headcount: int | None = f.integer("Headcount", aliases=("people", "employees", "size"))
    function: str = f.text("Function", help="What the department does for customers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    table: ClassVar[str] = "person"
    singular: ClassVar[str] = "Person"
    plural: ClassVar[str] = "People"

    name: str = f.text("Name", required=True, aliases=("person", "stakeholder", "full name"))
    job_title: str = f.text("Job title", aliases=("title", "position", "job"))
    department: str | None = f.ref("Department", "department")
    email: str = f.text("E-mail", private=True, aliases=("email", "mail"))
    influence: int | None = f.scale_field(
        "Influence", DEGREE, help="How much the person can move or stop the CRM"
    )
    interest: int | None = f.scale_field(
        "Interest", DEGREE, help="How much the outcome matters to the person"
    )
    engagement: Engagement | None = f.choice(
        "Engagement today", Engagement, private=True, aliases=("current engagement",)
    )
    engagement_desired: Engagement | None = f.choice(
        "Engagement wanted", Engagement, private=True, aliases=("desired engagement",)
    )
    approach: str = f.long_text("Engagement approach", private=True, aliases=("approach",))
    committee: bool = f.boolean("Steering committee", aliases=("committee",))
    willing: bool = f.boolean("Willingness confirmed", aliases=("willing", "confirmed"))
    team_role: TeamRole | None = f.choice("Team role", TeamRole, aliases=("role",))
    area: TeamArea | None = f.choice("Area", TeamArea)
    skills: str = f.text("Skills brought", aliases=("skills",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation(Record):
    """A reporting expectation: who wants to hear what, how and when."""

    table: ClassVar[str] = "expectation"
    singular: ClassVar[str] = "Reporting expectation"
    plural: ClassVar[str] = "Reporting expectations"
    title_field: ClassVar[str] = "audience"

    audience: str = f.text("Audience", required=True)
    what: str = f.text("What they want to know", aliases=("what",))
    format: str = f.text("Format")
    rhythm: str = f.text("Date or rhythm", aliases=("date", "rhythm", "when"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """One person was (or will be) in the room for one activity; ``id`` comes from both."""

    table: ClassVar[str] = "attendance"
    singular: ClassVar[str] = "Attendance"
    plural: ClassVar[str] = "Attendance"
    title_field: ClassVar[str] = "activity"

    person: str | None = f.ref("Person", "person", owner=True, required=True)
    activity: str = f.text("Activity", required=True)
    present: bool = f.boolean("Present", default=True)
