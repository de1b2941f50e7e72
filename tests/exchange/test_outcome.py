"""Differences can be taken one by one: each knows what it alone would do, and those taken make one change."""

from pathlib import Path

from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.models.landscape import Application
from crmworkshop.models.workshop import Workshop


def _list(folder: Path) -> Path:
    path = folder / "applications.csv"
    path.write_text("Application,Vendor,Users\nHub,Acme,12\nBilling,Nordic,3\n", encoding="utf-8")
    return path


def test_all_taken_is_the_whole_change(workshop: Workshop, tmp_path: Path) -> None:
    found = prepare(workshop, _list(tmp_path), "applications")
    assert found.choosable
    everything = found.chosen(range(len(found.differences)))
    assert everything.change == found.change


def test_a_field_that_is_left_out_is_not_written(workshop: Workshop, tmp_path: Path) -> None:
    apply(workshop, prepare(workshop, _list(tmp_path), "applications"))
    changed = tmp_path / "changed.csv"
    changed.write_text("Application,Vendor,Users\nHub,Other,13\nNew,Third,1\n", encoding="utf-8")
    found = prepare(workshop, changed, "applications")
    wanted = {("Hub", "users"), ("New", "name")}
    numbers = [at for at, item in enumerate(found.differences) if (item.record, item.field) in wanted]
    assert len(numbers) == 2
    apply(workshop, found.chosen(numbers))
    after = {record.name: (record.vendor, record.users) for record in workshop.all(Application)}
    assert after == {"Hub": ("Acme", 13), "Billing": ("Nordic", 3), "New": ("", None)}


def test_nothing_taken_changes_nothing(workshop: Workshop, tmp_path: Path) -> None:
    found = prepare(workshop, _list(tmp_path), "applications").chosen(())
    assert found.empty
    assert apply(workshop, found) is None
