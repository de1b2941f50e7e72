"""Which records a table shows and in which order: words to find, a condition, and columns to sort by."""

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crmworkshop.activities.blocks import Mark
from crmworkshop.models.fields import Kind
from crmworkshop.models.record import Record
from crmworkshop.ui.widgets.cell_values import shown
from crmworkshop.ui.widgets.record_rows import Row, Sort

if TYPE_CHECKING:
    from crmworkshop.ui.widgets.record_model import RecordModel

_WORDED = frozenset({Kind.REF, Kind.LINKS, Kind.TAGS, Kind.TEXT, Kind.LONG_TEXT})


class RecordOrder:
    """The filter and the order of one table."""

    def __init__(self, model: "RecordModel") -> None:
        self.sorting: list[tuple[int, bool]] = []
        """Columns and whether descending, the most important first."""
        self.rank: dict[str, int] | None = None
        self.kept: set[str] = set()
        """Ids shown although they do not match (any more): they were edited or added under this filter."""
        self.only: Callable[[Record], bool] | None = None
        self._model = model
        self._words: tuple[str, ...] = ()
        self._texts: dict[str, tuple[Record, str]] = {}

    @property
    def filtered(self) -> bool:
        return bool(self._words) or self.only is not None

    def find(self, text: str, only: Callable[[Record], bool] | None) -> None:
        self._words = tuple(text.casefold().split())
        self.only = only
        self.kept.clear()

    def forget_texts(self) -> None:
        """Names that other records are shown by may have changed."""
        self._texts.clear()

    def matches(self, record: Record) -> bool:
        """Whether the record is to be shown."""
        if record.id in self.kept:
            return True
        if self.only is not None and not self.only(record):
            return False
        return not self._words or all(word in self._text(record) for word in self._words)

    def _text(self, record: Record) -> str:
        known = self._texts.get(record.id)
        if known is None or known[0] is not record:
            snapshot, fields = self._model.snapshot, self._model.fields
            values = [(fields[name], getattr(record, name)) for name in self._model.listing.columns]
            cells = [shown(of, value, snapshot) for of, value in values if value]
            known = self._texts[record.id] = (record, "\n".join(cells).casefold())
        return known[1]

    def sort_by(self, column: int, together: bool) -> None:
        before = dict(self.sorting).get(column)
        others = [item for item in self.sorting if item[0] != column] if together else []
        self.sorting = others if before is True else [*others, (column, before is False)]
        self.rank = None
        if not self.sorting:
            return
        records = self._model.records()
        for each, descending in reversed(self.sorting):
            keyed = [(self._key(record, each), record) for record in records]
            full = [item for item in keyed if item[0] is not None]
            full.sort(key=lambda item: item[0], reverse=descending)
            records = [record for _, record in full] + [record for key, record in keyed if key is None]
        self.rank = {record.id: at for at, record in enumerate(records)}

    def _key(self, record: Record, column: int) -> Any:
        of = self._model.columns[column].field
        if of is None:
            cell = self._model.computed(Row(Sort.RECORD, record.id, record), column)
            if isinstance(cell, Mark):
                return (cell.value is None, cell.value or 0, cell.text)
            return float(cell) if isinstance(cell, int | float | Decimal) else cell
        value = getattr(record, of.name)
        if of.choices is not None:
            return None if value is None else list(of.choices).index(value)
        if of.name == "code":
            return [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in value.split(".")]
        if of.kind in _WORDED:
            return shown(of, value, self._model.snapshot).casefold() or None
        return value
