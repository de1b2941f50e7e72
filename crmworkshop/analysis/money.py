"""How an amount of money is written for other programs."""

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

_CENT: Final = Decimal("0.01")
_WIDE: Final = Context(prec=60, rounding=ROUND_HALF_UP)


def two_decimals(amount: Decimal) -> str:
    """The amount with exactly two decimals, halves rounded away from zero, a point, no grouping: "1234.50".

    Source: commercial rounding, as ``decimal.ROUND_HALF_UP`` defines it.
    """
    rounded = amount.quantize(_CENT, context=_WIDE)
    return f"{abs(rounded) if rounded.is_zero() else rounded:f}"
