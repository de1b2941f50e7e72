"""A rehearsal: people made up by the app join the real server over HTTP and rate, so that a week can be tried alone."""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from heapq import heapify, heappop, heappush
from http.client import HTTPConnection, HTTPException
from itertools import count
from threading import Event, Thread
from time import monotonic
from typing import Any, Final
from urllib.parse import urlsplit

_TIMEOUT: Final = 5.0
_AT_ONCE: Final = 4
"""Answers that a person gives between two looks at the room."""
_SKIPS: Final = 0.06
"""The share of things that somebody leaves out."""
_CHANGES: Final = 0.08
"""The share of answers that somebody gives otherwise a little later."""
_SILENT: Final = 0.05
"""The share of people who stop halfway."""
_DISPUTED: Final = 0.3
"""The share of things on which departments see the opposite of each other."""
_NOT_RATED: Final = 0.04
"""The share of answers that say "-" where that can be said."""
_NAMES: Final = (
    "Ana",
    "Ben",
    "Chloé",
    "Deniz",
    "Emma",
    "Farid",
    "Grace",
    "Hiro",
    "Ines",
    "Jonas",
    "Kofi",
    "Lena",
)
_SURNAMES: Final = (
    "Adler",
    "Brandt",
    "Costa",
    "Demir",
    "Eriksen",
    "Fischer",
    "Garcia",
    "Haddad",
    "Ito",
    "Jansen",
)
Answers = dict[str, int | None]


@dataclass
class _Person:
    """Somebody who rates: where from, what is still to be said, and the line to the laptop."""

    name: str
    department: Mapping[str, Any] | None
    line: HTTPConnection
    token: str = ""
    left: list[Answers] = field(default_factory=list)


class Rehearsal:
    """So many people who join the round at ``url`` (the address in the QR code) and rate over about ``seconds``.

    They come in one after the other, rate plausibly, disagree on some things by department, skip some, and change some
    answers. The same seed has the same people say the same. It runs in a thread of its own until everybody is done, the
    round is closed or `stop` is called; when the laptop does not answer it tries again.
    """

    def __init__(self, url: str, people: int = 12, seconds: float = 30.0, seed: int = 1) -> None:
        self._address = urlsplit(url)
        self._people = people
        self._seconds = seconds
        self._seed = seed
        self._chance = random.Random(seed)
        self._stopped = Event()
        self._thread = Thread(target=self._run, name="rehearsal", daemon=True)
        self.joined = 0
        """How many have joined."""
        self.answered = 0
        """How many answers the laptop has acknowledged, changed ones included."""

    @property
    def running(self) -> bool:
        """Whether somebody still rates."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Let them in."""
        self._thread.start()

    def stop(self) -> None:
        """Send everybody home; what they said stays. A second call does nothing."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def wait(self, seconds: float) -> bool:
        """Whether everybody is done within this time."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    # -- the room -------------------------------------------------------------------------------------

    def _run(self) -> None:
        """One after the other takes a turn at the time that is his, as people in a room do."""
        told = self._told()
        if told is None:
            return
        people = [self._person(told["round"], at) for at in range(self._people)]
        begin, order = monotonic(), count()
        turns = []
        for number, person in enumerate(people):
            arrives = begin + self._seconds * 0.4 * (number + self._chance.random()) / max(self._people, 1)
            turns.append((arrives, next(order), person))
        heapify(turns)
        pause = self._seconds * 0.6 / max(max((len(each.left) for each in people), default=1), 1)
        try:
            while turns and not self._stopped.is_set():
                at, _, person = heappop(turns)
                if self._stopped.wait(max(at - monotonic(), 0.0)):
                    return
                goes_on = self._turn(person)
                if goes_on is None:
                    return
                if goes_on:
                    waits = pause * (0.5 + self._chance.random() * 0.5)
                    heappush(turns, (max(at, monotonic()) + waits, next(order), person))
        finally:
            for person in people:
                person.line.close()

    def _turn(self, person: _Person) -> bool | None:
        """Join, or say the next few things. Whether there is more to say; None if the round is over."""
        if not person.token:
            status, told = self._ask(person.line, "POST", "/api/join")
            if status == 200:
                person.token = str(told["token"])
                self.joined += 1
            return None if status == 403 else True
        if not person.left:
            return False
        answers = person.left[0]
        body: dict[str, Any] = {"name": person.name, "answers": answers}
        body["department"] = person.department and person.department["id"]
        status, _told = self._ask(person.line, "POST", "/api/ballot", person.token, body)
        if status in (401, 409):
            return None
        if status == 200:
            self.answered += len(answers)
        if status in (200, 400):
            person.left.pop(0)
        return bool(person.left)

    # -- over the network -----------------------------------------------------------------------------

    def _told(self) -> Mapping[str, Any] | None:
        """What the server tells any phone; None if there is no such round or it was stopped before."""
        line = HTTPConnection(self._address.netloc, timeout=_TIMEOUT)
        try:
            while not self._stopped.is_set():
                status, told = self._ask(line, "GET", "/api/round")
                if status == 200:
                    found: Mapping[str, Any] = told
                    return found
                if status == 403 or self._stopped.wait(0.5):
                    return None
        finally:
            line.close()
        return None

    def _ask(
        self, line: HTTPConnection, method: str, path: str, token: str = "", body: object = None
    ) -> tuple[int, Any]:
        """Status and content; status 0 if there is no answer."""
        headers = {"X-Code": self._address.path.strip("/"), "Content-Type": "application/json"}
        if token:
            headers["X-Ballot"] = token
        try:
            line.request(method, path, None if body is None else json.dumps(body).encode(), headers)
            reply = line.getresponse()
            return reply.status, json.loads(reply.read())
        except (OSError, HTTPException, ValueError):
            line.close()  # the next request opens it anew
            return 0, {}

    # -- what people say ------------------------------------------------------------------------------

    def _person(self, asked: Mapping[str, Any], at: int) -> _Person:
        chance = random.Random(f"{self._seed} {at}")
        departments: Sequence[Mapping[str, Any]] = asked["departments"]
        several = [each for each in departments if not each["alone"]] or departments
        department = several[at % len(several)] if several else None
        name = f"{_NAMES[at % len(_NAMES)]} {_SURNAMES[at // len(_NAMES) % len(_SURNAMES)]}"
        if at >= len(_NAMES) * len(_SURNAMES):
            name = f"{name} {at // (len(_NAMES) * len(_SURNAMES)) + 1}"
        line = HTTPConnection(self._address.netloc, timeout=_TIMEOUT)
        answers = _ballot(asked, department["id"] if department else "", self._seed, chance)
        if chance.random() < _SILENT:
            answers = answers[: len(answers) // 2]
        chunks = [dict(answers[first : first + _AT_ONCE]) for first in range(0, len(answers), _AT_ONCE)]
        return _Person(name, department, line, left=chunks)


def _ballot(
    asked: Mapping[str, Any], department: str, seed: int, chance: random.Random
) -> list[tuple[str, int | None]]:
    """What somebody says, thing by thing; what is changed comes a second time."""
    said: list[tuple[str, int | None]] = []
    for question in asked["questions"]:
        topics = asked["topics"][question["topics"]]
        if question["dots"]:
            said += [(key, 1) for key in _dots(question, topics, seed, chance)]
            continue
        values = [level["value"] for level in question["levels"] if level["value"]]
        for topic in topics:
            if chance.random() < _SKIPS:
                continue
            key = f"{question['id']}.{topic['id']}"
            value = _value(key, department, values, len(values) < len(question["levels"]), seed, chance)
            if chance.random() < _CHANGES:
                said.append((key, chance.choice(values)))
            said.append((key, value))
    return said


def _value(
    key: str, department: str, values: Sequence[int], may_leave_out: bool, seed: int, chance: random.Random
) -> int:
    """Near what the room thinks of it; where it is disputed, near what the department thinks."""
    if may_leave_out and chance.random() < _NOT_RATED:
        return 0
    low, high = min(values), max(values)
    opinion = _share(f"{seed} {key}")
    if _share(f"{seed} disputed {key}") < _DISPUTED:
        opinion = 0.05 if _share(f"{seed} {key} {department}") < 0.5 else 0.95
    return min(max(round(low + opinion * (high - low) + chance.gauss(0, 0.45)), low), high)


def _dots(
    question: Mapping[str, Any], topics: Sequence[Mapping[str, Any]], seed: int, chance: random.Random
) -> list[str]:
    """The things that somebody gives a dot to: rather those that the room likes."""
    keys = [f"{question['id']}.{topic['id']}" for topic in topics]
    keys.sort(key=lambda key: _share(f"{seed} {key}") + chance.random(), reverse=True)
    return keys[: chance.randint(max(question["dots"] - 1, 1), question["dots"])]


def _share(text: str) -> float:
    """A number from 0 to 1 that is always the same for the same text."""
    return int.from_bytes(sha256(text.encode()).digest()[:8]) / 2**64
