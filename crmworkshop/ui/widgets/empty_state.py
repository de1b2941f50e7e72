"""What a page without entries shows: what belongs here, the first thing to do, and what good entries look like."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crmworkshop.language import tr
from crmworkshop.method.guide import Guide
from crmworkshop.ui.controls import Button, button, label
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.sizing import keep_below

_EXAMPLES = 3


class EmptyState(QWidget):
    """One sentence, the first action, a starter, an import, examples. Typing here starts the first entry."""

    first_wanted = Signal()
    starter_wanted = Signal()
    import_wanted = Signal()
    typed = Signal(str)
    """Carries the first letter typed."""

    def __init__(
        self,
        guide: Guide,
        first: str,
        starter: str = "",
        *,
        sentence: str = "",
        can_import: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = tr(sentence or guide.empty)
        self.setAccessibleName(shown)
        self.sentence = label(shown, "heading", wrap=True)
        keep_below(self.sentence, 520)
        self.first = button(first, self.first_wanted.emit, look="" if starter else "primary", icon="plus")
        self.starter: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme().px(40), 0, 0)
        self._column.setSpacing(theme().px(16))
        self._column.addWidget(self.sentence)
        self._column.addLayout(self._actions(starter, can_import))
        if guide.examples and not sentence:
            self._column.addWidget(self._examples(guide))
        self._column.addStretch(1)

    def add_line(self, widget: QWidget) -> None:
        """Put a field under the actions."""
        self._column.insertWidget(2, widget)

    def _actions(self, starter: str, can_import: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme().px(8))
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
    def _examples(guide: Guide) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        keep_below(card, 560)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(label(tr("For example"), "caption"))
        for example in guide.examples[:_EXAMPLES]:
            column.addWidget(label(tr(example), wrap=True))
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if (
            text.isprintable()
            and text.strip()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.typed.emit(text)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.starter_wanted if self.starter is not None else self.first_wanted).emit()
        else:
            super().keyPressEvent(event)


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
