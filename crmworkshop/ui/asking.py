"""Which file: the system's dialogs for a workshop, for a copy of it and for a list, each in the folder used last."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.folders import LISTS, WORKSHOPS, folder_for, keep_folder

_FILES: Final = "CRM Workshop (*.crmw)"
_LISTS: Final = "(*.xlsx *.xlsm *.csv *.tsv *.txt)"


def ask_workshop(window: QWidget) -> Path | None:
    """A workshop file to open; None if the user thinks better of it."""
    begin = str(folder_for(WORKSHOPS))
    chosen, _ = QFileDialog.getOpenFileName(window, tr("Open a workshop"), begin, _FILES)
    return _kept(WORKSHOPS, chosen)


def ask_copy(window: QWidget, path: Path) -> Path | None:
    """Where a copy of the workshop goes; None if the user thinks better of it."""
    offered = str(path.with_stem(tr("{name} copy", name=path.stem)))
    chosen, _ = QFileDialog.getSaveFileName(window, tr("Save a copy"), offered, _FILES)
    return Path(chosen) if chosen else None


def ask_list(window: QWidget) -> Path | None:
    """A list to import; None if the user thinks better of it."""
    begin = str(folder_for(LISTS))
    chosen, _ = QFileDialog.getOpenFileName(window, tr("Import a list"), begin, f"{tr('Lists')} {_LISTS}")
    return _kept(LISTS, chosen)


def _kept(kind: str, chosen: str) -> Path | None:
    if not chosen:
        return None
    keep_folder(kind, Path(chosen))
    return Path(chosen)
