"""Fills the figures into the sample's findings, so that what a finding rests on is what the app computes."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.wording import format_number, round_money
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import InterfaceHealth
from crmworkshop.models.landscape import Application, Interface
from crmworkshop.models.people import Department
from crmworkshop.models.snapshot import Snapshot

_PLACE: Final = re.compile(r"\{([^{}]+)\}")


class Evidence:
    """The figures of one snapshot, each by the words that stand for it between braces."""

    def __init__(self, snapshot: Snapshot, figures: Figures) -> None:
        self._snapshot = snapshot
        self._figures = figures
        self._processes = {item.code: item for item in figures.processes}
        self._words: Mapping[str, Callable[[str], str]] = {
            "sat": self._satisfaction,
            "department": self._department,
            "agreement": self._agreement,
            "flags": self._flags,
            "own": lambda name: self._vendor_mean(name, own=True),
            "benchmark": lambda name: self._vendor_mean(name, own=False),
            "cost": self._cost,
            "costs": self._costs,
            "spare": self._spare,
            "interfaces": self._interfaces,
        }

    def fill(self, text: str) -> str:
        """The text with each place between braces filled. Raises KeyError for one that is not known."""
        return _PLACE.sub(lambda place: self._figure(place[1]), text)

    def _figure(self, words: str) -> str:
        if words in self._processes:
            return _process(self._processes[words])
        head, _, rest = words.partition(" ")
        return self._words[head](rest)

    def _satisfaction(self, words: str) -> str:
        code, _, name = words.partition(" ")
        department = next(item for item in self._snapshot.all(Department) if item.name == name)
        value = self._processes[code].shown(department.id)
        assert value is not None
        return format_number(value, 1)

    def _department(self, name: str) -> str:
        mean = next(item.shown for item in self._figures.departments if item.department.name == name)
        assert mean is not None
        return format_number(mean, 1)

    def _agreement(self, words: str) -> str:
        code, _, question = words.partition(" ")
        agreement = self._processes[code].tallies[Question(question)].agreement
        assert agreement is not None
        return format_number(agreement, 2)

    def _vendor_mean(self, name: str, *, own: bool) -> str:
        vendor = next(item for item in self._figures.vendors if item.product.name == name)
        mean = vendor.own if own else vendor.benchmark
        assert mean is not None
        return format_number(mean)

    def _flags(self, name: str) -> str:
        vendor = next(item for item in self._figures.vendors if item.product.name == name)
        flags = sum(1 for item in vendor.criteria if item.flagged)
        return f"{flags} {'criterion' if flags == 1 else 'criteria'} below the benchmark"

    def _application(self, name: str) -> Application:
        return next(item for item in self._snapshot.all(Application) if item.name == name)

    def _cost(self, name: str) -> str:
        return round_money(self._figures.costs.by_application[self._application(name).id])

    def _costs(self, _: str) -> str:
        costs = self._figures.costs
        keys = [self._application(name).id for name in ("Meridian CRM", "Heliodesk")]
        both = round_money(sum(costs.by_application[key] for key in keys))
        return f"Meridian and Heliodesk {both} of {round_money(costs.yearly)} a year"

    def _spare(self, _: str) -> str:
        spare = sum(
            max((item.licences or 0) - (item.users or 0), 0)
            for item in self._snapshot.all(Application)
            if item.licences and item.users is not None
        )
        return f"{spare} licences without a user"

    def _interfaces(self, _: str) -> str:
        interfaces = self._snapshot.all(Interface)
        broken, fragile = (
            sum(1 for item in interfaces if item.health is health)
            for health in (InterfaceHealth.BROKEN, InterfaceHealth.FRAGILE)
        )
        return f"of {len(interfaces)} interfaces {broken} are broken and {fragile} fragile"


def _process(item: ProcessFigures) -> str:
    parts = [] if item.priority is None else [f"priority {format_number(item.priority)}"]
    if item.satisfaction is not None:
        parts.append(f"satisfaction {format_number(item.satisfaction, 1)}")
    if item.data_quality is not None:
        parts.append(f"data quality {format_number(item.data_quality, 1)}")
    return f"{item.name}: {', '.join(parts)}"
