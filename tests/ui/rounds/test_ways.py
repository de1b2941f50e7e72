"""All ways in make one tally; sheets come by drag and drop, ballots go out from the page, made-up people rehearse."""

from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crmworkshop.activities.rounds import ask
from crmworkshop.method.states import RoundState
from crmworkshop.models.rounds import Round
from crmworkshop.reports.ballots.sheet import write_ballot
from crmworkshop.ui.rounds.kiosk_pages import QuestionPage, WhoPage
from crmworkshop.ui.rounds.live import WAYS
from crmworkshop.ui.sheets_page import SheetsPage
from crmworkshop.ui.window import Window
from tests.ui.rounds.rooms import LEGAL, LONG, SALES, SERVICE, Room, click, press
from tests.ui.test_rounds import Phone

pytestmark = pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning")


def blank(room: Room, path: Path) -> Path:
    snapshot = room.opened.workspace.snapshot
    known = snapshot.find(Round, room.round.id)
    assert known is not None
    write_ballot(snapshot, ask(snapshot, known), path)
    return path


def sheet(room: Room, path: Path, department: str, code: str, importance: str) -> Path:
    """A ballot filled in elsewhere: the importance of the first process."""
    book = openpyxl.load_workbook(blank(room, path))
    page = book["Ballot"]
    page["C4"], page["C6"], page["D12"] = department, code, importance
    book.save(path)
    return path


def drop(window: Window, *paths: Path) -> None:
    """Drop files on the window."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(200, 200), copy, held, left, plain)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(200, 200), copy, held, left, plain))


def sheets_page(room: Room, qtbot: QtBot) -> SheetsPage:
    view = room.opened.view
    assert isinstance(view, SheetsPage)
    qtbot.waitUntil(lambda: view.read is not None, timeout=LONG)
    return view


def said(page: SheetsPage) -> list[tuple[str, str]]:
    table = page.table
    cells = [[table.item(row, column) for column in range(2)] for row in range(table.rowCount())]
    return [(name.text(), word.text()) for name, word in cells if name is not None and word is not None]


def test_four_people_come_in_four_ways_and_each_counts_once(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    first = room.first()[0]
    served = room.page.session.served
    assert served is not None
    phone = Phone(served.url)
    asked = ask(room.opened.workspace.snapshot, room.round)
    topic = asked.topics[asked.questions[0]][0].id
    for value in (1, 4, 4):  # taps twice
        assert phone.say({f"importance.{topic}": value}, department=SALES.id) == 200

    press(qtbot, room, "K")
    kiosk = room.opened.hall.kiosk
    assert kiosk is not None
    kiosk._start("1234")
    assert isinstance(kiosk.page, WhoPage)
    click(qtbot, kiosk.page.choices[SERVICE.id])
    click(qtbot, kiosk.page.start)
    assert isinstance(kiosk.page, QuestionPage)
    qtbot.keyClicks(kiosk.page.title, "33")
    kiosk.end()

    press(qtbot, room, "T")
    qtbot.keyClicks(room.page.paper.who, "3")
    qtbot.keyClicks(room.page.paper.answers, "2")
    qtbot.keyClick(room.page.paper.answers, Qt.Key.Key_Escape)

    path = sheet(room, tmp_path / "a.xlsx", "Sales", "K7", "Unimportant")
    for _ in range(2):
        room.opened.show_sheets([path])
        page = sheets_page(room, qtbot)
        if page.import_button.isEnabled():
            click(qtbot, page.import_button)
        else:
            page.left.emit()
    expected = {
        (first, "importance", "Sales", 4): 1,
        (first, "importance", "Service", 3): 1,
        (first, "importance", "Legal", 2): 1,
        (first, "importance", "Sales", 1): 1,
    }
    assert room.counted() == expected
    assert room.box.people(room.round.id) == {SALES.id: 2, SERVICE.id: 1, LEGAL.id: 1}
    assert room.opened.workspace.snapshot.answers == ()
    room.page.session.recount()
    room.page.live._show_count()
    assert room.page.live.ways_in.text() == "1 from a phone · 1 on this laptop · 1 on paper · 1 sheet"
    assert room.page.live.number.text() == "4 in"
    room.page.close_round()
    room.page.show_results()
    answers = {(each.value, each.count) for each in room.opened.workspace.snapshot.answers}
    assert answers == {(4, 1), (3, 1), (2, 1), (1, 1)}


def test_several_files_dropped_come_in_as_one_step_with_a_list_of_results(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [sheet(room, tmp_path / f"{at}.xlsx", "Sales", f"K{at}", "Crucial") for at in range(3)]
    wrong = sheet(room, tmp_path / "wrong.xlsx", "Sales", "K9", "so so")
    notes = tmp_path / "notes.csv"
    notes.write_text("name\nAda\n")
    standing = room.opened.workspace.workshop.standing()
    drop(room.shell.window, *files, wrong, notes)
    page = sheets_page(room, qtbot)
    assert said(page) == [
        ("0.xlsx", "✓ New"),
        ("1.xlsx", "✓ New"),
        ("2.xlsx", "✓ New"),
        ("wrong.xlsx", "✗ Cannot be read"),
        ("notes.csv", "✗ Cannot be read"),
    ]
    assert page.summary.text() == "5 files: 3 new, 2 cannot be read"
    assert page.import_button.text() == "Bring in 3 ballots"
    assert page.import_button.hasFocus()
    with qtbot.waitSignal(page.imported) as told:
        qtbot.keyClick(page.import_button, Qt.Key.Key_Return)
    assert told.args == ["3 ballots brought in"]
    assert room.opened.current == "rounds"
    first = room.first()[0]
    assert room.counted() == {(first, "importance", "Sales", 4): 3}
    room.opened.undo()
    assert room.opened.workspace.workshop.standing() == standing
    assert room.counted() == {}


def test_files_dropped_without_a_workshop_are_explained(room: Room, tmp_path: Path) -> None:
    room.shell.close_workshop()
    drop(room.shell.window, tmp_path / "a.xlsx", tmp_path / "b.xlsx")
    assert room.shell.window.banner.text.text() == "Open a workshop first to bring in ballot sheets."


def test_the_button_lets_several_sheets_be_picked(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [str(sheet(room, tmp_path / f"{at}.xlsx", "Sales", f"K{at}", "Crucial")) for at in range(2)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    press(qtbot, room, "B")
    assert [name for name, _word in said(sheets_page(room, qtbot))] == ["0.xlsx", "1.xlsx"]


def test_ballots_are_written_from_the_page(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "ballots"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    banner = room.shell.window.banner
    press(qtbot, room, "P")
    pdf = folder / "Northgate - CRM Ballot - State today.pdf"
    qtbot.waitUntil(lambda: pdf.name in banner.text.text(), timeout=LONG)
    assert banner.details.text() == "Open the folder"
    text = "\n".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert all(name in text for name in (*room.first(), "Goal 1"))
    press(qtbot, room, "S")
    xlsx = pdf.with_suffix(".xlsx")
    qtbot.waitUntil(lambda: xlsx.name in banner.text.text(), timeout=LONG)
    assert [page.title for page in openpyxl.load_workbook(xlsx) if page.sheet_state == "visible"] == [
        "Ballot",
        "Goals",
    ]
    assert sorted(each.name for each in folder.iterdir()) == [pdf.name, xlsx.name]


def test_a_round_that_is_prepared_gives_its_ballots_too(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    room.page.add_round()
    click(qtbot, room.page.prepare.send_button)
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.xlsx"))) == 1, timeout=LONG)


def test_every_way_has_a_letter_of_its_own_and_says_it(room: Room) -> None:
    letters = [way.letter for way in WAYS]
    assert len(set(letters)) == len(letters)
    for way in WAYS:
        made = room.page.live.way_buttons[way.key]
        assert made.accessibleName()
        assert made.toolTip().endswith(f"Key: {way.letter}")


def test_a_rehearsal_fills_a_round_that_says_so_and_can_go_again(room: Room, qtbot: QtBot) -> None:
    press(qtbot, room, "R")
    box = room.page.live.rehearsal
    assert box.people.hasFocus()
    assert (box.people.text(), box.seconds.text()) == ("12", "60")
    for field, number in ((box.people, "3"), (box.seconds, "1")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, number)
    with qtbot.waitSignal(box.ended, timeout=LONG):
        qtbot.keyClick(box.seconds, Qt.Key.Key_Return)
        assert box.stop_button.isVisible()
    asked = room.page.in_hand
    assert asked is not None
    assert asked.name == "State today (rehearsal, simulated people)"
    assert asked.source == "rehearsal"
    assert box.message.text().startswith("The rehearsal is over: 3 simulated people, ")
    assert room.box.sources(asked.id) == {"phone": 3}
    assert room.page.take_away.isVisible()
    room.page.close_round()
    room.page.show_results()
    assert room.opened.workspace.snapshot.answers
    click(qtbot, room.page.take_away)
    assert room.opened.workspace.snapshot.find(Round, asked.id) is None
    assert room.opened.workspace.snapshot.answers == ()
    room.opened.undo()
    back = room.opened.workspace.snapshot.find(Round, asked.id)
    assert back is not None
    assert back.state is RoundState.SHOWN


def test_made_up_people_do_not_mix_with_real_ones(room: Room, qtbot: QtBot) -> None:
    served = room.page.session.served
    assert served is not None
    asked = ask(room.opened.workspace.snapshot, room.round)
    Phone(served.url).say({f"importance.{asked.topics[asked.questions[0]][0].id}": 2}, department=SALES.id)
    room.page.session.recount()
    press(qtbot, room, "R")
    box = room.page.live.rehearsal
    assert not box.start_button.isEnabled()
    qtbot.keyClick(box.people, Qt.Key.Key_Return)
    assert not box.running
    assert box.message.text().startswith("People have answered already")


def test_a_rehearsal_is_stopped_by_a_key(room: Room, qtbot: QtBot) -> None:
    press(qtbot, room, "R")
    box = room.page.live.rehearsal
    qtbot.keyClick(box.people, Qt.Key.Key_Return)
    assert box.running
    assert box.stop_button.hasFocus()
    assert not room.page.take_away.isVisible()
    with qtbot.waitSignal(box.ended, timeout=LONG):
        qtbot.keyClick(box.stop_button, Qt.Key.Key_Return)
    assert not box.running
    assert room.page.take_away.isVisible()
