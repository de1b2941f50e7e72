"""Exporting: which files, all or nothing, and what happens when somebody or the disk says no."""

import json
import os
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from crmworkshop.errors import Cancelled, SystemRefused, UsageError
from crmworkshop.method.vocabulary import Engagement
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.people import Person, Settings
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.reports.export import DELIVERABLES, export, file_name
from tests.reports.builders import rich, snapshot_of

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")
QUICK = ("workbook", "json")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_files_are_named_for_the_organisation(tmp_path: Path) -> None:
    folder = tmp_path / "made" / "on the way"
    paths = export(rich(), folder, QUICK)
    assert [path.name for path in paths] == [
        "Größe & Söhne Ἀθῆναι - CRM Workbook.xlsx",
        "Größe & Söhne Ἀθῆναι - CRM Workshop.json",
    ]
    assert names(folder) == {path.name for path in paths}
    assert sum(sheet.sheet_state == "visible" for sheet in openpyxl.load_workbook(paths[0])) == 10
    assert json.loads(paths[1].read_text(encoding="utf-8"))["format"] == "crmworkshop"


def test_everything_is_exported_unless_something_is_chosen(tmp_path: Path) -> None:
    heard: list[tuple[float, str]] = []
    paths = export(rich(), tmp_path, progress=lambda share, label: heard.append((share, label)))
    assert [path.suffix for path in paths] == [".xlsx", ".xlsx", ".pdf", ".pdf", ".json"]
    assert all(path.read_bytes()[:4] == b"%PDF" for path in paths if path.suffix == ".pdf")
    shares = [share for share, _ in heard]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert all(label for _, label in heard)


@pytest.mark.parametrize("asked", ["slides", "nonsense"])
def test_what_cannot_be_exported_is_said_with_what_can(asked: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=f"“{asked}”.*workbook, .*calendar, agenda, ballots, charts, json"):
        export(rich(), tmp_path, ["workbook", asked])
    assert names(tmp_path) == set()


def test_choosing_nothing_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        export(rich(), tmp_path, [])


@pytest.mark.parametrize("after", range(0, 13, 3))
def test_cancelling_keeps_what_was_there(after: int, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in export(rich(), tmp_path, QUICK)}
    heard: list[str] = []
    with pytest.raises(Cancelled):
        export(
            rich(sponsor="Somebody else"),
            tmp_path,
            QUICK,
            lambda _share, label: heard.append(label),
            lambda: len(heard) > after,
        )
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine")
    with pytest.raises(SystemRefused, match="taken"):
        export(rich(), taken, QUICK)
    assert taken.read_text() == "mine"


def test_a_target_that_cannot_be_replaced_leaves_no_partial_file(tmp_path: Path) -> None:
    (tmp_path / "Acme - CRM Workbook.xlsx").mkdir()
    with pytest.raises(SystemRefused):
        export(snapshot_of(), tmp_path, ["workbook"])
    assert names(tmp_path) == {"Acme - CRM Workbook.xlsx"}


if Path("/dev/full").exists():

    def test_a_full_disk_is_the_systems_no(tmp_path: Path) -> None:
        (tmp_path / ".Acme - CRM Workbook.xlsx.partial").symlink_to("/dev/full")
        with pytest.raises(SystemRefused, match="No space left"):
            export(snapshot_of(), tmp_path, ["workbook"])
        assert names(tmp_path) == set()


def test_a_partial_file_of_a_crash_is_replaced(tmp_path: Path) -> None:
    (tmp_path / ".Acme - CRM Workshop.json.partial").write_text("half")
    export(snapshot_of(), tmp_path, ["json"])
    assert names(tmp_path) == {"Acme - CRM Workshop.json"}


@pytest.mark.parametrize(
    ("organisation", "expected"),
    [
        ("Acme", "Acme"),
        ('A/B\\C: D*?"<>|E', "A B C D E"),
        ("...hidden. ", "hidden"),
        ("  many \t\n blanks ", "many blanks"),
        ("\x00\ud800", "Workshop"),
        ("", "Workshop"),
        ("شركة Δοκιμή", "شركة Δοκιμή"),
    ],
)
def test_names_are_safe(organisation: str, expected: str) -> None:
    assert file_name(organisation) == expected


def test_a_long_name_fits_every_file_system(tmp_path: Path) -> None:
    settings = Settings(organisation="ΩΩΩ " * 500)
    path = export(snapshot_of(settings), tmp_path, ["json"])[0]
    assert len(os.fsencode(path.name)) < 200


def test_a_calendar_is_made_once_a_meeting_has_a_date(tmp_path: Path) -> None:
    undated, dated = ReviewMeeting(name="Some day"), ReviewMeeting(name="Review", held_on=date(2027, 3, 1))
    assert export(snapshot_of(undated), tmp_path, ["calendar"]) == []
    assert names(tmp_path) == set()
    paths = export(snapshot_of(undated, dated), tmp_path, ["json", "calendar"])
    assert [path.name for path in paths] == ["Acme - CRM Calendar.ics", "Acme - CRM Workshop.json"]
    assert paths[0].read_bytes().count(b"BEGIN:VEVENT") == 1


def test_the_agenda_is_printed_once_it_is_laid_out(tmp_path: Path) -> None:
    assert export(snapshot_of(), tmp_path, ["agenda"]) == []
    item = AgendaItem(activity="2.1.1", day=2, minutes=75)
    (path,) = export(snapshot_of(item), tmp_path, ["agenda"])
    assert path.name == "Acme - CRM Agenda.pdf"
    assert path.read_bytes()[:4] == b"%PDF"


def test_charts_are_made_when_they_are_asked_for(tmp_path: Path) -> None:
    heard: list[tuple[float, str]] = []
    paths = export(rich(), tmp_path, ["charts"], lambda share, label: heard.append((share, label)))
    assert names(tmp_path) == {path.name for path in paths}
    assert {"process-quadrant.svg", "process-quadrant.png", "vendor-scores.svg", "costs.png"} <= names(
        tmp_path
    )
    assert {path.stem for path in paths if path.suffix == ".svg"} == {
        path.stem for path in paths if path.suffix == ".png"
    }
    assert all(path.read_bytes()[:4] == b"\x89PNG" for path in paths if path.suffix == ".png")
    shares = [share for share, _ in heard]
    assert shares == sorted(shares)
    assert (0.5 < shares[-2] < 1, shares[-1]) == (True, 1.0)
    assert "Charts: Importance and gap" in {label for _, label in heard}


def test_cancelling_between_two_charts_leaves_none(tmp_path: Path) -> None:
    heard: list[str] = []
    with pytest.raises(Cancelled):
        export(
            rich(), tmp_path, ["charts"], lambda _share, label: heard.append(label), lambda: len(heard) > 3
        )
    assert names(tmp_path) == set()


def test_what_is_private_is_in_the_report_only_when_asked_for(tmp_path: Path) -> None:
    person = Person(
        name="Grace",
        job_title="Head of Quince",
        influence=5,
        interest=5,
        engagement=Engagement.RESISTANT,
        engagement_desired=Engagement.LEADING,
        approach="Walnuts",
    )
    told = {"Resistant", "Leading", "Walnuts"}
    for private in (False, True):
        (path,) = export(snapshot_of(person), tmp_path, ["report"], private=private)
        words = set(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
        assert {"Grace", "Quince"} <= words
        assert words & (told | {"Approach"}) == (told | {"Approach"} if private else set())


def test_every_deliverable_says_what_it_is() -> None:
    assert list(DELIVERABLES) == [
        *("workbook", "inventory", "report", "roadmap", "calendar", "agenda", "ballots", "charts", "json")
    ]
    assert len({item.label for item in DELIVERABLES.values()}) == len(DELIVERABLES)
