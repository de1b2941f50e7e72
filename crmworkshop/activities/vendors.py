"""2.3 and 3.1.4 Vendor and product: the scorecard, published scores, flags, and how the vendor is managed."""

from decimal import Decimal

from crmworkshop.activities.beginning import criteria_steps, practice_steps
from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Cell,
    Column,
    Form,
    KeyFigure,
    KeyFigures,
    Mark,
    Paragraph,
    Series,
    Table,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.findings import findings_list, findings_table
from crmworkshop.activities.plan_figures import CriterionFigures
from crmworkshop.activities.ratings import scale_mark
from crmworkshop.activities.spec import Activity, Analysis, Computed, RecordList, Scorecard, Starter, place_on
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.wording import NOTHING, Number, format_number
from crmworkshop.language import tr
from crmworkshop.method.scales import QUALITY
from crmworkshop.method.vocabulary import InitiativeArea
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import Product, VendorPractice, VendorScore

STARTER = Starter("Add the standard criteria", criteria_steps)


def _criterion(record: Record, figures: Figures) -> CriterionFigures | None:
    return next((item for v in figures.vendors for item in v.criteria if item.score.id == record.id), None)


def _flag(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    item = _criterion(record, figures)
    return Mark(tr("Below"), Tone.HIGH, pill=True) if item is not None and item.flagged else None


def _difference(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    item = _criterion(record, figures)
    return item.difference if item is not None else None


DIFFERENCE = Computed("Difference", Form.SIGNED, _difference, Figure.DIFFERENCE)
FLAG = Computed("Flag", Form.MARK, _flag, Figure.DIFFERENCE)


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _shown(score: Number | None) -> str:
    return NOTHING if score is None else format_number(score)


def vendor_blocks(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """Per product: weighted means, own against benchmark, and the flagged criteria with ideas."""
    blocks: list[Block] = []
    for vendor in figures.vendors:
        if vendor.own is None and vendor.benchmark is None:
            continue
        flags = sum(1 for item in vendor.criteria if item.flagged)
        blocks.append(
            KeyFigures(
                (
                    KeyFigure(
                        _shown(vendor.own),
                        tr("{product}, own score", product=vendor.product.name),
                        subject=Subject(Figure.VENDOR_OWN, vendor.product.id),
                    ),
                    KeyFigure(
                        _shown(vendor.benchmark),
                        tr("benchmark"),
                        subject=Subject(Figure.VENDOR_BENCHMARK, vendor.product.id),
                    ),
                    KeyFigure(
                        format_number(flags),
                        tr("criteria below the benchmark"),
                        Tone.HIGH if flags else Tone.PLAIN,
                    ),
                )
            )
        )
        series = [
            Series(tr("Own score"), tuple(_number(item.score.own) for item in vendor.criteria), Tone.ACCENT)
        ]
        if vendor.benchmark is not None:
            values = tuple(_number(item.score.benchmark) for item in vendor.criteria)
            series.append(Series(tr("Benchmark"), values, Tone.AREA_5, across=True))
        blocks.append(
            BarChart(
                vendor.product.name,
                tuple(item.score.criterion for item in vendor.criteria),
                tuple(series),
                unit=tr("points"),
                high=100,
                keys=tuple(item.score.id for item in vendor.criteria),
            )
        )
        blocks.append(_flagged_table(vendor.product, vendor.criteria))
    return tuple(blocks) or (Paragraph(tr("Score the first criterion to compare products."), Tone.MUTED),)


def _flagged_table(product: Product, criteria: tuple[CriterionFigures, ...]) -> Table:
    shown = [item for item in criteria if item.flagged or item.score.idea]
    return Table(
        tr("{product}: where to improve", product=product.name),
        (
            Column(tr("Criterion"), width=1.4),
            Column(tr("Own"), Form.WHOLE, 0.5),
            Column(tr("Benchmark"), Form.WHOLE, 0.7),
            Column(tr("Difference"), Form.SIGNED, 0.7, figure=Figure.DIFFERENCE),
            Column(tr("Flag"), Form.MARK, 0.6),
            Column(tr("Idea"), width=2.6),
        ),
        tuple(
            (
                item.score.criterion,
                item.score.own,
                item.score.benchmark,
                item.difference,
                Mark(tr("Below"), Tone.HIGH, pill=True) if item.flagged else None,
                item.score.idea,
            )
            for item in shown
        ),
        empty=tr("No criterion is below its benchmark."),
        keys=tuple(item.score.id for item in shown),
    )


def practice_table(snapshot: Snapshot) -> Table:
    """How mature each practice of vendor management is."""
    return Table(
        tr("How we manage the vendor"),
        (Column(tr("Practice")), Column(tr("Maturity"), Form.MARK), Column(tr("What we see"), width=3)),
        tuple(
            (item.name, scale_mark(QUALITY, item.rating), item.evidence)
            for item in snapshot.all(VendorPractice)
        ),
        keys=tuple(item.id for item in snapshot.all(VendorPractice)),
    )


def _scored(snapshot: Snapshot, _figures: Figures) -> tuple[int, int]:
    scores = snapshot.all(VendorScore)
    return sum(1 for item in scores if item.own is not None), max(len(scores), 1)


def _benchmarked(snapshot: Snapshot, _figures: Figures) -> tuple[int, int]:
    scores = snapshot.all(VendorScore)
    return sum(1 for item in scores if item.benchmark is not None), max(len(scores), 1)


def _managed(snapshot: Snapshot, _figures: Figures) -> tuple[int, int]:
    practices = snapshot.all(VendorPractice)
    return sum(1 for item in practices if item.rating is not None), max(len(practices), 1)


def _assessment(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    return (
        *vendor_blocks(snapshot, figures),
        practice_table(snapshot),
        findings_table(snapshot, InitiativeArea.VENDOR),
    )


VENDOR_SCORES = Activity(
    "2.3.1",
    (
        Scorecard(
            "Scorecard", VendorScore, "criterion", ("own",), ("weight", "idea"), "product", starter=STARTER
        ),
        RecordList(
            "Products",
            Product,
            ("name", "vendor"),
            empty="Name the products to be scored, each with its vendor: the CRM itself first.",
            examples=(
                "The CRM itself, under the name its vendor gives it",
                "The mailing tool, since it is due to be renewed this year",
            ),
        ),
    ),
    _scored,
)
BENCHMARKS = Activity(
    "2.3.2",
    (
        Scorecard(
            "Published scores",
            VendorScore,
            "criterion",
            ("own", "benchmark"),
            ("source",),
            "product",
            (DIFFERENCE, FLAG),
            STARTER,
        ),
    ),
    _benchmarked,
)
VENDOR_ASSESSMENT = Activity(
    "3.1.4",
    (
        Analysis("Own score and benchmark", vendor_blocks, "2.3.1"),
        Scorecard(
            "Vendor management",
            VendorPractice,
            "name",
            ("rating",),
            ("evidence",),
            starter=Starter("Add the six practices", practice_steps),
            empty="Rate how well you steer the vendor, practice by practice, and say what you see.",
            examples=(
                "Contract: good, prices fixed until 2027; notice period known",
                "Performance review: poor, nobody has met the vendor for two years",
            ),
        ),
        Scorecard(
            "Ideas",
            VendorScore,
            "criterion",
            ("own",),
            ("idea",),
            "product",
            (DIFFERENCE, FLAG),
            empty="Score a product on day 2 first; each criterion then stands here, with room for an idea.",
            source=place_on("2.3.1", "Scorecard"),
        ),
        findings_list(InitiativeArea.VENDOR),
    ),
    _managed,
    _assessment,
)
