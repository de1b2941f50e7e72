"""What can be caught in passing: a topic to park, a decision, an action item, a note; and the change that keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from crmworkshop.language import mark, tr
from crmworkshop.models.changes import Change, Step, added, changed
from crmworkshop.models.record import Record
from crmworkshop.models.room import ActionItem, ActivityState, Decision, ParkingItem, activity_state_id
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop

Caught = ParkingItem | Decision | ActionItem


@dataclass(frozen=True, slots=True)
class Capture:
    """One sort of thing to catch. ``kind`` is None for a note, which goes to what is there already."""

    key: str
    title: str
    prompt: str
    label: str
    """How the history calls it."""
    said: str
    """What is said once it is kept."""
    kind: type[Caught] | None = None
    more: tuple[str, ...] = ()
    """Fields asked for beside the text."""


PARKING: Final = Capture(
    "parking",
    mark("Park a topic"),
    mark("What comes back later"),
    mark("park “{text}”"),
    mark("Parked: {text}"),
    ParkingItem,
    ("owner",),
)
DECISION: Final = Capture(
    "decisions",
    mark("Record a decision"),
    mark("What was decided"),
    mark("decide “{text}”"),
    mark("Decided: {text}"),
    Decision,
    ("reason", "by"),
)
ACTION: Final = Capture(
    "actions",
    mark("Add an action"),
    mark("What is to be done"),
    mark("add action “{text}”"),
    mark("Action added: {text}"),
    ActionItem,
    ("owner", "due"),
)
NOTE: Final = Capture(
    "note",
    mark("Write a note"),
    mark("What you want to remember"),
    mark("note “{text}”"),
    mark("Noted: {text}"),
)
CAPTURES: Final[Mapping[str, Capture]] = {each.key: each for each in (PARKING, DECISION, ACTION, NOTE)}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where something came up: the activity, empty outside of one, and the record it is about, if any."""

    activity: str = ""
    about: Record | None = None


def catch(
    workshop: Workshop,
    capture: Capture,
    text: str,
    standing: Standing,
    today: date,
    more: Mapping[str, Any] | None = None,
) -> Change:
    """The change that keeps ``text`` and the further fields of the capture."""
    label = tr(capture.label, text=text)
    if capture.kind is None:
        return Change(label, (_noted(workshop.snapshot(), text, standing),))
    values: dict[str, Any] = dict(more or {})
    if capture.kind is Decision:
        values["decided_on"] = today
    record = capture.kind(
        text=text,
        activity=standing.activity,
        about=standing.about.id if standing.about is not None else "",
        position=workshop.next_position(capture.kind),
        **values,
    )
    return Change(label, (added(record),))


def _noted(snapshot: Snapshot, text: str, standing: Standing) -> Step:
    """A further line in the notes of the record, or of the activity where it is about none."""
    about = standing.about
    known = snapshot.find(type(about), about.id) if about is not None else None
    if known is not None:
        return changed(known, notes=_joined(known.notes, text))
    key = activity_state_id(standing.activity)
    state = snapshot.find(ActivityState, key)
    if state is None:
        return added(ActivityState(id=key, activity=standing.activity, notes=text))
    return changed(state, notes=_joined(state.notes, text))


def _joined(before: str, text: str) -> str:
    return f"{before.rstrip()}\n{text}" if before.strip() else text
