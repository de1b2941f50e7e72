"""Finds the row of headings in a sheet and the kind of list below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from crmworkshop.errors import UsageError
from crmworkshop.exchange.kinds import KINDS, RATINGS, ListKind, fit, guess_kind, lowered, plain, rank
from crmworkshop.exchange.mapping import Overrides
from crmworkshop.exchange.tables import Sheet, text_of
from crmworkshop.language import tr

_ROWS_LOOKED_AT: Final = 40


@dataclass(frozen=True, slots=True)
class Found:
    """A list found in a sheet: its kind, and the row (from 0) and words of its headings."""

    sheet: Sheet
    kind: ListKind
    row: int
    headings: tuple[str, ...]


def locate(sheets: Sequence[Sheet], kind: ListKind | None, overrides: Overrides) -> Found:
    """The sheet, row and kind that fit best. Raises UsageError if the kind cannot be told or no headings are found."""
    said = {
        plain(text)
        for value in overrides.values()
        for text in ((value,) if isinstance(value, str) else value)
    }
    best: tuple[float, Found] | None = None
    for sheet in sheets:
        for row, headings in _candidates(sheet):
            for candidate in (kind,) if kind else _possible(headings, overrides):
                score = _score(candidate, headings, said)
                if score and (best is None or score > best[0]):
                    best = (score, Found(sheet, candidate, row, headings))
    if best is not None:
        return best[1]
    first = next((found for sheet in sheets for found in _candidates(sheet)), None)
    if first is None:
        raise UsageError(tr("The list is empty: no row with headings was found."))
    named = ", ".join(f"“{heading}”" for heading in first[1] if heading)
    if kind is None:
        words = ", ".join(KINDS)
        raise UsageError(
            tr(
                "What the list holds cannot be told from its headings ({named}); say which kind: {words}.",
                named=named,
                words=words,
            )
        )
    fields = ", ".join(tr(field.label) for field in kind.fields.values())
    raise UsageError(
        tr(
            "No row has headings of {kind} ({fields}); the first row holds {named}.",
            kind=lowered(kind.plural),
            fields=fields,
            named=named,
        )
    )


def _candidates(sheet: Sheet) -> list[tuple[int, tuple[str, ...]]]:
    found = []
    for row, cells in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        headings = [" ".join(text_of(cell).split()) for cell in cells]
        while headings and not headings[-1]:
            headings.pop()
        if headings:
            found.append((row, tuple(headings)))
    return found


def _possible(headings: Sequence[str], overrides: Overrides) -> list[ListKind]:
    if "respondent" in overrides or "process" in overrides:
        return [KINDS[RATINGS]]
    name = guess_kind(headings)
    return [KINDS[name]] if name else []


def _score(kind: ListKind, headings: Sequence[str], said: set[str]) -> float:
    """How many columns a row of headings accounts for; rows higher up win a tie because they come first."""
    known = [plain(heading) for heading in headings]
    named = sum(heading in said for heading in known if heading)
    ranked = sum(
        max((rank(field, heading) for field in kind.fields.values()), default=0.0) for heading in known
    )
    return named * 2 + max(fit(kind, headings), ranked * 0.5)
