"""Which computed figure is meant, so that it can be asked why it is what it is."""

from dataclasses import dataclass
from enum import StrEnum

from crmworkshop.method.scales import Question


class Figure(StrEnum):
    """The computed figures that can be asked why."""

    RECORD = "record"  # all figures of one record
    ANSWER = "answer"  # what stands for one question: the decision, or what the ballots say
    AGREEMENT = "agreement"
    GAP = "gap"
    SATISFACTION = "satisfaction"
    DATA_QUALITY = "data_quality"
    PRIORITY = "priority"
    DEPARTMENT_SATISFACTION = "department_satisfaction"
    SCORE = "score"
    DATES = "dates"
    BENEFIT = "benefit"
    NET_FIRST_YEAR = "net_first_year"
    PAYBACK = "payback"
    ROI = "roi"
    NPV = "npv"
    VENDOR_OWN = "vendor_own"
    VENDOR_BENCHMARK = "vendor_benchmark"
    DIFFERENCE = "difference"
    QUADRANT = "quadrant"
    ENGAGEMENT_GAP = "engagement_gap"
    YEARLY_COST = "yearly_cost"
    YEARLY_COSTS = "yearly_costs"
    ONE_OFF_COSTS = "one_off_costs"


@dataclass(frozen=True, slots=True)
class Subject:
    """One figure of one record (``key``; empty for a total), for a question and department where it has them."""

    figure: Figure
    key: str = ""
    question: Question | None = None
    department: str | None = None
