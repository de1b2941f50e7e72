"""What the window expects of a page: it shows one shape of one activity and repaints what changed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.spec import Activity
from crmworkshop.activities.subject import Subject
from crmworkshop.models.record import Record
from crmworkshop.ui.workspace import Announcement, Workspace


class Page(QWidget):
    """A tab of an activity's page."""

    import_wanted = Signal(object)
    """Carries the record type of which the user wants to import a list."""
    toast = Signal(str)
    """Carries what was removed, in words, to be shown with an undo."""
    place_wanted = Signal(str)
    """Carries the place in which to begin: an activity, perhaps the page's own, and perhaps one of its tabs."""
    jump_wanted = Signal(str)
    """Carries the id of the record behind a figure that was clicked."""
    figure_wanted = Signal(object)
    """Carries the `Subject` of a figure that is to be explained."""

    def __init__(self, activity: Activity, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activity = activity
        self.workspace = workspace
        workspace.changed.connect(self._on_changed)

    def _on_changed(self, announcement: Announcement) -> None:
        self.refresh(announcement)

    def refresh(self, announcement: Announcement | None = None) -> None:
        """Show the current state; ``announcement`` says what changed (None: everything may have)."""

    def summary(self) -> str:
        """What the right of the tab line says about this page ("34 of 41 rated"); empty for nothing."""
        return ""

    def jump_to(self, key: str) -> bool:
        """Select and show the record with this id; False if it is not on this page."""
        return False

    def standing_on(self) -> Record | None:
        """The record on which the keyboard stands; None where there is none."""
        return None

    def figure_at(self) -> Subject | None:
        """The figure on which the keyboard stands, to be explained; None where there is none."""
        return None


class WithPage(QWidget):
    """What shows a page in the window: an activity, or one of the lists."""

    @property
    def page(self) -> Page | None:
        """The page shown, once it is made."""
        raise NotImplementedError

    def jump_to(self, key: str) -> bool:
        """Show the record with this id; False if it is not here."""
        raise NotImplementedError


class LazyPage(Page):
    """A page that follows changes only while it is seen, and catches up when it is shown."""

    def __init__(self, activity: Activity, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(activity, workspace, parent)
        self._stale = False

    def _on_changed(self, announcement: Announcement) -> None:
        if self.isVisible():
            self.refresh(announcement)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Repaint what changed while nobody looked."""
        if self._stale:
            self._stale = False
            self.refresh()
