"""The ballot box of a workshop: what is put in while a round is open, and what lies in it, round by round."""

from collections.abc import Callable, Mapping, Sequence
from threading import RLock

from crmworkshop.errors import InvalidChange
from crmworkshop.language import tr
from crmworkshop.method.states import RoundState
from crmworkshop.models import live, tally
from crmworkshop.models.file import WorkshopFile
from crmworkshop.models.live import Asked, Known, LiveBallot, Submission
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import AnswerCount, Voice


class BallotBox:
    """Ballots go in and can be corrected while their round is open; the journal and undo know nothing of them.

    ``writable`` raises SystemRefused if the file is for reading only. It may be used by several threads.
    """

    def __init__(
        self,
        file: WorkshopFile,
        lock: RLock,
        find: Callable[[type[Round], str], Round | None],
        writable: Callable[[], None],
    ) -> None:
        self._file = file
        self._lock = lock
        self._find = find
        self._writable = writable
        self._known: dict[str, dict[str, Known]] = {}
        """By round, the ballots that were written to."""

    # -- what goes in ---------------------------------------------------------------------------------

    def take_in(self, round_id: str, submissions: Sequence[Submission]) -> None:
        """Write what people said in one transaction, durable when this returns.

        Raises InvalidChange (nothing written) unless the round is open and every value on its scale; SystemRefused.
        """
        with self._lock:
            self._check_open(round_id)
            live.check_submissions(submissions)
            known = self._known.pop(round_id, {})
            with self._file.transaction() as connection:
                live.store_submissions(connection, round_id, submissions, known)
            self._known[round_id] = known  # not if it was rolled back

    def raise_hands(
        self, round_id: str, asked: Asked, counts: Mapping[int, int], department: str | None = None
    ) -> None:
        """Write how many raised their hands for which value of a question, in place of what was counted before
        for the whole room or for the same department.

        Raises as `take_in` does, and InvalidChange for a count below 0.
        """
        with self._lock:
            self._check_open(round_id)
            live.check_submissions(Submission("", None, "", {asked: value}) for value in counts)
            if any(count < 0 for count in counts.values()):
                raise InvalidChange(tr("A show of hands cannot count fewer than nobody."))
            with self._file.transaction() as connection:
                live.store_hands(connection, round_id, asked, counts, department)

    def remove(self, round_id: str, key: str) -> None:
        """Take a ballot out again while its round is open. Raises as `take_in` does."""
        with self._lock:
            self._check_open(round_id)
            self._known.pop(round_id, None)
            with self._file.transaction() as connection:
                live.remove_ballot(connection, round_id, key)

    def _check_open(self, round_id: str) -> None:
        self._writable()
        asked = self._find(Round, round_id)
        if asked is None or asked.state is not RoundState.OPEN:
            raise InvalidChange(tr("This round is not open."))

    # -- what lies in it ------------------------------------------------------------------------------

    def ballots(self, round_id: str) -> dict[str, LiveBallot]:
        """What was cast while a round was open, by the ballots' keys; what nobody may be known by, in no order."""
        with self._lock, self._file.transaction() as connection:
            return live.read_live_ballots(connection, round_id)

    def counts(self, round_id: str) -> tuple[AnswerCount, ...]:
        """The answers of one round alone, whatever its state."""
        with self._lock, self._file.transaction() as connection:
            return tally.round_counts(connection, round_id)

    def people(self, round_id: str) -> dict[str | None, int]:
        """How many people are in, in one round, by department (None: unknown)."""
        with self._lock, self._file.transaction() as connection:
            return tally.round_people(connection, round_id)

    def sources(self, round_id: str) -> dict[str, int]:
        """In how many ballots a round came in, by the way they came."""
        with self._lock, self._file.transaction() as connection:
            return tally.round_sources(connection, round_id)

    def names(self, round_id: str) -> frozenset[str]:
        """Who has answered in a named round."""
        with self._lock, self._file.transaction() as connection:
            return tally.round_names(connection, round_id)

    def voices(self, everything: bool = False) -> list[Voice]:
        """What counts, respondent by respondent; with ``everything`` also what was not shown yet."""
        with self._lock, self._file.transaction() as connection:
            return tally.voices(connection, everything)
