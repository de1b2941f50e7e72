"""Day 5: what is still open, the closing checklist, review meetings, sign-off and next steps."""

from collections.abc import Mapping

from crmworkshop.activities.blocks import Block, Column, Form, Table
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.ratings import talk_first
from crmworkshop.activities.spec import Activity, Analysis, Checklist, RecordList
from crmworkshop.activities.wording import format_date, plural
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import CLOSING_CHECKLIST, OpenState
from crmworkshop.models.plan import Finding, Initiative
from crmworkshop.models.room import (
    ActionItem,
    CheckItem,
    Decision,
    OpenItem,
    ParkingItem,
    ReviewMeeting,
    SignOff,
)
from crmworkshop.models.snapshot import Snapshot

NEEDED = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)


def judged(snapshot: Snapshot, figures: Figures) -> Mapping[str, tuple[bool, str]]:
    """The closing lines that the figures can answer themselves, with the reason; none before processes are rated."""
    unrated = sum(
        1 for item in figures.considered if any(item.values[question] is None for question in NEEDED)
    )
    silent = [item.department.name for item in figures.departments if item.satisfaction is None]
    argued = [item for item, question, _ in talk_first(snapshot, figures) if question in item.standing_in]
    bare = [finding for finding in snapshot.all(Finding) if not finding.evidence]
    loose = [item for item in snapshot.all(Initiative) if not (item.owner and item.start and item.measure)]
    parked = [item for item in snapshot.all(ParkingItem) if item.state is not OpenState.DONE]
    ownerless = [
        item
        for item in snapshot.all(OpenItem)
        if item.state is not OpenState.DONE and not (item.owner and item.due)
    ]
    if not figures.ranked:
        return {}
    return {
        "ratings": _verdict(unrated, "process not fully rated", "processes not fully rated"),
        "satisfaction": (not silent and bool(figures.departments), _names("No satisfaction from", silent)),
        "decisions": _verdict(
            len(argued), "disputed rating without a decision", "disputed ratings without a decision"
        ),
        "findings": _verdict(len(bare), "finding without evidence", "findings without evidence")
        if snapshot.all(Finding)
        else (False, "No findings yet"),
        "initiatives": _verdict(
            len(loose), "initiative lacks owner, start or measure", "initiatives lack owner, start or measure"
        )
        if snapshot.all(Initiative)
        else (False, "No initiatives yet"),
        "parking-lot": _verdict(len(parked), "topic still parked", "topics still parked"),
        "open-items": _verdict(
            len(ownerless), "open item without owner or date", "open items without owner or date"
        ),
    }


def _verdict(count: int, one: str, many: str) -> tuple[bool, str]:
    return count == 0, plural(count, one, many) if count else "Nothing missing"


def _names(lead: str, names: list[str]) -> str:
    shown = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
    return f"{lead} {shown}" if names else "Nothing missing"


def open_blocks(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    """All that is open, by activity, whatever list it stands in."""
    rows = [
        (
            item.activity,
            "Open item",
            item.text,
            item.owner,
            format_date(item.due) if item.due else "",
            item.id,
        )
        for item in snapshot.all(OpenItem)
        if item.state is not OpenState.DONE
    ]
    rows += [
        (
            action.activity,
            "Action",
            action.text,
            action.owner,
            format_date(action.due) if action.due else "",
            action.id,
        )
        for action in snapshot.all(ActionItem)
        if action.state is not OpenState.DONE
    ]
    rows += [
        (topic.activity, "Parked", topic.text, topic.owner, "", topic.id)
        for topic in snapshot.all(ParkingItem)
        if topic.state is not OpenState.DONE
    ]
    rows.sort(key=lambda row: row[0])
    return (
        Table(
            "What is open",
            (
                Column("Kind", width=0.8),
                Column("What", width=3),
                Column("Owner", width=1.2),
                Column("Due", width=0.9),
            ),
            tuple(row[1:5] for row in rows),
            empty="Nothing is open.",
            keys=tuple(row[5] for row in rows),
            groups=tuple(row[0] or "No activity" for row in rows),
        ),
    )


def _decision_table(snapshot: Snapshot) -> Table:
    return Table(
        "Decisions",
        (Column("Decision", width=2.4), Column("Because", width=2), Column("Decided by", width=1.1)),
        tuple((item.text, item.reason, item.by) for item in snapshot.all(Decision)),
        empty="No decisions recorded.",
        keys=tuple(item.id for item in snapshot.all(Decision)),
    )


def meeting_table(snapshot: Snapshot) -> Table:
    """The review meetings that follow."""
    return Table(
        "Review meetings",
        (
            Column("Meeting", width=1.4),
            Column("Date", Form.DATE, 0.8),
            Column("At", width=0.5),
            Column("Purpose", width=2),
        ),
        tuple(
            (item.name, item.held_on, item.starts_at, item.purpose) for item in snapshot.all(ReviewMeeting)
        ),
        empty="No review meetings planned.",
        keys=tuple(item.id for item in snapshot.all(ReviewMeeting)),
    )


def _checked(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    proven = {line for line, (done, _) in judged(snapshot, figures).items() if done}
    ticked = {item.line for item in snapshot.all(CheckItem) if item.done and item.activity == "5.1"}
    return sum(1 for line in CLOSING_CHECKLIST if line.id in proven | ticked), len(CLOSING_CHECKLIST)


def _signed(snapshot: Snapshot, _figures: Figures) -> tuple[int, int]:
    signatures = snapshot.all(SignOff)
    signed = sum(1 for item in signatures if item.decision is not None)
    return signed + bool(snapshot.all(ReviewMeeting)), max(len(signatures), 1) + 1


COMPLETE = Activity(
    "5.1",
    (
        Checklist("Before hand-over", CLOSING_CHECKLIST, judged),
        RecordList("Open items", OpenItem, ("text", "activity", "owner", "due", "state")),
        Analysis("Everything open", open_blocks),
    ),
    _checked,
    lambda snapshot, figures: (*open_blocks(snapshot, figures), _decision_table(snapshot)),
)
SIGN_OFF = Activity(
    "5.2",
    (
        RecordList(
            "Review meetings", ReviewMeeting, ("name", "held_on", "starts_at", "minutes", "people", "purpose")
        ),
        RecordList("Next steps", ActionItem, ("text", "owner", "due", "state")),
        RecordList("Sign-off", SignOff, ("name", "role", "decision", "signed_on", "remark")),
    ),
    _signed,
    lambda snapshot, _figures: (meeting_table(snapshot),),
)
