"""From the start page to day 1 by keyboard: five answers, and the workshops opened before."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.activities.beginning import begin
from crmworkshop.language import load, speaking
from crmworkshop.models.people import Settings
from crmworkshop.ui.folders import WORKSHOPS, folder_for
from crmworkshop.ui.new_workshop import NewWorkshop, NewWorkshopPage
from crmworkshop.ui.recent import Recent, recent_files, remember
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.start_page import StartPage
from crmworkshop.ui.theme import Scheme, theme

LONG = 20_000
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focus(), key)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> NewWorkshopPage:
    theme().install(qapp, Scheme.LIGHT)
    made = NewWorkshopPage()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitActive(made):
        made.show()
    made.begin()
    made.file.setText(str(tmp_path / "north.crmw"))
    return made


def test_five_answers_and_enter_on_a_tick_box(page: NewWorkshopPage, qtbot: QtBot, tmp_path: Path) -> None:
    assert focus() is page.organisation
    QTest.keyClicks(focus(), "Northgate")
    page.file.setText(str(tmp_path / "north"))
    press(TAB)
    QTest.keyClicks(focus(), "Kern CRM")
    press(TAB)
    assert focus() is page.start
    page.start.selectAll()
    QTest.keyClicks(focus(), "2027-01-11")
    assert page.days.text() == "Mon 11 Jan to Fri 15 Jan 2027"
    press(TAB, 2)  # over the button of the calendar
    assert focus() is page.currency.line or focus() is page.currency
    QTest.keyClicks(focus(), "swiss f")
    press(TAB)
    press(Qt.Key.Key_Space)
    press(TAB)
    with qtbot.waitSignal(page.accepted) as heard:
        press(ENTER)
    assert heard.args is not None
    (answers,) = heard.args
    assert answers == NewWorkshop(
        tmp_path / "north.crmw", "Northgate", "Kern CRM", date(2027, 1, 11), "CHF", "", ("1.5.1",)
    )
    assert folder_for(WORKSHOPS) == tmp_path.resolve()


@pytest.mark.parametrize("name", ["organisation", "products", "start", "currency", "file", "box"])
def test_enter_creates_from_everywhere_and_escape_leaves(
    page: NewWorkshopPage, qtbot: QtBot, name: str
) -> None:
    page.organisation.setText("Acme")
    place = page.optional["1.5.1"] if name == "box" else getattr(page, name)
    place.setFocus()
    with qtbot.waitSignal(page.accepted):
        press(ENTER)
    with qtbot.waitSignal(page.cancelled):
        press(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("gbp", "GBP"), ("Pound sterling", "GBP"), ("złoty", "PLN"), ("dollar", None), ("x", None)],
)
def test_a_currency_is_typed_by_code_or_name(page: NewWorkshopPage, typed: str, code: str | None) -> None:
    page.currency.setEditText(typed)
    assert page.currency.code() == code


def test_what_is_missing_is_said_where_it_is_missing(page: NewWorkshopPage, qtbot: QtBot) -> None:
    for place, text, word in (
        (page.organisation, "", "organisation"),
        (page.start, "soon", "first day"),
        (page.currency.line, "XYZ", "currency"),
        (page.file, "", "where to keep"),
    ):
        page.begin()
        page.organisation.setText("Acme")
        place.setText(text)
        with qtbot.assertNotEmitted(page.accepted):
            page.accept()
        assert word in page.problem.text()


@pytest.fixture
def files(tmp_path: Path, own_home: Path) -> list[Path]:
    found = [tmp_path / f"{name}.crmw" for name in ("one", "two", "gone")]
    for at, file in enumerate(found):
        remember(Recent(str(file), file.stem.title(), at * 13, 26, "2026-11-20T10:00:00+00:00"))
        if file.stem != "gone":
            file.touch()
    return found


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, files: list[Path]) -> Iterator[StartPage]:
    theme().install(qapp, Scheme.LIGHT)
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitActive(made):
        made.show()
    yield made


def test_recent_workshops_by_keyboard(start: StartPage, files: list[Path], qtbot: QtBot) -> None:
    assert [row.item.name for row in start.rows] == ["Gone", "Two", "One"]
    start.setFocus()
    press(TAB, 3)
    assert focus() is start.rows[0].open
    assert "gone.crmw is not there any more" in focus().accessibleName()
    with qtbot.assertNotEmitted(start.recent_chosen):
        press(ENTER)
    assert "“gone.crmw” is not in" in start.line.text()
    press(Qt.Key.Key_Down)
    assert "13 of 26 activities done" in focus().accessibleName()
    with qtbot.waitSignal(start.recent_chosen) as heard:
        press(ENTER)
    assert heard.args == [files[1]]


def test_an_entry_goes_off_the_list_and_comes_back(start: StartPage, files: list[Path]) -> None:
    start.rows[1].open.setFocus()
    press(Qt.Key.Key_Delete)
    assert [row.item.name for row in start.rows] == ["Gone", "One"]
    assert [Path(item.path).stem for item in recent_files()] == ["gone", "one"]
    assert files[1].exists()
    assert focus() is start.rows[1].open
    start.put_back.click()
    assert [row.item.name for row in start.rows] == ["Gone", "Two", "One"]


def test_open_begins_in_the_folder_of_the_last_file(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme().install(qapp, Scheme.LIGHT)
    file = tmp_path / "deep" / "acme.crmw"
    file.parent.mkdir()
    begin(file, Settings(organisation="Acme")).close()
    begun: list[str] = []

    def ask(_parent: QWidget, _title: str, folder: str, _filter: str) -> tuple[str, str]:
        begun.append(folder)
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    shell = Shell()
    qtbot.addWidget(shell.window)
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.begin(None)
    for _ in range(2):
        with qtbot.waitSignal(shell.ready, timeout=LONG):
            shell.ask_open()
    assert begun[1] == str(file.parent.resolve()) != begun[0]
    shell.close_workshop()
    shell.window.file_dropped.emit(str(tmp_path / "people.xlsx"))
    assert "people.xlsx" in shell.window.banner.text.text()
    shell.close_down()


def test_when_a_workshop_was_changed_reads_as_days_do_elsewhere(own_home: Path) -> None:
    item = Recent("w.crmw", "W", 1, 26, "2026-11-30T10:05:00+00:00")
    local = datetime(2026, 11, 30, 10, 5, tzinfo=UTC).astimezone()
    assert item.changed == f"Changed {local.day} Nov 2026, {local:%H:%M}"
    with speaking(load("de")):
        assert item.changed == f"Geändert {local.day}. Nov 2026, {local:%H:%M}"


def test_a_first_day_that_is_none_says_why_and_a_correction_takes_the_red_away(page: NewWorkshopPage) -> None:
    page.organisation.setText("Northgate")
    page.start.setText("31.2.2027")
    page.accept()
    assert page.problem.text().startswith("That is no first day: “31.2.2027” is not a date")
    assert page.start.property("wrong") == "true"
    assert focus() is page.start
    page.start.setText("1.2.2027")
    assert page.start.property("wrong") == "false"
    assert page.problem.text() == ""
    page.start.setText("")
    page.accept()
    assert page.problem.text().startswith("The first day is needed")
    page.organisation.setText("")
    page.start.setText("1.2.2027")
    page.accept()
    assert page.organisation.property("wrong") == "true"
    page.organisation.setFocus()
    QTest.keyClicks(page.organisation, "N")
    assert page.organisation.property("wrong") == "false"
