"""The table of a scorecard: one keystroke scores a cell and goes on to the next one."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from crmworkshop.analysis.vendor import points
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import QUALITY
from crmworkshop.models.fields import Field, Kind
from crmworkshop.ui.widgets.record_view import RecordView

POINTS_HINT: Final = mark(
    "Type points from 0 to 100, or one key for a word: G good 75, F fair 50, P poor 25; "
    "Shift+1 to Shift+5 for very poor 0 to very good 100."
)
WORDS_HINT: Final = mark("One key scores and goes on: {keys}. Del clears.")
_SHIFTED: Final = {"!": 1, '"': 2, "@": 2, "#": 3, "§": 3, "£": 3, "$": 4, "%": 5}
"""What Shift and a digit type on English and German keyboards."""
MOST_POINTS: Final = 100


def takes_points(of: Field) -> bool:
    """Whether a field is a score from 0 to 100 points."""
    return of.kind in (Kind.DECIMAL, Kind.INTEGER) and of.high == MOST_POINTS


class ScoreView(RecordView):
    """In score cells a key is a value; elsewhere typing edits."""

    def typed_key(self, event: QKeyEvent) -> bool:
        index = self.currentIndex()
        of = self.records.columns[index.column()].field if index.isValid() else None
        row = self.row()
        if of is None or of.name not in self.records.listing.scores or row is None or row.record is None:
            return False
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        value = value_of_key(of, event)
        if value is None:
            return False
        problem = self.records.entry.commit(index.row(), index.column(), value)
        self.said.emit(problem)
        if not problem:
            self._to_next_record()
        return True

    def _to_next_record(self) -> None:
        """Down to the next line that can be scored; stay on the last one."""
        at, column = self.currentIndex().row(), self.currentIndex().column()
        for row in range(at + 1, len(self.records.rows)):
            if self.records.rows[row].record is not None:
                self.go(row, column)
                return


def value_of_key(of: Field, event: QKeyEvent) -> int | Decimal | None:
    """The value one key stands for in a score cell: a word's number, or the points of a quality word."""
    typed = event.text()
    if of.scale is not None:
        return of.scale.key(typed)
    if takes_points(of):
        number = _SHIFTED.get(typed)
        if number is None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and typed.isdigit():
            number = int(typed)
        if number is None and typed.isalpha():
            number = QUALITY.key(typed)
        return Decimal(points(number)) if number and number <= len(QUALITY.words) else None
    if of.kind is Kind.INTEGER and typed.isdigit() and of.low is not None and of.high is not None:
        return int(typed) if of.low <= int(typed) <= of.high else None
    return None


def hint_for(of: Field) -> str:
    """How the cells of this field are scored by one key."""
    if takes_points(of):
        return tr(POINTS_HINT)
    if of.scale is not None:
        keys = ", ".join(f"{level.sign} {tr(level.word).lower()}" for level in of.scale.levels)
        return tr(WORDS_HINT, keys=keys)
    return tr(WORDS_HINT, keys=tr("{low} to {high}", low=of.low, high=of.high))
