"""Tab 8: the initiatives with score, dates that heed dependencies, and returns, all live."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.plan_figures import InitiativeFigures, roadmap_start
from crmworkshop.analysis.priority import DECIMALS
from crmworkshop.analysis.schedule import find_cycle
from crmworkshop.language import tr
from crmworkshop.method.vocabulary import BacklogState, InitiativeArea
from crmworkshop.models.plan import Initiative
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.workbook.book import FIRST_DAY, Book, Sheet
from crmworkshop.reports.workbook.charts import bar_chart
from crmworkshop.reports.workbook.columns import (
    Column,
    Formula,
    Look,
    Place,
    Tint,
    Value,
    id_column,
    place,
)

ROADMAP_TAB: Final = "8. Optimization Roadmap"
_HEADING_ROW: Final = 5
_LAST_DAY: Final = 2_958_465
"""31 December 9999, the last day a sheet can hold."""
_MOST_BEFORE: Final = 100
"""Predecessors that a formula names; with more, the dates are written as they are."""
_ONE_PAGE: Final = 30
"""Initiatives that still print on one page."""
_TOP: Final = 15
_COLUMNS: Final = (
    Column("Rank", 7, Look.WHOLE),
    Column("Initiative", 36, Look.WRAP, reads="initiative.name"),
    Column("Area", 18, choices=tuple(InitiativeArea), reads="initiative.area"),
    Column("Owner", 20, Look.WRAP, reads="initiative.owner"),
    Column(
        "Criticality",
        10,
        Look.WHOLE,
        between=(1, 5),
        note="1 to 5; 5: the business suffers without it",
        reads="initiative.criticality",
    ),
    Column(
        "Ease",
        8,
        Look.WHOLE,
        between=(1, 5),
        note="1 to 5; 5: done within weeks by the people we have",
        reads="initiative.ease",
    ),
    Column(
        "Impact",
        8,
        Look.WHOLE,
        between=(1, 5),
        note="1 to 5; 5: felt by customers or in the result",
        reads="initiative.impact",
    ),
    Column("Score", 10, Look.SCORE, tint=Tint.BAR),
    Column("Start", 11, Look.DATE),
    Column("End", 11, Look.DATE),
    Column("Cost", 15, Look.MONEY, reads="initiative.one_off"),
    Column("Benefit", 15, Look.MONEY, reads="initiative.benefit"),
    Column("Payback (months)", 11, Look.SCORE),
    Column("Status", 12, choices=tuple(BacklogState), tint=Tint.STATUS, reads="initiative.state"),
    Column("Lane", 8),
    Column("Depends on", 30, Look.WRAP, reads="initiative.depends_on"),
    Column("Planned start", 11, Look.DATE, reads="initiative.start"),
    Column("Length (days)", 9, Look.WHOLE, between=(0, 36_500), reads="initiative.length_days"),
    Column("Earliest start", 11, Look.DATE),
    Column("Running cost", 15, Look.MONEY, reads="initiative.running"),
    Column("Net first year", 15, Look.MONEY),
    Column("ROI", 9, Look.PERCENT),
    Column("NPV", 15, Look.MONEY),
    Column("Measure of success", 60, reads="initiative.measure"),
    id_column("initiative"),
    Column("Title order", 9, Look.WHOLE),
    Column("Rounded", 9, Look.PLAIN),
    Column("Ties settled", 12, Look.PLAIN),
)


def roadmap_tab(book: Book, snapshot: Snapshot, figures: Figures) -> None:
    """Tab 8: ranked initiatives first, then those without a score."""
    sheet = book.add(
        ROADMAP_TAB,
        tr(
            "What we will do, best score first. Ratings, planned start, length and money can be changed; scores, "
            "dates and returns follow. Filter as you like, but do not sort: dates refer to the rows they wait for."
        ),
        paper="A3",
    )
    where = place(ROADMAP_TAB, _HEADING_ROW, _COLUMNS, len(figures.initiatives))
    _settings(sheet, snapshot, figures, where)
    rows = _Rows(snapshot, figures, where)
    sheet.table("roadmap_table", where, _COLUMNS, rows.all())
    for key in ("Title order", "Rounded", "Ties settled"):
        sheet.page.set_column(where.at[key], where.at[key], 11, None, {"level": 1, "hidden": True})
    sheet.page.set_column(where.right + 1, where.right + 1, 2, None, {"collapsed": True})
    scored = min(_TOP, sum(item.rank is not None for item in figures.initiatives))
    bottom = where.last
    if scored:
        chart = bar_chart(book, tr("The first {count} initiatives by score", count=scored), highest=100)
        first, last, names, scores = (
            where.first,
            where.first + scored - 1,
            where.at["Initiative"],
            where.at["Score"],
        )
        chart.add_series(
            "Score", (ROADMAP_TAB, first, names, last, names), (ROADMAP_TAB, first, scores, last, scores)
        )
        chart.insert(sheet, where.last + 2, 1, width=760, height=120 + 26 * scored)
        bottom = where.last + 10 + int(1.4 * scored)
    sheet.finish(_HEADING_ROW, 2, bottom, where.at["Depends on"], where.count <= _ONE_PAGE)


def _settings(sheet: Sheet, snapshot: Snapshot, figures: Figures, where: Place) -> None:
    """Weights, roadmap start and discounting above the columns they act on."""
    settings = snapshot.settings
    starts = where.down("Start")
    begin: Value = settings.roadmap_start
    if begin is None:
        month = f'=IF(COUNT({starts})=0,"",DATE(YEAR(MIN({starts})),MONTH(MIN({starts})),1))'
        begin = Formula(month, roadmap_start(settings, (item.span.start for item in figures.initiatives)))
    sheet.settings(
        2,
        [
            (
                4,
                "weight_criticality",
                tr("Weight of criticality"),
                float(settings.weight_criticality),
                Look.PLAIN,
            ),
            (5, "weight_ease", tr("Weight of ease"), float(settings.weight_ease), Look.PLAIN),
            (6, "weight_impact", tr("Weight of impact"), float(settings.weight_impact), Look.PLAIN),
            (8, "roadmap_start", tr("Roadmap starts"), begin, Look.DATE),
            (10, "discount_rate", tr("Discount rate"), settings.discount_rate / 100, Look.PERCENT),
            (11, "horizon_years", tr("Years in the NPV"), settings.horizon_years, Look.WHOLE),
        ],
    )


class _Rows:
    """The rows of the roadmap, their formulas with the values they give now."""

    def __init__(self, snapshot: Snapshot, figures: Figures, where: Place) -> None:
        self._snapshot = snapshot
        self._items = figures.initiatives
        self._where = where
        self._row_of = {item.initiative.id: at for at, item in enumerate(self._items)}
        self._before = _predecessors(self._items)
        listed = {item.id: at for at, item in enumerate(snapshot.all(Initiative))}
        titles = sorted(
            self._items, key=lambda item: (item.title.casefold(), item.title, listed[item.initiative.id])
        )
        self._title_order = {item.initiative.id: at for at, item in enumerate(titles, 1)}

    def all(self) -> Iterator[tuple[Value, ...]]:
        """Every row, in rank order."""
        for at, item in enumerate(self._items):
            it = item.initiative
            start, end, earliest = self._dates(at, item)
            payback, net, roi, npv = self._returns(at, item)
            rank, score, rounded, settled = self._scores(at, item)
            yield (
                rank,
                it.name,
                it.area.value if it.area else None,
                it.owner,
                it.criticality,
                it.ease,
                it.impact,
                score,
                start,
                end,
                it.one_off,
                item.benefit,
                payback,
                it.state.value if it.state else None,
                self._lane(at, item),
                "; ".join(self._snapshot.titles("initiative", it.depends_on)),
                it.start,
                it.length_days,
                earliest,
                it.running,
                net,
                roi,
                npv,
                it.measure,
                it.id,
                self._title_order[it.id],
                rounded,
                settled,
            )

    def _scores(self, at: int, item: InitiativeFigures) -> tuple[Formula, Formula, Formula, Formula]:
        criticality, ease, impact, score, rounded, settled, title = (
            self._where.cell(key, at)
            for key in ("Criticality", "Ease", "Impact", "Score", "Rounded", "Ties settled", "Title order")
        )
        weights = "(weight_criticality+weight_ease+weight_impact)"
        points = (
            f'=IF(OR(COUNT({criticality},{ease},{impact})<3,{weights}=0),"",'
            f"100*(weight_criticality*({criticality}-1)+weight_ease*({ease}-1)+weight_impact*({impact}-1))"
            f"/(4*{weights}))"
        )
        value = None if item.score is None else round(item.score, DECIMALS)
        code: float | None = None
        if value is not None:
            first = 1 + sum(
                other.score is not None and round(other.score, DECIMALS) > value for other in self._items
            )
            code = _settled(
                first, item.impact or 0, item.criticality or 0, self._title_order[item.initiative.id]
            )
        ranks = f"RANK({rounded},{self._where.down('Rounded')})"
        return (
            Formula(f'=IF({settled}="","",RANK({settled},{self._where.down("Ties settled")},1))', item.rank),
            Formula(points, item.score),
            Formula(f'=IF({score}="","",ROUND({score},{DECIMALS}))', value),
            Formula(
                f'=IF({rounded}="","",(({ranks}*10+5-{impact})*10+5-{criticality})*100000+{title})', code
            ),
        )

    def _dates(self, at: int, item: InitiativeFigures) -> tuple[Value, Value, Value]:
        where, it = self._where, item.initiative
        before = self._before[it.id]
        waits = [self._row_of[key] for key in before]
        earliest = self._earliest(before)
        if len(waits) > _MOST_BEFORE or (it.start is not None and it.start < FIRST_DAY):
            return item.span.start, item.span.end, earliest
        start, length = where.cell("Start", at), where.cell("Length (days)", at)
        planned, after = where.cell("Planned start", at), where.cell("Earliest start", at)
        end = f'=IF(COUNT({start},{length})<2,"",IF({start}+{length}>{_LAST_DAY},"",{start}+{length}))'
        ends = ",".join(where.fixed("End", row) for row in waits)
        bounds = ",".join(f"{where.fixed('Start', row)},{where.fixed('End', row)}" for row in waits)
        if not waits:
            begin, after_formula = f'=IF({planned}="","",{planned})', '=""'
        else:
            begin = f'=IF({planned}="",IF(COUNT({ends})<{len(waits)},"",{after}),MAX({planned},{after}))'
            after_formula = f'=IF(COUNT({bounds})=0,"",MAX({bounds}))'
        return (
            Formula(begin, item.span.start),
            Formula(end, item.span.end),
            Formula(after_formula, earliest) if waits else None,
        )

    def _earliest(self, before: Sequence[str]) -> date | None:
        spans = [self._items[self._row_of[key]].span for key in before]
        return max((bound for span in spans if (bound := span.end or span.start) is not None), default=None)

    def _returns(self, at: int, item: InitiativeFigures) -> tuple[Formula, Formula, Formula, Formula]:
        cost, benefit, running, net = (
            self._where.cell(key, at) for key in ("Cost", "Benefit", "Running cost", "Net first year")
        )
        known = f"COUNT({cost},{benefit},{running})<3"
        gain = f"({benefit}-{running})"
        payback = str(item.payback_months) if isinstance(item.payback_months, str) else item.payback_months
        return (
            Formula(f'=IF({known},"",IF({gain}<=0,"never",12*{cost}/{gain}))', payback),
            Formula(f'=IF({known},"",{benefit}-{cost}-{running})', item.net_first_year),
            Formula(
                f'=IF({net}="","",IF({cost}=0,"",{net}/{cost}))',
                None if item.roi_percent is None else item.roi_percent / 100,
            ),
            Formula(f'=IF({known},"",-PV(discount_rate,horizon_years,{gain})-{cost})', item.npv),
        )

    def _lane(self, at: int, item: InitiativeFigures) -> Formula:
        start = self._where.cell("Start", at)
        text = (
            f'=IF(OR({start}="",roadmap_start=""),"",IF({start}<EDATE(roadmap_start,3),"Now",'
            f'IF({start}<EDATE(roadmap_start,9),"Next","Later")))'
        )
        return Formula(text, item.lane.value if item.lane else None)


def _settled(rank: int, impact: int, criticality: int, title: int) -> float:
    """One whole number that orders by rank, then impact, criticality and title."""
    return float(((rank * 10 + 5 - impact) * 10 + 5 - criticality) * 100_000 + title)


def _predecessors(items: Sequence[InitiativeFigures]) -> Mapping[str, tuple[str, ...]]:
    """What each initiative waits for; those that wait for each other in a circle run as planned."""
    known = {item.initiative.id for item in items}
    waits = {
        item.initiative.id: tuple(dict.fromkeys(key for key in item.initiative.depends_on if key in known))
        for item in items
    }
    circle = set(find_cycle(waits) or ())
    return {key: () if key in circle else others for key, others in waits.items()}
