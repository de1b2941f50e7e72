"""The workshop at one moment, immutable: what analysis, exports and pages read, on any thread."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeVar, cast

from crmworkshop.method.scales import Askable, Question
from crmworkshop.models.people import Settings
from crmworkshop.models.record import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """How many ballots of one department gave one value to one question about one process or other record."""

    process: str
    question: Askable
    department: str | None
    value: int
    count: int


ProcessAnswers = Mapping[tuple[Question, str | None], Mapping[int, int]]
"""Counts per value of one process, by question and department (None: the whole room)."""


class Voice(NamedTuple):
    """One respondent: department id, and {(id of what is asked about, question): value}."""

    department: str | None
    answers: dict[tuple[str, str], int]


class Answers:
    """The counts of all answers; one object until ballots or rounds come or go."""

    __slots__ = ("_by_process", "counts", "respondents", "voices")

    def __init__(
        self,
        counts: tuple[AnswerCount, ...],
        respondents: Mapping[str | None, int],
        voices: tuple[Voice, ...] | None = None,
    ) -> None:
        self.counts = counts
        self.respondents = respondents
        self.voices = voices
        """What is counted, respondent by respondent; None until `Workshop.hear` has read it."""
        self._by_process: Mapping[str, ProcessAnswers] | None = None

    @property
    def by_process(self) -> Mapping[str, ProcessAnswers]:
        """The counts by process id, worked out once."""
        if self._by_process is None:
            self._by_process = _by_process(self.counts)
        return self._by_process


def _by_process(counts: Iterable[AnswerCount]) -> Mapping[str, ProcessAnswers]:
    found: dict[str, dict[tuple[Question, str | None], dict[int, int]]] = {}
    for answer in counts:
        if not isinstance(answer.question, Question):
            continue
        cells = found.setdefault(answer.process, {})
        for department in {None, answer.department}:
            values = cells.setdefault((answer.question, department), {})
            values[answer.value] = values.get(answer.value, 0) + answer.count
    return found


class Snapshot:
    """All records in list order, and the counts of the answers behind them."""

    __slots__ = ("_by_id", "_tables", "answered", "revision")

    def __init__(self, tables: Mapping[str, tuple[Record, ...]], answered: Answers, revision: int) -> None:
        self._tables = tables
        self._by_id: dict[str, Mapping[str, Record]] = {}
        self.answered = answered
        self.revision = revision
        """The number of the last journal entry it holds."""

    @property
    def answers(self) -> tuple[AnswerCount, ...]:
        """Every count of answers."""
        return self.answered.counts

    @property
    def respondents(self) -> Mapping[str | None, int]:
        """How many people answered from each department (None: department unknown)."""
        return self.answered.respondents

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of a kind, in list order."""
        return cast("tuple[R, ...]", self._tables[kind.table])

    def find(self, kind: type[R], key: str | None) -> R | None:
        """The record with this key, or None."""
        if key is None:
            return None
        known = self._by_id.get(kind.table)
        if known is None:
            known = self._by_id[kind.table] = {record.id: record for record in self._tables[kind.table]}
        return cast("R | None", known.get(key))

    def with_all(self, kind: type[R], records: tuple[R, ...]) -> "Snapshot":
        """The same with other records of a kind: what would be, to be read and never to be written."""
        return Snapshot({**self._tables, kind.table: records}, self.answered, self.revision)

    def title_of(self, table: str, key: str) -> str:
        """How the record with this key is called; empty if there is none."""
        known = self._by_id.get(table)
        if known is None:
            known = self._by_id[table] = {record.id: record for record in self._tables[table]}
        record = known.get(key)
        return record.title if record else ""

    def titles(self, table: str, keys: Iterable[str]) -> tuple[str, ...]:
        return tuple(filter(None, (self.title_of(table, key) for key in keys)))

    @property
    def settings(self) -> Settings:
        return self.all(Settings)[0]

    def parts(self, most: int) -> Iterator["Part"]:
        """All of it in pieces of at most ``most`` records or counts, so that none takes long to pack."""
        for table, records in self._tables.items():
            for at in range(0, max(len(records), 1), most):
                yield Part(table, records[at : at + most])
        yield Part("", (self.revision, dict(self.respondents)))
        for at in range(0, len(self.answers), most):
            yield Part("", self.answers[at : at + most])
        voices = self.answered.voices
        if voices is not None:
            few = max(most // 10, 1)
            for at in range(0, max(len(voices), 1), few):
                yield Part(_VOICES, voices[at : at + few])


_VOICES: Final = "voices"


class Part(NamedTuple):
    """A piece of a snapshot on its way to another process."""

    of: str
    """The table that its records are of, or `_VOICES`; empty for what comes with the records."""
    items: tuple[Any, ...]


def put_together(parts: Iterable[Part]) -> Snapshot:
    """The snapshot whose `parts` these are."""
    tables: dict[str, tuple[Record, ...]] = {}
    rest: list[Any] = []
    voices: tuple[Voice, ...] | None = None
    for part in parts:
        if part.of == _VOICES:
            voices = (*(voices or ()), *part.items)
        elif part.of:
            tables[part.of] = (*tables.get(part.of, ()), *part.items)
        else:
            rest += part.items
    revision, respondents, *counts = rest
    return Snapshot(tables, Answers(tuple(counts), respondents, voices), revision)
