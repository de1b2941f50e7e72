"""Deliverables speak the workshop's language, and what programs rely on stays as it is."""

import json
import re
import shutil
from collections import Counter
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from crmworkshop.activities.figures import figures
from crmworkshop.language import speaking
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.export import export
from crmworkshop.reports.pdf.report import write_report
from crmworkshop.reports.pdf.roadmap import write_roadmap
from tests.pseudo import HELLENIC

HEADINGS = {
    "4. Process Importance": ["Code", "Process", "Area", "Importance", "Answers", "Agreement"],
    "6. Vendor Optimization": [
        "Product",
        "Criterion",
        "Own score",
        "Benchmark",
        "Difference",
        "Flag",
        "Optimization idea",
    ],
    "9. Costs (Optional)": [
        "Application",
        "Kind",
        "Item",
        "Quantity",
        "Unit cost",
        "Period",
        "Yearly cost",
    ],
}
pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
LATIN = frozenset({"CRM", "EUR", "PDF", "NPV", "ROI"})


def text_of(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


@pytest.fixture(scope="module")
def made(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sample's deliverables in each language: the folder they are in."""
    folder = tmp_path_factory.mktemp("languages")
    shutil.copy(sample_file, folder / "sample.crmw")
    found = {}
    with Workshop.open(folder / "sample.crmw") as workshop:
        for code in ("en", "de"):
            workshop.do(Change("speak", (changed(workshop.settings, language=code),)))
            found[code] = folder / code
            export(workshop.snapshot(), found[code], ["json", "workbook", "report"])
    return found


def only(folder: Path, ending: str) -> Path:
    (file,) = folder.glob(f"*{ending}")
    return file


def test_a_german_report_has_german_headings_numbers_and_dates(made: dict[str, Path]) -> None:
    report = text_of(only(made["de"], ".pdf"))
    for words in ("Inhalt", "Tag 1: Vision", "Zusammenfassung", "11.–15. Januar 2027", "596.500 EUR"):
        assert words in report
    assert PdfReader(only(made["de"], ".pdf")).trailer["/Root"]["/Lang"] == "de"


def test_headings_of_the_workbook_do_not_depend_on_the_language(made: dict[str, Path]) -> None:
    for folder in made.values():
        book = openpyxl.load_workbook(only(folder, ".xlsx"))
        for name, headings in HEADINGS.items():
            rows = [[cell.value for cell in row[: len(headings)]] for row in book[name].iter_rows(max_row=20)]
            assert headings in rows


def test_the_data_do_not_depend_on_the_language(made: dict[str, Path]) -> None:
    english, german = (json.loads(only(made[code], ".json").read_text("utf-8")) for code in ("en", "de"))
    for data in (english, german):
        for settings in data["tables"]["settings"]:
            del settings["language"]
    assert english == german


def test_no_words_of_the_report_are_left_untranslated(greek_file: Path, tmp_path: Path) -> None:
    with Workshop.open(greek_file, read_only=True) as workshop:
        snapshot = workshop.snapshot()
    assert latin(snapshot, tmp_path) == {}


def latin(snapshot: Snapshot, folder: Path) -> dict[str, int]:
    """Words in Latin letters in the report and the roadmap, with how often each stands there."""
    report, roadmap = folder / "report.pdf", folder / "roadmap.pdf"
    with speaking(HELLENIC):
        found = figures(snapshot)
        write_report(snapshot, found, report)
        write_roadmap(snapshot, found, roadmap)
    texts = text_of(report) + " " + text_of(roadmap)
    assert len(re.findall(r"[α-ωά-ώ]{4,}", texts)) > 5_000, "the letters are read back"
    words = re.findall(r"\b[A-Za-z]{3,}\b", texts)
    return dict(Counter(word for word in words if word not in LATIN))
