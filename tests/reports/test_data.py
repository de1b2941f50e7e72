"""What other programs get: the figures as the contract says, and every record."""

import json
from dataclasses import fields
from decimal import Decimal
from typing import Any

import pytest

from crmworkshop.activities.figures import figures
from crmworkshop.models.landscape import CostItem
from crmworkshop.models.plan import Initiative
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.reports.data import all_data, analysis_object
from tests.reports.builders import rich, snapshot_of

MEMBERS = {
    "workshop": {"organisation", "currency", "start"},
    "processes": {
        *("code", "name", "level", "in_scope", "importance", "current", "desired", "gap"),
        *("satisfaction", "data_quality", "priority", "band", "excluded_because"),
    },
    "questions": {
        *("process", "question", "department", "answers", "distribution", "median", "mean"),
        *("agreement", "decision"),
    },
    "departments": {"name", "headcount", "respondents", "satisfaction"},
    "vendors": {"product", "own", "benchmark", "criteria"},
    "costs": {"yearly", "one_off", "by_application", "by_kind", "per_user"},
    "initiatives": {
        *("title", "area", "score", "rank", "one_off", "running", "benefit", "net_first_year"),
        *("payback_months", "roi_percent", "npv", "start", "end", "lane", "depends_on"),
    },
    "stakeholders": {"name", "quadrant", "engagement_gap"},
    "service_alignment": {"readiness", "milestones", "return"},
    "revenue_lifecycle": {"stages", "slas"},
    "operating_model": {"kpis"},
    "progress": {"activity", "state", "done_share"},
}


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """The object after a trip through JSON, as another program reads it; NaN is not let through."""
    snapshot = rich()
    text = json.dumps(analysis_object(snapshot, figures(snapshot)), ensure_ascii=False, allow_nan=False)
    return dict(json.loads(text))


@pytest.mark.parametrize("member", MEMBERS)
def test_members_are_those_of_the_contract(found: dict[str, Any], member: str) -> None:
    value = found[member]
    for item in value if isinstance(value, list) else [value]:
        assert set(item) == MEMBERS[member]
    assert value
    assert list(found) == list(MEMBERS)


def test_a_process_has_its_figures_and_undefined_is_null(found: dict[str, Any]) -> None:
    by_code = {item["code"]: item for item in found["processes"]}
    assert by_code["1.1.1"]["priority"] == pytest.approx(89.16666666666667, abs=1e-12)
    assert by_code["1.1.1"]["band"] == "High"
    empty = by_code["2.1.4"]
    assert [empty[name] for name in ("importance", "gap", "priority", "band", "satisfaction")] == [None] * 5
    assert empty["excluded_because"] is None
    left_out = by_code["2.1.1"]
    assert (left_out["importance"], left_out["priority"]) == (None, None)
    assert left_out["excluded_because"] == "Importance is “Not applicable”"
    assert by_code["1"]["in_scope"] is False


def test_questions_for_the_room_and_per_department(found: dict[str, Any]) -> None:
    asked = {
        (item["process"], item["question"], item["department"]): item
        for item in found["questions"]
        if item["process"] == "3.1"
    }
    room = asked["3.1", "importance", None]
    assert (room["answers"], room["distribution"]) == (7, [3, 1, 0, 2])  # one more said "-"
    assert room["median"] == 1.5
    assert room["mean"] == pytest.approx(13 / 6)
    sales = asked["3.1", "satisfaction", "Vertrieb & Außendienst"]
    assert sales["distribution"] == [1, 2, 0, 0, 1]
    assert sales["decision"] is None
    decided = next(item for item in found["questions"] if item["process"] == "1.1.1")
    assert (decided["question"], decided["decision"], decided["answers"]) == ("importance", 4, 0)
    assert decided["distribution"] == [0, 0, 0, 0]


def test_money_has_two_decimals_and_payback_may_be_never(found: dict[str, Any]) -> None:
    titled = {item["title"]: item for item in found["initiatives"]}
    first = titled["Clean the data"]
    assert (first["one_off"], first["benefit"], first["net_first_year"]) == (
        "120000.00",
        "348000.00",
        "228000.00",
    )
    assert first["payback_months"] == pytest.approx(4.137931034482759)
    assert first["roi_percent"] == pytest.approx(190)
    # 348,000 a year at 8 % over three years, less 120,000
    assert Decimal(first["npv"]) == Decimal("776829.75")
    assert titled["Never pays back"]["payback_months"] == "never"
    assert titled["Without length"]["npv"] is None
    moved = titled["Zentrale Kundenakte"]
    assert moved["depends_on"] == ["Clean the data", "zentrale Kundenakte"]
    assert (moved["start"], moved["end"], moved["lane"]) == ("2027-06-29", "2027-07-09", "Next")


def test_costs_go_by_application(found: dict[str, Any]) -> None:
    costs = found["costs"]
    assert costs["by_application"] == {
        "CRM*": "296410.00",  # 150 x 79.95 x 12 + 2.5 x 61000; the roll-out is paid once
        ">5 Mail": "0.40",
        "crm*": "360.00",
        "": "932.40",
    }
    assert costs["one_off"] == "12345.67"
    assert costs["yearly"] == "297702.80"
    assert costs["by_kind"]["Other"] == "360.00"
    assert costs["per_user"] == {"CRM*": "2470.08"}


def test_an_empty_workshop_has_undefined_figures() -> None:
    snapshot = snapshot_of()
    found = analysis_object(snapshot, figures(snapshot))
    assert found["costs"]["yearly"] is None
    assert found["processes"] == found["questions"] == found["initiatives"] == []


def test_every_record_and_field_is_in_the_data() -> None:
    snapshot = rich()
    data = json.loads(json.dumps(all_data(snapshot), ensure_ascii=False, allow_nan=False))
    assert set(data["tables"]) == {kind.table for kind in RECORD_TYPES}
    for kind in RECORD_TYPES:
        rows = data["tables"][kind.table]
        assert [row["id"] for row in rows] == [record.id for record in snapshot.all(kind)]
        assert all(set(row) == {field.name for field in fields(kind)} for row in rows)
    costs = {row["name"]: row for row in data["tables"][CostItem.table]}
    assert (costs["Hotline"]["unit_cost"], costs["Hotline"]["period"]) == ("7.77", "Month")
    initiatives = {row["id"]: row for row in data["tables"][Initiative.table]}
    assert initiatives["i-3"]["depends_on"] == ["i-1", "i-2"]
    assert initiatives["i-1"]["start"] == "2027-03-01"
    assert sum(answer["count"] for answer in data["answers"]) == 25
    assert {item["department"]: item["count"] for item in data["respondents"]} == {
        "d-sales": 4,
        "d-care": 3,
        None: 2,
    }
