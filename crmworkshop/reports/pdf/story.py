"""What report and roadmap say in sentences: the first priorities, what is asked of the sponsor, what could change."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures, weights_of
from crmworkshop.activities.returns import money_totals
from crmworkshop.activities.wording import NOTHING, format_date, format_number, plural, round_money
from crmworkshop.analysis.gaps import need
from crmworkshop.analysis.priority import data_deficit, dissatisfaction
from crmworkshop.analysis.returns import NEVER, payback_months
from crmworkshop.analysis.robustness import weight_stability
from crmworkshop.analysis.schedule import Lane
from crmworkshop.analysis.sensitivity import Parts, smallest_weight_change
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import OpenState
from crmworkshop.models.plan import Finding
from crmworkshop.models.room import ActionItem, OpenItem, SignOff
from crmworkshop.models.snapshot import Snapshot

FIRST = 10
"""How many of the first ranks are looked at for stability."""
_ALWAYS = 1 - 1e-9
_NEEDED = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)
_WEIGHTS = {"need": "the gap", "dissatisfaction": "dissatisfaction", "data": "data quality"}


def rated(figures: Figures) -> list[ProcessFigures]:
    """The processes considered for which importance, current and desired state are known."""
    return [item for item in figures.considered if all(item.values[each] is not None for each in _NEEDED)]


def payback_words(figures: Figures) -> str:
    """The payback of all initiatives together: "5.4 months", "never" or nothing."""
    one_off, running, benefit = money_totals(figures)
    months = payback_months(one_off, benefit, running or Decimal(0))
    if months is NEVER:
        return "never"
    return f"{format_number(months, 1)} months" if isinstance(months, Decimal) else NOTHING


def _parts(figures: Figures) -> list[Parts]:
    return [
        Parts(
            item.process.id,
            item.code,
            item.importance,
            need(item.gap),
            dissatisfaction(item.satisfaction),
            data_deficit(item.data_quality),
        )
        for item in figures.considered
        if item.excluded_because is None
    ]


def stable_ranks(figures: Figures) -> tuple[list[ProcessFigures], list[ProcessFigures]]:
    """The first ten ranks: those that stay among the first under all weights, and those that do not."""
    first = figures.ranked[:FIRST]
    shares = weight_stability(_parts(figures), len(first)) if first else {}
    steady = [item for item in first if shares.get(item.process.id, 0) >= _ALWAYS]
    return steady, [item for item in first if item not in steady]


def first_findings(snapshot: Snapshot, figures: Figures, most: int) -> list[Finding]:
    """The findings about the processes with the highest ranks, then the others in list order."""

    def best(finding: Finding) -> int:
        ranks = [figures.by_process[key].rank for key in finding.processes if key in figures.by_process]
        return min((rank for rank in ranks if rank is not None), default=10**6)

    return sorted(snapshot.all(Finding), key=best)[:most]


def why_first(figures: Figures) -> list[str]:
    """Why the first initiatives come first, in sentences; none if no initiative is scored."""
    scored = [item for item in figures.initiatives if item.rank is not None and item.score is not None]
    if not scored:
        return []
    first = scored[0]
    parts = (first.criticality, first.initiative.ease, first.impact)
    crit, ease, impact = (NOTHING if part is None else str(part) for part in parts)
    points = format_number(first.score or 0)
    said = [
        f"“{first.title}” has the highest score, {points} of 100: criticality {crit}, ease {ease}, impact {impact}."
    ]
    followers = {
        item.initiative.id: sum(
            1 for other in figures.initiatives if item.initiative.id in other.initiative.depends_on
        )
        for item in scored
    }
    most = max(scored, key=lambda item: followers[item.initiative.id])
    count = followers[most.initiative.id]
    if count:
        name = "it" if most is first else f"“{most.title}”"
        said.append(f"{plural(count, 'other initiative waits', 'other initiatives wait')} for {name}.")
    top = figures.ranked[:3]
    if top:
        named = _listed(f"{item.name} ({item.band} {format_number(item.priority or 0)})" for item in top)
        said.append(f"The processes with the highest priority: {named}.")
    return said


def asks(snapshot: Snapshot, figures: Figures) -> list[str]:
    """What only the sponsor can settle: own open items, money and days of the first quarter, owners, signatures."""
    return [
        *_own_items(snapshot),
        *_release(snapshot, figures),
        *_owners(figures),
        *_signatures(snapshot),
    ]


def _own_items(snapshot: Snapshot) -> list[str]:
    sponsor = snapshot.settings.sponsor.split(",")[0].strip().casefold()
    items: list[ActionItem | OpenItem] = [*snapshot.all(ActionItem), *snapshot.all(OpenItem)]
    mine = [
        item
        for item in items
        if item.state is not OpenState.DONE
        and (item.owner.casefold() == "sponsor" or (sponsor and sponsor in item.owner.casefold()))
    ]
    mine.sort(key=lambda item: item.due or date.max)
    return [
        f"{item.text.rstrip('.')}, by {format_date(item.due)}." if item.due else f"{item.text.rstrip('.')}."
        for item in mine
    ]


def _release(snapshot: Snapshot, figures: Figures) -> list[str]:
    now = [item.initiative for item in figures.initiatives if item.lane is Lane.NOW]
    money = sum((item.one_off for item in now if item.one_off), Decimal(0))
    days = sum((item.effort for item in now if item.effort), Decimal(0))
    wanted = [round_money(money, snapshot.settings.currency)] if money else []
    wanted += [f"{format_number(days)} person-days"] if days else []
    if not wanted:
        return []
    waiting = "initiative" if len(now) == 1 else f"{len(now)} initiatives"
    return [f"Release {' and '.join(wanted)} for the {waiting} of the first quarter."]


def _owners(figures: Figures) -> list[str]:
    bare = [f"“{item.title}”" for item in figures.initiatives if not item.initiative.owner]
    if not bare:
        return []
    return [f"Name an owner for {_listed(bare) if len(bare) < 4 else plural(len(bare), 'initiative')}."]


def _signatures(snapshot: Snapshot) -> list[str]:
    missing = [item.name for item in snapshot.all(SignOff) if item.decision is None]
    return [f"Collect the sign-off of {_listed(missing[:4])}."] if missing else []


def could_change(snapshot: Snapshot, figures: Figures) -> list[str]:
    """What would put other processes among the first ten, in sentences."""
    steady, shaky = stable_ranks(figures)
    first = [*steady, *shaky]
    said = []
    if shaky and len(figures.ranked) > FIRST:
        changes = smallest_weight_change(_parts(figures), weights_of(snapshot.settings), len(first))
        known = [(item, change) for item in shaky if (change := changes.get(item.process.id)) is not None]
        if known:
            item, change = min(known, key=lambda pair: abs(pair[1].delta))
            weights = weights_of(snapshot.settings)
            limit = getattr(weights, change.weight) / sum(weights.parts) + change.delta
            said.append(
                f"{item.name} (rank {item.rank}) leaves the first {len(first)} if {_WEIGHTS[change.weight]} weighs "
                f"{'more' if change.delta > 0 else 'less'} than {format_number(limit, 2)}."
            )
    argued = [item for item in first if not item.standing_in.isdisjoint(_NEEDED)]
    if argued:
        named = _listed(item.name for item in argued[:3])
        said.append(
            f"{plural(len(argued), 'process', 'processes')} of the first {len(first)} rest on ballots without a "
            f"decision, such as {named}."
            if len(argued) > 1
            else f"{named} rests on ballots without a decision."
        )
    open_ones = (
        len(figures.considered)
        - len(rated(figures))
        - sum(1 for item in figures.considered if item.excluded_because)
    )
    if figures.ranked and open_ones > 0:
        said.append(f"{plural(open_ones, 'process is', 'processes are')} not fully rated yet.")
    return said


def _listed(names: Iterable[str]) -> str:
    """Names in a row: "A, B and C"."""
    every = list(names)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} and {every[-1]}"
