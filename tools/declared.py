"""Texts declared as data, found by looking at the data: the method, its words, the framework, fields and activities."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from enum import Enum
from types import ModuleType
from typing import Any

from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.spec import Checklist
from crmworkshop.analysis import priority, returns, schedule, sensitivity
from crmworkshop.method import guide, scales, states, vocabulary
from crmworkshop.method.framework import reference_framework
from crmworkshop.models.fields import fields_of
from crmworkshop.models.registry import RECORD_TYPES
from tools.messages import Message

_NO_TEXT = {"id", "code", "number", "kind", "source"}
"""Attributes of declared things that nobody is shown as text."""


def method() -> Iterator[Message]:
    """Days, the guides of all activities, scales, word lists and states."""
    for module in (guide, scales, states, vocabulary):
        for text, place in _of_module(module):
            yield Message(text, place, module.__name__.removeprefix("crmworkshop."))
    for each in guide.guides():
        for text, place in _inside(each, ""):
            yield Message(text, f"{each.id}{place}", f"guide {each.id} {each.title}")


def framework() -> Iterator[Message]:
    """Names and descriptions of the reference process framework."""
    for process in reference_framework():
        context = f"framework {process.code.partition('.')[0]}"
        yield Message(process.name, f"{process.code} name", context)
        yield Message(process.description, f"{process.code} description", context)


def fields() -> Iterator[Message]:
    """Names of the records, and labels, help and units of their fields."""
    for record in RECORD_TYPES:
        context = f"models {record.table}"
        yield Message(record.singular, "one record", context)
        yield Message(record.plural, "several records", context)
        for field in fields_of(record).values():
            for name in ("label", "help", "unit"):
                if getattr(field, name):
                    yield Message(getattr(field, name), f"{field.name} {name}", context)


def activities() -> Iterator[Message]:
    """Titles of the activities' tabs, their computed columns and what fills an empty page."""
    for activity in ACTIVITIES:
        context = f"activity {activity.id} {activity.guide.title}"
        for shape in activity.tabs:
            yield Message(shape.title, "tab", context)
            empty = getattr(shape, "empty", "")
            if empty:
                yield Message(empty, f"{shape.title}, while it is empty", context)
            for example in getattr(shape, "examples", ()):
                yield Message(example, f"{shape.title}, example", context)
            if isinstance(shape, Checklist):
                continue
            for column in getattr(shape, "computed", ()):
                yield Message(column.label, f"{shape.title}, column", context)
            starter = getattr(shape, "starter", None)
            if starter is not None:
                yield Message(starter.label, f"{shape.title}, button", context)


def words() -> Iterator[Message]:
    """The words that computed figures are put in."""
    for module in (priority, returns, schedule, sensitivity):
        for name, value in vars(module).items():
            if isinstance(value, type) and issubclass(value, Enum) and value.__module__ == module.__name__:
                for text, place in _words(value):
                    yield Message(text, f"{name} {place}", module.__name__.removeprefix("crmworkshop."))


def _of_module(module: ModuleType) -> Iterator[tuple[str, str]]:
    for name, value in vars(module).items():
        if name.startswith("__") or isinstance(value, ModuleType):
            continue
        if isinstance(value, type):
            if issubclass(value, Enum) and value.__module__ == module.__name__:
                yield from _words(value)
        elif not callable(value) and type(value).__module__ != "typing":
            yield from _inside(value, name.strip("_"))


def _words(words: type[Enum]) -> Iterator[tuple[str, str]]:
    for word in words:
        yield getattr(word, "label", word.value), words.__name__


def _inside(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """The texts in a value, however deep, with where they stand. Members of word lists are found with their list."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        if any(letter.isalpha() for letter in value):
            yield value, place
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for each in dataclasses.fields(value):
            if each.name not in _NO_TEXT:
                yield from _inside(getattr(value, each.name), f"{place} {each.name}")
    elif isinstance(value, Mapping):
        for key, held in value.items():
            yield from _inside(held, f"{place} {getattr(key, 'name', key)}")
    elif isinstance(value, tuple | list | frozenset):
        for held in value:
            yield from _inside(held, place)
