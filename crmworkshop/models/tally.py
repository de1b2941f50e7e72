"""Counts answers: which ballots count now, what a later ballot or a later round has replaced, how many people spoke."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from crmworkshop.method.scales import ASKABLE
from crmworkshop.models.driver import Connection
from crmworkshop.models.live import HANDS
from crmworkshop.models.snapshot import AnswerCount, Voice

# A sheet counts while its round names it. Of a round that is open nothing counts, and what came in while it was open
# counts from the moment the facilitator shows it: nobody sees results before. The mark: whether to read all the same.
_CAST: Final = "FROM ballot b JOIN round r ON b.round = r.id"
_COUNTED: Final = """
    WHERE (b.source NOT LIKE 'sheet:%' OR r.source LIKE '%' || b.source || '%') AND (
        r.state = 'Shown'
        OR (b.source NOT IN ('phone', 'kiosk', 'paper', 'hands') AND coalesce(r.state, '') <> 'Open')
        OR ?
    )
"""
_GIVEN: Final = "a.process, a.question, b.department, a.value"
_COUNTS: Final = (
    f"SELECT {_GIVEN}, count(*) {_CAST} JOIN answer a ON a.ballot = b.number {_COUNTED} GROUP BY {_GIVEN}"
)
_ROUND_COUNTS: Final = (
    f"SELECT {_GIVEN}, count(*) {_CAST} JOIN answer a ON a.ballot = b.number "
    f"{_COUNTED} AND b.round = ? GROUP BY {_GIVEN}"
)
_BALLOTS: Final = f"SELECT b.number, b.round, b.department, b.respondent, b.source {_CAST} {_COUNTED}"
_HANDS: Final = """
    SELECT b.round, b.department, count(*) FROM ballot b JOIN answer a ON a.ballot = b.number
    WHERE b.source = 'hands' GROUP BY b.round, b.department, a.process, a.question
"""
_REPEATS: Final = "SELECT id, repeats FROM round WHERE repeats IS NOT NULL"
# In the order of the table's key, so that the database need not sort: one question after the other, ballots rising.
_ANSWERS: Final = "SELECT process, question, ballot, value FROM answer ORDER BY process, question, ballot"
_OF_A_ROUND: Final = """
    SELECT a.process, a.question, a.ballot, a.value FROM answer a JOIN ballot b ON a.ballot = b.number
    WHERE b.round = ? ORDER BY a.process, a.question, a.ballot
"""
_Cell = tuple[str, str, str | None, int]
"""What is asked about, question, department, value."""


class _Cast:
    """A ballot that counts: its round, and whose it is."""

    __slots__ = ("department", "respondent", "round", "source")

    def __init__(self, round_: str, department: str | None, respondent: str, source: str) -> None:
        self.round = round_
        self.department = department
        self.respondent = respondent
        self.source = source

    @property
    def person(self) -> tuple[str | None, str] | None:
        """Who cast it; None if it names nobody, so that each such ballot is somebody else's."""
        return (self.department, self.respondent) if self.respondent else None


def counts(connection: Connection, everything: bool = False) -> tuple[AnswerCount, ...]:
    """Every answer of every existing round, counted by what it is about, question, department and value.

    A named respondent who answered the same question in several batches counts once, with the latest answer. Where a
    round votes again on an earlier one and has answers to a question, the earlier answers to it do not count. With
    ``everything`` also what was not shown yet counts.
    """
    replaced = _replaced(connection, everything)
    found = []
    for about, question, department, value, count in connection.execute(_COUNTS, (everything,)).fetchall():
        left = count - replaced[about, question, department, value]
        if left and question in ASKABLE:
            found.append(AnswerCount(about, ASKABLE[question], department, value, left))
    return tuple(found)


def round_counts(connection: Connection, round_id: str) -> tuple[AnswerCount, ...]:
    """The answers of one round alone, whatever its state, counted likewise."""
    cast = _cast(connection, True, round_id)
    people = Counter(each.person for each in cast.values() if each.respondent)
    total: Counter[_Cell] = Counter()
    for about, question, department, value, count in connection.execute(
        _ROUND_COUNTS, (True, round_id)
    ).fetchall():
        total[about, question, department, value] = count
    if len(people) < people.total():  # somebody spoke twice: only the latest counts
        total.subtract(_said_twice(connection, cast, round_id))
    return tuple(
        AnswerCount(about, ASKABLE[question], department, value, count)
        for (about, question, department, value), count in total.items()
        if count and question in ASKABLE
    )


def _said_twice(connection: Connection, cast: Mapping[int, "_Cast"], round_id: str) -> Counter[_Cell]:
    replaced: Counter[_Cell] = Counter()
    for (about, question), answers in _by_question(connection, _OF_A_ROUND, (round_id,)):
        heard = [(cast[number], value) for number, value in answers if number in cast]
        replaced.update((about, question, each.department, value) for each, value in heard)
        replaced.subtract((about, question, each.department, value) for each, value in _latest(heard))
    return replaced


def round_sources(connection: Connection, round_id: str) -> dict[str, int]:
    """How many ballots of one round that count came in each way ("phone", "sheet", a file's name)."""
    ways = (each.source for each in _cast(connection, True, round_id).values())
    return dict(Counter(way.partition(":")[0] if way.startswith("sheet:") else way for way in ways))


def round_names(connection: Connection, round_id: str) -> frozenset[str]:
    """Who has answered in a named round, by name."""
    cast = _cast(connection, True, round_id).values()
    return frozenset(each.respondent for each in cast if each.respondent)


def respondents(connection: Connection, everything: bool = False) -> dict[str | None, int]:
    """How many people of each department answered at least one ballot of an existing round; names count once.

    Nobody can tell whether those who vote again without a name are the same people: of such rounds the fullest counts.
    """
    repeats = _repeats(connection)
    fullest: dict[tuple[str | None, str], int] = {}
    named: dict[str | None, set[str]] = defaultdict(set)
    for (round_, department), (names, nameless) in _people(connection, everything).items():
        named[department] |= names
        place = department, [round_, *_earlier(round_, repeats)][-1]
        fullest[place] = max(fullest.get(place, 0), nameless)
    found = Counter({department: len(names) for department, names in named.items()})
    for (department, _round), count in fullest.items():
        found[department] += count
    return {department: count for department, count in found.items() if count}


def round_people(connection: Connection, round_id: str) -> dict[str | None, int]:
    """How many people of each department are in, in one round, whatever its state."""
    return {
        department: len(names) + nameless
        for (_round, department), (names, nameless) in _people(connection, True, round_id).items()
    }


def _people(
    connection: Connection, everything: bool, round_id: str = ""
) -> dict[tuple[str, str | None], tuple[set[str], int]]:
    """By round and department: who is known by name, and how many are not.

    Each raised hand is a ballot of one answer: of a show of hands the question counts that most raised theirs for.
    """
    named: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    nameless: Counter[tuple[str, str | None]] = Counter()
    raised = set()
    for each in _cast(connection, everything, round_id).values():
        place = each.round, each.department
        if each.source == HANDS:
            raised.add(place)
        elif each.respondent:
            named[place].add(each.respondent)
        else:
            nameless[place] += 1
    most: dict[tuple[str, str | None], int] = {}
    for round_, department, count in connection.execute(_HANDS, ()).fetchall() if raised else ():
        most[round_, department] = max(most.get((round_, department), 0), count)
    for place in raised:
        nameless[place] += most[place]
    return {place: (named.get(place, set()), nameless[place]) for place in named.keys() | nameless.keys()}


def voices(connection: Connection, everything: bool = False) -> list[Voice]:
    """What counts, respondent by respondent."""
    cast = _cast(connection, everything)
    repeats = _repeats(connection)
    people: dict[object, Voice] = {}
    for (about, question), answers in _by_question(connection, _ANSWERS, ()):
        current = [(number, cast[number], value) for number, value in answers if number in cast]
        outdated = _outdated({each.round for _number, each, _value in current}, repeats)
        for number, each, value in current:
            if each.round not in outdated:
                person = each.person or (number,)
                people.setdefault(person, Voice(each.department, {})).answers[about, question] = value
    return list(people.values())


def _cast(connection: Connection, everything: bool, round_id: str = "") -> dict[int, _Cast]:
    """The ballots that count, of all rounds or of one, by number."""
    if round_id:
        found = connection.execute(f"{_BALLOTS} AND b.round = ?", (everything, round_id)).fetchall()
    else:
        found = connection.execute(_BALLOTS, (everything,)).fetchall()
    return {number: _Cast(*rest) for number, *rest in found}


def _repeats(connection: Connection) -> dict[str, str]:
    """The earlier round of each that votes again."""
    return dict(connection.execute(_REPEATS, ()).fetchall())


def _earlier(round_: str, repeats: Mapping[str, str]) -> list[str]:
    """The rounds that a round votes again on, the latest first."""
    found: list[str] = []
    while (before := repeats.get(round_)) is not None:
        found.append(before)
        round_ = before
    return found


def _outdated(present: set[str], repeats: Mapping[str, str]) -> set[str]:
    """Those of the rounds with answers to a question that a later one of them votes again on."""
    found: set[str] = set()
    for round_ in present if repeats else ():
        found.update(_earlier(round_, repeats))
    return found & present


def _by_question(
    connection: Connection, statement: str, values: tuple[str, ...]
) -> Iterator[tuple[tuple[str, str], list[tuple[int, int]]]]:
    rows = connection.execute(statement, values).fetchall()
    for about, answers in groupby(rows, key=lambda row: (row[0], row[1])):
        yield about, [(number, value) for _about, _question, number, value in answers]


def _latest(answers: list[tuple[_Cast, int]]) -> list[tuple[_Cast, int]]:
    """Of the answers to one question, as they came in, those that no later one of the same person replaced."""
    last = {each.person: at for at, (each, _value) in enumerate(answers) if each.respondent}
    return [pair for at, pair in enumerate(answers) if not pair[0].respondent or last[pair[0].person] == at]


def _replaced(connection: Connection, everything: bool) -> Counter[_Cell]:
    """How many answers of each kind a later ballot of the same person, or a later vote, replaced."""
    replaced: Counter[_Cell] = Counter()
    repeats = _repeats(connection)
    cast = _cast(connection, everything)
    people = Counter(each.person for each in cast.values() if each.respondent)
    concerned = {number for number, each in cast.items() if repeats or people[each.person] > 1}
    if not concerned:
        return replaced
    for (about, question), answers in _by_question(connection, _ANSWERS, ()):
        heard = [(cast[number], value) for number, value in answers if number in concerned]
        outdated = _outdated({each.round for each, _value in heard}, repeats)
        stay = _latest([pair for pair in heard if pair[0].round not in outdated])
        if len(stay) < len(heard):
            replaced.update((about, question, each.department, value) for each, value in heard)
            replaced.subtract((about, question, each.department, value) for each, value in stay)
    return replaced
