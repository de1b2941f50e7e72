"""Which round a ballot is for, where none is named."""

from typing import Final

from crmworkshop.activities.rounds import Ask, ask
from crmworkshop.language import tr
from crmworkshop.method.states import RoundState
from crmworkshop.models.record import id_from
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot

_WAITING: Final = (RoundState.PREPARED, RoundState.OPEN)


def asked_now(snapshot: Snapshot) -> Ask:
    """What the first round asks that is prepared or open; else everything about processes, in a round for sheets."""
    waiting = next((each for each in snapshot.all(Round) if each.state in _WAITING), None)
    if waiting is None:
        key = id_from("round", "ballot sheets")
        known = snapshot.find(Round, key)
        waiting = Round(id=key, name=known.name if known else tr("Ballot sheets"))
    return ask(snapshot, waiting)


def ask_of(snapshot: Snapshot, round_id: str) -> Ask:
    """What the round with this id asks; what `asked_now` says if it is not there (any more)."""
    known = snapshot.find(Round, round_id)
    return ask(snapshot, known) if known is not None else asked_now(snapshot)
