"""Tab 7: the processes in order of priority, as the workings beside the table give it."""

from collections.abc import Iterator
from typing import Final

from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.analysis.priority import DECIMALS
from crmworkshop.language import mark, tr
from crmworkshop.method.scales import IMPORTANCE
from crmworkshop.models.people import Settings
from crmworkshop.reports.workbook.book import Book
from crmworkshop.reports.workbook.charts import bar_chart
from crmworkshop.reports.workbook.columns import Column, Formula, Look, Place, Tint, Value, place
from crmworkshop.reports.workbook.ratings import Processes
from crmworkshop.reports.workbook.workings import Workings, in_order, reason, working_columns

PRIORITY_TAB: Final = "7. Process Prioritization"
_TOP: Final = 15
_WORKINGS_FROM: Final = 23
_WEIGHTS: Final = (
    ("weight_need", mark("Weight of the gap")),
    ("weight_dissatisfaction", mark("Weight of dissatisfaction")),
    ("weight_data", mark("Weight of data quality")),
)


def priority_tab(
    book: Book, settings: Settings, processes: Processes, importance: Place, assessment: Place
) -> None:
    """Tab 7: ranked processes first, then those without a priority and the reason."""
    sheet = book.add(
        PRIORITY_TAB,
        tr(
            "What to improve first: priority 0 to 100 from importance, gap, dissatisfaction and data quality. "
            "Change ratings on tabs 4 and 5 or the weights here, and the order follows."
        ),
    )
    weights = [
        (3 + at, name, tr(label), float(getattr(settings, name)), Look.REAL)
        for at, (name, label) in enumerate(_WEIGHTS)
    ]
    limits = [
        (7, "high_from", tr("High from"), float(settings.high_from), Look.PLAIN),
        (8, "medium_from", tr("Medium from"), float(settings.medium_from), Look.PLAIN),
    ]
    sheet.settings(2, [*weights, *limits])
    columns = (
        Column("Rank", 7, Look.WHOLE),
        Column("Code", 9),
        Column("Process", 44),
        Column("Importance", 15, tint=Tint.IMPORTANCE),
        Column("Gap", 15, Look.SIGNED, tint=Tint.GAP),
        Column("Satisfaction", 13, Look.REAL, tint=Tint.HEAT),
        Column("Data quality", 12, Look.REAL, tint=Tint.HEAT),
        Column("Priority", 13, Look.SCORE, tint=Tint.BAR),
        Column("Band", 10, tint=Tint.BAND),
        Column("Area", 32),
        Column("Left out because", 44),
    )
    count = len(processes.items)
    shown = place(PRIORITY_TAB, 5, columns, count)
    working = working_columns(processes)
    work = place(PRIORITY_TAB, 5, working, count, left=_WORKINGS_FROM)
    sheet.table("priority_table", shown, columns, _shown_rows(processes, work, shown))
    sheet.table("", work, working, Workings(processes, settings, importance, assessment, work).rows())
    sheet.put(4, work.left, tr("How the order comes about"), book.block_title)
    for at in range(work.left, work.right + 1):
        sheet.page.set_column(at, at, 13, None, {"level": 1, "hidden": True})
    sheet.page.set_column(work.right + 1, work.right + 1, 2, None, {"collapsed": True})
    ranked = min(_TOP, sum(item.rank is not None for item in processes.items))
    if ranked:
        chart = bar_chart(
            book, tr("The first {count} processes by priority", count=ranked), highest=100, decimals="0"
        )
        first, last = shown.first, shown.first + ranked - 1
        names, figures = shown.at["Process"], shown.at["Priority"]
        chart.add_series(
            "Priority",
            (PRIORITY_TAB, first, names, last, names),
            (PRIORITY_TAB, first, figures, last, figures),
        )
        chart.insert(sheet, shown.first, shown.right + 2, width=600, height=120 + 26 * ranked)
    chart_area = (shown.first - 1, shown.right + 2, shown.first + 6 + 26 * ranked // 20, shown.right + 11)
    sheet.finish(shown.first - 1, 3, shown.last, shown.right, beside=[chart_area] if ranked else ())


def _shown_rows(processes: Processes, work: Place, shown: Place) -> Iterator[tuple[Value, ...]]:
    for at, source in enumerate(in_order(processes)):
        item = processes.items[source]
        found = f"${work.cell('Row shown', at)}"

        def pick(key: str, value: Value, found: str = found) -> Formula:
            assert not isinstance(value, Formula)
            return Formula(f"=INDEX({work.down(key)},{found})", value)

        yield (
            pick("Rank", item.rank),
            pick("Code", item.code),
            pick("Process", item.name),
            pick("Importance", IMPORTANCE.word(item.importance)),
            pick("Gap", item.gap),
            pick("Satisfaction", item.satisfaction),
            pick("Data quality", item.data_quality),
            pick("Priority", item.priority),
            _band(shown.cell("Priority", at), item),
            pick("Area", item.area),
            pick("Left out because", reason(item)),
        )


def _band(priority: str, item: ProcessFigures) -> Formula:
    rounded = f"ROUND({priority},{DECIMALS})"
    text = f'=IF(ISNUMBER({priority}),IF({rounded}>=high_from,"High",IF({rounded}>=medium_from,"Medium","Low")),"")'
    return Formula(text, item.band.value if item.band else None)
