"""Which file: the system's dialogs for a workshop, its copy, a list, ballot sheets, each in the folder used last."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.folders import BALLOTS, LISTS, WORKSHOPS, folder_for, keep_folder

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


def ask_sheets(window: QWidget) -> list[Path]:
    """Ballot sheets to bring in; none if the user thinks better of it."""
    begin = str(folder_for(LISTS))
    chosen, _ = QFileDialog.getOpenFileNames(
        window, tr("Bring in ballot sheets"), begin, f"{tr('Ballot sheets')} (*.xlsx *.xlsm)"
    )
    for first in chosen[:1]:
        keep_folder(LISTS, Path(first))
    return [Path(each) for each in chosen]


def ask_ballot_folder(window: QWidget) -> Path | None:
    """Where ballots are written; None if the user thinks better of it."""
    begin = str(folder_for(BALLOTS))
    chosen = QFileDialog.getExistingDirectory(window, tr("Folder for the ballots"), begin)
    if not chosen:
        return None
    keep_folder(BALLOTS, Path(chosen) / "ballot")
    return Path(chosen)


def _kept(kind: str, chosen: str) -> Path | None:
    if not chosen:
        return None
    keep_folder(kind, Path(chosen))
    return Path(chosen)
