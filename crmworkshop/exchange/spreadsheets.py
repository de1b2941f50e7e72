"""Reads .xlsx workbooks: values only, after checking that the package is what it says and unpacks to a sane size."""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final
from xml.etree import ElementTree
from xml.parsers import expat

import python_calamine

from crmworkshop.errors import FileUnusable
from crmworkshop.exchange.tables import Cell, Sheet
from crmworkshop.language import tr

MOST_PARTS: Final = 5_000
MOST_UNPACKED: Final = 300_000_000
"""Bytes all parts may have together once unpacked."""
MOST_CELLS: Final = 20_000_000
"""Cells a sheet may span, from A1 to its last used row and column."""
_CHUNK: Final = 1 << 20
_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_NEEDED: Final = re.compile(r"^(\[Content_Types\]\.xml|_rels/.*|xl/.*\.(xml|rels))$", re.IGNORECASE)
_CELL: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})", re.ASCII)
_PLAIN_CELL: Final = re.compile(
    rb"<(?:[\w.-]+:)?c(?:\s+(?!r=)[\w:.-]+=\"[^\"<>']*\")*?\s+r=\"([A-Z]{1,3})([1-9][0-9]{0,6})\""
    rb"(?:\s+(?!r=)[\w:.-]+=\"[^\"<>']*\")*\s*/?>"
)
_ANY_CELL: Final = re.compile(rb"<(?:[^\s<>/:]+:)?c[\s/>]")
_LAST_ROW: Final = 1_048_576
_LAST_COLUMN: Final = 16_384
_FULL_CELL: Final = re.compile(
    rb"<(?:\w+:)?c\s([^>]*?)\s*(?<!/)>((?:(?!</(?:\w+:)?c>).)*)</(?:\w+:)?c>", re.DOTALL
)
_ADDRESS: Final = re.compile(rb"\br=[\"']([A-Z]+)(\d+)[\"']")
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[\s>/]")
_STORED: Final = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</(?:\w+:)?v>")
_DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    ElementTree.ParseError,
    expat.ExpatError,
    python_calamine.CalamineError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    ValueError,
)
"""What the readers of package, XML and sheets raise when a file is not what it should be."""


def read_workbook(name: str, data: bytes) -> list[Sheet]:
    """The visible and hidden worksheets of a workbook in their order. Raises FileUnusable with one sentence."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise FileUnusable(_old_or_locked(name, data))
    try:
        parts = _unpacked(name, data)
        files = _sheet_parts(name, parts)
        for part in files.values():
            _check_extent(name, parts[part])
        workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(_packed(parts)))
        with workbook:
            sheets = [
                _sheet(title, _rows(workbook.get_sheet_by_name(title)), parts[part])
                for title, part in files.items()
            ]
    except _DAMAGE as error:
        raise FileUnusable(_damaged(name)) from error
    if not sheets:
        raise FileUnusable(tr("“{name}” has no worksheet.", name=name))
    return [replace(sheet, alone=len(sheets) == 1) for sheet in sheets]


def _damaged(name: str) -> str:
    return tr(
        "“{name}” is damaged or not a spreadsheet; open it in a spreadsheet program and save it "
        "as .xlsx again.",
        name=name,
    )


def _old_or_locked(name: str, data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return tr("“{name}” is protected with a password; save it without one and try again.", name=name)
    return tr(
        "“{name}” is in the old .xls format; open it in a spreadsheet program and save it as .xlsx.",
        name=name,
    )


def _unpacked(name: str, data: bytes) -> dict[str, bytes]:
    """The XML parts, each read to no more than it declares, so that nothing behind them sees a lying package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entries = package.infolist()
        if len(entries) > MOST_PARTS:
            raise FileUnusable(
                tr("“{name}” has {count} parts; no list has that many.", name=name, count=f"{len(entries):,}")
            )
        if any(entry.flag_bits & 1 for entry in entries):
            raise FileUnusable(
                tr("“{name}” is protected with a password; save it without one and try again.", name=name)
            )
        if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
            raise FileUnusable(
                tr(
                    "“{name}” unpacks to more than {most} MB; it was not read.",
                    name=name,
                    most=f"{MOST_UNPACKED // 1000000:,}",
                )
            )
        parts = {entry.filename: b"".join(_chunks(package, entry)) for entry in entries if _needed(entry)}
    if any(b"<!DOCTYPE" in part[:2048] for part in parts.values()):
        raise FileUnusable(_damaged(name))
    return parts


def _needed(entry: zipfile.ZipInfo) -> bool:
    return _NEEDED.match(entry.filename) is not None


def _chunks(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with package.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def _packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as package:
        for filename, content in parts.items():
            package.writestr(filename, content)
    return target.getvalue()


def _sheet_parts(name: str, parts: dict[str, bytes]) -> dict[str, str]:
    """Sheet titles and the parts that hold them, chart sheets and the like left out."""
    book = parts.get("xl/workbook.xml")
    if book is None:
        raise FileUnusable(
            tr(
                "“{name}” is not an .xlsx workbook; save it as .xlsx in a spreadsheet program and try again.",
                name=name,
            )
        )
    if b"purl.oclc.org/ooxml" in book[:4096]:
        raise FileUnusable(
            tr("“{name}” is saved as “Strict Open XML”; save it as an ordinary .xlsx workbook.", name=name)
        )
    relations = {
        item.get("Id"): posixpath.normpath(posixpath.join("/xl", item.get("Target", ""))).lstrip("/")
        for item in ElementTree.fromstring(parts["xl/_rels/workbook.xml.rels"])
        if item.get("Type", "").endswith("/worksheet")
    }
    return {
        sheet.get("name", ""): relations[sheet.get(_RELATION)]
        for sheet in ElementTree.fromstring(book).iter(f"{_MAIN}sheet")
        if sheet.get(_RELATION) in relations
    }


def _check_extent(name: str, part: bytes) -> None:
    """Refuse a sheet whose cells lie so far apart that laying it out would take the machine's memory.

    The reader allocates every cell between the first and the last one, and ends the process where it cannot.
    Raises ExpatError if the part is no sound XML, ValueError if an address is none.
    """
    if b"\0" in part:
        raise ValueError("not UTF-8")
    plain = _PLAIN_CELL.findall(part)
    if len(plain) == len(_ANY_CELL.findall(part)):
        last_row = max((int(row) for row in {row for _, row in plain}), default=0)
        width = max((_number(letters.decode()) for letters in {letters for letters, _ in plain}), default=0)
    else:
        last_row, width = _parsed_extent(part)
    if last_row > _LAST_ROW or width > _LAST_COLUMN:
        raise ValueError(last_row, width)
    if width * last_row > MOST_CELLS:
        raise FileUnusable(
            tr(
                "“{name}” has a sheet that spans {last_row} rows and {width} columns; delete what is far "
                "away from the list.",
                name=name,
                last_row=f"{last_row:,}",
                width=f"{width:,}",
            )
        )


def _parsed_extent(part: bytes) -> tuple[int, int]:
    """Last row and column by an XML parser: slower, but sure where cells are not written the usual way."""
    last_row = width = row = column = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal last_row, width, row, column
        kind = tag.rpartition(":")[2]
        if kind == "c":
            address = attributes.get("r")
            if address is None:
                column += 1
            else:
                match = _CELL.fullmatch(address)
                if match is None:
                    raise ValueError(address)
                column, row = _number(match[1]), int(match[2])
            width, last_row = max(width, column), max(last_row, row)
        elif kind == "row":
            row, column = int(attributes.get("r", row + 1)), 0
            if not 0 < row <= _LAST_ROW:
                raise ValueError(row)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.Parse(part, True)
    return last_row, width


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _sheet(title: str, rows: list[list[Cell]], part: bytes) -> Sheet:
    """A sheet with what its values do not tell: cells that look empty but are not, and those that are worked out."""
    errors = b't="e"' in part or b"t='e'" in part
    if not errors and not _FORMULA.search(part):
        return Sheet(title, rows)
    found: dict[tuple[int, int], str] = {}
    formulas = set()
    for match in _FULL_CELL.finditer(part):
        address = _ADDRESS.search(b" " + match[1])
        if address is None:
            continue
        stored = _STORED.search(match[2])
        place = (int(address[2]) - 1, _number(address[1].decode()) - 1)
        formula = _FORMULA.search(match[2]) is not None
        if formula:
            formulas.add(place)
        if re.search(rb"\bt=[\"']e[\"']", match[1]):
            found[place] = f"is an error ({stored[1].decode() if stored else 'no value'})"
        elif formula and not (stored and stored[1]) and b't="str"' not in match[1]:
            found[place] = (
                "is a formula whose result is not in the file; save it in a spreadsheet program first"
            )
    return Sheet(title, rows, unusable=found, formulas=formulas)


def _rows(sheet: Any) -> list[list[Cell]]:
    return [[_plain(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]


def _plain(cell: Any) -> Cell:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    if isinstance(cell, timedelta):
        return str(cell)
    plain: Cell = cell
    return plain
