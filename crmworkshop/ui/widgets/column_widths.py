"""How wide the columns of a table of records are: whole where there is room, and none cut while another has some to
spare."""

from typing import Final, NamedTuple

from PySide6.QtGui import QFontMetrics

from crmworkshop.activities.blocks import Form, Mark, Tone
from crmworkshop.method.scales import DEGREE
from crmworkshop.models.fields import Kind
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.cell_paint import INDENT, TONES
from crmworkshop.ui.widgets.record_model import RecordModel, TableColumn
from crmworkshop.ui.widgets.record_rows import Row

_LEAST: Final = {Kind.TEXT: 112, Kind.LONG_TEXT: 132, Kind.REF: 100, Kind.LINKS: 112, Kind.TAGS: 92}
"""A longer text may be cut down to this; below it the table scrolls sideways instead."""
_MOST: Final = {Kind.TEXT: 220, Kind.LONG_TEXT: 280, Kind.REF: 180, Kind.LINKS: 220, Kind.TAGS: 160}
"""Where a table scrolls sideways, a longer text is cut at this."""
_LONGEST_WORD: Final = 180
"""A choice, a mark or a figure up to this wide is never cut: cut, it says nothing."""
_SHARE: Final = {Kind.TEXT: 2, Kind.LONG_TEXT: 4, Kind.REF: 1, Kind.LINKS: 2, Kind.TAGS: 1, Kind.CHOICE: 1}
_TITLE: Final = (176, 360)
_TITLE_BESIDE_MUCH: Final = 240
_TITLE_LEAST: Final = 120
"""Room to type the next title, however short those are that are there."""
_TREE_TITLE: Final = (230, 360)
_SCORE: Final = 150
_CODE: Final = 60
_TICK: Final = 72
"""A tick box with as much room beside it, in which a click goes to the cell without ticking."""
_PADDING: Final = 18
_ARROW: Final = 10
"""Beside a heading, for the sign that the table is sorted by it."""
_SAMPLE: Final = 60
"""Rows looked at: enough to be right, few enough to cost nothing."""


class Wish(NamedTuple):
    """Pixels a column must have, is content with where it scrolls anyway, and needs for all it holds; its share of
    what is then left over."""

    least: int
    fair: int
    whole: int
    share: int


def widths(model: RecordModel, room: int) -> list[int]:
    """The width of each column in pixels; together at least ``room`` wide."""
    wishes = [_wish(model, column, at) for at, column in enumerate(model.columns)]
    if not wishes:
        return []
    found = _scrolling(wishes, model) if sum(wish.least for wish in wishes) > room else _shared(wishes, room)
    found[model.title_column] += max(room - sum(found), 0)
    return found


def _scrolling(wishes: list[Wish], model: RecordModel) -> list[int]:
    """Nothing need be cramped in a table that scrolls anyway; but its titles, which stay, leave room for the rest."""
    found = [wish.fair for wish in wishes]
    title = wishes[model.title_column]
    found[model.title_column] = min(title.fair, max(title.least, theme().px(_TITLE_BESIDE_MUCH)))
    return found


def _shared(wishes: list[Wish], room: int) -> list[int]:
    """All get what they must have; what is left goes first to those that are still cut, the nearest to whole first,
    then to all by their shares."""
    found = [wish.least for wish in wishes]
    rest = room - sum(found)
    cut = sorted(range(len(wishes)), key=lambda at: wishes[at].whole - wishes[at].least)
    for behind, at in enumerate(cut):
        part = min(wishes[at].whole - wishes[at].least, rest // (len(cut) - behind))
        found[at] += part
        rest -= part
    total = sum(wish.share for wish in wishes)
    if rest and total and all(width == wish.whole for width, wish in zip(found, wishes, strict=True)):
        found = [width + rest * wish.share // total for width, wish in zip(found, wishes, strict=True)]
    return found


def _wish(model: RecordModel, column: TableColumn, at: int) -> Wish:
    px, of = theme().px, column.field
    if of is not None and of.name in model.listing.scores and of.kind is not Kind.SCALE:
        return Wish(px(_SCORE), px(_SCORE), px(_SCORE), 0)
    heading = _heading(column.label)
    content = max(_content(model, column, at), heading)
    if of is not None and of.name == "code":
        return Wish(max(content, px(_CODE)), max(content, px(_CODE)), max(content, px(_CODE)), 0)
    title = at == model.title_column
    if title:
        least, most = _TREE_TITLE if model.listing.tree else _TITLE
        share = 1 if model.listing.scores else 3
    elif _is_text(column):
        kind = of.kind if of is not None else Kind.TEXT
        least, most, share = _LEAST[kind], _MOST[kind], _SHARE[kind]
    else:
        least = most = _LONGEST_WORD
        content = max(content, px(_TICK)) if of is not None and of.kind is Kind.BOOL else content
        share = _SHARE.get(of.kind, 0) if of is not None else 0
    low = max(min(px(least), content), px(_TITLE_LEAST) if title else 0, heading)
    whole = max(content, low)
    return Wish(low, max(low, min(whole, px(most))), whole, share)


def _is_text(column: TableColumn) -> bool:
    """Whether a column holds texts of any length, which still say something when they are cut."""
    if column.field is not None:
        return column.field.kind in _LEAST
    return column.computed is not None and column.computed.form is Form.TEXT


def _heading(label: str) -> int:
    """The width in which a heading is whole, on two lines if it has several words."""
    metrics = QFontMetrics(theme().font(11, 600))
    words = label.split(" ")
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))] or [(label, "")]
    last = theme().px(_ARROW)
    best = min(
        max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second) + last)
        for first, second in ways
    )
    return best + theme().px(_PADDING) + (0 if len(words) > 1 else last)


def _content(model: RecordModel, column: TableColumn, at: int) -> int:
    """The width in which the texts of a column are whole."""
    find = model.snapshot.find  # a list out of sight may still hold rows that are gone
    rows = [row for row in model.rows if row.record is not None][:_SAMPLE]
    rows = [row for row in rows if row.record is not None and find(type(row.record), row.record.id)]
    measure = _Measure(model, column, at)
    return max(map(measure.of, rows), default=0) + theme().px(_PADDING)


class _Measure:
    """How wide the cells of a column are, with what is painted beside their texts."""

    def __init__(self, model: RecordModel, column: TableColumn, at: int) -> None:
        self._model, self._column, self._at = model, column, at
        title = at == model.title_column
        weight = 500 if title else 400
        self._tree = title and bool(model.listing.tree)
        of = column.field
        if self._tree:
            weight = 600
        elif of is not None and of.kind is Kind.SCALE:
            weight = 500
        self._metrics = QFontMetrics(theme().font(weight=weight, tabular=column.right))
        self._pill = QFontMetrics(theme().font(12, 600))

    def of(self, row: Row) -> int:
        """The cell of one row, in pixels."""
        px, of = theme().px, self._column.field
        if of is None:
            return self._computed(row)
        if of.kind is Kind.BOOL:
            return px(16)
        beside = 0
        if self._tree:
            note = QFontMetrics(theme().font(11, tabular=True)).horizontalAdvance(str(row.below)) + px(8)
            beside = (row.depth + 1) * px(INDENT) + (note if row.below else 0)
        elif of.kind is Kind.SCALE:
            beside = px(36 if of.scale is DEGREE else 15)
        elif of.kind is Kind.CHOICE and of.choices in TONES:
            beside = px(15)
        return self._metrics.horizontalAdvance(self._model.text(row, self._at)) + beside

    def _computed(self, row: Row) -> int:
        px, cell = theme().px, self._model.computed(row, self._at)
        if isinstance(cell, Mark):
            if cell.pill:
                return self._pill.horizontalAdvance(cell.text) + px(16)
            beside = 0 if cell.tone in (Tone.PLAIN, Tone.MUTED, Tone.ACCENT) else px(15)
            return self._metrics.horizontalAdvance(cell.text) + beside
        return self._metrics.horizontalAdvance(self._model.text(row, self._at))
