"""How wide the columns of a table of records are: by what they hold, sharing the room there is."""

from typing import Final, NamedTuple

from PySide6.QtGui import QFontMetrics

from crmworkshop.method.scales import DEGREE
from crmworkshop.models.fields import Kind
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.record_model import RecordModel, TableColumn

_LEAST: Final = {
    Kind.TEXT: 112,
    Kind.LONG_TEXT: 132,
    Kind.INTEGER: 56,
    Kind.DECIMAL: 64,
    Kind.MONEY: 84,
    Kind.DATE: 96,
    Kind.BOOL: 56,
    Kind.CHOICE: 92,
    Kind.SCALE: 104,
    Kind.REF: 100,
    Kind.LINKS: 112,
    Kind.TAGS: 92,
}
"""Below this a column of its kind cannot be read; the table scrolls sideways instead."""
_MOST: Final = {
    Kind.TEXT: 220,
    Kind.LONG_TEXT: 280,
    Kind.CHOICE: 180,
    Kind.INTEGER: 120,
    Kind.DECIMAL: 120,
    Kind.MONEY: 130,
    Kind.DATE: 120,
    Kind.SCALE: 180,
    Kind.REF: 180,
    Kind.LINKS: 220,
    Kind.TAGS: 160,
    Kind.BOOL: 56,
}
"""A longer text does not push the others away."""
_SHARE: Final = {Kind.TEXT: 2, Kind.LONG_TEXT: 4, Kind.REF: 1, Kind.LINKS: 2, Kind.TAGS: 1, Kind.CHOICE: 1}
_EXACT: Final = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY, Kind.DATE, Kind.SCALE})
"""Cut, these say nothing."""
_TITLE: Final = (176, 360)
_TITLE_BESIDE_MUCH: Final = 240
_TREE_TITLE: Final = (230, 360)
_SCORE: Final = 150
_CODE: Final = 60
_LONGEST_LABEL: Final = 150
_PADDING: Final = 18
_SAMPLE: Final = 60
"""Rows looked at: enough to be right, few enough to cost nothing."""


class _Wish(NamedTuple):
    """Pixels a column must have and would like, and its share of what is left over."""

    least: int
    wanted: int
    share: int


def widths(model: RecordModel, room: int) -> list[int]:
    """The width of each column in pixels; together at least ``room`` wide."""
    wishes = [_wish(model, column, at) for at, column in enumerate(model.columns)]
    wanted = sum(wish.wanted for wish in wishes)
    if sum(wish.least for wish in wishes) > room:  # it scrolls anyway: nothing need be cramped
        found = [(wish.least + wish.wanted) // 2 for wish in wishes]
        title = wishes[model.title_column]
        found[model.title_column] = min(title.wanted, max(title.least, theme().px(_TITLE_BESIDE_MUCH)))
    elif wanted > room:
        give = sum(wish.wanted - wish.least for wish in wishes)
        part = min((wanted - room) / give, 1.0) if give else 0.0
        found = [wish.wanted - round((wish.wanted - wish.least) * part) for wish in wishes]
    else:
        total = sum(wish.share for wish in wishes) or 1
        found = [wish.wanted + (room - wanted) * wish.share // total for wish in wishes]
    short = room - sum(found)
    if found and (short > 0 or -len(found) <= short < 0):
        found[model.title_column] += short
    return found


def _wish(model: RecordModel, column: TableColumn, at: int) -> _Wish:
    px, of = theme().px, column.field
    label = QFontMetrics(theme().font(11, 600)).horizontalAdvance(column.label) + px(_PADDING + 10)
    if of is not None and of.name == "code":
        return _Wish(px(_CODE), px(_CODE), 0)
    if of is not None and of.name in model.listing.scores and of.kind is not Kind.SCALE:
        return _Wish(px(_SCORE), px(_SCORE), 0)
    if at == model.title_column:
        least, most = _TREE_TITLE if model.listing.tree else _TITLE
        share = 1 if model.listing.scores else 3
    elif of is None:
        least, most, share = 72, 220, 0
    else:
        least, most, share = _LEAST[of.kind], _MOST[of.kind], _SHARE.get(of.kind, 0)
    low = max(px(least), min(label, px(_LONGEST_LABEL)))
    wanted = max(low, min(_content(model, column, at), px(most)))
    return _Wish(wanted if of is not None and of.kind in _EXACT else low, wanted, share)


def _content(model: RecordModel, column: TableColumn, at: int) -> int:
    """How wide the texts of a column are: all but the longest few."""
    px, of = theme().px, column.field
    title = at == model.title_column
    metrics = QFontMetrics(theme().font(weight=500 if title else 400, tabular=column.right))
    find = model.snapshot.find  # a list out of sight may still hold rows that are gone
    rows = [row for row in model.rows[:_SAMPLE] if row.record is not None]
    rows = [row for row in rows if row.record is not None and find(type(row.record), row.record.id)]
    texts = [model.text(row, at) for row in rows]
    found = sorted(metrics.horizontalAdvance(text) for text in texts)
    if not found:
        return 0
    mark = 0
    if title and model.listing.tree:
        mark = px(72)
    elif of is None:
        mark = px(16)
    elif of.kind is Kind.SCALE:
        mark = px(36 if of.scale is DEGREE else 15)
    exact = of is not None and of.kind in _EXACT
    return found[-1 if exact else (len(found) - 1) * 9 // 10] + mark + px(_PADDING)
