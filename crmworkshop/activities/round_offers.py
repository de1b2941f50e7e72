"""What a page would ask the room: the questions and topics of a round that is prepared from there."""

from crmworkshop.activities.rounds import ALWAYS, new_round
from crmworkshop.activities.spec import CardBoard, RatingGrid, RecordList, Scorecard, Shape
from crmworkshop.language import tr
from crmworkshop.method.guide import guide
from crmworkshop.method.scales import Askable, Poll
from crmworkshop.method.states import RoundState
from crmworkshop.models.plan import Initiative
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.vendors import VendorScore


def questions_of(shape: Shape | None) -> tuple[Askable, ...]:
    """What one part of an activity is rated or voted on; empty where there is nothing to ask."""
    match shape:
        case RatingGrid():
            return shape.questions
        case CardBoard():
            return (Poll.CARD,)
        case Scorecard() if shape.kind is VendorScore:
            return (Poll.CRITERION,)
        case RecordList() if shape.kind in (Goal, Objective):
            return (Poll.GOAL,)
        case RecordList() if shape.kind is Initiative:
            return (Poll.CRITICALITY, Poll.EASE, Poll.IMPACT)
        case _:
            return ()


def prepared(snapshot: Snapshot, activity: str = "", shape: Shape | None = None) -> Round:
    """A round that asks what a page is about, else importance, state and satisfaction; not in the workshop yet.

    One that is prepared already and asks exactly this is returned as it is.
    """
    questions = questions_of(shape) or ALWAYS
    values: dict[str, object] = {}
    if isinstance(shape, CardBoard):
        values["cards"] = tuple(each.id for each in snapshot.all(StrategyCard) if each.box in shape.boxes)
    words = tuple(question.value for question in questions)
    for known in snapshot.all(Round):
        asks_this = (
            known.questions == words and not known.processes and known.cards == values.get("cards", ())
        )
        if known.state is RoundState.PREPARED and asks_this:
            return known
    name = tr(guide(activity).short) if activity and questions_of(shape) else ""
    return new_round(snapshot, questions, name=name, **values)
