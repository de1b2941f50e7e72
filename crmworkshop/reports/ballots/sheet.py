"""The ballot as a spreadsheet: whose it is above, a row for each thing asked about, a drop-down for each answer."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.rounds import Ask, Topic, is_vote
from crmworkshop.language import current, mark, tr, trn
from crmworkshop.method.scales import DEGREE, IMPORTANCE, QUALITY, SATISFACTION, STATE, VOTE, Askable, Scale
from crmworkshop.method.vocabulary import sentence_of
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.baseline import Baseline
from crmworkshop.reports.inventory.words import write_words
from crmworkshop.reports.workbook.book import Book, Sheet, colour
from crmworkshop.reports.workbook.columns import Column, Look, Place, id_column, place

FORM: Final = "ballot"
TAB: Final = "Ballot"
DEPARTMENT: Final = "label department"
CODE: Final = "label code"
"""Facts that hold the labels of the cells above the table."""
NAMED: Final = "named"
"""The fact that says whether a ballot keeps a name instead of a code: "yes", else empty."""
CROSS: Final = "x"
"""What gives a vote."""
_SCALES: Final[Mapping[str, Scale]] = {
    "words_importance": IMPORTANCE,
    "words_state": STATE,
    "words_satisfaction": SATISFACTION,
    "words_quality": QUALITY,
    "words_degree": DEGREE,
    "words_vote": VOTE,
}
_HEADINGS: Final[Mapping[str, tuple[str, str, str]]] = {
    "process": (mark("Processes"), mark("Process"), mark("Area")),
    "vendor_score": (mark("Criteria"), mark("Criterion"), mark("Product")),
    "goal": (mark("Goals"), mark("CRM goal"), mark("Objective")),
    "strategy_card": (mark("Cards"), mark("Card"), mark("Box")),
    "initiative": (mark("Initiatives"), mark("Initiative"), mark("Area")),
}
"""Of each list that is asked about: its tab, and the headings of what is asked about and of what that belongs to."""
_HEADING_ROW: Final = 10
_LATER_HEADING_ROW: Final = 4
_DEPARTMENTS: Final = "names_department"


class _Page(NamedTuple):
    """One tab: the records of a list, and what is asked about them."""

    about: str
    questions: tuple[Askable, ...]
    topics: tuple[Topic, ...]


def write_ballot(snapshot: Snapshot, content: Ask, path: Path) -> None:
    """Write the ballot that every participant gets a copy of. Raises OSError when the disk refuses."""
    packed = BytesIO()  # a writer that meets a full disk half-way does not let go of its file
    book = Book(packed, snapshot.settings, tr("CRM Ballot"))
    named = not content.round.anonymous
    labels = {
        DEPARTMENT: tr("Your department"),
        CODE: tr("Your name") if named else tr("Your code"),
        NAMED: "yes" if named else "",
    }
    facts = labels | {
        "organisation": snapshot.settings.organisation,
        "language": current().code,
        "round": content.round.id,
        "name": content.round.name,
        "questions": ",".join(content.questions),
    }
    baseline = Baseline(FORM, facts)
    for at, page in enumerate(_pages(content)):
        _write_page(book, baseline, content, page, labels if at == 0 else {})
    words = {name: (CROSS,) if scale is VOTE else scale.words for name, scale in _SCALES.items()}
    _lists(book, words, [each.name for each in content.departments])
    baseline.write(book.file)
    book.file.close()
    path.write_bytes(packed.getbuffer())


def _pages(content: Ask) -> list[_Page]:
    """A tab for each list that is asked about, in the order in which they are asked first."""
    questions: dict[str, list[Askable]] = {}
    for question in content.questions:
        questions.setdefault(question.about, []).append(question)
    return [_Page(about, tuple(asked), content.topics[asked[0]]) for about, asked in questions.items()]


def _write_page(book: Book, baseline: Baseline, content: Ask, page: _Page, labels: Mapping[str, str]) -> None:
    """One tab; the first one has ``labels``, since there is written whose ballot it is."""
    first = bool(labels)
    columns = _columns(page)
    tab = TAB if first else tr(_HEADINGS[page.about][0])
    where = place(tab, _HEADING_ROW if first else _LATER_HEADING_ROW, columns, len(page.topics))
    others = [tr(_HEADINGS[each.about][0]) for each in _pages(content)[1:]]
    more = tr("More is asked on the tabs {tabs}.", tabs=", ".join(others)) if first and others else ""
    sheet = book.add(tab, " ".join(filter(None, (_how(content, page), more))))
    title = book.format("title", bold=True, font_size=16, font_color=colour(Tone.PLAIN))
    sheet.put(0, 0, f"{content.round.name} · {book.organisation}", title)
    if first:
        _head(sheet, labels, bool(content.departments))
    _sentences(sheet, where, page.questions)
    blanks = [None] * len(page.questions)
    coded = page.about == Process.table
    rows = [
        (*((each.code,) if coded else ()), each.name, each.group, *blanks, each.id) for each in page.topics
    ]
    sheet.table("ballot_table" if first else f"ballot_{page.about}", where, columns, rows)
    sheet.finish(where.first - 1, 2 if coded else 1, where.last, where.right - 1)
    baseline.table(page.about, {column.reads: column.heading for column in columns if column.reads})
    for each in page.topics:
        baseline.row(page.about, each.id, {})


def _how(content: Ask, page: _Page) -> str:
    """How the cells of a tab are filled in."""
    votes = [is_vote(question) for question in page.questions]
    if all(votes):
        return trn(
            "Put an x beside what matters most to you: {n} at most.",
            "Put an x beside what matters most to you: {n} at most.",
            content.dots,
        )
    return tr("Choose a word in each cell you can answer. What you leave empty counts as not answered.")


def _columns(page: _Page) -> tuple[Column, ...]:
    sources = {id(scale): name for name, scale in _SCALES.items()}
    _tab, named, group = _HEADINGS[page.about]
    coded = page.about == Process.table
    return (
        *((Column(tr("Code"), 9),) if coded else ()),
        Column(tr(named), 38, Look.WRAP),
        Column(tr(group), 30, Look.WRAP),
        *(
            Column(
                tr(question.label),
                20,
                source=f"={sources[id(question.scale)]}",
                reads=f"{question}.value",
            )
            for question in page.questions
        ),
        id_column(page.about),
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
    for row, text in enumerate(_told(bool(labels[NAMED])), 6):
        sheet.put(row, 1, text, note)


def _told(named: bool) -> tuple[str, str]:
    """What a code, or a name, is for, in two lines."""
    if named:
        return (
            tr("It stands beside your answers. When you send this ballot once more with the same name,"),
            tr("the later one takes the place of the earlier one, and nothing counts twice."),
        )
    return (
        tr("A word or number of your own, not your name. Use the same one whenever you send this ballot"),
        tr("again: the later ballot then takes the place of the earlier one, and nothing counts twice."),
    )


def _sentences(sheet: Sheet, where: Place, questions: Sequence[Askable]) -> None:
    """What is asked stands above each column."""
    style = sheet.book.format(
        "question", font_color=colour(Tone.MUTED), text_wrap=True, valign="bottom", align="left", indent=1
    )
    for question in questions:
        sheet.put(where.first - 2, where.at[tr(question.label)], tr(sentence_of(question)), style)
    sheet.height(where.first - 2, [tr(sentence_of(question)) for question in questions], 18)


def _lists(book: Book, words: Mapping[str, Sequence[str]], departments: Sequence[str]) -> None:
    write_words(book, words)
    if departments:
        page = book.file.add_worksheet("Departments")
        page.hide()
        for at, name in enumerate(departments):
            page.write_string(at, 0, name)
        book.file.define_name(_DEPARTMENTS, f"=Departments!$A$1:$A${len(departments)}")
