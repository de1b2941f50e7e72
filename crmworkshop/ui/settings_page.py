"""The workshop's own settings as a form: rows derived from the declared fields, kept as soon as a row is left."""

from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.language import NAMES, mark, tr
from crmworkshop.method.guide import guides
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.people import Settings
from crmworkshop.models.values import from_text, to_text
from crmworkshop.ui import preferences
from crmworkshop.ui.controls import label, restyle
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.cell_values import day_meant
from crmworkshop.ui.widgets.currency_box import CurrencyBox
from crmworkshop.ui.widgets.record_edits import lower_first
from crmworkshop.ui.widgets.sizing import keep_width
from crmworkshop.ui.workspace import Announcement, Workspace

_GROUPS: Final = (
    (mark("Workshop"), "", ("organisation", "products", "sponsor", "facilitator", "currency", "language")),
    (
        mark("Days"),
        mark("Days left empty follow the first one, working day by working day."),
        ("start", "day_2", "day_3", "day_4", "day_5"),
    ),
    (
        mark("Priority of a process"),
        mark("The weights are shared out again over the parts that are known."),
        (
            "weight_need",
            "weight_dissatisfaction",
            "weight_data",
            "high_from",
            "medium_from",
            "weigh_by_headcount",
        ),
    ),
    (mark("Ballots"), "", ("talk_below", "minimum_group")),
    (mark("Vendors"), "", ("flag_margin",)),
    (
        mark("Initiatives and roadmap"),
        "",
        (
            "weight_criticality",
            "weight_ease",
            "weight_impact",
            "discount_rate",
            "horizon_years",
            "roadmap_start",
        ),
    ),
)
Edit = QLineEdit | QCheckBox | QComboBox
_LEFT_OUT: Final = frozenset({"switched_off", "baseline", "notes"})


class SettingsPage(QWidget):
    """Every row is one change in the history, labelled with what it sets."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Settings"))
        self.workspace = workspace
        self.edits: dict[str, Edit] = {}
        self.optional: dict[str, QCheckBox] = {}
        self._problems: dict[str, QLabel] = {}
        body = QWidget()
        body.setObjectName("surface")
        self._grid = QGridLayout()
        self._row = 0
        self._arrange(body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        workspace.changed.connect(self._on_changed)
        self.refresh()

    def _arrange(self, body: QWidget) -> None:
        px = theme().px
        column = QVBoxLayout(body)
        column.setContentsMargins(px(20), px(16), px(20), px(24))
        column.setSpacing(px(4))
        column.addWidget(label(tr("Settings"), "title"))
        column.addWidget(
            label(tr("They belong to this workshop and are saved as you leave a field."), "muted")
        )
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnMinimumWidth(0, px(240))
        declared = fields_of(Settings)
        grouped = {name for _, _, names in _GROUPS for name in names}
        others = tuple(name for name in declared if name not in grouped | _LEFT_OUT)
        for heading, sentence, names in (*_GROUPS, (mark("Further"), "", others)):
            if names:
                self._heading(heading, sentence)
            for name in names:
                self._add(declared[name])
        self._heading(
            mark("Optional activities"),
            mark("Switched off, they leave the rail, the progress and the deliverables."),
        )
        for item in guides():
            if item.optional:
                box = QCheckBox(f"{item.id}  {tr(item.title)}")
                box.clicked.connect(lambda _checked=False: self._keep_optional())
                self.optional[item.id] = box
                self._grid.addWidget(box, self._next(), 0, 1, 3)
        column.addLayout(self._grid)
        column.addStretch(1)

    def _next(self) -> int:
        self._row += 1
        return self._row

    def _heading(self, text: str, sentence: str) -> None:
        head = label(tr(text), "section")
        head.setContentsMargins(0, theme().px(16), 0, 0)
        self._grid.addWidget(head, self._next(), 0, 1, 3)
        if sentence:
            self._grid.addWidget(label(tr(sentence), "caption", wrap=True), self._next(), 0, 1, 3)

    def _add(self, field: Field) -> None:
        row = self._next()
        problem = self._problems[field.name] = label("", "error", wrap=True)
        if field.kind is Kind.BOOL:
            box = QCheckBox(tr(field.label))
            box.clicked.connect(lambda checked: self._keep(field, checked))
            self.edits[field.name] = box
            self._grid.addWidget(box, row, 0, 1, 2)
            return
        edit = self._edit(field)
        edit.setAccessibleName(tr(field.label))
        keep_width(edit, {Kind.TEXT: 280, Kind.DATE: 168}.get(field.kind, 120))
        self.edits[field.name] = edit
        name = label(tr(field.label))
        name.setBuddy(edit)
        beside = QHBoxLayout()
        beside.addWidget(edit)
        if field.unit:
            beside.addWidget(label(tr(field.unit), "muted"))
        beside.addStretch(1)
        self._grid.addWidget(name, row, 0)
        self._grid.addLayout(beside, row, 1)
        hint = QVBoxLayout()
        hint.addWidget(problem)
        if field.help:
            hint.addWidget(label(tr(field.help), "caption", wrap=True))
        self._grid.addLayout(hint, row, 2)
        problem.hide()

    def _edit(self, field: Field) -> QLineEdit | QComboBox:
        if field.name == "currency":
            box = CurrencyBox()
            box.left.connect(lambda: self._read_currency(field, box))
            return box
        if field.name == "language":
            languages = QComboBox()
            languages.view().setAccessibleName(tr("Choices"))
            for code, name in (("", tr("As in the window")), *NAMES.items()):
                languages.addItem(name, code)
            languages.activated.connect(lambda _at: self._keep(field, languages.currentData()))
            return languages
        line = QLineEdit()
        line.setPlaceholderText(tr("Such as 2027-01-31") if field.kind is Kind.DATE else "")
        line.editingFinished.connect(lambda: self._read(field, line))
        return line

    def _read_currency(self, field: Field, box: CurrencyBox) -> None:
        kept, code = self.workspace.snapshot.settings.currency, box.code()
        if code is None:
            sentence = tr("“{text}” is not the code or the name of one currency.", text=box.currentText())
            self._complain(field, f"{sentence} {tr('It stays “{value}”.', value=kept)}")
            return
        self._complain(field, "")
        if code != kept:
            self._keep(field, code)
        box.show_code(code)

    def _read(self, field: Field, edit: QLineEdit) -> None:
        shown = to_text(field, getattr(self.workspace.snapshot.settings, field.name))
        if edit.text().strip() == shown:
            self._complain(field, "")
            return
        try:
            if field.kind is Kind.DATE and edit.text().strip():
                value = day_meant(field, edit.text(), datetime.now().astimezone().date())
            else:
                value = from_text(field, edit.text())
        except ValueError as reason:
            sentence = f"{str(reason)[:1].upper()}{str(reason)[1:]}."
            self._complain(field, f"{sentence} {tr('It stays “{value}”.', value=shown)}")
            return
        self._complain(field, "")
        self._keep(field, value)

    def _complain(self, field: Field, sentence: str) -> None:
        self._problems[field.name].setText(sentence)
        self._problems[field.name].setVisible(bool(sentence))
        restyle(self.edits[field.name], wrong="true" if sentence else "false")

    def _keep(self, field: Field, value: Any) -> None:
        settings = self.workspace.snapshot.settings
        step = changed(settings, **{field.name: value})
        text = to_text(field, value)
        what = lower_first(tr(field.label))
        words = tr("Set {what} to {value}", what=what, value=text) if text else tr("Clear {what}", what=what)
        self.workspace.do(Change(words, (step,)), self)
        if field.name == "facilitator":
            preferences.write(facilitator=value)  # who leads the next workshop on this computer
        self.refresh()

    def _keep_optional(self) -> None:
        settings = self.workspace.snapshot.settings
        off = tuple(key for key, box in self.optional.items() if not box.isChecked())
        step = changed(settings, switched_off=off)
        self.workspace.do(Change(tr("Choose the optional activities"), (step,)), self)

    def _on_changed(self, announcement: Announcement) -> None:
        if Settings.table in announcement.tables:
            self.refresh()

    def refresh(self) -> None:
        """Show every setting as it is now."""
        settings = self.workspace.snapshot.settings
        declared = fields_of(Settings)
        for name, edit in self.edits.items():
            value = getattr(settings, name)
            if isinstance(edit, QCheckBox):
                edit.setChecked(value)
            elif isinstance(edit, CurrencyBox):
                if not edit.line.hasFocus() or not edit.line.isModified():
                    edit.show_code(value)
            elif isinstance(edit, QComboBox):
                edit.setCurrentIndex(max(edit.findData(value), 0))
            elif not edit.hasFocus() or not edit.isModified():
                edit.setText(to_text(declared[name], value))
        for key, box in self.optional.items():
            box.setChecked(key not in settings.switched_off)
