"""How the bands of priority look and read: colour, form, words, figure."""

from crmworkshop.activities.blocks import Mark, Shape, Tone
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.wording import format_number
from crmworkshop.analysis.priority import Band
from crmworkshop.language import mark, tr

BAND_TONES = {Band.HIGH: Tone.HIGH, Band.MEDIUM: Tone.MEDIUM, Band.LOW: Tone.LOW}
BAND_SHAPES = {Band.HIGH: Shape.DISC, Band.MEDIUM: Shape.DIAMOND, Band.LOW: Shape.RING}
BAND_NAMES = {
    Band.HIGH: mark("High priority"),
    Band.MEDIUM: mark("Medium priority"),
    Band.LOW: mark("Low priority"),
}
BAND_LABELS = {
    Band.HIGH: mark("high priority"),
    Band.MEDIUM: mark("medium priority"),
    Band.LOW: mark("low priority"),
}


def band_mark(item: ProcessFigures) -> Mark | None:
    """A priority as its band and rounded figure ("High 64"); None if it is undefined."""
    if item.priority is None or item.band is None:
        return None
    return Mark(band_text(item), BAND_TONES[item.band], pill=True, value=item.priority)


def band_text(item: ProcessFigures) -> str:
    """Band and figure as they read everywhere ("High 64"), halves rounded up."""
    return f"{tr(item.band or '')} {format_number(item.priority or 0)}"
