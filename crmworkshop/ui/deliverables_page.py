"""The page that makes the deliverables: which, where, go; in the background, with progress and cancel."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.language import mark, tr
from crmworkshop.ui.controls import Button, button, empty_layout, label
from crmworkshop.ui.tasks import Task, Tasks
from crmworkshop.ui.theme import theme
from crmworkshop.ui.workspace import Workspace

_CHOICES: Final = (
    ("workbook", mark("Workbook"), mark("Ten tabs with live formulas, to go on working in (.xlsx)"), True),
    (
        "inventory",
        mark("Inventory"),
        mark("A form for the departments to fill in and send back (.xlsx)"),
        True,
    ),
    (
        "report",
        mark("Report"),
        mark("Everything for the sponsor, with charts and the sign-off page (.pdf)"),
        True,
    ),
    ("roadmap", mark("Roadmap"), mark("One page for the wall (.pdf)"), True),
    ("calendar", mark("Calendar"), mark("Agenda and review meetings for everybody's diary (.ics)"), True),
    ("agenda", mark("Agenda"), mark("The five days on one page, to print (.pdf)"), True),
    (
        "ballots",
        mark("Ballots"),
        mark("One for each participant, as a sheet and on paper (.xlsx, .pdf)"),
        False,
    ),
    ("charts", mark("Charts"), mark("Every chart as pictures for slides and documents (.svg, .png)"), False),
    (
        "json",
        mark("Figures"),
        mark("Everything entered, private notes too, for other programs (.json)"),
        True,
    ),
)
"""Key, name, what it is, and whether it is ticked at first."""


class DeliverablesPage(QWidget):
    """Exports a snapshot: what is typed meanwhile goes into the next one."""

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Deliverables"))
        self.workspace = workspace
        self.tasks = tasks
        self._task: Task | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self.private = QCheckBox(tr("with people's engagement and approach"))
        """Asked for anew each time the page is made: nothing told in confidence goes out by an old tick."""
        path = workspace.workshop.path.resolve()
        self.folder = QLineEdit(str(path.parent / f"{path.stem} deliverables"))
        self.folder.setAccessibleName(tr("Folder"))
        self.create_button = button(tr("Create deliverables"), self.make, look="primary")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress"))
        self.step = label("", "muted")
        self.step.setAccessibleName(tr("What is being done"))
        self.cancel_button = button(tr("Cancel"), self.cancel)
        self._outcome = QVBoxLayout()
        self.open_button: Button | None = None
        """Opens the folder with what was made last."""
        self.setFocusProxy(self.create_button)
        self._arrange()
        self._show_running(False)

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout()
        column.setSpacing(px(4))
        column.setContentsMargins(0, 0, 0, 0)
        said = tr("What the workshop hands over, made from everything entered so far.")
        head = QVBoxLayout()
        head.setSpacing(px(3))
        title = label(tr("Deliverables"), "title")
        title.setFixedHeight(px(30))
        head.addWidget(title)
        head.addWidget(label(said, "muted", wrap=True))
        column.addLayout(head)
        column.addSpacing(px(16))
        for key, name, text, ticked in _CHOICES:
            box = QCheckBox(tr(name))
            box.setChecked(ticked)
            box.setAccessibleDescription(tr(text))
            box.toggled.connect(self._offer)
            self.boxes[key] = box
            row = QHBoxLayout()
            box.setFixedWidth(px(140))
            row.addWidget(box)
            row.addWidget(label(tr(text), "muted", wrap=True), 1)
            column.addLayout(row)
            if key == "report":
                column.addLayout(self._confidential())
        column.addSpacing(px(16))
        column.addWidget(label(tr("Folder"), "section"))
        where = QHBoxLayout()
        where.setSpacing(px(8))
        where.addWidget(self.folder, 1)
        where.addWidget(button(tr("Choose…"), self._choose, name=tr("Choose the folder")))
        column.addLayout(where)
        column.addSpacing(px(16))
        go = QHBoxLayout()
        go.addWidget(self.create_button, 0, Qt.AlignmentFlag.AlignLeft)
        go.addWidget(self.cancel_button)
        go.addWidget(self.bar, 1)
        column.addLayout(go)
        column.addWidget(self.step)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(px(680))
        body = QWidget()
        body.setObjectName("surface")
        lines = QVBoxLayout(body)
        lines.setContentsMargins(px(20), px(16), px(20), px(16))
        lines.addWidget(inner)
        lines.addSpacing(px(8))
        lines.addLayout(self._outcome)
        lines.addStretch(1)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _confidential(self) -> QHBoxLayout:
        """The line under the report that asks for what is private."""
        words = tr("Left out of the report unless you ask: where people stand and how to win them")
        self.private.setToolTip(words)
        self.private.setAccessibleDescription(words)
        self.boxes["report"].toggled.connect(self.private.setEnabled)
        row = QHBoxLayout()
        below_names = QWidget()
        below_names.setFixedWidth(theme().px(140))
        row.addWidget(below_names)
        row.addWidget(self.private)
        row.addStretch(1)
        return row

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the deliverables"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _offer(self) -> None:
        self.create_button.setEnabled(any(box.isChecked() for box in self.boxes.values()))

    def _show_running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.create_button.setVisible(not running)

    def make(self) -> None:
        """Make what is ticked."""
        if self._task is not None:
            return
        snapshot, workshop = self.workspace.snapshot, self.workspace.workshop
        folder = Path(self.folder.text()).expanduser()
        only = frozenset(key for key, box in self.boxes.items() if box.isChecked())

        private = self.private.isChecked()
        lacking: list[str] = []

        def work(task: Task) -> list[Path]:
            from crmworkshop.reports.apart import export_apart

            workshop.hear(snapshot)
            return export_apart(
                snapshot, folder, only, task.report, task.is_cancelled, lacking.append, private=private
            )

        empty_layout(self._outcome)
        self.open_button = None
        self.bar.setValue(0)
        self.step.setText(tr("Starting…"))
        self._show_running(True)
        self.cancel_button.setFocus()
        task = self._task = self.tasks.run(work)
        task.progressed.connect(self._show_progress)
        task.finished.connect(lambda files: self._show_files(files, lacking))
        task.failed.connect(self._show_failure)
        task.cancelled.connect(self._show_cancelled)
        task.ended.connect(self._end)

    def cancel(self) -> None:
        """Stop at the next step."""
        if self._task is not None:
            self._task.cancel()
            self.step.setText(tr("Stopping…"))

    def _show_cancelled(self) -> None:
        self.step.setText(tr("Cancelled. Nothing half-finished was left."))

    def _show_progress(self, share: float, text: str) -> None:
        self.bar.setValue(round(share * 1000))
        self.step.setText(text)

    def _end(self) -> None:
        self._task = None
        had_keyboard = self.isVisible() and self.cancel_button.hasFocus()
        self._show_running(False)
        if had_keyboard:
            (self.open_button or self.create_button).setFocus()

    def _show_failure(self, sentence: str) -> None:
        self.step.setText("")
        self._outcome.addWidget(label(sentence, "error", wrap=True))

    def _show_files(self, files: list[Path], lacking: list[str]) -> None:
        if not files:
            self.step.setText(tr("Nothing was created: what was chosen has nothing to show yet."))
            return
        now = datetime.now().astimezone()
        self.step.setText(tr("Created at {now}.", now=f"{now:%H:%M:%S}"))
        made = self.open_button = button(
            tr("Open the folder"), lambda: _open(files[0].parent), icon="folder-open"
        )
        self._outcome.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        for sentence in lacking:
            self._outcome.addWidget(label(sentence, "muted", wrap=True))
        self._outcome.addLayout(self._links(files))

    def _links(self, files: list[Path]) -> QGridLayout:
        """The files, beside each other as far as the page is wide."""
        links = [_link(path) for path in files]
        gap = theme().px(16)
        room = self.area.viewport().width() - theme().px(40)
        widest = max(link.sizeHint().width() for link in links)
        columns = max((room + gap) // (widest + gap), 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(gap)
        grid.setVerticalSpacing(0)
        for at, link in enumerate(links):
            grid.addWidget(link, at // columns, at % columns, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(columns, 1)
        return grid


def _link(path: Path) -> Button:
    name = path.name
    return button(
        name.replace("&", "&&"),
        lambda: _open(path),
        look="link",
        name=tr("Open {text}", text=name),
        tip=str(path),
    )


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
