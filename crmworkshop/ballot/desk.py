"""Answers what phones ask: a plain ASGI application of one page and five addresses, for one round."""

import json
from collections.abc import Awaitable, Callable, Collection, MutableMapping
from hmac import compare_digest
from typing import Any, Final
from urllib.parse import parse_qs

from crmworkshop.activities.rounds import Ask
from crmworkshop.ballot.limits import HEAD_BYTES, Allowance
from crmworkshop.ballot.requests import Gone, Receive, Refused, Scope, body, header, submission
from crmworkshop.ballot.texts import page_texts, round_content
from crmworkshop.ballot.tokens import ballot_key, new_token
from crmworkshop.ballot.writer import Writer
from crmworkshop.errors import InvalidChange, WorkshopError
from crmworkshop.language import NAMES, load, speaking

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Reply = tuple[int, str, bytes]
"""Status, type of content, content."""
_JSON: Final = "application/json"
_HTML: Final = "text/html; charset=utf-8"
_CODE_LENGTH: Final = 5
_FILES: Final = {
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
}
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS: Final = (
    (b"cache-control", b"no-store"),
    (b"content-security-policy", _POLICY.encode()),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
)
_WORDS: Final = {
    400: "This is not what the page sends.",
    401: "This phone is not known here.",
    403: "Not from there, or not with this code.",
    404: "There is nothing here.",
    405: "Not in this way.",
    408: "That took too long.",
    409: "The round is closed.",
    412: "Something later came in before.",
    413: "That is too much.",
    415: "Only JSON is read here.",
    421: "This is not the name of this laptop.",
    429: "That was too often; wait a moment.",
    431: "That is too much before it begins.",
    500: "Something unexpected happened; nothing was taken in.",
    503: "It cannot be saved just now; try again.",
}


class Desk:
    """Serves one round. ``is_open`` is asked with each request and must be quick; ``names`` are the laptop's own.

    ``earlier`` are the codes of rounds that were served before: their phones are told where it goes on.
    """

    def __init__(
        self,
        asked: Ask,
        writer: Writer,
        page: Callable[[str], bytes],
        is_open: Callable[[], bool],
        names: Collection[str],
        earlier: Collection[str] = (),
    ) -> None:
        self._asked = asked
        self._keys = asked.keys()
        self._writer = writer
        self._is_open = is_open
        self._names = names
        self._earlier = tuple(each.encode() for each in earlier)
        self._files = {path: (kind, page(name)) for path, (name, kind) in _FILES.items()}
        self._page = page("page.html")
        self._texts, self._contents = _in_all_languages(asked)
        self._submissions = Allowance(200, 50)
        self._joins = Allowance(400, 10)
        self._wrong = Allowance(60, 1)
        self._turns: dict[str, int] = {}
        """The latest submission of each ballot, as its phone counts them."""
        self.told: set[str] = set()
        """The phones (by ballot) that were told that the round is closed."""
        self.seen: set[str] = set()
        """The phones that asked for something."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            reply = await self._answer(scope, receive)
        except Gone:
            return
        except Refused as refused:
            reply = _refusal(refused.status)
        except Exception:  # noqa: BLE001 - one phone's trouble is nobody else's, and nothing is told of it
            reply = _refusal(500)
        status, kind, content = reply
        headers = [
            (b"content-type", kind.encode()),
            (b"content-length", str(len(content)).encode()),
            *_HEADERS,
        ]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        shown = b"" if scope["method"] == "HEAD" else content
        await send({"type": "http.response.body", "body": shown})

    async def _answer(self, scope: Scope, receive: Receive) -> Reply:
        if sum(len(name) + len(value) for name, value in scope["headers"]) > HEAD_BYTES:
            raise Refused(431)
        host = header(scope, b"host")
        if not self._is_meant(scope, host):
            raise Refused(421)
        origin = header(scope, b"origin")
        if origin and origin != f"http://{host}":
            raise Refused(403)
        path, method = scope["path"], scope["method"]
        if path == "/api/ballot" and method == "POST":
            return await self._take(scope, receive)
        if path == "/api/join":
            return self._join(scope) if method == "POST" else _refusal(405)
        if method not in ("GET", "HEAD"):
            raise Refused(405)
        if path == "/api/ballot":
            return self._show(scope)
        if path == "/api/round":
            return self._tell(scope)
        if path == "/api/state":
            return self._stands(scope)
        if path in self._files:
            kind, content = self._files[path]
            return 200, kind, content
        if path == "/" or (len(path) == 1 + _CODE_LENGTH and path[1:].isalnum()):
            return 200, _HTML, self._page  # it says so if there is no round with this code
        raise Refused(404)

    def _is_meant(self, scope: Scope, host: str) -> bool:
        """Whether a request names the address at which it came in, or the laptop: no page from elsewhere gets in."""
        address, port = scope["server"]
        name, _, at = host.lower().partition(":")
        return (at or "80") == str(port) and (name == address or name in self._names)

    def _tell(self, scope: Scope) -> Reply:
        """The page's texts, and to whom knows the code what is asked."""
        asked_for = parse_qs(scope["query_string"].decode("latin-1"), max_num_fields=4).get("lang", [""])[0]
        lang = asked_for[:2].lower()
        lang = lang if lang in NAMES else "en"
        if self._knows_code(scope):
            return 200, _JSON, self._contents[lang]
        return 403, _JSON, _bytes({**self._texts[lang], **self._following(scope)})

    def _stands(self, scope: Scope) -> Reply:
        """Whether the round is open; a phone of an earlier round learns where it goes on."""
        if header(scope, b"x-code") and not self._knows_code(scope) and (next_ := self._following(scope)):
            return _said({"open": False, **next_})
        return _said({"open": self._is_open()})

    def _following(self, scope: Scope) -> dict[str, str]:
        """The code of this round for who knows one of an earlier round, while this one is open."""
        known = any(compare_digest(_code(scope), each) for each in self._earlier)
        return {"next": self._asked.code} if known and self._is_open() else {}

    def _knows_code(self, scope: Scope) -> bool:
        code = _code(scope)
        if compare_digest(code, self._asked.code.encode()):
            return True
        if (
            code
            and not any(compare_digest(code, each) for each in self._earlier)
            and not self._wrong.take(_address(scope))
        ):
            raise Refused(429)
        return False

    def _join(self, scope: Scope) -> Reply:
        if not self._joins.take(_address(scope)):
            raise Refused(429)
        if not self._knows_code(scope):
            return 403, _JSON, _bytes({"error": _WORDS[403], **self._following(scope)})
        return _said({"token": new_token(self._asked.round.id)})

    def _key(self, scope: Scope) -> str:
        key = ballot_key(self._asked.round.id, header(scope, b"x-ballot"))
        if key is None:
            raise Refused(401 if self._wrong.take(_address(scope)) else 429)
        if not self._submissions.take(key):
            raise Refused(429)
        return key

    def _show(self, scope: Scope) -> Reply:
        """A phone's own answers, as the file holds them."""
        key = self._key(scope)
        is_open = self._is_open()
        (self.seen if is_open else self.told).add(key)
        ballot = self._writer.ballot(key)
        answers = ballot.answers if ballot else {}
        return _said(
            {
                "open": is_open,
                "known": ballot is not None,
                "department": ballot.department if ballot else None,
                "name": ballot.respondent if ballot else "",
                "answers": {f"{about[1]}.{about[0]}": value for about, value in answers.items()},
            }
        )

    async def _take(self, scope: Scope, receive: Receive) -> Reply:
        key = self._key(scope)
        raw = await body(scope, receive)
        found, turn = submission(raw, key, self._asked, self._keys)
        if not self._is_open():
            self.told.add(key)
            raise Refused(409)
        self.seen.add(key)
        if turn is not None:
            if turn < self._turns.get(
                key, 0
            ):  # it was on its way for long, and the phone has said something since
                return 412, _JSON, _bytes({"error": _WORDS[412], "turn": self._turns[key]})
            self._turns[key] = turn
        try:
            await self._writer.submit(found)
        except InvalidChange as error:
            raise Refused(409) from error
        except WorkshopError as error:
            raise Refused(503) from error
        return _said({"open": True, "saved": len(found.answers)})


def _in_all_languages(asked: Ask) -> tuple[dict[str, dict[str, Any]], dict[str, bytes]]:
    """By language: the page's texts alone, and with what is asked."""
    texts: dict[str, dict[str, Any]] = {}
    contents = {}
    for code in NAMES:
        with speaking(load(code)):
            told: dict[str, Any] = {"lang": code, "texts": page_texts()}
            texts[code] = told
            contents[code] = _bytes({**told, "round": round_content(asked)})
    return texts, contents


def _code(scope: Scope) -> bytes:
    return header(scope, b"x-code").strip().upper().encode()


def _address(scope: Scope) -> str:
    client = scope.get("client")
    return str(client[0]) if client else ""


def _said(content: dict[str, Any]) -> Reply:
    return 200, _JSON, _bytes(content)


def _refusal(status: int) -> Reply:
    return status, _JSON, _bytes({"error": _WORDS[status], **({"open": False} if status == 409 else {})})


def _bytes(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
