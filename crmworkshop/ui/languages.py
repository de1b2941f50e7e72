"""The language of the window: as the user chose or as the system speaks, for the app's texts and Qt's own dialogs."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from crmworkshop import language
from crmworkshop.ui import preferences

SYSTEM: Final = "system"
CHOICES: Final = (SYSTEM, *language.NAMES)
_installed: Final[list[QTranslator]] = []
"""Kept here: to look for them among the application's children makes the binding load all that QStyle names."""


def chosen() -> str:
    """What the user chose: the code of a language, or `SYSTEM`."""
    remembered = preferences.read().get("language", SYSTEM)
    return remembered if remembered in CHOICES else SYSTEM


def code_of(choice: str) -> str:
    """The code of the language that a choice means; English where the system speaks none that there is."""
    if choice != SYSTEM:
        return choice
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in language.NAMES), "en")


def speak(choice: str) -> None:
    """Make this the language of all that is shown from now on, and of Qt's dialogs and buttons."""
    code = code_of(choice)
    language.use(language.load(code))
    while _installed:
        before = _installed.pop()
        QCoreApplication.removeTranslator(before)
        before.deleteLater()
    if code != "en":
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
