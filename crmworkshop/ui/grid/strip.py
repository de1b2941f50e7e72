"""What the strip below a rating grid says of the cell in hand, or of several, and what is noted there as a change."""

from collections.abc import Sequence

from crmworkshop.language import tr, trn
from crmworkshop.models.changes import Change
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.grid.cells import hint, tally_text
from crmworkshop.ui.grid.changes import remark_step
from crmworkshop.ui.grid.content import Content, Line, RatingColumn
from crmworkshop.ui.grid.detail import DetailStrip, Offer

Target = tuple[str, str, RatingColumn]
"""A process by its id and its name, and the question it was asked."""


def show_cell(strip: DetailStrip, workshop: Workshop, content: Content, line: Line, at: int) -> None:
    """Show one cell: its ballots, the decisions to take from them, reason and minority view."""
    column, value = content.ratings[at], line.values[at]
    tally = content.tally_of(line.key, column)
    known = workshop.find(Rating, rating_id(line.key, column.question, column.department))
    offered = tally.offered if tally else ()
    offers = [Offer(number, tr(column.scale.word(number))) for number in offered]
    if known is not None and len(offers) == 1 and known.value == offers[0].number:
        offers = []
    if tally is not None:
        said = tally_text(tally, content.talk_below, stands_in=value.standing_in)
    elif value.hidden:
        said = tr("Too few answers to show for one department.")
    else:
        said = tr("No ballots for this cell.")
    strip.show_cell(
        f"{line.figures.name} · {column.heading}",
        f"{said.rstrip('.')} · {hint(column.scale)[0]}",
        offers,
        (known.reason, known.minority) if known else ("", ""),
    )


def show_several(strip: DetailStrip, content: Content, cells: Sequence[tuple[Line, int]]) -> None:
    """Say that a key would rate all of these, and which keys do."""
    title = trn("{n} cell chosen", "{n} cells chosen", len(cells))
    columns = {column for _, column in cells}
    said = tr("One key rates them all.")
    if len(columns) == 1:
        about = content.ratings[columns.pop()]
        title = f"{about.heading} · {title}"
        said = tr("One key rates them all: {keys}", keys=hint(about.scale)[0])
    strip.show_words(title, said)


def remark_change(workshop: Workshop, target: Target, reason: str, minority: str) -> Change | None:
    """The change that notes why a decision was taken and who saw it otherwise; None if it is so already."""
    key, name, column = target
    step = remark_step(workshop, key, column, reason, minority)
    if step is None:
        return None
    known = workshop.find(Rating, step.id)
    said = tr("Note the reason of “{name}” {column}", name=name, column=column.heading)
    if reason == (known.reason if known is not None else ""):
        said = tr("Note the minority view on “{name}” {column}", name=name, column=column.heading)
    return Change(said, (step,))
