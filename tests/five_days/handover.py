"""The file closed and opened again, the deliverables made in the window, and what other programs read in them."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crmworkshop.models.room import SignOff
from crmworkshop.ui.deliverables_page import DeliverablesPage
from tests.five_days.day_one import ORGANISATION
from tests.five_days.day_two import PRIORITIES, RANKED
from tests.five_days.facilitator import CTRL, LONG, Facilitator
from tests.five_days.later_days import FINDINGS, LOST_LEADS
from tests.reports.sheets import rows_below


def reopen(me: Facilitator, path: Path) -> None:
    """Close, open again from the start page; the history is all there and still goes back."""
    changes = len(me.opened.workspace.workshop.standing())
    me.press(Qt.Key.Key_W, CTRL)
    assert me.shell.opened is None
    assert [file.name for file in path.parent.glob("northgate*")] == [path.name]
    (recent,) = [
        each
        for each in me.shell.start_page.findChildren(QPushButton)
        if each.accessibleName().startswith("Open ") and ORGANISATION in each.accessibleName()
    ]
    with me.qtbot.waitSignal(me.shell.ready, timeout=LONG):
        me.click(recent)
    assert len(me.opened.workspace.workshop.standing()) == changes
    me.undo()
    me.undo()
    assert me.all(SignOff)[0].remark == ""
    me.press(Qt.Key.Key_H, CTRL)
    panel = me.opened.side.history
    assert panel.isVisible()
    assert panel.list.item(0).toolTip().splitlines()[1].startswith("Taken back")
    assert panel.list.count() > 100
    me.redo()
    me.redo()
    assert me.all(SignOff)[0].remark == "Start with the leads"
    me.press(Qt.Key.Key_H, CTRL)


def deliverables(me: Facilitator) -> Path:
    """Everything made in the window, with progress."""
    me.press(Qt.Key.Key_E, CTRL)
    page = me.opened.view
    assert isinstance(page, DeliverablesPage)
    shares: list[int] = []
    page.bar.valueChanged.connect(shares.append)
    with me.part("Create all deliverables"):
        me.click(page.create_button)
        assert page.bar.isVisible()
        me.wait(page.create_button.isVisible)
    assert page.step.text().startswith("Created at ")
    assert shares == sorted(shares)
    assert len(shares) > 5
    assert shares[-1] == 1000
    return Path(page.folder.text())


def check_workbook(folder: Path) -> None:
    """What was typed, and the figures worked out by hand, in the workbook's tabs."""
    path = folder / f"{ORGANISATION} - CRM Workbook.xlsx"
    ranked = rows_below(path, "7. Process Prioritization", "Rank")
    assert [row["Code"] for row in ranked[: len(RANKED)]] == RANKED
    assert [row["Priority"] for row in ranked[: len(RANKED)]] == pytest.approx(
        [PRIORITIES[code] for code in RANKED]
    )
    assert [row["Band"] for row in ranked[:8]] == [*["High"] * 4, *["Medium"] * 2, *["Low"] * 2]
    assessed = {str(row["Code"]): row for row in rows_below(path, "5. Process Assessment", "Code")}
    lead = assessed["1.4.1"]
    assert (lead["Current"], lead["Desired"], lead["Gap"]) == ("Poor", "Excellent", 3)
    assert (lead["Sales"], lead["Marketing"], lead["Data quality"]) == (2, 1, 3)
    initiatives = rows_below(path, "8. Optimization Roadmap", "Rank")
    assert (initiatives[0]["Initiative"], initiatives[0]["Owner"]) == (LOST_LEADS, "Bo Lind")
    assert initiatives[0]["Score"] == pytest.approx(75)
    assert initiatives[0]["Payback (months)"] == pytest.approx(6)
    assert {row["Initiative"] for row in initiatives} >= set(FINDINGS.values())
    costs = {
        row["Item"]: row["Yearly cost"] for row in rows_below(path, "9. Costs (Optional)", "Application")
    }
    assert (costs["Licences"], costs["Support"]) == (30_000, 36_000)
    (flagged,) = [row for row in rows_below(path, "6. Vendor Optimization", "Product") if row["Flag"]]
    assert (flagged["Criterion"], flagged["Difference"]) == ("Business value", -10)
    assert flagged["Optimization idea"] == "Ask for the roadmap"


def check_papers(folder: Path) -> None:
    """The report names what the room said; the roadmap has the initiatives."""
    report = _text(folder / f"{ORGANISATION} - CRM Report.pdf")
    for said in (
        ORGANISATION,
        "Γιώργος Νέος",
        "Rivals sell online",
        "Answer faster",
        "One way in for leads",
        "Get the licence list",
        "Progress of the roadmap",
        "Ask for the roadmap",
        "First review",
        "Approved with changes",
        "Start with the leads",
        *FINDINGS.values(),
    ):
        assert said in report, said
    assert "Ask the works council" not in report  # the facilitator's own notes
    roadmap = PdfReader(folder / f"{ORGANISATION} - CRM Roadmap.pdf")
    assert len(roadmap.pages) == 1
    assert "Leads get lost" in _text(folder / f"{ORGANISATION} - CRM Roadmap.pdf")


def _text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def check_data(folder: Path) -> None:
    """The JSON holds every record typed."""
    data = json.loads((folder / f"{ORGANISATION} - CRM Workshop.json").read_text(encoding="utf-8"))
    tables = data["tables"]
    assert [item["name"] for item in tables["person"]] == ["Ada Kern", "Bo Lind", "Γιώργος Νέος"]
    assert {item["text"] for item in tables["strategy_card"]} == {
        "Buyers expect answers within a day",
        "Rivals sell online",
        "Leads are typed twice",
        "Management support: no sponsor time",
        "Quotes leave in an hour",
    }
    assert [item["text"] for item in tables["parking_item"]] == ["Who owns duplicates?"]
    assert [item["amount"] for item in tables["benefit_line"]] == ["26000"]
    assert sum(answer["count"] for answer in data["answers"]) == 10
    done = [item["activity"] for item in tables["activity_state"] if item["state"] == "Done"]
    assert len(done) == 25
    (notes,) = [item["notes"] for item in tables["activity_state"] if item["notes"]]
    assert notes == "Ask the works council"
