"""The address of a round as a QR code in text blocks, for a terminal."""

from collections.abc import Iterable
from itertools import zip_longest

import segno


def qr_lines(address: str) -> list[str]:
    """Lines of half blocks, light on dark or dark on light alike, with the quiet margin that cameras need."""
    code = segno.make(address, error="m", micro=False)
    rows = [list(row) for row in code.matrix_iter(border=3)]
    pairs = zip_longest(rows[::2], rows[1::2], fillvalue=[0] * len(rows[0]))
    return ["".join(_blocks(upper, lower)) for upper, lower in pairs]


def _blocks(upper: Iterable[int], lower: Iterable[int]) -> Iterable[str]:
    """What is light is painted, so that the code is right on a dark terminal; cameras read it inverted as well."""
    for above, below in zip(upper, lower, strict=True):
        yield {(0, 0): "█", (0, 1): "▀", (1, 0): "▄", (1, 1): " "}[(int(bool(above)), int(bool(below)))]
