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
_NAMED: Final = {"undo": mark("&Undo"), "redo": mark("&Redo")}
_OTHER_PLACES: Final = (
    ("agenda", mark("Agenda")),
    ("deliverables", mark("Deliverables")),
    ("settings", mark("Settings")),
)


class RecordTargets:
    """Records of one workshop, and the lines of their notes, as targets; made anew only where they have changed."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Record, tuple[Target, ...]]] = {}
        self._seen: tuple[object, ...] = ()

    def all(self, snapshot: Snapshot) -> list[Target]:
        """Every record that has a name and a place, kind by kind in list order, each with what was noted about it."""
        settings = snapshot.settings
        seen = (snapshot.all(Application), settings.switched_off, current())
        if seen != self._seen:
            self._known.clear()  # interfaces are called by their applications; places may have gone
            self._seen = seen
        fresh: dict[str, tuple[Record, tuple[Target, ...]]] = {}
        for kind in RECORD_TYPES:
            if kind.table in _UNNAMED and kind is not ActivityState:
                continue
            for record in snapshot.all(kind):
                known = self._known.get(record.id)
                if known is None or known[0] is not record:
                    known = (record, _targets(record, snapshot))
                fresh[record.id] = known
        self._known = fresh
        return [target for _, targets in fresh.values() for target in targets]


def _targets(record: Record, snapshot: Snapshot) -> tuple[Target, ...]:
    """A record by its name and by the lines of its notes; of an activity its notes alone."""
    if isinstance(record, ActivityState):
        on = {item.id for item in switched_on(snapshot.settings)}
        return _notes(record, record.activity, place_name(record.activity)) if record.activity in on else ()
    title, place = title_of(record, snapshot), place_name(place_of(record, snapshot.settings))
    if not (title and place):
        return ()
    sort = Sort.NAMESAKE if isinstance(record, Capability) else Sort.RECORD
    named = Target(f"record:{record.id}", title, sort, tr(record.singular), place)
    return (named, *_notes(record, record.id, f"{title} · {place}"))


def _notes(record: Record, key: str, where: str) -> tuple[Target, ...]:
    lines = ((at, line.strip()) for at, line in enumerate(record.notes.splitlines()))
    return tuple(
        Target(
            f"note:{key}:{at}", line, Sort.NOTE, tr("Note", note="that somebody wrote"), where, found_by=line
        )
        for at, line in lines
        if line
    )


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
        elif sort == "note":
            self._show_note(opened, *key.rsplit(":", 1))
        else:
            place, _, tab = key.partition(":")
            opened.show_place(place)
            if isinstance(opened.view, ActivityView) and tab:
                opened.view.tabs.setCurrentIndex(int(tab))
                opened.to_page()

    @staticmethod
    def _show_note(opened: "Opened", about: str, line: str) -> None:
        """Go to the record of a note, or to its line in the notes of its activity."""
        if about in {item.id for item in switched_on(opened.workspace.snapshot.settings)}:
            opened.show_place(about)
            opened.side.show_notes(int(line))
        else:
            opened.jump_to(about)


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
        # Undo and redo say what they would take back or bring again; who searches for that does not mean them.
        named = plain(tr(_NAMED[name])) if name in _NAMED else text
        kind, enabled = tr("Command"), action.isEnabled()
        target = Target(f"command:{name}", text, Sort.COMMAND, kind, where, keys, enabled, found_by=named)
        yield target, action
