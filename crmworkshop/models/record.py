"""What every record has: a key that stays unique across laptops, a place in its list, and notes."""

import dataclasses
from typing import Any, ClassVar
from uuid import NAMESPACE_URL, uuid4, uuid5

from crmworkshop.models.fields import long_text


def new_id() -> str:
    """A fresh record key: 32 hexadecimal characters of a random UUID."""
    return uuid4().hex


def id_from(*parts: str | None) -> str:
    """The key of a record that exists once per combination of ``parts``, the same on every laptop."""
    return uuid5(NAMESPACE_URL, "crmworkshop:" + "/".join(part or "" for part in parts)).hex


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An immutable row. A change makes a new one; the old one stays valid for whoever holds it."""

    table: ClassVar[str]
    singular: ClassVar[str]
    plural: ClassVar[str]
    title_field: ClassVar[str] = "name"

    id: str = dataclasses.field(default_factory=new_id)
    position: float = 0.0
    notes: str = long_text("Notes", private=True)

    @property
    def title(self) -> str:
        """What the record is called in lists, messages and the history."""
        return str(getattr(self, self.title_field))

    def with_values(self, **values: Any) -> "Record":
        return dataclasses.replace(self, **values)
