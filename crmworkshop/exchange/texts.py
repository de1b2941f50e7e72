"""Reads comma-separated and similar text files: finds out encoding and separator, keeps every cell whole."""

import codecs
import csv
import io
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Final

from crmworkshop.errors import FileUnusable
from crmworkshop.exchange.tables import LARGEST_FILE, Sheet
from crmworkshop.language import tr

SEPARATORS: Final = ("\t", ";", "|", ",")
"""In the order in which they win when a file could be read with several: a comma also stands in texts and numbers."""
NAMES: Final = {"\t": "tab", ";": "semicolon", "|": "vertical bar", ",": "comma"}
csv.field_size_limit(
    LARGEST_FILE
)  # a cell that is too long is named with its place, not taken for a lost quote
_SAMPLE_ROWS: Final = 200
_BROKEN_OFF: Final = 0.3
_SAMPLE_BYTES: Final = 4096
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_text(path: Path, data: bytes) -> Sheet:
    """The one sheet of a text file. Raises FileUnusable if it is no text or its quotation marks do not match."""
    text, remarks = _decoded(path.name, data)
    separator, first = _separator(path, text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        line = _broken_line(text, separator)
        raise FileUnusable(
            tr(
                "“{path}” cannot be split into cells at line {line}: a quotation mark is opened and not "
                "closed, or followed by more text. Correct that line, or save the list as .xlsx.",
                path=path.name,
                line=line,
            )
        ) from error
    if first:
        rows[0] = []
    return Sheet(path.stem, rows, separator, remarks)


def _decoded(name: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    encoding = (
        next((found for mark, found in _MARKS if data.startswith(mark)), None) or _wide(data) or "utf-8"
    )
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise FileUnusable(
                tr(
                    "“{name}” begins like {encoding} text but is not; save it as UTF-8 and try again.",
                    name=name,
                    encoding=encoding.upper(),
                )
            ) from None
    if data[:_SAMPLE_BYTES].count(0) > len(data[:_SAMPLE_BYTES]) // 20:
        raise FileUnusable(tr("“{name}” is not a text file; save the list as .xlsx or .csv.", name=name))
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise FileUnusable(
            tr(
                "“{name}” is neither UTF-8 nor Windows-1252 text (byte {at}); save it as UTF-8 and "
                "try again.",
                name=name,
                at=f"{error.start + 1:,}",
            )
        ) from None
    return text, (
        tr("The file is not UTF-8 and was read as Windows-1252; look whether accented letters are right."),
    )


def _wide(data: bytes) -> str | None:
    """UTF-16 that lacks its mark shows as zeros in every second byte."""
    sample = data[:_SAMPLE_BYTES]
    half = len(sample) // 2
    if half < 2:
        return None
    if sample[1::2].count(0) > 0.7 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _separator(path: Path, text: str) -> tuple[str, bool]:
    """The separator, and whether the first line is nothing but a "sep=;" that names it."""
    head = text[:7].splitlines()[:1]
    if head and len(head[0]) == 5 and head[0].lower().startswith("sep=") and head[0][4] in SEPARATORS:
        return head[0][4], True
    order = SEPARATORS if path.suffix.lower() != ".csv" else SEPARATORS[1:] + SEPARATORS[:1]
    best, best_score = ",", (-1.0, 0)
    for separator in order:
        score = _score(text, separator)
        if score > best_score:
            best, best_score = separator, score
    return best, False


def _score(text: str, separator: str) -> tuple[float, int]:
    """How well a separator fits the first rows: the share of them that have the usual number of cells, that number.

    One with which the reading breaks off counts little, but enough to win (and be complained about) where no other
    separator makes columns at all.
    """
    widths: Counter[int] = Counter()
    trust = 1.0
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        for row in islice(reader, _SAMPLE_ROWS):
            if any(cell.strip() for cell in row):
                widths[len(row)] += 1
    except csv.Error:
        trust = _BROKEN_OFF
    several = [(count, width) for width, count in widths.items() if width > 1]
    if not several:
        return (0.0 if trust == 1.0 else -1.0), 1
    count, usual = max(several)
    return trust * count / widths.total(), usual


def _broken_line(text: str, separator: str) -> int:
    """The line (from 1) at which the reading stopped; for a mark that is never closed, the line that opens it."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    before = 0
    try:
        for _ in reader:
            before = reader.line_num
    except csv.Error:
        return before + 1
    return before
