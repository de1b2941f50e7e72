"""The states that the app itself moves through: of an activity and of a round of rating."""

from enum import StrEnum


class ActivityProgress(StrEnum):
    """How far an activity is; set by the facilitator or by the first entry."""

    NOT_STARTED = "Not started"
    IN_PROGRESS = "In progress"
    DONE = "Done"


class RoundState(StrEnum):
    """A round is prepared, open for answers, closed, and shown when the facilitator says so."""

    PREPARED = "Prepared"
    OPEN = "Open"
    CLOSED = "Closed"
    SHOWN = "Shown"
