"""Blocks of cells to and from a spreadsheet: tab-separated text, quoted where a cell holds a tab, a quote or a line."""

import csv
import io
from collections.abc import Iterable, Sequence


def to_block(rows: Iterable[Sequence[str]]) -> str:
    """The text a spreadsheet pastes as these cells."""
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return out.getvalue().removesuffix("\n")


def from_block(text: str) -> list[list[str]]:
    """The cells of a text copied from a spreadsheet; a last empty line does not count."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if '"' not in whole:
        return [line.split("\t") for line in whole.split("\n")]
    return [row or [""] for row in csv.reader(io.StringIO(whole), dialect="excel-tab")]
