"""The shapes that an activity is declared with; a page exists per shape, not per activity."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from crmworkshop.activities.blocks import Block, Cell, Form
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.subject import Figure
from crmworkshop.method.guide import Guide, guide
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import Box, ChecklistItem
from crmworkshop.models.changes import Step
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot

R = TypeVar("R", bound=Record)


def place_on(activity: str, tab: str) -> str:
    """The key of a place that is one tab of an activity: "2.2.2#Data quality"."""
    return f"{activity}#{tab}"


@dataclass(frozen=True, slots=True)
class Computed:
    """A read-only column of a record list, filled from the figures."""

    label: str
    form: Form
    value: Callable[[Record, Snapshot, Figures], Cell]
    figure: Figure | None = None
    """What it shows of the record, to be asked why."""


@dataclass(frozen=True, slots=True)
class Starter:
    """One click that fills an empty page: the reference framework, the fourteen criteria, the five departments."""

    label: str
    steps: Callable[[Snapshot], tuple[Step, ...]]


@dataclass(frozen=True, slots=True)
class RecordList:
    """A table of records: one row each, typed in place, a new one by typing in the last row."""

    title: str
    kind: type[Record]
    columns: tuple[str, ...]
    """Names of the fields shown, in order."""
    where: Callable[[Record], bool] | None = None
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Field values of a row added here, so that it belongs to ``where``."""
    computed: tuple[Computed, ...] = ()
    tree: str = ""
    """Name of the REF field that makes the list a tree ("parent"), else empty."""
    group: str = ""
    """Name of the field whose values head groups of rows, else empty."""
    warnings: Callable[[Snapshot, Figures], tuple[str, ...]] | None = None
    starter: Starter | None = None
    empty: str = ""
    """What belongs here, said while nothing does; where it is not given, the guide's sentence and examples stand."""
    examples: tuple[str, ...] = ()
    """Good entries of this list, shown under its own sentence."""


@dataclass(frozen=True, slots=True)
class CardBoard:
    """Boxes of strategy cards: write, drag between boxes, give votes."""

    title: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class RatingGrid:
    """Processes in scope down, questions across; per department if ``by_department`` (then one question).

    ``figures`` names computed columns at the right: any of "gap", "agreement", "answers", "satisfaction",
    "data_quality", "priority".
    """

    title: str
    questions: tuple[Question, ...]
    by_department: bool = False
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Criteria scored one keystroke each (words for scales, points typed), grouped if ``group`` names a field."""

    title: str
    kind: type[Record]
    label: str
    """Name of the field that says what is scored."""
    scores: tuple[str, ...]
    texts: tuple[str, ...] = ()
    group: str = ""
    computed: tuple[Computed, ...] = ()
    starter: Starter | None = None
    empty: str = ""
    """As of a record list."""
    examples: tuple[str, ...] = ()
    source: str = ""
    """Place in which the lines are made, where that is not here."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """Lines to tick. ``judged`` may say by line id that the figures already prove it done (or not), and why."""

    title: str
    lines: tuple[ChecklistItem, ...]
    judged: Callable[[Snapshot, Figures], Mapping[str, tuple[bool, str]]] | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """A read-only panel of blocks."""

    title: str
    blocks: Callable[[Snapshot, Figures], tuple[Block, ...]]
    source: str = ""
    """Place in which the figures are entered; empty: the first tab of this activity in which something is."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """The ranked list under weights that can be tried out, and how firm the order is."""

    title: str
    source: str
    """Id of the activity in which the figures are entered."""


Shape = RecordList | CardBoard | RatingGrid | Scorecard | Checklist | Analysis | Weighing
Done = Callable[[Snapshot, Figures], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity of the method: its tabs, what counts as done (how many of how many), what it reports."""

    id: str
    tabs: tuple[Shape, ...]
    done: Done
    results: Callable[[Snapshot, Figures], tuple[Block, ...]] | None = None

    @property
    def guide(self) -> Guide:
        """Texts and times of the activity."""
        return guide(self.id)

    def tab_of(self, title: str = "") -> int:
        """The tab with this title; without one the first in which something is entered, else the first."""
        kinds = enumerate(self.tabs)
        if title:
            return next((at for at, shape in kinds if shape.title == title), 0)
        return next((at for at, shape in kinds if not isinstance(shape, Analysis)), 0)
