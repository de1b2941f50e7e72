"""The report: cover, contents, summary, a chapter per day with every activity's results, sign-off, appendix."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

from crmworkshop.activities.blocks import Paragraph, Tone
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.spec import Activity
from crmworkshop.activities.wording import long_date
from crmworkshop.method.guide import DAYS
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.back import ratings, sign_off
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
from crmworkshop.reports.pdf.flow import Piece, TextPiece
from crmworkshop.reports.pdf.formulas import method
from crmworkshop.reports.pdf.front import contents, cover, summary
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, SECTION, heading, pieces_of, text

NOTHING = Paragraph("Nothing was written down here.", Tone.MUTED)


def write_report(
    snapshot: Snapshot,
    figures: Figures,
    path: Path,
    progress: Callable[[float, str], None] = silent,
    cancelled: Callable[[], bool] = never,
    today: date | None = None,
) -> tuple[str, ...]:
    """Write the report to ``path``; returns the characters that no shipped font has, shown as an empty square.

    ``progress`` is told how far the work is, 0..1, and what it is about; ``today`` is the date on it, else the
    present day. Raises Cancelled, when ``cancelled`` says so, and then writes nothing; OSError when the file cannot
    be written.
    """
    today = today or this_day()
    progress(0.0, "Setting the pages")
    body = [summary(snapshot, figures)]
    for chapter in _chapters(snapshot, figures, cancelled):
        body.append(chapter)
        progress(0.05 * len(body), "Setting the pages")
    body += [sign_off(snapshot), ratings(snapshot, figures), method(snapshot.settings)]
    check(cancelled)
    targets = [
        piece for section in body for piece in section.pieces if isinstance(piece, TextPiece) and piece.key
    ]
    numbers: dict[str, int] = {}
    book = Book([cover(snapshot, today), contents(targets, lambda: numbers), *body])
    numbers.update(book.numbers)
    canvas = new_canvas(path, A4, snapshot.settings, "CRM optimisation report", "Results of the workshop")
    canvas.showOutline()
    lost = book.draw(canvas, snapshot.settings, today, progress, cancelled)
    check(cancelled)
    canvas.save()
    return lost


def _chapters(snapshot: Snapshot, figures: Figures, cancelled: Callable[[], bool]) -> Iterator[Section]:
    """A section per day, with what its switched-on activities found."""
    activities = [each for each in switched_on(snapshot.settings) if each.results is not None]
    for number, members in groupby(activities, key=lambda each: each.guide.day):
        day = DAYS[number - 1]
        on = snapshot.settings.date_of_day(number)
        width = text_width()
        pieces: list[Piece] = [
            heading(f"Day {number}: {day.title}", CHAPTER, width, 0, f"day-{number}"),
            text(f"{long_date(on)}. {day.aim}" if on else day.aim, LEAD, width, 4, keep_next=True),
        ]
        for activity in members:
            check(cancelled)
            pieces += _activity(activity, snapshot, figures)
        yield Section(pieces)


def _activity(activity: Activity, snapshot: Snapshot, figures: Figures) -> list[Piece]:
    assert activity.results is not None
    width = text_width()
    guide = activity.guide
    blocks = activity.results(snapshot, figures) or (NOTHING,)
    return [
        heading(f"{activity.id} {guide.title}", SECTION, width, 26, f"activity-{activity.id}", 1),
        text(guide.question, LEAD, width, 2, keep_next=True),
        *pieces_of(blocks, width, text_height(), snapshot.settings.currency),
    ]
