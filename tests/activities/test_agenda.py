"""The agenda of a workshop: laid out, changed, and as the day goes, against days worked out by hand."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from crmworkshop.activities.agenda import (
    DayPlan,
    behind_words,
    days,
    duration_words,
    fit_words,
    items_of,
    missing,
    time_words,
)
from crmworkshop.activities.agenda_changes import (
    activity_item,
    attendance,
    moved,
    needed,
    put_in,
    remedies,
    renamed,
    rescheduled,
    retimed,
    taken_out,
)
from crmworkshop.activities.agenda_layout import laid_out
from crmworkshop.activities.agenda_time import (
    corrected,
    planned_minutes,
    reading,
    running,
    spent,
    start,
    stop,
)
from crmworkshop.activities.beginning import begin
from crmworkshop.method.guide import guides
from crmworkshop.method.states import ActivityProgress
from crmworkshop.models.agenda import AgendaItem, TimeSpan
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.health import examine
from crmworkshop.models.people import Attendance, Person, Settings
from crmworkshop.models.room import ActivityState, activity_state_id
from crmworkshop.models.workshop import Workshop

MONDAY = date(2027, 1, 11)
BERLIN = timezone(timedelta(hours=1))


def clock(text: str, day: int = 1) -> datetime:
    hour, minute = map(int, text.split(":"))
    return datetime(2027, 1, 10 + day, hour, minute, tzinfo=BERLIN)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """All optional activities but the costs are on."""
    return begin(
        tmp_path / "w.crmw", Settings(organisation="Acme", start=MONDAY, switched_off=("1.5.1",)), "Ann"
    )


@pytest.fixture
def overfull(workshop: Workshop) -> Workshop:
    """The same with 1.4.2 on its own day, which then goes on until 17:30."""
    workshop.do(moved(workshop.snapshot(), item(workshop, "1.4.2"), 1, None))
    return workshop


def plan(workshop: Workshop, day: int, at: str = "08:00") -> DayPlan:
    return days(workshop.snapshot(), clock(at, day))[day - 1]


def lines(day: DayPlan) -> list[str]:
    return [
        f"{time_words(each.expected[0])} {each.item.activity or each.item.name} {each.item.minutes}"
        for each in day.entries
    ]


def item(workshop: Workshop, what: str) -> AgendaItem:
    return next(each for each in workshop.all(AgendaItem) if what in (each.activity, each.name))


def test_a_new_workshop_has_its_five_days_with_breaks(workshop: Workshop) -> None:
    assert [each.date for each in days(workshop.snapshot(), clock("08:00"))] == [
        date(2027, 1, day) for day in (11, 12, 13, 14, 15)
    ]
    assert lines(plan(workshop, 1)) == [
        "09:00 1.1.1 60",
        "10:00 1.1.2 30",
        "10:30 Coffee break 15",
        "10:45 1.2.1 30",
        "11:15 1.2.2 30",
        "11:45 1.2.3 30",
        "12:15 Lunch 60",
        "13:15 1.2.4 60",
        "14:15 1.3.1 60",
        "15:15 Coffee break 15",
        "15:30 1.4.1 60",
    ]
    assert lines(plan(workshop, 2))[:3] == ["09:00 1.4.2 60", "10:00 Coffee break 15", "10:15 2.1.1 60"]
    assert lines(plan(workshop, 5)) == [
        "09:00 5.1 90",
        "10:30 Coffee break 15",
        "10:45 5.2 90",
        "12:15 Lunch 60",
    ]
    assert laid_out(workshop.snapshot()) == ()


@pytest.mark.parametrize(
    ("off", "moved_on"),
    [
        ((), {"1.4.2": 2, "1.5.1": 3, "3.1.4": 4, "3.1.5": 4}),
        (("1.5.1",), {"1.4.2": 2}),
        (("1.5.1", "2.3.2", "3.1.5"), {"1.4.2": 2}),
    ],
)
def test_a_new_workshop_fits_its_five_days(
    tmp_path: Path, off: tuple[str, ...], moved_on: dict[str, int]
) -> None:
    """A day of 480 minutes less 90 of breaks holds 390: day 1 takes 360, 1.4.2 makes 420; costs are 180 more."""
    workshop = begin(tmp_path / "fits.crmw", Settings(organisation="Acme", switched_off=off))
    for day in days(workshop.snapshot(), None):
        assert (day.over, fit_words(day)) == (0, "")
    assert missing(workshop.snapshot()) == ()
    on = [each for each in workshop.all(AgendaItem) if each.activity and each.activity not in off]
    own = {each.id: each.day for each in guides()}
    assert {each.activity: each.day for each in on if each.day != own[each.activity]} == moved_on
    whens = {each.activity: (each.day, each.position) for each in on}
    order = [each.id for each in guides() if each.id in whens and each.id != "1.5.1"]
    assert order == sorted(order, key=lambda activity: whens[activity])
    if "1.5.1" in whens:
        assert whens["1.5.1"] < whens["3.1.5"]


def test_what_does_not_fit_says_so(overfull: Workshop) -> None:
    day = plan(overfull, 1)
    assert (day.over, [each.item.activity for each in day.late]) == (30, ["1.4.2"])
    assert fit_words(day) == "The day goes on until 17:30, 30 min after its end at 17:00."
    assert fit_words(plan(overfull, 2)) == ""


def test_switched_on_an_activity_takes_its_place(workshop: Workshop) -> None:
    assert missing(workshop.snapshot()) == ()
    assert "1.5.1" not in {each.activity for each in items_of(workshop.snapshot(), 1)}
    settings = workshop.settings
    workshop.do(Change("on", (changed(settings, switched_off=()),)))
    day = plan(workshop, 1)
    assert [each.item.activity for each in day.entries][-1] == "1.5.1"
    assert fit_words(day) == "The day goes on until 19:30, 2 h 30 min after its end at 17:00."
    workshop.do(retimed(item(workshop, "1.4.1"), 90))
    assert fit_words(plan(workshop, 1)) == (
        "The day goes on until 20:00, 3 h after its end at 17:00. “CRM costs” falls beyond it."
    )


def test_items_move_within_a_day_and_to_another(overfull: Workshop) -> None:
    overfull.do(moved(overfull.snapshot(), item(overfull, "1.1.2"), 1, item(overfull, "1.1.1")))
    assert lines(plan(overfull, 1))[:3] == ["09:00 1.1.2 30", "09:30 1.1.1 60", "10:30 Coffee break 15"]
    overfull.do(moved(overfull.snapshot(), item(overfull, "1.4.2"), 2, item(overfull, "2.1.2")))
    assert lines(plan(overfull, 2))[1:3] == ["09:15 2.1.1 60", "10:15 1.4.2 60"]
    assert plan(overfull, 1).over == 0
    overfull.undo()
    overfull.undo()
    assert lines(plan(overfull, 1))[0] == "09:00 1.1.1 60"
    assert moved(overfull.snapshot(), item(overfull, "1.1.1"), 1, item(overfull, "1.1.2")).steps == ()


def test_moving_to_and_fro_a_hundred_times_keeps_the_order(overfull: Workshop) -> None:
    for _ in range(60):
        overfull.do(moved(overfull.snapshot(), item(overfull, "1.2.2"), 1, item(overfull, "1.2.1")))
        overfull.do(moved(overfull.snapshot(), item(overfull, "1.2.1"), 1, item(overfull, "1.2.2")))
    order = [each.activity for each in items_of(overfull.snapshot(), 1) if each.activity]
    assert order == ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.3.1", "1.4.1", "1.4.2"]


def test_items_are_planned_named_added_and_taken_out(workshop: Workshop) -> None:
    workshop.do(retimed(item(workshop, "1.1.1"), 45))
    workshop.do(renamed(item(workshop, "1.1.1"), "Who has a say"))
    welcome = AgendaItem(name="Welcome", minutes=15)
    workshop.do(put_in(workshop.snapshot(), 1, item(workshop, "1.1.1"), welcome))
    workshop.do(taken_out(item(workshop, "1.1.2")))
    first = plan(workshop, 1).entries
    assert [each.item.title for each in first[:3]] == ["Welcome", "Who has a say", "Coffee break"]
    assert [time_words(each.planned[0]) for each in first[:3]] == ["09:00", "09:15", "10:00"]
    assert missing(workshop.snapshot()) == ("1.1.2",)
    workshop.do(put_in(workshop.snapshot(), 1, None, activity_item("1.1.2")))
    assert missing(workshop.snapshot()) == ()
    assert retimed(item(workshop, "1.2.1"), 30).steps == ()
    assert renamed(item(workshop, "1.2.1"), "Environment and technology drivers").steps == ()


def test_a_day_begins_and_ends_at_other_times(overfull: Workshop) -> None:
    overfull.do(rescheduled(overfull.snapshot(), 1, "8.30", "6 pm"))
    day = plan(overfull, 1)
    assert (day.start, day.end, day.over) == (510, 1080, 0)
    with pytest.raises(ValueError, match="“soon” is not a time of day"):
        rescheduled(overfull.snapshot(), 1, "soon", "17:00")
    assert rescheduled(overfull.snapshot(), 2, "9", "17h").steps == ()


def test_people_are_needed_and_were_here(workshop: Workshop) -> None:
    ada, ben = Person(name="Ada"), Person(name="Ben")
    workshop.do(Change("people", (added(ada), added(ben))))
    workshop.do(needed(item(workshop, "1.1.1"), ada, True))
    assert item(workshop, "1.1.1").people == (ada.id,)
    workshop.do(attendance(workshop.snapshot(), "1.1.1", (ada, ben), True))
    workshop.do(attendance(workshop.snapshot(), "1.1.1", (ben,), False))
    here = {each.person: each.present for each in workshop.all(Attendance)}
    assert here == {ada.id: True, ben.id: False}
    workshop.do(attendance(workshop.snapshot(), "1.1.1", (ada, ben), None))
    assert workshop.all(Attendance) == ()
    workshop.do(needed(item(workshop, "1.1.1"), ada, False))
    assert item(workshop, "1.1.1").people == ()


# -- the timer ----------------------------------------------------------------------------------------------


def test_time_is_kept_to_the_second_through_pauses(workshop: Workshop) -> None:
    first = clock("09:05")
    workshop.witness(start(workshop.snapshot(), "1.1.1", first))
    workshop.witness(stop(workshop.snapshot(), first + timedelta(minutes=10, seconds=5)))
    workshop.witness(start(workshop.snapshot(), "1.1.1", clock("09:30")))
    assert running(workshop.snapshot()) is not None
    found = spent(workshop.snapshot(), clock("09:34"))["1.1.1"]
    assert (found.seconds, found.running, found.began) == (605 + 240, True, first)
    workshop.witness(start(workshop.snapshot(), "1.1.2", clock("09:40")))
    found = spent(workshop.snapshot(), clock("12:00"))["1.1.1"]
    assert (found.seconds, found.running, found.stopped) == (605 + 600, False, clock("09:40"))
    assert workshop.undo_label == ""


def test_a_timer_that_was_running_is_right_after_a_crash_and_in_another_time_zone(workshop: Workshop) -> None:
    workshop.witness(start(workshop.snapshot(), "1.1.1", clock("09:00")))
    path = workshop.path
    workshop.close()
    with Workshop.open(path) as again:
        in_lisbon = datetime(2027, 1, 11, 8, 25, tzinfo=UTC)  # 9:25 in Berlin
        assert spent(again.snapshot(), in_lisbon)["1.1.1"].seconds == 25 * 60


def test_the_time_is_corrected_by_hand_and_back(workshop: Workshop) -> None:
    workshop.witness(start(workshop.snapshot(), "1.1.1", clock("09:00")))
    workshop.witness(stop(workshop.snapshot(), clock("09:50")))
    workshop.do(corrected(workshop.snapshot(), "1.1.1", 40))
    workshop.witness(start(workshop.snapshot(), "1.1.1", clock("11:00")))
    workshop.witness(stop(workshop.snapshot(), clock("11:05")))
    assert spent(workshop.snapshot(), clock("12:00"))["1.1.1"].minutes == 45
    workshop.undo()
    assert spent(workshop.snapshot(), clock("12:00"))["1.1.1"].minutes == 55
    workshop.redo()
    assert spent(workshop.snapshot(), clock("12:00"))["1.1.1"].minutes == 45
    workshop.do(corrected(workshop.snapshot(), "1.1.1", None))
    assert spent(workshop.snapshot(), clock("12:00")) == {}
    path = workshop.path
    workshop.close()
    assert examine(path).problems == []


@pytest.mark.parametrize(
    ("seconds", "planned", "words", "tone"),
    [
        (1450, 60, "24:10 of 60:00", ""),
        (2879, 60, "47:59 of 60:00", ""),
        (2880, 60, "48:00 of 60:00", "medium"),
        (3600, 60, "60:00 · time is up", "high"),
        (3800, 60, "63:20 · over by 3 min", "high"),
        (51000, 60, "14 h 10 · over by 790 min", "high"),
        (90, None, "1:30", ""),
    ],
)
def test_a_timer_reads(seconds: float, planned: int | None, words: str, tone: str) -> None:
    found = reading(seconds, planned)
    assert (found.words, found.tone) == (words, tone)


def test_planned_minutes_come_from_the_agenda_else_from_the_method(workshop: Workshop) -> None:
    workshop.do(retimed(item(workshop, "2.1.1"), 75))
    assert planned_minutes(workshop.snapshot(), "2.1.1") == 75
    workshop.do(taken_out(item(workshop, "2.1.1")))
    assert planned_minutes(workshop.snapshot(), "2.1.1") == 60
    assert planned_minutes(workshop.snapshot(), item(workshop, "Lunch").id) == 60


# -- how the day goes ---------------------------------------------------------------------------------------


def timed(workshop: Workshop, what: str, begin: str, end: str, day: int = 1) -> None:
    workshop.witness(start(workshop.snapshot(), what, clock(begin, day)))
    if end:
        workshop.witness(stop(workshop.snapshot(), clock(end, day)))


def test_what_runs_over_shifts_the_rest(overfull: Workshop) -> None:
    """1.1.1 began at 9:00 for 60 minutes; at 10:12 it still runs: 12 behind, and the day ends at 17:42."""
    timed(overfull, "1.1.1", "09:00", "")
    day = plan(overfull, 1, "10:12")
    assert day.course is not None
    assert (day.course.at, behind_words(day.course.behind)) == (0, "12 min behind")
    assert lines(day)[1:3] == ["10:12 1.1.2 30", "10:42 Coffee break 15"]
    assert (time_words(day.finish), day.over) == ("17:42", 42)


def test_a_break_needs_no_timer(workshop: Workshop) -> None:
    """1.1.2 was done at 10:20: the coffee goes on since then, until 10:35, ten minutes early."""
    timed(workshop, "1.1.1", "09:00", "10:00")
    timed(workshop, "1.1.2", "10:00", "10:20")
    done(workshop, "1.1.2")
    day = plan(workshop, 1, "10:30")
    assert day.course is not None
    assert day.entries[day.course.at].item.name == "Coffee break"
    assert behind_words(day.course.behind) == "10 min ahead"
    late = plan(workshop, 1, "10:50").course
    assert late is not None
    assert behind_words(late.behind) == "5 min behind"


def done(workshop: Workshop, activity: str) -> None:
    state = ActivityState(id=activity_state_id(activity), activity=activity, state=ActivityProgress.DONE)
    workshop.do(Change("done", (added(state),)))


def test_paused_it_is_still_its_turn_and_other_days_are_as_planned(workshop: Workshop) -> None:
    """40 of 60 minutes used at 9:40 when it paused; at 9:55 the 20 left end at 10:15."""
    timed(workshop, "1.1.1", "09:00", "09:40")
    day = plan(workshop, 1, "09:55")
    assert day.course is not None
    assert (day.course.at, day.course.behind) == (0, 15)
    assert days(workshop.snapshot(), clock("09:55"))[1].course is None


def test_remedies_make_the_day_fit(overfull: Workshop) -> None:
    """12 behind makes 42 minutes over. Waiting: 30+30+30+30+60+60+60+60 minutes and three breaks."""
    timed(overfull, "1.1.1", "09:00", "")
    now = "10:12"
    shorten, postpone, skip = remedies(overfull.snapshot(), plan(overfull, 1, now))
    assert [each.words for each in (shorten, postpone, skip)] == [
        "Shorten the rest evenly",
        "Move “List key CRM processes” to day 2",
        "Skip “Coffee break” (15 min)",
    ]
    overfull.do(shorten.change)
    assert plan(overfull, 1, now).over == 0
    assert plan(overfull, 1, now).finish == 17 * 60
    overfull.undo()
    overfull.do(postpone.change)
    assert (plan(overfull, 1, now).over, lines(plan(overfull, 2))[0]) == (0, "09:00 1.4.2 60")
    overfull.undo()
    overfull.do(skip.change)
    assert plan(overfull, 1, now).over == 27
    assert remedies(overfull.snapshot(), plan(overfull, 2)) == ()


def test_a_span_that_cannot_be_read_counts_nothing(workshop: Workshop) -> None:
    workshop.witness(Change("odd", (added(TimeSpan(what="1.1.1", started="yesterday")),)))
    assert running(workshop.snapshot()) is None
    assert spent(workshop.snapshot(), clock("09:00"))["1.1.1"].seconds == 0


def test_durations_read() -> None:
    assert [duration_words(each) for each in (0, 45, 60, 90)] == ["0 min", "45 min", "1 h", "1 h 30 min"]
    assert (behind_words(0), time_words(1505)) == ("on time", "01:05")
