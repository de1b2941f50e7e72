"""A PDF document: page sizes and margins, what runs along every page, its title and language, cancelling."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas

from crmworkshop.activities.wording import long_date
from crmworkshop.errors import Cancelled
from crmworkshop.language import current, tr
from crmworkshop.models.people import Settings
from crmworkshop.reports.pdf.flow import Piece, Placed, TextPiece, paginate
from crmworkshop.reports.pdf.fonts import Weight, face
from crmworkshop.reports.pdf.lettering import SMALL, elide, width_of
from crmworkshop.reports.pdf.pen import Pen
from crmworkshop.reports.pdf.rows import TablePiece

A4: Final = (595.28, 841.89)
A3_WIDE: Final = (1190.55, 841.89)
SIDE: Final = 54.0
TOP: Final = 68.0
BOTTOM: Final = 60.0
_LITTLE: Final = 0.35
"""A page that is filled no further than this is saved if it can be."""
_TIGHTER: Final = (0.85, 0.7, 0.55)
"""What is left of the space around a table's rows, step by step."""
_LANGUAGES: Final = {"en": "en-GB"}
"""Languages that the file names more narrowly than by their code."""


@dataclass(frozen=True, slots=True)
class Section:
    """Pieces that begin on a new page; ``wide`` turns its pages; a ``bare`` one has no header and footer."""

    pieces: Sequence[Piece]
    wide: bool = False
    bare: bool = False

    @property
    def size(self) -> tuple[float, float]:
        return (A4[1], A4[0]) if self.wide else A4


def text_width(wide: bool = False) -> float:
    """The width of the text area in points."""
    return A4[1 if wide else 0] - 2 * SIDE


def text_height(wide: bool = False) -> float:
    """The height of the text area in points."""
    return A4[0 if wide else 1] - TOP - BOTTOM


def new_canvas(path: Path, size: tuple[float, float], settings: Settings, title: str, subject: str) -> Any:
    """A canvas that will write ``path`` when it is saved, with title, author, subject and language set."""
    face(Weight.REGULAR.value)
    spoken = current().code
    canvas = Canvas(
        str(path), pagesize=size, initialFontName=Weight.REGULAR.value, lang=_LANGUAGES.get(spoken, spoken)
    )
    canvas.setTitle(f"{settings.organisation} – {title}")
    canvas.setAuthor(settings.facilitator or settings.organisation)
    canvas.setSubject(subject)
    canvas.setCreator("CRM Workshop")
    return canvas


@dataclass(frozen=True, slots=True)
class _Page:
    section: Section
    placed: list[Placed]


class Book:
    """Sections laid out on pages; once laid out, the page of every target is known."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self._pages = [_Page(section, placed) for section in sections for placed in _laid_out(section)]

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def numbers(self) -> dict[str, int]:
        """The page number of each target, counted from 1."""
        return {
            each.piece.key: number
            for number, page in enumerate(self._pages, 1)
            for each in page.placed
            if isinstance(each.piece, TextPiece) and each.piece.key
        }

    def draw(
        self,
        canvas: Any,
        settings: Settings,
        today: date,
        progress: Callable[[float, str], None],
        cancelled: Callable[[], bool],
    ) -> tuple[str, ...]:
        """Draw all pages; returns the characters no face has. Raises Cancelled."""
        lost: set[str] = set()
        for number, page in enumerate(self._pages, 1):
            check(cancelled)
            of = tr("Page {number} of {count}", number=number, count=len(self))
            progress(0.3 + 0.7 * number / len(self), of)
            canvas.setPageSize(page.section.size)
            pen = Pen(canvas, page.section.size[1])
            if not page.section.bare:
                _run_along(pen, page.section.size, settings, today, of)
            for each in page.placed:
                each.piece.draw(pen, SIDE, TOP + each.top)
            canvas.showPage()
            lost |= pen.lost
        return tuple(sorted(lost))


def _laid_out(section: Section) -> list[list[Placed]]:
    """The section's pages; its tables are set tighter if one page has little on it and that saves one."""
    room = text_height(section.wide)
    pages = paginate(section.pieces, room)
    if len(pages) < 2 or all(_filled(page) > _LITTLE * room for page in pages):
        return pages
    for share in _TIGHTER:
        pieces = [each.tighter(share) if isinstance(each, TablePiece) else each for each in section.pieces]
        found = paginate(pieces, room)
        if len(found) < len(pages):
            return found
    return pages


def _filled(page: list[Placed]) -> float:
    return page[-1].top + page[-1].piece.height


def silent(_share: float, _what: str) -> None:
    """Nobody wants to know how far the work is."""


def never() -> bool:
    """Nobody cancels."""
    return False


def this_day() -> date:
    """The present day where the workshop is held."""
    return datetime.now().astimezone().date()


def check(cancelled: Callable[[], bool]) -> None:
    """Raise Cancelled if the user wants no more."""
    if cancelled():
        raise Cancelled(tr("The report was cancelled; nothing was written."))


def _run_along(pen: Pen, size: tuple[float, float], settings: Settings, today: date, number: str) -> None:
    right = size[0] - SIDE
    name = tr("CRM optimisation workshop")
    room = right - SIDE - width_of(name, SMALL) - 20
    pen.line(elide(settings.organisation, SMALL, room), SIDE, 34, SMALL)
    pen.line(name, right, 34, SMALL, "right")
    pen.rule(SIDE, 48, right)
    pen.line(long_date(today), SIDE, size[1] - 40, SMALL)
    pen.line(number, right, size[1] - 40, SMALL, "right")
