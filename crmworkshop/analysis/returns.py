"""What an initiative gives back for what it costs, in exact decimals."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

MONTHS: Final = 12
DEFAULT_RATE: Final = Decimal("0.08")
DEFAULT_YEARS: Final = 3


class Payback(StrEnum):
    """A payback that is not a number of months."""

    NEVER = "never"


NEVER: Final = Payback.NEVER
"""The cost is never earned back: what it gives a year does not exceed what it costs a year."""


@dataclass(frozen=True, slots=True)
class BenefitLine:
    """One yearly benefit: an amount of money (goes first), or hours saved a year times an hourly rate."""

    amount: Decimal | None = None
    hours: Decimal | None = None
    rate: Decimal | None = None


def line_benefit(line: BenefitLine) -> Decimal | None:
    """The money of one line: its amount, else hours x rate; None if neither is complete.

    Source: valuing saved time at its hourly cost, as in cost-benefit analysis (Boardman et al., Cost-Benefit
    Analysis: Concepts and Practice).
    """
    if line.amount is not None:
        return line.amount
    return None if line.hours is None or line.rate is None else line.hours * line.rate


def yearly_benefit(lines: Iterable[BenefitLine]) -> Decimal | None:
    """The sum of the lines that are complete; None if none is. Source: see ``line_benefit``."""
    amounts = [amount for line in lines if (amount := line_benefit(line)) is not None]
    return sum(amounts, Decimal(0)) if amounts else None


def net_first_year(
    benefit: Decimal | None, one_off: Decimal | None, running: Decimal | None
) -> Decimal | None:
    """What the first year leaves: benefit - one-off cost - running cost; None if one is not known.

    Give 0, not None, for a cost that does not arise.
    Source: first-year net cash flow (Brealey, Myers & Allen, Principles of Corporate Finance).
    """
    if benefit is None or one_off is None or running is None:
        return None
    return benefit - one_off - running


def payback_months(
    one_off: Decimal | None, benefit: Decimal | None, running: Decimal | None
) -> Decimal | Payback | None:
    """Months until the one-off cost is earned back: 12 x one-off / (benefit - running).

    NEVER if benefit - running is not above 0; None if one of the three is not known.
    Source: the undiscounted payback period (Brealey, Myers & Allen, Principles of Corporate Finance).
    """
    if one_off is None or benefit is None or running is None:
        return None
    yearly_gain = benefit - running
    return NEVER if yearly_gain <= 0 else MONTHS * one_off / yearly_gain


def roi_percent(net: Decimal | None, one_off: Decimal | None) -> Decimal | None:
    """Return on investment in percent: 100 x first-year net / one-off cost; None without both or for no cost.

    Source: return on investment as net gain over investment (Brealey, Myers & Allen, as above).
    """
    return None if net is None or not one_off else 100 * net / one_off


def npv(
    one_off: Decimal | None,
    benefit: Decimal | None,
    running: Decimal | None,
    rate: Decimal = DEFAULT_RATE,
    years: int = DEFAULT_YEARS,
) -> Decimal | None:
    """Net present value: one-off cost now, benefit - running at the end of each of ``years`` years.

    ``rate`` is the yearly discount rate as a fraction (0.08 for 8 %). None if one of the three amounts is not
    known.
    Raises ValueError for a rate of -1 or less or for negative years.
    Source: discounted cash flow (Fisher, The Theory of Interest, 1930), flows at period ends.
    """
    if rate <= -1 or years < 0:
        raise ValueError("The rate must be above -100 % and the years must not be negative")
    if one_off is None or benefit is None or running is None:
        return None
    present = sum(((benefit - running) / (1 + rate) ** year for year in range(1, years + 1)), Decimal(0))
    return present - one_off
