"""The window as a user meets it: start, a new workshop, places, marks, notes, history, settings, list, close."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from crmworkshop.method.states import ActivityProgress
from crmworkshop.models.landscape import Application
from crmworkshop.models.processes import Process
from crmworkshop.models.room import ActivityState, Decision, ParkingItem, activity_state_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.import_page import ImportPage
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.recent import recent_files
from crmworkshop.ui.settings_page import SettingsPage
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import theme

LONG = 20_000


def test_a_new_workshop_is_five_answers_away(
    shell: Shell, tmp_path: Path, qtbot: QtBot, type_into: Callable[[QLineEdit, str], None]
) -> None:
    shell.start_page.chosen.emit("new")
    page = shell.window.pages.top
    assert page is shell._new_page and page is not None
    file = tmp_path / "acme.crmw"
    type_into(page.organisation, "Acme")
    assert page.file.text().endswith("Acme.crmw")
    page.optional["1.5.1"].click()
    page._keep_file()
    page.file.setText(str(file))
    with qtbot.waitSignal(page.accepted):
        qtbot.mouseClick(page.create_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        pass
    opened = shell.opened
    assert opened is not None
    settings = opened.workspace.snapshot.settings
    assert settings.organisation == "Acme"
    assert settings.switched_off == ("1.5.1",)
    assert opened.current == "1.1.1"
    assert "1.5.1" not in shell.window.rail.places()
    assert shell.window.top_bar.name.text() == "Acme · CRM workshop"


def test_what_a_new_workshop_lacks_is_said_on_the_page(shell: Shell, qtbot: QtBot) -> None:
    shell.new()
    page = shell._new_page
    assert page is not None
    with qtbot.assertNotEmitted(page.accepted):
        page.accept()
    assert "organisation is needed" in page.problem.text()
    page.organisation.setText("Acme")
    page.currency.setCurrentText("Taler")
    with qtbot.assertNotEmitted(page.accepted):
        page.accept()
    assert "three-letter" in page.problem.text()


def test_a_file_that_cannot_be_opened_is_named_in_the_banner(
    shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    foreign = tmp_path / "notes.crmw"
    foreign.write_text("not a database, but long enough to be looked at " * 40, encoding="utf-8")
    before = foreign.read_bytes()
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.open(foreign)
    assert shell.window.banner.isVisible()
    assert "notes.crmw" in shell.window.banner.text.text()
    assert shell.window.pages.top is shell.start_page
    assert foreign.read_bytes() == before


def test_the_rail_leads_everywhere_by_keyboard(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    rail = shell.window.rail
    rail.setFocus()
    first = rail.places().index(opened.current)
    for expected in rail.places()[first + 1 :]:
        qtbot.keyClick(rail, Qt.Key.Key_Down)
        assert opened.current == expected
        assert opened.view is shell.window.pages.top
    commands = shell.window.commands
    commands["day_2"].trigger()
    assert opened.current == "2.1.1"
    commands["next_activity"].trigger()
    assert opened.current == "2.1.2"
    commands["previous_activity"].trigger()
    commands["previous_activity"].trigger()
    assert opened.current == "1.5.1"


def test_marking_done_shows_in_rail_and_file_and_can_be_undone(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    view = opened.view
    assert isinstance(view, ActivityView)
    qtbot.mouseClick(view.mark, Qt.MouseButton.LeftButton)
    key = activity_state_id("1.1.1")

    def state() -> ActivityProgress | None:
        found = opened.workspace.snapshot.find(ActivityState, key)
        return found.state if found else None

    assert state() is ActivityProgress.DONE
    assert view.mark.isChecked()
    assert shell.window.status.saved.text().startswith("✓ Saved ")
    assert shell.window.status.undo.text() == "Undo: mark Stakeholders done"
    qtbot.waitUntil(lambda: "1 of 10" in _spoken(shell))
    shell.window.commands["undo"].trigger()
    assert state() is None
    assert not view.mark.isChecked()
    shell.window.commands["redo"].trigger()
    assert state() is ActivityProgress.DONE


def test_notes_are_kept_when_left_and_belong_to_their_activity(opened: Opened, qtbot: QtBot) -> None:
    panel = opened.side.guide
    panel.notes.setFocus()
    qtbot.keyClicks(panel.notes, "Ask the works council")
    opened.show_place("1.1.2")
    first = opened.workspace.snapshot.find(ActivityState, activity_state_id("1.1.1"))
    assert first is not None and first.notes == "Ask the works council"
    assert panel.notes.toPlainText() == ""
    assert opened.workspace.snapshot.find(ActivityState, activity_state_id("1.1.2")) is None
    opened.show_place("1.1.1")
    assert panel.notes.toPlainText() == "Ask the works council"


def test_quick_lines_add_to_the_lists_of_the_activity(
    opened: Opened, qtbot: QtBot, type_into: Callable[[QLineEdit, str], None]
) -> None:
    for key, text in (("parking", "Who owns duplicates?"), ("decisions", "One way in for leads")):
        type_into(opened.side.guide.quick[key], text)
        qtbot.keyClick(opened.side.guide.quick[key], Qt.Key.Key_Return)
        assert opened.side.guide.quick[key].text() == ""
    (parked,) = opened.workspace.snapshot.all(ParkingItem)
    (decided,) = opened.workspace.snapshot.all(Decision)
    assert (parked.text, parked.activity) == ("Who owns duplicates?", "1.1.1")
    assert (decided.text, decided.activity) == ("One way in for leads", "1.1.1")
    assert decided.decided_on is not None
    opened.show_place("parking")
    opened.show_place("1.1.2")
    assert opened.side.guide._headings["parking"].text() == "Parking lot"


def test_the_history_goes_back_and_survives_a_restart(
    shell: Shell, opened: Opened, path: Path, qtbot: QtBot
) -> None:
    for place in ("1.1.1", "1.1.2", "1.2.1"):
        opened.show_place(place)
        opened.toggle_done()
    shell.close_workshop()
    with qtbot.waitSignal(shell.ready, timeout=LONG):
        shell.open(path)
    again = shell.opened
    assert again is not None
    shell.window.commands["history"].trigger()
    panel = again.side.history
    texts = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert texts == [
        "Mark Drivers done",
        "Mark Optimisation team done",
        "Mark Stakeholders done",
        "Create the workshop",
    ]
    panel.list.setCurrentRow(0)
    assert not panel.back.isEnabled()
    panel.list.setCurrentRow(2)
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    done = [item.activity for item in again.workspace.snapshot.all(ActivityState)]
    assert done == ["1.1.1"]
    assert panel.list.item(0).toolTip().startswith("Mark Drivers done\nTaken back")
    again.workspace.redo()
    again.workspace.redo()
    assert len(again.workspace.snapshot.all(ActivityState)) == 3


def test_settings_are_changes_like_any_other(opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("settings")
    page = opened.view
    assert isinstance(page, SettingsPage)
    weight = page.edits["weight_need"]
    assert isinstance(weight, QLineEdit)
    weight.setFocus()
    weight.selectAll()
    qtbot.keyClicks(weight, "0,4")
    qtbot.keyClick(weight, Qt.Key.Key_Return)
    assert str(opened.workspace.snapshot.settings.weight_need) == "0.4"
    assert opened.workspace.workshop.undo_label == "Set weight of the gap to 0.4"
    weight.selectAll()
    qtbot.keyClicks(weight, "heavy")
    qtbot.keyClick(weight, Qt.Key.Key_Return)
    assert str(opened.workspace.snapshot.settings.weight_need) == "0.4"
    assert "is not a number" in page._problems["weight_need"].text()
    opened.workspace.undo()
    assert str(opened.workspace.snapshot.settings.weight_need) == "0.5"
    page.optional["3.1.5"].click()
    assert opened.workspace.snapshot.settings.switched_off == ("3.1.5",)
    qtbot.waitUntil(lambda: "3.1.5" not in opened.window.rail.places())


def test_removing_offers_an_undo(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    from crmworkshop.models.changes import Change, added, removed

    item = ParkingItem(text="Later")
    opened.workspace.do(Change("park “Later”", (added(item),)))
    assert not opened.toast.isVisible()
    opened.workspace.do(Change("remove “Later”", (removed(item),)))
    assert opened.toast.isVisible()
    assert opened.toast.text.text() == "Done: remove “Later”"
    qtbot.mouseClick(opened.toast.undo, Qt.MouseButton.LeftButton)
    assert opened.workspace.snapshot.all(ParkingItem) == (item,)
    assert opened.toast.text.text() == "Taken back: remove “Later”"
    qtbot.mouseClick(opened.toast.undo, Qt.MouseButton.LeftButton)
    assert opened.workspace.snapshot.all(ParkingItem) == ()
    assert opened.toast.text.text() == "Done again: remove “Later”"
    assert opened.toast.undo.text() == "Undo"


def test_a_list_comes_in_after_a_look_at_it(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    source = tmp_path / "applications.csv"
    source.write_text("Name,Vendor,Users\nSuiteCRM,SalesAgility,120\nMautic,Acquia,many\n", encoding="utf-8")
    opened.show_import(source, Application)
    page = opened.view
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.prepared is not None, timeout=LONG)
    assert not page.import_button.isEnabled()
    assert page.problems.item(0, 1).text() == "many"
    users = page.columns[2]
    users.setCurrentIndex(0)
    users.activated.emit(0)
    qtbot.waitUntil(page.import_button.isEnabled, timeout=LONG)
    assert page.outcome.text() == "Applications: 2 new"
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.current != "import")
    found = opened.workspace.snapshot.all(Application)
    assert [(item.name, item.vendor, item.users) for item in found] == [
        ("SuiteCRM", "SalesAgility", None),
        ("Mautic", "Acquia", None),
    ]
    assert opened.current == "1.1.1"
    opened.workspace.undo()
    assert opened.workspace.snapshot.all(Application) == ()


def test_deliverables_are_made_behind_the_window(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    opened.show_place("deliverables")
    page = opened.view
    assert isinstance(page, DeliverablesPage)
    for key, box in page.boxes.items():
        box.setChecked(key == "json")
    page.folder.setText(str(tmp_path / "out"))
    qtbot.mouseClick(page.create_button, Qt.MouseButton.LeftButton)
    assert page.cancel_button.isVisible()
    qtbot.waitUntil(page.create_button.isVisible, timeout=LONG)
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["Northgate - CRM Workshop.json"]
    assert page.step.text().startswith("Created at ")


def test_the_sample_can_be_looked_through_and_closed(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.ready, timeout=3 * LONG):
        shell.start_page.chosen.emit("sample")
    opened = shell.opened
    assert opened is not None
    for place in shell.window.rail.places():
        opened.show_place(place)
        QApplication.processEvents()
        shell.window.commands.submenus["optional"].aboutToShow.emit()
        assert opened.view is shell.window.pages.top
    shell.close_workshop()
    assert shell.window.pages.top is shell.start_page
    assert shell.window.commands["undo"].isEnabled() is False
    (recent,) = recent_files()
    assert recent.total == 25
    assert recent.done > 20


def test_a_figure_leads_to_the_record_behind_it(opened: Opened) -> None:
    process = next(item for item in opened.workspace.snapshot.all(Process) if item.code == "1.1.2")
    opened.show_place("3.1.1")
    view = opened.view
    assert isinstance(view, ActivityView)
    view.jump_wanted.emit(process.id)
    assert opened.current == "1.4.2"


def test_closing_keeps_what_is_being_typed_and_leaves_one_file(
    shell: Shell, opened: Opened, path: Path, qtbot: QtBot
) -> None:
    opened.side.guide.notes.setFocus()
    qtbot.keyClicks(opened.side.guide.notes, "half a sent")
    shell.window.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["northgate.crmw"]
    with Workshop.open(path) as workshop:
        (state,) = workshop.all(ActivityState)
        assert state.notes == "half a sent"
    (recent,) = recent_files()
    assert (recent.organisation, recent.done, recent.total) == ("Northgate", 0, 25)


def test_a_copy_opens_as_a_workshop(opened: Opened, tmp_path: Path) -> None:
    target = tmp_path / "copy.crmw"
    opened.save_copy(target)
    with Workshop.open(target) as workshop:
        assert workshop.settings.organisation == "Northgate"


def test_f6_goes_round_rail_page_and_guide(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    window = shell.window
    window.activateWindow()
    window.rail.setFocus()
    found = []
    for _ in range(3):
        window.commands["next_part"].trigger()
        focus = window.focusWidget()
        parts = (("rail", window.rail), ("page", window.pages), ("side", window.side))
        found.append(next(name for name, part in parts if focus is part or part.isAncestorOf(focus)))
    assert found == ["page", "side", "rail"]


def test_every_control_has_a_name_for_screen_readers(shell: Shell, opened: Opened) -> None:
    for place in (*shell.window.rail.places(), "settings"):
        opened.show_place(place)
    shell.window.commands["history"].trigger()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__} in {type(widget.parent().parent()).__name__}"
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
        for widget in shell.window.findChildren(kind)
        if not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QTabBar | QComboBox | QAbstractItemView | QLineEdit)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_unexpected_errors_are_said_calmly(shell: Shell, opened: Opened) -> None:
    shell.show_bug("Traceback: details")
    assert shell.window.banner.isVisible()
    assert "you can go on working" in shell.window.banner.text.text()
    assert "Traceback" not in shell.window.banner.text.text()
    opened.toggle_done()
    assert shell.window.banner.isVisible() is False


def _spoken(shell: Shell) -> str:
    rail = shell.window.rail
    return "\n".join(
        str(rail.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rail.count())
    )


def test_what_is_said_moves_nothing_and_escape_closes_it(
    in_front: Shell, opened: Opened, qtbot: QtBot
) -> None:
    view, banner = opened.view, in_front.window.banner
    assert view is not None

    def place() -> QRect:
        return QRect(view.mapTo(in_front.window, view.rect().topLeft()), view.size())

    before = place()
    in_front.window.say("The disk is full. " * 20, "high")
    QApplication.processEvents()
    assert banner.isVisible()
    assert place() == before
    assert banner.height() >= banner.heightForWidth(banner.width())
    in_front.window.resize(1000, 700)
    QApplication.processEvents()
    assert banner.geometry().right() < in_front.window.pages.geometry().right()
    opened.to_page()
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert not banner.isVisible()
    in_front.window.say("The disk is full.", "high")
    qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_the_page_that_makes_the_deliverables_has_the_one_primary_button(opened: Opened) -> None:
    bar = opened.window.top_bar.deliverables
    opened.show_place("5.1")
    assert bar.property("look") == "primary"
    opened.show_place("deliverables")
    page = opened.view
    assert isinstance(page, DeliverablesPage)
    assert bar.property("look") == ""
    assert page.create_button.property("look") == "primary"
    ground = page.grab().toImage().pixelColor(page.width() - 30, page.height() - 30)
    assert ground == theme().color("surface")
    opened.show_place("1.1.1")
    assert not bar.property("look")


def test_the_search_field_keeps_its_width_while_time_goes_by(opened: Opened) -> None:
    """Beside the timer also stands how the day goes."""
    start = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
    opened.timer.now = lambda: start
    opened.show_place("1.1.1")
    opened.toggle_timer()
    widths = set()
    for minutes in (1, 9, 59, 60, 83, 119):
        opened.timer.now = lambda minutes=minutes: start + timedelta(minutes=minutes)
        opened.timer.ticked.emit()
        QApplication.processEvents()
        widths.add(opened.window.top_bar.search.width())
    assert len(widths) == 1
    opened.toggle_timer()
