"""Translations on disk: Qt Linguist files (TS 2.1), read and written so that a translator's work is never lost."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_FORMS = {"de": 2}
"""How many grammatical numbers a language has."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate. ``many`` is the plural of a counted text, else empty; ``place`` says where it is used."""

    source: str
    place: str
    context: str
    note: str = ""
    many: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What the text is looked up by."""
        return self.source, self.note


@dataclass(frozen=True, slots=True)
class Translation:
    """What a translator wrote: one form, or one for each grammatical number; ``state`` "" once it is finished."""

    forms: tuple[str, ...] = ()
    state: str = "unfinished"
    remark: str = field(default="")

    @property
    def finished(self) -> bool:
        return not self.state and bool(self.forms) and all(self.forms)


Known = dict[tuple[str, str], Translation]


def read(files: Iterable[Path]) -> Known:
    """All translations in Qt Linguist files by source text and comment; a finished one wins over any other."""
    known: Known = {}
    for file in files:
        for message in ElementTree.parse(file).iter("message"):
            key = message.findtext("source", ""), message.findtext("comment", "")
            found = _translation(message)
            if key not in known or not known[key].finished:
                known[key] = found
    return known


def _translation(message: ElementTree.Element) -> Translation:
    written = message.find("translation")
    remark = message.findtext("translatorcomment", "")
    if written is None:
        return Translation(remark=remark)
    counted = tuple(form.text or "" for form in written.iter("numerusform"))
    forms = counted or ((written.text or "").strip("\n"),)
    done = all(forms) and not written.get("type")
    return Translation(forms, "" if done else written.get("type") or "unfinished", remark)


def write(file: Path, language: str, messages: Iterable[Message], known: Known) -> bool:
    """Write a file of these messages with what is known of them; whether that changed the file.

    The file is written beside its place and moved there, and left alone when it would stay the same.
    """
    parts = [_HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">\n']
    for context, group in groupby(messages, key=lambda each: each.context):
        parts.append(f"<context>\n    <name>{escape(context)}</name>\n")
        parts += [_written(each, known.get(each.key, Translation()), _FORMS[language]) for each in group]
        parts.append("</context>\n")
    parts.append("</TS>\n")
    text = "".join(parts)
    if file.exists() and file.read_text(encoding="utf-8") == text:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(f".{os.getpid()}")
    beside.write_text(text, encoding="utf-8", newline="\n")
    beside.replace(file)
    return True


def _written(message: Message, translation: Translation, forms: int) -> str:
    lines = ['    <message numerus="yes">' if message.many else "    <message>"]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.note:
        lines.append(f"        <comment>{escape(message.note)}</comment>")
    use = f"{message.place}; plural: {message.many}" if message.many else message.place
    lines.append(f"        <extracomment>{escape(use)}</extracomment>")
    if translation.remark:
        lines.append(f"        <translatorcomment>{escape(translation.remark)}</translatorcomment>")
    lines += [_told(message, translation, forms), "    </message>\n"]
    return "\n".join(lines)


def _told(message: Message, translation: Translation, forms: int) -> str:
    fits = (len(translation.forms) == forms) if message.many else (len(translation.forms) == 1)
    state = "" if fits and translation.finished else ' type="unfinished"'
    if not message.many:
        return f"        <translation{state}>{escape(translation.forms[0]) if translation.forms else ''}</translation>"
    told = [*translation.forms[:forms], *[""] * (forms - len(translation.forms))]
    inside = "".join(f"            <numerusform>{escape(form)}</numerusform>\n" for form in told)
    return f"        <translation{state}>\n{inside}        </translation>"
