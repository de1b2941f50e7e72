"""How firm the order is, as it is told on paper: one definition in summary, appendix and roadmap."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from crmworkshop.activities.figures import figures
from crmworkshop.activities.firmness import FIRST, firmness
from crmworkshop.cli import main
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.pdf.report import write_report
from tests.activities.test_firmness import split_room, workshop_of


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


@pytest.fixture(scope="module")
def papers(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """What report and roadmap say of the sample, exported from the command line."""
    folder = tmp_path_factory.mktemp("papers")
    assert main(["export", str(sample_file), "--out", str(folder), "--only", "report,roadmap"]) == 0
    (report,), (roadmap,) = folder.glob("*Report.pdf"), folder.glob("*Roadmap.pdf")
    return text_of(report), text_of(roadmap)


def test_the_appendix_judges_the_first_ranks_and_those_close_behind(
    papers: tuple[str, str], sample_file: Path
) -> None:
    report, _ = papers
    part = report[report.rindex("How firm the order is") :]
    with Workshop.open(sample_file, read_only=True) as workshop:
        snapshot = workshop.snapshot()
        workshop.hear(snapshot)
    order = firmness(snapshot, figures(snapshot))
    assert len(order.inside) == FIRST
    for each in order.judged:
        assert f"{each.item.rank} {each.item.name}" in part
    assert "500 draws of as many people from the 63 who answered" in part
    assert "Decided by Sales alone; leaves when data quality weighs less than 0.15 (now 0.20)" in part
    assert "Kept out by Sales alone" in part
    assert "0.00" not in part[: part.index("How often each")]
    assert "than 1.00" not in report


def test_roadmap_and_report_count_the_same(papers: tuple[str, str]) -> None:
    report, roadmap = papers
    part = report[report.rindex("How firm the order is") :]
    part = part[part.index("What decides it") : part.index("Close behind")]
    stable = part.count("Stable")
    assert (stable, part.count("Contested")) == (6, 4)
    assert f"{stable} of {FIRST}" in roadmap
    assert "first priorities are stable" in roadmap
    assert "Complaint handling (rank 10) is contested: decided by Sales alone; leaves when" in roadmap


def test_the_summary_says_how_the_first_priorities_stand(papers: tuple[str, str]) -> None:
    report, _ = papers
    part = report[report.index("First priorities") : report.index("The plan")]
    assert part.count("stable") == 5


def test_a_priority_that_does_not_hold_is_called_so_in_the_summary(tmp_path: Path) -> None:
    workshop = workshop_of(tmp_path / "w.crmw", *split_room())
    snapshot = workshop.snapshot()
    workshop.hear(snapshot)
    workshop.close()
    path = tmp_path / "report.pdf"
    write_report(snapshot, figures(snapshot), path)
    summary = " ".join(PdfReader(path).pages[2].extract_text().split())
    assert "Process 1 contested: decided by Sales alone" in summary
    assert "Process 2 stable" in summary
