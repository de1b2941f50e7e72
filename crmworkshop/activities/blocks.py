"""Results as neutral blocks (text, key figures, tables, charts) that screen, PDF and sheets each draw their way."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum, auto

from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.language import tr


class Tone(StrEnum):
    """What a mark means; `palette` gives its colours. Colour never speaks alone: a word stands beside it."""

    PLAIN = "plain"
    MUTED = "muted"
    ACCENT = "accent"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    POOR = "poor"
    MODERATE = "moderate"
    GOOD = "good"
    EXCELLENT = "excellent"
    AREA_1 = "area-1"
    AREA_2 = "area-2"
    AREA_3 = "area-3"
    AREA_4 = "area-4"
    AREA_5 = "area-5"
    STEP_1 = "step-1"  # of what comes in an order, the foremost first: from strong to faint
    STEP_2 = "step-2"
    STEP_3 = "step-3"
    STEP_4 = "step-4"


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or figure with a tone: "High 64" in red, "Poor" beside its square. ``pill`` draws it on a tint."""

    text: str
    tone: Tone = Tone.PLAIN
    pill: bool = False
    value: float | None = None
    """What the mark sorts and computes by, where it stands for a number."""


Cell = str | int | float | Decimal | date | Mark | None


class Form(Enum):
    """How a table column reads: words left, figures right."""

    TEXT = auto()
    WHOLE = auto()
    REAL = auto()  # two decimals
    SHARE = auto()  # 0..1 shown with two decimals
    SIGNED = auto()  # whole number with its sign
    MONEY = auto()  # Decimal in the workshop's currency
    DATE = auto()
    MARK = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a result table; ``width`` is its share of the table relative to the others."""

    label: str
    form: Form = Form.TEXT
    width: float = 1.0
    help: str = ""
    figure: Figure | None = None
    """The computed figure it shows of the record behind a row, to be asked why."""
    private: bool = False
    """Not shown to the room, nor in deliverables unless asked for."""


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A large figure with a label under it, ready to read ("412,000 EUR", "yearly benefit")."""

    value: str
    label: str
    tone: Tone = Tone.PLAIN
    subject: Subject | None = None
    """What can be asked why."""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    items: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A result table. ``keys`` names the record behind each row ("" for none), so that a click can jump there."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    empty: str = field(default_factory=lambda: tr("Nothing here yet."))
    keys: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    """The group heading each row stands under, in order; empty for no grouping."""


def without_columns(table: Table, left_out: Callable[[Column], bool]) -> Table | None:
    """The table without some columns; None if all it has left are names."""
    kept = [at for at, column in enumerate(table.columns) if not left_out(column)]
    if len(kept) < min(len(table.columns), 2):
        return None
    rows = tuple(tuple(row[at] for at in kept) for row in table.rows)
    return replace(table, columns=tuple(table.columns[at] for at in kept), rows=rows)


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values of a bar or line chart, as many as the chart has labels."""

    name: str
    values: tuple[float | None, ...]
    tone: Tone = Tone.ACCENT
    across: bool = False
    """In a bar chart: what the bars are compared with, a stroke across them instead of bars of its own."""


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars per label. Several series stand beside each other, or end to end if ``stacked``."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    high: float | None = None
    """The end of the axis; None: from the data."""
    low: float = 0.0
    """Where bars begin, such as 1 on a scale from 1 to 5."""
    stacked: bool = False
    decimals: int = 0
    keys: tuple[str, ...] = ()
    note: str = ""
    marks: tuple[tuple[float, str], ...] = ()
    """Values on the axis that a line marks, each with its name."""


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines over labelled steps (months, quarters)."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Rows x columns of values from ``low`` (worst) to ``high`` (best); None is shown as not rated."""

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]
    low: float
    high: float
    decimals: int = 1
    worst_is_high: bool = False
    keys: tuple[str, ...] = ()
    note: str = ""
    groups: tuple[str, ...] = ()


class Shape(StrEnum):
    """The form of a dot: says what its colour says to those who do not see the colour."""

    DISC = "disc"
    DIAMOND = "diamond"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class Point:
    """A dot of a bubble chart; ``size`` is 0..1, ``key`` the record behind it."""

    label: str
    x: float
    y: float
    size: float = 0.3
    tone: Tone = Tone.ACCENT
    key: str = ""
    detail: str = ""
    shape: Shape = Shape.DISC


@dataclass(frozen=True, slots=True)
class BubbleChart:
    """Dots over two axes; ``quadrants`` names the corners top left, top right, bottom left, bottom right.

    ``points`` come in the order in which they matter: where names lack room, the first ones have theirs.
    """

    title: str
    x_label: str
    y_label: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    points: tuple[Point, ...]
    split: tuple[float, float] | None = None
    quadrants: tuple[str, str, str, str] | None = None
    x_words: tuple[tuple[float, str], ...] = ()
    y_words: tuple[tuple[float, str], ...] = ()
    note: str = ""
    legend: tuple[tuple[str, Tone, Shape], ...] = ()
    """What each form and colour of dots means."""


@dataclass(frozen=True, slots=True)
class Span:
    """A bar of a timeline, from ``start`` up to (not including) ``end``."""

    label: str
    start: date
    end: date
    tone: Tone = Tone.ACCENT
    number: str = ""
    note: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    name: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Milestone:
    label: str
    on: date


@dataclass(frozen=True, slots=True)
class Timeline:
    """Bars in lanes over months, with milestones; ``bands`` names quarters by their first day."""

    title: str
    start: date
    end: date
    lanes: tuple[Lane, ...]
    milestones: tuple[Milestone, ...] = ()
    bands: tuple[tuple[date, str], ...] = field(default=())
    note: str = ""


Chart = BarChart | LineChart | HeatMap | BubbleChart | Timeline
Block = Heading | Paragraph | KeyFigures | Table | Chart
