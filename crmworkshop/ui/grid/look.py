"""How one cell of the rating grid looks, as plain values that the painter keeps pictures of."""

from enum import Enum, auto
from typing import NamedTuple

from crmworkshop.activities.blocks import Tone


class Style(Enum):
    """What is drawn in a cell."""

    BLANK = auto()  # a dash: nobody has rated this yet
    NO_FIGURE = auto()  # a dash at the right: the figure is not defined
    HINT = auto()  # what to type, in the current blank cell
    RATING = auto()  # a coloured square and a word, or the digit where the word does not fit
    WORD = auto()  # a word without a square
    NUMBER = auto()  # a figure at the right
    STRONG_NUMBER = auto()  # a bold figure at the right
    AGREEMENT = auto()  # the distribution as small bars, and the figure
    PILL = auto()  # a word on a tint
    MUTED = auto()  # a remark


class Look(NamedTuple):
    """One cell: ``text`` as it is drawn, ``short`` where the column is narrow, ``bars`` counts per answer."""

    style: Style
    text: str = ""
    short: str = ""
    tone: Tone = Tone.PLAIN
    open: bool = False
    """Drawn open and in italics: it stands in for a decision that was not recorded."""
    bars: tuple[int, ...] = ()
    under: str = ""
    """What the figure is about, small below it, where a column shows figures of several questions."""
