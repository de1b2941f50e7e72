"""Whether a phone could reach the server, as far as the laptop itself can find out, told in sentences."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from http.client import HTTPConnection, HTTPException
from ipaddress import IPv4Address, ip_network
from typing import Final
from urllib.parse import urlsplit

from crmworkshop.ballot.addresses import EVERYWHERE, local_addresses
from crmworkshop.language import tr

_TIMEOUT: Final = 2.0
_HOTSPOTS: Final = tuple(
    ip_network(each)
    for each in ("192.168.137.1/32", "10.42.0.1/32", "192.168.2.1/32", "172.20.10.0/28", "192.168.43.0/24")
)
"""What a laptop with Windows, Linux or macOS has in its own hotspot, and what iPhones and Android give in theirs."""
_VIRTUAL: Final = tuple(
    ip_network(each) for each in ("172.17.0.0/16", "192.168.56.0/24", "192.168.122.0/24", "192.168.99.0/24")
)
"""What containers and virtual machines on this laptop usually have: no phone is in there."""
_CARRIER: Final = ip_network("100.64.0.0/10")
"""Addresses that large providers and some guest networks share out, and private overlay networks too."""


class Problem(StrEnum):
    """What can stand between a phone and the laptop."""

    NO_NETWORK = "no network"
    ONLY_HERE = "only here"
    NO_ANSWER = "no answer"
    VIRTUAL = "virtual"
    GUEST = "guest"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found out. ``problem`` is None for what is well; ``bars``: no phone comes through."""

    sentence: str
    problem: Problem | None = None
    address: str = ""
    bars: bool = False


def reach(url: str, bind: str = EVERYWHERE, addresses: Sequence[str] | None = None) -> list[Finding]:
    """What there is to say about phones that want to reach the server at ``url``; the most serious first.

    It takes up to two seconds for each address, so it belongs into the background. ``addresses`` are the laptop's own,
    looked for if not given. That a guest network or a firewall keeps devices apart cannot be seen from here: only a
    phone can tell, so what is well is said carefully.
    """
    port = urlsplit(url).port or 80
    own = list(local_addresses() if addresses is None else addresses)
    if not own:
        return [
            Finding(
                tr(
                    "The laptop is in no network. Join one, or make a hotspot: phones reach the laptop through it."
                ),
                Problem.NO_NETWORK,
                bars=True,
            )
        ]
    if bind != EVERYWHERE and IPv4Address(bind).is_loopback:
        return [
            Finding(
                tr("The round is served to this laptop only. Serve it on all addresses to let phones in."),
                Problem.ONLY_HERE,
                bind,
                bars=True,
            )
        ]
    if bind != EVERYWHERE:
        own = [bind]
    shown = urlsplit(url).hostname or own[0]
    found = [_of(address, port, address == shown) for address in own]
    return sorted(found, key=lambda each: (not each.bars, each.problem is None))


def answers(address: str, port: int) -> bool:
    """Whether the server answers at one of the laptop's own addresses."""
    line = HTTPConnection(address, port, timeout=_TIMEOUT)
    try:
        line.request("GET", "/api/state")
        reply = line.getresponse()
        return reply.status == 200 and "open" in json.loads(reply.read())
    except (OSError, HTTPException, ValueError):
        return False
    finally:
        line.close()


def kind(address: str) -> Finding:
    """What an address that answers looks like, by the ranges that systems and providers commonly give."""
    own = IPv4Address(address)
    if any(own in each for each in _VIRTUAL):
        sentence = tr(
            "{address} looks like a network inside this laptop, of virtual machines or containers: no phone is in it.",
            address=address,
        )
        return Finding(sentence, Problem.VIRTUAL, address)
    if own in _CARRIER:
        sentence = tr(
            "{address} looks like a guest network or a private overlay network. Such networks often keep devices "
            "apart; if no phone comes through, make a hotspot.",
            address=address,
        )
        return Finding(sentence, Problem.GUEST, address)
    if not own.is_private:
        sentence = tr(
            "{address} is a public address: others than the room may reach it. A hotspot is safer.",
            address=address,
        )
        return Finding(sentence, Problem.PUBLIC, address)
    if any(own in each for each in _HOTSPOTS):
        sentence = tr(
            "{address} answers, and looks like a hotspot: phones in it come through.", address=address
        )
    else:
        sentence = tr(
            "{address} answers. Phones in the same network come through, unless it is a guest network that keeps "
            "devices apart: try one phone first.",
            address=address,
        )
    return Finding(sentence, address=address)


def _of(address: str, port: int, is_shown: bool) -> Finding:
    """What there is to say about one address; ``is_shown``: it is the one in the QR code."""
    if answers(address, port):
        found = kind(address)
        return replace(found, bars=is_shown and found.problem is Problem.VIRTUAL)
    sentence = tr(
        "At {address}, port {port}, nothing answers even this laptop: another program or a firewall is in the way. "
        "Allow CRM Workshop in the firewall, and open the round again.",
        address=address,
        port=port,
    )
    return Finding(sentence, Problem.NO_ANSWER, address, bars=is_shown)
