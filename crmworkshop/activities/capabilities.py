"""1.4 Capabilities and the applications behind them, and the list of key processes."""

from collections import Counter

from crmworkshop.activities.beginning import capability_steps, framework_steps
from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Column,
    Form,
    KeyFigure,
    KeyFigures,
    Mark,
    Paragraph,
    Series,
    Table,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.ratings import largest_areas
from crmworkshop.activities.spec import Activity, Analysis, RecordList, Starter
from crmworkshop.activities.wording import format_number
from crmworkshop.language import tr
from crmworkshop.method.framework import reference_framework
from crmworkshop.models.landscape import Capability
from crmworkshop.models.processes import Process
from crmworkshop.models.snapshot import Snapshot


def capability_blocks(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    capabilities = snapshot.all(Capability)
    if not capabilities:
        return (Paragraph(tr("Write the first capability to see how well it is supported."), Tone.MUTED),)
    leaves = [item for item in capabilities if item.id not in {other.parent for other in capabilities}]
    bare = sum(1 for item in leaves if not item.applications)
    return (
        KeyFigures(
            (
                KeyFigure(format_number(len(leaves)), tr("capabilities at the lowest level")),
                KeyFigure(
                    format_number(bare), tr("without an application"), Tone.HIGH if bare else Tone.PLAIN
                ),
                KeyFigure(
                    format_number(sum(1 for item in leaves if len(item.applications) > 2)),
                    tr("with three or more"),
                ),
            )
        ),
        Table(
            tr("Capabilities and the applications that support them"),
            (
                Column(tr("Capability"), width=1.5),
                Column(tr("Applications"), width=2.5),
                Column(tr("Support"), Form.MARK, 0.8),
            ),
            tuple(
                (item.name, ", ".join(snapshot.titles("application", item.applications)), _support(item))
                for item in leaves
            ),
            keys=tuple(item.id for item in leaves),
            groups=tuple(snapshot.title_of("capability", item.parent or "") or item.name for item in leaves),
        ),
    )


def _support(item: Capability) -> Mark:
    if not item.applications:
        return Mark(tr("Gap"), Tone.HIGH, pill=True)
    return (
        Mark(tr("Overlap"), Tone.MEDIUM, pill=True)
        if len(item.applications) > 2
        else Mark(tr("Supported"), Tone.LOW, pill=True)
    )


CAPABILITIES = Activity(
    "1.4.1",
    (
        RecordList(
            "Capabilities",
            Capability,
            ("name", "parent", "applications", "description"),
            tree="parent",
            starter=Starter("Start from the reference areas", capability_steps),
        ),
        Analysis("Support", capability_blocks),
    ),
    lambda snapshot, _figures: (
        sum(1 for item in snapshot.all(Capability) if item.applications),
        max(len(snapshot.all(Capability)), 1),
    ),
    capability_blocks,
)


def _process_results(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    found = [item.area for item in figures.considered]
    per_area, (areas, note) = Counter(found), largest_areas(found)
    return (
        BarChart(
            tr("Processes in scope per area"),
            areas,
            (Series(tr("Processes"), tuple(float(per_area[area]) for area in areas)),),
            note=note,
        ),
    ) if per_area else (Paragraph(tr("No process is in scope yet."), Tone.MUTED),)  # fmt: skip


def _listed(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    """Done once the room has chosen: some process is out of scope, or is not of the reference framework."""
    reference = {entry.code for entry in reference_framework()}
    chosen = any(not item.in_scope or item.code not in reference for item in snapshot.all(Process))
    return int(chosen and bool(figures.considered)), 1


PROCESSES = Activity(
    "1.4.2",
    (
        RecordList(
            "Processes",
            Process,
            ("code", "name", "in_scope", "automation", "applications", "capability", "description"),
            tree="parent",
            starter=Starter("Load the reference framework", framework_steps),
        ),
        Analysis("Per area", _process_results),
    ),
    _listed,
    _process_results,
)
