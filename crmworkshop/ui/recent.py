"""The workshops opened last, with what the start page says about each."""

from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Final

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

    @property
    def name(self) -> str:
        """What to call it: the organisation, else the file."""
        return self.organisation or Path(self.path).stem

    @property
    def details(self) -> str:
        """One line: where it is, how far, when it was changed last."""
        parts = [Path(self.path).name]
        if self.total:
            parts.append(f"{self.done} of {self.total} activities done")
        if self.changed_at:
            parts.append(f"changed {datetime.fromisoformat(self.changed_at):%d %b %Y, %H:%M}")
        return "  ·  ".join(parts)


def recent_files() -> tuple[Recent, ...]:
    """Those that still exist, latest first."""
    names = {field.name for field in fields(Recent)}
    stored = preferences.read().get("recent", [])
    found = [Recent(**item) for item in stored if isinstance(item, dict) and "path" in item.keys() <= names]
    return tuple(item for item in found if Path(item.path).is_file())


def remember(item: Recent) -> None:
    """Put ``item`` first, in place of what was known about its file."""
    others = [other for other in recent_files() if other.path != item.path]
    preferences.write(recent=[asdict(each) for each in (item, *others)[:_MOST]])
