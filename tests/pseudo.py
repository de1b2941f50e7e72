"""A language in which every text of the app stands in brackets, so that what is not translated is seen."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from crmworkshop.language import Language
from crmworkshop.method.currencies import CURRENCIES
from crmworkshop.models.changes import Change, Step, changed
from crmworkshop.models.fields import Kind, fields_of
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.workshop import Workshop

KEYS: Final = frozenset({"line", "about", "activity", "language", "currency", "starts_at", "switched_off"})
"""Text fields that hold a key and not what somebody wrote."""
GREEK: Final = str.maketrans(
    {letter: chr(0x3B1 + at % 24) for at, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
    | {letter: chr(0x391 + at % 17) for at, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
)
NAMES: Final = frozenset({"CRM", "Workshop", "EUR", "English", "Deutsch", "Inter", "Noto"})
"""Words that are the same in every language."""
_KEYS: Final = re.compile(r"\b(Ctrl|Alt|Shift|Meta|PgUp|PgDown|Del|Ins|Esc|Tab|Return|Home|End|F\d+)\b")
_PLACE: Final = re.compile(
    r"^/.*|\S*(/|\\)\S*|\S+\.(crmw|pdf|xlsx|csv|json|ics|svg|png)\b|https?:\S+|\S+@\S+"
)


class Bracketed(Mapping[tuple[str, str], tuple[str, ...]]):
    """Every text there is, each in brackets."""

    def __getitem__(self, key: tuple[str, str]) -> tuple[str, ...]:
        text = key[0]
        return (f"⟦{text}⟧",) if text else (text,)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(())

    def __len__(self) -> int:
        return 1


PSEUDO: Final = Language("xx", ",", ".", Bracketed())


def untranslated(text: str) -> list[str]:
    """The words of a shown text that stand outside brackets and are neither a name, a key nor a file."""
    outside, depth = [], 0
    for letter in text:
        depth += (letter == "⟦") - (letter == "⟧")
        outside.append(letter if depth == 0 and letter != "⟧" else " ")
    rest = _KEYS.sub(" ", _PLACE.sub(" ", "".join(outside)))
    return [
        word for word in re.findall(r"[A-Za-zÀ-ÿ]{3,}", rest) if word not in NAMES and word not in CURRENCIES
    ]


def write_in_greek(path: Path) -> None:
    """Put all that people wrote in a workshop file in Greek letters."""
    with Workshop.open(path) as workshop:
        snapshot = workshop.snapshot()
        steps = [step for kind in RECORD_TYPES for record in snapshot.all(kind) for step in _in_greek(record)]
        workshop.do(Change("Γ", tuple(steps)))


def _in_greek(record: Record) -> Iterator[Step]:
    fresh = {}
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        if name in KEYS or not value or record.table == "time_span":
            continue
        if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
            fresh[name] = value.translate(GREEK)
        elif field.kind is Kind.TAGS:
            fresh[name] = tuple(tag.translate(GREEK) for tag in value)
    if any(getattr(record, name) != value for name, value in fresh.items()):
        yield changed(record, **fresh)


class Transliterated(Bracketed):
    """Every text in Greek letters: seen even where a text is broken into lines or cut."""

    def __getitem__(self, key: tuple[str, str]) -> tuple[str, ...]:
        parts = re.split(r"({\w+[^}]*})", key[0])
        return ("".join(part if part.startswith("{") else part.translate(GREEK) for part in parts),)


HELLENIC: Final = Language("xx", ",", ".", Transliterated())
