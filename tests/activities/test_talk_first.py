"""What to talk about first: how the answers fell adds up to how many there are."""

from crmworkshop.activities.blocks import Table
from crmworkshop.activities.figures import figures
from crmworkshop.activities.ratings import talk_first_blocks
from crmworkshop.models.snapshot import Snapshot


def test_the_spread_adds_up_to_the_answers(sample_snapshot: Snapshot) -> None:
    (table,) = talk_first_blocks(sample_snapshot, figures(sample_snapshot))
    assert isinstance(table, Table)
    assert table.rows
    spreads = [str(row[3]) for row in table.rows]
    for row, spread in zip(table.rows, spreads, strict=True):
        assert sum(int(part.rpartition(" ")[2]) for part in spread.split(" · ")) == row[2]
    assert any("– " in spread for spread in spreads)
