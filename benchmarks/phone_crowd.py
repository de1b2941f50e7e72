"""Many phones in a process of their own, rating over real HTTP, double taps included.

`python -m benchmarks.phone_crowd URL --phones 200 --answers 60` prints as JSON, when all are done, what each phone was
acknowledged last, how long all of it took and how long the slowest answers did: as fast as they are answered, or with
`--pause` as people do. With `--bare` the server at URL is the
plain one, which answers anything and has no ballots.
"""

import argparse
import asyncio
import json
import random
import sys
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

DOUBLE = 0.3
"""The share of answers that are tapped twice, the second time on a connection of its own."""
CHANGED = 0.1
"""The share of answers that are given otherwise first."""


@dataclass
class Line:
    """One connection to the laptop."""

    netloc: str
    reader: asyncio.StreamReader | None = None
    writer: asyncio.StreamWriter | None = None

    async def ask(self, method: str, path: str, headers: str = "", body: bytes = b"") -> tuple[int, bytes]:
        """One request and its whole reply."""
        if self.reader is None or self.writer is None:
            host, _, port = self.netloc.partition(":")
            self.reader, self.writer = await asyncio.open_connection(host, int(port))
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: {self.netloc}\r\n{headers}Content-Length: {len(body)}\r\n\r\n"
        )
        self.writer.write(head.encode() + body)
        answer = await self.reader.readuntil(b"\r\n\r\n")
        length = next(
            int(each.partition(b":")[2])
            for each in answer.split(b"\r\n")
            if each.lower().startswith(b"content-length")
        )
        return int(answer[9:12]), await self.reader.readexactly(length)

    def close(self) -> None:
        if self.writer is not None:
            self.writer.close()


@dataclass
class Crowd:
    """What all phones together did."""

    acknowledged: list[dict[str, int]] = field(default_factory=list)
    posts: int = 0
    refused: int = 0
    waits: list[float] = field(default_factory=list)


async def phone(
    crowd: Crowd, url: str, number: int, questions: dict[str, Any], answers: int, seed: int, pause: float
) -> None:
    """One phone: joins, answers one thing after the other, changes its mind at times."""
    address = urlsplit(url)
    chance = random.Random(seed * 1_000 + number)
    line, second = Line(address.netloc), Line(address.netloc)
    token = questions["token"] or await _join(line, address.path.strip("/"))
    headers = f"X-Ballot: {token}\r\nContent-Type: application/json\r\n"
    mine: dict[str, int] = {}

    async def say(over: Line, key: str, value: int) -> None:
        body = {"department": chosen, "name": f"Person {number}", "answers": {key: value}}
        began = time.perf_counter()
        status, _reply = await over.ask("POST", "/api/ballot", headers, json.dumps(body).encode())
        crowd.waits.append(time.perf_counter() - began)
        crowd.posts += 1
        if status == 200:
            mine[key] = value
        else:
            crowd.refused += 1

    chosen = chance.choice(questions["departments"]) if questions["departments"] else None
    for key, values in chance.sample(questions["keys"], min(answers, len(questions["keys"]))):
        if chance.random() < CHANGED:
            await say(line, key, chance.choice(values))
        value = chance.choice(values)
        await asyncio.sleep(pause * (0.5 + chance.random()))
        if chance.random() < DOUBLE:
            await asyncio.gather(say(line, key, value), say(second, key, value))
        else:
            await say(line, key, value)
    crowd.acknowledged.append(mine)
    line.close()
    second.close()


async def _join(line: Line, code: str) -> str:
    status, reply = await line.ask("POST", "/api/join", f"X-Code: {code}\r\n")
    if status != 200:
        raise SystemExit(f"a phone was not let in: {status}")
    return str(json.loads(reply)["token"])


async def _questions(url: str) -> dict[str, Any]:
    """What can be answered, with which values, and from which departments, as the page is told."""
    address = urlsplit(url)
    line = Line(address.netloc)
    status, reply = await line.ask("GET", "/api/round", f"X-Code: {address.path.strip('/')}\r\n")
    line.close()
    if status != 200:
        raise SystemExit(f"the round was not told: {status}")
    told = json.loads(reply)["round"]
    keys = [
        (f"{each['id']}.{topic['id']}", [level["value"] for level in each["levels"]])
        for each in told["questions"]
        if not each["dots"]
        for topic in told["topics"][each["topics"]]
    ]
    return {"keys": keys, "departments": [each["id"] for each in told["departments"]], "token": ""}


async def run(url: str, phones: int, answers: int, seed: int, pause: float, bare: bool) -> dict[str, Any]:
    """Let all of them rate at once."""
    if bare:
        keys = [(f"importance.{at:032x}", [0, 1, 2, 3, 4]) for at in range(answers)]
        questions: dict[str, Any] = {"keys": keys, "departments": ["d" * 32], "token": "0" * 64}
    else:
        questions = await _questions(url)
    crowd = Crowd()
    began = time.perf_counter()
    await asyncio.gather(
        *(phone(crowd, url, number, questions, answers, seed, pause) for number in range(phones))
    )
    seconds = time.perf_counter() - began
    waits = sorted(crowd.waits)
    return {
        "acknowledged": crowd.acknowledged,
        "posts": crowd.posts,
        "refused": crowd.refused,
        "seconds": seconds,
        "slowest_ms": waits[-1] * 1_000,
        "p99_ms": waits[int(len(waits) * 0.99)] * 1_000,
    }


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.phone_crowd", description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--phones", type=int, default=200)
    parser.add_argument("--answers", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pause", type=float, default=0, help="seconds that each thinks about an answer")
    parser.add_argument("--bare", action="store_true")
    chosen = parser.parse_args()
    told = asyncio.run(run(chosen.url, chosen.phones, chosen.answers, chosen.seed, chosen.pause, chosen.bare))
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
