"""Explanations of figures: their parts, put together by the rule, give the figure."""

from decimal import Decimal
from pathlib import Path

import pytest

from crmworkshop.activities.figures import Figures, figures
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.why import Part, Why, why
from crmworkshop.method.scales import Question
from crmworkshop.models.ballots import Ballot, BallotBatch
from crmworkshop.models.changes import Change, added
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.workshop import Workshop

A, B, C = "a" * 32, "b" * 32, "c" * 32


def rating(
    process: str, question: Question, value: int, department: str | None = None, reason: str = ""
) -> Rating:
    key = rating_id(process, question, department)
    return Rating(
        id=key, process=process, question=question, department=department, value=value, reason=reason
    )


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """Two departments; a process that both have rated, one with neither."""
    with Workshop.create(tmp_path / "w.crmw", Settings(id="", organisation="Ohm")) as made:
        records = [
            Department(id=A, name="Sales"),
            Department(id=B, name="Service"),
            Process(id=C, code="1", name="Quoting", in_scope=True),
            rating(C, Question.IMPORTANCE, 3),
            rating(C, Question.CURRENT, 1, reason="Three days a quote"),
            rating(C, Question.DESIRED, 3),
            rating(C, Question.SATISFACTION, 2, A),
            rating(C, Question.SATISFACTION, 5, B),
        ]
        made.do(Change("set up", tuple(added(record) for record in records)))
        yield made


def now(workshop: Workshop) -> tuple[Snapshot, Figures]:
    snapshot = workshop.snapshot()
    return snapshot, figures(snapshot)


def asked(workshop: Workshop, subject: Subject) -> Why:
    found = why(subject, *now(workshop))
    assert found is not None
    return found


def part(found: Why, label: str) -> Part:
    return next(part for part in found.parts if part.label == label)


def test_a_priority_is_told_by_its_weighted_parts(workshop: Workshop) -> None:
    """By hand: need 2/3, dissatisfaction (5 - 3.5)/4 = 0.375, no data quality; weights 0.5/0.8 and 0.3/0.8.

    100 x 3/4 x (0.625 x 0.6667 + 0.375 x 0.375) = 75 x 0.557292 = 41.796875.
    """
    found = asked(workshop, Subject(Figure.PRIORITY, C))

    assert found.value == "41.80"
    assert "100 × importance 3 / 4 × (0.625 × 0.6667 + 0.375 × 0.375) = 41.80." in found.rule
    assert part(found, "Need: gap / 3").value == "0.6667"
    assert part(found, "Need: gap / 3").note == "weight 0.625"
    assert part(found, "Dissatisfaction: (5 − satisfaction) / 4").value == "0.375"
    assert part(found, "Data deficit: (5 − data quality) / 4").note == "not rated, so it has no weight"


def test_every_part_that_opens_leads_down_to_what_was_entered(workshop: Workshop) -> None:
    """Priority, then gap, then the current state with its reason, and the record to go to."""
    top = asked(workshop, Subject(Figure.PRIORITY, C))
    gap_of = part(top, "Need: gap / 3").subject
    assert gap_of is not None
    gap = asked(workshop, gap_of)
    assert gap.value == "+2"
    current_of = part(gap, "Current").subject
    assert current_of is not None
    current = asked(workshop, current_of)

    assert current.value == "Poor"
    assert part(current, "Because").value == "Three days a quote"
    assert current.key == rating_id(C, Question.CURRENT)
    assert current.records == {rating_id(C, Question.CURRENT)}


def test_satisfaction_is_the_mean_of_the_departments(workshop: Workshop) -> None:
    found = asked(workshop, Subject(Figure.SATISFACTION, C))
    assert found.value == "3.50"
    assert [(each.label, each.value) for each in found.parts] == [("Sales", "2.00"), ("Service", "5.00")]


def vote(workshop: Workshop, department: str, *values: int) -> None:
    asked = Round(id=department[:1] * 31 + "0", name="Votes")
    ballots = [
        Ballot(
            respondent=f"{department}{at}", department=department, answers={(C, Question.IMPORTANCE): value}
        )
        for at, value in enumerate(values)
    ]
    workshop.do(Change("vote", (added(asked),)), BallotBatch(asked.id, "slips", ballots))


def test_ballots_are_counted_by_word(workshop: Workshop) -> None:
    """Four say Crucial, one Secondary; the mean is (4 x 4 + 2) / 5 = 3.6; the decision stands."""
    vote(workshop, A, 4, 4, 4, 4, 2)
    found = asked(workshop, Subject(Figure.ANSWER, C, Question.IMPORTANCE))

    assert found.value == "Important"
    assert [(count.word, count.number) for count in found.counts] == [
        ("Crucial", 4),
        ("Important", 0),
        ("Secondary", 1),
        ("Unimportant", 0),
    ]
    assert part(found, "Mean").value == "3.60"


def test_too_few_anonymous_ballots_of_a_department_are_not_broken_down(workshop: Workshop) -> None:
    vote(workshop, A, 4, 2)
    found = asked(workshop, Subject(Figure.ANSWER, C, Question.IMPORTANCE, A))

    assert found.counts == ()
    assert [(each.label, each.value) for each in found.parts] == [("Ballots", "2")]


def test_an_initiative_tells_its_return(workshop: Workshop) -> None:
    """By hand: 8 h x 40 at 150 and 300,000 give 348,000; minus 120,000 gives 228,000; 12 x 120,000 / 348,000."""
    item = Initiative(
        id="d" * 32,
        name="Link",
        criticality=5,
        ease=3,
        impact=1,
        one_off=Decimal(120000),
        running=Decimal(0),
    )
    lines = (
        BenefitLine(id="e" * 32, initiative=item.id, name="Penalties avoided", amount=Decimal(300000)),
        BenefitLine(id="f" * 32, initiative=item.id, name="Time", hours=Decimal(320), rate=Decimal(150)),
    )
    workshop.do(Change("plan", (added(item), *map(added, lines))))

    net = asked(workshop, Subject(Figure.NET_FIRST_YEAR, item.id))
    assert net.value == "228,000 EUR"
    benefit_of = part(net, "Benefit a year").subject
    assert benefit_of is not None
    benefit = asked(workshop, benefit_of)
    assert benefit.value == "348,000 EUR"
    assert [(each.label, each.value, each.note) for each in benefit.parts] == [
        ("Penalties avoided", "300,000 EUR", ""),
        ("Time", "48,000 EUR", "320 h × 150 EUR"),
    ]
    assert asked(workshop, Subject(Figure.PAYBACK, item.id)).value == "4.1 months"
    assert asked(workshop, Subject(Figure.SCORE, item.id)).value == "50.0"


def test_costs_open_down_to_their_items(workshop: Workshop) -> None:
    application = Application(id="1" * 32, name="CRM", users=10)
    item = CostItem(
        id="2" * 32, name="Seats", application=application.id, quantity=Decimal(10), unit_cost=Decimal(50)
    )
    workshop.do(Change("costs", (added(application), added(item))))

    total = asked(workshop, Subject(Figure.YEARLY_COSTS))
    assert total.value == "500 EUR"
    assert total.parts[0].key == item.id
    assert "50 EUR each" in asked(workshop, Subject(Figure.YEARLY_COST, application.id)).rule


def test_what_is_gone_or_has_no_figures_is_not_explained(workshop: Workshop) -> None:
    assert why(Subject(Figure.RECORD, "9" * 32), *now(workshop)) is None


def test_a_person_is_explained_by_what_was_rated(workshop: Workshop) -> None:
    person = Person(id="3" * 32, name="Ann", influence=4, interest=2)
    workshop.do(Change("ann", (added(person),)))
    assert asked(workshop, Subject(Figure.QUADRANT, person.id)).value == "Keep satisfied"
