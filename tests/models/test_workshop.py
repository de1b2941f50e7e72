"""The one door: what is done, taken back and brought back is what a simple model says, also after a restart."""

import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from crmworkshop.errors import InvalidChange, SystemRefused, WorkshopError
from crmworkshop.models.agenda import TimeSpan
from crmworkshop.models.changes import Change, Step, added, changed, removed
from crmworkshop.models.health import examine
from crmworkshop.models.landscape import Application
from crmworkshop.models.people import SETTINGS_ID, Attendance, Department, Person, Settings
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.references import removal
from crmworkshop.models.workshop import Workshop

Rows = dict[str, tuple[str, str | None]]


class DoingAndUndoing(RuleBasedStateMachine):
    """People with a name and a department, against a list of dictionaries that undo and redo walk along."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name, "a.crmw")
        self.workshop = Workshop.create(self.path, Settings(organisation="Model"))
        self.states: list[Rows] = [{}]
        self.at = 0
        self.written = 1

    @initialize()
    def a_department(self) -> None:
        self.department = Department(name="Sales")
        self.done(Change("Add", (added(self.department),)), {})

    def done(self, change: Change, after: Rows) -> None:
        self.workshop.do(change)
        self.states[self.at + 1 :] = [after]
        self.at += 1
        self.written += 1

    @rule(name=st.text(st.characters(categories=["L"]), min_size=1, max_size=5), placed=st.booleans())
    def add(self, name: str, placed: bool) -> None:
        person = Person(name=name, department=self.place(placed))
        self.done(
            Change("Add", (added(person),)), self.states[self.at] | {person.id: (name, person.department)}
        )

    def place(self, placed: bool) -> str | None:
        return self.department.id if placed and self.at and self.workshop.all(Department) else None

    @precondition(lambda self: self.states[self.at])
    @rule(data=st.data(), placed=st.booleans())
    def change(self, data: st.DataObject, placed: bool) -> None:
        person = data.draw(st.sampled_from(self.workshop.all(Person)))
        name, department = data.draw(st.sampled_from(["Ada", "Ben"])), self.place(placed)
        step = changed(person, name=name, department=department)
        self.done(Change("Change", (step,)), self.states[self.at] | {person.id: (name, department)})

    @precondition(lambda self: self.states[self.at])
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        person = data.draw(st.sampled_from(self.workshop.all(Person)))
        left = {key: row for key, row in self.states[self.at].items() if key != person.id}
        self.done(Change("Remove", removal(self.workshop.snapshot(), person)), left)

    @rule()
    def undo(self) -> None:
        if self.workshop.undo() is not None:
            self.at -= 1
            self.written += 1
        else:
            assert self.at == 0

    @rule()
    def redo(self) -> None:
        if self.workshop.redo() is not None:
            self.at += 1
            self.written += 1
        else:
            assert self.at == len(self.states) - 1

    @precondition(lambda self: self.at > 1)
    @rule(data=st.data())
    def go_back(self, data: st.DataObject) -> None:
        to = data.draw(st.integers(0, self.at))
        entries = self.workshop.go_back_to(self.workshop.standing()[to])
        assert len(entries) == self.at - to
        self.written += len(entries)
        self.at = to

    @rule()
    def restart(self) -> None:
        self.workshop.close()
        assert [path.name for path in self.path.parent.iterdir()] == ["a.crmw"]
        self.workshop = Workshop.open(self.path)

    @rule()
    def refused(self) -> None:
        """A change of which the last step does not fit changes nothing."""
        steps = (added(Person(name="Nobody")), added(Person(name="")))
        with pytest.raises(InvalidChange):
            self.workshop.do(Change("Wrong", steps))

    @invariant()
    def same(self) -> None:
        found = {person.id: (person.name, person.department) for person in self.workshop.all(Person)}
        assert found == self.states[self.at]
        assert len(self.workshop.history()) == self.written
        assert bool(self.workshop.undo_label) == (self.at > 0)
        assert bool(self.workshop.redo_label) == (self.at < len(self.states) - 1)

    def teardown(self) -> None:
        self.workshop.close()
        assert examine(self.path).problems == []
        self.folder.cleanup()


TestDoingAndUndoing = DoingAndUndoing.TestCase
TestDoingAndUndoing.settings = settings(max_examples=30, stateful_step_count=25)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop.create(tmp_path / "a.crmw", Settings(organisation="Test"), author="Noor")


def put(workshop: Workshop, *records: Record) -> None:
    workshop.do(Change("Add", tuple(added(record) for record in records)))


def test_the_creation_is_not_undone(workshop: Workshop) -> None:
    assert workshop.undo() is None
    assert workshop.undo_label == ""
    assert workshop.settings.organisation == "Test"
    assert [entry.label for entry in workshop.history()] == ["Create the workshop"]


def test_the_settings_are_there_exactly_once(workshop: Workshop) -> None:
    with pytest.raises(InvalidChange, match="exactly once"):
        workshop.do(Change("Remove", (removed(workshop.settings),)))
    with pytest.raises(InvalidChange, match="exactly once"):
        put(workshop, Settings(organisation="Second"))
    assert workshop.settings.id == SETTINGS_ID


def test_a_stale_change_or_removal_is_refused(workshop: Workshop) -> None:
    stale = Person(name="Ada")
    put(workshop, stale)
    workshop.do(Change("Rename", (changed(stale, name="Ada Obi"),)))

    for step in (changed(stale, name="Ben"), removed(stale), added(stale)):
        with pytest.raises(InvalidChange, match="in the meantime"):
            workshop.do(Change("Stale", (step,)))

    assert [person.name for person in workshop.all(Person)] == ["Ada Obi"]
    assert len(workshop.history()) == 3


def test_several_steps_about_one_row_follow_each_other(workshop: Workshop) -> None:
    person = Person(name="Ada")
    workshop.do(Change("Add and change", (added(person), changed(person, name="Ben"))))
    assert [found.name for found in workshop.all(Person)] == ["Ben"]
    workshop.undo()
    assert workshop.all(Person) == ()
    workshop.redo()
    assert [found.name for found in workshop.all(Person)] == ["Ben"]


def test_what_a_step_leaves_out_gets_its_default_in_memory_and_file(workshop: Workshop) -> None:
    workshop.do(Change("Add", (Step("initiative", "1" * 32, None, {"name": "Clean the data"}),)))
    (before,) = workshop.all(Initiative)
    workshop.close()
    with Workshop.open(workshop.path) as again:
        assert again.all(Initiative) == (before,)
        assert again.undo() is not None
        assert again.all(Initiative) == ()
    assert examine(workshop.path).problems == []


def test_references_never_dangle(workshop: Workshop) -> None:
    application = Application(name="CRM")
    process = Process(code="1.1.1", name="Lead scoring", applications=(application.id,))
    put(workshop, application, process)

    for change in (
        Change("Dangling link", (changed(process, applications=("0" * 32,)),)),
        Change("Dangling reference", (changed(process, capability="0" * 32),)),
        Change("Removed under a link", (removed(application),)),
    ):
        with pytest.raises(InvalidChange):
            workshop.do(change)

    assert workshop.all(Process) == (process,)
    workshop.do(Change("Remove", removal(workshop.snapshot(), application)))
    assert workshop.all(Process)[0].applications == ()


def test_a_removal_takes_what_it_owns_and_clears_what_points_at_it(workshop: Workshop) -> None:
    department = Department(name="Sales")
    person = Person(name="Ada", department=department.id)
    attendance = Attendance(person=person.id, activity="1.1.1")
    parent = Process(code="1", name="Area", level=1)
    child = Process(code="1.1", name="Group", level=2, parent=parent.id)
    grandchild = Process(code="1.1.1", name="Leaf", parent=child.id)
    first = Initiative(name="First", processes=(grandchild.id,))
    second = Initiative(name="Second", depends_on=(first.id,))
    records = (department, person, attendance, parent, child, grandchild, first, second)
    put(workshop, *records)
    before = workshop.snapshot()

    workshop.do(Change("Remove", removal(workshop.snapshot(), department, person, parent, first)))

    assert workshop.all(Person) == workshop.all(Attendance) == workshop.all(Process) == ()
    assert workshop.all(Initiative) == (second.with_values(depends_on=()),)
    workshop.undo()
    for kind in {type(record) for record in records}:
        assert workshop.all(kind) == before.all(kind)


def test_going_back_is_one_transaction(workshop: Workshop) -> None:
    for at, name in enumerate(("Ada", "Ben", "Cy")):
        put(workshop, Person(name=name, position=float(at)))
    first = workshop.standing()[1]

    entries = workshop.go_back_to(first)

    assert [entry.change.steps[0].old["name"] for entry in entries if entry.change.steps[0].old] == [
        "Cy",
        "Ben",
    ]
    assert [entry.kind for entry in entries] == ["undo", "undo"]
    assert [person.name for person in workshop.all(Person)] == ["Ada"]
    assert workshop.go_back_to(first) == []
    with pytest.raises(InvalidChange):
        workshop.go_back_to(entries[0].id)
    workshop.redo()
    assert [person.name for person in workshop.all(Person)] == ["Ada", "Ben"]


def test_a_full_disk_changes_nothing_and_says_so(workshop: Workshop) -> None:
    put(workshop, Person(name="Ada"))
    connection = workshop._file.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = workshop.snapshot()
    big = tuple(added(Person(name=f"Person {at}", notes="x" * 30_000)) for at in range(50))

    with pytest.raises(SystemRefused, match="disk is full"):
        workshop.do(Change("Too much", big))

    assert workshop.snapshot() is before
    assert workshop.undo_label == "Add"
    connection.execute("PRAGMA max_page_count = 1000000")
    workshop.do(Change("Now it fits", big))
    assert len(workshop.all(Person)) == 51
    workshop.close()
    assert examine(workshop.path).problems == []


def test_an_undo_that_fails_can_be_tried_again(workshop: Workshop) -> None:
    people = tuple(Person(name=f"Person {at}", notes="x" * 30_000) for at in range(50))
    put(workshop, *people)
    workshop.do(Change("Remove", tuple(removed(person) for person in people)))
    connection = workshop._file.connection
    connection.execute("VACUUM")
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")

    for attempt in (workshop.undo, lambda: workshop.go_back_to(workshop.standing()[1])):
        with pytest.raises(SystemRefused, match="disk is full"):
            attempt()
        assert (workshop.undo_label, workshop.redo_label) == ("Remove", "")
        assert workshop.all(Person) == ()

    connection.execute("PRAGMA max_page_count = 1000000")
    workshop.undo()
    assert len(workshop.all(Person)) == 50
    assert workshop.redo_label == "Remove"


def test_rows_at_the_same_place_keep_one_order(workshop: Workshop) -> None:
    people = [Person(id=f"{at:032}", name=str(at), position=1.0) for at in (3, 1, 2)]
    put(workshop, *people, Person(id="0" * 32, name="last", position=2.0))
    assert [person.name for person in workshop.all(Person)] == ["1", "2", "3", "last"]


def test_labels_and_names_with_characters_no_file_holds_are_kept_readable(workshop: Workshop) -> None:
    entry = workshop.do(Change("Odd \ud800\x00", (added(Person(name="Ada")),)))
    assert entry.label == "Odd \ufffd\ufffd"
    assert workshop.history(1)[0] == entry


def test_threads_may_edit_and_read_at_once(workshop: Workshop) -> None:
    failures: list[Exception] = []

    def edit(name: str) -> None:
        try:
            for at in range(60):
                put(workshop, Person(name=f"{name} {at}", position=float(at)))
                people = workshop.all(Person)
                assert [person.position for person in people] == sorted(person.position for person in people)
                assert len(workshop.snapshot().all(Person)) >= at
                if at % 10 == 9:
                    workshop.undo()
        except (AssertionError, LookupError, RuntimeError, WorkshopError) as error:
            failures.append(error)

    threads = [threading.Thread(target=edit, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert len(workshop.all(Person)) == 4 * 60 - 4 * 6
    workshop.close()
    assert examine(workshop.path).problems == []


def test_undo_passes_over_what_was_only_witnessed_and_redo_is_kept(workshop: Workshop) -> None:
    ada = Person(name="Ada")
    workshop.do(Change("Add Ada", (added(ada),)))
    workshop.do(Change("Rename", (changed(ada, name="Ada L."),)))
    workshop.undo()
    span = TimeSpan(what="1.1.1", started="2027-01-11T09:00:00+01:00")
    assert workshop.witness(Change("Start the timer", (added(span),))).kind == "clock"
    assert (workshop.undo_label, workshop.redo_label) == ("Add Ada", "Rename")
    workshop.undo()
    assert workshop.all(Person) == ()
    workshop.witness(Change("Stop it", (changed(span, stopped="2027-01-11T09:20:00+01:00"),)))
    path = workshop.path
    workshop.close()
    with Workshop.open(path) as again:
        assert [each.stopped for each in again.all(TimeSpan)] == ["2027-01-11T09:20:00+01:00"]
        assert again.undo_label == ""
        assert again.redo_label == "Add Ada"
        again.redo()
        again.redo()
        assert [person.name for person in again.all(Person)] == ["Ada L."]
    assert examine(path).problems == []
