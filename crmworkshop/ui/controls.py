"""Labels, buttons and lines made the one way: plain text, accessible names, looks of the style sheet."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from crmworkshop.ui.theme import theme


class Wrapped(QLabel):
    """Lines that break within the width the label may have at most, so that none is cut where there is more room."""

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))


def label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label that shows ``text`` as it is. Roles: title, heading, section, caption, muted, error."""
    made = Wrapped(parent) if wrap else QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def fold(words: QLabel) -> QLabel:
    """Let a wrapped label be as high as it is at its width, where a layout would keep room for a narrow one."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    words.setSizePolicy(policy)
    return words


def plain_tip(text: str) -> str:
    """A text for a tool tip that shows every letter of it: Qt would take a name such as "<b>" for markup."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if "<" in text else text


class Elided(QLabel):
    """A line that ends in dots where there is no room for it; its tool tip has all of it."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.tip = ""
        """What the tool tip says besides."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        # Not by the style: to name that makes the binding load all the enumerations of QStyle.
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        whole = self.text() if text != self.text() else ""
        self.setToolTip(plain_tip("\n".join(filter(None, (whole, self.tip)))))


class Button(QPushButton):
    """A button whose icon follows the theme."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon: tuple[str, str] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self._show_icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button as the space bar does, outside dialogues too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def wear(self, icon: str, token: str = "text") -> None:
        """Show a shipped icon in a token's colour before the words."""
        self._icon = (icon, token)
        self._show_icon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_icon()

    def _show_icon(self) -> None:
        """Draw the icon once it can be seen: drawing all of them would hold up the first picture."""
        if self._icon is not None and self.isVisible():
            name, token = self._icon
            size, gap = theme().px(16), theme().px(4) if self.text() else 0
            self.setIcon(theme().icon(name, token, before=gap))
            self.setIconSize(QSize(size + gap, size))


def button(
    text: str,
    clicked: Callable[[], object] | None = None,
    *,
    look: str = "",
    icon: str = "",
    tip: str = "",
    name: str = "",
) -> Button:
    """A button. Looks: primary (one a page), quiet, link; none is secondary. ``name`` is for screen readers."""
    made = Button(text)
    if look:
        made.setProperty("look", look)
    made.setAccessibleName(name or text.replace("&", "") or tip)
    made.setToolTip(plain_tip(tip))
    if icon:
        made.wear(icon, "on_accent" if look == "primary" else "text")
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def draw_track(painter: QPainter, track: QRectF, share: float | None) -> None:
    """A bar filled to a share of its length; its edge shows the whole of it. None: only the edge."""
    look = theme()
    radius, half = track.height() / 2, look.line(1) / 2
    painter.setPen(QPen(look.color("edge"), 2 * half))
    painter.setBrush(look.color("track"))
    painter.drawRoundedRect(track.adjusted(half, half, -half, -half), radius - half, radius - half)
    if share:
        full = QRectF(track)
        full.setWidth(max(track.width() * share, track.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(full, radius, radius)


def hairline(parent: QWidget | None = None) -> QFrame:
    """A line one pixel high."""
    line = QFrame(parent)
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties the style sheet selects by, and show the look they give."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def empty_layout(layout: QLayout) -> None:
    """Remove everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)
