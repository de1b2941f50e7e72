"""The window around one open workshop: its places, its panels, and what follows from each change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.catalogue import activity as activity_of
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.progress import progress
from crmworkshop.activities.subject import Subject
from crmworkshop.language import tr
from crmworkshop.method.guide import guide, guides
from crmworkshop.method.states import ActivityProgress
from crmworkshop.method.vocabulary import OpenState
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.people import Settings
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.capture import CaptureBar
from crmworkshop.ui.capture_kinds import CAPTURES, Standing
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.focus import focus_first
from crmworkshop.ui.list_view import LISTED, ListView
from crmworkshop.ui.notices import Toast
from crmworkshop.ui.places import place_of, takes
from crmworkshop.ui.rail import AGENDA, DELIVERABLES, Progress
from crmworkshop.ui.recent import Recent, remember
from crmworkshop.ui.settings_page import SettingsPage
from crmworkshop.ui.side import SidePanels
from crmworkshop.ui.tasks import Tasks
from crmworkshop.ui.timer import Timer
from crmworkshop.ui.window import Window
from crmworkshop.ui.workspace import Announcement, Workspace

if TYPE_CHECKING:
    from crmworkshop.ui.present.presenter import Presenter

SETTINGS = "settings"
IMPORT = "import"
_OFF_RAIL = (SETTINGS, IMPORT)


class Opened(QObject):
    """Attaches a workshop to the window until `close`."""

    place_changed = Signal()
    """Another place or another part of an activity is shown."""
    import_wanted = Signal(object)
    """Carries the record type of which the user wants to import a list."""

    def __init__(
        self, window: Window, workspace: Workspace, tasks: Tasks, place: tuple[str, int] = ("", 0)
    ) -> None:
        super().__init__(window)
        self._begin_at = place
        self.window = window
        self.tasks = tasks
        self.workspace = workspace
        workspace.setParent(self)
        self._views: dict[str, QWidget] = {}
        self.current = ""
        self._before_import = ""
        self.side = SidePanels(window, workspace)
        self.side.jump_wanted.connect(self.jump_to)
        self.side.left.connect(self._to_page)
        self.toast = Toast(window, self.workspace.undo)
        self.timer = Timer(workspace, parent=self)
        self._presenter: Presenter | None = None
        self._capture_bar: CaptureBar | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(30)
        self._settling.timeout.connect(self.refresh)
        self._attach()

    def announce_first(self) -> None:
        """Show the title and the tabs of the first activity that is not done, before its page is made."""
        key = self._beginning()
        view = self._views[key] = self._make(key)
        if isinstance(view, ActivityView):
            view.tabs.setCurrentIndex(self._begin_at[1])
        self.window.show_page(view)

    def make_first(self) -> None:
        """Make that page."""
        view = self._views.get(self._beginning())
        if isinstance(view, ActivityView):
            view.make_first()

    def show_first(self) -> None:
        """Go to the first activity that is not done."""
        if not self.current:
            self.show_place(self._beginning())

    def _beginning(self) -> str:
        return self._begin_at[0] or self._first_place()

    @property
    def place(self) -> tuple[str, int]:
        """Where the user is, to go there again in another window: the place and, in an activity, its tab."""
        key = self._before_import if self.current == IMPORT else self.current
        view = self._views.get(key)
        return key, view.tabs.currentIndex() if isinstance(view, ActivityView) else 0

    # -- life ---------------------------------------------------------------------------------------------

    def _attach(self) -> None:
        window = self.window
        window.commands.set_open(True)
        window.show_frame(True)
        window.rail.chosen.connect(self.show_place)
        window.top_bar.timer.follow(self.timer)
        self.workspace.changed.connect(self._on_changed)
        self.workspace.saved.connect(window.status.show_saved)
        self.workspace.failed.connect(self._on_failed)
        window.status.saved.setText(tr("✓ Everything is saved"))

    def close(self) -> None:
        """Keep what is being typed, let go of the file, and leave the frame empty."""
        self.let_go().workshop.close()

    def let_go(self) -> Workspace:
        """Keep what is being typed and leave the frame empty; the workshop stays open for another window."""
        if self._presenter is not None:
            self._presenter.end()
        self.commit_typing()
        self._remember()
        window = self.window
        window.rail.chosen.disconnect(self.show_place)
        window.top_bar.timer.follow(None)
        self._settling.stop()
        for view in self._views.values():
            window.drop_page(view)
        self.side.close()
        self.toast.deleteLater()
        if self._capture_bar is not None:
            self._capture_bar.hide()
            self._capture_bar.deleteLater()
        window.commands.set_open(False)
        window.show_frame(False)
        window.top_bar.set_workshop("")
        window.setWindowTitle("CRM Workshop")
        self.workspace.setParent(None)
        self.deleteLater()
        return self.workspace

    def commit_typing(self) -> None:
        """Bring what is being typed into the file, as leaving the field would."""
        focus = self.window.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self.side.guide.keep_notes()

    def _remember(self) -> None:
        workshop = self.workspace.workshop
        found = progress(self.workspace.snapshot, self.workspace.figures)
        latest = workshop.history(1)
        remember(
            Recent(
                str(workshop.path.resolve()),
                workshop.settings.organisation,
                sum(item.state is ActivityProgress.DONE for item in found),
                len(found),
                latest[0].at.astimezone().isoformat(timespec="seconds") if latest else "",
            )
        )

    # -- places -------------------------------------------------------------------------------------------

    def _first_place(self) -> str:
        found = progress(self.workspace.snapshot, self.workspace.figures)
        return next(
            (item.activity.id for item in found if item.state is not ActivityProgress.DONE), DELIVERABLES
        )

    def show_place(self, key: str) -> None:
        """Go to an activity (by id), a list, the deliverables, the settings or the import."""
        if key == self.current:
            return
        self.current = key
        from_rail = self.window.rail.hasFocus()
        view = self._views.get(key)
        if view is None:
            view = self._views[key] = self._make(key)
        self.window.show_page(view)
        is_activity = isinstance(view, ActivityView)
        if isinstance(view, ActivityView):
            view.open_first()
        else:
            self.window.status.summary.setText("")
        self.window.commands["mark_done"].setEnabled(is_activity)
        self.window.top_bar.timer.stand_at(key if is_activity else "")
        self.side.follow(key if is_activity else "")
        if self.window.rail.current() != key:
            self.window.rail.select(key)
        self.place_changed.emit()
        if from_rail:
            self.window.rail.setFocus()
        else:
            self._to_page()

    def _make(self, key: str) -> QWidget:
        if key in LISTED:
            listed = ListView(key, self.workspace)
            listed.import_wanted.connect(self.import_wanted)
            listed.toast.connect(self.toast.say)
            listed.origin_wanted.connect(self.go_to_origin)
            return listed
        if key == DELIVERABLES:
            return DeliverablesPage(self.workspace, self.tasks)
        if key == AGENDA:
            from crmworkshop.ui.agenda_page import AgendaPage

            return AgendaPage(self.workspace, self.timer, self.window.pages)
        if key == SETTINGS:
            return SettingsPage(self.workspace)
        # Born where it is shown: a page that moves there afterwards is styled twice.
        view = ActivityView(activity_of(key), self.workspace, self.window.pages)
        view.summary_changed.connect(self.window.status.summary.setText)
        view.import_wanted.connect(self.import_wanted)
        view.toast.connect(self.toast.say)
        view.jump_wanted.connect(self.jump_to)
        view.place_wanted.connect(self.show_place)
        view.figure_wanted.connect(self.explain)
        view.tabs.currentChanged.connect(self.place_changed)
        return view

    @property
    def view(self) -> QWidget | None:
        """The view shown, if any yet."""
        return self._views.get(self.current)

    def go_by(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place of the rail."""
        places = self.window.rail.places()
        at = places.index(self.current) + step if self.current in places else 0
        if 0 <= at < len(places):
            self.show_place(places[at])

    def go_to_day(self, day: int) -> None:
        """Go to the first activity of a day that is not done, else to its first."""
        found = progress(self.workspace.snapshot, self.workspace.figures)
        of_day = [item for item in found if item.activity.guide.day == day]
        waiting = [item for item in of_day if item.state is not ActivityProgress.DONE]
        for item in (waiting or of_day)[:1]:
            self.show_place(item.activity.id)

    def jump_to(self, key: str) -> None:
        """Show the record with this id: here if this place has it, else where it is entered."""
        snapshot = self.workspace.snapshot
        records = (snapshot.find(each, key) for each in RECORD_TYPES)
        record = next((found for found in records if found is not None), None)
        if record is None or (takes(self.current, record, snapshot.settings) and self._shows(key)):
            return
        place = place_of(record, snapshot.settings)
        if place:
            self.show_place(place)
            self._shows(key)

    def go_to_origin(self, activity: str, about: str) -> None:
        """Show where an entry came up: in its activity, at the record it is about if that is still there."""
        if activity in {item.id for item in switched_on(self.workspace.snapshot.settings)}:
            self.show_place(activity)
        if about:
            self.jump_to(about)

    def _shows(self, key: str) -> bool:
        return isinstance(self.view, ActivityView | ListView) and self.view.jump_to(key)

    def capture(self, key: str) -> None:
        """Let the user catch something (a key of `CAPTURES`) without leaving the page."""
        view = self.view
        page = view.page if isinstance(view, ActivityView | ListView) else None
        activity = self.current if isinstance(view, ActivityView) else ""
        if self._capture_bar is None:
            self._capture_bar = CaptureBar(self.window, self.window.pages, self.workspace)
            self._capture_bar.kept.connect(self.toast.say)
        about = page.standing_on() if page is not None else None
        if not (activity or about) and CAPTURES[key].kind is None:
            self.window.say(tr("Notes belong to an activity or a record: go to one first."))
        else:
            self._capture_bar.open(CAPTURES[key], Standing(activity, about))

    def toggle_timer(self) -> None:
        """Start or pause the timer for the activity shown, or for the agenda's item in hand."""
        view = self.view
        self.timer.toggle(self.current if isinstance(view, ActivityView) else getattr(view, "what", ""))

    def toggle_done(self) -> None:
        """Mark the activity shown as done, or take it back."""
        if isinstance(self.view, ActivityView):
            self.view.toggle_done()

    def explain(self, subject: Subject | None = None) -> None:
        """Say at the right why a figure is what it is: this one, or the one on which the keyboard stands."""
        page = self.view.page if isinstance(self.view, ActivityView) else None
        found = subject or (page.figure_at() if page is not None else None)
        if found is None:
            self.window.say(
                tr("Go to a figure first, with the arrow keys or a click; then it can be explained.")
            )
            return
        self.window.unsay()
        self.side.explain(found)

    def present(self) -> None:
        """Show the page on the big screen, or leave that."""
        if self._presenter is not None:
            self._presenter.end()
            return
        from crmworkshop.ui.present.line import PresentLine
        from crmworkshop.ui.present.presenter import Presenter

        presenter = self._presenter = Presenter(self)
        presenter.ended.connect(self._stop_presenting)
        presenter.begin()
        if presenter.on_other_screen:
            line = PresentLine(presenter)
            presenter.ended.connect(line.deleteLater)
            self.window.add_line(line)
        self.window.commands["present"].setChecked(True)

    def _stop_presenting(self) -> None:
        self._presenter = None
        self.window.commands["present"].setChecked(False)
        self._to_page()

    def _to_page(self) -> None:
        """Give the keyboard to the page shown."""
        view = self.view
        if view is not None:
            focus_first(view.page if isinstance(view, ActivityView | ListView) and view.page else view)

    def show_import(self, path: Path, kind: type[Record] | None = None) -> None:
        """Show what an import of this list would bring; ``kind`` says which records it holds."""
        from crmworkshop.ui.import_page import ImportPage

        page = ImportPage(self.workspace, self.tasks, path, kind)
        page.left.connect(self._leave_import)
        page.imported.connect(self.toast.say)
        before = self._views.pop(IMPORT, None)
        if before is not None:
            self.window.drop_page(before)
        if self.current != IMPORT:
            self._before_import = self.current
        self.current = ""
        self._views[IMPORT] = page
        self.show_place(IMPORT)

    def _leave_import(self) -> None:
        self.show_place(self._before_import or self._first_place())

    # -- what follows from a change -----------------------------------------------------------------------

    def _on_changed(self, announcement: Announcement) -> None:
        self.window.unsay()
        self._show_undo()
        for entry in announcement.entries:
            removed = [step for step in entry.change.steps if step.new is None]
            if entry.kind == "do" and removed:
                self.toast.say(entry.label[:1].upper() + entry.label[1:])
            elif entry.kind == "undo":
                self.toast.hide()
        self._settling.start()

    def _on_failed(self, sentence: str) -> None:
        self.window.say(sentence, "high")

    def _show_undo(self) -> None:
        workshop = self.workspace.workshop
        commands = self.window.commands
        self.window.status.show_undo(
            workshop.undo_label,
            commands["undo"].shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " "),
        )
        for name, what in (("undo", workshop.undo_label), ("redo", workshop.redo_label)):
            commands[name].setEnabled(bool(what))
            text = tr("&Undo") if name == "undo" else tr("&Redo")
            commands[name].setText(f"{text}: {what}" if what else text)

    def refresh(self) -> None:
        """Bring rail, name and undo in line with the workshop."""
        snapshot = self.workspace.snapshot
        found = progress(snapshot, self.workspace.figures)
        waiting = {
            "parking": sum(item.state is not OpenState.DONE for item in snapshot.all(ParkingItem)),
            "decisions": len(snapshot.all(Decision)),
            "actions": sum(item.state is not OpenState.DONE for item in snapshot.all(ActionItem)),
        }
        self.window.rail.show_progress(
            tuple(Progress(item.activity.id, item.state) for item in found), waiting
        )
        organisation = snapshot.settings.organisation
        self.window.top_bar.set_workshop(organisation)
        self.window.setWindowTitle(f"{organisation} – CRM Workshop")
        self._show_undo()
        if self.current and self.current not in self.window.rail.places() and self.current not in _OFF_RAIL:
            self.show_place(self._first_place())

    def optional(self) -> list[tuple[str, str, bool]]:
        """The optional activities: id, title, whether switched on."""
        on = {item.id for item in switched_on(self.workspace.snapshot.settings)}
        return [
            (item.id, f"{item.id}  {tr(item.title)}", item.id in on) for item in guides() if item.optional
        ]

    def switch(self, activity_id: str) -> None:
        """Switch an optional activity on or off."""
        settings: Settings = self.workspace.snapshot.settings
        off = activity_id in settings.switched_off
        kept = tuple(key for key in settings.switched_off if key != activity_id)
        values = kept if off else (*kept, activity_id)
        name = tr(guide(activity_id).short)
        label = tr("switch on {name}", name=name) if off else tr("switch off {name}", name=name)
        self.workspace.do(Change(label, (changed(settings, switched_off=values),)), self)

    def save_copy(self, target: Path) -> None:
        """Write a copy of the whole workshop."""
        self.commit_typing()
        self.workspace.workshop.save_copy(target)
        self.window.say(
            tr(
                "A copy is in “{target}”. You go on working in “{file}”.",
                target=target,
                file=self.workspace.workshop.path.name,
            )
        )


def prepare(workshop: Workshop) -> Workspace:
    """A workspace with its figures computed, made on the background thread and handed to the main one."""
    workspace = Workspace(workshop)
    _ = workspace.figures
    application = QCoreApplication.instance()
    assert application is not None
    workspace.moveToThread(application.thread())
    return workspace
