"""Of very many areas the largest are shown, and a note says what the others hold."""

from crmworkshop.activities.ratings import largest_areas


def test_few_areas_stand_in_the_order_in_which_they_come() -> None:
    assert largest_areas(["Sales", "Marketing", "Sales"]) == (("Sales", "Marketing"), "")


def test_of_many_areas_the_largest_are_shown() -> None:
    """Area n has n processes: of 61 areas 42 to 61 are shown, and 41 with 1 + 2 + ... + 41 = 861 processes are not."""
    areas = [f"Area {number}" for number in range(1, 62) for _ in range(number)]
    shown, note = largest_areas(areas)

    assert shown == tuple(f"Area {number}" for number in range(61, 41, -1))
    assert note == "The 20 largest areas; 41 more areas have 861 processes."
