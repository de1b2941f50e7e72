"""All activities in the order of the workshop. A new activity is one line here."""

from typing import Final

from crmworkshop.activities.assessment import DATA_QUALITY, PROCESS_GAPS, SATISFACTION_ANALYSIS
from crmworkshop.activities.capabilities import CAPABILITIES, PROCESSES
from crmworkshop.activities.closing import COMPLETE, SIGN_OFF
from crmworkshop.activities.costs import COST_OPTIMISATION, COSTS
from crmworkshop.activities.initiatives import INITIATIVES
from crmworkshop.activities.landscape import LANDSCAPE
from crmworkshop.activities.ratings import GAP_RATING, IMPORTANCE_RATING, SATISFACTION_RATING, SURVEY
from crmworkshop.activities.roadmap import ROADMAP
from crmworkshop.activities.spec import Activity
from crmworkshop.activities.stakeholders import STAKEHOLDERS
from crmworkshop.activities.strategy import BARRIERS, DRIVERS, ENABLERS, GOALS
from crmworkshop.activities.team import TEAM
from crmworkshop.activities.vendors import BENCHMARKS, VENDOR_ASSESSMENT, VENDOR_SCORES
from crmworkshop.models.people import Settings

ACTIVITIES: Final[tuple[Activity, ...]] = (
    STAKEHOLDERS,
    TEAM,
    DRIVERS,
    BARRIERS,
    ENABLERS,
    GOALS,
    LANDSCAPE,
    CAPABILITIES,
    PROCESSES,
    COSTS,
    IMPORTANCE_RATING,
    GAP_RATING,
    SURVEY,
    SATISFACTION_RATING,
    VENDOR_SCORES,
    BENCHMARKS,
    PROCESS_GAPS,
    SATISFACTION_ANALYSIS,
    DATA_QUALITY,
    VENDOR_ASSESSMENT,
    COST_OPTIMISATION,
    INITIATIVES,
    ROADMAP,
    COMPLETE,
    SIGN_OFF,
)
_BY_ID: Final = {activity.id: activity for activity in ACTIVITIES}


def activity(activity_id: str) -> Activity:
    """The activity with this id, such as "2.1.2". Raises KeyError."""
    return _BY_ID[activity_id]


def switched_on(settings: Settings) -> tuple[Activity, ...]:
    """The activities of this workshop: all but the optional ones that were switched off."""
    return tuple(
        item for item in ACTIVITIES if not (item.guide.optional and item.id in settings.switched_off)
    )
