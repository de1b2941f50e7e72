"""1.3.1 Inventory applications and the interfaces between them."""

from collections import Counter

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
from crmworkshop.activities.spec import Activity, Analysis, RecordList
from crmworkshop.activities.wording import format_number
from crmworkshop.language import mark, tr
from crmworkshop.method.vocabulary import InterfaceHealth
from crmworkshop.models.landscape import Application, Interface
from crmworkshop.models.snapshot import Snapshot

HEALTH_TONES = {
    InterfaceHealth.GOOD: Tone.LOW,
    InterfaceHealth.FRAGILE: Tone.MEDIUM,
    InterfaceHealth.BROKEN: Tone.HIGH,
}


def landscape_blocks(snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    applications, interfaces = snapshot.all(Application), snapshot.all(Interface)
    if not applications:
        return (Paragraph(tr("Enter the first application to see the landscape."), Tone.MUTED),)
    broken = sum(1 for item in interfaces if item.health in (InterfaceHealth.FRAGILE, InterfaceHealth.BROKEN))
    by_category = Counter(tr(item.category or mark("Not said")) for item in applications).most_common()
    touching = Counter(end for item in interfaces for end in (item.source, item.target) if end)
    hubs = sorted(applications, key=lambda item: (-touching[item.id], item.position))[:10]
    return (
        KeyFigures(
            (
                KeyFigure(format_number(len(applications)), tr("applications")),
                KeyFigure(format_number(len(interfaces)), tr("interfaces")),
                KeyFigure(
                    format_number(broken), tr("fragile or broken"), Tone.HIGH if broken else Tone.PLAIN
                ),
            )
        ),
        BarChart(
            tr("Applications per category"),
            tuple(name for name, _ in by_category),
            (Series(tr("Applications"), tuple(float(count) for _, count in by_category)),),
        ),
        BarChart(
            tr("Interfaces per application"),
            tuple(item.name for item in hubs),
            (Series(tr("Interfaces"), tuple(float(touching[item.id]) for item in hubs)),),
            keys=tuple(item.id for item in hubs),
        ),
    )


def _landscape_tables(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    applications = Table(
        tr("Applications"),
        (
            Column(tr("Application"), width=1.6),
            Column(tr("Vendor")),
            Column(tr("Category"), width=1.2),
            Column(tr("Owner")),
            Column(tr("Users"), Form.WHOLE, 0.6),
            Column(tr("Decision"), width=0.8),
        ),
        tuple(
            (
                item.name,
                item.vendor,
                tr(item.category or ""),
                snapshot.title_of("department", item.owner or ""),
                item.users,
                tr(item.decision or ""),
            )
            for item in snapshot.all(Application)
        ),
        empty=tr("No applications listed yet."),
    )
    interfaces = Table(
        tr("Interfaces"),
        (
            Column(tr("From"), width=1.2),
            Column(tr("To", note="where data goes"), width=1.2),
            Column(tr("Data"), width=1.6),
            Column(tr("Method"), width=0.8),
            Column(tr("Frequency"), width=0.9),
            Column(tr("Health"), Form.MARK, 0.7),
        ),
        tuple(
            (
                snapshot.title_of("application", item.source or ""),
                snapshot.title_of("application", item.target or ""),
                item.data,
                tr(item.method or ""),
                item.frequency,
                Mark(tr(item.health.value), HEALTH_TONES[item.health]) if item.health else None,
            )
            for item in snapshot.all(Interface)
        ),
        empty=tr("No interfaces listed yet."),
    )
    return (*landscape_blocks(snapshot, figures), applications, interfaces)


LANDSCAPE = Activity(
    "1.3.1",
    (
        RecordList(
            "Applications",
            Application,
            ("name", "vendor", "category", "owner", "users", "licences", "record_of", "hosting", "decision",
             "criticality", "description"),
            empty="Add every system, spreadsheet or mailbox that holds customer data.",
            examples=(
                "Billing: leads for invoices and payment terms, 40 users, tolerate",
                "Mailing tool: newsletters and consent, 12 users, invest",
                "Price list: a spreadsheet on the sales drive, 60 users, eliminate",
            ),
        ),
        RecordList(
            "Interfaces",
            Interface,
            ("source", "target", "direction", "data", "method", "frequency", "health", "name"),
            empty="Say what flows from one system to another, how, how often and how well; by hand counts too.",
            examples=(
                "CRM to mailing tool: contacts and consent, nightly file, fragile",
                "CRM to billing: orders, web service, at once, good",
                "Web form to shared mailbox: enquiries, copied by hand, broken",
            ),
        ),
        Analysis("Overview", landscape_blocks),
    ),
    lambda snapshot, _figures: (bool(snapshot.all(Application)) + bool(snapshot.all(Interface)), 2),
    _landscape_tables,
)  # fmt: skip
