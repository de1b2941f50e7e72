"""The agenda on paper: one wide A4 page that says what is on each day and when, whatever is on it."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from crmworkshop.errors import Cancelled
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.people import Settings
from crmworkshop.reports.pdf.agenda import write_agenda
from tests.reports.builders import snapshot_of

SETTINGS = Settings(organisation="Größe & Söhne", facilitator="Miriam", start=date(2027, 1, 11))


def page_of(path: Path) -> str:
    (page,) = PdfReader(path).pages
    width, height = (round(float(each)) for each in (page.mediabox.width, page.mediabox.height))
    assert (width, height) == (842, 595)
    return " ".join(page.extract_text().split())


def test_five_days_with_their_times(tmp_path: Path) -> None:
    items = (
        AgendaItem(activity="1.1.1", day=1, minutes=60),
        AgendaItem(name="Coffee", day=1, minutes=15, is_break=True),
        AgendaItem(name="ورشة", day=1, minutes=30),
        AgendaItem(activity="5.2", day=5, minutes=540),
    )
    lost = write_agenda(snapshot_of(SETTINGS, *items), tmp_path / "a.pdf", today=date(2027, 1, 4))
    text = page_of(tmp_path / "a.pdf")
    assert lost == ()
    assert "Größe & Söhne CRM workshop agenda 11–15 January 2027" in text
    assert (
        "Day 1 · Vision Mon 11 Jan · 09:00–10:45 09:00 1.1.1 Identify stakeholders 1 h 10:00 Coffee" in text
    )
    assert "Day 3 · Assess Wed 13 Jan · 09:00–09:00 Day 4" in text
    assert "5.2 Review and sign-off 9 h 1 h after the day's end at 17:00" in text
    found = PdfReader(tmp_path / "a.pdf")
    assert found.metadata is not None
    assert (found.metadata.title, found.metadata.author) == ("Größe & Söhne – CRM workshop agenda", "Miriam")


def sizes_on(path: Path, start: str) -> set[float]:
    """The sizes of type of the lines that begin so."""
    found = set()

    def see(text: str, _user: object, _matrix: object, _font: object, size: float) -> None:
        if text.strip().startswith(start):
            found.add(round(size, 2))

    PdfReader(path).pages[0].extract_text(visitor_text=see)
    return found


def test_a_full_day_is_set_smaller_rather_than_cut(tmp_path: Path) -> None:
    sizes = []
    for count in (4, 18):
        items = [
            AgendaItem(
                name=f"Item{at} with a name that takes two lines", day=1, minutes=20, position=float(at)
            )
            for at in range(count)
        ]
        write_agenda(snapshot_of(SETTINGS, *items), tmp_path / "a.pdf")
        text = page_of(tmp_path / "a.pdf")
        assert all(f"Item{at} with" in text for at in range(count))
        assert "more" not in text
        (size,) = sizes_on(tmp_path / "a.pdf", "Item")
        sizes.append(size)
    assert sizes[0] == 10 > sizes[1] >= 6


def test_a_crowded_day_stays_on_the_page_and_says_how_much_is_left_out(tmp_path: Path) -> None:
    items = [AgendaItem(name=f"Item {at} with a long name " * 4, day=2, minutes=5) for at in range(1, 41)]
    write_agenda(snapshot_of(SETTINGS, *items), tmp_path / "a.pdf")
    text = page_of(tmp_path / "a.pdf")
    shown = text.count("Item ") // 2
    assert 8 < shown < 40
    assert f"and {40 - text.count('5 min')} more" in text


def test_nothing_is_written_when_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write_agenda(snapshot_of(SETTINGS), tmp_path / "a.pdf", cancelled=lambda: True)
    assert not (tmp_path / "a.pdf").exists()
