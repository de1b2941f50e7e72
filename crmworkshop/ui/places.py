"""Where a record is entered: the overview it stands in, or the first activity with a tab that takes it."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from crmworkshop.activities.catalogue import activity as activity_of
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.spec import Activity, CardBoard, RatingGrid, RecordList, Scorecard, Shape
from crmworkshop.language import tr
from crmworkshop.method.guide import guide
from crmworkshop.models.fields import fields_of
from crmworkshop.models.people import Settings
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.record import Record
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import StrategyCard

OVERVIEWS: Final[Mapping[str, type[ParkingItem | Decision | ActionItem]]] = {
    "parking": ParkingItem,
    "decisions": Decision,
    "actions": ActionItem,
}
"""The lists that go across all days, by the key of their place."""
Takes = Callable[[Record], bool]


def place_of(record: Record, settings: Settings) -> str:
    """The key of the place that shows a record first; empty where none does."""
    for place, fits in _takers(record.table, settings.switched_off):
        if fits(record):
            return place
    return ""


def takes(place: str, record: Record, settings: Settings) -> bool:
    """Whether a place has the record on one of its tabs, or may have it."""
    return any(key == place and fits(record) for key, fits in _takers(record.table, settings.switched_off))


def place_name(key: str) -> str:
    """What an activity or an overview is called where it is only mentioned; empty for an unknown key."""
    if key in OVERVIEWS:
        return tr(OVERVIEWS[key].plural)
    try:
        item = guide(key)
    except KeyError:
        return ""
    return f"{key} {tr(item.short)}"


def way_name(place: str, here: Activity) -> str:
    """What a button says that leads to a tab: by its title in the activity shown, else with the activity's name."""
    key, _, title = place.partition("#")
    activity = here if key == here.id else activity_of(key)
    at = activity.tab_of(title)
    tab = tr(activity.tabs[at].title)
    if activity is here:
        return tab
    return place_name(key) if at == activity.tab_of() else f"{place_name(key)} · {tab}"


def title_of(record: Record, snapshot: Snapshot) -> str:
    """What a record is called: a process with its code, an interface without a name by what it connects."""
    if isinstance(record, Process):
        return f"{record.code} {record.name}".strip()
    title = " ".join(record.title.split())
    if title:
        return title
    ends = [
        snapshot.title_of(field.target, getattr(record, name) or "")
        for name, field in fields_of(type(record)).items()
        if field.required and field.target
    ]
    return " → ".join(filter(None, ends))


def shows(shape: Shape, record: Record) -> bool:
    """Whether a tab has the record, or may have it."""
    fits = _taker(shape, type(record))
    return fits is not None and fits(record)


@cache
def _takers(table: str, off: tuple[str, ...]) -> tuple[tuple[str, Takes], ...]:
    kind = BY_TABLE[table]
    overviews = [(key, _any) for key, listed in OVERVIEWS.items() if listed is kind]
    tabs = [
        (item.id, fits)
        for item in switched_on(Settings(switched_off=off))
        for shape in item.tabs
        if (fits := _taker(shape, kind)) is not None
    ]
    return (*overviews, *tabs)


def _taker(shape: Shape, kind: type[Record]) -> Takes | None:
    """Which records of a kind a tab shows; None: it shows none of them."""
    if isinstance(shape, RecordList) and shape.kind is kind:
        return shape.where or _any
    if isinstance(shape, Scorecard) and (shape.kind is kind or _heads(shape, kind)):
        return _any
    if isinstance(shape, CardBoard) and kind is StrategyCard:
        return lambda record: isinstance(record, StrategyCard) and record.box in shape.boxes
    if isinstance(shape, RatingGrid) and kind is Process:
        return _any
    if isinstance(shape, RatingGrid) and kind is Rating:
        return lambda record: isinstance(record, Rating) and record.question in shape.questions
    return None


def _heads(shape: Scorecard, kind: type[Record]) -> bool:
    """Whether the groups of a scorecard are records of this kind."""
    return bool(shape.group) and fields_of(shape.kind)[shape.group].target == kind.table


def _any(_record: Record) -> bool:
    return True
