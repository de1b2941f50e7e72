"""Collects every text of the app for its translators, and says which of them still lack a translation."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from crmworkshop import language, paths
from tools import declared, literals, messages
from tools.messages import Message

AREAS: dict[str, tuple[Callable[[], Iterable[Message]], ...]] = {
    "method": (declared.method, partial(literals.of, "method")),
    "framework": (declared.framework,),
    "models": (declared.fields, partial(literals.of, "models", "language", "errors", "paths")),
    "activities": (declared.activities, declared.words, partial(literals.of, "activities", "analysis")),
    "deliverables": (partial(literals.of, "reports"),),
    "exchange": (partial(literals.of, "exchange", "ballot", "sample"),),
    "interface": (partial(literals.of, "ui", "app", "soak"),),
}
"""One file for each area, with what is collected for it. A text that several areas use stands in the first of them."""


def collected() -> dict[str, list[Message]]:
    """The texts by area, each text once."""
    seen: set[tuple[str, str]] = set()
    found: dict[str, list[Message]] = {}
    for area, sources in AREAS.items():
        found[area] = list(_new(sources, seen))
    return found


def _new(sources: Iterable[Callable[[], Iterable[Message]]], seen: set[tuple[str, str]]) -> Iterator[Message]:
    for source in sources:
        for message in source():
            if message.key not in seen:
                seen.add(message.key)
                yield message


def files(code: str) -> list[Path]:
    """The translators' files of a language."""
    return sorted(paths.resource("translations", code).glob("*.ts"))


def collect() -> list[Path]:
    """Bring the files of all languages up to date with the texts; the files that changed.

    What is translated stays, what is new is marked unfinished, what is no longer used goes.
    """
    changed = []
    texts = collected()
    for code in language.NAMES:
        if code == "en":
            continue
        known = messages.read(files(code))
        for area, wanted in texts.items():
            file = paths.resource("translations", code, f"{area}.ts")
            if messages.write(file, code, wanted, known):
                changed.append(file)
    return changed


def problems(code: str) -> Iterator[str]:
    """What is wrong with a language: texts without a finished translation, ``{names}`` lost, texts composed."""
    known = messages.read(files(code))
    for area, wanted in collected().items():
        yield from (f"{area}: {fault}" for fault in faults(wanted, known))
    yield from (f"{place}: a text is put together before it is looked up" for place in literals.composed(""))


def faults(wanted: Iterable[Message], known: messages.Known) -> Iterator[str]:
    """Which texts lack a finished translation, and where a translation has not the ``{names}`` of its text."""
    for message in wanted:
        found = known.get(message.key)
        uncounted = {"n"} if message.many else set()  # “one process” may do without its number
        if found is None or not found.finished:
            yield f"no translation of “{message.source}”"
        elif any(_names(form) - uncounted != _names(message.source) - uncounted for form in found.forms):
            yield f"other {{names}} than in “{message.source}”"


def _names(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)[^}]*}", text))


def main() -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["collect", "check"])
    if parser.parse_args().command == "collect":
        for file in collect():
            print(file.relative_to(paths.root()))
        return 0
    wrong = [each for code in language.NAMES if code != "en" for each in problems(code)]
    print("\n".join(wrong) or "Nothing is missing.")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
