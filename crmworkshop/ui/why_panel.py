"""The panel that answers "why this figure": its rule, its parts, the ballots, and who changed what when."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crmworkshop.activities.subject import Subject
from crmworkshop.activities.why import Part, Why, why
from crmworkshop.activities.wording import format_date
from crmworkshop.language import tr
from crmworkshop.models.changes import Told
from crmworkshop.ui.controls import button, hairline, label
from crmworkshop.ui.theme import theme
from crmworkshop.ui.why_rows import CountBars, PartRow
from crmworkshop.ui.workspace import Announcement, Workspace

WIDTH: Final = 252
_LATEST: Final = 8
_MOST_RECORDS: Final = 40
"""Of a figure that rests on more records, the history of the first ones is looked up."""


class WhyPanel(QScrollArea):
    """Follows the workshop: after a change it explains the figure as it is now."""

    closed = Signal()
    jump_wanted = Signal(str)
    """Carries the id of the record to go to."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.trail: list[Subject] = []
        """The figures opened one from the other, the one shown last."""
        self.setAccessibleName(tr("Why this figure"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back = button(tr("Back"), self.go_back, look="quiet", icon="arrow-left")
        self.close_button = button("", self.closed.emit, look="quiet", icon="x", tip=tr("Close  Esc"))
        self.close_button.setProperty("square", True)
        self.body = QWidget()
        self.body.setObjectName("sideBody")
        self.found = QWidget()
        self._column = QVBoxLayout(self.body)
        self._arrange()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._after = QTimer(self, singleShot=True, interval=0)  # the journal of a large workshop is long
        self._after.timeout.connect(self._add_changes)
        self._told: Why | None = None
        """The explanation to which the changes behind it are still to be added."""
        workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._fit)
        self._fit()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Why this figure"), "section"), 1)
        head.addWidget(self.close_button)
        self._column.addLayout(head)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.found)
        self._column.addStretch(1)
        self.setWidget(self.body)

    def _fit(self) -> None:
        px = theme().px
        self.setFixedWidth(px(WIDTH))
        self._column.setContentsMargins(px(16), px(9), px(14), px(16))
        self._column.setSpacing(px(6))

    # -- showing ----------------------------------------------------------------------------------------------

    def show_subject(self, subject: Subject) -> None:
        """Explain a figure, and forget what was explained before."""
        self.trail = [subject]
        self.refresh()
        self._focus_first()

    def open_part(self, part: Part) -> None:
        """Explain what a part is made of in turn, or go to where it is entered."""
        if part.subject is None:
            self.jump_wanted.emit(part.key)
            return
        self.trail.append(part.subject)
        self.refresh()
        self._focus_first()

    def go_back(self) -> None:
        """Return to the figure this one was opened from."""
        if len(self.trail) > 1:
            self.trail.pop()
            self.refresh()
            self._focus_first()

    def _on_changed(self, _announcement: Announcement) -> None:
        if self.isVisible():
            self._later.start()

    def refresh(self) -> None:
        """Explain the figure as it is now; one that is gone gives way to the one before."""
        found = None
        while self.trail and found is None:
            found = why(self.trail[-1], self.workspace.snapshot, self.workspace.figures)
            if found is None:
                self.trail.pop()
        self.back.setVisible(len(self.trail) > 1)
        before, self.found = self.found, QWidget()
        lines = QVBoxLayout(self.found)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme().px(4))
        if found is None:
            lines.addWidget(label(tr("There is no figure here."), "muted", wrap=True))
        else:
            self._fill(lines, found)
        self._told = found
        self._after.start()
        self._column.replaceWidget(before, self.found)
        before.hide()
        before.deleteLater()
        self.found.show()

    def _fill(self, lines: QVBoxLayout, found: Why) -> None:
        add = lines.addWidget
        add(label(found.title, "section", wrap=True))
        if found.value:
            add(label(found.value, "title", wrap=True))
        if found.rule:
            add(label(found.rule, "muted", wrap=True))
        for part in found.parts:
            row = PartRow(part)
            row.clicked.connect(lambda _checked=False, part=part: self.open_part(part))
            add(row)
        if found.counts:
            _heading(lines, tr("How the ballots fell"))
            add(CountBars(found.counts))
        if found.key:
            go = button(
                tr("Go to where it is entered"), lambda: self.jump_wanted.emit(found.key), icon="arrow-right"
            )
            lines.addSpacing(theme().px(6))
            add(go)

    def _add_changes(self) -> None:
        """Who changed what when, below the explanation, in a turn of the event loop after it."""
        told, lines = self._told, self.found.layout()
        if told is None or not isinstance(lines, QVBoxLayout):
            return
        keys = sorted(told.records)[:_MOST_RECORDS]
        entries = self.workspace.workshop.history_of(keys, _LATEST)
        if entries:
            _heading(lines, tr("Changes"))
        for entry in entries:
            lines.addWidget(label(_said(entry), wrap=True))
            lines.addWidget(label(_when(entry), "caption"))

    # -- keyboard ---------------------------------------------------------------------------------------------

    def _focus_first(self) -> None:
        """The first part that opens; without one, what there is."""
        rows = [row for row in self.found.findChildren(PartRow) if row.opens]
        (rows[0] if rows else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and len(self.trail) <= 1:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Escape or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self.go_back()
        else:
            super().keyPressEvent(event)


def _heading(lines: QVBoxLayout, text: str) -> None:
    lines.addSpacing(theme().px(8))
    lines.addWidget(hairline())
    lines.addWidget(label(text, "section"))


def _said(entry: Told) -> str:
    words = entry.label[:1].upper() + entry.label[1:]
    if entry.kind == "undo":
        return tr("Taken back: {change}", change=words)
    if entry.kind == "redo":
        return tr("Done again: {change}", change=words)
    return words


def _when(entry: Told) -> str:
    at = entry.at.astimezone()
    return " · ".join(filter(None, (format_date(at.date()), f"{at:%H:%M}", entry.author)))
