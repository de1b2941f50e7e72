"""What every painted chart shares: type, colours, wrapped words, ticks, a legend."""

from collections.abc import Sequence
from math import ceil, floor, log10

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from crmworkshop.activities.blocks import Tone
from crmworkshop.ui.theme import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
READABLE = 4.5
"""Contrast that small type needs (WCAG AA)."""
SEEN = 3.0
"""Contrast that a mark needs against its ground (WCAG AA)."""
_WHOLE = 1e-9


def elided(text: str, font: QFont, width: float) -> str:
    """The text, cut with dots if it is wider than ``width`` pixels."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0.0))


def advance(text: str, font: QFont) -> float:
    """How wide a text is, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def wrapped(text: str, font: QFont, width: float, most: int = 2) -> list[str]:
    """The text broken at blanks into lines no wider than ``width``; what does not fit ``most`` lines is cut."""
    return [elided(line, font, width) for line in _broken(text, QFontMetricsF(font), width, most)]


def line_count(text: str, font: QFont, width: float, most: int = 2) -> int:
    """How many lines `wrapped` makes of a text."""
    metrics, words = QFontMetricsF(font), text.split()
    if most == 2 and len(words) > 1:  # what does not fit one line takes both, wherever it breaks
        return 1 if metrics.horizontalAdvance(" ".join(words)) <= width else 2
    return len(_broken(text, metrics, width, most))


def _broken(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    words = text.split()
    whole = " ".join(words)
    if len(words) < 2 or metrics.horizontalAdvance(whole) <= width:
        return [whole]
    lines: list[str] = []
    for word in words:
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and (len(lines) == most or metrics.horizontalAdvance(joined) <= width):
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def draw_text(
    painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor, side: Qt.AlignmentFlag = LEFT
) -> None:
    """Write one line or several, exactly as given."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, side | Qt.TextFlag.TextDontClip, text)


def strong(tone: Tone) -> QColor:
    """The colour of bars, dots and words of a tone."""
    return theme().ink(tone).strong


def contrast(one: QColor, two: QColor) -> float:
    """How much two colours stand out from each other, 1 to 21 (WCAG contrast ratio)."""
    low, high = sorted((_luminance(one), _luminance(two)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def readable_on(fill: QColor) -> QColor:
    """White or near black, whichever stands out more on a colour; full black where neither does enough."""
    white, dark, black = QColor("#FFFFFF"), QColor("#14171B"), QColor("#000000")
    best = max((white, dark), key=lambda ink: contrast(ink, fill))
    return (
        best if contrast(best, fill) >= READABLE else max((white, black), key=lambda ink: contrast(ink, fill))
    )


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """The colour ``share`` (0..1) of the way from the first to the second."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def nice_ticks(low: float, high: float, most: int) -> list[float]:
    """Round values from at or below ``low`` to at or above ``high``, at most ``most`` steps apart by 1, 2 or 5."""
    if high <= low:
        high = low + 1
    rough = (high - low) / max(most, 1)
    size = 10.0 ** floor(log10(rough))
    step = next(size * factor for factor in (1, 2, 5, 10) if size * factor >= rough * (1 - _WHOLE))
    first = floor(low / step + _WHOLE)
    last = ceil(high / step - _WHOLE)
    return [at * step for at in range(first, last + 1)]


def legend_rows(names: Sequence[str], font: QFont, width: float) -> list[list[tuple[int, float, float]]]:
    """Where the entries of a legend stand: per row (index, left, width of the name)."""
    px = theme().px
    rows: list[list[tuple[int, float, float]]] = [[]]
    left = 0.0
    for at, name in enumerate(names):
        wide = min(advance(name, font), width - px(16))
        if rows[-1] and left + px(16) + wide > width:
            rows.append([])
            left = 0.0
        rows[-1].append((at, left, wide))
        left += px(16) + wide + px(20)
    return rows


def draw_legend(
    painter: QPainter,
    rows: Sequence[Sequence[tuple[int, float, float]]],
    entries: Sequence[tuple[str, Tone]],
    top: float,
    across: Sequence[int] = (),
) -> None:
    """A square and a name per series; a stroke for those drawn ``across`` the others."""
    px, font = theme().px, theme().font(12)
    for number, row in enumerate(rows):
        y = top + number * px(20)
        for at, left, wide in row:
            name, tone = entries[at]
            if at in across:
                painter.fillRect(QRectF(left + px(4), y + px(3), 3, px(14)), theme().color("text"))
            else:
                faint = contrast(strong(tone), theme().color("surface")) < SEEN
                painter.setPen(QPen(theme().color("edge"), 1) if faint else Qt.PenStyle.NoPen)
                painter.setBrush(strong(tone))
                inset = 0.5 if faint else 0
                square = QRectF(left, y + px(5), px(10), px(10)).adjusted(inset, inset, -inset, -inset)
                painter.drawRoundedRect(square, 2, 2)
            words = QRectF(left + px(16), y, wide, px(20))
            draw_text(painter, words, elided(name, font, wide + 1), font, theme().color("muted"))
