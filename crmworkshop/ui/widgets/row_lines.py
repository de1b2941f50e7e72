"""Gives rows of a table as many lines as their texts need, up to three: they are read aloud."""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from crmworkshop.models.fields import Field, Kind
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.record_rows import Row, Sort

if TYPE_CHECKING:
    from crmworkshop.ui.widgets.record_view import RecordView

ROW: Final = 32
LINE: Final = 20
MOST_LINES: Final = 3
MOST_ROWS: Final = 100
"""Longer lists are looked things up in; they keep their even rows and their speed."""
PADDING: Final = 8
_WRAPPED: Final = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.LINKS, Kind.TAGS, Kind.REF})


def wraps(of: Field, group: str) -> bool:
    """Whether texts of a field go on in a second line; what the heading of the ``group`` says already does not."""
    return of.kind in _WRAPPED and of.name != group


def height_of(lines: int) -> int:
    """The height of a row with so many lines, in pixels."""
    return theme().px(ROW) + (lines - 1) * theme().px(LINE)


def lines_in(height: int) -> int:
    """How many lines a row of this height has."""
    return 1 + max(height - theme().px(ROW), 0) // theme().px(LINE)


def broken(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """A text in lines of at most ``width`` pixels, ``most`` of them; what has no room ends in dots."""
    return _broken(text, font.toString(), width, most)


@lru_cache(maxsize=4096)
def _broken(text: str, font_key: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines)


class RowLines(QObject):
    """Keeps the rows of a view as high as their texts ask, where the list is short enough."""

    def __init__(self, view: "RecordView") -> None:
        super().__init__(view)
        self._view = view
        self._high = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)
        view.records.dataChanged.connect(lambda *_: self._later.start())

    def fit(self) -> None:
        """Lines for all texts where all rows fit, or where all columns do; else one line each."""
        view, header = self._view, self._view.verticalHeader()
        rows = view.records.rows
        short = 0 < len(rows) <= MOST_ROWS and not view.records.listing.tree
        if not short and not self._high:
            return
        lines = [self._lines(row) for row in rows] if short else [1] * len(rows)
        most = self._most(lines)
        self._high = most > 1
        changed = False
        for at, count in enumerate(lines):
            height = height_of(min(count, most))
            if header.sectionSize(at) != height:
                header.resizeSection(at, height)
                changed = True
        if changed and view.hasFocus() and view.currentIndex().isValid():
            view.scrollTo(view.currentIndex())

    def _most(self, lines: list[int]) -> int:
        view = self._view
        room = view.viewport().height()
        for most in range(MOST_LINES, 1, -1):
            if sum(height_of(min(count, most)) for count in lines) <= room:
                return most
        return MOST_LINES if view.horizontalHeader().length() <= view.viewport().width() else 1

    def _lines(self, row: Row) -> int:
        if row.sort is not Sort.RECORD:
            return 1
        view, model = self._view, self._view.records
        found = 1
        for column, of in enumerate(model.columns):
            if of.field is None or not wraps(of.field, model.listing.group):
                continue
            font = theme().font(13, 500 if column == model.title_column else 400)
            width = view.columnWidth(column) - 2 * theme().px(PADDING)
            found = max(found, len(broken(model.text(row, column), font, width, MOST_LINES)))
        return found
