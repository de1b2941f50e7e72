"""The sample workshop is rich, whole, the same each time, and says nothing its figures do not bear out."""

import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from crmworkshop.activities.agenda import days
from crmworkshop.activities.figures import Figures, figures
from crmworkshop.activities.progress import progress
from crmworkshop.activities.ratings import talk_first
from crmworkshop.activities.team import team_warnings
from crmworkshop.analysis.priority import Band
from crmworkshop.analysis.returns import NEVER
from crmworkshop.analysis.schedule import Lane
from crmworkshop.errors import FileUnusable
from crmworkshop.language import load, speaking
from crmworkshop.method.scales import Question
from crmworkshop.method.states import ActivityProgress, RoundState
from crmworkshop.method.vocabulary import VENDOR_CRITERIA, Box, InterfaceHealth, SignOffDecision
from crmworkshop.models.fields import Kind, fields_of
from crmworkshop.models.health import examine
from crmworkshop.models.landscape import Application, Capability, CostItem, Interface
from crmworkshop.models.people import Attendance, Department, Person
from crmworkshop.models.plan import Finding, Initiative
from crmworkshop.models.processes import Rating
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.room import ActionItem, Decision, OpenItem, ParkingItem, ReviewMeeting, SignOff
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.vendors import DataArea, Product, VendorPractice, VendorScore
from crmworkshop.models.workshop import Workshop
from crmworkshop.sample import make_sample


@pytest.fixture(scope="module")
def snapshot(sample_snapshot: Snapshot) -> Snapshot:
    return sample_snapshot


@pytest.fixture(scope="module")
def found(snapshot: Snapshot) -> Figures:
    return figures(snapshot)


@pytest.fixture
def workshop(sample_copy: Path) -> Iterator[Workshop]:
    with Workshop.open(sample_copy) as opened:
        yield opened


def test_is_as_large_as_a_real_workshop(snapshot: Snapshot, found: Figures) -> None:
    assert len(snapshot.all(Department)) == 9
    least = {Person: 14, StrategyCard: 40, Goal: 9, Application: 22, Interface: 34, CostItem: 25, Finding: 14,
             Initiative: 16, ParkingItem: 5, Decision: 8, ActionItem: 8, OpenItem: 4, ReviewMeeting: 3}  # fmt: skip
    short = {kind.plural: len(snapshot.all(kind)) for kind in least if len(snapshot.all(kind)) < least[kind]}
    assert not short
    assert len(snapshot.all(Objective)) == 4
    assert len(found.considered) == 64
    assert {card.box for card in snapshot.all(StrategyCard)} == set(Box)
    assert all(card.votes for card in snapshot.all(StrategyCard))


def test_no_text_is_said_twice_and_no_person_is_unknown(snapshot: Snapshot) -> None:
    for kind in (StrategyCard, Finding, Initiative, Application, Interface, Goal):
        titles = Counter(record.title for record in snapshot.all(kind))
        assert max(titles.values()) == 1, titles.most_common(1)
    names = {person.name for person in snapshot.all(Person)}
    owners = {
        item.owner for kind in (Initiative, ActionItem, OpenItem, ParkingItem) for item in snapshot.all(kind)
    }
    assert owners <= names
    assert {signature.name for signature in snapshot.all(SignOff)} <= names


def test_every_name_leads_to_a_record(snapshot: Snapshot) -> None:
    known = {kind.table: {record.id for record in snapshot.all(kind)} for kind in RECORD_TYPES}
    for kind in RECORD_TYPES:
        for field in fields_of(kind).values():
            for record in snapshot.all(kind):
                value = getattr(record, field.name)
                named = (
                    value
                    if field.kind is Kind.LINKS
                    else (value,)
                    if field.kind is Kind.REF and value
                    else ()
                )
                assert set(named) <= known.get(field.target, set()), (kind, record.title, field.name)


def test_the_file_is_whole(sample_file: Path) -> None:
    report = examine(sample_file)
    assert (report.problems, report.remarks) == ([], [])


def test_the_team_needs_no_warning_and_covers_many_languages(snapshot: Snapshot, found: Figures) -> None:
    assert team_warnings(snapshot, found) == ()
    names = "".join(person.name for person in snapshot.all(Person))
    assert re.search("[α-ω]", names)
    assert set("üśø") <= set(names)


def test_people_disagree_and_the_room_has_decided_most(snapshot: Snapshot, found: Figures) -> None:
    queue = talk_first(snapshot, found)
    assert len(queue) >= 8
    assert {Question.IMPORTANCE, Question.CURRENT, Question.DESIRED, Question.SATISFACTION} == {
        row[1] for row in queue
    }
    decided = {rating.process for rating in snapshot.all(Rating) if rating.question is Question.IMPORTANCE}
    assert 50 <= len(decided) <= 60
    standing = [item for item in found.considered if Question.IMPORTANCE in item.standing_in]
    assert 5 <= len(standing) == 64 - len(decided)
    assert sum(1 for rating in snapshot.all(Rating) if rating.minority) >= 8
    disputed = {
        (item.process.id, question) for item, question, _ in queue if question is not Question.SATISFACTION
    }
    reasons = {(rating.process, rating.question) for rating in snapshot.all(Rating) if rating.reason}
    assert disputed <= reasons


def test_people_answered_once_each_in_groups_that_may_be_shown(snapshot: Snapshot) -> None:
    by_department = {snapshot.title_of("department", key or ""): n for key, n in snapshot.respondents.items()}
    assert sum(by_department.values()) == 63
    assert min(by_department.values()) >= 5
    assert all(round_.state is RoundState.SHOWN for round_ in snapshot.all(Round))
    dashes = sum(answer.count for answer in snapshot.answers if answer.value == 0)
    assert dashes > 30


def test_bands_are_spread_and_two_processes_left_out(found: Figures) -> None:
    bands = Counter(item.band for item in found.considered)
    assert 8 <= bands[Band.HIGH] < bands[Band.MEDIUM]
    assert bands[Band.LOW] >= 8
    assert [item.code for item in found.considered if item.excluded_because] == ["3.1.4", "4.3.3"]


def by_hand(snapshot: Snapshot, code: str, found: Figures) -> float:
    """The priority of a process, from its decisions and single answers with nothing of the app's arithmetic."""
    process = next(item.process for item in found.processes if item.code == code)
    decided = {r.question: r.value for r in snapshot.all(Rating) if r.process == process.id}
    answers = [answer for answer in snapshot.answers if answer.process == process.id]
    by_department: dict[str | None, list[int]] = defaultdict(list)
    quality: dict[Question, list[int]] = defaultdict(list)
    for answer in answers:
        if answer.question is Question.SATISFACTION:
            by_department[answer.department] += [answer.value] * answer.count
        elif answer.question not in (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED):
            quality[answer.question] += [answer.value] * answer.count
    means = [sum(values) / len(values) for values in by_department.values()]
    medians = [sorted(values)[(len(values) - 1) // 2] for values in quality.values()]
    need = max((decided[Question.DESIRED] or 0) - (decided[Question.CURRENT] or 0), 0) / 3
    unhappy = (5 - sum(means) / len(means)) / 4
    deficit = (5 - sum(medians) / len(medians)) / 4
    return 25 * (decided[Question.IMPORTANCE] or 0) * (0.5 * need + 0.3 * unhappy + 0.2 * deficit)


def test_priorities_named_in_findings_are_those_of_the_answers(snapshot: Snapshot, found: Figures) -> None:
    codes = {item.name: item.code for item in found.considered}
    named = [
        match.groups()
        for finding in snapshot.all(Finding)
        for match in re.finditer(r"([A-Z][a-z -]+): priority (\d+)", finding.evidence)
    ]
    assert len(named) >= 8
    for name, priority in named:
        assert abs(by_hand(snapshot, codes[name], found) - int(priority)) <= 0.5 + 1e-9, name


def test_other_figures_named_in_findings_are_right(snapshot: Snapshot, found: Figures) -> None:
    evidence = " / ".join(finding.evidence for finding in snapshot.all(Finding))
    assert all(finding.evidence for finding in snapshot.all(Finding))
    assert not set("{}") & set(evidence)
    health = Counter(item.health for item in snapshot.all(Interface))
    interfaces = f"of {health.total()} interfaces {health[InterfaceHealth.BROKEN]} are broken"
    assert f"{interfaces} and {health[InterfaceHealth.FRAGILE]} fragile" in evidence
    names = {item.name: item.id for item in snapshot.all(Application)}
    per_year = {"Month": 12, "Quarter": 4, "Year": 1, "One-off": 0}
    yearly: dict[str | None, Decimal] = defaultdict(Decimal)
    for item in snapshot.all(CostItem):
        assert item.quantity is not None
        assert item.unit_cost is not None
        yearly[item.application] += item.quantity * item.unit_cost * per_year[str(item.period)]
    both = yearly[names["Meridian CRM"]] + yearly[names["Heliodesk"]]
    assert f"Meridian and Heliodesk {both:,.0f} of {sum(yearly.values()):,.0f} a year" in evidence
    assert both > sum(yearly.values()) / 2
    assert f"price workbooks {yearly[names['Quotation workbooks']]:,.0f} a year" in evidence
    assert f"Voxline alone {yearly[names['Voxline']]:,.0f} a year" in evidence
    spare = sum(max(a.licences - (a.users or 0), 0) for a in snapshot.all(Application) if a.licences)
    assert f"{spare} licences without a user" in evidence
    unhappy = min(found.departments, key=lambda item: item.shown or 5)
    assert unhappy.department.name == "Customer service"
    assert f"{unhappy.shown:.1f} over all its processes" in evidence
    order_entry = next(item for item in snapshot.all(CostItem) if item.name.startswith("Order entry"))
    assert (order_entry.quantity or 0) * (order_entry.unit_cost or 0) == 104_000
    assert "Order entry 104,000" in evidence


def test_two_products_are_scored_against_a_benchmark(snapshot: Snapshot, found: Figures) -> None:
    assert len(snapshot.all(Product)) == 2
    for product in snapshot.all(Product):
        criteria = [score.criterion for score in snapshot.all(VendorScore) if score.product == product.id]
        assert criteria == [term.name for term in VENDOR_CRITERIA]
    assert all(s.own is not None and s.benchmark is not None and s.source for s in snapshot.all(VendorScore))
    for vendor in found.vendors:
        low = [
            item.score for item in vendor.criteria if (item.score.own or 0) < (item.score.benchmark or 0) - 5
        ]
        assert 2 <= len(low) < 10
        assert any(f"{len(low)} criteria below" in finding.evidence for finding in snapshot.all(Finding))
        assert all(score.idea for score in low if (score.own or 0) < (score.benchmark or 0) - 10)
    assert all(practice.rating and practice.evidence for practice in snapshot.all(VendorPractice))
    assert all(area.rating and area.findings for area in snapshot.all(DataArea))


def test_capabilities_have_gaps_and_overlaps(snapshot: Snapshot) -> None:
    leaves = [item for item in snapshot.all(Capability) if item.parent]
    assert any(not item.applications for item in leaves)
    assert any(len(item.applications) > 2 for item in leaves)


def test_the_roadmap_runs_from_february_2027_without_a_circle(snapshot: Snapshot, found: Figures) -> None:
    assert sum(1 for item in snapshot.all(Initiative) if item.depends_on) >= 8
    order = {item.initiative.id: item.span for item in found.initiatives}
    for item in snapshot.all(Initiative):
        span = order[item.id]
        assert span.start is not None
        assert (2027, 2) <= (span.start.year, span.start.month) <= (2028, 3)
        ends = [order[key].end for key in item.depends_on]
        assert all(end is not None and end <= span.start for end in ends)
        assert item.owner
        assert item.measure
    assert {item.lane for item in found.initiatives} == set(Lane)
    assert any(item.payback_months is NEVER for item in found.initiatives)
    assert any(item.debt_interest for item in snapshot.all(Initiative))


def test_four_days_are_done_and_the_fifth_is_under_way(snapshot: Snapshot, found: Figures) -> None:
    states = {item.activity.id: item for item in progress(snapshot, found)}
    assert {key for key, item in states.items() if item.state is not ActivityProgress.DONE} == {"5.1", "5.2"}
    assert all(0 < states[key].share < 1 for key in ("5.1", "5.2"))
    signed = [item.decision for item in snapshot.all(SignOff)]
    assert signed == [SignOffDecision.APPROVED, None, None]


def test_the_history_reads_like_a_workshop_and_can_be_taken_back(workshop: Workshop) -> None:
    history = workshop.history()
    labels = [entry.label for entry in history if entry.kind == "do"]  # what the timer did is beside it
    assert 60 <= len(labels) <= 180
    assert len(set(labels)) == len(labels)
    assert {entry.author for entry in history} == {"Miriam Adler"}
    before = workshop.snapshot().all(SignOff)
    workshop.undo()
    taken = workshop.undo()
    assert taken is not None
    assert not workshop.all(SignOff)
    workshop.redo()
    assert workshop.snapshot().all(SignOff) == before
    everything = workshop.standing()
    workshop.go_back_to(everything[0])
    assert not workshop.all(Person)


def test_every_activity_of_the_first_four_days_was_timed_and_the_agenda_fits(snapshot: Snapshot) -> None:
    plans = days(snapshot, datetime(2027, 2, 1, tzinfo=UTC))
    assert [plan.over for plan in plans] == [0, 0, 0, 0, 0]
    timed = {each.item.activity: each.spent.minutes for plan in plans for each in plan.entries}
    assert timed["2.1.2"] == 67 + 48
    assert all(minutes > 0 for activity, minutes in timed.items() if activity and activity[0] < "5")
    assert sum(item.present for item in snapshot.all(Attendance)) > 200


def test_each_sample_holds_the_same_whatever_the_window_speaks(snapshot: Snapshot, tmp_path: Path) -> None:
    began = time.perf_counter()
    with speaking(load("de")):
        make_sample(tmp_path / "again.crmw")
    assert time.perf_counter() - began < 20  # about two seconds on a quiet machine
    with Workshop.open(tmp_path / "again.crmw", read_only=True) as workshop:
        other = workshop.snapshot()
    for kind in RECORD_TYPES:
        assert other.all(kind) == snapshot.all(kind), kind
    assert sorted(map(str, other.answers)) == sorted(map(str, snapshot.answers))


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "mine.crmw"
    file.write_bytes(b"mine")
    with pytest.raises(FileUnusable):
        make_sample(file)
    assert file.read_bytes() == b"mine"
