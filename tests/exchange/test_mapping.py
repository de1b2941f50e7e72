"""Columns find their fields by heading in any spelling, by what the user says, and none is dropped in silence."""

import pytest

from crmworkshop.errors import UsageError
from crmworkshop.exchange.kinds import KINDS, ListKind, fields_of_kind, find_kind, guess_kind
from crmworkshop.exchange.mapping import match_columns, parse_maps
from crmworkshop.models.registry import RECORD_TYPES


def test_every_list_of_the_app_has_a_kind() -> None:
    inside = {"settings", "attendance", "rating", "round", "activity_state", "check_item"}
    inside |= {"agenda_day", "agenda_item", "time_span"}
    tables = {kind.record_type.table for kind in KINDS.values() if kind.record_type}
    assert {record.table for record in RECORD_TYPES} - tables <= inside
    assert {"people", "departments", "applications", "interfaces", "costs", "processes", "ratings"} <= set(
        KINDS
    )
    assert {"initiatives", "goals", "cards", "products", "vendor-scores", "meetings", "sign-offs"} <= set(
        KINDS
    )


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_list_headed_by_all_its_labels_is_recognised_and_read_whole(kind: ListKind) -> None:
    labels = [label for _, label in fields_of_kind(kind.name)]
    assert guess_kind(labels) == kind.name
    matched = match_columns(labels, kind)
    assert not matched.ignored
    assert [matched.headings_of()[name] for name, _ in fields_of_kind(kind.name)] == labels


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        ("source,target", "interfaces"),
        ("Standard Name,Description,Category,Status,Deployment Type", "applications"),
        ("code,name,description,level,parent", "processes"),
        ("PCF ID,Hierarchy ID,Name", "processes"),
        ("respondent,department,process,question,value", "ratings"),
        (
            "title,area,owner,criticality,ease,impact,start,length_days,depends_on,one_off,running,benefit,status",
            "initiatives",
        ),
        ("Full name,Job,Department,E-mail", "people"),
        ("Team,Headcount", "departments"),
        ("Application,Kind,Item,Quantity,Unit cost,Period", "costs"),
        ("Name,Role", "people"),
        ("Name,Role,Decision", "sign-offs"),
        ("name", None),
        ("Name,Vendor", None),
        ("apples,pears", None),
    ],
)
def test_the_kind_is_told_from_the_headings_or_not_at_all(headings: str, kind: str | None) -> None:
    assert guess_kind(headings.split(",")) == kind


def test_kinds_go_by_several_words() -> None:
    assert find_kind("Action items").name == "actions"
    assert find_kind("COST_ITEM").name == "costs"
    with pytest.raises(UsageError, match="not a kind of list"):
        find_kind("workbooks")


def test_headings_match_in_any_case_and_punctuation_and_the_rest_is_listed() -> None:
    matched = match_columns(["UNIT-COST", "  item ", "Colour", "Price"], "costs")
    assert matched.columns == {"unit_cost": (0,), "name": (1,)}
    assert matched.ignored == {
        "Colour": "no field of costs goes by this heading",
        "Price": "Unit cost is read from UNIT-COST",
    }


def test_what_the_user_says_goes_first() -> None:
    matched = match_columns(["Name", "Alias"], "departments", {"name": "alias"})
    assert matched.columns == {"name": (1,)}
    assert matched.ignored == {"Name": "Department is read from Alias"}


@pytest.mark.parametrize(
    "said", [["Q1", "Q2", "Q3"], ["Q1,Q2,Q3"], ["Q1-Q3"], ["Q1-3"], ["q1..q3"], ["Q1", "Q2-3"]]
)
def test_several_process_columns_can_be_named(said: list[str]) -> None:
    maps = parse_maps([f"process={one}" for one in said])
    assert match_columns(["Who", "Q1", "Q2", "Q3", "Q4"], "ratings", maps).columns["process"] == (1, 2, 3)


@pytest.mark.parametrize(
    ("maps", "words"),
    [
        (["name"], "FIELD=COLUMN"),
        (["colour=Name"], "no field “colour”"),
        (["name=Nowhere"], "no column “Nowhere”; the columns are “Name”, “Size”"),
        (["name=Name", "headcount=Name"], "named for two fields"),
        (["name=Name", "name=Size"], "one column only"),
    ],
)
def test_a_wrong_mapping_is_said(maps: list[str], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        match_columns(["Name", "Size"], "departments", parse_maps(maps))
