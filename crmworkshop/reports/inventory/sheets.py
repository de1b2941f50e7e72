"""Lays out one sheet of the inventory: title, headings, rows with drop-downs, spare rows to fill in, print set-up."""

from collections.abc import Mapping, Sequence
from typing import Final

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import FIVE_TONES
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import QUALITY, SATISFACTION, Scale
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.inventory.tables import (
    APPLICATIONS,
    DEMOGRAPHICS,
    INTERFACES,
    INVENTORY,
    Listed,
    from_ballots,
)
from crmworkshop.reports.inventory.words import FIRST_ROW
from crmworkshop.reports.workbook.book import Book, Sheet, colour
from crmworkshop.reports.workbook.columns import Column, Place, Value, place

_INTRODUCTIONS: Final[Mapping[str, str]] = {
    DEMOGRAPHICS: mark(
        "Who works with the CRM, and how many they are. Add a department in the next empty row."
    ),
    INVENTORY: mark(
        "Choose in your department's column how satisfied it is with the CRM in each process it has a part in."
    ),
    APPLICATIONS: mark("Everything that runs today, also spreadsheets that somebody depends on."),
    INTERFACES: mark("Which data moves from where to where, how, and whether it can be relied on."),
}
_FROZEN: Final = {DEMOGRAPHICS: 1, INVENTORY: 2, APPLICATIONS: 1, INTERFACES: 2}


def write_list(book: Book, snapshot: Snapshot, listed: Listed) -> None:
    """Write one list on a sheet of its own."""
    paper = "A3" if listed.name in (INVENTORY, APPLICATIONS) else "A4"
    sheet = book.add(listed.name, tr(_INTRODUCTIONS[listed.name]), paper)
    title = book.format("title", bold=True, font_size=16, font_color=colour(Tone.PLAIN))
    sheet.put(0, 0, f"{tr(listed.name)} · {book.organisation}", title)
    where = place(listed.name, FIRST_ROW - 1, listed.columns, len(listed.rows) + listed.spare)
    blank: tuple[Value, ...] = (None,) * len(listed.columns)
    sheet.table(
        f"{listed.name.lower()}_table", where, listed.columns, [*listed.rows, *[blank] * listed.spare]
    )
    if listed.name == INVENTORY:
        _bands(sheet, where, listed.columns)
        _tints(sheet, where, listed.columns)
        _mark_ballots(sheet, snapshot, where, listed)
    sheet.finish(FIRST_ROW - 1, _FROZEN[listed.name], where.last, where.right - 1)


def _bands(sheet: Sheet, where: Place, columns: Sequence[Column]) -> None:
    """A line above the headings says what columns that belong together are about."""
    style = sheet.book.format(
        "band",
        bold=True,
        font_color=colour(Tone.ACCENT),
        bg_color=colour(Tone.ACCENT, soft=True),
        align="left",
        valign="vcenter",
        indent=1,
    )
    bands = (
        (tr("Satisfaction by department"), "=words_satisfaction"),
        (tr("Quality of the data"), "=words_quality"),
    )
    for label, words in bands:
        found = [at for at, column in enumerate(columns) if column.source == words]
        for at in found:
            sheet.put(where.first - 2, at, label if at == found[0] else None, style)


def _mark_ballots(sheet: Sheet, snapshot: Snapshot, where: Place, listed: Listed) -> None:
    """Answers that nobody decided, but ballots gave, are set apart."""
    style = sheet.book.format(
        "from ballots",
        italic=True,
        font_color=colour(Tone.MUTED),
        valign="top",
        align="left",
        indent=1,
        bottom=1,
        bottom_color="#E3E3DD",
    )
    for at, row in enumerate(listed.rows):
        for column, declared in enumerate(listed.columns):
            if row[column] and from_ballots(snapshot, declared.reads, str(row[-1])):
                sheet.put(where.first + at, column, row[column], style)


def _tints(sheet: Sheet, where: Place, columns: Sequence[Column]) -> None:
    """The colours of the answers, as on screen; the word stands in the cell."""
    for at, column in enumerate(columns):
        scale = {"=words_satisfaction": SATISFACTION, "=words_quality": QUALITY}.get(column.source)
        for word, tone in _tones(scale).items() if scale else ():
            look = sheet.book.format(f"tint {tone}", bg_color=colour(tone, soft=True))
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": look}
            sheet.page.conditional_format(where.first, at, where.last, at, rule)


def _tones(scale: Scale) -> dict[str, Tone]:
    return {tr(level.word): FIVE_TONES[level.number] for level in scale.levels}
