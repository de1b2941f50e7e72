"""What happens in the room: progress, parking lot, decisions, action items, and the closing steps."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import ClassVar

from crmworkshop.method.states import ActivityProgress
from crmworkshop.method.vocabulary import OpenState, SignOffDecision
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record, id_from


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityState(Record):
    """How far one activity is; its key comes from the activity's id."""

    table: ClassVar[str] = "activity_state"
    singular: ClassVar[str] = "Activity"
    plural: ClassVar[str] = "Activities"
    title_field: ClassVar[str] = "activity"

    activity: str = f.text("Activity", required=True)
    state: ActivityProgress | None = f.choice("State", ActivityProgress)
    actual_minutes: int | None = f.integer(
        "Actual", unit="min", help="Entered by hand; what the timer measured comes on top"
    )


@cache
def activity_state_id(activity: str) -> str:
    """The key of the state of one activity."""
    return id_from("activity", activity)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkingItem(Record):
    table: ClassVar[str] = "parking_item"
    singular: ClassVar[str] = "Parked topic"
    plural: ClassVar[str] = "Parking lot"
    title_field: ClassVar[str] = "text"

    text: str = f.text("Topic", required=True, aliases=("text",))
    activity: str = f.text("Came up in")
    owner: str = f.text("Owner")
    state: OpenState | None = f.choice("State", OpenState, default=OpenState.OPEN)
    about: str = f.text("About", help="The key of the record it is about")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """An entry of the decision log: what was decided, by whom, why."""

    table: ClassVar[str] = "decision"
    singular: ClassVar[str] = "Decision"
    plural: ClassVar[str] = "Decision log"
    title_field: ClassVar[str] = "text"

    text: str = f.text("Decision", required=True, aliases=("text", "what"))
    by: str = f.text("Decided by", aliases=("by", "who"))
    reason: str = f.text("Because", aliases=("why", "reason"))
    activity: str = f.text("Came up in")
    decided_on: date | None = f.date_field("Date")
    about: str = f.text("About", help="The key of the record it is about")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem(Record):
    table: ClassVar[str] = "action_item"
    singular: ClassVar[str] = "Action item"
    plural: ClassVar[str] = "Action items"
    title_field: ClassVar[str] = "text"

    text: str = f.text("Action", required=True, aliases=("text", "what"))
    owner: str = f.text("Owner")
    due: date | None = f.date_field("Due")
    state: OpenState | None = f.choice("State", OpenState, default=OpenState.OPEN)
    activity: str = f.text("Came up in")
    about: str = f.text("About", help="The key of the record it is about")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem(Record):
    """Something that must still be done before the deliverables are complete."""

    table: ClassVar[str] = "open_item"
    singular: ClassVar[str] = "Open item"
    plural: ClassVar[str] = "Open items"
    title_field: ClassVar[str] = "text"

    text: str = f.text("What is open", required=True, aliases=("text", "what"))
    activity: str = f.text("Activity")
    owner: str = f.text("Owner")
    due: date | None = f.date_field("Due")
    state: OpenState | None = f.choice("State", OpenState, default=OpenState.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckItem(Record):
    """The state of one line of an activity's checklist; its key comes from activity and line."""

    table: ClassVar[str] = "check_item"
    singular: ClassVar[str] = "Check"
    plural: ClassVar[str] = "Checks"
    title_field: ClassVar[str] = "line"

    activity: str = f.text("Activity", required=True)
    line: str = f.text("Line", required=True)
    done: bool = f.boolean("Done")
    remark: str = f.text("Remark")


def check_item_id(activity: str, line: str) -> str:
    """The key of the state of one checklist line."""
    return id_from("check", activity, line)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewMeeting(Record):
    table: ClassVar[str] = "review_meeting"
    singular: ClassVar[str] = "Review meeting"
    plural: ClassVar[str] = "Review meetings"

    name: str = f.text("Meeting", required=True, aliases=("name", "title"))
    held_on: date | None = f.date_field("Date", aliases=("held on",))
    starts_at: str = f.text("Starts at", default="10:00", help="Time of day, such as 10:00")
    minutes: int | None = f.integer("Length", default=60, unit="min", low=5, high=600)
    people: tuple[str, ...] = f.links("People", "person", aliases=("attendees",))
    purpose: str = f.text("Purpose")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff(Record):
    table: ClassVar[str] = "sign_off"
    singular: ClassVar[str] = "Sign-off"
    plural: ClassVar[str] = "Sign-offs"

    name: str = f.text("Name", required=True)
    role: str = f.text("Role")
    decision: SignOffDecision | None = f.choice("Decision", SignOffDecision)
    signed_on: date | None = f.date_field("Date", aliases=("signed on",))
    remark: str = f.text("Remark")
