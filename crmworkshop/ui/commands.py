"""Every command of the window: its words, its keys, its place in the menus."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from crmworkshop.language import mark, tr


class Command(NamedTuple):
    """One entry of a menu. ``always``: also without an open workshop. ``group``: one of several choices."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    always: bool = False
    checkable: bool = False
    group: str = ""


class Submenu(NamedTuple):
    """A menu within a menu; without commands it is filled when it opens."""

    name: str
    text: str
    commands: tuple[Command, ...] = ()


LINE: Final = None
MENUS: Final[tuple[tuple[str, tuple[Command | Submenu | None, ...]], ...]] = (
    (
        mark("&File"),
        (
            Command("new", mark("&New workshop…"), ("Ctrl+N",), always=True),
            Command("open", mark("&Open…"), ("Ctrl+O",), always=True),
            Submenu("recent", mark("Open &recent")),
            Command("sample", mark("Open the &sample"), always=True),
            LINE,
            Command("save_copy", mark("Save a &copy as…"), ("Ctrl+Shift+S",)),
            Command("show_file", mark("Show the file in its &folder")),
            Command("import", mark("&Import list…"), ("Ctrl+I",)),
            Command("deliverables", mark("Create &deliverables…"), ("Ctrl+E",)),
            LINE,
            Command("close", mark("C&lose workshop"), ("Ctrl+W",)),
            Command("quit", mark("&Quit"), ("Ctrl+Q",), always=True),
        ),
    ),
    (
        mark("&Edit"),
        (
            Command("undo", mark("&Undo"), ("Ctrl+Z",)),
            Command("redo", mark("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
            LINE,
            Command("history", mark("&History"), ("Ctrl+H",), checkable=True),
            LINE,
            Command("palette", mark("&Search or run…"), ("Ctrl+K",), always=True),
        ),
    ),
    (
        mark("&View"),
        (
            Submenu(
                "theme",
                mark("&Theme"),
                (
                    Command("theme_system", mark("As the &system"), always=True, group="theme"),
                    Command("theme_light", mark("&Light"), always=True, group="theme"),
                    Command("theme_dark", mark("&Dark"), always=True, group="theme"),
                    Command("theme_contrast", mark("&High contrast"), always=True, group="theme"),
                ),
            ),
            Submenu(
                "language",
                mark("&Language"),
                (
                    Command("language_system", mark("As the &system"), always=True, group="language"),
                    Command("language_en", "&English", always=True, group="language"),
                    Command("language_de", "&Deutsch", always=True, group="language"),
                ),
            ),
            Command("zoom_in", mark("Zoom &in"), ("Ctrl++", "Ctrl+="), always=True),
            Command("zoom_out", mark("Zoom &out"), ("Ctrl+-",), always=True),
            Command("zoom_reset", mark("&Actual size"), ("Ctrl+0",), always=True),
            LINE,
            Command("guide", mark("&Guide panel"), ("Ctrl+G",), checkable=True),
            Command("why", mark("Wh&y this figure"), ("F4",)),
            LINE,
            Command("present", mark("&Present on the big screen"), ("F5",), checkable=True),
            LINE,
            Command("agenda", mark("Agend&a"), ("Ctrl+Shift+T",)),
            Command("next_activity", mark("&Next activity"), ("Ctrl+PgDown",)),
            Command("previous_activity", mark("&Previous activity"), ("Ctrl+PgUp",)),
            Command("next_tab", mark("Ne&xt part of the activity"), ("Ctrl+Tab",)),
            Command("previous_tab", mark("Pre&vious part of the activity"), ("Ctrl+Shift+Tab",)),
            Submenu(
                "days",
                mark("Go to da&y"),
                (
                    Command("day_1", mark("Day &1"), ("Alt+1",)),
                    Command("day_2", mark("Day &2"), ("Alt+2",)),
                    Command("day_3", mark("Day &3"), ("Alt+3",)),
                    Command("day_4", mark("Day &4"), ("Alt+4",)),
                    Command("day_5", mark("Day &5"), ("Alt+5",)),
                ),
            ),
            Command("next_part", mark("Next part of the &window"), ("F6",)),
            Command("previous_part", mark("Previous part of the win&dow"), ("Shift+F6",)),
        ),
    ),
    (
        mark("&Workshop"),
        (
            Command("mark_done", mark("&Mark activity done"), ("Ctrl+Shift+D",)),
            Command("timer", mark("Start or pause the &timer"), ("Ctrl+T",)),
            Command("ballot", mark("&Ballot: ask the room"), ("Ctrl+B",)),
            LINE,
            Command("capture_parking", mark("&Park a topic…"), ("Ctrl+Shift+P",)),
            Command("capture_decision", mark("Record a &decision…"), ("Ctrl+Shift+C",)),
            Command("capture_action", mark("Add an &action…"), ("Ctrl+Shift+A",)),
            Command("capture_note", mark("Write a &note…"), ("Ctrl+Shift+N",)),
            LINE,
            Command("settings", mark("&Settings…"), ("Ctrl+,",)),
            Submenu("optional", mark("&Optional activities")),
        ),
    ),
    (
        mark("&Help"),
        (
            Command("guide_help", mark("&Facilitator's guide"), ("F1",), always=True),
            Command("shortcuts", mark("&Keyboard shortcuts"), ("?",), always=True),
            Command("about", mark("&About CRM Workshop"), always=True),
        ),
    ),
)


class Commands:
    """The actions of one window by name."""

    def __init__(self, owner: QWidget, bar: QMenuBar) -> None:
        self._owner = owner
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._needing: list[QAction] = []
        self._menus: list[QMenu] = []
        self.submenus: dict[str, QMenu] = {}
        for title, entries in MENUS:
            # Made first, then added: menus made by addMenu(title) were seen to be taken for deleted by PySide.
            menu = QMenu(tr(title), bar)
            bar.addMenu(menu)
            menu.setAccessibleName(plain(menu.title()))
            self._menus.append(menu)
            for entry in entries:
                self._add(menu, entry)
        self.set_open(False)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect(self, **handlers: Callable[[], object]) -> None:
        """Say what the commands do, by name."""
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(lambda _checked=False, handler=handler: handler())

    def set_open(self, is_open: bool) -> None:
        """Enable what needs an open workshop, or not."""
        for action in self._needing:
            action.setEnabled(is_open)
        self.submenus["optional"].setEnabled(is_open)

    def listed(self) -> Iterator[tuple[str, QAction]]:
        """Every action of the menus as it is now, with the words of the menus that lead to it ("View › Theme")."""
        for menu in self._menus:
            yield from _listed(menu, plain(menu.title()))

    def _add(self, menu: QMenu, entry: Command | Submenu | None) -> None:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, Submenu):
            submenu = self.submenus[entry.name] = QMenu(tr(entry.text), menu)
            menu.addMenu(submenu)
            submenu.setAccessibleName(plain(submenu.title()))
            for command in entry.commands:
                self._add(submenu, command)
        else:
            menu.addAction(self._action(entry))

    def _action(self, command: Command) -> QAction:
        action = QAction(tr(command.text), self._owner)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.checkable or bool(command.group))
        if command.group:
            group = self._groups.setdefault(command.group, QActionGroup(self._owner))
            group.addAction(action)
        if command.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        if not command.always:
            self._needing.append(action)
        self._owner.addAction(action)
        self._actions[command.name] = action
        return action


def plain(text: str) -> str:
    """The words of a menu's text without the mark of the letter that opens it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _listed(menu: QMenu, where: str) -> Iterator[tuple[str, QAction]]:
    menu.aboutToShow.emit()  # some menus are filled when they open
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _listed(submenu, f"{where} › {plain(submenu.title())}")
        elif not action.isSeparator():
            yield where, action
