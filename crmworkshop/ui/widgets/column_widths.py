"""How wide the columns of a table of records are: by what they hold, sharing the room there is."""

from typing import Final

from PySide6.QtGui import QFontMetrics

from crmworkshop.models.fields import Field, Kind
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.record_model import RecordModel, TableColumn

_LEAST: Final = {
    Kind.TEXT: 120,
    Kind.LONG_TEXT: 160,
    Kind.INTEGER: 64,
    Kind.DECIMAL: 72,
    Kind.MONEY: 92,
    Kind.DATE: 96,
    Kind.BOOL: 56,
    Kind.CHOICE: 108,
    Kind.SCALE: 116,
    Kind.REF: 116,
    Kind.LINKS: 116,
    Kind.TAGS: 110,
}
_SHARE: Final = {Kind.TEXT: 2, Kind.LONG_TEXT: 4, Kind.REF: 1, Kind.LINKS: 2, Kind.TAGS: 1, Kind.CHOICE: 1}
_SCORE = 150
_LONGEST_LABEL = 140
_CODE = 60


def widths(model: RecordModel, room: int) -> list[int]:
    """The width of each column in pixels; together at least ``room`` wide."""
    metrics = QFontMetrics(theme().font(11, 600))
    least: list[int] = []
    shares: list[int] = []
    for at, column in enumerate(model.columns):
        label = min(metrics.horizontalAdvance(column.label) + theme().px(32), theme().px(_LONGEST_LABEL))
        least.append(max(theme().px(_least(model, column, at)), label))
        shares.append(_share(model, column, at))
    spare = max(room - sum(least), 0)
    total = sum(shares) or 1
    found = [width + spare * share // total for width, share in zip(least, shares, strict=True)]
    if found and sum(found) < room:
        found[model.title_column] += room - sum(found)
    return found


def _least(model: RecordModel, column: TableColumn, at: int) -> int:
    of = column.field
    if of is None:
        return 92
    if of.name == "code":
        return _CODE
    if of.name in model.listing.scores and of.kind is not Kind.SCALE:
        return _SCORE
    if at == model.title_column:
        return 290 if model.listing.tree else 214
    return _LEAST[of.kind]


def _share(model: RecordModel, column: TableColumn, at: int) -> int:
    of: Field | None = column.field
    if of is None or of.name == "code":
        return 0
    if model.listing.scores:
        return 1 if at == model.title_column else _SHARE.get(of.kind, 0)
    return 3 if at == model.title_column else _SHARE.get(of.kind, 0)
