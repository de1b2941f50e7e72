"""What report and roadmap say in sentences: the first priorities, what is asked of the sponsor, what could change."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.firmness import FIRST, Order, verdict_words
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.returns import money_totals
from crmworkshop.activities.wording import NOTHING, format_date, format_number, round_money
from crmworkshop.analysis.returns import NEVER, payback_months
from crmworkshop.analysis.schedule import Lane
from crmworkshop.analysis.sensitivity import Stability
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import OpenState
from crmworkshop.models.plan import Finding
from crmworkshop.models.room import ActionItem, OpenItem, SignOff
from crmworkshop.models.snapshot import Snapshot

_MOST_SHAKY = 2
"""How many of the ranks that do not hold are told of."""
_NEEDED = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED)


def rated(figures: Figures) -> list[ProcessFigures]:
    """The processes considered for which importance, current and desired state are known."""
    return [item for item in figures.considered if all(item.values[each] is not None for each in _NEEDED)]


def payback_words(figures: Figures) -> str:
    """The payback of all initiatives together: "5.4 months", "never" or nothing."""
    one_off, running, benefit = money_totals(figures)
    months = payback_months(one_off, benefit, running or Decimal(0))
    if months is NEVER:
        return tr("never")
    return tr("{n} months", n=format_number(months, 1)) if isinstance(months, Decimal) else NOTHING


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
        tr(
            "“{title}” has the highest score, {points} of 100: "
            "criticality {criticality}, ease {ease}, impact {impact}.",
            title=first.title,
            points=points,
            criticality=crit,
            ease=ease,
            impact=impact,
        )
    ]
    followers = {
        item.initiative.id: sum(
            1 for other in figures.initiatives if item.initiative.id in other.initiative.depends_on
        )
        for item in scored
    }
    most = max(scored, key=lambda item: followers[item.initiative.id])
    count = followers[most.initiative.id]
    if count and most is first:
        said.append(trn("{n} other initiative waits for it.", "{n} other initiatives wait for it.", count))
    elif count:
        said.append(
            trn(
                "{n} other initiative waits for “{title}”.",
                "{n} other initiatives wait for “{title}”.",
                count,
                title=most.title,
            )
        )
    top = figures.ranked[:3]
    if top:
        named = listed(
            f"{item.name} ({tr(str(item.band))} {format_number(item.priority or 0)})" for item in top
        )
        said.append(tr("The processes with the highest priority: {names}.", names=named))
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
        tr("{what}, by {date}.", what=item.text.rstrip("."), date=format_date(item.due))
        if item.due
        else f"{item.text.rstrip('.')}."
        for item in mine
    ]


def _release(snapshot: Snapshot, figures: Figures) -> list[str]:
    now = [item.initiative for item in figures.initiatives if item.lane is Lane.NOW]
    money = sum((item.one_off for item in now if item.one_off), Decimal(0))
    days = sum((item.effort for item in now if item.effort), Decimal(0))
    if not money and not days:
        return []
    worth = round_money(money, snapshot.settings.currency)
    effort = tr("{days} person-days", days=format_number(days))
    both = tr("{money} and {days}", money=worth, days=effort)
    return [
        trn(
            "Release {what} for the initiative of the first quarter.",
            "Release {what} for the {n} initiatives of the first quarter.",
            len(now),
            what=both if money and days else worth if money else effort,
        )
    ]


def _owners(figures: Figures) -> list[str]:
    bare = [f"“{item.title}”" for item in figures.initiatives if not item.initiative.owner]
    if not bare:
        return []
    if len(bare) < 4:
        return [tr("Name an owner for {names}.", names=listed(bare))]
    return [trn("Name an owner for {n} initiative.", "Name an owner for {n} initiatives.", len(bare))]


def _signatures(snapshot: Snapshot) -> list[str]:
    missing = [item.name for item in snapshot.all(SignOff) if item.decision is None]
    return [tr("Collect the sign-off of {names}.", names=listed(missing[:4]))] if missing else []


def could_change(figures: Figures, order: Order) -> list[str]:
    """What would put other processes among the first ranks, in sentences, the least firm first."""
    first = figures.ranked[:FIRST]
    shaky = [each for each in order.inside if each.verdict is not Stability.STABLE]
    shaky.sort(key=lambda each: each.share)
    said = [
        tr(
            "{name} (rank {rank}) is {verdict}.",
            name=each.item.name,
            rank=each.item.rank,
            verdict=verdict_words(each, order.weights, all_of_it=True),
        )
        for each in shaky[:_MOST_SHAKY]
    ]
    argued = [item for item in first if not item.standing_in.isdisjoint(_NEEDED)]
    if len(argued) == 1:
        said.append(tr("{name} rests on ballots without a decision.", name=argued[0].name))
    elif argued:
        said.append(
            tr(
                "{count} processes of the first {n} rest on ballots without a decision, such as {names}.",
                count=len(argued),
                n=len(first),
                names=listed(item.name for item in argued[:3]),
            )
        )
    left_out = sum(1 for item in figures.considered if item.excluded_because)
    open_ones = len(figures.considered) - len(rated(figures)) - left_out
    if figures.ranked and open_ones > 0:
        said.append(
            trn("{n} process is not fully rated yet.", "{n} processes are not fully rated yet.", open_ones)
        )
    return said


def listed(names: Iterable[str]) -> str:
    """Names in a row: "A, B and C"."""
    *others, last = names
    return tr("{names} and {last}", names=", ".join(others), last=last) if others else last
