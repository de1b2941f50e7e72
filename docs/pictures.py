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
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from crmworkshop.method.scales import Question
from crmworkshop.models.people import Person
from crmworkshop.models.processes import Process, rating_id
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.export import export
from crmworkshop.sample import make_sample
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.deliverables_page import DeliverablesPage
from crmworkshop.ui.import_page import ImportPage
from crmworkshop.ui.opened import Opened
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
    ("workbook", "*Workbook.pdf", 8, 165, (0.02, 0.05, 0.7, 0.5)),
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


def grab(shell: Shell, picture: Path) -> None:
    """Take a picture of the window as it is."""
    settle()
    shell.window.grab().save(str(picture))
    shrink(picture)


def open_workshop(shell: Shell, path: Path) -> Opened:
    """Open the workshop and wait until it is there."""
    shell.open(path)
    wait_for(lambda: shell.opened is not None)
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
    """What is no page of its own: a list coming in, the history."""
    staff = folder / "staff.csv"
    staff.write_text(PEOPLE, encoding="utf-8")
    opened.show_import(staff, Person)
    page = opened.view
    assert isinstance(page, ImportPage)
    wait_for(lambda: page.prepared is not None)
    grab(shell, folder / "import.png")
    staff.unlink()
    page.left.emit()
    opened.show_place("3.2.1")
    opened.window.commands["history"].trigger()
    grab(shell, folder / "history.png")


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
        grab(shell, folder / "start.png")
        opened = open_workshop(shell, path)
        take(opened, shell, folder, chosen.all is not None)
        if chosen.all is None:
            take_moments(opened, shell, folder)
        shell.window.close()


if __name__ == "__main__":
    main()
