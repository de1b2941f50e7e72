"""Lists of records come in as one change: matched by key, updated field by field, nothing lost, all or nothing."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from crmworkshop.errors import InvalidChange, UsageError
from crmworkshop.exchange.lists import apply, prepare
from crmworkshop.exchange.outcome import Import, ImportRefused
from crmworkshop.method.vocabulary import ApplicationCategory, BacklogState, Hosting, InitiativeArea
from crmworkshop.models.changes import Change, added
from crmworkshop.models.landscape import Application, CostItem, Interface
from crmworkshop.models.people import Department, Person
from crmworkshop.models.plan import BenefitLine, Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.workshop import Workshop

Listed = Callable[..., Path]


def bring(workshop: Workshop, *records: Record) -> None:
    workshop.do(Change("prepare", tuple(added(record) for record in records)))


def reasons(found: Import) -> list[tuple[str, str]]:
    return [(item.where, item.reason) for item in found.unreadable]


def test_departments_come_in_as_one_change_that_undo_takes_back(workshop: Workshop, listed: Listed) -> None:
    found = prepare(workshop, listed("Department,Headcount", "Sales,40", "Support,25"))
    assert (found.kind, found.counts, found.unreadable) == ("departments", {"added": 2}, ())
    entry = apply(workshop, found)
    assert entry is not None
    assert entry.label == "Import 2 departments from list.csv"
    assert [(one.name, one.headcount, one.position) for one in workshop.all(Department)] == [
        ("Sales", 40, 1.0),
        ("Support", 25, 2.0),
    ]
    workshop.undo()
    assert workshop.all(Department) == ()
    workshop.redo()
    assert len(workshop.all(Department)) == 2


def test_a_second_import_changes_only_what_is_new_and_blanks_erase_nothing(
    workshop: Workshop, listed: Listed
) -> None:
    bring(workshop, Department(name="Sales", headcount=40, function="Sells", position=1.0))
    path = listed("name,headcount,function", "SALES,45,", "Support,25,Helps")
    found = prepare(workshop, path, "departments")
    assert [(item.record, item.field, item.old, item.new, item.conflict) for item in found.differences] == [
        ("Sales", "headcount", "40", "45", False),
        ("Support", "name", None, "Support", False),
        ("Support", "headcount", None, "25", False),
        ("Support", "function", None, "Helps", False),
    ]
    apply(workshop, found)
    assert [(one.name, one.headcount, one.function) for one in workshop.all(Department)] == [
        ("Sales", 45, "Sells"),
        ("Support", 25, "Helps"),
    ]
    again = prepare(workshop, path, "departments")
    assert (again.empty, again.counts, apply(workshop, again)) == (True, {"unchanged": 2}, None)


def test_one_unreadable_cell_keeps_everything_out(workshop: Workshop, listed: Listed) -> None:
    before = workshop.path.read_bytes()
    found = prepare(workshop, listed("Department,Headcount", "Sales,many", "Support,-5", ",7"))
    assert reasons(found) == [
        ("row 2, column Headcount", "“many” is not a number"),
        ("row 3, column Headcount", "must be at least 0"),
        ("row 4, column Department", "the Department is missing"),
    ]
    with pytest.raises(
        ImportRefused, match=r"3 cells of “list\.csv” cannot be read, so nothing was brought in"
    ) as refused:
        apply(workshop, found)
    assert refused.value.exit_code == 1
    assert workshop.path.read_bytes() == before
    assert json.loads(json.dumps(found.to_json()))["unreadable"][0] == {
        "where": "row 2, column Headcount",
        "value": "many",
        "reason": "“many” is not a number",
    }


def test_titles_above_blank_lines_and_unread_columns(workshop: Workshop, listed: Listed) -> None:
    path = listed(
        "Our staff,,,", "", "Name;Mail".replace(";", ",") + ",Shoe size,", "Ann,a@x.org,38,", ",,,", "Bob,,,"
    )
    found = prepare(workshop, path)
    assert (found.kind, found.header_row, found.headings) == ("people", 3, ("Name", "Mail", "Shoe size"))
    assert found.ignored == {"Shoe size": "no field of people goes by this heading"}
    assert found.columns == {"name": "Name", "email": "Mail"}
    assert found.preview == [["Ann", "a@x.org", "38"], ["Bob", "", ""]]
    apply(workshop, found)
    assert [(person.name, person.email) for person in workshop.all(Person)] == [
        ("Ann", "a@x.org"),
        ("Bob", ""),
    ]


def test_a_row_with_more_cells_than_headings_is_listed(workshop: Workshop, listed: Listed) -> None:
    found = prepare(workshop, listed("Department,Headcount", "Sales,1,234"))
    assert reasons(found) == [("row 2, column C", "the row has 3 cells, but there are 2 headings")]


def test_repeated_rows_are_read_once_and_contradictions_listed(workshop: Workshop, listed: Listed) -> None:
    found = prepare(
        workshop, listed("Department,Headcount", "Sales,40", "sales ,40", "Support,5", "Support,6")
    )
    assert reasons(found) == [("row 5, column Headcount", "row 4 says “5” about the same department")]
    assert found.counts["repeated"] == 2
    fine = prepare(workshop, listed("Department,Headcount", "Sales,40", "Sales,40"))
    assert fine.remarks == ("1 row repeats an earlier one and was read once.",)
    assert len(fine.change.steps) == 1


def test_unknown_departments_are_listed_or_created(workshop: Workshop, listed: Listed) -> None:
    path = listed("Name,Department,E-mail", "Ann,Sales,a@x.org", "Bob,sales,")
    found = prepare(workshop, path)
    assert [item.where for item in found.unreadable] == [
        "row 2, column Department",
        "row 3, column Department",
    ]
    assert "there is no department “Sales” yet" in found.unreadable[0].reason
    apply(workshop, prepare(workshop, path, create=True))
    (sales,) = workshop.all(Department)
    assert [person.department for person in workshop.all(Person)] == [sales.id, sales.id]


def test_people_of_one_name_are_told_apart_by_their_address(workshop: Workshop, listed: Listed) -> None:
    apply(workshop, prepare(workshop, listed("Name,E-mail,Skills", "Ann,a@x.org,CRM", "Ann,b@x.org,ERP")))
    found = prepare(workshop, listed("Name,E-mail,Skills", "Ann,b@x.org,Law"))
    assert [(item.field, item.old, item.new) for item in found.differences] == [("skills", "ERP", "Law")]
    doubtful = prepare(workshop, listed("Name,Skills", "Ann,Law"), "people")
    assert reasons(doubtful) == [("row 2, column Name", "several records of the workshop go by this name")]


def test_interfaces_bring_their_applications(workshop: Workshop, listed: Listed) -> None:
    bring(workshop, Application(name="Shop", position=1.0))
    found = prepare(
        workshop, listed("source,target,data", "shop,ERP,orders", "shop,ERP,returns", "ERP,BI,sales")
    )
    assert found.counts == {"added": 3, "new applications": 2}
    apply(workshop, found)
    names = {one.id: one.name for one in workshop.all(Application)}
    assert list(names.values()) == ["Shop", "ERP", "BI"]
    assert [
        (names[one.source or ""], names[one.target or ""], one.data) for one in workshop.all(Interface)
    ] == [
        ("Shop", "ERP", "orders"),
        ("Shop", "ERP", "returns"),
        ("ERP", "BI", "sales"),
    ]
    again = prepare(workshop, listed("source,target", "Shop,BI"))
    assert [item.record for item in again.differences] == ["Shop → BI", "Shop → BI"]


def test_foreign_words_of_an_inventory_are_kept_in_the_notes(workshop: Workshop, listed: Listed) -> None:
    path = listed(
        "Standard Name,Description,Category,Status,Deployment Type,Approval Expiration Date",
        'AutoCAD,"Draws.\nTwo lines.",Drafting,Approved,Desktop,2027-03-04',
        "Suite,Sells,CRM SUITE,Denied,vendor cloud,-",
        "Blank,-,-,-,-,-",
    )
    found = prepare(workshop, path)
    assert (found.kind, found.unreadable) == ("applications", ())
    assert found.ignored == {"Status": "no field of applications goes by this heading"}
    apply(workshop, found)
    cad, suite, blank = workshop.all(Application)
    assert (cad.category, cad.hosting, cad.expires) == (ApplicationCategory.OTHER, None, date(2027, 3, 4))
    assert cad.description == "Draws.\nTwo lines."
    assert sorted(cad.notes.splitlines()) == ["Category: Drafting", "Deployment Type: Desktop"]
    assert (suite.category, suite.hosting) == (ApplicationCategory.CRM_SUITE, Hosting.VENDOR_CLOUD)
    assert (suite.notes, suite.expires) == ("", None)
    assert (blank.category, blank.hosting, blank.expires, blank.notes) == (None, None, None, "")
    assert prepare(workshop, path).empty
    kept = prepare(workshop, path, mapping={"notes": ["Status", "Deployment Type"]})
    apply(workshop, kept)
    assert "Status: Approved" in workshop.all(Application)[0].notes.splitlines()


def test_a_word_outside_a_closed_choice_is_listed(workshop: Workshop, listed: Listed) -> None:
    found = prepare(workshop, listed("Application,Lifecycle decision", "ERP,Keep"))
    assert reasons(found) == [
        ("row 2, column Lifecycle decision", "“Keep” is not one of Invest, Tolerate, Migrate, Eliminate")
    ]


def test_costs_with_decimal_commas_and_their_applications(workshop: Workshop, listed: Listed) -> None:
    bring(workshop, Application(name="ERP", position=1.0), Application(name="Shop", position=2.0))
    path = listed(
        "Application;Kind;Item;Quantity;Unit cost;Period",
        "ERP;Technology;Licences;40;1.250,50;Year",
        "Shop;People;Licences;2,5;300;Month",
        name="costs.csv",
        encoding="cp1252",
    )
    apply(workshop, prepare(workshop, path))
    assert [(one.quantity, one.unit_cost, str(one.period)) for one in workshop.all(CostItem)] == [
        (Decimal(40), Decimal("1250.50"), "Year"),
        (Decimal("2.5"), Decimal(300), "Month"),
    ]


def test_processes_take_level_and_parent_from_their_code(workshop: Workshop, listed: Listed) -> None:
    path = listed(
        "PCF ID,Hierarchy ID,Name",
        "10002,1.0,Vision",
        "17040,1.1,Concept",
        "10017,1.1.1,Assess",
        "10018,7.2.3,Orphan",
    )
    found = prepare(workshop, path)
    assert (found.kind, found.unreadable) == ("processes", ())
    apply(workshop, found)
    processes = {one.code: one for one in workshop.all(Process)}
    parents = {code: (workshop.find(Process, one.parent) or one).code for code, one in processes.items()}
    assert parents == {"1.0": "1.0", "1.1": "1.0", "1.1.1": "1.1", "7.2.3": "7.2.3"}
    assert [one.level for one in processes.values()] == [1, 2, 3, 3]
    assert [one.external_id for one in processes.values()] == ["10002", "17040", "10017", "10018"]
    assert all(one.in_scope for one in processes.values())


def test_processes_take_level_parent_and_scope_from_columns(workshop: Workshop, listed: Listed) -> None:
    path = listed(
        "code,name,description,level,parent,in scope",
        "B,Billing,Bills,4,A,yes",
        "A,Money,All of it,1,,no",
    )
    apply(workshop, prepare(workshop, path))
    billing, money = workshop.all(Process)
    assert (billing.parent, billing.level, billing.in_scope) == (money.id, 4, True)
    assert (money.parent, money.level, money.in_scope) == (None, 1, False)
    circle = prepare(workshop, listed("code,name,parent", "A,Money,B"))
    assert reasons(circle) == [
        ("row 2, column parent", "“Belongs to” leads round in a circle: B Billing → A Money → B Billing")
    ]


def test_initiatives_with_all_columns_of_the_contract(workshop: Workshop, listed: Listed) -> None:
    path = listed(
        "title,area,owner,criticality,ease,impact,start,length_days,depends_on,one_off,running,benefit,status",
        "Clean data,data QUALITY,Ann,5,4,3,31.01.2027,60,,12000,500.50,30000,ready",
        "New portal,Process,Bob,2,2,2,2027-04-01,90,Clean data; Train people,,,,IN PROGRESS",
        "Train people,,,,,,,,,,,,",
    )
    found = prepare(workshop, path)
    assert (found.kind, found.unreadable, found.counts) == ("initiatives", (), {"added": 3, "benefits": 1})
    apply(workshop, found)
    clean, portal, train = workshop.all(Initiative)
    assert (clean.area, clean.state, clean.start) == (
        InitiativeArea.DATA_QUALITY,
        BacklogState.READY,
        date(2027, 1, 31),
    )
    assert (clean.criticality, clean.ease, clean.impact, clean.length_days) == (5, 4, 3, 60)
    assert (clean.one_off, clean.running) == (Decimal(12000), Decimal("500.50"))
    assert (portal.depends_on, portal.state) == ((clean.id, train.id), BacklogState.IN_PROGRESS)
    assert train.state is BacklogState.IDEA
    assert [(line.initiative, line.amount) for line in workshop.all(BenefitLine)] == [
        (clean.id, Decimal(30000))
    ]
    assert prepare(workshop, path).empty
    more = prepare(workshop, listed("title,benefit,depends_on", "Clean data,31000,New portal"))
    assert reasons(more) == [
        (
            "row 2, column depends_on",
            "“Depends on” leads round in a circle: Clean data → New portal → Clean data",
        )
    ]
    apply(workshop, prepare(workshop, listed("title,benefit", "Clean data,31000"), "initiatives"))
    assert [line.amount for line in workshop.all(BenefitLine)] == [Decimal(31000)]


def test_a_benefit_made_of_several_lines_is_not_overwritten(workshop: Workshop, listed: Listed) -> None:
    plan = Initiative(name="Plan", position=1.0)
    lines = [
        BenefitLine(initiative=plan.id, name="a", amount=Decimal(10), position=1.0),
        BenefitLine(initiative=plan.id, name="b", hours=Decimal(2), rate=Decimal(5), position=2.0),
    ]
    bring(workshop, plan, *lines)
    assert prepare(workshop, listed("title,benefit", "Plan,20"), "initiatives").empty
    (refused,) = prepare(workshop, listed("title,benefit", "Plan,30"), "initiatives").unreadable
    assert refused.reason == "the benefits entered for it add up to 20; change them one by one"


def test_a_spreadsheet_with_dates_numbers_and_a_chosen_sheet(workshop: Workshop, tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Team", "Headcount"])
    book.active.append(["Sales", 40])
    sheet = book.create_sheet("Plan")
    sheet.append(["Title", "Start", "Length", "One-off cost", "Ease"])
    sheet.append(["Clean data", date(2027, 1, 31), 60, 0.1, 4.0])
    sheet.append(["Portal", "=1+1", 45000.5, "1,234", 9])
    book.save(path)
    found = prepare(workshop, path, sheet="plan")
    assert (found.kind, found.sheets) == ("initiatives", ("Plan",))
    assert reasons(found) == [
        ("Plan!B3", "is a formula whose result is not in the file; save it in a spreadsheet program first"),
        ("Plan!C3", "“45000.5” is not a whole number"),
        ("Plan!D3", "“1,234” can mean 1234 or 1.234, and nothing else in the column tells which"),
        ("Plan!E3", "must be at most 5"),
    ]
    with pytest.raises(UsageError, match="no sheet “Costs”"):
        prepare(workshop, path, sheet="Costs")
    sheet.delete_rows(3)
    book.save(path)
    apply(workshop, prepare(workshop, path, "initiatives"))
    (clean,) = workshop.all(Initiative)
    assert (clean.start, clean.length_days, clean.one_off, clean.ease) == (
        date(2027, 1, 31),
        60,
        Decimal("0.1"),
        4,
    )


def test_a_list_that_tells_nothing_is_a_wrong_call(workshop: Workshop, listed: Listed) -> None:
    for lines, words in (
        (("apples,pears", "1,2"), "say which kind"),
        (("",), "The list is empty"),
    ):
        with pytest.raises(UsageError, match=words):
            prepare(workshop, listed(*lines))
    with pytest.raises(UsageError, match="No row has headings of costs"):
        prepare(workshop, listed("apples,pears", "1,2"), "costs")
    lacking = prepare(workshop, listed("Headcount", "3"), "departments")
    assert [item.reason for item in lacking.unreadable] == [
        "no column holds the Department; say which one does"
    ]


def test_an_import_that_came_too_late_changes_nothing(workshop: Workshop, listed: Listed) -> None:
    sales = Department(name="Sales", headcount=40, position=1.0)
    bring(workshop, sales)
    found = prepare(workshop, listed("Department,Headcount", "Sales,45"))
    apply(workshop, prepare(workshop, listed("Department,Headcount", "Sales,50")))
    with pytest.raises(InvalidChange, match="changed in the meantime"):
        apply(workshop, found)
    assert workshop.all(Department)[0].headcount == 50


def test_cells_that_cannot_be_stored_are_quoted_so_that_they_can_be_shown(
    workshop: Workshop, listed: Listed
) -> None:
    found = prepare(workshop, listed("Department,Function", "Sa\0les,Sells", f"Support,{'x' * 200_000}"))
    first, second = found.unreadable
    assert (first.value, first.reason) == ("Sa\ufffdles", "holds a character that cannot be stored")
    assert (second.where, len(second.value)) == ("row 3, column Function", 401)
    assert second.reason == "is longer than 32,767 characters"
