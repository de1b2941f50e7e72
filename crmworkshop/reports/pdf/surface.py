"""Draws matplotlib's figures onto a page as vectors, with the page's own embedded fonts."""

from typing import Any, Final

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Transform
from reportlab.lib.colors import Color

from crmworkshop.reports.pdf.fonts import LEFT_TO_RIGHT, Weight
from crmworkshop.reports.pdf.lettering import Style, tidy, width_of
from crmworkshop.reports.pdf.pen import Pen

_ASCENT: Final = 0.73
_DESCENT: Final = 0.2
_CAPS: Final = {"butt": 0, "round": 1, "projecting": 2}
_JOINS: Final = {"miter": 0, "round": 1, "bevel": 2}


def weight_of(properties: FontProperties) -> Weight:
    """The weight on paper of a text of matplotlib."""
    weight = properties.get_weight()
    number = {"normal": 400, "regular": 400, "semibold": 600, "bold": 700}.get(str(weight), weight)
    if int(number) >= 700:
        return Weight.BOLD
    return Weight.SEMIBOLD if int(number) >= 600 else Weight.REGULAR


class PageSurface(RendererBase):
    """A matplotlib renderer whose paper is a box of a PDF page, a point to the pixel (dpi 72)."""

    def __init__(self, pen: Pen, width: float, height: float) -> None:
        super().__init__()
        self.pen = pen
        self.width = width
        self.height = height

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self.width, self.height

    def flipy(self) -> bool:
        return False

    def points_to_pixels(self, points: Any) -> Any:
        return points

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, *_rest: Any, **_how: Any
    ) -> tuple[float, float, float]:
        size = prop.get_size_in_points()
        width = width_of(tidy(s), Style(size, size, weight_of(prop)))
        return width, (_ASCENT + _DESCENT) * size, _DESCENT * size

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        canvas = self.pen.canvas
        drawn = canvas.beginPath()
        here = (0.0, 0.0)
        clip = (-1e4, -1e4, 1e4, 1e4) if rgbFace is None else None
        for points, code in path.iter_segments(transform, clip=clip, simplify=False):
            flat = np.asarray(points, float).reshape(-1, 2)
            here = _add_segment(drawn, here, flat, int(np.asarray(code)))
        filled = rgbFace is not None
        stroked = gc.get_linewidth() > 0
        if not (filled or stroked):
            return
        canvas.saveState()
        if filled:
            canvas.setFillColor(_colour(rgbFace, gc))
        if stroked:
            canvas.setStrokeColor(_colour(gc.get_rgb(), gc))
            canvas.setLineWidth(gc.get_linewidth())
            canvas.setLineCap(_CAPS[gc.get_capstyle()])
            canvas.setLineJoin(_JOINS[gc.get_joinstyle()])
            offset, dashes = gc.get_dashes()
            if dashes is not None:
                canvas.setDash(np.asarray(dashes, float).tolist(), float(offset or 0))
        canvas.drawPath(drawn, stroke=int(stroked), fill=int(filled))
        canvas.restoreState()

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        *_rest: Any,
        **_how: Any,
    ) -> None:
        canvas = self.pen.canvas
        red, green, blue, *_ = gc.get_rgb()
        colour = "".join(f"{round(255 * part):02X}" for part in (red, green, blue))
        size = prop.get_size_in_points()
        canvas.saveState()
        canvas.translate(x, y)
        if angle:
            canvas.rotate(angle)
        words = tidy(s)
        if " · " in words:  # the chart's own list of facts, whatever script one of them is in
            words = LEFT_TO_RIGHT + words
        self.pen.baseline(words, 0, 0, Style(size, size, weight_of(prop), colour))
        canvas.restoreState()


def _add_segment(drawn: Any, here: tuple[float, float], points: Any, code: int) -> tuple[float, float]:
    if code == Path.CLOSEPOLY:
        drawn.close()
        return here
    ends = [(float(x), float(y)) for x, y in points]
    if code == Path.MOVETO:
        drawn.moveTo(*ends[0])
    elif code == Path.LINETO:
        drawn.lineTo(*ends[0])
    elif code == Path.CURVE4:
        drawn.curveTo(*ends[0], *ends[1], *ends[2])
    else:
        (middle_x, middle_y), (to_x, to_y) = ends
        drawn.curveTo(
            here[0] + (middle_x - here[0]) * 2 / 3,
            here[1] + (middle_y - here[1]) * 2 / 3,
            to_x + (middle_x - to_x) * 2 / 3,
            to_y + (middle_y - to_y) * 2 / 3,
            to_x,
            to_y,
        )
    return ends[-1]


def _colour(value: Any, gc: GraphicsContextBase) -> Color:
    red, green, blue, alpha = to_rgba(value)
    return Color(red, green, blue, alpha * (gc.get_alpha() or 1.0) if len(value) < 4 else alpha)


def draw_figure(pen: Pen, figure: Figure, x: float, top: float) -> None:
    """Draw the figure (dpi 72) with its upper left corner at (x, top)."""
    width, height = (float(side) * figure.dpi for side in figure.get_size_inches())
    pen.canvas.saveState()
    pen.canvas.translate(x, pen.height - top - height)
    figure.draw(PageSurface(pen, width, height))
    pen.canvas.restoreState()
