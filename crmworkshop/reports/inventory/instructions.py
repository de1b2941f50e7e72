"""The first sheet of the inventory: what it is for, how to fill it in, and what the words mean."""

from collections.abc import Sequence
from typing import Final

from xlsxwriter.format import Format

from crmworkshop.activities.blocks import Tone
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, QUALITY, SATISFACTION, Question, Scale
from crmworkshop.method.vocabulary import SURVEY_SENTENCE
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.inventory.tables import APPLICATIONS, DEMOGRAPHICS, INTERFACES, INVENTORY
from crmworkshop.reports.workbook.book import Book, Sheet, colour
from crmworkshop.reports.workbook.columns import Look

INSTRUCTIONS: Final = "Instructions"
_STEPS: Final = (
    (
        DEMOGRAPHICS,
        mark("Look for your department and correct its headcount. If it is missing, add it in the next row."),
    ),
    (
        INVENTORY,
        mark(
            "Find your department's column. For each process it has a part in, choose how satisfied it is with the "
            "CRM. Leave all other processes empty. If no column bears its name, write the name over “Department 1”, or "
            "over a heading in the next free column."
        ),
    ),
    (
        INVENTORY,
        mark(
            "Name the applications that each process runs on, parted by semicolons, and choose how good its data is. "
            "What others have filled in already, change only if you know better."
        ),
    ),
    (
        APPLICATIONS,
        mark("Complete what you know about your applications. Add those that are missing, one a row."),
    ),
    (
        INTERFACES,
        mark(
            "Add how data moves between applications, by hand as well: an export that somebody mails counts."
        ),
    ),
)
_RULES: Final = (
    mark(
        "Rows may be sorted, filtered and added, and columns moved. Please keep the names of sheets and headings."
    ),
    mark("An empty cell says nothing: nobody counts it. You need not fill in what you do not know."),
    mark("Answers in italics come from ballots; one that you replace becomes the department's own."),
    mark("The facilitator sees each difference, and decides what is taken in."),
)


def instructions(book: Book, snapshot: Snapshot) -> None:
    """Write the first sheet."""
    sheet = book.add(
        INSTRUCTIONS, tr("Filled in by the departments before the workshop, brought in by the facilitator.")
    )
    title = book.format("title", bold=True, font_size=16, font_color=colour(Tone.PLAIN))
    sheet.put(0, 0, f"{book.form} · {book.organisation}", title)
    for column, width in enumerate((4, 26, 92)):
        sheet.page.set_column(column, column, width)
    row = _about(sheet, snapshot)
    row = _steps(sheet, row + 1)
    row = _words(sheet, row + 1, tr("Satisfaction"), SATISFACTION, (Question.SATISFACTION,))
    row = _words(sheet, row + 1, tr("Quality of the data"), QUALITY, DATA_QUALITY_QUESTIONS)
    sheet.page.set_portrait()
    sheet.page.fit_to_pages(1, 1)
    sheet.page.print_area(0, 0, row, 2)


def _about(sheet: Sheet, snapshot: Snapshot) -> int:
    settings = snapshot.settings
    muted = sheet.book.format("about label", font_color=colour(Tone.MUTED), valign="top")
    plain = _plain(sheet)
    facts = (
        (tr("Organisation"), settings.organisation),
        (tr("CRM products"), settings.products),
        (tr("Workshop begins"), settings.start.isoformat() if settings.start else ""),
        (tr("Return it to"), settings.facilitator),
        (tr("Filled in by"), ""),
    )
    row = 3
    for label, value in facts:
        if value or label == facts[-1][0]:
            sheet.put(row, 1, label, muted)
            sheet.put(row, 2, value or None, plain if value else sheet.book.look(Look.WRAP, entry=True))
            row += 1
    return row


def _steps(sheet: Sheet, row: int) -> int:
    book = sheet.book
    number = book.format("number", bold=True, font_color=colour(Tone.ACCENT), valign="top", align="right")
    link = book.format("link", font_color=colour(Tone.ACCENT), underline=1, valign="top")
    sheet.put(row, 1, tr("How to fill it in"), book.block_title)
    row += 1
    for at, (name, sentence) in enumerate(_STEPS, 1):
        sheet.put(row, 0, float(at), number)
        sheet.page.write_url(row, 1, f"internal:'{name}'!A1", link, tr(name))
        row = _text(sheet, row, tr(sentence))
    for sentence in _RULES:
        row = _text(sheet, row, tr(sentence))
    return row


def _plain(sheet: Sheet) -> Format:
    return sheet.book.format("about", valign="top", text_wrap=True, align="left")


def _text(sheet: Sheet, row: int, sentence: str) -> int:
    sheet.put(row, 2, sentence, _plain(sheet))
    sheet.height(row, (sentence,), 92)
    return row + 1


def _words(sheet: Sheet, row: int, title: str, scale: Scale, questions: Sequence[Question]) -> int:
    book = sheet.book
    label = book.format("about label", font_color=colour(Tone.MUTED), valign="top")
    text = _plain(sheet)
    sheet.put(row, 1, title, book.block_title)
    row += 1
    for question in questions:
        sheet.put(row, 1, tr(question.label), label)
        sheet.put(row, 2, tr(SURVEY_SENTENCE[question]), text)
        row += 1
    words = " · ".join(f"{level.number} {tr(level.word)}" for level in scale.levels)
    sheet.put(row, 1, tr("Words to choose from"), label)
    sheet.put(row, 2, words, text)
    return row + 1
