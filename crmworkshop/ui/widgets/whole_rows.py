"""Gives a table the height of whole rows: none is cut through its letters at the lower edge."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from crmworkshop.ui.theme import theme


class WholeRows(QWidget):
    """Holds a table; where its rows are of one height, what is left below the last whole one stays empty."""

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)
        table.setParent(self)
        self.setFocusProxy(table)
        table.horizontalHeader().installEventFilter(self)
        table.horizontalScrollBar().rangeChanged.connect(lambda _low, _high: self.fit())
        model = table.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.fit)
        table.verticalHeader().sectionResized.connect(lambda *_: self._later.start())
        theme().changed.connect(self.fit)

    def sizeHint(self) -> QSize:
        return self._table.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._table.minimumSizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """All of the room, or as much of it as whole rows fill where there are more rows than that."""
        table, row = self._table, self._table.verticalHeader().defaultSectionSize()
        bar = table.horizontalScrollBar()
        beside = table.horizontalHeader().height() + 2 * table.frameWidth()
        beside += bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        fitting, rows = (self.height() - beside) // row, table.model().rowCount()
        whole = 0 < fitting < rows and table.verticalHeader().length() == rows * row
        table.setGeometry(0, 0, self.width(), beside + fitting * row if whole else self.height())
