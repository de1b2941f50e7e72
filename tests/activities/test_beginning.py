"""What a new workshop begins with: there at once, and never taken back."""

from datetime import date
from pathlib import Path

from crmworkshop.activities.beginning import begin
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Person, Settings
from crmworkshop.models.processes import Process
from crmworkshop.models.vendors import DataArea
from crmworkshop.models.workshop import Workshop


def test_undo_never_empties_a_new_workshop(tmp_path: Path) -> None:
    path = tmp_path / "acme.crmw"
    with begin(path, Settings(organisation="Acme", start=date(2027, 1, 4)), "Ana") as made:
        processes, areas, items = made.all(Process), made.all(DataArea), made.all(AgendaItem)
        assert processes
        assert len(areas) == 4
        assert items
        assert made.undo_label == ""
        assert made.undo() is None
        assert [entry.label for entry in made.history()] == ["Create the workshop"]
        made.do(Change("Add Ada", (added(Person(name="Ada")),)))
    with Workshop.open(path) as again:
        again.undo()
        assert again.undo() is None
        assert (again.all(Process), again.all(DataArea), again.all(AgendaItem)) == (processes, areas, items)
        assert again.all(Person) == ()
