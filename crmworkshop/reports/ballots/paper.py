"""The ballot on paper: one box to tick for each answer, question after question, short ones together on a page."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Final, Self

from reportlab.lib.colors import HexColor

from crmworkshop.activities.rounds import Ask, Topic, is_vote
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Scale
from crmworkshop.method.vocabulary import sentence_of
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.book import (
    A4,
    Book,
    Section,
    check,
    never,
    new_canvas,
    silent,
    text_height,
    text_width,
    this_day,
)
from crmworkshop.reports.pdf.flow import Drawn, Piece, paginate
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, MUTED, SMALL, Style, wrap
from crmworkshop.reports.pdf.pen import LINE, Pen
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, SECTION, heading, text

_BOX: Final = 11.0
"""The side of a box to tick, in points: large enough for a felt pen."""
_COLUMN: Final = 54.0
_CODE: Final = 40.0
_ROWS: Final = (22.0, 20.0, 18.5, 17.0)
"""Heights of a row, the most comfortable first."""
_TOGETHER: Final = 2
"""Rows of an area that do not stand alone on a page."""
_BOLD: Final = Style(8.5, 11, Weight.SEMIBOLD)
_WORD: Final = Style(7.2, 9, Weight.REGULAR, MUTED)
_FRAME: Final = HexColor(f"#{MUTED}")


def write_paper(
    snapshot: Snapshot,
    content: Ask,
    path: Path,
    progress: Callable[[float, str], None] = silent,
    cancelled: Callable[[], bool] = never,
    today: date | None = None,
) -> None:
    """Write the printable ballot. Raises Cancelled, OSError."""
    today = today or this_day()
    width = text_width()
    sections = [_section(content, several, width) for several in _together(content, width)]
    check(cancelled)
    book = Book(sections)
    canvas = new_canvas(path, A4, snapshot.settings, tr("CRM ballot"), content.round.name)
    book.draw(canvas, snapshot.settings, today, progress, cancelled)
    canvas.save()


def _together(content: Ask, width: float) -> list[list[int]]:
    """Questions by number, those together that share one page even with the most comfortable rows."""
    found: list[list[int]] = []
    for at in range(len(content.questions)):
        joined = [*found[-1], at] if found else []
        if joined and len(paginate(_pieces(content, joined, width, _ROWS[0]), text_height())) == 1:
            found[-1] = joined
        else:
            found.append([at])
    return found


def _pieces(content: Ask, several: list[int], width: float, row: float) -> list[Piece]:
    """What these questions take on paper; the first one of all has the front."""
    front = [] if several[0] else _front(content, width)
    return [*front, *(piece for at in several for piece in _question(content, at, width, row))]


def _section(content: Ask, several: list[int], width: float) -> Section:
    """Questions on as few pages as they take, their rows as high as they can be there."""
    found: list[Piece] = []
    pages = 0
    for row in _ROWS:
        pieces = _pieces(content, several, width, row)
        count = len(paginate(pieces, text_height()))
        if not pages or count < pages:
            found, pages = pieces, count
    return Section(found)


def _front(content: Ask, width: float) -> list[Piece]:
    """Title, how to fill it in, and whose ballot it is."""
    anonymous = content.round.anonymous
    explained = (
        tr(
            "Tick one box in each row you can answer, and leave the others empty. No name is needed: a word or number "
            "of your own as code is enough."
        )
        if anonymous
        else tr(
            "Tick one box in each row you can answer, and leave the others empty. Your name stands beside your answers."
        )
    )
    whose = tr("Your code") if anonymous else tr("Your name")
    pieces: list[Piece] = [
        heading(content.round.name, CHAPTER, width, 0),
        text(explained, LEAD, width, 4),
        Drawn(34, partial(_line_to_fill, whose, width), 10),
    ]
    if content.departments:
        pieces.append(text(tr("Your department"), _BOLD, width, 6, keep_next=True))
        names = [each.name for each in content.departments]
        pieces += [
            Drawn(18, partial(_choices, names[at : at + 3], width / 3), 2) for at in range(0, len(names), 3)
        ]
    return pieces


def _question(content: Ask, at: int, width: float, row: float) -> list[Piece]:
    """One question: its sentence, then a row for each topic by group, the words repeated above each group."""
    question = content.questions[at]
    sentence = tr(sentence_of(question))
    if is_vote(question):
        most = trn("{n} cross at most.", "{n} crosses at most.", content.dots)
        sentence = f"{sentence} {most}"
    pieces: list[Piece] = [
        heading(tr(question.label), SECTION, width, 18),
        text(sentence, BODY, width, 2, keep_next=True),
    ]
    for area, members in groupby(content.topics[question], key=lambda each: each.group):
        rows = tuple(_Row.of(item, question.scale, width, row) for item in members)
        pieces.append(_Area(area, question.scale, rows, width))
    return pieces


@dataclass(frozen=True, slots=True)
class _Row:
    """A topic and the height of its row."""

    code: str
    lines: tuple[str, ...]
    height: float

    @classmethod
    def of(cls, item: Topic, scale: Scale, width: float, least: float) -> Self:
        """The row of a topic, its name in as many lines as it needs beside the boxes, at most three."""
        room = width - _COLUMN * len(scale.levels) - (_CODE if item.code else 0) - 8
        lines = tuple(wrap(item.name, BODY, room)[:3])
        return cls(item.code, lines, max(least, len(lines) * BODY.leading + 4))


@dataclass(frozen=True, slots=True)
class _Area:
    """The rows of an area below its name and the words of the scale, which stand above the rows on every page."""

    name: str
    scale: Scale
    rows: tuple[_Row, ...]
    width: float
    continued: bool = False
    before: float = 8.0
    keep_next: bool = False

    @property
    def _words(self) -> float:
        """What the words of the scale take above the rows."""
        return 12 + _WORD.leading * max(len(lines) for lines in _set_words(self.scale))

    @property
    def height(self) -> float:
        return self._words + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        together = len(self.rows) if len(self.rows) < 2 * _TOGETHER else _TOGETHER
        return self._words + sum(row.height for row in self.rows[:together])

    def split(self, room: float) -> tuple[Self, Self] | None:
        """As many rows as there is room for, and the others; None if too few of either would stand alone."""
        fit, used = 0, self._words
        while fit < len(self.rows) and used + self.rows[fit].height <= room:
            used += self.rows[fit].height
            fit += 1
        fit = min(fit, len(self.rows) - _TOGETHER)
        if fit < _TOGETHER:
            return None
        name = self.name if self.continued else tr("{name} (continued)", name=self.name)
        rest = replace(self, name=name, rows=self.rows[fit:], continued=True)
        return replace(self, rows=self.rows[:fit]), rest

    def draw(self, pen: Pen, x: float, top: float) -> None:
        _draw_words(self.name, self.scale, self.width, pen, x, top + self._words)
        top += self._words
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


def _set_words(scale: Scale) -> list[list[str]]:
    """The words of the scale, each in the lines that it takes above its column."""
    return [wrap(tr(level.word), _WORD, _COLUMN - 3)[:3] for level in scale.levels]


def _draw_words(area: str, scale: Scale, width: float, pen: Pen, x: float, bottom: float) -> None:
    """The area's name at the left, the words of the scale above their columns of boxes."""
    pen.line(area, x, bottom - 13, _BOLD)
    left = x + width - _COLUMN * len(scale.levels)
    for at, lines in enumerate(_set_words(scale)):
        start = bottom - 3 - len(lines) * _WORD.leading
        pen.lines(lines, left + (at + 0.5) * _COLUMN, start, _WORD, align="centre")
    pen.rule(x, bottom - 0.5, x + width, MUTED, 0.7)


def _row(row: _Row, scale: Scale, width: float, pen: Pen, x: float, top: float) -> None:
    above = top + (row.height - len(row.lines) * BODY.leading) / 2
    pen.line(row.code, x, above + (BODY.leading - SMALL.leading) / 2, SMALL)
    pen.lines(list(row.lines), x + (_CODE if row.code else 0), above, BODY)
    left = x + width - _COLUMN * len(scale.levels)
    for at in range(len(scale.levels)):
        _tick(pen, left + (at + 0.5) * _COLUMN - _BOX / 2, top + (row.height - _BOX) / 2)
    pen.rule(x, top + row.height, x + width, LINE)


def _tick(pen: Pen, x: float, top: float) -> None:
    """An empty box."""
    pen.canvas.setStrokeColor(_FRAME)
    pen.canvas.setLineWidth(0.8)
    pen.canvas.rect(x, pen.height - top - _BOX, _BOX, _BOX)
