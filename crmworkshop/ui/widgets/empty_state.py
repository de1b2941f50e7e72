"""What a page without entries shows: what belongs here, the first thing to do, and what good entries look like."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.language import tr
from crmworkshop.method.guide import Guide
from crmworkshop.ui.controls import Button, button, label, restyle
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.sizing import keep_below

_EXAMPLES = 3


class EmptyState(QWidget):
    """One sentence, the first action, a starter, an import, examples. Typing here starts the first entry."""

    first_wanted = Signal()
    starter_wanted = Signal()
    import_wanted = Signal()
    way_wanted = Signal()
    typed = Signal(str)
    """Carries the first letter typed."""

    def __init__(
        self,
        guide: Guide,
        first: str,
        starter: str = "",
        *,
        sentence: str = "",
        examples: tuple[str, ...] = (),
        way: str = "",
        can_import: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = tr(sentence or guide.empty)
        self.setAccessibleName(shown)
        self.sentence = label(shown, "heading", wrap=True)
        keep_below(self.sentence, 520)
        look = "" if starter or way else "primary"
        self.first = button(first, self.first_wanted.emit, look=look, icon="plus")
        self.starter: Button | None = None
        self.way: Button | None = None
        """Leads to where the entries come from, where they are not made here."""
        self._field: QLineEdit | None = None
        self._field_first = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme().px(40), 0, 0)
        self._column.setSpacing(theme().px(16))
        self._column.addWidget(self.sentence)
        self._column.addLayout(self._actions(starter, way, can_import))
        shown_examples = examples if sentence else guide.examples
        if shown_examples:
            self._column.addWidget(self._examples(shown_examples))
        self._column.addStretch(1)

    def lead_with(self, field: QLineEdit, word: str, act: Callable[[], object], *, first: bool) -> None:
        """Put a field to type in, and the button that takes it, before the others; ``first`` gives it the accent."""
        line = QHBoxLayout()
        line.setSpacing(theme().px(8))
        line.addWidget(field)
        line.addWidget(button(word, act, look="primary" if first else "", icon="plus"))
        line.addStretch(1)
        self._column.insertLayout(1, line)
        self._field, self._field_first = field, first
        if first:
            self._follow(self.starter, "sparkles")
            self._follow(self.first, "plus")

    def offer_starter(self, possible: bool) -> None:
        """Offer what an empty page can be filled with only where there is something to fill it with."""
        if self.starter is None or self.starter.isEnabled() == possible:
            return
        self.starter.setEnabled(possible)
        self.starter.setToolTip("" if possible else tr("There is nothing to start from yet."))
        if not self._field_first:
            self._follow(self.first if possible else self.starter, "plus" if possible else "sparkles")
            lead, icon = (self.starter, "sparkles") if possible else (self.first, "plus")
            restyle(lead, look="primary")
            lead.wear(icon, "on_accent")

    @staticmethod
    def _follow(action: Button | None, icon: str) -> None:
        """Show an action as one that is not the first choice."""
        if action is not None:
            restyle(action, look="")
            action.wear(icon)

    def _actions(self, starter: str, way: str, can_import: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme().px(8))
        if way:
            self.way = button(way, self.way_wanted.emit, look="primary")
            line.addWidget(self.way)
            line.addStretch(1)
            return line
        if starter:
            self.starter = button(starter, self.starter_wanted.emit, look="primary", icon="sparkles")
            line.addWidget(self.starter)
        line.addWidget(self.first)
        if can_import:
            line.addWidget(
                button(tr("Import a list…"), self.import_wanted.emit, look="quiet", icon="file-down")
            )
        line.addStretch(1)
        return line

    @staticmethod
    def _examples(examples: tuple[str, ...]) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        keep_below(card, 560)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(label(tr("For example"), "caption"))
        for example in examples[:_EXAMPLES]:
            column.addWidget(label(tr(example), wrap=True))
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if (
            text.isprintable()
            and text.strip()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if self._field is not None:
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)
                self._field.insert(text)
            elif self.way is None:
                self.typed.emit(text)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        """Do what the button in colour does."""
        if self.way is not None:
            self.way_wanted.emit()
        elif self._field is not None and self._field_first:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            starts = self.starter is not None and self.starter.isEnabled()
            (self.starter_wanted if starts else self.first_wanted).emit()


def swap(page: QWidget, stack: QStackedWidget, shown: QWidget) -> None:
    """Show the table of a page or its empty state, whichever is ``shown``; the keyboard goes along with it."""
    wanted = shown if isinstance(shown, EmptyState) else stack.widget(0)
    before, focus = stack.currentWidget(), QApplication.focusWidget()
    page.setFocusProxy(shown)
    if wanted is None or before is None or wanted is before:
        return
    inside = focus is not None and (focus is before or before.isAncestorOf(focus))
    stack.setCurrentWidget(wanted)
    if inside:
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
