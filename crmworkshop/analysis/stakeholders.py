"""Where a stakeholder stands: the influence/interest quadrant and the distance to the wished engagement."""

from typing import Final

from crmworkshop.method.vocabulary import Quadrant

HIGH_FROM: Final = 3
"""The lowest influence or interest (1..5) that counts as high."""


def quadrant(influence: int | None, interest: int | None) -> Quadrant | None:
    """The quadrant of a stakeholder by influence and interest (1..5 each, high from 3); None without both.

    Source: the power/interest grid of Mendelow, Environmental scanning: the impact of the stakeholder
    concept, 1991.
    """
    if influence is None or interest is None:
        return None
    if influence >= HIGH_FROM:
        return Quadrant.MANAGE_CLOSELY if interest >= HIGH_FROM else Quadrant.KEEP_SATISFIED
    return Quadrant.KEEP_INFORMED if interest >= HIGH_FROM else Quadrant.MONITOR


def engagement_gap(current: int | None, desired: int | None) -> int | None:
    """Levels (1 Unaware .. 5 Leading) from the current to the desired engagement, -4..4; None without both.

    Source: the stakeholder engagement assessment matrix of the PMBOK Guide (PMI), its five levels counted.
    """
    return None if current is None or desired is None else desired - current
