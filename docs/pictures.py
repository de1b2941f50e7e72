"""Takes the pictures of the docs from the real app and the sample workshop, so that they never age.

``python docs/pictures.py`` renews docs/pictures; ``--all FOLDER`` takes every page and tab instead, to be looked at.
The pictures of paper and sheets need pdftoppm (Poppler) and soffice (LibreOffice); without one they stay as they are.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["CRMWORKSHOP_HOME"] = tempfile.mkdtemp(prefix="crmworkshop-pictures-")

import numpy as np
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from crmworkshop.activities.rounds import ask
from crmworkshop.activities.subject import Figure, Subject
from crmworkshop.ballot.reach import kind
from crmworkshop.language import NAMES
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.live import Asked, Submission
from crmworkshop.models.people import Person
from crmworkshop.models.processes import Process, Rating, rating_id
from crmworkshop.models.rounds import Round
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.export import export
from crmworkshop.sample import make_sample
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.agenda_page import AgendaPage
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.import_page import ImportPage
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.present.presenter import BigScreen
from crmworkshop.ui.rounds.session import Served
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme

COLOURS = 256
METHOD = Image.Quantize.MAXCOVERAGE
"""Rare colours stay what they are: a band in one cell matters more than shades of grey."""
TALKED_ABOUT = "2.5.4"
"""Code of a process of the sample that the room was split on; the rating grid is shown at it."""
WHOLE = (0.0, 0.0, 1.0, 1.0)
IN_DOCS = {
    "1.1.1": ("stakeholders", 1),
    "1.2.2": ("cards", 0),
    "1.3.1": ("applications", 0),
    "2.1.2": ("rating", 0),
    "2.2.2": ("satisfaction", 0),
    "2.3.2": ("vendor", 0),
    "3.1.1": ("priorities", 0),
    "3.2.1": ("initiatives", 0),
    "3.2.2": ("timeline", 2),
    "5.1": ("closing", 0),
    "deliverables": ("deliverables", 0),
}
PAPER = (
    ("report", "*Report.pdf", 3, 75, WHOLE),
    ("roadmap", "*Roadmap.pdf", 1, 80, WHOLE),
    ("workbook", "*Workbook.pdf", 11, 120, (0.02, 0.05, 0.98, 0.62)),
)
"""Picture, document, page, dots per inch, part of the page."""
PEOPLE = """Staff list as of January
Full name,Position,Department,E-mail,Influence,Interest,Shoe size
Aylin Demir,Head of Training,Field service,a.demir@northgate.example,High,Very high,38
Bruno Kast,Key Account Manager,Sales,b.kast@northgate.example,Medium,4,44
Chiara Rossi,Service Planner,Field service,c.rossi@northgate.example,Low,Enormous,39
"""


def settle(milliseconds: int = 150) -> None:
    """Let the window finish what it started."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(happened: Callable[[], bool]) -> None:
    """Let the window work until something has happened."""
    while not happened():
        settle(20)


def shrink(picture: Path, part: tuple[float, float, float, float] = WHOLE) -> None:
    """Keep a part (left, top, right, bottom as shares) of a picture in few colours: a third of the size."""
    with Image.open(picture) as opened:
        width, height = opened.size
        box = (int(part[0] * width), int(part[1] * height), int(part[2] * width), int(part[3] * height))
        whole = opened.convert("RGB").crop(box)
    few = whole.quantize(COLOURS, METHOD, dither=Image.Dither.NONE)
    few.putpalette(_commonest(whole, few))
    few.save(picture, optimize=True)


def _commonest(whole: Image.Image, few: Image.Image) -> list[int]:
    """The palette in which each colour is the commonest of those it stands for, so that large areas stay exact."""
    red, green, blue = np.moveaxis(np.asarray(whole).astype(np.int64), 2, 0)
    pairs = np.asarray(few).astype(np.int64) << 24 | red << 16 | green << 8 | blue
    found, counts = np.unique(pairs, return_counts=True)
    palette = [0] * (3 * COLOURS)
    for pair in found[np.argsort(counts, kind="stable")].tolist():
        at = 3 * (pair >> 24)
        palette[at : at + 3] = [pair >> 16 & 255, pair >> 8 & 255, pair & 255]
    return palette


def grab(shell: Shell, picture: Path, widget: QWidget | None = None) -> None:
    """Take a picture of the window, or of a widget, as it is once nothing is being worked out any more."""
    settle()
    wait_for(lambda: not shell.tasks.busy)
    settle()
    (widget or shell.window).grab().save(str(picture))
    shrink(picture)


def open_workshop(shell: Shell, path: Path) -> Opened:
    """Open the workshop and wait until it is there."""
    shell.open(path)
    wait_for(lambda: shell.opened is not None and bool(shell.opened.current))
    assert shell.opened is not None
    return shell.opened


def take(opened: Opened, shell: Shell, folder: Path, everything: bool) -> None:
    """Go through the activities and keep a picture of each page wanted."""
    for place in opened.window.rail.places():
        if not everything and place not in IN_DOCS:
            continue
        opened.show_place(place)
        settle()
        view = opened.view
        tabs = range(view.tabs.count()) if isinstance(view, ActivityView) else range(1)
        for tab in tabs:
            if not everything and IN_DOCS[place][1] != tab:
                continue
            if isinstance(view, ActivityView):
                view.tabs.setCurrentIndex(tab)
                if place == "2.1.2" and tab == 0:
                    _show_talked_about(opened)
            if isinstance(view, DeliverablesPage):
                view.folder.setText(str(Path("Documents", "Northgate Instruments deliverables")))
            grab(shell, folder / f"{f'{place}-{tab}' if everything else IN_DOCS[place][0]}.png")


def _show_talked_about(opened: Opened) -> None:
    processes = opened.workspace.snapshot.all(Process)
    found = [process.id for process in processes if process.code == TALKED_ABOUT]
    for key in found:
        opened.jump_to(rating_id(key, Question.CURRENT, None))


def take_moments(opened: Opened, shell: Shell, folder: Path) -> None:
    """What is no page of its own: search, capture, why, agenda, big screen, history, colours."""
    opened.show_place("2.1.2")
    _show_talked_about(opened)
    shell.search()
    QTest.keyClicks(shell.window.top_bar.search, "quot")
    grab(shell, folder / "search.png")
    QTest.keyClick(shell.window.top_bar.search, Qt.Key.Key_Escape)
    opened.capture("decisions")
    bar = QApplication.focusWidget()
    assert bar is not None
    QTest.keyClicks(bar, "Field service enters the serial number")
    grab(shell, folder / "capture.png")
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    theme().choose(Scheme.CONTRAST)
    grab(shell, folder / "contrast.png")
    theme().choose(Scheme.LIGHT)
    _take_big_screen(opened, shell, folder / "present.png")
    opened.show_place("3.1.1")
    ranked = opened.workspace.figures.ranked[0].process
    opened.explain(Subject(Figure.PRIORITY, ranked.id))
    grab(shell, folder / "why.png")
    opened.side.stop_explaining()
    opened.show_place("agenda")
    page = opened.view
    assert isinstance(page, AgendaPage)
    page.open_day(2)
    grab(shell, folder / "agenda.png")
    opened.show_place("3.2.1")
    opened.window.commands["history"].trigger()
    grab(shell, folder / "history.png")
    opened.window.commands["history"].trigger()


def _take_big_screen(opened: Opened, shell: Shell, picture: Path) -> None:
    """What the room sees of the page."""
    opened.present()
    screen = next(each for each in QApplication.topLevelWidgets() if isinstance(each, BigScreen))
    screen.showNormal()
    screen.resize(1366, 768)
    wait_for(lambda: screen.stage.width() == 1366)
    grab(shell, picture, screen)
    opened.present()


def take_rounds(opened: Opened, shell: Shell, folder: Path) -> None:
    """A round that phones join, on the page and on the big screen; and what the room's first round found."""
    opened.hall.session.bind = "127.0.0.1"
    opened.show_place("2.1.2")
    shell.window.commands["ballot"].trigger()
    page = opened.hall.page
    assert page is not None
    page.open_round()
    wait_for(lambda: opened.hall.session.served is not None)
    asked = page.in_hand
    assert asked is not None
    people = [each.department for each in opened.workspace.snapshot.all(Person)][:9]
    topic, question = next(iter(ask(opened.workspace.snapshot, asked).keys().values()))
    given: dict[Asked, int | None] = {(topic, question): 3}
    said = [Submission(f"{at:032x}", department, "", given) for at, department in enumerate(people)]
    opened.workspace.workshop.box.take_in(asked.id, said)
    opened.hall.session.recount()
    code = opened.hall.session.served
    assert code is not None
    opened.hall.session.show_address(Served(f"http://192.168.137.1:8710/{code.code}", code.code))
    opened.hall.session.findings = (kind("192.168.137.1"),)
    opened.hall.session.changed.emit()
    shell.window.unsay()
    grab(shell, folder / "ballot.png")
    _take_big_screen(opened, shell, folder / "join.png")
    opened.workspace.undo()
    opened.workspace.undo()
    rounds = [each for each in opened.workspace.snapshot.all(Round) if each.repeats is None]
    page.stand_on(rounds[0].id)
    opened.toast.hide()
    settle(700)
    grab(shell, folder / "round.png")


def take_imports(opened: Opened, shell: Shell, folder: Path) -> None:
    """A list coming in with a cell that cannot be read; a workbook coming back with edits and a conflict."""
    with tempfile.TemporaryDirectory() as temporary:
        staff = Path(temporary) / "staff.csv"
        staff.write_text(PEOPLE, encoding="utf-8")
        _grab_import(opened, shell, staff, Person, folder / "import.png")
        export(opened.workspace.snapshot, Path(temporary), ["workbook"])
        book = next(Path(temporary).glob("*.xlsx"))
        decided = _edit(book)
        found = {process.code: process for process in opened.workspace.snapshot.all(Process)}[decided]
        rating = opened.workspace.snapshot.find(Rating, rating_id(found.id, Question.IMPORTANCE))
        assert rating is not None
        opened.workspace.do(Change("decide otherwise", (changed(rating, value=1),)))
        _grab_import(opened, shell, book, None, folder / "differences.png")
        opened.workspace.undo()


def _grab_import(opened: Opened, shell: Shell, path: Path, kind: type[Person] | None, picture: Path) -> None:
    opened.show_import(path, kind)
    page = opened.view
    assert isinstance(page, ImportPage)
    wait_for(lambda: page.prepared is not None)
    grab(shell, picture)
    page.left.emit()


def _edit(book: Path) -> str:
    """Change what an analyst would change; returns the code of the process of the first edit."""
    workbook = load_workbook(book)
    importance, plan = workbook["4. Process Importance"], workbook["8. Optimization Roadmap"]
    head, columns = _headings(importance, "Code")
    at = columns["Importance"]
    rated = [row for row in range(head + 1, head + 20) if importance.cell(row, at).value][:3]
    for row in rated:
        cell = importance.cell(row, at)
        cell.value = "Important" if cell.value == "Crucial" else "Crucial"
    code = str(importance.cell(rated[0], columns["Code"]).value)
    head, columns = _headings(plan, "Rank")
    for row, owner in ((head + 1, "Head of sales operations"), (head + 3, "CRM administrator")):
        plan.cell(row, columns["Owner"]).value = owner
    plan.cell(head + 2, columns["Ease"]).value = 2
    workbook.save(book)
    return code


def _headings(sheet: Worksheet, first: str) -> tuple[int, dict[str, int]]:
    """The row of the headings and the column of each."""
    row = next(each for each in range(1, 40) if sheet.cell(each, 1).value == first)
    return row, {str(cell.value): cell.column for cell in sheet[row] if cell.value is not None}


def take_german(shell: Shell, folder: Path) -> None:
    """The window in another language, on the page it was on."""
    assert shell.opened is not None
    shell.opened.show_place("3.1.1")
    speak(shell, "de")
    grab(shell, folder / "german.png")
    speak(shell, "en")


def speak(shell: Shell, language: str) -> Opened:
    """Turn the window into another language; returns the workshop as it is then open."""
    before = shell.opened
    shell.window.commands[f"language_{language}"].trigger()
    wait_for(lambda: shell.opened is not before and shell.opened is not None)
    settle(600)
    assert shell.opened is not None
    return shell.opened


def take_paper(path: Path, folder: Path) -> None:
    """Pages of the deliverables: the report's summary, the roadmap, the priorities in the workbook."""
    pdftoppm, soffice = shutil.which("pdftoppm"), shutil.which("soffice")
    if pdftoppm is None:
        return
    with tempfile.TemporaryDirectory() as temporary, Workshop.open(path, read_only=True) as workshop:
        made = Path(temporary)
        export(workshop.snapshot(), made, ["workbook", "report", "roadmap"])
        if soffice is not None:
            profile = f"-env:UserInstallation={(made / 'profile').as_uri()}"
            book = next(made.glob("*Workbook.xlsx"))
            convert = [
                soffice,
                "--headless",
                profile,
                "--convert-to",
                "pdf",
                "--outdir",
                temporary,
                str(book),
            ]
            subprocess.run(convert, check=True, capture_output=True)
        for name, document, page, resolution, part in PAPER:
            found = next(made.glob(document), None)
            if found is None:
                continue
            which = ["-f", str(page), "-l", str(page), "-singlefile", "-r", str(resolution)]
            subprocess.run([pdftoppm, "-png", *which, str(found), str(folder / name)], check=True)
            shrink(folder / f"{name}.png", part)


def main() -> None:
    """Read the arguments and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER")
    parser.add_argument("--theme", choices=[scheme.value for scheme in Scheme], default="light")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--file", type=Path, help="a workshop instead of the sample")
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--language", choices=NAMES, default="en")
    chosen = parser.parse_args()
    folder = chosen.all or Path(__file__).with_name("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme().install(app, Scheme(chosen.theme), chosen.zoom)
    shell = Shell()
    width, height = chosen.size.split("x")
    shell.window.resize(int(width), int(height))
    with tempfile.TemporaryDirectory() as temporary:
        path = chosen.file or Path(temporary) / "Northgate Instruments.crmw"
        if chosen.file is None:
            make_sample(path)
        if chosen.all is None:
            take_paper(path, folder)
        shell.begin(None)
        settle(600)
        opened = open_workshop(shell, path)
        if chosen.language != "en":
            opened = speak(shell, chosen.language)
        take(opened, shell, folder, chosen.all is not None)
        if chosen.all is None:
            take_moments(opened, shell, folder)
            take_rounds(opened, shell, folder)
            take_imports(opened, shell, folder)
            take_german(shell, folder)
        shell.close_workshop()
        shell.show_start()
        grab(shell, folder / "start.png")
        shell.window.close()


if __name__ == "__main__":
    main()
