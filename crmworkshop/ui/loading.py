"""Loading in the background what the first page can do without, so that the window never holds still for it."""

import gc
import sys
from importlib import import_module
from typing import Final

from crmworkshop.ui.tasks import Task

_LATER: Final = (
    "list_view",
    "agenda_page",
    "deliverables_page",
    "settings_page",
    "import_page",
    "capture",
    "history_panel",
    "why_panel",
    "present.line",
    *(
        f"pages.{page}"
        for page in ("record_list", "rating_grid", "scorecard", "checklist", "card_board", "analysis")
    ),
)
"""Modules that the first page can do without and that a click soon after it should not have to wait for."""


def is_all_loaded() -> bool:
    """Whether `load_all` has nothing left to do."""
    return all(f"crmworkshop.ui.{name}" in sys.modules for name in _LATER)


def load_all(_task: Task) -> None:
    """Import what an open workshop and its pages need.

    The garbage collector would go through all of it again and again and stop the window meanwhile, so it rests,
    and what is loaded is never looked through again.
    """
    gc.disable()
    try:
        for name in ("opened", *_LATER):
            import_module(f"crmworkshop.ui.{name}")
        gc.freeze()
    finally:
        gc.enable()
