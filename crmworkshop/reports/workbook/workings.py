"""The workings of tab 7, a row a process in code order: priority, ties settled, rank, and the row each stands in."""

from collections.abc import Iterator
from math import fsum
from typing import Final

from crmworkshop.activities.process_figures import ProcessFigures, weights_of
from crmworkshop.analysis.priority import DECIMALS, HIGHEST_IMPORTANCE
from crmworkshop.method.scales import IMPORTANCE, NOT_APPLICABLE, STATE
from crmworkshop.models.people import Settings
from crmworkshop.reports.workbook.columns import Column, Formula, Look, Place, Value, number_of
from crmworkshop.reports.workbook.ratings import IMPORTANCE_WORDS, Processes

NOT_RATED: Final = "Not rated enough yet"
_BEHIND: Final = 1_000_000
"""More than there are processes: keeps the place in code order apart from what goes before it."""
_REASONS: Final = (
    "Importance is “Not applicable”",
    "Current and desired state are “Not important”",
    "Current state is “Not important”",
    "Desired state is “Not important”",
)
_HEADINGS: Final = (
    "Row on tab 4",
    "Row on tab 5",
    "Importance",
    "Importance number",
    "Current",
    "Desired",
    "Gap",
    "Satisfaction",
    "Data quality",
    "Weight in play",
    "Excluded",
    "Priority",
    "Left out because",
    "Rounded",
    "By priority",
    "Ties settled",
    "Rank",
    "Without rank",
    "Place",
    "Row shown",
)


def working_columns(processes: Processes) -> tuple[Column, ...]:
    """The columns of the workings, left to right."""
    named = (Column(heading, 13) for heading in ("Code", "Process", "Area"))
    return (*named, *processes.key_columns, *(Column(heading, 13, Look.PLAIN) for heading in _HEADINGS))


def in_order(processes: Processes) -> list[int]:
    """Where in code order the process of each shown row is: by rank, then those without one."""
    items = processes.items
    ranked = [at for at, item in enumerate(items) if item.rank is not None]
    ranked.sort(key=lambda at: items[at].rank or 0)
    return ranked + [at for at, item in enumerate(items) if item.rank is None]


def reason(item: ProcessFigures) -> str | None:
    """Why a process has no rank; None if it has one."""
    if item.excluded_because is not None:
        return item.excluded_because
    return NOT_RATED if item.priority is None else None


class Workings:
    """The rows of the workings, from where tabs 4 and 5 and the workings themselves lie."""

    def __init__(
        self, processes: Processes, settings: Settings, importance: Place, assessment: Place, work: Place
    ) -> None:
        self._processes = processes
        self._weights = weights_of(settings).parts
        self._four = importance
        self._five = assessment
        self._work = work
        self._order = in_order(processes)
        rounded = [item.priority for item in processes.items if item.priority is not None]
        rounded = sorted((round(value, DECIMALS) for value in rounded), reverse=True)
        self._first_of: dict[float, int] = {}
        for at, value in enumerate(rounded, 1):
            self._first_of.setdefault(value, at)

    def rows(self) -> Iterator[tuple[Value, ...]]:
        """The rows, their formulas with the values they give now."""
        places = {source: at for at, source in enumerate(self._order, 1)}
        without = 0
        for at, item in enumerate(self._processes.items):
            without += item.rank is None
            rank = self._work.cell("Rank", at)
            count = f"COUNT({self._work.down('Rank')})"
            above = f"+{self._work.cell('Without rank', at - 1)}" if at else ""
            yield (
                item.code,
                item.name,
                item.area,
                *self._processes.key_cells(at),
                *self._looked_up(at, item),
                *self._weighed(at, item),
                *self._ranked(at, item),
                Formula(f'=IF({rank}="",1,0){above}', without),
                Formula(f'=IF({rank}="",{count}+{self._work.cell("Without rank", at)},{rank})', places[at]),
                Formula(f"=MATCH({at + 1},{self._work.down('Place')},0)", self._order[at] + 1),
            )

    def _looked_up(self, at: int, item: ProcessFigures) -> tuple[Value, ...]:
        work, four, five, key = self._work, self._four, self._five, self._processes.key
        row_4, row_5 = work.cell("Row on tab 4", at), work.cell("Row on tab 5", at)

        def word(name: str, number: int | None) -> Formula:
            return Formula(f'=IFERROR(INDEX({five.there(name)},{row_5})&"","")', STATE.word(number))

        def figure(name: str, value: float | None) -> Formula:
            cell = f"INDEX({five.there(name)},{row_5})"
            return Formula(f'=IFERROR(IF(ISNUMBER({cell}),{cell},""),"")', value)

        importance = f'=IFERROR(INDEX({four.there("Importance")},{row_4})&"","")'
        number = f'=IFERROR({number_of(work.cell("Importance", at), IMPORTANCE_WORDS)},"")'
        return (
            Formula(f'=IFERROR(MATCH({work.cell(key, at)},{four.there(key)},0),"")', at + 1),
            Formula(f'=IFERROR(MATCH({work.cell(key, at)},{five.there(key)},0),"")', at + 1),
            Formula(importance, IMPORTANCE.word(item.importance)),
            Formula(number, item.importance or None),
            word("Current", item.current),
            word("Desired", item.desired),
            figure("Gap", item.gap),
            figure("Satisfaction", item.satisfaction),
            figure("Data quality", item.data_quality),
        )

    def _weighed(self, at: int, item: ProcessFigures) -> tuple[Value, ...]:
        gap, satisfaction, quality, weight, importance, excluded, priority = (
            self._work.cell(name, at)
            for name in (
                "Gap",
                "Satisfaction",
                "Data quality",
                "Weight in play",
                "Importance number",
                "Excluded",
                "Priority",
            )
        )
        in_play = (
            f"=weight_need*ISNUMBER({gap})+weight_dissatisfaction*ISNUMBER({satisfaction})"
            f"+weight_data*ISNUMBER({quality})"
        )
        parts = (
            f"IF(ISNUMBER({gap}),weight_need*MAX({gap},0)/3,0)"
            f"+IF(ISNUMBER({satisfaction}),weight_dissatisfaction*(5-{satisfaction})/4,0)"
            f"+IF(ISNUMBER({quality}),weight_data*(5-{quality})/4,0)"
        )
        score = (
            f'=IF(OR({excluded}<>"",{importance}="",{weight}=0),"",'
            f"100*({importance}/{HIGHEST_IMPORTANCE})*({parts})/{weight})"
        )
        why = f'=IF({excluded}<>"",{excluded},IF({priority}="","{NOT_RATED}",""))'
        defined = (item.gap, item.satisfaction, item.data_quality)
        total = fsum(say for part, say in zip(defined, self._weights, strict=True) if part is not None)
        return (
            Formula(in_play, total),
            Formula(self._excluded(at), item.excluded_because),
            Formula(score, item.priority),
            Formula(why, reason(item)),
        )

    def _excluded(self, at: int) -> str:
        importance, current, desired = (
            self._work.cell(name, at) for name in ("Importance", "Current", "Desired")
        )
        without, dash = IMPORTANCE.word(NOT_APPLICABLE), STATE.word(NOT_APPLICABLE)
        return (
            f'=IF({importance}="{without}","{_REASONS[0]}",'
            f'IF(AND({current}="{dash}",{desired}="{dash}"),"{_REASONS[1]}",'
            f'IF({current}="{dash}","{_REASONS[2]}",IF({desired}="{dash}","{_REASONS[3]}",""))))'
        )

    def _ranked(self, at: int, item: ProcessFigures) -> tuple[Value, ...]:
        work = self._work
        priority, rounded, first, settled = (
            work.cell(name, at) for name in ("Priority", "Rounded", "By priority", "Ties settled")
        )
        key = (
            f"=IF(ISNUMBER({first}),({first}*10+{HIGHEST_IMPORTANCE}-{work.cell('Importance number', at)})"
            f'*{_BEHIND}+{at + 1},"")'
        )
        value = None if item.priority is None else round(item.priority, DECIMALS)
        place = None if value is None else self._first_of[value]
        code = None
        if place is not None:
            code = float((place * 10 + HIGHEST_IMPORTANCE - (item.importance or 0)) * _BEHIND + at + 1)
        return (
            Formula(f'=IF(ISNUMBER({priority}),ROUND({priority},{DECIMALS}),"")', value),
            Formula(f'=IF(ISNUMBER({rounded}),RANK({rounded},{work.down("Rounded")}),"")', place),
            Formula(key, code),
            Formula(f'=IF(ISNUMBER({settled}),RANK({settled},{work.down("Ties settled")},1),"")', item.rank),
        )
