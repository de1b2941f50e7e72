"""A rating grid of 1,500 processes by 25 columns: opened, repainted and edited against Qt's own tables."""

import os
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView, QTableWidget, QTableWidgetItem, QWidget

from benchmarks.ratios import Line, Ratio, medians, milliseconds
from crmworkshop.activities.figures import figures
from crmworkshop.activities.ratings import GAP_RATING
from crmworkshop.activities.spec import RatingGrid
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.grid.content import Content
from crmworkshop.ui.grid.model import RatingModel
from crmworkshop.ui.grid.view import RatingView
from crmworkshop.ui.pages.rating_grid import RatingGridPage
from crmworkshop.ui.theme import Scheme, theme
from crmworkshop.ui.workspace import Workspace

PROCESSES, DEPARTMENTS, GROUP = 1_500, 25, 25
ROUNDS = 9
SIZE = (1_366, 640)
SHAPE = RatingGrid("Satisfaction", (Question.SATISFACTION,), by_department=True)
_ROOT = QModelIndex()
W = TypeVar("W", bound=QWidget)


class ListModel(QAbstractTableModel):
    """A list of lists of texts, and nothing else."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows[0])

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def measure(folder: Path, quick: bool = False) -> list[Line]:
    """Opening up to the first picture, a repaint of all that is seen, and an edit with its repaint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme().install(app, Scheme.LIGHT)
    times = 1 if quick else 25
    with large_workshop(folder / "grid.crmw", 30 if quick else PROCESSES) as workshop:
        lines = _compared(app, workshop, times)
        app.processEvents()
    return lines


def _compared(app: QApplication, workshop: Workshop, times: int) -> list[Line]:
    snapshot = workshop.snapshot()
    found = figures(snapshot)
    sheet = app.styleSheet()
    texts = _texts(RatingModel(Content(SHAPE, snapshot, found)))
    model = ListModel(texts)
    made: dict[str, Callable[[], QTableView]] = {
        "ours": lambda: RatingView(RatingModel(Content(SHAPE, snapshot, found))),
        "widget": lambda: _table_widget(texts),
        "list": lambda: _list_view(model),
    }
    taken: dict[str, list[float]] = {}

    def take(name: str, what: str, work: Callable[[], object], count: int) -> None:
        taken.setdefault(f"{name} {what}", []).extend(milliseconds(work) for _ in range(count))

    for _ in range(1 if times == 1 else ROUNDS):
        take("ours", "populate", lambda: RatingModel(Content(SHAPE, snapshot, found)), 1)
        for name, make in made.items():
            # Qt's own tables are measured without a style sheet, which would make them much slower.
            app.setStyleSheet(sheet if name == "ours" else "")
            if name == "widget":
                take(name, "populate", make, 1)
            took, view = _opening(make)
            taken.setdefault(f"{name} open", []).append(took)
            view.viewport().repaint()
            take(name, "repaint", view.viewport().repaint, times)
            take(name, "scroll", _scroller(app, view), times)
            view.close()
            view.deleteLater()
            app.processEvents()
    app.setStyleSheet(sheet)
    edit_ours, edit_widget = _edits(app, workshop, texts, times)
    mid = {name: median(values) for name, values in taken.items()}
    return [
        Ratio("grid 1,500 x 25: populate / QTableWidget", mid["ours populate"], mid["widget populate"], 0.1),
        Ratio("grid 1,500 x 25: repaint / QTableWidget", mid["ours repaint"], mid["widget repaint"], 1.2),
        Ratio("grid 1,500 x 25: repaint / QTableView on a list", mid["ours repaint"], mid["list repaint"]),
        Ratio("grid 1,500 x 25: open to first picture / QTableWidget", mid["ours open"], mid["widget open"]),
        Ratio(
            "grid 1,500 x 25: open to first picture / QTableView on a list",
            mid["ours open"],
            mid["list open"],
        ),
        Ratio("grid 1,500 x 25: scroll a page / QTableWidget", mid["ours scroll"], mid["widget scroll"]),
        Ratio(
            "grid 1,500 x 25: scroll a page / QTableView on a list", mid["ours scroll"], mid["list scroll"]
        ),
        Ratio("grid 1,500 x 25: rate a cell, saved and painted / set an item's text", edit_ours, edit_widget),
    ]


def _edits(app: QApplication, workshop: Workshop, rows: list[list[str]], times: int) -> tuple[float, float]:
    """A rating typed on the page (checked, written, synced, echoed, painted) against a text put into an item."""
    page = _shown(RatingGridPage(SHAPE, GAP_RATING, Workspace(workshop)))
    widget = _shown(_table_widget(rows))
    turn = iter(range(10_000))

    def type_rating() -> None:
        page.view.go_to(2 + next(turn) % 20, 3)
        page.view.typed.emit(str(1 + next(turn) % 5))
        page.view.viewport().repaint()
        app.processEvents()

    def set_text() -> None:
        at = 2 + next(turn) % 20
        widget.setCurrentCell(at, 3)
        item = widget.item(at, 3)
        assert item is not None
        item.setText(str(next(turn) % 5))
        widget.viewport().repaint()
        app.processEvents()

    edit_ours, edit_widget = medians(times, type_rating, set_text, warm_up=5)
    page.close()
    widget.close()
    return edit_ours, edit_widget


def large_workshop(path: Path, count: int) -> Workshop:
    """Every department rated every process."""
    workshop = Workshop.create(path, Settings(organisation="Benchmark"))
    departments = [Department(name=f"Department {at}", position=float(at)) for at in range(DEPARTMENTS)]
    areas = [
        Process(code=f"1.{at}", name=f"Group {at}", position=float(at), in_scope=True, level=2)
        for at in range(1 + count // GROUP)
    ]
    processes = [
        Process(
            code=f"1.{at // GROUP}.{at % GROUP}",
            name=f"Process number {at}",
            parent=areas[at // GROUP].id,
            position=float(at),
            in_scope=True,
            level=3,
        )
        for at in range(count)
    ]
    ratings = [
        Rating(
            id=rating_id(process.id, Question.SATISFACTION, department.id),
            process=process.id,
            question=Question.SATISFACTION,
            department=department.id,
            value=1 + (row * 7 + column * 3) % 5,
        )
        for row, process in enumerate(processes)
        for column, department in enumerate(departments)
    ]
    records = (*departments, *areas, *processes, *ratings)
    workshop.do(Change("Fill", tuple(added(record) for record in records)))
    return workshop


def _texts(grid: RatingModel) -> list[list[str]]:
    """What the grid's cells say, row by row."""
    columns = range(grid.columnCount())
    return [[grid.index(row, column).data() or "" for column in columns] for row in range(grid.rowCount())]


def _table_widget(rows: list[list[str]]) -> QTableWidget:
    """Qt's own table with an item for every cell."""
    table = QTableWidget(len(rows), len(rows[0]))
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))
    return table


def _list_view(model: ListModel) -> QTableView:
    view = QTableView()
    view.setModel(model)
    return view


def _shown(widget: W) -> W:
    """Show at the size that a page has on a laptop, until it is painted."""
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()
    return widget


def _opening(make: Callable[[], QTableView]) -> tuple[float, QTableView]:
    """Milliseconds to make and show a table, and the table."""
    start = perf_counter()
    view = _shown(make())
    return (perf_counter() - start) * 1_000, view


def _scroller(app: QApplication, view: QTableView) -> Callable[[], None]:
    """Goes to the next page, and from the last one to the first, and paints it."""
    bar = view.verticalScrollBar()

    def scroll() -> None:
        at = bar.value() + bar.pageStep()
        bar.setValue(at if at <= bar.maximum() else 0)
        view.viewport().repaint()
        app.processEvents()

    return scroll
