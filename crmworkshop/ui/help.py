"""Help to read: the guide of every activity on one page, and what this app is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from crmworkshop import __version__
from crmworkshop.method.guide import DAYS, Guide, guides
from crmworkshop.paths import log_file
from crmworkshop.ui.controls import button, hairline, label
from crmworkshop.ui.theme import theme

_KEYS = (
    ("F6", "next part of the window"),
    ("Ctrl+PgDown, Ctrl+PgUp", "next and previous activity"),
    ("Alt+1 to Alt+5", "go to a day"),
    ("Ctrl+Z, Ctrl+Y", "undo and redo, over everything, also after a restart"),
    ("Ctrl+Shift+D", "mark the activity done"),
    ("Ctrl+E", "create the deliverables"),
    ("Ctrl++, Ctrl+-, Ctrl+0", "zoom"),
    ("In a rating grid a digit, a first letter or -", "rates the selected cells and goes on"),
    ("In a table typing into the last row", "adds a row"),
)


class GuideDialog(QDialog):
    """All activities with purpose and steps; begins at the one given."""

    def __init__(self, parent: QWidget, activity_id: str = "") -> None:
        super().__init__(parent)
        px = theme().px
        self.setWindowTitle("Facilitator's guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(680), px(620))
        body = QWidget()
        body.setObjectName("surface")
        column = QVBoxLayout(body)
        column.setContentsMargins(px(24), px(20), px(24), px(24))
        column.setSpacing(px(4))
        self._headings: dict[str, QWidget] = {}
        column.addWidget(label("Keys", "heading"))
        for keys, meaning in _KEYS:
            column.addWidget(label(f"{keys}: {meaning}", wrap=True))
        for day in DAYS:
            column.addSpacing(px(16))
            column.addWidget(label(f"Day {day.number} · {day.title}", "title"))
            column.addWidget(label(day.aim, "muted", wrap=True))
            for item in guides():
                if item.day == day.number:
                    self._activity(column, item)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName("Facilitator's guide")
        area.setWidget(body)
        self.area = area
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(16), px(8), px(16), px(8))
        buttons.addStretch(1)
        buttons.addWidget(button("Close", self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(hairline())
        whole.addLayout(buttons)
        target = self._headings.get(activity_id)
        if target is not None:
            body.adjustSize()
            area.verticalScrollBar().setValue(target.y())

    def _activity(self, column: QVBoxLayout, item: Guide) -> None:
        column.addSpacing(theme().px(12))
        heading = label(f"{item.id}  {item.title}", "heading", wrap=True)
        self._headings[item.id] = heading
        column.addWidget(heading)
        column.addWidget(label(item.purpose, wrap=True))
        for number, step in enumerate(item.steps, 1):
            column.addWidget(label(f"{number}.  {step}", wrap=True))


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme().px
        self.setWindowTitle("About CRM Workshop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.addWidget(label(f"CRM Workshop {__version__}", "heading"))
        column.addWidget(
            label(
                "Runs a five-day CRM optimisation workshop from one laptop, offline. MIT licence.\n"
                "Typeface: Inter and Noto, SIL Open Font License. Icons: Lucide, ISC licence.",
                wrap=True,
            )
        )
        column.addSpacing(px(8))
        column.addWidget(button("Close", self.accept), 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(px(440))


class DetailsDialog(QDialog):
    """What a developer wants to know about something unexpected; also in the log file."""

    def __init__(self, parent: QWidget, details: str) -> None:
        super().__init__(parent)
        px = theme().px
        self.setWindowTitle("Details")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(12))
        column.addWidget(label(f"These lines are also in {log_file()}.", "muted", wrap=True))
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setAccessibleName("Details")
        column.addWidget(text, 1)
        column.addWidget(button("Close", self.accept), 0, Qt.AlignmentFlag.AlignRight)
        self.resize(px(720), px(420))
