"""What a phone's request says, read strictly: anything else than what the page sends is refused."""

import json
from asyncio import timeout
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, Final, NoReturn

from crmworkshop.activities.rounds import Ask
from crmworkshop.ballot.limits import BODY_BYTES, BODY_SECONDS
from crmworkshop.models.live import Asked, Submission

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
_LONGEST_NAME: Final = 80
_FIELDS: Final = {"department", "name", "answers", "turn"}
_TURNS: Final = 2**53
"""Above what a phone counts its submissions to."""


class Refused(Exception):
    """The request is answered with this status (400..503) and nothing was done."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Gone(Exception):
    """Whoever asked has hung up."""


def header(scope: Scope, name: bytes) -> str:
    """The value of a header that must not come twice; empty if it is not there. Raises Refused."""
    found = [value for each, value in scope["headers"] if each == name]
    if len(found) > 1:
        raise Refused(400)
    return found[0].decode("latin-1") if found else ""


async def body(scope: Scope, receive: Receive) -> bytes:
    """The whole body. Raises Refused if it is no JSON, too large or too slow, Gone if it ends before its end."""
    if header(scope, b"content-type").partition(";")[0].strip().lower() != "application/json":
        raise Refused(415)
    announced = header(scope, b"content-length")
    if announced.isdecimal() and int(announced[:12]) > BODY_BYTES:
        raise Refused(413)
    parts = bytearray()
    try:
        async with timeout(BODY_SECONDS):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise Gone
                parts += message.get("body", b"")
                if len(parts) > BODY_BYTES:
                    raise Refused(413)
                if not message.get("more_body"):
                    return bytes(parts)
    except TimeoutError as error:
        raise Refused(408) from error


def submission(raw: bytes, key: str, asked: Ask, keys: Mapping[str, Asked]) -> tuple[Submission, int | None]:
    """What a phone sends, checked word by word against what was asked, and its place among what it sends if it tells.

    Raises Refused.
    """
    found = _json(raw)
    if not isinstance(found, dict) or not found.keys() <= _FIELDS:
        raise Refused(400)
    turn = found.get("turn")
    if turn is not None and not (type(turn) is int and 0 <= turn < _TURNS):
        raise Refused(400)
    return Submission(key, _department(found, asked), _name(found, asked), _answers(found, keys)), turn


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw.decode("utf-8"), parse_constant=_not_a_number, parse_float=_not_a_number)
    except (ValueError, RecursionError) as error:
        raise Refused(400) from error


def _not_a_number(text: str) -> NoReturn:
    raise ValueError(text)


def _department(found: Mapping[str, Any], asked: Ask) -> str | None:
    department = found.get("department")
    if department is None and not asked.departments:
        return None
    if department not in [each.id for each in asked.departments]:
        raise Refused(400)
    return str(department)


def _name(found: Mapping[str, Any], asked: Ask) -> str:
    """The name in a named round; an anonymous one keeps none even if it is sent."""
    name = found.get("name", "")
    if not isinstance(name, str) or len(name) > _LONGEST_NAME:
        raise Refused(400)
    if asked.round.anonymous:
        return ""
    cleaned = " ".join("".join(each if each.isprintable() else " " for each in name).split())
    if not cleaned:
        raise Refused(400)
    return cleaned


def _answers(found: Mapping[str, Any], keys: Mapping[str, Asked]) -> dict[Asked, int | None]:
    answers = found.get("answers")
    if not isinstance(answers, dict):
        raise Refused(400)
    read: dict[Asked, int | None] = {}
    for word, value in answers.items():
        about = keys.get(word)
        if about is None:
            raise Refused(400)
        if value is not None and (
            type(value) is not int or value not in {level.number for level in about[1].scale.levels}
        ):
            raise Refused(400)
        read[about] = value
    return read
