"""Tab 6: the scorecard of each product against its benchmark, and how mature vendor management is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.plan_figures import CriterionFigures, VendorFigures
from crmworkshop.analysis.priority import DECIMALS
from crmworkshop.language import tr
from crmworkshop.method.scales import QUALITY
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import VendorPractice
from crmworkshop.reports.workbook.book import Area, Book, Sheet
from crmworkshop.reports.workbook.charts import bar_chart
from crmworkshop.reports.workbook.columns import (
    Column,
    Formula,
    Look,
    Place,
    Tint,
    Value,
    distinct,
    id_column,
    place,
)

VENDOR_TAB: Final = "6. Vendor Optimization"
FLAGGED: Final = "Below benchmark"
_HEADING_ROW: Final = 5
_CHARTS: Final = 3
_ROW: Final = 20
"""Pixels of a plain row."""
_A_CHART: Final = 8
"""Plain columns that a chart takes with the space after it."""
_COLUMN: Final = 64
"""Pixels of a plain column."""


@dataclass(frozen=True, slots=True)
class _Scored:
    """One row of the scorecard; ``product`` is its name, made distinct."""

    product: str
    vendor: str
    figures: CriterionFigures


def vendor_tab(book: Book, snapshot: Snapshot, figures: Figures) -> None:
    """Tab 6: a row per product and criterion; charts, means per product and practices beside it."""
    sheet = book.add(
        VENDOR_TAB,
        tr(
            "How we score our CRM products (0 to 100 points) against published scores; a criterion is flagged when "
            "it falls short of the benchmark by more than the margin."
        ),
    )
    margin = float(snapshot.settings.flag_margin)
    sheet.settings(2, [(4, "flag_margin", tr("Flag margin in points"), margin, Look.PLAIN)])
    names = distinct(item.product.name for item in figures.vendors)
    scored = [
        _Scored(name, item.product.vendor, criterion)
        for name, item in zip(names, figures.vendors, strict=True)
        for criterion in item.criteria
    ]
    columns = (
        Column("Product", 20, Look.WRAP, reads="vendor_score.product"),
        Column("Criterion", 28, Look.WRAP, reads="vendor_score.criterion"),
        Column("Own score", 10, Look.PLAIN, between=(0, 100), reads="vendor_score.own"),
        Column("Benchmark", 11, Look.PLAIN, between=(0, 100), reads="vendor_score.benchmark"),
        Column("Difference", 11, Look.PLAIN),
        Column("Flag", 16, tint=Tint.FLAG),
        Column("Optimization idea", 44, Look.WRAP, reads="vendor_score.idea"),
        Column("Weight", 8, Look.PLAIN, reads="vendor_score.weight"),
        Column("Benchmark source", 34, Look.WRAP, reads="vendor_score.source"),
        Column("Vendor", 18, Look.WRAP, reads="product.vendor"),
        id_column("score"),
    )
    where = place(VENDOR_TAB, _HEADING_ROW, columns, len(scored))
    sheet.table("vendor_table", where, columns, _rows(scored, where))
    charts = _charts(sheet, where, names, figures.vendors)
    left = (charts[0][3] if charts else where.right) + 2
    means = _means(sheet, where, names, figures.vendors, left)
    practices = _practices(sheet, snapshot, means)
    tables = (_HEADING_ROW - 1, left, max(means.last, practices.last), practices.right)
    sheet.finish(_HEADING_ROW, 2, where.last, where.right, beside=[*charts, tables])


def _rows(scored: list[_Scored], where: Place) -> Iterator[tuple[Value, ...]]:
    for at, item in enumerate(scored):
        score, figures = item.figures.score, item.figures
        own, benchmark = where.cell("Own score", at), where.cell("Benchmark", at)
        difference = where.cell("Difference", at)
        yield (
            item.product,
            score.criterion,
            score.own,
            score.benchmark,
            Formula(f'=IF(COUNT({own},{benchmark})<2,"",{own}-{benchmark})', figures.difference),
            Formula(
                f'=IF(ISNUMBER({difference}),IF(ROUND(-{difference},{DECIMALS})>flag_margin,"{FLAGGED}",""),"")',
                FLAGGED if figures.flagged else None,
            ),
            score.idea,
            1 if score.weight is None else score.weight,
            score.source,
            item.vendor,
            score.id,
        )


def _means(
    sheet: Sheet, where: Place, names: list[str], vendors: tuple[VendorFigures, ...], left: int
) -> Place:
    """The weighted mean of own scores and benchmarks per product, and how many criteria are flagged."""
    columns = (
        Column("Product", 26, Look.WRAP, key="name"),
        Column("Own score, weighted", 13, Look.REAL, tint=Tint.BAR),
        Column("Benchmark, weighted", 13, Look.REAL, tint=Tint.BAR),
        Column("Criteria flagged", 12, Look.WHOLE),
    )
    here = place(VENDOR_TAB, _HEADING_ROW, columns, len(names), left=left)

    def mean(at: int, scores: str) -> str:
        of_product = f"--({where.down('Product')}={here.cell('name', at)})"
        counted = f"{of_product},--ISNUMBER({where.down(scores)}),{where.down('Weight')}"
        return f'=IFERROR(SUMPRODUCT({counted},{where.down(scores)})/SUMPRODUCT({counted}),"")'

    def rows() -> Iterator[tuple[Value, ...]]:
        for at, (name, item) in enumerate(zip(names, vendors, strict=True)):
            flags = (
                f"=SUMPRODUCT(--({where.down('Product')}={here.cell('name', at)}),"
                f'--({where.down("Flag")}="{FLAGGED}"))'
            )
            yield (
                name,
                Formula(mean(at, "Own score"), item.own),
                Formula(mean(at, "Benchmark"), item.benchmark),
                Formula(flags, sum(bool(criterion.flagged) for criterion in item.criteria)),
            )

    sheet.put(_HEADING_ROW - 1, here.left, tr("Weighted means"), sheet.book.block_title)
    sheet.table("vendor_mean_table", here, columns, rows())
    return here


def _practices(sheet: Sheet, snapshot: Snapshot, above: Place) -> Place:
    """How mature each practice of vendor management is, right of the means: its hidden column has nothing below it."""
    columns = (
        Column("Practice", 26, Look.WRAP, reads="vendor_practice.name"),
        Column("Maturity", 13, choices=QUALITY.words, tint=Tint.QUALITY, reads="vendor_practice.rating"),
        Column("What we see", 44, Look.WRAP, reads="vendor_practice.evidence"),
        id_column("practice"),
    )
    practices = snapshot.all(VendorPractice)
    here = place(VENDOR_TAB, _HEADING_ROW, columns, len(practices), left=above.right + 2)
    sheet.put(_HEADING_ROW - 1, here.left, tr("Vendor management"), sheet.book.block_title)
    rows = ((item.name, QUALITY.word(item.rating), item.evidence, item.id) for item in practices)
    sheet.table("vendor_practice_table", here, columns, rows)
    return here


def _charts(sheet: Sheet, where: Place, names: list[str], vendors: tuple[VendorFigures, ...]) -> list[Area]:
    """Own score against benchmark, one chart a product (the first three) beside each other; the cells they cover."""
    begin, left = where.first, where.right + 2
    column, bottom = left, where.first
    for name, item in list(zip(names, vendors, strict=True))[:_CHARTS]:
        end = begin + len(item.criteria) - 1
        if item.criteria:
            chart = bar_chart(
                sheet.book, tr("{product}: own score and benchmark", product=name[:60]), highest=100
            )
            labels = (VENDOR_TAB, begin, where.at["Criterion"], end, where.at["Criterion"])
            for heading in ("Own score", "Benchmark"):
                values = where.at[heading]
                chart.add_series(heading, labels, (VENDOR_TAB, begin, values, end, values))
            height = 110 + 30 * len(item.criteria)
            chart.insert(sheet, where.first, column, width=_A_CHART * _COLUMN - 20, height=height)
            column, bottom = column + _A_CHART, max(bottom, where.first + -(-height // _ROW))
        begin = end + 1
    return [(_HEADING_ROW, left, bottom, column - 1)] if column > left else []
