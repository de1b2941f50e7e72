"""The forms that the app writes and reads back whole, beside lists: which one a file is, and who reads it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from crmworkshop.errors import UsageError
from crmworkshop.exchange.outcome import Import
from crmworkshop.exchange.tables import Sheet
from crmworkshop.language import mark, tr
from crmworkshop.models.snapshot import Snapshot

BALLOT: Final = "ballot"
Read = Callable[[Snapshot, Path, Sequence[Sheet], bool], Import]


def _inventory(snapshot: Snapshot, path: Path, sheets: Sequence[Sheet], create: bool) -> Import:
    from crmworkshop.exchange.inventory import read_inventory

    return read_inventory(snapshot, path, sheets, create)


def _workbook(snapshot: Snapshot, path: Path, sheets: Sequence[Sheet], create: bool) -> Import:
    from crmworkshop.exchange.workbook import read_workbook_back

    return read_workbook_back(snapshot, path, sheets, create)


def _ballot(snapshot: Snapshot, path: Path, sheets: Sequence[Sheet], _create: bool) -> Import:
    from crmworkshop.exchange.ballot_sheets import read_ballot

    return read_ballot(snapshot, path, sheets)


_READERS: Final[Mapping[str, Read]] = {"workbook": _workbook, "inventory": _inventory, BALLOT: _ballot}
FORMS: Final[Mapping[str, str]] = {
    "workbook": mark("Workbook"),
    "inventory": mark("Inventory"),
    BALLOT: mark("Ballot"),
}
"""What each form is called, by its word on the command line, which is also what its files say they are."""


def reader_of(kind: str | None, sheets: Sequence[Sheet], name: str) -> Read | None:
    """Who reads a file as the form meant; None where a list is meant. Raises UsageError if it is another form.

    ``kind`` is what the user says it is, None if the file is to say so itself.
    """
    wanted = kind.strip().casefold() if kind else ""
    if wanted and wanted not in _READERS:
        return None
    from crmworkshop.exchange.readback import form_of

    form = form_of(sheets)
    if wanted and form and form != wanted:
        raise UsageError(
            tr("“{name}” is not of the kind {wanted} but {form}.", name=name, wanted=wanted, form=form)
        )
    return _READERS.get(wanted or form)
