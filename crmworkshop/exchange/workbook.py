"""Reads the main workbook back: what was edited in its ten tabs becomes differences to take or to leave."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from crmworkshop.activities.figures import figures
from crmworkshop.exchange.gathered import quoted
from crmworkshop.exchange.outcome import Difference, Import, Unreadable, label_of, steps_of
from crmworkshop.exchange.readback import Exported, Table, read_exported
from crmworkshop.exchange.returned import Mine, Returned
from crmworkshop.exchange.tables import Sheet, read_table
from crmworkshop.exchange.workbook_cards import Cards, cards_in
from crmworkshop.exchange.workbook_gone import gone_of
from crmworkshop.exchange.workbook_parents import Parents
from crmworkshop.exchange.workbook_settings import Above
from crmworkshop.exchange.workbook_strangers import strangers
from crmworkshop.language import tr
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.fields import Kind, fields_of
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.people import Person
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal
from crmworkshop.models.vendors import VendorPractice, VendorScore
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.baseline import BASELINE_SHEET, said
from crmworkshop.reports.workbook import kept_of
from crmworkshop.reports.workbook.columns import Formula
from crmworkshop.reports.workbook.kept import FORM, Kept
from crmworkshop.reports.workbook.strategy import MODEL_TAB

_KINDS: Final[Mapping[str, type[Record]]] = {
    "process": Process,  # first: its added rows say more about a process than those of the tabs that rate it
    "team": Person,
    "goal": Goal,
    "importance": Process,
    "assessment": Process,
    "score": VendorScore,
    "practice": VendorPractice,
    "initiative": Initiative,
    "cost": CostItem,
    "cost_application": Application,
}
_TURN: Final = ("settings", "team", "cards", *list(_KINDS)[2:], "process", "removed")
"""The order in which differences are told: that of the tabs."""
_RATED: Final = ("importance", "assessment")
_QUESTIONS: Final = frozenset(question.value for question in Question)


def read_workbook_back(
    source: Workshop | Snapshot, path: Path, sheets: Sequence[Sheet] | None = None, create: bool = False
) -> Import:
    """What was edited in an exported workbook, as differences; nothing is written.

    ``sheets`` are those of the file if they were read already; ``create`` allows departments, applications and the
    like that cells name to be made of their names alone. Raises FileUnusable if the file cannot be read, UsageError if
    it does not hold what was exported.
    """
    snapshot = source.snapshot() if isinstance(source, Workshop) else source
    typed = [_typed_only(sheet) for sheet in (read_table(path) if sheets is None else sheets)]
    reading = _Reading(snapshot, read_exported(typed), typed, create)
    reading.read()
    differences = reading.told()
    label = label_of(len(differences), path)
    conflicts = sum(item.conflict for item in differences)
    return Import(
        path=path,
        kind=FORM,
        change=Change(label, steps_of(differences)),
        differences=differences,
        unreadable=tuple(reading.unreadable),
        remarks=tuple(dict.fromkeys(reading.remarks)),
        ignored=reading.ignored,
        whole=False,
        counts={"differences": len(differences) - conflicts, "conflicts": conflicts},
    )


def _typed_only(sheet: Sheet) -> Sheet:
    """The sheet with its formulas among the cells that are not read."""
    if sheet.name == BASELINE_SHEET or not sheet.formulas:
        return sheet
    reason = tr("is a formula; only what is typed is read, so put its value in its place")
    return replace(sheet, unusable={**dict.fromkeys(sheet.formulas, reason), **sheet.unusable})


class _Reading:
    """One workbook on its way in."""

    def __init__(self, snapshot: Snapshot, exported: Exported, sheets: Sequence[Sheet], create: bool) -> None:
        self._snapshot = snapshot
        self._exported = exported
        self._sheets = {sheet.name: sheet for sheet in sheets}
        self._kept = kept_of(snapshot, figures(snapshot))
        self._mine = _as_said(self._kept)
        self._returned = Returned(snapshot, create, removes=True)
        self._found: dict[str, list[Difference]] = {}
        self.unreadable: list[Unreadable] = self._returned.unreadable
        self.remarks: list[str] = self._returned.remarks
        self.ignored: dict[str, str] = {}

    def read(self) -> None:
        """Take in all tabs."""
        for name in self._exported.missing:
            self.remarks.append(tr("The table of ids “{name}” is gone, so its rows are not read.", name=name))
        for name, kind in _KINDS.items():
            table = self._exported.tables.get(name)
            if table is not None:
                self._take(name, table, kind)
        self._take_cards()
        self._take_above()
        self._found["removed"] = gone_of(self._snapshot, self._exported, self._mine)
        self.ignored = strangers(self._exported, self._sheets)
        organisation = self._exported.facts.get("organisation", "")
        if organisation != said(self._snapshot.settings.organisation):
            self.remarks.append(
                tr(
                    "The workbook is of “{other}”, the workshop of “{own}”.",
                    other=organisation,
                    own=self._snapshot.settings.organisation,
                )
            )

    def told(self) -> tuple[Difference, ...]:
        """All differences in the order of the tabs, each field of a record once."""
        ordered = [item for name in _TURN for item in self._found.get(name, ())]
        return tuple(self._without_repeats(ordered))

    # -- tables -------------------------------------------------------------------------------------------

    def _take(self, name: str, table: Table, kind: type[Record]) -> None:
        mine = self._mine.get(name, {})
        before = len(self._returned.differences)
        self._make_known(table, mine, kind)
        parents = Parents(self._snapshot, self._returned.names, table, mine, kind)
        found = parents.renamed()
        found += self._brought_into_scope(table) if name in _RATED else []
        own = _own(parents.own_rows(), kind)
        if kind is Application:
            own = replace(own, rows=tuple(row for row in own.rows if row.id))
        self._refuse_emptied(own, mine)
        self._returned.take(own, mine, kind)
        found += self._returned.differences[before:]
        found += parents.attributes() + parents.benefits()
        self._found[name] = found
        self.unreadable.extend(parents.unreadable)

    def _make_known(self, table: Table, mine: Mine, kind: type[Record]) -> None:
        """Let names be understood as this workbook writes them: numbered where they are alike, or new."""
        declared = fields_of(kind)
        names = self._returned.names
        for key in table.columns:
            owner, _, name = key.partition(".")
            known = declared.get(name) if owner == kind.table else None
            if known is not None and known.kind is Kind.REF:
                for at, cells in mine.items():
                    record = self._snapshot.find(kind, at)
                    if record is not None and cells.get(key) and getattr(record, name):
                        names.add(known.target, getattr(record, name), cells[key])
        title = f"{kind.table}.{kind.title_field}"
        for row in table.rows:
            if row.id in mine and title in table.columns and row.says(title):
                names.add(kind.table, row.id, row.says(title))

    def _refuse_emptied(self, table: Table, mine: Mine) -> None:
        """A figure that stands in for a decision cannot be emptied: the ballots behind it stay."""
        asked = [key for key in table.columns if key.partition(".")[0] in _QUESTIONS and ".value" in key]
        for row in table.rows:
            for key in asked if row.id in mine else ():
                before = table.base.get(row.id, {}).get(key)
                if row.says(key) or key in row.broken or not before or not mine[row.id].get(key):
                    continue
                question, _, department = key.partition(".value")
                rating = rating_id(row.id, Question(question), department.removeprefix(".") or None)
                if self._snapshot.find(Rating, rating) is None:
                    reason = tr("the ballots stand in here; decide something else, or leave it as it is")
                    self.unreadable.append(Unreadable(table.where(row, key), "", reason))

    def _brought_into_scope(self, table: Table) -> list[Difference]:
        """A process out of scope that somebody wrote into a tab of ratings comes into scope."""
        found = []
        for row in table.added:
            key = self._returned.names.codes().get(row.says("process.code").casefold())
            process = self._snapshot.find(Process, key)
            if process is not None and not process.in_scope:
                step = changed(process, in_scope=True)
                name = f"{process.code} {process.name}"
                found.append(Difference(name, "in_scope", "No", "Yes", False, step))
        return found

    # -- beside tables ------------------------------------------------------------------------------------

    def _take_cards(self) -> None:
        sheet = self._sheets.get(MODEL_TAB)
        if sheet is not None:
            cards = Cards(self._snapshot, sheet, cards_in(self._exported.facts), cards_in(self._kept.facts))
            cards.read()
            self._found["cards"] = cards.differences
            self.unreadable.extend(cards.unreadable)

    def _take_above(self) -> None:
        above = Above(self._snapshot, self._sheets, self._exported.facts, self._kept.facts)
        above.read_settings()
        if "assessment" in self._exported.tables:
            above.read_headcounts(self._exported.tables["assessment"])
        self._found["settings"] = above.differences
        self.unreadable.extend(above.unreadable)
        if above.lost:
            self.remarks.append(
                tr("Not found any more, and left as they are: {labels}.", labels=", ".join(above.lost))
            )

    def _without_repeats(self, differences: Iterable[Difference]) -> list[Difference]:
        """The same field of a record edited on several tabs counts once if they agree, and not at all if not."""
        kept: dict[tuple[str, str, str], Difference] = {}
        refused = set()
        for item in differences:
            step = item.step
            fresh = step is not None and step.old is None
            key = (step.table if step else "", step.id if step else "", item.field)
            other = kept.get(key)
            if other is None:
                kept[key] = item
            elif other.new != item.new and not fresh:
                refused.add(key)
                reason = tr("another tab says “{text}” about the same", text=quoted(other.new or ""))
                self.unreadable.append(Unreadable(f"{item.record}, {item.field}", item.new or "", reason))
        return [item for key, item in kept.items() if key not in refused]


def _as_said(kept: Kept) -> Mapping[str, Mine]:
    """What a workbook written now would say, as cells are compared."""
    return {
        name: {
            record: {key: "" if isinstance(value, Formula) else said(value) for key, value in cells.items()}
            for record, cells in table.rows.items()
        }
        for name, table in kept.tables.items()
    }


def _own(table: Table, kind: type[Record]) -> Table:
    """The table with the columns about records of its kind and their ratings alone."""
    owners = (kind.table, *_QUESTIONS)
    columns = {key: column for key, column in table.columns.items() if key.partition(".")[0] in owners}
    return replace(table, columns=columns)
