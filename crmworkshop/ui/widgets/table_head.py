"""The headings of a table's columns: up to two lines, then cut with dots; figures stand at the right."""

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from crmworkshop.ui.theme import theme

_PADDING = 8


class TableHead(QHeaderView):
    """Paints itself, as the style's headings have one line; `lines` says how many are needed at these widths."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        return QSize(0, max(theme().px(32), theme().px(16) + self.lines() * theme().px(15)))

    def fit(self) -> None:
        """Take the height that the headings need at their present widths."""
        height = self.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)

    def lines(self) -> int:
        """1 or 2."""
        metrics = QFontMetricsF(theme().font(11, 600))
        room = 2 * theme().px(_PADDING)
        wide = (
            metrics.horizontalAdvance(self._text(at)) > self.sectionSize(at) - room
            for at in range(self.count())
            if not self.isSectionHidden(at)
        )
        return 2 if any(wide) else 1

    def _text(self, section: int) -> str:
        model = cast("QAbstractItemModel | None", self.model())
        if model is None:  # its table is being taken down
            return ""
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            return f"{text} {'↓' if down else '↑'}"
        return text

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        align = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight) if align is not None else False
        draw_heading(painter, rect, self._text(section), right, self.indent(section))

    def indent(self, _section: int) -> int:
        """By how many pixels the words of a column stand further in than its edge."""
        return 0


def draw_heading(painter: QPainter, rect: QRect, text: str, right: bool = False, indent: int = 0) -> None:
    """One heading over a hairline, ``indent`` pixels further in than others."""
    look = theme()
    painter.fillRect(rect, look.color("surface"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("line"))
    font = look.font(11, 600)
    painter.setFont(font)
    painter.setPen(look.color("muted"))
    inner = QRectF(rect).adjusted(look.px(_PADDING) + indent, 0, -look.px(_PADDING), -1)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    lines = two_lines(text, QFontMetricsF(font), inner.width())
    painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))


def two_lines(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A heading broken at a blank into at most two lines that fit ``width``, cut with dots where they do not."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words = text.split(" ")
    first = words[0]
    rest = words[1:]
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}") <= width:
        first = f"{first} {rest.pop(0)}"
    lines = [first, " ".join(rest)] if rest else [first]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
