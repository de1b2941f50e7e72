"""One slide on the big screen: title, question, timer, and its content in large type."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from crmworkshop.activities.blocks import (
    BarChart,
    BubbleChart,
    HeatMap,
    KeyFigures,
    LineChart,
    Paragraph,
    Table,
    Timeline,
)
from crmworkshop.activities.slides import Board, Join, Slide, Talk
from crmworkshop.ui.charts.canvas import RIGHT, advance
from crmworkshop.ui.charts.pieces import chart_of
from crmworkshop.ui.present import boards, tables
from crmworkshop.ui.present.paper import BODY, HEIGHT, MARGIN, SMALL, colour, font, line, write
from crmworkshop.ui.theme import theme

HEAD: Final = 74.0
FOOT: Final = 26.0
_FOR_NUMBER: Final = 56.0
_TRIED: Final = tuple(
    (share, part) for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4) for part in (1.0, 0.85, 0.7)
)
"""In which sizes a chart is laid out until it fits: shares of the type's size, then parts of the width."""
_CHARTS = (BarChart, LineChart, HeatMap, BubbleChart, Timeline)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is on the screen."""

    title: str
    question: str
    workshop: str
    slides: tuple[Slide, ...]
    currency: str
    timer: str = ""
    timer_tone: str = ""
    note: str = ""
    """What was done last, or which keys there are."""


EMPTY: Final = Scene("", "", "", (), "")


class Stage(QWidget):
    """Paints a scene; a slide with more rows than fit goes on over several sheets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # measured from the left
        self.scene = EMPTY
        self.at = 0
        self.dark = False
        """Nothing is shown: the room is to look at who talks."""
        self._sheets: list[tuple[Slide, tables.TablePlan | None, int]] = []
        self._planned: tuple[Scene, float] | None = None
        theme().changed.connect(self.update)

    # -- sheets -----------------------------------------------------------------------------------------------

    def show_scene(self, scene: Scene) -> None:
        """Show this; the sheet stays where it can."""
        self.scene = scene
        self._lay_out()
        self.update()

    def show_timer(self, words: str, tone: str) -> None:
        """Show the timer as it is now, and leave the rest."""
        if (words, tone) != (self.scene.timer, self.scene.timer_tone):
            self.scene = replace(self.scene, timer=words, timer_tone=tone)
            self._planned = None if self._planned is None else (self.scene, self._planned[1])
            self.update()

    @property
    def count(self) -> int:
        """How many sheets there are."""
        return len(self._sheets)

    @property
    def talking(self) -> bool:
        """Whether the sheet shown is the process under discussion."""
        return bool(self._sheets) and isinstance(self._sheets[self.at][0].content, Talk)

    def title_at(self, at: int) -> str:
        """What the sheet with this number shows."""
        return self._sheets[at][0].title

    def go(self, at: int) -> None:
        """Show the sheet with this number, the nearest there is."""
        self.at = min(max(at, 0), max(self.count - 1, 0))
        self.update()

    def words(self) -> str:
        """What is shown, for those who hear it."""
        if not self._sheets:
            return self.scene.title
        return f"{self.scene.title}. {self._sheets[self.at][0].title}"

    @property
    def _width(self) -> float:
        return HEIGHT * self.width() / max(self.height(), 1)

    @property
    def body(self) -> QRectF:
        """The room for the content, in units."""
        return QRectF(MARGIN, HEAD, self._width - 2 * MARGIN, HEIGHT - HEAD - FOOT)

    def _lay_out(self) -> None:
        if self._planned == (self.scene, self._width):
            return
        self._planned = (self.scene, self._width)
        self._sheets = []
        body, currency = self.body, self.scene.currency
        for slide in self.scene.slides:
            if isinstance(slide.content, Table) and slide.content.rows:
                plan = tables.plan(slide.content, currency, body.width(), body.height())
                self._sheets += [(slide, plan, sheet) for sheet in range(len(plan.sheets))]
            else:
                self._sheets.append((slide, None, 0))
        self.at = min(self.at, max(self.count - 1, 0))
        self.setAccessibleName(self.words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.dark:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        painter.fillRect(self.rect(), colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.height() / HEIGHT
        painter.scale(scale, scale)
        self._paint_frame(painter)
        if self._sheets:
            slide, plan, sheet = self._sheets[self.at]
            self._paint(painter, slide, plan, sheet)

    def _paint_frame(self, painter: QPainter) -> None:
        scene, width = self.scene, self._width
        clock = font(20, 600, tabular=True)
        taken = advance(scene.timer, clock) + 16 if scene.timer else 0.0
        write(painter, QRectF(MARGIN, 18, width - 2 * MARGIN - taken, 30), scene.title, font(22, 600))
        tone = scene.timer_tone or "text"
        line(painter, QRectF(MARGIN, 18, width - 2 * MARGIN, 30), scene.timer, clock, tone, RIGHT)
        shown = self._sheets[self.at][0].title if self._sheets else ""
        under = " · ".join(filter(None, (shown, scene.question)))
        write(painter, QRectF(MARGIN, 46, width - 2 * MARGIN, 22), under, font(BODY), "muted")
        foot = QRectF(MARGIN, HEIGHT - FOOT, width - 2 * MARGIN, FOOT - 4)
        line(painter, foot, scene.workshop, font(SMALL), "muted")
        named = advance(scene.workshop, font(SMALL)) + 24
        line(painter, foot.adjusted(named, 0, -_FOR_NUMBER, 0), scene.note, font(SMALL), "muted", RIGHT)
        if self.count > 1:
            line(painter, foot, f"{self.at + 1} / {self.count}", font(SMALL, tabular=True), "muted", RIGHT)

    def _paint(self, painter: QPainter, slide: Slide, plan: tables.TablePlan | None, sheet: int) -> None:
        content, body = slide.content, self.body
        if isinstance(content, Table):
            if plan is None:
                write(painter, body, content.empty, font(18), "muted", 4)
            else:
                tables.paint(painter, body, content, plan, sheet, self.scene.currency)
        elif isinstance(content, Board):
            boards.paint_board(painter, body, content)
        elif isinstance(content, Talk):
            boards.paint_talk(painter, body, content)
        elif isinstance(content, Join):
            boards.paint_join(painter, body, content)
        elif isinstance(content, KeyFigures):
            boards.paint_figures(painter, body, content)
        elif isinstance(content, Paragraph):
            write(painter, body, content.text, font(18), "muted", 8)
        elif isinstance(content, _CHARTS):
            _paint_chart(painter, body, content)


def _paint_chart(
    painter: QPainter, body: QRectF, block: BarChart | LineChart | HeatMap | BubbleChart | Timeline
) -> None:
    """The chart of the page, laid out for the room there is and shrunk only if it is too high even then."""
    chart = chart_of(replace(block, title=""))
    zoom = theme().zoom / 100
    for share, part in _TRIED:
        if chart.fit_width(int(body.width() * zoom * part / share)) * share / zoom <= body.height():
            break
    painter.save()
    painter.translate(body.left() + (body.width() - chart.width() * share / zoom) / 2, body.top())
    painter.scale(share / zoom, share / zoom)
    chart.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.restore()
    chart.deleteLater()
