"""What is done to strategy cards as changes: written, moved, voted for, taken away."""

import re
from collections.abc import Sequence
from typing import Any

from crmworkshop.language import tr
from crmworkshop.method.vocabulary import Box
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.references import removal
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import StrategyCard
from crmworkshop.ui.widgets.record_edits import name_of

_TAG = re.compile(r"(?:^|\s)#(\w[\w-]*)")


def split_tags(typed: str) -> tuple[str, tuple[str, ...]]:
    """The text of a card without its hashtags, and the tags."""
    tags = tuple(dict.fromkeys(_TAG.findall(typed)))
    return re.sub(r"[ \t]+", " ", _TAG.sub("", typed)).strip(), tags


def with_tags(card: StrategyCard) -> str:
    """The text of a card as it is edited: tags behind it as hashtags."""
    return " ".join([card.text, *(f"#{_joined(tag)}" for tag in card.tags)])


def _joined(tag: str) -> str:
    """A tag as one word."""
    return re.sub(r"[^\w-]+", "-", tag).strip("-")


def cards_of(snapshot: Snapshot, box: Box) -> list[StrategyCard]:
    """The cards of a box, from the top."""
    return [card for card in snapshot.all(StrategyCard) if card.box is box]


def write_card(box: Box, typed: str, position: float) -> tuple[Change, str]:
    """The change that adds a card at the end of a box, and the card's id."""
    text, tags = split_tags(typed)
    card = StrategyCard(position=position, box=box, text=text, tags=tags)
    return Change(tr("Add card {card} to {box}", card=name_of(card), box=tr(box)), (added(card),)), card.id


def rewrite_card(card: StrategyCard, typed: str) -> Change:
    """The change that gives a card its new text and tags; without steps if they are the same."""
    text, typed_tags = split_tags(typed)
    known = {_joined(tag): tag for tag in card.tags}
    new = {"text": text, "tags": tuple(known.get(tag, tag) for tag in typed_tags)}
    fresh = {name: value for name, value in new.items() if value != getattr(card, name)}
    return Change(tr("Reword card {card}", card=name_of(card)), (changed(card, **fresh),) if fresh else ())


def vote(card: StrategyCard, votes: int) -> Change:
    """The change that gives a card this many votes, not below none."""
    name = name_of(card)
    label = tr("Vote for {card}", card=name)
    if votes <= card.votes:
        label = tr("Take a vote back from {card}", card=name)
    wanted = max(votes, 0)
    return Change(label, (changed(card, votes=wanted),) if wanted != card.votes else ())


def set_card(card: StrategyCard, label: str, **values: Any) -> Change:
    """The change that gives a card other values."""
    return Change(label, (changed(card, **values),))


def move_card(snapshot: Snapshot, card: StrategyCard, box: Box, at: int) -> Change:
    """The change that puts a card into a box before its ``at``-th other card; without steps if it is there."""
    here = cards_of(snapshot, box)
    others = [other for other in here if other.id != card.id]
    at = min(max(at, 0), len(others))
    if card.box is box and here.index(card) == at:
        return Change("", ())
    place = _between(others, at)
    label = tr("Move {card} to {box}", card=name_of(card), box=tr(box))
    if card.box is box:
        label = tr("Move {card} within {box}", card=name_of(card), box=tr(box))
    if place is not None:
        new = {"position": place} if card.box is box else {"box": box, "position": place}
        return Change(label, (changed(card, **new),))
    order = [*others[:at], card, *others[at:]]
    first = min(other.position for other in order)
    steps = [
        changed(other, box=box, position=first + index)
        for index, other in enumerate(order)
        if other.position != first + index or other.box is not box
    ]
    return Change(label, tuple(steps))


def _between(others: Sequence[StrategyCard], at: int) -> float | None:
    """A place between two neighbours; None if there is no room between them."""
    if not others:
        return 1.0
    if at == 0:
        return others[0].position - 1
    if at == len(others):
        return others[-1].position + 1
    low, high = others[at - 1].position, others[at].position
    middle = (low + high) / 2
    return middle if low < middle < high else None


def remove_card(snapshot: Snapshot, card: StrategyCard) -> Change:
    """The change that takes a card away."""
    return Change(tr("Remove card {card}", card=name_of(card)), removal(snapshot, card))
