"""The sample's rounds: what 63 people answered, drawn from their departments' opinions, and what the room decided."""

from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Final

from crmworkshop.method.framework import reference_framework
from crmworkshop.method.scales import DATA_QUALITY_QUESTIONS, NOT_APPLICABLE, Askable, Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.processes import Rating, rating_id
from crmworkshop.models.record import id_from
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample.script import Row, known_ids, passages

DEPARTMENTS: Final = {
    "M": ("Marketing", 3, 6),
    "S": ("Sales", 5, 11),
    "I": ("Inside sales", 3, 7),
    "C": ("Customer service", 3, 9),
    "F": ("Field service", 3, 10),
    "P": ("Partner management", 2, 5),
    "N": ("Finance", 2, 5),
    "T": ("IT", 2, 5),
    "R": ("Product management", 1, 5),
}
"""By the letter that opinions.csv uses: name, people in the room, people who answered the survey (them included)."""
ROOM_QUESTIONS: Final = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
_BLANK, _UNSURE = 0.04, 0.04
"""Shares of questions that people leave out, and that those from elsewhere answer with "-"."""
_AGREES, _FIRM, _SPREAD = 0.70, 0.86, 0.75
_ALWAYS_DASH = 0.7

Opinion = Row
Answers = dict[tuple[str, Askable], int]


def opinions() -> tuple[Opinion, ...]:
    """One row per process in scope: what the room holds, what departments feel, and who sees it otherwise."""
    return passages("opinions")[1][0].rows


def splits(opinion: Opinion) -> dict[Question, dict[str, int]]:
    """Where a department stands apart from the room: by question and department letter."""
    found: dict[Question, dict[str, int]] = {}
    for part in filter(None, opinion.get("split", "").split("; ")):
        question, *views = part.split()
        found[Question(question)] = {view[0]: int(view[2:]) for view in views}
    return found


def feelings(opinion: Opinion) -> dict[str, float]:
    """The mean satisfaction of each department that uses the process, by its letter."""
    return {part[0]: float(part[1:]) for part in opinion["satisfaction"].split()}


def value_of(opinion: Opinion, question: Question) -> int:
    """What most of the room holds: a number of the scale, or 0 for "-"."""
    return NOT_APPLICABLE if opinion[question] == "-" else int(opinion[question])


def _people(in_room: bool) -> list[tuple[str, int]]:
    return [
        (letter, number)
        for letter, (_, seats, asked) in DEPARTMENTS.items()
        for number in range(1, (seats if in_room else asked) + 1)
    ]


def _near(chance: Random, middle: int, highest: int, firm: float) -> int:
    if chance.random() < firm:
        return middle
    return min(max(middle + chance.choice((-1, 1)), 1), highest)


def _state_vote(chance: Random, opinion: Opinion, question: Question, letter: str) -> int | None:
    """One answer on importance or state; None leaves it out."""
    drawn = chance.random()
    if drawn < _BLANK:
        return None
    if value_of(opinion, question) == NOT_APPLICABLE:
        return NOT_APPLICABLE if chance.random() < _ALWAYS_DASH else _near(chance, 1, 4, _AGREES)
    elsewhere = letter not in feelings(opinion) and question is not Question.IMPORTANCE
    if elsewhere and drawn < _BLANK + _UNSURE:
        return NOT_APPLICABLE
    apart = splits(opinion).get(question, {})
    middle = apart.get(letter, value_of(opinion, question))
    return _near(chance, middle, 4, _FIRM if apart else _AGREES)


def room_answers(ids: Mapping[tuple[str, str], str], letter: str, number: int) -> Answers:
    """Importance, current and desired state as one person in the room rated them."""
    chance = Random(f"room {letter}{number}")
    return {
        (ids["process", opinion["code"]], question): vote
        for opinion in opinions()
        for question in ROOM_QUESTIONS
        if (vote := _state_vote(chance, opinion, question, letter)) is not None
    }


def survey_answers(ids: Mapping[tuple[str, str], str], letter: str, number: int) -> Answers:
    """Satisfaction of one person with the processes that the department uses."""
    chance = Random(f"survey {letter}{number}")
    mood = chance.gauss(0, 0.25)
    found: Answers = {}
    for opinion in opinions():
        middle = feelings(opinion).get(letter)
        if middle is not None and chance.random() > _BLANK:
            vote = round(chance.gauss(middle + mood, _SPREAD))
            found[ids["process", opinion["code"]], Question.SATISFACTION] = min(max(vote, 1), 5)
    return found


def data_answers(ids: Mapping[tuple[str, str], str], letter: str, number: int) -> Answers:
    """Data quality as one person sees it who uses the process or looks after the systems."""
    chance = Random(f"data {letter}{number}")
    return {
        (ids["process", opinion["code"]], question): _near(chance, int(digit), 5, _AGREES)
        for opinion in opinions()
        if letter == "T" or letter in feelings(opinion)
        for question, digit in zip(DATA_QUALITY_QUESTIONS, opinion["data"], strict=True)
        if digit != "."
    }


def _second_votes(ids: Mapping[tuple[str, str], str], letter: str, number: int) -> Answers:
    """How the room moved on two questions after it had talked: most come round to what was then decided."""
    chance = Random(f"second {letter}{number}")
    return {
        (ids["process", code], Question.CURRENT): _near(chance, value, 4, _FIRM)
        for code, value in (("1.4.4", 1), ("2.3.3", 2))
    }


def _hold(
    workshop: Workshop,
    name: str,
    questions: tuple[Question, ...],
    day: date,
    source: str,
    ballots: list[Ballot],
    repeats: str | None = None,
) -> str:
    """A round from its preparation to the moment the facilitator shows it."""
    key = id_from("sample", "round", name)
    departments = dict.fromkeys(ballot.department for ballot in ballots if ballot.department)
    held = Round(
        id=key,
        position=workshop.next_position(Round),
        name=name,
        questions=tuple(questions),
        departments=tuple(departments),
        planned=day,
        state=RoundState.OPEN,
        source=source,
        repeats=repeats,
        processes=tuple(dict.fromkeys(about for ballot in ballots for about, _ in ballot.answers))
        if repeats
        else (),
    )
    workshop.do(Change(f"Open the round “{name}”", (added(held),)))
    batch = BallotBatch(key, source, ballots)
    closing = changed(held, state=RoundState.CLOSED)
    workshop.do(Change(f"Take in {len(ballots)} ballots of “{name}” and close it", (closing,)), batch)
    closed = held.with_values(state=RoundState.CLOSED)
    workshop.do(Change(f"Show the results of “{name}”", (changed(closed, state=RoundState.SHOWN),)))
    return key


def rate_processes(workshop: Workshop, day: date) -> None:
    """The room rates importance and state on paper, and votes again on what it had talked about."""
    ids = known_ids(workshop)
    room = _people(in_room=True)
    ballots = [_ballot(ids, letter, number, room_answers(ids, letter, number)) for letter, number in room]
    first = _hold(workshop, "Importance and state", ROOM_QUESTIONS, day, "Printed ballots", ballots)
    again = [_ballot(ids, letter, number, _second_votes(ids, letter, number)) for letter, number in room]
    _hold(workshop, "Second vote after the talk", (Question.CURRENT,), day, "Show of hands", again, first)


def survey_users(workshop: Workshop, closed: date, day: date) -> None:
    """The survey on satisfaction among 63 users before the workshop, and data quality as the room sees it."""
    ids = known_ids(workshop)
    everybody, room = _people(in_room=False), _people(in_room=True)
    answers = [
        _ballot(ids, letter, number, survey_answers(ids, letter, number)) for letter, number in everybody
    ]
    _hold(workshop, "User survey", (Question.SATISFACTION,), closed, "satisfaction-january.xlsx", answers)
    data = [_ballot(ids, letter, number, data_answers(ids, letter, number)) for letter, number in room]
    _hold(workshop, "Data quality", DATA_QUALITY_QUESTIONS, day, "Printed ballots", data)


def _ballot(ids: Mapping[tuple[str, str], str], letter: str, number: int, answers: Answers) -> Ballot:
    return Ballot(ids["department", DEPARTMENTS[letter][0]], f"Slip {letter}{number:02}", answers)


def decide(workshop: Workshop, questions: tuple[Question, ...], words: str) -> None:
    """The decisions the room took without a quarrel, area by area; open ones are left to the ballots."""
    ids = known_ids(workshop)
    argued = {
        (row["process"], row["question"]) for passage in passages("decisions")[1] for row in passage.rows
    }
    groups: dict[str, list[Rating]] = {}
    for opinion in opinions():
        key = ids["process", opinion["code"]]
        for question in questions:
            if not opinion.get("open") and (opinion["code"], question) not in argued:
                rating = Rating(
                    id=rating_id(key, question),
                    process=key,
                    question=question,
                    value=value_of(opinion, question),
                )
                groups.setdefault(opinion["code"].partition(".")[0], []).append(rating)
    names = {entry.code: entry.name for entry in reference_framework()}
    for code, ratings in groups.items():
        workshop.do(Change(f"Decide {words}: {names[code]}", tuple(added(rating) for rating in ratings)))
