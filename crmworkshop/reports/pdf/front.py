"""The first pages of the report: cover and contents."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import LIGHT
from crmworkshop.activities.wording import date_range, long_date
from crmworkshop.language import tr
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.book import A4, Section, text_height, text_width
from crmworkshop.reports.pdf.flow import Drawn, Piece, TextPiece
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, MUTED, Style, elide, wrap, wrap_at_most
from crmworkshop.reports.pdf.pen import Pen
from crmworkshop.reports.pdf.setting import CHAPTER, heading

_TITLE: Final = Style(34, 40, Weight.BOLD)
_ORGANISATION: Final = Style(15, 20, colour=MUTED)
_FACT: Final = Style(10.5, 16)
_ROW: Final = 18.0
_LEAST_ROW: Final = 13.0
_BOLD: Final = BODY.but(weight=Weight.SEMIBOLD)


def cover(snapshot: Snapshot, today: date) -> Section:
    """The cover page: organisation, title, dates, sponsor, facilitator, date of this version."""
    return Section(
        [Drawn(text_height(), lambda pen, x, _top: _paint_cover(pen, x, snapshot, today))], bare=True
    )


def _paint_cover(pen: Pen, x: float, snapshot: Snapshot, today: date) -> None:
    settings = snapshot.settings
    width = text_width()
    pen.box(0, 0, A4[0], 12, LIGHT[Tone.ACCENT].strong)
    top = 210.0
    top = pen.lines(
        wrap_at_most(settings.organisation, _ORGANISATION, width, 3), x, top, _ORGANISATION, width
    )
    top = pen.lines(wrap(tr("CRM optimisation workshop"), _TITLE, width), x, top + 6, _TITLE)
    pen.line(tr("Report"), x, top + 4, _ORGANISATION)
    top += 54
    pen.rule(x, top, x + width, LIGHT[Tone.PLAIN].strong, 1.2)
    top += 18
    facts = (
        (tr("Workshop"), date_range(settings.date_of_day(1), settings.date_of_day(5))),
        (tr("CRM products"), settings.products),
        (tr("Sponsor"), settings.sponsor),
        (tr("Facilitator"), settings.facilitator),
        (tr("Version of"), long_date(today)),
    )
    for label, value in facts:
        if value:
            pen.line(label, x, top, _FACT.but(colour=MUTED))
            top = pen.lines(wrap_at_most(value, _FACT, width - 110, 3), x + 110, top, _FACT, width - 110) + 4


def contents(targets: Sequence[TextPiece], numbers: Callable[[], dict[str, int]]) -> Section:
    """The contents list; ``numbers`` is asked for the page numbers when the page is drawn."""
    width = text_width()
    pieces: list[Piece] = [heading(tr("Contents"), CHAPTER, width, 0), Drawn(8, _nothing)]
    first = sum(1 for each in targets if not each.level)
    room = text_height() - CHAPTER.leading - 8 - 1
    row = min(max((room - 8 * first) / max(len(targets), 1), _LEAST_ROW), _ROW)
    pieces += [
        Drawn(row, partial(_paint_entry, each, row, numbers), 0 if each.level else 8) for each in targets
    ]
    return Section(pieces)


def _nothing(_pen: Pen, _x: float, _top: float) -> None:
    """A little white."""


def _paint_entry(
    target: TextPiece, row: float, numbers: Callable[[], dict[str, int]], pen: Pen, x: float, top: float
) -> None:
    """An entry, ``row`` points tall; set smaller where many entries are to share the page."""
    width = text_width()
    style = BODY if target.level else _BOLD
    style = style.but(size=min(style.size, row * 0.6), leading=row - 3)
    indent = 14 * target.level
    pen.line(elide(target.title, style, width - indent - 40), x + indent, top + 2, style)
    pen.line(str(numbers()[target.key]), x + width, top + 2, style, "right")
    pen.rule(x + indent, top + row, x + width)
    pen.link(target.key, x, top, width, row)
