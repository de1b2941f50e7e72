"""Pieces of a report and how they fill pages: measured first, then drawn, so that page numbers are known."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol, Self

from crmworkshop.reports.pdf.lettering import Style
from crmworkshop.reports.pdf.pen import Pen

LINES_TOGETHER = 2
"""A text is not cut so that fewer lines than these stand alone."""


class Piece(Protocol):
    """Something that takes height on a page; all lengths in points."""

    @property
    def height(self) -> float:
        """How tall it is, without the space before it."""

    @property
    def least(self) -> float:
        """How tall its first part must be if it is cut."""

    @property
    def before(self) -> float:
        """Space above it, unless it stands at the top of a page."""

    @property
    def keep_next(self) -> bool:
        """Whether it must not be the last on a page (a heading)."""

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """It cut in two, the first part at most ``room`` tall; None if no part of it fits."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """Lines of text. With a ``key`` it is a target of contents and outline at this ``level``."""

    lines: list[str]
    style: Style
    width: float
    before: float = 0.0
    keep_next: bool = False
    key: str = ""
    title: str = ""
    level: int = 0

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        whole = self.keep_next or len(self.lines) < 2 * LINES_TOGETHER
        return self.height if whole else LINES_TOGETHER * self.style.leading

    def split(self, room: float) -> tuple[Self, Self] | None:
        fit = min(int(room / self.style.leading + 1e-6), len(self.lines) - LINES_TOGETHER)
        if fit < LINES_TOGETHER:
            return None
        return replace(self, lines=self.lines[:fit]), replace(self, lines=self.lines[fit:], key="", before=0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        if self.key:
            pen.target(self.key, self.title, self.level, top - 6)
        pen.lines(self.lines, x, top, self.style, self.width)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something of fixed height that is never cut: a chart, key figures, a signature line."""

    height: float
    paint: Callable[[Pen, float, float], None]
    before: float = 0.0
    keep_next: bool = False

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> None:
        """It stays whole."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        self.paint(pen, x, top)


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with the height at which it starts below the top of the text area."""

    piece: Piece
    top: float


@dataclass(slots=True)
class _Pages:
    room: float
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    top: float = 0.0

    def turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
        self.top = 0.0

    def put(self, piece: Piece) -> None:
        if self.top:
            self.top += piece.before
        self.pages[-1].append(Placed(piece, self.top))
        self.top += piece.height

    def left(self, piece: Piece) -> float:
        return self.room - self.top - (piece.before if self.top else 0)


def paginate(pieces: Iterable[Piece], room: float) -> list[list[Placed]]:
    """The pieces on pages that are ``room`` points tall; headings stay with the first part of what follows."""
    pages = _Pages(room)
    waiting = deque(pieces)
    while waiting:
        chain = [waiting.popleft()]
        while chain[-1].keep_next and waiting:
            chain.append(waiting.popleft())
        *heads, last = chain
        need = sum(piece.height for piece in heads) + sum(piece.before for piece in chain[1:]) + last.least
        if need > pages.left(chain[0]):
            pages.turn()
        for piece in heads:
            pages.put(piece)
        rest = _put_in_part(pages, last)
        if rest is not None:
            waiting.appendleft(rest)
    return [page for page in pages.pages if page]


def _put_in_part(pages: _Pages, piece: Piece) -> Piece | None:
    """Place what fits of the piece; what does not is returned, with a new page begun for it."""
    if piece.height <= pages.left(piece) + 1e-6:
        pages.put(piece)
        return None
    parts = piece.split(pages.left(piece))
    if parts is None:
        if pages.top:
            pages.turn()
            return piece
        pages.put(piece)
        return None
    pages.put(parts[0])
    pages.turn()
    return parts[1]
