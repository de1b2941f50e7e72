"""200 phones, 60 answers each, double taps included: what was acknowledged is in the file, once."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from crmworkshop.ballot.rounds import close_round
from crmworkshop.ballot.server import BallotServer
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, added
from crmworkshop.models.health import examine
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop

from .conftest import AREA

PHONES, ANSWERS, SECONDS = 200, 60, 240
ASKED = tuple(Question)[:4]
PROCESSES = tuple(
    Process(id=f"{at:032}", code=f"1.2.{at}", name=f"Process {at}", parent=AREA.id, level=3, position=at)
    for at in range(10, 25)
)


@pytest.mark.slow
def test_every_acknowledged_answer_is_in_the_file_once(
    checkout: Path, workshop: Workshop, serve: Callable[..., BallotServer]
) -> None:
    asked = Round(
        name="Everything",
        questions=tuple(each.value for each in ASKED),
        processes=tuple(each.id for each in PROCESSES),
        position=9,
    )
    workshop.do(Change("Prepare", (*(added(each) for each in PROCESSES), added(asked))))
    assert len(ASKED) * len(PROCESSES) == ANSWERS
    server = serve("Everything")
    done = subprocess.run(
        [
            *(sys.executable, "-W", "error", "-m", "benchmarks.phone_crowd", server.url),
            *("--phones", str(PHONES), "--answers", str(ANSWERS)),
        ],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["refused"] == 0
    assert told["posts"] > PHONES * ANSWERS * 1.2  # some twice, some changed
    assert sorted(map(len, told["acknowledged"])) == [ANSWERS] * PHONES
    assert server.count == PHONES
    server.stop()
    close_round(workshop, asked.id)
    workshop.close()

    with Workshop.open(workshop.path) as found:  # as the file alone tells it
        ballots = found.box.ballots(asked.id).values()
        counted = Counter({(a.process, a.question, a.value): 0 for a in found.box.counts(asked.id)})
        for each in found.box.counts(asked.id):
            counted[each.process, each.question, each.value] += each.count
    stored = sorted(
        sorted((f"{question}.{about}", value) for (about, question), value in ballot.answers.items())
        for ballot in ballots
    )
    assert stored == sorted(sorted(mine.items()) for mine in told["acknowledged"])
    expected: Counter[tuple[str, Question, int]] = Counter()
    for mine in told["acknowledged"]:
        for key, value in mine.items():
            question, _, about = key.partition(".")
            expected[about, Question(question), value] += 1
    assert counted == expected
    assert examine(workshop.path).problems == []
