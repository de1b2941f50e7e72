"""Under which addresses other devices on the local network reach this laptop, without any outside help."""

import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from ipaddress import IPv4Address, ip_network
from typing import Final

LOOPBACK: Final = "127.0.0.1"
EVERYWHERE: Final = "0.0.0.0"
# A datagram socket that is pointed somewhere tells which own address would be used; nothing is sent. The first target
# finds the way to the rest of the world, the others hotspots of Windows, Android, Linux and macOS.
_TARGETS: Final = ("192.0.2.1", "192.168.137.2", "192.168.43.2", "10.42.0.2", "192.168.2.2", "172.20.10.2")
_ADDRESS_OF: Final = {"linux": 0x8915, "darwin": 0xC0206921}
"""The request (SIOCGIFADDR) that asks the system for the address of a network interface."""
_VIRTUAL: Final = ("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "tun", "utun")


def local_addresses() -> list[str]:
    """The laptop's IPv4 addresses on its networks, the likeliest for phones first; empty without a network."""
    found = [*_toward_targets(), *_of_interfaces(), *_of_own_name()]
    usable = [each for each in dict.fromkeys(found) if _reachable(each)]
    routed = usable[:1] if usable and usable[0] in _toward_targets() else []
    others = [each for each in usable if each not in routed]
    return routed + sorted(others, key=lambda each: not IPv4Address(each).is_private)


def _toward_targets() -> list[str]:
    found = []
    for target in _TARGETS:
        with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect((target, 9))
            found.append(str(probe.getsockname()[0]))
    return found


def _of_own_name() -> Iterator[str]:
    with suppress(OSError):
        for *_kind, address in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET):
            yield str(address[0])


def _of_interfaces() -> Iterator[str]:
    request = _ADDRESS_OF.get(sys.platform)
    if request is None:  # Windows tells all of them under its own name
        return
    import fcntl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _number, name in socket.if_nameindex():
            if name.startswith(_VIRTUAL):
                continue
            with suppress(OSError):
                answer = fcntl.ioctl(probe.fileno(), request, struct.pack("256s", name.encode()[:15]))
                yield socket.inet_ntoa(answer[20:24])


def _reachable(address: str) -> bool:
    """Whether others may reach it: neither the laptop's own loop nor an address that it gave itself."""
    own = IPv4Address(address)
    return not (own.is_loopback or own.is_unspecified or own in ip_network("169.254.0.0/16"))
