"""Reads the boards of the workbook's second tab back: cards edited, moved to another box, added and taken away."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from crmworkshop.exchange.gathered import quoted
from crmworkshop.exchange.outcome import REMOVED, Difference, Unreadable
from crmworkshop.exchange.spoken import in_english
from crmworkshop.exchange.tables import Cell, Sheet, text_of
from crmworkshop.language import tr
from crmworkshop.method.vocabulary import Board, Box, PainCause
from crmworkshop.models.changes import added, changed, removed
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.reports.baseline import id_heading, said
from crmworkshop.reports.workbook.kept import CARD

_CAUSE: Final = re.compile(r"\n\([^\n:]+: ([^\n]+)\)$")
_BOXES: Final = tuple(box.value for box in Box)
_BOARDS: Final = tuple(board.value for board in Board)


class _Said(NamedTuple):
    """What the workbook says about a card: the name of its box, its text with the cause, and its votes."""

    box: str
    text: str
    votes: str


class _Found(NamedTuple):
    """A card as it lies on the sheet now; ``row`` and the columns are counted from 0."""

    said: _Said
    id: str
    row: int
    column: int
    votes_column: int


class _Head(NamedTuple):
    row: int
    column: int
    box: Box
    votes: int
    ids: int | None


@dataclass(slots=True)
class Cards:
    """What became of the cards since the export."""

    snapshot: Snapshot
    sheet: Sheet
    base: Mapping[str, _Said]
    today: Mapping[str, _Said]
    differences: list[Difference] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)

    def read(self) -> None:
        """Compare every card on the sheet with what was exported and with what the workshop says today."""
        matched = self._matched()
        since = [_key(card, 2) for key, card in self.today.items() if key not in self.base]
        for found in matched:
            if found.id in self.base:
                self._edited(found)
            elif _key(found.said, 2) in since:  # brought in before, or thought of on both sides
                since.remove(_key(found.said, 2))
            else:
                self._added(found)
        there = {found.id for found in matched}
        for key, before in self.base.items():
            card = self.snapshot.find(StrategyCard, key)
            if key not in there and card is not None:
                conflict = self.today.get(key) != before
                self.differences.append(
                    Difference(_name(card.text), REMOVED, self.sheet.name, None, conflict, removed(card))
                )

    def _matched(self) -> list[_Found]:
        """The cards with the ids they had: by box and text, else by text, else by the hidden id beside them."""
        waiting = dict(self.base)
        found = list(_lying(self.sheet))
        ids: list[str] = [""] * len(found)
        for depth in (2, 1):
            known: dict[tuple[str, ...], list[str]] = {}
            for key, card in waiting.items():
                known.setdefault(_key(card, depth), []).append(key)
            for at, each in enumerate(found):
                alike = known.get(_key(each.said, depth))
                if not ids[at] and alike:
                    ids[at] = each.id if each.id in alike else alike[0]
                    alike.remove(ids[at])
                    del waiting[ids[at]]
        for at, each in enumerate(found):
            if not ids[at] and each.id in waiting:
                ids[at] = each.id
                del waiting[each.id]
        return [each._replace(id=key) for each, key in zip(found, ids, strict=True)]

    def _edited(self, found: _Found) -> None:
        card, base = self.snapshot.find(StrategyCard, found.id), self.base[found.id]
        if card is None:
            if found.said != base:
                reason = tr("the card was edited, but it is no longer in the workshop")
                self._refuse(found, found.column, found.said.text, reason)
            return
        today = self.today.get(found.id, base)
        values = self._values(found, [name for name in _Said._fields if _differs(found.said, base, name)])
        for name, value in values.items():
            old = getattr(card, name)
            if value != old:
                source = "text" if name == "cause" else name
                conflict = getattr(today, source) != getattr(base, source)
                step = changed(card, **{name: value})
                self.differences.append(
                    Difference(_name(card.text), name, _shown(old), _shown(value), conflict, step)
                )

    def _added(self, found: _Found) -> None:
        values = self._values(found, _Said._fields)
        if not values.get("text"):
            return
        position = max((card.position for card in self.snapshot.all(StrategyCard)), default=0.0) + 1
        step = added(StrategyCard(position=position + len(self.differences), **values))
        self.differences += [
            Difference(_name(values["text"]), name, None, _shown(value), False, step)
            for name, value in values.items()
            if value
        ]

    def _values(self, found: _Found, names: Sequence[str]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if "box" in names:
            values["box"] = Box[found.said.box]
        if "text" in names:
            text, cause = found.said.text, _CAUSE.search(found.said.text)
            values["cause"] = None
            if cause:
                word = text_of(in_english(cause[1], tuple(PainCause)))
                if word in tuple(PainCause):
                    values["cause"] = PainCause(word)
                    text = text[: cause.start()]
            values["text"] = text
        if "votes" in names:
            votes = found.said.votes or "0"
            if votes.isascii() and votes.isdigit() and len(votes) < 10:
                values["votes"] = int(votes)
            else:
                self._refuse(
                    found, found.votes_column, votes, tr("“{text}” is not a whole number", text=votes)
                )
        return values

    def _refuse(self, found: _Found, column: int, text: str, reason: str) -> None:
        self.unreadable.append(Unreadable(self.sheet.where(found.row, column), quoted(text), reason))


def cards_in(facts: Mapping[str, str]) -> dict[str, _Said]:
    """The cards that a workbook was exported with, by id."""
    return {
        key.removeprefix(CARD): _Said(*json.loads(text))
        for key, text in facts.items()
        if key.startswith(CARD)
    }


def _key(card: _Said, depth: int) -> tuple[str, ...]:
    return (card.box, card.text) if depth == 2 else (card.text,)


def _differs(one: _Said, other: _Said, name: str) -> bool:
    return bool(getattr(one, name) != getattr(other, name))


def _name(text: str) -> str:
    return " ".join(text.split())


def _shown(value: Any) -> str | None:
    return None if value in (None, "") else str(value)


def _lying(sheet: Sheet) -> Iterator[_Found]:
    """Every card on the boards, box by box; a box ends where the next board begins."""
    heads = list(_heads(sheet))
    for head in heads:
        end = min((other.row for other in heads if other.row > head.row), default=len(sheet.rows))
        for row in range(head.row + 1, end):
            text = said(_cell(sheet, row, head.column))
            if text and in_english(text.partition(":")[0], _BOARDS) not in _BOARDS:
                key = said(_cell(sheet, row, head.ids)) if head.ids is not None else ""
                votes = said(_cell(sheet, row, head.votes))
                yield _Found(_Said(head.box.name, text, votes), key, row, head.column, head.votes)


def _heads(sheet: Sheet) -> Iterator[_Head]:
    for row, cells in enumerate(sheet.rows):
        ids = [at for at, cell in enumerate(cells) if said(cell) == id_heading("card")]
        for at, cell in enumerate(cells):
            word = text_of(in_english(cell, _BOXES))
            if ids and word in _BOXES:
                own = next((column for column in ids if column > at), None)
                yield _Head(row, at, Box(word), at + 1 if own is None else max(at + 1, own - 1), own)


def _cell(sheet: Sheet, row: int, column: int) -> Cell:
    cells = sheet.rows[row]
    return cells[column] if column < len(cells) else None
