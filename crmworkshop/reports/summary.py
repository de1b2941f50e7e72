"""The figures in a page of plain text, for the terminal."""

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.progress import progress
from crmworkshop.activities.wording import NOTHING, format_number, long_date, plural, round_money
from crmworkshop.models.snapshot import Snapshot

MOST = 10


def summary_lines(snapshot: Snapshot, figures: Figures) -> list[str]:
    """Who, how far, the first priorities and initiatives, vendors and money; one line each."""
    settings = snapshot.settings
    begins = f", from {long_date(settings.start)}" if settings.start else ""
    lines = [f"{settings.organisation}{begins}", ""]
    states = [
        f"{item.activity.id} {item.state.value.lower()}" for item in progress(snapshot, figures) if item.done
    ]
    lines += ["Progress: " + ("; ".join(states) or "nothing entered yet"), ""]
    lines.append(f"Priorities ({plural(len(figures.ranked), 'process', 'processes')} ranked)")
    lines += [_process_line(item) for item in figures.ranked[:MOST]] or ["  none yet"]
    lines += ["", f"Initiatives ({len(figures.initiatives)})"]
    for item in figures.initiatives[:MOST]:
        score = NOTHING if item.score is None else format_number(item.score)
        lines.append(f"  {item.rank or NOTHING:>3}  {score:>4}  {item.title}")
    for vendor in figures.vendors:
        own = NOTHING if vendor.own is None else format_number(vendor.own)
        benchmark = NOTHING if vendor.benchmark is None else format_number(vendor.benchmark)
        lines.append(f"Product {vendor.product.name}: own score {own}, benchmark {benchmark}")
    costs = figures.costs
    if costs.yearly is not None:
        lines.append(
            f"Costs: {round_money(costs.yearly, settings.currency)} a year, "
            f"{round_money(costs.one_off, settings.currency)} one-off"
        )
    return lines


def _process_line(item: ProcessFigures) -> str:
    priority = NOTHING if item.priority is None else format_number(item.priority)
    return f"  {item.rank:>3}  {priority:>4}  {item.band or '':<7} {item.code:<8} {item.name}"
