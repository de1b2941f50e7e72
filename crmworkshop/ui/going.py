"""Where one is in an open workshop, and how one gets elsewhere: places, their views, jumps to records, the import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from crmworkshop.activities.catalogue import activity as activity_of
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.progress import progress
from crmworkshop.method.states import ActivityProgress
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.blank import Blank
from crmworkshop.ui.focus import FocusPlace, focus_first
from crmworkshop.ui.notices import Toast
from crmworkshop.ui.one_click import OneClick
from crmworkshop.ui.page import WithPage
from crmworkshop.ui.pages.factory import page_class
from crmworkshop.ui.places import OVERVIEWS, place_of, takes
from crmworkshop.ui.rail import AGENDA, DELIVERABLES, ROUNDS
from crmworkshop.ui.recent import place_left
from crmworkshop.ui.side import SidePanels
from crmworkshop.ui.tasks import Tasks
from crmworkshop.ui.timer import Timer
from crmworkshop.ui.window import Window
from crmworkshop.ui.workspace import Workspace

if TYPE_CHECKING:
    from crmworkshop.ui.import_page import ImportPage
    from crmworkshop.ui.sheets_page import SheetsPage

SETTINGS: Final = "settings"
IMPORT: Final = "import"
OFF_RAIL: Final = (SETTINGS, IMPORT)
_LISTED: Final = (*OVERVIEWS, AGENDA, ROUNDS, DELIVERABLES)
"""The places of the rail that are no activities."""
_OTHERS: Final = frozenset((*_LISTED, *OFF_RAIL))
"""The places that are no activity."""
LAST_DAY: Final = 5


class Places(QObject):
    """Views are made when first gone to and kept until the workshop closes."""

    place_changed = Signal()
    """Another place or another part of an activity is shown."""
    import_wanted = Signal(object)
    """Carries the record type of which the user wants to import a list."""
    figure_wanted = Signal(object)
    """Carries the `Subject` of a figure that is to be explained."""

    def __init__(self, window: Window, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__(window)
        self.window = window
        self.tasks = tasks
        self.workspace = workspace
        workspace.setParent(self)
        workspace.within = self._stay
        workspace.tasks = tasks
        self.views: dict[str, QWidget] = {}
        self._blank = Blank(window.pages)
        self._blank.shown.connect(self._on_shown)
        self.current = ""
        self.before_import = ""
        self.side = SidePanels(window, workspace)
        self.side.jump_wanted.connect(self.jump_to)
        self.side.left.connect(self.to_page)
        self.toast = Toast(window.status, self.undo, self.redo)
        self.toast.left.connect(self.to_page)
        self.timer = Timer(workspace, parent=self)
        self._one_click = OneClick(self)

    @property
    def place(self) -> tuple[str, int]:
        """Where the user is, to go there again in another window: the place and, in an activity, its tab."""
        key = self.before_import if self.current == IMPORT else self.current
        view = self.views.get(key)
        return key, view.tabs.currentIndex() if isinstance(view, ActivityView) else 0

    def show_place(self, key: str) -> None:
        """Go to an activity (by id), a list, the deliverables, the settings or the import."""
        if key == self.current:
            return
        if not self.keep_typing():
            self.window.rail.select(self.current)
            return
        self.current = key
        from_rail = self.window.rail.hasFocus()
        is_activity = key not in _OTHERS
        if is_activity or key in self.views:
            view = self._view_at(key)
            self.window.show_page(view)
            if isinstance(view, ActivityView):
                view.open_first()
        else:
            self._blank.stand_for(lambda: self._view_at(key))
        if not is_activity:
            self.window.status.summary.setText("")
        self.window.commands["mark_done"].setEnabled(is_activity)
        self.window.top_bar.timer.stand_at(key if is_activity else "")
        self.window.top_bar.finish(is_activity and activity_of(key).guide.day == LAST_DAY)
        self.side.follow(key if is_activity else "")
        if self.window.rail.current() != key:
            self.window.rail.select(key)
        self.place_changed.emit()
        if from_rail:
            self.window.rail.setFocus()
        else:
            self.to_page()

    def _view_at(self, key: str) -> QWidget:
        if key not in self.views:
            self.views[key] = self.make(key)
        return self.views[key]

    def _on_shown(self, focused: bool) -> None:
        if focused:
            self.to_page()

    def show_part(self, place: str) -> None:
        """Go to an activity, and to one of its tabs where the place names one."""
        key, _, title = place.partition("#")
        self.show_place(key)
        if title and self.current == key and isinstance(self.view, ActivityView):
            self.view.show_part(title)

    def make(self, key: str) -> QWidget:
        """The view of a place, new."""
        if key in OVERVIEWS:
            from crmworkshop.ui.list_view import ListView

            listed = ListView(key, self.workspace)
            listed.import_wanted.connect(self.import_wanted)
            listed.toast.connect(self.toast.say)
            listed.origin_wanted.connect(self.go_to_origin)
            return listed
        if key == DELIVERABLES:
            from crmworkshop.ui.deliverables_page import DeliverablesPage

            return DeliverablesPage(self.workspace, self.tasks)
        if key == ROUNDS:
            return self.rounds_page()
        if key == AGENDA:
            from crmworkshop.ui.agenda_page import AgendaPage

            return AgendaPage(self.workspace, self.timer, self.window.pages)
        if key == SETTINGS:
            from crmworkshop.ui.settings_page import SettingsPage

            return SettingsPage(self.workspace)
        # Born where it is shown: a page that moves there afterwards is styled twice.
        view = ActivityView(activity_of(key), self.workspace, self.window.pages)
        view.summary_changed.connect(self.window.status.summary.setText)
        view.import_wanted.connect(self.import_wanted)
        view.toast.connect(self.toast.say)
        view.jump_wanted.connect(self.jump_to)
        view.place_wanted.connect(self.show_part)
        view.figure_wanted.connect(self.figure_wanted)
        view.tabs.currentChanged.connect(self.place_changed)
        return view

    def rounds_page(self) -> QWidget:
        """The page of all rounds, new."""
        raise NotImplementedError

    @property
    def view(self) -> QWidget | None:
        """The view shown, if any yet; made at once if it is still to come."""
        self._blank.finish()
        return self.views.get(self.current)

    def go_by(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place of the rail."""
        places = self.window.rail.places()
        at = places.index(self.current) + step if self.current in places else 0
        if 0 <= at < len(places):
            self.show_place(places[at])

    def go_by_part(self, step: int) -> None:
        """Go to the next (1) or previous (-1) part of the activity shown, round and round."""
        view = self.view
        if isinstance(view, ActivityView):
            view.tabs.setCurrentIndex((view.tabs.currentIndex() + step) % view.tabs.count())
            self.to_page()

    def go_to_day(self, day: int) -> None:
        """Go to the first activity of a day that is not done, else to its first."""
        found = progress(self.workspace.snapshot, self.workspace.figures)
        of_day = [item for item in found if item.activity.guide.day == day]
        waiting = [item for item in of_day if item.state is not ActivityProgress.DONE]
        for item in (waiting or of_day)[:1]:
            self.show_place(item.activity.id)

    def jump_to(self, key: str) -> None:
        """Show the record with this id: here if this place has it, else where it is entered."""
        self._one_click.begin()
        snapshot = self.workspace.snapshot
        records = (snapshot.find(each, key) for each in RECORD_TYPES)
        record = next((found for found in records if found is not None), None)
        if record is None or (takes(self.current, record, snapshot.settings) and self._shows(key)):
            return
        place = place_of(record, snapshot.settings)
        if place:
            self.show_place(place)
            if self.current == place:
                self._shows(key)

    def go_to_origin(self, activity: str, about: str) -> None:
        """Show where an entry came up: in its activity, at the record it is about if that is still there."""
        if activity in {item.id for item in switched_on(self.workspace.snapshot.settings)}:
            self.show_place(activity)
        if about:
            self.jump_to(about)

    def cell(self) -> tuple[str, int]:
        """The record on which the keyboard stands and the column there, to stand there again in another window."""
        page = self.view.page if isinstance(self.view, WithPage) else None
        record, table = (page.standing_on(), page.findChild(QAbstractItemView)) if page else (None, None)
        return record.id if record else "", table.currentIndex().column() if table else -1

    def stand_on(self, key: str, column: int) -> None:
        """Go to a record and a column of it, where the page shown has them."""
        page = self.view.page if isinstance(self.view, WithPage) else None
        if page is None or not key or not page.jump_to(key):
            return
        table = page.findChild(QAbstractItemView)
        there = table.currentIndex().siblingAtColumn(column) if table else QModelIndex()
        if table and there.isValid():
            table.setCurrentIndex(there)

    def undo(self) -> None:
        """Take back the latest change; the keyboard stays where it is."""
        self._stay(self.workspace.undo)

    def redo(self) -> None:
        """Bring back what was taken back last; the keyboard stays where it is."""
        self._stay(self.workspace.redo)

    def _stay(self, act: Callable[[], object]) -> None:
        focus = QApplication.focusWidget()
        place = FocusPlace(focus)
        act()
        if QApplication.focusWidget() is not focus and not place.restore():
            self.to_page()

    def keep_typing(self) -> bool:
        """Take what is being typed in a cell; False if it cannot be taken: it stays open, and its page says why."""
        view, focus = self.views.get(self.current), self.window.focusWidget()
        for table in view.findChildren(QAbstractItemView) if view is not None else ():
            if focus is not None and focus is not table and table.isAncestorOf(focus):
                focus.clearFocus()
                table.setFocus()
            for editor in table.viewport().children():
                if isinstance(editor, QWidget) and editor.isVisible() and editor.property("wrong"):
                    editor.setFocus()
                    return False
        return True

    def _shows(self, key: str) -> bool:
        view = self.view
        return isinstance(view, WithPage) and view.jump_to(key)

    def to_page(self) -> None:
        """Give the keyboard to the page shown, or to what stands for it until it is there."""
        if self._blank.is_up:
            self._blank.setFocus()
            return
        view = self.view
        if isinstance(view, ActivityView):
            focus_first(view.pages)
        elif view is not None:
            focus_first(view.page if isinstance(view, WithPage) and view.page else view)

    def show_import(self, path: Path, kind: type[Record] | None = None) -> None:
        """Show what an import of this list would bring; ``kind`` says which records it holds."""
        from crmworkshop.ui.import_page import ImportPage

        self._show_coming(ImportPage(self.workspace, self.tasks, path, kind))

    def show_sheets(self, paths: Sequence[Path]) -> None:
        """Show what these ballot sheets would bring."""
        from crmworkshop.ui.sheets_page import SheetsPage

        self._show_coming(SheetsPage(self.workspace, self.tasks, paths))

    def _show_coming(self, page: ImportPage | SheetsPage) -> None:
        page.left.connect(self._leave_import)
        page.imported.connect(self.toast.say)
        before = self.views.pop(IMPORT, None)
        if before is not None:
            self.window.drop_page(before)
        if self.current != IMPORT:
            self.before_import = self.current
        self.current = ""
        self.views[IMPORT] = page
        self.show_place(IMPORT)

    def _leave_import(self) -> None:
        self.show_place(self.before_import or self.first_place())

    def first_place(self) -> str:
        """The first activity that is not done; the deliverables once all are."""
        return first_place(self.workspace)


def first_place(workspace: Workspace) -> str:
    """The first activity that is not done; the deliverables once all are."""
    found = progress(workspace.snapshot, workspace.figures)
    return next((item.activity.id for item in found if item.state is not ActivityProgress.DONE), DELIVERABLES)


def begins_at(workspace: Workspace) -> tuple[str, int]:
    """Where one goes on: the place and tab that were left, if they are still there, else the first that is not done."""
    place, tab = place_left(workspace.workshop.path)
    tabs = {item.id: len(item.tabs) for item in switched_on(workspace.snapshot.settings)}
    if place in tabs:
        return place, tab if 0 <= tab < tabs[place] else 0
    return (place, 0) if place in _LISTED else (first_place(workspace), 0)


def load_first(workspace: Workspace) -> None:
    """Read the module of the page that is shown first; those of the other pages can wait until it is there."""
    place, tab = begins_at(workspace)
    if place == DELIVERABLES:
        import_module("crmworkshop.ui.deliverables_page")
    elif place not in _LISTED:
        page_class(activity_of(place).tabs[tab])
