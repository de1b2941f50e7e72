"""A ballot that is filled in on this laptop: each answer is in the file when it is given, as one from a phone is."""

from typing import Final

from crmworkshop.activities.round_items import Item, votes_left
from crmworkshop.activities.rounds import Ask, is_vote
from crmworkshop.errors import WorkshopError
from crmworkshop.language import tr
from crmworkshop.method.states import RoundState
from crmworkshop.models.live import Asked, LiveBallot, Submission
from crmworkshop.models.record import new_id
from crmworkshop.models.rounds import Round
from crmworkshop.ui.rounds.session import RoundSession

_DONE: Final = ""


class Filling:
    """One person's ballot; its key is random, and an anonymous round keeps no name on it."""

    def __init__(
        self, session: RoundSession, asked: Ask, source: str, before: LiveBallot | None = None
    ) -> None:
        self.asked = asked
        self.source = source
        self.key = before.key if before else new_id()
        self.department: str | None = before.department if before else None
        self.name = before.respondent if before else ""
        self.answers: dict[Asked, int] = dict(before.answers) if before else {}
        self._session = session

    @property
    def is_open(self) -> bool:
        """Whether the round still takes answers."""
        known = self._session.workspace.workshop.find(Round, self.asked.round.id)
        return known is not None and known.state is RoundState.OPEN

    def value(self, item: Item) -> int | None:
        """The answer given, None for none."""
        return self.answers.get(item.asked)

    def votes_left(self, item: Item) -> int:
        """How many dots the person can still give to the question of an item."""
        return votes_left(self.asked, item.question, self.answers)

    def give(self, item: Item, value: int | None) -> str:
        """Write an answer, or take it back with None. Returns why not, in a sentence; empty if it was done."""
        if self.value(item) == value:
            return _DONE
        if value is not None and is_vote(item.question) and self.votes_left(item) <= 0:
            return tr("No dots left: take one back to give it elsewhere.")
        return self._write({item.asked: value})

    def belong(self, department: str | None, name: str) -> str:
        """Say whose ballot it is; answers given before go along. Returns as `give` does."""
        before = self.department, self.name
        self.department, self.name = department, "" if self.asked.round.anonymous else name
        if not self.answers or before == (self.department, self.name):
            return _DONE
        refused = self._write(dict(self.answers))
        if refused:
            self.department, self.name = before
        return refused

    def _write(self, answers: dict[Asked, int | None] | dict[Asked, int]) -> str:
        said = Submission(self.key, self.department, self.name, dict(answers), self.source)
        try:
            self._session.workspace.workshop.box.take_in(self.asked.round.id, [said])
        except WorkshopError as error:
            return str(error)
        was_in = bool(self.answers)
        for asked, value in answers.items():
            if value is None:
                self.answers.pop(asked, None)
            else:
                self.answers[asked] = value
        if was_in != bool(self.answers) or len(answers) > 1:
            self._session.recount()
        return _DONE
