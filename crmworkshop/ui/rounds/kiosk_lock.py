"""Four digits that the facilitator makes up: they open the kiosk and alone end it; they live in memory only."""

from hmac import compare_digest
from typing import Final

from PySide6.QtCore import QObject, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from crmworkshop.language import tr, trn
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.rounds.kiosk_pages import KioskPage
from crmworkshop.ui.theme import theme

DIGITS: Final = 4
TRIES: Final = 5
WAIT_MS: Final = 30_000
"""How long nothing is tried after so many wrong tries."""


class Lock(QObject):
    """Compares what is typed with the digits chosen; after five wrong tries it waits."""

    opened = Signal()
    """It may be tried again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._digits = ""
        self._wrong = 0
        self.wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self.wait.timeout.connect(self._open)

    def choose(self, digits: str) -> None:
        """Use these from now on."""
        self._digits, self._wrong = digits, 0

    @property
    def waits(self) -> bool:
        """Whether nothing is tried just now."""
        return self.wait.isActive()

    @property
    def left(self) -> int:
        """How many tries are left before it waits."""
        return TRIES - self._wrong

    def fits(self, digits: str) -> bool:
        """Try them."""
        if self.waits:
            return False
        if compare_digest(digits.encode(), self._digits.encode()):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong >= TRIES:
            self.wait.start()
        return False

    def _open(self) -> None:
        self._wrong = 0
        self.opened.emit()


class ChoosePage(KioskPage):
    """Before the laptop goes round: the digits, twice."""

    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Pass this laptop round"))
        self.first, self.second = _field(tr("Four digits")), _field(tr("The same once more"))
        self.message = label("", "error", wrap=True)
        how = tr(
            "One person after the other answers here, full screen, and sees nothing of the one before. Make up four "
            "digits: they alone end this. They are written down nowhere, so keep them in mind."
        )
        self.start = button(tr("Start"), self._start, look="primary")
        self.cancel = button(tr("Cancel"), self.cancelled.emit, look="quiet")
        self.add(self.title, label(how, "muted", wrap=True))
        self.column.addSpacing(theme().px(8))
        for field in (self.first, self.second):
            caption = label(field.accessibleName(), "section")
            caption.setBuddy(field)
            self.add(caption, field)
            field.textChanged.connect(self._follow)
            field.returnPressed.connect(self._start)
        self.add(self.message)
        line = QHBoxLayout()
        line.addWidget(self.start)
        line.addWidget(self.cancel)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self.setFocusProxy(self.first)
        self._follow()

    def _follow(self) -> None:
        """Four digits typed: on to the next field; both alike: it can start."""
        first, second = self.first.text(), self.second.text()
        if len(first) == DIGITS and self.first.hasFocus():
            self.second.setFocus()
        wrong = len(second) == DIGITS and second != first
        self.message.setText(tr("These are not the same digits.") if wrong else "")
        self.start.setEnabled(len(first) == DIGITS and first == second)

    def _start(self) -> None:
        if self.start.isEnabled():
            self.chosen.emit(self.first.text())

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return True
        return False


class LeavePage(KioskPage):
    """Asks the facilitator for the digits; anybody else goes back."""

    left = Signal()

    def __init__(self, lock: Lock, word: str = "") -> None:
        super().__init__(tr("For the facilitator"))
        self.lock = lock
        self.field = _field(tr("Your four digits"))
        self.message = label(word, "error", wrap=True)
        self.back_button = button(tr("Back to the ballot"), self.back.emit)
        caption = label(tr("Your four digits end the passing round."), "muted", wrap=True)
        caption.setBuddy(self.field)
        self.add(self.title, caption, self.field, self.message)
        self.column.addSpacing(theme().px(8))
        self.column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.field.textChanged.connect(self._try)
        lock.opened.connect(self._wait_over)
        self.setFocusProxy(self.field)
        if lock.waits:
            self._begin_wait()

    def _try(self, text: str) -> None:
        if len(text) < DIGITS:
            return
        if self.lock.fits(text):
            self.left.emit()
            return
        self.field.clear()
        if self.lock.waits:
            self._begin_wait()
        else:
            self.message.setText(
                trn(
                    "These are not the digits. {n} more try.",
                    "These are not the digits. {n} more tries.",
                    self.lock.left,
                )
            )

    def _begin_wait(self) -> None:
        self.field.setEnabled(False)
        self.back_button.setFocus()
        self.message.setText(tr("Wrong five times. It can be tried again in half a minute."))

    def _wait_over(self) -> None:
        self.field.setEnabled(True)
        self.message.setText("")

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return True
        return False


def _field(name: str) -> QLineEdit:
    """A field for four digits that nobody can read."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(DIGITS)
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setValidator(QRegularExpressionValidator(QRegularExpression(rf"\d{{0,{DIGITS}}}"), field))
    field.setFixedWidth(theme().px(120))
    return field
