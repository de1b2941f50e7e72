"""Kills the soak at random moments and looks whether anything acknowledged was lost, damaged or half-written.

Run it as ``python -m benchmarks.kill_soak --kills 300``; it ends with exit code 1 at the first loss.
"""

import argparse
import json
import random
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer
from xml.etree import ElementTree

from crmworkshop.models.health import examine
from crmworkshop.models.people import Settings
from crmworkshop.models.workshop import Workshop

KILLS_PER_FILE = 20
"""A new file after so many, since the history that is followed each time grows."""
LONGEST = 6.0
"""Seconds after the first acknowledgement within which half of the kills come, so that they meet exports too."""
COMMAND = (sys.executable, "-m", "crmworkshop", "soak")


def kill_once(command: Sequence[str], seconds: float, after: int = 1) -> list[str]:
    """Start the command, kill it so many seconds after acknowledgement ``after``; returns the ids acknowledged.

    Raises RuntimeError if it ended by itself, which it must not.
    """
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1)
    assert process.stdout is not None
    assert process.stderr is not None
    timer = Timer(seconds, process.kill)
    acknowledged: list[str] = []
    for line in process.stdout:
        word, _, change = line.partition(" ")
        if word == "ACK" and change.endswith("\n"):
            acknowledged.append(change.strip())
            if len(acknowledged) == after:
                timer.start()
    timer.cancel()
    errors = process.stderr.read()
    process.stdout.close()
    process.stderr.close()
    if process.wait() >= 0 and sys.platform != "win32":
        raise RuntimeError(f"the soak ended by itself: {errors}")
    return acknowledged


def losses(file: Path, export_dir: Path, acknowledged: Sequence[str]) -> list[str]:
    """What a kill did harm to, in words; empty as it must be. Opens the file as the user would afterwards."""
    found = list(examine(file).problems)
    with Workshop.open(file) as workshop:
        known = {entry.id for entry in workshop.history()}
    found += [f"the acknowledged change {change} is lost" for change in acknowledged if change not in known]
    found += [f"{left.name} is left beside the file" for left in file.parent.glob(f"{file.name}-*")]
    found += [
        f"{path.name} is half-written"
        for path in export_dir.rglob("*")
        if path.is_file() and not path.name.startswith(".") and not is_whole(path)
    ]
    return found


def is_whole(path: Path) -> bool:
    """Whether an exported file can be read to its end, told without the programs that wrote it."""
    content = b"" if path.suffix == ".crmw" else path.read_bytes()
    try:
        match path.suffix:
            case ".crmw":
                return not examine(path).problems
            case ".xlsx" | ".pptx":
                with zipfile.ZipFile(path) as archive:
                    return archive.testzip() is None
            case ".pdf":
                return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
            case ".png":
                return content.endswith(b"IEND\xaeB`\x82")
            case ".svg":
                ElementTree.fromstring(content)
            case ".json":
                json.loads(content)
            case ".ics":
                return content.rstrip().endswith(b"END:VCALENDAR")
    except (ValueError, zipfile.BadZipFile, ElementTree.ParseError):
        return False
    return bool(content)


def main() -> int:
    """Kill, look, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    total = 0
    with TemporaryDirectory(prefix="crmworkshop-kills-") as name:
        for kill in range(options.kills):
            folder = Path(name, str(kill // KILLS_PER_FILE))
            file, export_dir = folder / "soak.crmw", folder / "export"
            if not file.exists():
                export_dir.mkdir(parents=True)
                Workshop.create(file, Settings(organisation="Soak")).close()
            command = (*COMMAND, str(file), "--export-dir", str(export_dir), "--seconds", "600")
            acknowledged = kill_once(command, chance.uniform(0.0, chance.choice((1.0, LONGEST))))
            total += len(acknowledged)
            found = losses(file, export_dir, acknowledged)
            if found:
                print("\n".join([f"kill {kill + 1}:", *found]))
                return 1
            print(f"\r{kill + 1} kills, {total} changes acknowledged, none lost", end="", flush=True)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
