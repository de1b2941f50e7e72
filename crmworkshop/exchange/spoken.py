"""Understands the words of a form in any language that the app speaks, whichever it was written in."""

from collections.abc import Iterable
from functools import cache

from crmworkshop.exchange.tables import Cell
from crmworkshop.language import ENGLISH, NAMES, Language, load
from crmworkshop.models.fields import Field, Kind


@cache
def _languages() -> tuple[Language, ...]:
    return tuple(load(code) for code in NAMES if code != ENGLISH.code)


@cache
def _meanings(words: tuple[str, ...]) -> dict[str, str]:
    found = {
        form.casefold(): word
        for word in reversed(words)
        for language in _languages()
        for form in language.texts.get((word, ""), ())
    }
    return found | {word.casefold(): word for word in words}


def in_english(cell: Cell, words: Iterable[str]) -> Cell:
    """The one of ``words`` (English) that a cell says in some language; any other cell as it is."""
    if not isinstance(cell, str):
        return cell
    return _meanings(tuple(words)).get(cell.strip().casefold(), cell)


def words_of(field: Field) -> tuple[str, ...]:
    """The English words that a field's cells choose from; none if they hold anything else."""
    if field.kind is Kind.BOOL:
        return ("Yes", "No")
    if field.scale is not None:
        return field.scale.words
    return tuple(str(choice) for choice in field.choices) if field.choices else ()
