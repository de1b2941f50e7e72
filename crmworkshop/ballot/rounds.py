"""Which round is meant by a name, opened and closed on a workshop without a window."""

from datetime import datetime
from typing import Final

from crmworkshop.activities.rounds import ALWAYS, again, ask, closing, new_round, opening
from crmworkshop.errors import UsageError
from crmworkshop.language import tr
from crmworkshop.method.states import RoundState
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

NEXT: Final = "next"
"""Instead of a name: the first round that is open or prepared, else a new one."""
_WAITING: Final = (RoundState.OPEN, RoundState.PREPARED)


def open_round(workshop: Workshop, name: str) -> Round:
    """Open the round with this name, or the `NEXT` one, and return it as it is then.

    One that is open goes on and one that was closed goes on too. One that was shown stays as it is: a new one asks the
    same beside it. Raises UsageError if there is none of this name, or if it would ask nothing.
    """
    found = _next(workshop) if name.casefold() == NEXT else _named(workshop, name)
    snapshot = workshop.snapshot()
    if found.state is RoundState.SHOWN:
        found = again(snapshot, found)
    if not ask(snapshot, found).topics:
        raise UsageError(
            tr(
                "The round “{round}” asks nothing: no process is in scope. Put some in scope first.",
                round=found.name,
            )
        )
    known = workshop.find(Round, found.id)
    if known is None or known.state is not RoundState.OPEN:
        workshop.do(opening(snapshot, found, datetime.now().astimezone()))
    opened = workshop.find(Round, found.id)
    assert opened is not None
    return opened


def close_round(workshop: Workshop, round_id: str) -> None:
    """Close a round, so that none of its answers changes any more; nothing if it is not open."""
    known = workshop.find(Round, round_id)
    if known is not None and known.state is RoundState.OPEN:
        workshop.do(closing(known))


def _next(workshop: Workshop) -> Round:
    rounds = workshop.all(Round)
    for state in _WAITING:
        for each in rounds:
            if each.state is state:
                return each
    return new_round(workshop.snapshot(), ALWAYS)


def _named(workshop: Workshop, name: str) -> Round:
    rounds = workshop.all(Round)
    for each in rounds:
        if each.name == name:
            return each
    alike = [each for each in rounds if each.name.casefold() == name.strip().casefold()]
    if len(alike) == 1:
        return alike[0]
    names = ", ".join(tr("“{name}”", name=each.name) for each in rounds)
    if not names:
        raise UsageError(
            tr("There is no round “{name}” and no other; “next” opens a new one on all processes.", name=name)
        )
    raise UsageError(tr("There is no round “{name}”. There are: {names}.", name=name, names=names))
