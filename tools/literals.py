"""Texts written in the source: the literal arguments of `tr`, `trn` and `mark`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from crmworkshop import paths
from tools.messages import Message

_PACKAGE = paths.root() / "crmworkshop"
_CALLS = {"tr": 1, "trn": 2, "mark": 1}
"""How many literal texts each call begins with."""


def of(*places: str) -> Iterator[Message]:
    """The texts of these modules and packages (names below crmworkshop), by file and line."""
    for place in places:
        where = _PACKAGE / place
        for file in sorted(where.rglob("*.py")) if where.is_dir() else [where.with_suffix(".py")]:
            if file.exists():
                yield from of_source(file.read_text(encoding="utf-8"), _name(file))


def of_source(source: str, context: str) -> Iterator[Message]:
    """The texts of one module, in its order."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and _called(node)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        texts = [_text(each) for each in call.args[: _CALLS[_called(call)]]]
        if texts and all(texts):
            yield Message(texts[0], context, context, _note(call), texts[1] if len(texts) > 1 else "")


def composed(*places: str) -> Iterator[str]:
    """Where a text is put together within the call, so that nobody can translate it: "file:line"."""
    for place in places:
        for file in sorted((_PACKAGE / place).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _called(node) and node.args:
                    first = node.args[0]
                    if isinstance(first, ast.JoinedStr) or (
                        isinstance(first, ast.BinOp) and isinstance(first.op, ast.Mod | ast.Add)
                    ):
                        yield f"{_name(file)}:{node.lineno}"


def _name(file: Path) -> str:
    return ".".join(file.relative_to(_PACKAGE).with_suffix("").parts)


def _called(call: ast.Call) -> str:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    return name if name in _CALLS else ""


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _note(call: ast.Call) -> str:
    return next((_text(keyword.value) for keyword in call.keywords if keyword.arg == "note"), "")
