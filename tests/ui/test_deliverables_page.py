"""The deliverables page: what is offered and ticked, what is made of it, and what is said when there is nothing."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from crmworkshop.activities.beginning import begin
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Person, Settings
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.tasks import Tasks
from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.workspace import Workspace

LONG = 30_000


@pytest.fixture
def page(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[DeliverablesPage]:
    """The page of a new workshop."""
    theme().install(qapp, Scheme.LIGHT)
    workshop = begin(tmp_path / "acme.crmw", Settings(organisation="Acme", start=date(2027, 1, 4)), "Ana")
    tasks = Tasks()
    made = DeliverablesPage(Workspace(workshop), tasks)
    qtbot.addWidget(made)
    made.folder.setText(str(tmp_path / "out"))
    made.resize(900, 700)
    made.show()
    yield made
    tasks.stop()
    workshop.close()


def make(page: DeliverablesPage, qtbot: QtBot, *wanted: str) -> list[str]:
    for key, box in page.boxes.items():
        if box.isChecked() != (key in wanted):
            qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 4)
    qtbot.mouseClick(page.create_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.create_button.isVisible, timeout=LONG)
    return sorted(file.name for file in Path(page.folder.text()).iterdir())


def test_all_but_ballots_and_charts_are_ticked_at_first(page: DeliverablesPage) -> None:
    assert {key: box.isChecked() for key, box in page.boxes.items()} == {
        "workbook": True,
        "inventory": True,
        "report": True,
        "roadmap": True,
        "calendar": True,
        "agenda": True,
        "ballots": False,
        "charts": False,
        "json": True,
    }
    assert all(box.accessibleDescription() for box in page.boxes.values())


def test_charts_and_calendar_are_made_when_ticked(page: DeliverablesPage, qtbot: QtBot) -> None:
    page.workspace.workshop.do(
        Change(
            "Plan",
            (
                added(ReviewMeeting(name="Review", held_on=date(2027, 3, 1))),
                added(Person(name="Anna", influence=5, interest=5)),
            ),
        )
    )
    made = make(page, qtbot, "calendar", "charts")
    assert {"Acme - CRM Calendar.ics", "stakeholder-map.svg", "stakeholder-map.png"} <= set(made)
    assert {Path(name).suffix for name in made} == {".ics", ".svg", ".png"}
    links = {each.text() for each in page.findChildren(QPushButton)}
    assert set(made) <= links


def test_the_report_tells_what_is_private_only_if_ticked(page: DeliverablesPage, qtbot: QtBot) -> None:
    reserved = Person(name="Anna", influence=5, interest=5, approach="Walnuts")
    page.workspace.workshop.do(Change("Plan", (added(reserved),)))
    for asked in (False, True):
        assert not page.private.isChecked()
        page.private.setChecked(asked)
        (made,) = make(page, qtbot, "report")
        pages = PdfReader(Path(page.folder.text()) / made).pages
        assert ("Walnuts" in " ".join(each.extract_text() for each in pages)) == asked
    page.boxes["report"].setChecked(False)
    assert not page.private.isEnabled()


def without_dates(page: DeliverablesPage) -> None:
    workshop = page.workspace.workshop
    workshop.do(Change("No date yet", (changed(workshop.settings, start=None),)))


def test_nothing_to_make_is_said(page: DeliverablesPage, qtbot: QtBot) -> None:
    without_dates(page)
    assert make(page, qtbot, "calendar") == []
    assert page.step.text() == "Nothing was created: what was chosen has nothing to show yet."
    assert not [each for each in page.findChildren(QPushButton) if each.text() == "Open the folder"]


def test_what_could_not_be_made_is_said_beside_what_was(page: DeliverablesPage, qtbot: QtBot) -> None:
    without_dates(page)
    assert make(page, qtbot, "calendar", "json") == ["Acme - CRM Workshop.json"]
    said = [each.text() for each in page.findChildren(QLabel)]
    assert "Calendar: nothing to make yet, no day and no review meeting has a date." in said


def test_each_choice_says_what_it_is(page: DeliverablesPage) -> None:
    shown = {each.text() for each in page.findChildren(QLabel)}
    assert {box.accessibleDescription() for box in page.boxes.values()} <= shown


def test_what_was_made_is_whole_at_768_lines_and_the_keyboard_is_on_the_folder(
    page: DeliverablesPage, qtbot: QtBot
) -> None:
    page.resize(1126, 670)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.create_button.setFocus()
    made = make(page, qtbot, "workbook", "inventory", "agenda", "json", "calendar")
    folder = page.open_button
    assert folder is not None
    qtbot.waitUntil(folder.hasFocus)  # a button that was just laid out is shown, and focused, a turn later
    page.grab()
    seen = page.area.viewport().rect()
    links = [each for each in page.findChildren(QPushButton) if each.text() in made]
    assert len(links) == 5
    for each in (folder, *links):
        assert each.height() >= each.sizeHint().height()
        assert seen.contains(each.mapTo(page.area.viewport(), each.rect().bottomRight()))
