"""The ballot as a spreadsheet: whose it is above, a row for each process, a drop-down for each answer."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.figures import Figures
from crmworkshop.language import current, tr
from crmworkshop.method.scales import IMPORTANCE, QUALITY, SATISFACTION, STATE, Question, Scale
from crmworkshop.method.vocabulary import SURVEY_SENTENCE
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.ballots.asked import Asked, asked
from crmworkshop.reports.baseline import Baseline
from crmworkshop.reports.inventory.words import write_words
from crmworkshop.reports.workbook.book import Book, Sheet, colour
from crmworkshop.reports.workbook.columns import Column, Look, Place, id_column, place

FORM: Final = "ballot"
TAB: Final = "Ballot"
DEPARTMENT: Final = "label department"
CODE: Final = "label code"
"""Facts that hold the labels of the cells above the table."""
_SCALES: Final[Mapping[str, Scale]] = {
    "words_importance": IMPORTANCE,
    "words_state": STATE,
    "words_satisfaction": SATISFACTION,
    "words_quality": QUALITY,
}
_HEADING_ROW: Final = 10
_DEPARTMENTS: Final = "names_department"


def write_ballot(snapshot: Snapshot, figures: Figures, path: Path) -> None:
    """Write the ballot that every participant gets a copy of. Raises OSError when the disk refuses."""
    packed = BytesIO()  # a writer that meets a full disk half-way does not let go of its file
    content = asked(snapshot, figures)
    book = Book(packed, snapshot.settings, tr("CRM Ballot"))
    labels = {DEPARTMENT: tr("Your department"), CODE: tr("Your code")}
    columns = _columns(content)
    where = place(TAB, _HEADING_ROW, columns, len(content.processes))
    sheet = book.add(
        TAB, tr("Choose a word in each cell you can answer. What you leave empty counts as not answered.")
    )
    title = book.format("title", bold=True, font_size=16, font_color=colour(Tone.PLAIN))
    sheet.put(0, 0, f"{content.name} · {book.organisation}", title)
    _head(sheet, labels, bool(content.departments))
    _sentences(sheet, where, content.questions)
    blanks = [None] * len(content.questions)
    rows = [(item.code, item.name, item.area, *blanks, item.process.id) for item in content.processes]
    sheet.table("ballot_table", where, columns, rows)
    sheet.finish(where.first - 1, 2, where.last, where.right - 1)
    words = {name: scale.words for name, scale in _SCALES.items()}
    names = [each.name for each in content.departments]
    _lists(book, words, names)
    facts = labels | {
        "organisation": snapshot.settings.organisation,
        "language": current().code,
        "round": content.round,
        "name": content.name,
        "questions": ",".join(content.questions),
    }
    baseline = Baseline(FORM, facts)
    baseline.table(Process.table, {column.reads: column.heading for column in columns if column.reads})
    for item in content.processes:
        baseline.row(Process.table, item.process.id, {})
    baseline.write(book.file)
    book.file.close()
    path.write_bytes(packed.getbuffer())


def _columns(content: Asked) -> tuple[Column, ...]:
    sources = {id(scale): name for name, scale in _SCALES.items()}
    return (
        Column(tr("Code"), 9),
        Column(tr("Process"), 38, Look.WRAP),
        Column(tr("Area"), 30, Look.WRAP),
        *(
            Column(
                tr(question.label),
                20,
                source=f"={sources[id(question.scale)]}",
                reads=f"{question}.value",
            )
            for question in content.questions
        ),
        id_column(Process.table),
    )


def _head(sheet: Sheet, labels: Mapping[str, str], departments: bool) -> None:
    """Whose ballot it is: a department to choose, and a code that only its owner knows."""
    book = sheet.book
    label = book.format("head label", bold=True, align="left", valign="vcenter")
    note = book.format("introduction", font_color=colour(Tone.MUTED))
    entry = book.look(Look.WRAP, entry=True)
    for row, key in ((3, DEPARTMENT), (5, CODE)):
        sheet.put(row, 1, labels[key], label)
        sheet.put(row, 2, None, entry)
    if departments:
        rule = {"validate": "list", "source": f"={_DEPARTMENTS}"}
        sheet.page.data_validation(3, 2, 3, 2, rule)
    sheet.put(
        6,
        1,
        tr("A word or number of your own, not your name. Use the same one whenever you send this ballot"),
        note,
    )
    sheet.put(
        7,
        1,
        tr("again: the later ballot then takes the place of the earlier one, and nothing counts twice."),
        note,
    )


def _sentences(sheet: Sheet, where: Place, questions: Sequence[Question]) -> None:
    """What is asked stands above each column."""
    style = sheet.book.format(
        "question", font_color=colour(Tone.MUTED), text_wrap=True, valign="bottom", align="left", indent=1
    )
    for question in questions:
        sheet.put(where.first - 2, where.at[tr(question.label)], tr(SURVEY_SENTENCE[question]), style)
    sheet.height(where.first - 2, [tr(SURVEY_SENTENCE[question]) for question in questions], 18)


def _lists(book: Book, words: Mapping[str, Sequence[str]], departments: Sequence[str]) -> None:
    write_words(book, words)
    if departments:
        page = book.file.add_worksheet("Departments")
        page.hide()
        for at, name in enumerate(departments):
            page.write_string(at, 0, name)
        book.file.define_name(_DEPARTMENTS, f"=Departments!$A$1:$A${len(departments)}")
