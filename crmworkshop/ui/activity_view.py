"""The middle of the window for one activity: title, question, mark done, and a tab for each of its shapes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from crmworkshop.activities.spec import Activity
from crmworkshop.language import tr
from crmworkshop.method.states import ActivityProgress
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.room import ActivityState, activity_state_id
from crmworkshop.ui.blank import Blank
from crmworkshop.ui.controls import Elided, button, hairline, label
from crmworkshop.ui.deck import Deck
from crmworkshop.ui.focus import focus_first
from crmworkshop.ui.page import Page, WithPage
from crmworkshop.ui.pages.factory import page_for
from crmworkshop.ui.places import shows
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Announcement, Workspace


class ActivityView(WithPage):
    """An activity's pages are made when first shown, after its frame. Who asks for the `page` gets it at once."""

    summary_changed = Signal(str)
    import_wanted = Signal(object)
    toast = Signal(str)
    jump_wanted = Signal(str)
    place_wanted = Signal(str)
    figure_wanted = Signal(object)

    def __init__(self, activity: Activity, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activity = activity
        self.workspace = workspace
        self._pages: dict[int, Page] = {}
        self.title = Elided("title")
        self.title.setText(tr(activity.guide.title))
        self.question = label(tr(activity.guide.question), "muted", wrap=True)
        self.mark = button(tr("Mark done"), self.toggle_done)
        self.mark.setCheckable(True)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Parts of this activity"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for shape in activity.tabs:
            self.tabs.addTab(tr(shape.title).replace("&", "&&"))
        self.summary = label("", "muted")
        self.summary.setAccessibleName(tr("Summary of the page"))
        self.pages = Deck()
        self._blank = Blank(self.pages)
        self._blank.shown.connect(self._on_shown)
        self._waiting: list[Callable[[], None]] = []
        self._arrange()
        self.tabs.currentChanged.connect(self._show_tab)
        self._settling = QTimer(self, singleShot=True, interval=0)  # pages hear of a change after this view
        self._settling.timeout.connect(self._show_summary)
        workspace.changed.connect(self._on_changed)
        workspace.tried.connect(self._settling.start)
        self._show_state()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme().px(16))
        head.addWidget(self.title, 1)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self.summary)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(theme().px(3))
        self._column.addWidget(self.question)
        self._column.addSpacing(theme().px(14))
        self._column.addLayout(line)
        self._column.addWidget(hairline())
        self._column.addWidget(self.pages, 1)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(20), px(16), px(20), 0)
        self.title.setFixedHeight(px(30))

    def open_first(self) -> None:
        """Show the page of the current tab, once it is made if it is not there yet."""
        self._show_tab(self.tabs.currentIndex())

    @property
    def page(self) -> Page:
        """The page shown, made at once if it is not there yet."""
        self._blank.finish()
        return self._page_at(self.tabs.currentIndex())

    @property
    def is_making(self) -> bool:
        """Whether the page of the current tab is still to come."""
        return self._blank.is_up

    def when_shown(self, then: Callable[[], None]) -> None:
        """Call ``then`` as soon as the page of the current tab is shown: now, or when it has been made."""
        if self.is_making:
            self._waiting.append(then)
        else:
            then()

    def make_first(self) -> None:
        """Make the page of the current tab without showing it: a step by itself while a workshop opens."""
        self._page_at(self.tabs.currentIndex())

    def _page_at(self, index: int) -> Page:
        page = self._pages.get(index)
        if page is None:
            page = self._pages[index] = page_for(
                self.activity.tabs[index], self.activity, self.workspace, self.pages
            )
            page.setAccessibleName(tr(self.activity.tabs[index].title))
            page.import_wanted.connect(self.import_wanted)
            page.toast.connect(self.toast)
            page.jump_wanted.connect(self.jump_wanted)
            page.figure_wanted.connect(self.figure_wanted)
            page.place_wanted.connect(self._go_to)
        return page

    def _show_tab(self, index: int) -> None:
        page = self._pages.get(index)
        if page is not None:
            self._show_page(page)
        elif index >= 0:
            self._blank.stand_for(lambda: self._page_at(index))
            self._show_summary()

    def _show_page(self, page: Page) -> None:
        focused = self._blank.hasFocus()
        self.pages.show_page(page)
        self._on_shown(focused)

    def _on_shown(self, focused: bool) -> None:
        self._show_summary()
        if focused:
            focus_first(self.pages)
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _go_to(self, place: str) -> None:
        """Go where entries are made, here or in another activity."""
        activity, _, title = place.partition("#")
        if activity != self.activity.id:
            self.place_wanted.emit(place)
        else:
            self.show_part(title)

    def show_part(self, title: str = "") -> None:
        """Show the tab with this title, without one the first that takes entries, and give it the keyboard."""
        self.tabs.setCurrentIndex(self.activity.tab_of(title))
        focus_first(self.pages)

    def _show_summary(self) -> None:
        page = self._pages.get(self.tabs.currentIndex())
        text = page.summary() if page is not None and self.pages.top is page else ""
        self.summary.setText(text)
        self.summary_changed.emit(text)

    def jump_to(self, key: str) -> bool:
        """Show the record with this id on the tab shown if it has it, else on whichever has it."""
        shown, snapshot = self.tabs.currentIndex(), self.workspace.snapshot
        found = (snapshot.find(kind, key) for kind in RECORD_TYPES)
        record = next((each for each in found if each is not None), None)

        def comes_late(index: int) -> tuple[bool, bool]:
            """To make a page takes time: one that is not there yet and does not show such records is tried last."""
            may_have = index in self._pages or record is None or shows(self.activity.tabs[index], record)
            return not may_have, index != shown

        for index in sorted(range(self.tabs.count()), key=comes_late):
            self._show_page(self._page_at(index))
            if self._pages[index].jump_to(key):
                self.tabs.setCurrentIndex(index)
                return True
        self._show_tab(self.tabs.currentIndex())
        return False

    def _on_changed(self, announcement: Announcement) -> None:
        if ActivityState.table in announcement.tables:
            self._show_state()
        if self.isVisible():
            self._settling.start()

    def _state(self) -> ActivityState | None:
        return self.workspace.snapshot.find(ActivityState, activity_state_id(self.activity.id))

    def _show_state(self) -> None:
        state = self._state()
        done = state is not None and state.state is ActivityProgress.DONE
        self.mark.setChecked(done)
        self.mark.setText(tr("✓ Done") if done else tr("Mark done"))
        self.mark.setAccessibleName(tr("Done") if done else tr("Mark done"))
        self.mark.setToolTip(tr("Click to reopen  Ctrl+Shift+D") if done else tr("Ctrl+Shift+D"))

    def toggle_done(self) -> None:
        """Mark the activity done, or take it back."""
        state = self._state()
        done = state is not None and state.state is ActivityProgress.DONE
        new = ActivityProgress.IN_PROGRESS if done else ActivityProgress.DONE
        if state is None:
            key = activity_state_id(self.activity.id)
            step = added(ActivityState(id=key, activity=self.activity.id, state=new))
        else:
            step = changed(state, state=new)
        name = tr(self.activity.guide.short)
        self.workspace.do(
            Change(tr("reopen {name}", name=name) if done else tr("mark {name} done", name=name), (step,)),
            self,
        )
        self._show_state()
