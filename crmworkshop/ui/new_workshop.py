"""The page that asks what a new workshop needs to begin: five things, what to leave out, and where to keep it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.method.guide import guides
from crmworkshop.models.values import currency_code
from crmworkshop.reports.export import file_name
from crmworkshop.ui.controls import button, label, restyle
from crmworkshop.ui.theme import theme

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "JPY", "INR")
SUFFIX = ".crmw"


@dataclass(frozen=True, slots=True)
class NewWorkshop:
    """The answers: what the workshop is begun with."""

    path: Path
    organisation: str
    products: str
    start: date
    currency: str
    facilitator: str
    switched_off: tuple[str, ...]


class NewWorkshopPage(QWidget):
    """`accepted` carries a `NewWorkshop`."""

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("New workshop")
        self.organisation = _line("Organisation", "Whose CRM is it about?")
        self.products = _line("CRM products", "Such as SuiteCRM, or several with commas")
        self.start = QDateEdit()
        self.start.setAccessibleName("First day")
        self.start.setCalendarPopup(True)
        self.start.setDisplayFormat("ddd d MMM yyyy")
        self.start.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.currency = QComboBox()
        self.currency.setAccessibleName("Currency")
        self.currency.setEditable(True)
        self.currency.addItems(CURRENCIES)
        self.facilitator = _line("Facilitator", "Who leads the room?")
        self.optional: dict[str, QCheckBox] = {}
        self.file = _line("File", "")
        self._file_chosen = False
        self.problem = label("", "error", wrap=True)
        self.problem.setAccessibleName("What is missing")
        self._arrange()
        self.organisation.textChanged.connect(self._suggest_file)
        self.file.textEdited.connect(self._keep_file)
        self.organisation.returnPressed.connect(self.accept)
        self.facilitator.returnPressed.connect(self.accept)

    def _arrange(self) -> None:
        px = theme().px
        form = QFormLayout()
        form.setVerticalSpacing(px(10))
        form.setHorizontalSpacing(px(16))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            ("Organisation", self.organisation),
            ("CRM products", self.products),
            ("First day", self.start),
            ("Currency", self.currency),
            ("Facilitator", self.facilitator),
        ):
            form.addRow(text, field)
        boxes = QVBoxLayout()
        boxes.setSpacing(px(2))
        for item in guides():
            if item.optional:
                box = QCheckBox(f"{item.id}  {item.title}")
                box.setChecked(True)
                self.optional[item.id] = box
                boxes.addWidget(box)
        form.addRow(label("Optional parts"), boxes)
        where = QHBoxLayout()
        where.setSpacing(px(8))
        where.addWidget(self.file, 1)
        where.addWidget(button("Choose…", self._choose_file, name="Choose where to keep the file"))
        place = label("Keep it in")
        place.setBuddy(self.file)
        form.addRow(place, where)
        buttons = QHBoxLayout()
        self.create_button = button("Create workshop", self.accept, look="primary")
        buttons.addWidget(self.create_button)
        buttons.addWidget(button("Cancel", self.cancelled.emit, look="quiet"))
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addStretch(1)
        column.addWidget(label("New workshop", "title"))
        column.addWidget(label("Everything here can be changed later, under Workshop, Settings.", "muted"))
        column.addSpacing(px(16))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addSpacing(px(8))
        column.addLayout(buttons)
        column.addStretch(2)
        inner = QWidget()
        inner.setLayout(column)
        inner.setFixedWidth(px(600))
        grid = QGridLayout(self)
        grid.addWidget(inner, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def begin(self) -> None:
        """Empty the form for another workshop."""
        today = QDate.currentDate()
        self.organisation.clear()
        self.products.clear()
        self.start.setDate(today.addDays(8 - today.dayOfWeek()))
        self.currency.setCurrentText(_local_currency())
        self._file_chosen = False
        self.problem.clear()
        self._suggest_file()
        self.organisation.setFocus()

    def _suggest_file(self) -> None:
        if not self._file_chosen:
            name = file_name(self.organisation.text())
            self.file.setText(str(documents() / f"{name}{SUFFIX}"))

    def _keep_file(self) -> None:
        self._file_chosen = True

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Where to keep the workshop", self.file.text(), f"CRM Workshop (*{SUFFIX})"
        )
        if chosen:
            self.file.setText(chosen if chosen.endswith(SUFFIX) else chosen + SUFFIX)
            self._keep_file()

    def refuse(self, sentence: str, field: QLineEdit | None = None) -> None:
        """Say why the workshop was not created."""
        self.problem.setText(sentence)
        for each in (self.organisation, self.file):
            restyle(each, wrong="true" if each is field else "false")
        if field is not None:
            field.setFocus()

    def accept(self) -> None:
        """Hand over the answers, or say what is missing."""
        organisation = self.organisation.text().strip()
        path = Path(self.file.text().strip()).expanduser()
        currency = currency_code(self.currency.currentText())
        if not organisation:
            self.refuse(
                "The organisation is needed: its name stands on every deliverable.", self.organisation
            )
        elif currency is None:
            self.refuse("The currency is a three-letter code, such as EUR.")
        elif path.exists():
            self.refuse("There is a file of this name already. Choose another name.", self.file)
        else:
            self.refuse("")
            start = self.start.date()
            self.accepted.emit(
                NewWorkshop(
                    path,
                    organisation,
                    self.products.text().strip(),
                    date(start.year(), start.month(), start.day()),
                    currency,
                    self.facilitator.text().strip(),
                    tuple(key for key, box in self.optional.items() if not box.isChecked()),
                )
            )


def _line(name: str, prompt: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(prompt)
    return line


def documents() -> Path:
    """The user's documents folder, else the home folder."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(found) if found else Path.home()
    return folder if folder.is_dir() else Path.home()


def _local_currency() -> str:
    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in CURRENCIES else CURRENCIES[0]
