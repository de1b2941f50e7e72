"""The report as PDF against its tables and charts alone, set by the app and by the libraries' own means."""

from datetime import date
from io import BytesIO
from logging import ERROR, getLogger
from pathlib import Path

from matplotlib.backends.backend_pdf import PdfPages
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import LongTable, SimpleDocTemplate

from benchmarks.ratios import Line, Ratio, medians
from crmworkshop.activities.blocks import Block, Chart, Heading, KeyFigures, Paragraph, Table
from crmworkshop.activities.catalogue import switched_on
from crmworkshop.activities.figures import figures
from crmworkshop.activities.firmness import firmness
from crmworkshop.activities.wording import format_cell
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.charts.draw import figure_of
from crmworkshop.reports.pdf.appendix import ratings
from crmworkshop.reports.pdf.book import Book, Section, new_canvas, text_height, text_width
from crmworkshop.reports.pdf.digest import digest_of
from crmworkshop.reports.pdf.flow import TextPiece
from crmworkshop.reports.pdf.report import write_report
from crmworkshop.reports.pdf.setting import pieces_of
from crmworkshop.sample import make_sample

TIMES = 7


def measure(folder: Path, quick: bool = False) -> list[Line]:
    """The report of the sample."""
    getLogger("matplotlib.font_manager").setLevel(ERROR)  # faces of other scripts have no semi-bold
    sample = folder / "sample.crmw"
    make_sample(sample)
    with Workshop.open(sample, read_only=True) as workshop:
        snapshot = workshop.snapshot()
    found = figures(snapshot)
    shown = switched_on(snapshot.settings)
    digest = digest_of(snapshot, found)
    blocks = [block for each in shown if each.results for block in digest(each.results(snapshot, found))]
    tables = [block for block in blocks if isinstance(block, Table)]
    charts = [block for block in blocks if not isinstance(block, Table | Heading | Paragraph | KeyFigures)]

    def alone() -> None:
        appendix = ratings(snapshot, found, firmness(snapshot, found))
        _own(folder / "alone.pdf", snapshot, [*tables, *charts], appendix)

    whole, own, plain = medians(
        1 if quick else TIMES,
        lambda: write_report(snapshot, found, folder / "report.pdf"),
        alone,
        lambda: _plain(tables, charts),
    )
    what = f"{len(tables)} tables and {len(charts)} charts"
    return [
        Ratio(f"report of the sample / its {what} and appendix alone", whole, own, 1.3),
        Ratio(f"report of the sample / {what} by platypus and matplotlib", whole, plain),
    ]


def _own(path: Path, snapshot: Snapshot, blocks: list[Block], appendix: Section) -> None:
    """Tables and charts as the report sets them, and nothing else: no summary, contents, headings or texts."""
    pieces = pieces_of(blocks, text_width(), text_height(), snapshot.settings.currency)
    rated = [piece for piece in appendix.pieces if not isinstance(piece, TextPiece)]
    sections = [
        Section([piece for piece in pieces if not isinstance(piece, TextPiece)]),
        Section(rated),
    ]
    canvas = new_canvas(path, A4, snapshot.settings, "Tables and charts", "")
    Book(sections).draw(
        canvas, snapshot.settings, date(2026, 1, 1), lambda _share, _what: None, lambda: False
    )
    canvas.save()


def _plain(tables: list[Table], charts: list[Chart]) -> None:
    """The tables of the activities by reportlab's platypus and the charts by matplotlib's own PDF writer.

    Without the appendix, whose tables have too many columns for it; cells are not wrapped.
    """
    story = [
        LongTable(
            [
                [column.label for column in table.columns],
                *(
                    [
                        format_cell(cell, column.form)[:24]
                        for cell, column in zip(row, table.columns, strict=True)
                    ]
                    for row in table.rows
                ),
            ],
            repeatRows=1,
        )
        for table in tables
        if table.rows
    ]
    SimpleDocTemplate(BytesIO(), pagesize=landscape(A4)).build(story)
    with PdfPages(BytesIO()) as pages:
        for chart in charts:
            figure_of(chart, text_width()).savefig(pages, format="pdf")
