"""The order of lists: by position, those at the same position by their keys, on every laptop alike."""

from bisect import bisect_left, insort
from collections.abc import Mapping

from crmworkshop.models.record import Record


def reordered(
    ordered: tuple[Record, ...], records: Mapping[str, Record], touched: Mapping[str, Record | None]
) -> tuple[Record, ...]:
    """The list with the touched records taken out and put back where they belong now."""
    found = list(ordered)
    for key, record in touched.items():
        before = records.get(key)
        if before is not None:
            del found[bisect_left(found, place(before), key=place)]
        if record is not None:
            insort(found, record, key=place)
    return tuple(found)


def place(record: Record) -> tuple[float, str]:
    """What lists are in order of."""
    return record.position, record.id
