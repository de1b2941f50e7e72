"""All keys: those of the menus as they are declared there, and those that a grid, a table, a board take themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QKeySequence

from crmworkshop.language import mark, tr
from crmworkshop.ui.commands import Commands, plain
from crmworkshop.ui.palette_find import folded


@dataclass(frozen=True, slots=True)
class Keys:
    """One line of the overview: what is pressed and what it does."""

    pressed: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Section:
    """Keys that belong together."""

    title: str
    keys: tuple[Keys, ...]


PLACES: Final = (
    Section(
        mark("Rating grid"),
        (
            Keys(mark("Digit, first letter, - or 0"), mark("rate the selected cells")),
            Keys(mark("Del, Backspace"), mark("not rated")),
            Keys(mark("Enter, F2"), mark("choose from a list")),
            Keys(mark("Ctrl+D"), mark("fill the top cell down")),
            Keys(mark("Ctrl+Space"), mark("select the column")),
            Keys(mark("Ctrl+C, Ctrl+X, Ctrl+V"), mark("copy, cut, paste a block")),
            Keys(mark("Ctrl+R"), mark("give the reason")),
            Keys(mark("Ctrl+F"), mark("filter; Escape clears it")),
            Keys(mark("Tab, Shift+Tab"), mark("next, previous question; then another process")),
            Keys(mark("Home, End"), mark("first, last question")),
            Keys(mark("Ctrl+Home, Ctrl+End"), mark("first, last cell")),
            Keys(mark("← on the first question"), mark("go to the heading above")),
            Keys(mark("← → on a heading"), mark("fold, unfold")),
        ),
    ),
    Section(
        mark("Table"),
        (
            Keys(mark("Typing"), mark("replaces the cell; in the last row adds one")),
            Keys(mark("Enter, Shift+Enter"), mark("down, up")),
            Keys(mark("Tab, Shift+Tab"), mark("right, left")),
            Keys("F2", mark("change what is there")),
            Keys(mark("Esc"), mark("leave it as it was")),
            Keys("Alt+↓", mark("open the list of a choice")),
            Keys(mark("Space"), mark("tick")),
            Keys(mark("Del, Backspace"), mark("clear the selected cells")),
            Keys(mark("Ctrl+Del"), mark("remove the rows, with what hangs on them")),
            Keys(mark("Shift+Space"), mark("select the row; then Del removes it")),
            Keys(mark("Ctrl+D"), mark("copy the top cell down; one row: copy the row")),
            Keys("Alt+↑, Alt+↓", mark("move the row (with Shift also over a choice)")),
            Keys(mark("Ins"), mark("go to the last row, which adds; in a tree: add under this one")),
            Keys(mark("← → in a tree"), mark("fold, unfold")),
            Keys(mark("Ctrl+C, Ctrl+V"), mark("copy, paste a block")),
            Keys(mark("Ctrl+F"), mark("filter")),
        ),
    ),
    Section(
        mark("Cards"),
        (
            Keys(mark("Enter in the line"), mark("keep the card, write the next")),
            Keys(mark("↑ in the line, arrows"), mark("go to the cards, among them")),
            Keys(mark("Enter, F2"), mark("change it; Enter keeps, Shift+Enter starts a line")),
            Keys("+  −", mark("vote, take a vote back")),
            Keys("C", mark("cause of a pain point")),
            Keys(mark("Ctrl+arrows"), mark("move the card")),
            Keys(mark("Del"), mark("remove it")),
        ),
    ),
    Section(
        mark("Scorecard, checklist, charts"),
        (
            Keys(mark("Digit or letter in a score"), mark("score and go on")),
            Keys(mark("Space, ↑ ↓ in a checklist"), mark("tick, go to the next line")),
            Keys(mark("Arrows in a chart"), mark("from mark to mark")),
            Keys(mark("Enter in a chart"), mark("go to what is behind it")),
            Keys(mark("Ctrl+C in a table of figures"), mark("copy it")),
        ),
    ),
    Section(
        mark("Search, capture"),
        (
            Keys("↑ ↓, PgUp, PgDn", mark("choose what was found")),
            Keys(mark("Enter"), mark("go there, run it; keep what was caught")),
            Keys(mark("Tab"), mark("owner and date, who and why")),
            Keys(mark("Esc"), mark("leave, back to where you were")),
        ),
    ),
    Section(
        mark("Big screen"),
        (
            Keys(mark("→ ↓ PgDn Space"), mark("next sheet, part, activity")),
            Keys(mark("← ↑ PgUp Backspace"), mark("the one before")),
            Keys(mark("0 to 9, -"), mark("rate, while a process is talked about")),
            Keys(mark("↑ ↓, Tab"), mark("another process, the next question, while one is talked about")),
            Keys("B", mark("dark, and light again")),
            Keys("M", mark("show or hide money")),
            Keys("T", mark("start or pause the timer")),
            Keys(mark("Esc"), mark("leave the big screen")),
        ),
    ),
    Section(
        mark("Why this figure, differences"),
        (
            Keys(mark("Enter on a part"), mark("what it is made of")),
            Keys(mark("Backspace"), mark("back to the figure before")),
            Keys(mark("Space on a difference"), mark("take or leave it")),
            Keys("A, N", mark("take all differences, none")),
        ),
    ),
)
"""What the parts of a page take themselves, while they have the keyboard."""


def sections(commands: Commands) -> Iterator[Section]:
    """Every menu with those of its commands that have a shortcut, then the parts of a page, in the language spoken."""
    menus: dict[str, list[Keys]] = {}
    for where, action in commands.listed():
        pressed = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()]
        if pressed:
            text = plain(action.text()).rstrip("…")
            menus.setdefault(where.partition(" › ")[0], []).append(Keys(", ".join(pressed), text))
    for title, keys in menus.items():
        yield Section(title, tuple(keys))
    for section in PLACES:
        lines = (Keys(tr(each.pressed), tr(each.meaning)) for each in section.keys)
        yield Section(tr(section.title), tuple(lines))


def matching(found: Section, words: list[str]) -> Section:
    """What of a section has every one of these (folded) words in it; all of it if its title has."""
    if all(word in folded(found.title) for word in words):
        return found
    kept = tuple(
        each
        for each in found.keys
        if all(word in folded(f"{found.title} {each.pressed} {each.meaning}") for word in words)
    )
    return Section(found.title, kept)
