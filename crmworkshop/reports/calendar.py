"""The agenda and the review meetings as an iCalendar file (RFC 5545) for the diaries of those who come."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

from icalendar import Calendar, Event, vCalAddress, vDatetime, vText

from crmworkshop.activities.agenda import days
from crmworkshop.analysis.agenda import time_of_day
from crmworkshop.language import tr
from crmworkshop.models.people import Person, Settings
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.models.snapshot import Snapshot

_ADDRESS: Final = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+")
_NOT_TEXT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def write_calendar(snapshot: Snapshot, path: Path) -> None:
    """Write what is on the agenda and every review meeting, where it has a date, in order of time.

    The same file gives the same bytes.

    Times are local ("floating"): 14:00 is 14:00 wherever it is read. A meeting whose time of day cannot be read takes
    the whole day, one without a length has no end. Raises OSError when the file cannot be written.
    """
    settings = snapshot.settings
    calendar = Calendar()
    calendar.add("prodid", "-//CRM Workshop//CRM Workshop//EN")
    calendar.add("version", "2.0")
    calendar.add(
        "x-wr-calname",
        vText(tr("{organisation} – CRM workshop", organisation=_text(settings.organisation))),
    )
    organiser = next((each for each in snapshot.all(Person) if each.name == settings.facilitator), None)
    found = [(begin, _event(snapshot, each, begin)) for each in _agenda(snapshot) if (begin := each.begin)]
    found += [
        (begin, _event(snapshot, meeting, begin))
        for meeting in _meetings(snapshot)
        if (begin := meeting.begin)
    ]
    for begin, event in sorted(found, key=lambda pair: _moment(pair[0])):
        event.add("dtstamp", vDatetime(_stamp(settings, begin)))
        event.add("sequence", snapshot.revision)
        if organiser and (address := _address(organiser)):
            event.add("organizer", address)
        calendar.add_component(event)
    path.write_bytes(calendar.to_ical())


@dataclass(frozen=True, slots=True)
class _Appointment:
    """What becomes an event: a review meeting or an entry of the agenda."""

    key: str
    name: str
    begin: date | None
    """A date alone: the whole day."""
    minutes: int | None
    people: tuple[str, ...]
    about: str = ""
    free: bool = False
    """Takes nobody's time in a diary: a break."""


def _agenda(snapshot: Snapshot) -> Iterator[_Appointment]:
    """The entries of the days that have a date."""
    for plan in days(snapshot, None):
        for entry in plan.entries if plan.date else ():
            assert plan.date is not None
            item = entry.item
            begin = datetime.combine(plan.date, time.min) + timedelta(minutes=entry.planned[0])
            name = " ".join(filter(None, (item.activity, item.title)))
            yield _Appointment(item.id, name, begin, item.minutes, item.people, free=item.is_break)


def _meetings(snapshot: Snapshot) -> Iterator[_Appointment]:
    for meeting in snapshot.all(ReviewMeeting):
        begin = _begin(meeting)
        about = [_text(meeting.purpose)]
        if not isinstance(begin, datetime) and meeting.starts_at.strip():
            about.append(tr("Starts at {time}", time=_text(meeting.starts_at)))
        yield _Appointment(
            meeting.id, meeting.name, begin, meeting.minutes, meeting.people, "\n\n".join(filter(None, about))
        )


def _event(snapshot: Snapshot, found: _Appointment, begin: date) -> Event:
    """One appointment; who has no address is named in the description only."""
    event = Event()
    event.add("uid", f"{found.key}@crmworkshop")
    event.add("summary", _text(found.name))
    event.add("dtstart", begin)
    if isinstance(begin, datetime) and found.minutes:
        with suppress(OverflowError):  # the last hours of the year 9999
            event.add("dtend", begin + timedelta(minutes=found.minutes))
    people = [each for key in found.people if (each := snapshot.find(Person, key))]
    names = ", ".join(_text(person.name) for person in people)
    described = [found.about, tr("With {names}", names=names) if names else ""]
    if any(described):
        event.add("description", "\n\n".join(filter(None, described)))
    if found.free:
        event.add("transp", "TRANSPARENT")
    for person in people:
        if address := _address(person):
            address.params["ROLE"] = "REQ-PARTICIPANT"
            event.add("attendee", address)
    return event


def _address(person: Person) -> vCalAddress | None:
    mail = person.email.strip()
    if not _ADDRESS.fullmatch(mail):
        return None
    address = vCalAddress("mailto:" + quote(mail, safe="@!$'*+-._~", errors="replace"))
    address.params["CN"] = _text(person.name).replace("\n", " ").replace("\t", " ")
    return address


def _begin(meeting: ReviewMeeting) -> date | None:
    """When it starts; a date alone where the time of day cannot be read."""
    if meeting.held_on is None:
        return None
    at = time_of_day(meeting.starts_at)
    return meeting.held_on if at is None else datetime.combine(meeting.held_on, at)


def _moment(begin: date) -> datetime:
    return begin if isinstance(begin, datetime) else datetime.combine(begin, time.min)


def _stamp(settings: Settings, begin: date) -> datetime:
    """The format wants the moment of writing: the workshop's last day, or the meeting's own day, never the clock."""
    day = settings.date_of_day(5) or begin
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _text(text: str) -> str:
    """The text without the characters that the format forbids."""
    return _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
