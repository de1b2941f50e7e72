"""A workbook being written: looks, sheets with print set-up, tables with drop-downs, and names for settings."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any, Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import LIGHT
from crmworkshop.language import tr
from crmworkshop.models.people import Settings
from crmworkshop.reports.workbook.columns import Column, Formula, Look, Place, Value, letters
from crmworkshop.reports.workbook.kept import Kept
from crmworkshop.reports.workbook.tints import tint_column

_UNSTORABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_EPOCH: Final = date(1899, 12, 30)
FIRST_DAY: Final = date(1900, 3, 1)
"""The first day all spreadsheet programs number alike; an earlier date is written as text."""
_LONGEST_HEADING: Final = 250
_LINE: Final = 13.5
"""Points that one line of text takes."""
_LETTERS: Final = 1.15
"""Letters of ordinary text that fit where one digit of the column's width goes."""
_ERROR_TITLE: Final = 32
"""Letters that a spreadsheet shows of a message's title."""
_HIGHEST_ROW: Final = 409.0
_PAPER: Final = {"A3": 8, "A4": 9}
_HAIRLINE: Final = "#E3E3DD"
Area = tuple[int, int, int, int]
"""First row, first column, last row, last column."""
_FILE_PROPERTIES: Final = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NUMBER_FORMATS: Final = {
    Look.WHOLE: "0",
    Look.REAL: "0.00",
    Look.SCORE: "0.0",
    Look.SIGNED: "+0;-0;0",
    Look.PLAIN: "#,##0.######",
    Look.PERCENT: "0.0%",
    Look.DATE: "yyyy-mm-dd",
}


def colour(tone: Tone, soft: bool = False) -> str:
    """A tone of the palette as #RRGGBB, on paper white."""
    ink = LIGHT[tone]
    return f"#{ink.soft if soft else ink.strong}"


def serial(day: date) -> int:
    """The number by which spreadsheets keep a date."""
    return (day - _EPOCH).days


def storable(text: str) -> str:
    """The text without characters that a sheet cannot hold, and no longer than a cell."""
    return text if text.isprintable() else _UNSTORABLE.sub("\ufffd", text)


class Book:
    """The file and the looks its sheets share; ``form`` is what the document is called.

    With ``only_kept`` the rows of tables are not written but kept, to know what the document would say.
    """

    def __init__(
        self, target: BytesIO, settings: Settings, form: str = "CRM Workbook", *, only_kept: bool = False
    ) -> None:
        self.form = form
        self.only_kept = only_kept
        self.file = Workbook(target, dict(_FILE_PROPERTIES))
        self.organisation = storable(settings.organisation)
        currency = re.sub(r'["\[\]\\;]', "", storable(settings.currency))[:12]
        self._money = f'#,##0.00" {currency}"' if currency else "#,##0.00"
        self._looks: dict[tuple[Look, bool, bool], Format] = {}
        self._formats: dict[str, Format] = {}
        self.kept = Kept()
        """What the sheets say, for reading the workbook back."""
        self.file.set_properties(
            {
                "title": f"{self.organisation} - {form}",
                "subject": tr("CRM optimisation workshop"),
                "author": storable(settings.facilitator),
                "company": self.organisation,
            }
        )
        self.file.set_calc_mode("auto")

    def look(self, look: Look, bold: bool = False, entry: bool = False) -> Format:
        """The format of a cell; ``entry`` marks a setting that may be changed."""
        known = self._looks.get((look, bold, entry))
        if known is None:
            properties: dict[str, Any] = {
                "font_size": 10,
                "valign": "top",
                "bottom": 1,
                "bottom_color": _HAIRLINE,
            }
            if look in (Look.TEXT, Look.WRAP):
                properties |= {"text_wrap": look is Look.WRAP, "align": "left", "indent": 1}
            else:
                properties |= {
                    "align": "right",
                    "indent": 1,
                    "num_format": self._money if look is Look.MONEY else _NUMBER_FORMATS[look],
                }
            if bold:
                properties |= {"bold": True}
            if entry:
                properties |= {"bg_color": colour(Tone.ACCENT, soft=True), "border": 1, "align": "center"}
                properties |= {"indent": 0, "valign": "vcenter"}
                properties |= {"border_color": colour(Tone.ACCENT)}
            known = self._looks[look, bold, entry] = self.file.add_format(properties)
        return known

    def format(self, name: str, **properties: Any) -> Format:
        """A format by name, made at its first use."""
        known = self._formats.get(name)
        if known is None:
            known = self._formats[name] = self.file.add_format({"font_size": 10} | properties)
        return known

    def heading(self, look: Look = Look.TEXT) -> Format:
        """The format of a heading: over words at the left, over figures at the right, as they are."""
        side = "left" if look in (Look.TEXT, Look.WRAP) else "right"
        return self.format(
            f"heading {side}",
            bold=True,
            font_color="#FFFFFF",
            bg_color=colour(Tone.ACCENT),
            text_wrap=True,
            valign="vcenter",
            align=side,
            indent=1,
        )

    @property
    def label(self) -> Format:
        return self.format(
            "label", font_color=colour(Tone.MUTED), text_wrap=True, align="center", valign="bottom"
        )

    @property
    def block_title(self) -> Format:
        return self.format("block title", bold=True, font_color=colour(Tone.ACCENT), font_size=12)

    def add(self, name: str, introduction: str, paper: str = "A4") -> "Sheet":
        """A new sheet with its title, one line of explanation, and ready to print."""
        return Sheet(self, self.file.add_worksheet(name), name, introduction, paper)


class Sheet:
    """One tab: cells by row and column counted from 0."""

    def __init__(self, book: Book, page: Worksheet, name: str, introduction: str, paper: str) -> None:
        self.book = book
        self.page = page
        self.name = name
        self._heights: dict[int, float] = {}
        page.hide_gridlines(2)
        page.set_landscape()
        page.set_paper(_PAPER[paper])
        page.fit_to_pages(1, 0)
        page.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
        printed = book.organisation[:80].replace("&", "&&")
        page.set_header(f"&L&9 {printed}&R&9 {name}")
        page.set_footer(f"&L&9{book.form}&R&9" + tr("Page {number} of {count}", number="&P", count="&N"))
        title = book.format("title", bold=True, font_size=16, font_color=colour(Tone.PLAIN))
        page.set_row(0, 26)
        page.write_string(0, 0, f"{name.partition('. ')[2] or name} · {book.organisation}"[:32_767], title)
        page.write_string(1, 0, introduction, book.format("introduction", font_color=colour(Tone.MUTED)))

    def put(self, row: int, column: int, value: Value, style: Format) -> None:
        """Write one cell as what it is: text stays text, None leaves a blank."""
        if isinstance(value, str):
            if value:
                self.page.write_string(row, column, storable(value)[:32_767], style)
            else:
                self.page.write_blank(row, column, None, style)
        elif value is None:
            self.page.write_blank(row, column, None, style)
        elif isinstance(value, Formula):
            self.page.write_formula(row, column, value.text, style, _stored(value.value))
        elif isinstance(value, date):
            if value < FIRST_DAY:
                self.page.write_string(row, column, value.isoformat(), style)
            else:
                self.page.write_number(row, column, serial(value), style)
        else:
            self.page.write_number(row, column, float(value), style)

    def settings(
        self, row: int, entries: Iterable[tuple[int, str, str, Value, Look]], choices: Sequence[str] = ()
    ) -> None:
        """Settings that formulas name: (column, name, label, value, look), label in ``row``, value below it."""
        self._row(row, 2 * _LINE + 3)
        for column, name, label, value, look in entries:
            self.put(row, column, label, self.book.label)
            self.put(row + 1, column, value, self.book.look(look, entry=True))
            self.book.file.define_name(name, f"='{self.name}'!${letters(column)}${row + 2}")
            self.book.kept.setting(self.name, name, label, value)
            if choices:
                self.page.data_validation(row + 1, column, row + 1, column, _list(choices))

    def table(
        self,
        name: str,
        where: Place,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Value]],
        bold: Collection[int] = (),
        levels: Sequence[int] = (),
    ) -> None:
        """Write headings and rows with drop-downs, tints and a filter; rows in ``bold`` stand out.

        An empty ``name`` leaves out the named table and its filter. ``levels`` makes an outline: how deep each row is.
        What a table with a column of ids says is kept for reading it back.
        """
        plain = [self.book.look(column.look) for column in columns]
        strong = [self.book.look(column.look, bold=True) for column in columns] if bold else plain
        room = [column.width if column.look is Look.WRAP else 0 for column in columns]
        put, left = self.put, where.left
        keep = self.book.kept.table(self.name, columns)
        if self.book.only_kept:
            for row in rows:
                keep(row)
            return
        index = -1
        for index, row in enumerate(rows):
            keep(row)
            styles = strong if index in bold else plain
            lines = 1
            for at, value in enumerate(row):
                put(where.first + index, left + at, value, styles[at])
                if room[at] and isinstance(value, str) and (len(value) > room[at] or "\n" in value):
                    lines = max(lines, _lines(value, room[at]))
            level = levels[index] if levels else 0
            if lines > 1 or level:
                self._row(where.first + index, lines * _LINE + 3 if lines > 1 else 0, level)
        if index < 0:
            for at, style in enumerate(plain):
                put(where.first, left + at, None, style)
        self._headings(name, where, columns)

    def height(self, row: int, texts: Iterable[str], width: float) -> None:
        """Make a row as high as the longest of its texts needs in a column ``width`` characters wide."""
        lines = max((_lines(text, width) for text in texts), default=1)
        if lines > 1:
            self._row(row, lines * _LINE + 3)

    def _row(self, row: int, height: float, level: int = 0) -> None:
        """Make a row at least so many points high (0: as high as it is), for tables that share it."""
        known = self._heights[row] = max(height, self._heights.get(row, 0))
        self.page.set_row(row, min(known, _HIGHEST_ROW) or None, None, {"level": level} if level else None)

    def _headings(self, name: str, where: Place, columns: Sequence[Column]) -> None:
        heading_row = where.first - 1
        headings = [storable(column.heading)[:_LONGEST_HEADING] for column in columns]
        styles = [self.book.heading(column.look) for column in columns]
        lines = 1
        for at, column in enumerate(columns):
            self.page.set_column(
                where.left + at, where.left + at, column.width, None, {"hidden": column.hidden}
            )
            self.page.write_string(heading_row, where.left + at, headings[at], styles[at])
            self._rules(where, where.left + at, column)
            lines = max(lines, min(_lines(headings[at], column.width - 1), 3))
        self._row(heading_row, lines * _LINE + 5)
        if name:
            options = [
                {"header": text, "header_format": style} for text, style in zip(headings, styles, strict=True)
            ]
            self.page.add_table(
                heading_row,
                where.left,
                where.last,
                where.right,
                {"name": name, "style": None, "columns": options, "banded_rows": False},
            )

    def _rules(self, where: Place, column: int, declared: Column) -> None:
        area = (where.first, column, where.last, column)
        rule: dict[str, Any] | None = None
        if declared.choices or declared.source:
            rule = _list(declared.choices or declared.source)
        elif declared.between is not None:
            low, high = declared.between
            rule = {
                "validate": "decimal",
                "criteria": "between",
                "minimum": low,
                "maximum": high,
                "error_title": tr("Not on the scale")[:_ERROR_TITLE],
                "error_message": tr(
                    "Enter a number from {low} to {high}, or leave the cell empty.",
                    low=f"{low:g}",
                    high=f"{high:g}",
                ),
            }
        if rule is None and declared.note:
            rule = {"validate": "any"}
        if rule is not None:
            if declared.note:
                rule |= {"input_message": declared.note}
            self.page.data_validation(*area, rule)
        if declared.tint is not None:
            tint_column(self.page, self.book.format, declared.tint, area)

    def finish(
        self,
        heading_row: int,
        columns: int,
        last_row: int,
        last_column: int,
        one_page: bool = False,
        beside: Sequence[Area] = (),
    ) -> None:
        """Freeze the heading row and the first columns, repeat the headings on paper, and set what is printed.

        Each area ``beside`` the table is printed on pages of its own: on one page with it both would be tiny.
        """
        if one_page:
            self.page.fit_to_pages(1, 1)
        self.page.freeze_panes(heading_row + 1, columns)
        self.page.repeat_rows(heading_row)
        areas = ((0, 0, last_row, last_column), *beside)
        printed = ",".join(f"'{self.name}'!{_fixed(each)}" for each in areas)
        self.book.file.define_name(f"'{self.name}'!_xlnm.Print_Area", f"={printed}")
        last_row, last_column = max(each[2] for each in areas), max(each[3] for each in areas)
        self.page.ignore_errors({"number_stored_as_text": f"A1:{letters(last_column)}{last_row + 1}"})


def _fixed(area: Area) -> str:
    first_row, first, last_row, last = area
    return f"${letters(first)}${first_row + 1}:${letters(last)}${last_row + 1}"


def _list(words: Sequence[str] | str) -> dict[str, Any]:
    return {
        "validate": "list",
        "source": words if isinstance(words, str) else list(words),
        "error_title": tr("Not in the list")[:_ERROR_TITLE],
        "error_message": tr("Choose a word from the list, or leave the cell empty."),
    }


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in a column so many characters wide, words kept whole."""
    room = max(width * _LETTERS, 4.0)
    lines = 0
    for paragraph in text.split("\n"):
        used = 0
        lines += 1
        for word in paragraph.split():
            if used and used + 1 + len(word) > room:
                lines, used = lines + 1, 0
            lines += int((len(word) - 1) // room)
            used = (used + 1 if used else 0) + len(word)
    return lines


def _stored(value: str | float | Decimal | date | None) -> str | float:
    if value is None:
        return ""
    if isinstance(value, str):
        return str(value)
    return serial(value) if isinstance(value, date) else float(value)
