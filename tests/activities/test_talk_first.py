"""What to talk about first: how the answers fell adds up to how many there are, each page its own questions."""

import pytest

from crmworkshop.activities.blocks import Paragraph, Table
from crmworkshop.activities.catalogue import ACTIVITIES
from crmworkshop.activities.figures import figures
from crmworkshop.activities.ratings import talk_first_blocks
from crmworkshop.activities.spec import Analysis
from crmworkshop.models.snapshot import Snapshot


def test_the_spread_adds_up_to_the_answers(sample_snapshot: Snapshot) -> None:
    """Each word keeps its count on its line, and those who said "-" are named as the scale names them."""
    table, order = talk_first_blocks(sample_snapshot, figures(sample_snapshot))
    assert isinstance(table, Table)
    assert isinstance(order, Paragraph)
    assert order.text == "In order of disagreement times importance."
    assert table.rows
    spreads = [str(row[3]) for row in table.rows]
    for row, spread in zip(table.rows, spreads, strict=True):
        parts = spread.split("\u00a0· ")
        assert all(" " not in part for part in parts)
        assert sum(int(part.rpartition("\u00a0")[2]) for part in parts) == row[2]
    assert not any("–" in spread for spread in spreads)
    assert any("Not\u00a0important\u00a0" in spread for spread in spreads)


@pytest.mark.parametrize(("activity", "own"), [("2.1.1", {"Importance"}), ("2.1.2", {"Current", "Desired"})])
def test_a_page_lists_the_questions_that_it_asks(
    sample_snapshot: Snapshot, activity: str, own: set[str]
) -> None:
    found = figures(sample_snapshot)
    tabs = next(each.tabs for each in ACTIVITIES if each.id == activity)
    tab = next(each for each in tabs if isinstance(each, Analysis) and each.title == "Talk first")
    table = tab.blocks(sample_snapshot, found)[0]
    assert isinstance(table, Table)
    assert {row[1] for row in table.rows} == own
