"""The one-page roadmap: one A3 page whatever is on it, nothing beyond its edge, only what is true."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from crmworkshop.activities.figures import figures
from crmworkshop.models.plan import BenefitLine
from crmworkshop.models.record import Record
from crmworkshop.models.room import ActionItem, ReviewMeeting
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.roadmap import write_roadmap
from tests.reports.pdf_builders import TODAY, initiatives, snapshot_of, text_of, whole, words_of

Program = Callable[[str], str]
A3_WIDE = (1190.55, 841.89)
EMPTY = "No initiative is recorded"


def written(snapshot: Snapshot, folder: Path) -> Path:
    path = folder / "roadmap.pdf"
    assert write_roadmap(snapshot, figures(snapshot), path, today=TODAY) == ()
    return path


def words_with_places(pdftotext: str, path: Path) -> list[tuple[str, float, float, float, float]]:
    """Every word with its box in points from the upper left corner, as poppler sees it."""
    page = ElementTree.fromstring(text_of("sh", path, "-c", f'"{pdftotext}" -bbox "$0" -'))
    return [
        (each.text or "", *(float(each.attrib[name]) for name in ("xMin", "yMin", "xMax", "yMax")))
        for each in page.iter("{http://www.w3.org/1999/xhtml}word")
    ]


def test_it_is_one_a3_page_with_title_and_language(tmp_path: Path) -> None:
    reader = PdfReader(written(whole(), tmp_path))
    assert len(reader.pages) == 1
    assert (float(reader.pages[0].mediabox.width), float(reader.pages[0].mediabox.height)) == pytest.approx(
        A3_WIDE, abs=0.1
    )
    assert reader.metadata is not None
    assert reader.metadata.title == "Northgate Instruments – CRM optimisation roadmap"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"


def test_it_shows_figures_bars_milestones_and_texts(tmp_path: Path, outside_program: Program) -> None:
    text = words_of(outside_program("pdftotext"), written(whole(), tmp_path))
    # two initiatives of 1,000 once, nothing a year; 100 h at 60: 12 x 2,000 / 6,000 = 4 months
    for words in ("2 initiatives", "6,000 EUR", "2,000 EUR", "4.0 months", "from 2 rated processes"):
        assert words in text, words
    for words in ("Q1 · Now", "Q2 · Next", "Initiative 0", "needs", "Milestones", "First review"):
        assert words in text, words
    assert "Signed off by Claudia Brenner on 15 January 2027" in text
    assert "Release the test system, by 1 Feb 2027." in text
    assert "Ask the works council" not in text  # somebody else's
    assert EMPTY not in text


def test_without_initiatives_it_says_so(tmp_path: Path, outside_program: Program) -> None:
    text = words_of(outside_program("pdftotext"), written(snapshot_of(), tmp_path))
    assert EMPTY in text
    assert "The roadmap has nothing to show." in text
    for title in (
        "Why these first",
        "What we ask of the sponsor",
        "What could change the order",
        "Milestones",
    ):
        assert title not in text


@pytest.mark.parametrize("count", [1, 14, 40, 90])
@pytest.mark.parametrize("months", [2, 12, 34])
def test_every_bar_and_word_stays_on_the_page(
    tmp_path: Path, outside_program: Program, count: int, months: int
) -> None:
    records: list[Record] = [
        *initiatives(count, months, "A title so long that no column of a roadmap could ever hold all of it"),
        *(
            ReviewMeeting(
                name=f"Review meeting number {at}", held_on=date(2027, 1 + at, 5), position=float(at)
            )
            for at in range(12)
        ),
        *(
            ActionItem(text="Decide " + "and decide " * 30, owner="Sponsor", position=float(at))
            for at in range(9)
        ),
    ]
    path = written(snapshot_of(records), tmp_path)
    assert len(PdfReader(path).pages) == 1
    words = words_with_places(outside_program("pdftotext"), path)
    assert all(word[1] >= 40 and word[3] <= A3_WIDE[0] - 40 for word in words)
    assert all(word[2] >= 30 and word[4] <= A3_WIDE[1] - 20 for word in words)
    ranks = {int(word[0]) for word in words if word[0].isdigit() and word[1] < 60}
    assert ranks == set(range(1, count + 1))
    foot = min(word[2] for word in words if word[0] == "Created")
    milestones = next(word for word in words if word[0] == "Milestones")
    assert milestones[4] < min(word[2] for word in words if word[0] == "Why") < foot


def test_several_years_are_named(tmp_path: Path, outside_program: Program) -> None:
    text = words_of(outside_program("pdftotext"), written(snapshot_of(initiatives(10, 30)), tmp_path))
    assert "CRM optimisation roadmap, 2027–2029" in text
    assert " 2028 " in text


def test_a_benefit_below_the_running_cost_never_pays_back(tmp_path: Path, outside_program: Program) -> None:
    (one,) = initiatives(1)
    one_costly = one.with_values(running=Decimal(500))
    line = BenefitLine(initiative=one.id, name="Time", amount=Decimal(400))
    text = words_of(outside_program("pdftotext"), written(snapshot_of([one_costly, line]), tmp_path))
    assert "never" in text


def test_fonts_are_embedded_and_nothing_is_a_picture(tmp_path: Path, outside_program: Program) -> None:
    path = written(whole(), tmp_path)
    for line in text_of(outside_program("pdffonts"), path).splitlines()[2:]:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line
    assert len(text_of(outside_program("pdfimages"), path, "-list").splitlines()) == 2
    assert "No syntax or stream encoding errors" in text_of(outside_program("qpdf"), path, "--check")
