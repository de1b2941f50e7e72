"""What is typed or pasted into a rating grid, as changes to the recorded decisions."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crmworkshop.language import tr, trn
from crmworkshop.method.scales import NOT_APPLICABLE
from crmworkshop.models.changes import Change, Step
from crmworkshop.models.decisions import decided
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.grid.content import RatingColumn

SHOWN_PROBLEMS = 8


class Entry(NamedTuple):
    """One cell and the value it is to get; None makes it blank."""

    process: str
    name: str
    column: RatingColumn
    value: int | None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A pasted cell that is no answer: where it would go, what it says and why it cannot."""

    where: str
    text: str
    reason: str


def typed_value(text: str, column: RatingColumn) -> int | None:
    """The number a keystroke stands for in a column, None for a key that means nothing there."""
    scale = column.scale
    typed = "-" if text == "0" else text
    found = scale.key(typed)
    return found if found in scale.numbers or found == NOT_APPLICABLE else None


def step_of(workshop: Workshop, entry: Entry) -> Step | None:
    """The step that records an entry; None if it is so already. No decision is kept that says nothing."""
    question, department = entry.column.question, entry.column.department
    known = workshop.find(Rating, rating_id(entry.process, question, department))
    return decided(known, entry.process, question, department, value=entry.value)


def remark_step(
    workshop: Workshop, process: str, column: RatingColumn, reason: str, minority: str
) -> Step | None:
    """The step that records why a decision was taken and who saw it otherwise; None if it is so already."""
    known = workshop.find(Rating, rating_id(process, column.question, column.department))
    return decided(known, process, column.question, column.department, reason=reason, minority=minority)


def change_of(workshop: Workshop, entries: Sequence[Entry], label: str = "") -> Change:
    """All entries as one change; its label says what was rated, unless ``label`` does."""
    steps = tuple(step for step in (step_of(workshop, entry) for entry in entries) if step is not None)
    return Change(label or label_of(entries), steps)


def label_of(entries: Sequence[Entry]) -> str:
    """How the history names entries that all have one value: "Rate 12 processes Good"."""
    first = entries[0]
    word = tr(first.column.scale.word(first.value))
    if len(entries) == 1:
        name = tr("“{process}” {question}", process=first.name, question=first.column.heading)
        return tr("Rate {name} → {word}", name=name, word=word) if word else tr("Clear {name}", name=name)
    several = len({entry.column for entry in entries}) > 1
    count, question = len(entries), first.column.heading
    if several and not word:
        return trn("Clear {n} rating", "Clear {n} ratings", count)
    if several:
        return trn("Set {n} rating to {word}", "Set {n} ratings to {word}", count, word=word)
    if not word:
        return trn(
            "Clear {question} of {n} process", "Clear {question} of {n} processes", count, question=question
        )
    return trn("Rate {n} process {word}", "Rate {n} processes {word}", count, word=word)


def told_of(entries: Sequence[Entry]) -> str:
    """What is said once several entries that all have one value are made: "Rated 12 processes Good in Current"."""
    word, count = tr(entries[0].column.scale.word(entries[0].value)), len(entries)
    question = entries[0].column.heading
    if len({entry.column for entry in entries}) > 1:
        if not word:
            return trn("Cleared {n} rating", "Cleared {n} ratings", count)
        return trn("{n} rating set to {word}", "{n} ratings set to {word}", count, word=word)
    if not word:
        return trn(
            "Cleared {question} of {n} process",
            "Cleared {question} of {n} processes",
            count,
            question=question,
        )
    return trn(
        "Rated {n} process {word} in {question}",
        "Rated {n} processes {word} in {question}",
        count,
        word=word,
        question=question,
    )


def read_block(text: str) -> list[list[str]]:
    """Cells copied from a spreadsheet: lines of tab-separated, possibly quoted texts. Raises csv.Error."""
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))


def write_block(rows: Sequence[Sequence[str]]) -> str:
    """Cells as a spreadsheet takes them from the clipboard."""
    return "\n".join("\t".join(row) for row in rows)


def parsed(text: str, process: str, name: str, column: RatingColumn) -> Entry | Unreadable:
    """A pasted text as an entry: a word of the scale, its number, "-", or nothing for a blank."""
    cleaned = text.strip()
    if not cleaned:
        return Entry(process, name, column, None)
    try:
        return Entry(process, name, column, column.scale.parse(cleaned))
    except ValueError as error:
        return Unreadable(f"{name}, {column.heading}", cleaned, str(error))


def told(problems: Sequence[Unreadable]) -> str:
    """Why a block was not pasted, cell by cell, for the user."""
    shown = [f"{problem.where}: {problem.reason}." for problem in problems[:SHOWN_PROBLEMS]]
    if len(problems) > SHOWN_PROBLEMS:
        shown.append(trn("… and {n} more.", "… and {n} more.", len(problems) - SHOWN_PROBLEMS))
    first = trn(
        "Nothing was pasted: {n} cell could not be read.",
        "Nothing was pasted: {n} cells could not be read.",
        len(problems),
    )
    return "\n".join([first, *shown])
