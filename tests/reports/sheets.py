"""Exported workbooks as other programs see them: stored values, LibreOffice's own figures, a rating changed."""

import re
import subprocess
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl

from crmworkshop.reports.baseline import BASELINE_SHEET, id_heading

_VALUE = re.compile(r"(</f>)<v>[^<]*</v>")
_STORED_TYPE = re.compile(r'(<c [^>]*?) t="(?:str|b|e|n)"([^>]*><f>)')
Cells = dict[tuple[str, str], object]
"""By tab and cell name."""


def without_values(source: Path, target: Path) -> Path:
    """A copy in which no formula has a value, so that whoever opens it must calculate."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = _VALUE.sub(r"\1", data.decode())
                data = _STORED_TYPE.sub(r"\1\2", text).encode()
            new.writestr(name, data)
    return target


def converted(soffice: str, source: Path, folder: Path, form: str = "xlsx") -> Path:
    """The file as LibreOffice writes it in another form, with a profile of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(folder),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return folder / f"{source.stem}.{form}"


def recalculated(soffice: str, source: Path, folder: Path) -> Cells:
    """Every value after LibreOffice calculated all formulas from scratch."""
    folder.mkdir(parents=True, exist_ok=True)
    bare = without_values(source, folder / "bare.xlsx")
    return stored(converted(soffice, bare, folder / "out"))


def stored(path: Path) -> Cells:
    """Every value as a reader sees it: without blanks, record ids and the hidden sheet of what was exported."""
    book = openpyxl.load_workbook(path, data_only=True)
    found: Cells = {}
    for sheet in book:
        if sheet.title == BASELINE_SHEET:
            continue
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")]
        ids = {cell.column for cell in cells if str(cell.value).startswith(id_heading(""))}
        found |= {(sheet.title, cell.coordinate): cell.value for cell in cells if cell.column not in ids}
    return found


def formulas(path: Path) -> dict[tuple[str, str], str]:
    """Every formula of the file."""
    book = openpyxl.load_workbook(path)
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def rows_below(path: Path, tab: str, heading: str) -> list[dict[str, object]]:
    """The rows of the table whose first heading stands in column A, as dictionaries by heading."""
    sheet = openpyxl.load_workbook(path, data_only=True)[tab]
    rows = list(sheet.iter_rows(values_only=True))
    at = next(number for number, row in enumerate(rows) if row[0] == heading)
    width = next((n for n, name in enumerate(rows[at]) if name is None), len(rows[at]))
    headings = [str(name) for name in rows[at][:width]]
    return [
        dict(zip(headings, map(_day, row[:width]), strict=True)) for row in rows[at + 1 :] if any(row[:width])
    ]


def _day(value: object) -> object:
    return value.date() if isinstance(value, datetime) else value
