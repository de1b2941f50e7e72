"""The timeline on screen: words beside their bars, years over their months, lines that strike nothing through."""

from datetime import date, timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from crmworkshop.activities.blocks import Lane, Milestone, Span, Timeline, Tone
from crmworkshop.ui.charts.canvas import advance
from crmworkshop.ui.charts.timeline import TimelineWidget
from crmworkshop.ui.charts.timeline_words import DrawnSpan
from crmworkshop.ui.theme import Scheme, theme
from tests.ui.painted import shown

START, END = date(2027, 2, 1), date(2028, 8, 1)
QUARTERS = tuple(
    (date(2027 + month // 12, month % 12 + 1, 1), f"Quarter {at} · Now")
    for at, month in enumerate(range(1, 19, 3), 1)
)


def timeline(*spans: Span, milestones: tuple[Milestone, ...] = ()) -> Timeline:
    return Timeline(
        "Roadmap", START, END, (Lane("Process", spans),), milestones, QUARTERS, "Beside a bar: score."
    )


def drawn(qtbot: QtBot, block: Timeline, width: int = 833) -> dict[str, DrawnSpan]:
    chart = TimelineWidget(block)
    shown(qtbot, chart, width)
    return {each.span.label: each for each in chart.spans}


def test_words_stand_before_a_bar_that_ends_late(qtbot: QtBot) -> None:
    late = Span("Move the help line to a supported telephone system", date(2028, 4, 1), date(2028, 7, 25))
    found = drawn(qtbot, timeline(late))[late.label]

    assert found.before
    assert found.text == late.label
    assert found.words.right() < found.area.left()


def test_a_name_is_whole_wherever_one_side_has_room(qtbot: QtBot) -> None:
    """Bars of 40 days in every week of the plan: at 1,000 pixels there is room for the name on one side of each."""
    name = "Agree and build the lead hand-over"
    weeks = range((END - START).days // 7 - 6)
    spans = [
        Span(f"{name} {week}", START + timedelta(7 * week), START + timedelta(7 * week + 40))
        for week in weeks
    ]
    chart = TimelineWidget(timeline(*spans))
    shown(qtbot, chart, 1000)

    assert [each.text for each in sorted(chart.spans, key=lambda each: each.span.start)] == [
        span.label for span in spans
    ]
    for one, two in combinations(chart.spans, 2):
        assert not one.extent.intersects(two.extent)


def test_a_note_that_lacks_room_behind_stands_in_the_bar_or_before_it(qtbot: QtBot) -> None:
    note = "67 · Nikos Papadakis · 180 d · needs 3"
    long = Span("Configure and price instruments", date(2027, 5, 1), date(2028, 3, 20), note=note)
    short = Span(
        "Clear the opportunity page of fields that nobody fills",
        date(2027, 11, 1),
        date(2027, 12, 1),
        note=note,
    )
    found = drawn(qtbot, timeline(long, short))

    assert found[long.label].note == found[short.label].note == note
    assert found[short.label].note_before
    assert found[short.label].note_at.right() < found[short.label].area.left()


def test_what_has_no_room_is_said_to_be_missing(qtbot: QtBot) -> None:
    note = "67 · Konstantinos Papadopoulos-Karamanlis of the sales office in Thessaloniki · 180 d · needs 3, 4, 5 and 6"
    span = Span("Watch promised answer times", date(2027, 8, 1), date(2027, 9, 1), note=note)
    chart = TimelineWidget(timeline(span))
    shown(qtbot, chart, 500)

    assert chart.spans[0].note == "67 · …"
    assert chart.note == "Beside a bar: score. What has no room stands in the bar's tip."
    assert note in chart.plan.spots[0].value
    chart.resize(1400, chart.height())
    assert chart.note == "Beside a bar: score."


def test_milestones_close_to_each_other_keep_their_names(qtbot: QtBot) -> None:
    days = [date(2027, 2, 1), date(2027, 2, 20), date(2027, 3, 10), date(2028, 7, 25)]
    items = tuple(Milestone(f"Steering committee, review {at}", day) for at, day in enumerate(days))
    chart = TimelineWidget(timeline(milestones=items))
    shown(qtbot, chart, 833)

    assert [each.text for each in chart.milestones] == [item.label for item in items]
    assert [each.track for each in chart.milestones] == [0, 1, 2, 0]
    assert all(each.left >= 0 and each.left + each.width <= 833 for each in chart.milestones)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.CONTRAST])
def test_no_line_strikes_words_through(qtbot: QtBot, scheme: Scheme) -> None:
    """A row of pixels through the gap above the small letters shows the same ground where a quarter begins in words."""
    span = Span("— " * 24, date(2027, 2, 5), date(2027, 4, 20), Tone.AREA_2)
    chart = TimelineWidget(timeline(span))
    shown(qtbot, chart, 833)
    theme().choose(scheme)
    picture, words = chart.grab().toImage(), chart.spans[0].words
    quarter = round(chart.x_of(date(2027, 5, 1)))
    line = theme().color("line")

    assert words.left() < quarter < words.left() + advance(span.label, theme().font(12))
    top = round(chart.drawing_top() + words.top())
    rows = [picture.pixelColor(QPoint(quarter, top + down)) for down in range(round(words.height()))]
    below = picture.pixelColor(QPoint(quarter, round(chart.drawing_top() + words.bottom()) + 4))
    theme().choose(Scheme.LIGHT)
    assert line not in rows
    assert below == line


def test_years_stand_where_they_begin(qtbot: QtBot) -> None:
    """The head says 2027 over the first month and 2028 over January: there is ink there and none between."""
    chart = TimelineWidget(timeline())
    shown(qtbot, chart, 833)
    picture = chart.grab().toImage()
    top = round(chart.drawing_top()) + 20

    def inked(first: date, last: date) -> bool:
        columns = range(round(chart.x_of(first)) + 3, round(chart.x_of(last)) - 3)
        dark = theme().color("muted").lightness() + 40
        return any(picture.pixelColor(x, y).lightness() < dark for x in columns for y in range(top, top + 18))

    assert inked(date(2027, 2, 1), date(2027, 3, 1))
    assert not inked(date(2027, 8, 1), date(2027, 11, 1))
    assert inked(date(2028, 1, 1), date(2028, 2, 1))
