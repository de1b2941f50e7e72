"""Vendor points, means and flags, stakeholder quadrants and engagement gaps, all by hand."""

from decimal import Decimal

import pytest

from crmworkshop.analysis.stakeholders import engagement_gap, quadrant
from crmworkshop.analysis.vendor import flagged, points, weighted_mean


def test_words_map_to_points() -> None:
    assert [points(number) for number in (1, 2, 3, 4, 5)] == [0, 25, 50, 75, 100]
    for wrong in (0, 6):
        with pytest.raises(ValueError, match="1 to 5"):
            points(wrong)


def test_the_weighted_mean_leaves_out_what_has_no_score() -> None:
    assert weighted_mean([(80, 1), (None, 5), (50, 2)]) == pytest.approx(60)
    assert weighted_mean([(Decimal("72.5"), Decimal(2)), (Decimal("61.5"), 2.0)]) == pytest.approx(67)
    assert weighted_mean([(None, 1)]) is None
    assert weighted_mean([]) is None
    assert weighted_mean([(70, 0), (60, 0)]) is None
    assert weighted_mean([(70, 0), (60, 1)]) == 60


def test_a_negative_weight_is_refused() -> None:
    with pytest.raises(ValueError, match="weight"):
        weighted_mean([(70, -1)])


@pytest.mark.parametrize(
    ("own", "benchmark", "expected"),
    [
        (70, 75, False),
        (69.9, 75, True),
        (69.9, 74.9, False),
        (Decimal("69.9"), Decimal("74.95"), True),
        (80, 75, False),
        (0, 5, False),
        (None, 75, None),
        (70, None, None),
    ],
)
def test_a_criterion_is_flagged_when_more_than_five_points_short(
    own: float | Decimal | None, benchmark: float | Decimal | None, expected: bool | None
) -> None:
    assert flagged(own, benchmark) is expected


@pytest.mark.parametrize(
    ("influence", "interest", "expected"),
    [
        (3, 3, "Manage closely"),
        (5, 5, "Manage closely"),
        (3, 2, "Keep satisfied"),
        (2, 3, "Keep informed"),
        (2, 2, "Monitor"),
        (None, 4, None),
        (4, None, None),
    ],
)
def test_quadrants(influence: int | None, interest: int | None, expected: str | None) -> None:
    assert quadrant(influence, interest) == expected


def test_engagement_gap() -> None:
    assert engagement_gap(1, 5) == 4
    assert engagement_gap(4, 3) == -1
    assert engagement_gap(None, 3) is None
    assert engagement_gap(3, None) is None
