"""What stands at the right of the page: the guide, the history, or the explanation of a figure."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crmworkshop.ui import preferences
from crmworkshop.ui.guide_panel import GuidePanel
from crmworkshop.ui.window import Window
from crmworkshop.ui.workspace import Workspace

if TYPE_CHECKING:
    from crmworkshop.activities.subject import Subject
    from crmworkshop.ui.history_panel import HistoryPanel
    from crmworkshop.ui.why_panel import WhyPanel


class SidePanels(QObject):
    """One of three panels of an open workshop, or none."""

    jump_wanted = Signal(str)
    """Carries the id of the record to go to."""
    left = Signal()
    """An explanation was closed: the keyboard belongs to the page again."""

    def __init__(self, window: Window, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._on_activity = False
        self._explaining = False
        self.guide = GuidePanel(workspace, window.side)
        self._made: list[QWidget] = [self.guide]
        self.guide.hide()
        self.guide.closed.connect(window.commands["guide"].trigger)

    @cached_property
    def history(self) -> HistoryPanel:
        """What was changed; made when first asked for."""
        from crmworkshop.ui.history_panel import HistoryPanel

        panel = HistoryPanel(self._workspace, self._window.side)
        panel.hide()
        panel.closed.connect(self._window.commands["history"].trigger)
        self._made.append(panel)
        return panel

    @cached_property
    def why(self) -> WhyPanel:
        """The explanation of a figure; made when first asked for."""
        from crmworkshop.ui.why_panel import WhyPanel

        panel = WhyPanel(self._workspace, self._window.side)
        panel.closed.connect(self.stop_explaining)
        panel.jump_wanted.connect(self.jump_wanted)
        self._made.append(panel)
        return panel

    def close(self) -> None:
        """Take the panels out of the window."""
        for panel in self._made:
            self._window.side.drop(panel)

    def follow(self, activity: str) -> None:
        """Guide through this activity; "" for a place that is none."""
        self._on_activity = bool(activity)
        if activity:
            self.guide.show_activity(activity)
        self.show()

    def show(self) -> None:
        """Show the panel that was asked for, if any."""
        commands = self._window.commands
        history = commands["history"].isChecked()
        guided = self._on_activity and commands["guide"].isChecked()
        self._window.side.setVisible(history or self._explaining or guided)
        if history:
            self._window.side.show_page(self.history)
        else:
            self._window.side.show_page(self.why if self._explaining else self.guide)

    def show_guide(self) -> None:
        """Show or fold away the guide; it takes the place of the history or an explanation."""
        commands = self._window.commands
        if commands["history"].isChecked() or self._explaining:
            commands["history"].setChecked(False)
            commands["guide"].setChecked(True)
        self._explaining = False
        preferences.write(guide=commands["guide"].isChecked())
        self.show()

    def show_notes(self, line: int) -> None:
        """Give the keyboard to the notes of the activity shown, with one of their lines marked."""
        if not self.guide.isVisible():
            self._window.commands["guide"].setChecked(True)
            self.show_guide()
        self.guide.show_note(line)

    def explain(self, subject: Subject) -> None:
        """Say why a figure is what it is."""
        self._window.commands["history"].setChecked(False)
        self._explaining = True
        self.show()
        self.why.show_subject(subject)

    def stop_explaining(self) -> None:
        """Fold the explanation away."""
        self._explaining = False
        self.show()
        self.left.emit()
