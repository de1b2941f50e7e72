"""A new workshop: its settings, the reference processes, and the rows every scorecard starts from."""

from pathlib import Path

from crmworkshop.activities.agenda_layout import laid_out
from crmworkshop.language import tr
from crmworkshop.method.framework import reference_framework
from crmworkshop.method.vocabulary import DATA_QUALITY_AREAS, VENDOR_CRITERIA, VENDOR_PRACTICES
from crmworkshop.models.changes import Step, added
from crmworkshop.models.landscape import Capability
from crmworkshop.models.people import Settings
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record, id_from
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.snapshot import Answers, Snapshot
from crmworkshop.models.vendors import DataArea, Product, VendorPractice, VendorScore
from crmworkshop.models.workshop import Workshop

LEAF_LEVEL = 3


def begin(path: Path, settings: Settings, author: str = "") -> Workshop:
    """Create a workshop with the reference framework, all in scope until the room narrows it down, and an agenda.

    All of that is the first entry of the journal, which undo never reaches. Raises FileUnusable if ``path`` exists.
    """
    tables: dict[str, tuple[Record, ...]] = {kind.table: () for kind in RECORD_TYPES}
    alone = Snapshot(tables | {Settings.table: (settings,)}, Answers((), {}), 0)
    steps = framework_steps(alone) + data_area_steps(alone) + practice_steps(alone) + laid_out(alone)
    return Workshop.create(path, settings, author, steps)


def framework_steps(snapshot: Snapshot) -> tuple[Step, ...]:
    """The processes of the reference framework that are not in the list yet."""
    known = {process.code for process in snapshot.all(Process)}
    ids = {process.code: process.id for process in snapshot.all(Process)}
    ids |= {
        entry.code: id_from("process", entry.code)
        for entry in reference_framework()
        if entry.code not in known
    }
    last = max((process.position for process in snapshot.all(Process)), default=0.0)
    return tuple(
        added(
            Process(
                id=ids[entry.code],
                position=last + at,
                code=entry.code,
                name=tr(entry.name),
                description=tr(entry.description),
                level=entry.level,
                parent=ids[entry.parent] if entry.parent else None,
                in_scope=True,
            )
        )
        for at, entry in enumerate(reference_framework(), 1)
        if entry.code not in known
    )


def capability_steps(snapshot: Snapshot) -> tuple[Step, ...]:
    """Capabilities named after the framework's areas (level 0) and groups (level 1), where none is there yet."""
    if snapshot.all(Capability):
        return ()
    entries = [entry for entry in reference_framework() if entry.level < LEAF_LEVEL]
    return tuple(
        added(
            Capability(
                id=id_from("capability", entry.code),
                position=float(at),
                name=tr(entry.name),
                parent=id_from("capability", entry.parent) if entry.parent else None,
                description=tr(entry.description),
            )
        )
        for at, entry in enumerate(entries, 1)
    )


def criteria_steps(snapshot: Snapshot) -> tuple[Step, ...]:
    """The standard criteria each product's scorecard lacks; a first product if there is none."""
    products = snapshot.all(Product)
    steps: list[Step] = []
    if not products:
        first = Product(position=1.0, name=snapshot.settings.products.split(",")[0].strip() or tr("Our CRM"))
        products = (first,)
        steps.append(added(first))
    scores = snapshot.all(VendorScore)
    known = {(score.product, score.criterion) for score in scores}
    ids = {score.id for score in scores}
    position = max((score.position for score in scores), default=0.0)
    for product in products:
        for term in VENDOR_CRITERIA:
            key = id_from("criterion", product.id, term.name)
            named = {(product.id, term.name), (product.id, tr(term.name))}
            if key not in ids and known.isdisjoint(named):
                position += 1
                score = VendorScore(id=key, position=position, product=product.id, criterion=tr(term.name))
                steps.append(added(score))
    return tuple(steps)


def practice_steps(snapshot: Snapshot) -> tuple[Step, ...]:
    """The vendor-management practices that are not in the list yet."""
    known = {text for practice in snapshot.all(VendorPractice) for text in (practice.id, practice.name)}
    return tuple(
        added(VendorPractice(id=id_from("practice", term.name), position=float(at), name=tr(term.name)))
        for at, term in enumerate(VENDOR_PRACTICES, 1)
        if known.isdisjoint({id_from("practice", term.name), term.name, tr(term.name)})
    )


def data_area_steps(snapshot: Snapshot) -> tuple[Step, ...]:
    """The four areas of data quality that are not in the list yet."""
    known = {text for area in snapshot.all(DataArea) for text in (area.id, area.name)}
    return tuple(
        added(DataArea(id=id_from("data area", term.name), position=float(at), name=tr(term.name)))
        for at, term in enumerate(DATA_QUALITY_AREAS, 1)
        if known.isdisjoint({id_from("data area", term.name), term.name, tr(term.name)})
    )
