"""The workbook's export against XlsxWriter writing the same cells plainly."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from benchmarks.grid import PROCESSES, large_workshop
from benchmarks.ratios import Line, Ratio, medians
from crmworkshop.activities.figures import Figures, figures
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.workbook import write_workbook
from crmworkshop.sample import make_sample

CELLS = ("write_string", "write_number", "write_formula", "write_blank")
Cell = tuple[str, int, int, object, object]


def measure(folder: Path, quick: bool = False) -> list[Line]:
    """The sample, and a workshop with many processes."""
    sample = folder / "sample.crmw"
    make_sample(sample)
    with Workshop.open(sample, read_only=True) as workshop:
        lines = [_compared(folder, "the sample", workshop.snapshot(), 1 if quick else 15)]
    with large_workshop(folder / "large.crmw", 30 if quick else PROCESSES) as workshop:
        what = "1,500 processes by 25 departments"
        lines.append(_compared(folder, what, workshop.snapshot(), 1 if quick else 5))
    return lines


def _compared(folder: Path, what: str, snapshot: Snapshot, times: int) -> Line:
    found = figures(snapshot)
    sheets = _recorded(snapshot, found, folder / "recorded.xlsx")
    cells = sum(map(len, sheets.values()))
    ours, plain = medians(
        times,
        lambda: write_workbook(snapshot, found, folder / "ours.xlsx"),
        lambda: _plain(sheets, folder / "plain.xlsx"),
    )
    return Ratio(f"workbook of {what}, {cells:,} cells / plain XlsxWriter", ours, plain, 1.5)


def _recorded(snapshot: Snapshot, found: Figures, path: Path) -> dict[str, list[Cell]]:
    """Every cell the export writes, by sheet, in its order."""
    sheets: dict[str, list[Cell]] = {}
    kept = {name: getattr(Worksheet, name) for name in CELLS}
    try:
        for name, method in kept.items():
            setattr(Worksheet, name, _recording(sheets, name, method))
        write_workbook(snapshot, found, path)
    finally:
        for name, method in kept.items():
            setattr(Worksheet, name, method)
    return sheets


def _recording(sheets: dict[str, list[Cell]], name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    def write(
        sheet: Worksheet, row: int, column: int, value: object, style: object = None, stored: object = 0
    ) -> Any:
        sheets.setdefault(sheet.name, []).append((name, row, column, value, stored))
        return method(sheet, row, column, value, style, *((stored,) if name == "write_formula" else ()))

    return write


def _plain(sheets: dict[str, list[Cell]], path: Path) -> None:
    """The same cells with one format, without tables, rules, drop-downs, charts and print set-up."""
    book = xlsxwriter.Workbook(str(path))
    style = book.add_format({"font_size": 10})
    for name, cells in sheets.items():
        sheet = book.add_worksheet(name)
        for method, row, column, value, stored in cells:
            if method == "write_formula":
                sheet.write_formula(row, column, value, style, stored)
            else:
                getattr(sheet, method)(row, column, value, style)
    book.close()
