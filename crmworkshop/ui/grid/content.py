"""What a rating grid holds: its columns, its processes under their headings, and the value of every cell."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final, NamedTuple

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures, smallest_group, too_few
from crmworkshop.activities.spec import RatingGrid
from crmworkshop.analysis.agreement import Tally, stand_in, tally
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import Question, Scale
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import AnswerCount, Snapshot
from crmworkshop.ui.grid.look import Look

FIGURE_LABELS: Final[Mapping[str, str]] = {
    "gap": mark("Gap"),
    "agreement": mark("Agreement"),
    "answers": mark("Answers"),
    "satisfaction": mark("Satisfaction"),
    "data_quality": mark("Data quality"),
    "priority": mark("Priority"),
}

HEADING_LEVELS: Final = 2
"""Areas and groups head the rows; a deeper process stands under its group."""


@dataclass(frozen=True, slots=True)
class RatingColumn:
    """A column that is typed in: one question, asked of one department or (None) of the whole room."""

    question: Question
    department: str | None
    label: str

    @property
    def scale(self) -> Scale:
        return self.question.scale

    @property
    def heading(self) -> str:
        """The question in the language spoken, or the department by its own name."""
        return self.label if self.department else tr(self.label)


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """A computed column: ``name`` is one of `FIGURE_LABELS`."""

    name: str
    label: str

    @property
    def heading(self) -> str:
        return tr(self.label)


class Value(NamedTuple):
    """What a rating cell shows. ``number`` is None for a blank; a stand-in of a department may be a mean."""

    number: float | None = None
    standing_in: bool = False
    hidden: bool = False
    """From too few anonymous ballots to be shown for one department."""


BLANK: Final = Value()
HIDDEN: Final = Value(standing_in=True, hidden=True)


@dataclass(slots=True)
class Line:
    """A process with its values, which are read when somebody first looks: few of many rows are ever seen."""

    figures: ProcessFigures
    path: tuple[str, ...]
    """Keys of the headings it stands under, area first."""
    read: Callable[[], list[Value]]
    looks: dict[int, Look] = field(default_factory=dict)
    """How its cells look, by column, kept until they change."""
    _values: list[Value] | None = None

    @property
    def values(self) -> list[Value]:
        """One per rating column."""
        if self._values is None:
            self._values = self.read()
        return self._values

    @property
    def is_read(self) -> bool:
        """Whether somebody has looked already."""
        return self._values is not None

    @property
    def key(self) -> str:
        return self.figures.process.id


@dataclass(slots=True)
class Head:
    """A heading of the process tree; ``level`` 0 is an area, 1 a group within it."""

    key: str
    title: str
    level: int
    lines: list[Line] = field(default_factory=list)
    """All processes below it, also those in its groups."""


class Content:
    """The whole grid, filtered by nothing: headings and lines in code order."""

    def __init__(self, shape: RatingGrid, snapshot: Snapshot, figures: Figures) -> None:
        self.shape = shape
        self.ratings = _rating_columns(shape, snapshot)
        self.columns: tuple[RatingColumn | FigureColumn, ...] = (
            *self.ratings,
            *(FigureColumn(name, FIGURE_LABELS[name]) for name in shape.figures),
        )
        self.questions = frozenset(column.question for column in self.ratings)
        self.talk_below = float(snapshot.settings.talk_below)
        self.heads: dict[str, Head] = {}
        self.lines: list[Line] = []
        self.by_key: dict[str, Line] = {}
        self._snapshot = snapshot
        self._answers: dict[str, list[AnswerCount]] | None = None
        self._smallest = smallest_group(snapshot)
        for item in figures.considered:
            path = [self._head(process, at) for at, process in enumerate(_ancestors(item.process, snapshot))]
            line = Line(item, tuple(head.key for head in path), partial(self._first_values, item))
            for head in path:
                head.lines.append(line)
            self.lines.append(line)
            self.by_key[line.key] = line
        place = {key: at for at, key in enumerate(self.heads)}
        self.lines.sort(key=lambda line: [place[key] for key in line.path])

    def _head(self, process: Process, level: int) -> Head:
        return self.heads.setdefault(process.id, Head(process.id, process.name, level))

    def _first_values(self, item: ProcessFigures) -> list[Value]:
        """The values of a process as they were when the content was made."""
        decided = {(rating.question, rating.department): rating.value for rating in item.made_from.ratings}
        return [
            self._first_value(item, column, decided.get((column.question, column.department)))
            for column in self.ratings
        ]

    def _first_value(self, item: ProcessFigures, column: RatingColumn, decided: int | None) -> Value:
        """As `value`, taken from the figures, which have counted the answers already."""
        if decided is not None:
            return Value(decided)
        if column.department is None:
            stands = column.question in item.standing_in
            return Value(item.values[column.question], standing_in=True) if stands else BLANK
        if column.department in item.withheld:
            return HIDDEN
        mean = item.by_department.get(column.department)
        return BLANK if mean is None else Value(mean, standing_in=True)

    def value(self, process: str, column: RatingColumn, decided: int | None) -> Value:
        """What a cell shows when ``decided`` is recorded: that, else what its ballots say, else nothing."""
        if decided is not None:
            return Value(decided)
        counts = self._counts(process, column)
        if not counts:
            return BLANK
        if column.department is None:
            return Value(stand_in(counts), standing_in=True)
        if too_few(sum(counts.values()), self._smallest):
            return HIDDEN
        return Value(tally(counts, column.scale.numbers).mean, standing_in=True)

    def _counts(self, process: str, column: RatingColumn) -> dict[int, int]:
        """The answers behind a cell, counted by value."""
        if self._answers is None:
            self._answers = _by_process(self._snapshot)
        found: dict[int, int] = {}
        for answer in self._answers.get(process, ()):
            if answer.question is column.question and column.department in (None, answer.department):
                found[answer.value] = found.get(answer.value, 0) + answer.count
        return found

    def tally_of(self, process: str, column: RatingColumn) -> Tally | None:
        """What the ballots say about a cell; None without answers, or too few of a department to be shown."""
        counts = self._counts(process, column)
        few = column.department is not None and too_few(sum(counts.values()), self._smallest)
        if few or not counts:
            return None
        return tally(counts, column.scale.numbers)

    def rated(self, line: Line) -> bool:
        """Whether a process is done here: every question has a value (per department: any of them has)."""
        enough = any if self.shape.by_department else all
        if not self.ratings:
            return False
        if line.is_read:
            return enough(value.number is not None or value.hidden for value in line.values)
        # Told from the figures: to read the values of every process takes as long as all the rest of a page.
        if self.shape.by_department:
            return any(column.department in line.figures.by_department for column in self.ratings)
        return all(line.figures.values[column.question] is not None for column in self.ratings)

    def counts(self) -> tuple[int, int]:
        """How many processes are rated, of how many."""
        return sum(map(self.rated, self.lines)), len(self.lines)

    def talked_about(self, line: Line) -> tuple[Question, Tally] | None:
        """The question of this grid on which the ballots about a process agree least."""
        found = [
            (question, answered)
            for question, answered in line.figures.tallies.items()
            if question in self.questions and answered.agreement is not None
        ]
        return min(found, key=lambda pair: pair[1].agreement or 0.0) if found else None

    def answers(self, line: Line) -> int:
        """How many answered the question of this grid; of several the one most answered."""
        tallies = line.figures.tallies.items()
        return max((each.answers for question, each in tallies if question in self.questions), default=0)


def _rating_columns(shape: RatingGrid, snapshot: Snapshot) -> tuple[RatingColumn, ...]:
    if shape.by_department:
        return tuple(
            RatingColumn(shape.questions[0], department.id, department.name)
            for department in snapshot.all(Department)
        )
    return tuple(RatingColumn(question, None, question.label) for question in shape.questions)


def _by_process(snapshot: Snapshot) -> dict[str, list[AnswerCount]]:
    found: dict[str, list[AnswerCount]] = {}
    for answer in snapshot.answers:
        found.setdefault(answer.process, []).append(answer)
    return found


def home_column(columns: Sequence[RatingColumn]) -> int:
    """The first column that is the grid's own: beside other questions the importance has been asked before."""
    own = (at for at, each in enumerate(columns) if each.question is not Question.IMPORTANCE)
    return next(own, 0)


def _ancestors(process: Process, snapshot: Snapshot) -> list[Process]:
    """The area and the group a process stands under, topmost first; a loop of parents ends where it began."""
    found: list[Process] = []
    seen = {process.id}
    above = snapshot.find(Process, process.parent)
    while above is not None and above.id not in seen:
        seen.add(above.id)
        found.insert(0, above)
        above = snapshot.find(Process, above.parent)
    return found[:HEADING_LEVELS]
