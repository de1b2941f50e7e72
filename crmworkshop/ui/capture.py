"""Catches what comes up without leaving the page: one line over it, kept by Enter, left by Escape."""

from datetime import date, datetime
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crmworkshop.activities.wording import full_date
from crmworkshop.errors import WorkshopError
from crmworkshop.language import tr
from crmworkshop.models.fields import Kind, fields_of
from crmworkshop.models.people import Person
from crmworkshop.ui.capture_kinds import NOTE, PARKING, Capture, Standing, catch
from crmworkshop.ui.controls import label, restyle
from crmworkshop.ui.focus import FocusPlace
from crmworkshop.ui.places import place_name, title_of
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.cell_values import typed
from crmworkshop.ui.widgets.chips import Chip
from crmworkshop.ui.widgets.plain_line import PlainLine
from crmworkshop.ui.workspace import Workspace

_MOST: Final = 760
_MORE: Final = 150
_LONGEST_ABOUT: Final = 48
_NAMES: Final = frozenset({"owner", "by"})
"""Fields that a person's name goes into."""


class CaptureBar(QFrame):
    """Over the upper edge of ``over``; `kept` says what was caught."""

    kept = Signal(str)

    def __init__(self, window: QWidget, over: QWidget, workspace: Workspace) -> None:
        super().__init__(window)
        self.setObjectName("capture")
        self.workspace = workspace
        self._over = over
        self.capture: Capture = PARKING
        self.standing = Standing()
        self._before = FocusPlace(None)
        self._drafts: dict[str, str] = {}
        self._about_words = ""
        self.title = label("", "section")
        self.place = label("", "muted")
        self.text = PlainLine()
        self.more: dict[str, PlainLine] = {}
        self.about = Chip("")
        self.about.setCheckable(True)
        self.hint = label("", "caption", wrap=True)
        self._arrange()
        self.about.toggled.connect(lambda _on: self._say_where())
        over.installEventFilter(self)
        theme().changed.connect(self._fit)
        self.hide()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.place)
        head.addWidget(self.about)
        head.addStretch(1)
        self._line = QHBoxLayout()
        self._line.addWidget(self.text, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(self._line)
        self._column.addWidget(self.hint)

    def _fit(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(16), px(10), px(16), px(10))
        self._column.setSpacing(px(6))
        self._line.setSpacing(px(8))
        room = self._over.width() - px(40)
        self.setFixedWidth(max(min(px(_MOST), room), px(320)))
        for line in self.more.values():
            line.setFixedWidth(min(px(_MORE), self.width() // 4))
        self.adjustSize()
        corner = self._over.mapTo(self.window(), QPoint(self._over.width() // 2, 0))
        self.move(corner.x() - self.width() // 2, corner.y() + px(6))

    # -- opening and leaving ------------------------------------------------------------------------------

    def open(self, capture: Capture, standing: Standing) -> None:
        """Show the line for one sort of thing; asked for again, what is typed stays and only the sort changes."""
        focus = QApplication.focusWidget()
        text = self.text.text() if self.isVisible() else self._drafts.get(capture.key, "")
        if focus is not None and self.isAncestorOf(focus):
            standing = self.standing
        else:
            self._before = FocusPlace(focus)
        self.capture, self.standing = capture, standing
        self.title.setText(tr(capture.title))
        self.text.setText(text)
        self.text.setPlaceholderText(tr(capture.prompt))
        self.text.setAccessibleName(tr(capture.title))
        self._show_more()
        self._show_about()
        self._fit()
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def leave(self) -> None:
        """Go without keeping anything; what was typed is offered again the next time."""
        self._drafts[self.capture.key] = self.text.text()
        self._close()

    def _close(self) -> None:
        self.hide()
        self._before.restore()

    def _show_more(self) -> None:
        for line in self.more.values():
            line.hide()
            line.deleteLater()
        self.more.clear()
        kind = self.capture.kind
        for name in self.capture.more if kind is not None else ():
            assert kind is not None
            of, line = fields_of(kind)[name], PlainLine()
            line.setPlaceholderText(tr(of.label))
            line.setAccessibleName(tr(of.label))
            if name in _NAMES:
                line.setCompleter(self._people(line))
                line.installEventFilter(self)
            elif of.kind is Kind.DATE:
                line.setToolTip(tr("A date, or today, tomorrow, a weekday, +14 for days, +2w for weeks"))
            self._line.addWidget(line)
            self.more[name] = line

    def _people(self, line: QWidget) -> QCompleter:
        names = [person.name for person in self.workspace.snapshot.all(Person)]
        completer = QCompleter(names, line)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer

    # -- where one stands ---------------------------------------------------------------------------------

    def _show_about(self) -> None:
        about = self.standing.about
        name = title_of(about, self.workspace.snapshot) if about is not None else ""
        if len(name) > _LONGEST_ABOUT:
            name = f"{name[: _LONGEST_ABOUT - 1].rstrip()}…"
        self.about.setVisible(bool(name))
        self._about_words = tr("About {record}", record=name)
        self.about.setAccessibleName(self._about_words)
        self.about.setToolTip(tr("Click or press Space if it is not about this"))
        self.about.setChecked(bool(name))
        self.about.setEnabled(bool(self.standing.activity) or self.capture.kind is not None)
        self._say_where()

    def _say_where(self) -> None:
        on_record = self.about.isChecked() and self.standing.about is not None
        place = place_name(self.standing.activity)
        if self.capture is NOTE:
            says = tr("into the notes of {place}", place=place) if not on_record else tr("into its notes")
        else:
            says = tr("in {place}", place=place) if place else tr("outside of any activity")
        self.place.setText(says)
        self.about.setText(f"✓ {self._about_words}" if on_record else self._about_words)
        self._hint("")

    def _hint(self, problem: str) -> None:
        usual = (
            tr("Enter keeps it · Tab goes on · Esc leaves")
            if self.more
            else tr("Enter keeps it · Esc leaves")
        )
        if self.about.isVisibleTo(self) and self.about.isEnabled():
            usual = f"{usual} · {tr('if it is not about that: Tab to “About …” and Space')}"
        self.hint.setText(problem or usual)
        restyle(self.hint, role="error" if problem else "caption")

    # -- keeping ------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep what was typed, say so, and go back to where the keyboard was."""
        text = " ".join(self.text.text().split())
        if not text:
            self.leave()
            return
        today = datetime.now().astimezone().date()
        try:
            more = {name: self._value(name) for name in self.more}
        except (ValueError, WorkshopError) as error:
            self._hint(str(error)[:1].upper() + str(error)[1:])
            return
        standing = self.standing if self.about.isChecked() else Standing(self.standing.activity)
        capture = self.capture
        if self.workspace.do(catch(self.workspace.workshop, capture, text, standing, today, more), self):
            self._drafts.pop(capture.key, None)
            self._close()
            told = (
                full_date(value) if isinstance(value, date) else str(value)
                for value in more.values()
                if value
            )
            self.kept.emit(" · ".join((tr(capture.said, text=text), *told)))

    def _value(self, name: str) -> Any:
        assert self.capture.kind is not None
        of, line = fields_of(self.capture.kind)[name], self.more[name]
        today = datetime.now().astimezone().date()
        if name in _NAMES:
            return self._known_name(line.text().strip())
        try:
            return typed(of, line.text(), self.workspace.snapshot, today)
        except ValueError:
            line.setFocus()
            line.selectAll()
            raise

    def _known_name(self, typed_name: str) -> str:
        """The name as it is written in the list of people, where it is in there."""
        wanted = typed_name.casefold()
        names = (person.name for person in self.workspace.snapshot.all(Person))
        return next((name for name in names if name.casefold() == wanted), typed_name)

    # -- keys ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            event.accept()  # nothing typed here is for the page below

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in the bar: text, what else is asked for, what it is about."""
        ring: list[QWidget] = [self.text, *self.more.values()]
        if self.about.isVisible() and self.about.isEnabled():
            ring.append(self.about)
        focus = QApplication.focusWidget()
        at = ring.index(focus) if focus in ring else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ring[(at + (1 if forward else -1)) % len(ring)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's width; Enter keeps also while a name is offered, which would take the key for itself."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and watched is not self._over
        ):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.keep()
                return True
        elif event.type() is QEvent.Type.Resize and self.isVisible() and watched is self._over:
            self._fit()
        return super().eventFilter(watched, event)
