"""What an explanation of a figure is made of."""

from dataclasses import dataclass

from crmworkshop.activities.subject import Subject


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a figure is made of.

    ``subject`` opens what the part is made of in turn; ``key`` names the record where it is entered.
    """

    label: str
    value: str
    note: str = ""
    subject: Subject | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """How many ballots gave one answer."""

    word: str
    number: int


@dataclass(frozen=True, slots=True)
class Why:
    """The explanation of one figure.

    ``rule`` says in words how it comes about, with the numbers filled in; ``records`` holds the ids of the records
    that it rests on directly, whose changes are its history; ``key`` is where the user goes to change it.
    """

    title: str
    value: str
    rule: str
    parts: tuple[Part, ...] = ()
    counts: tuple[Count, ...] = ()
    records: frozenset[str] = frozenset()
    key: str = ""
