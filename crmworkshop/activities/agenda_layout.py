"""Lays the method's activities and breaks out over the five days, and knows the hours of a day."""

from dataclasses import replace
from typing import Final

from crmworkshop.analysis.agenda import Span, break_places, time_of_day
from crmworkshop.language import mark, tr
from crmworkshop.method.guide import DAYS, guides
from crmworkshop.models.agenda import ENDS_AT, STARTS_AT, AgendaDay, AgendaItem, agenda_day_id
from crmworkshop.models.changes import Step, added
from crmworkshop.models.record import id_from
from crmworkshop.models.snapshot import Snapshot

UNTIMED: Final = 90
"""Minutes for an activity that the method does not time."""
BREAKS: Final = (
    (mark("Coffee break"), 10 * 60 + 30, 15),
    (mark("Lunch"), 12 * 60 + 30, 60),
    (mark("Coffee break"), 15 * 60, 15),
)
"""Name, hour wanted and length, in minutes."""
_LUNCH: Final = 1
_CAN_WAIT: Final = {"1.5.1": 3}
"""What nothing needs before a later day: the costs are looked at on day 3."""


def laid_out(snapshot: Snapshot) -> tuple[Step, ...]:
    """The method's activities over the five days with breaks, where there is no agenda yet.

    What goes beyond a day's end begins the next day. Activities that are switched off keep their day and show when
    they are switched on; the places of the breaks are found as if they took no time.
    """
    if snapshot.all(AgendaItem):
        return ()
    items: list[AgendaItem] = []
    waiting: list[AgendaItem] = []
    for day in DAYS:
        own = [
            AgendaItem(
                id=id_from("agenda", activity.id),
                activity=activity.id,
                day=day.number,
                minutes=activity.minutes or UNTIMED,
            )
            for activity in guides()
            if activity.day == day.number
        ]
        patient = [item for item in waiting if _CAN_WAIT.get(item.activity, 0) > day.number]
        queue = [*(item for item in waiting if item not in patient), *own, *patient]
        chosen, waiting = (queue, []) if day is DAYS[-1] else _fitting(snapshot, day.number, queue)
        items += _with_breaks(snapshot, day.number, [replace(item, day=day.number) for item in chosen])
    return tuple(added(item.with_values(position=float(at))) for at, item in enumerate(items, 1))


def _fitting(
    snapshot: Snapshot, day: int, queue: list[AgendaItem]
) -> tuple[list[AgendaItem], list[AgendaItem]]:
    """What of a queue ends before the day does, and what waits for the next one; the order stays."""
    start, end = hours(snapshot, day)
    lengths: list[int] = []
    chosen: list[AgendaItem] = []
    waiting: list[AgendaItem] = []
    for item in queue:
        if item.activity in snapshot.settings.switched_off:
            chosen.append(item)
            continue
        with_it = [*lengths, item.minutes]
        taken = sum(length for place, length in _places(start, with_it) if place is not None)
        if waiting or (lengths and start + sum(with_it) + taken > end):
            waiting.append(item)
        else:
            lengths = with_it
            chosen.append(item)
    return chosen, waiting


def _places(start: int, minutes: list[int]) -> list[tuple[int | None, int]]:
    """For each break the activity it goes before, if any, and its length."""
    wanted = [(hour, length) for _name, hour, length in BREAKS]
    lengths = (length for _name, _hour, length in BREAKS)
    return list(zip(break_places(start, minutes, wanted), lengths, strict=True))


def _with_breaks(snapshot: Snapshot, day: int, items: list[AgendaItem]) -> list[AgendaItem]:
    on = [item for item in items if item.activity not in snapshot.settings.switched_off]
    places = _places(hours(snapshot, day)[0], [item.minutes for item in on])
    for at in reversed(range(len(BREAKS))):
        name, _hour, length = BREAKS[at]
        place = places[at][0]
        pause = AgendaItem(
            id=id_from("agenda", str(day), str(at)), name=tr(name), day=day, minutes=length, is_break=True
        )
        if place is not None:
            items.insert(items.index(on[place]), pause)
        elif (
            at == _LUNCH and on
        ):  # a day of few activities ends with lunch; coffee after it would be for nobody
            items.append(pause)
    return items


def hours(snapshot: Snapshot, day: int) -> Span:
    """When a day begins and ends; a time that cannot be read is as if it were not entered."""
    found = snapshot.find(AgendaDay, agenda_day_id(day))
    texts = (found.starts_at, found.ends_at) if found else (STARTS_AT, ENDS_AT)
    start, end = (
        _minutes(text) if _minutes(text) is not None else _minutes(usual)
        for text, usual in zip(texts, (STARTS_AT, ENDS_AT), strict=True)
    )
    assert start is not None and end is not None
    return start, end


def _minutes(text: str) -> int | None:
    found = time_of_day(text)
    return None if found is None else found.hour * 60 + found.minute
