"""What the app remembers between sessions about this user: theme, zoom, panels, recent files."""

import json
from typing import Any

from crmworkshop.paths import settings_file


def read() -> dict[str, Any]:
    """All preferences; empty when there are none yet or the file cannot be read."""
    try:
        found = json.loads(settings_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write(**values: Any) -> None:
    """Keep these preferences. What cannot be written is forgotten: no reason to disturb anybody."""
    try:
        path = settings_file()
        partial = path.with_suffix(".partial")
        partial.write_text(json.dumps(read() | values, ensure_ascii=False, indent=1), encoding="utf-8")
        partial.replace(path)
    except OSError:
        return
