"""Help to read beside the workshop: the guide at the right place, and the overview of all keys."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.language import load, speaking
from crmworkshop.ui.help_chapters import chapters, slug
from crmworkshop.ui.help_window import GuideWindow, chapter_of
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell


@pytest.fixture(scope="module")
def written(checkout: Path) -> str:
    """The guide as it is in docs."""
    return (checkout / "docs" / "guide.md").read_text(encoding="utf-8")


def press_f1(shell: Shell, qtbot: QtBot) -> GuideWindow:
    qtbot.keyClick(shell.window, Qt.Key.Key_F1)
    assert shell.beside.guide.isVisible()
    return shell.beside.guide


def test_every_activity_and_every_heading_of_the_guide_is_in_the_contents(written: str) -> None:
    found = chapters()
    titles = [chapter.title for chapter in found] + [part for chapter in found for part in chapter.parts]
    assert set(re.findall(r"^###? (.+)$", written, flags=re.MULTILINE)) <= set(titles)
    assert {item.id for item in ACTIVITIES} <= {chapter.key for chapter in found}
    assert len({chapter.key for chapter in found}) == len(found)


def test_links_within_the_guide_lead_somewhere_and_others_are_words(written: str) -> None:
    found = chapters()
    places = {chapter.key for chapter in found} | {slug(part) for each in found for part in each.parts}
    assert set(re.findall(r"\]\(#([^)]+)\)", written)) <= places
    texts = "\n".join(chapter.text for chapter in found)
    assert set(re.findall(r"\]\(#([^)]+)\)", texts)) <= places
    assert "](../" not in texts
    assert "README has all commands" in texts


def test_the_german_guide_has_the_places_pictures_and_links_of_the_english_one(checkout: Path) -> None:
    english, german = (
        (checkout / "docs" / name).read_text(encoding="utf-8") for name in ("guide.md", "guide.de.md")
    )
    with speaking(load("de")):
        found = chapters()
        wanted = {
            chapter_of(place) for place in ("", "deliverables", "settings", "import", "agenda", "3.1.1")
        }
    assert sum(chapter.group == "Mit der App arbeiten" for chapter in found) == len(
        re.findall("(?m)^## ", english)
    )
    places = {chapter.key for chapter in found} | {slug(part) for each in found for part in each.parts}
    assert wanted <= places
    texts = "\n".join(chapter.text for chapter in found)
    assert set(re.findall(r"\]\(#([^)]+)\)", german + texts)) <= places
    assert (
        "[Tag 3: Auswertung](#tag-3-auswertung)" in next(item for item in found if item.key == "3.1.1").text
    )
    pictures = re.compile(r"!\[[^\]]+\]\((pictures/[^)]+)\)")
    assert pictures.findall(german) == pictures.findall(english)


def test_f1_opens_beside_the_workshop_at_the_activity_shown(
    shell: Shell, opened: Opened, qtbot: QtBot
) -> None:
    opened.show_place("2.1.2")
    window = press_f1(shell, qtbot)
    assert window.windowModality() is Qt.WindowModality.NonModal
    assert window.isWindow()
    assert window.current == "2.1.2"
    assert "Process gap analysis" in window.page.toPlainText()
    window.page.anchorClicked.emit(QUrl("#day-2-current-state"))
    assert window.current == "day-2-current-state"
    opened.show_place("1.1.2")
    assert press_f1(shell, qtbot) is window
    assert window.current == "1.1.2"
    opened.show_place("settings")
    assert press_f1(shell, qtbot).current == "settings"
    opened.show_place("parking")
    assert press_f1(shell, qtbot).current == "the-window"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_it_is_there_before_a_workshop_is_open(shell: Shell, qtbot: QtBot) -> None:
    assert press_f1(shell, qtbot).current == "before-the-week"


def test_pictures_are_there_and_fit_the_page(shell: Shell, checkout: Path, qtbot: QtBot) -> None:
    window = press_f1(shell, qtbot)
    for key in [chapter.key for chapter in chapters() if "![" in chapter.text]:
        window.show_chapter(key)
        room = window.page.viewport().width()
        shown = window.page._pictures()
        assert shown
        for _, shape in shown:
            assert (checkout / "docs" / shape.name()).exists()
            assert 0 < shape.width() <= room
            assert shape.height() > 0


def test_the_search_leaves_the_chapters_with_every_word_and_goes_to_the_first_place(
    shell: Shell, qtbot: QtBot
) -> None:
    window = press_f1(shell, qtbot)
    qtbot.keyClicks(window.search, "minority")
    listed = {
        item.text(0) for item in window._entries if not item.isHidden() and "#" not in item.data(0, 256)
    }
    expected = {chapter.title for chapter in chapters() if "minority" in chapter.text.lower()}
    assert listed == expected != set()
    assert window.page.textCursor().selectedText().lower() == "minority"
    assert window.page.extraSelections()
    window.search.setText("zzzz")
    assert window.found.text() == "Not in the guide."
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert not any(item.isHidden() for item in window._entries)


def test_the_overview_has_every_shortcut_of_every_command(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    opened.show_place("2.1.2")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Question)
    window = shell.beside.shortcuts
    assert window.isVisible()
    text = window.page.toPlainText()
    for _, action in shell.window.commands.listed():
        for keys in action.shortcuts():
            assert keys.toString() in text
    assert {"Rating grid", "Table", "Cards", "move the card"} <= set(text.split("\n"))
    qtbot.keyClicks(window.search, "undo")
    assert "Ctrl+Z" in window.page.toPlainText()
    assert "Ctrl+N" not in window.page.toPlainText()
    window.search.setText("zzzz")
    assert window.page.toPlainText() == "No shortcut is about this."


def test_a_question_mark_that_is_typed_is_typed(shell: Shell, opened: Opened, qtbot: QtBot) -> None:
    line = opened.side.guide.quick["parking"]
    line.setFocus()
    qtbot.keyClicks(line, "Who?")
    assert line.text() == "Who?"
    assert "shortcuts" not in shell.beside.__dict__
