"""The windows beside the main one: the guide, all keys, what this is, and the details of a bug."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crmworkshop.language import tr
from crmworkshop.ui.window import Window

if TYPE_CHECKING:
    from crmworkshop.ui.help_window import GuideWindow
    from crmworkshop.ui.shortcuts_window import ShortcutsWindow


class Beside(QObject):
    """Makes each of them when it is first asked for; they go with their window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def guide(self) -> GuideWindow:
        """The facilitator's guide."""
        from crmworkshop.ui.help_window import GuideWindow

        return GuideWindow(self._window)

    @cached_property
    def shortcuts(self) -> ShortcutsWindow:
        """All keys."""
        from crmworkshop.ui.shortcuts_window import ShortcutsWindow

        return ShortcutsWindow(self._window, self._window.commands)

    def show_guide(self, place: str) -> None:
        """Show the guide at the chapter of a place (empty: of the start page)."""
        from crmworkshop.ui.help_window import chapter_of

        _bring_up(self.guide)
        self.guide.show_chapter(chapter_of(place))

    def show_shortcuts(self) -> None:
        """Show all keys, to look one up."""
        _bring_up(self.shortcuts)

    def show_about(self) -> None:
        """Say what this is."""
        from crmworkshop.ui.help import AboutDialog

        AboutDialog(self._window).open()

    def say_bug(self, details: str) -> None:
        """Say calmly that something went wrong that should not have; the details are a click away."""

        def show() -> None:
            from crmworkshop.ui.help import DetailsDialog

            DetailsDialog(self._window, details).open()

        sentence = tr(
            "Something went wrong that should not have. Everything the status line called saved is in the file; "
            "you can go on working."
        )
        self._window.say(sentence, "high", show)


def _bring_up(window: QWidget) -> None:
    """Show a window beside the main one, in front of everything."""
    window.show()
    window.raise_()
    window.activateWindow()
