"""The report: cover, contents, summary, a chapter per day with every activity's results, sign-off, appendix."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from crmworkshop.activities.blocks import Block
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import firmness
from crmworkshop.activities.spec import Activity
from crmworkshop.activities.wording import long_date
from crmworkshop.language import tr
from crmworkshop.method.guide import DAYS
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.appendix import ratings
from crmworkshop.reports.pdf.back import sign_off
from crmworkshop.reports.pdf.book import (
    A4,
    Book,
    Section,
    check,
    never,
    new_canvas,
    silent,
    text_height,
    text_width,
    this_day,
)
from crmworkshop.reports.pdf.digest import digest_of
from crmworkshop.reports.pdf.executive import summary
from crmworkshop.reports.pdf.flow import Piece, TextPiece
from crmworkshop.reports.pdf.formulas import method
from crmworkshop.reports.pdf.front import contents, cover
from crmworkshop.reports.pdf.lettering import BODY, MUTED
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, SECTION, heading, pieces_of, text
from crmworkshop.reports.pdf.story import listed

Shown = Callable[[Sequence[Block]], list[Block]]


def write_report(
    snapshot: Snapshot,
    figures: Figures,
    path: Path,
    progress: Callable[[float, str], None] = silent,
    cancelled: Callable[[], bool] = never,
    today: date | None = None,
    *,
    private: bool = False,
) -> tuple[str, ...]:
    """Write the report to ``path``; returns the characters that no shipped font has, shown as an empty square.

    ``progress`` is told how far the work is, 0..1, and what it is about; ``today`` is the date on it, else the
    present day. ``private`` lets in what is told of people in confidence. Raises Cancelled, when ``cancelled`` says
    so, and then writes nothing; OSError when the file cannot be written.
    """
    today = today or this_day()
    progress(0.0, tr("Setting the pages"))
    order = firmness(snapshot, figures, lambda: check(cancelled))
    body = [summary(snapshot, figures, order)]
    for chapter in _chapters(snapshot, figures, cancelled, digest_of(snapshot, figures, private=private)):
        body.append(chapter)
        progress(0.05 * len(body), tr("Setting the pages"))
    body += [sign_off(snapshot), ratings(snapshot, figures, order), method(snapshot.settings)]
    check(cancelled)
    targets = [
        piece for section in body for piece in section.pieces if isinstance(piece, TextPiece) and piece.key
    ]
    numbers: dict[str, int] = {}
    book = Book([cover(snapshot, today), contents(targets, lambda: numbers), *body])
    numbers.update(book.numbers)
    canvas = new_canvas(
        path, A4, snapshot.settings, tr("CRM optimisation report"), tr("Results of the workshop")
    )
    canvas.showOutline()
    lost = book.draw(canvas, snapshot.settings, today, progress, cancelled)
    check(cancelled)
    canvas.save()
    return lost


def _chapters(
    snapshot: Snapshot, figures: Figures, cancelled: Callable[[], bool], shown: Shown
) -> Iterator[Section]:
    """A section per day with what its switched-on activities found; days without any result share one."""
    activities = [each for each in switched_on(snapshot.settings) if each.results is not None]
    empty: list[Piece] = []
    for number, members in groupby(activities, key=lambda each: each.guide.day):
        bare: list[Activity] = []
        found: list[Piece] = []
        for activity in members:
            check(cancelled)
            pieces = _activity(activity, snapshot, figures, shown)
            found += pieces
            if not pieces:
                bare.append(activity)
        if found:
            if empty:
                yield Section(empty)
                empty = []
            yield Section([*_day(number, snapshot), *found, *_nothing_for(bare)])
        else:
            empty += [*_day(number, snapshot), *_nothing_for(bare)]
    if empty:
        yield Section(empty)


def _day(number: int, snapshot: Snapshot) -> list[Piece]:
    """The heading of a day's chapter with its date and aim."""
    day = DAYS[number - 1]
    on = snapshot.settings.date_of_day(number)
    aim = f"{long_date(on)}. {tr(day.aim)}" if on else tr(day.aim)
    title = tr("Day {number}: {title}", number=number, title=tr(day.title))
    width = text_width()
    return [
        heading(title, CHAPTER, width, 40, f"day-{number}"),
        text(aim, LEAD, width, 4, keep_next=True),
    ]


def _nothing_for(bare: Sequence[Activity]) -> Iterator[Piece]:
    """A line that names the activities without a result."""
    if bare:
        names = listed(f"{each.id} {tr(each.guide.title)}" for each in bare)
        yield text(
            tr("Nothing was recorded for {names}.", names=names), BODY.but(colour=MUTED), text_width(), 18
        )


def _activity(activity: Activity, snapshot: Snapshot, figures: Figures, shown: Shown) -> list[Piece]:
    """The activity's results under its heading; nothing where nothing was recorded."""
    assert activity.results is not None
    width = text_width()
    guide = activity.guide
    blocks = shown(activity.results(snapshot, figures))
    if not blocks:
        return []
    return [
        heading(f"{activity.id} {tr(guide.title)}", SECTION, width, 26, f"activity-{activity.id}", 1),
        text(tr(guide.question), LEAD, width, 2, keep_next=True),
        *pieces_of(blocks, width, text_height(), snapshot.settings.currency),
    ]
