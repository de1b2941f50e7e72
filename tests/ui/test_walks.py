"""From the start page to the deliverables without a mouse; search, capture, timer and the big screen on the way."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crmworkshop.models.agenda import TimeSpan
from crmworkshop.models.people import Person
from crmworkshop.models.plan import Finding, Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.room import ActionItem, CheckItem, Decision, ParkingItem, SignOff
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.shell import Shell
from tests.five_days.facilitator import ALT, CTRL, LONG, SHIFT, Facilitator

ORGANISATION = "Northgate Pumps"
F4, F5, SPACE, TAB = Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_Space, Qt.Key.Key_Tab


class Typist(Facilitator):
    """Goes everywhere by keys."""

    def find(self, text: str) -> None:
        """Search for a place, a record or a command, and go there or run it."""
        self.press(Qt.Key.Key_K, CTRL)
        self.enter(text)

    def part_titled(self, title: str) -> None:
        """Turn the parts of the activity until this one is shown."""
        view = self.opened.view
        assert isinstance(view, ActivityView)
        for _ in range(view.tabs.count()):
            if view.tabs.tabText(view.tabs.currentIndex()) == title:
                return
            self.press(TAB, CTRL)
        raise AssertionError(title)

    def tab_back_to(self, widget: QWidget) -> None:
        """Press Shift+Tab until a widget has the focus."""
        for _ in range(20):
            if QApplication.focusWidget() is widget:
                return
            self.press(TAB, SHIFT)
        raise AssertionError(widget.accessibleName())

    def tab_to_column(self, field: str) -> None:
        """Press Tab until the keyboard is in the column of a field of the table shown."""
        at = self.table.model.listing.columns.index(field)
        while (found := self.table.view.currentIndex().column()) != at:
            self.press(TAB)
            assert self.table.view.currentIndex().column() > found

    @property
    def here(self) -> str:
        return self.opened.current


@pytest.fixture
def me(in_front: Shell, qtbot: QtBot) -> Typist:
    """Somebody without a mouse before the start page."""
    return Typist(in_front, qtbot)


def test_day_one_to_the_deliverables_by_keyboard_alone(me: Typist, tmp_path: Path) -> None:
    begin(me, tmp_path / "northgate.crmw")
    people_and_cards(me)
    scope_by_search(me)
    rate_and_ask_why(me)
    show_the_room(me)
    plan(me)
    close(me)
    hand_over(me)
    assert (me.clicks, me.keys > 300) == (0, True)


SCREENS = {
    "screens": [
        {"name": name, "x": left, "y": 0, "width": wide, "height": high, "logicalDpi": 96, "dpr": 1}
        for name, left, wide, high in (("laptop", 0, 1366, 768), ("projector", 1366, 1920, 1080))
    ]
}


def test_on_two_screens_the_facilitator_keeps_the_window(tmp_path: Path, checkout: Path) -> None:
    """In a process of its own, since the screens are chosen when Qt starts."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS))
    own = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "CRMWORKSHOP_HOME": str(tmp_path),
        "PYTHONPATH": str(checkout),
    }
    script = checkout / "tests" / "ui" / "two_screens.py"
    subprocess.run(
        [sys.executable, str(script), str(tmp_path / "two.crmw")],
        check=True,
        env={**os.environ, **own},
        timeout=60,
    )
    assert json.loads((tmp_path / "two.json").read_text()) == {
        "room": "projector",
        "facilitator": "laptop",
        "line": ["On the big screen", "Next: Influence and interest"],
        "title": "Identify stakeholders",
        "followed": "Select the optimisation team",
        "next activity": "1.2.1",
        "line after it": 0,
    }


def begin(me: Typist, path: Path) -> None:
    """The form from field to field; the file's line is a few Tabs away."""
    me.press(Qt.Key.Key_N, CTRL)
    page = me.shell._new_page
    assert page is not None
    me.write(ORGANISATION)
    me.tab_to(page.file)
    me.press(Qt.Key.Key_A, CTRL)
    me.write(str(path))
    with me.qtbot.waitSignal(me.shell.ready, timeout=LONG):
        me.press(Qt.Key.Key_Return)
    assert me.here == "1.1.1"


def people_and_cards(me: Typist) -> None:
    """Two people while the timer runs, what comes up in passing, a card with votes."""
    me.press(Qt.Key.Key_T, CTRL)
    assert me.opened.timer.running == "1.1.1"
    me.row("Ada Kern", "Head of sales", "Sales", "5", "4")
    me.press(Qt.Key.Key_Insert)
    me.enter("Bo Lind")
    assert [each.name for each in me.all(Person)] == ["Ada Kern", "Bo Lind"]
    me.press(Qt.Key.Key_Up)
    me.press(Qt.Key.Key_P, CTRL | SHIFT)
    me.enter("Who owns partner data?")
    me.press(Qt.Key.Key_C, CTRL | SHIFT)
    me.write("Leads come in one way")
    me.press(TAB)
    me.write("two ways made duplicates")
    me.press(TAB)
    me.enter("ada")
    (parked,), (decided,) = me.all(ParkingItem), me.all(Decision)
    assert parked.activity == "1.1.1"
    assert (decided.by, decided.reason) == ("Ada Kern", "two ways made duplicates")
    me.mark_done()
    assert len(me.all(TimeSpan)) == 1
    assert me.opened.timer.running == ""
    me.find("1.2.2")
    assert me.here == "1.2.2"
    me.enter("Leads are typed twice")
    me.press(Qt.Key.Key_Up)
    me.write("++")
    assert me.named(StrategyCard, "Leads are typed twice").votes == 2


def scope_by_search(me: Typist) -> None:
    """All out, then three groups in: each found by its name."""
    me.find("1.4.2 ")
    assert me.here == "1.4.2"
    me.tab_to_column("in_scope")
    me.press(Qt.Key.Key_A, CTRL)
    me.press(SPACE)
    assert not any(process.in_scope for process in me.all(Process))
    me.find("lead generation and nurt")
    me.tab_to_column("in_scope")
    me.press(SPACE)
    considered = me.opened.workspace.figures.considered
    assert {each.code.rpartition(".")[0] for each in considered} == {"1.4"}


def rate_and_ask_why(me: Typist) -> None:
    """A column at once, single answers; F4 on the gap leads to its parts and Escape back, at last to the cell."""
    me.press(Qt.Key.Key_2, ALT)
    assert me.here == "2.1.1"
    me.press(SPACE, CTRL)
    me.write("c")
    me.press(Qt.Key.Key_PageDown, CTRL)
    me.press(SPACE, CTRL)
    me.write("p")
    me.press(Qt.Key.Key_Home, CTRL)
    me.press(Qt.Key.Key_End)
    desired = me.grid.view.currentIndex().column()
    me.write("e")
    first = me.opened.workspace.figures.considered[0]
    assert (first.importance, first.current, first.desired, first.gap) == (4, 1, 4, 3)
    me.press(Qt.Key.Key_Up)
    columns = me.grid.model.content.columns
    while columns[me.grid.view.currentIndex().column()].label != "Gap":
        me.press(Qt.Key.Key_Right)
    assert me.grid.view.currentIndex().column() > desired
    me.press(F4)
    panel = me.opened.side.why
    said = [each.text() for each in panel.found.findChildren(QLabel)]
    assert f"Gap of {first.name}" in said
    assert "+3" in said
    me.press(Qt.Key.Key_Return)
    assert len(panel.trail) == 2
    me.press(Qt.Key.Key_Escape)
    assert len(panel.trail) == 1
    me.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is me.grid.view


def show_the_room(me: Typist) -> None:
    """The big screen follows; keys turn it, darken it and end it."""
    me.press(F5)
    presenter = me.opened._presenter
    assert presenter is not None
    me.wait(lambda: QApplication.activeWindow() is presenter.window)
    assert presenter.stage.scene.title == "Process gap analysis"
    before = presenter.stage.at
    me.press(Qt.Key.Key_Right)
    assert (presenter.stage.at, me.here) != (before, "")
    me.press(Qt.Key.Key_B)
    assert presenter.stage.dark
    me.press(Qt.Key.Key_Escape)
    assert me.opened._presenter is None
    me.back_in_window()


def plan(me: Typist) -> None:
    """A finding on its tab, an initiative from it, its start."""
    me.press(Qt.Key.Key_3, ALT)
    me.part_titled("Findings")
    me.enter("Leads get lost")
    assert me.all(Finding)[0].statement == "Leads get lost"
    me.find("3.2.1")
    me.press(Qt.Key.Key_Return)
    assert [each.name for each in me.all(Initiative)] == ["Leads get lost"]
    me.find("3.2.2")
    me.tab_to_column("start")
    me.enter("2027-02-01")
    assert me.all(Initiative)[0].start == date(2027, 2, 1)
    me.press(Qt.Key.Key_A, CTRL | SHIFT)
    me.write("Book the room")
    me.press(TAB, times=2)
    me.enter("2027-01-20")
    (action,) = me.all(ActionItem)
    assert (action.due, action.activity) == (date(2027, 1, 20), "3.2.2")


def close(me: Typist) -> None:
    """A check ticked, a signature."""
    me.find("5.1")
    me.press(SPACE)
    assert any(each.done for each in me.all(CheckItem))
    me.find("5.2")
    me.part_titled("Sign-off")
    me.row("Ada Kern", "Sponsor", "approved")
    assert me.all(SignOff)[0].name == "Ada Kern"


def hand_over(me: Typist) -> None:
    """Two keys make what is ticked; the search runs a command of a menu as well."""
    me.press(Qt.Key.Key_E, CTRL)
    page = me.opened.view
    assert isinstance(page, DeliverablesPage)
    me.tab_back_to(page.boxes["workbook"])
    for key in ("workbook", "inventory", "report", "roadmap", "calendar"):
        me.tab_to(page.boxes[key])
        me.press(SPACE)
    me.find("create deliv")
    me.tab_to(page.create_button)
    me.press(Qt.Key.Key_Return)
    me.wait(page.create_button.isVisible)
    folder = Path(page.folder.text())
    made = sorted(file.name for file in folder.iterdir())
    assert made == [f"{ORGANISATION} - CRM Agenda.pdf", f"{ORGANISATION} - CRM Workshop.json"]
    tables = json.loads((folder / made[1]).read_text(encoding="utf-8"))["tables"]
    assert [each["text"] for each in tables["strategy_card"]] == ["Leads are typed twice"]
    assert [each["start"] for each in tables["initiative"]] == ["2027-02-01"]
    assert [each["name"] for each in tables["sign_off"]] == ["Ada Kern"]
