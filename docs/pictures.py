"""Takes the pictures of the docs from the real app and the sample workshop, so that they never age.

``python docs/pictures.py`` renews docs/pictures; ``--all FOLDER`` takes every page and tab instead, to be looked at.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["CRMWORKSHOP_HOME"] = tempfile.mkdtemp(prefix="crmworkshop-pictures-")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from crmworkshop.sample import make_sample
from crmworkshop.ui.activity_view import ActivityView
from crmworkshop.ui.opened import Opened
from crmworkshop.ui.shell import Shell
from crmworkshop.ui.theme import Scheme, theme

IN_DOCS = {
    "1.1.1": ("stakeholders", 0),
    "1.2.2": ("cards", 0),
    "1.3.1": ("applications", 0),
    "2.1.2": ("rating", 0),
    "2.2.2": ("satisfaction", 0),
    "3.1.1": ("quadrant", 1),
    "3.1.2": ("satisfaction-map", 0),
    "3.1.4": ("vendor", 0),
    "3.2.2": ("timeline", 2),
}


def settle(milliseconds: int = 150) -> None:
    """Let the window finish what it started."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def open_workshop(shell: Shell, path: Path) -> Opened:
    """Open the workshop and wait until it is there."""
    shell.open(path)
    while shell.opened is None:
        settle(20)
    return shell.opened


def take(opened: Opened, shell: Shell, folder: Path, everything: bool) -> None:
    """Go through the activities and keep a picture of each page wanted."""
    for place in opened.window.rail.places():
        opened.show_place(place)
        settle()
        view = opened.view
        tabs = range(view.tabs.count()) if isinstance(view, ActivityView) else range(1)
        for tab in tabs:
            wanted = everything or (place in IN_DOCS and IN_DOCS[place][1] == tab)
            if not wanted:
                continue
            if isinstance(view, ActivityView):
                view.tabs.setCurrentIndex(tab)
            settle()
            name = f"{place}-{tab}" if everything else IN_DOCS[place][0]
            shell.window.grab().save(str(folder / f"{name}.png"))


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
        shell.begin(None)
        settle(600)
        shell.window.grab().save(str(folder / "start.png"))
        opened = open_workshop(shell, path)
        take(opened, shell, folder, chosen.all is not None)
        shell.window.close()


if __name__ == "__main__":
    main()
