"""3.2.1 Identify key optimisation areas: initiatives from findings, scored and ranked."""

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Cell,
    Column,
    Form,
    Paragraph,
    Series,
    Table,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.spec import Activity, Analysis, Computed, RecordList, Starter
from crmworkshop.activities.subject import Figure
from crmworkshop.language import tr, trn
from crmworkshop.models.changes import Step, added
from crmworkshop.models.plan import Finding, Initiative
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot


def _score(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_initiative[record.id].score


def _rank(record: Record, _snapshot: Snapshot, figures: Figures) -> Cell:
    return figures.by_initiative[record.id].rank


def initiatives_from_findings(snapshot: Snapshot) -> tuple[Step, ...]:
    """An initiative for every finding that none answers yet, named after it."""
    answered = {key for item in snapshot.all(Initiative) for key in item.findings}
    last = max((item.position for item in snapshot.all(Initiative)), default=0.0)
    open_findings = [finding for finding in snapshot.all(Finding) if finding.id not in answered]
    return tuple(
        added(
            Initiative(
                position=last + at,
                name=finding.statement.split("\n")[0][:120],
                area=finding.area,
                findings=(finding.id,),
                processes=finding.processes,
                applications=finding.applications,
            )
        )
        for at, finding in enumerate(open_findings, 1)
    )


def ranking_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    ranked = [item for item in figures.initiatives if item.rank is not None]
    if not ranked:
        return (
            Paragraph(
                tr("Rate criticality, ease and impact of an initiative to see the ranking."), Tone.MUTED
            ),
        )
    return (
        BarChart(
            tr("Score of the initiatives"),
            tuple(f"{item.rank}  {item.title}" for item in ranked),
            (Series(tr("Score"), tuple(item.score for item in ranked)),),
            high=100,
            keys=tuple(item.initiative.id for item in ranked),
        ),
        initiative_table(snapshot, figures),
    )


def initiative_table(snapshot: Snapshot, figures: Figures) -> Table:
    """All initiatives, ranked ones first."""
    return Table(
        tr("Initiatives"),
        (
            Column(tr("Rank"), Form.WHOLE, 0.4, figure=Figure.SCORE),
            Column(tr("Initiative"), width=2.4),
            Column(tr("Owner"), width=1.1),
            Column(tr("Crit."), Form.WHOLE, 0.4, tr("Criticality, 1 to 5")),
            Column(tr("Ease"), Form.WHOLE, 0.4, tr("1 to 5")),
            Column(tr("Impact"), Form.WHOLE, 0.5, tr("1 to 5")),
            Column(tr("Score"), Form.WHOLE, 0.5, figure=Figure.SCORE),
            Column(tr("Measure of success"), width=1.6),
        ),
        tuple(
            (
                item.rank,
                item.title,
                item.initiative.owner,
                item.criticality,
                item.initiative.ease,
                item.impact,
                item.score,
                item.initiative.measure,
            )
            for item in figures.initiatives
        ),
        empty=trn(
            "No initiatives yet; {n} finding to start from.",
            "No initiatives yet; {n} findings to start from.",
            len(snapshot.all(Finding)),
        ),
        keys=tuple(item.initiative.id for item in figures.initiatives),
    )


def _scored(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    return sum(1 for item in figures.initiatives if item.rank), max(len(snapshot.all(Initiative)), 1)


INITIATIVES = Activity(
    "3.2.1",
    (
        RecordList(
            "Initiatives",
            Initiative,
            ("name", "area", "owner", "criticality", "ease", "impact", "state", "measure", "findings", "processes",
             "applications", "goals"),
            computed=(
                Computed("Rank", Form.WHOLE, _rank, Figure.SCORE),
                Computed("Score", Form.WHOLE, _score, Figure.SCORE),
            ),
            starter=Starter("Start from the findings", initiatives_from_findings),
        ),
        Analysis("Ranking", ranking_blocks),
    ),
    _scored,
    ranking_blocks,
)  # fmt: skip
