"""Search or run: what is found by typing part of it, in which order, how fast, and what choosing it does."""

from collections.abc import Iterator
from time import process_time

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crmworkshop.method.vocabulary import Box, InitiativeArea
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.landscape import Application, Capability, Interface
from crmworkshop.models.people import Department, Person
from crmworkshop.models.plan import Finding, Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.room import Decision
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.palette_find import Sort, Target, find, folded
from crmworkshop.ui.places import place_of
from crmworkshop.ui.shell import Shell


def targets(*titles: str) -> list[Target]:
    return [Target(f"record:{title}", title, Sort.RECORD, "Process", "1.4.2 Processes") for title in titles]


def titles(found: list[Target]) -> list[str]:
    return [target.title for target in found]


def test_the_beginning_of_a_word_comes_before_its_middle_and_that_before_scattered_letters() -> None:
    every = targets("Large old vacuum", "Unloved", "Customer love", "Quote")
    assert titles(find(every, "lov")) == ["Customer love", "Unloved", "Large old vacuum"]


def test_accents_and_case_make_no_difference() -> None:
    every = targets("Straße und Öl", "Ørsted café", "Plain")
    assert titles(find(every, "STRASSE")) == ["Straße und Öl"]
    assert titles(find(every, "orsted CAFE")) == ["Ørsted café"]
    assert titles(find(every, "öl")) == ["Straße und Öl"]
    assert folded("Łódź") == "lodz"


def test_a_code_is_found_by_its_beginning_and_a_name_after_a_code_counts_as_one() -> None:
    every = targets("2.1.2 Process gap analysis", "12.1.2 Other", "3.1 Gap", "3.1.1 Explore")
    assert titles(find(every, "2.1.2"))[0] == "2.1.2 Process gap analysis"
    assert titles(find(every, "3.1")) == ["3.1 Gap", "3.1.1 Explore"]
    assert titles(find(every, "gap"))[0] == "3.1 Gap"


def test_every_word_must_be_found_and_kind_and_place_help() -> None:
    person = Target("record:a", "Ana Lim", Sort.RECORD, "Person", "1.1.1 Stakeholders")
    system = Target("record:b", "Ana portal", Sort.RECORD, "Application", "1.3.1 Applications")
    assert titles(find([system, person], "ana person")) == ["Ana Lim"]
    assert titles(find([system, person], "ana")) == ["Ana Lim", "Ana portal"]
    assert find([system, person], "ana zebra") == []


def test_what_was_used_last_comes_first_when_nothing_is_typed_and_among_equals() -> None:
    every = targets("Alpha one", "Alpha two", "Beta")
    recent = ["record:Beta", "record:Alpha two"]
    assert titles(find(every, "", recent)) == ["Beta", "Alpha two", "Alpha one"]
    assert titles(find(every, "alpha", recent)) == ["Alpha two", "Alpha one"]


def open_palette(shell: Shell, qtbot: QtBot, typed: str = "") -> list[Target]:
    """Press Ctrl+K and type; what is shown then."""
    qtbot.keyClick(shell.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = shell.window.top_bar.search
    assert shell.palette.isVisible()
    assert field.hasFocus()
    qtbot.keyClicks(field, typed)
    model = shell.palette.model
    found = [model.target(model.index(row)) for row in range(model.rowCount())]
    return [target for target in found if target is not None]


def take(shell: Shell, qtbot: QtBot, typed: str) -> Target:
    """Go to the first that is found."""
    first = open_palette(shell, qtbot, typed)[0]
    qtbot.keyClick(shell.window.top_bar.search, Qt.Key.Key_Return)
    assert not shell.palette.isVisible()
    return first


def menu_actions(menu: QMenu) -> Iterator[QAction]:
    menu.aboutToShow.emit()
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_actions(inner)
        elif not action.isSeparator():
            yield action


def test_every_command_of_every_menu_can_be_run_from_it(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    shown = open_palette(shell, qtbot, ">")
    bar = shell.window.top_bar.menus
    menus = [menu for menu in bar.findChildren(QMenu) if menu.menuAction() in bar.actions()]
    expected = sorted(action.text().replace("&", "") for menu in menus for action in menu_actions(menu))
    assert sorted(target.title for target in shown) == expected
    assert {"Zoom in", "About CRM Workshop", "3.1.5  Cost optimisation"} <= set(expected)
    zoom = next(target for target in shown if target.title == "Zoom in")
    assert (zoom.keys, zoom.where) == ("Ctrl++", "View")
    qtbot.keyClick(shell.window.top_bar.search, Qt.Key.Key_Escape)
    take(shell, qtbot, "mark act")
    assert opened.workspace.workshop.undo_label == "mark Stakeholders done"


def test_commands_can_be_run_before_a_workshop_is_open(shell: Shell, qtbot: QtBot) -> None:
    shown = open_palette(shell, qtbot, "theme")
    assert {target.title for target in shown} >= {"Light", "Dark"}
    assert not any(target.enabled for target in open_palette(shell, qtbot, "settings"))


def test_places_and_tabs_are_a_few_letters_away(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    take(shell, qtbot, "2.1.2")
    assert opened.current == "2.1.2"
    take(shell, qtbot, "quadrant")
    view = opened.view
    assert isinstance(view, ActivityView)
    assert (opened.current, view.tabs.tabText(view.tabs.currentIndex())) == ("3.1.1", "Quadrant")
    assert open_palette(shell, qtbot, "zzz deciison") == []
    qtbot.keyClick(shell.window.top_bar.search, Qt.Key.Key_Return)
    assert opened.current == "3.1.1"
    take(shell, qtbot, "decision log")
    assert opened.current == "decisions"
    assert open_palette(shell, qtbot)[0].key == "place:decisions"


def test_a_record_of_any_kind_is_shown_where_it_is_entered(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    crm, erp = Application(name="SuiteCRM"), Application(name="Ledgerline")
    records: list[tuple[Record, str, str]] = [
        (Person(name="Zoë Quist"), "zoe quist", "1.1.1"),
        (crm, "suitecrm", "1.3.1"),
        (Initiative(name="One doorway for leads"), "one doorway", "3.2.1"),
        (
            Finding(statement="Nobody owns duplicates", area=InitiativeArea.DATA_QUALITY),
            "nobody owns",
            "3.1.3",
        ),
        (Decision(text="Marketing owns forms", activity="1.2.2"), "marketing owns", "decisions"),
        (StrategyCard(text="Paper forms abroad", box=Box.PROCESS_GAPS), "paper forms", "1.2.2"),
        (Department(name="Fieldwork"), "fieldwork", "2.2.1"),
        (erp, "ledger", "1.3.1"),
        (Interface(source=crm.id, target=erp.id), "suitecrm ledgerline", "1.3.1"),
    ]
    opened.workspace.do(Change("add all", tuple(added(record) for record, _, _ in records)))
    for record, typed, place in records:
        opened.show_place("5.2")
        assert take(shell, qtbot, typed).key == f"record:{record.id}"
        assert opened.current == place == place_of(record, opened.workspace.snapshot.settings)
    opened.show_place("1.4.2")
    process = next(item for item in opened.workspace.snapshot.all(Process) if item.code == "1.1.2")
    assert take(shell, qtbot, "1.1.2 ").kind == "Activity"
    opened.workspace.do(Change("rename", (changed(process, name="Zebra crossing"),)))
    assert titles(open_palette(shell, qtbot, "zebra")) == ["1.1.2 Zebra crossing"]


def test_arrows_choose_and_escape_brings_the_keyboard_back(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    notes, field = opened.side.guide.notes, shell.window.top_bar.search
    notes.setFocus()
    qtbot.keyClicks(notes, "half a sent")
    shown = open_palette(shell, qtbot, "process")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert shell.palette.list.currentIndex().row() == 1
    assert field.accessibleDescription().startswith(shown[1].title)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert shell.palette.list.currentIndex().row() == len(shown) - 1
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (shell.palette.isVisible(), field.text()) == (False, "")
    assert notes.hasFocus()
    qtbot.keyClicks(notes, "ence")
    assert notes.toPlainText() == "half a sentence"
    open_palette(shell, qtbot, "qqqqq")
    assert shell.palette.nothing.isVisible()
    notes.setFocus()
    assert not shell.palette.isVisible()


def test_a_click_into_the_field_opens_it_too(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    qtbot.mouseClick(shell.window.top_bar.search, Qt.MouseButton.LeftButton)
    assert shell.palette.isVisible()
    index = shell.palette.model.index(2)
    target = shell.palette.model.target(index)
    place = shell.palette.list.visualRect(index).center()
    qtbot.mouseClick(shell.palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert target is not None and opened.current == target.key.removeprefix("place:")


def test_it_answers_within_50_ms_a_key_over_1500_processes(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    words = ("lead", "order", "contract", "renewal", "visit", "invoice", "return", "ticket", "quote", "route")
    processes = [
        Process(code=f"9.{at // 50}.{at % 50}", name=f"{words[at % 10]} {words[at // 10 % 10]} handling {at}")
        for at in range(1500)
    ]
    departments = [Department(name=f"Department {at}") for at in range(20)]
    opened.workspace.do(Change("add many", tuple(added(record) for record in (*processes, *departments))))
    open_palette(shell, qtbot)
    field = shell.window.top_bar.search
    slowest = 0.0
    for key in "renewal handl":
        began = process_time()
        qtbot.keyClicks(field, key)
        slowest = max(slowest, process_time() - began)
    assert shell.palette.model.rowCount() == 60
    assert slowest < 0.05


def test_a_process_comes_before_the_capability_of_its_name_and_is_shown_in_the_grid_in_hand(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.workspace.do(Change("add", (added(Capability(name="Duplicates")),)))
    code = Process(code="9.9.9", name="Duplicates and what becomes of them", level=3, in_scope=True)
    opened.workspace.do(Change("add", (added(code),)))
    opened.show_place("2.2.2")
    assert isinstance(opened.view, ActivityView)
    opened.view.tabs.setCurrentIndex(1)
    assert take(shell, qtbot, "duplicates").key == f"record:{code.id}"
    assert opened.place == ("2.2.2", 1)
    assert opened.view.page is not None
    assert opened.view.page.standing_on() == code


def test_undo_is_found_by_its_name_and_not_by_what_it_would_take_back(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.workspace.do(Change("note “marmalade”", (added(Person(name="Ada Marr")),)))
    assert not any(target.sort is Sort.COMMAND for target in open_palette(shell, qtbot, "marmalade"))
    qtbot.keyClick(shell.window.top_bar.search, Qt.Key.Key_Escape)
    first = open_palette(shell, qtbot, "undo")[0]
    assert (first.key, first.title) == ("command:undo", "Undo: note “marmalade”")


def test_a_note_on_an_activity_is_found_and_gone_to(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    shell.window.activateWindow()
    opened.show_place("2.1.2")
    notes = opened.side.guide.notes
    notes.setFocus()
    notes.setPlainText("Bring biscuits\nAsk Bo about marmalade")
    opened.show_place("1.1.1")
    shell.window.commands["guide"].trigger()
    assert not notes.isVisible()
    found = open_palette(shell, qtbot, "marmalade")
    assert (found[0].title, found[0].kind, found[0].where) == (
        "Ask Bo about marmalade",
        "Note",
        "2.1.2 Gap analysis",
    )
    qtbot.keyClick(shell.window.top_bar.search, Qt.Key.Key_Return)
    assert opened.current == "2.1.2"
    assert notes.hasFocus()
    assert notes.textCursor().selectedText() == "Ask Bo about marmalade"


def test_a_note_on_a_record_leads_to_it(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    long = "x" * 300
    people = (Person(name="Ada Marr"), Person(name="Bo Lind", notes=f"{long} prefers marmalade\nlate riser"))
    opened.workspace.do(Change("people", tuple(map(added, people))))
    found = open_palette(shell, qtbot, "marmalade")
    assert [(target.kind, target.where) for target in found] == [("Note", "Bo Lind · 1.1.1 Stakeholders")]
    qtbot.keyClick(shell.window.top_bar.search, Qt.Key.Key_Return)
    assert isinstance(opened.view, ActivityView)
    assert opened.view.page is not None
    assert opened.view.page.standing_on() == people[1]
