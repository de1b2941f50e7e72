"""The ballot on paper: one box to tick for each answer, a page after the other for each question."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Final, Self

from reportlab.lib.colors import HexColor

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.language import tr
from crmworkshop.method.scales import Scale
from crmworkshop.method.vocabulary import SURVEY_SENTENCE
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.ballots.asked import Asked, asked
from crmworkshop.reports.pdf.book import (
    A4,
    Book,
    Section,
    check,
    never,
    new_canvas,
    silent,
    text_width,
    this_day,
)
from crmworkshop.reports.pdf.flow import Drawn, Piece
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, MUTED, SMALL, Style, wrap
from crmworkshop.reports.pdf.pen import LINE, Pen
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, SECTION, heading, text

_BOX: Final = 11.0
"""The side of a box to tick, in points: large enough for a felt pen."""
_COLUMN: Final = 52.0
_CODE: Final = 40.0
_ROW: Final = 22.0
_WORDS: Final = 30.0
"""What the words of the scale take above the rows."""
_BOLD: Final = Style(8.5, 11, Weight.SEMIBOLD)
_WORD: Final = Style(7.2, 9, Weight.REGULAR, MUTED)
_FRAME: Final = HexColor(f"#{MUTED}")


def write_paper(
    snapshot: Snapshot,
    figures: Figures,
    path: Path,
    progress: Callable[[float, str], None] = silent,
    cancelled: Callable[[], bool] = never,
    today: date | None = None,
) -> None:
    """Write the printable ballot. Raises Cancelled, OSError."""
    content = asked(snapshot, figures)
    today = today or this_day()
    width = text_width()
    sections = [Section([*_front(content, width), *_question(content, 0, width)])]
    sections += [Section(_question(content, at, width)) for at in range(1, len(content.questions))]
    check(cancelled)
    book = Book(sections)
    canvas = new_canvas(path, A4, snapshot.settings, tr("CRM ballot"), content.name)
    book.draw(canvas, snapshot.settings, today, progress, cancelled)
    canvas.save()


def _front(content: Asked, width: float) -> list[Piece]:
    """Title, how to fill it in, and whose ballot it is."""
    explained = tr(
        "Tick one box in each row you can answer, and leave the others empty. No name is needed: a word or number of "
        "your own as code is enough."
    )
    pieces: list[Piece] = [
        heading(content.name, CHAPTER, width, 0),
        text(explained, LEAD, width, 4),
        Drawn(34, partial(_line_to_fill, tr("Your code"), width), 10),
    ]
    if content.departments:
        pieces.append(text(tr("Your department"), _BOLD, width, 6, keep_next=True))
        names = [each.name for each in content.departments]
        pieces += [
            Drawn(18, partial(_choices, names[at : at + 3], width / 3), 2) for at in range(0, len(names), 3)
        ]
    return pieces


def _question(content: Asked, at: int, width: float) -> list[Piece]:
    """One question: its sentence, then a row for each process by area, the words repeated above each area."""
    question = content.questions[at]
    pieces: list[Piece] = [
        heading(tr(question.label), SECTION, width, 18),
        text(tr(SURVEY_SENTENCE[question]), BODY, width, 2, keep_next=True),
    ]
    for area, members in groupby(content.processes, key=lambda each: each.area):
        rows = tuple(_Row.of(item, question.scale, width) for item in members)
        pieces.append(_Area(area, question.scale, rows, width))
    return pieces


@dataclass(frozen=True, slots=True)
class _Row:
    """A process and the height of its row."""

    code: str
    lines: tuple[str, ...]
    height: float

    @classmethod
    def of(cls, item: ProcessFigures, scale: Scale, width: float) -> Self:
        """The row of a process, its name in as many lines as it needs beside the boxes, at most three."""
        room = width - _COLUMN * len(scale.levels) - _CODE - 8
        lines = tuple(wrap(item.name, BODY, room)[:3])
        return cls(item.code, lines, max(_ROW, len(lines) * BODY.leading + 6))


@dataclass(frozen=True, slots=True)
class _Area:
    """The rows of an area below its name and the words of the scale, which stand above the rows on every page."""

    name: str
    scale: Scale
    rows: tuple[_Row, ...]
    width: float
    before: float = 8.0
    keep_next: bool = False

    @property
    def height(self) -> float:
        return _WORDS + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        return _WORDS + sum(row.height for row in self.rows[:2])

    def split(self, room: float) -> tuple[Self, Self] | None:
        """As many rows as there is room for, and the others; None if not even two fit."""
        fit, used = 0, _WORDS
        while fit < len(self.rows) and used + self.rows[fit].height <= room:
            used += self.rows[fit].height
            fit += 1
        if fit < min(2, len(self.rows)):
            return None
        return replace(self, rows=self.rows[:fit]), replace(self, rows=self.rows[fit:])

    def draw(self, pen: Pen, x: float, top: float) -> None:
        _words(self.name, self.scale, self.width, pen, x, top)
        top += _WORDS
        for row in self.rows:
            _row(row, self.scale, self.width, pen, x, top)
            top += row.height


def _line_to_fill(label: str, width: float, pen: Pen, x: float, top: float) -> None:
    pen.line(label, x, top + 14, _BOLD)
    pen.rule(x + 90, top + 26, x + width / 2, MUTED, 0.7)


def _choices(names: list[str], step: float, pen: Pen, x: float, top: float) -> None:
    for at, name in enumerate(names):
        _tick(pen, x + at * step, top + 3)
        lines = wrap(name, BODY, step - 24)
        pen.line(lines[0] if lines else "", x + at * step + 18, top + 1.5, BODY)


def _words(area: str, scale: Scale, width: float, pen: Pen, x: float, top: float) -> None:
    """The area's name at the left, the words of the scale above their columns of boxes."""
    pen.line(area, x, top + 17, _BOLD)
    left = x + width - _COLUMN * len(scale.levels)
    for at, level in enumerate(scale.levels):
        lines = wrap(tr(level.word), _WORD, _COLUMN - 3)[:3]
        start = top + 27 - len(lines) * _WORD.leading
        pen.lines(lines, left + (at + 0.5) * _COLUMN, start, _WORD, align="centre")
    pen.rule(x, top + 29.5, x + width, MUTED, 0.7)


def _row(row: _Row, scale: Scale, width: float, pen: Pen, x: float, top: float) -> None:
    above = top + (row.height - len(row.lines) * BODY.leading) / 2
    pen.line(row.code, x, above + (BODY.leading - SMALL.leading) / 2, SMALL)
    pen.lines(list(row.lines), x + _CODE, above, BODY)
    left = x + width - _COLUMN * len(scale.levels)
    for at in range(len(scale.levels)):
        _tick(pen, left + (at + 0.5) * _COLUMN - _BOX / 2, top + (row.height - _BOX) / 2)
    pen.rule(x, top + row.height, x + width, LINE)


def _tick(pen: Pen, x: float, top: float) -> None:
    """An empty box."""
    pen.canvas.setStrokeColor(_FRAME)
    pen.canvas.setLineWidth(0.8)
    pen.canvas.rect(x, pen.height - top - _BOX, _BOX, _BOX)
