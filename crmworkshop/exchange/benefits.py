"""The yearly benefit that a list of initiatives gives as one amount, kept as a benefit line."""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from crmworkshop.analysis import returns
from crmworkshop.exchange.gathered import Gathered
from crmworkshop.language import tr
from crmworkshop.models.plan import BenefitLine
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot

LINE_NAME: Final = "Yearly benefit"


def benefit_change(
    snapshot: Snapshot,
    out: Gathered,
    initiative: Record,
    amount: Decimal,
    title_of: Callable[[str, str], str],
) -> bool:
    """Make the benefits of an initiative add up to ``amount``; whether that changed anything.

    Raises ValueError where several lines, or hours times a rate, make up another sum: which of them to change
    only the user knows.
    """
    stored = [line for line in snapshot.all(BenefitLine) if line.initiative == initiative.id]
    if not stored:
        place = max((line.position for line in snapshot.all(BenefitLine)), default=0.0) + 1 + len(out.steps)
        out.add(
            BenefitLine(initiative=initiative.id, name=LINE_NAME, amount=amount, position=place), title_of
        )
        return True
    total = returns.yearly_benefit(returns.BenefitLine(line.amount, line.hours, line.rate) for line in stored)
    if total == amount:
        return False
    if len(stored) > 1 or stored[0].hours is not None or stored[0].rate is not None:
        raise ValueError(
            tr("the benefits entered for it add up to {total}; change them one by one", total=total)
        )
    out.change(stored[0], {"amount": amount}, title_of)
    return True
