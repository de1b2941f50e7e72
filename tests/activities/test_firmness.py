"""How firm the order is, against counting over the weightings, a loop over the draws, and leaving departments out."""

import random
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import comb
from pathlib import Path
from statistics import median_low

import numpy as np
import pytest

from crmworkshop.activities.figures import figures
from crmworkshop.activities.firmness import (
    FIRST,
    Order,
    decided_by,
    firmness,
    leaves_when,
    move_words,
    parts_of,
    ranks_under,
    reasons,
    shown_share,
    verdict_words,
)
from crmworkshop.activities.process_figures import weights_of
from crmworkshop.activities.weighing import lead, order_blocks, order_chart, order_table, trial_table
from crmworkshop.analysis.priority import PriorityWeights
from crmworkshop.analysis.robustness import RESAMPLINGS, SEED
from crmworkshop.analysis.sensitivity import Stability
from crmworkshop.errors import Cancelled
from crmworkshop.method.scales import Askable, Question
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop

STATES = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
ASKED = Question.SATISFACTION
SALES, CARE, LEGAL = (Department(id=f"d-{name}", name=name) for name in ("Sales", "Care", "Legal"))
Votes = Sequence[tuple[Department | None, dict[tuple[str, Askable], int]]]


def process(at: int) -> Process:
    return Process(id=f"p{at:02}", code=f"1.{at}", name=f"Process {at}", in_scope=True, position=float(at))


def workshop_of(
    path: Path,
    rated: Sequence[tuple[int | None, int, int]],
    votes: Votes,
    *,
    anonymous: bool = True,
    settings: Settings | None = None,
) -> Workshop:
    """One process per triple of decisions (importance if decided, current, desired), and a round with these ballots."""
    made = Workshop.create(path, settings or Settings(organisation="Acme"))
    records = [SALES, CARE, LEGAL]
    steps = [added(each) for each in records]
    for at, values in enumerate(rated, 1):
        steps.append(added(process(at)))
        for question, value in zip(STATES, values, strict=True):
            if value is None:
                continue
            key = rating_id(f"p{at:02}", question, None)
            steps.append(added(Rating(id=key, process=f"p{at:02}", question=question, value=value)))
    made.do(Change("Set up", tuple(steps)))
    asked = Round(name="Survey", anonymous=anonymous)
    ballots = [Ballot(each.id if each else None, "", answers) for each, answers in votes]
    made.do(Change("Vote", (added(asked),)), BallotBatch(asked.id, "slips", ballots))
    return made


def judged(workshop: Workshop) -> tuple[Snapshot, Order]:
    snapshot = workshop.snapshot()
    assert workshop.hear(snapshot)
    return snapshot, firmness(snapshot, figures(snapshot))


def tug_of_war(sales: int) -> tuple[list[tuple[int, int, int]], Votes]:
    """Nine processes with the largest gap come first. Of the next two, alike but for satisfaction, Sales is for 10:

    with all ballots 10 has (1 + 5) / 2 = 3 and 11 has (4 + 3) / 2 = 3.5; without Sales 10 has 5 and 11 has 3; without
    Care 10 has 1 and 11 has 4. So 10 is tenth, but for Sales it would be 11.
    """
    rated = [(4, 1, 4)] * 9 + [(4, 2, 3)] * 2 + [(4, 3, 3)]
    of_sales: dict[tuple[str, Askable], int] = {("p10", ASKED): 1, ("p11", ASKED): 4}
    of_care: dict[tuple[str, Askable], int] = {("p10", ASKED): 5, ("p11", ASKED): 3}
    return rated, [*[(SALES, of_sales)] * sales, *[(CARE, of_care)] * 6]


def test_a_department_decides_alone_if_the_process_would_leave_without_it(tmp_path: Path) -> None:
    _, order = judged(workshop_of(tmp_path / "w.crmw", *tug_of_war(5)))
    ten, eleven = order.by_process["p10"], order.by_process["p11"]
    assert (ten.inside, ten.departments, decided_by(ten)) == (True, ("Sales",), "decided by Sales alone")
    assert (eleven.inside, decided_by(eleven)) == (False, "kept out by Sales alone")
    assert all(not each.departments for each in order.inside if each is not ten)


@pytest.mark.parametrize(
    ("sales", "anonymous", "named"), [(4, True, ()), (4, False, ("Sales",)), (5, True, ("Sales",))]
)
def test_a_department_of_few_is_named_only_where_rounds_are(
    tmp_path: Path, sales: int, anonymous: bool, named: tuple[str, ...]
) -> None:
    snapshot, order = judged(workshop_of(tmp_path / "w.crmw", *tug_of_war(sales), anonymous=anonymous))
    assert order.by_process["p10"].departments == named
    assert ("fewer than 5 answers" in lead(order).text) is anonymous
    assert snapshot.respondents[SALES.id] == sales


def test_few_answers_about_a_process_are_few_though_the_department_is_large(tmp_path: Path) -> None:
    rated, votes = tug_of_war(4)
    elsewhere: dict[tuple[str, Askable], int] = {("p12", ASKED): 5}
    _, order = judged(workshop_of(tmp_path / "w.crmw", rated, [*votes, *[(SALES, elsewhere)] * 4]))
    assert order.by_process["p10"].departments == ()


def test_one_department_alone_in_the_room_decides_nothing_by_itself(tmp_path: Path) -> None:
    rated, votes = tug_of_war(8)
    _, order = judged(workshop_of(tmp_path / "w.crmw", rated, [each for each in votes if each[0] is SALES]))
    assert all(not each.departments for each in order.judged)


def split_room() -> tuple[list[tuple[int | None, int, int]], Votes]:
    """The first process has the largest gap; the six of Sales call it crucial, the five of Care not applicable."""
    rated: list[tuple[int | None, int, int]] = [(None, 1, 4), *[(4, 1, 3)] * 11]
    yes: dict[tuple[str, Askable], int] = {("p01", Question.IMPORTANCE): 4}
    no: dict[tuple[str, Askable], int] = {("p01", Question.IMPORTANCE): 0}
    return rated, [*[(SALES, yes)] * 6, *[(CARE, no)] * 5]


def test_the_first_of_all_can_hang_on_one_department(tmp_path: Path) -> None:
    _, order = judged(workshop_of(tmp_path / "w.crmw", *split_room()))
    first = order.judged[0]
    assert (first.item.rank, first.departments) == (1, ("Sales",))
    # in as long as less than half of those drawn say "-": 0 to 5 of 11
    inside = sum(comb(11, at) * (5 / 11) ** at * (6 / 11) ** (11 - at) for at in range(6))
    assert first.resamplings == pytest.approx(inside, abs=0.07)  # three standard deviations of 500 draws
    assert verdict_words(first, order.weights) == "contested: decided by Sales alone"


# -- shares against plain counting --------------------------------------------------------------------


def random_case(seed: int) -> tuple[list[tuple[int, int, int]], Votes]:
    dice = random.Random(seed)
    rated = [(dice.randint(1, 4), dice.randint(1, 3), dice.randint(2, 4)) for _ in range(13)]
    votes: list[tuple[Department | None, dict[tuple[str, Askable], int]]] = []
    for _ in range(12):
        said: dict[tuple[str, Askable], int] = {}
        for at in range(1, 14):
            for question in (ASKED, Question.ACCURACY):
                if dice.random() < 0.6:
                    said[f"p{at:02}", question] = dice.randint(1, 5)
        votes.append((dice.choice([SALES, CARE, LEGAL, None]), said))
    return rated, votes


def brute_parts(
    at: int,
    rated: Sequence[tuple[int, int, int]],
    voices: Sequence[tuple[str | None, dict[tuple[str, str], int]]],
) -> list[Fraction | None]:
    _, current, desired = rated[at - 1]
    key, means = f"p{at:02}", []
    for department in (None, SALES.id, CARE.id, LEGAL.id):
        said = [a[key, "satisfaction"] for of, a in voices if of == department and (key, "satisfaction") in a]
        if said:
            means.append(Fraction(sum(said), len(said)))
    unhappy = (5 - sum(means, Fraction(0)) / len(means)) / 4 if means else None
    accurate = [a[key, "accuracy"] for _, a in voices if (key, "accuracy") in a]
    deficit = Fraction(5 - median_low(accurate), 4) if accurate else None
    return [Fraction(max(desired - current, 0), 3), unhappy, deficit]


def brute_first(rows: dict[int, tuple[int, list[Fraction | None]]], weights: Sequence[Fraction]) -> list[int]:
    """The numbers of the first ten: by priority, importance, code."""
    ranking = []
    for at, (importance, values) in rows.items():
        used = [(value, weight) for value, weight in zip(values, weights, strict=True) if value is not None]
        total = sum(weight for _, weight in used)
        if total:
            ranking.append((-importance * sum(v * w for v, w in used) / total, -importance, at))
    return [at for *_, at in sorted(ranking)[:FIRST]]


@pytest.mark.parametrize("seed", range(2))
def test_shares_are_those_of_counting(tmp_path: Path, seed: int) -> None:
    rated, votes = random_case(seed)
    snapshot, order = judged(workshop_of(tmp_path / "w.crmw", rated, votes, anonymous=False))
    voices = [(of, dict(answers)) for of, answers in snapshot.answered.voices or ()]
    kept = (Fraction(1, 2), Fraction(3, 10), Fraction(1, 5))

    def rows(
        heard: Sequence[tuple[str | None, dict[tuple[str, str], int]]],
    ) -> dict[int, tuple[int, list[Fraction | None]]]:
        return {at: (rated[at - 1][0], brute_parts(at, rated, heard)) for at in range(1, 14)}

    grid = [
        (Fraction(a, 20), Fraction(b, 20), Fraction(20 - a - b, 20)) for a in range(21) for b in range(21 - a)
    ]
    now = rows(voices)
    firsts = [brute_first(now, weights) for weights in grid]
    draws = np.random.default_rng(SEED).multinomial(
        len(voices), [1 / len(voices)] * len(voices), size=RESAMPLINGS
    )
    drawn = [
        brute_first(
            rows([voice for voice, times in zip(voices, draw, strict=True) for _ in range(times)]), kept
        )
        for draw in draws.tolist()
    ]
    present = brute_first(now, kept)
    assert [each.item.process.id for each in order.inside] == [f"p{at:02}" for at in present]
    shares = {
        f"p{at:02}": (sum(at in each for each in firsts) / 231, sum(at in each for each in drawn) / 500)
        for at in range(1, 14)
    }
    somewhere = {key for key, both in shares.items() if max(both) >= 0.01} | {f"p{at:02}" for at in present}
    assert set(order.by_process) == somewhere
    for key, each in order.by_process.items():
        assert (each.weightings, each.resamplings) == (
            pytest.approx(shares[key][0]),
            pytest.approx(shares[key][1]),
        )
        lower = min(shares[key])
        word = "stable" if lower >= 0.9 else "contested" if lower >= 0.5 else "fragile"
        assert each.verdict == word
    left = {
        department.name: brute_first(rows([voice for voice in voices if voice[0] != department.id]), kept)
        for department in (SALES, CARE, LEGAL)
    }
    for each in order.judged:
        at = int(each.item.code.partition(".")[2])
        changing = tuple(name for name, first in left.items() if (at in first) is not (at in present))
        assert each.departments == changing


def test_the_sample_leaves_where_it_is_said_to(sample_file: Path) -> None:
    with Workshop.open(sample_file, read_only=True) as workshop:
        snapshot, order = judged(workshop)
    parts, now = parts_of(figures(snapshot)), weights_of(snapshot.settings).parts
    leaving = [each for each in order.inside if each.change is not None]
    assert len(leaving) >= 3
    for each in leaving:
        assert each.change is not None
        at = ("need", "dissatisfaction", "data").index(each.change.weight)
        said = leaves_when(each, order.weights)
        limit = float(said.split(" than ")[1][:4])
        assert f"(now {now[at]:.2f})" in said
        for weight, inside in ((limit - 0.001, False), (limit + 0.011, True)):  # all of these say "less than"
            assert "less" in said
            rest = [part * (1 - weight) / (1 - now[at]) for part in now]
            rest[at] = weight
            rank = ranks_under(parts, PriorityWeights(*rest))[each.item.process.id]
            assert (rank <= FIRST) is inside, (each.item.name, weight)
    (ten,) = (each for each in order.inside if each.departments)
    assert verdict_words(ten, order.weights) == "contested: decided by Sales alone"
    assert order.stable == sum(1 for each in order.inside if each.verdict is Stability.STABLE) == 6


# -- without ballots, and where nothing is at stake ---------------------------------------------------


def test_without_ballots_only_the_weights_are_judged(tmp_path: Path) -> None:
    rated, _ = random_case(1)
    _, order = judged(workshop_of(tmp_path / "w.crmw", rated, []))
    assert order.people == 0
    assert all(each.resamplings is None and each.share == each.weightings for each in order.judged)
    assert lead(order).text.startswith("Only the weights are judged: there are no ballots.")
    chart = order_chart(order)
    assert chart is not None
    assert [series.name for series in chart.series] == ["Share of weightings"]
    assert [value for value, _ in chart.marks] == [0.5, 0.9]
    assert "Share of draws" not in [column.label for column in order_table(order).columns]


def test_ballots_that_were_not_heard_are_not_called_missing(tmp_path: Path) -> None:
    snapshot = workshop_of(tmp_path / "w.crmw", *tug_of_war(5)).snapshot()
    order = firmness(snapshot, figures(snapshot))
    assert order.people is None
    assert "the ballots were not read" in lead(order).text


def test_where_all_are_among_the_first_nothing_is_judged(tmp_path: Path) -> None:
    snapshot, order = judged(workshop_of(tmp_path / "w.crmw", [(4, 1, 4)] * 10, []))
    assert (order.judged, order_blocks(order)) == ((), ())
    table = trial_table(figures(snapshot), snapshot.settings, parts_of(figures(snapshot)), order, None)
    assert len(table.rows) == 10
    assert [column.label for column in table.columns] == ["Rank", "Process", "Priority"]


def test_the_work_ends_when_it_is_asked_to(tmp_path: Path) -> None:
    workshop = workshop_of(tmp_path / "w.crmw", *tug_of_war(5))
    snapshot = workshop.snapshot()
    workshop.hear(snapshot)
    calls = []

    def stop() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        firmness(snapshot, figures(snapshot), stop)
    assert len(calls) == 3


# -- hearing ------------------------------------------------------------------------------------------


def test_what_counts_is_heard_once_and_not_for_a_snapshot_of_before(tmp_path: Path) -> None:
    workshop = workshop_of(tmp_path / "w.crmw", *tug_of_war(5))
    before = workshop.snapshot()
    assert before.answered.voices is None
    assert workshop.hear(before)
    heard = before.answered.voices
    assert heard is not None
    assert sorted(str(of) for of, _ in heard) == ["d-Care"] * 6 + ["d-Sales"] * 5
    workshop.do(Change("Rename", (changed(process(12), name="Another"),)))
    assert workshop.snapshot().answered.voices is heard

    asked = Round(name="Again")
    workshop.do(
        Change("Vote", (added(asked),)),
        BallotBatch(asked.id, "more", [Ballot(None, "", {("p12", ASKED): 2})]),
    )
    now = workshop.snapshot()
    workshop.undo()
    assert not workshop.hear(now)
    assert now.answered.voices is None
    last = workshop.snapshot()
    workshop.close()
    assert not workshop.hear(last)


# -- words --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("weight", "limit", "grows", "words"),
    [
        ("need", 0.62, True, "the gap weighs more than 0.62"),
        ("need", 0.5 + 0.12, True, "the gap weighs more than 0.62"),
        ("need", 0.6201, True, "the gap weighs more than 0.63"),
        ("data", 0.16, False, "data quality weighs less than 0.16"),
        ("data", 0.1573, False, "data quality weighs less than 0.15"),
        ("dissatisfaction", 0.99, True, "dissatisfaction weighs more than 0.99"),
        ("dissatisfaction", 0.992, True, "only dissatisfaction counts"),
        ("dissatisfaction", 1.0, True, "only dissatisfaction counts"),
        ("data", 0.004, False, "data quality does not count"),
        ("data", 0.0, False, "data quality does not count"),
    ],
)
def test_a_limit_is_never_rounded_to_where_it_does_not_hold(
    weight: str, limit: float, grows: bool, words: str
) -> None:
    assert move_words(weight, limit, grows) == words


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (1.0, 1.0),
        (0.998, "> 0.99"),
        (0.8987, 0.89),
        (0.9, 0.9),
        (0.4996, 0.49),
        (0.5, 0.5),
        (0.002, "< 0.01"),
        (0.0, 0.0),
    ],
)
def test_a_share_does_not_read_better_than_it_is(share: float, shown: float | str) -> None:
    assert shown_share(share) == shown


def test_what_needs_nearly_all_the_weight_is_left_unsaid(tmp_path: Path) -> None:
    """Ten processes have all of need and data deficit, one has neither but is a trifle more unhappy."""
    rated = [(4, 1, 4)] * 10 + [(4, 4, 4)]
    votes: list[tuple[Department | None, dict[tuple[str, Askable], int]]] = []
    for _ in range(150):
        said: dict[tuple[str, Askable], int] = {}
        for at in range(1, 12):
            said[f"p{at:02}", ASKED] = 3
            said[f"p{at:02}", Question.ACCURACY] = 1 if at < 11 else 5
        votes.append((SALES, said))
    votes[0][1]["p11", ASKED] = 2
    _, order = judged(workshop_of(tmp_path / "w.crmw", rated, votes))
    ten = order.by_process["p10"]
    assert ten.change is not None
    # level where 1 - t = t / 150 / 4: at 600 / 601
    assert (ten.change.weight, ten.change.delta) == ("dissatisfaction", pytest.approx(600 / 601 - 0.3))
    assert leaves_when(ten, order.weights) == ""
    assert "stays whatever the weights" not in reasons(ten, order.weights)


def test_under_other_weights_the_list_says_what_moved(tmp_path: Path) -> None:
    """With the gap alone 1 leads by its gap, with satisfaction alone 2 by how unhappy its people are."""
    rated = [(4, 1, 4), (4, 2, 3), *[(1, 4, 4)] * 9]
    said: dict[tuple[str, Askable], int] = {("p01", ASKED): 5, ("p02", ASKED): 1}
    made = workshop_of(tmp_path / "w.crmw", rated, [(SALES, said)] * 5)
    snapshot, order = judged(made)
    found, parts = figures(snapshot), parts_of(figures(snapshot))
    # as it stands (0.5 and 0.3): 100 * 0.5 / 0.8 = 62.5 against 100 * (0.5 / 3 + 0.3) / 0.8 = 58.3
    plain = trial_table(found, snapshot.settings, parts, order, None)
    assert [row[1] for row in plain.rows[:2]] == ["Process 1", "Process 2"]
    # at 0.3 and 0.7: 30 against 100 * (0.1 + 0.7) = 80
    trial = trial_table(found, snapshot.settings, parts, order, PriorityWeights(0.3, 0.7, 0))
    first, second = trial.rows[:2]
    assert [getattr(row[0], "text", "") for row in (first, second)] == ["1  ↑ 1", "2  ↓ 1"]
    assert [getattr(row[2], "text", "") for row in (first, second)] == ["High 80", "Medium 30"]
    assert snapshot.settings.weight_need == Decimal("0.5")
