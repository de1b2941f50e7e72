"""Collects the answers of a list by respondent, and says where two rows contradict each other."""

from crmworkshop.method.scales import Askable, Question
from crmworkshop.models.ballots import Ballot

Answers = dict[tuple[str, Askable], int]
Who = tuple[str | None, str]
"""Department id (None: unknown) and the respondent's name or number, "" if the list names nobody."""


class Collected:
    """Answers by respondent. Answers of nobody in particular fill as few ballots of their department as can be."""

    def __init__(self) -> None:
        self.named: dict[Who, Answers] = {}
        self._nameless: dict[str | None, list[Answers]] = {}
        self._filled: dict[tuple[str | None, tuple[str, Question]], int] = {}
        self.repeated = 0

    def put(self, who: Who, about: tuple[str, Question], number: int) -> int | None:
        """Take in one answer; the answer already there if the same respondent gave another one (which stays)."""
        if not who[1]:
            self._put_nameless(who[0], about, number)
            return None
        answers = self.named.setdefault(who, {})
        known = answers.setdefault(about, number)
        if known != number:
            return known
        return None

    def _put_nameless(self, department: str | None, about: tuple[str, Question], number: int) -> None:
        ballots = self._nameless.setdefault(department, [])
        place = self._filled.get((department, about), 0)
        self._filled[department, about] = place + 1
        if place == len(ballots):
            ballots.append({})
        ballots[place][about] = number

    def put_nameless_row(self, department: str | None, answers: Answers) -> None:
        """Take in all answers of one respondent whom the list does not name."""
        self._nameless.setdefault(department, []).append(answers)

    @property
    def anonymous(self) -> bool:
        """Whether the list names no respondent at all."""
        return not self.named

    def ballots(self) -> list[Ballot]:
        """One ballot per respondent who answered something, in the order of the list, the nameless ones last."""
        named = [Ballot(who[0], who[1], answers) for who, answers in self.named.items() if answers]
        nameless = [
            Ballot(department, "", answers)
            for department, all_answers in self._nameless.items()
            for answers in all_answers
            if answers
        ]
        return named + nameless
