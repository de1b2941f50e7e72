"""The review meetings as a calendar: read back by icalendar and, line by line, by the rules of RFC 5545."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from crmworkshop.analysis.agenda import time_of_day
from crmworkshop.models.agenda import AgendaItem
from crmworkshop.models.people import Person, Settings
from crmworkshop.models.room import ReviewMeeting
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.calendar import write_calendar
from tests.reports.builders import snapshot_of

SETTINGS = Settings(organisation="Größe; & Söhne, AG", facilitator="Miriam Adler", start=date(2027, 1, 14))
ANNA = Person(id="a" * 32, name='Dr. Anna "Änne" Groß, MBA; CEO', email=" anna+crm@example.org ")
OMAR = Person(id="b" * 32, name="عمر الفاروق", email="not an address")
MIRIAM = Person(id="c" * 32, name="Miriam Adler", email="miriam@example.org")
FIRST = ReviewMeeting(
    id="1" * 32,
    name="First review: money, people; and\\or time",
    held_on=date(2027, 3, 30),
    starts_at="14:00",
    minutes=90,
    people=(ANNA.id, OMAR.id),
    purpose="Décider,\nthen act; " + "مراجعة الأداء " * 12,
)


def made(tmp_path: Path, *meetings: ReviewMeeting, settings: Settings = SETTINGS) -> bytes:
    path = tmp_path / "reviews.ics"
    write_calendar(snapshot_of(settings, ANNA, OMAR, MIRIAM, *meetings), path)
    return path.read_bytes()


def events(content: bytes) -> list[Event]:
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    assert not [error for event in calendar.events for error in event.errors]
    return calendar.events


def unfolded(content: bytes) -> list[str]:
    """The content lines, after checking what the RFC asks of their bytes (3.1)."""
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r") == content.count(b"\r\n")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")  # no letter is cut in two
    return content.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]


def test_a_meeting_comes_back_as_it_was_entered(tmp_path: Path) -> None:
    (event,) = events(made(tmp_path, FIRST))
    assert event["summary"] == FIRST.name
    assert [event.start.isoformat(), event.end.isoformat()] == ["2027-03-30T14:00:00", "2027-03-30T15:30:00"]
    assert event["uid"] == "1" * 32 + "@crmworkshop"
    assert event["description"] == f"{FIRST.purpose.strip()}\n\nWith {ANNA.name}, {OMAR.name}"
    assert str(event["attendee"]) == "mailto:anna+crm@example.org"
    assert event["attendee"].params["CN"] == ANNA.name
    assert str(event["organizer"]) == "mailto:miriam@example.org"


def test_the_lines_are_those_of_the_rfc(tmp_path: Path) -> None:
    lines = unfolded(made(tmp_path, FIRST))
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert {
        "DTSTART:20270330T140000",  # local: neither Z nor TZID
        "DTEND:20270330T153000",
        "DTSTAMP:20270120T000000Z",  # Thursday 14 January is the first of five working days
        "SEQUENCE:1",
        "SUMMARY:First review: money\\, people\\; and\\\\or time",
        "X-WR-CALNAME:Größe\\; & Söhne\\, AG – CRM workshop",
        "ATTENDEE;CN=\"Dr. Anna ^'Änne^' Groß, MBA; CEO\";ROLE=REQ-PARTICIPANT:mailto:anna+crm@example.org",
    } <= set(lines)
    (described,) = (line for line in lines if line.startswith("DESCRIPTION:"))
    assert described.startswith("DESCRIPTION:Décider\\,\\nthen act\\; مراجعة")


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    assert made(tmp_path, FIRST) == made(tmp_path, FIRST)


def test_no_time_zone_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bundle on Windows has no list of time zones."""

    def nothing(*_args: object, **_kwargs: object) -> None:
        raise AssertionError

    expected = made(tmp_path, FIRST)
    monkeypatch.setattr("zoneinfo.ZoneInfo", nothing)
    monkeypatch.setattr("icalendar.timezone.zoneinfo.ZONEINFO.localize_utc", nothing)
    assert made(tmp_path, FIRST) == expected


def test_meetings_stand_in_order_of_time_and_only_with_a_date(tmp_path: Path) -> None:
    found = events(
        made(
            tmp_path,
            ReviewMeeting(name="Not planned yet"),
            FIRST,
            ReviewMeeting(name="Same day, earlier", held_on=date(2027, 3, 30), starts_at="9.30"),
            ReviewMeeting(name="Before", held_on=date(2027, 2, 1)),
        )
    )
    assert [str(event["summary"]) for event in found] == ["Before", "Same day, earlier", FIRST.name]
    assert len({str(event["uid"]) for event in found}) == 3


def test_without_a_readable_time_a_meeting_takes_the_day(tmp_path: Path) -> None:
    (event,) = events(made(tmp_path, replace(FIRST, starts_at="after lunch", people=(), purpose="")))
    assert event.start == date(2027, 3, 30)
    assert type(event.start) is date
    assert "dtend" not in event
    assert event["description"] == "Starts at after lunch"


def test_without_a_length_it_has_no_end(tmp_path: Path) -> None:
    (event,) = events(made(tmp_path, replace(FIRST, minutes=None)))
    assert "dtend" not in event


def test_the_end_of_time_is_no_error(tmp_path: Path) -> None:
    late = replace(FIRST, held_on=date.max, starts_at="23:00", minutes=600)
    (event,) = events(made(tmp_path, late))
    assert event.start.isoformat() == "9999-12-31T23:00:00"


def test_a_workshop_without_dates_is_stamped_with_the_meeting(tmp_path: Path) -> None:
    (event,) = events(made(tmp_path, FIRST, settings=Settings(organisation="Acme")))
    assert event["dtstamp"].dt == datetime(2027, 3, 30, tzinfo=UTC)
    assert "organizer" not in event


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("10:00", time(10)),
        (" 9:05 ", time(9, 5)),
        ("9.30", time(9, 30)),
        ("14h", time(14)),
        ("14h30", time(14, 30)),
        ("8", time(8)),
        ("14:00:00", time(14)),
        ("2 pm", time(14)),
        ("12 a.m.", time(0)),
        ("12:15PM", time(12, 15)),
        ("24:00", None),
        ("10:60", None),
        ("13 pm", None),
        ("0 am", None),
        ("", None),
        ("noon", None),
        ("10:00 or 11:00", None),
    ],
)
def test_times_are_read_as_people_type_them(typed: str, expected: time | None) -> None:
    assert time_of_day(typed) == expected


TEXTS = st.text(st.characters(exclude_categories=()), max_size=120)


@given(name=TEXTS, purpose=TEXTS, person=TEXTS, mail=TEXTS, start=TEXTS)
def test_any_text_gives_a_file_that_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, purpose: str, person: str, mail: str, start: str
) -> None:
    path = tmp_path_factory.mktemp("calendar") / "reviews.ics"
    people = Person(id="p", name=person, email=f"{mail}@example.org")
    meeting = replace(FIRST, name=name, purpose=purpose, people=("p",), starts_at=start)
    snapshot: Snapshot = snapshot_of(Settings(organisation=name, facilitator=person), people, meeting)
    write_calendar(snapshot, path)
    lines = unfolded(path.read_bytes())
    assert all(line.partition(":")[0].partition(";")[0].replace("-", "").isupper() for line in lines)
    (event,) = events(path.read_bytes())
    kept = "".join(each for each in name.replace("\r\n", "\n").replace("\r", "\n") if not _forbidden(each))
    assert event["summary"] == kept.strip()


def _forbidden(letter: str) -> bool:
    """Control characters but tab and line feed (RFC 5545, 3.1), and halves of surrogate pairs, which have no UTF-8."""
    return (ord(letter) < 32 and letter not in "\t\n") or ord(letter) == 127 or 0xD800 <= ord(letter) < 0xE000


def test_the_agenda_is_there_with_breaks_that_take_nobodys_time(tmp_path: Path) -> None:
    """SETTINGS begin on Thursday 14 January: day 2 is the Friday, day 3 the Monday after."""
    items = (
        AgendaItem(id="a" * 32, activity="2.1.1", day=2, minutes=75, people=(ANNA.id,)),
        AgendaItem(id="b" * 32, name="Coffee; tea", day=2, minutes=15, is_break=True),
        AgendaItem(id="c" * 32, name="Welcome", day=3, minutes=10),
    )
    found = events(made(tmp_path, *items))
    assert [(event["summary"], event.start.isoformat(), event.end.isoformat()) for event in found] == [
        ("2.1.1 Process relevance", "2027-01-15T09:00:00", "2027-01-15T10:15:00"),
        ("Coffee; tea", "2027-01-15T10:15:00", "2027-01-15T10:30:00"),
        ("Welcome", "2027-01-18T09:00:00", "2027-01-18T09:10:00"),
    ]
    assert [event["uid"] for event in found] == [f"{letter * 32}@crmworkshop" for letter in "abc"]
    assert [event.get("transp") for event in found] == [None, "TRANSPARENT", None]
    assert str(found[0]["attendee"]) == "mailto:anna+crm@example.org"
