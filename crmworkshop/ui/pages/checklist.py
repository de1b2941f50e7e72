"""The page of a checklist: lines to tick, what the figures say about them, and a remark on each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QProgressBar,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.activities.spec import Activity, Checklist
from crmworkshop.language import tr, trn
from crmworkshop.method.vocabulary import ChecklistItem
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.room import CheckItem, check_item_id
from crmworkshop.ui.controls import hairline, label, plain_tip, restyle
from crmworkshop.ui.page import LazyPage
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import PlainLine
from crmworkshop.ui.workspace import Announcement, Workspace

_SHORT = 60
LINE = 30
"""Height of a line's controls in pixels at 100 %."""
BESIDE_REMARK = 24
"""Pixels at 100 % that a field has beside its text, at both sides together."""


class Tick(QCheckBox):
    """A tick box that leaves the arrow keys to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Remark(PlainLine):
    """A remark that ends in dots where it is longer than its field, until it is typed in."""

    def paintEvent(self, event: QPaintEvent) -> None:
        text, room = self.text(), self.width() - theme().px(BESIDE_REMARK)
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(text) <= room:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        place = self.rect().adjusted(theme().px(BESIDE_REMARK) // 2, 0, -theme().px(BESIDE_REMARK) // 2, 0)
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, side, shown)


class LineRow(QFrame):
    """One line: its tick, its text, the automatic judgement and the remark."""

    def __init__(self, item: ChecklistItem, page: "ChecklistPage", parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self._page = page
        self.tick = Tick()
        self.tick.setAccessibleName(tr(item.text))
        self.text = label(tr(item.text), wrap=True)
        self.text.setBuddy(self.tick)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.judgement = label("", "caption", wrap=True)
        self.remark = Remark()
        self.remark.setPlaceholderText(tr("Remark"))
        self.remark.setAccessibleName(tr("Remark: {text}", text=tr(item.text)))
        grid = self._grid = QGridLayout(self)
        grid.addWidget(self.tick, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.text, 0, 1)
        grid.addWidget(self.judgement, 1, 1)
        grid.addWidget(self.remark, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        theme().changed.connect(self._fit)
        self._fit()
        self.tick.clicked.connect(self._on_tick)
        self.remark.editingFinished.connect(lambda: page.set_remark(item, self.remark.text()))

    def _fit(self) -> None:
        """Tick, words and remark stand on one line, however many the words go on for."""
        px = theme().px
        self._grid.setContentsMargins(0, px(8), 0, px(8))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(theme().line(2))
        self.tick.setFixedHeight(px(LINE))
        above = (px(LINE) - QFontMetrics(theme().font()).height()) // 2
        self.text.setContentsMargins(0, above, 0, 0)
        self.remark.setMinimumWidth(px(120))

    def _on_tick(self, on: bool) -> None:
        self._page.tick(self.item, on)

    def show_state(self, state: CheckItem | None, judged: tuple[bool, str] | None) -> None:
        """Show what is recorded and what the figures say."""
        done = state is not None and state.done
        self.tick.setChecked(done)
        restyle(self.tick, proven=judged is not None and judged[0])
        remark = state.remark if state is not None else ""
        if not self.remark.hasFocus() or self.remark.text() == "":
            self.remark.setText(remark)
            self.remark.setCursorPosition(0)
        self.remark.setToolTip(plain_tip(remark))
        text = _judgement(done, judged)
        self.judgement.setText(text)
        self.judgement.setVisible(bool(text))
        self.tick.setAccessibleDescription(text)
        restyle(self.text, role="muted" if done else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if down is None:
            super().keyPressEvent(event)
        else:
            self._page.step(self, down)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.tick.setFocus(Qt.FocusReason.MouseFocusReason)


def _judgement(done: bool, judged: tuple[bool, str] | None) -> str:
    if judged is None:
        return ""
    proven, reason = judged
    if proven:
        return tr("✓ The figures say so: {reason}", reason=reason)
    return (
        tr("Ticked, though the figures say: {reason}", reason=reason)
        if done
        else tr("Not yet: {reason}", reason=reason)
    )


class ChecklistPage(LazyPage):
    """A `Checklist` on screen. A line counts as done when it is ticked or the figures prove it."""

    def __init__(
        self, shape: Checklist, activity: Activity, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(activity, workspace, parent)
        self.shape = shape
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, max(len(shape.lines), 1))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        area.setWidget(body)  # before there is anything in it, which would be styled once more
        area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self.lines = {item.id: LineRow(item, self, body) for item in shape.lines}
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, theme().px(8), 0)
        inner.setSpacing(0)
        for at, row in enumerate(self.lines.values()):
            if at:
                inner.addWidget(hairline(body))
            inner.addWidget(row)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(14), 0, theme().px(8))
        column.setSpacing(theme().px(6))
        column.addWidget(self.progress)
        column.addWidget(area, 1)
        self._area = area
        if self.lines:
            self.setFocusProxy(next(iter(self.lines.values())).tick)
        self.refresh()

    def _state(self, item: ChecklistItem) -> CheckItem | None:
        return self.workspace.snapshot.find(CheckItem, check_item_id(self.activity.id, item.id))

    def refresh(self, announcement: Announcement | None = None) -> None:
        judged = self._judged()
        for row in self.lines.values():
            row.show_state(self._state(row.item), judged.get(row.item.id))
        self.progress.setValue(self._done())
        self.progress.setAccessibleName(self.summary())

    def _judged(self) -> dict[str, tuple[bool, str]]:
        if self.shape.judged is None:
            return {}
        return dict(self.shape.judged(self.workspace.snapshot, self.workspace.figures))

    def _done(self) -> int:
        judged = self._judged()
        done = 0
        for item in self.shape.lines:
            state = self._state(item)
            done += (state is not None and state.done) or judged.get(item.id, (False, ""))[0]
        return done

    def summary(self) -> str:
        """ "7 of 12 done"."""
        return trn("{done} of {n} done", "{done} of {n} done", len(self.shape.lines), done=self._done())

    def jump_to(self, key: str) -> bool:
        for row in self.lines.values():
            if key in (row.item.id, check_item_id(self.activity.id, row.item.id)):
                row.tick.setFocus()
                self._area.ensureWidgetVisible(row)
                return True
        return False

    def tick(self, item: ChecklistItem, on: bool) -> None:
        """Record a line as done or not."""
        self._record(
            item,
            tr("Tick “{text}”", text=_short(tr(item.text)))
            if on
            else tr("Untick “{text}”", text=_short(tr(item.text))),
            done=on,
        )
        self.refresh()

    def set_remark(self, item: ChecklistItem, remark: str) -> None:
        """Record the remark on a line; nothing happens when it stays the same."""
        state = self._state(item)
        if remark.strip() != (state.remark if state is not None else ""):
            self._record(item, tr("Remark on “{text}”", text=_short(tr(item.text))), remark=remark.strip())

    def _record(self, item: ChecklistItem, words: str, **values: object) -> None:
        state = self._state(item)
        if state is None:
            key = check_item_id(self.activity.id, item.id)
            new = CheckItem(id=key, activity=self.activity.id, line=item.id).with_values(**values)
            step = added(new)
        else:
            step = changed(state, **values)
        self.workspace.do(Change(words, (step,)), self)

    def step(self, row: LineRow, down: int) -> None:
        """Go to the line above or below."""
        rows = list(self.lines.values())
        at = rows.index(row) + down
        if 0 <= at < len(rows):
            rows[at].tick.setFocus()
            self._area.ensureWidgetVisible(rows[at])


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1].rstrip()}…"
