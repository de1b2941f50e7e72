"""Short help to read: what this app is, and the details of something unexpected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from crmworkshop import __version__
from crmworkshop.language import tr
from crmworkshop.paths import log_file
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.theme import theme


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme().px
        self.setWindowTitle(tr("About CRM Workshop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.addWidget(label(f"CRM Workshop {__version__}", "heading"))
        what = tr("Runs a five-day CRM optimisation workshop from one laptop, offline. MIT licence.")
        fonts = tr("Typeface: Inter and Noto, SIL Open Font License. Icons: Lucide, ISC licence.")
        column.addWidget(label(f"{what}\n{fonts}", wrap=True))
        column.addSpacing(px(8))
        column.addWidget(button(tr("Close"), self.accept), 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(px(440))


class DetailsDialog(QDialog):
    """What a developer wants to know about something unexpected; also in the log file."""

    def __init__(self, parent: QWidget, details: str) -> None:
        super().__init__(parent)
        px = theme().px
        self.setWindowTitle(tr("Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(12))
        column.addWidget(label(tr("These lines are also in {file}.", file=log_file()), "muted", wrap=True))
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Details"))
        column.addWidget(text, 1)
        column.addWidget(button(tr("Close"), self.accept), 0, Qt.AlignmentFlag.AlignRight)
        self.resize(px(720), px(420))
