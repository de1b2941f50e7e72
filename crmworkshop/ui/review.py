"""The list of differences on the import page: tick what to take over, by mouse or by key."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crmworkshop.exchange.outcome import Import
from crmworkshop.language import tr
from crmworkshop.ui.controls import button, label
from crmworkshop.ui.review_model import FIELD, HERE, RECORD, TAKE, THERE, ReviewModel
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.cell_paint import draw_tick

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {TAKE: 48, RECORD: 215, FIELD: 150, HERE: 190, THERE: 190}


class _TickDelegate(QStyledItemDelegate):
    """The tick of a row; a click anywhere in the cell changes it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style = plain.widget.style() if plain.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        draw_tick(painter, option.rect.adjusted(theme().px(12), 0, 0, 0), on)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.MouseButtonRelease:
            return False
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class _Table(QTableView):
    """Space ticks the rows selected, A ticks all, N none."""

    def __init__(self, model: ReviewModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setObjectName("review")
        self.setAccessibleName(tr("Differences"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegateForColumn(TAKE, _TickDelegate(self))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = theme().px
        self.verticalHeader().setDefaultSectionSize(px(32))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, px(width))
        take = QFontMetrics(theme().font(11, 600)).horizontalAdvance(tr("Take"))
        self.setColumnWidth(TAKE, max(px(_WIDTHS[TAKE]), take + px(20)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif plain and event.key() == Qt.Key.Key_A:
            self.take_all(on=True)
        elif plain and event.key() == Qt.Key.Key_N:
            self.take_all(on=False)
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Tick the rows selected; untick them if all of them are ticked."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        if rows:
            self._rows.take(rows, on=not all(map(self._rows.is_taken, rows)))

    def take_all(self, *, on: bool) -> None:
        """Tick all rows that are shown, or none of them."""
        self._rows.take(range(self._rows.rowCount()), on=on)

    def select_first(self) -> None:
        """Put the keyboard's row on the first difference."""
        if self._rows.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._rows.index(0, RECORD), flags)


class Review(QWidget):
    """All differences of one file, and which of them are to be taken over."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ReviewModel(self)
        self.table = _Table(self.model)
        self.conflicts_only = QCheckBox(tr("Conflicts only"))
        self.all = button(tr("Take all"), lambda: self.table.take_all(on=True), look="quiet", tip=tr("A"))
        self.none = button(tr("Take none"), lambda: self.table.take_all(on=False), look="quiet", tip=tr("N"))
        self._arrange()
        self.conflicts_only.toggled.connect(self._narrow)
        self.model.ticked.connect(self.changed)

    def _arrange(self) -> None:
        px = theme().px
        line = QHBoxLayout()
        line.setSpacing(px(8))
        for each in (self.all, self.none, self.conflicts_only):
            line.addWidget(each)
        line.addStretch(1)
        line.addWidget(label(tr("Space takes or leaves a row, A all of them, N none."), "caption"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def show_differences(self, prepared: Import) -> None:
        """Show what a file would change; undisputed differences are ticked."""
        conflicts = sum(item.conflict for item in prepared.differences)
        self.conflicts_only.setChecked(False)
        self.conflicts_only.setVisible(bool(conflicts))
        self.conflicts_only.setText(tr("Conflicts only ({n})", n=conflicts))
        self.model.show(prepared)
        self.table.select_first()
        self.setTabOrder(self.conflicts_only, self.table)

    def _narrow(self, only: bool) -> None:
        self.model.narrow(conflicts_only=only)
        self.table.select_first()

    @property
    def taken(self) -> set[int]:
        """The numbers of the differences to take over."""
        return self.model.taken
