"""The first page: three big choices and the workshops opened last."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmworkshop.ui.controls import button, empty_layout, label
from crmworkshop.ui.recent import Recent, recent_files
from crmworkshop.ui.theme import theme

_CHOICES = (
    ("new", "file-plus", "New workshop", "Five questions, then day 1 is ready.", "Ctrl+N"),
    ("open", "folder-open", "Open", "Go on with a workshop file you have.", "Ctrl+O"),
    ("sample", "sparkles", "Try the sample", "A whole workshop to look around in.", ""),
)


class StartPage(QWidget):
    """`chosen` carries new, open or sample; `recent_chosen` a path."""

    chosen = Signal(str)
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Start")
        self._cards: list[QPushButton] = []
        choices = QHBoxLayout()
        choices.setSpacing(theme().px(16))
        for key, icon, title, line, keys in _CHOICES:
            card = self._card(icon, title, line, keys)
            card.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._cards.append(card)
            choices.addWidget(card)
        self._recent_heading = label("Recent workshops", "section")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(theme().px(8))
        column = QVBoxLayout()
        column.setSpacing(theme().px(8))
        column.addStretch(2)
        column.addWidget(label("CRM Workshop", "title"))
        column.addWidget(label("Five days from what you have to a roadmap everybody signed.", "muted"))
        column.addSpacing(theme().px(16))
        column.addLayout(choices)
        column.addSpacing(theme().px(24))
        column.addWidget(self._recent_heading)
        column.addLayout(self._recent)
        column.addStretch(3)
        grid = QGridLayout(self)
        grid.addLayout(column, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        theme().changed.connect(self._fit)
        self._fit()
        self.refresh()

    @staticmethod
    def _card(icon: str, title: str, line: str, keys: str) -> QPushButton:
        card = button("", look="choice", icon="", name=f"{title}. {line}")
        card.setToolTip(keys)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        picture = button("", look="quiet", icon=icon)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        picture.setAccessibleName(" ")
        picture.setFixedWidth(theme().px(30))
        picture.setStyleSheet("text-align: left; padding: 0; margin: 0; border: none;")
        picture.wear(icon, "accent")
        inside.addWidget(picture)
        inside.addStretch(1)
        for text, role in ((title, "heading"), (line, "muted")):
            words = label(text, role, wrap=True)
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(words)
        return card

    def _fit(self) -> None:
        for card in self._cards:
            card.setFixedSize(theme().px(232), theme().px(140))

    def refresh(self) -> None:
        """Show the recent files as they are now."""
        empty_layout(self._recent)
        files = recent_files()
        self._recent_heading.setVisible(bool(files))
        for item in files[:5]:
            self._recent.addWidget(self._row(item))

    def _row(self, item: Recent) -> QPushButton:
        row = button("", look="recent", name=f"Open {item.name}, {item.details}", tip=item.path)
        line = QHBoxLayout(row)
        line.setContentsMargins(theme().px(20), 0, theme().px(20), 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        for text, role in ((item.name, "section"), (item.details, "caption")):
            part = label(text, role)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(part)
        words.insertStretch(0, 1)
        words.addStretch(1)
        line.addLayout(words)
        row.clicked.connect(lambda: self.recent_chosen.emit(Path(item.path)))
        return row
