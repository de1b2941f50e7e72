"""The language that the app speaks: texts are written in English where they are used and looked up when shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from crmworkshop import paths

NAMES: Final[Mapping[str, str]] = {"en": "English", "de": "Deutsch"}
"""The languages there are, by ISO 639-1 code, each in its own words."""


@dataclass(frozen=True, slots=True)
class Language:
    """A catalogue and the marks that numbers are written with."""

    code: str = "en"
    decimal: str = "."
    thousands: str = ","
    texts: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """By English text and note: the translation, for counted texts one for each grammatical number."""


ENGLISH: Final = Language()
_interface: Final = {"spoken": ENGLISH}
_speaking: ContextVar[Language | None] = ContextVar("speaking", default=None)


def current() -> Language:
    """The language spoken here: that of `speaking`, else that of the interface."""
    return _speaking.get() or _interface["spoken"]


def use(language: Language) -> None:
    """Make this the language of the interface, in every thread."""
    _interface["spoken"] = language


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak this language within the block, in this thread only: deliverables may differ from the interface."""
    token = _speaking.set(language)
    try:
        yield
    finally:
        _speaking.reset(token)


def tr(text: str, /, note: str = "", **values: object) -> str:
    """A text in the current language, its ``{names}`` filled from ``values``.

    ``note`` tells apart texts that are one word in English and two elsewhere. What is not translated stays English.
    """
    found = current().texts.get((text, note))
    shown = found[0] if found else str(text)
    return shown.format(**values) if values else shown


def trn(one: str, many: str, n: int, /, note: str = "", **values: object) -> str:
    """A counted text ("{n} process", "{n} processes"); ``{n}`` is filled with the number as it is written here."""
    language = current()
    found = language.texts.get((one, note)) or (one, many)
    shown = found[0] if n == 1 else found[-1]
    return shown.format(n=f"{n:,}".replace(",", language.thousands), **values)


def mark(text: str) -> str:
    """The text itself: says to whoever collects texts that this constant is shown through `tr` later."""
    return text


MONTHS: Final = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
SHORT_MONTHS: Final = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)

WEEKDAYS: Final = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)


def weekday_called(name: str) -> int | None:
    """The weekday (0 Monday .. 6 Sunday) that a name or at least two letters of its beginning mean, in any language."""
    wanted = name.casefold().removesuffix(".")
    if len(wanted) < 2 or not wanted.isalpha():
        return None
    for code in NAMES:
        with speaking(load(code)):
            for at, weekday in enumerate(WEEKDAYS):
                if tr(weekday).casefold().startswith(wanted):
                    return at
    return None


def month_called(name: str) -> int | None:
    """The month (1..12) that a name or at least three letters of its beginning mean, in English or as spoken here."""
    wanted = name.casefold().removesuffix(".")
    if len(wanted) < 3:
        return None
    for at, month in enumerate(MONTHS, 1):
        if any(each.casefold().startswith(wanted) for each in (month, tr(month))):
            return at
    return None


@cache
def load(code: str) -> Language:
    """The language with this code, read once from ``resources/translations``; English where there is none."""
    if code not in NAMES or code == "en":
        return ENGLISH
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for file in sorted(paths.resource("translations", code).glob("*.ts")):
        texts.update(read(file))
    return Language(code, ",", ".", texts)


def read(file: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """The finished messages of a Qt Linguist file (TS 2.1): its source text and comment to its translation."""
    from xml.etree import ElementTree

    found = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (
            translation.text or "",
        )
        if all(forms):
            found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found
