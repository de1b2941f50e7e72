"""Every command of the window: its words, its keys, its place in the menus."""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


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
        "&File",
        (
            Command("new", "&New workshop…", ("Ctrl+N",), always=True),
            Command("open", "&Open…", ("Ctrl+O",), always=True),
            Submenu("recent", "Open &recent"),
            Command("sample", "Open the &sample", always=True),
            LINE,
            Command("save_copy", "Save a &copy as…", ("Ctrl+Shift+S",)),
            Command("import", "&Import list…", ("Ctrl+I",)),
            Command("deliverables", "Create &deliverables…", ("Ctrl+E",)),
            LINE,
            Command("close", "C&lose workshop", ("Ctrl+W",)),
            Command("quit", "&Quit", ("Ctrl+Q",), always=True),
        ),
    ),
    (
        "&Edit",
        (
            Command("undo", "&Undo", ("Ctrl+Z",)),
            Command("redo", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
            LINE,
            Command("history", "&History", ("Ctrl+H",), checkable=True),
        ),
    ),
    (
        "&View",
        (
            Submenu(
                "theme",
                "&Theme",
                (
                    Command("theme_system", "As the &system", always=True, group="theme"),
                    Command("theme_light", "&Light", always=True, group="theme"),
                    Command("theme_dark", "&Dark", always=True, group="theme"),
                ),
            ),
            Command("zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+="), always=True),
            Command("zoom_out", "Zoom &out", ("Ctrl+-",), always=True),
            Command("zoom_reset", "&Actual size", ("Ctrl+0",), always=True),
            LINE,
            Command("guide", "&Guide panel", ("Ctrl+G",), checkable=True),
            LINE,
            Command("next_activity", "&Next activity", ("Ctrl+PgDown",)),
            Command("previous_activity", "&Previous activity", ("Ctrl+PgUp",)),
            Submenu(
                "days",
                "Go to da&y",
                tuple(Command(f"day_{day}", f"Day &{day}", (f"Alt+{day}",)) for day in range(1, 6)),
            ),
            Command("next_part", "Next part of the &window", ("F6",)),
            Command("previous_part", "Previous part of the win&dow", ("Shift+F6",)),
        ),
    ),
    (
        "&Workshop",
        (
            Command("mark_done", "&Mark activity done", ("Ctrl+Shift+D",)),
            Command("settings", "&Settings…", ("Ctrl+,",)),
            Submenu("optional", "&Optional activities"),
        ),
    ),
    (
        "&Help",
        (
            Command("guide_help", "&Facilitator's guide", ("F1",), always=True),
            Command("about", "&About CRM Workshop", always=True),
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
        self.submenus: dict[str, QMenu] = {}
        for title, entries in MENUS:
            # Made first, then added: menus made by addMenu(title) were seen to be taken for deleted by PySide.
            menu = QMenu(title, bar)
            bar.addMenu(menu)
            menu.setAccessibleName(title.replace("&", ""))
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

    def _add(self, menu: QMenu, entry: Command | Submenu | None) -> None:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, Submenu):
            submenu = self.submenus[entry.name] = QMenu(entry.text, menu)
            menu.addMenu(submenu)
            submenu.setAccessibleName(entry.text.replace("&", ""))
            for command in entry.commands:
                self._add(submenu, command)
        else:
            menu.addAction(self._action(entry))

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._owner)
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
