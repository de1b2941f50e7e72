"""What the window does before, between and around workshops: start, new, open, sample, close, theme, zoom, help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence

from crmworkshop import paths
from crmworkshop.language import tr
from crmworkshop.ui import languages, preferences, window_place
from crmworkshop.ui.beside import Beside
from crmworkshop.ui.loading import is_all_loaded, load_all
from crmworkshop.ui.tasks import Task, Tasks
from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.window import FirstPaint, Window

if TYPE_CHECKING:
    from crmworkshop.ui.new_workshop import NewWorkshop, NewWorkshopPage
    from crmworkshop.ui.opened import Opened
    from crmworkshop.ui.palette import Palette
    from crmworkshop.ui.start_page import StartPage
    from crmworkshop.ui.workspace import Workspace

_BREATH_MS = 5
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Shell(QObject):
    """Owns the window and at most one open workshop."""

    ready = Signal()
    """The first page takes input."""

    def __init__(self) -> None:
        super().__init__()
        self.tasks = Tasks(self)
        self.opened: Opened | None = None
        self.ready.connect(self._load_rest)
        self._make_window()

    def _make_window(self) -> None:
        self.window = Window()
        self.beside = Beside(self.window)
        self._new_page: NewWorkshopPage | None = None
        for part in ("start_page", "palette"):  # those of a window before
            self.__dict__.pop(part, None)
        self.window.closing.connect(self.close_down)
        self.window.file_dropped.connect(self._take_file)
        self.window.files_dropped.connect(self._take_files)
        self._connect()

    @cached_property
    def start_page(self) -> StartPage:
        """The first page; who opens a file at once never needs it."""
        from crmworkshop.ui.start_page import StartPage

        page = StartPage(self.window.pages)
        page.chosen.connect(self._choose)
        page.recent_chosen.connect(self.open)
        return page

    @cached_property
    def palette(self) -> Palette:
        """What Ctrl+K opens; made when it is first gone to."""
        from crmworkshop.ui.palette import Palette
        from crmworkshop.ui.palette_targets import Targets

        targets = Targets(self.window.commands, lambda: self.opened)
        made = Palette(self.window, self.window.top_bar.search, targets.all)
        made.chosen.connect(targets.go)
        return made

    def _connect(self) -> None:
        commands = self.window.commands
        commands.connect(
            new=self.new,
            open=self.ask_open,
            sample=self.open_sample,
            save_copy=self.ask_save_copy,
            show_file=lambda: self._with(lambda o: o.show_folder()),
            close=self.close_workshop,
            quit=self.window.close,
            theme_system=lambda: self._choose_scheme(Scheme.SYSTEM),
            theme_light=lambda: self._choose_scheme(Scheme.LIGHT),
            theme_dark=lambda: self._choose_scheme(Scheme.DARK),
            theme_contrast=lambda: self._choose_scheme(Scheme.CONTRAST),
            language_system=lambda: self._speak("system"),
            language_en=lambda: self._speak("en"),
            language_de=lambda: self._speak("de"),
            zoom_in=lambda: self._zoom(1),
            zoom_out=lambda: self._zoom(-1),
            zoom_reset=lambda: self._zoom(0),
            next_part=lambda: self.window.cycle_parts(1),
            previous_part=lambda: self.window.cycle_parts(-1),
            about=self.beside.show_about,
            guide_help=lambda: self.beside.show_guide(self.opened.current if self.opened else ""),
            palette=self.search,
            shortcuts=self.beside.show_shortcuts,
        )
        self.window.top_bar.search.entered.connect(lambda: self.palette)
        self.window.top_bar.search.shortcut = commands["palette"].shortcut().toString(_NATIVE)
        commands.connect(
            undo=lambda: self._with(lambda o: o.undo()),
            redo=lambda: self._with(lambda o: o.redo()),
            history=lambda: self._with(lambda o: o.side.show()),
            guide=lambda: self._with(lambda o: o.side.show_guide()),
            why=lambda: self._with(lambda o: o.explain()),
            present=lambda: self._with(lambda o: o.present()),
            next_activity=lambda: self._with(lambda o: o.go_by(1)),
            previous_activity=lambda: self._with(lambda o: o.go_by(-1)),
            next_tab=lambda: self._with(lambda o: o.go_by_part(1)),
            previous_tab=lambda: self._with(lambda o: o.go_by_part(-1)),
            mark_done=lambda: self._with(lambda o: o.toggle_done()),
            timer=lambda: self._with(lambda o: o.toggle_timer()),
            agenda=lambda: self._with(lambda o: o.show_place("agenda")),
            ballot=lambda: self._with(lambda o: o.hall.ask_room()),
            capture_parking=lambda: self._with(lambda o: o.capture("parking")),
            capture_decision=lambda: self._with(lambda o: o.capture("decisions")),
            capture_action=lambda: self._with(lambda o: o.capture("actions")),
            capture_note=lambda: self._with(lambda o: o.capture("note")),
            settings=lambda: self._with(lambda o: o.show_place("settings")),
            deliverables=lambda: self._with(lambda o: o.show_place("deliverables")),
        )
        commands.connect(**{"import": self.ask_import})
        for day in range(1, 6):
            commands.connect(**{f"day_{day}": lambda day=day: self._with(lambda o: o.go_to_day(day))})
        commands[f"theme_{theme().scheme}"].setChecked(True)
        commands[f"language_{languages.chosen()}"].setChecked(True)
        commands["guide"].setChecked(bool(preferences.read().get("guide", True)))
        commands.submenus["recent"].aboutToShow.connect(self._fill_recent)
        commands.submenus["optional"].aboutToShow.connect(self._fill_optional)

    def _with(self, work: Any) -> None:
        if self.opened is not None:
            work(self.opened)

    # -- starting -----------------------------------------------------------------------------------------

    def begin(self, path: Path | None) -> None:
        """Show the window; load the rest behind it; then open ``path``, if any."""
        if path is None:
            self.window.show_page(self.start_page)
            self.start_page.setFocus()
        else:
            self.window.show_frame(True)
            self.window.rail.setFocus()
            self.window.top_bar.set_workshop(path.stem)
            self.window.show_waiting(tr("Opening {file}…", file=path.name))
        first = FirstPaint(self.window)
        first.painted.connect(lambda: self._load(path))
        self.window.show()

    def _load(self, path: Path | None) -> None:
        if path is None:
            self.ready.emit()
        else:
            self.open(path)

    def _load_rest(self) -> None:
        """Load in the background what the first page did without, and then the fonts of other scripts."""

        def begin() -> None:
            if self.window.isVisible() and not is_all_loaded():
                self.tasks.run(load_all).finished.connect(lambda _done: theme().load_later_fonts())

        QTimer.singleShot(_BREATH_MS, self.window, begin)

    # -- workshops ----------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Open a workshop file in the background and show it; the one open now is closed."""
        self.close_workshop()
        self.window.unsay()
        self.window.show_waiting(tr("Opening {file}…", file=path.name))

        def work(_task: Task) -> Any:
            from crmworkshop.models.workshop import Workshop
            from crmworkshop.ui.opened import prepare

            return prepare(Workshop.open(path))

        self._await(self.tasks.run(work))

    def _await(self, task: Task) -> None:
        task.finished.connect(self._show_workshop)
        task.failed.connect(self._refuse)

    def _refuse(self, sentence: str) -> None:
        self.show_start()
        self.window.say(sentence, "high")
        self.ready.emit()

    def _show_workshop(
        self, workspace: Workspace, place: tuple[str, int] = ("", 0), cell: tuple[str, int] = ("", -1)
    ) -> None:
        from crmworkshop.ui.opened import Opened

        self.opened = Opened(self.window, workspace, self.tasks, place)
        self.opened.import_wanted.connect(self.ask_import)
        made = self.opened
        begin = (made.refresh, made.announce_first, made.guide_first, made.make_first, made.show_first)
        steps = (*begin, lambda: made.stand_on(*cell), self._tell_ready)
        self._in_turns(made, steps)

    def _in_turns(self, opened: Opened, steps: Sequence[Callable[[], None]]) -> None:
        """Take each step in a turn of the event loop of its own, so that the window never holds still for long."""

        def go() -> None:
            if self.opened is opened:
                steps[0]()
                self._in_turns(opened, steps[1:])

        if steps:
            QTimer.singleShot(_BREATH_MS, go)

    def _tell_ready(self) -> None:
        """Once what the page is now has been painted."""
        FirstPaint(self.window, QEvent.Type.UpdateRequest).painted.connect(self.ready.emit)
        self.window.pages.update()

    def close_workshop(self) -> None:
        """Close the open workshop, if any, and go back to the start page."""
        if self.opened is not None:
            opened, self.opened = self.opened, None
            opened.close()
            self.show_start()

    def show_start(self) -> None:
        """Show the start page."""
        self.window.show_frame(False)
        self.start_page.refresh()
        self.window.show_page(self.start_page)
        self.start_page.setFocus()

    def close_down(self) -> None:
        """Close everything before the window goes."""
        window_place.keep(self.window)
        self.close_workshop()
        self.tasks.stop()

    def _choose(self, key: str) -> None:
        {"new": self.new, "open": self.ask_open, "sample": self.open_sample}[key]()

    def new(self) -> None:
        """Ask what a new workshop needs."""
        from crmworkshop.ui.new_workshop import NewWorkshopPage

        self.close_workshop()
        if self._new_page is None:
            self._new_page = NewWorkshopPage()
            self._new_page.accepted.connect(self.create)
            self._new_page.cancelled.connect(self.show_start)
        self.window.unsay()
        self.window.show_page(self._new_page)
        self._new_page.begin()

    def create(self, answers: NewWorkshop) -> None:
        """Create a workshop with the reference framework and show it."""

        def work(_task: Task) -> Any:
            from crmworkshop.ui.creating import create
            from crmworkshop.ui.opened import prepare

            return prepare(create(answers))

        task = self.tasks.run(work)
        task.finished.connect(self._show_workshop)
        task.failed.connect(self._refuse_new)

    def _refuse_new(self, sentence: str) -> None:
        assert self._new_page is not None
        self._new_page.refuse(sentence, self._new_page.file)

    def open_sample(self) -> None:
        """Open the sample workshop; it is made when it is not there yet."""
        path = paths.user_folder() / "Sample workshop.crmw"
        if path.exists():
            self.open(path)
            return
        self.close_workshop()
        self.window.show_waiting(tr("Preparing the sample…"))

        def work(_task: Task) -> Path:
            from crmworkshop.sample import make_sample

            make_sample(path)
            return path

        task = self.tasks.run(work)
        task.finished.connect(self.open)
        task.failed.connect(self._refuse)

    def ask_open(self) -> None:
        """Let the user pick a workshop file."""
        from crmworkshop.ui.asking import ask_workshop

        chosen = ask_workshop(self.window)
        if chosen:
            self.open(chosen)

    def ask_save_copy(self) -> None:
        """Let the user pick where a copy goes."""
        if self.opened is None:
            return
        from crmworkshop.ui.asking import ask_copy

        chosen = ask_copy(self.window, self.opened.workspace.workshop.path)
        if chosen:
            self.opened.save_copy(chosen)

    def ask_import(self, kind: Any = None) -> None:
        """Let the user pick a list to import; ``kind`` is the type of its records, None to guess."""
        if self.opened is None:
            return
        from crmworkshop.ui.asking import ask_list

        chosen = ask_list(self.window)
        if chosen:
            self.opened.show_import(chosen, kind)

    def _take_files(self, names: Sequence[str]) -> None:
        """Several files at once are ballot sheets."""
        if self.opened is None:
            self.window.say(tr("Open a workshop first to bring in ballot sheets."))
        self._with(lambda o: o.show_sheets([Path(name) for name in names]))

    def _take_file(self, name: str) -> None:
        path = Path(name)
        if path.suffix.lower() == ".crmw":
            self.open(path)
        elif self.opened is not None:
            self.opened.show_import(path)
        else:
            self.window.say(tr("“{file}” is no workshop. Open one first to import a list.", file=path.name))

    # -- menus --------------------------------------------------------------------------------------------

    def _fill_recent(self) -> None:
        from crmworkshop.ui.recent import recent_files

        menu = self.window.commands.submenus["recent"]
        menu.clear()
        for item in (known for known in recent_files() if known.is_there):
            action = menu.addAction(item.name.replace("&", "&&"))
            action.setToolTip(item.path)
            action.triggered.connect(lambda _checked=False, path=item.path: self.open(Path(path)))
        if menu.isEmpty():
            menu.addAction(tr("None yet")).setEnabled(False)

    def _fill_optional(self) -> None:
        menu = self.window.commands.submenus["optional"]
        menu.clear()
        for key, title, is_on in self.opened.optional() if self.opened else ():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(is_on)
            action.triggered.connect(lambda _checked=False, key=key: self._with(lambda o: o.switch(key)))

    def _choose_scheme(self, scheme: Scheme) -> None:
        theme().choose(scheme)
        self.window.commands[f"theme_{scheme}"].setChecked(True)
        preferences.write(theme=scheme.value)

    def _speak(self, choice: str) -> None:
        """Speak another language: the window is made anew, on the same place."""
        preferences.write(language=choice)
        languages.speak(choice)
        before = self.window
        opened, self.opened = self.opened, None
        cell = opened.cell() if opened is not None else ("", -1)
        history = before.commands["history"].isChecked()
        left = (opened.let_go(), opened.place) if opened is not None else None
        before.closing.disconnect(self.close_down)
        self._make_window()
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self.window.show()
        before.close()
        before.deleteLater()
        if left is None:
            self.show_start()
        else:
            self.window.commands["history"].setChecked(history)
            self._show_workshop(*left, cell)

    def _zoom(self, steps: int) -> None:
        theme().set_zoom(100) if steps == 0 else theme().zoom_by(steps)
        preferences.write(zoom=theme().zoom)

    def search(self) -> None:
        """Let the user type what to go to or to run."""
        self.palette.open()

    def show_bug(self, details: str) -> None:
        """Say that something went wrong that should not have."""
        self.beside.say_bug(details)
