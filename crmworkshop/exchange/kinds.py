"""Which kinds of list can come in: one per record list of the workshop, and ratings; how their rows are recognised."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from crmworkshop.errors import UsageError
from crmworkshop.language import ENGLISH, current, mark, tr
from crmworkshop.method.scales import Question
from crmworkshop.models.agenda import AgendaDay, AgendaItem, TimeSpan
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.landscape import CostItem, Interface
from crmworkshop.models.people import Attendance, Expectation, Person, Settings
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.processes import Process, Rating
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.room import (
    ActionItem,
    ActivityState,
    CheckItem,
    Decision,
    ParkingItem,
    ReviewMeeting,
    SignOff,
)
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import Goal, StrategyCard
from crmworkshop.models.vendors import VendorPractice, VendorScore

RATINGS: Final = "ratings"
BENEFIT: Final = "benefit"


def lowered(words: str) -> str:
    """Words as they stand inside a spoken sentence: "Action items" is action items, "CRM goals" stays."""
    said = tr(words)
    return said if said[1:2].isupper() or current().code != ENGLISH.code else said[:1].lower() + said[1:]


@dataclass(frozen=True, slots=True)
class ListKind:
    """A kind of list: its word, the records its rows become (None: ballots), and the fields rows may carry."""

    name: str
    record_type: type[Record] | None
    fields: Mapping[str, Field]
    key: tuple[str, ...]
    """Two rows that agree in these fields are about the same record."""
    also: tuple[str, ...] = ()
    """Fields that tell records with the same key apart where they are filled in."""

    @property
    def plural(self) -> str:
        return self.record_type.plural if self.record_type else mark("Ratings")

    @property
    def singular(self) -> str:
        return self.record_type.singular if self.record_type else mark("Rating")


_INTERNAL: Final = (
    *(Settings, Attendance, Rating, Round, ActivityState, CheckItem),
    *(AgendaDay, AgendaItem, TimeSpan),
)
_NAMES: Final[Mapping[type[Record], str]] = {
    Expectation: "expectations",
    StrategyCard: "cards",
    Goal: "goals",
    VendorScore: "vendor-scores",
    VendorPractice: "vendor-practices",
    ParkingItem: "parking",
    Decision: "decisions",
    ActionItem: "actions",
    ReviewMeeting: "meetings",
}
_KEYS: Final[Mapping[type[Record], tuple[tuple[str, ...], tuple[str, ...]]]] = {
    Person: (("name",), ("email",)),
    Process: (("code",), ()),
    Interface: (("source", "target"), ("data", "name")),
    CostItem: (("application", "name"), ()),
    StrategyCard: (("box", "text"), ()),
    Expectation: (("audience",), ("what",)),
    VendorScore: (("product", "criterion"), ()),
    BenefitLine: (("initiative", "name"), ()),
    ReviewMeeting: (("name",), ("held_on",)),
}
_TELLING: Final[Mapping[type[Record], tuple[str, ...]]] = {SignOff: ("decision", "signed_on", "remark")}
"""A list of names and roles is one of people; these headings make it one of sign-offs."""
_RATING_FIELDS: Final = {
    field.name: field
    for field in (
        Field(mark("Respondent"), Kind.TEXT, "respondent", aliases=("person", "participant", "name")),
        Field(mark("Department"), Kind.REF, "department", target="department", aliases=("team", "unit")),
        Field(mark("Process"), Kind.REF, "process", target="process", aliases=("code", "process code")),
        Field("Question", Kind.CHOICE, "question", choices=Question),
        Field(mark("Value"), Kind.TEXT, "value", aliases=("rating", "answer", "score")),
    )
}
_BENEFIT_FIELD: Final = Field(
    mark("Benefit per year"),
    Kind.MONEY,
    BENEFIT,
    aliases=("benefit", "yearly benefit"),
    help=mark("The sum of its benefits"),
)


def slug(text: str) -> str:
    """Lower case words joined by hyphens: "Parking lot" is parking-lot."""
    return re.sub(r"[\W_]+", "-", text.casefold()).strip("-")


def _of(record_type: type[Record]) -> ListKind:
    fields = dict(fields_of(record_type))
    if record_type is Initiative:
        fields[BENEFIT] = _BENEFIT_FIELD
    key, also = _KEYS.get(record_type, ((record_type.title_field,), ()))
    return ListKind(_NAMES.get(record_type, slug(record_type.plural)), record_type, fields, key, also)


KINDS: Final[Mapping[str, ListKind]] = {
    kind.name: kind
    for kind in (
        *(_of(record_type) for record_type in RECORD_TYPES if record_type not in _INTERNAL),
        ListKind(RATINGS, None, _RATING_FIELDS, ("process", "value")),
    )
}
"""Every kind by its word on the command line."""


def find_kind(word: str) -> ListKind:
    """The kind meant by a word in any case: its name, or what the app calls its records. Raises UsageError."""
    wanted = slug(word)
    if wanted in KINDS:
        return KINDS[wanted]
    for kind in KINDS.values():
        record = kind.record_type
        if record and wanted in (slug(record.plural), slug(record.singular), slug(record.table)):
            return kind
    raise UsageError(
        tr("“{word}” is not a kind of list; the kinds are {kinds}.", word=word, kinds=", ".join(KINDS))
    )


def fields_of_kind(kind: str) -> list[tuple[str, str]]:
    """Name and label of every field a list of this kind may carry, for a choice of columns."""
    return [(name, field.label) for name, field in find_kind(kind).fields.items()]


@lru_cache(maxsize=4096)
def plain(heading: str) -> str:
    """A heading without case, spaces and punctuation, for comparison."""
    return re.sub(r"[\W_]+", "", heading.casefold())


def rank(field: Field, heading: str) -> float:
    """How surely a heading (made `plain`) names a field: 1 by label or name, 0.9 by another word, 0 not at all.

    The label counts in English and as it is spoken here.
    """
    if heading in (plain(field.label), plain(field.name), plain(tr(field.label))):
        return 1.0
    return 0.9 if any(heading == plain(alias) for alias in field.aliases) else 0.0


def fit(kind: ListKind, headings: Sequence[str]) -> float:
    """How many of the headings the kind knows, 0 if what identifies its rows is not among them."""
    known = [plain(heading) for heading in headings]
    best = {
        name: max((rank(field, heading) for heading in known if heading), default=0.0)
        for name, field in kind.fields.items()
    }
    needed = (
        kind.key if kind.record_type is None else [name for name in kind.key if kind.fields[name].required]
    )
    if not all(best[name] for name in needed):
        return 0.0
    headed = [max((rank(field, heading) for field in kind.fields.values()), default=0.0) for heading in known]
    return min(sum(headed), sum(best.values()))


def _tells(kind: ListKind, known: Sequence[str]) -> bool:
    """Whether a kind that looks like another has one of the headings that only it has."""
    telling = _TELLING.get(kind.record_type) if kind.record_type else None
    return not telling or any(rank(kind.fields[name], heading) for name in telling for heading in known)


def guess_kind(headings: Sequence[str]) -> str | None:
    """The one kind whose fields fit the headings best; None if no kind fits or two fit equally well."""
    known = [plain(heading) for heading in headings]
    ranked = sorted(
        ((fit(kind, headings), kind.name) for kind in KINDS.values() if _tells(kind, known)), reverse=True
    )
    (best, name), (second, _) = ranked[:2]
    return name if best > second else None
