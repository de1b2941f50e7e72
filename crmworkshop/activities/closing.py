"""Day 5: what is still open, the closing checklist, review meetings, sign-off and next steps."""

from collections.abc import Mapping

from crmworkshop.activities.blocks import Block, Column, Form, Table
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.ratings import talk_first
from crmworkshop.activities.spec import Activity, Analysis, Checklist, RecordList, place_on
from crmworkshop.activities.wording import format_date
from crmworkshop.language import tr, trn
from crmworkshop.method.guide import guides
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
        "ratings": _none_left(
            unrated, trn("{n} process not fully rated", "{n} processes not fully rated", unrated)
        ),
        "satisfaction": (not silent and bool(figures.departments), _silent(silent)),
        "decisions": _none_left(
            len(argued),
            trn(
                "{n} disputed rating without a decision",
                "{n} disputed ratings without a decision",
                len(argued),
            ),
        ),
        "findings": _none_left(
            len(bare), trn("{n} finding without evidence", "{n} findings without evidence", len(bare))
        )
        if snapshot.all(Finding)
        else (False, tr("No findings yet")),
        "initiatives": _none_left(
            len(loose),
            trn(
                "{n} initiative lacks owner, start or measure",
                "{n} initiatives lack owner, start or measure",
                len(loose),
            ),
        )
        if snapshot.all(Initiative)
        else (False, tr("No initiatives yet")),
        "parking-lot": _none_left(
            len(parked), trn("{n} topic still parked", "{n} topics still parked", len(parked))
        ),
        "open-items": _none_left(
            len(ownerless),
            trn(
                "{n} open item without owner or date", "{n} open items without owner or date", len(ownerless)
            ),
        ),
    }


def _none_left(count: int, told: str) -> tuple[bool, str]:
    return count == 0, told if count else tr("Nothing missing")


def _silent(names: list[str]) -> str:
    """The first four departments that have not rated, and how many more."""
    if not names:
        return tr("Nothing missing")
    shown, more = ", ".join(names[:4]), len(names) - 4
    if more <= 0:
        return tr("No satisfaction from {names}", names=shown)
    return trn(
        "No satisfaction from {names} and {n} more",
        "No satisfaction from {names} and {n} more",
        more,
        names=shown,
    )


def open_blocks(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    """All that is open, by activity, whatever list it stands in."""
    rows = [
        (
            item.activity,
            tr("Open item"),
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
            tr("Action"),
            action.text,
            action.owner,
            format_date(action.due) if action.due else "",
            action.id,
        )
        for action in snapshot.all(ActionItem)
        if action.state is not OpenState.DONE
    ]
    rows += [
        (topic.activity, tr("Parked"), topic.text, topic.owner, "", topic.id)
        for topic in snapshot.all(ParkingItem)
        if topic.state is not OpenState.DONE
    ]
    rows.sort(key=lambda row: row[0])
    return (
        Table(
            tr("What is open"),
            (
                Column(tr("Kind"), width=0.8),
                Column(tr("What"), width=3),
                Column(tr("Owner"), width=1.2),
                Column(tr("Due"), width=0.9),
            ),
            tuple(row[1:5] for row in rows),
            empty=tr("Nothing is open: no item, no action, no parked topic."),
            keys=tuple(row[5] for row in rows),
            groups=tuple(_named(row[0]) for row in rows),
        ),
    )


def _named(activity: str) -> str:
    """The activity's number and title."""
    if not activity:
        return tr("No activity")
    known = {each.id: tr(each.title) for each in guides()}
    return f"{activity} {known.get(activity, '')}".rstrip()


def _decision_table(snapshot: Snapshot) -> Table:
    return Table(
        tr("Decisions"),
        (
            Column(tr("Decision"), width=2.4),
            Column(tr("Because"), width=2),
            Column(tr("Decided by"), width=1.1),
        ),
        tuple((item.text, item.reason, item.by) for item in snapshot.all(Decision)),
        empty=tr("No decisions recorded."),
        keys=tuple(item.id for item in snapshot.all(Decision)),
    )


def meeting_table(snapshot: Snapshot) -> Table:
    """The review meetings that follow."""
    return Table(
        tr("Review meetings"),
        (
            Column(tr("Meeting"), width=1.4),
            Column(tr("Date"), Form.DATE, 0.8),
            Column(tr("At"), width=0.5),
            Column(tr("Purpose"), width=2),
        ),
        tuple(
            (item.name, item.held_on, item.starts_at, item.purpose) for item in snapshot.all(ReviewMeeting)
        ),
        empty=tr("No review meetings planned."),
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
        RecordList(
            "Open items",
            OpenItem,
            ("text", "activity", "owner", "due", "state"),
            empty="Nothing is open yet; write down what has to be finished, with a name and a date.",
            examples=(
                "Licence numbers of the mailing tool: IT purchasing, by 12 March",
                "Satisfaction of the branch offices: initiative manager, by 20 March",
            ),
        ),
        Analysis("Everything open", open_blocks, place_on("5.1", "Open items")),
    ),
    _checked,
    lambda snapshot, figures: (*open_blocks(snapshot, figures), _decision_table(snapshot)),
)
SIGN_OFF = Activity(
    "5.2",
    (
        RecordList(
            "Review meetings",
            ReviewMeeting,
            ("name", "held_on", "starts_at", "minutes", "people", "purpose"),
            empty="Say when you meet again to look at progress, who comes and what for.",
            examples=(
                "First review: four weeks from now, 60 minutes, initiative owners",
                "Steering committee: each quarter, 90 minutes, decides what comes next",
            ),
        ),
        RecordList(
            "Next steps",
            ActionItem,
            ("text", "owner", "due", "state"),
            empty="Write down who does what in the weeks after the workshop, and until when.",
            examples=(
                "Send the report to everybody who took part: facilitator, on Monday",
                "Ask for two developers from May: sponsor, by the end of the month",
            ),
        ),
        RecordList(
            "Sign-off",
            SignOff,
            ("name", "role", "decision", "signed_on", "remark"),
            empty="Enter who is to approve the results; each of them decides here, with a date and a remark.",
            examples=(
                "Chief sales officer, sponsor: approved",
                "Head of IT: approved with changes, the interface to billing comes first",
            ),
        ),
    ),
    _signed,
    lambda snapshot, _figures: (meeting_table(snapshot),),
)
