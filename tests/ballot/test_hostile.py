"""Hostile requests by plain sockets, byte by byte: each is refused or ended, and an honest phone never notices."""

import socket
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import pytest

from crmworkshop.ballot.server import BallotServer

from .conftest import DEPARTMENTS, Phone, about

Serve = Callable[..., BallotServer]
Join = Callable[[BallotServer], Phone]
HONEST_WITHIN = 2.0
ENDS_WITHIN = 10.0
GOOD = f'{{"department":"{DEPARTMENTS[0].id}","answers":{{"{about("current")}":1}}}}'


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server waits for 0.4 s instead of 8: what is slow is slow sooner."""
    monkeypatch.setattr("crmworkshop.ballot.limits.HEAD_SECONDS", 0.4)
    monkeypatch.setattr("crmworkshop.ballot.requests.BODY_SECONDS", 0.4)


@contextmanager
def line(server: BallotServer) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", server.port), timeout=ENDS_WITHIN) as opened:
        yield opened
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def status(opened: socket.socket) -> bytes:
    """The status that comes back; empty if the line is ended without a word. Raises TimeoutError if it is neither."""
    reply = b""
    while b"\r\n" not in reply:
        try:
            part = opened.recv(4096)
        except ConnectionResetError:
            part = b""
        if not part:
            break
        reply += part
    return reply.partition(b"\r\n")[0].removeprefix(b"HTTP/1.1 ")[:3]


def honest(one: Phone, value: int = 1) -> None:
    """A phone that rates and asks is answered in time."""
    began = time.monotonic()
    assert one.say({about("current"): value}) == 200
    assert one.own()["answers"] == {about("current"): value}
    assert time.monotonic() - began < HONEST_WITHIN


def heads(netloc: str, token: str) -> dict[str, tuple[bytes, bytes]]:
    """Whole requests, by what is wrong with them: what is sent, and the status that it is worth."""

    def asks(path: str, host: str = netloc, more: str = "") -> bytes:
        return f"GET {path} HTTP/1.1\r\nHost: {host}\r\n{more}\r\n".encode()

    def says(body: str, secret: str = token, more: str = "", host: str = netloc) -> bytes:
        return (
            f"POST /api/ballot HTTP/1.1\r\nHost: {host}\r\nX-Ballot: {secret}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n{more}\r\n{body}"
        ).encode()

    forged = token[:-2] + ("00" if token[-2:] != "00" else "11")
    big = "Content-Length: 2147483648\r\n"
    post = f"POST /api/ballot HTTP/1.1\r\nHost: {netloc}\r\nX-Ballot: {token}\r\nContent-Type: application/json\r\n"
    about_current = about("current")
    return {
        "another name": (asks("/", "evil.example"), b"421"),
        "another name, right port": (asks("/", f"evil.example:{urlsplit('//' + netloc).port}"), b"421"),
        "a name behind the name": (asks("/", f"{netloc}.evil.example"), b"421"),
        "a name that rates": (says(GOOD, host="evil.example"), b"421"),
        "no name": (b"GET / HTTP/1.1\r\n\r\n", b"400"),
        "two names": (asks("/", netloc, f"Host: {netloc}\r\n"), b"400"),
        "a proxy's request": (asks("http://evil.example/", "evil.example"), b"421"),
        "forged token": (says(GOOD, forged), b"401"),
        "made-up token": (says(GOOD, "0" * 64), b"401"),
        "no token": (says(GOOD, ""), b"401"),
        "half a token": (says(GOOD, token[:32]), b"401"),
        "two tokens": (says(GOOD, more=f"X-Ballot: {token}\r\n"), b"400"),
        "token that is no token": (says(GOOD, "\u00e9" * 64), b"401"),
        "foreign origin": (says(GOOD, more="Origin: http://evil.example\r\n"), b"403"),
        "origin of a file": (says(GOOD, more="Origin: null\r\n"), b"403"),
        "origin at another port": (says(GOOD, more="Origin: http://127.0.0.1:1\r\n"), b"403"),
        "asks what it may": (f"OPTIONS /api/ballot HTTP/1.1\r\nHost: {netloc}\r\n\r\n".encode(), b"405"),
        "2 GB claimed": (f"{post}{big}\r\n{{".encode(), b"413"),
        "2 GB claimed, politely": (f"{post}{big}Expect: 100-continue\r\n\r\n".encode(), b"413"),
        "a length below nothing": (f"{post}Content-Length: -1\r\n\r\n{{}}".encode(), b"400"),
        "two lengths": (f"{post}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{{}}".encode(), b"400"),
        "a length of many digits": (f"{post}Content-Length: {'9' * 400}\r\n\r\n{{".encode(), b"4"),
        "a head without end": (asks("/", netloc, f"X: {'a' * 400_000}\r\n"), b"4"),
        "many heads": (asks("/", netloc, "X: a\r\n" * 20_000), b"431"),
        "traversal": (asks("/../../etc/passwd"), b"404"),
        "traversal in code": (asks("/%2e%2e/%2e%2e/etc/passwd"), b"404"),
        "traversal in code twice": (asks("/%252e%252e/page/phone.js"), b"404"),
        "traversal backwards": (asks("/..\\..\\crmworkshop\\cli.py"), b"404"),
        "traversal by slashes": (asks("//etc/passwd"), b"404"),
        "a file of the page": (asks("/phone.js"), b"404"),
        "nothing in a path": (asks("/page.js%00.html"), b"404"),
        "deep JSON": (says('{"answers":' + "[" * 100_000 + "]" * 100_000 + "}"), b"400"),
        "deep objects": (says('{"answers":' * 20_000 + "1" + "}" * 20_000), b"400"),
        "NaN": (says(GOOD.replace(":1}", ":NaN}")), b"400"),
        "infinity": (says(GOOD.replace(":1}", ":-Infinity}")), b"400"),
        "a number without end": (says(GOOD.replace(":1}", f":{'9' * 5_000}}}")), b"400"),
        "twice the same key": (says(GOOD.replace(":1}", f':1,"{about_current}":9}}')), b"400"),
        "another encryption": (b"\x16\x03\x01\x02\x00\x01" * 50 + b"\r\n\r\n", b"400"),
        "another protocol": (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", b"400"),
        "HTTP of tomorrow": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"4"),
    }


def test_each_is_refused_while_an_honest_phone_is_answered(serve: Serve, phone: Join) -> None:
    server = serve()
    one = phone(server)
    for at, (what, (sent, expected)) in enumerate(heads(urlsplit(server.url).netloc, one.token).items()):
        with line(server) as opened:
            opened.sendall(sent)
            honest(one, 1 + at % 4)
            assert status(opened).startswith(expected), what
    assert server.count == 1


def test_what_is_slow_is_ended_while_an_honest_phone_is_answered(
    patience: None, serve: Serve, phone: Join
) -> None:
    server = serve()
    one = phone(server)
    netloc = urlsplit(server.url).netloc
    head = f"POST /api/ballot HTTP/1.1\r\nHost: {netloc}\r\nX-Ballot: {one.token}\r\nContent-Type: application/json\r\n"
    waits = {b"": b"", b"GET / HT": b"", b"GET / HTTP/1.1\r\nHost: a\r\nX-A: 1\r\n": b""}
    waits |= {
        f"{head}Content-Length: 20\r\n\r\n{{".encode(): b"408",
        f"{head}Transfer-Encoding: chunked\r\n\r\n1\r\n{{\r\n".encode(): b"408",
    }
    with ExitStack() as ending:
        lines = [ending.enter_context(line(server)) for _ in waits]
        for sent, opened in zip(waits, lines, strict=True):
            opened.sendall(sent)
        honest(one)
        for (sent, expected), opened in zip(waits.items(), lines, strict=True):
            assert status(opened) == expected, sent
    for begin in (f"GET / HTTP/1.1\r\nHost: {netloc}\r\n", f"{head}Content-Length: 4000\r\n\r\n{{"):
        with line(server) as opened:  # a letter now and then does not help
            opened.sendall(begin.encode())
            opened.settimeout(0.05)
            ends, reply = time.monotonic() + ENDS_WITHIN, None
            while reply is None and time.monotonic() < ends:
                try:
                    opened.sendall(b" " if "POST" in begin else b"X-Slow: 1\r\n")
                    reply = status(opened)
                except TimeoutError:
                    continue
                except (BrokenPipeError, ConnectionResetError):
                    reply = b""
            assert reply == (b"408" if "POST" in begin else b"")
    honest(one, 2)


def test_who_takes_all_lines_of_an_address_takes_nobody_elses(serve: Serve, phone: Join) -> None:
    server = serve()
    one = phone(server)
    with ExitStack() as ending:
        lines = [ending.enter_context(line(server)) for _ in range(420)]
        honest(one)
        ended = 0
        for opened in lines[-25:]:
            opened.settimeout(1.0)
            try:
                ended += status(opened) == b""
            except TimeoutError:
                continue
        assert ended >= 20  # one address has 400
    again = phone(server)
    honest(again, 2)


def test_who_never_reads_is_ended(serve: Serve, phone: Join, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crmworkshop.ballot.limits.REPLY_SECONDS", 0.4)
    server = serve()
    one = phone(server)
    with line(server) as opened:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        opened.settimeout(0.2)
        asked = f"GET /page.js HTTP/1.1\r\nHost: {urlsplit(server.url).netloc}\r\n\r\n".encode()
        ends, is_ended = time.monotonic() + ENDS_WITHIN, False
        while not is_ended and time.monotonic() < ends:
            try:
                opened.sendall(asked * 50)
            except TimeoutError:
                continue
            except (BrokenPipeError, ConnectionResetError):
                is_ended = True
        assert is_ended
    honest(one)
