"""The closed word lists of the method: each member's value is the word that users see and files carry."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from crmworkshop.method.scales import Askable, Poll, Question


class Engagement(StrEnum):
    """How a stakeholder stands towards the work, least engaged first."""

    UNAWARE = "Unaware"
    RESISTANT = "Resistant"
    NEUTRAL = "Neutral"
    SUPPORTIVE = "Supportive"
    LEADING = "Leading"

    @property
    def number(self) -> int:
        """0 (Unaware) to 4 (Leading); the engagement gap is desired minus current."""
        return list(Engagement).index(self)


class Quadrant(StrEnum):
    """Where a stakeholder stands in the influence and interest grid."""

    MANAGE_CLOSELY = "Manage closely"
    KEEP_SATISFIED = "Keep satisfied"
    KEEP_INFORMED = "Keep informed"
    MONITOR = "Monitor"

    @property
    def approach(self) -> str:
        """The engagement approach to offer for someone in this quadrant; to be edited by hand."""
        return _APPROACH[self]


_APPROACH: Final = {
    Quadrant.MANAGE_CLOSELY: "Meet every week or two, and settle decisions before the room meets.",
    Quadrant.KEEP_SATISFIED: "Send one page a month, ask only for decisions, avoid surprises.",
    Quadrant.KEEP_INFORMED: "Invite to demonstrations, and ask what they hear from users.",
    Quadrant.MONITOR: "Keep on the mailing list and check twice a year whether their part has changed.",
}


class TeamRole(StrEnum):
    """What someone does in the optimisation team."""

    SPONSOR = "Sponsor"
    INITIATIVE_MANAGER = "Initiative manager"
    BUSINESS_LEAD = "Business lead"
    TEAM_MEMBER = "Team member"
    STEERING_COMMITTEE = "Steering committee"


class TeamArea(StrEnum):
    """The side of the house a team member speaks for."""

    BUSINESS = "Business"
    IT = "IT"
    OTHER = "Other"


class Board(StrEnum):
    """The three boards of the strategy model."""

    DRIVERS = "Drivers"
    BARRIERS = "Barriers"
    ENABLERS = "Enablers"

    @property
    def boxes(self) -> tuple["Box", ...]:
        """The four boxes of this board, left to right."""
        return tuple(box for box in Box if box.board is self)


class Box(StrEnum):
    """A box that strategy cards lie in; four a board, in the boards' order."""

    EXTERNAL_CONSIDERATIONS = "External considerations"
    ORGANISATIONAL_DRIVERS = "Organisational drivers"
    TECHNOLOGY_CONSIDERATIONS = "Technology considerations"
    FUNCTIONAL_REQUIREMENTS = "Functional requirements"
    FUNCTIONAL_GAPS = "Functional gaps"
    TECHNICAL_GAPS = "Technical gaps"
    PROCESS_GAPS = "Process gaps"
    BARRIERS_TO_SUCCESS = "Barriers to success"
    BUSINESS_BENEFITS = "Business benefits"
    IT_BENEFITS = "IT benefits"
    ORGANISATIONAL_BENEFITS = "Organisational benefits"
    ENABLERS_OF_SUCCESS = "Enablers of success"

    @property
    def board(self) -> Board:
        return tuple(Board)[list(Box).index(self) // 4]

    @property
    def prompt(self) -> str:
        """One sentence that gets the room writing cards for this box."""
        return _BOX_PROMPT[self]


_BOX_PROMPT: Final = {
    Box.EXTERNAL_CONSIDERATIONS: "What happens outside our walls that we must answer?",
    Box.ORGANISATIONAL_DRIVERS: "Which of our own plans lean on the CRM: growth, savings, a merger?",
    Box.TECHNOLOGY_CONSIDERATIONS: "Which technology arrives or ends within three years?",
    Box.FUNCTIONAL_REQUIREMENTS: "What must people be able to do in the CRM because their work cannot wait?",
    Box.FUNCTIONAL_GAPS: "Where do you leave the CRM for a spreadsheet because it cannot do what you need?",
    Box.TECHNICAL_GAPS: "What is slow, breaks, fails to connect or can no longer be supported?",
    Box.PROCESS_GAPS: "Where does work stop, get typed twice or depend on who happens to be in?",
    Box.BARRIERS_TO_SUCCESS: "What could make this whole effort fail, however good the system is?",
    Box.BUSINESS_BENEFITS: "What would a customer, or the profit and loss account, notice first?",
    Box.IT_BENEFITS: "What could IT stop doing, switch off or deliver faster?",
    Box.ORGANISATIONAL_BENEFITS: "How would working together across departments become easier?",
    Box.ENABLERS_OF_SUCCESS: "Who or what do we already have that will carry this through?",
}


class InternalBarrier(StrEnum):
    """Four barriers inside an organisation that a room easily overlooks."""

    MANAGEMENT_SUPPORT = "Management support"
    ORGANISATIONAL_CULTURE = "Organisational culture"
    ORGANISATIONAL_STRUCTURE = "Organisational structure"
    IT_READINESS = "IT readiness"

    @property
    def prompt(self) -> str:
        """A question that brings this barrier into the open."""
        return _BARRIER_PROMPT[self]


_BARRIER_PROMPT: Final = {
    InternalBarrier.MANAGEMENT_SUPPORT: "Do our leaders use the CRM, and will they pay for it?",
    InternalBarrier.ORGANISATIONAL_CULTURE: "Do people here share what they know of customers?",
    InternalBarrier.ORGANISATIONAL_STRUCTURE: "Which targets or reporting lines pull teams apart?",
    InternalBarrier.IT_READINESS: "Do we have the skills, the people and the discipline to change a system?",
}


class PainCause(StrEnum):
    """Where a pain point comes from."""

    BUSINESS = "Business"
    DATA = "Data"
    PEOPLE_AND_TEAMS = "People and teams"
    TECHNOLOGY = "Technology"


class ApplicationCategory(StrEnum):
    """What an application is mainly for; groups the inventory and the system map."""

    CRM_SUITE = "CRM suite"
    MARKETING_AUTOMATION = "Marketing automation"
    SALES_ENABLEMENT = "Sales enablement"
    CUSTOMER_SERVICE = "Customer service"
    ECOMMERCE_POS = "E-commerce/POS"
    WEB_EXPERIENCE = "Web experience"
    SOCIAL_MEDIA = "Social media management"
    CUSTOMER_INTELLIGENCE = "Customer intelligence/CDP"
    ERP_FINANCE_BILLING = "ERP/finance/billing"
    ITSM = "ITSM"
    INTEGRATION = "Integration"
    BI = "BI"
    DATA_QUALITY = "Data quality"
    COLLABORATION = "Collaboration"
    DIRECTORY = "Directory"
    CONTENT = "Content"
    OTHER = "Other"


class LifecycleDecision(StrEnum):
    """What is to become of an application."""

    INVEST = "Invest"
    TOLERATE = "Tolerate"
    MIGRATE = "Migrate"
    ELIMINATE = "Eliminate"


class Hosting(StrEnum):
    """Where an application runs."""

    VENDOR_CLOUD = "Vendor cloud"
    OWN_CLOUD = "Own cloud"
    ON_PREMISES = "On premises"
    MIXED = "Mixed"


class InterfaceMethod(StrEnum):
    """How an interface carries its data."""

    API = "API"
    WEBHOOK = "Webhook"
    CONNECTOR = "Connector"
    ETL = "ETL"
    FILE = "File"
    CUSTOM = "Custom"
    MANUAL = "Manual"


class InterfaceHealth(StrEnum):
    """How far an interface can be relied on."""

    GOOD = "Good"
    FRAGILE = "Fragile"
    BROKEN = "Broken"


class Direction(StrEnum):
    """Which way an interface's data flows between its source and its target."""

    ONE_WAY = "One way"
    BOTH_WAYS = "Both ways"


class Automation(StrEnum):
    """How a process is carried out."""

    MANUAL = "Manual"
    AUTOMATED = "Automated"
    MIXED = "Mixed"


class CostKind(StrEnum):
    """What a cost pays for."""

    TECHNOLOGY = "Technology"
    PEOPLE = "People"
    OTHER = "Other"


COST_ITEMS: Final[Mapping[CostKind, tuple[str, ...]]] = MappingProxyType(
    {
        CostKind.TECHNOLOGY: ("Maintenance", "Annual renewal", "Licensing"),
        CostKind.PEOPLE: ("Employees", "Support staff", "Help-desk tickets"),
        CostKind.OTHER: ("Other",),
    }
)
"""The cost items to choose from, per kind."""


class Period(StrEnum):
    """How often a cost falls due."""

    MONTH = "Month"
    QUARTER = "Quarter"
    YEAR = "Year"
    ONE_OFF = "One-off"

    @property
    def periods_per_year(self) -> int | None:
        """What turns one payment into a yearly cost; None for a one-off, which has no yearly cost."""
        return {Period.MONTH: 12, Period.QUARTER: 4, Period.YEAR: 1}.get(self)


class InitiativeArea(StrEnum):
    """The area of a finding or an initiative."""

    PROCESS = "Process"
    USER_SATISFACTION = "User satisfaction"
    DATA_QUALITY = "Data quality"
    VENDOR = "Vendor"
    COST = "Cost"
    SERVICE_ALIGNMENT = "Service alignment"
    REVENUE_LIFECYCLE = "Revenue lifecycle"
    TECHNICAL_DEBT = "Technical debt"


class BacklogState(StrEnum):
    """How far an initiative has come, from thought to finished."""

    IDEA = "Idea"
    QUALIFIED = "Qualified"
    READY = "Ready"
    IN_PROGRESS = "In progress"
    DONE = "Done"


class SignOffDecision(StrEnum):
    """What a signatory says to the results."""

    APPROVED = "Approved"
    APPROVED_WITH_CHANGES = "Approved with changes"
    NOT_APPROVED = "Not approved"


class OpenState(StrEnum):
    """How far an open item or an action has come."""

    OPEN = "Open"
    IN_PROGRESS = "In progress"
    DONE = "Done"


@dataclass(frozen=True, slots=True)
class Term:
    """A name with one line that says what is meant by it."""

    name: str
    meaning: str


VENDOR_CRITERIA: Final = (
    Term("Business value", "What our business achieves because we have this product."),
    Term("Feature quality", "How well the features we use do their job."),
    Term("Breadth of features", "How much of what we need comes in the box."),
    Term("Usability", "How easily an ordinary user gets a day's work done."),
    Term("Ease of implementation", "How smoothly the product was, and new parts are, put to work."),
    Term("Integration", "How well it exchanges data with our other systems."),
    Term("Administration", "How little effort it takes to run and keep in order."),
    Term("Customisation", "How far we can adapt it without code that breaks at the next release."),
    Term("Training", "How good the courses and learning material are."),
    Term("Vendor support", "How quickly and competently the vendor helps when something is wrong."),
    Term("Product strategy and pace", "Whether the product develops in a way and at a speed that suits us."),
    Term("Cost against value", "Whether it is worth what we pay for it in all."),
    Term("Likeliness to recommend", "Whether we would advise a peer to buy it."),
    Term("Plan to renew", "Whether we would sign again if the contract ended today."),
)
"""The criteria a vendor scorecard starts from."""

VENDOR_PRACTICES: Final = (
    Term("Strategy", "We know which vendors matter to us and what we want from each."),
    Term("Evaluation", "We compare alternatives on written criteria before we commit."),
    Term("Contract", "Our terms are known, suit our use and come up for review in good time."),
    Term("Performance review", "We hold the vendor to agreed service levels at regular meetings."),
    Term("Relationship", "We have named contacts on both sides and a way to escalate."),
    Term("Risk", "We know what would happen if the vendor failed, and are prepared."),
)
"""The vendor-management practices, each rated 1-5."""

DATA_QUALITY_AREAS: Final = (
    Term("Data quality management", "Errors and duplicates are measured, prevented and cleaned up."),
    Term("Data governance", "Each kind of data has an owner, rules and someone who decides in a dispute."),
    Term("Integration strategy", "We planned which system leads for which data and how it travels."),
    Term("Data warehousing", "History from all sources comes together in a place built to grow."),
)
"""The four areas of data quality, each rated 1-5."""

SURVEY_SENTENCE: Final[Mapping[Question, str]] = MappingProxyType(
    {
        Question.IMPORTANCE: "How much does our success depend on this process?",
        Question.CURRENT: "How well does this process work today?",
        Question.DESIRED: "How well must this process work once our goals are met?",
        Question.SATISFACTION: "How satisfied are you with the way our systems support you in this process?",
        Question.RELEVANCE: "Does the data for this process contain what you need, and little else?",
        Question.ACCURACY: "Can you rely on the data for this process being correct?",
        Question.TIMELINESS: "Is the data for this process there, and current, when you need it?",
        Question.USABILITY: "Can you find, understand and work with the data for this process?",
    }
)
"""The sentence a ballot asks by default; it is shown beside the name of the process."""
POLL_SENTENCE: Final[Mapping[Poll, str]] = MappingProxyType(
    {
        Poll.CRITERION: "How good are the product and its vendor at this?",
        Poll.GOAL: "Which goals matter most to our success?",
        Poll.CARD: "Which of these weigh most?",
        Poll.CRITICALITY: "How much does the business suffer without it?",
        Poll.EASE: "How easily can we do it with the people we have?",
        Poll.IMPACT: "How much of it will customers or the result feel?",
    }
)


def sentence_of(question: Askable) -> str:
    """What a ballot asks, in English; it is shown beside what it is about."""
    return POLL_SENTENCE[question] if isinstance(question, Poll) else SURVEY_SENTENCE[question]


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One line of a checklist. ``id`` is stored in files, so it never changes; ``text`` may."""

    id: str
    text: str


CLOSING_CHECKLIST: Final = (
    ChecklistItem("ratings", "Every process in scope has an importance, a current and a desired state."),
    ChecklistItem("satisfaction", "Every department that uses the CRM has rated it, or we say why not."),
    ChecklistItem("decisions", "Each rating the room argued about carries a decision and its reason."),
    ChecklistItem("findings", "Each finding points to the figures it rests on."),
    ChecklistItem("initiatives", "Every initiative has one owner, a start and a measure of success."),
    ChecklistItem("money", "Costs and benefits have been read and accepted by someone from finance."),
    ChecklistItem("first-quarter", "Owners of all work in the first quarter have agreed to their dates."),
    ChecklistItem("parking-lot", "The parking lot is empty: answered, made an action or dropped."),
    ChecklistItem("open-items", "Each open item has a person and a date."),
    ChecklistItem("reviews", "Review meetings are in the diaries of sponsor and committee."),
    ChecklistItem("deliverables", "The deliverables were made after the last change and looked through."),
    ChecklistItem("sign-off", "Those who sign know what they are approving and what happens next."),
)
"""What must be true before the results are handed over (activities 5.1 and 5.2)."""
