"""What is done to the cells of a rating grid: typed, chosen, pasted, filled down; each as one change."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from crmworkshop.language import mark, tr, trn
from crmworkshop.method.scales import NOT_APPLICABLE
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.ui.grid.changes import Entry, Unreadable, change_of, told_of, typed_value
from crmworkshop.ui.grid.changes import told as problems_told
from crmworkshop.ui.grid.clipboard import copied, pasted
from crmworkshop.ui.grid.content import RatingColumn
from crmworkshop.ui.grid.view import RatingView
from crmworkshop.ui.workspace import Announcement, Workspace

_NOWHERE: Final = mark("Nothing is rated here: go to a process and one of the questions.")


class RatingEntry(QObject):
    """Turns what the grid hears into changes; says in `said` why something could not be done ("" when it could)."""

    said = Signal(str)
    rated = Signal(str)
    """Carries in words what several cells at once were given."""

    def __init__(self, view: RatingView, workspace: Workspace, origin: QObject) -> None:
        super().__init__(origin)
        self.view = view
        self.workspace = workspace
        self._origin = origin
        self._left: tuple[str, int, int, int] | None = None
        self._after_point = False
        view.typed.connect(self.type_key)
        view.cleared.connect(self.clear)
        view.choice_wanted.connect(self._show_choices)
        view.command_wanted.connect(self.run)
        view.pressed.connect(self._stay)
        view.selectionModel().currentChanged.connect(self._stay)
        workspace.changed.connect(self._on_changed)

    def _stay(self) -> None:
        """Somebody went to a cell himself: what is said now is about that one."""
        self._left = None

    def _on_changed(self, announcement: Announcement) -> None:
        if any(entry.kind in ("undo", "redo") for entry in announcement.entries):
            self._stay()

    def _entries(self, value: int | None) -> list[Entry]:
        return [
            Entry(line.key, line.figures.name, self.view.grid.content.ratings[column], value)
            for line, column in self.view.cells()
        ]

    def type_key(self, text: str, moves: bool = True) -> None:
        """Rate the selected cells with one keystroke and, if it was one cell, move on unless that is not wanted."""
        entries = []
        if self._half_step(text):
            self.said.emit(tr("Ratings are whole steps: what follows the point was not taken."))
            return
        if not self.view.cells():
            self.said.emit(tr(_NOWHERE))
            return
        for entry in self._entries(None):
            value = typed_value(text, entry.column)
            if value is None:
                self.said.emit(_refusal(text, entry.column))
                return
            entries.append(entry._replace(value=value))
        self.record(entries, moves=moves)

    def _half_step(self, text: str) -> bool:
        """Whether a key belongs to a number such as 3.5, of which the 3 has been taken."""
        after, self._after_point = self._after_point, text in (".", ",")
        return self._after_point or (after and text.isdigit())

    def just_rated(self) -> tuple[str, int] | None:
        """The process and column rated last, as long as the grid stands where it moved on to."""
        at = self.view.currentIndex()
        if self._left is None or self._left[2:] != (at.row(), at.column()):
            return None
        return self._left[:2]

    def clear(self) -> None:
        """Take away the decisions of the selected cells; reasons noted stay."""
        entries = self._entries(None)
        if any(map(self._decided, entries)):
            self.record(entries, moves=False)

    def _decided(self, entry: Entry) -> bool:
        key = rating_id(entry.process, entry.column.question, entry.column.department)
        known = self.workspace.workshop.find(Rating, key)
        return known is not None and known.value is not None

    def record(self, entries: list[Entry], label: str = "", moves: bool = True, told: str = "") -> None:
        """Make one change of all entries; ``label`` names it in the history, ``told`` once done, where they differ."""
        self.said.emit("")
        if not entries:
            return
        done = self.workspace.do(change_of(self.workspace.workshop, entries, label), self._origin)
        self._left = None
        if done and len(entries) > 1:
            self.rated.emit(told or told_of(entries))
        if done and moves and len(entries) == 1:
            column = self.view.currentIndex().column()
            self.view.advance()
            at = self.view.currentIndex()
            self._left = (entries[0].process, column, at.row(), at.column())

    def choices(self) -> QMenu:
        """The answers to the current cell's question, and what else can be done with it."""
        menu = QMenu(self.view)
        entries = self._entries(None)
        if entries:
            for level in entries[0].column.scale.levels:
                menu.addAction(f"{tr(level.word)}\t{level.sign}", partial(self.choose, level.number))
            menu.addAction(f"{tr('Not rated')}\tDel", self.clear)
            menu.addSeparator()
            menu.addAction(f"{tr('Reason…')}\tCtrl+R", partial(self.view.command_wanted.emit, "reason"))
            menu.addAction(f"{tr('Fill down')}\tCtrl+D", self.fill_down)
        menu.addAction(f"{tr('Copy')}\tCtrl+C", partial(self.run, "copy"))
        menu.addAction(f"{tr('Paste')}\tCtrl+V", partial(self.run, "paste"))
        return menu

    def _show_choices(self) -> None:
        self.choices().popup(self.view.menu_place())

    def choose(self, number: int) -> None:
        """Rate the selected cells with a number of the current cell's scale."""
        entries = self._entries(number)
        allowed = (*entries[0].column.scale.numbers, NOT_APPLICABLE) if entries else ()
        self.record([entry for entry in entries if entry.value in allowed])

    def run(self, command: str) -> None:
        """Copy, cut, paste or fill down; the page sees to the other commands."""
        match command:
            case "copy":
                QGuiApplication.clipboard().setText(copied(self.view))
            case "cut":
                QGuiApplication.clipboard().setText(copied(self.view))
                self.clear()
            case "paste":
                self.paste(QGuiApplication.clipboard().text())
            case "fill":
                self.fill_down()
            case _:
                return

    def paste(self, text: str) -> None:
        """Record a block copied from a spreadsheet as one change, or say what in it cannot be read."""
        if not text.strip() or not self.view.cells():
            self.said.emit(tr(_NOWHERE) if text.strip() else tr("Nothing is on the clipboard."))
            return
        found = pasted(self.view, text)
        wrong = [item for item in found if isinstance(item, Unreadable)]
        if wrong:
            self.said.emit(problems_told(wrong))
            return
        entries = [item for item in found if isinstance(item, Entry)]
        count = len(entries)
        label = trn("Paste {n} rating", "Paste {n} ratings", count)
        self.record(entries, label, moves=False, told=trn("Pasted {n} rating", "Pasted {n} ratings", count))

    def fill_down(self) -> None:
        """Give the selected cells the decision in the first one of their column."""
        first: dict[int, int | None] = {}
        entries = []
        for line, column in self.view.cells():
            value = line.values[column]
            known = None if value.standing_in or value.number is None else int(value.number)
            first.setdefault(column, known)
            entries.append(
                Entry(line.key, line.figures.name, self.view.grid.content.ratings[column], first[column])
            )
        if len(entries) > len(first):
            count = len(entries) - len(first)
            label = trn("Fill down {n} rating", "Fill down {n} ratings", count)
            told = trn("Filled down {n} rating", "Filled down {n} ratings", count)
            self.record(entries, label, moves=False, told=told)


def _refusal(text: str, column: RatingColumn) -> str:
    """Which keys answer the question of a column."""
    keys = ", ".join(f"{level.sign} {tr(level.word)}" for level in column.scale.levels)
    return tr(
        "“{text}” is no answer to {question}. Keys: {keys}; or the first letter of a word that has it alone.",
        text=text,
        question=column.heading,
        keys=keys,
    )
