"""The agenda of the five days and the time that was really spent: entries, hours of a day, spans of the timer."""

from dataclasses import dataclass
from typing import ClassVar, Final

from crmworkshop.language import tr
from crmworkshop.method.guide import guide
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record, id_from

STARTS_AT: Final = "09:00"
ENDS_AT: Final = "17:00"
LONGEST: Final = 720
"""Minutes an entry may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Record):
    """One line of a day's agenda: an activity, a break, or something of one's own; ``position`` orders the day."""

    table: ClassVar[str] = "agenda_item"
    singular: ClassVar[str] = "Agenda item"
    plural: ClassVar[str] = "Agenda"

    name: str = f.text("What", help="Empty: the activity's own title")
    activity: str = f.text("Activity", help="Number of the activity; empty for breaks and items of one's own")
    day: int = f.integer("Day", default=1, low=1, high=5)
    minutes: int = f.integer("Planned", default=30, low=1, high=LONGEST, unit="min")
    is_break: bool = f.boolean("Break")
    people: tuple[str, ...] = f.links("Needed", "person")

    @property
    def title(self) -> str:
        """Its own name, else the activity's."""
        if self.name or not self.activity:
            return self.name
        try:
            return tr(guide(self.activity).title)
        except KeyError:  # an activity that another version of the method has
            return self.activity

    @property
    def what(self) -> str:
        """What time and attendance are kept of: the activity's number, else this item's own key."""
        return self.activity or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDay(Record):
    """When one workshop day begins and ends; its key comes from the day, and it is there once it differs."""

    table: ClassVar[str] = "agenda_day"
    singular: ClassVar[str] = "Agenda day"
    plural: ClassVar[str] = "Agenda days"
    title_field: ClassVar[str] = "day"

    day: int = f.integer("Day", default=1, low=1, high=5)
    starts_at: str = f.text("Starts at", default=STARTS_AT, help="Time of day, such as 09:00")
    ends_at: str = f.text("Ends at", default=ENDS_AT, help="Time of day, such as 17:00")


def agenda_day_id(day: int) -> str:
    """The key of the hours of one day."""
    return id_from("agenda day", str(day))


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSpan(Record):
    """From when to when a timer ran. Witnessed, not entered: undo passes over it (see `Workshop.witness`)."""

    table: ClassVar[str] = "time_span"
    singular: ClassVar[str] = "Time span"
    plural: ClassVar[str] = "Time spans"
    title_field: ClassVar[str] = "what"

    what: str = f.text("Of", required=True, help="An activity's number or an agenda item's key")
    started: str = f.text("Started", required=True, help="Local time with its offset, ISO 8601")
    stopped: str = f.text("Stopped", help="Empty while the timer runs")
