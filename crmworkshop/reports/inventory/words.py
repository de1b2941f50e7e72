"""The words and names that the form's cells choose from: words on a hidden sheet, names where they are entered."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from crmworkshop.language import tr
from crmworkshop.method.scales import QUALITY, SATISFACTION
from crmworkshop.method.vocabulary import (
    ApplicationCategory,
    Automation,
    Direction,
    Hosting,
    InterfaceHealth,
    InterfaceMethod,
    LifecycleDecision,
)
from crmworkshop.reports.inventory.tables import APPLICATIONS, DEMOGRAPHICS, Listed
from crmworkshop.reports.workbook.book import Book
from crmworkshop.reports.workbook.columns import letters

FIRST_ROW: Final = 4
"""The first row below the headings of every sheet, from 0."""
_SHEET: Final = "Words"
_WORDS: Final[Mapping[str, Sequence[str]]] = {
    "words_satisfaction": SATISFACTION.words,
    "words_quality": QUALITY.words,
    "words_category": tuple(ApplicationCategory),
    "words_hosting": tuple(Hosting),
    "words_decision": tuple(LifecycleDecision),
    "words_direction": tuple(Direction),
    "words_method": tuple(InterfaceMethod),
    "words_health": tuple(InterfaceHealth),
    "words_automation": tuple(Automation),
}


def add_words(book: Book, lists: Iterable[Listed]) -> None:
    """Add the sheet of words, and the names by which drop-downs find words, departments and applications."""
    write_words(book, _WORDS)
    for each in lists:
        if each.name in (DEMOGRAPHICS, APPLICATIONS):
            last = FIRST_ROW + len(each.rows) + each.spare
            book.file.define_name(f"names_{each.kind.table}", f"={each.name}!$A${FIRST_ROW + 1}:$A${last}")


def write_words(book: Book, words: Mapping[str, Sequence[str]]) -> None:
    """Add a hidden sheet with lists of words (English, written as spoken), each a name that drop-downs can refer to."""
    page = book.file.add_worksheet(_SHEET)
    page.hide()
    for at, (name, listed) in enumerate(words.items()):
        page.write_string(0, at, name)
        for row, word in enumerate(listed, 1):
            page.write_string(row, at, tr(word))
        column = letters(at)
        book.file.define_name(name, f"={_SHEET}!${column}$2:${column}${len(listed) + 1}")
