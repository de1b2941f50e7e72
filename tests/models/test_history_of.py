"""The history of single records, for explanations and comparisons."""

from pathlib import Path

from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.landscape import Application, Capability
from crmworkshop.models.people import Settings
from crmworkshop.models.workshop import Workshop


def test_only_changes_of_the_record_itself_are_told_newest_first(tmp_path: Path) -> None:
    """A capability that links to the application is another record's change."""
    with Workshop.create(tmp_path / "w.crmw", Settings(id="", organisation="Ohm")) as workshop:
        crm, mail = Application(name="CRM"), Application(name="Mail")
        workshop.do(Change("add both", (added(crm), added(mail))))
        workshop.do(
            Change("link", (added(Capability(name="Sell", applications=(mail.id, crm.id, mail.id))),))
        )
        workshop.do(Change("rename", (changed(crm, name="CRM 2"),)))
        workshop.undo()

        assert [(entry.kind, entry.label) for entry in workshop.history_of([crm.id])] == [
            ("undo", "rename"),
            ("do", "rename"),
            ("do", "add both"),
        ]
        assert [entry.label for entry in workshop.history_of([crm.id, mail.id], limit=1)] == ["rename"]
        assert workshop.history_of([]) == []
