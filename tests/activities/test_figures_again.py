"""Figures computed after earlier ones equal those computed from nothing, whatever was edited in between."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.activities.figures import figures
from crmworkshop.method.scales import Question
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.snapshot import Answers, Snapshot

AREAS = ("1", "2")
CODES = ("1.1", "1.2", "2.1", "2.10", "2.9")
CELLS = [(code, question) for code in CODES for question in (Question.CURRENT, Question.SATISFACTION)]
edits = st.lists(
    st.tuples(
        st.sampled_from(("rate", "clear", "remove", "rename", "shuffle", "both ends")),
        st.sampled_from(CELLS),
        st.integers(1, 4),
    ),
    max_size=8,
)


def processes() -> list[Process]:
    heads = [Process(id=code, code=code, name=f"Area {code}", in_scope=True, level=1) for code in AREAS]
    below = [
        Process(id=code, code=code, name=f"Process {code}", parent=code[0], in_scope=True, level=2)
        for code in CODES
    ]
    return [*heads, *below]


def rating(cell: tuple[str, Question], value: int | None) -> Rating:
    code, question = cell
    of = "d" if question is Question.SATISFACTION else None
    key = rating_id(code, question, of)
    return Rating(id=key, process=code, question=question, department=of, value=value)


class Room:
    """Records that are edited, and a snapshot whose lists stay the same objects where nothing was."""

    def __init__(self) -> None:
        self.tables: dict[str, tuple[Record, ...]] = {kind.table: () for kind in RECORD_TYPES}
        self.tables[Settings.table] = (Settings(organisation="Acme"),)
        self.tables[Department.table] = (Department(id="d", name="North"),)
        self.tables[Process.table] = tuple(processes())
        self.answers = Answers((), {})
        for at, cell in enumerate(CELLS[1:-1]):
            self.put(rating(cell, 1 + at % 4))

    def put(self, new: Rating) -> None:
        """At its place if it is there, else behind the others."""
        old = self.tables[Rating.table]
        known = any(each.id == new.id for each in old)
        changed = tuple(new if each.id == new.id else each for each in old)
        self.tables[Rating.table] = changed if known else (*old, new)

    def edit(self, what: str, cell: tuple[str, Question], value: int) -> None:
        ratings = self.tables[Rating.table]
        if what in ("rate", "clear"):
            self.put(rating(cell, value if what == "rate" else None))
        elif what == "remove":
            gone = rating(cell, None).id
            self.tables[Rating.table] = tuple(each for each in ratings if each.id != gone)
        elif what == "rename":
            self.tables[Process.table] = tuple(
                replace(each, name=f"Named {value}") if each.id in (cell[0], cell[0][0]) else each
                for each in self.tables[Process.table]
                if isinstance(each, Process)
            )
        elif what == "shuffle":
            at = value % max(len(ratings), 1)
            self.tables[Rating.table] = (*ratings[at:], *ratings[:at])
        else:
            self.put(rating(CELLS[0], value))
            self.put(rating(CELLS[-1], value))

    def snapshot(self) -> Snapshot:
        return Snapshot(dict(self.tables), self.answers, 1)


@given(edits)
def test_figures_after_others_are_as_from_nothing(made: list[tuple[str, tuple[str, Question], int]]) -> None:
    room = Room()
    known = figures(room.snapshot())
    for edit in made:
        room.edit(*edit)
        snapshot = room.snapshot()
        known = figures(snapshot, known)
        fresh = figures(snapshot)
        assert known == fresh
        assert [item.made_from.ratings for item in known.processes] == [
            item.made_from.ratings for item in fresh.processes
        ]


def test_what_was_not_touched_is_kept() -> None:
    room = Room()
    before = figures(room.snapshot())
    room.edit("rate", ("2.9", Question.CURRENT), 2)
    after = figures(room.snapshot(), before)
    kept = {code for code in CODES if after.by_process[code].made_from is before.by_process[code].made_from}
    assert kept == set(CODES) - {"2.9"}
    assert after.sources.by_code is before.sources.by_code
