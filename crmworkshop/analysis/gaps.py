"""The gap between how a process works today and how it should work."""

from crmworkshop.method.scales import NOT_APPLICABLE

LARGEST_GAP = 3
"""Steps from Poor to Excellent on the state scale."""


def gap(current: int | None, desired: int | None) -> int | None:
    """Steps from the current to the desired state, -3..3; None if either is not rated or Not important.

    Source: gap analysis as in fit-gap studies; the steps of the ordinal state scale (1-4) are counted.
    """
    if current is None or desired is None or NOT_APPLICABLE in (current, desired):
        return None
    return desired - current


def need(gap: int | None) -> float | None:
    """The share (0..1) of the largest possible gap that is to be closed.

    A state better than desired needs nothing. None for an undefined gap. Source: min-max normalisation of the
    gap, cut off at zero.
    """
    return None if gap is None else max(gap, 0) / LARGEST_GAP
