"""Collects everything there is to go to and to run: activities, tabs, lists, records, commands."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence

from crmworkshop.activities.catalogue import switched_on
from crmworkshop.language import current, mark, tr
from crmworkshop.models.landscape import Application, Capability
from crmworkshop.models.people import Attendance, Settings
from crmworkshop.models.processes import Rating
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.room import ActivityState, CheckItem
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.commands import Commands, plain
from crmworkshop.ui.palette_find import Sort, Target
from crmworkshop.ui.places import OVERVIEWS, place_name, place_of, title_of

if TYPE_CHECKING:
    from crmworkshop.ui.opened import Opened

_UNNAMED: Final = frozenset(
    kind.table for kind in RECORD_TYPES if kind in (Settings, Rating, Attendance, ActivityState, CheckItem)
)
"""Kinds whose records have no name of their own: they are found by what they belong to."""
_OTHER_PLACES: Final = (
    ("agenda", mark("Agenda")),
    ("deliverables", mark("Deliverables")),
    ("settings", mark("Settings")),
)


class RecordTargets:
    """The records of one workshop as targets; only those that changed since the last time are made anew."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Record, Target]] = {}
        self._seen: tuple[object, ...] = ()

    def all(self, snapshot: Snapshot) -> list[Target]:
        """Every record that has a name and a place, kind by kind in list order."""
        settings = snapshot.settings
        seen = (snapshot.all(Application), settings.switched_off, current())
        if seen != self._seen:
            self._known.clear()  # interfaces are called by their applications; places may have gone
            self._seen = seen
        fresh: dict[str, tuple[Record, Target]] = {}
        for kind in RECORD_TYPES:
            if kind.table in _UNNAMED:
                continue
            name = tr(kind.singular)
            for record in snapshot.all(kind):
                known = self._known.get(record.id)
                if known is None or known[0] is not record:
                    place = place_of(record, settings)
                    target = Target(
                        f"record:{record.id}",
                        title_of(record, snapshot),
                        Sort.NAMESAKE if kind is Capability else Sort.RECORD,
                        name,
                        place_name(place),
                    )
                    known = (record, target)
                fresh[record.id] = known
        self._known = fresh
        return [target for _, target in fresh.values() if target.title and target.where]


class Targets:
    """Everything there is to choose from in a window, and what choosing it does."""

    def __init__(self, known: Commands, opened: Callable[[], "Opened | None"]) -> None:
        self._commands = known
        self._opened = opened
        self._records = RecordTargets()
        self._actions: dict[str, QAction] = {}

    def all(self) -> list[Target]:
        """Places and tabs, then commands, then records; only commands while no workshop is open."""
        opened = self._opened()
        pairs = list(commands(self._commands))
        self._actions = {target.key: action for target, action in pairs}
        named = [target for target, _ in pairs]
        if opened is None:
            return named
        snapshot = opened.workspace.snapshot
        return [*places(snapshot), *named, *self._records.all(snapshot)]

    def go(self, target: Target) -> None:
        """Run a command, or show a place or a record."""
        sort, _, key = target.key.partition(":")
        opened = self._opened()
        if sort == "command":
            self._actions[target.key].trigger()
        elif opened is None:
            return
        elif sort == "record":
            opened.jump_to(key)
        else:
            place, _, tab = key.partition(":")
            opened.show_place(place)
            if isinstance(opened.view, ActivityView) and tab:
                opened.view.tabs.setCurrentIndex(int(tab))
                opened.to_page()


def places(snapshot: Snapshot) -> Iterator[Target]:
    """Activities with their tabs, the lists across all days, deliverables and settings."""
    activities = switched_on(snapshot.settings)
    for item in activities:
        title, day = f"{item.id} {tr(item.guide.title)}", tr("Day {number}", number=item.guide.day)
        yield Target(f"place:{item.id}", title, Sort.PLACE, tr("Activity"), day)
    for key, kind in OVERVIEWS.items():
        yield Target(f"place:{key}", tr(kind.plural), Sort.PLACE, tr("List"), tr("all days"))
    for key, name in _OTHER_PLACES:
        yield Target(f"place:{key}", tr(name), Sort.PLACE, tr("Page"))
    for item in activities:
        for at, shape in enumerate(item.tabs):
            yield Target(
                f"tab:{item.id}:{at}",
                tr(shape.title),
                Sort.TAB,
                tr("Tab", note="part of a page"),
                f"{item.id} {tr(item.guide.short)}",
            )


def commands(known: Commands) -> Iterator[tuple[Target, QAction]]:
    """Everything that stands in a menu, with its first shortcut, and the action itself."""
    for where, action in known.listed():
        text = plain(action.text())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = action.objectName() or f"{where}/{text}"
        target = Target(f"command:{name}", text, Sort.COMMAND, tr("Command"), where, keys, action.isEnabled())
        yield target, action
