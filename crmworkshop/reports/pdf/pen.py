"""Drawing on a PDF page in points from its top left corner: text, lines, boxes, links."""

from typing import Any, Final, Literal

from reportlab.lib.colors import HexColor

from crmworkshop.reports.pdf.fonts import is_right_to_left, runs
from crmworkshop.reports.pdf.lettering import Style, width_of

LINE: Final = "E3E3DD"
HAIR: Final = 0.5
BASELINE: Final = 0.72
"""Where the baseline lies in a line's size: Inter's capitals are 0.73 high."""
Align = Literal["left", "right", "centre"]


def _colour(rgb: str) -> Any:
    return HexColor(f"#{rgb}")


class Pen:
    """Draws on the current page of a reportlab canvas; ``y`` counts downwards from the top edge."""

    def __init__(self, canvas: Any, height: float) -> None:
        self.canvas = canvas
        self.height = height
        self.lost: set[str] = set()
        """The characters met so far that no face has."""

    def line(self, text: str, x: float, top: float, style: Style, align: Align = "left") -> None:
        """One line of text; ``top`` is the upper edge of its leading, ``x`` its left end, right end or middle."""
        drop = (style.leading - style.size) / 2 + style.size * (BASELINE + 0.16)
        self.baseline(text, x, self.height - top - drop, style, align)

    def baseline(self, text: str, x: float, y: float, style: Style, align: Align = "left") -> None:
        """One line of text with its baseline at ``y`` points above the page's lower edge."""
        line = runs(text, style.weight, is_right_to_left(text))
        self.lost.update(line.lost)
        if not line.parts:
            return
        width = line.width * style.size
        at = x - (width if align == "right" else width / 2 if align == "centre" else 0)
        words = self.canvas.beginText(at, y)
        words.setFillColor(_colour(style.colour))
        for part in line.parts:
            words.setFont(part.font, style.size)
            words.textOut(part.text)
        self.canvas.drawText(words)

    def lines(
        self, lines: list[str], x: float, top: float, style: Style, width: float = 0.0, align: Align = "left"
    ) -> float:
        """Lines one below the other; returns where they end. A paragraph right to left stands at the right."""
        turned = align == "left" and width > 0 and len(lines) > 1 and is_right_to_left(lines[0])
        for text in lines:
            if turned:
                self.line(text, x + width, top, style, "right")
            else:
                self.line(text, x, top, style, align)
            top += style.leading
        return top

    def upwards(self, text: str, x: float, bottom: float, style: Style) -> None:
        """A line that reads upwards, its middle at ``x``, from ``bottom`` on."""
        self.canvas.saveState()
        self.canvas.translate(x + style.size * BASELINE / 2, self.height - bottom)
        self.canvas.rotate(90)
        self.baseline(text, 0, 0, style)
        self.canvas.restoreState()

    def rule(self, x: float, y: float, to: float, colour: str = LINE, thick: float = HAIR) -> None:
        """A horizontal line."""
        self.stroke(x, y, to, y, colour, thick)

    def stroke(self, x: float, y: float, to_x: float, to_y: float, colour: str, thick: float = HAIR) -> None:
        """A straight line."""
        self.canvas.setStrokeColor(_colour(colour))
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self.height - y, to_x, self.height - to_y)

    def box(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0.0) -> None:
        """A filled box from its upper left corner."""
        self.canvas.setFillColor(_colour(colour))
        bottom = self.height - y - height
        if radius:
            self.canvas.roundRect(x, bottom, width, height, radius, stroke=0, fill=1)
        else:
            self.canvas.rect(x, bottom, width, height, stroke=0, fill=1)

    def pill(self, text: str, x: float, top: float, style: Style, soft: str) -> None:
        """A word on a tint with round ends; ``top`` is the upper edge of its leading."""
        width = width_of(text, style) + 8
        self.box(x, top + 0.5, width, style.leading - 1, soft, (style.leading - 1) / 2)
        self.line(text, x + 4, top, style)

    def target(self, key: str, title: str, level: int, top: float) -> None:
        """A place that contents and outline lead to."""
        self.canvas.bookmarkHorizontal(key, 0, self.height - top)
        self.canvas.addOutlineEntry(title, key, level, closed=level > 0)

    def link(self, key: str, x: float, y: float, width: float, height: float) -> None:
        """An area that leads to a target."""
        bottom = self.height - y - height
        self.canvas.linkRect("", key, (x, bottom, x + width, bottom + height), relative=0, thickness=0)
