"""Charts as picture files: which there are, that they stand alone, and that the same workshop gives the same bytes."""

import re
import struct
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from crmworkshop.activities.blocks import BarChart, HeatMap, Series
from crmworkshop.activities.figures import figures
from crmworkshop.method.scales import Question
from crmworkshop.models.landscape import Application
from crmworkshop.models.people import Department, Person
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.record import Record
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.reports.charts.draw import figure_of, save_picture
from crmworkshop.reports.charts.pictures import ROOM, pictures
from crmworkshop.reports.charts.telling import told
from tests.reports.builders import decided, rich, snapshot_of

SVG = "{http://www.w3.org/2000/svg}"


def of(snapshot: Snapshot) -> list[str]:
    return list(pictures(snapshot, figures(snapshot)))


def many_processes(count: int) -> Snapshot:
    records: list[Record] = [Process(id="area", code="1", name="Sales", level=1)]
    for at in range(count):
        process = Process(
            id=f"p{at}", code=f"1.{at + 1}", name=f"Process {at + 1}", in_scope=True, parent="area"
        )
        records += [
            process,
            decided(process, Question.IMPORTANCE, 4),
            decided(process, Question.CURRENT, 1),
            decided(process, Question.DESIRED, 3),
        ]
    return snapshot_of(*records)


def test_an_empty_workshop_has_no_chart() -> None:
    assert of(snapshot_of()) == []
    assert of(snapshot_of(Person(name="Not rated yet"), Department(name="Sales"), Process(code="1"))) == []


def test_there_is_a_picture_for_all_that_has_figures() -> None:
    snapshot = snapshot_of(
        Person(name="Anna", influence=5, interest=4),
        Application(name="Alone"),  # without interfaces there are no bars of interfaces
        Initiative(name="Clean", start=date(2027, 3, 1), length_days=20, criticality=5, ease=3, impact=4),
        Product(id="a", name="A"),
        Product(id="b", name="B"),
        Product(id="c", name="Not scored"),
        *(VendorScore(product=key, criterion="Usability", own=70) for key in "ab"),
    )
    assert of(snapshot) == [
        "stakeholder-map",
        "applications-by-category",
        "vendor-scores",
        "vendor-scores-2",
        "initiative-ranking",
        "roadmap",
    ]


def test_a_switched_off_activity_has_no_picture() -> None:
    snapshot = rich()
    assert "costs" in of(snapshot)
    assert "costs" not in of(rich(switched_off=("1.5.1",)))


def test_a_tall_chart_goes_on_in_even_parts() -> None:
    snapshot = many_processes(120)
    found = pictures(snapshot, figures(snapshot))
    parts = [chart for name, chart in found.items() if name.startswith("process-heat-map")]
    assert list(found) == [
        "processes-by-area",
        "importance",
        "process-quadrant",
        *("process-heat-map" if at == 1 else f"process-heat-map-{at}" for at in range(1, len(parts) + 1)),
        "process-firmness",
    ]
    assert [part.title for part in parts] == [
        f"Where it hurts ({at} of {len(parts)})" for at in range(1, len(parts) + 1)
    ]
    maps = [part for part in parts if isinstance(part, HeatMap)]
    assert sorted(name for part in maps for name in part.rows) == sorted(
        f"Process {at + 1}" for at in range(120)
    )
    assert min(len(part.rows) for part in maps) > 20
    assert all(figure_of(part, 720).get_figheight() * 72 <= ROOM for part in maps)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("charts")
    snapshot = rich()
    for name, chart in pictures(snapshot, figures(snapshot)).items():
        save_picture(chart, made / f"{name}.svg", "svg")
        save_picture(chart, made / f"{name}.png", "png")
    return made


def test_an_svg_stands_alone_and_says_what_it_shows(folder: Path) -> None:
    files = sorted(folder.glob("*.svg"))
    assert len(files) > 5
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "<!DOCTYPE" not in text
        assert "Matplotlib" not in text
        addresses = set(re.findall(r"https?://[^\"'<>\s]*", text))
        assert addresses == {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
        root = ElementTree.fromstring(text)
        assert (root.tag, root.get("role")) == (f"{SVG}svg", "img")
        title, described = root[0], root[1]
        assert (title.tag, described.tag) == (f"{SVG}title", f"{SVG}desc")
        assert title.text
        assert described.text
        assert not [each for each in root.iter() if each.tag in (f"{SVG}text", f"{SVG}image", f"{SVG}script")]
        links = [value for each in root.iter() for key, value in each.attrib.items() if key.endswith("href")]
        assert links
        assert set(links) <= {f"#{each.get('id')}" for each in root.iter()}
        assert all(each.get("d") for each in root.iter(f"{SVG}path"))


def test_a_png_is_as_large_as_the_drawing_at_144_dpi(folder: Path) -> None:
    for file in folder.glob("*.png"):
        content = file.read_bytes()
        width, height = struct.unpack(">II", content[16:24])  # PNG specification, 11.2.2
        drawing = ElementTree.parse(file.with_suffix(".svg")).getroot()
        assert width == (720 + 2 * 16) * 2
        assert height == pytest.approx(float(drawing.attrib["height"].removesuffix("pt")) * 2, abs=1)


def test_the_same_workshop_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    snapshot = rich()
    for name in ("process-quadrant", "satisfaction-map"):
        chart = pictures(snapshot, figures(snapshot))[name]
        for kind in ("svg", "png"):
            path = tmp_path / f"{name}.{kind}"
            save_picture(chart, path, kind)
            assert path.read_bytes() == (folder / path.name).read_bytes()


def test_markup_in_a_name_is_text(tmp_path: Path) -> None:
    chart = BarChart("A & B <b>\x07", ("</desc>", "تسجيل"), (Series("s", (1.0, None)),))
    save_picture(chart, tmp_path / "odd.svg", "svg")
    root = ElementTree.parse(tmp_path / "odd.svg").getroot()
    assert root[0].text == "A & B <b>"
    assert root[1].text == "Bar chart.\n</desc>: s 1\nتسجيل: s –"


def test_a_picture_is_told_in_words() -> None:
    chart = HeatMap("Heat", ("Lead capture",), ("Sales", "IT"), ((1.25, None),), 1, 5, note="1 to 5.")
    assert told(chart) == "Heat map.\n1 to 5.\nLead capture: Sales 1.3, IT –"
    bars = BarChart("Cost", ("CRM",), (Series("Yearly", (1200.0,)),), unit="EUR")
    assert told(bars) == "Bar chart.\nCRM: Yearly 1,200 EUR"
    snapshot = snapshot_of(replace(Initiative(name="Clean the data"), start=date(2027, 3, 1), length_days=1))
    line = told(pictures(snapshot, figures(snapshot))["roadmap"]).splitlines()[-1]
    assert line.startswith("No area, Clean the data: ")
    assert line.count("1 Mar 2027") == 2
