"""Puts into the file what phones send: one writer, many answers a commit, each acknowledged only when it is safe."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from crmworkshop.activities.rounds import Ask
from crmworkshop.ballot.requests import Refused
from crmworkshop.errors import SystemRefused, WorkshopError
from crmworkshop.language import tr
from crmworkshop.models.live import PHONE, LiveBallot, Submission
from crmworkshop.models.workshop import Workshop

_AT_ONCE: Final = 500
"""Submissions in one commit."""
_GATHER: Final = 0.004
"""Seconds in which more may come that is written with it; meanwhile the window can have the workshop."""
_WAITING: Final = 4000
_Waiting = tuple[Submission, asyncio.Future[None]]


class Writer:
    """The ballots of one round: in memory as the file holds them, and what is on its way into the file."""

    def __init__(self, workshop: Workshop, asked: Ask) -> None:
        self._workshop = workshop
        self._ask = asked
        self._round = asked.round.id
        self.taken = 0
        """How many submissions were written."""
        known = workshop.box.ballots(self._round)
        self._ballots = {key: ballot for key, ballot in known.items() if ballot.source == PHONE}
        self._queue: asyncio.Queue[_Waiting] = asyncio.Queue(_WAITING)

    def ballot(self, key: str) -> LiveBallot | None:
        """What this phone has said, as the file holds it."""
        return self._ballots.get(key)

    @property
    def count(self) -> int:
        """How many ballots hold an answer; may be asked in any thread."""
        return len(self._ballots)

    async def submit(self, submission: Submission) -> None:
        """Returns when the file holds it.

        Raises InvalidChange if the round is closed, SystemRefused if it cannot be written, Refused if the ballot would
        give a question more votes than one person has.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        try:
            self._queue.put_nowait((submission, done))
        except asyncio.QueueFull as error:
            raise SystemRefused(tr("Too much is being written at once.")) from error
        await done

    async def run(self) -> None:
        """Write until cancelled; what is waiting is written together. The event loop never waits for the disk."""
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(1, "ballots") as thread:
            while True:
                batch = [await self._queue.get()]
                await asyncio.sleep(_GATHER)
                while len(batch) < _AT_ONCE and not self._queue.empty():
                    batch.append(self._queue.get_nowait())
                batch = self._allowed(batch)
                submissions = [submission for submission, _done in batch]
                error: Exception | None = None
                try:
                    await loop.run_in_executor(thread, self._workshop.box.take_in, self._round, submissions)
                except WorkshopError as refused:
                    error = refused
                except Exception as unexpected:  # noqa: BLE001 - whoever waits gets it, and the others go on
                    error = unexpected
                else:
                    self._remember(submissions)
                for _submission, done in batch:
                    if done.done():  # whoever asked has gone
                        continue
                    if error is None:
                        done.set_result(None)
                    else:
                        done.set_exception(error)

    def _allowed(self, batch: Sequence[_Waiting]) -> list[_Waiting]:
        """Those after which no ballot holds too many votes, one on top of the other; the others are refused here."""
        ahead: dict[str, LiveBallot] = {}
        allowed = []
        for submission, done in batch:
            after = submission.on(ahead.get(submission.key, self._ballots.get(submission.key)))
            if self._ask.allows(after.answers):
                ahead[submission.key] = after
                allowed.append((submission, done))
            elif not done.done():
                done.set_exception(Refused(400))
        return allowed

    def _remember(self, submissions: Sequence[Submission]) -> None:
        self.taken += len(submissions)
        for submission in submissions:
            ballot = submission.on(self._ballots.get(submission.key))
            if ballot.answers:
                self._ballots[submission.key] = ballot
            else:
                self._ballots.pop(submission.key, None)
