"""The address of a round as a QR code: as rows of dots, and in text blocks for a terminal."""

from collections.abc import Iterable
from itertools import zip_longest

import segno


def qr_rows(address: str, margin: int = 0) -> tuple[tuple[bool, ...], ...]:
    """The code's dots, row by row, dark ones True, with a light margin of so many dots around it."""
    code = segno.make(address, error="m", micro=False)
    return tuple(tuple(map(bool, row)) for row in code.matrix_iter(border=margin))


def qr_lines(address: str) -> list[str]:
    """Lines of half blocks, light on dark or dark on light alike, with the quiet margin that cameras need."""
    rows = [list(row) for row in qr_rows(address, 3)]
    pairs = zip_longest(rows[::2], rows[1::2], fillvalue=[False] * len(rows[0]))
    return ["".join(_blocks(upper, lower)) for upper, lower in pairs]


def _blocks(upper: Iterable[bool], lower: Iterable[bool]) -> Iterable[str]:
    """What is light is painted, so that the code is right on a dark terminal; cameras read it inverted as well."""
    for above, below in zip(upper, lower, strict=True):
        yield {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}[above, below]
