"""The guide at the right: why and how of an activity, its notes, and quick lines for what comes up in the room."""

from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.language import mark, tr
from crmworkshop.method.guide import Guide, guide
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.room import ActionItem, ActivityState, Decision, ParkingItem, activity_state_id
from crmworkshop.ui.capture_kinds import ACTION, DECISION, PARKING, Capture, Caught, Standing, catch
from crmworkshop.ui.controls import button, empty_layout, label
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import KeptLine
from crmworkshop.ui.workspace import Announcement, Workspace

WIDTH: Final = 252
_RING: Final = 2
"""Pixels of the ring that shows that the keys scroll the panel."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A list with a line to add to it."""

    capture: Capture
    kind: type[Caught]
    heading: str
    prompt: str

    @property
    def key(self) -> str:
        return self.capture.key


_LINES: Final = (
    _Line(PARKING, ParkingItem, mark("Parking lot"), mark("Park a topic…")),
    _Line(DECISION, Decision, mark("Decisions"), mark("Record a decision…")),
    _Line(ACTION, ActionItem, mark("Action items"), mark("Add an action…")),
)


class NotesEdit(QPlainTextEdit):
    """A text that says when it was left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class GuidePanel(QScrollArea):
    """Follows the activity shown; `closed` asks to fold it away."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidePanel")
        self.setAccessibleName(tr("Guide"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.workspace = workspace
        self.activity_id = ""
        self._texts = label(wrap=True)
        self._texts.setTextFormat(Qt.TextFormat.RichText)
        self.notes = NotesEdit()
        self.notes.setAccessibleName(tr("Notes on this activity"))
        self.notes.setPlaceholderText(tr("Only you see these"))
        self.notes.setTabChangesFocus(True)
        self.notes.left.connect(self.keep_notes)
        self.quick = {line.key: self._quick_line(line) for line in _LINES}
        self._entries = {line.key: QVBoxLayout() for line in _LINES}
        self._headings = {line.key: label("", "section") for line in _LINES}
        self._arrange()
        workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._fit)
        self._fit()

    def _quick_line(self, line: _Line) -> KeptLine:
        edit = KeptLine()
        edit.setPlaceholderText(tr(line.prompt))
        edit.setAccessibleName(tr(line.prompt).rstrip("…"))
        edit.entered.connect(lambda typed: self._add(line, typed))
        return edit

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("sideBody")
        head = QHBoxLayout()
        head.addWidget(label(tr("Guide"), "section"), 1)
        fold = button("", self.closed.emit, look="quiet", icon="panel-right", tip=tr("Fold away  Ctrl+G"))
        fold.setProperty("square", True)
        head.addWidget(fold)
        self._column = QVBoxLayout(body)
        self._column.addLayout(head)
        self._column.addWidget(self._texts)
        self._column.addWidget(label(tr("Notes"), "section"))
        self._column.addWidget(self.notes)
        for line in _LINES:
            self._column.addSpacing(theme().px(8))
            self._column.addWidget(self._headings[line.key])
            self._column.addLayout(self._entries[line.key])
            self._column.addWidget(self.quick[line.key])
        self._column.addStretch(1)
        self.setWidget(body)

    def _fit(self) -> None:
        px = theme().px
        self.setFixedWidth(px(WIDTH))
        self._column.setContentsMargins(px(16) - _RING, px(9) - _RING, px(14) - _RING, px(16) - _RING)
        self._column.setSpacing(px(6))
        for layout in self._entries.values():
            layout.setSpacing(px(4))
        self.notes.setFixedHeight(px(78))
        if self.activity_id:
            self._show_texts()

    def show_activity(self, activity_id: str) -> None:
        """Show the guide of this activity; what is written on the one before is kept first."""
        if activity_id == self.activity_id:
            return
        self.keep_notes()
        for edit in self.quick.values():
            edit.keep()
        self.activity_id = activity_id
        self._show_texts()
        self._show_notes()
        self.refresh()
        self.verticalScrollBar().setValue(0)

    def _show_texts(self) -> None:
        item = guide(self.activity_id)
        self._texts.setText(_page(item))
        self._texts.setAccessibleName(" ".join(map(tr, (item.purpose, *item.steps))))

    # -- what is written here ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show notes and lists as they are now."""
        snapshot = self.workspace.snapshot
        if not self.notes.hasFocus():
            self._show_notes()
        for line in _LINES:
            found = [item for item in snapshot.all(line.kind) if item.activity == self.activity_id]
            heading = tr(line.heading)
            self._headings[line.key].setText(f"{heading} · {len(found)}" if found else heading)
            empty_layout(self._entries[line.key])
            for item in found:
                self._entries[line.key].addWidget(self._card(item.title, heading))

    def _show_notes(self) -> None:
        state = self.workspace.snapshot.find(ActivityState, activity_state_id(self.activity_id))
        notes = state.notes if state else ""
        if notes != self.notes.toPlainText():
            self.notes.setPlainText(notes)

    def show_note(self, line: int) -> None:
        """Give the keyboard to the notes, and mark one of their lines."""
        found = QTextCursor(self.notes.document().findBlockByNumber(line))
        found.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.notes.setTextCursor(found)
        self.notes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.notes)

    def _card(self, text: str, heading: str) -> QWidget:
        card = QWidget()
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(card)
        px = theme().px
        row.setContentsMargins(px(10), px(7), px(10), px(7))
        words = label(text, wrap=True)
        words.setAccessibleName(f"{heading}: {text}")
        row.addWidget(words)
        return card

    def keep_notes(self) -> None:
        """Put what stands in the notes into the file, if it differs."""
        if not self.activity_id:
            return
        text = self.notes.toPlainText()
        key = activity_state_id(self.activity_id)
        state = self.workspace.snapshot.find(ActivityState, key)
        if text == (state.notes if state else ""):
            return
        if state is None:
            step = added(ActivityState(id=key, activity=self.activity_id, notes=text))
        else:
            step = changed(state, notes=text)
        what = tr("write notes on {what}", what=tr(guide(self.activity_id).short))
        self.workspace.do(Change(what, (step,)), self)

    def _add(self, line: _Line, typed: str) -> None:
        text = " ".join(typed.split())
        today = datetime.now().astimezone().date()
        change = catch(self.workspace.workshop, line.capture, text, Standing(self.activity_id), today)
        if self.workspace.do(change, self):
            self.quick[line.key].clear()

    def _on_changed(self, announcement: Announcement) -> None:
        tables = {ActivityState.table, *(line.kind.table for line in _LINES)}
        if self.activity_id and announcement.tables & tables:
            self.refresh()


def _page(item: Guide) -> str:
    """The guide's own words as one rich text: a label for each line takes ten times as long to lay out."""
    number = theme().px(18)
    rows = ""
    for at, step in enumerate(map(tr, item.steps), 1):
        above = (
            f"padding-top: {theme().px(3 if at > 1 else 6)}px"  # no margin of a heading counts before a table
        )
        rows += f'<tr><td width="{number}" style="{above}">{_line(f"{at}.")}</td>'
        rows += f'<td style="{above}">{_line(step)}</td></tr>'
    parts = [
        _section(tr("Why"), (item.purpose,)),
        f'{_heading(tr("Steps"))}<table cellspacing="0" cellpadding="0">{rows}</table>',
        _section(tr("Goes in"), item.inputs),
        _section(tr("Comes out"), item.outputs),
        _section(tr("In the room"), item.people, ", "),
        _section(tr("Have ready"), item.materials, ", "),
        _section(tr("Ask"), item.prompts),
    ]
    if item.minutes or item.minutes_most:
        parts.append(_heading(tr("Time")) + _line(_time(item)))
    return "".join(parts)


def _section(heading: str, texts: tuple[str, ...], join: str = "") -> str:
    """Texts of the method under a heading, each in a line of its own unless they are joined."""
    spoken = [tr(text) for text in texts]
    lines = [join.join(spoken)] if join else spoken
    return _heading(heading) + "".join(map(_line, lines)) if any(lines) else ""


def _heading(words: str) -> str:
    px = theme().px
    return f'<p style="font-weight: 600; margin: {px(12)}px 0 {px(6)}px 0">{escape(words)}</p>'


def _line(words: str) -> str:
    return f'<p style="line-height: 124%; margin: 0 0 {theme().px(3)}px 0">{escape(words)}</p>'


def _time(item: Guide) -> str:
    if item.minutes and item.minutes_most and item.minutes != item.minutes_most:
        return tr("{least} to {most} minutes", least=item.minutes, most=item.minutes_most)
    if item.minutes_most:
        return tr("{minutes} minutes", minutes=item.minutes_most)
    return tr("{minutes} minutes or more", minutes=item.minutes)
