"""What is done in steps, or told without looking at everything, where a workshop is large."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.activities.blocks import Column, Table
from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.figures import figures
from crmworkshop.activities.spec import RatingGrid
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.ui.charts.table import LINE, ROW, TableWidget
from crmworkshop.ui.grid.content import Content
from crmworkshop.ui.theme import Scheme, theme

MANY = 900
LONG = "a text that is much too long for one line of a column that it shares with another of its kind, " * 2


def test_a_row_out_of_sight_is_as_high_as_its_text_needs_once_all_are_measured(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme().install(qapp, Scheme.LIGHT)
    rows = tuple(("short", LONG if at == MANY - 1 else "short") for at in range(MANY))
    block = Table("Many", (Column("A"), Column("B")), rows, groups=("First",) * 500 + ("Second",) * 400)
    widget = TableWidget(block, "EUR")
    qtbot.addWidget(widget)
    widget.resize(400, 600)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_all()
    view = widget.view
    assert view is not None
    last = len(view.table.rows) - 1
    assert last == MANY + 1  # two headings
    qtbot.waitUntil(lambda: view.rowHeight(last) > theme().px(ROW))
    assert (view.rowHeight(last) - theme().px(ROW)) % theme().px(LINE) == 0
    assert view.rowHeight(1) == theme().px(ROW)
    assert view.columnSpan(501, 0) == 2  # the second heading, out of sight
    assert view.table.data(view.table.index(501, 0), Qt.ItemDataRole.DisplayRole) == "Second"


def test_whether_a_process_is_rated_is_the_same_before_and_after_its_values_are_read(
    sample_snapshot: Snapshot,
) -> None:
    found = figures(sample_snapshot)
    grids = [shape for item in ACTIVITIES for shape in item.tabs if isinstance(shape, RatingGrid)]
    assert len(grids) > 2
    for shape in grids:
        content = Content(shape, sample_snapshot, found)
        unread = [content.rated(line) for line in content.lines]
        assert not any(line.is_read for line in content.lines)
        assert [bool(line.values) and content.rated(line) for line in content.lines] == unread
        assert any(unread)
