"""What the window does about rounds: the page, the server behind it, how many are in, and where phones join."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.round_offers import prepared, questions_of
from crmworkshop.activities.rounds import expected
from crmworkshop.language import tr
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.folders import open_path
from crmworkshop.ui.rail import ROUNDS
from crmworkshop.ui.rounds.session import RoundSession
from crmworkshop.ui.tasks import Task

if TYPE_CHECKING:
    from crmworkshop.ui.opened import Opened
    from crmworkshop.ui.rounds.kiosk import Kiosk
    from crmworkshop.ui.rounds.page import RoundsPage


class Hall(QObject):
    """Belongs to one open workshop."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self.opened = opened
        self.session = RoundSession(opened.workspace, self)
        self.session.changed.connect(self.show_state)
        self.session.counted.connect(self.show_state)
        self.session.address_changed.connect(self._tell_address)
        self.kiosk: Kiosk | None = None
        """The laptop goes round."""

    def stop(self) -> None:
        """Stop serving; the round that is open goes on when the workshop is opened again."""
        if self.kiosk is not None:
            self.kiosk.end()
        if self.page is not None:
            self.page.live.rehearsal.shut()
        self.session.stop()
        self.opened.window.status.show_ballot("")

    def make_page(self) -> QWidget:
        """The page of all rounds."""
        from crmworkshop.ui.rounds.page import RoundsPage

        page = RoundsPage(self.opened.workspace, self.session, self.opened.window.pages)
        page.import_wanted.connect(self.ask_sheets)
        page.kiosk_wanted.connect(self.open_kiosk)
        page.files_wanted.connect(self.write_ballots)
        page.stood.connect(self.opened.place_changed)
        return page

    @property
    def page(self) -> RoundsPage | None:
        """The page of all rounds, once it was gone to."""
        from crmworkshop.ui.rounds.page import RoundsPage

        opened = self.opened
        found = opened.view if opened.current == ROUNDS else opened.views.get(ROUNDS)
        return found if isinstance(found, RoundsPage) else None

    def ask_room(self) -> None:
        """Go to the round that is open; else prepare one that asks what the page shown is about."""
        opened, view = self.opened, self.opened.view
        shape = (
            view.activity.tabs[max(view.tabs.currentIndex(), 0)] if isinstance(view, ActivityView) else None
        )
        activity = opened.current
        opened.show_place(ROUNDS)
        page = self.page
        if opened.current != ROUNDS or page is None:  # something typed could not be taken
            return
        live = self.session.round
        if live is not None:
            page.stand_on(live.id)
        elif questions_of(shape):
            page.add_round(prepared(opened.workspace.snapshot, activity, shape))

    # -- other ways in, and out ---------------------------------------------------------------------------

    def ask_sheets(self) -> None:
        """Let the user pick ballot sheets to bring in."""
        from crmworkshop.ui.asking import ask_sheets

        chosen = ask_sheets(self.opened.window)
        if chosen:
            self.opened.show_sheets(chosen)

    def open_kiosk(self) -> None:
        """Pass this laptop round, while a round is open."""
        from crmworkshop.ui.rounds.kiosk import open_kiosk

        asked = self.session.round
        if asked is None or self.kiosk is not None:
            return
        self.kiosk = open_kiosk(self.session, asked, self.opened.window.screen())
        self.kiosk.ended.connect(self._leave_kiosk)

    def _leave_kiosk(self) -> None:
        self.kiosk = None
        self.opened.window.activateWindow()

    def write_ballots(self, round_id: str, way: str) -> None:
        """Write the ballots of a round into a folder the user picks: "print" as pages, "send" as a sheet."""
        from crmworkshop.ui.asking import ask_ballot_folder

        folder = ask_ballot_folder(self.opened.window)
        if folder is None:
            return
        window, snapshot = self.opened.window, self.opened.workspace.snapshot

        def work(task: Task) -> Path:
            from crmworkshop.reports.export import export_ballot

            return export_ballot(snapshot, folder, round_id, way == "print", task.report, task.is_cancelled)

        window.say(tr("Making the ballots…"))
        task = self.opened.tasks.run(work)
        task.finished.connect(self._tell_written)
        task.failed.connect(lambda sentence: window.say(sentence, "high"))

    def _tell_written(self, path: Path) -> None:
        said = tr("“{file}” is in “{folder}”.", file=path.name, folder=path.parent)
        self.opened.window.say(said, details=lambda: open_path(path.parent), more=tr("Open the folder"))

    def show_state(self) -> None:
        """Say in the status line how many are in."""
        asked, session = self.session.round, self.session
        words = ""
        if asked is not None:
            wanted = expected(self.opened.workspace.snapshot, asked)
            some = 0 < session.count <= wanted
            words = (
                tr("Ballot open: {n} of {total} in", n=session.count, total=wanted)
                if some
                else tr("Ballot open: {n} in", n=session.count)
            )
        self.opened.window.status.show_ballot(words)

    def _tell_address(self, address: str) -> None:
        self.opened.window.say(
            tr(
                "This laptop has another address now: phones join at {address}. Show the new code.",
                address=address,
            )
        )
