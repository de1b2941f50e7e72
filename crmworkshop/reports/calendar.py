"""The review meetings as an iCalendar file (RFC 5545) for the diaries of those who come."""

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

from icalendar import Calendar, Event, vCalAddress, vDatetime, vText

from crmworkshop.analysis.agenda import time_of_day
from crmworkshop.language import tr
from crmworkshop.models.people import Person, Settings
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.models.snapshot import Snapshot

_ADDRESS: Final = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+")
_NOT_TEXT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def write_calendar(snapshot: Snapshot, path: Path) -> None:
    """Write every review meeting that has a date, in order of time; the same file gives the same bytes.

    Times are local ("floating"): 14:00 is 14:00 wherever it is read. A meeting whose time of day cannot be read takes
    the whole day, one without a length has no end. Raises OSError when the file cannot be written.
    """
    settings = snapshot.settings
    calendar = Calendar()
    calendar.add("prodid", "-//CRM Workshop//CRM Workshop//EN")
    calendar.add("version", "2.0")
    calendar.add(
        "x-wr-calname",
        vText(tr("{organisation} – CRM review meetings", organisation=_text(settings.organisation))),
    )
    organiser = next((each for each in snapshot.all(Person) if each.name == settings.facilitator), None)
    dated = [(begin, meeting) for meeting in snapshot.all(ReviewMeeting) if (begin := _begin(meeting))]
    for begin, meeting in sorted(dated, key=lambda pair: _moment(pair[0])):
        people = [each for key in meeting.people if (each := snapshot.find(Person, key))]
        event = _event(meeting, begin, people)
        event.add("dtstamp", vDatetime(_stamp(settings, begin)))
        event.add("sequence", snapshot.revision)
        if organiser and (address := _address(organiser)):
            event.add("organizer", address)
        calendar.add_component(event)
    path.write_bytes(calendar.to_ical())


def _event(meeting: ReviewMeeting, begin: date, people: list[Person]) -> Event:
    """One meeting; who has no address is named in the description only."""
    event = Event()
    event.add("uid", f"{meeting.id}@crmworkshop")
    event.add("summary", _text(meeting.name))
    event.add("dtstart", begin)
    if isinstance(begin, datetime) and meeting.minutes:
        with suppress(OverflowError):  # the last hours of the year 9999
            event.add("dtend", begin + timedelta(minutes=meeting.minutes))
    names = ", ".join(_text(person.name) for person in people)
    described = [_text(meeting.purpose), tr("With {names}", names=names) if names else ""]
    if not isinstance(begin, datetime) and meeting.starts_at.strip():
        described.append(tr("Starts at {time}", time=_text(meeting.starts_at)))
    if any(described):
        event.add("description", "\n\n".join(filter(None, described)))
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
