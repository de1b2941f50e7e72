"""The workshop for other programs: all figures as one object, and all records as one object."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from crmworkshop.activities.figures import Figures
from crmworkshop.activities.plan_figures import InitiativeFigures, VendorFigures
from crmworkshop.activities.process_figures import ProcessFigures, QuestionFigures, question_figures
from crmworkshop.activities.progress import progress
from crmworkshop.analysis.money import two_decimals
from crmworkshop.models.fields import Field, Kind, fields_of
from crmworkshop.models.landscape import Application
from crmworkshop.models.processes import Rating
from crmworkshop.models.record import Record
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.values import to_stored

FORMAT: Final = "crmworkshop"
FORMAT_VERSION: Final = 1
Json = dict[str, Any]


def analysis_object(snapshot: Snapshot, figures: Figures) -> Json:
    """All figures as plain values for JSON.

    Undefined is None, and so is a rating of "-" (``excluded_because`` then says why a process has no priority).
    Money is text with two decimals, a date ISO text; reals are not rounded. A payback that never comes is "never".
    Costs go by the application's name; those of no single application stand under "".
    """
    settings = snapshot.settings
    return {
        "workshop": {
            "organisation": settings.organisation,
            "currency": settings.currency,
            "start": settings.start.isoformat() if settings.start else None,
        },
        "processes": [_process(item) for item in figures.processes],
        "questions": [_question(item) for item in question_figures(snapshot)],
        "departments": [
            {
                "name": item.department.name,
                "headcount": item.department.headcount,
                "respondents": item.respondents,
                "satisfaction": item.satisfaction,
            }
            for item in figures.departments
        ],
        "vendors": [_vendor(item) for item in figures.vendors],
        "costs": _costs(snapshot, figures),
        "initiatives": [_initiative(item, snapshot) for item in figures.initiatives],
        "stakeholders": [
            {
                "name": item.person.name,
                "quadrant": item.quadrant.value if item.quadrant else None,
                "engagement_gap": item.engagement_gap,
            }
            for item in figures.stakeholders
        ],
        "service_alignment": {
            "readiness": None,
            "milestones": [],
            "return": {"net_first_year": None, "payback_months": None, "roi_percent": None},
        },
        "revenue_lifecycle": {"stages": [], "slas": []},
        "operating_model": {"kpis": []},
        "progress": [
            {"activity": item.activity.id, "state": item.state.value, "done_share": item.share}
            for item in progress(snapshot, figures)
        ],
    }


def _process(item: ProcessFigures) -> Json:
    return {
        "code": item.code,
        "name": item.name,
        "level": item.process.level,
        "in_scope": item.process.in_scope,
        "importance": item.importance or None,
        "current": item.current or None,
        "desired": item.desired or None,
        "gap": item.gap,
        "satisfaction": item.satisfaction,
        "data_quality": item.data_quality,
        "priority": item.priority,
        "band": item.band.value if item.band else None,
        "excluded_because": item.excluded_because,
    }


def _question(item: QuestionFigures) -> Json:
    """``distribution`` counts the answers per number of the scale, lowest first; zeros without answers."""
    tally = item.tally
    return {
        "process": item.process.code,
        "question": item.question.value,
        "department": item.department.name if item.department else None,
        "answers": tally.answers if tally else 0,
        "distribution": list(tally.distribution) if tally else [0] * len(item.question.scale.numbers),
        "median": tally.median if tally else None,
        "mean": tally.mean if tally else None,
        "agreement": tally.agreement if tally else None,
        "decision": _decision(item.decision),
    }


def _vendor(item: VendorFigures) -> Json:
    return {
        "product": item.product.name,
        "own": item.own,
        "benchmark": item.benchmark,
        "criteria": [
            {
                "name": criterion.score.criterion,
                "own": _real(criterion.score.own),
                "benchmark": _real(criterion.score.benchmark),
                "flagged": criterion.flagged,
            }
            for criterion in item.criteria
        ],
    }


def _costs(snapshot: Snapshot, figures: Figures) -> Json:
    costs = figures.costs
    names = {item.id: item.name for item in snapshot.all(Application)}

    def by_name(amounts: Mapping[Any, Decimal]) -> dict[str, str]:
        summed: dict[str, Decimal] = {}
        for key, amount in amounts.items():
            name = names.get(key, "")
            summed[name] = summed.get(name, Decimal(0)) + amount
        return {name: two_decimals(amount) for name, amount in summed.items()}

    return {
        "yearly": _money(costs.yearly),
        "one_off": _money(costs.one_off),
        "by_application": by_name(costs.by_application),
        "by_kind": {kind: two_decimals(amount) for kind, amount in costs.by_kind.items()},
        "per_user": by_name(costs.per_user),
    }


def _initiative(item: InitiativeFigures, snapshot: Snapshot) -> Json:
    record, payback = item.initiative, item.payback_months
    return {
        "title": record.name,
        "area": record.area.value if record.area else None,
        "score": item.score,
        "rank": item.rank,
        "one_off": _money(record.one_off),
        "running": _money(record.running),
        "benefit": _money(item.benefit),
        "net_first_year": _money(item.net_first_year),
        "payback_months": payback.value if isinstance(payback, str) else _real(payback),
        "roi_percent": _real(item.roi_percent),
        "npv": _money(item.npv),
        "start": item.span.start.isoformat() if item.span.start else None,
        "end": item.span.end.isoformat() if item.span.end else None,
        "lane": item.lane.value if item.lane else None,
        "depends_on": list(snapshot.titles("initiative", record.depends_on)),
    }


def _money(amount: Decimal | None) -> str | None:
    return None if amount is None else two_decimals(amount)


def _real(number: Decimal | None) -> float | None:
    return None if number is None else float(number)


def all_data(snapshot: Snapshot) -> Json:
    """Every record of every list, and the counts of all answers, as plain values for JSON.

    This is the whole file, private fields and notes included: for archives and other programs, not for the room.
    Decimals are text, dates ISO text, links lists of ids.
    """
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "tables": {
            kind.table: [_record(record, fields_of(kind)) for record in snapshot.all(kind)]
            for kind in RECORD_TYPES
        },
        "answers": [
            {
                "process": answer.process,
                "question": answer.question.value,
                "department": answer.department,
                "value": answer.value,
                "count": answer.count,
            }
            for answer in snapshot.answers
        ],
        "respondents": [
            {"department": department, "count": count} for department, count in snapshot.respondents.items()
        ],
    }


def _record(record: Record, declared: Mapping[str, Field]) -> Json:
    values = {name: _plain(field, getattr(record, name)) for name, field in declared.items()}
    return {"id": record.id, "position": record.position} | values


def _plain(field: Field, value: Any) -> Any:
    if field.kind in (Kind.LINKS, Kind.TAGS):
        return list(value)
    return to_stored(field, value)


def _decision(decision: Rating | None) -> int | str | None:
    """The number decided, "-" for a decided "-", None where nothing was decided."""
    if decision is None or decision.value is None:
        return None
    return decision.value or "-"
