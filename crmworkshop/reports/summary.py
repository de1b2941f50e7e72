"""The figures in a page of plain text, for the terminal."""

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.progress import progress
from crmworkshop.activities.wording import NOTHING, format_number, long_date, round_money
from crmworkshop.language import tr, trn
from crmworkshop.models.snapshot import Snapshot

MOST = 10


def summary_lines(snapshot: Snapshot, figures: Figures) -> list[str]:
    """Who, how far, the first priorities and initiatives, vendors and money; one line each."""
    settings = snapshot.settings
    name = settings.organisation
    if settings.start:
        name = tr("{organisation}, from {date}", organisation=name, date=long_date(settings.start))
    states = [
        f"{item.activity.id} {tr(item.state.value).lower()}"
        for item in progress(snapshot, figures)
        if item.done
    ]
    done = "; ".join(states) or tr("nothing entered yet")
    lines = [name, "", tr("Progress: {states}", states=done), ""]
    lines.append(
        trn("Priorities ({n} process ranked)", "Priorities ({n} processes ranked)", len(figures.ranked))
    )
    lines += [_process_line(item) for item in figures.ranked[:MOST]] or ["  " + tr("none yet")]
    lines += ["", tr("Initiatives ({count})", count=format_number(len(figures.initiatives)))]
    for item in figures.initiatives[:MOST]:
        score = NOTHING if item.score is None else format_number(item.score)
        lines.append(f"  {item.rank or NOTHING:>3}  {score:>4}  {item.title}")
    for vendor in figures.vendors:
        own = NOTHING if vendor.own is None else format_number(vendor.own)
        benchmark = NOTHING if vendor.benchmark is None else format_number(vendor.benchmark)
        lines.append(
            tr(
                "Product {name}: own score {own}, benchmark {benchmark}",
                name=vendor.product.name,
                own=own,
                benchmark=benchmark,
            )
        )
    costs = figures.costs
    if costs.yearly is not None:
        lines.append(
            tr(
                "Costs: {yearly} a year, {one_off} one-off",
                yearly=round_money(costs.yearly, settings.currency),
                one_off=round_money(costs.one_off, settings.currency),
            )
        )
    return lines


def _process_line(item: ProcessFigures) -> str:
    priority = NOTHING if item.priority is None else format_number(item.priority)
    return f"  {item.rank:>3}  {priority:>4}  {tr(item.band or ''):<7} {item.code:<8} {item.name}"
