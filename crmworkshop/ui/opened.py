"""The window around one open workshop: its places, its panels, and what follows from each change."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.progress import progress
from crmworkshop.activities.subject import Subject
from crmworkshop.language import tr, trn
from crmworkshop.method.guide import guide, guides
from crmworkshop.method.states import ActivityProgress
from crmworkshop.method.vocabulary import OpenState
from crmworkshop.models.changes import Change, Entry, changed
from crmworkshop.models.people import Settings
from crmworkshop.models.room import ActionItem, Decision, ParkingItem
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.capture_kinds import CAPTURES, Standing
from crmworkshop.ui.going import OFF_RAIL, Places, begins_at, load_first
from crmworkshop.ui.page import WithPage
from crmworkshop.ui.rail import ROUNDS, Progress
from crmworkshop.ui.recent import Recent, remember
from crmworkshop.ui.rounds.hall import Hall
from crmworkshop.ui.tasks import Tasks
from crmworkshop.ui.widgets.plain_line import KeptLine
from crmworkshop.ui.widgets.record_edits import lower_first
from crmworkshop.ui.window import Window
from crmworkshop.ui.workspace import Announcement, Workspace

if TYPE_CHECKING:
    from crmworkshop.ui.capture import CaptureBar
    from crmworkshop.ui.present.presenter import Presenter


class Opened(Places):
    """Attaches a workshop to the window until `close`."""

    def __init__(
        self, window: Window, workspace: Workspace, tasks: Tasks, place: tuple[str, int] = ("", 0)
    ) -> None:
        super().__init__(window, workspace, tasks)
        self._begin_at = place if place[0] else begins_at(workspace)
        self._presenter: Presenter | None = None
        self._capture_bar: CaptureBar | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(30)
        self._settling.timeout.connect(lambda: self.workspace.when_computed(self.refresh))
        self.figure_wanted.connect(self.explain)
        self.hall = Hall(self)
        self._attach()

    def announce_first(self) -> None:
        """Show the title and the tabs of the place where one was, before its page is made."""
        key = self._beginning()
        view = self.views[key] = self.make(key)
        if isinstance(view, ActivityView):
            view.tabs.setCurrentIndex(self._begin_at[1])
        self.window.show_page(view)

    def make_first(self) -> None:
        """Make that page."""
        view = self.views.get(self._beginning())
        if isinstance(view, ActivityView):
            view.make_first()

    def guide_first(self) -> None:
        """Make the guide through it: to lay out its words takes as long as many a page."""
        if isinstance(self.views.get(self._beginning()), ActivityView):
            self.side.follow(self._beginning())

    def show_first(self) -> None:
        """Go to the place where one was, in a workshop not seen before to the first activity that is not done."""
        if not self.current:
            self.show_place(self._beginning())
        self.hall.session.follow()

    def _beginning(self) -> str:
        return self._begin_at[0]

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
        window.status.show_path(str(self.path))
        window.status.path_wanted.connect(self.show_path)
        window.status.ballot_wanted.connect(self.hall.ask_room)

    def close(self) -> None:
        """Stop the timer, keep what is being typed, let go of the file, and leave the frame empty."""
        self.timer.stop()
        self.let_go().close()

    def let_go(self) -> Workspace:
        """Keep what is being typed and leave the frame empty; the workshop stays open for another window."""
        if self._presenter is not None:
            self._presenter.end()
        self.hall.stop()
        if self._capture_bar is not None and self._capture_bar.isVisible():
            self._capture_bar.keep()
        self.commit_typing()
        self._remember()
        window = self.window
        window.rail.chosen.disconnect(self.show_place)
        window.status.path_wanted.disconnect(self.show_path)
        window.status.ballot_wanted.disconnect(self.hall.ask_room)
        window.top_bar.timer.follow(None)
        self._settling.stop()
        for view in (*self.views.values(), self._blank):
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
        if (
            focus is not None and not focus.hasFocus()
        ):  # a window in the background: nobody else tells its field
            QApplication.sendEvent(focus, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))
        elif focus is not None:
            focus.clearFocus()
        for line in self.window.findChildren(KeptLine):
            line.keep()
        self.side.guide.keep_notes()

    def _remember(self) -> None:
        workshop = self.workspace.workshop
        found = progress(self.workspace.snapshot, self.workspace.figures)
        latest = workshop.told(1)
        remember(
            Recent(
                str(workshop.path.resolve()),
                workshop.settings.organisation,
                sum(item.state is ActivityProgress.DONE for item in found),
                len(found),
                latest[0].at.astimezone().isoformat(timespec="seconds") if latest else "",
                *self.place,
            )
        )

    def capture(self, key: str) -> None:
        """Let the user catch something (a key of `CAPTURES`) without leaving the page."""
        view = self.view
        page = view.page if isinstance(view, WithPage) else None
        activity = self.current if isinstance(view, ActivityView) else ""
        if self._capture_bar is None:
            from crmworkshop.ui.capture import CaptureBar

            self._capture_bar = CaptureBar(self.window, self.window.pages, self.workspace)
            self._capture_bar.kept.connect(self.toast.say)
        about = page.standing_on() if page is not None else None
        if not (activity or about) and CAPTURES[key].kind is None:
            self.window.say(tr("Notes belong to an activity or a record: go to one first."))
        else:
            self._capture_bar.open(CAPTURES[key], Standing(activity, about))

    def rounds_page(self) -> QWidget:
        """The page of all rounds, new."""
        return self.hall.make_page()

    def toggle_timer(self) -> None:
        """Start or pause the timer for the activity shown; on the agenda for its item in hand, unless it runs."""
        view = self.view
        if not isinstance(view, ActivityView) and self.timer.running:
            self.timer.stop()
            return
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
        if not self.keep_typing():
            self.window.commands["present"].setChecked(False)
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
        self.to_page()

    # -- what follows from a change -----------------------------------------------------------------------

    def _on_changed(self, announcement: Announcement) -> None:
        self.window.unsay()
        self._show_undo()
        if any(entry.kind != "clock" for entry in announcement.entries):
            self.toast.go()  # its undo would take back this change, and not what it names
        for entry in announcement.entries:
            removed = [step for step in entry.change.steps if step.new is None]
            if entry.kind == "do" and removed:
                self.toast.say(tr("Done: {what}", what=lower_first(entry.label)))
        self._tell_undone(announcement.entries)
        self._settling.start()

    def _tell_undone(self, entries: Sequence[Entry]) -> None:
        """Say what was taken back or done again, with the opposite."""
        undone = [entry for entry in entries if entry.kind in ("undo", "redo")]
        if not undone:
            return
        what = (
            lower_first(undone[0].label)
            if len(undone) == 1
            else trn("{n} change", "{n} changes", len(undone))
        )
        taken = undone[0].kind == "undo"
        said = tr("Taken back: {what}", what=what) if taken else tr("Done again: {what}", what=what)
        self.toast.say(said, brings_back=taken, acts=len(undone) == 1)

    def _on_failed(self, sentence: str) -> None:
        self.window.say(sentence, "high")

    def _show_undo(self) -> None:
        workshop = self.workspace.workshop
        commands = self.window.commands
        self.window.status.show_undo(
            workshop.undo_label,
            commands["undo"].shortcut().toString(QKeySequence.SequenceFormat.NativeText),
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
            ROUNDS: int(self.hall.session.round is not None),
        }
        self.window.rail.show_progress(
            tuple(Progress(item.activity.id, item.state) for item in found), waiting
        )
        organisation = snapshot.settings.organisation
        self.window.top_bar.set_workshop(organisation, str(self.path))
        self.window.setWindowTitle(tr("{organisation} – CRM Workshop", organisation=organisation))
        self._show_undo()
        if self.current and self.current not in self.window.rail.places() and self.current not in OFF_RAIL:
            self.show_place(self.first_place())

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

    @property
    def path(self) -> Path:
        """The file that everything is saved in."""
        return self.workspace.workshop.path.resolve()

    def show_path(self) -> None:
        """Say where everything is saved."""
        self.window.say(tr("Everything you enter is saved at once in “{path}”.", path=self.path))

    def show_folder(self) -> None:
        """Open the folder that the file is in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

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
    """A workspace with its figures computed and its first page read, made in the background for the main thread."""
    workspace = Workspace(workshop)
    load_first(workspace)
    gc.freeze()  # tens of thousands of records that stay: the collector need not look through them again and again
    application = QCoreApplication.instance()
    assert application is not None
    workspace.moveToThread(application.thread())
    return workspace
