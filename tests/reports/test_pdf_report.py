"""The report as other programs see it: text, outline, fonts, pages; nothing in a text is taken for markup."""

import unicodedata
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from crmworkshop.activities.figures import figures
from crmworkshop.errors import Cancelled
from crmworkshop.models.landscape import CostItem
from crmworkshop.models.people import Expectation, Settings
from crmworkshop.models.plan import Finding
from crmworkshop.models.room import Decision, OpenItem, SignOff
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.report import write_report
from crmworkshop.reports.pdf.roadmap import write_roadmap
from tests.reports.pdf_builders import SETTINGS, TODAY, snapshot_of, text_of, whole, words_of

Program = Callable[[str], str]


def written(snapshot: Snapshot, folder: Path) -> Path:
    path = folder / "report.pdf"
    assert write_report(snapshot, figures(snapshot), path, today=TODAY) == ()
    return path


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(whole(), tmp_path_factory.mktemp("report"))


def outline_of(reader: PdfReader) -> dict[str, int]:
    """Titles of the outline with their page numbers from 1, as pypdf reads them."""
    found = {}
    entries = list(reader.outline)
    while entries:
        entry = entries.pop(0)
        if isinstance(entry, Destination):
            found[str(entry.title)] = (reader.get_destination_page_number(entry) or 0) + 1
        else:
            entries = [*entry, *entries]
    return found


def test_title_author_subject_and_language_are_set(report: Path) -> None:
    reader = PdfReader(report)
    assert reader.metadata is not None
    assert reader.metadata.title == "Northgate Instruments – CRM optimisation report"
    assert reader.metadata.author == "Miriam Adler"
    assert reader.metadata.subject
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"


def test_every_page_but_the_cover_says_which_of_how_many_it_is(report: Path) -> None:
    pages = PdfReader(report).pages
    assert "Page" not in pages[0].extract_text()
    for number, page in enumerate(pages[1:], 2):
        assert f"Page {number} of {len(pages)}" in page.extract_text()


def test_contents_and_outline_lead_to_the_page_that_has_the_heading(report: Path) -> None:
    reader = PdfReader(report)
    outline = outline_of(reader)
    contents = " ".join(reader.pages[1].extract_text().split())
    assert {"Summary", "Day 1: Vision", "Day 5: Wrap-up", "Sign-off", "All ratings"} <= outline.keys()
    for title, number in outline.items():
        text = " ".join(reader.pages[number - 1].extract_text().split())
        assert title in text, title
        assert f"{title} {number}" in contents, title


def test_an_activity_switched_off_leaves_the_report(tmp_path: Path) -> None:
    settings = SETTINGS.with_values(switched_off=("1.5.1",))
    assert isinstance(settings, Settings)
    cost = CostItem(name="Licences", quantity=Decimal(1), unit_cost=Decimal(9))
    on = outline_of(PdfReader(written(snapshot_of([cost]), tmp_path)))
    off = outline_of(PdfReader(written(snapshot_of([cost], settings=settings), tmp_path)))
    assert {title for title in on if title.startswith("1.5.1")} == on.keys() - off.keys()
    assert len(on) == len(off) + 1


def test_fonts_are_embedded_and_charts_are_vectors(report: Path, outside_program: Program) -> None:
    fonts = text_of(outside_program("pdffonts"), report).splitlines()[2:]
    assert fonts
    for line in fonts:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line
    assert len(text_of(outside_program("pdfimages"), report, "-list").splitlines()) == 2


def test_the_file_is_whole(report: Path, outside_program: Program) -> None:
    assert "No syntax or stream encoding errors" in text_of(outside_program("qpdf"), report, "--check")


def test_names_in_any_script_can_be_found(report: Path, outside_program: Program) -> None:
    text = unicodedata.normalize("NFKC", words_of(outside_program("pdftotext"), report))
    for name in ("Ελένη Παπαδοπούλου", "Ольга Сергеева", "山田太郎", "Łukasz Żółć"):
        assert name in text, name
    for name in (
        "محمد العلي",
        "דנה לוי",
    ):  # each word by itself: poppler orders the words of a line its own way
        assert all(word in text for word in name.split()), name


def test_what_is_open_stands_under_the_name_of_its_activity(tmp_path: Path) -> None:
    items = [OpenItem(text="Ask the council", activity="1.1.1"), OpenItem(text="Walnuts", activity="9.9")]
    text = " ".join(
        " ".join(page.extract_text().split())
        for page in PdfReader(written(snapshot_of(items), tmp_path)).pages
    )
    assert "1.1.1 Identify stakeholders Open item Ask the council" in text
    assert "9.9 Open item Walnuts" in text


def test_the_summary_leaves_out_whole_parts_of_what_a_finding_rests_on(tmp_path: Path) -> None:
    parts = [f"Process number {at}: priority 89, satisfaction 1.9" for at in range(1, 6)]
    finding = Finding(statement="Slow", evidence="; ".join(parts))
    page = PdfReader(written(snapshot_of([finding]), tmp_path)).pages[2].extract_text()
    (line,) = (line for line in page.splitlines() if "Process number 1" in line)
    said = line.strip().split("; ")
    assert 1 <= len(said) < 5
    assert said == parts[: len(said)]


def test_each_benefit_names_its_initiative(tmp_path: Path) -> None:
    text = " ".join(
        " ".join(page.extract_text().split()) for page in PdfReader(written(whole(), tmp_path)).pages
    )
    assert (
        "Benefits in EUR a year Initiative Benefit Hours saved Rate A year Initiative 0 Time 100 60 6,000"
        in text
    )


def test_markup_in_a_text_is_text(tmp_path: Path, outside_program: Program) -> None:
    hostile = "<b>bold</b> & </para> <img src=file:///etc/passwd> $x^2$ \\frac %s {0}"
    settings = SETTINGS.with_values(organisation="A & <i>B</i>", sponsor=hostile)
    assert isinstance(settings, Settings)
    records = [
        Finding(statement=hostile),
        Decision(text=hostile, reason=hostile),
        SignOff(name=hostile, remark=hostile),
    ]
    text = words_of(outside_program("pdftotext"), written(snapshot_of(records, settings=settings), tmp_path))
    assert "<b>bold</b> & </para> <img" in text
    assert "A & <i>B</i>" in text
    assert "root:" not in text


def test_a_row_taller_than_a_page_goes_on_over_the_next(tmp_path: Path, outside_program: Program) -> None:
    words = [f"word{at:05}" for at in range(6000)]
    path = written(snapshot_of([Decision(text=" ".join(words), reason="short")]), tmp_path)
    found = words_of(outside_program("pdftotext"), path).split()
    assert [word for word in found if word.startswith("word0")] == words


def test_a_word_wider_than_the_page_is_broken(tmp_path: Path, outside_program: Program) -> None:
    path = written(snapshot_of([OpenItem(text="x" * 900)]), tmp_path)
    text = words_of(outside_program("pdftotext"), path)
    assert sum(len(word) for word in text.split() if set(word) == {"x"}) == 900


def test_a_thousand_rows_repeat_their_headings(tmp_path: Path) -> None:
    records = [Expectation(audience=f"Audience {at}", what="Everything") for at in range(1000)]
    reader = PdfReader(written(snapshot_of(records), tmp_path))
    with_rows = [text for page in reader.pages if "Audience 7" in (text := page.extract_text())]
    assert len(with_rows) > 3
    assert all("What they want to know" in text for text in with_rows)
    everything = " ".join(" ".join(with_rows).split())
    assert [at for at in range(700, 800) if f"Audience {at} Everything" not in everything] == []


def test_an_empty_workshop_has_a_report(tmp_path: Path, outside_program: Program) -> None:
    path = written(snapshot_of(), tmp_path)
    text = words_of(outside_program("pdftotext"), path)
    assert "0 of 0" in text
    assert "Nothing has been rated, found or planned." in text
    assert "No syntax or stream encoding errors" in text_of(outside_program("qpdf"), path, "--check")


def test_the_summary_is_one_page_whatever_is_in_it(tmp_path: Path) -> None:
    long = "A finding of very many words that says the same again and again. " * 20
    records = [Finding(statement=long) for _ in range(9)]
    records_open = [OpenItem(text=long, owner="Claudia Brenner", position=float(at)) for at in range(30)]
    outline = outline_of(PdfReader(written(snapshot_of([*records, *records_open]), tmp_path)))
    assert (outline["Summary"], outline["Day 1: Vision"]) == (3, 4)


def test_the_appendix_marks_what_stands_in_for_a_decision(report: Path) -> None:
    reader = PdfReader(report)
    text = reader.pages[outline_of(reader)["All ratings"] - 1].extract_text()
    assert "Secondary *" in text  # Fax archive: five ballots for 2, nothing decided
    assert "Crucial" in text
    assert "Crucial *" not in text


def test_the_formulas_carry_the_weights_of_the_workshop(tmp_path: Path) -> None:
    settings = SETTINGS.with_values(weight_need=Decimal("0.65"), high_from=Decimal(62), horizon_years=7)
    assert isinstance(settings, Settings)
    reader = PdfReader(written(snapshot_of(settings=settings), tmp_path))
    text = " ".join(reader.pages[-1].extract_text().split())
    assert "(0.65 × need + 0.3 × dissatisfaction + 0.2 × deficit)" in text
    assert "High from 62, medium from 25." in text
    assert "over 7 years at 8 %" in text


def test_a_character_that_no_font_has_is_shown_and_told(tmp_path: Path) -> None:
    snapshot = snapshot_of([Decision(text="ภาษาไทย stays")])
    path = tmp_path / "report.pdf"
    lost = write_report(snapshot, figures(snapshot), path, today=TODAY)
    assert set(lost) == set("ภาษาไทย")
    assert any("□□□" in page.extract_text() for page in PdfReader(path).pages)


@pytest.mark.parametrize(
    ("write", "after"),
    [(write_report, 0), (write_report, 8), (write_report, 30), (write_roadmap, 0), (write_roadmap, 1)],
)
def test_cancelling_writes_nothing(tmp_path: Path, write: Callable[..., object], after: int) -> None:
    snapshot = whole()
    asked = iter(range(10_000))
    path = tmp_path / "report.pdf"
    with pytest.raises(Cancelled):
        write(snapshot, figures(snapshot), path, cancelled=lambda: next(asked) >= after)
    assert list(tmp_path.iterdir()) == []


def test_progress_only_grows_and_ends_at_one(tmp_path: Path) -> None:
    told: list[float] = []
    snapshot = whole()
    write_report(
        snapshot, figures(snapshot), tmp_path / "report.pdf", progress=lambda share, _: told.append(share)
    )
    assert told == sorted(told)
    assert told[0] == 0
    assert told[-1] == 1
