"""Nothing acknowledged is lost, damaged or half-written when the program is killed at any moment."""

import io
import random
import sys
from pathlib import Path

import pytest

from benchmarks.kill_soak import is_whole, kill_once, losses
from crmworkshop.models.health import examine
from crmworkshop.models.people import Settings
from crmworkshop.models.workshop import Workshop
from crmworkshop.soak import EXPORT_EVERY, soak

RUNNER = """
import sys
from pathlib import Path
from crmworkshop.soak import soak
file, folder = Path(sys.argv[1]), Path(sys.argv[2])
soak(file, folder, 600, None, lambda workshop, into: workshop.save_copy(into / "copy.crmw"))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "workshop" / "soak.crmw"
    made.parent.mkdir()
    Workshop.create(made, Settings(organisation="Soak")).close()
    return made


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_by_fifteen_kills(file: Path, tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    exports.mkdir()
    chance = random.Random(15)
    acknowledged: list[str] = []
    for kill in range(15):
        command = (sys.executable, "-c", RUNNER, str(file), str(exports))
        after = EXPORT_EVERY if kill % 5 == 0 else 1  # every fifth kill comes while or after it exports
        acknowledged += kill_once(command, chance.uniform(0.0, 0.4), after)
        assert losses(file, exports, acknowledged) == []
    assert len(acknowledged) > 100
    whole = kill_once(command, 0.0, EXPORT_EVERY + 1)
    assert len(whole) > EXPORT_EVERY
    assert (exports / "copy.crmw").exists()


def test_each_change_is_acknowledged_by_its_own_id(file: Path, tmp_path: Path) -> None:
    out = io.StringIO()
    exported: list[Path] = []

    def export(workshop: Workshop, folder: Path) -> None:
        exported.append(folder)

    made = soak(file, tmp_path, 1.0, 4, export, out)

    lines = out.getvalue().splitlines()
    with Workshop.open(file) as workshop:
        entries = workshop.history()
    assert len(lines) == made > 0
    # Going back over several changes is acknowledged once, by the last of the entries it writes.
    assert [line for line in reversed(lines) if line] == [
        f"ACK {entry.id}" for entry in entries if f"ACK {entry.id}" in set(lines)
    ]
    assert exported == [tmp_path] * (made // 150)
    assert examine(file).problems == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"%PDF-1.7 half"),
        ("a.xlsx", b"PK\x03\x04half"),
        ("a.json", b'{"half": '),
        ("a.svg", b"<svg><g>"),
        ("a.png", b"\x89PNG\r\n"),
        ("a.ics", b"BEGIN:VCALENDAR"),
        ("a.txt", b""),
    ],
)
def test_a_half_written_export_would_be_seen(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert not is_whole(tmp_path / name)
