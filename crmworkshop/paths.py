"""Where things live: the files that ship with the app, the user's settings and the log."""

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

APP_NAME = "CRM Workshop"
HOME_VARIABLE = "CRMWORKSHOP_HOME"


def root() -> Path:
    """The folder that holds ``resources``: the checkout, or what the bundle unpacked."""
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """The path of a shipped file, such as ``resource("fonts", "Inter-Regular.ttf")``; it may not exist."""
    return root().joinpath("resources", *parts)


def document(*parts: str) -> Path:
    """The path of a shipped part of the guide, such as ``document("guide.md")``; it may not exist."""
    return root().joinpath("docs", *parts)


def user_folder() -> Path:
    """The folder for settings, recent files and the log, made when missing.

    It follows each platform's custom; the environment variable CRMWORKSHOP_HOME overrules it.
    Raises OSError when it cannot be made.
    """
    folder = _user_folder(sys.platform, os.environ, Path.home())
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def settings_file() -> Path:
    """Where settings and recent files are kept (JSON)."""
    return user_folder() / "settings.json"


def log_file() -> Path:
    """Where a bug's details are logged."""
    return user_folder() / "crmworkshop.log"


def _user_folder(platform: str, environment: Mapping[str, str], home: Path) -> Path:
    chosen = environment.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen)
    if platform == "win32":
        return Path(environment.get("APPDATA") or home / "AppData" / "Roaming") / APP_NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / APP_NAME
    return Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "crmworkshop"


def keep_details(details: str) -> None:
    """Add what nobody expected to the log file; to standard error where that cannot be written."""
    try:
        with log_file().open("a", encoding="utf-8") as log:
            log.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')}\n{details}\n")
    except OSError:
        sys.stderr.write(details)
