"""How far each activity is: what the facilitator marked, and how much of it the entries cover."""

from dataclasses import dataclass

from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.spec import Activity
from crmworkshop.method.states import ActivityProgress
from crmworkshop.models.room import ActivityState, activity_state_id
from crmworkshop.models.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ActivityFigures:
    """Progress of one activity; ``done`` of ``total`` entries (rated cells, filled boxes, ...)."""

    activity: Activity
    state: ActivityProgress
    done: int
    total: int

    @property
    def share(self) -> float:
        """Done share, 0..1."""
        return self.done / self.total if self.total else 0.0


def progress(snapshot: Snapshot, figures: Figures) -> tuple[ActivityFigures, ...]:
    """Progress of every switched-on activity in order. Marked Done counts as done whatever the entries say."""
    found = []
    for activity in switched_on(snapshot.settings):
        done, total = activity.done(snapshot, figures)
        marked = snapshot.find(ActivityState, activity_state_id(activity.id))
        state = marked.state if marked and marked.state else None
        if state is None or (state is ActivityProgress.NOT_STARTED and done):
            state = ActivityProgress.IN_PROGRESS if done else ActivityProgress.NOT_STARTED
        found.append(ActivityFigures(activity, state, done, total))
    return tuple(found)
