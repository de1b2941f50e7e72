"""The first page: three big choices, and the workshops opened last with how far they are."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crmworkshop.language import mark, tr
from crmworkshop.ui.controls import button, empty_layout, label
from crmworkshop.ui.recent import Recent, forget, put_back, recent_files
from crmworkshop.ui.recent_row import RecentRow
from crmworkshop.ui.theme import theme

_CHOICES: Final = (
    ("new", "file-plus", mark("New workshop"), mark("Five questions, then day 1 is ready."), "Ctrl+N"),
    ("open", "folder-open", mark("Open a workshop"), mark("Go on with a workshop file you have."), "Ctrl+O"),
    ("sample", "sparkles", mark("Try the sample"), mark("A whole workshop to look around in."), ""),
)
_SHOWN: Final = 5
_CARD: Final = (232, 140)
_BETWEEN: Final = 16


class StartPage(QWidget):
    """`chosen` carries new, open or sample; `recent_chosen` a path."""

    chosen = Signal(str)
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Start"))
        self._cards = [_Card(*words) for _, *words in _CHOICES]
        self.rows: list[RecentRow] = []
        self._recent_heading = label(tr("Recent workshops"), "section")
        self._recent = QVBoxLayout()
        self.line = label("", "muted", wrap=True)
        self.line.setAccessibleName(tr("Message"))
        self.put_back = button(tr("Put back"), self._put_back, look="link")
        self._gone: tuple[Recent, int] | None = None
        self._arrange()
        for (key, *_), card in zip(_CHOICES, self._cards, strict=True):
            card.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
        self.setFocusProxy(self._cards[0])
        theme().changed.connect(self._fit)
        self._fit()
        self.refresh()

    def _arrange(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(theme().px(_BETWEEN))
        for card in self._cards:
            choices.addWidget(card)
        said = QHBoxLayout()
        said.addWidget(self.line, 1)
        said.addWidget(self.put_back)
        self._recent.setSpacing(theme().px(8))
        column = QVBoxLayout()
        column.setSpacing(theme().px(8))
        column.addStretch(2)
        column.addWidget(label(tr("CRM Workshop"), "title"))
        column.addWidget(label(tr("Five days from what you have to a roadmap everybody signed."), "muted"))
        column.addSpacing(theme().px(16))
        column.addLayout(choices)
        column.addSpacing(theme().px(24))
        column.addWidget(self._recent_heading)
        column.addLayout(self._recent)
        column.addLayout(said)
        column.addStretch(3)
        grid = QGridLayout(self)
        grid.addLayout(column, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _fit(self) -> None:
        for card in self._cards:
            card.fit()

    # -- the workshops opened last ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the recent files as they are now."""
        self._show(recent_files())
        self._say("")

    def _show(self, files: tuple[Recent, ...]) -> None:
        empty_layout(self._recent)
        self._recent_heading.setVisible(bool(files))
        self.rows = [RecentRow(item, self) for item in files[:_SHOWN]]
        for at, row in enumerate(self.rows):
            self._recent.addWidget(row)
            row.open_wanted.connect(lambda row=row: self._open(row.item))
            row.remove_wanted.connect(lambda row=row, at=at: self._take_off(row.item, at))
            row.go_wanted.connect(lambda step, at=at: self._go(at + step))

    def _say(self, sentence: str, gone: tuple[Recent, int] | None = None) -> None:
        self._gone = gone
        drop = tr("A workshop file can also be dropped here.")
        self.line.setText(sentence or drop)
        self.put_back.setVisible(gone is not None)

    def _open(self, item: Recent) -> None:
        if item.is_there:
            self.recent_chosen.emit(Path(item.path))
            return
        path = Path(item.path)
        self._say(
            tr(
                "“{file}” is not in “{folder}” any more. If it was moved, open it from its new place.",
                file=path.name,
                folder=path.parent,
            )
        )

    def _take_off(self, item: Recent, at: int) -> None:
        forget(item.path)
        self._show(recent_files())
        self._say(tr("“{name}” is off this list. Its file stays where it is.", name=item.name), (item, at))
        self._go(min(at, len(self.rows) - 1))

    def _put_back(self) -> None:
        if self._gone is not None:
            item, at = self._gone
            put_back(item, at)
            self.refresh()
            self._go(at)

    def _go(self, at: int) -> None:
        """Give the keyboard to a row; above the first are the choices."""
        if at < 0:
            self._cards[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif at < len(self.rows):
            self.rows[at].open.setFocus(Qt.FocusReason.TabFocusReason)


class _Card(QPushButton):
    """One big choice: picture, title, a sentence."""

    def __init__(self, icon: str, title: str, line: str, keys: str) -> None:
        super().__init__()
        self._icon = icon
        self.setProperty("look", "choice")
        self.setAutoDefault(True)  # Enter presses it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{tr(title)}. {tr(line)}")
        self.setToolTip(keys)
        self._picture = QLabel()
        inside = self._inside = QVBoxLayout(self)
        inside.addWidget(self._picture)
        inside.addStretch(1)
        for text, role in ((title, "heading"), (line, "muted")):
            words = label(tr(text), role, wrap=True)
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(words)

    def fit(self) -> None:
        """Follow zoom and colours."""
        px = theme().px
        self._inside.setContentsMargins(px(20), px(16), px(20), px(16))
        self.setFixedSize(px(_CARD[0]), px(_CARD[1]))
        self._picture.setPixmap(theme().icon(self._icon, "accent", 20).pixmap(QSize(px(20), px(20))))
