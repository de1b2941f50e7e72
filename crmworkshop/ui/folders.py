"""Where file dialogs begin: in the folder that was used last for the same purpose."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from crmworkshop.ui import preferences

WORKSHOPS = "workshops"
LISTS = "lists"
BALLOTS = "ballots"


def documents() -> Path:
    """The user's documents folder, else the home folder."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(found) if found else Path.home()
    return folder if folder.is_dir() else Path.home()


def folder_for(purpose: str) -> Path:
    """The folder used last for this purpose, if it is still there, else the documents."""
    known = _known().get(purpose)
    return Path(known) if known and Path(known).is_dir() else documents()


def keep_folder(purpose: str, file: Path) -> None:
    """Begin in the folder of ``file`` the next time."""
    preferences.write(folders=_known() | {purpose: str(file.resolve().parent)})


def open_path(path: Path) -> None:
    """Show a folder or a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _known() -> dict[str, str]:
    found = preferences.read().get("folders")
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}
