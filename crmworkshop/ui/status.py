"""The line at the bottom: when it was saved, what the page counts, what undo would take back."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import button, label, plain_tip
from crmworkshop.ui.theme import theme


class StatusLine(QWidget):
    """Saved, summary, undo."""

    path_wanted = Signal()
    """The user asks where it is saved."""
    ballot_wanted = Signal()
    """The user wants to see the round that is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.saved = button("", self.path_wanted.emit, look="saved", name=tr("Saved"))
        self.summary = label("", "caption")
        self.summary.setAccessibleName(tr("Summary of the page"))
        self.ballot = button("", self.ballot_wanted.emit, look="saved", name=tr("Ballot"))
        self.ballot.hide()
        self.undo = label("", "caption")
        self.undo.setAccessibleName(tr("Undo would take back"))
        self.keys = label("")
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.saved)
        self._line.addSpacing(theme().px(8))
        self._line.addWidget(self.summary)
        self._line.addWidget(self.ballot)
        self._line.addStretch(1)
        self._line.addWidget(self.undo)
        self._line.addWidget(self.keys)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        self.setFixedHeight(px(29))
        self._line.setContentsMargins(px(12) - theme().line(1), 0, px(16), 0)  # its first words stand at 16
        self._line.setSpacing(px(6))
        self.saved.setFont(theme().font(12, tabular=True))
        self.summary.setFont(theme().font(12))
        self.keys.setStyleSheet(f"font-size: {px(12)}px; font-weight: 600;")

    def show_saved(self, at: datetime) -> None:
        """Acknowledge that everything up to ``at`` is in the file."""
        self.saved.setText(tr("✓ Saved {time}", time=f"{at:%H:%M:%S}"))

    def show_ballot(self, words: str) -> None:
        """Say how many are in, while a round is open; empty: none is."""
        self.ballot.setText(f"●  {words}" if words else "")
        self.ballot.setAccessibleName(words or tr("Ballot"))
        self.ballot.setVisible(bool(words))

    def show_path(self, path: str) -> None:
        """Name the file that everything is saved in, to whoever asks."""
        self.saved.setToolTip(plain_tip(path))
        self.saved.setAccessibleDescription(path)

    def show_undo(self, what: str, keys: str) -> None:
        """Say what undo would take back; empty for nothing."""
        shown = self.undo.fontMetrics().elidedText(
            tr("Undo: {what}", what=what), Qt.TextElideMode.ElideMiddle, theme().px(480)
        )
        self.undo.setText(shown if what else "")
        self.undo.setToolTip(plain_tip(what))
        self.keys.setText(keys if what else "")
