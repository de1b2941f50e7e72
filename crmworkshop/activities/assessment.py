"""3.1.1 to 3.1.3 Read the figures together: process gaps, user satisfaction, data quality."""

from crmworkshop.activities.bands import (
    BAND_LABELS,
    BAND_NAMES,
    BAND_SHAPES,
    BAND_TONES,
    band_mark,
    band_text,
)
from crmworkshop.activities.beginning import data_area_steps
from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    BubbleChart,
    Column,
    Form,
    HeatMap,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Point,
    Series,
    Table,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.findings import count_of, findings_list, findings_table
from crmworkshop.activities.ratings import agreement_mark, agreement_of, scale_mark
from crmworkshop.activities.spec import Activity, Analysis, Scorecard, Starter, Weighing, place_on
from crmworkshop.activities.subject import Figure
from crmworkshop.activities.wording import format_number
from crmworkshop.analysis.ordering import code_key
from crmworkshop.analysis.priority import Band, dissatisfaction
from crmworkshop.language import tr
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, IMPORTANCE, QUALITY, SATISFACTION, Question
from crmworkshop.method.vocabulary import InitiativeArea
from crmworkshop.models.people import Department
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import DataArea


def nothing_rated() -> Paragraph:
    """What stands where processes have no priority yet."""
    return Paragraph(tr("Rate importance and gap of a process on day 2 to see figures here."), Tone.MUTED)


# -- 3.1.1 process gaps -------------------------------------------------------------------------------


def priority_table(figures: Figures) -> Table:
    """The ranked list."""
    shown = figures.ranked
    return Table(
        tr("Processes by priority"),
        (
            Column(tr("Rank"), Form.WHOLE, 0.4, figure=Figure.PRIORITY),
            Column(tr("Process"), width=2.2),
            Column(tr("Area"), width=1.2),
            Column(tr("Importance"), width=0.9),
            Column(tr("Gap"), Form.SIGNED, 0.4, figure=Figure.GAP),
            Column(tr("Satisfaction"), Form.REAL, 0.8, figure=Figure.SATISFACTION),
            Column(tr("Data quality"), Form.REAL, 0.8, figure=Figure.DATA_QUALITY),
            Column(tr("Priority"), Form.MARK, 0.9, figure=Figure.PRIORITY),
        ),
        tuple(
            (
                item.rank,
                item.name,
                item.area,
                tr(IMPORTANCE.word(item.importance)),
                item.gap,
                item.satisfaction,
                item.data_quality,
                band_mark(item),
            )
            for item in shown
        ),
        empty=tr("No process has a priority yet: rate importance and gap on day 2."),
        keys=tuple(item.process.id for item in shown),
    )


def excluded_table(figures: Figures) -> Table | None:
    """The processes in scope that were dropped, with the reason; None if there is none."""
    dropped = [item for item in figures.considered if item.excluded_because]
    if not dropped:
        return None
    return Table(
        tr("Left out, and why"),
        (Column(tr("Process"), width=2), Column(tr("Because"), width=2)),
        tuple((item.name, tr(item.excluded_because or "")) for item in dropped),
        keys=tuple(item.process.id for item in dropped),
    )


def ranked_blocks(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    if not figures.ranked:
        return (nothing_rated(),)
    bands = {band: sum(1 for item in figures.ranked if item.band is band) for band in Band}
    tops = KeyFigures(
        tuple(
            KeyFigure(format_number(count), tr(BAND_LABELS[band]), BAND_TONES[band])
            for band, count in bands.items()
        )
    )
    dropped = excluded_table(figures)
    if dropped:
        tops = KeyFigures((*tops.items, KeyFigure(str(len(dropped.rows)), tr("left out"), Tone.MUTED)))
    return (tops, priority_table(figures), *((dropped,) if dropped else ()))


def gap_heat_map(figures: Figures) -> HeatMap:
    """Importance, gap, satisfaction and data quality of the ranked processes, as shares of the worst (0..1)."""
    shown = figures.ranked
    return HeatMap(
        tr("Where it hurts"),
        tuple(item.name for item in shown),
        (tr("Gap"), tr("Dissatisfaction"), tr("Data deficit")),
        tuple(
            (
                None if item.gap is None else max(item.gap, 0) / 3,
                dissatisfaction(item.satisfaction),
                None if item.data_quality is None else (5 - item.data_quality) / 4,
            )
            for item in shown
        ),
        0,
        1,
        2,
        worst_is_high=True,
        keys=tuple(item.process.id for item in shown),
        note=tr("0 is as it should be, 1 the worst there can be."),
    )


def quadrant_chart(figures: Figures) -> BubbleChart | None:
    """Importance over gap, a bubble per process, larger the less satisfied its users are."""
    points = [
        Point(
            item.name,
            float(item.gap),
            float(item.importance),
            0.3 if item.satisfaction is None else 0.1 + 0.9 * (5 - item.satisfaction) / 4,
            BAND_TONES[item.band],
            item.process.id,
            band_text(item),
            BAND_SHAPES[item.band],
        )
        for item in figures.ranked
        if item.gap is not None and item.importance and item.band is not None and item.priority is not None
    ]
    if not points:
        return None
    return BubbleChart(
        tr("Importance and gap"),
        tr("Gap in steps"),
        tr("Importance"),
        (min(-0.5, min(p.x for p in points) - 0.5), 3.5),
        (0.5, 4.5),
        tuple(points),
        split=(0.5, 2.5),
        quadrants=(tr("Keep as it is"), tr("Act first"), tr("Leave alone"), tr("Fix when cheap")),
        y_words=tuple((float(level.number), tr(level.word)) for level in IMPORTANCE.levels if level.number),
        note=tr("The larger the bubble, the less satisfied its users."),
        legend=tuple((tr(BAND_NAMES[band]), tone, BAND_SHAPES[band]) for band, tone in BAND_TONES.items()),
    )


def quadrant_blocks(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    chart = quadrant_chart(figures)
    return (chart,) if chart else (nothing_rated(),)


def heat_blocks(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    return (gap_heat_map(figures),) if figures.ranked else (nothing_rated(),)


def _gap_results(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    if not figures.ranked:
        return (nothing_rated(),)
    dropped = excluded_table(figures)
    return (
        *quadrant_blocks(snapshot, figures),
        priority_table(figures),
        gap_heat_map(figures),
        *((dropped,) if dropped else ()),
        findings_table(snapshot, InitiativeArea.PROCESS),
    )


PROCESS_GAPS = Activity(
    "3.1.1",
    (
        Analysis("Ranked list", ranked_blocks, "2.1.2"),
        Weighing("What holds", "2.1.2"),
        Analysis("Quadrant", quadrant_blocks, "2.1.2"),
        Analysis("Heat map", heat_blocks, "2.1.2"),
        findings_list(InitiativeArea.PROCESS),
    ),
    lambda snapshot, _figures: (min(count_of(snapshot, InitiativeArea.PROCESS), 3), 3),
    _gap_results,
)


# -- 3.1.2 user satisfaction --------------------------------------------------------------------------


def satisfaction_map(snapshot: Snapshot, figures: Figures) -> HeatMap | None:
    """Satisfaction per process and department, the least satisfied processes first; None if nobody rated."""
    departments = snapshot.all(Department)
    rated = [item for item in figures.considered if item.satisfaction is not None]
    if not rated or not departments:
        return None
    shown = sorted(rated, key=lambda item: (item.satisfaction or 0, code_key(item.code)))
    return HeatMap(
        tr("Satisfaction by process and department"),
        tuple(item.name for item in shown),
        tuple(department.name for department in departments),
        tuple(tuple(item.shown(department.id) for department in departments) for item in shown),
        1,
        5,
        1,
        keys=tuple(item.process.id for item in shown),
        note=tr(
            "1 extremely dissatisfied, 5 extremely satisfied. A dash: not rated, or too few answers to show."
        ),
    )


def satisfaction_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    chart = satisfaction_map(snapshot, figures)
    if chart is None:
        return (
            Paragraph(tr("Enter the satisfaction of one department on day 2 to see the map."), Tone.MUTED),
        )
    return (chart, *_department_bars(figures))


def _department_bars(figures: Figures) -> tuple[Block, ...]:
    rated = sorted(
        (item for item in figures.departments if item.shown is not None), key=lambda item: item.shown or 0
    )
    if not rated:
        return ()
    return (
        BarChart(
            tr("Satisfaction per department"),
            tuple(item.department.name for item in rated),
            (Series(tr("Satisfaction"), tuple(item.shown for item in rated)),),
            high=5,
            low=1,
            decimals=2,
            keys=tuple(item.department.id for item in rated),
            note=tr("1 extremely dissatisfied, 5 extremely satisfied."),
        ),
    )


def agreement_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """Agreement among all who answered about satisfaction, lowest first."""
    asked = [item for item in figures.considered if agreement_of(item, Question.SATISFACTION) is not None]
    asked.sort(key=lambda item: (agreement_of(item, Question.SATISFACTION) or 0, code_key(item.code)))
    below = float(snapshot.settings.talk_below)
    return (
        Table(
            tr("Agreement on satisfaction"),
            (
                Column(tr("Process"), width=2.4),
                Column(tr("Answers"), Form.WHOLE, 0.6),
                *(Column(tr(SATISFACTION.word(number)), Form.WHOLE, 0.4) for number in SATISFACTION.numbers),
                Column(tr("Mean"), Form.REAL, 0.6),
                Column(tr("Agreement"), Form.SHARE, 0.7),
            ),
            tuple(
                (
                    item.name,
                    tally.answers,
                    *tally.distribution,
                    tally.mean,
                    agreement_mark(tally.agreement, below),
                )
                for item in asked
                if (tally := item.tallies[Question.SATISFACTION])
            ),
            empty=tr("No ballots on satisfaction yet: plan a round and let the departments vote."),
            keys=tuple(item.process.id for item in asked),
        ),
    )


def _satisfaction_results(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    chart = satisfaction_map(snapshot, figures)
    if chart is None:
        return (Paragraph(tr("No department has rated its satisfaction yet."), Tone.MUTED),)
    return (*_department_bars(figures), chart, findings_table(snapshot, InitiativeArea.USER_SATISFACTION))


SATISFACTION_ANALYSIS = Activity(
    "3.1.2",
    (
        Analysis("Heat map", satisfaction_blocks, "2.2.2"),
        Analysis("Agreement", agreement_blocks, place_on("2.2.1", "Rounds")),
        findings_list(InitiativeArea.USER_SATISFACTION),
    ),
    lambda snapshot, _figures: (min(count_of(snapshot, InitiativeArea.USER_SATISFACTION), 3), 3),
    _satisfaction_results,
)


# -- 3.1.3 data quality -------------------------------------------------------------------------------


def data_quality_blocks(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    rated = [item for item in figures.considered if item.data_quality is not None]
    if not rated:
        return (Paragraph(tr("Rate the data of one process on day 2 to see the map."), Tone.MUTED),)
    rated.sort(key=lambda item: (item.data_quality or 0, code_key(item.code)))
    return (
        HeatMap(
            tr("Data quality by process"),
            tuple(item.name for item in rated),
            (*(tr(question.label) for question in DATA_QUALITY_QUESTIONS), tr("Mean")),
            tuple(
                (*(_number(item.values[question]) for question in DATA_QUALITY_QUESTIONS), item.data_quality)
                for item in rated
            ),
            1,
            5,
            1,
            keys=tuple(item.process.id for item in rated),
            note=tr("1 very poor, 5 very good."),
        ),
    )


def _number(value: int | None) -> float | None:
    return float(value) if value else None


def data_area_table(snapshot: Snapshot) -> Table:
    """The four areas of data management with rating and findings."""
    return Table(
        tr("How data is looked after"),
        (
            Column(tr("Area"), width=1.2),
            Column(tr("Rating"), Form.MARK, 0.8),
            Column(tr("What we found"), width=3),
        ),
        tuple(
            (item.name, scale_mark(QUALITY, item.rating), item.findings) for item in snapshot.all(DataArea)
        ),
        keys=tuple(item.id for item in snapshot.all(DataArea)),
    )


def _data_results(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    return (
        data_area_table(snapshot),
        *data_quality_blocks(snapshot, figures),
        findings_table(snapshot, InitiativeArea.DATA_QUALITY),
    )


def _areas_rated(snapshot: Snapshot, _figures: Figures) -> tuple[int, int]:
    areas = snapshot.all(DataArea)
    return sum(1 for item in areas if item.rating is not None), max(len(areas), 1)


DATA_QUALITY = Activity(
    "3.1.3",
    (
        Scorecard(
            "Four areas",
            DataArea,
            "name",
            ("rating",),
            ("findings",),
            starter=Starter("Add the four areas", data_area_steps),
            empty="Rate the four areas of data care, and write down what you find with its evidence.",
            examples=(
                "Data quality management: poor, duplicates are found by customers, not by us",
                "Data governance: fair, owners are named for accounts but not for contacts",
            ),
        ),
        Analysis("By process", data_quality_blocks, place_on("2.2.2", "Data quality")),
        findings_list(InitiativeArea.DATA_QUALITY),
    ),
    _areas_rated,
    _data_results,
)
