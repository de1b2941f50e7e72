"""Paints the cells of a table of records and opens the right editor in them."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crmworkshop.language import tr
from crmworkshop.models.fields import Kind
from crmworkshop.models.people import Person
from crmworkshop.models.registry import BY_TABLE
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets import record_edits as edits
from crmworkshop.ui.widgets.cell_paint import CellPaint
from crmworkshop.ui.widgets.cell_values import creatable, options
from crmworkshop.ui.widgets.editors import DateEditor, LineEditor, LongEditor, mark_wrong
from crmworkshop.ui.widgets.pickers import LinksEditor, NameEditor, PickEditor
from crmworkshop.ui.widgets.record_model import Index, RecordModel
from crmworkshop.ui.widgets.record_rows import Sort

CellEditor = LineEditor | LongEditor
_NAMED = frozenset({"owner", "by"})
"""Texts in which people of the workshop are usually named."""
_STEPS = {
    Qt.Key.Key_Return: (0, 1),
    Qt.Key.Key_Enter: (0, 1),
    Qt.Key.Key_Tab: (1, 0),
    Qt.Key.Key_Backtab: (-1, 0),
}


class RecordDelegate(QStyledItemDelegate):
    """Editors commit on Enter, Tab and when they lose focus; one that cannot commit stays open with its text."""

    refused = Signal(str)
    """One sentence: why what was typed was not taken; empty once it was."""
    committed = Signal(int, int)
    """A value was taken; carries the step to go on by: columns right, rows down."""

    def __init__(self, model: RecordModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._paint = CellPaint(model, view)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        focused = (
            index.row() == self._view.currentIndex().row()
            and index.column() == self._view.currentIndex().column()
        )
        self._paint.paint(painter, option, index, focused and self._view.hasFocus())

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme().px(80), theme().px(32))

    # -- editors --------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        model, row = self._model, self._model.rows[index.row()]
        of = model.columns[index.column()].field
        assert of is not None
        text, snapshot = model.edit_text(row, index.column()), model.snapshot

        def read(typed: str) -> Any:
            return model.read(of, typed)

        editor: CellEditor
        own = frozenset({row.key}) if of.target == model.listing.kind.table else frozenset[str]()
        if of.kind is Kind.LONG_TEXT:
            editor = LongEditor(text, read, parent)
        elif of.kind is Kind.LINKS or of.words:
            chosen = model.value(row, index.column()) or ()
            editor = LinksEditor(chosen, options(of, snapshot, own), read, parent)
        elif of.kind in (Kind.CHOICE, Kind.SCALE, Kind.REF):
            new = of.kind is Kind.REF and creatable(of.target)
            noun = edits.lower_first(BY_TABLE[of.target].singular) if new else ""
            editor = PickEditor(text, options(of, snapshot, own), read, parent, noun)
        elif of.kind is Kind.TEXT and of.name in _NAMED:
            editor = NameEditor(text, [person.name for person in snapshot.all(Person)], read, parent)
        elif of.kind is Kind.DATE:
            editor = DateEditor(text, read, parent)
        else:
            editor = LineEditor(text, read, parent)
            if model.columns[index.column()].right:
                editor.setAlignment(Qt.AlignmentFlag.AlignRight)
                editor.setFont(theme().font(tabular=True))
        editor.setAccessibleName(
            tr(
                "{field} of {row}",
                field=tr(of.label),
                row=row.record.title if row.record else tr("the new row"),
            )
        )
        editor.place = QPersistentModelIndex(index)
        editor.finished.connect(lambda: self._finish(editor, (0, 0)))
        return editor

    def setEditorData(self, _editor: QWidget, _index: Index) -> None:
        """Editors start with their text; what is being typed is never overwritten by a repaint."""

    def setModelData(self, editor: QWidget, _model: object, _index: Index) -> None:
        """Taken by `_commit`, which can say no."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect = QRect(option.rect)
        if isinstance(editor, LongEditor):
            room = self._view.viewport().rect()
            rect.setWidth(min(max(rect.width(), theme().px(360)), room.width()))
            rect.setHeight(min(editor.wanted_height(), room.height()))
            rect.moveRight(min(rect.right(), room.right()))
            rect.moveBottom(min(rect.bottom(), room.bottom()))
        else:
            rect.setHeight(min(rect.height(), theme().px(32)))
            if isinstance(editor, LinksEditor):
                rect.setWidth(max(rect.width(), theme().px(200)))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, LineEditor | LongEditor):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return False
        left = isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut
        if left and not self._focus_stays(watched, event):
            self._finish(watched, None)
        return False

    def _on_key(self, editor: CellEditor, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.refused.emit("")
            self._close(editor)
            return True
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key not in _STEPS or (enter and shift and isinstance(editor, LongEditor)):
            return False
        right, down = _STEPS[key]
        self._finish(editor, (right, -down if shift and enter else down))
        return True

    @staticmethod
    def _focus_stays(editor: CellEditor, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.reason() in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            return True
        focus = QApplication.focusWidget()
        return focus is not None and (focus is editor or editor.isAncestorOf(focus))

    def _finish(self, editor: CellEditor, step: tuple[int, int] | None) -> None:
        """Take the value and close; ``step`` says where to go on (None: focus is elsewhere already)."""
        if editor.closing or not self._commit(editor):
            return
        self._close(editor)
        if step is not None:
            self.committed.emit(*step)

    def _commit(self, editor: CellEditor) -> bool:
        place = editor.place
        if not place.isValid():
            return True
        row = self._model.rows[place.row()]
        if editor.untouched():
            self._model.entry.touched = row.key
            self.refused.emit("")
            return True
        of = self._model.columns[place.column()].field
        assert of is not None
        try:
            problem = self._model.entry.commit(place.row(), place.column(), editor.result())
        except ValueError as error:
            problem = f"{tr(of.label)}: {error}."
        if problem:
            self._refuse(editor, problem)
            return False
        lacking = self._model.entry.lacking() if row.sort is Sort.NEW else []
        needs = tr("To be added, the row still needs: {fields}.", fields=", ".join(map(tr, lacking)))
        self.refused.emit(needs if lacking else "")
        return True

    def _refuse(self, editor: CellEditor, problem: str) -> None:
        mark_wrong(editor, True)
        self.refused.emit(f"{problem} {tr('Your text is still in the cell; Escape takes it back.')}")

    def _close(self, editor: CellEditor) -> None:
        editor.closing = True
        mark_wrong(editor, False)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def open_editor(self) -> CellEditor | None:
        """The editor that is open, if any."""
        for child in self._view.viewport().children():
            if isinstance(child, LineEditor | LongEditor) and not child.closing:
                return child
        return None
