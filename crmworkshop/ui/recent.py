"""The workshops opened last, with what the start page says about each."""

from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

from crmworkshop.language import current, tr
from crmworkshop.ui import preferences

_MOST: Final = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """One workshop file as it was when last open; ``changed_at`` is ISO 8601 with its offset, or empty."""

    path: str
    organisation: str = ""
    done: int = 0
    total: int = 0
    changed_at: str = ""
    place: str = ""
    tab: int = 0
    """Where the user was when it was closed: the place and, in an activity, its tab."""

    @property
    def name(self) -> str:
        """What to call it: the organisation, else the file."""
        return self.organisation or Path(self.path).stem

    @property
    def is_there(self) -> bool:
        """Whether the file still is where it was."""
        return Path(self.path).is_file()

    @property
    def progress(self) -> str:
        """How far it is, in words; empty where nothing is known."""
        if not self.total:
            return ""
        return tr("{done} of {total} activities done", done=self.done, total=self.total)

    @property
    def changed(self) -> str:
        """When it was changed last, in words; empty where nothing is known."""
        return tr("Changed {when}", when=_moment(self.changed_at)) if self.changed_at else ""


def day_locale() -> QLocale:
    """How days are written in the language of the interface; English is written as in Britain."""
    if current().code == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(current().code)


def _moment(text: str) -> str:
    from crmworkshop.activities.wording import format_date  # not needed for the first picture

    at = datetime.fromisoformat(text).astimezone()
    return f"{format_date(at.date())}, {at:%H:%M}"


def recent_files() -> tuple[Recent, ...]:
    """Those known, latest first; a file may be gone meanwhile (`Recent.is_there`)."""
    names = {field.name for field in fields(Recent)}
    stored = preferences.read().get("recent", [])
    return tuple(
        Recent(**item) for item in stored if isinstance(item, dict) and "path" in item.keys() <= names
    )


def place_left(path: Path) -> tuple[str, int]:
    """Where the user was when this file was closed; no place if that is not known."""
    known = (item for item in recent_files() if item.path == str(path.resolve()))
    return next(((item.place, item.tab) for item in known), ("", 0))


def remember(item: Recent) -> None:
    """Put ``item`` first, in place of what was known about its file."""
    _keep((item, *(other for other in recent_files() if other.path != item.path)))


def forget(path: str) -> None:
    """Take a file off the list; the file itself stays."""
    _keep(tuple(item for item in recent_files() if item.path != path))


def put_back(item: Recent, at: int) -> None:
    """List ``item`` again at the place from which it was taken off."""
    others = [other for other in recent_files() if other.path != item.path]
    _keep((*others[:at], item, *others[at:]))


def _keep(items: tuple[Recent, ...]) -> None:
    preferences.write(recent=[asdict(each) for each in items[:_MOST]])
