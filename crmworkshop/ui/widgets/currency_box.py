"""A box to choose a currency in: by code or by name, typed or from the list."""

from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from crmworkshop.language import tr
from crmworkshop.method.currencies import CURRENCIES
from crmworkshop.models.values import currency_code

FIRST: Final = ("EUR", "USD", "GBP", "CHF")
"""Those at the top of the list; the others follow by code."""


class CurrencyBox(QComboBox):
    """Shows a code with its name; `code` is what is meant."""

    left = Signal()
    """Something was chosen, or the keyboard went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Currency"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.addItems(
            [worded(code) for code in (*FIRST, *(code for code in CURRENCIES if code not in FIRST))]
        )
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line, listed = self.lineEdit(), completer.popup()
        assert line is not None
        assert listed is not None
        for each in (listed, self.view()):
            each.setAccessibleName(tr("Choices"))
        self.line = line
        line.setAccessibleName(tr("Currency"))
        line.returnPressed.connect(self.left)
        self.activated.connect(lambda _at: self.left.emit())

    def show_code(self, code: str) -> None:
        """Show this currency; a text that is none is shown as it is."""
        self.setEditText(worded(code))
        self.line.setCursorPosition(0)

    def code(self) -> str | None:
        """The code meant by what stands there: a code, a whole name, or a part that only one name has."""
        text = self.currentText().strip()
        found = currency_code(text)
        if found is not None or len(text) < len(FIRST[0]):
            return found
        part = text.casefold()
        whole = [code for code, name in CURRENCIES.items() if part in (name.casefold(), tr(name).casefold())]
        fitting = whole or [code for code in CURRENCIES if part in worded(code).casefold()]
        return fitting[0] if len(fitting) == 1 else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.line.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


def worded(code: str) -> str:
    """ "EUR  Euro"; only the code where it is not known."""
    return f"{code}  {tr(CURRENCIES[code])}" if code in CURRENCIES else code


def local_currency() -> str:
    """The currency of this computer's country."""
    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in CURRENCIES else FIRST[0]
