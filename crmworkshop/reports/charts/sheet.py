"""A matplotlib figure as a sheet of paper: boxes, lines and texts in points from its top left corner."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, Literal

from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import BoxStyle, Circle, FancyBboxPatch, Polygon, Rectangle
from matplotlib.transforms import Affine2D

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import LIGHT
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import Style, elide, tidy, width_of

INK: Final = LIGHT[Tone.PLAIN].strong
MUTED: Final = LIGHT[Tone.MUTED].strong
GRID: Final = "E3E3DD"
FAMILIES: Final = ("Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Droid Sans Fallback")
MARGIN: Final = 16.0
"""The white around a chart that stands alone as a picture, with its title."""
TITLE_HEIGHT: Final = 24.0
NOTE_HEIGHT: Final = 16.0
_NUMBERS: Final = {Weight.REGULAR: 400, Weight.SEMIBOLD: 600, Weight.BOLD: 700}
_CAP_HEIGHT: Final = 0.73
Align = Literal["left", "center", "right"]


@cache
def _properties(size: float, weight: Weight) -> FontProperties:
    return FontProperties(family=FAMILIES, size=size, weight=_NUMBERS[weight])


def measure(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """The width of a line of text in points."""
    return width_of(tidy(text), Style(size, size, weight))


def shorten(text: str, size: float, width: float, weight: Weight = Weight.REGULAR) -> str:
    """The text on one line of at most ``width`` points, with an ellipsis if it was cut."""
    return elide(text, Style(size, size, weight), width)


class Words(Artist):
    """One line of text on its baseline; it asks the renderer for no more than its width and to draw it.

    matplotlib's own Text looks up font files for its line spacing, which no line alone needs.
    """

    def __init__(
        self,
        at: tuple[float, float],
        text: str,
        properties: FontProperties,
        colour: str,
        align: Align,
        angle: float,
    ) -> None:
        super().__init__()
        self._at = at
        self._text = text
        self._properties = properties
        self._colour = colour
        self._align = align
        self._angle = angle

    def draw(self, renderer: RendererBase) -> None:
        x, y = self.get_transform().transform(self._at)
        if self._align != "left":
            width, _, _ = renderer.get_text_width_height_descent(self._text, self._properties, ismath=False)
            x -= width if self._align == "right" else width / 2
        if renderer.flipy():
            y = renderer.get_canvas_width_height()[1] - y
        gc = renderer.new_gc()
        gc.set_foreground(self._colour)
        renderer.draw_text(gc, x, y, self._text, self._properties, self._angle)
        gc.restore()


class Sheet:
    """A figure of ``width`` x ``height`` points at 72 dpi; what is drawn later lies above what was drawn before.

    A title makes it a picture of its own: title, note and a margin are added around.
    """

    def __init__(self, width: float, height: float, title: str = "", note: str = "") -> None:
        margin = MARGIN if title else 0.0
        whole = height + 2 * margin + (TITLE_HEIGHT if title else 0) + (NOTE_HEIGHT if note else 0)
        self.width = width
        self.height = height
        size = ((width + 2 * margin) / 72, whole / 72)
        self.figure = Figure(figsize=size, dpi=72, facecolor="white", frameon=False)
        self._drawn = 0
        down = margin + (TITLE_HEIGHT if title else 0.0)
        flipped = Affine2D().scale(1 / 72, -1 / 72).translate(margin / 72, (whole - down) / 72)
        self._transform = flipped + self.figure.dpi_scale_trans
        if title:
            words = shorten(title, 11, width, Weight.SEMIBOLD)
            self.text(0, 8 - TITLE_HEIGHT, words, 11, Weight.SEMIBOLD)
        if note:
            self.text(0, height + NOTE_HEIGHT - 5, shorten(note, 7.5, width), 7.5, colour=MUTED)

    def _add(self, artist: Artist) -> None:
        self._drawn += 1
        artist.set_zorder(self._drawn)
        self.figure.add_artist(artist)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        radius: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """A filled box from its upper left corner."""
        look: dict[str, Any] = {
            "facecolor": f"#{colour}",
            "linewidth": 0,
            "alpha": opacity,
            "transform": self._transform,
        }
        radius = min(radius, width / 2, height / 2)
        patch = (
            FancyBboxPatch((x, y), width, height, boxstyle=BoxStyle.Round(0, radius), **look)
            if radius
            else Rectangle((x, y), width, height, **look)
        )
        self._add(patch)

    def line(
        self,
        points: Sequence[tuple[float, float]],
        colour: str = GRID,
        thick: float = 0.5,
        dashed: bool = False,
    ) -> None:
        """A line through the points."""
        xs, ys = zip(*points, strict=True)
        line = Line2D(xs, ys, color=f"#{colour}", linewidth=thick, transform=self._transform)
        line.set_solid_capstyle("butt" if len(points) == 2 else "round")
        if dashed:
            line.set_linestyle((0, (3, 3)))
        self._add(line)

    def dot(self, x: float, y: float, radius: float, colour: str, opacity: float = 1.0) -> None:
        """A disc with a white rim."""
        self._add(
            Circle(
                (x, y),
                radius,
                facecolor=f"#{colour}",
                edgecolor="white",
                linewidth=0.8,
                alpha=opacity,
                transform=self._transform,
            )
        )

    def diamond(self, x: float, y: float, radius: float, colour: str) -> None:
        """A square standing on its corner."""
        corners = [(x - radius, y), (x, y - radius), (x + radius, y), (x, y + radius)]
        self._add(
            Polygon(corners, closed=True, facecolor=f"#{colour}", linewidth=0, transform=self._transform)
        )

    def text(
        self,
        x: float,
        middle: float,
        text: str,
        size: float = 8.0,
        weight: Weight = Weight.REGULAR,
        colour: str = INK,
        align: Align = "left",
        angle: float = 0.0,
    ) -> None:
        """A line of text whose capitals are centred on ``middle``; turned by ``angle`` it reads upwards from there."""
        if not text:
            return
        half = _CAP_HEIGHT / 2 * size
        words = Words(
            (x + half, middle) if angle else (x, middle + half),
            tidy(text).replace("\n", " "),
            _properties(size, weight),
            f"#{colour}",
            align,
            angle,
        )
        words.set_transform(self._transform)
        self._add(words)
