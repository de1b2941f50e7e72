"""Phones' secrets: 128 random bits that this round's server signed, so that none can be made up and none is stored."""

import hmac
from hashlib import sha256
from secrets import token_bytes
from typing import Final

_RANDOM: Final = 16
_SIGNATURE: Final = 16


def new_token(round_id: str) -> str:
    """A fresh secret for one phone: 64 hexadecimal characters, of which half are random and half their signature."""
    random = token_bytes(_RANDOM)
    return (random + _signature(round_id, random)).hex()


def ballot_key(round_id: str, token: str) -> str | None:
    """The key of the ballot that a secret belongs to: a hash, from which no secret is found; None for a forged one."""
    try:
        raw = bytes.fromhex(token)
    except ValueError:
        return None
    random, signature = raw[:_RANDOM], raw[_RANDOM:]
    if len(raw) != _RANDOM + _SIGNATURE or not hmac.compare_digest(signature, _signature(round_id, random)):
        return None
    return sha256(b"ballot " + raw).hexdigest()[:32]


def _signature(round_id: str, random: bytes) -> bytes:
    return hmac.digest(f"phones of {round_id}".encode(), random, sha256)[:_SIGNATURE]
