"""Present mode: the page shown on the big screen, the facilitator's line on the other one, and the keys for both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmworkshop.activities.slides import Slide, day_slide, slides, slides_of, talk
from crmworkshop.activities.spec import RatingGrid, Weighing
from crmworkshop.language import tr
from crmworkshop.method.guide import guides
from crmworkshop.method.scales import Question
from crmworkshop.models.processes import Process
from crmworkshop.ui import preferences
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.agenda_page import AgendaPage
from crmworkshop.ui.list_view import ListView
from crmworkshop.ui.pages.analysis import AnalysisPage
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.pages.weighing import WeighingPage
from crmworkshop.ui.present import chosen
from crmworkshop.ui.present.stage import Scene, Stage
from crmworkshop.ui.rounds.page import RoundsPage
from crmworkshop.ui.widgets.record_edits import lower_first
from crmworkshop.ui.workspace import Announcement

if TYPE_CHECKING:
    from crmworkshop.ui.opened import Opened

_NEXT: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BEFORE: Final = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_AFTER_CHANGE_MS: Final = 60


class BigScreen(QWidget):
    """The window in front of the room."""

    left = Signal()
    pressed = Signal(int, object)
    """Carries the key and its modifiers."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("On the big screen"))
        self.setAccessibleName(tr("On the big screen"))
        self.stage = Stage(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed.emit(event.key(), event.modifiers())

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab goes to the next question, not to another window."""
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clicking goes on; a presenter's remote sends the keys."""
        back = event.button() == Qt.MouseButton.RightButton
        self.pressed.emit(Qt.Key.Key_Left if back else Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit()
        super().closeEvent(event)


class Presenter(QObject):
    """Follows the page of an open workshop while it is on; `changed` says that its line must be read again."""

    changed = Signal()
    ended = Signal()

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened)
        self.opened = opened
        self.money = bool(preferences.read().get("present_money", False))
        self.window = BigScreen()
        self.stage = self.window.stage
        self._shown: tuple[str, int] = ("", -1)
        self._note = tr("Esc ends · → goes on · ratings: ↑ ↓, Tab and digits · Ctrl+Z takes back")
        self._grid: RatingGridPage | None = None
        self._chosen: chosen.Chosen | None = None
        self._lists: set[AnalysisPage] = set()
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)
        self._later.timeout.connect(self._follow)
        self._has_ended = False
        self._turned = 0
        """Which way was gone to a part or activity whose sheets are still to be shown."""
        self._landing = QTimer(
            self, singleShot=True, interval=0
        )  # page and sheets, each in a turn of its own
        self._landing.timeout.connect(self._land)
        self.window.pressed.connect(self._key)
        self.window.left.connect(self.end)
        opened.workspace.changed.connect(self._soon)
        opened.workspace.tried.connect(self._soon)
        opened.place_changed.connect(self._soon)
        opened.timer.ticked.connect(self._tick)

    # -- beginning and end ------------------------------------------------------------------------------------

    @property
    def on_other_screen(self) -> bool:
        """Whether the facilitator keeps the window beside it."""
        return self._screen() is not self.opened.window.screen()

    def _screen(self) -> QScreen:
        own = self.opened.window.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own]
        return others[0] if others else own

    def begin(self) -> None:
        """Show the page, on the second screen if there is one."""
        screen = self._screen()
        self.window.setGeometry(screen.geometry())
        self.stage.resize(screen.geometry().size())  # as it will be shown: tables are measured once
        self.refresh()
        self.window.showFullScreen()
        if not self.on_other_screen:
            self.window.activateWindow()
            self.window.setFocus()

    def end(self) -> None:
        """Leave the big screen; the window is as it was."""
        self.opened.workspace.changed.disconnect(self._soon)
        self.opened.workspace.tried.disconnect(self._soon)
        self.opened.place_changed.disconnect(self._soon)
        self.opened.timer.ticked.disconnect(self._tick)
        self._watch(None)
        self._has_ended = True
        self._later.stop()
        self._landing.stop()
        self.window.left.disconnect(self.end)
        self.window.close()
        self.window.deleteLater()
        self.ended.emit()
        self.deleteLater()

    # -- what is shown ----------------------------------------------------------------------------------------

    def _soon(self, about: object = None, *_more: object) -> None:
        if isinstance(about, Announcement) and about.entries:
            entry = about.entries[-1]
            said, what = entry.label[:1].upper() + entry.label[1:], lower_first(entry.label)
            told = {
                "undo": tr("Taken back: {what}", what=what),
                "redo": tr("Done again: {what}", what=what),
            }
            self._note = told.get(entry.kind, said)
        self._later.start()

    def refresh(self) -> None:
        """Show the page as it is now; another page begins at its first sheet."""
        place = self.opened.place
        if place != self._shown:
            self._shown, self.stage.at = place, 0
        self.stage.show_scene(replace(self._scene(), note=self._note))
        self._tick()
        self.changed.emit()

    def _scene(self) -> Scene:
        opened, view = self.opened, self.opened.view
        snapshot = opened.workspace.snapshot
        name, currency = snapshot.settings.organisation, snapshot.settings.currency
        if isinstance(view, ActivityView):
            guide = view.activity.guide
            return Scene(
                tr(guide.title),
                tr(guide.question),
                f"{name}  ·  {guide.id}",
                self._slides(view),
                currency,
            )
        if isinstance(view, ListView):
            page = view.page
            shown = slides(page.shape, page.activity, snapshot, opened.workspace.figures, money=self.money)
            return Scene(tr(page.shape.title), "", name, shown, currency)
        if isinstance(view, RoundsPage):
            return Scene(tr("Ballots", note="the rounds of the workshop"), "", name, view.slides(), currency)
        if isinstance(view, AgendaPage):
            plan = opened.timer.days()[view.day - 1]
            return Scene(tr("Agenda"), "", name, (day_slide(plan),), currency)
        return Scene(name, tr("We go on in a moment."), name, (), currency)

    def _slides(self, view: ActivityView) -> tuple[Slide, ...]:
        workspace = self.opened.workspace
        shape = view.activity.tabs[max(view.tabs.currentIndex(), 0)]
        found = slides(shape, view.activity, workspace.snapshot, workspace.figures, money=self.money)
        page = view.page if isinstance(shape, RatingGrid | Weighing) else None
        self._watch(page if isinstance(page, RatingGridPage) else None)
        if isinstance(page, WeighingPage):
            return slides_of(shape, page.blocks, workspace.snapshot, money=self.money)
        of_row = self._row_chosen(view)
        if of_row is not None:
            return (of_row, *found)
        if isinstance(shape, RatingGrid) and page is not None:
            about = page.standing_on()
            talked = about is not None and isinstance(about, Process)
            first = None
            if talked and about is not None:
                first = talk(about.id, shape, workspace.snapshot, workspace.figures, self._in_hand())
            return (first, *found) if first is not None else found
        return found

    def _row_chosen(self, view: ActivityView) -> Slide | None:
        """The process of the row chosen in a list of results; the list is followed from then on."""
        self._chosen = chosen.chosen_in(view)
        if self._chosen is None:
            return None
        page = self._chosen.page
        if page not in self._lists:
            self._lists.add(page)
            page.chosen.connect(self._soon)
        return chosen.slide_of(self._chosen, self.opened.workspace)

    def _in_hand(self) -> tuple[Question, str | None] | None:
        """The question, and its department or None, on which the grid stands."""
        if self._grid is None:
            return None
        column = self._grid.model.rating_column(self._grid.view.currentIndex().column())
        return (column.question, column.department) if column is not None else None

    def _watch(self, grid: RatingGridPage | None) -> None:
        """Follow the process that the facilitator stands on."""
        if grid is self._grid:
            return
        if self._grid is not None:
            self._grid.view.selectionModel().currentChanged.disconnect(self._soon)
            self._grid.entry.said.disconnect(self._take_note)
        self._grid = grid
        if grid is not None:
            grid.view.selectionModel().currentChanged.connect(self._soon)
            grid.entry.said.connect(self._take_note)

    def _take_note(self, sentence: str) -> None:
        """What the grid refuses is said to whoever rates here."""
        if sentence:
            self._note = sentence
            self._later.start()

    def _tick(self) -> None:
        activity = self.opened.current
        reading = self.opened.timer.reading(activity) if self.opened.timer.running == activity else None
        self.stage.show_timer(reading.words if reading else "", reading.tone if reading else "")

    # -- keys -------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) sheet; past the last one to the next part or activity."""
        self._arrive()
        at = self.stage.at + by
        if 0 <= at < self.stage.count:
            self.stage.go(at)
        else:
            self._turn(by)
        self.changed.emit()

    def _turn(self, by: int) -> None:
        """The next or previous part of the activity, else the next or previous activity."""
        view = self.opened.view
        if isinstance(view, ActivityView) and 0 <= view.tabs.currentIndex() + by < view.tabs.count():
            view.tabs.setCurrentIndex(view.tabs.currentIndex() + by)
        else:
            self.opened.go_by(by)
        self._turned = by
        self._follow()

    def _follow(self) -> None:
        """Show the sheets of the page in hand, when that is there, in a turn of the event loop after it."""
        view = self.opened.view
        if isinstance(view, ActivityView):
            view.when_shown(self._show_soon)
        else:
            self._show_soon()

    def _show_soon(self) -> None:
        if not self._has_ended:
            self._landing.start()

    def _arrive(self) -> None:
        """Before anything else is done there, the sheets that were gone to are shown."""
        if self._turned:
            self._land()

    def _land(self) -> None:
        by, self._turned = self._turned, 0
        self._landing.stop()
        self.refresh()
        if by < 0:
            self.stage.go(self.stage.count - 1)

    def next_up(self) -> str:
        """What comes when one goes on: the next part, else the next activity; empty at the end or between sheets."""
        view = self.opened.view
        if self.stage.at + 1 < self.stage.count:
            return self.stage.title_at(self.stage.at + 1)
        if isinstance(view, ActivityView) and view.tabs.currentIndex() + 1 < view.tabs.count():
            return tr(view.activity.tabs[view.tabs.currentIndex() + 1].title)
        places = self.opened.window.rail.places()
        after = places[places.index(self.opened.current) + 1 :] if self.opened.current in places else []
        following = next((item for item in guides() if after and item.id == after[0]), None)
        return tr(following.short) if following else ""

    def show_money(self, shown: bool) -> None:
        """Let amounts through, or not."""
        self.money = shown
        preferences.write(present_money=shown)
        self.refresh()

    def blank(self) -> None:
        """Darken the screen, or light it again."""
        self.stage.dark = not self.stage.dark
        self.stage.update()
        self.changed.emit()

    def _rate(self, key: int) -> bool:
        """Rate the question in hand, go to the next one or to another process. Other keys: False."""
        grid = self._grid
        text = chr(key) if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or key == Qt.Key.Key_Minus else ""
        if grid is None:
            return self._rate_chosen(key, text)
        if text:
            grid.entry.type_key(text, moves=False)  # the room sees what was decided until somebody goes on
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            grid.view.step_line(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            grid.view.step_question(-1 if key == Qt.Key.Key_Backtab else 1)
        else:
            return False
        return True

    def _rate_chosen(self, key: int, text: str) -> bool:
        """As in a grid, for the row chosen in a list of results."""
        if self._chosen is None:
            return False
        if text:
            self._take_note(chosen.rate(self._chosen, self.opened.workspace, text, self))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._chosen.page.step_row(-1 if key == Qt.Key.Key_Up else 1)
        return bool(text) or key in (Qt.Key.Key_Up, Qt.Key.Key_Down)

    def _move_back(self, again: bool) -> None:
        """Undo, or redo, from here; what came of it stands in the foot."""
        workshop = self.opened.workspace.workshop
        if not (workshop.redo_label if again else workshop.undo_label):
            self._take_note(
                tr("There is nothing to do again.") if again else tr("There is nothing to take back.")
            )
        elif again:
            self.opened.redo()
        else:
            self.opened.undo()

    def _key(self, key: int, modifiers: Qt.KeyboardModifier) -> None:
        self._arrive()
        control = modifiers & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.end()
        elif control and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.opened.go_by(1 if key == Qt.Key.Key_PageDown else -1)
        elif control and key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
            shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._move_back(key == Qt.Key.Key_Y or shift)
        elif (self.stage.talking and self._rate(key)) or (
            isinstance(self.opened.view, RoundsPage) and self.opened.view.take_key(key)
        ):
            return
        elif key in _NEXT:
            self.step(1)
        elif key in _BEFORE:
            self.step(-1)
        elif key == Qt.Key.Key_Home:
            self.stage.go(0)
        elif key == Qt.Key.Key_End:
            self.stage.go(self.stage.count - 1)
        elif key == Qt.Key.Key_M:
            self.show_money(not self.money)
        elif key in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.blank()
        elif key == Qt.Key.Key_T:
            self.opened.timer.toggle(self.opened.current)
