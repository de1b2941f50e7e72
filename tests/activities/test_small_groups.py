"""In an anonymous round nobody sees what fewer people of a department answered than the settings ask for."""

import pytest

from crmworkshop.activities.assessment import satisfaction_blocks
from crmworkshop.activities.blocks import BarChart, HeatMap, Table
from crmworkshop.activities.figures import figures
from crmworkshop.activities.ratings import demographics
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.activities.why import why
from crmworkshop.method.scales import Question
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot
from tests.reports.builders import decided, snapshot_of, voted

SALES, LEGAL, CARE = (Department(id=name.lower(), name=name) for name in ("Sales", "Legal", "Care"))
QUOTES, LEADS = (Process(id=f"p{at}", code=str(at), name=f"Process {at}", in_scope=True) for at in (1, 2))
ASKED = Question.SATISFACTION


def survey(anonymous: bool = True) -> Snapshot:
    """Sales: five answers of mean 4, then two of mean 1; Legal: three of mean 2; Care decided on 5."""
    return snapshot_of(
        SALES,
        LEGAL,
        CARE,
        QUOTES,
        LEADS,
        Round(name="Survey", anonymous=anonymous),
        decided(QUOTES, ASKED, 5, CARE.id),
        answers=(
            *voted(QUOTES, ASKED, SALES.id, 4, 4, 4, 4, 4),
            *voted(LEADS, ASKED, SALES.id, 1, 1),
            *voted(QUOTES, ASKED, LEGAL.id, 2, 2, 2),
        ),
    )


def test_figures_count_everybody_and_show_only_what_enough_answered() -> None:
    known = figures(survey())
    first, second = known.considered
    assert first.satisfaction == pytest.approx((4 + 2 + 5) / 3)
    assert [first.shown(each.id) for each in (SALES, LEGAL, CARE)] == [4, None, 5]
    assert (second.satisfaction, second.shown(SALES.id)) == (1, None)
    assert [each.satisfaction for each in known.departments] == [(4 + 1) / 2, 2, 5]
    assert [each.shown for each in known.departments] == [4, None, 5]


def test_a_named_round_shows_everything() -> None:
    known = figures(survey(anonymous=False))
    assert [each.shown for each in known.departments] == [2.5, 2, 5]


def test_people_of_no_department_are_a_group_beside_others_and_else_the_room() -> None:
    alone = snapshot_of(QUOTES, Round(name="Survey"), answers=voted(QUOTES, ASKED, None, 3))
    assert figures(alone).considered[0].shown("") == 3
    both = snapshot_of(
        SALES,
        QUOTES,
        Round(name="Survey"),
        answers=(*voted(QUOTES, ASKED, None, 3), *voted(QUOTES, ASKED, SALES.id, *[4] * 5)),
    )
    assert figures(both).considered[0].by_department == {SALES.id: 4, "": 3}
    assert figures(both).considered[0].withheld == {""}


def test_no_page_shows_them() -> None:
    snapshot = survey()
    known = figures(snapshot)
    heat, bars = satisfaction_blocks(snapshot, known)
    assert isinstance(bars, BarChart) and isinstance(heat, HeatMap)
    assert (bars.labels, bars.series[0].values) == (("Sales", "Care"), (4, 5))
    assert sorted(heat.values, key=str) == [(4, None, 5), (None, None, None)]
    (table,) = demographics(snapshot, known)
    assert isinstance(table, Table)
    assert [row[4] for row in table.rows] == [4, None, 5]
    told = why(Subject(Figure.DEPARTMENT_SATISFACTION, LEGAL.id), snapshot, known)
    assert told is not None
    assert (told.value, [part.value for part in told.parts]) == ("–", ["–"])
