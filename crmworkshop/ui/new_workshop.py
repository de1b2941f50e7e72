"""The page that asks what a new workshop needs to begin: five things, and where to keep it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.language import tr
from crmworkshop.method.guide import guides
from crmworkshop.models.fields import fields_of
from crmworkshop.models.people import Settings
from crmworkshop.reports.export import file_name
from crmworkshop.ui import preferences
from crmworkshop.ui.controls import button, label, restyle
from crmworkshop.ui.folders import WORKSHOPS, folder_for, keep_folder
from crmworkshop.ui.recent import day_locale
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.cell_values import day_meant
from crmworkshop.ui.widgets.currency_box import CurrencyBox, local_currency
from crmworkshop.ui.widgets.editors import DateEditor

SUFFIX: Final = ".crmw"
_START: Final = fields_of(Settings)["start"]


@dataclass(frozen=True, slots=True)
class NewWorkshop:
    """The answers: what the workshop is begun with."""

    path: Path
    organisation: str
    products: str
    start: date
    currency: str
    facilitator: str
    """Who ran the last workshop on this computer; not asked, and changed in the settings."""
    switched_off: tuple[str, ...]


class NewWorkshopPage(QWidget):
    """`accepted` carries a `NewWorkshop`; Enter creates from everywhere, Escape leaves."""

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("New workshop"))
        self.organisation = _line(tr("Organisation"), tr("Whose CRM is it about?"))
        self.products = _line(tr("CRM products"), tr("Such as SuiteCRM, or several with commas"))
        self.start = DateEditor("", self._read_day, self)
        self.start.setAccessibleName(tr("First day"))
        self.days = label("", "muted")
        self.days.setAccessibleName(tr("The five days"))
        self.currency = CurrencyBox()
        self.optional: dict[str, QCheckBox] = {}
        self.file = _line(tr("File"), "")
        self._file_chosen = False
        self.problem = label("", "error", wrap=True)
        self.problem.setAccessibleName(tr("What is missing"))
        self.setFocusProxy(self.organisation)
        self._arrange()
        self.organisation.textChanged.connect(self._suggest_file)
        self.file.textEdited.connect(self._keep_file)
        self.start.textChanged.connect(lambda _text: self._show_days())
        for line in (self.organisation, self.start, self.currency.line, self.file):
            line.textChanged.connect(lambda _text, line=line: self._correct(line))
        theme().changed.connect(self._fit)
        self._fit()

    # -- making -------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        px = theme().px
        self.create_button = button(tr("Create workshop"), self.accept, look="primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.create_button)
        buttons.addWidget(button(tr("Cancel"), self.cancelled.emit, look="quiet", tip="Esc"))
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addStretch(1)
        column.addWidget(label(tr("New workshop"), "title"))
        column.addWidget(
            label(tr("Enter creates it. Everything can be changed later, under Workshop, Settings."), "muted")
        )
        column.addSpacing(px(16))
        column.addLayout(self._form())
        column.addWidget(self.problem)
        column.addSpacing(px(8))
        column.addLayout(buttons)
        column.addStretch(2)
        self._inner = QWidget()
        self._inner.setLayout(column)
        grid = QGridLayout(self)
        grid.addWidget(self._inner, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _form(self) -> QFormLayout:
        px = theme().px
        form = QFormLayout()
        form.setVerticalSpacing(px(10))
        form.setHorizontalSpacing(px(16))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        calendar = button(
            "", self.start.open_calendar, icon="calendar-days", tip=tr("Open the calendar  Alt+↓")
        )
        calendar.setProperty("square", True)
        choose = button(tr("Choose…"), self._choose_file, name=tr("Choose where to keep the file"))
        for text, field, row in (
            (tr("Organisation"), self.organisation, (self.organisation,)),
            (tr("CRM products"), self.products, (self.products,)),
            (tr("First day"), self.start, (self.start, calendar, self.days)),
            (tr("Currency"), self.currency, (self.currency,)),
        ):
            form.addRow(_named(text, field), _beside(*row))
        form.addRow(label(tr("Optional activities")), self._boxes())
        form.addRow(_named(tr("Keep it in"), self.file), _beside(self.file, choose))
        return form

    def _boxes(self) -> QVBoxLayout:
        boxes = QVBoxLayout()
        boxes.setSpacing(theme().px(2))
        for item in guides():
            if item.optional:
                box = QCheckBox(f"{item.id}  {tr(item.title)}")
                self.optional[item.id] = box
                boxes.addWidget(box)
        return boxes

    def _fit(self) -> None:
        self._inner.setFixedWidth(theme().px(640))
        self.start.setFixedWidth(theme().px(120))

    # -- following what is typed --------------------------------------------------------------------------

    def begin(self) -> None:
        """Empty the form for another workshop."""
        today = QDate.currentDate()
        self.organisation.clear()
        self.products.clear()
        self.start.setText(today.addDays(8 - today.dayOfWeek()).toString(Qt.DateFormat.ISODate))
        self.currency.show_code(local_currency())
        for box in self.optional.values():
            box.setChecked(True)
        self._file_chosen = False
        self.refuse("")
        self._suggest_file()
        self.organisation.setFocus()

    @staticmethod
    def _read_day(text: str) -> date | None:
        return day_meant(_START, text, datetime.now().astimezone().date())

    def _first_day(self) -> date | None:
        try:
            return self._read_day(self.start.text())
        except ValueError:
            return None

    def _show_days(self) -> None:
        """Say on which days the workshop will be."""
        first = self._first_day()
        if first is None:
            self.days.setText(tr("Such as 2027-01-31, 31.1. or +14"))
            return
        last = Settings(organisation="-", start=first).date_of_day(5) or first + timedelta(days=4)
        write = day_locale().toString
        self.days.setText(
            tr(
                "{first} to {last}",
                first=write(QDate(first.year, first.month, first.day), "ddd d MMM"),
                last=write(QDate(last.year, last.month, last.day), "ddd d MMM yyyy"),
            )
        )

    def _suggest_file(self) -> None:
        if not self._file_chosen:
            name = file_name(self.organisation.text())
            self.file.setText(str(_free(folder_for(WORKSHOPS) / f"{name}{SUFFIX}")))

    def _keep_file(self) -> None:
        self._file_chosen = True

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Where to keep the workshop"), self.file.text(), f"CRM Workshop (*{SUFFIX})"
        )
        if chosen:
            self.file.setText(chosen if chosen.endswith(SUFFIX) else chosen + SUFFIX)
            self._keep_file()

    # -- the answers --------------------------------------------------------------------------------------

    def refuse(self, sentence: str, field: QWidget | None = None) -> None:
        """Say why the workshop was not created; empty takes that back."""
        self.problem.setText(sentence)
        for each in (self.organisation, self.start, self.currency.line, self.currency, self.file):
            restyle(each, wrong="true" if each is field else "false")
        if field is not None:
            field.setFocus()

    def _correct(self, field: QWidget) -> None:
        """What was refused is being corrected: the red goes."""
        if field.property("wrong") == "true":
            self.refuse("")

    def _day_problem(self) -> str:
        """Why what is typed is no first day."""
        typed = self.start.text().strip()
        try:
            self._read_day(typed)
        except ValueError as error:
            return tr("That is no first day: {reason}.", reason=error)
        return tr("The first day is needed, such as 2027-01-31, 31.1. or +14.")

    def accept(self) -> None:
        """Hand over the answers, or say what is missing."""
        organisation = self.organisation.text().strip()
        start, currency = self._first_day(), self.currency.code()
        if not organisation:
            self.refuse(
                tr("The organisation is needed: its name stands on every deliverable."), self.organisation
            )
        elif start is None:
            self.refuse(self._day_problem(), self.start)
        elif currency is None:
            self.refuse(tr("The currency is needed: its three-letter code or its name."), self.currency)
        elif not self.file.text().strip():
            self.refuse(tr("Say where to keep the workshop."), self.file)
        else:
            self.refuse("")
            path = _with_suffix(Path(self.file.text().strip()).expanduser())
            keep_folder(WORKSHOPS, path)
            off = tuple(key for key, box in self.optional.items() if not box.isChecked())
            who = str(preferences.read().get("facilitator", ""))
            products = self.products.text().strip()
            self.accepted.emit(NewWorkshop(path, organisation, products, start, currency, who, off))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field wanted: Enter creates, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _line(name: str, prompt: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(prompt)
    return line


def _named(text: str, field: QWidget) -> QLabel:
    name = label(text)
    name.setBuddy(field)
    return name


def _beside(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme().px(8))
    for at, widget in enumerate(widgets):
        grows = at == len(widgets) - 1 if isinstance(widgets[-1], QLabel) else at == 0
        line.addWidget(widget, int(grows))
    return line


def _with_suffix(path: Path) -> Path:
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def _free(path: Path) -> Path:
    """The path itself, or with a number behind its name where such a file is there already."""
    number = 2
    found = path
    while found.exists():
        found = path.with_stem(f"{path.stem} {number}")
        number += 1
    return found
