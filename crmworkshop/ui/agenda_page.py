"""The agenda: five days at the top, the open one as a table with clock times, and what belongs to the item in hand."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from crmworkshop.activities.agenda import DayPlan, Entry, fit_words, missing, time_words
from crmworkshop.activities.agenda_changes import (
    activity_item,
    moved,
    put_in,
    remedies,
    renamed,
    rescheduled,
    retimed,
    taken_out,
)
from crmworkshop.activities.agenda_layout import laid_out
from crmworkshop.activities.agenda_time import corrected, title_of
from crmworkshop.language import tr
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.changes import Change
from crmworkshop.ui.agenda_days import DayButtons
from crmworkshop.ui.agenda_detail import AgendaDetail
from crmworkshop.ui.agenda_model import Column
from crmworkshop.ui.agenda_table import AgendaTable
from crmworkshop.ui.controls import button, empty_layout, hairline, label
from crmworkshop.ui.theme import theme
from crmworkshop.ui.timer import Timer
from crmworkshop.ui.widgets.plain_line import PlainLine
from crmworkshop.ui.workspace import Announcement, Workspace

NARROW: Final = 760
"""Pixels at 100 % below which table and people take turns."""


class AgendaPage(QWidget):
    """Every change is asked of the workspace and shows when it is done."""

    def __init__(self, workspace: Workspace, timer: Timer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Agenda"))
        self.workspace = workspace
        self.timer = timer
        self.days = DayButtons()
        self.table = AgendaTable()
        self.detail = AgendaDetail(timer, self._do)
        self.starts, self.ends = _hour(tr("Day starts at")), _hour(tr("Day ends at"))
        self.problem = label("", "error")
        self.problem.setAccessibleName(tr("What is wrong"))
        self.problem.hide()
        self.add = button(tr("Add"), icon="plus", name=tr("Add to the agenda"))
        self.people = button(tr("People and timer"), self._make_room)
        self.people.setCheckable(True)
        self.empty = label(
            tr("The agenda says when what is done. Lay out the method's activities, then move them about."),
            "muted",
            wrap=True,
        )
        self.lay_out = button(tr("Lay out the five days"), self._lay_out, look="primary")
        self.strip = QWidget()
        self._fit_text = label("", wrap=True)
        self._remedies = QHBoxLayout()
        self._plans: tuple[DayPlan, ...] = ()
        self._ran = ""
        self._column = QVBoxLayout(self)
        self._arrange()
        self._connect()
        self.day = self._today()
        theme().changed.connect(self._fit)
        self._fit()
        self.refresh()

    def _arrange(self) -> None:
        px = theme().px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(tr("Agenda"), "title"))
        head.addStretch(1)
        head.addWidget(self.problem)
        for text, field in ((tr("Starts"), self.starts), (tr("Ends"), self.ends)):
            caption = label(text, "muted")
            caption.setBuddy(field)
            head.addWidget(caption)
            head.addWidget(field)
        head.addWidget(self.people)
        head.addWidget(self.add)
        self.strip.setObjectName("banner")
        self.strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = QVBoxLayout(self.strip)
        words.setContentsMargins(px(12), px(6), px(12), px(6))
        words.setSpacing(px(4))
        words.addWidget(self._fit_text)
        words.addLayout(self._remedies)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.table, 1)
        self._body.addWidget(self.detail)
        self._column.setSpacing(px(8))
        self._column.addLayout(head)
        self._column.addWidget(self.days)
        self._column.addWidget(self.strip)
        self._column.addWidget(hairline())
        self._column.addWidget(self.empty)
        self._column.addWidget(self.lay_out, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._body, 1)

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(20), px(16), px(20), 0)
        for field in (self.starts, self.ends):
            field.setFixedWidth(px(72))

    def _connect(self) -> None:
        table = self.table
        table.moved.connect(self.move_by)
        table.sent.connect(lambda step: self.send_to(self.day + step))
        table.lengthened.connect(self.lengthen)
        table.removed.connect(self.remove)
        table.row_changed.connect(self._show_detail)
        table.model_.typed.connect(self._take_typed)
        table.model_.dropped.connect(self._take_drop)
        self.days.chosen.connect(self.open_day)
        self.days.dropped.connect(self._send_key)
        self.starts.editingFinished.connect(self._keep_hours)
        self.ends.editingFinished.connect(self._keep_hours)
        self.workspace.changed.connect(self._on_changed)
        self.timer.ticked.connect(self._tick)
        menu = QMenu(self.add)
        menu.setAccessibleName(tr("Add to the agenda"))
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        self.add.setMenu(menu)

    def _make_room(self) -> None:
        """Where there is little room, a button changes between the table and what belongs to the item in hand."""
        narrow = self.width() < theme().px(NARROW)
        is_empty = not self.workspace.snapshot.all(AgendaItem)
        self.people.setVisible(narrow and not is_empty)
        self.detail.setVisible(not is_empty and (not narrow or self.people.isChecked()))
        self.table.setVisible(not narrow or not self.people.isChecked())
        self.detail.fill(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    # -- showing --------------------------------------------------------------------------------------------

    @property
    def plan(self) -> DayPlan:
        """The day that is open."""
        return self._plans[self.day - 1]

    @property
    def strip_text(self) -> str:
        """What is said about the day that is open; empty where it fits."""
        return self._fit_text.text()

    def _today(self) -> int:
        """The day of what the timer runs for, else the one whose date is today, else the first that waits."""
        plans = self.timer.days()
        running = self.timer.running
        for plan in plans:
            if running and any(each.item.what == running for each in plan.entries):
                return plan.day
        for plan in plans:
            if plan.date == self.timer.now().date():
                return plan.day
        waiting = (
            plan.day for plan in plans if any(not each.done for each in plan.entries if each.is_activity)
        )
        return next(waiting, 1)

    def open_day(self, day: int) -> None:
        """Show another day."""
        self.day = day
        self.refresh()
        if self.table.model_.rowCount():
            self.table.setCurrentIndex(self.table.model_.index(self._first_row(), Column.WHAT))

    def _first_row(self) -> int:
        course = self.plan.course
        return course.at if course and course.at < len(self.plan.entries) else 0

    def refresh(self) -> None:
        """Show everything as it is now; the row in hand stays."""
        entry, row = self.table.entry(), self._row()
        snapshot = self.workspace.snapshot
        self._plans = self.timer.days()
        is_empty = not snapshot.all(AgendaItem)
        for each in (self.empty, self.lay_out):
            each.setVisible(is_empty)
        self._make_room()
        self.days.show_plans(self._plans, self.day)
        self.table.model_.show_plan(self.plan, snapshot)
        now = self.timer.now()
        self.table.now = now.hour * 60 + now.minute if self.plan.course else -1
        self._keep_row(entry, row)
        self.table.viewport().update()
        for field, minutes in ((self.starts, self.plan.start), (self.ends, self.plan.end)):
            if not field.hasFocus():
                field.setText(time_words(minutes))
        self._show_fit()
        self._show_detail()

    def _keep_row(self, entry: Entry | None, row: int) -> None:
        """The item that was in hand stays so; where it is gone, the row at its place is."""
        now = self.table.entry()
        if entry is not None and now is not None and now.item.id == entry.item.id:
            return
        if entry is None or not self.table.select(entry.item.id):
            at = self._first_row() if entry is None else min(row, self.table.model_.rowCount() - 1)
            self.table.setCurrentIndex(self.table.model_.index(max(at, 0), Column.WHAT))

    def _row(self) -> int:
        return max(self.table.currentIndex().row(), 0)

    def _show_fit(self) -> None:
        words = fit_words(self.plan)
        self.strip.setVisible(bool(words))
        if words == self._fit_text.text():
            return
        self._fit_text.setText(words)
        empty_layout(self._remedies)
        for remedy in remedies(self.workspace.snapshot, self.plan) if words else ():
            self._remedies.addWidget(button(remedy.words, partial(self._remedy, remedy.words)))
        self._remedies.addStretch(1)

    def _remedy(self, words: str) -> None:
        """The remedy as it is now: the clock went on since the button was made."""
        for remedy in remedies(self.workspace.snapshot, self.timer.days()[self.day - 1]):
            if remedy.words == words:
                self._do(remedy.change)
        self.table.setFocus()

    def _show_detail(self) -> None:
        self.detail.show_entry(self.table.entry(), self.workspace.snapshot)

    def _tick(self) -> None:
        if self.isVisible() and not self.table.is_typing():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up; open the day of what the timer runs for, if that began since the page was looked at last."""
        super().showEvent(event)
        before, self._ran = self._ran, self.timer.running
        if self._ran and self._ran != before:
            self.open_day(self._today())
        else:
            self.refresh()

    def _on_changed(self, _announcement: Announcement) -> None:
        if self.isVisible():
            self.refresh()

    # -- changing -------------------------------------------------------------------------------------------

    def _do(self, change: Change) -> bool:
        return self.workspace.do(change, self)

    @property
    def what(self) -> str:
        """What Ctrl+T times here: the item in hand; empty for none."""
        entry = self.table.entry()
        return entry.item.what if entry else ""

    def move_by(self, step: int) -> None:
        """Move the item in hand one row up (-1) or down (1)."""
        row = self._row()
        items = [entry.item for entry in self.plan.entries]
        if self.table.entry() is None or not 0 <= row + step < len(items):
            return
        at = row + step if step < 0 else row + step + 1
        before = items[at] if at < len(items) else None
        self._do(moved(self.workspace.snapshot, items[row], self.day, before))

    def send_to(self, day: int) -> None:
        """Send the item in hand to the end of another day and go along."""
        entry = self.table.entry()
        if entry is not None:
            self._send_key(entry.item.id, day)

    def _send_key(self, key: str, day: int) -> None:
        item = self.workspace.snapshot.find(AgendaItem, key)
        if item is None or not 1 <= day <= len(self._plans) or item.day == day:
            return
        if self._do(moved(self.workspace.snapshot, item, day, None)):
            self.open_day(day)
            self.table.select(key)

    def _take_drop(self, key: str, row: int) -> None:
        item = self.workspace.snapshot.find(AgendaItem, key)
        items = [entry.item for entry in self.plan.entries]
        if item is None:
            return
        before = next((each for each in items[row:] if each.id != key), None)
        self._do(moved(self.workspace.snapshot, item, self.day, before))
        self.table.select(key)

    def lengthen(self, minutes: int) -> None:
        """Plan more or fewer minutes for the item in hand."""
        entry = self.table.entry()
        if entry is not None:
            self._do(retimed(entry.item, entry.item.minutes + minutes))

    def remove(self) -> None:
        """Take the item in hand out of the agenda."""
        entry = self.table.entry()
        if entry is not None:
            self._do(taken_out(entry.item))

    def _take_typed(self, entry: Entry, column: int, text: str) -> None:
        text = text.strip()
        self._refuse("")
        if column == Column.WHAT:
            self._do(renamed(entry.item, text))
            return
        minutes = _minutes(text)
        if text and minutes is None:
            self._refuse(tr("“{text}” is not a number of minutes.", text=text))
        elif column == Column.PLANNED and minutes:
            self._do(retimed(entry.item, minutes))
        elif column == Column.ACTUAL and minutes != (
            int(entry.spent.minutes) if entry.spent.seconds else None
        ):
            if self.timer.running == entry.item.what:
                self.timer.stop()
            self._do(corrected(self.workspace.snapshot, entry.item.what, minutes))

    def _refuse(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty: nothing is."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _keep_hours(self) -> None:
        try:
            change = rescheduled(self.workspace.snapshot, self.day, self.starts.text(), self.ends.text())
        except ValueError as error:
            self._refuse(str(error))
            return
        self._refuse("")
        self._do(change)

    def _lay_out(self) -> None:
        self._do(Change(tr("lay out the agenda"), laid_out(self.workspace.snapshot)))
        self.table.setFocus()

    # -- adding ---------------------------------------------------------------------------------------------

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        own = AgendaItem(name=tr("New item"), minutes=30)
        pause = AgendaItem(name=tr("Break"), minutes=15, is_break=True)
        menu.addAction(tr("A break")).triggered.connect(lambda: self.put_in(pause))
        menu.addAction(tr("An item of your own")).triggered.connect(lambda: self.put_in(own))
        for activity in missing(self.workspace.snapshot):
            title = f"{activity}  {title_of(self.workspace.snapshot, activity)}"
            added = menu.addAction(title.replace("&", "&&"))
            added.triggered.connect(lambda _checked=False, key=activity: self.put_in(activity_item(key)))

    def put_in(self, item: AgendaItem) -> None:
        """Put a new item below the one in hand; one of one's own is named at once."""
        items = [entry.item for entry in self.plan.entries]
        at = self._row() + 1 if self.table.entry() else len(items)
        before = items[at] if at < len(items) else None
        if self._do(put_in(self.workspace.snapshot, self.day, before, item)):
            self.table.select(item.id)
            self.table.setFocus()
            if not item.activity and not item.is_break:
                self.table.edit(self.table.currentIndex().siblingAtColumn(Column.WHAT))


def _hour(name: str) -> QLineEdit:
    line = PlainLine()
    line.setAccessibleName(name)
    return line


def _minutes(text: str) -> int | None:
    """Minutes as they are typed: 90, 90 min or 1:30; None if it is not a duration."""
    words = text.removesuffix("min").strip()
    hours, colon, rest = words.partition(":")
    if colon and hours.isdecimal() and rest.isdecimal():
        return int(hours) * 60 + int(rest)
    return int(words) if words.isdecimal() else None
