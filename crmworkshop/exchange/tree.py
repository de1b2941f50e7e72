"""Places imported processes in the tree: level and parent follow from a dotted code."""

import re
from collections.abc import Mapping
from typing import Any, Final

from crmworkshop.exchange.names import Names, folded

_DOTTED: Final = re.compile(r"\d+(\.\d+)*\.?")


def from_code(names: Names, values: Mapping[str, Any], scope_is_given: bool) -> dict[str, Any]:
    """The values of a new process, completed from its code: "3.1.2" is on level 3 and belongs to "3.1".

    A top category may be written "3" or "3.0". A parent that is nowhere stays out; what the list says wins.
    """
    found = dict(values)
    code = str(values["code"])
    if _DOTTED.fullmatch(code):
        parts = code.rstrip(".").split(".")
        if len(parts) == 2 and parts[1] == "0":
            parts.pop()
        found.setdefault("level", min(len(parts), 9))
        parent = _parent(names, parts[:-1])
        if parent is not None:
            found.setdefault("parent", parent)
    if not scope_is_given:
        found["in_scope"] = True
    return found


def _parent(names: Names, parts: list[str]) -> str | None:
    if not parts:
        return None
    code = ".".join(parts)
    spellings = (code, f"{code}.0", f"{code}.") if len(parts) == 1 else (code, f"{code}.")
    return next((found for spelling in spellings if (found := names.codes().get(folded(spelling)))), None)
